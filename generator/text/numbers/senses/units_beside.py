"""The unit that stands beside a number: before it, after it, or both ("$71 million Canadian")."""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.units.measures import measure_after
from generator.text.numbers.units.quantities import quantity_after, quantity_before
from generator.text.numbers.units.units import (
    PERCENT,
    Unit,
    of_country,
    sign_of,
    unit_after,
    unit_before,
)
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with

# So many of Korea's currency are worth a word; "3 won seats" tells of winning.
_WON_LEAST: Final = 1000
# "31 M1A1 Abrams tanks" are no metres
_NAMED: Final = expression(r"[ -][A-Z]{1,3}[0-9]")
# "Half a percentage point": the unit stands behind the article
_HALF_OF: Final = expression(r"(?:half|a quarter of|three quarters of) an? ")


def with_unit(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary | None) -> Atom:
    """The atom with the unit that stands right before or after it, and where that ends."""
    text = plain.text
    start, end, unit = atom.start, atom.end, atom.unit
    before = None if atom.spoken else unit_before(text, start)
    if before:
        unit, start = before
    elif not atom.spoken and text[start - 1 : start] == "%":
        unit, start = PERCENT, start - 1
    elif words and ends_with(text, start, words.percent_before):
        unit, start = PERCENT, text.rindex(ends_with(text, start, words.percent_before), 0, start)
    if unit is None and (sign := sign_of(text[atom.end - 1])):
        unit = sign  # "3,5 M€"
    after = _after(plain, atom, language, words)
    if before:
        unit, end = _of_money(text, before[0], after, end)
    elif after:
        unit, end = after
    made = quantity_before(text, start, atom.end, unit)
    unit, end = made or (unit, end)
    return atom._replace(unit=unit, outer_start=start, outer_end=end)


def _after(
    plain: PlainText, atom: Atom, language: str, words: NumberVocabulary | None
) -> tuple[Unit, int] | None:
    """The unit right after a number, and where it ends."""
    text, end = plain.text, atom.end
    if is_model(plain, end) or (atom.value != 1 and _is_according(text, end, language)):
        return None
    if atom.spoken and (halved := _HALF_OF.match(text, atom.start)) and halved.end() > end:
        end = halved.end() - 1
    quantity = quantity_after(text, plain.shown, end, language) if words else None
    if quantity:
        return quantity
    after = unit_after(text, end, words.percent if words else ()) or (
        measure_after(text, end, language) if words else None
    )
    small = atom.value is not None and atom.value < _WON_LEAST
    if after and after[0].family == "won" and base(language) == "en" and small:
        return None  # "3 won seats"
    return after


def is_model(plain: PlainText, at: int) -> bool:
    """Whether the name of a model follows a number, and no unit."""
    return _NAMED.match(plain.shown, at) is not None


def _is_according(text: str, at: int, language: str) -> bool:
    """Whether what looks like an Italian second says who tells it: "secondo la questura"."""
    return base(language) == "it" and text.startswith(" secondo ", at)


def _of_money(text: str, unit: Unit, after: tuple[Unit, int] | None, end: int) -> tuple[Unit, int]:
    """The currency before a number, with the member of it that words behind the number name."""
    if after is None or after[0].measures != "money":
        return of_country(unit, text, end) or (unit, end)
    named, after_end = after
    return (named if named.family == unit.family and named.member else unit), after_end
