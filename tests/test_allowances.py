"""Warnings that a record allows: told apart from the others, and never for an error."""

from __future__ import annotations

from pathlib import Path

from generator.build.check import check
from generator.content.project import open_project

FACT = """\
name: The clerk
kind: person
facts:
  - id: said
    text: The radio said that the bridge was closed.
    evidence:
      - {source: gazette-bridge, quote: "closed the old bridge on Monday"}
"""
ALLOW = "allow: [{rule: A105, why: The radio is quoted by the mayor.}]\n"


def test_an_allowed_warning_is_listed_apart(small: Path) -> None:
    """With "allow" a warning goes from the problems to the end of the report, with its reason."""
    path = small / "content/actors/clerk.yaml"
    path.write_text(FACT, encoding="utf-8")
    assert [item.code for item in check(open_project(small)).diagnostics] == ["A105"]
    path.write_text(FACT + ALLOW, encoding="utf-8")
    checked = check(open_project(small))
    assert checked.diagnostics == ()
    assert checked.report() == (
        "no problems found\n"
        "allowed: content/actors/clerk.yaml:5 A105: The radio is quoted by the mayor.\n"
    )


def test_a_warning_at_a_text_is_its_source_s(small: Path) -> None:
    """A sentence that nothing uses is allowed at the record of its source."""
    source = small / "content/sources/gazette-bridge.yaml"
    record = source.read_text(encoding="utf-8")
    source.write_text(
        f"{record.partition('furniture:')[0]}allow: [{{rule: C101, why: It is a heading.}}]\n",
        encoding="utf-8",
    )
    checked = check(open_project(small))
    assert [item.code for item, _ in checked.allowed] == ["C101"]


def test_an_error_is_never_allowed(small: Path) -> None:
    """The code of an error has no effect, and other stages are refused."""
    path = small / "content/actors/clerk.yaml"
    wrong = FACT.replace("    evidence:", "    by: courier\n    evidence:")
    path.write_text(wrong + ALLOW.replace("A105", "A104"), encoding="utf-8")
    assert "A104" in {item.code for item in check(open_project(small)).diagnostics}
    path.write_text(FACT + ALLOW.replace("A105", "E101"), encoding="utf-8")
    assert {item.code for item in check(open_project(small)).diagnostics} == {"S105"}
