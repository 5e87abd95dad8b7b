"""Reads and checks a project's records, in several processes, and remembers what it found.

A record is read, and what the rules find at it is found, by functions of nothing but its file and
what others may see of the records that it names. So both can be shared out, and need not be done
again for what has not changed. Only what must see everything at once is done here each time.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import Final, TypeAlias, TypeVar

from generator.archive.archive import Archive
from generator.archive.copies import sketch_in
from generator.archive.coverage import standing_of
from generator.archive.index import Index
from generator.archive.outline import Outline, head_of, outline_of
from generator.archive.references import claims_in, references_in
from generator.build.cache import Cache
from generator.build.finding_keys import Keys
from generator.build.packing import (
    pack_diagnostics,
    pack_outline,
    pack_standing,
    packed,
    unpack_diagnostics,
    unpack_outline,
    unpack_standing,
)
from generator.checks.all_rules import check_records, check_sources, check_whole
from generator.content.files import Files, RecordFile, digest_of
from generator.content.forked import jobs_for, shared_out
from generator.content.load import Entry, RecordReading, content_of, read_record
from generator.content.page_cost import weighed
from generator.content.project import Project
from generator.content.yaml_nodes import Document
from generator.diagnostics.diagnostic import Diagnostic
from generator.model.vocabulary import Kind

T = TypeVar("T")
R = TypeVar("R")

_BATCH: Final = 64
# What was found for a file, as JSON; and the tree of a record, as JSON too, which is read only
# where the record is needed.
Found: TypeAlias = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known from before, and in how many processes to find what is not. ``before`` is the
    archive that a process which lives on has read last."""

    cache: Cache = field(default_factory=Cache)
    jobs: int = 0
    before: Archive | None = None

    @property
    def entries(self) -> Mapping[str, Entry]:
        """The records of the last time, by their files' paths."""
        entries = self.before.content.entries if self.before else ()
        return {entry.document.path: entry for entry in entries}

    def find(
        self,
        stage: str,
        keys: Mapping[str, bytes],
        things: Mapping[str, T],
        work: Callable[[Sequence[T]], list[Found]],
    ) -> dict[str, Found]:
        """What the work gives for each thing, by its file's path; where the key is that of the last
        time, what it gave then."""
        rows = self.cache.rows(stage)
        found = {
            path: (text, tree) for path, (key, text, tree) in rows.items() if keys.get(path) == key
        }
        missing = [path for path in keys if path not in found]
        jobs = jobs_for(len(missing), self.jobs)
        size = max(1, min(_BATCH, -(-len(missing) // jobs)))
        given = shared_out(
            lambda batch: work([things[path] for path in batch]),
            [missing[start : start + size] for start in range(0, len(missing), size)],
            jobs,
        )
        new = dict(zip(missing, chain.from_iterable(given), strict=True))
        if new or rows.keys() - keys.keys():
            self.cache.save(stage, {path: (keys[path], *told) for path, told in new.items()}, keys)
        return found | new


def read_with(memory: Memory, read: Callable[[Memory], R]) -> R:
    """What is read with a memory; without its cache where that says what nobody saved."""
    try:
        return read(memory)
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError):
        if not memory.cache.forget("it says what nobody saved"):
            raise
        return read(replace(memory, cache=Cache()))


def read_and_check(project: Project, memory: Memory) -> tuple[Archive, tuple[Diagnostic, ...]]:
    """The archive of a project, and everything that is wrong with it. Raises ``OSError``."""
    files = Files(project)
    archive, keys = _read(files, memory)
    entries = {entry.document.path: entry for entry in archive.content.entries}
    diagnostics = list(archive.content.diagnostics)

    found = memory.find(
        "findings",
        {path: keys.of_record(entry) for path, entry in entries.items()},
        entries,
        partial(_check_records, archive),
    )
    for path, (text, _) in found.items():
        told, standing = json.loads(text)
        diagnostics += unpack_diagnostics(told)
        archive.index.standings[path] = unpack_standing(standing)

    sources = {entry.document.path: entry for entry in archive.of_kind(Kind.SOURCE)}
    found = memory.find(
        "coverage",
        {path: keys.of_source(entry) for path, entry in sources.items()},
        sources,
        partial(_check_sources, archive),
    )
    for path, (text, _) in found.items():
        told, sketch = json.loads(text)
        diagnostics += unpack_diagnostics(told)
        archive.index.sketches[path] = array("I", sketch)
    diagnostics += check_whole(archive)
    return archive, tuple(diagnostics)


def _read(files: Files, memory: Memory) -> tuple[Archive, Keys]:
    """The archive of all records, and the keys under which what is found in it is remembered."""
    records = {file.document.path: file for file in files.records()}
    digests = {path: file.digest for path, file in records.items()}
    read = memory.find("records", digests, records, _read_records)
    readings: list[RecordReading] = []
    outlines: dict[str, Outline] = {}
    heads: dict[str, tuple[str, list[str]]] = {}
    known = memory.entries
    for path, file in records.items():
        text, tree = read[path]
        items, told, seeds, outline, head = json.loads(text)
        entry = known.get(path) if outline else None
        if entry is None or entry.document.text != file.document.text:
            places = {key: array("I", ends) for key, ends in items.items()}
            document = Document(path, file.document.text, places)
            entry = Entry.unread(file, document, tree) if outline else None
        else:
            document = entry.document
        readings.append(
            RecordReading(file.id, document, entry, unpack_diagnostics(told), tuple(seeds))
        )
        heads[path] = (head, seeds)
        if outline:
            outlines[path] = unpack_outline(outline)
    before = memory.before.content if memory.before else None
    content = content_of(files, readings, before, partial(_costly_pages, memory))
    seen = {}
    for path, (head, seeds) in heads.items():
        articles = (content.seeds.get(seed) for seed in seeds)
        sums = (article.sha256.encode() if article else b"" for article in articles)
        seen[path] = digest_of(head.encode(), *sums)
    archive = Archive(content, known=Index(content.entries, outlines))
    return archive, Keys(archive, digests, seen)


def _costly_pages(memory: Memory, texts: Mapping[str, str]) -> list[str]:
    """Which hand-written pages take too long to make."""
    keys = {path: digest_of(text.encode()) for path, text in texts.items()}
    found = memory.find("pages", keys, texts, _weigh)
    return [path for path in texts if json.loads(found[path][0])]


def _weigh(texts: Sequence[str]) -> list[Found]:
    return [(told, b"") for told in weighed(texts)]


def _read_records(files: Sequence[RecordFile]) -> list[Found]:
    """What each file holds: the places of its items, what is wrong with it, a source's texts, the
    outline and the digest of its head; and its tree."""
    return [_read_record(file) for file in files]


def _read_record(file: RecordFile) -> Found:
    reading, tree = read_record(file)
    items = {key: list(places) for key, places in reading.document.items.items()}
    told = pack_diagnostics(reading.diagnostics)
    if reading.entry is None:
        return packed(items, told, [], None, ""), b""
    outline = outline_of(reading.entry, claims_in(reading.entry), references_in(reading.entry))
    seen = file.digest if reading.texts else digest_of(packed(head_of(tree)).encode())
    return (
        packed(items, told, reading.texts, pack_outline(outline), seen.hex()),
        json.dumps(tree).encode(),
    )


def _check_records(archive: Archive, entries: Sequence[Entry]) -> list[Found]:
    """What is wrong with each record, and where its quotes stand."""
    told = _by_path(check_records(archive, entries))
    return [
        (
            packed(
                pack_diagnostics(told[entry.document.path]),
                pack_standing(standing_of(archive, entry)),
            ),
            b"",
        )
        for entry in entries
    ]


def _check_sources(archive: Archive, entries: Sequence[Entry]) -> list[Found]:
    """What is wrong with the use of each source, and the sketch of its text."""
    return [
        (
            packed(
                pack_diagnostics(check_sources(archive, [entry])), list(sketch_in(archive, entry))
            ),
            b"",
        )
        for entry in entries
    ]


def _by_path(diagnostics: Iterable[Diagnostic]) -> Mapping[str, list[Diagnostic]]:
    found: dict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in diagnostics:
        found[diagnostic.span.path].append(diagnostic)
    return found
