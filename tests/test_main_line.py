"""A merge that gives what is published other days is told of before it is pushed, and no other."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from conftest import Commit
from generator.content.main_line import merged_in
from generator.content.project import open_project
from generator.diff.difference import diff
from projects import edit

WHO = ("user.name=A", "user.email=a@example.org", "push.default=simple", "pull.rebase=false")
TOLD = [
    (
        "L136",
        (
            "origin/main is merged into your commits, and not they into it: once they are pushed "
            "to it, what changed there meanwhile is told anew, with the day of your merge."
        ),
        (
            "Run `git rebase origin/main` before you push. Or push to a branch of another name, "
            "and have the hosting service merge that."
        ),
    )
]


def git(folder: Path, *words: str) -> str:
    """What git prints in a folder."""
    settings = [part for one in WHO for part in ("-c", one)]
    command = ["git", "-C", str(folder), *settings, *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def told(root: Path, base: str = "origin/main", head: str = "") -> list[tuple[str, str, str]]:
    """What a diff warns of."""
    return [
        (one.code, one.message, one.help) for one in diff(open_project(root), base, head).warnings
    ]


@pytest.fixture
def pair(small: Path, tmp_path: Path, commit: Commit) -> tuple[Path, Path]:
    """A published repository and a clone of it, each with a commit of its own; the clone's is of
    another record than that of the published one."""
    commit(small, "2025-03-01")
    clone = tmp_path / "clone"
    git(small, "clone", "--quiet", str(small), str(clone))
    edit(small, "content/events/bridge-closed.yaml", "text: The bridge", "text: That bridge")
    commit(small, "2025-03-02")
    (clone / "README.md").write_text("Mine.\n", encoding="utf-8")
    commit(clone, "2025-03-03")
    return small, clone


def test_a_pull_that_merges_is_told(pair: tuple[Path, Path]) -> None:
    """A plain `git pull` into own commits is warned of, whatever is compared with the newest
    commit; what the warning says to do ends it."""
    _, clone = pair
    git(clone, "fetch", "--quiet")
    assert told(clone) == []
    git(clone, "pull", "--quiet", "--no-edit")
    assert told(clone) == told(clone, "origin/main", "HEAD") == told(clone, "HEAD^") == TOLD
    assert told(clone, "origin/main", "HEAD^") == []
    git(clone, "push", "--quiet", "origin", "HEAD:refs/heads/mine")
    assert told(clone) == TOLD
    git(clone, "rebase", "--quiet", "origin/main")
    assert told(clone) == []


def test_a_branch_to_be_merged_may_merge(pair: tuple[Path, Path]) -> None:
    """Nothing is said of a branch of another name that merged the main branch, of the merge that a
    hosting service makes of it, of that merge once it is fetched, nor without any branch."""
    small, clone = pair
    git(clone, "switch", "--quiet", "--create", "topic")
    git(clone, "pull", "--quiet", "--no-edit", "origin", "main")
    assert told(clone) == told(clone, "main") == []
    git(clone, "push", "--quiet", "--set-upstream", "origin", "topic")
    assert told(clone) == []
    git(clone, "switch", "--quiet", "--detach", "origin/main")
    git(clone, "merge", "--quiet", "--no-ff", "--no-edit", "topic")
    assert told(clone) == told(clone, "HEAD^1") == []
    git(small, "merge", "--quiet", "--no-ff", "--no-edit", "topic")
    git(clone, "switch", "--quiet", "main")
    git(clone, "pull", "--quiet", "--ff-only")
    assert told(clone) == []


def test_what_would_be_pushed_to_the_main_branch_is_told(pair: tuple[Path, Path]) -> None:
    """Where the main branch was set to a branch that had merged it, it is warned of."""
    _, clone = pair
    git(clone, "switch", "--quiet", "--create", "topic")
    git(clone, "pull", "--quiet", "--no-edit", "origin", "main")
    git(clone, "switch", "--quiet", "main")
    git(clone, "merge", "--quiet", "--ff-only", "topic")
    assert told(clone) == TOLD


def test_a_merge_that_moves_no_day_is_not_told(small: Path, tmp_path: Path, commit: Commit) -> None:
    """Where no record changed on the published branch meanwhile, nothing is said; of histories that
    had nothing in common, it is."""
    commit(small, "2025-03-01")
    clone = tmp_path / "clone"
    git(small, "clone", "--quiet", str(small), str(clone))
    (small / "README.md").write_text("Ours.\n", encoding="utf-8")
    commit(small, "2025-03-02")
    edit(clone, "content/events/bridge-closed.yaml", "text: The bridge", "text: That bridge")
    commit(clone, "2025-03-03")
    git(clone, "pull", "--quiet", "--no-edit")
    assert told(clone) == []
    git(clone, "switch", "--quiet", "--orphan", "other")
    (clone / "LICENSE").write_text("Free.\n", encoding="utf-8")
    commit(clone, "2025-03-04")
    git(clone, "merge", "--quiet", "--no-edit", "--allow-unrelated-histories", "origin/main")
    git(clone, "branch", "--quiet", "--force", "main")
    git(clone, "switch", "--quiet", "main")
    assert merged_in(clone) == "origin/main"
