"""Reported numbers in words and as bounds."""

from __future__ import annotations

from decimal import Decimal

from generator.documents.statement import Number
from generator.documents.wordings import QUALIFIER_WORDS
from generator.model.statements import Observation
from generator.model.vocabulary import Qualifier
from generator.text.numerals import format_number


def number_of(seen: Observation, unit: str, language: str) -> Number:
    """A number as the source qualifies it; its own words, quoted, where it gives none, which are
    in this language."""
    low, high = (None, None) if seen.words else _bounds(seen)
    qualified = "" if seen.words else QUALIFIER_WORDS[seen.qualifier]
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
    )


def _bounds(seen: Observation) -> tuple[Decimal | None, Decimal | None]:
    """The interval that the source's words leave open; ``None`` is an open side."""
    if seen.value is None:
        return seen.low, seen.high
    if seen.qualifier in (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return seen.value, None
    if seen.qualifier in (Qualifier.AT_MOST, Qualifier.FEWER_THAN, Qualifier.ALMOST):
        return None, seen.value
    return seen.value, seen.value


def _digits(seen: Observation) -> str:
    if seen.value is not None:
        return format_number(seen.value)
    low, high = ("" if end is None else format_number(end) for end in (seen.low, seen.high))
    return f"{low} to {high}" if low and high else low or high
