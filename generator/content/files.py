"""The files of a project, as they lie on the disk: which may be read, and their bytes.

Names, links and sizes are checked here, before anything is understood.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.content import file_rules as filerules
from generator.content.project import Project
from generator.content.yaml_nodes import MAX_BYTES, Document, decode
from generator.diagnostics.diagnostic import Diagnostic, Span
from generator.model.fields import ID_MAX, ID_PATTERN
from generator.model.vocabulary import Kind


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

        Raises ``OSError`` when the disk refuses.
        """
        return tuple(
            self._record_file(path, kind) for kind in Kind for path in self._record_paths(kind)
        )

    def _record_file(self, path: Path, kind: Kind) -> RecordFile:
        data = read_bytes(path)
        document, problems = decode(data, self.shown(path))
        return RecordFile(path.stem, kind, document, problems, digest_of(data))

    def _record_paths(self, kind: Kind) -> Iterator[Path]:
        folder = self.project.content / kind.folder
        if not folder.is_dir():
            return
        if not self.inside(folder):
            self.diagnostics.extend(filerules.outside_project(Span(self.shown(folder))))
            return
        with os.scandir(folder) as found:
            files = sorted(found, key=lambda file: file.name)
        for file in files:
            if file.name.startswith("."):
                continue
            path = folder / file.name
            if not file.name.endswith(".yaml") or not file.is_file():
                self.diagnostics.extend(filerules.stray_file(Span(self.shown(path))))
            # Only a link leads elsewhere than the folder it lies in.
            elif file.is_symlink() and not self.inside(path):
                self.diagnostics.extend(filerules.outside_project(Span(self.shown(path))))
            elif not is_id(path.stem):
                self.diagnostics.extend(filerules.bad_id(Span(self.shown(path)), path.stem))
            else:
                yield path

    def inside(self, path: Path) -> bool:
        """Whether a path leads to a file of the project; what git keeps for itself is none."""
        real = path.resolve()
        root = self.project.root
        return real.is_relative_to(root) and ".git" not in real.relative_to(root).parts

    def shown(self, path: Path) -> str:
        """A path as messages show it: relative, with slashes, and printable whatever its bytes."""
        relative = path.relative_to(self.project.root).as_posix()
        if relative.isascii() and relative.isprintable():
            return relative
        printable = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in relative)
        return printable.encode("utf-8", "backslashreplace").decode("utf-8")

    def named(self, name: str) -> bytes | None:
        """The bytes of a file by its path in the project; ``None`` when there is none in it."""
        path = self.project.root / name
        if not path.is_file():
            return None
        if not self.inside(path):
            self.diagnostics.extend(filerules.outside_project(Span(name)))
            return None
        return read_bytes(path)

    def refuse_links(self, folder: Path) -> None:
        """Report every link at or below a folder whose files are published as they are."""
        found = ((Path(place), (*folders, *files)) for place, folders, files in os.walk(folder))
        inside = (place / name for place, names in found for name in names)
        for path in sorted((folder, *inside)):
            if path.is_symlink():
                self.diagnostics.extend(filerules.linked_page(Span(self.shown(path))))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; of a large one, one byte past the limit, which tells that it is."""
    number = os.open(path, os.O_RDONLY)
    try:
        data = os.read(number, MAX_BYTES + 1)
        # A pipe or a network's disk may give a file in pieces.
        while len(data) <= MAX_BYTES and (more := os.read(number, MAX_BYTES + 1 - len(data))):
            data += more
        return data
    finally:
        os.close(number)


def digest_of(*parts: bytes) -> bytes:
    """What tells these bytes from any others (BLAKE2b, RFC 7693)."""
    found = hashlib.blake2b(digest_size=20)
    for part in parts:
        found.update(len(part).to_bytes(8, "little"))
        found.update(part)
    return found.digest()


def is_id(stem: str) -> bool:
    """Whether a file's stem can be an id; ``index`` is the address of the list of a kind."""
    return len(stem) <= ID_MAX and stem != "index" and bool(re.fullmatch(ID_PATTERN, stem))
