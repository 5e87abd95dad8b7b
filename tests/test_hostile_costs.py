"""What one hostile file may cost: each kind in a process of its own, with little time and memory.

Times are not compared, for a busy machine has its own; the limit is far above what a file costs,
and far below what it cost when anything took the square of its size.
"""

from __future__ import annotations

import os
import resource
import sys
import traceback
from pathlib import Path

import pytest

from generator.build.check import check
from generator.build.reading import Memory
from generator.content.project import open_project
from hostile_kinds import KINDS, write

SECONDS = 12
MEGABYTES = 300
SHARE = 0.3


def spent(root: Path) -> tuple[int, float]:
    """Check a project in a process of its own: its exit code, and its memory in megabytes."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        code = 3
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
            checked = check(open_project(root), memory=Memory(jobs=1))
            for style in ("text", "github", "markdown"):
                checked.report(style)
            code = 0 if checked.passed else 1
        except BaseException:  # noqa: BLE001 - it is shown, and the test fails
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status, used = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), used.ru_maxrss / 1024


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_file_costs_little(tmp_path: Path, kind: str) -> None:
    """No file of a stranger takes long, or much memory, or makes the check fall."""
    write(KINDS["nothing"](1), tmp_path / "empty")
    write(KINDS[kind](SHARE), tmp_path / "hostile")
    _, least = spent(tmp_path / "empty")
    code, most = spent(tmp_path / "hostile")
    assert code in (0, 1), "it took too long" if code < 0 else "it fell"
    assert most - least < MEGABYTES
