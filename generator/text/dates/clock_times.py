"""Times of day in prose: those that our own words state, and whether a quote tells the same.

Our own English is read strictly. Of a quote every hour is taken that it may mean in its language
(see ``words_of_hours``), so that what is told of lacks a time for sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.dates.date_grammars import han_number
from generator.text.dates.words_of_hours import ARABIC_HOURS, HourWords, hour_words
from generator.text.letters.expressions import expression
from generator.text.numbers.numerals import read_numbers

_DAY: Final = 24 * 60
# The zones whose letters mean one thing in news, in minutes ahead of UTC; not so IST, CST, ET.
_AHEAD: Final = MappingProxyType(
    {"UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MEZ": 60}
    | {"CEST": 120, "MESZ": 120, "EET": 120, "SAST": 120, "EEST": 180, "MSK": 180, "TRT": 180}
    | {"PKT": 300, "WIB": 420, "HKT": 480, "SGT": 480, "JST": 540, "KST": 540, "AEST": 600}
    | {"NZST": 720, "EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "PST": -480, "PDT": -420}
)
_ZONE: Final = (
    rf"(?P<zone>\s?\(?(?P<letters>{'|'.join(_AHEAD)})(?![\w])(?:\s?(?P<sign>[+\-\u2212])"
    r"(?P<off>\d{1,2})(?::?(?P<rest>[0-5]\d))?)?)?"
)
_LEFT: Final = r"(?<![\w$€£])(?<!\d[:.,/])"
_CLOCK: Final = expression(
    rf"{_LEFT}(?P<hour>\d{{1,2}})(?:(?P<mark>[:.,h\uff1a])(?P<minute>[0-5]\d)(?::[0-5]\d)?)?"
    rf"(?:\s{{0,2}}(?P<half>[ap])(?:\.\s?m\.?|m)(?!\w))?(?![:.,]?\d|%){_ZONE}",
    re.IGNORECASE,
)
_MILITARY: Final = expression(
    rf"(?<![\w.,])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:UTC|GMT|hours|hrs)){_ZONE}"
)
# What stands before the time of day in our own words, and after it.
_LEAD: Final = expression(
    r"\b(?:at|by|around|about|until|till|before|after|from|since|between|and|to)\s$",
    re.IGNORECASE,
)
_LOCAL: Final = expression(r"\s?(?:hours|hrs|local\s+time)\b", re.IGNORECASE)
_HOURS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NAMES: Final = (*_HOURS, "eleven", "twelve")
_SAID: Final = expression(
    rf"\b(?:(?:(?P<part>half|(?:a\s+)?quarter)[\s-](?P<way>past|to)\s+)?"
    rf"(?P<name>{'|'.join(_NAMES)}|[1-9]|1[0-2])(?P<clock>\s+o['\u2019]clock)?"
    r"|(?P<point>noon|midday|midnight))\b"
)
_HAN: Final = "0-9\uff10-\uff19〇零一二三四五六七八九十"
_EASTERN: Final = expression(
    rf"(?P<hour>[{_HAN}]{{1,3}})\s?[时時点點시](?:\s?(?P<minute>[{_HAN}]{{1,3}})\s?[分분]|(?P<half>半|반))?"
)
_NEAR: Final = 26


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day where prose states it; the offsets are code points.

    ``minutes`` are those since midnight: two where nothing tells the morning from the evening
    ("three o'clock"). ``ahead`` is how many minutes its zone is ahead of UTC, ``None`` where no
    such zone is named.
    """

    text: str
    start: int
    end: int
    minutes: frozenset[int]
    ahead: int | None = None

    def may_be(self, other: ClockTime) -> bool:
        """Whether both may be one time; zones are asked for only where both name one."""
        if self.ahead is None or other.ahead is None:
            return bool(self.minutes & other.minutes)
        own, others = (
            {(minute - (one.ahead or 0)) % _DAY for minute in one.minutes} for one in (self, other)
        )
        return bool(own & others)


def times_in(text: str) -> tuple[ClockTime, ...]:
    """The times of day that an English text of ours states, in order: "3 p.m.", "at 15:00",
    "14:30 GMT", "three o'clock", "half past six", "noon"."""
    found = [
        _clock(match)
        for form in (_CLOCK, _MILITARY)
        for match in form.finditer(text)
        if form is _MILITARY or _is_sure(match)
    ]
    taken = {at for one in found for at in range(one.start, one.end)}
    found += [one for one in _said(text) if one.start not in taken]
    return tuple(sorted(found, key=lambda one: one.start))


@lru_cache(maxsize=1024)
def written_times(text: str) -> tuple[ClockTime, ...]:
    """The times of day that a text in any language writes in figures with minutes, or with "a.m."
    or "p.m."; a number with a point is none without them."""
    return tuple(_clock(match) for match in _CLOCK.finditer(text) if _is_written(match))


def clock_time_of(at: datetime) -> ClockTime:
    """A recorded time of day, as the clock of its zone has it."""
    ahead = at.utcoffset()
    minutes = frozenset({at.hour * 60 + at.minute})
    return ClockTime(
        "", 0, 0, minutes, ahead // timedelta(minutes=1) if ahead is not None else None
    )


@lru_cache(maxsize=1024)
def may_tell(text: str, language: str, time: ClockTime) -> bool:
    """Whether a text in a language (BCP 47) may tell this time of day."""
    tongue = language.partition("-")[0]
    return any(time.may_be(one) for one in _told(text, tongue, language))


def _is_written(match: re.Match[str]) -> bool:
    if match["half"]:
        return int(match["hour"]) <= 12
    colon = match["mark"] in (":", "\uff1a", "h", "H")
    return int(match["hour"]) <= 24 and bool(match["minute"]) and (colon or bool(match["zone"]))


def _may_be_written(match: re.Match[str], tongue: str) -> bool:
    """Whether a quote may mean a time of day by this; Italian has a comma before the minutes."""
    parts = match.groupdict()
    comma = parts.get("mark") == "," and tongue != "it"
    minute = parts["minute"] and not comma
    return int(parts["hour"]) <= 24 and bool(minute or parts.get("half"))


def _is_sure(match: re.Match[str]) -> bool:
    if not _is_written(match):
        return False
    text = match.string
    beside = _LEAD.search(text[max(0, match.start() - 12) : match.start()])
    return bool(match["half"] or match["zone"] or beside or _LOCAL.match(text, match.end()))


def _clock(match: re.Match[str], *, counts_to_24: bool = False) -> ClockTime:
    parts = match.groupdict()
    hour, minute = int(parts["hour"]), int(parts["minute"] or 0)
    ahead = None
    if parts["zone"]:
        more = int(parts["off"] or 0) * 60 + int(parts["rest"] or 0)
        ahead = _AHEAD[parts["letters"].upper()] + (more if parts["sign"] == "+" else -more)
    if half := parts.get("half"):
        hours = {hour % 12 + (12 if half in "pP" else 0)}
    else:
        is_sure = counts_to_24 or parts["hour"][0] == "0" or ahead is not None
        hours = _hours(hour, is_sure=is_sure)
    minutes = frozenset((one * 60 + minute) % _DAY for one in hours)
    return ClockTime(match[0].rstrip(" ("), *match.span(), minutes, ahead)


def _hours(hour: int, *, is_sure: bool) -> set[int]:
    """The hours of a day that a number may mean."""
    return {hour, hour + 12} if 1 <= hour <= 11 and not is_sure else {hour}


def _said(text: str) -> Iterator[ClockTime]:
    """The times that English says in words."""
    for match in _SAID.finditer(text):
        if match["point"]:
            minutes = {0 if match["point"] == "midnight" else _DAY // 2}
        elif match["part"] or match["clock"]:
            name = match["name"]
            hour = int(name) if name.isdigit() else 1 + _NAMES.index(name)
            part = 0 if not match["part"] else 30 if match["part"] == "half" else 15
            part = -part if match["way"] == "to" else part
            minutes = {(one * 60 + part) % _DAY for one in (hour, hour + 12)}
        else:
            continue
        yield ClockTime(match[0], *match.span(), frozenset(minutes))


def _told(text: str, tongue: str, language: str) -> Iterator[ClockTime]:
    """Every time that a quote may mean."""
    words = hour_words(tongue)
    figures = [
        _clock(match, counts_to_24=words.counts_to_24)
        for form in (_CLOCK, _MILITARY)
        for match in form.finditer(text)
        if _may_be_written(match, tongue)
    ]
    if tongue in ("zh", "ja", "ko"):
        figures += [_eastern(match) for match in _EASTERN.finditer(text)]
    yield from (_by_half(time, text, words) for time in figures)
    for pattern, minute in ((words.noon, _DAY // 2), (words.midnight, 0)):
        if found := pattern.search(text):
            yield ClockTime(found[0], *found.span(), frozenset({minute}))
    part = words.part.search(text) is not None
    for hour, start, end in _numbers(text, tongue, language, words):
        if any(time.start <= start < time.end for time in figures):
            continue
        beside = (-30, -15, 0, 15, 30) if part else (0,)
        is_sure = words.counts_to_24 and text[start:end].isdigit()
        hours = _hours(hour, is_sure=is_sure)
        minutes = frozenset((one * 60 + more) % _DAY for one in hours for more in beside)
        yield _by_half(ClockTime(text[start:end], start, end, minutes), text, words)
    if tongue == "en":
        yield from _said(text)


def _eastern(match: re.Match[str]) -> ClockTime:
    hour = han_number(match["hour"]) or 0
    minute = 30 if match["half"] else (han_number(match["minute"]) or 0) if match["minute"] else 0
    hours = _hours(hour, is_sure=False)
    return ClockTime(
        match[0], *match.span(), frozenset((one * 60 + minute) % _DAY for one in hours)
    )


def _numbers(
    text: str, tongue: str, language: str, words: HourWords
) -> Iterator[tuple[int, int, int]]:
    """The numbers beside a word for an hour, and where they stand."""
    for read in read_numbers(text, language):
        value = read.values[0] if len(read.values) == 1 else None
        if value is None or value != int(value) or not 0 <= value <= 24:
            continue
        after = words.hour.match(text.lower(), read.end + (text[read.end : read.end + 1] == " "))
        before = words.at.search(text[max(0, read.start - 14) : read.start])
        if after or before:
            yield int(value), read.start, read.end
    if tongue == "ar":
        for hour, name in enumerate(ARABIC_HOURS, 1):
            if (at := text.find(f"ال{name}")) >= 0:
                yield hour, at, at + len(name) + 2


def _by_half(time: ClockTime, text: str, words: HourWords) -> ClockTime:
    """The time with the half of the day that the words beside it tell, where they tell one."""
    beside = text[max(0, time.start - 14) : time.end + _NEAR]
    early, late = words.morning.search(beside), words.evening.search(beside)
    if bool(early) is bool(late) or time.ahead is not None:
        return time
    kept = {minute % (_DAY // 2) + (_DAY // 2 if late else 0) for minute in time.minutes}
    return ClockTime(time.text, time.start, time.end, frozenset(kept), time.ahead)
