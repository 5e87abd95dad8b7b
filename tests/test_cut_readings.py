"""Words of "reads" that are only a part of a number or a measure."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.checks.all_rules import check
from generator.content.load import read_content
from generator.content.project import open_project
from generator.diagnostics.diagnostic import Diagnostic
from test_ratios import quote_line


def found(small: Path, language: str, words: str, unit: str, read: str) -> list[Diagnostic]:
    """What is found of a figure with one quote, and of what its editor reads in it."""
    quote_line(small, language, words)
    value = read.rsplit(" ", 1)[1]
    (small / "content/figures/told.yaml").write_text(
        f"name: What it told\nmeasures: What it told.\nunit: {unit}\nkind: amount\n"
        f"observations:\n  - id: x\n    value: {value}\n    reads: {{{read}}}\n    evidence:\n"
        f"      - {{source: line, quote: {words}}}\n",
        "utf-8",
    )
    archive = Archive(read_content(open_project(small)))
    return [one for one in check(archive) if "told" in one.span.path]


@pytest.mark.parametrize(("language", "words", "unit", "read"), [
    ("en", "The siren wailed for an hour and 20 minutes", "minutes", "an hour: 60"),
    ("en", "The siren wailed for an hour and 20 minutes", "minutes", "an hour: 80"),
    ("en", "The siren wailed for 2 hours and 20 minutes", "minutes", "20 minutes: 20"),
    ("de", "Sie wartete eine Stunde und 20 Minuten", "minutes", "eine Stunde: 60"),
    ("fr", "Il a attendu un an et trois mois", "months", "un an: 12"),
    ("es", "Esperó un año y tres meses", "months", "un año: 12"),
    ("ko", "만 3천 명이 모였다", "people", "만: 13000"),
    ("tr", "Dün yirmi üçü kurtarıldı", "people", "yirmi: 23"),
    ("en", "It spent one and a quarter million pounds", "GBP", "quarter million: 1250000"),
])  # fmt: skip
def test_a_part_of_a_number_is_read_as_nothing(
    small: Path, language: str, words: str, unit: str, read: str
) -> None:
    """Who declares a part of what a quote tells as one is told the words that belong together."""
    told = [one for one in found(small, language, words, unit, read) if one.code == "N115"]
    assert len(told) == 1


@pytest.mark.parametrize(("language", "words", "unit", "read"), [
    ("en", "The siren wailed for an hour and 20 minutes", "minutes", "an hour and 20 minutes: 80"),
    ("en", "The siren wailed for an hour", "minutes", "an hour: 60"),
    ("de", "Sie wartete eine Stunde und 20 Minuten", "minutes", "eine Stunde und 20 Minuten: 80"),
    ("fr", "Il a attendu un an et trois mois", "months", "un an et trois mois: 15"),
    ("ko", "만 3천 명이 모였다", "people", "만 3천: 13000"),
    ("en", "The motion was carried 12-4", "votes", "12: 12"),
])  # fmt: skip
def test_the_whole_of_a_number_may_be_declared(
    small: Path, language: str, words: str, unit: str, read: str
) -> None:
    """The words that belong together are read as what they make up."""
    assert not found(small, language, words, unit, read)


def test_the_words_that_belong_together_are_told(small: Path) -> None:
    """The message names the whole number, and the help says where to write it."""
    told = found(small, "ko", "만 3천 명이 모였다", "people", "만: 13000")[0]
    assert told.message == '"만" is only a part of "만 3천" in this quote.'
    assert told.help == (
        'Write all of these words on the left of "reads"; where the number is read without them, '
        "take the entry out."
    )


@pytest.mark.parametrize(("language", "words", "unit", "read"), [
    ("sv", "Stormen tog 1 200 hus", "houses", "1 200 hus: 200"),
    ("sv", "Stormen tog 1 200 hus", "houses", "1 200 hus: 1"),
    ("sv", "Stormen tog 1 200 hus", "houses", "200 hus: 200"),
    ("cs", "Bouře vzala 2 100 domů", "houses", "2 100: 100"),
    ("fi", "Myrsky vei 1 200 taloa", "houses", "1 200 taloa: 200"),
    ("uk", "Буря забрала 3 450 000 дерев", "trees", "3 450 000: 450000"),
    ("pl", "Burza zabrała 1 200 domów", "houses", "200 domów: 200"),
])  # fmt: skip
def test_groups_behind_a_space_are_one_number(
    small: Path, language: str, words: str, unit: str, read: str
) -> None:
    """In no language is one group of a number in digits a number of its own."""
    assert "N115" in {one.code for one in found(small, language, words, unit, read)}


@pytest.mark.parametrize(("language", "words", "read"), [
    ("sv", "Stormen tog 1 200 hus", "1 200 hus: 1200"),
    ("fi", "Myrsky vei 1 200 taloa", "1 200: 1200"),
    ("sv", "I byn 12 stod 300 hus", "300 hus: 300"),
])  # fmt: skip
def test_all_groups_of_a_number_may_be_declared(
    small: Path, language: str, words: str, read: str
) -> None:
    """All groups together are the number, and what words part from it is another."""
    assert not found(small, language, words, "houses", read)


@pytest.mark.parametrize(("language", "words", "read"), [
    ("en", "It was minus 27 degrees at the pole", "minus 27: 27"),
    ("en", "It was -27C at the pole", "-27C: 27"),
    ("en", "It was 27 below zero", "27 below zero: 27"),
    ("de", "Am Pol waren es minus 27 Grad", "minus 27 Grad: 27"),
    ("fr", "Il faisait moins 27 degrés", "moins 27: 27"),
])  # fmt: skip
def test_a_minus_is_read_as_one(small: Path, language: str, words: str, read: str) -> None:
    """What is told to be below zero is declared as nothing above it."""
    assert "N115" in {one.code for one in found(small, language, words, "degrees", read)}
