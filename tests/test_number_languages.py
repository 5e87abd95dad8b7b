"""Numbers of any article: each sample's right value is proven, and no wrong one ever is."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import Sense
from number_proving import accepted

SAMPLES = json.loads((Path(__file__).parent / "number_samples.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_a_sample_is_read(sample: dict[str, Any]) -> None:
    """The right value of a sample is proven by its words, and each wrong one is refused."""
    quote, language = sample["quote"], sample["lang"]
    assert accepted(quote, language, sample["right"])
    assert [wrong for wrong in sample["wrong"] if accepted(quote, language, wrong)] == []


@pytest.mark.parametrize(("language", "group", "point"), [
    ("en", ",", "."), ("de", ".", ","), ("fr", "\u202f", ","), ("es", ".", ","),
    ("ru", "\xa0", ","), ("hi", ",", "."), ("ar", ",", "."), ("he", ",", "."),
    ("zh", ",", "."), ("de-CH", "\u2019", "."),
])  # fmt: skip
def test_grouped_digits_are_read_whole(language: str, group: str, point: str) -> None:
    """Digits with the separators of a language have one value, and no part of them has any."""
    for number in (1234, 56789, 1234567, 100200300):
        for decimals in ("", "5"):
            digits = f"{number:,}".replace(",", group) + (point + decimals if decimals else "")
            reads = read_numbers(f"({digits})", language)
            value = Decimal(f"{number}.{decimals or 0}")
            assert [read.values for read in reads] == [(value,)], digits


def test_a_language_without_words_reads_nothing_for_sure() -> None:
    """Where no word for thousands is known, digits are left to the editor."""
    assert [read.sense for read in read_numbers("watu 50 walikufa", "sw")] == [Sense.UNREAD]
