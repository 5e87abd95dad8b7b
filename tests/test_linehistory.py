"""The history of lines: what git blame would say, from one reading of the log."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import Commit
from generator.archive.statement_times import statement_times
from generator.content.past import read_past
from projects import archive_of, edit

GIT = shutil.which("git") or "git"
EVENT = "content/events/bridge-closed.yaml"


def blamed(folder: Path, name: str) -> list[int]:
    """The time of each line, as git blame has it along the first parents."""
    done = subprocess.run(
        [GIT, "-C", str(folder), "blame", "--first-parent", "--line-porcelain", "HEAD", name],
        capture_output=True,
        text=True,
        check=True,
    )
    words = [line.split(" ") for line in done.stdout.split("\n")]
    return [int(line[1]) for line in words if line[0] == "committer-time"]


@pytest.fixture
def edited(small: Path, commit: Commit) -> Path:
    """The small project after edits at several places of one file."""
    commit(small, "2025-01-01")
    edit(small, EVENT, "place: Overby\n", "place: Overby, at the ford\naliases: [the closing]\n")
    edit(small, EVENT, "on Monday.", "on a Monday.")
    commit(small, "2025-02-01")
    edit(small, EVENT, "aliases: [the closing]\n", "")
    edit(small, EVENT, "The bridge is safe", "The old bridge is safe")
    commit(small, "2025-03-01")
    return small


def test_each_line_has_the_time_of_its_last_change(edited: Path) -> None:
    """Lines added, changed and removed leave the others with their own times, as in git blame."""
    for name, lines in read_past(edited).lines.items():
        assert [int(time.timestamp()) for time in lines.times] == blamed(edited, name)


def test_a_statement_changed_when_one_of_its_lines_did(edited: Path) -> None:
    """Of three statements of one file, each has its own last change."""
    archive = archive_of(edited)
    times = statement_times(archive, read_past(edited).lines)
    found = {ref: time.date().isoformat() for ref, time in times.items() if "closed/" in ref}
    assert found == {
        "bridge-closed/on-monday": "2025-02-01",
        "bridge-closed/on-sunday": "2025-01-01",
        "bridge-closed/safe": "2025-03-01",
    }


def test_a_file_that_is_not_committed_tells_nothing(edited: Path) -> None:
    """Lines of a changed file are not taken for those that were committed."""
    edit(edited, EVENT, "name: Closing", "# a line more\nname: Closing")
    archive = archive_of(edited)
    times = statement_times(archive, read_past(edited).lines)
    assert "bridge-closed/safe" not in times
    assert times["missing-planks/holm"].date().isoformat() == "2025-01-01"


def test_without_a_repository_nothing_is_known(small: Path) -> None:
    """A folder that git does not know has no history."""
    assert dict(read_past(small).lines) == {}


def test_a_shallow_clone_tells_nothing(edited: Path, tmp_path: Path) -> None:
    """A clone with the newest commit only would take every line for new."""
    clone = tmp_path / "clone"
    subprocess.run(
        [GIT, "clone", "--quiet", "--depth=1", f"file://{edited}", str(clone)], check=True
    )
    assert dict(read_past(clone).lines) == {}
