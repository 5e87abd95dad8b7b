"""Last names in sentences: as names, of others, and of those who are told something."""

from __future__ import annotations

import pytest

from generator.text.letters.folding import fold_text
from generator.text.speakers.speaking_names import has_last_name, is_hearer, is_of_another


@pytest.mark.parametrize(
    ("text", "last", "named"),
    [
        ("Officials said the pier was shut", "Said", False),
        ("Omar Said left the hall", "Said", True),
        ("SAID: NO DEAL", "Said", True),
        ("They will brook no delay", "Brook", False),
        ("Ms Brook will pay", "Brook", True),
        ("The king may abdicate", "King", False),
        ("said the man from de Vries", "de Vries", True),
    ],
)
def test_a_last_name_has_its_capital(text: str, last: str, named: bool) -> None:
    """A verb or a noun in small letters names nobody."""
    assert has_last_name(text, last, "en") is named


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The pier is shut, Ida Quist said", True),
        ("Mayor Quist said so", False),
        ("Mr Quist said so", False),
        ("But Quist said so", False),
        ("On Monday Quist said so", False),
        ("Mara Quist said so", False),
        ("M. Quist said so", False),
        ("Ida Quist and Mara Quist said so", False),
        ("Overby's Quist said so", False),
    ],
)
def test_another_first_name_is_another_person(text: str, other: bool) -> None:
    """A title, an initial, a first word of a sentence and the own first name are no other's."""
    assert is_of_another(text, "Quist", ("Mara Quist",)) is other


@pytest.mark.parametrize(
    ("text", "hears"),
    [
        ("Omar Dahl told Quist that the pier leaks", True),
        ("Omar Dahl told Mara Quist that the pier leaks", True),
        ("Dahl accused Quist of lying", True),
        ("Dahl warned Quist that the pier leaks", True),
        ("Quist was told that the pier leaks", True),
        ("Dahl said to Quist that the pier leaks", True),
        ("Dahl sagte zu Quist, der Steg sei morsch", True),
        ("Dahl a dit à Quist que le quai fuit", True),
        ("The pier leaks, said Quist", False),
        ("The pier leaks, warned Quist", False),
        ("Quist told Dahl that the pier leaks", False),
        ("Dahl told Quist of it, and Quist denied it", False),
        ("Dahl was told by Quist that the pier leaks", False),
        ("According to Quist the pier leaks", False),
    ],
)
def test_who_is_told_is_no_speaker(text: str, hears: bool) -> None:
    """One who only hears, or is accused, does not say what stands in the sentence."""
    assert is_hearer(fold_text(text), ("Mara Quist", "Quist")) is hears
