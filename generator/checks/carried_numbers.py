"""What the quotes of a statement, or of a record, have by way of numbers.

Our own words may use these: numbers with their qualifiers, units and directions, ranges, shares,
sizes, places in a row, years.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.archive.references import Claim
from generator.checks.locations import language_of
from generator.checks.quoted_numbers import (
    QuotedNumber,
    declared_numbers,
    numbers_in,
    reads_of,
    text_beside,
    values_of,
)
from generator.content.load import Entry
from generator.model.fields import Date
from generator.model.records import Event, Source
from generator.model.speakers import Unnamed
from generator.model.statements import Fact, Observation
from generator.model.vocabulary import Qualifier
from generator.text.dates.decades import decades_in
from generator.text.dates.ordinals import ordinals_in
from generator.text.letters.expressions import expression
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.units.units import PERCENT, Unit
from generator.text.numbers.vague_amounts import sizes_in
from generator.text.numbers.values.read_number import ReadNumber, Sense
from generator.text.numbers.vocabulary.number_languages import base

# Here "one" is always a number, and is read as such.
# What our own text may tell as the quote does, though it proves no count
_AS_TOLD: Final = frozenset(
    (Sense.WHOLE, Sense.FORMER, Sense.RATE, Sense.DIFFERENCE, Sense.NEGATED)
)
_WITHOUT_ARTICLES: Final = frozenset(("ru", "pl", "ar", "he", "zh", "ja", "ko", "hi", "tr", "th"))
# "1990s" is no year.
YEAR: Final = expression(r"(?<![0-9])[0-9]{4}(?![0-9]|['\u2019]?s\b)")


@dataclass(frozen=True, slots=True)
class PlacedNumber:
    """A number of a quote, in the text in which it is read."""

    text: str
    language: str
    read: ReadNumber


@dataclass(slots=True)
class CarriedNumbers:
    """What quotes have by way of numbers; ``foreign`` tells that one is not in English."""

    qualifiers: dict[Decimal, set[Qualifier | None]] = field(default_factory=dict)
    directions: dict[Decimal, set[int]] = field(default_factory=dict)
    units: dict[Decimal, set[Unit | None]] = field(default_factory=dict)
    ranges: set[tuple[Decimal | None, Decimal | None]] = field(default_factory=set)
    parts: dict[Fraction, set[Qualifier | None]] = field(default_factory=dict)
    vague: set[str] = field(default_factory=set)
    sizes: set[int] = field(default_factory=set)
    years: set[str] = field(default_factory=set)
    decades: set[str] = field(default_factory=set)
    orders: set[int] = field(default_factory=set)
    declared: set[Decimal] = field(default_factory=set)
    quotes: list[tuple[str, str]] = field(default_factory=list)
    places: list[PlacedNumber] = field(default_factory=list)
    ratios: set[Decimal] = field(default_factory=set)
    foreign: bool = False

    @property
    def only_none(self) -> bool:
        """Whether the quotes say that there was none, and "one" only in "no one"."""
        if Decimal(0) not in self.qualifiers or Decimal(1) in self.qualifiers:
            return False
        return not any(_may_have_one(text, language) for text, language in self.quotes)

    def add(self, read: ReadNumber, values: Iterable[Decimal]) -> None:
        """Take in one number of a quote."""
        for value in values:
            self.qualifiers.setdefault(value, set()).add(read.qualifier)
            self.directions.setdefault(abs(value), set()).add(read.direction)
        for value in {*map(abs, read.values), *_ends(read)}:
            self.units.setdefault(value, set()).add(read.unit)
        if read.low is not None and read.sense in {Sense.RANGE, Sense.NEGATED}:
            self.ranges.add((read.low, read.high))
        if read.part is not None:
            self.parts.setdefault(read.part, set()).add(read.qualifier)
            percent = Decimal(100 * read.part.numerator) / read.part.denominator
            self.units.setdefault(percent, set()).add(PERCENT)
        if read.sense is Sense.VAGUE:
            self.vague.add(read.text.lower())


def _may_have_one(text: str, language: str) -> bool:
    """Whether a quote may tell of one of something: by "one", or by an article that also counts."""
    tongue = base(language)
    if tongue == "en":
        return re.search(r"(?<!no )(?<!no-)\bone\b", text) is not None
    return tongue not in _WITHOUT_ARTICLES


def _ends(read: ReadNumber) -> set[Decimal]:
    return {abs(end) for end in (read.low, read.high) if end is not None}


def carried_by(archive: Archive, entry: Entry, claims: Iterable[Claim]) -> CarriedNumbers:
    """What the quotes of these statements have, with the years of the event."""
    known = CarriedNumbers()
    if isinstance(entry.record, Event):
        known.years |= years_of(entry.record.date)
    for claim in claims:
        _take_in(archive, claim, known)
    return known


def _take_in(archive: Archive, claim: Claim, known: CarriedNumbers) -> None:
    statement = claim.statement
    for citation in archive.proof(claim):
        _take_quote(archive, claim, citation, known)
    if isinstance(statement.by, Unnamed):
        for read in read_numbers(statement.by.unnamed, "en"):
            known.add(read, read.values)
    when = statement.when if isinstance(statement, Fact) else None
    when = statement.as_of if isinstance(statement, Observation) else when
    known.years |= years_of(when)


def _take_quote(
    archive: Archive, claim: Claim, citation: FoundEvidence, known: CarriedNumbers
) -> None:
    quote = citation.evidence.quote
    language = language_of(archive, citation.evidence.source)
    known.quotes.append((" ".join(quote.lower().split()), language))
    known.years |= set(YEAR.findall(quote))
    known.decades |= decades_in(quote, language)
    known.foreign |= not language.startswith("en")
    known.sizes |= sizes_in(quote, language)
    source = archive.find(citation.evidence.source, Source)
    known.years |= years_of(source.published) if source else set()
    numbers = numbers_in(archive, citation)
    known.orders |= ordinals_in(quote, language, [number.read for number in numbers])
    text, _ = text_beside(archive, citation)
    for number in numbers:
        known.add(number.read, _carried_values(number))
        known.places.append(PlacedNumber(text, language, number.read))
    _take_ratios([number.read for number in numbers], known)
    for value in declared_numbers(claim, citation):
        known.qualifiers.setdefault(value, set()).update((None, *Qualifier))
        known.declared.add(abs(value))
        known.orders |= {int(value)} if value == int(value) else set()
    for meaning in reads_of(claim, citation).values():
        known.years |= years_of(meaning) if isinstance(meaning, Date) else set()


def _take_ratios(reads: list[ReadNumber], known: CarriedNumbers) -> None:
    """Take in "one in five": its two numbers count nothing, and it is a share, 20 percent."""
    pairs = [one for one in reads if one.sense is Sense.RATIO and len(one.values) == 1]
    known.ratios.update(one.values[0] for one in pairs)
    for few, many in itertools.pairwise(pairs):
        if many.values[0] and 0 < few.values[0] < many.values[0]:
            part = Fraction(few.values[0]) / Fraction(many.values[0])
            percent = Decimal(100 * part.numerator) / part.denominator
            known.parts.setdefault(part, set()).add(few.qualifier)
            known.qualifiers.setdefault(percent, set()).add(few.qualifier)
            known.units.setdefault(percent, set()).add(PERCENT)


def _carried_values(number: QuotedNumber) -> tuple[Decimal, ...]:
    whole = number.read.sense in _AS_TOLD
    return number.read.values if whole else values_of(number)


def years_of(date: Date | None) -> set[str]:
    """The years that a date may be in, the first and the last of them."""
    days = (date.start, date.end) if date else ()
    return {f"{day.year:04}" for day in days if day}
