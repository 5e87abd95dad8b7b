"""Marks on a scale, speeds, and how sure a result is: "Magnitude 6.9", "Tempo 160", "95% CI".

Each has a unit of its own, or is the name of a measure; none counts what stands beside it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.senses.number_kinds import KIND
from generator.text.numbers.units.units import Unit
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_marks import BEFORE, BEHIND, SPEEDS, STATISTICS

MAGNITUDE: Final = Unit("magnitude", measures=KIND)
_SPEED: Final = Unit("kilometre per hour", measures="speed")
# No scale of earthquakes and storms has a higher mark.
_HIGHEST: Final = 12
_LEFT: Final = 40
_SURE: Final = (Decimal(67), Decimal(100))
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
_STATED = expression(STATISTICS["before"])
_STATES = expression(STATISTICS["behind"])


class _MarkWords(NamedTuple):
    before: re.Pattern[str]
    behind: re.Pattern[str]
    speed: re.Pattern[str]


def marked(text: str, atom: Atom, language: str) -> Atom:
    """The atom with magnitudes or a speed as its unit, and as a name where it tells how sure a
    percentage is; unchanged where it is neither."""
    if atom.unit is not None:
        return atom._replace(sense=Sense.NAME) if _is_certainty(text, atom) else atom
    top = atom.value if atom.sense is Sense.COUNT else atom.high
    words = _words(base(language))
    if words is None or top is None:
        return atom
    left = max(0, atom.outer_start - _LEFT)
    if words.speed.search(text, left, atom.outer_start):
        return atom._replace(unit=_SPEED)
    if top > _HIGHEST:
        return atom
    on_scale = words.behind.match(text, atom.end) or words.before.search(
        text, left, atom.outer_start
    )
    return atom._replace(unit=MAGNITUDE) if on_scale else atom


def _is_certainty(text: str, atom: Atom) -> bool:
    share = atom.unit is not None and atom.unit.measures == "share"
    if not share or atom.value is None or not _SURE[0] < atom.value < _SURE[1]:
        return False
    before = _STATED.search(text, max(0, atom.outer_start - _LEFT), atom.outer_start)
    return bool(before or _STATES.match(text, atom.outer_end))


@lru_cache(maxsize=32)
def _words(tongue: str) -> _MarkWords | None:
    if tongue not in BEFORE:
        return None
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    ends = "" if tongue in _SPACELESS else r"(?![^\W\d_])"
    return _MarkWords(
        expression(rf"{edge}(?:{BEFORE[tongue]}):? ?$"),
        expression(rf"(?:{BEHIND[tongue]}){ends}"),
        expression(rf"{edge}(?:{SPEEDS.get(tongue, '(?!)')}) $"),
    )
