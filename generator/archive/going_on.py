"""Until when what lasted is known to have gone on, where no end of it is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.model.fields import Date
from generator.model.records import Event, Figure, Source
from generator.model.statements import Observation
from generator.model.vocabulary import DateKind, FigureKind


def went_on_until(archive: Archive, entry: Entry) -> date | None:
    """The last day on which a statement has an event going on whose end is not known; ``None``
    where its end is known, or its beginning is not, or no statement tells.

    A statement tells it of its own day. One that has it go on without an end tells it of the day of
    its article, and none tells it of a later one. A length of the event holds for its own day, too.
    """
    event = entry.record
    if not isinstance(event, Event) or event.date.kind is not DateKind.SPAN:
        return None
    begun = event.date.start
    if begun is None or event.date.end:
        return None
    days = (day for claim in _telling(archive, entry) if (day := _day(archive, claim)))
    return max((day for day in days if day >= begun), default=None)


def _telling(archive: Archive, entry: Entry) -> Iterator[Claim]:
    yield from archive.claims_of(entry.id)
    for figure in archive.figures_about(entry.id):
        if isinstance(figure.record, Figure) and figure.record.kind is FigureKind.DURATION:
            yield from archive.claims_of(figure.id)


def _day(archive: Archive, claim: Claim) -> date | None:
    told = claim.statement
    when = told.as_of if isinstance(told, Observation) else told.when
    published = [
        day
        for one in told.evidence
        if (source := archive.find(one.source, Source)) and (day := source.published.end)
    ]
    if when is None or not published:
        return None
    return min(_last(when) or max(published), max(published))


def _last(when: Date) -> date | None:
    """The last day of a date; of a day within a stretch without an end, the first."""
    return when.end if when.end or when.kind is DateKind.SPAN else when.start
