"""The rules of the number stage (N), second part: what is counted, and which way it went."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.locations import finding
from generator.checks.number_proofs import Wanted
from generator.checks.numbers import numbers_of, shown, wanted_numbers
from generator.checks.odd_measures import is_odd, says_unit
from generator.checks.quoted_numbers import QuotedNumber, by_source, declared_numbers
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.vocabulary import FigureKind
from generator.text.numbers.senses.number_kinds import KIND
from generator.text.numbers.senses.told_ages import AGE, AGES, TOLD_AGE
from generator.text.numbers.units.quantities import PERSONS, unit_of
from generator.text.numbers.units.units import SCORE, Unit
from generator.text.numbers.values.read_number import ReadNumber
from generator.text.numbers.vocabulary.number_languages import vocabulary
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary

_MADE_OUT: Final = frozenset((SCORE.measures, KIND, "multiple", AGE.measures))


def _proofs(archive: Archive, claim: Claim, wanted: Wanted) -> list[QuotedNumber]:
    """The quoted numbers that have the recorded value, or the recorded range."""
    return [
        number
        for cited in by_source(archive, claim).values()
        for number in numbers_of(archive, cited)
        if wanted.is_proof(number)
    ]


def _field(wanted: Wanted) -> str:
    return "value" if wanted.seen.value is not None else "low"


@rule("N111", "unit-contradicts-quote")
def unit_contradicts_quote(archive: Archive) -> Iterator[Finding]:
    """A number of another unit than the figure's.

    What: The quote has the number in one currency or unit, and the figure counts another; or no
        unit stands with the number, and the figure's is a currency, a percentage or a measure.
    Why: Dollars are no euros, cents no dollars, percent no percentage points, hectares no acres,
        people no percent, and Hong Kong's dollar is not that of the United States.
    Example: unit: euros, value: 3000000, with the quote "Profit fell to $3 million"
    Instead: unit: US dollars
    """
    for claim, wanted in wanted_numbers(archive):
        unit = unit_of(wanted.figure.unit)
        proofs = _proofs(archive, claim, wanted) if unit else []
        if unit is None or not proofs:
            continue
        path = (*claim.path, _field(wanted))
        if not any(wanted.fits(number.read) for number in proofs):
            if proofs[0].read.unit is None and not wanted.is_share(proofs[0].read):
                yield finding(claim.entry, path, *_untold(wanted, proofs))
                continue
            if all(_is_read(number.read, unit) for number in proofs) and _is_declared(
                archive, claim, wanted
            ):
                continue
            yield finding(
                claim.entry,
                path,
                f"the quote has this number in {_of(wanted, proofs[0].read)}, but the unit of the "
                f'figure is "{wanted.figure.unit}".',
                "Quote the number in the figure's unit, or record it in a figure of its own.",
            )
        elif unit.measures != PERSONS.measures and not (
            any(says_unit(number.read) and wanted.fits(number.read) for number in proofs)
            or _is_declared(archive, claim, wanted)
        ):
            yield finding(claim.entry, path, *_untold(wanted, proofs))


def _untold(wanted: Wanted, proofs: list[QuotedNumber]) -> tuple[str, str]:
    """The message and the help for a number that no unit stands with.

    The help names no number: of which unit this one is nobody knows, and who is told how to make
    hours of "23 h 15" writes it.
    """
    words, unit = shown(proofs[0].read.text), wanted.figure.unit
    return f'the quote does not say that "{words}" is in {unit}.', (
        'If words of the quote say the unit, declare them: reads: {"the words": the number}. '
        f"Else quote the number that is told in {unit}, or record this one in a figure of its own."
    )


def _is_read(read: ReadNumber, unit: Unit) -> bool:
    """Whether a unit is made out from how a number stands: an editor may know better. The years of
    an age may be a span for one who says so."""
    if read.unit == TOLD_AGE:
        return unit.measures == "time"
    return read.unit is not None and read.unit.measures in _MADE_OUT


def _of(wanted: Wanted, read: ReadNumber) -> str:
    """A quoted number's unit and words, for a message."""
    if read.unit in AGES and _spans(wanted):
        return f'years of an age ("{shown(read.text)}")'
    unit = "percent" if wanted.is_share(read) else _human(read.unit)
    return f'the unit {unit} ("{shown(read.text)}")'


def _spans(wanted: Wanted) -> bool:
    """Whether a figure has a time for its unit, and is none of ages."""
    unit = unit_of(wanted.figure.unit)
    return unit is not None and wanted.is_span(unit)


def _human(unit: Unit | None) -> str:
    return unit.human if unit else "another unit"


@rule("N112", "unit-unlike-quote")
def unit_unlike_quote(archive: Archive) -> Iterator[Finding]:
    """A measure in a figure that counts things.

    What: The quote has the number as an amount of money, a percentage, an age, a span of time, a
        length or another measure, and the figure's unit is none; or as a part of a whole, and the
        figure counts things.
    Why: "5 percent of the jurors" are not five jurors, and a "34-year-old driver" is no 34 drivers.
    Example: unit: drivers, value: 34, with the quote "The 34-year-old driver was killed"
    Instead: unit: years, in a figure of the ages
    """
    for claim, wanted in wanted_numbers(archive):
        if unit_of(wanted.figure.unit) is not None or _is_declared(archive, claim, wanted):
            continue
        proofs = _proofs(archive, claim, wanted)
        odd = [
            number.read
            for number in proofs
            if is_odd(wanted.figure, number.read, percent=wanted.is_share(number.read))
        ]
        if odd and len(odd) == len(proofs):
            yield finding(
                claim.entry,
                (*claim.path, _field(wanted)),
                f"the quote has this number in {_of(wanted, odd[0])}, but the unit of the "
                f'figure is "{wanted.figure.unit}".',
                'Give the figure that unit, such as "%", USD or years, or quote the number that '
                f'has the unit "{wanted.figure.unit}". If other words say how many, declare them: '
                'reads: {"the words": the number}.',
            )


def _is_declared(archive: Archive, claim: Claim, wanted: Wanted) -> bool:
    """Whether the editor reads the number in words of a quote."""
    numbers = (wanted.seen.value, wanted.seen.low)
    return any(
        number in numbers
        for cited in by_source(archive, claim).values()
        for one in cited
        for number in declared_numbers(claim, one)
    )


@rule("N113", "direction-contradicts-quote")
def direction_contradicts_quote(archive: Archive) -> Iterator[Finding]:
    """A rise recorded for a fall, or a fall for a rise.

    What: The figure is named a rise and the quote tells of a fall, or the other way round.
    Why: The number is the same, and the news is the opposite.
    Example: name: Rise in emissions, value: 2, with the quote "Emissions fell 2 percent"
    Instead: kind: change, value: -2, in a figure named "Change in emissions"
    """
    english = vocabulary("en")
    for claim, wanted in wanted_numbers(archive):
        named = _named(wanted, english) if english else 0
        if not named or wanted.figure.kind is FigureKind.CHANGE or wanted.seen.value is None:
            continue
        proofs = _proofs(archive, claim, wanted)
        said = {number.read.direction for number in proofs}
        meant = named if wanted.seen.value >= 0 else -named
        if said == {-meant}:
            yield finding(
                claim.entry,
                (*claim.path, "value"),
                f'the figure is named "{shown(wanted.figure.name)}", but the quote tells of a '
                f"{'rise' if meant < 0 else 'fall'}.",
                'Name the figure a "change" with kind: change, and give a fall a minus.',
            )


def _named(wanted: Wanted, english: NumberVocabulary) -> int:
    """1 for a figure that is named a rise, -1 for a fall, 0 for neither or both."""
    name = wanted.figure.name.lower().split()
    rise, fall = set(name) & set(english.rises), set(name) & set(english.falls)
    return 0 if bool(rise) == bool(fall) else (1 if rise else -1)


RULES: Final = (unit_contradicts_quote, unit_unlike_quote, direction_contradicts_quote)
