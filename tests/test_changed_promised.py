"""What the manual promises of lines `changed` and of `updated` in feeds, row by row."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import pytest

from conftest import Commit
from projects import ROOT, edit
from test_changes_told import EVENT, FIGURE, made_of, told_on

HOLM = "content/actors/anna-holm.yaml"
ARTICLE = "content/sources/gazette-bridge.yaml"
QUESTION = "content/questions/day-of-closing.yaml"
RELATIONS = "content/relations.yaml"
LEADS = "types: {leads: {forward: Leads, reverse: Led by}}\n"
MONDAY, SUNDAY = "bridge-closed/on-monday", "bridge-closed/on-sunday"
SAFE, MAYOR = "bridge-closed/safe", "anna-holm/mayor"
Row: TypeAlias = tuple[str, str, str, str, tuple[str, ...], bool]
PLANKS = ("missing-planks/council", "missing-planks/holm")

# The beginning of a row, a change of that kind, which statements then have a line, and whether they
# have another time in feeds.
ROWS: list[Row] = [
    ("other words, number, date", EVENT, "is safe, two", "is sound, two", (SAFE,), True),
    ("other words, number, date", EVENT, "    via: [radio-vale]\n", "", (SUNDAY,), True),
    ("another name or unit", FIGURE, "name: Missing", "name: Lost", PLANKS, True),
    ("another name of a speaker", HOLM, "name: Anna", "name: Anne", (MONDAY, SUNDAY), False),
    ("another day, author", ARTICLE, "published: 2025-03-05", "published: 2025-03-04",
     (MONDAY, SAFE, MAYOR, PLANKS[1]), False),
    ("another answer or place", QUESTION, "answer: Monday", "answer: A Monday", (MONDAY,), False),
    ("another heading", RELATIONS, "forward: Leads", "forward: Heads", (MAYOR,), False),
    ("another style of YAML", EVENT, "place: Overby", "place: 'Overby' # Seen.", (), False),
    ("another style of YAML", EVENT, "text: The bridge is safe, two councillors said.",
     "text:\n      The bridge is safe,\n      two councillors said.", (), False),
    ("a line for what holds", EVENT, "    text: The bridge is safe",
     "    certainty: stated\n    speech: says\n    text: The bridge is safe", (), False),
    ("a summary, an alias", HOLM, "summary: Mayor of", "summary: The mayor of", (), False),
    ("a summary, an alias", ARTICLE, "title: Bridge", "title: A bridge", (), False),
    ("a summary, an alias", ARTICLE, "url: https://", "url: https://www.", (), False),
    ("a summary, an alias", QUESTION, "name: On which", "name: On what", (), False),
]  # fmt: skip


@pytest.mark.parametrize("case", ROWS)
def test_a_row_of_the_manual_holds(small: Path, commit: Commit, case: Row) -> None:
    """Each row of the table in the manual stands there with what it says of feeds, and what it
    names gives lines for these statements, and new times in feeds only where it says so."""
    row, path, old, new, refs, moves = case
    manual = (ROOT / "docs/pages/data.md").read_text(encoding="utf-8")
    (cells,) = (line.split(" | ") for line in manual.splitlines() if line.startswith(f"| {row}"))
    assert (cells[1] == "none", cells[2].startswith("moves")) == (not refs, moves)
    (small / RELATIONS).write_text(LEADS, encoding="utf-8")
    commit(small, "2025-03-10")
    edit(small, path, old, new)
    commit(small, "2025-04-01")
    made = made_of(small)
    told = told_on(made, "2025-04-01")
    assert {change for change, _ in told} <= {"changed"}
    assert {*refs} <= {ref for _, ref in told}
    assert bool(told) == bool(refs)
    moved = {ref for ref, one in made.times.items() if one.updated.month == 4}
    assert moved == ({*refs} if moves else set())
