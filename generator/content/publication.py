"""What a project publishes beside its records, now or in a revision: the pages that somebody wrote,
and what mkdocs.yml says of the site."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final

from generator.content.folders import files_below
from generator.content.git import listed, read_blobs, resolve
from generator.content.project import (
    PAGE_SUFFIXES,
    ConfigurationError,
    PagesSetting,
    Project,
    read_pages_setting,
    read_site,
)
from generator.model.site import Site

_CONFIG: Final = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Publication:
    """What is published: ``pages`` are the addresses of hand-written pages, from the root of the
    whole site, without the home page; of those in ``led_on`` another plugin says where they are
    now."""

    site: Site
    pages: frozenset[str] = frozenset()
    led_on: frozenset[str] = frozenset()


def read_publication(project: Project, revision: str = "") -> Publication | None:
    """What a project publishes in a revision, or as the files lie in the folder; ``None`` where its
    mkdocs.yml cannot be read. Raises ``OSError``, and ``ConfigurationError`` for no commit."""
    if not revision:
        return _publication(project, _files_in)
    commit = resolve(project.root, revision)
    with TemporaryDirectory(prefix="factsheets-") as folder:
        about, *_ = (*listed(project.root, commit, "--", _CONFIG), b"")
        mode, _, object_id = about.partition(b"\t")[0].decode("ascii").rpartition(" blob ")
        texts = read_blobs(project.root, [object_id]) if mode.startswith("100") else {}
        if object_id not in texts:
            return None
        (Path(folder) / _CONFIG).write_bytes(texts[object_id])
        return _publication(
            Project(Path(folder)), lambda _, docs: _files_of(project.root, commit, docs)
        )


def _publication(
    project: Project, files: Callable[[Project, str], Iterable[str]]
) -> Publication | None:
    try:
        site, setting = read_site(project), read_pages_setting(project)
    except ConfigurationError:
        return None
    pages = (one for one in files(project, setting.docs) if _is_published(one, setting))
    return Publication(
        site,
        frozenset(filter(None, map(_address, pages))),
        frozenset(map(_address, setting.led_on)),
    )


def _files_in(project: Project, docs: str) -> Iterator[str]:
    folder = project.docs or project.root / docs
    return (path.relative_to(folder).as_posix() for path in files_below(folder))


def _files_of(root: Path, commit: str, docs: str) -> Iterator[str]:
    folder = os.path.normpath(docs).replace(os.sep, "/")
    for name in listed(root, "-r", "--name-only", commit, "--", f"{folder}/"):
        yield os.fsdecode(name).removeprefix(f"{folder}/")


def _is_published(path: str, setting: PagesSetting) -> bool:
    """Whether MkDocs makes a page of a file; what a pattern may mean is taken for left out."""
    parts = PurePosixPath(path).parts
    if not path.lower().endswith(PAGE_SUFFIXES) or parts[0] == "templates":
        return False
    places = {*parts, *(str(PurePosixPath(*parts[:count])) for count in range(1, len(parts) + 1))}
    hidden = (".*", *(one.strip("/") for one in setting.left_out))
    return not any(fnmatch(place, pattern) for place in places for pattern in hidden)


def _address(path: str) -> str:
    """The address of a hand-written page, "" for the home page."""
    place = PurePosixPath(path).with_suffix("")
    at = place.parent if place.name.lower() in ("index", "readme") else place
    return "" if str(at) == "." else f"{at}/"
