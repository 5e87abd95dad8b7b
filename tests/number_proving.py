"""What the number rules make of a recorded number and the words of its quote, without any files."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from generator.checks.number_proofs import Wanted
from generator.checks.quoted_numbers import QuotedNumber
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind, Qualifier
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import Sense

EVIDENCE = [{"source": "paper", "quote": "words"}]


def wanted(
    recorded: Mapping[str, Any], kind: FigureKind = FigureKind.AMOUNT, unit: str = "things"
) -> Wanted:
    """A number as an observation of a figure records it."""
    fields = {key: str(value) for key, value in recorded.items()}
    seen = Observation.model_validate({"id": "seen", "evidence": EVIDENCE, **fields})
    return Wanted(Figure(name="F", measures="M.", unit=unit, kind=kind), seen)


def accepted(quote: str, language: str, recorded: Mapping[str, Any]) -> bool:
    """Whether a quote proves what an observation records: number, range or words, and qualifier."""
    want = wanted(recorded)
    seen = want.seen
    if seen.words is not None:
        return seen.words.lower() in quote.lower()
    numbers = [QuotedNumber(read) for read in read_numbers(quote, language)]
    if seen.value is None:
        low, high = seen.low or Decimal(0), seen.high or Decimal(0)
        return want.ranges(numbers, low, high)
    rate = wanted(recorded, FigureKind.RATE)
    said = {
        number.read.qualifier
        for number in numbers
        if (rate if number.read.sense is Sense.RATE else want).proves(number, seen.value)
    }
    if "qualifier" in recorded:
        return seen.qualifier in said
    return bool(said & {None, Qualifier.EXACTLY})
