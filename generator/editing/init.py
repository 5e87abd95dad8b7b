"""A new project: a small example on another subject that checks, builds and serves at once.

The example lies in the package, so that a wheel carries all that it needs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.metadata import distribution
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template
from typing import Final

from generator.content.editor_schema import schemas
from generator.content.project import ConfigurationError
from generator.editing.file_edits import FileChange, write_changes

# The one file that says which generator the project was made for.
_VERSIONED: Final = "requirements.txt"
_REPOSITORY: Final = "https://github.com/factsheets/factsheets"


def start(folder: Path) -> tuple[str, ...]:
    """Make a new project in a folder; gives the paths that were written.

    Raises ``ConfigurationError`` when something is in the folder already, ``OSError`` when the disk
    refuses.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigurationError(f"{folder} is there and not empty; name a new folder.")
    return write_changes(folder, starter_files())


def starter_files() -> tuple[FileChange, ...]:
    """Every file of a new project."""
    found = dict(_walk(files("generator") / "editing" / "starter", ""))
    ours = distribution("factsheets")
    wanted = requirement(ours.version, ours.read_text("direct_url.json") or "{}")
    found[_VERSIONED] = Template(found[_VERSIONED].decode()).substitute(wanted=wanted).encode()
    found |= {name: text.encode() for name, text in schemas().items()}
    return tuple(FileChange(path, found[path]) for path in sorted(found))


def requirement(version: str, origin: str) -> str:
    """What pip has to install on another machine to get this generator: the release of this
    version, or else the commit that it was installed from, or else the main branch.

    ``origin`` is what pip noted when it took the generator from elsewhere than a package index, as
    JSON (https://packaging.python.org/en/latest/specifications/direct-url/), else ``{}``.
    """
    noted = json.loads(origin)
    if not noted:
        return f"factsheets=={version}"
    commit = noted.get("vcs_info", {}).get("commit_id")
    place = f"{noted['url']}@{commit}" if commit else f"{_REPOSITORY}@main"
    return f"factsheets @ git+{place}"


def _walk(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for item in folder.iterdir():
        if item.is_dir():
            yield from _walk(item, f"{path}{item.name}/")
        else:
            yield f"{path}{item.name}", item.read_bytes()
