"""Work shared out to forked processes, which see everything as it was when they were forked.

Batches of work go through one pipe, so that who is done takes the next; what comes back is small
and goes through a file of each worker's own.
"""

from __future__ import annotations

import gc
import mmap
import os
import pickle
import signal
import struct
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Final, Generic, NoReturn, TypeAlias, TypeVar

T = TypeVar("T")
R = TypeVar("R")

# Called with how much is done and how much there is.
Report: TypeAlias = Callable[[int, int], None]

_NUMBER: Final = struct.Struct("<I")
# Each batch's number waits in the pipe, which holds 64 KiB before a writer has to wait.
_MOST_BATCHES: Final = 8_000


def cores() -> int:
    """How many processes can work at the same time here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def batches(things: Sequence[T], size: int) -> list[Sequence[T]]:
    """The things in batches of one size, or of a larger one where that makes too many batches."""
    size = max(size, -(-len(things) // _MOST_BATCHES))
    return [things[start : start + size] for start in range(0, len(things), size)]


@dataclass(frozen=True, slots=True)
class _Worker:
    pid: int
    results: IO[bytes]


@dataclass
class Crew(Generic[R]):
    """Workers at work. Call ``results`` once, or ``dismiss``."""

    total: int
    _workers: list[_Worker]
    _done: mmap.mmap

    def results(self, progress: Report) -> Iterator[R]:
        """What the work gave, in no fixed order, as soon as all is done.

        Raises what the work raised, or ``ChildProcessError`` when a worker was killed.
        """
        try:
            while self._workers:
                yield from self._finished(self._workers[0], progress)
                self._workers.pop(0).results.close()
        finally:
            self.dismiss()

    def _finished(self, worker: _Worker, progress: Report) -> Iterator[R]:
        while True:
            pid, status = os.waitpid(worker.pid, os.WNOHANG)
            if pid:
                break
            progress(self._count(), self.total)
            time.sleep(0.01)
        if status:
            raise ChildProcessError(f"a worker of the build ended with status {status}")
        worker.results.seek(0)
        size = os.fstat(worker.results.fileno()).st_size
        while worker.results.tell() < size:
            gave, fault = pickle.load(worker.results)  # noqa: S301 - written by our own child
            if fault is not None:
                raise fault
            yield gave

    def _count(self) -> int:
        return sum(struct.unpack(f"<{len(self._done) // 8}Q", self._done[:]))

    def dismiss(self) -> None:
        """End all workers that are still at work."""
        for worker in self._workers:
            try:
                os.kill(worker.pid, signal.SIGKILL)
                os.waitpid(worker.pid, 0)
            except (ProcessLookupError, ChildProcessError):
                pass  # it has ended, and has been waited for
            worker.results.close()
        self._workers.clear()
        gc.unfreeze()


def hire(work: Callable[[T], R], things: Sequence[Sequence[T]], jobs: int) -> Crew[R]:
    """Fork ``jobs`` workers and let them do batches of work; goes on at once.

    Only the results travel between processes: what the work itself changes stays with its worker.
    """
    queue, fill = os.pipe()
    os.write(fill, b"".join(map(_NUMBER.pack, range(len(things)))))
    os.close(fill)
    shared = _Counted(work, things, queue, mmap.mmap(-1, 8 * jobs), os.getpid())
    workers: list[_Worker] = []
    crew: Crew[R] = Crew(sum(map(len, things)), workers, shared.done)
    # What is there now is shared as long as nobody writes to it: so the collector must not.
    gc.freeze()
    try:
        for index in range(jobs):
            results = tempfile.TemporaryFile()  # noqa: SIM115 - the crew closes it
            pid = os.fork()
            if not pid:
                shared.work_on(results, index)
            workers.append(_Worker(pid, results))
    except OSError:
        crew.dismiss()
        raise
    finally:
        os.close(queue)
    return crew


@dataclass(frozen=True, slots=True)
class _Counted(Generic[T, R]):
    """What all workers have in common."""

    work: Callable[[T], R]
    things: Sequence[Sequence[T]]
    queue: int
    done: mmap.mmap
    parent: int

    def work_on(self, results: IO[bytes], index: int) -> NoReturn:
        """Be a worker: take batches until none is left, then end without a trace."""
        status = 1
        try:
            # A signal for the whole group is for the parent to answer.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            self._take_all(results, index)
            status = 0
        except BaseException as fault:  # noqa: BLE001 - the parent raises it
            pickle.dump((None, _portable(fault)), results)
            status = 0
        finally:
            results.flush()
            os._exit(status)

    def _take_all(self, results: IO[bytes], index: int) -> None:
        count = 0
        while (number := os.read(self.queue, _NUMBER.size)) and os.getppid() == self.parent:
            for thing in self.things[_NUMBER.unpack(number)[0]]:
                pickle.dump((self.work(thing), None), results)
                count += 1
            self.done[8 * index : 8 * index + 8] = struct.pack("<Q", count)


def _portable(fault: BaseException) -> BaseException:
    """A fault that survives the way to the parent."""
    try:
        pickle.loads(pickle.dumps(fault))  # noqa: S301 - made on this line
    except Exception:  # noqa: BLE001 - an exception may be anything
        return RuntimeError(f"{type(fault).__name__}: {fault}")
    return fault
