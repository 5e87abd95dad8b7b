"""The unit of a number that is told neither at once nor by a word that counts nothing else.

Short and bent forms right behind a count ("12 годам", "0.3g"), a unit with an adjective before it
("12 consecutive hours"), and the one that the numbers of a list share ("5, 10 and 15 mg").
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.senses.units_beside import is_model
from generator.text.numbers.units.measures import measure_after
from generator.text.numbers.units.quantities import quantity_after, unit_by_name
from generator.text.numbers.units.units import Unit, unit_after
from generator.text.numbers.units.words_of_late_units import BETWEEN, LATE, LISTED
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary

_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
_COUNTS: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.UNREAD))
_LISTS: Final = frozenset((Sense.COUNT, Sense.RANGE))
# "31 millions de tonnes"
_ROMANCE: Final = frozenset(("fr", "es", "it", "pt"))
_OF: Final = expression(r" (?:d[ei](?= )|d')")
_COMMAS: Final = frozenset((", ", "、"))


class _LateWords(NamedTuple):
    pattern: re.Pattern[str]
    units: MappingProxyType[str, Unit]


def with_late_unit(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary) -> Atom:
    """The atom with the unit behind it that only a count can have; unchanged if it has one, or is
    no count."""
    if atom.unit is not None or atom.sense not in _COUNTS or is_model(plain, atom.end):
        return atom
    tongue = base(language)
    late = _late(tongue)
    found = late.pattern.match(plain.text, atom.end) if late else None
    if late and found and found.lastgroup:
        return atom._replace(unit=late.units[found.lastgroup], outer_end=found.end())
    gap = _OF if atom.scale > 1 and tongue in _ROMANCE else _between(tongue)
    skipped = gap.match(plain.text, atom.end) if gap else None
    if skipped is None:
        return atom
    at = skipped.end()
    found = late.pattern.match(plain.text, at) if late else None
    if late and found and found.lastgroup:
        return atom._replace(unit=late.units[found.lastgroup], outer_end=found.end())
    told = (
        quantity_after(plain.text, plain.shown, at, language)
        or unit_after(plain.text, at, words.percent)
        or measure_after(plain.text, at, language)
    )
    return atom._replace(unit=told[0], outer_end=told[1]) if told else atom


def shared_units(text: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms, those of a list with the unit that stands behind its last: the 5 and the 10 of
    "5, 10 and 15 mg". A comma joins only what a word for "and" goes on to join."""
    found = list(atoms)
    joined = False
    for index in range(len(found) - 2, -1, -1):
        one, other = found[index], found[index + 1]
        gap = text[one.end : other.outer_start]
        behind = other.unit is not None and (joined or other.outer_end > other.end)
        lists = {one.sense, other.sense} <= _LISTS and one.unit is None and behind
        joined = lists and (gap in LISTED or (joined and gap in _COMMAS))
        if joined and other.unit is not None and other.unit.measures != "people":
            found[index] = one._replace(unit=other.unit)
    return found


@lru_cache(maxsize=32)
def _late(tongue: str) -> _LateWords | None:
    source = LATE.get(tongue)
    if source is None:
        return None
    edge = "" if tongue in _SPACELESS else r"(?![^\W\d_])"
    if tongue in {"fr", "it"}:
        edge += r"(?!(?<=[ \d]l)['’])"  # "1 350 l'an dernier" are no litres
    units: dict[str, Unit] = {}
    patterns: list[str] = []
    for name, form in re.findall(r"(?:^|\|)([a-z-]+)=((?:(?!\|[a-z-]+=).)+)", source):
        key = f"u{len(units)}"
        units[key] = unit_by_name(name)
        patterns.append(f"(?P<{key}>{form}){edge}")
    return _LateWords(expression("|".join(patterns)), MappingProxyType(units))


@lru_cache(maxsize=32)
def _between(tongue: str) -> re.Pattern[str] | None:
    words = BETWEEN.get(tongue)
    return expression(rf"[ -](?:{words})(?=[ -])") if words else None
