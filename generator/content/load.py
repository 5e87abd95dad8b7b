"""The project's files, read into records: the only reader of content.

Everything below the project folder may come from a stranger's pull request, so names,
sizes, links and encodings are checked before anything is understood.
"""

from __future__ import annotations

import gc
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from generator.content import file_rules as filerules
from generator.content.complaints import explain
from generator.content.files import Files, RecordFile
from generator.content.hand_written import problems_of_pages
from generator.content.page_cost import Weigh, costly_pages
from generator.content.project import ConfigurationError, Project
from generator.content.relations import RELATIONS_PATH, default_relations, relations_of
from generator.content.yaml_nodes import Document, Step, decode
from generator.content.yaml_plain import read_plain
from generator.diagnostics.diagnostic import Diagnostic, Span
from generator.model.fields import SEED_PATTERN, Readers
from generator.model.records import MODELS, RecordModel, Source
from generator.model.registers import LoadedTerm, Redirects, Relations, RelationTerm, Wording
from generator.model.vocabulary import Kind
from generator.text.dates.edtf import parse_date
from generator.text.letters.folding import Match, SourceText, read_text
from generator.text.links.pointers import Selector, selector_of

M = TypeVar("M", bound=BaseModel)

WORDING_PATH: Final = "content/wording.yaml"

_SOURCES: Final = f"content/{Kind.SOURCE.folder}/"
REDIRECTS_PATH: Final = "content/redirects.yaml"
_REGISTERS: Final[tuple[tuple[str, type[BaseModel]], ...]] = (
    (WORDING_PATH, Wording),
    (REDIRECTS_PATH, Redirects),
    (RELATIONS_PATH, Relations),
)

READERS: Final[Readers] = {"date": parse_date}


@dataclass(frozen=True)
class Entry:
    """A record in its place: its id, its kind, and the document it was read from."""

    id: str
    kind: Kind
    record: RecordModel
    document: Document

    @classmethod
    def unread(cls, file: RecordFile, document: Document, tree: bytes = b"") -> Entry:
        """A record that was found to be right; it is made from its tree when it is first needed.

        A tree is JSON, and takes a tenth of the room that a record takes. An empty one stands for
        the document's own text.
        """
        entry = cls.__new__(cls)
        vars(entry).update(id=file.id, kind=file.kind, document=document, _tree=tree)
        return entry

    if not TYPE_CHECKING:  # or else any attribute would seem to be there

        def __getattr__(self, name: str) -> Any:
            """The record, when it is asked for; Python looks here for what an entry lacks."""
            if name != "record" or "_tree" not in vars(self):
                raise AttributeError(name)
            encoded = self._tree
            tree = json.loads(encoded) if encoded else read_plain(self.document)[1]
            record = MODELS[self.kind].model_validate(tree, context=READERS)
            vars(self)["record"] = record
            return record

    def span(self, *path: Step) -> Span:
        """The span of the value at a path in the record, such as ``("facts", 0, "text")``."""
        return self.document.span_of(*path)

    def span_within(self, words: str, *path: Step) -> Span:
        """The span of these words in the value at a path, or else of the value."""
        return self.document.span_within(words, *path)


@dataclass(frozen=True, slots=True)
class Seed:
    """A source's text as it lies in seeds/, with the SHA-256 of its bytes in hexadecimal; and the
    selectors that are known of it, by a passage's ends and the prefix and suffix it is given by."""

    text: SourceText
    sha256: str
    selectors: dict[tuple[int, int, str, str], Selector] = field(
        default_factory=dict, compare=False, repr=False
    )

    def selector(self, match: Match, prefix: str, suffix: str) -> Selector:
        """How others find a passage of the text; worked out once."""
        key = (match.start, match.end, prefix, suffix)
        if key not in self.selectors:
            self.selectors[key] = selector_of(self.text, match, prefix, suffix)
        return self.selectors[key]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that was read. ``broken`` names ids whose records could not be understood, so
    that links to them are not reported a second time. ``unused`` are the paths of texts in seeds/
    that no source names; none while a source cannot be understood, for it may name them."""

    entries: tuple[Entry, ...]
    broken: frozenset[str]
    seeds: Mapping[str, Seed]
    loaded_terms: tuple[LoadedTerm, ...]
    diagnostics: tuple[Diagnostic, ...]
    documents: Mapping[str, Document]
    redirects: Redirects = field(default_factory=Redirects)
    relations: Mapping[str, RelationTerm] = field(default_factory=default_relations)
    unused: tuple[str, ...] = ()

    def line(self, path: str, number: int) -> str:
        """The line of a file that a diagnostic shows, counted from 1; "" where there is none."""
        document = self.documents.get(path)
        return document.line(number) if document else ""


@dataclass(frozen=True, slots=True)
class RecordReading:
    """What a record's file holds: its document, its record in its place (``None`` when it cannot be
    understood), what is wrong with it, and of a source the paths of its texts."""

    id: str
    document: Document
    entry: Entry | None
    diagnostics: tuple[Diagnostic, ...]
    texts: tuple[str, ...] = ()


def read_content(project: Project) -> Content:
    """Read all records, the texts they name, and the registers.

    Raises ``OSError`` when the disk refuses; whatever is wrong *in* the files is a diagnostic.
    """
    files = Files(project)
    with without_collection():
        return content_of(files, [read_record(file)[0] for file in files.records()])


def read_record(file: RecordFile) -> tuple[RecordReading, Any]:
    """A record, from nothing but its file; and the tree it was made from."""
    document, tree, record, problems = file.document, None, None, file.diagnostics
    if not problems:
        document, tree, record, problems = _read_as(document, MODELS[file.kind])
    entry = None if record is None else Entry(file.id, file.kind, record, document)
    texts = record.texts if isinstance(record, Source) else ()
    return RecordReading(file.id, document, entry, problems, texts), tree


def content_of(
    files: Files,
    readings: Sequence[RecordReading],
    before: Content | None = None,
    weigh: Weigh = costly_pages,
) -> Content:
    """The content whose records have been read; texts and registers are read here, texts that are
    as they were ``before`` not again. ``weigh`` tells which pages take too long to make."""
    entries = [reading.entry for reading in readings if reading.entry]
    documents = {reading.document.path: reading.document for reading in readings}
    problems = [problem for reading in readings for problem in reading.diagnostics]
    seeds = {}
    named = {text for reading in readings for text in reading.texts}
    for name in sorted(named):
        data = files.named(name)  # one that is missing is left to the checks
        if data is not None:
            documents[name], seeds[name], wrong = _read_seed(data, name, before)
            problems.extend(wrong)
    files.refuse_links(named)
    pages, refused = problems_of_pages(files, weigh)
    documents.update(pages)
    problems.extend(refused)
    registers: dict[str, Any] = {}
    for name, model in _REGISTERS:
        data = files.named(name)
        if data is not None:
            documents[name], registers[name], wrong = _read_register(data, name, model)
            problems.extend(wrong)
    return Content(
        entries=tuple(sorted(entries, key=lambda entry: (entry.id, entry.document.path))),
        broken=frozenset(reading.id for reading in readings if reading.entry is None),
        seeds=MappingProxyType(seeds),
        loaded_terms=(registers.get(WORDING_PATH) or Wording()).loaded,
        diagnostics=(*files.diagnostics, *problems),
        documents=MappingProxyType(documents),
        redirects=registers.get(REDIRECTS_PATH) or Redirects(),
        relations=relations_of(registers.get(RELATIONS_PATH) or Relations()),
        unused=() if any(map(_may_name_texts, readings)) else files.texts_but(named),
    )


def _may_name_texts(reading: RecordReading) -> bool:
    """Whether a file is that of a source which cannot be understood."""
    return reading.entry is None and reading.document.path.startswith(_SOURCES)


def read_seed(project: Project, name: str) -> Seed:
    """The text of one article, by its path such as ``seeds/x.txt``, whether a record names it or
    not. Raises ``ConfigurationError`` when it cannot be an article's text, ``OSError`` as usual.
    """
    if not re.fullmatch(SEED_PATTERN, name) or not (project.root / name).is_file():
        raise ConfigurationError(
            f"{name} is no text of this project; save the article in seeds/ under a name of plain "
            "letters, digits and hyphens that ends in .txt."
        )
    files = Files(project)
    _, seed, problems = _read_seed(files.named(name) or b"", name)
    for diagnostic in (*files.diagnostics, *problems):
        raise ConfigurationError(f"{name}: {diagnostic.message} {diagnostic.help}")
    return seed


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


def _read_seed(
    data: bytes, name: str, before: Content | None = None
) -> tuple[Document, Seed, tuple[Diagnostic, ...]]:
    sha256 = hashlib.sha256(data).hexdigest()
    document, problems = decode(data, name)
    known = before.seeds.get(name) if before else None
    if known is None or known.sha256 != sha256:
        known = Seed(read_text(document.text), sha256)
    return document, known, problems


def _read_register(
    data: bytes, name: str, model: type[M]
) -> tuple[Document, M | None, tuple[Diagnostic, ...]]:
    document, problems = decode(data, name)
    if problems:
        return document, None, problems
    document, _, register, problems = _read_as(document, model, or_empty=True)
    return document, register, problems


def _read_as(
    document: Document, model: type[M], *, or_empty: bool = False
) -> tuple[Document, Any, M | None, tuple[Diagnostic, ...]]:
    """A document's text as a tree and as a model, and what is wrong with it; ``or_empty``: a file
    in which nothing is left says nothing."""
    document, tree, problems = read_plain(document)
    if tree is None and or_empty and not problems:
        return document, None, model(), ()
    if tree is None:
        empty = () if problems else tuple(filerules.empty_file(Span(document.path)))
        return document, None, None, (*problems, *empty)
    try:
        return document, tree, model.model_validate(tree, context=READERS), problems
    except ValidationError as problem:
        return document, tree, None, (*problems, *explain(problem, model, document))
