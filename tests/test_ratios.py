"""Fractions as numbers of observations: exact in words and data, comparable in between."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.checks.all_rules import check
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.numbers import number_of
from generator.exports.json_fields import json_number
from generator.exports.tables import cell_number
from generator.model.ratios import Ratio
from generator.model.statements import Observation

EVIDENCE = ({"source": "a", "quote": "a third of them"},)


def seen(value: str) -> Observation:
    """An observation with a value as an editor writes it."""
    return Observation.model_validate({"id": "x", "value": value, "evidence": EVIDENCE})


def test_a_fraction_stays_exact() -> None:
    """Words and JSON have it as it is, a column of numbers the nearest."""
    value = seen("1/3").value
    assert isinstance(value, Ratio)
    assert value.fraction == Fraction(1, 3)
    assert number_of(seen("1/3"), "of the planks", "en").text == "1/3"
    assert (json_number(value), cell_number(value)) == ("1/3", 1 / 3)
    assert Decimal("0.33") < value < Decimal("0.34")


def test_a_whole_fraction_is_a_number() -> None:
    """6/3 is 2."""
    assert seen("6/3").value == Decimal(2)
    assert not isinstance(seen("6/3").value, Ratio)


@pytest.mark.parametrize("value", ["1/0", "1/", "/3", "1/3/4", "1.5/3", "1 / 3"])
def test_no_other_form_is_a_fraction(value: str) -> None:
    """Two runs of digits with a stroke between, and nothing divided by nothing."""
    with pytest.raises(ValueError, match="not a plain number"):
        seen(value)


@pytest.mark.parametrize(("value", "codes"), [("1/3", set()), ("2/3", {"N101"})])
def test_a_fraction_is_proved_by_its_quote(small: Path, value: str, codes: set[str]) -> None:
    """The words one third prove 1/3 and no other number."""
    text = small / "seeds/gazette.txt"
    text.write_text(f"{text.read_text('utf-8')}\nOne third of the planks are new.\n", "utf-8")
    (small / "content/figures/new-planks.yaml").write_text(
        "name: New planks\nmeasures: The part of the planks that is new.\nunit: of the planks\n"
        f"kind: share\nobservations:\n  - id: x\n    value: {value}\n    evidence:\n"
        "      - {source: gazette-bridge, quote: One third of the planks are new}\n",
        "utf-8",
    )
    archive = Archive(read_content(open_project(small)))
    found = [*archive.content.diagnostics, *check(archive)]
    assert {one.code for one in found if "new-planks" in one.span.path} == codes


def quote_line(small: Path, language: str, words: str) -> None:
    """Give a project an article in a language, with one line."""
    line = f"{words}.\n"
    (small / "seeds/line.txt").write_text(line, "utf-8")
    (small / "content/sources/line.yaml").write_text(
        "title: T\npublisher: courier\npublished: 2025-03-05\npublished_basis: Made up.\n"
        f"language: {language}\ntext: seeds/line.txt\n"
        f"sha256: {sha256(line.encode()).hexdigest()}\n",
        "utf-8",
    )


def made(small: Path, language: str, words: str, fields: str) -> set[str]:
    """The codes of what is found of a share whose quote is these words."""
    quote_line(small, language, words)
    (small / "content/figures/new-planks.yaml").write_text(
        "name: New planks\nmeasures: The part of the planks that is new.\nunit: of the planks\n"
        f"kind: share\nobservations:\n  - id: x\n{fields}    evidence:\n"
        f"      - {{source: line, quote: {words}}}\n",
        "utf-8",
    )
    archive = Archive(read_content(open_project(small)))
    found = [*archive.content.diagnostics, *check(archive)]
    return {one.code for one in found if "new-planks" in one.span.path}


@pytest.mark.parametrize(("language", "words", "reads", "codes"), [
    ("fi", "Kolmannes lankuista on uusia", "Kolmannes: 1/3", set()),
    ("fi", "Kolmannes lankuista on uusia", "Kolmannes: 1/4", {"N101", "N119"}),
    ("en", "Two thirds of the planks are new", "Two thirds: 1/3", {"N115"}),
])  # fmt: skip
def test_a_fraction_may_be_declared(
    small: Path, language: str, words: str, reads: str, codes: set[str]
) -> None:
    """Words that the checks cannot read may mean a fraction; those that they can read no other."""
    fields = f"    value: 1/3\n    reads: {{{reads}}}\n"
    assert made(small, language, words, fields) == codes


def test_the_language_that_is_not_read_is_named(small: Path) -> None:
    """The message says in which language no numbers are read, by its name."""
    assert made(small, "fi", "Kolmannes lankuista on uusia", "    value: 1/3\n") == {"N101"}
    archive = Archive(read_content(open_project(small)))
    told = next(one for one in check(archive) if one.code == "N101")
    assert told.message.endswith("; numbers in Finnish are not read.")


@pytest.mark.parametrize(("language", "words", "said", "qualifier"), [
    ("en", "More than one in three adults", "one in three", "more-than"),
    ("en", "Nearly one in three adults", "one in three", "almost"),
    ("fr", "Plus d'un Français sur trois", "un Français sur trois", "more-than"),
    ("fr", "Plus d'un Français sur trois", "Plus d'un Français sur trois", "more-than"),
    ("es", "Más de uno de cada tres", "uno de cada tres", "more-than"),
    ("de", "Mehr als jeder dritte Erwachsene", "jeder dritte", "more-than"),
    ("ru", "Более чем каждый третий", "каждый третий", "more-than"),
    ("tr", "Her üç kişiden birinden fazlası", "Her üç kişiden birinden", "more-than"),
    ("ja", "3人に1人以上が参加", "3人に1人", "at-least"),
    ("ko", "3명 중 1명 이상이 참가", "3명 중 1명", "at-least"),
    ("en", "One in three adults", "One in three", ""),
])  # fmt: skip
def test_a_declared_ratio_keeps_its_qualifier(
    small: Path, language: str, words: str, said: str, qualifier: str
) -> None:
    """What stands beside the words that an editor reads as a ratio qualifies it."""
    reads = f'    value: 1/3\n    reads: {{"{said}": 1/3}}\n'
    own = f"    qualifier: {qualifier}\n" if qualifier else ""
    other = "" if qualifier else "    qualifier: more-than\n"
    assert made(small, language, words, reads + own) == set()
    assert made(small, language, words, reads + other) == {"N102"}


@pytest.mark.parametrize("said", ["5", "5 percent", "Sales fell 5 percent"])
@pytest.mark.parametrize(("value", "codes"), [("5", {"N115"}), ("-5", set())])
def test_no_reading_turns_a_fall_round(small: Path, said: str, value: str, codes: set[str]) -> None:
    """A fall that the checks read is no rise, whatever an editor declares."""
    words = "Sales fell 5 percent last year"
    made(small, "en", words, f"    value: {value}\n    reads: {{{said}: {value}}}\n")
    figure = small / "content/figures/new-planks.yaml"
    text = figure.read_text("utf-8")
    figure.write_text(
        text.replace("kind: share", "kind: change").replace("unit: of the planks", 'unit: "%"'),
        "utf-8",
    )
    archive = Archive(read_content(open_project(small)))
    found = [*archive.content.diagnostics, *check(archive)]
    assert {one.code for one in found if "new-planks" in one.span.path} == codes
