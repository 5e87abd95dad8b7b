"""A disk that is full is told by the folder in which there is no room: what finds it often names
the file that was copied there, one that is gone again, or none.
"""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def name_full_folder(problem: OSError, made: Path, place: Path) -> None:
    """Have a fault of a full disk, which came up while something was made in one folder for another
    ``place``, name that place, or wherever else there is no room; any other stays as it is."""
    if problem.errno not in _FULL:
        return
    written = problem.filename2 or problem.filename
    if written is None:
        written = next(filter(_is_full, (place, Path(tempfile.gettempdir()))), place)
    elif Path(os.fsdecode(written)).is_relative_to(made):
        written = place
    problem.filename = os.fsdecode(written)
    # Set to nothing, it would be told as nothing.
    del problem.filename2


def written_in(problem: OSError) -> str:
    """The file that a fault of the disk is told by: on a full one, that to which was copied; "" for
    none."""
    is_copy = problem.errno in _FULL and problem.filename2
    return os.fsdecode((problem.filename2 if is_copy else problem.filename) or "")


def _is_full(folder: Path) -> bool:
    with suppress(OSError):
        return os.statvfs(folder).f_bavail == 0
    return False
