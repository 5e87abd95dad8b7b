"""Whether a declared number can follow from the digits beside words that nobody reads."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.checks.reckoned_readings import follows
from generator.text.numbers.numerals import read_numbers


@pytest.mark.parametrize(
    ("language", "words", "meaning", "can"),
    [
        ("sv", "450 anställda", 450, True),
        ("sv", "450 anställda", 4500, False),
        ("sv", "450 tusen", 450_000, True),
        ("ro", "5.000 de persoane", 5000, True),
        ("ro", "5.000 de persoane", 50, False),
        ("ro", "3 duzini", 36, True),
    ],
)
def test_no_word_that_is_not_read_adds_a_nought(
    language: str, words: str, meaning: int, can: bool
) -> None:
    """In a language that is not read a word may stand for a dozen, a hundred or a thousand; for ten
    none is known, and a nought too many is the slip of a finger."""
    reads = read_numbers(words, language)
    assert follows(words, reads, (), Decimal(meaning)) is can
