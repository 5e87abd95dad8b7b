"""Every one of many, told with the word for one: "every one of the 33 miners was rescued" tells of
thirty-three, and of no single one.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

_LEFT: Final = 20
_EVERY: Final = expression(r"(?<![a-z])(?:every|each) (?:single )?$")
_OF: Final = expression(r" of (?:all )?(?:the|its|their|his|her|our|these|those) (?:[a-z-]+ )?")


def every_one(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, where the one behind "every" is no number, and the whole that it tells of is."""
    if base(language) != "en":
        return atoms
    found = list(atoms)
    for at, one in enumerate(atoms[:-1]):
        other = atoms[at + 1]
        every = one.value == 1 and _EVERY.search(text, max(0, one.start - _LEFT), one.start)
        if every and _OF.fullmatch(text, one.end, other.outer_start):
            found[at] = one._replace(sense=Sense.NAME)
            if other.sense is Sense.WHOLE:
                found[at + 1] = other._replace(sense=Sense.COUNT)
    return found
