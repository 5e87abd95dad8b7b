"""The rules of the number stage (N), fourth part: every number that we print in our own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim, claims_in
from generator.checks.bearing_facts import facts_behind, linked_facts
from generator.checks.locations import OwnText, finding, labels_in, prose_in
from generator.checks.quoted_numbers import (
    declared_numbers,
    language_of,
    numbers_in,
    values_of,
)
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.fields import Date
from generator.model.records import Actor, Event, Source
from generator.model.speakers import Unnamed
from generator.model.statements import Fact, Observation
from generator.model.vocabulary import Qualifier
from generator.text.numerals import format_number, read_numbers
from generator.text.read_number import ReadNumber, Sense
from generator.text.vague_amounts import size_of, sizes_in
from generator.text.wikilinks import segments

_FREE: Final = frozenset({Sense.DATE, Sense.TIME, Sense.ORDER, Sense.NAME, Sense.ZERO})
_YEAR: Final = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
# These say how something outside the quotes is known: a date may rest on that, and says so.
_FROM_OUTSIDE: Final = frozenset({"published_basis", "date_basis", "why"})


@dataclass(slots=True)
class _Carried:
    """What the quotes of a statement, or of a record, have by way of numbers."""

    qualifiers: dict[Decimal, set[Qualifier | None]] = field(default_factory=dict)
    directions: dict[Decimal, set[int]] = field(default_factory=dict)
    ranges: set[tuple[Decimal | None, Decimal | None]] = field(default_factory=set)
    parts: set[Fraction] = field(default_factory=set)
    vague: set[str] = field(default_factory=set)
    sizes: set[int] = field(default_factory=set)
    years: set[str] = field(default_factory=set)
    texts: list[str] = field(default_factory=list)
    foreign: bool = False

    @property
    def only_none(self) -> bool:
        """Whether the quotes say that there was none, and "one" only in "no one"."""
        ones = any(re.search(r"(?<!no )(?<!no-)\bone\b", text) for text in self.texts)
        return Decimal(0) in self.qualifiers and not (self.foreign or ones)

    def add(self, read: ReadNumber, values: Iterable[Decimal]) -> None:
        """Take in one number of a quote."""
        for value in values:
            self.qualifiers.setdefault(value, set()).add(read.qualifier)
            self.directions.setdefault(abs(value), set()).add(read.direction)
        if read.sense is Sense.RANGE:
            self.ranges.add((read.low, read.high))
        if read.part is not None:
            self.parts.add(read.part)
        if read.sense is Sense.VAGUE:
            self.vague.add(read.text.lower())


@rule("N107", "unquoted-number")
def unquoted_number(archive: Archive) -> Iterator[Finding]:
    """A number in our words that no quote has.

    What: A fact's text has a number, a year, a share or a range which none of its quotes has, or
        has with another qualifier or direction; so has a name, a summary, a role or a note which no
        quote of its record has, nor a quote of a fact to which it links. Ordinals, "one" and the
        dates of the record are free.
    Why: A number is proved by a quote wherever it stands.
    Example: text: The ceasefire lasted 43 days. With the quote "The 42-day ceasefire"
    Instead: text: The ceasefire lasted 42 days.
    """
    for entry in archive.content.entries:
        if isinstance(entry.record, Source):
            continue
        whole: _Carried | None = None
        for passage in (*labels_in(entry), *prose_in(entry)):
            if passage.path[-1] in _FROM_OUTSIDE:
                continue
            numbers = _numbers(passage)
            if passage.path == ("name",):
                # A number in an actor's name, or at the end of any, is part of the name.
                actor = isinstance(entry.record, Actor)
                numbers = tuple(n for n in numbers if not (actor or _ends_name(passage, n)))
            if not numbers:
                continue
            claim = _claim(entry, passage)
            if claim is None and whole is None:
                whole = _carried(archive, entry, archive.claims_behind(entry))
            known = _carried(archive, entry, (claim,)) if claim else whole
            if claim is None and linked_facts(archive, passage):
                known = _carried(archive, entry, facts_behind(archive, entry, passage))
            linked = _linked_years(archive, passage)
            if known is not None:
                known.years |= linked
                yield from _unproven(passage, numbers, known, fact=claim is not None)


def _numbers(passage: OwnText) -> tuple[ReadNumber, ...]:
    text = passage.text
    if passage.linked and "[[" in text:
        text = "".join(segment.text for segment in segments(text))
    return read_numbers(text, "en")


def _ends_name(passage: OwnText, read: ReadNumber) -> bool:
    plain = read.sense is Sense.COUNT and read.unit is None
    return plain and read.start > 0 and read.end == len(passage.text)


def _linked_years(archive: Archive, passage: OwnText) -> set[str]:
    """The years of the events that a text links to: their dates are proven there."""
    if not passage.linked or "[[" not in passage.text:
        return set()
    events = (archive.find(part.target, Event) for part in segments(passage.text) if part.target)
    return {year for event in events if event for year in _years(event.date)}


def _claim(entry: Entry, passage: OwnText) -> Claim | None:
    """The statement that a passage is part of."""
    head = passage.path[:2]
    return next((claim for claim in claims_in(entry) if claim.path == head), None)


def _carried(archive: Archive, entry: Entry, claims: Iterable[Claim]) -> _Carried:
    known = _Carried()
    record = entry.record
    if isinstance(record, Event):
        known.years |= _years(record.date)
    for claim in claims:
        _take_in(archive, claim, known)
    return known


def _take_in(archive: Archive, claim: Claim, known: _Carried) -> None:
    statement = claim.statement
    for citation in archive.proof(claim):
        quote = citation.evidence.quote
        known.texts.append(" ".join(quote.lower().split()))
        known.years |= set(_YEAR.findall(quote))
        language = language_of(archive, citation.evidence.source)
        known.foreign |= not language.startswith("en")
        known.sizes |= sizes_in(quote, language)
        source = archive.find(citation.evidence.source, Source)
        known.years |= _years(source.published) if source else set()
        for number in numbers_in(archive, citation):
            whole = number.read.sense in {Sense.WHOLE, Sense.RATIO}
            known.add(number.read, number.read.values if whole else values_of(number))
        for value in declared_numbers(claim, citation):
            known.qualifiers.setdefault(value, set()).update((None, *Qualifier))
    if isinstance(statement.by, Unnamed):
        for read in read_numbers(statement.by.unnamed, "en"):
            known.add(read, read.values)
    when = statement.when if isinstance(statement, Fact) else None
    when = statement.as_of if isinstance(statement, Observation) else when
    known.years |= _years(when)


def _years(date: Date | None) -> set[str]:
    """The years that a date may be in, the first and the last of them."""
    days = (date.start, date.end) if date else ()
    return {f"{day.year:04}" for day in days if day}


def _unproven(
    passage: OwnText, numbers: Iterable[ReadNumber], known: _Carried, *, fact: bool
) -> Iterator[Finding]:
    owner = "this fact" if fact else "this record"
    for read in numbers:
        problem = _problem(read, known)
        if problem:
            yield finding(
                passage.entry,
                passage.path,
                problem.replace("no quote", f"no quote of {owner}", 1),
                "Correct the number, or add the evidence that has it.",
                read.text,
            )


def _problem(read: ReadNumber, known: _Carried) -> str:
    """What is wrong with a number in our words; "" where the quotes carry it."""
    absent = f'no quote has the number "{read.text}".'
    if read.sense in _FREE:
        return ""
    if read.text.lower() in {"one", "a", "an"} and read.part is None:
        return absent if read.text.lower() == "one" and known.only_none else ""
    if read.sense is Sense.YEAR:
        years = set(_YEAR.findall(read.text))
        return "" if years <= known.years else absent
    if read.sense is Sense.RANGE:
        ends = (read.low, read.high)
        both = set(ends) <= known.qualifiers.keys()
        return "" if ends in known.ranges or both else absent
    if read.sense is Sense.SHARE:
        percent = Decimal(100 * read.part.numerator) / read.part.denominator if read.part else None
        return (
            ""
            if known.foreign or read.part in known.parts or percent in known.qualifiers
            else absent
        )
    if read.sense is Sense.VAGUE:
        told = known.foreign and (not known.sizes or size_of(read.text) in known.sizes)
        return "" if told or read.text.lower() in known.vague else absent
    if read.sense in {Sense.UNREAD, Sense.DENIED} or len(read.values) != 1:
        written = " ".join(read.text.lower().split())
        return "" if any(written in text for text in known.texts) else absent
    return _count_problem(read, known, absent)


def _count_problem(read: ReadNumber, known: _Carried, absent: str) -> str:
    value = read.values[0]
    said = known.qualifiers.get(value) or known.qualifiers.get(-value)
    if said is None:
        return absent
    ours = read.qualifier
    if ours not in said and not (ours is None and said & {Qualifier.EXACTLY, None}):
        one = next(iter(sorted(said, key=str)))
        have = f'"{one.value.replace("-", " ")} {format_number(value)}"' if one else "no such word"
        return f'the quotes have {have} where the text says "{read.text}".'
    against = known.directions.get(abs(value), set())
    if read.direction and against == {-read.direction}:
        way = "fall" if read.direction > 0 else "rise"
        return f'the quotes tell of a {way} by "{read.text}".'
    return ""


RULES: Final = (unquoted_number,)
