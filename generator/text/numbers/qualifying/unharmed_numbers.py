"""English numbers of those who came to no harm: "30 passengers escaped unhurt".

They are counts, and of a figure that counts who was hurt they are no proof.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base

_RIGHT: Final = 100
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE))
_UNHARMED: Final = (
    r"(?:un(?:hurt|injured|harmed|scathed|touched)|safe and (?:sound|well)|without (?:a )?"
    r"(?:scratch|any injur(?:y|ies)|serious injur(?:y|ies)|injur(?:y|ies)|harm"
    r"|being (?:hurt|injured))"
    r"|with no injuries|in one piece)"
)
_STOP: Final = (
    "who|which|whose|whom|that|and|but|or|when|while|after|because|killed|died|hurt|injured"
    "|wounded|hit|dead"
)
_ALL: Final = r"(?:(?: of| out of)(?: all)?(?: the| its| his| her| their)? [0-9a-z,-]+)?"
_SUBJECT: Final = rf"{_ALL}(?: (?!(?:{_STOP})(?![a-z]))[a-z'’-]+){{0,6}}?"
_BEHIND: Final = expression(rf"{_SUBJECT} {_UNHARMED}(?![a-z])")


def unharmed(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those of an English text marked of whom it says that they came to no harm."""
    if base(language) != "en":
        return atoms
    return [
        atom._replace(prospect=Prospect.UNHARMED) if _is_unharmed(text, atom) else atom
        for atom in atoms
    ]


def _is_unharmed(text: str, atom: Atom) -> bool:
    if atom.sense not in _SENSES or atom.prospect is not None:
        return False
    return _BEHIND.match(text[atom.outer_end : atom.outer_end + _RIGHT]) is not None
