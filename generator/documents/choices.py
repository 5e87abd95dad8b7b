"""Which report of a figure stands for it, and which others give the same number."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import Final

from generator.archive.headlines import headline
from generator.content.load import Entry
from generator.documents.chains import foremost
from generator.documents.record import Choice
from generator.documents.statement import Statement
from generator.documents.telling import Telling
from generator.model.vocabulary import HeadlineRule

# So many reports are looked at for the same number, and so many of these are named.
_ASKED: Final = 12
_ALIKE_MAX: Final = 2


def choose(tell: Telling, entry: Entry, rule: HeadlineRule) -> Choice | None:
    """What a rule puts first among a figure's observations; ``None`` without any."""
    return tell.choices.get((entry.id, rule), partial(_choose, tell, entry, rule))


def _choose(tell: Telling, entry: Entry, rule: HeadlineRule) -> Choice | None:
    claim = headline(tell.archive, entry.id, rule)
    if claim is None:
        return None
    first = tell.statement(claim)
    others = (one for one in tell.archive.claims_of(entry.id)[:_ASKED] if one.ref != claim.ref)
    alike = (one for other in others if _is_alike(one := tell.statement(other), first))
    return Choice(rule, first, tuple(islice(map(foremost, alike), _ALIKE_MAX)))


def _is_alike(one: Statement, first: Statement) -> bool:
    """Whether a report gives the same number, as sure, for the same day or for a day of its own
    that is only its article's."""
    number, other = one.number, first.number
    if number is None or other is None or number != other or one.hedge != first.hedge:
        return False
    return (number.of_report and other.of_report) or one.date == first.date
