"""What lies in a folder and in those within it, all of it or nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

Walked: TypeAlias = Iterator[tuple[str, list[str], list[str]]]


def walk(folder: Path) -> Walked:
    """As ``os.walk``, which passes over a folder that it cannot read, as if nothing were in it.

    Raises ``OSError`` for such a one.
    """
    return os.walk(folder, onerror=_refuse)


def files_below(folder: Path, suffix: str = "") -> list[Path]:
    """Every file in a folder and in those within it, with a suffix if one is given, sorted.

    Raises ``OSError``.
    """
    found = (Path(place, name) for place, _, names in walk(folder) for name in names)
    return sorted(path for path in found if path.name.endswith(suffix) and path.is_file())


def _refuse(problem: OSError) -> None:
    # One that has gone meanwhile has nothing in it.
    if not isinstance(problem, FileNotFoundError):
        raise problem
