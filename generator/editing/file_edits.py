"""Changes to a project's files as values, and the one place that writes them.

A story says what the files shall hold; only then is anything written.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.content.project import ConfigurationError


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a file shall hold, by its path in the project; ``None``: the file shall go."""

    path: str
    data: bytes | None


def write_changes(root: Path, changes: Iterable[FileChange]) -> tuple[str, ...]:
    """Make the files as the changes say; gives the paths of those that were not so already.

    Each file is exchanged whole, and what goes goes last. Raises ``ConfigurationError`` for a path
    that a link leads out of the project, before anything is written; ``OSError`` when the disk
    refuses.
    """
    wanted = [change for change in changes if _holds(root / change.path) != change.data]
    for change in wanted:
        if not (root / change.path).resolve().is_relative_to(root.resolve()):
            raise ConfigurationError(
                f"{change.path} leads out of the project; nothing was written."
            )
    for change in sorted(wanted, key=lambda change: change.data is None):
        path = (root / change.path).resolve()
        if change.data is None:
            path.unlink()
        else:
            _exchange(path, change.data)
    return tuple(change.path for change in wanted)


def _holds(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _exchange(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    # There is no way to ask for it but to set it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
