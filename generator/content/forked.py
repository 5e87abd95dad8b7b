"""Work shared out to forked processes, each of which sees everything as it was before."""

from __future__ import annotations

import gc
import marshal
import os
import resource
import signal
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, Any, Final, NoReturn, TypeVar

T = TypeVar("T")

# Below so many things the forking takes longer than the work.
_WORTH_IT: Final = 500
# So many things a worker does, for it keeps what it has made; the rest is for new workers.
_TURN: Final = 16


def jobs_for(things: int, wanted: int = 0) -> int:
    """How many processes should work on so many things: as many as are wanted, 0 for as many as
    can work at the same time here."""
    can_fork = hasattr(os, "fork") and threading.active_count() == 1
    if not can_fork or (things < _WORTH_IT and not wanted):
        return 1
    here = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(wanted or here or 1, things))


def shared_out(work: Callable[[T], Any], things: Sequence[T], jobs: int) -> list[Any]:
    """What the work gives for each thing, in their order, from so many processes.

    Results are made of numbers, texts, bytes, lists, tuples and dicts. A worker's exception is
    raised here as a ``RuntimeError`` that says what it was; a killed worker is an ``OSError``.
    """
    if jobs < 2 or len(things) < 2:
        return [work(thing) for thing in things]
    turns = range(0, len(things), jobs * _TURN)
    return [found for at in turns for found in _turn(work, things[at : at + jobs * _TURN], jobs)]


def _turn(work: Callable[[T], Any], things: Sequence[T], jobs: int) -> list[Any]:
    """What new workers give for each of so many things."""
    # What nobody writes to stays shared; the collector would write to everything it looks at.
    gc.freeze()
    workers: list[tuple[int, IO[bytes]]] = []
    try:
        for index in range(jobs):
            results: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed when read
            pid = os.fork()
            if not pid:
                _work(work, things[index::jobs], results)
            workers.append((pid, results))
        found: list[Any] = [None] * len(things)
        for index in range(jobs):
            pid, results = workers.pop(0)
            with results:
                found[index::jobs] = _results(pid, results)
        return found
    finally:
        for pid, results in workers:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            results.close()
        gc.unfreeze()


def confined(work: Callable[[T], Any], thing: T, seconds: float, memory: int) -> Any:
    """What the work gives for a thing that comes from a stranger, in a process of its own that may
    take so many seconds of a processor, and so many bytes beyond those that are used already.

    Results and faults are those of ``shared_out``. Raises ``TimeoutError`` or ``MemoryError`` where
    the work needs more than it may have.
    """
    with tempfile.TemporaryFile() as results:
        pid = os.fork()
        if not pid:
            # At the end of its time the system kills it, with a signal that says why.
            signal.signal(signal.SIGPROF, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_PROF, seconds)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            room = _room_used() + memory
            resource.setrlimit(resource.RLIMIT_AS, (room, room))
            _work(work, [thing], results)
        status = _end_of(pid)
        if status in (signal.SIGKILL, signal.SIGTERM):
            raise ChildProcessError(f"a worker was killed with signal {status}")
        if status:
            raise TimeoutError(f"a worker ended with status {status}")
        done, found = _written(results)
    if not done and found.startswith("MemoryError"):
        raise MemoryError(found)
    if not done:
        raise RuntimeError(found)
    return found[0]


def _end_of(pid: int) -> int:
    """The status with which a worker ends; it ends at once where this process is to end."""
    try:
        return os.waitpid(pid, 0)[1]
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise


def _room_used() -> int:
    """The bytes of address space that this process has."""
    counts = Path("/proc/self/statm").read_text(encoding="ascii").split()
    return int(counts[0]) * resource.getpagesize()


def _work(work: Callable[[T], Any], things: Sequence[T], results: IO[bytes]) -> NoReturn:
    """Be a worker: work, write down what came of it, and end without a trace."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent answers
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        gc.disable()
        marshal.dump((True, [work(thing) for thing in things]), results)
        results.flush()
    except BaseException as fault:  # noqa: BLE001 - whatever it is, the parent tells it
        results.seek(0)
        marshal.dump((False, f"{type(fault).__name__}: {fault}"), results)
        results.flush()
    finally:
        os._exit(0)


def _results(pid: int, results: IO[bytes]) -> list[Any]:
    """What a worker has written down, once it has ended."""
    _, status = os.waitpid(pid, 0)
    if status:
        raise ChildProcessError(f"a worker of the check ended with status {status}")
    done, found = _written(results)
    if not done:
        raise RuntimeError(found)
    return list(found)


def _written(results: IO[bytes]) -> tuple[bool, Any]:
    """Whether a worker did its work, and what it found, or else what went wrong."""
    results.seek(0)
    done, found = marshal.load(results)  # noqa: S302 - written by our own child, to a file unseen
    return bool(done), found
