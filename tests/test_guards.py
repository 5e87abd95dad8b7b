"""The guards that ``guards.py`` takes away are where it says, and what guards the report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.build.check import check
from generator.checks.all_rules import FOUND_MAX
from generator.content.project import open_project
from guards import GUARDS, Guard
from projects import ROOT


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
def test_a_guard_is_where_it_is_said_to_be(guard: Guard) -> None:
    """The words of each guard stand in its file, and the tests that miss it are there."""
    assert guard.words in (ROOT / "generator" / guard.file).read_text(encoding="utf-8")
    assert (ROOT / "tests" / guard.tests.split()[0]).is_file()


def test_a_rule_stops_at_a_hundred_findings_of_one_file(small: Path) -> None:
    """A record with a thousand mistakes of one kind is told of a hundred, and that there are
    more."""
    facts = "".join(
        f"  - {{id: n{number}, text: It was 7., evidence: "
        "[{source: courier-bridge, quote: The council counted}]}\n"
        for number in range(500)
    )
    (small / "content/actors/many.yaml").write_text(f"name: Many\nkind: person\nfacts:\n{facts}")
    found = [one for one in check(open_project(small)).diagnostics if one.code == "N107"]
    assert len(found) == FOUND_MAX == 100
    assert [one.help.endswith("check again when these are right.") for one in found] == [
        *[False] * 99,
        True,
    ]


def test_each_promise_names_tests_that_are_there() -> None:
    """Every promise in SECURITY.md names the tests that prove it, and each is one of ours."""
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    _, _, table = text.partition("| promise | proven by |\n| --- | --- |\n")
    rows = table.partition("\n\n")[0].splitlines()
    named = [re.findall(r"`(test_\w+)`", row) for row in rows]
    assert len(rows) > 20
    assert all(named)
    form = re.compile(r"^def (test_\w+)\(", re.MULTILINE)
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    ours = {name for source in sources for name in form.findall(source)}
    assert {name for tests in named for name in tests} - ours == set()
