"""Fractions as numbers of observations: exact in words and data, comparable in between."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
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
