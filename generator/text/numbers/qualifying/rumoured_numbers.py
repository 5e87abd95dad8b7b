"""Numbers of which nobody says for sure that they are so ("rumours of 40 dead"), and those of what
did not come about ("refused to free 40 hostages", "40 are yet to be freed").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_rumours import UNREAL, UNSURE

_LEFT: Final = 90
_RIGHT: Final = 70
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE))
_RumourWords = tuple[re.Pattern[str], re.Pattern[str]]


def rumoured(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that are not known to be so, or that came to nothing."""
    unsure, unreal = _unsure(base(language)), _unreal(base(language))
    found: list[Atom] = []
    for atom in atoms:
        plain = atom.prospect is None and atom.sense in _SENSES
        if plain and unsure and _is_beside(text, atom, unsure):
            found.append(atom._replace(prospect=Prospect.UNSURE))
        elif plain and unreal and _is_beside(text, atom, unreal):
            found.append(atom._replace(prospect=Prospect.UNREAL))
        else:
            found.append(atom)
    return found


def _is_beside(text: str, atom: Atom, words: _RumourWords) -> bool:
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    if words[0].search(left):
        return True
    return words[1].match(text, atom.outer_end, atom.outer_end + _RIGHT) is not None


@lru_cache(maxsize=32)
def _unsure(tongue: str) -> _RumourWords | None:
    return _compiled(UNSURE, tongue)


@lru_cache(maxsize=32)
def _unreal(tongue: str) -> _RumourWords | None:
    return _compiled(UNREAL, tongue)


def _compiled(table: Mapping[str, tuple[str, str]], tongue: str) -> _RumourWords | None:
    if tongue not in table:
        return None
    before, behind = table[tongue]
    return expression(before), expression(behind)
