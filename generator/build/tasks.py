"""The pieces of work that make a site's generated files, each by itself, straight to the disk.

What a task hands back is small: the files that it wrote, with the links and ids of its pages, and
where its fragments of the files of the whole site lie.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from generator.build.digests import digest, digest_of_data, digest_of_file, key_number
from generator.build.outputs import Outputs
from generator.build.page_links import PageLinks, page_links
from generator.build.reads import Key, Reads
from generator.content.load import Entry
from generator.documents.urls import departed_path, record_path
from generator.exports.files import ExportFile

# Where fragments wait until all are there; the folder is gone before the site is published.
FRAGMENTS: Final = ".fragments"

# What a task makes: a file, or a record's share of the file at a path.
TaskOutput: TypeAlias = ExportFile | tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work: its name, which no other has, and what makes its parts when called.

    ``given`` is the digest of what it has from its planning, ``holds`` the keys of that.
    """

    name: str
    make: Callable[[], Iterable[TaskOutput]]
    given: bytes = b""
    holds: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that a task wrote, as the disk knows it; ``page`` is there for pages."""

    path: str
    size: int
    modified: int
    inode: int
    digest: str
    page: PageLinks | None


@dataclass(frozen=True, slots=True)
class KeptFragment:
    """A record's share of the file at ``path``: so many bytes of another file, from a place on."""

    path: str
    kept_in: str
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a task; ``reads`` are the numbers of the keys that it read, packed."""

    task: str
    files: tuple[WrittenFile, ...]
    fragments: tuple[KeptFragment, ...] = ()
    reads: bytes = b""


def tasks_of(outputs: Outputs, pages: Iterable[Task], *, machine: bool) -> Iterator[Task]:
    """All tasks: those of ``pages``, and with ``machine`` the files for machines too.

    A page's task has the page's path as its name; a record's files are made with its page, for
    both are told by the same.
    """
    beside = dict(_machine_tasks(outputs)) if machine else {}
    if machine:
        yield Task("site files", outputs.site_files)
    for page in pages:
        more = beside.pop(page.name, None)
        yield _joint(page, more) if more else page
    yield from beside.values()


def _joint(page: Task, more: Task) -> Task:
    make = partial(_both, page.make, more.make)
    given = digest(page.given, more.given)
    return Task(page.name, make, given, page.holds | more.holds)


def _both(
    one: Callable[[], Iterable[TaskOutput]], other: Callable[[], Iterable[TaskOutput]]
) -> Iterator[TaskOutput]:
    yield from one()
    yield from other()


def _machine_tasks(outputs: Outputs) -> Iterator[tuple[str, Task]]:
    """The tasks that make files for machines, by the path of the page that they belong to."""
    for entry in outputs.archive.content.entries:
        path = record_path(outputs.tell.name(entry.id))
        holds = frozenset({("record", entry.id)})
        yield path, Task(path, partial(_record_parts, outputs, entry), holds=holds)
    for gone in outputs.departures:
        path = departed_path(gone)
        yield path, Task(path, partial(outputs.departed_files, gone), digest(gone))
    yield from _pictures(outputs) if outputs.draws_previews else ()


def _pictures(outputs: Outputs) -> Iterator[tuple[str, Task]]:
    """The tasks that draw the pictures of links to records, at old addresses too: each by itself,
    for its page shows what others say of the record, and the picture does not."""
    entries = outputs.archive.content.entries
    places = [(entry, record_path(outputs.tell.name(entry.id))) for entry in entries]
    there = {entry.id: entry for entry in entries}
    left = [(gone.target, departed_path(gone)) for gone in outputs.departures]
    places += [(there[now], path) for now, path in left if now in there]
    for entry, path in places:
        name, holds = f"picture of {path}", frozenset({("record", entry.id)})
        yield name, Task(name, partial(outputs.preview, entry, path), digest(entry.id), holds)


def _record_parts(outputs: Outputs, entry: Entry) -> Iterator[TaskOutput]:
    made = outputs.record_output(entry)
    yield from made.files
    yield from made.fragments


def perform(task: Task, folder: Path, root: str, reads: Reads) -> Made:
    """Do a task and write its files below a folder, of which none may be there yet.

    ``root`` is the path at which the site will be served. Raises ``OSError`` for the disk, and
    what the task raises.
    """
    files: list[WrittenFile] = []
    shares: list[tuple[str, bytes]] = []
    with reads.apart() as read:
        for part in task.make():
            if isinstance(part, ExportFile):
                files.append(_written(part, folder, root))
            else:
                shares.append(part)
    keys = array("Q", sorted(map(key_number, read | task.holds)))
    return Made(task.name, tuple(files), _kept(shares, folder), keys.tobytes())


def _written(file: ExportFile, folder: Path, root: str) -> WrittenFile:
    where = folder / file.path
    try:
        opened = where.open("xb")
    except FileNotFoundError:
        where.parent.mkdir(parents=True, exist_ok=True)
        opened = where.open("xb")
    with opened:
        opened.write(file.data)
        opened.flush()
        facts = os.fstat(opened.fileno())
    page = page_links(file.data.decode(), file.path, root) if is_page(file.path) else None
    return _as_known(file.path, facts, digest_of_data(file.data), page)


def is_page(path: str) -> bool:
    """Whether a path of the site is a page's."""
    return path.endswith(".html")


def written_file(path: str, folder: Path) -> WrittenFile:
    """A file that is there, but no page, as the disk knows it. Raises ``OSError``."""
    place = folder / path
    return _as_known(path, place.stat(), digest_of_file(str(place)))


def _as_known(
    path: str, facts: os.stat_result, digest: str, page: PageLinks | None = None
) -> WrittenFile:
    return WrittenFile(path, facts.st_size, facts.st_mtime_ns, facts.st_ino, digest, page)


def _kept(shares: Iterable[tuple[str, bytes]], folder: Path) -> tuple[KeptFragment, ...]:
    """Shares put into this process's own file, for whoever joins them."""
    shares = tuple(shares)
    if not shares:
        return ()
    where = folder / FRAGMENTS / str(os.getpid())
    where.parent.mkdir(exist_ok=True)
    kept = []
    with where.open("ab") as file:
        for path, data in shares:
            kept.append(KeptFragment(path, str(where), file.tell(), len(data)))
            file.write(data)
    return tuple(kept)
