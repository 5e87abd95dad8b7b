"""Which number stands at the head of a figure's page."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.headlines import headline
from generator.model.vocabulary import HeadlineRule
from projects import archive_of

FIGURE = "content/figures/missing-planks.yaml"
WORDS = """\
  - id: many
    words: planks are missing
    as_of: 2025-03-07
    evidence:
      - {source: gazette-bridge, quote: "planks are missing"}
"""


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        (None, "council"),
        (HeadlineRule.LATEST, "council"),
        (HeadlineRule.MINIMUM, "holm"),
        (HeadlineRule.MAXIMUM, "council"),
    ],
)
def test_each_rule_chooses_its_number(small: Path, rule: HeadlineRule | None, first: str) -> None:
    """Without a rule of its own a figure shows its latest number."""
    claim = headline(archive_of(small), "missing-planks", rule)
    assert claim
    assert claim.statement.id == first


def test_a_number_comes_before_words(small: Path) -> None:
    """Words without a number stand at the head only where no number is reported."""
    path = small / FIGURE
    path.write_text(path.read_text(encoding="utf-8") + WORDS, encoding="utf-8")
    claim = headline(archive_of(small), "missing-planks")
    assert claim
    assert claim.statement.id == "council"
    head, _, _ = path.read_text(encoding="utf-8").partition("  - id: holm")
    path.write_text(head + WORDS, encoding="utf-8")
    claim = headline(archive_of(small), "missing-planks")
    assert claim
    assert claim.statement.id == "many"


def test_more_origins_win_under_their_rule(small: Path) -> None:
    """Under "most origins" the number that two outlets had first-hand comes before a later one."""
    path = small / FIGURE
    second = '      - {source: courier-bridge, quote: "The council", via: []}\n  - id: council'
    text = path.read_text(encoding="utf-8").replace("  - id: council", second)
    path.write_text(text, encoding="utf-8")
    claim = headline(archive_of(small), "missing-planks", HeadlineRule.MOST_ORIGINS)
    assert claim
    assert claim.statement.id == "holm"


def test_what_is_no_figure_has_no_headline(small: Path) -> None:
    """An unknown id, or that of another kind, has none."""
    assert headline(archive_of(small), "nowhere") is None
    assert headline(archive_of(small), "anna-holm") is None
