"""What one hostile file may cost: each kind in a process of its own, with little time and memory.

Times are not compared, for a busy machine has its own; the limit is far above what a file costs,
and far below what it cost when anything took the square of its size.
"""

from __future__ import annotations

import os
import resource
import sys
import traceback
from collections.abc import Callable
from cProfile import Profile
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.build.check import check
from generator.build.options import BuildOptions
from generator.build.reading import Memory
from generator.content.load import read_content
from generator.content.project import open_project
from generator.editing.coverage_report import cover, render_html
from generator.plugin.site import build_site
from hostile_kinds import KINDS, Files, write

SECONDS = 12
MEGABYTES = 300
SHARE = 0.3
STATEMENTS = ("statements of an event", "statements with speakers", "statements of a figure")


def checked(root: Path) -> int:
    """Check a project, and tell what is wrong in every form: the exit code."""
    found = check(open_project(root), memory=Memory(jobs=1))
    for style in ("text", "github", "markdown"):
        found.report(style)
    return 0 if found.passed else 1


def built(root: Path) -> int:
    """Build a project's site: the exit code."""
    options = BuildOptions(jobs=1, search=False, cache=False, memory=Memory(jobs=1))
    return 0 if build_site(open_project(root), options=options).checked.passed else 1


def covered(root: Path) -> int:
    """Show which sentences a project uses: the exit code."""
    coverages = cover(Archive(read_content(open_project(root))))
    return 0 if render_html(open_project(root), coverages) else 1


def spent(root: Path, work: Callable[[Path], int]) -> tuple[int, float]:
    """Work on a project in a process of its own: its exit code, and its memory in megabytes."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        code = 3
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            code = work(root)
        except BaseException:  # noqa: BLE001 - it is shown, and the test fails
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status, used = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), used.ru_maxrss / 1024


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_file_costs_little(tmp_path: Path, kind: str) -> None:
    """No file of a stranger takes long, or much memory, or makes the check fall."""
    costs_little(tmp_path, KINDS[kind](SHARE), checked)


@pytest.mark.parametrize(
    ("kind", "share", "work"),
    [
        ("related actors", 0.15, built),
        ("records that link to one", 0.01, built),
        ("statements with speakers", SHARE, built),
        ("statements of a figure", SHARE, built),
        ("positions", SHARE, built),
        ("event aliases", 1, built),
        ("all quotes: letters", SHARE, covered),
        ("all quotes: sentence", SHARE, covered),
    ],
)
def test_what_is_made_of_a_hostile_file_costs_little(
    tmp_path: Path, kind: str, share: float, work: Callable[[Path], int]
) -> None:
    """Nor does what is made of it: pages of who is related to all, or is linked to by all, of as
    many statements or names as a record holds, and the view of a text that is quoted everywhere."""
    costs_little(tmp_path, KINDS[kind](share), work)


@pytest.mark.parametrize(
    ("kind", "work", "most"),
    [
        *((kind, checked, 6300) for kind in (*STATEMENTS, "unnamed participants", "positions")),
        ("quotes without numbers", checked, 9700),
        ("statements with speakers", built, 9500),
        ("related actors", built, 8000),
    ],
)
def test_a_statement_is_little_work(
    tmp_path: Path, kind: str, work: Callable[[Path], int], most: int
) -> None:
    """However many right statements a record has, each costs the same few calls, in a check and in
    a build; calls are counted, for these are the same on every machine."""
    few, many = KINDS[kind](0.1), KINDS[kind](0.4)
    # The first time, whatever is made once is made.
    calls(tmp_path / "first", few, work)
    more = calls(tmp_path / "many", many, work) - calls(tmp_path / "few", few, work)
    assert more < most * (statements_in(many) - statements_in(few))


def statements_in(files: Files) -> int:
    """How many statements the records have."""
    return sum(text.count("{id: ") for text in files.values())


def calls(place: Path, files: Files, work: Callable[[Path], int]) -> int:
    """How many functions are called while a project is worked on."""
    write(files, place)
    counting = Profile()
    counting.runcall(work, place)
    return sum(entry.callcount for entry in counting.getstats())


def costs_little(place: Path, files: Files, work: Callable[[Path], int]) -> None:
    """Work on a hostile project, and on an empty one to compare with."""
    write(KINDS["nothing"](1), place / "empty")
    write(files, place / "hostile")
    _, least = spent(place / "empty", work)
    code, most = spent(place / "hostile", work)
    assert code in (0, 1), "it took too long" if code < 0 else "it fell"
    assert most - least < MEGABYTES
