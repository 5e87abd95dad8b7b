"""A line on the terminal that says how far a long piece of work is; there is none in a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the options know all records; a line on the terminal need not
    from generator.build.options import Progress

# What takes no longer needs no line, and a line that changes more often cannot be read.
_PATIENCE: Final = 1.0
_PACE: Final = 0.1


@contextmanager
def progress_line() -> Iterator[Progress]:
    """What to call with how far the work is; the line is gone when the work is done."""
    terminal = sys.stderr.isatty()
    start = last = time.monotonic()
    shown = False

    def progress(what: str, done: int, total: int) -> None:
        nonlocal last, shown
        now = time.monotonic()
        if terminal and now - start > _PATIENCE and now - last > _PACE:
            _write(f"\r\033[K{what}: {done} of {total}")
            last, shown = now, True

    try:
        yield progress
    finally:
        if shown:
            _write("\r\033[K")


def _write(text: str) -> None:
    with suppress(OSError):  # a terminal that has gone stops no work
        sys.stderr.write(text)
        sys.stderr.flush()
