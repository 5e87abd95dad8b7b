"""The places of a plain text where a number may begin: digits, signs for fractions, number words.

Most words of an article open no number, so one pattern a language passes over them. What it finds
need not be a number; what it passes over is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.counted_words import counted_openings
from generator.text.numbers.values.multiplied_words import multiplied_openings
from generator.text.numbers.values.number_lumps import lump_openings
from generator.text.numbers.values.number_words import MEASURES, PARTS, SCALES, WHOLES
from generator.text.numbers.values.spoken_fractions import part_openings
from generator.text.numbers.values.spoken_numbers import spoken_openings
from generator.text.numbers.vocabulary.number_languages import vocabulary
from generator.text.numbers.vocabulary.number_vocabulary import phrases
from generator.text.numbers.vocabulary.phrase_search import MARKS

_FRACTIONS: Final = r"\xbc-\xbe\u2150-\u215e"
_SIGNS: Final = rf"[0-9]|(?<![^\W\d_{_FRACTIONS}])[{_FRACTIONS}]"
FRACTION_SIGN: Final = expression(f"[{_FRACTIONS}]")
_LETTER: Final = r"[^\W\d_]"
_HAN: Final = expression(
    r"[0-9]|[\xbc-\xbe\u2150-\u215e]"
    r"|[\u3007\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d"
    r"\u5341\u767e\u5343\u4e07\u842c\u4ebf\u5104\u5146\u4e24\u5169\u58f1\u5f10\u53c2\u62fe]+"
    r"|\u30bc\u30ed|\u8ab0\u3082"
    r"|\u534a[\u6570\u6578\u5206]|\u7686\u7121|(?:\u65e0|\u7121|\u6ca1\u6709|\u6c92\u6709)\u4eba"
    r"|(?:\u672a|\u6ca1\u6709|\u6c92\u6709)\u9020\u6210|\u3051\u304c\u4eba|\u8ca0\u50b7\u8005"
    r"|\u6b7b\u50b7?\u8005"
)
VAGUE: Final = frozenset(
    ("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions")
)
# "Fiftynine", which a soft hyphen leaves, opens a number too.
DECADES: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
STARTS: Final = frozenset(
    phrases(
        "a|an|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
        "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
        "fifty|sixty|seventy|eighty|ninety|both|pair|twins|duo|twice|couple|trio|triplets|"
        "thrice|quartet|quintet|quarter|third|first|second|fourth|fifth|sixth|seventh|eighth|"
        "ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|"
        "eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|"
        "eightieth|ninetieth|hundredth|thousandth|millionth"
    )
)


@lru_cache(maxsize=64)
def openers(language: str) -> re.Pattern[str]:
    """The pattern that finds what may open a number in a language without script and region."""
    words = vocabulary(language)
    if language in {"zh", "ja"}:
        return _HAN
    if words is None:
        return expression(_SIGNS)
    source = _english() if language == "en" else spoken_openings(language)
    source = source or multiplied_openings(language) or counted_openings(language)
    if source and not words.spaced:
        none = "".join(f"|{re.escape(phrase)}" for phrase in words.zero)
        return expression(f"{_SIGNS}{none}|(?:{source})+")
    if source is None or not words.spaced:
        return expression(rf"{_SIGNS}|(?<![0-9]){_LETTER}(?:{_LETTER}|[{MARKS}])*")
    zero = _any_of(first_words(language))
    parts = part_openings(language)
    found = "|".join(filter(None, (lump_openings(language), parts, zero, source)))
    whole = rf"(?<![^\W\d_])(?<![{MARKS}])(?:{found})(?![^\W\d_{MARKS}])"
    return expression(f"{_SIGNS}|{whole}" if found else _SIGNS)


@lru_cache(maxsize=64)
def first_words(language: str) -> frozenset[str]:
    """The words with which a language's phrases for none begin."""
    words = vocabulary(language)
    return (
        frozenset(re.split(r"[ '-]", phrase)[0] for phrase in words.zero) if words else frozenset()
    )


def _english() -> str:
    """All words that open an English number; "a" and "half" only before what they may count."""
    whole = _any_of(STARTS - {"a", "an", "half"} | VAGUE | {"no", "nobody", "none"})
    counted = _any_of(SCALES.keys() | PARTS.keys() - {"half"})
    halved = _any_of(SCALES.keys() | MEASURES | WHOLES)
    gap = r"(?:-|\s+)"
    half = rf"half(?=(?:{gap}an?){{0,2}}{gap}(?:{halved}))"
    none = rf"not(?={gap}(?:one|a{gap}single){gap})|without(?={gap}a{gap}single{gap})"
    article = rf"an?(?={gap}(?:{half}|{counted}))"
    article = rf"{article}|a(?= single [a-z])"
    return rf"{half}|{none}|{whole}|(?:{_any_of(DECADES)}){_LETTER}+|{article}"


def _any_of(words: Iterable[str]) -> str:
    """The source of a pattern for any of the words, by their first letters for speed."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in rests.items())
