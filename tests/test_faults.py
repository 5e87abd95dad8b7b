"""A build whose machine fails it: killed, without room, doubled, in an odd place and time.

Whatever happens, the site is the one before or the new one, whole, and nothing else stays behind.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, Self

import pytest

from doors import DOORS, FIGURE, NAMES, Build, before_and_after, built
from generator.build import production, tasks
from generator.build.check import check
from generator.build.options import BuildOptions
from generator.build.publish import only_build
from generator.build.search_index import FOLDER as SEARCH
from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import ROOT, edit, files_in

COMMAND = f"{sys.executable} -m generator build --no-search"
MKDOCS = f"{sys.executable} -m mkdocs build --quiet"
YEAR = 31_557_600


def shell(folder: Path, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script of the shell in a folder, with nothing in its environment but what is given."""
    return subprocess.run(
        ["/bin/sh", "-c", script],
        cwd=folder,
        # What the limits below cut off must not be a compiled module that others would read.
        env={
            "PYTHONPATH": str(ROOT),
            "PATH": os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@DOORS
def test_a_killed_build_leaves_a_whole_site(
    small: Path, pytestconfig: pytest.Config, build: Build, faults: object
) -> None:
    """Killed at any moment, a build leaves the old site or the new one, and the next one cleans
    up. Fifty moments with ``--long``, a few elsewhere."""
    moments = 50 if pytestconfig.getoption("--long") else 4
    before, after = before_and_after(small)
    chance = random.Random(1)  # noqa: S311 - the same moments in each run
    for _ in range(moments):
        child = os.fork()
        if not child:
            try:
                build(small)
            finally:
                os._exit(0)
        time.sleep(chance.uniform(0, 0.8))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert files_in(small / "site") in (before, after)
    assert build(small) == after
    assert not list(small.glob(".site-*"))


@DOORS
def test_a_reader_sees_a_whole_site_at_any_time(
    small: Path, pytestconfig: pytest.Config, build: Build, faults: object
) -> None:
    """Whoever reads while the site is built again and again finds each page, old or new, whole.

    Twenty builds and ten thousand reads with ``--long``, a few elsewhere.
    """
    builds, reads = (20, 10_000) if pytestconfig.getoption("--long") else (2, 200)
    sites = before_and_after(small)
    page = "figures/missing-planks/index.html"
    wanted = {site[page] for site in sites}
    builder = os.fork()
    if not builder:
        try:
            for turn in range(builds):
                edit(small, FIGURE, *(NAMES[::-1] if turn % 2 == 0 else NAMES))
                build(small)
        finally:
            os._exit(0)
    seen, count = set[bytes](), 0
    while not os.waitpid(builder, os.WNOHANG)[0] or count < reads:
        seen.add((small / "site" / page).read_bytes())
        count += 1
    assert seen == wanted


def test_a_worker_that_is_killed_leaves_the_old_site(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A build one of whose workers is killed says so, and nothing of it is published."""
    before, _ = before_and_after(small)
    parent = os.getpid()
    perform = tasks.perform

    def dying(*given: Any, **named: Any) -> Any:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return perform(*given, **named)

    monkeypatch.setattr(production, "perform", dying)
    options = BuildOptions(jobs=2, search=False)
    with pytest.raises(ChildProcessError, match="a worker of the build ended"):
        build_site(open_project(small), options=options)
    assert files_in(small / "site") == before
    assert not list(small.glob(".site-*"))


@pytest.mark.parametrize("command", [COMMAND, MKDOCS], ids=["factsheets", "mkdocs"])
def test_both_builds_refuse_a_page_before_mkdocs_sees_it(small: Path, command: str) -> None:
    """A page whose front matter would end the process is told at its line, and nothing is made."""
    page = small / "content/pages/notes.md"
    page.write_text(f"---\na: {'[' * 100_000}\n---\n# Notes\n", encoding="utf-8")
    done = shell(small, command)
    assert done.returncode == 1
    assert (
        "content/pages/notes.md:2:19: error Y104 too-deep: "
        "this is nested more than 16 levels deep." in done.stdout + done.stderr
    )
    assert "Traceback" not in done.stderr
    assert not list(small.glob("*site*"))


def test_files_that_cannot_grow_leave_the_old_site(small: Path) -> None:
    """Where each file may have a few kilobytes only, as on a full disk, nothing is published."""
    before, _ = before_and_after(small)
    done = shell(small, f"ulimit -f 8; {COMMAND} --no-cache")
    assert (done.returncode, "Traceback" in done.stderr) == (3, False), done.stderr
    assert files_in(small / "site") == before
    assert not list(small.glob(".site-*"))


@pytest.mark.parametrize(
    ("other", "refused"), [(COMMAND, 3), (MKDOCS, 1)], ids=["factsheets", "mkdocs"]
)
def test_two_builds_at_once_make_one_site(
    small: Path, pytestconfig: pytest.Config, other: str, refused: int
) -> None:
    """Of builds that start together one wins, the other says why not, and the site is whole; the
    other may be MkDocs. Twenty rounds with ``--long``, one elsewhere."""
    _, after = before_and_after(small)
    for _ in range(20 if pytestconfig.getoption("--long") else 1):
        done = shell(
            small,
            f"{COMMAND} & first=$!; {other}; second=$?; wait $first; echo codes $? $second",
            HOME=str(small.parent / "home"),
        )
        codes = [int(code) for code in done.stdout.split("codes ")[1].split()]
        assert codes in ([0, 0], [0, refused], [3, 0])
        assert ("another build is writing this site" in done.stderr) == (codes != [0, 0])
        site = files_in(small / "site")
        assert {name: site[name] for name in site if not name.startswith(SEARCH)} == after
        assert not list(small.glob(".site-*"))
        assert "Traceback" not in done.stderr


def test_a_lock_that_was_left_holds_nobody(small: Path) -> None:
    """A file of a build that was killed is no lock, whatever is in it; a held one is."""
    (small / ".site.lock").write_text("99999")
    before = built(small)
    with only_build(small / "site"), pytest.raises(BlockingIOError):
        built(small)
    assert files_in(small / "site") == before


def test_what_a_file_says_counts_and_not_its_time(small: Path) -> None:
    """A change that keeps size and time is seen, and another time alone changes nothing."""
    before = built(small)
    path = small / FIGURE
    then = path.stat()
    edit(small, FIGURE, "value: 14", "value: 15")
    os.utime(path, ns=(then.st_atime_ns, then.st_mtime_ns))
    assert not check(open_project(small)).passed
    edit(small, FIGURE, "value: 15", "value: 14")
    for years in (-1, 1):
        for file in small.glob("*/**/*.*"):
            os.utime(file, (time.time() + years * YEAR,) * 2)
        assert built(small) == before


@pytest.mark.parametrize("years", [-1, 1])
def test_the_clock_does_not_show(small: Path, monkeypatch: pytest.MonkeyPatch, years: int) -> None:
    """A year earlier or later, with the cache of today or none, the same bytes are made."""
    before = built(small)
    now = time.time

    class Shifted(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) + timedelta(days=365 * years)

    monkeypatch.setattr(time, "time", lambda: now() + years * YEAR)
    monkeypatch.setattr("mkdocs.utils.datetime", Shifted)
    assert built(small) == before
    shutil.rmtree(small / "site")
    monkeypatch.setenv("XDG_CACHE_HOME", str(small.parent / "fresh"))
    assert built(small) == before


@pytest.mark.parametrize(
    ("limits", "environment"),
    [
        ("ulimit -n 64; umask 077", {"LC_ALL": "C", "PYTHONHASHSEED": "1"}),
        ("umask 000", {"TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "2"}),
        ("cd content", {"PYTHONUTF8": "0", "LC_ALL": "POSIX", "HOME": "/nonexistent", "TZ": "x"}),
    ],
    ids=["few files, no home", "other zone", "odd place"],
)
def test_where_and_when_it_is_built_does_not_show(
    small: Path, limits: str, environment: dict[str, str]
) -> None:
    """Few descriptors, no home, another locale, zone, umask, hash seed, folder: the same bytes."""
    expected = built(small)
    done = shell(
        small,
        f"{limits}; {sys.executable} -m generator -C {small} build --no-search --site-dir "
        f"{small.parent}/other",
        **environment,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert files_in(small.parent / "other") == expected
