"""By how many something grew or shrank, where nobody says what it came to: "the toll rose by 13".

So many more are no level: of how many nobody says. Such a number proves a change alone; a share of
what there was, and how many times as many, are told by other rules.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_sizes import SIZES

_FAR: Final = 90
# "Fell in 20 years" is no size, in languages with one word for "by" and "in".
_UNSURE: Final = frozenset(("people", "things", "time"))


class _Sizes(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]
    then: re.Pattern[str]
    measured: re.Pattern[str]


def sizes_alone(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as differences that tell by how many something changed."""
    words = _words(base(language))
    if words is None:
        return atoms
    return [
        atom._replace(sense=Sense.DIFFERENCE) if _is_size(text, atom, words) else atom
        for atom in atoms
    ]


def _is_size(text: str, atom: Atom, words: _Sizes) -> bool:
    share = atom.unit is not None and atom.unit.measures == "share"
    one = atom.sense is Sense.COUNT and len(atom.values) == 1
    if share or not (one or (atom.sense is Sense.RANGE and not atom.values)):
        return False
    if words.behind.match(text, atom.end, atom.end + _FAR):
        return True
    near = max(0, atom.outer_start - _FAR)
    measured = atom.unit is not None and atom.unit.measures not in _UNSURE
    if measured and words.measured.search(text, near, atom.outer_start):
        return True
    left = words.before.search(text, near, atom.outer_start)
    return left is not None and words.then.match(text, atom.end) is not None


@lru_cache(maxsize=32)
def _words(tongue: str) -> _Sizes | None:
    said = SIZES.get(tongue)
    if said is None:
        return None
    return _Sizes(
        expression(f"(?:{said.before})$"),
        expression(said.behind),
        expression(said.then),
        expression(f"(?:{said.measured})$"),
    )
