"""A new project: a small example on another subject that checks, builds and serves at once.

The example lies in the package, so that a wheel carries all that it needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template

from generator.content.editor_schema import schemas
from generator.content.project import ConfigurationError
from generator.editing.file_edits import FileChange, write_changes

# The one file that says which generator the project was made for.
_VERSIONED = "requirements.txt"


def start(folder: Path) -> tuple[str, ...]:
    """Make a new project in a folder; gives the paths that were written.

    Raises ``ConfigurationError`` when something is in the folder already, ``OSError`` when the disk
    refuses.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigurationError(f"{folder} is there and not empty; name a new folder.")
    folder.mkdir(parents=True, exist_ok=True)
    return write_changes(folder, starter_files())


def starter_files() -> tuple[FileChange, ...]:
    """Every file of a new project."""
    found = dict(_walk(files("generator") / "editing" / "starter", ""))
    requirements = Template(found[_VERSIONED].decode()).substitute(version=version("factsheets"))
    found[_VERSIONED] = requirements.encode()
    found |= {name: text.encode() for name, text in schemas().items()}
    return tuple(FileChange(path, found[path]) for path in sorted(found))


def _walk(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for item in folder.iterdir():
        if item.is_dir():
            yield from _walk(item, f"{path}{item.name}/")
        else:
            yield f"{path}{item.name}", item.read_bytes()
