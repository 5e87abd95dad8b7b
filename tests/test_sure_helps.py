"""Helps that say all that has to be written, in English, and the surest way first."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.checks.all_rules import check
from generator.content.load import read_content
from generator.content.project import open_project
from test_ratios import quote_line

HALVES = "If the weir breaks, 600 people could be displaced; 41 have left already"
FAR = "The tremor was felt 71 km away"


def helps(small: Path, language: str, words: str, unit: str, value: int) -> list[str]:
    """What the helps say of a figure with one value and one quote."""
    quote_line(small, language, words)
    (small / "content/figures/told.yaml").write_text(
        f"name: What was told\nmeasures: What was told.\nunit: {unit}\nkind: amount\n"
        f"observations:\n  - id: x\n    value: {value}\n    evidence:\n"
        f'      - {{source: line, quote: "{words}"}}\n',
        "utf-8",
    )
    archive = Archive(read_content(open_project(small)))
    return [one.help or "" for one in check(archive) if "told" in one.span.path]


@pytest.mark.parametrize(("language", "words"), [
    ("en", "About 300 to 500 people came"), ("de", "Rund 300 bis 500 Menschen kamen"),
    ("th", "มีผู้ชุมนุมประมาณ 300 ถึง 500 คน"),
])  # fmt: skip
def test_the_help_for_a_range_names_its_qualifier(small: Path, language: str, words: str) -> None:
    """Who writes what the help says is not asked for a qualifier next."""
    assert helps(small, language, words, "people", 300) == [
        "Write low: 300 and high: 500, with qualifier: about, or quote the words that have 300."
    ]


@pytest.mark.parametrize(("words", "unit", "value", "told"), [
    (FAR, "magnitude", 71,
     ('Give the figure that unit, such as "%", USD or years, or quote the number that has the unit '
     '"magnitude". If other words say how many, declare them: reads: {"the words": the number}.')),
    (HALVES, "people", 41,
     ("Quote only the part that is told, if the hedge stands in another. Else write certainty: "
     "conditional, or say it in the note.")),
])  # fmt: skip
def test_a_help_leads_where_the_words_do(
    small: Path, words: str, unit: str, value: int, told: str
) -> None:
    """A unit of any kind is named as one; of a quote in two parts the other part is thought of."""
    assert helps(small, "en", words, unit, value) == [told]
