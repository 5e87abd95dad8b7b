"""Numbers on a condition: "sin acuerdo, 7.000 irían a la huelga", "Wäre der Damm gebrochen …",
"if 60 are freed".

Of what was they prove nothing, as what is foreseen does not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_conditions import CONDITIONS, INSIDE, OVER

_FAR: Final = 140
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE, Sense.RATE, Sense.DIFFERENCE))
_SENTENCE: Final = expression(r"[!?;。！？؛؟।\n]|\.(?!\d)")
_PAUSE: Final = expression(r"[,،、，](?!\d)")
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


class _Inside(NamedTuple):
    """What opens the clause of a condition before a number, what makes one behind it, and what
    tells in it of a time that is over."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    over: re.Pattern[str]


def conditional(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that a condition tells, or that would be under one."""
    tongue = base(language)
    words, inside = _words(tongue), _inside(tongue)
    return [
        atom._replace(prospect=Prospect.CONDITIONAL)
        if atom.sense in _SENSES
        and (
            (words is not None and _would_be(text, atom, *words, _clauses(tongue)))
            or (inside is not None and _is_inside(text, atom, inside))
        )
        else atom
        for atom in atoms
    ]


def _is_inside(text: str, atom: Atom, inside: _Inside) -> bool:
    """Whether a number stands in the clause that tells the condition: "if 60 are freed"."""
    left = text[max(0, atom.outer_start - _FAR) : atom.outer_start]
    if inside.before.search(left):
        right = _SENTENCE.split(text[atom.end : atom.end + _FAR])[0]
        clause = f"{_PAUSE.split(left)[-1]} {_PAUSE.split(right)[0]}"
        return inside.over.search(clause) is None
    return inside.behind.match(text, atom.outer_end, atom.outer_end + _FAR) is not None


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
def _inside(tongue: str) -> _Inside | None:
    said = INSIDE.get(tongue)
    if said is None:
        return None
    over = rf"(?<![^\W\d_])(?:{OVER[tongue]})(?![^\W\d_])" if tongue in OVER else "(?!)"
    return _Inside(expression(said.before), expression(said.behind), expression(over))


@lru_cache(maxsize=32)
def _clauses(tongue: str) -> re.Pattern[str]:
    return expression(rf"[,،、，](?!\d)| (?:{_JOINTS.get(tongue, '(?!)')})(?= )")


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None] | None:
    if tongue not in CONDITIONS:
        return None
    mark, mood = CONDITIONS[tongue]
    return expression(mark) if mark else None, expression(mood) if mood else None
