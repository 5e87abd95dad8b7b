"""Tables of samples in many languages: what a quote proves, and that it proves nothing else."""

from __future__ import annotations

import pytest

from generator.model.vocabulary import FigureKind
from number_tables import Sample, proven, samples

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
