"""The tables of samples in ``tests/numbers``: quotes, and everything that a record may take."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from generator.checks.number_proofs import Wanted
from generator.checks.quoted_numbers import QuotedNumber
from generator.model.vocabulary import FigureKind, Qualifier
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import Sense
from number_proving import wanted

TABLES = Path(__file__).parent / "numbers"
QUALIFIERS = {qualifier.value for qualifier in Qualifier}


class Sample(NamedTuple):
    """A quote in its language; readings that must be accepted, and others that may be."""

    language: str
    quote: str
    must: frozenset[str]
    may: frozenset[str] = frozenset()


def rows(name: str) -> Iterator[list[str]]:
    """The lines of a table, cut at their bars."""
    for line in (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [cell.strip() for cell in line.split(" | ")]


def samples(name: str, language: str = "") -> list[Sample]:
    """The samples of a table; ``language`` is that of a table without a column for it."""
    cells = [[language, *row] if language else row for row in rows(name)]
    return [Sample(tongue, quote, *_readings(said)) for tongue, quote, said in cells]


def _readings(said: str) -> tuple[frozenset[str], frozenset[str]]:
    """The readings of a cell: those that must be accepted, and with a question mark, may be."""
    found: list[str] = []
    for word in said.split():
        if word in QUALIFIERS:
            found[-1] += f" {word}"
        elif word != "-":
            found.append(word)
    must = frozenset(reading for reading in found if reading[0] != "?")
    return must, frozenset(reading[1:] for reading in found if reading[0] == "?")


def proven(quote: str, language: str, kind: FigureKind = FigureKind.STOCK) -> set[str]:
    """Everything that a record may take from a quote, as the tables write it; what is told for
    each so many, a figure of rates."""
    want, rate = wanted({"value": 1}, kind), wanted({"value": 1}, FigureKind.RATE)
    return {
        text
        for read in read_numbers(quote, language)
        for text in _taken(rate if read.sense is Sense.RATE else want, QuotedNumber(read))
    }


def _taken(want: Wanted, number: QuotedNumber) -> Iterator[str]:
    read = number.read
    said = f" {read.qualifier.value}" if read.qualifier else ""
    for value in want.accepted(number):
        yield f"{plain(value)}{said}"
    if read.part is not None and not want.accepted(number):
        yield f"{read.part}{said}"
    ends = want.ends(read) if read.sense in {Sense.RANGE, Sense.COUNT, Sense.DIFFERENCE} else None
    if ends:
        yield f"{plain(ends[0])}..{plain(ends[1])}"


def plain(value: Decimal) -> str:
    """A number without an exponent and without needless zeros."""
    return f"{value.normalize():f}"
