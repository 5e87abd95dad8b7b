"""Numbers of those for whom there is room: "built for 400 passengers", "定員900人".

They tell how many may be there, and are no proof of how many were.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import filled
from generator.text.numbers.vocabulary.words_of_capacity import CAPACITY

_LEFT: Final = 72
_RIGHT: Final = 40
_MANY: Final = 1_000_000
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE))
_CROWDS: Final = frozenset((None, "people", "things"))


def with_room(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that tell for how many there is room."""
    words = _words(base(language))
    if words is None:
        return atoms
    return [
        atom._replace(prospect=Prospect.ROOM) if _is_room(text, atom, *words) else atom
        for atom in atoms
    ]


def _is_room(text: str, atom: Atom, before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    measure = atom.unit.measures if atom.unit else None
    if atom.value is not None and atom.value >= _MANY:
        return False  # "built for 40 million": what it cost
    if atom.sense not in _SENSES or atom.prospect is not None or measure not in _CROWDS:
        return False
    if behind.match(text, atom.end, atom.end + _RIGHT):
        return True
    return before.search(text, max(0, atom.outer_start - _LEFT), atom.outer_start) is not None


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    if tongue not in CAPACITY:
        return None
    before, behind = CAPACITY[tongue]
    return expression(filled(before)), expression(filled(behind))
