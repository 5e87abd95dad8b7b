"""Opens the files of a project: step by step from a folder that is known, so that no link that is
put in the place of a file, or of a folder above it, leads elsewhere.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from generator.content.yaml_nodes import MAX_BYTES

# Nearly every record is smaller; a larger piece costs time even if nothing is in it.
_PIECE: Final = 64 * 1024
# A folder that may be passed through is opened, be it readable or not.
_FOLDER: Final = os.O_DIRECTORY | os.O_NOFOLLOW | getattr(os, "O_PATH", os.O_RDONLY)


@dataclass(frozen=True, slots=True)
class OwnFolders:
    """Folders whose files are a project's own, each with the folder from which they are opened."""

    starts: tuple[tuple[Path, Path], ...]

    def start_of(self, path: Path) -> Path | None:
        """From where a file is opened; ``None`` for one that is in none of the folders."""
        found = (start for folder, start in self.starts if path.is_relative_to(folder))
        return next(found, None)

    def read(self, path: Path) -> bytes:
        """All bytes of a file, through no link if it is the project's own. Raises ``OSError``."""
        start = self.start_of(path)
        if start is None:
            return path.read_bytes()
        with plain_file(path, start) as file:
            return file.read()


def own_folders(root: Path, folders: Iterable[Path]) -> OwnFolders:
    """The folders of the project in ``root``; one that lies elsewhere is opened itself."""
    return OwnFolders(tuple((one, root if one.is_relative_to(root) else one) for one in folders))


def read_bytes(path: Path | str, within: Path) -> bytes:
    """The bytes of a file within a folder; of a large one, at least one byte past the limit, which
    tells so. Raises ``OSError`` as ``plain_file`` does."""
    number = _opened_plain(path, within)
    try:
        data = os.read(number, _PIECE)
        while len(data) <= MAX_BYTES and (more := os.read(number, _PIECE)):
            data += more
        return data
    finally:
        os.close(number)


@contextmanager
def plain_file(path: Path | str, within: Path) -> Iterator[BinaryIO]:
    """A file within a folder, open for reading.

    Raises ``OSError``, also for a pipe, a socket or a device, which is not waited for, and for a
    link on the way from the folder, and in its place: who may read through one asks where it leads,
    and reads there.
    """
    with os.fdopen(_opened_plain(path, within), "rb") as file:
        yield file


def _opened_plain(path: Path | str, within: Path) -> int:
    try:
        number = _opened(within, Path(path).relative_to(within).parts)
    except OSError as problem:
        raise OSError(problem.errno, problem.strerror, str(path)) from problem
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise OSError(errno.EINVAL, "This is not a plain file", str(path))
    return number


def _opened(folder: Path, steps: Sequence[str]) -> int:
    """A file that is opened step by step, each from the folder that the one before has opened.
    Raises ``OSError``."""
    at = os.open(folder, _FOLDER)
    try:
        for step in steps[:-1]:
            above, at = at, os.open(step, _FOLDER, dir_fd=at)
            os.close(above)
        return os.open(steps[-1], os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW, dir_fd=at)
    finally:
        os.close(at)
