"""Explicit dates in prose of any language.

What a sentence states about time is found here; what it means for a record is decided by
``dates`` and by the checks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from generator.text.dates.date_grammars import NUMERIC, era_year, grammar_of, han_number
from generator.text.letters.expressions import expression

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


@dataclass(frozen=True, slots=True)
class Mention:
    """A date as prose states it; what it leaves out is ``None``. Offsets are code points."""

    text: str
    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None


# In small letters, "may" and "march" are other words; at the start of a heading, all are capitals.
_NAMES: Final = "|".join(
    form
    for name in MONTHS
    for form in (name, name.upper(), *([] if name in ("March", "May") else [name.lower()]))
)
_SHORT: Final = "|".join(
    form
    for name in ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept?", "Oct", "Nov", "Dec")
    for form in (name, name.upper())
)
_MONTH: Final = rf"(?P<name>{_NAMES}|(?:{_SHORT})\b\.?)"
_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![\w%]|[.,:]?[0-9]|-[a-z])"
_YEAR: Final = r"(?P<year>[12][0-9]{3})(?![\w%]|[.,:][0-9])"
_LEFT_EDGE: Final = r"(?<![\w$€£])(?<![0-9][.,:/])"
# White space is bounded, so that no text costs more than its length.
_GAP: Final = r"\s{1,3}"
_COMMA_YEAR: Final = rf"(?:,?{_GAP}{_YEAR})?"
_PLAIN_MONTHS: Final = "|".join(name for name in MONTHS if name not in ("March", "May"))
_TO: Final = r"\s{0,3}(?:[-\u2013\u2014]|to|until|through)\s{0,3}"
_FROM: Final = rf"(?:(?P<from>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:{_TO}|\s{{1,3}}(?:and|&)\s{{1,3}}))?"
# "June 14 and 15" are two days, "June 14 and 15 people" are not.
_AND: Final = (
    r"\s{1,3}(?:and|&)\s{1,3}(?=[0-9]{1,2}(?:st|nd|rd|th)?(?:\W*$|[.,;)]|\s{1,3}(?:in|at|on|by|to|with|"
    r"when|after|before|during|for|over|near|from|against|but|while)\b))"
)
_UNTIL: Final = (
    rf"(?:(?:{_TO}|{_AND})(?P<to>[0-9]{{1,2}})(?:st|nd|rd|th)?(?![\w%]|[.:][0-9]|,[0-9]{{3}}))"
)


def _after(words: str) -> str:
    """A pattern that stands right after one of these words and a space."""
    return "(?:" + "|".join(rf"(?<=\b{word}\s)" for word in words.split()) + ")"


_SAID_MONTH: Final = _after(
    "in since until from of by late early last next during between to through"
)
_SAID_YEAR: Final = _after("in since until from of by during before after to")
_PROSE: Final = tuple(
    expression(_LEFT_EDGE + form)
    for form in (
        rf"{_MONTH}{_GAP}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?{_UNTIL}{_COMMA_YEAR}",
        rf"{_MONTH}{_GAP}{_DAY}{_COMMA_YEAR}",
        rf"{_FROM}{_DAY}{_GAP}(?:of{_GAP})?{_MONTH}(?!\w){_COMMA_YEAR}",
        rf"{_MONTH},?{_GAP}(?:of{_GAP})?{_YEAR}",
        rf"(?P<name>{_PLAIN_MONTHS})(?!\w)",
        _SAID_MONTH + r"(?P<name>March|May)(?!\w)",
        _SAID_YEAR + r"(?P<year>1[5-9][0-9]{2}|20[0-9]{2})(?![\w%-]|[.,:][0-9])",
    )
)
_SPAN: Final = expression(r"\d\D{1,12}\d{1,2}(?!\d)")
# Without one of these no English sentence states a date, and most have none.
_HINT: Final = expression(rf"[12][0-9]{{3}}|{_NAMES}|{_SHORT}")
_SHORT_MAX: Final = 3000
_OTHER_DIGIT: Final = expression(r"(?![0-9])\d")


def dates_in(text: str, language: str = "en") -> tuple[Mention, ...]:
    """The explicit dates in prose of a language (BCP 47), in order, none overlapping another.

    Understood in English: "October 7, 2023", "NOVEMBER 7", "19 January", "Jan. 19", "the 7th of
    October", "5-7 March 2025" (two mentions), "March 2025", "June", and a year on its own after a
    word such as "in". Never read as a month: "may" and "march" in lower case, "May" and "March"
    without a day, a year or a word such as "in". In other languages: a day or a year with the
    month's name, years beside their word, 2023年11月7日. Everywhere: 2025-03-05, with a time or
    without, and figures that mean one day only: "7/10/2023" is two days in English, one in French.
    """
    return _short_dates(text, language) if len(text) <= _SHORT_MAX else _find(text, language)


@lru_cache(maxsize=4096)
def _short_dates(text: str, language: str) -> tuple[Mention, ...]:
    """Sentences and quotes are asked again and again, whole articles once."""
    return _find(text, language)


def _find(text: str, language: str) -> tuple[Mention, ...]:
    mentions: list[Mention] = []
    plain = text if text.isascii() else _OTHER_DIGIT.sub(_as_ascii, text)
    is_english = language.partition("-")[0] == "en"
    if is_english and not _HINT.search(plain):
        return ()
    grammar = None if is_english and language == "en" else grammar_of(language)
    forms = (*NUMERIC, *_PROSE) if is_english else grammar.forms if grammar else ()
    months = {} if is_english or grammar is None else grammar.months
    days = grammar.days if grammar else {}
    first = grammar.first if grammar else ""
    for form in forms:
        for found in form.finditer(plain):
            parts = _parts(found.groupdict(), months, days, first)
            if parts is not None:
                typed = text[found.start() : found.end()]
                mentions.append(Mention(typed, found.start(), found.end(), *parts))
    kept = _without_overlaps(mentions)
    return tuple(one for mention in kept for one in _both_ends(mention, forms, plain))


def _as_ascii(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit[0]))


def _parts(
    found: Mapping[str, str | None], months: Mapping[str, int], days: Mapping[str, int], first: str
) -> tuple[int | None, int | None, int | None] | None:
    """Year, month and day of a match, as far as stated; ``None`` where they are no date."""
    year, month, day = (_number(found.get(name)) for name in ("year", "month", "day"))
    era, name = found.get("era"), found.get("name")
    if found.get("said"):
        day = days.get((found["said"] or "").lower())
    if era:
        year = era_year(era, found["eyear"] or "")
    if name:
        month = months.get(name.lower().rstrip(".")) or _month_number(name)
    if found.get("first"):
        pair = (_number(found["first"]) or 0, _number(found["second"]) or 0)
        order = first or (
            "d" if pair[0] > 12 else "m" if pair[1] > 12 or pair[0] == pair[1] else ""
        )
        if not order:
            return None
        day, month = pair if order == "d" else pair[::-1]
    if (day is not None and not 1 <= day <= 31) or (month is not None and not 1 <= month <= 12):
        return None
    # Thai newspapers count from the Buddha's death.
    return (year - 543 if year and year > 2400 else year), month, day


def _number(text: str | None) -> int | None:
    return han_number(text) if text else None


def _month_number(name: str) -> int | None:
    small = name[:3].lower()
    return next((at for at, month in enumerate(MONTHS, 1) if month[:3].lower() == small), None)


def _both_ends(
    mention: Mention, forms: tuple[re.Pattern[str], ...], plain: str
) -> Iterator[Mention]:
    """A mention, and the other day of the span that its words state ("5-7 March 2025")."""
    yield mention
    if mention.day is None or not _SPAN.search(mention.text):
        return
    for form in forms:
        found = form.match(plain, mention.start)
        if found and found.end() == mention.end:
            other = _number(found.groupdict().get("from") or found.groupdict().get("to"))
            if other and 1 <= other <= 31:
                yield replace(mention, day=other)
            return


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
