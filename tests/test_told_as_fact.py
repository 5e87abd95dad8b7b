"""What a quote denies, charges, asks, expects or tells by hearsay is not told as a fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.text.hedging.distance import distances_in, keeps_distance, tells
from generator.text.hedging.hedges import hedges_in, keeps

FOLDER = Path(__file__).parent / "distances"


def rows(name: str) -> list[list[str]]:
    """The rows of a table: language, quote, and texts of ours."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines]


def is_dropped(language: str, quote: str, own: str) -> bool:
    """Whether a text of ours says plainly what a quote says at a distance."""
    hedged = any(not keeps(own, hedge) for hedge in hedges_in(quote, language))
    return hedged or any(
        not keeps_distance(own, found) and tells(own, quote, found)
        for found in distances_in(quote, language)
    )


@pytest.mark.parametrize(("language", "quote", "right", "wrong"), rows("kept"))
def test_what_is_told_at_a_distance(language: str, quote: str, right: str, wrong: str) -> None:
    """A text that keeps the distance of its quote passes, and one that tells a fact is told."""
    assert not is_dropped(language, quote, right)
    assert is_dropped(language, quote, wrong)


@pytest.mark.parametrize(("language", "quote", "own"), rows("plain"))
def test_what_is_told_plainly_passes(language: str, quote: str, own: str) -> None:
    """Words of another clause, and words that only look like a denial, are left aside."""
    assert not is_dropped(language, quote, own)
