"""Where a site or an export may go: no place that has something of somebody else's in it.

A site takes the place of the whole folder, so a wrong name would cost a project its records.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from generator.content.project import ConfigurationError

# The project's own folders, beside those that mkdocs.yml names.
_OWN: Final = (".git", ".github", "content", "seeds", "templates")
# What every site of MkDocs has, with or without an address.
_OF_SITES: Final = ("404.html", "sitemap.xml")


def refuse_site_folder(folder: Path, root: Path, own: Iterable[Path] = ()) -> None:
    """Refuse a folder for the site of the project in ``root``, if it is, holds or lies in a folder
    that the project needs, ``own`` being further ones, is a link, or has files that no site has.

    Raises ``ConfigurationError``.
    """
    _refuse_needed(folder, root, own)
    if folder.is_symlink():
        raise ConfigurationError(
            f"the site cannot go to {folder}: that is a link, which the site would replace. Name "
            "the folder to which it leads."
        )
    if folder.is_file():
        raise ConfigurationError(f"the site cannot go to {folder}: that is a file.")
    there = folder.is_dir() and any(folder.iterdir())
    if there and not any((folder / name).exists() for name in _OF_SITES):
        raise ConfigurationError(
            f"the site cannot go to {folder}: that folder holds files of another kind, which the "
            "site would replace. Name another one, or empty it."
        )


def refuse_export_folder(folder: Path, root: Path, hidden: Collection[str]) -> None:
    """Refuse a folder for an export of the project in ``root``, if the project needs it; and if
    the export would write over files of somebody else's, ``hidden`` by their names in it.

    Raises ``ConfigurationError``.
    """
    _refuse_needed(folder, root, ())
    if hidden:
        raise ConfigurationError(
            f"the export cannot go to {folder}: {min(hidden)} is there already, and no export "
            "wrote it. Name another folder, or move that file."
        )


def _refuse_needed(folder: Path, root: Path, own: Iterable[Path]) -> None:
    place, root = folder.resolve(), root.resolve()
    if place in (root, *root.parents):
        raise ConfigurationError(f"{folder} holds the project itself; name another folder.")
    needed = [root / name for name in _OWN]
    for one in (*needed, *own):
        kept = one.resolve()
        if place == kept or kept in place.parents or place in kept.parents:
            raise ConfigurationError(
                f"{folder} is a folder that the project needs, or lies in one; name another one."
            )
