"""Work shared out to forked processes, which see everything as it was when they were forked.

Batches of work go through one pipe, so that who is done takes the next; what comes back is small
and goes through a file of each worker's own. A worker keeps what it has made, for it may need it
again; so that it does not hold everything in the end, it leaves after a while, and another comes.
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
from typing import IO, Any, Final, Generic, NoReturn, TypeAlias, TypeVar

T = TypeVar("T")
R = TypeVar("R")

# Called with how much is done and how much there is.
Report: TypeAlias = Callable[[int, int], None]

_NUMBER: Final = struct.Struct("<I")
# Each batch's number waits in the pipe, which holds 64 KiB before a writer has to wait.
_MOST_BATCHES: Final = 8_000
# So many things a worker does, and the rest of its batch, before another takes its place.
_TURN: Final = 500
# With this a worker ends that has left work to others.
_RELIEVED: Final = 4


def cores() -> int:
    """How many processes can work at the same time here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def batches(things: Sequence[T], size: int) -> list[Sequence[T]]:
    """The things in batches of one size, or of a larger one where that makes too many batches."""
    size = max(size, -(-len(things) // _MOST_BATCHES))
    return [things[start : start + size] for start in range(0, len(things), size)]


@dataclass(frozen=True, slots=True)
class _Worker:
    index: int
    pid: int
    results: IO[bytes]


@dataclass
class Crew(Generic[T, R]):
    """Workers at work. Call ``results`` once, or ``dismiss``."""

    total: int
    _shared: _Workload[T, R]
    _workers: list[_Worker]

    def results(self, progress: Report) -> Iterator[R]:
        """What the work gave, in no fixed order, as workers end.

        Raises what the work raised, or ``ChildProcessError`` when a worker was killed.
        """
        try:
            while self._workers:
                worker, status = self._first_to_end(progress)
                if status == _RELIEVED:
                    self.add(worker.index)
                yield from _given_by(worker, status)
        finally:
            self.dismiss()

    def add(self, index: int) -> None:
        """Fork a worker. Raises ``OSError``."""
        # What is there now is shared as long as nobody writes to it: so the collector must not.
        gc.freeze()
        results = tempfile.TemporaryFile()  # noqa: SIM115 - closed when it is read
        pid = os.fork()
        if not pid:
            self._shared.work_on(results, index)
        self._workers.append(_Worker(index, pid, results))

    def _first_to_end(self, progress: Report) -> tuple[_Worker, int]:
        """A worker that has ended, and the code with which it did; negative for a signal."""
        while True:
            for at, worker in enumerate(self._workers):
                pid, status = os.waitpid(worker.pid, os.WNOHANG)
                if pid:
                    return self._workers.pop(at), os.waitstatus_to_exitcode(status)
            progress(self._shared.count(), self.total)
            time.sleep(0.01)

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
        self._shared.close()
        gc.unfreeze()


def _given_by(worker: _Worker, status: int) -> Iterator[Any]:
    """What a worker that has ended with this code gave. Raises what its work raised."""
    with worker.results as results:
        if status not in (0, _RELIEVED):
            raise ChildProcessError(f"a worker of the build ended with status {status}")
        results.seek(0)
        size = os.fstat(results.fileno()).st_size
        while results.tell() < size:
            gave, fault = pickle.load(results)  # noqa: S301 - written by our own child
            if fault is not None:
                raise fault
            yield gave


def hire(work: Callable[[T], R], things: Sequence[Sequence[T]], jobs: int) -> Crew[T, R]:
    """Fork ``jobs`` workers and let them do batches of work; goes on at once.

    Only the results travel between processes: what the work itself changes stays with its worker.
    """
    queue, fill = os.pipe()
    os.write(fill, b"".join(map(_NUMBER.pack, range(len(things)))))
    os.close(fill)
    shared = _Workload(work, things, queue, mmap.mmap(-1, 8 * jobs), os.getpid())
    crew = Crew(sum(map(len, things)), shared, [])
    try:
        for index in range(jobs):
            crew.add(index)
    except OSError:
        crew.dismiss()
        raise
    return crew


@dataclass
class _Workload(Generic[T, R]):
    """What all workers have in common."""

    work: Callable[[T], R]
    things: Sequence[Sequence[T]]
    queue: int
    done: mmap.mmap
    parent: int

    def count(self) -> int:
        """How many things are done."""
        return sum(struct.unpack(f"<{len(self.done) // 8}Q", self.done[:]))

    def close(self) -> None:
        """Close the queue; nobody can be hired after that."""
        if self.queue >= 0:
            os.close(self.queue)
        self.queue = -1

    def work_on(self, results: IO[bytes], index: int) -> NoReturn:
        """Be a worker: take batches until none is left or the turn is over, then end without a
        trace."""
        status = 1
        try:
            # A signal for the whole group is for the parent to answer.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            status = self._take(results, index)
        except BaseException as fault:  # noqa: BLE001 - the parent raises it
            pickle.dump((None, _portable(fault)), results)
            status = 0
        finally:
            results.flush()
            os._exit(status)

    def _take(self, results: IO[bytes], index: int) -> int:
        """Take batches; gives 0 when none is left."""
        place = slice(8 * index, 8 * index + 8)
        (before,) = struct.unpack("<Q", self.done[place])
        count = 0
        while (number := os.read(self.queue, _NUMBER.size)) and os.getppid() == self.parent:
            for thing in self.things[_NUMBER.unpack(number)[0]]:
                pickle.dump((self.work(thing), None), results)
                count += 1
            self.done[place] = struct.pack("<Q", before + count)
            if count >= _TURN:
                return _RELIEVED
        return 0


def _portable(fault: BaseException) -> BaseException:
    """A fault that survives the way to the parent."""
    try:
        pickle.loads(pickle.dumps(fault))  # noqa: S301 - made on this line
    except Exception:  # noqa: BLE001 - an exception may be anything
        return RuntimeError(f"{type(fault).__name__}: {fault}")
    return fault
