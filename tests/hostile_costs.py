"""What each hostile project costs beyond an empty one: seconds of CPU and megabytes.

python tests/hostile_costs.py [--share 0.5] [PART OF A NAME …]
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hostile_kinds import KINDS, write
from projects import ROOT

_COMMAND: Final = (sys.executable, "-m", "generator")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a command cost; ``seconds`` of CPU, ``megabytes`` of the largest process."""

    code: int
    seconds: float
    megabytes: float
    out: bytes


def cost(folder: Path, words: tuple[str, ...], limit: int = 120) -> Cost:
    """Run a command in a folder with at most so many seconds of CPU."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))

    with tempfile.TemporaryFile() as out:
        started = subprocess.Popen(
            [*_COMMAND, *words],
            cwd=folder,
            env=os.environ | {"XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": str(ROOT)},
            stdout=out,
            stderr=subprocess.STDOUT,
            preexec_fn=limited,  # noqa: PLW1509 - no thread has been started
        )
        _, status, used = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return Cost(
            started.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, out.read()
        )


def measured(name: str, share: float, words: tuple[str, ...], limit: int = 120) -> Cost:
    """What a command costs in a hostile project."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write(KINDS[name](share), folder)
        return cost(folder, words, limit)


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--limit", type=int, default=60)
    parser.add_argument("--command", default="check")
    given = parser.parse_args()
    words = tuple(given.command.split())
    empty = measured("nothing", 1.0, words)
    sys.stdout.write(f"empty: {empty.seconds:.1f} s, {empty.megabytes:.0f} MB\n")
    for name in KINDS:
        if given.names and not any(part in name for part in given.names):
            continue
        found = measured(name, given.share, words, given.limit)
        seconds, megabytes = found.seconds - empty.seconds, found.megabytes - empty.megabytes
        over = "OVER" if seconds > 2 or megabytes > 300 else ""
        last = found.out.decode(errors="replace").strip().splitlines()[-1:]
        sys.stdout.write(
            f"{name:28} {seconds:6.1f} s {megabytes:6.0f} MB  exit {found.code:3} "
            f"{len(found.out):8} bytes  {over:5} {' '.join(last)[:60]}\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
