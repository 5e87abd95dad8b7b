"""How long a command takes, and how much memory it and all that it starts hold.

Linux only: memory is sampled from /proc. A page of memory that several processes share counts in
each of them in ``peak``, and once in ``peak_once`` (its share in each: PSS), which is sampled less
often because the kernel must add it up.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_EVERY: Final = 0.02  # seconds from one sample to the next
_ONCE_IN: Final = 10  # samples
_LAST_WORDS: Final = 1500


class Failed(Exception):
    """A measured command ended with an error: what it said last."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds on the clock, seconds of processor time, bytes of memory."""

    wall: float
    cpu: float
    peak: int
    peak_once: int


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Run:
    """Run a command to its end; raises ``Failed`` when its exit code is not 0."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(  # noqa: S603  # commands are ours
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        )
        memory = _Memory(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        memory.stop()
        if process.returncode:
            said.seek(0)
            last = said.read().decode(errors="replace")[-_LAST_WORDS:]
            raise Failed(f"{' '.join(command)} ended with {process.returncode}:\n{last}")
    return Run(wall, usage.ru_utime + usage.ru_stime, memory.peak, memory.peak_once)


class _Memory:
    """Samples the memory of a process and its descendants until it is told to stop."""

    def __init__(self, pid: int) -> None:
        self.peak = 0
        self.peak_once = 0
        self._pid = pid
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._done.set()
        self._thread.join()

    def _sample(self) -> None:
        turn = 0
        while not self._done.wait(_EVERY):
            family = list(_family(self._pid))
            self.peak = max(self.peak, sum(map(_resident, family)))
            if turn % _ONCE_IN == 0:
                self.peak_once = max(self.peak_once, sum(map(_share, family)))
            turn += 1


def _family(pid: int) -> Iterator[int]:
    """The process and all its descendants that are there now."""
    waiting = [pid]
    while waiting:
        pid = waiting.pop()
        yield pid
        try:
            for thread in Path(f"/proc/{pid}/task").iterdir():
                waiting += map(int, (thread / "children").read_text().split())
        except OSError:  # it has just ended
            continue


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def _share(pid: int) -> int:
    """The memory of a process, each shared page divided by the number of those who share it."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0
