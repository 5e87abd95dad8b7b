"""Whether a quote proves a recorded number, and what an editor should write where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.checks.figure_changes import counts_a_change
from generator.checks.figure_outlooks import tells_prospect
from generator.checks.figure_zeros import denies_another
from generator.checks.number_doubts import doubt_of
from generator.checks.odd_measures import is_odd, says_unit
from generator.checks.quoted_numbers import QuotedNumber, values_of
from generator.model.ratios import Ratio
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind, Qualifier, Speech
from generator.text.letters.expressions import expression
from generator.text.numbers.numerals import format_number
from generator.text.numbers.senses.told_ages import AGES, TOLD_AGE
from generator.text.numbers.units.quantities import PERSONS, unit_of
from generator.text.numbers.units.units import PERCENT, Unit
from generator.text.numbers.values.read_number import Prospect, ReadNumber, Sense

_PAIR = expression("([0-9]{1,9})[-\u2010-\u2015\u2212\u2500\u2501\u30fc]([0-9]{1,9})")
_OF_AGES = expression(r"\b(?:[Aa]ge[ds]?|old(?:er|est)?|young(?:er|est)?)\b")
_OF_RATES = expression(
    r"\b(?:per|each|every|daily|hourly|nightly|weekly|monthly|yearly|annual|annually|rates?"
    r"|an? (?:day|night|week|month|year|hour|minute|head))\b",
    re.IGNORECASE,
)
# "People not found", "Absent members", but "People killed, not counting soldiers"
_OF_NOT = expression(
    r"\b(?:not|never|without|absent|missing|fail\w*|refus\w*|declin\w*|denied|unable|turned away"
    r"|un(?:accounted|answered|built|claimed|counted|employed|evacuated|finished|found|heard|housed"
    r"|identified|insured|named|paid|reached|repaired|rescued|sold|solved|treated|vaccinated"
    r"|verified))\b(?! (?:counting|including|only))",
    re.IGNORECASE,
)
_SLASH = expression("([0-9]{1,3})/([0-9]{1,3})")
# A rate of growth, a balance: what may be below zero without being a change.
_AVERAGES = frozenset((FigureKind.RATE, FigureKind.SHARE))
# A fall by 8 degrees is no level of -8.
_WARMTH = "temperature"
_SIGNED = frozenset((FigureKind.AMOUNT, FigureKind.RATE))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A number that a record wants proven, and the figure that it belongs to."""

    figure: Figure
    seen: Observation

    def proves(self, number: QuotedNumber, value: Decimal) -> bool:
        """Whether a quoted number is this value, with the direction that the words give it."""
        part = number.read.part
        if isinstance(value, Ratio):
            if self.figure.kind is FigureKind.CHANGE and part is not None:
                part = part * number.read.direction
            is_share = number.read.sense is Sense.SHARE and self.holds(number.read)
            return number.whole and is_share and part == value.fraction
        return value in self.accepted(number)

    def holds(self, read: ReadNumber) -> bool:
        """Whether a number is of what was so, or this figure tells that it was not, or not yet."""
        return read.prospect is None or tells_prospect(self.figure, self.seen, read.prospect)

    def part(self, number: QuotedNumber) -> Fraction | None:
        """The part of a whole that may be recorded for a quoted number; in a change, a fall has a
        minus, and what goes no way that is told is none."""
        part = number.read.part
        if part is None or self.figure.kind is not FigureKind.CHANGE:
            return part
        return part * number.read.direction if number.read.direction else None

    def is_proof(self, number: QuotedNumber) -> bool:
        """Whether a quoted number has the recorded value, or is the recorded range."""
        seen = self.seen
        if seen.value is not None:
            return self.proves(number, seen.value)
        ends = (seen.low, seen.high)
        ranged = number.read.sense in {Sense.RANGE, Sense.DIFFERENCE}
        return number.whole and ranged and self.ends(number.read) == ends

    def accepted(self, number: QuotedNumber) -> tuple[Decimal, ...]:
        """The values that may be recorded for a quoted number."""
        if denies_another(self.figure, number.read):
            return ()
        if not self.holds(number.read):
            lost = number.read.prospect is Prospect.LOST
            return tuple(-abs(value) for value in values_of(number)) if lost else ()
        direction = number.read.direction
        values = self._aside(number) or self._rated(number) or values_of(number)
        if self.figure.kind is FigureKind.CHANGE:
            return tuple(_turned(value, number.read) for value in values if _turns(number.read))
        level = number.read.unit is not None and number.read.unit.measures == _WARMTH
        if self.figure.kind in _SIGNED and direction < 0 and not level:
            return (*values, *(-value for value in values if value > 0))
        return values

    def _aside(self, number: QuotedNumber) -> tuple[Decimal, ...]:
        """What a number proves that is denied, of a statement that denies, and what one proves by
        which something differs, of a change: itself."""
        denies = self.seen.speech is Speech.DENIES and number.read.sense is Sense.DENIED
        denies = denies or (number.read.sense is Sense.NEGATED and self._counts_who_did_not())
        differs = number.read.sense is Sense.DIFFERENCE
        changes = differs and counts_a_change(self.figure, number.read)
        return number.read.values if (denies or changes) and number.whole else ()

    def _counts_who_did_not(self) -> bool:
        """Whether the figure counts those of whom something is not so: "Members not present"."""
        return _OF_NOT.search(f"{self.figure.name} {self.figure.unit}") is not None

    def _rated(self, number: QuotedNumber) -> tuple[Decimal, ...]:
        """What a number proves that is for each so many: of a figure of such a rate, itself."""
        if number.read.sense is not Sense.RATE or not number.whole:
            return ()
        told = f"{self.figure.name} {self.figure.measures} {self.figure.unit}"
        rates = self.figure.kind is FigureKind.RATE or _OF_RATES.search(told) is not None
        return number.read.values if rates and len(number.read.values) == 1 else ()

    def ranges(self, numbers: Iterable[QuotedNumber], low: Decimal, high: Decimal) -> bool:
        """Whether the quotes have a range with these ends, told as one or as "at least" and
        "at most"."""
        low, high = sorted((low, high))  # whether they stand the right way round is not asked here
        return any(
            number.whole
            and number.read.sense in {Sense.RANGE, Sense.COUNT, Sense.DIFFERENCE}
            and self.ends(number.read) == (low, high)
            for number in numbers
        )

    def ends(self, read: ReadNumber) -> tuple[Decimal, Decimal] | None:
        """The ends that may be recorded for a range, the lower one first; those of a range of sizes
        ("rose by 4 to 9 degrees") in a figure of a change alone."""
        if read.low is None or read.high is None or not self.holds(read):
            return None
        if read.sense is Sense.DIFFERENCE and not counts_a_change(self.figure, read):
            return None
        if self.figure.kind is not FigureKind.CHANGE:
            return read.low, read.high
        if not _turns(read):
            return None
        low, high = sorted((_turned(read.low, read), _turned(read.high, read)))
        return low, high

    def fits(self, read: ReadNumber) -> bool:
        """Whether the unit in the quote can be that of the figure; a part of a whole is a
        percentage, or a fraction of what is neither money, people nor a measure."""
        unit = unit_of(self.figure.unit)
        if unit is None:
            return True
        own = PERCENT if self.is_share(read) else read.unit
        strict = self.figure.kind is FigureKind.DURATION
        if (own == TOLD_AGE or (own in AGES and strict)) and self.is_span(unit):
            return False
        if own is None and unit.measures == PERSONS.measures and self.figure.kind not in _AVERAGES:
            return all(value == int(value) for value in read.values)  # nobody counts half a person
        return own is None or not own.contradicts(unit)

    def is_span(self, unit: Unit) -> bool:
        """Whether the figure tells how long something was, and not how old somebody is."""
        told = f"{self.figure.name} {self.figure.measures} {self.figure.unit}"
        ages = self.figure.kind is not FigureKind.DURATION and _OF_AGES.search(told)
        return unit.measures == "time" and not ages

    def says(self, read: ReadNumber) -> bool:
        """Whether a number has a unit where the figure's must be told: a currency, a measure."""
        unit = unit_of(self.figure.unit)
        if unit is None or unit.measures == PERSONS.measures:
            return True
        return says_unit(read)

    def turn_missing(self, number: QuotedNumber) -> str:
        """What a message adds to a number of a change whose rise or fall is not read; else ""."""
        read = number.read
        counts = number.whole and read.sense is Sense.COUNT
        if self.figure.kind is not FigureKind.CHANGE or not counts or _turns(read):
            return ""
        return " (with no rise or fall that the checks can read)"

    def is_share(self, read: ReadNumber) -> bool:
        """Whether a percentage is recorded for a part of a whole: 50 for "half of them"; for a
        figure that counts people or measures, a fraction is one too."""
        counts = unit_of(self.figure.unit) is not None
        return read.sense is Sense.SHARE and (counts or not isinstance(self.seen.value, Ratio))


def _turns(read: ReadNumber) -> bool:
    """Whether it is told which way a number goes: by words beside it, or by a sign of its own.

    A verb that is not known here ("nosedived 8 percent") may tell of a rise or of a fall.
    """
    value = read.low if read.low is not None else next(iter(read.values), None)
    signed = value is not None and value <= 0
    return bool(read.direction) or signed or read.text.lstrip().startswith("+")


def _turned(value: Decimal, read: ReadNumber) -> Decimal:
    return read.direction * abs(value) if read.direction else value


def correction(wanted: Wanted, field: str, numbers: Iterable[QuotedNumber], value: Decimal) -> str:
    """What to write instead: one value that passes and is right, or how to declare a reading."""
    found = [number for number in numbers if number.whole]
    other = f"quote the words that have {format_number(value)}"
    read = found[0].read if len(found) == 1 else None
    single = found[0] if read and wanted.fits(read) and wanted.says(read) else None
    if single and (doubt := doubt_of(single.read, field, other, held=wanted.holds(single.read))):
        return doubt
    if single and (instead := _instead(wanted, field, single, other)):
        return instead
    if not found:
        return (
            f'Correct "{field}", or {other}. If the quote says it in words that the checks cannot '
            f'read, declare them: reads: {{"the words": {value:f}}}.'
        )
    return (
        f'Correct "{field}", or {other}. If these words do mean it, declare it: '
        f'reads: {{"the words": the number}}.'
    )


def _instead(wanted: Wanted, field: str, single: QuotedNumber, other: str) -> str:
    """What to write for the one number of a quote; "" where nothing is sure."""
    read, ends = single.read, wanted.ends(single.read)
    if is_odd(wanted.figure, read, percent=wanted.is_share(read)):
        return ""
    if goes_down(read):
        return f'Write words: "{read.text}" instead of "{field}", or {other}.'
    if ends and read.sense is Sense.RANGE and not read.values:
        said = read.qualifier if read.qualifier is not wanted.seen.qualifier else None
        about = f", with qualifier: {said}" if said not in {None, Qualifier.EXACTLY} else ""
        return f"Write low: {ends[0]:f} and high: {ends[1]:f}{about}, or {other}."
    if field == "value" and (ways := _of_slash(read)):
        return f"Write what the words mean, {ways}, or {other}."
    if wanted.accepted(single):
        return f"Write {_mend(wanted, field, single)}, or {other}."
    if read.sense is Sense.UNREAD and len(read.values) > 1:
        ways = " or ".join(_reads(read, option) for option in read.values)
        return f"Write what the words mean, {ways}, or {other}."
    if field == "value" and (part := wanted.part(single)) is not None:
        return f"Write value: {part}, or {other}."
    if read.sense is Sense.VAGUE:
        return f'Write words: "{read.text}" instead of "{field}", or {other}.'
    return ""


def sides_of(read: ReadNumber) -> tuple[int, int] | None:
    """The two numbers of a fraction in digits, which may be a mark as well: "scored 7/10"."""
    found = _SLASH.fullmatch(read.text)
    return (int(found[1]), int(found[2])) if found else None


def _of_slash(read: ReadNumber) -> str:
    """Both readings of a fraction in digits, or "" for other numbers."""
    sides = sides_of(read)
    if sides is None or len(read.values) != 1:
        return ""
    return " or ".join(_reads(read, option) for option in (Decimal(sides[0]), read.values[0]))


def goes_down(read: ReadNumber) -> bool:
    """Whether two numbers with a dash between are a score or a vote rather than a range: "5-4"."""
    pair = _PAIR.fullmatch(read.text)
    return pair is not None and int(pair[1]) > int(pair[2])


def _mend(wanted: Wanted, field: str, number: QuotedNumber) -> str:
    """The field with its right value, and with the qualifier that must come with it."""
    accepted = wanted.accepted(number)
    written = (
        f"{field}: {accepted[-1] if wanted.figure.kind is FigureKind.CHANGE else accepted[0]:f}"
    )
    said = number.read.qualifier
    if field != "value" or said is wanted.seen.qualifier or said in {None, Qualifier.EXACTLY}:
        unsaid = said in {None, Qualifier.EXACTLY} and wanted.seen.qualifier is not None
        return f'{written} and leave "qualifier" out' if unsaid and field == "value" else written
    return f"{written} and qualifier: {said}"


def _reads(read: ReadNumber, option: Decimal) -> str:
    return f'reads: {{"{" ".join(read.text.split())}": {option:f}}} with value: {option:f}'
