"""The rules of the number stage (N), last part: numbers that must fit each other.

Sums close, and what only grows does not fall.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from operator import attrgetter
from typing import Final, NamedTuple

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.fields import Date
from generator.model.parts import Closure
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind, Kind, Qualifier
from generator.text.dates.edtf import is_after
from generator.text.numbers.numerals import format_number


def _closures(archive: Archive) -> Iterator[tuple[str, int, Closure]]:
    """Every sum, with the id of its figure and its place there."""
    for entry in archive.of_kind(Kind.FIGURE):
        if isinstance(entry.record, Figure):
            for index, closure in enumerate(entry.record.sums):
                yield entry.id, index, closure


def _exact(archive: Archive, figure: str, date: Date) -> dict[str, Decimal]:
    """The exact numbers of a figure at a date, by the statement's ref."""
    return {
        claim.ref: claim.statement.value
        for claim in archive.claims_of(figure)
        if isinstance(claim.statement, Observation)
        and claim.statement.value is not None
        and claim.statement.qualifier in (None, Qualifier.EXACTLY)
        and claim.statement.as_of is not None
        and claim.statement.as_of.text == date.text
    }


def _like(archive: Archive, numbers: dict[str, Decimal], total: str) -> list[Decimal]:
    """Those of the numbers that share an origin with the total; all, if none does."""
    outlets = _outlets(archive, total)
    same = [number for ref, number in numbers.items() if outlets & _outlets(archive, ref)]
    return same or list(numbers.values())


def _outlets(archive: Archive, ref: str) -> set[str]:
    return {origin.outlet for origin in archive.origins([archive.claims[ref]])}


@rule("N108", "sum-does-not-close")
def sum_does_not_close(archive: Archive) -> Iterator[Finding]:
    """A total that is not the sum of its parts.

    What: At the date of a sum, the exact numbers of the parts do not add up to that of the total.
        Where a part has several, those of the total's own origin count.
    Why: Either a number is wrong, or the parts are not all there is.
    Example: held: 59, dead: 35, alive: 22, unknown: 1
    Instead: unknown: 2
    """
    for figure, index, closure in _closures(archive):
        parts = [_exact(archive, part, closure.as_of) for part in closure.of]
        if not all(parts):
            continue
        for ref, total in _exact(archive, figure, closure.as_of).items():
            chosen = [_like(archive, numbers, ref) for numbers in parts]
            least, most = sum(map(min, chosen)), sum(map(max, chosen))
            if least <= total <= most:
                continue
            added = " + ".join(_range(min(numbers), max(numbers)) for numbers in chosen)
            yield finding(
                archive.entries[figure],
                ("sums", index),
                f"the parts make {_range(least, most)} ({added}), but {ref} is "
                f"{format_number(total)}.",
                "Correct the number that is wrong, or the list of parts.",
            )


def _range(least: Decimal | int, most: Decimal | int) -> str:
    first, last = format_number(Decimal(least)), format_number(Decimal(most))
    return first if least == most else f"{first} to {last}"


@rule("N109", "incomplete-sum", Severity.WARNING)
def incomplete_sum(archive: Archive) -> Iterator[Finding]:
    """A sum that cannot be checked.

    What: At the date of a sum, the total or one of its parts has no exact number.
    Why: The sum proves nothing while a number is missing.
    Example: sums: [{of: [dead, alive], as_of: 2025-03-05}], and "alive" has no number of that date
    Instead: An observation of each part with as_of: 2025-03-05
    """
    for figure, index, closure in _closures(archive):
        for name in (figure, *closure.of):
            known = archive.find(name, Figure) is not None
            if known and not _exact(archive, name, closure.as_of):
                yield finding(
                    archive.entries[figure],
                    ("sums", index),
                    f'"{name}" has no exact number as of {closure.as_of.text}, so this sum cannot '
                    "be checked.",
                    "Add the observation, or correct the date of the sum.",
                )


class _Bound(NamedTuple):
    """A number of a series: what it is at least and at most; without end where that is open."""

    claim: Claim
    as_of: Date
    least: Decimal
    most: Decimal


@rule("N110", "falling-total")
def falling_total(archive: Archive) -> Iterator[Finding]:
    """A total that falls.

    What: A cumulative figure is lower at a later date than at an earlier one, and no question sets
        the two against each other.
    Why: What only adds up cannot become less; one of the two is wrong, or counts something else.
    Example: 64231 as of 2025-09-05, then 63000 as of 2025-09-08
    Instead: The right number; or a question with both, if the sources disagree.
    """
    for entry in archive.of_kind(Kind.FIGURE):
        if not isinstance(entry.record, Figure) or entry.record.kind is not FigureKind.CUMULATIVE:
            continue
        series = sorted(_series(archive.claims_of(entry.id)), key=lambda item: item.as_of.sort_key)
        tops = accumulate(series, _higher)
        for top, bound in zip(tops, series[1:], strict=False):
            if _falls(top, bound) and not archive.are_opposed(top.claim, bound.claim):
                yield finding(
                    entry,
                    bound.claim.path,
                    f"this number, {_number(bound.claim)} as of {bound.as_of.human}, is below "
                    f"{top.claim.ref}, {_number(top.claim)} as of {top.as_of.human}.",
                    "Check number and date of both; if the sources disagree, ask so in a question "
                    "(`factsheets new question ID`).",
                )


_LEAST: Final = Decimal("-Infinity")
# What a number so qualified does not go below, and what it may go above.
_FROM: Final = (None, Qualifier.EXACTLY, Qualifier.AT_LEAST, Qualifier.MORE_THAN)
_UPWARDS: Final = (Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.ABOUT)


def _series(claims: tuple[Claim, ...]) -> Iterator[_Bound]:
    for claim in claims:
        seen = claim.statement
        if isinstance(seen, Observation) and seen.as_of:
            least = seen.value if seen.low is None else seen.low
            most = seen.value if seen.high is None else seen.high
            if least is None or seen.qualifier not in _FROM:
                least = _LEAST
            if most is None or seen.qualifier in _UPWARDS:
                most = -_LEAST
            yield _Bound(claim, seen.as_of, least, most)


def _higher(one: _Bound, other: _Bound) -> _Bound:
    return max(one, other, key=attrgetter("least"))


def _falls(top: _Bound, later: _Bound) -> bool:
    return later.most < top.least and is_after(later.as_of, top.as_of)


def _number(claim: Claim) -> str:
    seen = claim.statement
    if not isinstance(seen, Observation):
        return ""
    ends = (seen.value,) if seen.value is not None else (seen.low, seen.high)
    return " to ".join(format_number(number) for number in ends if number is not None)


RULES: Final = (sum_does_not_close, incomplete_sum, falling_total)
