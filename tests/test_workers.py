"""Work shared out to processes."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from generator.build.workers import batches, hire


def quiet(_done: int, _total: int) -> None:
    """Say nothing."""


def test_every_piece_of_work_is_done_once() -> None:
    """Whoever does it, each result comes back, and none comes twice."""
    crew = hire(lambda number: (number * 2, os.getpid()), batches(range(500), 7), 3)
    results = list(crew.results(quiet))
    assert sorted(number for number, _ in results) == [number * 2 for number in range(500)]
    assert os.getpid() not in {pid for _, pid in results}


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
    with pytest.raises(ChildProcessError, match="a worker of the build ended with status 9"):
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
