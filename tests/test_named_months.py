"""Months that stand in a quote without a day and without a year."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.checks.all_rules import check
from generator.content.load import read_content
from generator.content.project import open_project
from generator.text.dates.named_months import months_named
from test_ratios import quote_line

QUOTES = [
    ("pt", "A inflação foi de 4,62% em dezembro"),
    ("es", "La inflación fue del 4,62% en diciembre"),
    ("fr", "L'inflation était de 4,62 % en décembre"),
    ("it", "L'inflazione era al 4,62% a dicembre"),
    ("de", "Die Inflation lag im Dezember bei 4,62 Prozent"),
    ("nl", "In december was 4,62 procent"),
    ("ru", "Инфляция в декабре составила 4,62%"),
    ("pl", "Inflacja w grudniu wyniosła 4,62%"),
]


def warned(small: Path, language: str, words: str, month: str) -> bool:
    """Whether a figure that names a month in English is told to have it from nowhere."""
    quote_line(small, language, words)
    (small / "content/figures/told.yaml").write_text(
        f'name: Inflation in {month}\nmeasures: Inflation.\nunit: "%"\nkind: share\n'
        "observations:\n  - id: x\n    value: 4.62\n    evidence:\n"
        f'      - {{source: line, quote: "{words}"}}\n',
        "utf-8",
    )
    archive = Archive(read_content(open_project(small)))
    return any(one.code == "D114" for one in check(archive) if "told" in one.span.path)


@pytest.mark.parametrize(("language", "words"), QUOTES)
def test_a_month_that_a_quote_names_is_stated(small: Path, language: str, words: str) -> None:
    """A month alone in the quote is one that our words may name; another month is not."""
    assert not warned(small, language, words, "December")
    assert warned(small, language, words, "October")


@pytest.mark.parametrize(("language", "words", "months"), [
    ("he", "בדצמבר", {12}), ("ar", "في ديسمبر", {12}), ("th", "ในเดือนธันวาคม", {12}),
    ("pt", "na feira de maio", {5}), ("es", "sin fecha", set()), ("pl", "czerwony dom", set()),
    ("de", "Das Set kostet 3 Euro", set()), ("en", "in December", set()),
])  # fmt: skip
def test_the_months_of_a_text_are_found(language: str, words: str, months: set[int]) -> None:
    """Names of months are found with what is glued to them, and within no other word."""
    assert months_named(words, language) == months
