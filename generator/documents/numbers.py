"""Reported numbers in words and as bounds."""

from __future__ import annotations

from generator.archive.bounds import bounds_of
from generator.documents.statement import Number
from generator.documents.wordings import QUALIFIER_WORDS
from generator.model.statements import Observation
from generator.text.numerals import format_number


def number_of(seen: Observation, unit: str, language: str) -> Number:
    """A number as the source qualifies it; its own words, quoted, where it gives none, which are
    in this language."""
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
    )


def _digits(seen: Observation) -> str:
    """The digits: "59", "30 to 40", or of an estimate with its interval "50 (40 to 60)"."""
    low, high = ("" if end is None else format_number(end) for end in (seen.low, seen.high))
    between = f"{low} to {high}" if low and high else low or high
    if seen.value is None:
        return between
    value = format_number(seen.value)
    return f"{value} ({between})" if between else value
