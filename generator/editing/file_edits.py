"""Changes to a project's files as values, and the one place that writes them.

A story says what the files shall hold; only then is anything written.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.content.project import ConfigurationError


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a file shall hold, by its path in the project; ``None``: the file shall go."""

    path: str
    data: bytes | None


@dataclass(frozen=True, slots=True)
class Edit:
    """New letters for a stretch of a file's text; offsets are code points, the end exclusive."""

    start: int
    end: int
    text: str


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made, each once; they may not overlap."""
    for edit in sorted(set(edits), key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def write_changes(root: Path, changes: Iterable[FileChange]) -> tuple[str, ...]:
    """Make the files as the changes say; gives the paths of those that were not so already.

    All are made so or none, with the folders that they need; each is exchanged whole, and what
    goes goes last. Raises ``ConfigurationError`` for a path that a link leads out of the project,
    before anything is written; ``OSError`` when the disk refuses.
    """
    wanted = [change for change in changes if _holds(root / change.path) != change.data]
    for change in wanted:
        if not (root / change.path).resolve().is_relative_to(root.resolve()):
            raise ConfigurationError(
                f"{change.path} leads out of the project; nothing was written."
            )
    _exchange({(root / change.path).resolve(): change.data for change in wanted})
    return tuple(change.path for change in wanted)


def _holds(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _exchange(wanted: Mapping[Path, bytes | None]) -> None:
    """Make the files so, all or none: each is written aside first, where a full disk shows; and
    what was exchanged before one that cannot be is put back, and new folders go again."""
    before = {path: _holds(path) for path in wanted}
    new = {folder for path in wanted for folder in path.parents if not folder.exists()}
    aside: dict[Path, Path] = {}
    done: list[Path] = []
    try:
        for path, data in wanted.items():
            if data is not None:
                aside[path] = _written_aside(path, data)
        for path in sorted(wanted, key=lambda path: wanted[path] is None):
            if path in aside:
                aside[path].replace(path)
                del aside[path]
            else:
                path.unlink()
            done.append(path)
    except BaseException:
        for path in done:
            _put_back(path, before[path])
        for left in aside.values():
            with suppress(OSError):
                left.unlink()
        for folder in sorted(new, reverse=True):
            with suppress(OSError):
                folder.rmdir()
        raise


def _put_back(path: Path, data: bytes | None) -> None:
    # The first fault is the one to tell.
    with suppress(OSError):
        if data is None:
            path.unlink()
        else:
            _written_aside(path, data).replace(path)


def _written_aside(path: Path, data: bytes) -> Path:
    """A file beside a path that holds what it shall hold. Raises ``OSError``, and leaves none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    aside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        aside.chmod(mode)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    return aside


def _umask() -> int:
    # There is no way to ask for it but to set it.
    mask = os.umask(0)
    os.umask(mask)
    return mask
