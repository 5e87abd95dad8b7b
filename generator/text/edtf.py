"""Dates: EDTF as editors write them, and what can be said of two dates for certain.

The notation is a subset of EDTF level 1 (ISO 8601-2:2019; Library of Congress,
https://www.loc.gov/standards/datetime/): year, month and day, unspecified digits (``2025-03-XX``),
the marks ``?`` (uncertain), ``~`` (approximate) and ``%`` (both) at the end, seasons 21 to 24, and
intervals whose ends may be open (``..``) or unknown (empty). Left out: times of day, years beyond
0001 to 9999, and intervals with unspecified digits (level 2).
"""

from __future__ import annotations

import calendar
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.model.fields import Date
from generator.model.vocabulary import Precision
from generator.text.date_help import meant_dates
from generator.text.prose_dates import MONTHS, Mention, dates_in

TEXT_MAX: Final = 64

# EDTF's seasons name neither a hemisphere nor days. The days are those of meteorology in the
# northern hemisphere, by first month; winter takes the year in which it begins.
_SEASONS: Final = MappingProxyType(
    {21: ("spring", 3), 22: ("summer", 6), 23: ("autumn", 9), 24: ("winter", 12)}
)

_FINEST_FIRST: Final = (Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.YEAR)

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

_POINT: Final = re.compile(
    r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%]?)"
)

_SEASON_NAME: Final = re.compile(
    r"\b(spring|summer|autumn|fall|winter)\s{1,3}(?:of\s{1,3})?([12][0-9]{3})\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Point:
    """A date that is not an interval, or one end of an interval."""

    start: date
    end: date
    precision: Precision
    human: str
    mark: str

    @property
    def doubt(self) -> timedelta:
        """How far the date may lie outside its stated days."""
        if self.mark or self.precision is Precision.SEASON:
            return _DOUBT[self.precision]
        return timedelta(0)


@lru_cache(maxsize=4096)
def parse_date(text: str) -> Date:
    """Read one EDTF expression of at most 64 code points.

    Gives its first and last possible day, its precision and its English text; a mark does not widen
    the days. Raises ``ValueError`` with one plain sentence, what is wrong and the fix, in which
    nothing of the text but digits and ASCII letters comes back.
    """
    if len(text) > TEXT_MAX:
        raise ValueError(f"a date has at most {TEXT_MAX} characters; this one has {len(text)}")
    if not text.strip():
        raise ValueError("the date is empty; write a date such as 2025, 2025-03 or 2025-03-05")
    if "/" not in text:
        point = _read_point(text)
        return _date(text, point, point, point.human, interval=False)
    first, last = _read_interval(text)
    return _date(text, first, last, _interval_text(text, first, last), interval=True)


def is_after(one: Date, other: Date) -> bool:
    """Whether ``one`` certainly lies wholly after ``other``.

    False wherever a doubt remains: an open or unknown end that matters, overlapping days, or a mark
    (``?``, ``~``, ``%``) that leaves room: a week around a marked day, a month around a month, a
    year around a season (marked or not: its hemisphere is not known) or a year.
    """
    first, last = _ends(one)[0], _ends(other)[1]
    if first is None or last is None:
        return False
    return first.start - last.end > first.doubt + last.doubt


def may_be_weekday(moment: Date, weekday: int) -> bool:
    """Whether any day that ``moment`` may denote is that ISO weekday (1 Monday to 7 Sunday).

    A marked day may be any day within a week of it, an open range any day at all.
    """
    first, last = _ends(moment)
    if first is None or last is None or first.doubt or last.doubt:
        return True
    days = (last.end - first.start).days
    return days >= 6 or (weekday - first.start.isoweekday()) % 7 <= days


def states_date(text: str, date: Date, language: str = "en") -> bool:
    """Whether prose in a language (BCP 47) itself states this date, to the precision recorded.

    Both ends of an interval must be stated, except an open or unknown one. A marked date counts by
    its parts: whether the prose says "about" is not asked.
    """
    mentions = dates_in(text, language)
    ends = {point for point in _ends(date) if point is not None}
    return all(_states_point(text, mentions, point) for point in ends)


def _date(text: str, first: _Point | None, last: _Point | None, human: str, interval: bool) -> Date:
    points = [point for point in (first, last) if point is not None]
    marks = {point.mark for point in points}
    return Date(
        text=text,
        start=first.start if first else None,
        end=last.end if last else None,
        precision=min((point.precision for point in points), key=_FINEST_FIRST.index),
        human=human,
        uncertain=bool(marks & {"?", "%"}),
        approximate=bool(marks & {"~", "%"}),
        interval=interval,
    )


@lru_cache(maxsize=4096)
def _ends(moment: Date) -> tuple[_Point | None, _Point | None]:
    if moment.interval:
        return _read_interval(moment.text)
    point = _read_point(moment.text)
    return point, point


def _read_interval(text: str) -> tuple[_Point | None, _Point | None]:
    sides = text.split("/")
    if len(sides) != 2 or re.fullmatch(r"[0-9]{1,2}", sides[1]):
        raise ValueError(_unreadable(text))
    if any(side not in ("", "..") and not _POINT.fullmatch(side) for side in sides):
        raise ValueError(_unreadable(text))
    first, last = (None if side in ("", "..") else _read_point(side) for side in sides)
    if first is None and last is None:
        raise ValueError("an interval states at least one of its ends; write 2025-03/..")
    if any("X" in side for side in sides):
        raise ValueError(
            "an end of an interval has no X in it; write the month alone, such as 2025-03/2025-04"
        )
    if first and last and last.end < first.start:
        raise ValueError(
            f"the interval ends ({last.human}) before it starts ({first.human}); "
            "write the earlier date first, or correct one of the two"
        )
    return first, last


def _interval_text(text: str, first: _Point | None, last: _Point | None) -> str:
    if first and last:
        return f"{first.human} \N{EN DASH} {last.human}"
    is_open = ".." in text
    if first:
        return f"since {first.human}" if is_open else f"from {first.human}, end unknown"
    until = f"until {last.human}" if last else ""
    return until if is_open else f"{until}, start unknown"


def _read_point(text: str) -> _Point:
    found = _POINT.fullmatch(text)
    if not found:
        raise ValueError(_unreadable(text))
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
    if int(month) in _SEASONS:
        if day:
            raise ValueError(f"a season has no day; write {year}-{month}")
        return _read_season(number, int(month), mark)
    first_day, last_day = _month(number, int(month))
    human = f"{MONTHS[first_day.month - 1]} {year}"  # all four digits: no "March 25" for 0025
    if day is None or day == "XX":
        human = f"a day in {human}" if day else human
        return _marked(first_day, last_day, Precision.MONTH, human, mark)
    if not 1 <= int(day) <= last_day.day:
        raise ValueError(f"{human} has no day {int(day)}; its last day is {last_day.isoformat()}")
    exact = date(number, int(month), int(day))
    return _marked(exact, exact, Precision.DAY, f"{exact.day} {human}", mark)


def _read_season(year: int, season: int, mark: str) -> _Point:
    name, month = _SEASONS[season]
    start, _ = _month(year, month)
    if season == 24 and year == MAXYEAR:
        raise ValueError(f"winter {year} ends after the last year that can be recorded, {MAXYEAR}")
    _, end = _month(year + 1, 2) if season == 24 else _month(year, month + 2)
    return _marked(start, end, Precision.SEASON, f"{name} {year:04d}", mark)


def _marked(start: date, end: date, precision: Precision, human: str, mark: str) -> _Point:
    word = {"": "", "?": "possibly ", "~": "about ", "%": "possibly about "}[mark]
    return _Point(start, end, precision, word + human, mark)


def _month(year: int, month: int) -> tuple[date, date]:
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}; months are 01 to 12, seasons are 21 to 24")
    first = _day(year, month, 1)
    return first, first.replace(day=calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int) -> date:
    if year == 0:
        raise ValueError("there is no year 0; years are 0001 to 9999")
    return date(year, month, day)


def _states_point(text: str, mentions: tuple[Mention, ...], point: _Point) -> bool:
    day = point.start
    if point.precision is Precision.SEASON:
        names = {(name.lower(), int(year)) for name, year in _SEASON_NAME.findall(text)}
        season = next(name for name, month in _SEASONS.values() if month == day.month)
        also = "fall" if season == "autumn" else season
        return bool(names & {(season, day.year), (also, day.year)})
    if point.precision is Precision.YEAR and day.year != point.end.year:
        return False
    wanted = {
        Precision.YEAR: (day.year, None, None),
        Precision.MONTH: (day.year, day.month, None),
        Precision.DAY: (day.year, day.month, day.day),
    }[point.precision]
    return any(
        all(want is None or want == have for want, have in zip(wanted, stated, strict=True))
        for stated in ((item.year, item.month, item.day) for item in mentions)
    )


def _unreadable(text: str) -> str:
    """The sentence for a text that is not a date: with the dates that may have been meant."""
    readings = []
    for meant in meant_dates(text.strip()):
        with suppress(ValueError):
            readings.append(parse_date(meant) if meant != text else None)
    found = [date for date in readings if date]
    if len(found) == 1:
        return f"this is not a date as EDTF writes it; write {found[0].text}"
    if found:
        choices = " or ".join(f"{date.text} ({_told(date)})" for date in found)
        return f"this may mean several dates; write {choices}"
    return "this is not a date; write a date such as 2025, 2025-03 or 2025-03-05"


def _told(date: Date) -> str:
    """What a reading means, where the name of a winter does not say which."""
    if date.precision is Precision.SEASON and date.text.endswith("-24"):
        return f"the winter that begins in {date.text[:4]}"
    return date.human
