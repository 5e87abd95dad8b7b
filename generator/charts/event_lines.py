"""Events on one scale: a strip for each, all with the same axis of days.

What happened on a day is a dot; on a day that is not known for certain, a dashed ring; some time
within known days, a dashed outline as wide as they are; what lasted is a filled bar. Where an end
is not known, bar and outline fade after one width, the same for all: nobody knows how long it was,
and it must not look as if it went on to the end of the scale, so the scale leaves room for it to
fade. A bar is full up to the last day on which it is known to have gone on, and fades from there.
Lengths are per cent of a strip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from generator.charts.axes import Tick
from generator.charts.date_axes import Days, date_ticks

_LEFT: Final = 3.0
_RIGHT: Final = 97.0
# No bar is narrower than its own dashes; an outline is no ring, which is a day.
_NARROWEST: Final = 1.6
_NARROWEST_OUTLINE: Final = 3.0
# So far a bar or an outline goes towards an end that is not known.
_FADE: Final = 14.0
# So many of the events may lie off the scale, where they would squeeze all others: one in six.
_OFF_SHARE: Final = 6

Shape: TypeAlias = Literal[
    "day",
    "about",
    "within",
    "earlier",
    "later",
    "span",
    "since",
    "until",
    "before",
    "after",
    "unknown",
]


@dataclass(frozen=True, slots=True)
class DrawnEvent:
    """An event to be drawn: its first and last known day, whether it ``lasted`` from one to the
    other, and whether a mark makes either doubtful. ``held`` is the day up to which it is known to
    have gone on, where its end is not known."""

    start: date | None
    end: date | None
    lasted: bool = False
    doubtful: bool = False
    held: date | None = None


@dataclass(frozen=True, slots=True)
class EventLine:
    """What is drawn of one event.

    ``before`` and ``after`` are off the scale, and ``label`` is their year; ``unknown`` is nothing.
    ``x`` and ``width`` are per cent; a day has no width. The outlines ``earlier`` and ``later`` and
    the bars ``since`` and ``until`` fade, and have one width: how long it was is not known. So wide
    as ``full`` the bar ``since`` is before that.
    """

    shape: Shape
    x: float = 0.0
    width: float = 0.0
    doubtful: bool = False
    full: float = 0.0
    label: str = ""

    @property
    def fades(self) -> float:
        """Where what fades begins."""
        return round(self.x + self.full, 2)


@dataclass(frozen=True, slots=True)
class EventScale:
    """The axis of all strips, and the strips in the order of the events."""

    ticks: tuple[Tick, ...]
    lines: tuple[EventLine, ...]


def event_scale(events: Sequence[DrawnEvent]) -> EventScale | None:
    """The strips of events on one scale; ``None`` where no day is known."""
    begins = sorted(day for one in events if (day := one.start or one.end))
    if not begins:
        return None
    first = begins[_off(begins)]
    until = sorted((day for one in events if (day := _until(one))), reverse=True)
    last = until[_off(until)]
    last = max(last, first + timedelta(1)) if first < date.max else last
    days = _with_room(Days(min(first, last), last, _LEFT, _RIGHT), events)
    return EventScale(date_ticks(days), tuple(_line(one, days) for one in events))


def _with_room(days: Days, events: Sequence[DrawnEvent]) -> Days:
    """The days with room beside them for what would fade beyond the picture."""
    lines = [_line(one, days) for one in events]
    left = _FADE if any(line.x < 0 for line in lines) else 0.0
    right = _FADE if any(line.fades + line.width > 100 for line in lines) else 0.0
    if not left and not right:
        return days
    # Less room for the days moves all others nearer to the other end, too.
    return _with_room(replace(days, left=days.left + left, right=days.right - right), events)


def _until(one: DrawnEvent) -> date | None:
    return one.end or one.held or one.start


def _off(days: Sequence[date]) -> int:
    """How many of the first of these days lie so far from the rest that they would squeeze it."""
    found = 0
    for at in range(1, len(days) // _OFF_SHARE + 1):
        if abs(days[at] - days[at - 1]) > abs(days[-1] - days[at]):
            found = at
    return found


def _line(one: DrawnEvent, days: Days) -> EventLine:
    known, until = one.start or one.end, _until(one)
    if known is None or until is None:
        return EventLine("unknown")
    if until < days.first:
        return EventLine("before", 0.0, label=str(until.year))
    if (one.start or known) > days.last:
        return EventLine("after", 100.0, label=str((one.start or known).year))
    left, right = days.place(one.start or known), days.place(one.end or known)
    if one.start is None:
        shape: Shape = "until" if one.lasted else "earlier"
        return EventLine(shape, *_seen(right - _FADE, right), one.doubtful)
    if one.end is None:
        shape = "since" if one.lasted else "later"
        faded, full = _seen(left, left + _FADE), round(days.place(until) - left, 2)
        return EventLine(shape, *faded, one.doubtful, full if one.lasted else 0.0)
    if one.start == one.end and not one.lasted:
        return EventLine("about" if one.doubtful else "day", left)
    if one.lasted:
        return EventLine("span", *_seen(left, right), one.doubtful)
    return EventLine("within", *_seen(left, right, _NARROWEST_OUTLINE), one.doubtful)


def _seen(left: float, right: float, least: float = _NARROWEST) -> tuple[float, float]:
    """A stretch that is wide enough to be seen: where it begins, and how wide it is."""
    width = max(right - left, least)
    x = (left + right - width) / 2
    return round(x, 2), round(width, 2)
