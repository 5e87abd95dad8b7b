"""Our style sheets and scripts as they travel: without their comments. Whoever changes them reads
these in ``templates/``; a reader's phone need not load them.

Only the dialect of our own files is read: in a script a comment has lines of its own.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from generator.content.opening import OwnFolders
from generator.pages.render import templates_folder

_COMMENTS: Final = {
    ".css": re.compile(r" */\*.*?\*/\n?", re.DOTALL),
    ".js": re.compile(r"^ *//.*\n", re.MULTILINE),
}


def is_ours(path: Path) -> bool:
    """Whether a file is a style sheet or a script of ours; those of a project stay as they are."""
    return path.suffix in _COMMENTS and path.is_relative_to(templates_folder())


def write_light(path: Path, own: OwnFolders, place: Path) -> None:
    """Write one of ours to its place without its comments. Raises ``OSError``."""
    text = own.read(path).decode("utf-8")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(_COMMENTS[path.suffix].sub("", text), encoding="utf-8", newline="\n")
