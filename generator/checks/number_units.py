"""The rules of the number stage (N), second part: what is counted, and which way it went."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.locations import finding
from generator.checks.number_proofs import Wanted
from generator.checks.numbers import numbers_of, shown, wanted_numbers
from generator.checks.quoted_numbers import QuotedNumber, by_source
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.vocabulary import FigureKind
from generator.text.number_languages import vocabulary
from generator.text.number_vocabulary import NumberVocabulary
from generator.text.units import Unit, unit_of


def _proofs(archive: Archive, claim: Claim, wanted: Wanted) -> list[QuotedNumber]:
    """The quoted numbers that have the recorded value, or the recorded range."""
    seen = wanted.seen
    found: list[QuotedNumber] = []
    for cited in by_source(archive, claim).values():
        for number in numbers_of(archive, cited):
            ranged = seen.low is not None and (number.read.low, number.read.high) == (
                seen.low,
                seen.high,
            )
            if ranged or (seen.value is not None and wanted.proves(number, seen.value)):
                found.append(number)
    return found


def _field(wanted: Wanted) -> str:
    return "value" if wanted.seen.value is not None else "low"


@rule("N111", "unit-contradicts-quote")
def unit_contradicts_quote(archive: Archive) -> Iterator[Finding]:
    """A number of another unit than the figure's.

    What: The quote has the number in one currency or unit, and the figure counts another.
    Why: Dollars are no euros, percent are no percentage points, and Hong Kong's dollar is not that
        of the United States.
    Example: unit: euros, value: 3000000, with the quote "Profit fell to $3 million"
    Instead: unit: US dollars
    """
    for claim, wanted in wanted_numbers(archive):
        unit = unit_of(wanted.figure.unit)
        proofs = _proofs(archive, claim, wanted) if unit else []
        if unit and proofs and not any(wanted.fits(number.read) for number in proofs):
            read = proofs[0].read
            yield finding(
                claim.entry,
                (*claim.path, _field(wanted)),
                f'the quote has this number in {_human(read.unit)} ("{shown(read.text)}"), but the '
                f'unit of the figure is "{wanted.figure.unit}".',
                "Quote the number in the figure's unit, or record it in a figure of its own.",
            )


def _human(unit: Unit | None) -> str:
    return unit.human if unit else "another unit"


@rule("N112", "unit-unlike-quote", Severity.WARNING)
def unit_unlike_quote(archive: Archive) -> Iterator[Finding]:
    """Money or a percentage in a figure that counts things.

    What: The quote has the number as an amount of money or as a percentage, and the figure's unit
        is neither.
    Why: "5 percent of the jurors" are not five jurors.
    Example: unit: jurors, value: 5, with the quote "5 percent of the jurors agreed"
    Instead: unit: "%"
    """
    for claim, wanted in wanted_numbers(archive):
        if unit_of(wanted.figure.unit) is not None:
            continue
        proofs = _proofs(archive, claim, wanted)
        odd = [n.read for n in proofs if n.read.unit and n.read.unit.measures in {"money", "share"}]
        if odd and len(odd) == len(proofs):
            yield finding(
                claim.entry,
                (*claim.path, _field(wanted)),
                f'the quote has this number in {_human(odd[0].unit)} ("{shown(odd[0].text)}"), but '
                f'the unit of the figure is "{wanted.figure.unit}".',
                'Give the figure that unit, such as "%" or USD, or quote the number of '
                f"{wanted.figure.unit}.",
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
