"""How long a file is, what it digests to, and how many rows it has."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from generator.exports.catalogue import Measure

_CHUNK: Final = 1 << 20


def measure(path: Path) -> Measure:
    """A file as it is; rows are counted of CSV and of JSON Lines. Raises ``OSError``."""
    made, size = hashlib.sha256(), 0
    counts = _COUNTS.get(path.suffix)
    rows = counts() if counts else None
    with path.open("rb") as file:
        while data := file.read(_CHUNK):
            made.update(data)
            size += len(data)
            if rows:
                rows.add(data)
    return Measure(size, made.hexdigest(), rows.count if rows else None)


class _Count(Protocol):
    count: int

    def add(self, data: bytes) -> None: ...


class _LineCount:
    """Counts the lines of JSON Lines."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, data: bytes) -> None:
        """Count on."""
        self.count += data.count(b"\n")


class _RowCount:
    """Counts the rows of CSV below its head: line ends that stand in no quoted cell."""

    def __init__(self) -> None:
        self.count = -1
        self._quoted = 0

    def add(self, data: bytes) -> None:
        """Count on; a cell may have begun in what was counted before."""
        parts = data.split(b'"')
        self.count += sum(part.count(b"\n") for part in parts[self._quoted :: 2])
        self._quoted = (self._quoted + len(parts) - 1) % 2


_COUNTS: Final[dict[str, Callable[[], _Count]]] = {".csv": _RowCount, ".jsonl": _LineCount}
