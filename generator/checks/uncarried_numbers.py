"""Whether the quotes carry one number of our own words, and what is wrong where they do not."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.checks.carried_numbers import YEAR, CarriedNumbers
from generator.model.vocabulary import Qualifier
from generator.text.dates.decades import knows_decades
from generator.text.hedging.negations import may_deny
from generator.text.letters.expressions import expression
from generator.text.numbers.numerals import format_number
from generator.text.numbers.senses.number_calendar import PLURAL
from generator.text.numbers.units.quantities import unit_of
from generator.text.numbers.units.units import Unit
from generator.text.numbers.vague_amounts import size_of
from generator.text.numbers.values.read_number import ReadNumber, Sense
from generator.text.numbers.vocabulary.number_languages import LANGUAGES, base

# Dates and times have rules of their own, and so have places in a row.
_FREE: Final = frozenset({Sense.DATE, Sense.TIME, Sense.ORDER, Sense.NAME})
_AMOUNTS: Final = frozenset({"money", "share"})
# An age or a length is no count, whatever stands behind the number.
_MEASURES: Final = _AMOUNTS | {
    "age",
    "time",
    "length",
    "mass",
    "temperature",
    "area",
    "volume",
    "speed",
}
_POINTED: Final = expression(r"\d\.\d")
_WORD: Final = expression(r"[^\W\d_]+|[$€£¥₽₹₪₩฿₫₺₴₨%]")


def problem_of(read: ReadNumber, known: CarriedNumbers, after: str) -> str:
    """What is wrong with a number in our words, with the words ``after`` it; "" where the quotes
    carry it."""
    absent = f'no quote has the number "{read.text}".'
    if read.sense in _FREE:
        return ""
    if read.sense is Sense.ZERO:
        return "" if _may_be_none(known) else f'no quote has "{read.text}".'
    if read.text.lower() in {"one", "a", "an"} and read.part is None:
        return absent if read.text.lower() == "one" and known.only_none else ""
    if read.sense is Sense.YEAR:
        return "" if set(YEAR.findall(read.text)) <= known.years else absent
    if read.sense is Sense.VAGUE:
        told = known.foreign and (not known.sizes or size_of(read.text) in known.sizes)
        return "" if told or read.text.lower() in known.vague else absent
    if read.sense is Sense.SHARE:
        return _share_problem(read, known, absent)
    if read.sense is Sense.RANGE:
        ends = (read.low, read.high)
        both = set(ends) <= known.qualifiers.keys()
        return _unit_problem(read, known, after) if ends in known.ranges or both else absent
    if read.sense in {Sense.UNREAD, Sense.DENIED} or len(read.values) != 1:
        written = " ".join(read.text.lower().split())
        if known.foreign and _POINTED.search(written):
            return absent  # "27.662" is no number of ours for what Spanish writes so
        return "" if any(written in text for text, _ in known.quotes) else absent
    return _count_problem(read, known, absent) or _unit_problem(read, known, after)


def decade_problem(words: str, decade: str, known: CarriedNumbers) -> str:
    """What is wrong with a decade in our words ("199", or "9" without its century)."""
    years = {year[2] if len(decade) == 1 else year[:3] for year in known.years}
    near = {one for one in known.decades if one.endswith(decade) or decade.endswith(one)}
    unread = any(not knows_decades(language) for _, language in known.quotes)
    return "" if near or decade in years or unread else f'no quote has "{words}".'


def _may_be_none(known: CarriedNumbers) -> bool:
    return Decimal(0) in known.qualifiers or any(
        may_deny(text, language) for text, language in known.quotes
    )


def _share_problem(read: ReadNumber, known: CarriedNumbers, absent: str) -> str:
    part = read.part or Fraction(0)
    percent = Decimal(100 * part.numerator) / part.denominator
    said = {*known.parts.get(part, ()), *known.qualifiers.get(percent, ())}
    if not said:
        # In another language a part may be told in words that are not read.
        return "" if known.foreign and not known.parts else absent
    if read.qualifier in said or (read.qualifier is None and Qualifier.EXACTLY in said):
        return ""
    one = next(iter(sorted(said, key=str)))
    if one is None and read.qualifier:
        return f'the text says "{_said(read.qualifier)} {read.text}", the quotes do not.'
    have = f"{_said(one)} {read.text}" if one else read.text
    return f'the quotes have "{have}" where the text says "{read.text}".'


def _count_problem(read: ReadNumber, known: CarriedNumbers, absent: str) -> str:
    value = read.values[0]
    if read.sense is Sense.RATIO and value in known.ratios:
        return ""
    said = known.qualifiers.get(value) or known.qualifiers.get(-value)
    if said is None:
        return absent
    ours = read.qualifier
    if ours not in said and not (ours is None and said & {Qualifier.EXACTLY, None}):
        one = next(iter(sorted(said, key=str)))
        if one is None and ours:
            return f'the text says "{_said(ours)} {format_number(value)}", the quotes do not.'
        have = f"{_said(one)} {format_number(value)}" if one else format_number(value)
        return f'the quotes have "{have}" where the text says "{read.text}".'
    against = known.directions.get(abs(value), set())
    if read.direction and against == {-read.direction}:
        way = "fall" if read.direction > 0 else "rise"
        return f'the quotes tell of a {way} by "{read.text}".'
    return ""


def _said(qualifier: Qualifier) -> str:
    return qualifier.value.replace("-", " ")


def _unit_problem(read: ReadNumber, known: CarriedNumbers, after: str) -> str:
    """What is wrong with the unit beside a number: the quotes have it in another one, or as money
    or a percentage where they have none, or the other way round."""
    unit = read.unit
    ends = {abs(end) for end in (*read.values, read.low, read.high) if end is not None}
    said = [one for end in ends for one in known.units.get(end, ())]
    others = sorted({one.human for one in said if one is not None})
    have = " and ".join(f'"{one}"' for one in others)
    if not ends.isdisjoint(known.declared):
        return ""
    if unit is None:
        amounts = all(one is not None and one.measures in _MEASURES for one in said)
        told = bool(said) and amounts and PLURAL.match(after.lower()) is not None
        return f'"{read.text}" has the unit {have} in the quotes.' if told else ""
    if any(one is not None and not one.contradicts(unit) for one in said):
        return ""
    if others and None not in said:
        return f'"{read.text}" has the unit {have} in the quotes, and "{unit.human}" in the text.'
    # Of a number without a unit another word of the quote may tell it.
    if unit.measures not in _AMOUNTS or any(
        base(language) not in LANGUAGES or _has_unit(text, unit) for text, language in known.quotes
    ):
        return ""
    return f'"{read.text}" has no unit in the quotes, and "{unit.human}" in the text.'


def _has_unit(text: str, unit: Unit) -> bool:
    return any(not one.contradicts(unit) for one in _units_in(text))


def _units_in(text: str) -> Iterator[Unit]:
    """The units that the words of a quote may be."""
    for found in _WORD.finditer(text):
        unit = unit_of(found[0])
        if unit is not None:
            yield unit
