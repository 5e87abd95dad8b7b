"""The many of whom a part is told, each time anew: the 100 of "of every 100 students"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_ratios import BASES, COME_TO

# "Every 10 minutes", "ogni 12 ore" tell how often; of "every 3 towns" each three may be meant.
_LEAST: Final = 10
_SPACELESS: Final = frozenset(("th",))


def is_base(text: str, atom: Atom, left: str, language: str) -> bool:
    """Whether a round number stands behind words for each so many, with the words left of it."""
    value = atom.value
    if atom.unit is not None and atom.unit.measures not in {"people", "things"}:
        return False
    if value is None or value < _LEAST or value % _LEAST:
        return False
    tongue = base(language)
    each, come, then = _words(tongue)
    if each is not None and each.search(left):
        return True
    found = come is not None and then is not None and come.search(left)
    return bool(found) and then is not None and then.match(text, atom.end) is not None


_Pattern = re.Pattern[str] | None


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[_Pattern, _Pattern, _Pattern]:
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    each = expression(rf"{edge}(?:{BASES[tongue]}) ?$") if tongue in BASES else None
    if tongue not in COME_TO:
        return each, None, None
    before, behind = COME_TO[tongue]
    return each, expression(rf"{edge}{before} $"), expression(behind)
