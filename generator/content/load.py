"""The project's files, read into records: the only reader of content.

Everything below the project folder may come from a stranger's pull request, so names,
sizes, links and encodings are checked before anything is understood.
"""

from __future__ import annotations

import gc
import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from pydantic import BaseModel, ValidationError

from generator.content import file_rules as filerules
from generator.content.complaints import explain
from generator.content.project import ConfigurationError, Project
from generator.content.yaml_nodes import MAX_BYTES, Document, Step, decode
from generator.content.yaml_plain import read_plain
from generator.diagnostics.diagnostic import Diagnostic, Span
from generator.model.fields import ID_MAX, ID_PATTERN, SEED_PATTERN, Readers
from generator.model.records import MODELS, Record, Source
from generator.model.registers import LoadedTerm, Redirects, Wording
from generator.model.vocabulary import Kind
from generator.text.edtf import parse_date
from generator.text.folding import SourceText, read_text

M = TypeVar("M", bound=BaseModel)

WORDING_PATH: Final = "content/wording.yaml"

REDIRECTS_PATH: Final = "content/redirects.yaml"

READERS: Final[Readers] = {"date": parse_date}


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in its place: its id, its kind, and the document it was read from."""

    id: str
    kind: Kind
    record: Record
    document: Document

    def span(self, *path: Step) -> Span:
        """The span of the value at a path in the record, such as ``("facts", 0, "text")``."""
        return self.document.span_of(*path)

    def span_within(self, words: str, *path: Step) -> Span:
        """The span of these words in the value at a path, or else of the value."""
        return self.document.span_within(words, *path)


@dataclass(frozen=True, slots=True)
class Seed:
    """A source's text as it lies in seeds/, with the SHA-256 of its bytes in hexadecimal."""

    text: SourceText
    sha256: str


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that was read. ``broken`` names ids whose records could not be understood, so
    that links to them are not reported a second time."""

    entries: tuple[Entry, ...]
    broken: frozenset[str]
    seeds: Mapping[str, Seed]
    loaded_terms: tuple[LoadedTerm, ...]
    diagnostics: tuple[Diagnostic, ...]
    documents: Mapping[str, Document]
    redirects: Redirects = field(default_factory=Redirects)

    def line(self, path: str, number: int) -> str:
        """The line of a file that a diagnostic shows, counted from 1; "" where there is none."""
        document = self.documents.get(path)
        lines = document.lines if document else ()
        return lines[number - 1].rstrip("\r\n") if 0 < number <= len(lines) else ""


def read_content(project: Project) -> Content:
    """Read all records, the texts they name, and the wording list.

    Raises ``OSError`` when the disk refuses; whatever is wrong *in* the files is a diagnostic.
    """
    reading = _Reading(project)
    with without_collection():
        for kind in Kind:
            for path in reading.record_files(kind):
                reading.read_record(path, kind)
    reading.read_seeds()
    reading.refuse_links(project.content / "pages")
    wording = reading.read_register(WORDING_PATH, Wording)
    redirects = reading.read_register(REDIRECTS_PATH, Redirects)
    return Content(
        entries=tuple(sorted(reading.entries, key=lambda entry: (entry.id, entry.document.path))),
        broken=frozenset(reading.broken),
        seeds=MappingProxyType(reading.seeds),
        loaded_terms=wording.loaded if wording else (),
        diagnostics=tuple(reading.diagnostics),
        documents=MappingProxyType(reading.documents),
        redirects=redirects or Redirects(),
    )


def read_seed(project: Project, name: str) -> Seed:
    """The text of one article, by its path such as ``seeds/x.txt``, whether a record names it or
    not. Raises ``ConfigurationError`` when it cannot be an article's text, ``OSError`` as usual.
    """
    if not re.fullmatch(SEED_PATTERN, name) or not (project.root / name).is_file():
        raise ConfigurationError(
            f"{name} is no text of this project; save the article in seeds/ under a name of plain "
            "letters, digits and hyphens that ends in .txt."
        )
    reading = _Reading(project)
    reading.read_seed(name)
    for diagnostic in reading.diagnostics:
        raise ConfigurationError(f"{name}: {diagnostic.message} {diagnostic.help}")
    return reading.seeds[name]


@contextmanager
def without_collection() -> Iterator[None]:
    """Let nobody look for circles among what is being made: records have none, and looking through
    all of them again and again takes half of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Reading:
    """One pass over the project's files, and what it has found so far."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.entries: list[Entry] = []
        self.broken: set[str] = set()
        self.seeds: dict[str, Seed] = {}
        self.diagnostics: list[Diagnostic] = []
        self.documents: dict[str, Document] = {}

    def record_files(self, kind: Kind) -> Iterator[Path]:
        """The files of one kind, in order; whatever else lies in the folder is reported."""
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
        printable = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in relative)
        return printable.encode("utf-8", "backslashreplace").decode("utf-8")

    def read_record(self, path: Path, kind: Kind) -> None:
        document, record = self._read_as(path, self.shown(path), MODELS[kind])
        if record is None:
            self.broken.add(path.stem)
        else:
            self.entries.append(Entry(path.stem, kind, record, document))

    def read_seeds(self) -> None:
        """The texts that the sources name; one that is missing is left to the checks."""
        sources = (entry.record for entry in self.entries)
        for name in sorted({record.text for record in sources if isinstance(record, Source)}):
            if (self.project.root / name).is_file():
                self.read_seed(name)

    def read_seed(self, name: str) -> None:
        path = self.project.root / name
        if not self.inside(path):
            self.diagnostics.extend(filerules.outside_project(Span(name)))
            return
        data = self._read(path)
        document, problems = decode(data, name)
        self.diagnostics.extend(problems)
        self.documents[name] = document
        self.seeds[name] = Seed(read_text(document.text), hashlib.sha256(data).hexdigest())

    def refuse_links(self, folder: Path) -> None:
        """Report every link at or below a folder whose files are published as they are."""
        found = ((Path(place), (*folders, *files)) for place, folders, files in os.walk(folder))
        inside = (place / name for place, names in found for name in names)
        for path in sorted((folder, *inside)):
            if path.is_symlink():
                self.diagnostics.extend(filerules.linked_page(Span(self.shown(path))))

    def read_register(self, name: str, model: type[M]) -> M | None:
        """The register in a file of content/; ``None`` when there is none or it is broken."""
        path = self.project.root / name
        if not path.is_file():
            return None
        if not self.inside(path):
            self.diagnostics.extend(filerules.outside_project(Span(name)))
            return None
        return self._read_as(path, name, model)[1]

    def _read(self, path: Path) -> bytes:
        with path.open("rb") as file:
            # One byte past the limit is enough to know that the limit is passed.
            return file.read(MAX_BYTES + 1)

    def _read_as(self, path: Path, name: str, model: type[M]) -> tuple[Document, M | None]:
        """A file as a model; what is wrong with it is among the diagnostics."""
        document, tree, problems = read_plain(self._read(path), name)
        self.diagnostics.extend(problems)
        self.documents[document.path] = document
        if tree is None:
            empty = () if problems else filerules.empty_file(Span(document.path))
            self.diagnostics.extend(empty)
            return document, None
        try:
            return document, model.model_validate(tree, context=READERS)
        except ValidationError as problem:
            self.diagnostics.extend(explain(problem, model, document))
            return document, None


def is_id(stem: str) -> bool:
    """Whether a file's stem can be an id; ``index`` is the address of the list of a kind."""
    return len(stem) <= ID_MAX and stem != "index" and bool(re.fullmatch(ID_PATTERN, stem))
