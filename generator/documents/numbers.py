"""Reported numbers in words and as bounds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.archive.bounds import bounds_of
from generator.documents.statement import Number
from generator.documents.wordings import QUALIFIER_WORDS
from generator.model.fields import Date
from generator.model.statements import Observation
from generator.model.vocabulary import DateKind, FigureKind
from generator.text.numbers.numerals import format_number

# What stands before the day of the article that gives a number.
OF_REPORT: Final = "in a report of "


def number_of(seen: Observation, unit: str, language: str, when: str = "") -> Number:
    """A number as the source qualifies it; its own words, quoted, where it gives none, which are
    in this language. ``when`` is as ``number_when`` tells it."""
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
    )


def number_when(kind: FigureKind, date: Date | None, published: Iterable[Date]) -> str:
    """The days for which a number of this kind is given, in words; "" without a date.

    A stock is counted "as of" a day, a total "by" it, one thing happened "on" it, a length is
    given "in a report of" it. So is an amount of which nothing but the day of an article is known.
    """
    if date is None:
        return ""
    if date.kind is DateKind.SPAN:
        return f"for {date.human}" if date.start and date.end else f"for the time {date.human}"
    days = {(one.start, one.end) for one in published}
    of_report = kind is FigureKind.AMOUNT and (date.start, date.end) in days
    if kind is FigureKind.DURATION or of_report:
        return f"{OF_REPORT}{date.human}"
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
