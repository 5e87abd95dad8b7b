"""Which of a figure's observations stands at the head of its page, and why.

The editor chooses the rule; the rule chooses the observation, so that no number is put
forward by hand.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.model.fields import Date
from generator.model.records import Figure, Source
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind, HeadlineRule


def headline(archive: Archive, record_id: str, rule: HeadlineRule | None = None) -> Claim | None:
    """The observation that a figure's rule (or another one) puts first; ``None`` without any.

    Observations with words only are considered when no other is there. Ties go to the later
    observation, never later than its article; of a total that only grows, to the greater number;
    then to more origins, then to the first in the file.
    """
    figure = archive.find(record_id, Figure)
    if figure is None:
        return None
    claims = archive.claims_of(record_id)
    numbered = [claim for claim in claims if reported_number(claim) is not None] or list(claims)
    return max(
        numbered,
        key=lambda claim: (
            _rank(archive, claim, rule or figure.headline),
            _latest_time(archive, claim),
            _reached(figure, claim),
            len(archive.origins([claim])),
            -claim.index,
        ),
        default=None,
    )


def _rank(archive: Archive, claim: Claim, rule: HeadlineRule) -> Decimal:
    number = reported_number(claim) or Decimal(0)
    return {
        HeadlineRule.LATEST: Decimal(0),
        HeadlineRule.MINIMUM: -number,
        HeadlineRule.MAXIMUM: number,
        HeadlineRule.MOST_ORIGINS: Decimal(len(archive.origins([claim]))),
    }[rule]


def reported_number(claim: Claim) -> Decimal | None:
    """The number that an observation reports: its value, or an end of its range."""
    seen = claim.statement
    if not isinstance(seen, Observation):
        return None
    return next((n for n in (seen.value, seen.low, seen.high) if n is not None), None)


def _reached(figure: Figure, claim: Claim) -> Decimal:
    """What a total has come to: of one day's numbers, as of a live blog, the greatest is last."""
    grows = figure.kind is FigureKind.CUMULATIVE
    return (reported_number(claim) or Decimal(0)) if grows else Decimal(0)


def _latest_time(archive: Archive, claim: Claim) -> datetime:
    """The last day or time that the observation speaks of, at most the day of its article.

    "This month", written on the 2nd, knows nothing of the 31st. A day counts from its midnight, so
    that of one day's numbers those with a time are later.
    """
    seen = claim.statement
    borne = archive.chains(claim)
    sources = (archive.find(citation.evidence.source, Source) for citation in borne)
    appeared = [_last(source.published) for source in sources if source]
    when = seen.as_of if isinstance(seen, Observation) else None
    if when is None:
        return _midnight(appeared[0] if appeared else date.min)
    if when.at:
        return when.at.astimezone(UTC)
    return _midnight(min(_last(when), max(appeared, default=date.max)))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _last(when: Date) -> date:
    return when.end or when.start or date.min
