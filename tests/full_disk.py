"""A disk of a few kilobytes, for whoever runs as a process of its own."""

from __future__ import annotations

import ctypes
import errno
import os
import resource
from pathlib import Path
from typing import Final

# sched.h and sys/mount.h
_NEW_MOUNTS: Final = 0x20000
_NEW_USER: Final = 0x10000000
_REMOUNT: Final = 32
_PRIVATE: Final = 0x4000 | 0x40000
_LARGE: Final = 256 << 20


class SmallDisk:
    """A file system in memory at a folder, which only the process that made it sees.

    Make it in a forked process. Where the system lets nobody mount, a limit on the size of each
    file stands in for it. ``full`` is the number of the fault that there is no room.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.is_mounted = self._enter() and self._mount(0, _LARGE)
        self.full = errno.ENOSPC if self.is_mounted else errno.EFBIG

    def _enter(self) -> bool:
        """Be alone with what is mounted; somebody who is not root is it in a world of their own."""
        user, group = os.getuid(), os.getgid()
        if self._libc.unshare(_NEW_MOUNTS | (_NEW_USER if user else 0)) != 0:
            return False
        if user:
            Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
            Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
            Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
        return bool(self._libc.mount(None, b"/", None, _PRIVATE, None) == 0)

    def _mount(self, flags: int, size: int) -> bool:
        where, options = os.fsencode(self._folder), f"size={size}".encode()
        return bool(self._libc.mount(b"tmpfs", where, b"tmpfs", flags, options) == 0)

    def limit(self, size: int, begins: bool) -> None:
        """Let no more than so many bytes be written from now on, without a disk to one file; or
        let there be room again."""
        if not self.is_mounted:
            most = size if begins else resource.RLIM_INFINITY
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
            return
        facts = os.statvfs(self._folder)
        used = (facts.f_blocks - facts.f_bfree) * facts.f_frsize
        assert self._mount(_REMOUNT, used + size if begins else _LARGE)
