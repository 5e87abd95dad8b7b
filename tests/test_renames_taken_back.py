"""What `changed` promises where git or the register alone tells that a record was renamed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conftest import Commit
from generator.build.outputs import Outputs
from generator.content.load import read_content
from generator.content.project import open_project
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename
from projects import edit
from test_changes_told import made_of, said_of


def named_now(told: Any, old: str, new: str) -> Any:
    """What is published of a statement, with another id of a record wherever it names that."""
    if isinstance(told, dict):
        return {key: named_now(one, old, new) for key, one in told.items()}
    if isinstance(told, list):
        return [named_now(one, old, new) for one in told]
    return new if told == old else told


def lines_of(made: Outputs, day: str) -> list[dict[str, str]]:
    """The lines of ``changes.jsonl`` since a day."""
    lines = [json.loads(line) for line in made.changes().splitlines()]
    return [one for one in lines if one["day"] >= day]


def up_to_date(copy: Mapping[str, Any], made: Outputs, day: str) -> Mapping[str, Any]:
    """A copy of the statements to which the lines since a day are applied, as the manual says."""
    found, now = dict(copy), said_of(made)
    for one in lines_of(made, day):
        record, ref = one["record"], one.get("statement", "")
        if one["change"] == "removed":
            found.pop(ref, None)
        elif one["change"] != "moved":
            found[ref] = now[ref]
        else:
            assert not ref
            found = {at: named_now(told, record, one["now"]) for at, told in found.items()}
    return found


def renamed(root: Path, old: str, new: str) -> None:
    """Give a record another id, as `factsheets rename` does."""
    write_changes(root, rename(read_content(open_project(root)), old, new))


def taken_back(root: Path) -> None:
    """The content is as it was before, as `git revert` leaves it."""
    shutil.rmtree(root / "content")
    shutil.copytree(root.parent / "before", root / "content")


def test_a_rename_that_was_taken_back_is_told(small: Path, commit: Commit) -> None:
    """Where the register has lost its line with the new id, a line leads back from that: a copy of
    any day is brought up to date, also where a statement names the record only as an origin, and
    no feed has anything as new."""
    shutil.copytree(small / "content", small.parent / "before")
    commit(small, "2025-03-10")
    first = said_of(made_of(small))
    renamed(small, "courier", "daily")
    commit(small, "2025-04-01")
    between = said_of(made_of(small))
    assert {ref for ref, told in between.items() if told != first[ref]} == {
        "missing-planks/council"
    }
    taken_back(small)
    commit(small, "2025-05-01")
    made = made_of(small)
    assert lines_of(made, "2025-04-01") == [
        {"day": "2025-05-01", "change": "moved", "record": "daily", "type": "actor",
         "now": "courier"},
    ]  # fmt: skip
    for copy, day in ((first, "2025-03-11"), (between, "2025-04-02")):
        assert up_to_date(copy, made, day) == said_of(made)
    assert {one.updated.month for one in made.times.values()} == {3}


def test_statements_of_what_was_taken_back_came_back_that_day(small: Path, commit: Commit) -> None:
    """They were gone under their ids and are back: their feed entries move to the day of that, keep
    the day on which they came, and a remark in the file changes neither."""
    shutil.copytree(small / "content", small.parent / "before")
    commit(small, "2025-03-10")
    renamed(small, "bridge-closed", "bridge-shut")
    commit(small, "2025-04-01")
    taken_back(small)
    commit(small, "2025-05-01")
    back = dict(made_of(small).times)
    edit(small, "content/events/bridge-closed.yaml", "date:", "# A remark.\ndate:")
    commit(small, "2025-06-01")
    times = made_of(small).times
    assert times == back
    months = {(one.published.month, one.updated.month) for ref, one in times.items()
              if ref.startswith("bridge-closed/")}  # fmt: skip
    assert months == {(3, 5)}


def test_what_is_called_as_another_was_has_no_line_back(small: Path, commit: Commit) -> None:
    """Where another record has the id that was taken back, no line can lead on from it, for it
    would take that one along: the statements that name the record of before have changed."""
    shutil.copytree(small / "content", small.parent / "before")
    commit(small, "2025-03-10")
    first = said_of(made_of(small))
    renamed(small, "courier", "daily")
    commit(small, "2025-04-01")
    between = said_of(made_of(small))
    taken_back(small)
    commit(small, "2025-05-01")
    renamed(small, "radio-vale", "daily")
    commit(small, "2025-05-02")
    made = made_of(small)
    assert [one for one in lines_of(made, "2025-05-01") if one["day"] == "2025-05-01"] == [
        {"day": "2025-05-01", "change": "changed", "record": "bridge-closed", "type": "event",
         "statement": "bridge-closed/on-sunday"},
        {"day": "2025-05-01", "change": "changed", "record": "missing-planks", "type": "figure",
         "statement": "missing-planks/council"},
    ]  # fmt: skip
    for copy, day in ((first, "2025-03-11"), (between, "2025-04-02")):
        assert up_to_date(copy, made, day) == said_of(made)


def test_a_record_that_is_written_anew_with_its_id_has_moved(small: Path, commit: Commit) -> None:
    """Where git cannot tell that it is one record, the register does: the line is `moved`, and
    nothing that names it has changed."""
    commit(small, "2025-03-10")
    first = said_of(made_of(small))
    renamed(small, "overby", "town")
    path = small / "content/actors/town.yaml"
    summary = "The town by the old bridge over the river, and its council. " * 9
    path.write_text(
        f"kind: organisation\nsummary: >-\n  {summary}\nname: Overby\n", encoding="utf-8"
    )
    commit(small, "2025-04-01")
    made = made_of(small)
    assert lines_of(made, "2025-03-11") == [
        {"day": "2025-04-01", "change": "moved", "record": "overby", "type": "actor", "now": "town"}
    ]
    assert up_to_date(first, made, "2025-03-11") == said_of(made)
    assert {one.updated.month for one in made.times.values()} == {3}
