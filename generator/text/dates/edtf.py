"""Dates: EDTF as editors write them, and what can be said of two dates for certain.

The notation is a subset of EDTF level 1 (ISO 8601-2:2019; Library of Congress,
https://www.loc.gov/standards/datetime/): year, month and day, unspecified digits (``2025-03-XX``),
the marks ``?`` (uncertain), ``~`` (approximate) and ``%`` (both) at the end, seasons 21 to 24,
times of day with their zone (level 0), intervals whose ends may be open (``..``) or unknown
(empty), and, of level 2, ``[A..B]``: one of the days from A to B. Left out: years beyond 0001 to
9999, times of day without a zone or in intervals, and intervals with unspecified digits.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache
from typing import Final

from generator.model.fields import Date
from generator.model.vocabulary import DateKind, Precision
from generator.text.dates.date_help import meant_dates
from generator.text.dates.edtf_points import SEASONS, DatePoint, read_point
from generator.text.dates.prose_dates import MONTHS, Mention, dates_in
from generator.text.dates.times_of_day import states_time
from generator.text.letters.expressions import expression

TEXT_MAX: Final = 64

_FINEST_FIRST: Final = (
    Precision.SECOND,
    Precision.MINUTE,
    Precision.DAY,
    Precision.MONTH,
    Precision.SEASON,
    Precision.YEAR,
)
_WITHIN: Final = expression(r"\[([^\[\]]*?)\.\.([^\[\]]*)\]")
_SEASON_NAME: Final = expression(
    r"\b(spring|summer|autumn|fall|winter)\s{1,3}(?:of\s{1,3})?([12][0-9]{3})\b", re.IGNORECASE
)


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
    if within := _WITHIN.fullmatch(text):
        first, last = _read_ends(within[1], within[2])
        if first and first == last:
            raise ValueError(f"both ends are {first.human}; write it alone: {within[1]}")
        return _date(text, first, last, _within_text(first, last), DateKind.WITHIN)
    if "/" not in text:
        point = read_point(text)
        if point is None:
            raise ValueError(_unreadable(text))
        return _date(text, point, point, point.human, DateKind.POINT)
    first, last = _read_span(text)
    return _date(text, first, last, _span_text(text, first, last), DateKind.SPAN)


def is_after(one: Date, other: Date) -> bool:
    """Whether ``one`` certainly lies wholly after ``other``.

    False wherever a doubt remains: an open or unknown end that matters, overlapping days, or a mark
    (``?``, ``~``, ``%``) that leaves room: a week around a marked day, a month around a month, a
    year around a season (marked or not: its hemisphere is not known) or a year. Times of day are
    compared as instants; a day beside one may be that of any zone.
    """
    first, last = _ends(one)[0], _ends(other)[1]
    if first is None or last is None:
        return False
    if first.at or last.at:
        return first.earliest > last.latest
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


def day_of(moment: Date) -> Date:
    """The same date without its time of day, as it was on the calendar where it was recorded."""
    return parse_date(moment.text.partition("T")[0]) if moment.at else moment


def _date(
    text: str, first: DatePoint | None, last: DatePoint | None, human: str, kind: DateKind
) -> Date:
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
        kind=kind,
        at=first.at if first else None,
    )


@lru_cache(maxsize=4096)
def _ends(moment: Date) -> tuple[DatePoint | None, DatePoint | None]:
    if within := _WITHIN.fullmatch(moment.text):
        return _read_ends(within[1], within[2])
    if moment.kind is DateKind.SPAN:
        return _read_span(moment.text)
    point = read_point(moment.text)
    return point, point


def _read_span(text: str) -> tuple[DatePoint | None, DatePoint | None]:
    sides = text.split("/")
    if len(sides) != 2 or re.fullmatch(r"[0-9]{1,2}", sides[1]):
        raise ValueError(_unreadable(text))
    first, last = ("" if side == ".." else side for side in sides)
    return _read_ends(first, last, text)


def _read_ends(first: str, last: str, text: str = "") -> tuple[DatePoint | None, DatePoint | None]:
    """The two ends of a span or a day within; an open or unknown one is empty."""
    begin, end = (read_point(side) if side else None for side in (first, last))
    if (first and begin is None) or (last and end is None):
        raise ValueError(_unreadable(text))
    if begin is None and end is None:
        one = "an interval states at least one of its ends; write 2025-03/.."
        raise ValueError(one if text else f"{one[: one.index(';')]}; write [2025-03..2025-04]")
    if "X" in first + last:
        raise ValueError(
            "an end of an interval has no X in it; write the month alone, such as 2025-03/2025-04"
        )
    if (begin and begin.at) or (end and end.at):
        raise ValueError("an end of an interval has no time of day; write the days alone")
    if begin and end and end.end < begin.start:
        raise ValueError(
            f"the interval ends ({end.human}) before it starts ({begin.human}); "
            "write the earlier date first, or correct one of the two"
        )
    return begin, end


def _span_text(text: str, first: DatePoint | None, last: DatePoint | None) -> str:
    if first and last:
        if first == last:
            return first.human
        begin, end = _shortened(first, last)
        dash = "\N{EN DASH}" if " " not in begin else " \N{EN DASH} "
        return f"{begin}{dash}{end}"
    is_open = ".." in text
    if first:
        return f"since {first.human}" if is_open else f"from {first.human}, end unknown"
    until = f"until {last.human}" if last else ""
    return until if is_open else f"{until}, start unknown"


def _within_text(first: DatePoint | None, last: DatePoint | None) -> str:
    if first and last:
        begin, end = _shortened(first, last)
        return f"between {begin} and {end}"
    return f"{first.human} or later" if first else f"{last.human} or earlier" if last else ""


def _shortened(first: DatePoint, last: DatePoint) -> tuple[str, str]:
    """Two ends in words, the first without the month and the year that the second names too."""
    alike = (
        first.precision is last.precision and first.mark == last.mark and first.mark in {"", "~"}
    )
    if not alike or first.start.year != last.start.year:
        return first.human, last.human
    about, month = ("about " if first.mark else ""), MONTHS[first.start.month - 1]
    if first.precision is Precision.MONTH:
        return f"{about}{month}", last.human
    if first.precision is not Precision.DAY:
        return first.human, last.human
    day = f"{about}{first.start.day}"
    return (day if first.start.month == last.start.month else f"{day} {month}"), last.human


def _states_point(text: str, mentions: tuple[Mention, ...], point: DatePoint) -> bool:
    day = point.start
    if point.precision is Precision.SEASON:
        names = {(name.lower(), int(year)) for name, year in _SEASON_NAME.findall(text)}
        season = next(name for name, month in SEASONS.values() if month == day.month)
        also = "fall" if season == "autumn" else season
        return bool(names & {(season, day.year), (also, day.year)})
    if point.precision is Precision.YEAR and day.year != point.end.year:
        return False
    if point.at and not states_time(text, point.at):
        return False
    wanted = {
        Precision.YEAR: (day.year, None, None),
        Precision.MONTH: (day.year, day.month, None),
    }.get(point.precision, (day.year, day.month, day.day))
    return any(
        all(want is None or want == have for want, have in zip(wanted, stated, strict=True))
        for stated in ((item.year, item.month, item.day) for item in mentions)
    )


def _unreadable(text: str) -> str:
    """The sentence for a text that is not a date: with the dates that may have been meant."""
    if text[:1] in {"[", "{"}:
        return "this is not a date; one day within others is written [2025-03-01..2025-03-05]"
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
