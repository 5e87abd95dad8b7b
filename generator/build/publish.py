"""Putting a site in its place: a lock, a folder aside, and one atomic exchange.

Until the exchange the previous site is untouched, whatever happens.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Final

from generator.build.full_disks import name_full_folder
from generator.build.options import Warn
from generator.content.folders import walk

_RENAME_EXCHANGE: Final = 2  # linux/fs.h; see renameat2(2)
_AT_FDCWD: Final = -100  # fcntl.h
# How often, and after how many seconds each, a clock is looked at that may not have moved on yet.
_LOOKS: Final = 10
_TICK: Final = 0.004


@contextmanager
def only_build(site_dir: Path) -> Iterator[None]:
    """Hold the lock of a site folder; the lock goes with the process, however it ends.

    Raises ``OSError``: ``BlockingIOError`` when another build holds it, or what the disk says.
    """
    path = site_dir.parent / f".{site_dir.name}.lock"
    # A link could lead to anybody's file, and whoever opens a pipe waits for ever.
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK
    with open(path, "rb", opener=lambda name, _: os.open(name, flags, 0o644)) as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BlockingIOError(
                errno.EWOULDBLOCK, "another build is writing this site", str(site_dir)
            ) from None
        yield


@contextmanager
def aside(site_dir: Path, warn: Warn) -> Iterator[Path]:
    """An empty folder beside the site, to build in; it is gone afterwards, also after a failure.

    What a killed build left behind is removed first; call it under ``only_build``. What the disk
    does not let go is told, and has its turn again with the next build.
    """
    for left in _left_beside(site_dir):
        _remove(left, warn)
    prefix = _prefix_for(site_dir)
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=site_dir.parent))
    try:
        folder.chmod(0o755)
        yield folder
    except OSError as problem:
        name_full_folder(problem, folder, site_dir.parent)
        raise
    finally:
        _remove(folder, warn)
        _remove(_old_of(folder), warn)


def _prefix_for(site_dir: Path) -> str:
    return f".{site_dir.name}-building-"


def _left_beside(site_dir: Path) -> list[Path]:
    """What builds of a site left behind: nothing else has such a name."""
    name = re.compile(rf"{re.escape(_prefix_for(site_dir))}[a-z0-9_]{{8}}(-old)?")
    return [path for path in site_dir.parent.iterdir() if name.fullmatch(path.name)]


def _old_of(built: Path) -> Path:
    """Where the old site is for a moment, where the system cannot exchange two folders."""
    return built.with_name(f"{built.name}-old")


def _remove(folder: Path, warn: Warn) -> None:
    # What one call was refused, a second one may be granted.
    shutil.rmtree(folder, ignore_errors=True)
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        pass
    except OSError as problem:
        warn(
            f"{folder} is left of a build and could not be removed: {problem.strerror}. Nothing "
            "needs it; the next build tries again."
        )


def remove_old(built: Path) -> None:
    """Remove the old site from where the new one was built, as far as that goes; ``aside`` tells
    what stays."""
    shutil.rmtree(built, ignore_errors=True)


def settled(folder: Path) -> int:
    """A moment by the clock of a folder's file system that is later than all that was done before,
    as far as it tells moments apart. Raises ``OSError``."""
    with tempfile.TemporaryFile(dir=folder) as probe:
        begun = now = os.fstat(probe.fileno()).st_ctime_ns
        for _ in range(_LOOKS):
            time.sleep(_TICK)
            os.utime(probe.fileno())
            if (now := os.fstat(probe.fileno()).st_ctime_ns) > begun:
                break
    return max(now, begun + 1)


def exchange(built: Path, site_dir: Path, last: Callable[[], None] = lambda: None) -> None:
    """Put a built folder in the site's place at once; the old site ends up where it was built.

    What was built is on the disk before its name is, so that a machine that loses its power has a
    whole site afterwards; just before it has its name, ``last`` is called. Where the system cannot
    exchange two folders, the old one is moved away first, and back if the new one cannot be moved
    in.
    """
    write_through(built)
    last()
    _put(built, site_dir)
    # The new site is there; that its name is not yet on the disk is no reason to say otherwise.
    with suppress(OSError):
        _synchronise(site_dir.parent, os.fsync)


def update(built: Path, site_dir: Path, stays: frozenset[str]) -> None:
    """Move what was built into a site that a server shows, file by file, and remove what neither
    was built nor ``stays``: paths of files, and of folders with all that is in them.

    Nothing is waited for but the names, for a server begins anew with its next start. Raises
    ``OSError``; then the site has some of the files.
    """
    new = frozenset(_files_below(built))
    for path in _files_below(site_dir):
        if path not in new and path not in stays and stays.isdisjoint(_folders_of(path)):
            (site_dir / path).unlink()
            with suppress(OSError):  # a folder with other files in it stays
                for folder in reversed([*_folders_of(path)]):
                    (site_dir / folder).rmdir()
    for path in new:
        place = site_dir / path
        if place.is_dir():
            shutil.rmtree(place)
        place.parent.mkdir(parents=True, exist_ok=True)
        (built / path).replace(place)


def _files_below(folder: Path) -> list[str]:
    start = len(str(folder)) + 1
    return [f"{here}/{name}"[start:] for here, _, names in walk(folder) for name in names]


def _folders_of(path: str) -> Iterator[str]:
    return accumulate(path.split("/")[:-1], "{}/{}".format)


def _put(built: Path, site_dir: Path) -> None:
    if not site_dir.exists():
        built.rename(site_dir)
        return
    if _renameat2(built, site_dir):
        return
    old = _old_of(built)
    site_dir.rename(old)
    try:
        built.rename(site_dir)
    except OSError:
        old.rename(site_dir)
        raise
    # The new site is there, and whoever cleans up knows this name, too.
    with suppress(OSError):
        old.rename(built)


def write_through(folder: Path) -> None:
    """Wait until all that is in a folder is on the disk. Raises ``OSError`` when the disk refuses.

    One call for the whole file system (syncfs(2)) instead of one for each of many thousand files;
    all file systems where the system has no such call.
    """
    call = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if call is None:
        os.sync()
    else:
        _synchronise(folder, partial(_called, call, folder))


def _called(call: Callable[[int], int], folder: Path, number: int) -> None:
    if call(number) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(folder))


def _synchronise(folder: Path, synchronise: Callable[[int], None]) -> None:
    number = os.open(folder, os.O_RDONLY)
    try:
        synchronise(number)
    finally:
        os.close(number)


def _renameat2(one: Path, other: Path) -> bool:
    """Exchange two names atomically; false where the system has no such call."""
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    paths = (os.fsencode(one), os.fsencode(other))
    if call(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL):
        return False
    raise OSError(code, os.strerror(code), str(other))
