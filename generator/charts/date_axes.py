"""The axis of days: places along it, and round dates as its labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from generator.charts.axes import Tick, tick_at, with_room
from generator.text.dates.prose_dates import MONTHS

_MOST_TICKS: Final = 6
# Steps from fine to coarse: in days, in months (12 is a year).
_DAYS: Final = (1, 2, 7, 14)
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 24000)


@dataclass(frozen=True, slots=True)
class Days:
    """The stretch of days that is shown; where it begins and ends in per cent of the picture."""

    first: date
    last: date
    left: float
    right: float

    def place(self, day: date) -> float:
        """Where a day stands, in per cent, rounded to hundredths: one beyond the ends, on them."""
        days = (self.last - self.first).days
        inside = min(max(day, self.first), self.last)
        part = (inside - self.first).days / days if days else 0.5
        return round(self.left + (self.right - self.left) * part, 2)


def date_ticks(days: Days) -> tuple[Tick, ...]:
    """Round dates with their labels: as many as have room, and if none are round, the ends."""
    for marks in _round_dates(days.first, days.last):
        ticks = tuple(tick_at(days.place(day), label) for day, label in marks)
        if len(ticks) > 1 and with_room(ticks) == ticks:
            return ticks
    ends = [(day, f"{day.day} {_month(day)}") for day in (days.first, days.last)]
    return with_room([tick_at(days.place(day), label) for day, label in ends])


def _round_dates(first: date, last: date) -> Iterator[list[tuple[date, str]]]:
    """Dates with labels, from the finest steps to the coarsest, a handful at most."""
    span = (last - first).days
    for step in _DAYS:
        if span <= step * _MOST_TICKS:
            days = [first + timedelta(at) for at in range(0, span + 1, step)]
            yield [(day, f"{day.day} {_month(day)}") for day in days]
    for step in _MONTHS:
        if span <= step * 30 * _MOST_TICKS:
            begin = -(-(first.year * 12 + first.month - 1 + (first.day > 1)) // step) * step
            stop = last.year * 12 + last.month
            months = [date(at // 12, at % 12 + 1, 1) for at in range(begin, stop, step) if at >= 12]
            yield [(day, _label(day, any(one.month == 1 for one in months))) for day in months]


def _label(day: date, years: bool) -> str:
    """A month; beside labels of ``years``, January is the year, and others need none."""
    if not years:
        return _month(day)
    return str(day.year) if day.month == 1 else MONTHS[day.month - 1][:3]


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1][:3]} {day.year}"
