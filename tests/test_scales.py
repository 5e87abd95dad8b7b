"""Words that multiply a number, as CLDR has them for each language whose numbers are read."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import format_compact_decimal

from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import Sense
from generator.text.numbers.vocabulary.number_languages import LANGUAGES

POWERS = range(3, 15)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_scale_is_read_as_its_language_writes_it(language: str) -> None:
    """As "5 billion", "5 Millionen", "5万": each word of CLDR's has its value, and none another."""
    for value in (lead * 10**power for power in POWERS for lead in (2, 5)):
        text = format_compact_decimal(value, format_type="long", locale=language)
        assert [read.values for read in read_numbers(text, language)] == [(Decimal(value),)], text


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_shortened_scale_is_read_or_proves_nothing(language: str) -> None:
    """A "5 Bn" is five billions or is not read, and five in no language."""
    for value in (lead * 10**power for power in POWERS for lead in (2, 5)):
        text = format_compact_decimal(value, format_type="short", locale=language)
        (read,) = read_numbers(text, language)
        assert read.values == (Decimal(value),) or read.sense in {Sense.UNREAD, Sense.NAME}, text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("5 metres", "en"),
        ("5 m de haut", "fr"),
        ("5 Mannschaften", "de"),
        ("5 bnb", "fr"),
        ("5 trẻ em", "vi"),
    ],
)
def test_what_is_no_scale_multiplies_nothing(text: str, language: str) -> None:
    """A metre, and a word that begins as a scale does leave a number what it is."""
    assert read_numbers(text, language)[0].values == (Decimal(5),)
    assert read_numbers(text, language)[0].sense is not Sense.UNREAD
