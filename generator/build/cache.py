"""What was found in files that have not changed since: a cache in the user's own folder.

It is never in the project, where a stranger's pull request could bring one along. It holds data
only, and each row says by a digest that it is whole. Whatever is wrong with it, it is left aside
with one warning, and everything is read anew; what another version of the program made is no use to
this one, and goes without a word.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final, Self, TypeAlias

import pydantic
import yaml

import generator
from generator.content.files import digest_of
from generator.content.project import Project

# A stage's rows: by a file's path, the key under which something was found, what, and the tree of
# a record.
Rows: TypeAlias = Mapping[str, tuple[bytes, str, bytes]]

_TABLES: Final = (
    "CREATE TABLE made_by (version BLOB)",
    """CREATE TABLE found (stage TEXT, path TEXT, key BLOB, found TEXT, tree BLOB,
    digest BLOB, PRIMARY KEY (stage, path)) WITHOUT ROWID""",
)


def cache_file(project: Project, environment: Mapping[str, str] = os.environ) -> Path | None:
    """Where the cache of a project lies; ``None`` where the user has no folder for it.

    After the XDG Base Directory Specification (https://specifications.freedesktop.org/basedir/).
    """
    home, given = environment.get("HOME", ""), environment.get("XDG_CACHE_HOME", "")
    folder = Path(given) if given.startswith("/") else Path(home) / ".cache"
    if not folder.is_absolute() or folder.resolve().is_relative_to(project.root):
        return None
    name = hashlib.blake2b(os.fsencode(project.root), digest_size=16).hexdigest()
    return folder / "factsheets" / name / "check.sqlite"


def own_version() -> bytes:
    """What tells this generator from any other: its source, and what it reads with."""
    folder = Path(generator.__file__).parent
    sources = (path.read_bytes() for path in sorted(folder.rglob("*.py")))
    return digest_of(f"{sys.version} {pydantic.VERSION} {yaml.__version__}".encode(), *sources)


def has_tables(connection: sqlite3.Connection, schema: str) -> bool:
    """Whether a file of SQLite has the tables of a schema and nothing else: a view or a trigger of
    a stranger's can run for ever. Raises ``sqlite3.Error``."""
    ask = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(schema)
        return connection.execute(ask).fetchall() == fresh.execute(ask).fetchall()


class Cache:
    """The cache in a file, or none at all.

    Nothing here raises: what goes wrong is told once, by ``warn``, and costs time only.
    """

    def __init__(
        self, file: Path | None = None, warn: Callable[[str], None] = lambda _problem: None
    ) -> None:
        self._warn = warn
        self._told = False
        self._file = file or Path()
        self._version = b""
        self._tables: sqlite3.Connection | None = None
        if file is None:
            return
        try:
            self._version = own_version()
            _prepare(file)
            if file.exists():
                self._open()
            else:
                self._make()
        except (OSError, sqlite3.Error) as problem:
            self._give_up(str(problem))

    def _open(self) -> None:
        """Open the file that is there; one that is not ours, damaged or of another version is made
        anew."""
        try:
            self._tables = _connected(self._file)
            if not has_tables(self._tables, ";".join(_TABLES)):
                self._make()
                return
            versions = self._tables.execute("SELECT version FROM made_by").fetchall()
        except sqlite3.DatabaseError as problem:
            if "locked" in str(problem):
                raise
            versions = []
        if versions == [(self._version,)]:
            return
        if len(versions) != 1:
            self._tell("it is damaged")
        self._make()

    def _make(self) -> None:
        """Begin with an empty file."""
        self.close()
        for name in (self._file.name, f"{self._file.name}-journal"):
            self._file.with_name(name).unlink(missing_ok=True)
        self._tables = _connected(self._file)
        for statement in _TABLES:
            self._tables.execute(statement)
        self._tables.execute("INSERT INTO made_by VALUES (?)", (self._version,))

    def rows(self, stage: str) -> Rows:
        """What was saved of a stage."""
        if self._tables is None:
            return {}
        query = "SELECT path, key, found, tree, digest FROM found WHERE stage = ?"
        found = {}
        try:
            for path, key, text, tree, digest in self._tables.execute(query, (stage,)):
                if digest != _digest(stage, path, key, text, tree):
                    raise sqlite3.DatabaseError("it is damaged")
                found[path] = (key, text, tree)
        except (sqlite3.Error, AttributeError, TypeError, ValueError) as problem:
            self.forget(str(problem))
            return {}
        return found

    def save(self, stage: str, rows: Rows, present: Collection[str]) -> None:
        """Save rows of a stage, and remove those of files that are no longer present."""
        if self._tables is None:
            return
        try:
            self._tables.execute("BEGIN IMMEDIATE")
            known = self._tables.execute("SELECT path FROM found WHERE stage = ?", (stage,))
            gone = [(stage, path) for (path,) in known if path not in present]
            self._tables.executemany("DELETE FROM found WHERE stage = ? AND path = ?", gone)
            self._tables.executemany(
                "INSERT OR REPLACE INTO found VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (stage, path, key, text, tree, _digest(stage, path, key, text, tree))
                    for path, (key, text, tree) in rows.items()
                ),
            )
            self._tables.execute("COMMIT")
        except sqlite3.Error as problem:
            self._give_up(str(problem))

    def forget(self, problem: str) -> bool:
        """Leave the cache aside for good, and begin it anew; false where there is none."""
        if self._tables is None:
            return False
        self._tell(problem)
        try:
            self._make()
        except (OSError, sqlite3.Error) as fault:
            self._give_up(str(fault))
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_fault: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._tables is not None:
            self._tables.close()
            self._tables = None

    def _give_up(self, problem: str) -> None:
        self._tell(problem)
        try:
            self.close()
        except sqlite3.Error:
            self._tables = None

    def _tell(self, problem: str) -> None:
        if not self._told:
            self._warn(f"the cache is left aside, and everything is read anew: {problem}")
        self._told = True


def _prepare(file: Path) -> None:
    """Make the folder of a cache. Raises ``OSError`` when somebody else could have put it there."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in (file.parent, file):
        if os.path.lexists(path):
            found = path.lstat()
            foreign = found.st_uid != os.geteuid() or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
            if stat.S_ISLNK(found.st_mode) or foreign:
                raise PermissionError(f"{path} may be somebody else's")


def _connected(file: Path) -> sqlite3.Connection:
    tables = sqlite3.connect(file, timeout=0.5, isolation_level=None)
    tables.execute("PRAGMA trusted_schema = OFF")
    tables.execute(
        "PRAGMA synchronous = OFF"
    )  # a row that a power cut spoils is found by its digest
    return tables


def _digest(stage: str, path: str, key: bytes, found: str, tree: bytes) -> bytes:
    return digest_of(stage.encode(), path.encode(), key, found.encode(), tree)
