"""The rules of the number stage (N), second part: the form of a number.

A number is a point, a range or a wording, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import NUMBER_FIELDS, claims, finding, observations
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind
from generator.text.numbers.numerals import format_number

# What may be below zero: a temperature, a growth rate, a fall.
_SIGNED: Final = frozenset({FigureKind.AMOUNT, FigureKind.RATE, FigureKind.CHANGE})


@rule("N103", "number-form")
def number_form(archive: Archive) -> Iterator[Finding]:
    """A number given in two forms, or in none.

    What: An observation has none of: value; low and high; words; or it has words beside a number,
        or one end of a range alone. An estimate may have its value with the interval around it.
    Why: Charts and tables must know whether it is a point, a range or a wording.
    Example: value: 200, words: almost 200
    Instead: value: 200, qualifier: almost
    """
    for claim in claims(archive):
        seen = claim.statement
        if not isinstance(seen, Observation):
            continue
        forms = [
            name
            for name, there in (
                ("value", seen.value is not None),
                ("low and high", seen.low is not None or seen.high is not None),
                ("words", seen.words is not None),
            )
            if there
        ]
        if not forms:
            message = "this observation has no number: neither value, nor low and high, nor words."
        elif len(forms) > 1 and "words" in forms:
            message = f"this observation has {' and '.join(forms)}; one of them is enough."
        elif "low and high" in forms and (seen.low is None or seen.high is None):
            message = 'this range has only one end: "low" and "high" belong together.'
        else:
            continue
        yield finding(
            claim.entry,
            claim.path,
            message,
            'Write value: 59; or low: 100 and high: 200; or words: "hundreds". An open range is a '
            "value with qualifier: at-least or at-most.",
        )


@rule("N104", "range-reversed")
def range_reversed(archive: Archive) -> Iterator[Finding]:
    """A range whose ends are the wrong way round.

    What: "low" is not below "high", or a value lies outside its interval.
    Why: A range goes from the lower to the higher number; an estimate lies in its interval.
    Example: low: 200, high: 100
    Instead: low: 100, high: 200
    """
    for claim, seen in observations(archive):
        if seen.low is not None and seen.high is not None and seen.low >= seen.high:
            yield finding(
                claim.entry,
                (*claim.path, "low"),
                f'"low" is {format_number(seen.low)} and "high" is {format_number(seen.high)}.',
                "Exchange them; if both are the same, write one value.",
            )
        elif seen.value is not None and not _is_inside(seen, seen.value):
            yield finding(
                claim.entry,
                (*claim.path, "value"),
                f'"value" is {format_number(seen.value)}, outside its interval.',
                "Correct the value or one end of the interval.",
            )


def _is_inside(seen: Observation, value: Decimal) -> bool:
    above = seen.low is None or seen.low <= value
    return above and (seen.high is None or value <= seen.high)


@rule("N106", "negative-count")
def negative_count(archive: Archive) -> Iterator[Finding]:
    """A count below zero.

    What: A number of things, people or days is negative.
    Why: Nobody can count fewer than none.
    Example: value: -59
    Instead: value: 59
    """
    for claim, seen in observations(archive):
        figure = claim.entry.record
        if isinstance(figure, Figure) and figure.kind not in _SIGNED:
            for field in NUMBER_FIELDS:
                number = getattr(seen, field)
                if number is not None and number < 0:
                    yield finding(
                        claim.entry,
                        (*claim.path, field),
                        f'"{field}" is {format_number(number)}, but a {figure.kind} is never '
                        "below zero.",
                        "Take the minus away, or make the figure an amount.",
                    )


RULES: Final = (number_form, range_reversed, negative_count)
