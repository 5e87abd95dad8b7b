"""The digest of all that a piece of work can read, by the number of its key (see ``reads``)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from hashlib import blake2b, file_digest
from pathlib import Path

from generator.archive.archive import Archive
from generator.build.outputs import Outputs
from generator.build.page_links import number_of
from generator.build.reads import EVERYTHING, PLACES, TIMELINE, Key
from generator.content.folders import files_below
from generator.content.load import Entry
from generator.documents.chains import authors_of
from generator.model.records import Source
from generator.model.vocabulary import Kind


def digest(*parts: object) -> bytes:
    """16 bytes that stand for these parts, taken as text or as bytes, in this order."""
    made = blake2b(digest_size=16)
    for part in parts:
        data = part if isinstance(part, bytes) else repr(part).encode("utf-8", "surrogatepass")
        made.update(len(data).to_bytes(8, "big"))
        made.update(data)
    return made.digest()


def digest_of_data(data: bytes) -> str:
    """What stands for the bytes of a file."""
    return blake2b(data, digest_size=16).hexdigest()


def digest_of_file(path: str) -> str:
    """The same of a file that is there. Raises ``OSError``."""
    with open(path, "rb") as file:  # noqa: PTH123 - a site has more files than anything
        return file_digest(file, partial(blake2b, digest_size=16)).hexdigest()


@lru_cache(maxsize=400_000)
def key_number(key: Key) -> int:
    """The number of a key."""
    return number_of(" ".join(key))


def digests_of(outputs: Outputs) -> Mapping[int, bytes]:
    """The digest of everything that can be read, by the number of its key."""
    return {key_number(key): value for key, value in _digests(outputs)}


def _digests(outputs: Outputs) -> Iterator[tuple[Key, bytes]]:
    archive = outputs.archive
    entries = archive.content.entries
    records = {entry.document.path: _record(outputs, archive, entry) for entry in entries}
    for entry in entries:
        namers = archive.index.named_by(entry.id)
        yield ("record", entry.id), records[entry.document.path]
        yield ("label", entry.id), _label(outputs, entry)
        yield ("links", entry.id), _all(records, namers)
        yield ("questions", entry.id), _all(records, archive.index.questions_naming(entry.id))
    for kind in Kind:
        yield ("kind", kind.value), digest(*(one.id for one in entries if one.kind is kind))
    for path, seed in archive.content.seeds.items():
        yield ("text", path), digest(seed.sha256)
    yield TIMELINE, digest(*(one.id for one in archive.timeline))
    places = {place: [one.id for one in there] for place, there in outputs.tell.places.items()}
    yield PLACES, digest(places)
    yield EVERYTHING, digest(*records.values(), archive.content.redirects)


def _all(records: Mapping[str, bytes], entries: Iterable[Entry]) -> bytes:
    return digest(b"".join(records[entry.document.path] for entry in entries))


def _record(outputs: Outputs, archive: Archive, entry: Entry) -> bytes:
    """A record's digest: its file; of a source its text, and what is known of its authors; and when
    it changed."""
    text = ""
    signed: tuple[object, ...] = ()
    if entry.kind is Kind.SOURCE and isinstance(entry.record, Source):
        seeds = (archive.content.seeds.get(text) for text in entry.record.texts)
        text = " ".join(seed.sha256 if seed else "" for seed in seeds)
        signed = authors_of(entry.record, outputs.tell.signers)
    statements = [f"{entry.id}/{name}" for name in archive.outline(entry).claims]
    times = [outputs.times.get(ref) for ref in statements]
    document = entry.document
    kept = {key: list(value) for key, value in document.kept.items()}
    day = outputs.tell.changed.get(document.path)
    first = [outputs.first[ref] for ref in (entry.id, *statements) if ref in outputs.first]
    known = times if any(times) else ""
    came = outputs.came.get(document.path, "")
    into = outputs.tell.merged_articles.get(entry.id, ())
    return digest(document.path, document.text, kept, text, day, known, first, came, signed, into)


def _label(outputs: Outputs, entry: Entry) -> bytes:
    """What others may tell of a record without reading it whole."""
    more: object = outputs.archive.outline(entry).shelf if entry.kind is Kind.ACTOR else ""
    if entry.kind is Kind.SOURCE and isinstance(entry.record, Source):
        more = (entry.record.publisher, entry.record.rewrites)
    return digest(outputs.tell.name(entry.id), more)


def setting_of(folders: Iterable[Path], files: Iterable[Path], *said: object) -> bytes:
    """The digest of what every page depends on: all files in some folders, and what else is said.

    Raises ``OSError``.
    """
    found = sorted(path for folder in folders for path in files_below(folder))
    parts = [
        (str(path), path.read_bytes())
        for path in (*found, *(path for path in files if path.is_file()))
        if path.suffix != ".pyc"
    ]
    return digest(*(part for pair in parts for part in pair), *said)
