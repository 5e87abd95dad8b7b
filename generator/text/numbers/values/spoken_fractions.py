"""Parts of a whole in other languages than English: "zwei Drittel", "la moitié", "三分之二".

Only what is surely a part is one: "un cuarto" may be a room, "вторая половина" is a half of time,
and "3分" are minutes. What is none of these stays unread.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.han_numerals import numeral_value
from generator.text.numbers.vocabulary.words_of_fractions import FRACTIONS, PartWords

_HAN: Final = "[〇零一二三四五六七八九十两兩]"
_NUMBER: Final = rf"(?:[0-9]{{1,3}}|{_HAN}{{1,3}})"
_EASTERN: Final = MappingProxyType(
    {
        "zh": (
            rf"(?P<under>{_NUMBER})分之(?P<over>{_NUMBER})(?![0-9点點.])"
            rf"|(?P<tenths>[0-9]|[一二两兩三四五六七八九])成(?![0-9一二两三四五六七八九半员員功立为為人年"
            r"都本果分交长長语語就套绩績了型是会會可])"
            r"|(?P<half>半[数數]|一半(?=的|以上|以下|人|受|居|民|员|員|选|選|学|學|家|企|地|国|國))"
        ),
        "ja": (
            rf"(?P<under>{_NUMBER})分の(?P<over>{_NUMBER})(?![0-9.])"
            rf"|(?P<tenths>[0-9]|[一二三四五六七八九])割(?![0-9一二三四五六七八九引増減りいっ安高])"
            r"|(?P<half>半数|半分)"
        ),
        "ko": r"(?P<under>[0-9]{1,3})분의 ?(?P<over>[0-9]{1,3})(?![0-9.])|(?P<half>절반)",
    }
)
# "另一半", "下半年", "過半数" are halves of something else, or more.
_NO_HALF_BEFORE: Final = "另前后後下上这這那過过大小多"
_HALF: Final = Fraction(1, 2)


class SpokenPart(NamedTuple):
    """A part of a whole in words, and where it ends."""

    end: int
    part: Fraction


class _Parts(NamedTuple):
    pattern: re.Pattern[str]
    counts: Mapping[str, int]
    parts: Mapping[str, int]
    alone: Mapping[str, Fraction]


def read_part(text: str, start: int, language: str) -> SpokenPart | None:
    """The part of a whole that starts at a place of a plain text; ``None`` where none does."""
    if language in _EASTERN:
        return _eastern(text, start, language)
    words = FRACTIONS.get(language)
    own = _parts(language) if words else None
    found = own.pattern.match(text, start) if own else None
    if words is None or own is None or found is None:
        return None
    if found["alone"]:
        before = words.before and re.search(words.before, text[max(0, start - 24) : start])
        part = own.alone[found["alone"]]
        return None if before else SpokenPart(found.end(), part)
    over = own.counts[found["many"] or found["one"]]
    under = own.parts[found["parts"] or found["part"]]
    return SpokenPart(found.end(), Fraction(over, under)) if over < under else None


def part_openings(language: str) -> str:
    """The source of a pattern for the words that open a part of a whole; empty where none do."""
    words = FRACTIONS.get(language)
    if words is None:
        return ""
    return "|".join(sorted((*_table(words.counts), *_table(words.alone)), key=len, reverse=True))


def _table(pairs: str) -> Mapping[str, str]:
    """The words of "forms=number", each with its number; forms may have spaces inside."""
    found = {}
    for entry in re.findall(r"([^=]+)=([0-9/]+)\s*", pairs):
        found.update(dict.fromkeys(entry[0].split("|"), entry[1]))
    return MappingProxyType(found)


@lru_cache(maxsize=16)
def _parts(language: str) -> _Parts:
    words = FRACTIONS[language]
    counts, parts, alone = map(_table, (words.counts, words.parts, words.alone))
    return _Parts(
        expression(_source(words, counts, parts, alone)),
        MappingProxyType({word: int(value) for word, value in counts.items()}),
        MappingProxyType({word: int(value) for word, value in parts.items()}),
        MappingProxyType({word: Fraction(value) for word, value in alone.items()}),
    )


def _source(
    words: PartWords, counts: Mapping[str, str], parts: Mapping[str, str], alone: Mapping[str, str]
) -> str:
    """The source of the pattern of a part; one part of several has to be followed by its whole."""
    end = rf"(?![^\W\d_])(?!{words.never})"
    ones = [word for word, value in counts.items() if value == "1"]
    several = [word for word in counts if word not in ones]
    many = rf"(?P<many>{_any(several)}){words.joint}(?P<parts>{_any(parts)}){end}"
    one = rf"(?P<one>{_any(ones) or '(?!)'}){words.joint}(?P<part>{_any(parts)}){end}"
    single = f"(?={words.single})" if words.single else ""
    own = f"(?={words.own})" if words.own else ""
    return rf"{many}|{one}{single}|(?P<alone>{_any(alone)}){end}{own}"


def _any(words: Mapping[str, str] | list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _eastern(text: str, start: int, language: str) -> SpokenPart | None:
    found = expression(_EASTERN[language]).match(text, start)
    if found is None:
        return None
    said = found.groupdict()
    if said.get("half"):
        before = text[start - 1] if start else " "
        more = before in "过過" and text[start] == "一"  # "超过一半": more than half
        other = before in _NO_HALF_BEFORE and not more
        return None if other else SpokenPart(found.end(), _HALF)
    if said.get("tenths"):
        over, under = _number(said["tenths"] or ""), 10
    else:
        over, under = _number(said["over"] or ""), _number(said["under"] or "")
    return SpokenPart(found.end(), Fraction(over, under)) if 0 < over < under <= 99 else None


def _number(text: str) -> int:
    if text.isascii():
        return int(text)
    value = numeral_value(text)
    return 0 if value is None else int(value)
