"""What was meant by a text that is not a date as EDTF writes it, for a help line.

Never a guess: where a text can be read in two ways both are told, where a part of it cannot be read
nothing is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from generator.text.dates.prose_dates import dates_in
from generator.text.letters.expressions import expression

_ISO: Final = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"
_TIMED: Final = expression(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{1,2})(:[0-9]{2}(?::[0-9]{2})?)[0-9:.,]{0,9}\s?"
    r"(?:(UTC|GMT|Z)|([+-][0-9]{2})(?::?([0-9]{2}))?|[A-Z0-9:+-]{0,6})"
)
_NUMERIC: Final = expression(
    r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?|([0-9]{2})([0-9]{2}))"
)
_DAY_FIRST: Final = expression(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_MARKED: Final = expression(r"([?~%]?)([0-9X]{4})([?~%]?)((?:-[0-9X]{2}){0,2})([?~%]*)")
_BETWEEN: Final = expression(r"(?:sometime\s+)?between\s+(.{3,40}?)\s+and\s+(.{3,40})")
_ISO_SPAN: Final = expression(
    rf"({_ISO})\s*(?:\.\.|/|--?|\u2013|\u2014|\bto\b|\buntil\b|\bthrough\b|\bbis\b)\s*({_ISO})"
)
_YEARS: Final = expression(r"([0-9]{4})\s*[-/\u2013]\s*([0-9]{2})")
_DECADE: Final = expression(r"(?:the\s+)?([0-9]{3})0['\u2019]?s")
_QUARTER: Final = expression(
    r"([0-9]{4})[-\s]?Q([1-4])|Q([1-4])[-/\s]?([0-9]{4})|"
    r"(?:the\s+)?(first|second|third|fourth)\s+quarter\s+(?:of\s+)?([0-9]{4})",
    re.IGNORECASE,
)
_SEASON: Final = expression(
    r"(?:(?:the\s+)?(spring|summer|autumn|fall|winter)\s+(?:of\s+)?([0-9]{4})|"
    r"([0-9]{4})\s+(spring|summer|autumn|fall|winter))",
    re.IGNORECASE,
)
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_ORDINALS: Final = ("first", "second", "third", "fourth")
_LAST_DAYS: Final = ("03", "06", "09", "12")


def meant_dates(text: str) -> tuple[str, ...]:
    """The EDTF texts that may have been meant, the likeliest first; none where nobody can tell.

    They are texts only: whether such a day exists is for the reader of EDTF to say.
    """
    if timed := _TIMED.fullmatch(text):
        return (_time_of_day(timed),)
    if days := _DAY_FIRST.fullmatch(text):
        one, other, year = days[1].zfill(2), days[3].zfill(2), days[4]
        readings = (f"{year}-{other}-{one}", f"{year}-{one}-{other}")
        likely = [meant for meant in readings if int(meant[5:7]) <= 12]
        return tuple(dict.fromkeys(likely))
    if span := _ISO_SPAN.fullmatch(text):
        return (f"{span[1]}/{span[2]}",) if span[1] < span[2] else ()
    if years := _YEARS.fullmatch(text):
        return _two_figures(years[1], years[2])
    if numeric := _NUMERIC.fullmatch(text):
        return ("-".join(part.zfill(2) for part in numeric.groups() if part),)
    if marked := _MARKED.fullmatch(text.upper()):
        marks = set("".join(marked.group(1, 3, 5)))
        mark = "%" if len(marks) > 1 else "".join(marks)
        return (f"{marked[2]}{marked[4]}{mark}",)
    return _named_period(text) or _in_words(text)


def _time_of_day(found: re.Match[str]) -> str:
    """The time with its zone; the day alone where none is named."""
    day, hour, rest, utc, hours, minutes = found.groups()
    zone = "Z" if utc else f"{hours}:{minutes or '00'}" if hours else ""
    return f"{day}T{hour.zfill(2)}{rest}{zone}" if zone else day


def _two_figures(year: str, rest: str) -> tuple[str, ...]:
    """After a year: its month, or the year that follows it ("2023/24")."""
    following = f"{year}/{year[:2]}{rest}"
    if 1 <= int(rest) <= 12:
        return (f"{year}-{rest}", following) if f"{year[:2]}{rest}" > year else (f"{year}-{rest}",)
    return (following,) if f"{year[:2]}{rest}" > year else ()


def _named_period(text: str) -> tuple[str, ...]:
    """A decade, a quarter, a season."""
    if decade := _DECADE.fullmatch(text):
        ten = f"{decade[1]}X"
        return (ten, f"{decade[1][:2]}XX") if decade[1].endswith("0") else (ten,)
    if quarter := _QUARTER.fullmatch(text):
        year = quarter[1] or quarter[4] or quarter[6]
        word = quarter[2] or quarter[3]
        number = int(word) if word else 1 + _ORDINALS.index(quarter[5].lower())
        return (f"{year}-{3 * number - 2:02d}/{year}-{_LAST_DAYS[number - 1]}",)
    if season := _SEASON.fullmatch(text):
        name = (season[1] or season[4]).lower().replace("fall", "autumn")
        year = int(season[2] or season[3])
        code = 21 + _SEASONS.index(name)
        # EDTF's winter takes the year in which it begins; a sentence may mean the other one.
        return (f"{year:04d}-{code}", *([f"{year - 1:04d}-24"] if code == 24 else []))
    return ()


def _in_words(text: str) -> tuple[str, ...]:
    """A date or a span in English words, all of which are read."""
    if between := _BETWEEN.fullmatch(text):
        ends = _in_words(f"{between[1]} to {between[2]}")
        return tuple(f"[{end.replace('/', '..')}]" for end in ends)
    halves = re.split(r"\s*(?:\u2013|\u2014|\bto\b|\buntil\b|\bthrough\b|\s-\s)\s*", text)
    mentions = dates_in(text)
    if mentions and mentions[0].text == text and mentions[0].year:
        days = sorted((m.year or 0, m.month or 0, m.day or 0) for m in mentions)
        return ("/".join(_edtf(day) for day in days),)
    if len(halves) == 2 and all(halves):
        sides = [dates_in(half) for half in halves]
        if all(
            len(side) == 1 and side[0].text == half
            for side, half in zip(sides, halves, strict=True)
        ):
            first, last = sides[0][0], sides[1][0]
            if last.year and (first.year or (first.month and last.month)):
                begin = (first.year or last.year, first.month or 0, first.day or 0)
                end = (last.year, last.month or 0, last.day or 0)
                return (f"{_edtf(begin)}/{_edtf(end)}",) if begin < end else ()
    return ()


def _edtf(parts: Sequence[int]) -> str:
    return "-".join(f"{part:02d}" for part in parts if part)
