"""The order of events: by date, and within its whole where the dates do not decide."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Final, TypeAlias

from generator.model.fields import Date
from generator.model.vocabulary import DateKind, Precision
from generator.text.dates.edtf import is_after

# The date of an event, and the ids of what it is part of.
DatedEvent: TypeAlias = tuple[Date, tuple[str, ...]]

# Where it stands; there first what began earlier, then what is exact; how deep it lies in what
# stands there; its end, text and id.
EventKey: TypeAlias = tuple[datetime, int, int, date, str, str]

_EARLIER: Final = 0
_WITHIN: Final = 1
_EXACT: Final = 2
_MARKED: Final = 3
_MONTH_DAYS: Final = 31


def event_key(event_id: str, find: Callable[[str], DatedEvent | None]) -> EventKey:
    """The place of an event among others. Raises ``KeyError`` for an id that is none.

    What lasted stands at its first day, and after the larger events that it is part of, unless it
    certainly lies before them or nobody knows when they began. A single day that a larger event
    began with comes before that one. An event whose own beginning is not known stands at its end,
    before all that happened on that day. One that happened on some day within a range, or within
    a season or a year, stands at the last of these days: no beginning is made up for it. One that
    happened in a month, or later, stands at the end of that month. Events that are part of each
    other are asked once only.
    """
    found = _key(event_id, find, frozenset())
    if found is None:
        raise KeyError(event_id)
    return found


def _key(
    event_id: str, find: Callable[[str], DatedEvent | None], seen: frozenset[str]
) -> EventKey | None:
    event = find(event_id)
    if event is None:
        return None
    day, part_of = event
    first, rank = _place(day)
    last, text = day.end or date.max, day.text
    own = (first, rank, 0, last, text, event_id)
    wholes = [
        key
        for name in part_of
        if name not in seen and name != event_id
        if (whole := find(name)) and whole[0].start and not is_after(whole[0], day)
        if not _opens(day, whole[0])
        if (key := _key(name, find, seen | {event_id}))
    ]
    if not wholes:
        return own
    began, doubtful, depth, *_ = max(wholes)
    if (began, doubtful) < (first, rank):
        return own
    return (began, doubtful, depth + 1, last, text, event_id)


def _place(day: Date) -> tuple[datetime, int]:
    began, marked = day.began
    if day.start and day.end is None and day.kind is DateKind.WITHIN:
        return datetime.combine(_period_end(day.start, day.precision), time()), _WITHIN
    if day.end is None or (day.start and day.kind is DateKind.SPAN):
        return began, _MARKED if marked else _EXACT
    at_end = datetime.combine(day.end, time())
    if day.start is None:
        return at_end, _EARLIER
    if day.kind is DateKind.WITHIN or (day.end - day.start).days >= _MONTH_DAYS:
        return at_end, _WITHIN
    return began, _MARKED if marked else _EXACT


def _period_end(first: date, precision: Precision) -> date:
    """The last day of the month or year that begins on a day; the day itself of what is finer."""
    if precision is Precision.YEAR:
        return first.replace(month=12, day=31)
    if precision is Precision.MONTH:
        return first.replace(day=monthrange(first.year, first.month)[1])
    return first


def _opens(part: Date, whole: Date) -> bool:
    """Whether a part is the one day with which what lasted began."""
    return whole.kind is DateKind.SPAN and part.start == part.end == whole.start
