"""Reported numbers in words and as bounds."""

from __future__ import annotations

from decimal import Decimal

from generator.documents.parts import Number
from generator.model.statements import Observation
from generator.model.vocabulary import Qualifier
from generator.text.numerals import format_number

QUALIFIER_WORDS = {
    Qualifier.EXACTLY: "",
    Qualifier.ABOUT: "about",
    Qualifier.ALMOST: "almost",
    Qualifier.AT_LEAST: "at least",
    Qualifier.MORE_THAN: "more than",
    Qualifier.AT_MOST: "at most",
    Qualifier.FEWER_THAN: "fewer than",
}


def number_of(seen: Observation, unit: str) -> Number:
    """A number as the source qualifies it; its own words, quoted, where it gives none."""
    if seen.words:
        words = f"“{seen.words}”"
        return Number(words, "", "", "", qualifier="", digits=words, words=True)
    low, high = _bounds(seen)
    qualifier, told = QUALIFIER_WORDS[seen.qualifier], _told(seen)
    return Number(
        text=f"{qualifier} {told}".strip(),
        unit=unit,
        low=_digits(low),
        high=_digits(high),
        qualifier=qualifier,
        digits=told,
        words=False,
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


def _told(seen: Observation) -> str:
    if seen.value is not None:
        return format_number(seen.value)
    low, high = _digits_grouped(seen.low), _digits_grouped(seen.high)
    return f"{low} to {high}" if low and high else low or high


def _digits(number: Decimal | None) -> str:
    return "" if number is None else f"{number:f}"


def _digits_grouped(number: Decimal | None) -> str:
    return "" if number is None else format_number(number)
