"""The files of a project, as they lie on the disk: which may be read, and their bytes.

Names, links and sizes are checked here, before anything is understood.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.content import file_rules as filerules
from generator.content.opening import read_bytes
from generator.content.project import Project
from generator.content.yaml_nodes import Document, decode
from generator.diagnostics.diagnostic import Diagnostic, Span
from generator.model.fields import ID_MAX, ID_PATTERN
from generator.model.vocabulary import Kind

_ID: Final = re.compile(ID_PATTERN)
# The address of the list of a kind, the author of an article as a speaker, and what Windows takes
# for a device, whatever its ending.
_PORTS: Final = tuple(f"{port}{number}" for port in ("com", "lpt") for number in range(10))
_RESERVED: Final = frozenset(("index", "author", "con", "prn", "aux", "nul", *_PORTS))


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A record's file: the record's id and kind, its text, what kept it from being read as text,
    and a digest of its bytes."""

    id: str
    kind: Kind
    document: Document
    diagnostics: tuple[Diagnostic, ...]
    digest: bytes


class Files:
    """A look at the project's files; ``diagnostics`` is what was wrong with them so far."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.diagnostics: list[Diagnostic] = []

    def records(self) -> tuple[RecordFile, ...]:
        """The files of all records, in order; whatever else lies beside them is reported.

        Raises ``OSError`` when the disk refuses, and when the folder is no longer the same one at
        the end: then a kind without records may have some.
        """
        begun = self._content()
        found = tuple(
            self._record_file(path, shown, kind)
            for kind in Kind
            for path, shown in self._record_paths(kind)
        )
        if self._content() != begun:
            folder = str(self.project.content)
            raise OSError(errno.ESTALE, "The folder was replaced while it was read", folder)
        return found

    def _content(self) -> tuple[int, int]:
        """What tells the folder of the records from any other."""
        there = self.project.content.stat()
        return there.st_dev, there.st_ino

    def _record_paths(self, kind: Kind) -> Iterator[tuple[Path | str, str]]:
        """Where the files of one kind are, each with its path as messages show it.

        Paths are put together as text, for a large project has more of them than of anything.
        """
        folder = self.project.content / kind.folder
        if not folder.is_dir():
            return
        where = self.inside(folder)
        if not where:
            self.diagnostics.extend(filerules.outside_project(Span(self.shown(folder))))
            return
        with os.scandir(where) as found:
            files = sorted(found, key=lambda file: file.name)
        shown = self.shown(folder)
        for file in files:
            name = file.name
            if name.startswith("."):
                continue
            if not name.endswith(".yaml") or not file.is_file():
                self.diagnostics.extend(filerules.stray_file(Span(self.shown(folder / name))))
            elif not is_id(name[:-5]):
                place = Span(self.shown(folder / name))
                self.diagnostics.extend(filerules.bad_id(place, name[:-5]))
            # Only a link leads elsewhere than the folder it lies in.
            elif not file.is_symlink():
                yield f"{where}/{name}", f"{shown}/{name}"
            elif real := self.inside(folder / name):
                yield real, f"{shown}/{name}"
            else:
                self.diagnostics.extend(filerules.outside_project(Span(self.shown(folder / name))))

    def inside(self, path: Path) -> Path | None:
        """The file of the project to which a path leads, ``None`` for another one; what git keeps
        for itself is none."""
        real = path.resolve()
        root = self.project.root
        is_ours = real.is_relative_to(root) and ".git" not in real.relative_to(root).parts
        return real if is_ours else None

    def shown(self, path: Path) -> str:
        """A path as messages show it: relative, with slashes, and printable whatever its bytes."""
        relative = Path(os.path.relpath(path, self.project.root)).as_posix()
        if relative.isascii() and relative.isprintable():
            return relative
        printable = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in relative)
        return printable.encode("utf-8", "backslashreplace").decode("utf-8")

    def named(self, name: str) -> bytes | None:
        """The bytes of a file by its path in the project; ``None`` when there is none in it."""
        path = self.project.root / name
        if not path.is_file():
            return None
        real = self.inside(path)
        if not real:
            self.diagnostics.extend(filerules.outside_project(Span(name)))
            return None
        return read_bytes(real, self.project.root)

    def texts_but(self, named: Collection[str]) -> tuple[str, ...]:
        """The paths of the texts in seeds/ but for those that are named, in order, as messages show
        them."""
        folder = self.project.root / "seeds"
        if not folder.is_dir() or not self.inside(folder):
            return ()
        found = sorted(file.name for file in os.scandir(folder))
        texts = (name for name in found if name[0] != "." and name.lower().endswith(".txt"))
        return tuple(self.shown(folder / name) for name in texts if f"seeds/{name}" not in named)

    def refuse_links(self, named: Collection[str]) -> None:
        """Report what leads out of the project from seeds/, but for the texts that are named."""
        folder = self.project.root / "seeds"
        if not folder.is_dir() or not self.inside(folder):
            return
        links = sorted(file.name for file in os.scandir(folder) if file.is_symlink())
        for name in links:
            if f"seeds/{name}" not in named and not self.inside(folder / name):
                self.diagnostics.extend(filerules.outside_project(Span(self.shown(folder / name))))

    def _record_file(self, path: Path | str, shown: str, kind: Kind) -> RecordFile:
        data = read_bytes(path, self.project.root)
        document, problems = decode(data, shown)
        return RecordFile(shown.rpartition("/")[2][:-5], kind, document, problems, digest_of(data))


def digest_of(*parts: bytes) -> bytes:
    """What tells these bytes from any others (BLAKE2b, RFC 7693)."""
    lengths = ",".join([str(len(part)) for part in parts])
    return hashlib.blake2b(b"".join((lengths.encode(), b":", *parts)), digest_size=20).digest()


def is_id(stem: str) -> bool:
    """Whether a file's stem can be an id, and means nothing else."""
    return len(stem) <= ID_MAX and stem not in _RESERVED and bool(_ID.fullmatch(stem))
