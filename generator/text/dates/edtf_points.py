"""One point of EDTF: a day, a time of day, a month, a season or a year, with its mark."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta, timezone
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Precision
from generator.text.dates.prose_dates import MONTHS
from generator.text.letters.expressions import expression

# EDTF's seasons name neither a hemisphere nor days. The days are those of meteorology in the
# northern hemisphere, by first month; winter takes the year in which it begins.
SEASONS: Final = MappingProxyType(
    {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
)

# How far a marked date may be from what it states: no narrower than a reader takes "about" to be.
# A season may be the southern one, or the winter that ends in its year: a year in any case.
_DOUBT: Final = MappingProxyType(
    {
        Precision.DAY: timedelta(days=7),
        Precision.MONTH: timedelta(days=31),
        Precision.SEASON: timedelta(days=366),
        Precision.YEAR: timedelta(days=366),
    }
)

_DATE: Final = expression(
    r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)"
)
_TIMED: Final = expression(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?"
    r"(Z|([+-])([0-9]{2})(?::([0-9]{2}))?)?([?~%]?)"
)
# The zones of the world reach from 12 hours behind UTC to 14 before it.
_WEST: Final = timedelta(hours=12)
_EAST: Final = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class DatePoint:
    """A date that is not an interval, or one end of an interval; ``at`` is its time of day."""

    start: date
    end: date
    precision: Precision
    human: str
    mark: str
    at: datetime | None = None

    @property
    def doubt(self) -> timedelta:
        """How far the date may lie outside its stated days."""
        if self.mark or self.precision is Precision.SEASON:
            return _DOUBT[self.precision]
        return timedelta(0)

    @property
    def earliest(self) -> int:
        """The first second that it may be, counted from year 1; a day may be in any zone."""
        if self.at:
            return _seconds(self.at)
        return round((timedelta(self.start.toordinal()) - self.doubt - _EAST).total_seconds())

    @property
    def latest(self) -> int:
        """The last second that it may be."""
        if self.at:
            return _seconds(self.at) + (59 if self.precision is Precision.MINUTE else 0)
        days = timedelta(self.end.toordinal() + 1)
        return round((days + self.doubt + _WEST).total_seconds()) - 1


def read_point(text: str) -> DatePoint | None:
    """A date of EDTF that is not an interval; ``None`` for what has not its form.

    Raises ``ValueError`` with what is wrong and the fix.
    """
    if timed := _TIMED.fullmatch(text):
        return _read_time(timed)
    found = _DATE.fullmatch(text)
    if not found:
        return None
    year, month, day, mark = found.groups()
    if "X" in year:
        if month:
            raise ValueError("a year with X in it has no month; write it alone, such as 202X")
        first, last = int(year.replace("X", "0")), int(year.replace("X", "9"))
        bounds = _day(first, 1, 1), _day(last, 12, 31)
        return _marked(*bounds, Precision.YEAR, f"a year from {first:04d} to {last:04d}", mark)
    number = int(year)
    if month is None or month == "XX":
        if day and day != "XX":
            raise ValueError("a day without its month is not a date; write 2025-XX-XX or 2025")
        human = f"{'a day' if day else 'a month'} in {year}" if month else year
        return _marked(_day(number, 1, 1), _day(number, 12, 31), Precision.YEAR, human, mark)
    if int(month) in SEASONS:
        if day:
            raise ValueError(f"a season has no day; write {year}-{month}")
        return _read_season(number, int(month), mark)
    first_day, last_day = _month(number, int(month))
    human = f"{MONTHS[first_day.month - 1]} {year}"  # all four digits: no "March 25" for 0025
    if day is None or day == "XX":
        human = f"a day in {human}" if day else human
        return _marked(first_day, last_day, Precision.MONTH, human, mark)
    exact = _exact_day(number, int(month), int(day))
    return _marked(exact, exact, Precision.DAY, f"{exact.day} {human}", mark)


def _exact_day(year: int, month: int, day: int) -> date:
    first, last = _month(year, month)
    if not 1 <= day <= last.day:
        name = f"{MONTHS[month - 1]} {year:04d}"
        raise ValueError(f"{name} has no day {day}; its last day is {last.isoformat()}")
    return first.replace(day=day)


def _read_time(found: re.Match[str]) -> DatePoint:
    year, month, day, hour, minute, second, zone, sign, hours, minutes, mark = found.groups()
    exact = _exact_day(int(year), int(month), int(day))
    if mark:
        raise ValueError(f"a time of day has no mark; write the day, such as {exact}{mark}")
    if zone is None:
        raise ValueError(
            "a time of day needs its zone: Z for UTC, or hours and minutes before it, such as "
            f"+02:00; if nothing tells the zone, write the day alone: {exact}"
        )
    ahead = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    offset = -ahead if sign == "-" else ahead
    if not -_WEST <= offset <= _EAST or int(minutes or 0) > 59:
        raise ValueError(f"there is no zone {zone}; zones are -12:00 to +14:00, and Z is UTC")
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        raise ValueError("there is no such time of day; times are 00:00 to 23:59:59")
    clock = time(int(hour), int(minute), int(second or 0), tzinfo=timezone(offset))
    at = datetime.combine(exact, clock)
    try:
        at.astimezone(UTC)
    except OverflowError:
        raise ValueError("a time of day cannot be so near the first or the last year") from None
    told = f"{hour}:{minute}" + (f":{second}" if second else "")
    where = "UTC" + ("" if zone == "Z" else zone.replace("-", "\N{MINUS SIGN}"))
    human = f"{exact.day} {MONTHS[exact.month - 1]} {year}, {told} {where}"
    precision = Precision.SECOND if second else Precision.MINUTE
    return DatePoint(exact, exact, precision, human, "", at)


def _seconds(at: datetime) -> int:
    first = datetime(1, 1, 1, tzinfo=UTC)
    return 86_400 + round((at.astimezone(UTC) - first).total_seconds())


def _read_season(year: int, season: int, mark: str) -> DatePoint:
    name, month = SEASONS[season]
    start, _ = _month(year, month)
    if season == 24 and year == MAXYEAR:
        raise ValueError(f"winter {year} ends after the last year that can be recorded, {MAXYEAR}")
    _, end = _month(year + 1, 2) if season == 24 else _month(year, month + 2)
    return _marked(start, end, Precision.SEASON, f"{name} {year:04d}", mark)


def _marked(start: date, end: date, precision: Precision, human: str, mark: str) -> DatePoint:
    word = {"": "", "?": "possibly ", "~": "about ", "%": "possibly about "}[mark]
    return DatePoint(start, end, precision, word + human, mark)


def _month(year: int, month: int) -> tuple[date, date]:
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}; months are 01 to 12, seasons are 21 to 24")
    first = _day(year, month, 1)
    return first, first.replace(day=calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> date:
    if year == 0:
        raise ValueError("there is no year 0; years are 0001 to 9999")
    return date(year, month, day)
