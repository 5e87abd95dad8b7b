"""What is known of the last site that was published: which task wrote which file, and from what.

A SQLite file in the user's cache folder, holding data only. One that is not ours, not of today or
not whole is as good as none: everything is made anew.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from generator.build.cache import cache_file, has_tables
from generator.build.page_links import PageLinks, numbers
from generator.build.tasks import Made, WrittenFile, is_page
from generator.content.project import Project

# Another form has another number: what it says is not understood here.
_FORM: Final = 2
# What is raised where a manifest does not hold what ours hold.
_FAULTS: Final = (
    sqlite3.Error,
    OSError,
    ValueError,
    TypeError,
    AttributeError,
    RecursionError,
    OverflowError,
)
# What stands for something that has no digest: the number of no key.
_NEVER: Final = bytes(8)
_SCHEMA: Final = """
CREATE TABLE meta (
  form INTEGER, until INTEGER, setting BLOB, digests BLOB, record_order TEXT
);
CREATE TABLE tasks (
  name TEXT PRIMARY KEY, own BLOB, reads BLOB, files TEXT, links BLOB, ids BLOB, faulty INTEGER,
  shares TEXT
) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a task: the digest of what it was given, the numbers of the keys that it
    read, its files, and how many bytes it gave to which joined file."""

    own: bytes
    reads: bytes
    files: tuple[WrittenFile, ...]
    shares: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Manifest:
    """The tasks of a published site by name; the digest of everything that they could read, by the
    number of its key; what all of them depend on; the names of those with shares, in order.

    What is done to a file of the site not before the moment ``until``, others did; ``None`` where
    that is not asked."""

    setting: bytes
    digests: Mapping[int, bytes]
    tasks: Mapping[str, Known] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    until: int | None = None


class Unusable(Exception):
    """A manifest that cannot be used; the text says why."""


def manifest_path(project: Project, site_dir: Path) -> Path | None:
    """Where the manifest of a project's site is, beside the cache of its records; ``None`` where
    the user has no folder for it."""
    cache = cache_file(project)
    name = blake2b(os.fsencode(site_dir), digest_size=8).hexdigest()
    return cache.with_name(f"site-{name}.sqlite") if cache else None


def read_manifest(path: Path | None) -> Manifest | None:
    """The manifest at a path; ``None`` where none of this version is. Raises ``Unusable``."""
    if path is None or not path.exists():
        return None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            if not has_tables(connection, _SCHEMA):
                return None
            form, until, *rest = connection.execute("SELECT * FROM meta").fetchone()
            if form != _FORM:
                return None
            setting, digests, order = rest
            rows = connection.execute("SELECT * FROM tasks").fetchall()
            tasks = {str(row[0]): _known(row) for row in rows}
            names = tuple(str(name) for name in json.loads(order))
            if sorted(names) != sorted(name for name, task in tasks.items() if task.shares):
                raise Unusable("it is not whole")
            known = dict(_unpacked(_blob(digests)))
            return Manifest(_blob(setting), known, tasks, names, int(until))
    except _FAULTS as problem:
        raise Unusable(f"it cannot be read: {problem}") from None


def _known(row: tuple[Any, ...]) -> Known:
    _, own, reads, files, links, ids, faulty, shares = row
    page = PageLinks(_packing(links), _packing(ids), bool(faulty)) if links is not None else None
    written = tuple(
        WrittenFile(
            *(_inside(path), int(size), int(time), int(inode), str(digest)),
            page if is_page(path) else None,
        )
        for path, size, time, inode, digest in json.loads(files)
    )
    return Known(
        _blob(own),
        _packing(reads),
        written,
        tuple((_inside(path), int(size)) for path, size in json.loads(shares)),
    )


def _blob(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise TypeError("a digest is none")
    return value


def _packing(value: object) -> bytes:
    """Numbers of eight bytes each."""
    if len(packing := _blob(value)) % 8:
        raise ValueError("numbers are cut off")
    return packing


def _inside(path: str) -> str:
    """A path of the site. Raises ``ValueError`` for one that leads out of it."""
    if path.startswith("/") or ".." in path.split("/"):
        raise ValueError(f"{path} is no path of a site")
    return path


def _packed(digests: Mapping[int, bytes]) -> bytes:
    return b"".join(number.to_bytes(8, "big") + value for number, value in digests.items())


def _unpacked(packed: bytes) -> Iterator[tuple[int, bytes]]:
    for start in range(0, len(packed), 24):
        yield int.from_bytes(packed[start : start + 8], "big"), packed[start + 8 : start + 24]


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Write a manifest in one step. Raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = path.with_name(f"{path.name}-{os.getpid()}")
    new.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
            connection.executescript(f"BEGIN; {_SCHEMA}")
            said = (manifest.setting, _packed(manifest.digests), json.dumps(manifest.order))
            meta = (_FORM, manifest.until, *said)
            connection.execute("INSERT INTO meta VALUES (?, ?, ?, ?, ?)", meta)
            rows = (_row(name, known) for name, known in sorted(manifest.tasks.items()))
            connection.executemany("INSERT INTO tasks VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
            connection.execute("COMMIT")
        new.replace(path)
    except sqlite3.Error as problem:
        raise OSError(0, f"the cache cannot be written ({problem})", str(path)) from None
    finally:
        new.unlink(missing_ok=True)


def _row(name: str, known: Known) -> tuple[object, ...]:
    page = next((file.page for file in known.files if file.page), None)
    files = [(file.path, file.size, file.modified, file.inode, file.digest) for file in known.files]
    return (
        name,
        known.own,
        known.reads,
        json.dumps(files),
        page.links if page else None,
        page.ids if page else None,
        page.faulty if page else None,
        json.dumps(known.shares),
    )


def known_of(made: Made, own: bytes, digests: Mapping[int, bytes]) -> Known:
    """What a manifest says of a task that was done.

    Of one that read something that has no digest nobody can say that it need not be done again.
    """
    shares = tuple((share.path, share.size) for share in made.fragments)
    sure = digests.keys() >= set(numbers(made.reads))
    return Known(own, made.reads if sure else _NEVER, made.files, shares)


def unchanged(manifest: Manifest, now: Mapping[int, bytes], own: Mapping[str, bytes]) -> set[str]:
    """The names of the tasks that need not be done again.

    ``now`` are the digests of what can be read, ``own`` those of what each task is given.
    """
    before = manifest.digests
    changed = {number for number, value in before.items() if now.get(number) != value}
    changed.update(numbers(_NEVER))
    return {
        name
        for name, known in manifest.tasks.items()
        if own.get(name) == known.own and changed.isdisjoint(numbers(known.reads))
    }
