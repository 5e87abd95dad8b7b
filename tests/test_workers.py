"""Work shared out to processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from doors import before_and_after
from generator.build import workers
from generator.build.workers import batches, hire
from projects import ROOT, files_in

# A command each of whose workers says that it is there, and waits for what may come.
STALLING = """
import os, pathlib, runpy, sys, time
from generator.build import production, reading
parent, place, attribute, module = os.getpid(), *sys.argv[1:4]
chosen = {"production": production, "reading": reading}[place]
work = getattr(chosen, attribute)
def stall(*given, **named):
    mark = pathlib.Path(f"../worker-{os.getpid()}")
    if os.getpid() != parent and not mark.exists():
        mark.touch()
        time.sleep(3)
    return work(*given, **named)
setattr(chosen, attribute, stall)
production.cores, production._WORTH_WORKERS = lambda: 2, 1
reading.jobs_for = lambda *_: 2
sys.argv = ["", *sys.argv[4:]]
runpy.run_module(module, run_name="__main__", alter_sys=True)
"""


def quiet(_done: int, _total: int) -> None:
    """Say nothing."""


def test_every_piece_of_work_is_done_once() -> None:
    """Whoever does it, each result comes back, and none comes twice."""
    crew = hire(lambda number: (number * 2, os.getpid()), batches(range(500), 7), 3)
    results = list(crew.results(quiet))
    assert sorted(number for number, _ in results) == [number * 2 for number in range(500)]
    assert os.getpid() not in {pid for _, pid in results}


def test_nobody_works_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker keeps what it has made, so after a while it ends and another does the rest; each
    result comes back once all the same, and the count of what is done goes on."""
    monkeypatch.setattr(workers, "_TURN", 20)
    counts: set[int] = set()
    crew = hire(lambda number: (number, os.getpid()), batches(range(100), 7), 2)
    results = list(crew.results(lambda done, total: counts.add(done * 1_000 + total)))
    pids = [pid for _, pid in results]
    assert sorted(number for number, _ in results) == list(range(100))
    assert max(pids.count(pid) for pid in pids) == 21
    assert all(count % 1_000 == 100 and count // 1_000 <= 100 for count in counts)


def test_more_batches_than_a_pipe_holds_become_larger() -> None:
    """However much there is to do, hiring never waits for a worker."""
    shared = batches(range(100_000), 1)
    assert sum(map(len, shared)) == 100_000
    assert len(shared) <= 8_000


def test_what_the_work_raises_is_raised() -> None:
    """An error of one worker ends the work with that error, with its own type and words."""

    def fail(number: int) -> int:
        if number == 3:
            raise OSError(28, "No space left on device", "site/x")
        return number

    with pytest.raises(OSError, match="No space left on device") as caught:
        list(hire(fail, batches(range(5), 1), 2).results(quiet))
    assert caught.value.filename == "site/x"


def test_a_fault_that_cannot_travel_is_told_in_words() -> None:
    """An exception that no other process can read still says what it was."""

    class Unreadable(Exception):
        def __init__(self, *_others: int, words: str) -> None:
            super().__init__(words)

    def fail(_number: int) -> int:
        raise Unreadable(words="words")

    with pytest.raises(RuntimeError, match="Unreadable: words"):
        list(hire(fail, [[1]], 1).results(quiet))


def test_a_killed_worker_is_an_error_of_the_environment() -> None:
    """Nobody waits for a worker that is gone, and nothing half done counts."""
    crew = hire(lambda _number: os.kill(os.getpid(), signal.SIGKILL), [[1]], 1)
    with pytest.raises(ChildProcessError, match="a worker of the build ended with status -9"):
        list(crew.results(quiet))


def test_dismissed_workers_are_gone(tmp_path: Path) -> None:
    """No process goes on when the build has stopped."""

    def note(_number: int) -> None:
        (tmp_path / str(os.getpid())).touch()
        signal.pause()

    crew = hire(note, [[1], [2]], 2)
    while len(list(tmp_path.iterdir())) < 2:
        pass
    crew.dismiss()
    for path in tmp_path.iterdir():
        with pytest.raises(ProcessLookupError):
            os.kill(int(path.name), 0)


@pytest.mark.parametrize(
    ("command", "code"),
    [(("generator", "build", "--no-search"), 3), (("mkdocs", "build", "--quiet"), 1)],
    ids=["factsheets", "mkdocs"],
)
@pytest.mark.parametrize(
    "stage", [("production", "perform"), ("reading", "read_record")], ids=["build", "check"]
)
def test_a_worker_that_is_killed_ends_the_command(
    small: Path, command: tuple[str, ...], code: int, stage: tuple[str, str]
) -> None:
    """When a worker gets kill -9, the command says so in a line and ends with its code; the site is
    the old one, and neither a folder nor another worker stays behind."""
    before, _ = before_and_after(small)
    with subprocess.Popen(
        [sys.executable, "-c", STALLING, *stage, *command],
        cwd=small,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(small.parent)},
        stderr=subprocess.PIPE,
        text=True,
    ) as started:
        while len(found := list(small.parent.glob("worker-*"))) < 2 and started.poll() is None:
            time.sleep(0.02)
        workers = [int(path.name.removeprefix("worker-")) for path in found]
        os.kill(max(workers), signal.SIGKILL)
        _, told = started.communicate()
    assert started.returncode == code
    assert told.count("\n") == 1
    assert "a worker of the" in told
    assert "Errno" not in told
    assert files_in(small / "site") == before
    assert not list(small.glob(".site-*"))
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)
