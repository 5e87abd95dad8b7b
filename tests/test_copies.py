"""Articles that are there twice: found by text, address and words, in time that grows with their
number."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from generator.archive.copies import copies
from generator.text.letters.folding import fold_text
from generator.text.letters.likeness import shared, sketch_of
from generator.text.links.web_addresses import same_page
from projects import archive_of

DRAW = random.Random(11)  # noqa: S311 - made up, not secret


def article(words: int) -> list[str]:
    """An article's words, like no other's."""
    return [f"w{DRAW.randrange(10**9)}" for _ in range(words)]


@pytest.mark.parametrize(
    ("kept", "least", "most"), [(1.0, 1, 1), (0.8, 0.6, 1), (0.3, 0.1, 0.5), (0.0, 0, 0)]
)
def test_the_share_of_a_text_is_estimated(kept: float, least: float, most: float) -> None:
    """What one paper kept of another's report is told within what sixty-four hashes can tell."""
    words = article(600)
    kept_words = words[: int(600 * kept)]
    found = shared(
        sketch_of(" ".join(words)), sketch_of(" ".join([*kept_words, *article(600)][:600]))
    )
    assert least <= found <= most


def test_form_makes_no_difference() -> None:
    """Capitals, marks and line ends do not hide a copy, in any script."""
    for text in (
        "The bridge – shut “for now” – is old. It was built by the town long, long ago.",
        "市議会は月曜日に、新しい橋の計画を承認した。工事は来年の春に始まる予定だと市長は述べた。",
        "أغلقت البلدة الجسر القديم حتى الربيع، قال العمدة للصحيفة يوم الاثنين بعد اجتماع طويل جدا",
    ):
        other = text.upper().replace("“", '"').replace("。", "\n").replace(".", "!\n\n")
        assert shared(sketch_of(fold_text(text)), sketch_of(fold_text(other))) == 1


def test_short_notes_are_not_compared() -> None:
    """A caption of a few words is no copy of an article that has these words."""
    note = sketch_of("A view of the old bridge on Monday")
    assert shared(note, note) == 0


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.a.example/x/", "http://a.example/x", True),
        ("https://a.example/x?id=1&utm_source=a&fbclid=b", "https://a.example/x?id=1", True),
        ("https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2", True),
        ("https://a.example/x?id=1", "https://a.example/x?id=2", False),
        ("https://a.example/x#post-1", "https://a.example/x#post-2", False),
        ("https://a.example/X", "https://a.example/x", False),
    ],
)
def test_addresses_of_one_page(one: str, other: str, same: bool) -> None:
    """What followers of readers add is no other page; another id or post is."""
    assert (same_page(one) == same_page(other)) is same


def test_a_thousand_copies_are_found_in_linear_time(small: Path) -> None:
    """A thousand copies of one long article cost a second or two, and each is told once."""
    words = article(400)
    head = "publisher: gazette\npublished: 2025-03-09\npublished_basis: B.\n"
    for number in range(1000):
        text = " ".join([*words, f"number {number}"])
        (small / f"seeds/copy-{number}.txt").write_text(text, encoding="utf-8")
        record = f"title: Copy\n{head}text: seeds/copy-{number}.txt\nsha256: {'0' * 64}\n"
        (small / f"content/sources/copy-{number}.yaml").write_text(record, encoding="utf-8")
    archive = archive_of(small)
    start = time.process_time()
    found = list(copies(archive))
    assert time.process_time() - start < 4
    assert len(found) == 999
    assert {copy.other.id for copy in found} == {"copy-0"}
