"""How long a file is, what it digests to, and how many lines of JSON it has."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from generator.exports.catalogue import Measure

_CHUNK: Final = 1 << 20


def measure(path: Path) -> Measure:
    """A file as it is; its rows are counted if they are lines of JSON. Raises ``OSError``."""
    made, size, lines = hashlib.sha256(), 0, 0
    counted = path.suffix == ".jsonl"
    with path.open("rb") as file:
        while data := file.read(_CHUNK):
            made.update(data)
            size += len(data)
            lines += data.count(b"\n") if counted else 0
    return Measure(size, made.hexdigest(), lines if counted else None)
