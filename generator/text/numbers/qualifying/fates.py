"""What came of those whom a number counts, where another number tells of another fate: "12 died and
30 were hurt".

Only the number's own clause is asked, and only where each has one fate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS
from generator.text.numbers.vocabulary.words_of_fates import CLAUSES, FATES

_FAR: Final = 80
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.ZERO))
_SENTENCE: Final = expression(r"[.!?](?= |$)|[。！？؟।\n]")
_PAUSE: Final = r"[,;:،、，；؛()](?!\d)"
_KINDS: Final = MappingProxyType(
    {
        "dead": Prospect.DEAD,
        "hurt": Prospect.HURT,
        "missing": Prospect.MISSING,
        "safe": Prospect.SAFE,
        "held": Prospect.HELD,
        "moved": Prospect.MOVED,
        "freed": Prospect.FREED,
    }
)


def fated(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, with their fates those of sentences that tell of more than one."""
    tongue = base(language)
    counts = [atom for atom in atoms if atom.sense in _SENSES]
    if len(counts) < 2 or tongue not in FATES or len(_kinds(text, tongue)) < 2:
        return atoms
    told: dict[int, tuple[int, Prospect]] = {}
    for at, atom in enumerate(atoms):
        if atom.sense in _SENSES:
            fates = _kinds(_clause(text, at, atoms, tongue), tongue)
            if len(fates) == 1:
                told[at] = (len(_SENTENCE.findall(text, 0, atom.start)), fates[0])
    return [
        atom._replace(prospect=told[at][1])
        if at in told and atom.prospect is None and _has_other(told[at], told.values())
        else atom
        for at, atom in enumerate(atoms)
    ]


def _has_other(own: tuple[int, Prospect], told: Iterable[tuple[int, Prospect]]) -> bool:
    """Whether another number of the same sentence is of another fate."""
    return any(one[0] == own[0] and one[1] is not own[1] for one in told)


def _clause(text: str, at: int, atoms: list[Atom], tongue: str) -> str:
    """What stands around a number, up to a joint or to the numbers beside it."""
    atom = atoms[at]
    start = max(0, atom.start - _FAR, atoms[at - 1].outer_end if at else 0)
    end = min(atom.end + _FAR, atoms[at + 1].outer_start if at + 1 < len(atoms) else len(text))
    joint = _joint(tongue)
    left = joint.split(text[start : atom.start])[-1]
    right = joint.split(text[atom.end : max(end, atom.end)])[0]
    return f"{left} {right}"


def _kinds(text: str, tongue: str) -> list[Prospect]:
    return [kind for kind, words in _fates(tongue) if words.search(text)]


@lru_cache(maxsize=32)
def _joint(tongue: str) -> re.Pattern[str]:
    return expression(rf"{_SENTENCE.pattern}|{_PAUSE}|{CLAUSES.get(tongue, '(?!)')}")


@lru_cache(maxsize=32)
def _fates(tongue: str) -> tuple[tuple[Prospect, re.Pattern[str]], ...]:
    edge, end = ("", "") if tongue in SPACELESS else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    said = FATES[tongue]._asdict()
    return tuple(
        (_KINDS[kind], expression(rf"{edge}(?:{words}){end}")) for kind, words in said.items()
    )
