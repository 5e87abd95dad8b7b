"""The rule of the date stage (D) on a day that looks like a slip of the hand."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.dates import dated
from generator.checks.locations import finding, language_of
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.records import Source
from generator.model.statements import Evidence, Fact
from generator.model.vocabulary import DateKind
from generator.text.dates.prose_dates import Mention, dates_in
from generator.text.dates.told_periods import periods_told
from generator.text.letters.expressions import expression

# A text that tells of one end of what lasted; words between days of which each is meant.
_BOUND: Final = expression(
    r"\b(?:beg[aiu]n\w*|start\w*|open\w*|end(?:s|ed|ing)?|clos\w+|until|till|last\w*|first|from|since|"
    r"launch\w*|conclud\w+|finish\w*|stop\w*|reopen\w*|resum\w+|by)\b",
    re.IGNORECASE,
)
_LIST: Final = expression(r"\b(?:and|or)\b|&", re.IGNORECASE)


@rule("D108", "date-unlike-quote", Severity.WARNING)
def date_unlike_quote(archive: Archive) -> Iterator[Finding]:
    """A date that looks like a slip.

    What: A quote states one day, and the statement's date differs from it in the day, the month or
        the year only; no other quote of the statement states its date. Or all quotes tell of what
        lasted from one day to another, and the date is one of these days; a text that tells of the
        beginning or the end may have it.
    Why: 22 February in the quote and 23 February in the record is mostly a slip of the hand.
    Example: when: 2025-02-23, with the quote "in Gaza on February 22, 2025"
    Instead: when: 2025-02-22. Or a shorter quote, if its date is that of something else.
    """
    for claim, field, date in dated(archive):
        if not date.is_to_the_day or date.kind is not DateKind.POINT or date.start is None:
            continue
        cited = [citation.evidence for citation in archive.proof(claim)]
        if any(_is_counted(archive, item, date.start) for item in cited):
            continue
        days = [_days_in(archive, item) for item in cited]
        stated = [mentions[0] for mentions in days if len(mentions) == 1]
        yield from _inside_range(claim, field, date, days)
        differing = [parts_apart(mention, date.start) for mention in stated]
        if stated and 0 not in differing and 1 in differing:
            yield finding(
                claim.entry,
                (*claim.path, field),
                f'"{field}" is {date.human}, but the quote says '
                f'"{stated[differing.index(1)].text}".',
                "Correct the date; if the quote's date is that of something else, leave it out of "
                "the quote.",
            )


def _is_counted(archive: Archive, item: Evidence, day: datetime.date) -> bool:
    """Whether a quote tells a day by counting to it ("two days after the 4 March vote")."""
    source = archive.find(item.source, Source)
    if source is None or source.published.start is None:
        return False
    told = periods_told(item.quote, source.language, source.published.start)
    return any(period == (day, day) for period in told.periods)


def _days_in(archive: Archive, item: Evidence) -> Sequence[Mention]:
    """The days that a quote states by their dates."""
    mentions = dates_in(item.quote, language_of(archive, item.source))
    return [mention for mention in mentions if mention.day]


def _inside_range(
    claim: Claim, field: str, date: Date, days: Sequence[Sequence[Mention]]
) -> Iterator[Finding]:
    """The finding for one day where all quotes tell of what lasted from one to another."""
    ranges = [_range(mentions) for mentions in days]
    text = claim.statement.text if isinstance(claim.statement, Fact) else ""
    if not ranges or not all(ranges) or _BOUND.search(text):
        return
    first = ranges[0]
    if first and any(parts_apart(one, date.start) <= 1 for one in days[0] if date.start):
        yield finding(
            claim.entry,
            (*claim.path, field),
            f'"{field}" is {date.human}, but the quote says "{first}".',
            "Write both days, as what lasted: FIRST/LAST; or tell in the text that it began or "
            "ended then.",
        )


def _range(mentions: Sequence[Mention]) -> str:
    """The words of the one range of days ("12 to 19 April"); "" where it is not all there is."""
    if len(mentions) != 2 or mentions[0].start != mentions[1].start:
        return ""
    return "" if _LIST.search(mentions[0].text) else mentions[0].text


def parts_apart(mention: Mention, day: datetime.date) -> int:
    """In how many of its parts, as far as they are stated, a mention differs from a day."""
    pairs = ((mention.year, day.year), (mention.month, day.month), (mention.day, day.day))
    return sum(part is not None and part != other for part, other in pairs)


RULES: Final = (date_unlike_quote,)
