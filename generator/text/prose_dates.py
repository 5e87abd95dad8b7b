"""Explicit dates and weekdays in English prose.

What a sentence states about time is found here; what it means for a record is decided by
``dates`` and by the checks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A date as prose states it; what it leaves out is ``None``. Offsets are code points."""

    text: str
    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class WeekdayMention:
    """A weekday that prose names; ``weekday`` is ISO 8601's number, 1 Monday to 7 Sunday."""

    text: str
    start: int
    end: int
    weekday: int


_MONTH: Final = (
    rf"(?P<month>{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![\w%]|[.,:]?[0-9]|-[a-z])"
_YEAR: Final = r"(?P<year>[12][0-9]{3})(?![\w%]|[.,:][0-9])"
_LEFT_EDGE: Final = r"(?<![\w$€£])(?<![0-9][.,:/])"
# White space is bounded, so that no text costs more than its length.
_GAP: Final = r"\s{1,3}"
_COMMA_YEAR: Final = rf"(?:,?{_GAP}{_YEAR})?"
_PLAIN_MONTHS: Final = "|".join(name for name in MONTHS if name not in ("March", "May"))


def _after(words: str) -> str:
    """A pattern that stands right after one of these words and a space."""
    return "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in words.split()) + ")"


_SAID_MONTH: Final = _after("in since until from of by late early last next during")
_SAID_YEAR: Final = _after("in since until from of by during before after to")
_PROSE: Final = tuple(
    re.compile(_LEFT_EDGE + form)
    for form in (
        r"(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![\w-])",
        rf"{_MONTH}{_GAP}{_DAY}{_COMMA_YEAR}",
        rf"{_DAY}{_GAP}(?:of{_GAP})?{_MONTH}(?!\w){_COMMA_YEAR}",
        rf"{_MONTH},?{_GAP}(?:of{_GAP})?{_YEAR}",
        rf"(?P<month>{_PLAIN_MONTHS})(?!\w)",
        _SAID_MONTH + r"(?P<month>March|May)(?!\w)",
        _SAID_YEAR + r"(?P<year>1[5-9][0-9]{2}|20[0-9]{2})(?![\w%-]|[.,:][0-9])",
    )
)
_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")


@lru_cache(maxsize=4096)
def dates_in(text: str) -> tuple[Mention, ...]:
    """The explicit dates in English prose, in order, none overlapping another.

    Understood: "October 7, 2023", "19 January", "Jan. 19", "the 7th of October", "March 2025",
    "2025-03-05", "June", and a year on its own after a word such as "in". Never read as a month:
    "may" and "march" in lower case, "May" and "March" without a day, a year or a word such as "in".
    A date in figures alone ("7/10/2023") is not read: it means different days in different places.
    """
    mentions: list[Mention] = []
    for form in _PROSE:
        for found in form.finditer(text):
            parts = found.groupdict()
            month, day = _month_number(parts.get("month")), parts.get("day")
            if (day and not 1 <= int(day) <= 31) or month == 0:
                continue
            year = int(parts["year"]) if parts.get("year") else None
            mentions.append(
                Mention(
                    found[0], found.start(), found.end(), year, month, int(day) if day else None
                )
            )
    return _without_overlaps(mentions)


def _month_number(name: str | None) -> int | None:
    if not name:
        return None
    if name.isdigit():
        return int(name) if 1 <= int(name) <= 12 else 0
    return next(number for number, month in enumerate(MONTHS, 1) if month[:3] == name[:3])


def _without_overlaps(mentions: list[Mention]) -> tuple[Mention, ...]:
    """Of mentions that overlap, the one that states most, then the first, stays."""
    kept: list[Mention] = []
    for mention in sorted(mentions, key=lambda item: (item.start, -item.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif _stated(mention) > _stated(kept[-1]):
            kept[-1] = mention
    return tuple(kept)


def _stated(mention: Mention) -> int:
    return sum(part is not None for part in (mention.year, mention.month, mention.day))


@lru_cache(maxsize=4096)
def weekdays_in(text: str) -> tuple[WeekdayMention, ...]:
    """The weekdays that the text names in full ("Wednesday"), in order."""
    return tuple(
        WeekdayMention(found[0], found.start(), found.end(), WEEKDAYS.index(found[0]) + 1)
        for found in _WEEKDAY.finditer(text)
    )
