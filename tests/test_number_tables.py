"""Tables of samples in many languages: what a quote proves, and that it proves nothing else."""

from __future__ import annotations

from decimal import Decimal
from time import process_time

import pytest

from generator.checks.quoted_numbers import QuotedNumber
from generator.model.vocabulary import FigureKind
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import ReadNumber
from number_proving import wanted
from number_tables import Sample, proven, rows, samples

ENGLISH = samples("english", "en")
FOREIGN = samples("foreign")
TABLES = ("goals", "hostile", "news", "levels", "misread", "parts")
GOALS = [sample for table in TABLES for sample in samples(table)]
DIRECTIONS = samples("directions")


def label(sample: Sample) -> str:
    """The name of a sample in a report."""
    return f"{sample.language}: {sample.quote}"


@pytest.mark.parametrize("sample", [*ENGLISH, *FOREIGN, *GOALS], ids=label)
def test_a_quote_proves_what_it_says_and_nothing_else(sample: Sample) -> None:
    """Each reading of a sample is accepted, and no other value, qualifier or range is."""
    found = proven(sample.quote, sample.language)
    assert sample.must <= found <= sample.must | sample.may


@pytest.mark.parametrize("sample", DIRECTIONS, ids=label)
def test_a_change_has_the_direction_of_its_words(sample: Sample) -> None:
    """A figure of the kind "change" takes a fall with a minus and a rise without one."""
    assert proven(sample.quote, sample.language, FigureKind.CHANGE) == sample.must


@pytest.mark.parametrize(("language", "quote"), [
    ("ru", "Безработица снизилась до 5%"), ("ru", "Температура опустилась до 5 градусов"),
    ("nl", "De werkloosheid daalde tot 5 procent"), ("nl", "De temperatuur daalde naar 5 graden"),
    ("pl", "Bezrobocie spadło do 5 proc."), ("pl", "Liczba zabitych spadła do 5 osób"),
    ("ar", "انخفضت البطالة إلى 5%"), ("ar", "انخفضت البطالة إلى نحو 5%"),
    ("hi", "बेरोजगारी घटकर 5% हो गई"), ("hi", "बेरोजगारी गिरकर 5% हो गई"),
    ("id", "Pengangguran turun menjadi 5 persen"), ("vi", "Thất nghiệp giảm xuống 5%"),
    ("th", "ลดลงเหลือ 5%"), ("en", "Unemployment fell to 5%"),
])  # fmt: skip
def test_what_a_fall_came_to_has_no_minus(language: str, quote: str) -> None:
    """The point that a fall reached is no fall by so much, in a rate and in a change."""
    rate = proven(quote, language, FigureKind.RATE)
    assert {reading.split()[0] for reading in rate} == {"5"}
    assert proven(quote, language, FigureKind.CHANGE) == set()


@pytest.mark.parametrize("row", list(rows("units")), ids=" | ".join)
def test_a_unit_fits_or_contradicts(row: list[str]) -> None:
    """The unit beside a number fits that of a figure, or is told to be another."""
    language, quote, unit, fits = row
    reads = [read for read in read_numbers(quote, language) if read.values or read.part]
    assert reads
    assert _fits(reads, unit) == (fits == "yes")


def _fits(reads: list[ReadNumber], unit: str) -> bool:
    want = wanted({"value": 1}, unit=unit)
    return any(want.fits(read) for read in reads)


@pytest.mark.parametrize(("quote", "is_range"), [
    ("12 died and 30 were hurt", False), ("It rose from 12 to 30", False),
    ("At least 12 and at most 30 came", True), ("12 to 30 came", True), ("12-30 came", True),
])  # fmt: skip
def test_two_counts_make_no_range(quote: str, is_range: bool) -> None:
    """A range has its two ends together, or is told as "at least" and "at most"."""
    numbers = [QuotedNumber(read) for read in read_numbers(quote, "en")]
    assert wanted({"low": 12, "high": 30}).ranges(numbers, Decimal(12), Decimal(30)) == is_range


@pytest.mark.parametrize(("language", "pattern"), [
    ("en", "One "), ("en", "no "), ("ko", "한 "), ("ko", "만 "), ("zh", "百分之"), ("de", "zwei"),
    ("fr", "une demi "), ("ar", "عشر "), ("ru", "полтора "), ("th", "หนึ่ง"), ("tr", "yüz"),
    ("hi", "साढ़े "), ("fa", "سی و "), ("ar", "و"), ("he", "ו"), ("vi", "mươi "), ("es", "1"),
    ("ja", "1時間半"), ("ja", "けが人"), ("zh", "三分之二"), ("he", "כמאה"),
    ("de", "ging um fünf Prozent "), ("ru", "выросло до 5 "), ("ko", "35도까지 "),
    ("en", "fell by 4 million to 11 million "), ("en", "17 of the 52 men did "),
    ("en", "planned to build 30 homes "), ("en", "had the 3 dams burst 30 would have "),
    ("en", "seats in the 120-seat house "), ("en", "among the injured were 3 "),
])  # fmt: skip
def test_no_text_is_slow_in_any_language(language: str, pattern: str) -> None:
    """However often a word for a number is repeated, reading costs little more than its length."""
    text = pattern * (200_000 // len(pattern))
    started = process_time()
    read_numbers(text, language)
    assert process_time() - started < 2
