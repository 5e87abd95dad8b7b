"""Numbers of what would be: "sin acuerdo, 7.000 irían a la huelga", "Wäre der Damm gebrochen …".

Of what was they prove nothing, as what is foreseen does not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_conditions import CONDITIONS

_FAR: Final = 140
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE, Sense.RATE, Sense.DIFFERENCE))
_SENTENCE: Final = expression(r"[!?;。！？؛؟।\n]|\.(?!\d)")
# A clause ends at a pause, and where another one is joined to it.
_JOINTS: Final = MappingProxyType(
    {
        "de": "und|aber|denn|wenn|als|falls",
        "nl": "en|maar|want|als",
        "fr": "et|mais|si",
        "es": "y|pero|si",
        "it": "e|ma|se",
        "pt": "e|mas",
        "pl": "i|ale",
        "ru": "и|но|а",
    }
)


def conditional(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as foreseen that tell what would be under a condition."""
    words = _words(base(language))
    if words is None:
        return atoms
    return [
        atom._replace(prospect=Prospect.FORESEEN)
        if atom.sense in _SENSES and _would_be(text, atom, *words, _clauses(base(language)))
        else atom
        for atom in atoms
    ]


def _would_be(
    text: str,
    atom: Atom,
    mark: re.Pattern[str] | None,
    mood: re.Pattern[str] | None,
    joint: re.Pattern[str],
) -> bool:
    left = _SENTENCE.split(text[max(0, atom.outer_start - _FAR) : atom.outer_start])[-1]
    if mood is None:
        return mark is not None and mark.search(left.lstrip()) is not None
    right = _SENTENCE.split(text[atom.end : atom.end + _FAR])[0]
    clause = f"{joint.split(left)[-1]} {joint.split(right)[0]}"
    if not mood.search(clause):
        return False
    return mark is None or mark.search(f"{left.lstrip()} {right}") is not None


@lru_cache(maxsize=32)
def _clauses(tongue: str) -> re.Pattern[str]:
    return expression(rf"[,،、，](?!\d)| (?:{_JOINTS.get(tongue, '(?!)')})(?= )")


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None] | None:
    if tongue not in CONDITIONS:
        return None
    mark, mood = CONDITIONS[tongue]
    return expression(mark) if mark else None, expression(mood) if mood else None
