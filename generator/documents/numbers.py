"""Reported numbers in words and as bounds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from generator.archive.bounds import bounds_of
from generator.documents.wordings import QUALIFIER_WORDS
from generator.model.fields import Date
from generator.model.statements import Observation
from generator.model.vocabulary import DateKind, FigureKind, Qualifier
from generator.text.numbers.numerals import format_number

# Of other kinds a day says as of when they are counted, whoever reports it.
_OF_REPORTS: Final = frozenset({FigureKind.AMOUNT, FigureKind.DURATION})


@dataclass(frozen=True, slots=True)
class Number:
    """A number as a source reports it.

    ``text`` is "almost 200", made of ``qualified`` ("almost") and ``digits``; ``unit`` follows it.
    ``words`` are the source's own where it gives no number, in its ``language``. ``minimum`` and
    ``maximum`` are the bounds that the report leaves open; ``None`` is an open side.
    ``when`` are the days for which it is given, in the words that fit what is counted, or "";
    ``of_report``, where that is only the day of an article that gives it.
    """

    text: str
    qualified: str
    digits: str
    unit: str
    qualifier: Qualifier | None
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    words: str
    language: str
    minimum: Decimal | None
    maximum: Decimal | None
    # The same number of another day is the same number.
    when: str = field(default="", compare=False)
    of_report: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class NumberReport:
    """An article that gives a number: its day, and its outlet, "" where the article says it in its
    own voice."""

    published: Date
    outlet: str


def number_of(
    seen: Observation, unit: str, language: str, when: str = "", *, of_report: bool = False
) -> Number:
    """A number as the source qualifies it; its own words, quoted, where it gives none, which are
    in this language. ``when`` is as ``number_when`` tells it, ``of_report`` as ``report_of``."""
    low, high = (None, None) if seen.words else bounds_of(seen)
    told = None if seen.words else seen.qualifier
    qualified = QUALIFIER_WORDS[told] if told else ""
    digits = f"“{seen.words}”" if seen.words else _digits(seen)
    return Number(
        text=f"{qualified} {digits}".strip(),
        qualified=qualified,
        digits=digits,
        unit="" if seen.words else unit,
        qualifier=seen.qualifier,
        value=seen.value,
        low=seen.low,
        high=seen.high,
        words=seen.words or "",
        language=language if seen.words else "",
        minimum=low,
        maximum=high,
        when=when,
        of_report=of_report,
    )


def report_of(
    kind: FigureKind, date: Date | None, reports: Iterable[NumberReport]
) -> NumberReport | None:
    """The article whose day is the only one known of a length or an amount of this date."""
    if date is None or kind not in _OF_REPORTS:
        return None
    day = (date.start, date.end)
    return next((one for one in reports if (one.published.start, one.published.end) == day), None)


def number_when(kind: FigureKind, date: Date | None, report: NumberReport | None) -> str:
    """The days for which a number of this kind is given, in words; "" without a date.

    A stock is counted "as of" a day, a total "by" it, one thing happened "on" it. A length, and an
    amount of which nothing but the day of an article is known, is given "in a report of" that day,
    which says whose it is where somebody else than the article gives the number.
    """
    if date is None:
        return ""
    if date.kind is DateKind.SPAN:
        return f"for {date.human}" if date.start and date.end else f"for the time {date.human}"
    if report:
        by = f" by {report.outlet}" if report.outlet else ""
        return f"in a report{by} of {date.human}"
    between = date.kind is DateKind.WITHIN and date.start and date.end
    human = f"a day {date.human}" if between else date.human
    if kind is FigureKind.AMOUNT:
        return f"on {human}" if between or date.is_to_the_day else f"in {human}"
    return f"by {human}" if kind is FigureKind.CUMULATIVE else f"as of {human}"


def _digits(seen: Observation) -> str:
    """The digits: "59", "30 to 40", or of an estimate with its interval "50 (40 to 60)"."""
    low, high = ("" if end is None else format_number(end) for end in (seen.low, seen.high))
    between = f"{low} to {high}" if low and high else low or high
    if seen.value is None:
        return between
    value = format_number(seen.value)
    return f"{value} ({between})" if between else value
