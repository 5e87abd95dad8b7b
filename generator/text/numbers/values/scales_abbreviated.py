"""Abbreviations that multiply a number and are not read here: "5 Bn" is no five in French.

They are those of CLDR (https://cldr.unicode.org/translation/number-currency-formats), in their
capitals, for a single "M" is a million where "m" is a metre.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.vocabulary.number_languages import base

_NOTHING: Final = expression("(?!)")
# What a pattern has beside the word: digits, quotes that keep a full stop one, marks of direction.
_PATTERN: Final = expression("[0'\u200e\u200f]")


def is_multiplied(plain: PlainText, at: int, language: str) -> bool:
    """Whether what stands at a place, right after a number and what was read of it, is a shortened
    scale."""
    return _abbreviations(base(language)).match(plain.shown, at) is not None


@lru_cache(maxsize=32)
def _abbreviations(language: str) -> re.Pattern[str]:
    try:
        formats = Locale.parse(language).compact_decimal_formats["short"]
    except (UnknownLocaleError, ValueError):
        return _NOTHING
    patterns = {one.pattern for powers in formats.values() for one in powers.values()}
    words = {" ".join(_PATTERN.sub("", one).split()) for one in patterns} - {""}
    listed = sorted(words, key=len, reverse=True)
    either = "|".join(
        re.escape(word) if len(word) == 1 else f"(?i:{re.escape(word)})" for word in listed
    )
    return expression(rf"[ \u00a0\u202f]?(?:{either})(?!\w)") if words else _NOTHING
