"""Tables of samples in many languages: what a quote proves, and that it proves nothing else."""

from __future__ import annotations

import pytest

from generator.model.vocabulary import FigureKind
from generator.text.numerals import read_numbers
from generator.text.read_number import ReadNumber
from generator.text.units import unit_of
from number_tables import Sample, proven, rows, samples

ENGLISH = samples("english", "en")
FOREIGN = samples("foreign")
DIRECTIONS = samples("directions")


def label(sample: Sample) -> str:
    """The name of a sample in a report."""
    return f"{sample.language}: {sample.quote}"


@pytest.mark.parametrize("sample", [*ENGLISH, *FOREIGN], ids=label)
def test_a_quote_proves_what_it_says_and_nothing_else(sample: Sample) -> None:
    """Each reading of a sample is accepted, and no other value, qualifier or range is."""
    found = proven(sample.quote, sample.language)
    assert sample.must <= found <= sample.must | sample.may


@pytest.mark.parametrize("sample", DIRECTIONS, ids=label)
def test_a_change_has_the_direction_of_its_words(sample: Sample) -> None:
    """A figure of the kind "change" takes a fall with a minus and a rise without one."""
    assert proven(sample.quote, sample.language, FigureKind.CHANGE) == sample.must


@pytest.mark.parametrize("row", list(rows("units")), ids=" | ".join)
def test_a_unit_fits_or_contradicts(row: list[str]) -> None:
    """The unit beside a number fits that of a figure, or is told to be another."""
    language, quote, unit, fits = row
    reads = [read for read in read_numbers(quote, language) if read.values]
    assert reads
    assert _fits(reads, unit) == (fits == "yes")


def _fits(reads: list[ReadNumber], unit: str) -> bool:
    wanted = unit_of(unit)
    units = [read.unit for read in reads]
    return any(wanted is None or own is None or not own.contradicts(wanted) for own in units)
