"""The history of lines: what git blame would say, from one reading of the log."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from conftest import Commit
from generator.archive.statement_times import Times, statement_times
from generator.content.load import read_content
from generator.content.past import Renames, read_past
from generator.content.project import open_project
from generator.editing.file_edits import write_changes
from generator.editing.rename import rename
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


def test_a_clock_that_is_behind_takes_no_day_back(edited: Path, commit: Commit) -> None:
    """A commit that says that it is older than the one before has that one's moment; the next one
    that is newer has its own."""
    edit(edited, EVENT, "on a Monday.", "on Monday.")
    commit(edited, "2024-12-31")
    edit(edited, EVENT, "on Sunday.", "on a Sunday.")
    commit(edited, "2025-03-02")
    past = read_past(edited)
    days = [str(one.day) for one in past.revisions if one.after == EVENT]
    assert days == ["2025-03-02", "2025-03-01", "2025-03-01", "2025-02-01", "2025-01-01"]
    text = (edited / EVENT).read_text(encoding="utf-8").splitlines()
    at = next(place for place, line in enumerate(text) if "on Monday." in line)
    assert str(past.lines[EVENT].times[at].date()) == "2025-03-01"


def test_a_statement_changed_when_one_of_its_lines_did(edited: Path) -> None:
    """Of three statements of one file, each has its own last change."""
    archive = archive_of(edited)
    times = statement_times(archive, read_past(edited).lines)
    assert days(times) == {
        "bridge-closed/on-monday": ("2025-01-01", "2025-02-01"),
        "bridge-closed/on-sunday": ("2025-01-01", "2025-01-01"),
        "bridge-closed/safe": ("2025-01-01", "2025-03-01"),
    }


def days(times: Mapping[str, Times]) -> dict[str, tuple[str, str]]:
    """The days on which the statements of one record came and changed."""
    return {
        ref: (one.published.date().isoformat(), one.updated.date().isoformat())
        for ref, one in times.items()
        if ref.startswith("bridge-closed/")
    }


def reordered(text: str) -> str:
    """A record with its first statement last."""
    head, first, *rest = text.split("  - id: ")
    return "  - id: ".join([head, *rest, first])


def requoted(text: str) -> str:
    """A record with other quotation marks about each text, and a remark."""
    told = re.sub(r"text: \"?(.*?)\"?$", r"text: '\1'", text, flags=re.MULTILINE)
    return "# The same.\n" + re.sub(r'quote: "([^"]*)"', r"quote: '\1'", told)


def folded(text: str) -> str:
    """A record with each text broken over lines."""
    return re.sub(r"text: \"?(.*?)\"?$", r"text: >-\n      \1", text, flags=re.MULTILINE)


@pytest.mark.parametrize(
    "write",
    [
        reordered,
        requoted,
        folded,
        lambda text: f"\ufeff{text}",
        lambda text: text.replace("\n", "\r\n"),
    ],
    ids=["order", "quotes", "folds", "mark", "line ends"],
)
def test_another_way_to_write_the_same_is_no_change(
    edited: Path, commit: Commit, write: Callable[[str], str]
) -> None:
    """Another order, other quotation marks, line breaks or a byte order mark leave each statement
    the times that it had."""
    before = days(statement_times(archive_of(edited), read_past(edited).lines))
    path = edited / EVENT
    text = write(path.read_text(encoding="utf-8"))
    assert text != path.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8", newline="")
    commit(edited, "2025-04-01")
    assert days(statement_times(archive_of(edited), read_past(edited).lines)) == before


def test_a_statement_that_is_new_came_with_its_id(edited: Path, commit: Commit) -> None:
    """A new statement whose lines look like those of another has times of its own, and leaves the
    other its own."""
    with (edited / EVENT).open("a", encoding="utf-8") as file:
        file.write(
            "\n  # A remark.\n  - id: safe-too\n"
            "    text: The bridge is safe, two councillors said.\n"
            "    by: {unnamed: Two councillors, condition: asked not to be named}\n    evidence:\n"
            '      - {source: gazette-bridge, quote: "said the bridge was safe"}\n'
        )
    commit(edited, "2025-04-01")
    times = days(statement_times(archive_of(edited), read_past(edited).lines))
    assert times["bridge-closed/safe-too"] == ("2025-04-01", "2025-04-01")
    assert times["bridge-closed/safe"] == ("2025-01-01", "2025-03-01")


def test_a_sign_is_no_mark_of_yaml(edited: Path, commit: Commit) -> None:
    """A number that becomes negative has changed, though its digits have not."""
    figure = "content/figures/missing-planks.yaml"
    edit(edited, figure, "value: 14", "value: -14")
    commit(edited, "2025-04-01")
    times = statement_times(archive_of(edited), read_past(edited).lines)
    assert "2025-04-01" in {str(one.updated.date()) for one in times.values()}


def test_another_id_is_no_change(edited: Path, commit: Commit) -> None:
    """A statement with another id, which the redirects tell, keeps the times of its words, and
    does so when its record is renamed too."""
    edit(edited, EVENT, "id: safe", "id: said-to-be-safe")
    (edited / "content/redirects.yaml").write_text(
        "moved_statements: {bridge-closed/safe: bridge-closed/said-to-be-safe}\n",
        encoding="utf-8",
    )
    commit(edited, "2025-04-01")
    times = days(statement_times(archive_of(edited), read_past(edited).lines))
    assert times["bridge-closed/said-to-be-safe"] == ("2025-01-01", "2025-03-01")
    write_changes(edited, rename(read_content(open_project(edited)), "bridge-closed", "closing"))
    commit(edited, "2025-05-01")
    now = statement_times(archive_of(edited), read_past(edited).lines)["closing/said-to-be-safe"]
    assert str(now.published.date()) == "2025-01-01"


def test_the_register_says_which_files_are_one_record(edited: Path, commit: Commit) -> None:
    """A record that is renamed and rewritten in one commit keeps its times where the register knows
    of it; of two files that are only alike, one went and one came, and so it is of a removed one.
    """
    write_changes(edited, rename(read_content(open_project(edited)), "bridge-closed", "closing"))
    new = "content/events/closing.yaml"
    text = (edited / new).read_text(encoding="utf-8")
    head, safe = text.split("  - id: on-monday")[0], text.split("  - id: safe")[1]
    more = "".join(f"  - id: of-day-{day}\n    when: 2025-03-0{day}\n" for day in range(1, 7))
    (edited / new).write_text(f"{head}{more}  - id: safe{safe}", encoding="utf-8")
    commit(edited, "2025-04-01")

    def times_of_safe(renames: Renames) -> set[str]:
        past = read_past(edited, renames)
        lines = (edited / new).read_text(encoding="utf-8").split("\n")
        at = lines.index("  - id: safe")
        came = {one.before for one in past.revisions if one.after == new}
        assert came == ({EVENT} if renames.moved else {""})
        return {str(time.date()) for time in past.lines[new].times[at : at + 5]}

    moved = Renames({"bridge-closed": "closing"})
    assert times_of_safe(moved) == {"2025-01-01", "2025-03-01"}
    assert times_of_safe(Renames()) == {"2025-04-01"}
    assert times_of_safe(Renames(removed=frozenset({EVENT}))) == {"2025-04-01"}


def test_a_file_that_is_not_committed_tells_nothing(edited: Path) -> None:
    """Lines of a changed file are not taken for those that were committed."""
    edit(edited, EVENT, "name: Closing", "# a line more\nname: Closing")
    archive = archive_of(edited)
    times = statement_times(archive, read_past(edited).lines)
    assert "bridge-closed/safe" not in times
    assert times["missing-planks/holm"].updated.date().isoformat() == "2025-01-01"


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


def test_another_id_of_a_record_changes_nothing_elsewhere(edited: Path, commit: Commit) -> None:
    """Statements that name a record by its id keep their times, and are no change, when it has
    another id; those whose words change in the same commit have changed."""
    before = days(statement_times(archive_of(edited), read_past(edited).lines))
    write_changes(edited, rename(read_content(open_project(edited)), "anna-holm", "a-holm"))
    edit(edited, EVENT, "on a Monday.", "on some Monday.")
    commit(edited, "2025-05-01")
    times = days(statement_times(archive_of(edited), read_past(edited).lines))
    assert times.pop("bridge-closed/on-monday") == ("2025-01-01", "2025-05-01")
    assert times == {ref: told for ref, told in before.items() if ref in times}
