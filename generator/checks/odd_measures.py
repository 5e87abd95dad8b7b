"""Whether a number of a quote is told in a unit, and in one of which a figure's has no word."""

from __future__ import annotations

import re
from typing import Final

from generator.model.records import Figure
from generator.model.vocabulary import FigureKind
from generator.text.letters.expressions import expression
from generator.text.numbers.senses.number_kinds import KIND
from generator.text.numbers.units.counted_things import THINGS
from generator.text.numbers.units.quantities import EITHER_KILO, PERSONS, unit_of
from generator.text.numbers.units.units import PERCENT, SCORE, Unit
from generator.text.numbers.values.read_number import ReadNumber, Sense

_WORD: Final = expression(r"[^\W\d_]+|[%$€£¥]")
_SCORED: Final = expression(
    r"goals?|points?|votes?|seats?|runs?|sets?|games?|tries|wickets?|frames?|legs?|judges|justices"
    r"|lawmakers|members|senators|majority|score|maps|rounds|penalties|strokes|shots"
)
_SHARES: Final = expression(
    r"percent|per cent|%|share|rate|ratio|points|times|fold|multiple|factor"
)
# A part of them: "of the planks", "Share of lorries"
_PARTS: Final = expression(
    r"^of\b|\b(?:shares?|parts?|proportions?|fractions?|percent\w*|rates?|ratios?)\b|%",
    re.IGNORECASE,
)
_COUNTS: Final = frozenset((FigureKind.STOCK, FigureKind.CUMULATIVE, FigureKind.AMOUNT))


def is_odd(figure: Figure, read: ReadNumber, *, percent: bool) -> bool:
    """Whether a number is a measure of which the figure's unit has no word; ``percent`` tells that
    it is recorded as a percentage."""
    if unit_of(figure.unit) is not None:
        return False
    if percent:
        return not _has_word_for(figure.unit, PERCENT)
    if read.sense is Sense.SHARE and read.unit is None and figure.kind in _COUNTS:
        told = (figure.unit, figure.name, figure.measures)
        return not any(_PARTS.search(words) for words in told)
    counted = {PERSONS.measures, THINGS.measures}
    measured = read.unit is not None and read.unit.measures not in counted
    return measured and read.unit is not None and not _has_word_for(figure.unit, read.unit)


def says_unit(read: ReadNumber) -> bool:
    """Whether a number is told in a unit that is sure, or as a part of a whole."""
    sure = read.unit is not None and read.unit.measures != EITHER_KILO
    return sure or read.sense is Sense.SHARE


def _has_word_for(words: str, unit: Unit) -> bool:
    """Whether a figure's unit names what a unit measures: "working days", "% of GDP"."""
    plain = words.lower()
    if unit.measures in {"share", "multiple"} and _SHARES.search(plain):
        return True
    if unit.measures == SCORE.measures:
        return _SCORED.search(plain) is not None
    # The name of the unit is one, also where it is no word for it in a quote: "crown".
    if plain.split()[-1:] == [unit.family]:
        return True
    if unit.measures == KIND:
        return unit.family.rstrip("s") in plain
    named = (unit_of(word) for word in (*_WORD.findall(plain), plain.rpartition("/")[0]))
    return any(one is not None and not one.contradicts(unit) for one in named)
