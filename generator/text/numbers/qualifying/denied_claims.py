"""Numbers of claims that are denied behind them, and goals that were missed: "Berichte über 50 Tote
dementierte die Stadt", "das Ziel von 20.000 wurde verfehlt".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, TypeAlias

from generator.text.letters.expressions import expression
from generator.text.numbers.vocabulary.word_patterns import filled
from generator.text.numbers.vocabulary.words_of_claims import CLAIMS, MISSED
from generator.text.numbers.vocabulary.words_of_hoaxes import UNTRUE_CLAIMS

_Sides: TypeAlias = tuple[re.Pattern[str], re.Pattern[str]]
_LEFT: Final = 90
_RIGHT: Final = 90


def is_denied_claim(text: str, start: int, end: int, tongue: str) -> bool:
    """Whether the number at a place of a plain text stands in a claim that its sentence denies, or
    is a goal that was missed."""
    left, right = text[max(0, start - _LEFT) : start], text[end : end + _RIGHT]
    claim, untrue, goal, missed = _words(tongue)
    if missed.search(left):
        return True
    return any(
        closes.match(right) and opens.search(left) for opens, closes in (claim, untrue, goal)
    )


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[_Sides, _Sides, _Sides, re.Pattern[str]]:
    """The two sides of a claim, an untrue one and a goal, and what says that one was missed."""
    opens, closes, missed = MISSED.get(tongue, ("(?!)", "(?!)", "(?!)"))
    return (
        _sides(*CLAIMS.get(tongue, ("(?!)", "(?!)"))),
        _sides(*UNTRUE_CLAIMS.get(tongue, ("(?!)", "(?!)"))),
        _sides(opens, closes),
        expression(f"(?:{missed})$"),
    )


def _sides(opens: str, closes: str) -> _Sides:
    return expression(filled(rf"(?:{opens})$")), expression(filled(closes))
