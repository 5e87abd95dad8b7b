"""The projects that tests read and change."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from generator.archive.archive import Archive
from generator.content.load import read_content
from generator.content.project import open_project

TESTS: Final = Path(__file__).parent
ROOT: Final = TESTS.parent
SMALL: Final = TESTS / "small"


def archive_of(folder: Path) -> Archive:
    """The linked records of a project as it lies in a folder."""
    return Archive(read_content(open_project(folder)))


def edit(folder: Path, name: str, old: str, new: str) -> None:
    """Change a file as an editor would: the old words, wherever they stand, become the new ones."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
