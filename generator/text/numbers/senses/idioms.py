"""Numbers that are a part of words which count nothing: "un pont neuf", "Acht geben"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_idioms import IDIOMS, NAMED

_SENSES: Final = frozenset((Sense.COUNT, Sense.UNREAD, Sense.LEFT_OUT))


def idiomatic(plain: PlainText, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those as names that stand in words which count nothing."""
    tongue = base(language)
    told, named = _pattern(tongue), _named(tongue)
    if not atoms or told is None:
        return atoms
    places = [found.span() for found in told.finditer(plain.text)]
    places += [found.span() for found in named.finditer(plain.shown)] if named else []
    if not places:
        return atoms
    return [atom._replace(sense=Sense.NAME) if _is_inside(atom, places) else atom for atom in atoms]


def _is_inside(atom: Atom, places: list[tuple[int, int]]) -> bool:
    inside = any(start <= atom.start and atom.end <= end for start, end in places)
    return inside and atom.sense in _SENSES


@lru_cache(maxsize=32)
def _pattern(tongue: str) -> re.Pattern[str] | None:
    words = IDIOMS.get(tongue)
    return expression("|".join(words)) if words else None


@lru_cache(maxsize=32)
def _named(tongue: str) -> re.Pattern[str] | None:
    words = NAMED.get(tongue)
    return expression("|".join(words)) if words else None
