"""Numbers of claims that are denied behind them: "Berichte über 50 Tote dementierte die Stadt"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.vocabulary.word_patterns import filled
from generator.text.numbers.vocabulary.words_of_claims import CLAIMS

_LEFT: Final = 90
_RIGHT: Final = 90


def is_denied_claim(text: str, start: int, end: int, tongue: str) -> bool:
    """Whether the number at a place of a plain text stands in a claim that its sentence denies."""
    words = _words(tongue)
    if words is None or not words[1].match(text[end : end + _RIGHT]):
        return False
    return words[0].search(text[max(0, start - _LEFT) : start]) is not None


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    if tongue not in CLAIMS:
        return None
    opens, closes = CLAIMS[tongue]
    return expression(filled(rf"(?:{opens})$")), expression(filled(closes))
