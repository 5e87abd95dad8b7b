"""Numbers of any article: each sample's right value is proven, and no wrong one ever is."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from num2words import num2words

from generator.text.numerals import read_numbers
from generator.text.read_number import Sense
from number_proving import accepted

SAMPLES = json.loads((Path(__file__).parent / "number_samples.json").read_text(encoding="utf-8"))
SPELT = ("en", "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "ar", "he", "ja", "ko")
# What is counted, after the number, so that the sentence goes on as prose does.
COUNTED = {"ja": "人", "ko": " 명"}
TRIES = 200


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_a_sample_is_read(sample: dict[str, Any]) -> None:
    """The right value of a sample is proven by its words, and each wrong one is refused."""
    quote, language = sample["quote"], sample["lang"]
    assert accepted(quote, language, sample["right"])
    assert [wrong for wrong in sample["wrong"] if accepted(quote, language, wrong)] == []


def spelt_numbers(language: str, tries: int, seed: int) -> Iterator[tuple[int, str]]:
    """Numbers with their words by num2words, which shares nothing with what reads them."""
    chance = random.Random(f"{language} {seed}")  # noqa: S311 - a fuzz that can be repeated
    for _ in range(tries):
        number = chance.randrange(10 ** chance.randrange(1, 10))
        words = str(num2words(number, lang=language)).lower()
        words = words.replace("dicotto", "diciotto")  # its Italian misspells eighteen
        words = words.replace(",", "") if number % 2 else words
        yield number, words + COUNTED.get(language, " x")


def wrong_readings(language: str, tries: int, seed: int) -> tuple[list[str], int]:
    """The spelt numbers of which another value, or a part, is accepted; and how many are proven."""
    wrong, proven = [], 0
    for number, words in spelt_numbers(language, tries, seed):
        values = {
            read.values[0]
            for read in read_numbers(words, language)
            if read.sense in {Sense.COUNT, Sense.ZERO} and len(read.values) == 1
        }
        proven += values == {Decimal(number)}
        wrong += [words] if values - {Decimal(number)} else []
    return wrong, proven


@pytest.mark.parametrize("language", SPELT)
def test_no_spelt_number_is_read_as_another(language: str, request: pytest.FixtureRequest) -> None:
    """Of numbers that an independent speller wrote, none is read as another or in part."""
    tries = request.config.getoption("--number-tries")
    wrong, proven = wrong_readings(language, tries, seed=7)
    assert wrong == []
    assert proven >= 0.4 * tries


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
