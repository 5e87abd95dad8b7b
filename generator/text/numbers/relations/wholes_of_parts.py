"""The whole of which words tell a part: the 300 of "half of the 300 guests" left nobody."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_wholes import BEHIND, BETWEEN, LED, PARTS

_LEFT: Final = 64
_SPACELESS: Final = frozenset(("th",))


def is_whole(text: str, start: int, end: int, language: str) -> bool:
    """Whether a part of the number at a place of a plain text is told in words beside it."""
    before, behind = _before(base(language)), _behind(base(language))
    if any(
        then.match(text, end) and led.search(text, max(0, start - _LEFT), start)
        for led, then in _led(base(language))
    ):
        return True
    if behind and behind.match(text, end):
        return True
    return before is not None and before.search(text, max(0, start - _LEFT), start) is not None


@lru_cache(maxsize=32)
def _before(tongue: str) -> re.Pattern[str] | None:
    if tongue not in PARTS:
        return None
    parts, joints = PARTS[tongue]
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    sure = r"|(?:half|thirds?|quarters?|fifths?|tenths?) of" if tongue == "en" else ""
    return expression(rf"{edge}(?:(?:{parts}){joints}{sure}){BETWEEN} ?$")


@lru_cache(maxsize=32)
def _behind(tongue: str) -> re.Pattern[str] | None:
    return expression(BEHIND[tongue]) if tongue in BEHIND else None


@lru_cache(maxsize=32)
def _led(tongue: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (expression(f"(?:{before})$"), expression(behind)) for before, behind in LED.get(tongue, ())
    )
