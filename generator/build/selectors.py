"""Finds the selectors of all quotes before pages are made, and remembers them.

A quote is on the pages of its record, its source and its speakers, which several processes make.
Each selector says of which text it is, so that one of another text is of no use, and does no harm.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import astuple
from functools import partial
from typing import Any

from generator.archive.archive import Archive
from generator.build.packing import packed
from generator.build.reading import Found, Memory, read_with
from generator.content.files import digest_of
from generator.content.load import Entry
from generator.text.letters.folding import Match
from generator.text.links.pointers import Directive, Selector


def find_selectors(archive: Archive, memory: Memory) -> None:
    """Give each text of an archive the selectors of the quotes from it."""
    read_with(memory, partial(_find, archive))


def _find(archive: Archive, memory: Memory) -> None:
    entries = {entry.document.path: entry for entry in archive.content.entries}
    found = memory.find(
        "selectors",
        {path: _key(archive, entry) for path, entry in entries.items()},
        entries,
        partial(_selectors, archive),
    )
    texts = {seed.sha256: seed for seed in archive.content.seeds.values()}
    for told, _ in found.values():
        for sha256, ends, (prefix, suffix, directive) in json.loads(told):
            if sha256 in texts:
                known = Selector(prefix, suffix, Directive(*directive))
                texts[sha256].selectors[tuple(ends)] = known


def _key(archive: Archive, entry: Entry) -> bytes:
    """The digest of a record and of the sources that it cites, which have the digests of their
    texts."""
    cited = map(archive.entries.get, archive.outline(entry).cited)
    files = (entry, *(source for source in cited if source))
    return digest_of(*(one.document.text.encode() for one in files))


def _selectors(archive: Archive, entries: Sequence[Entry]) -> list[Found]:
    return [(packed(*_selectors_in(archive, entry)), b"") for entry in entries]


def _selectors_in(archive: Archive, entry: Entry) -> Iterator[list[Any]]:
    """For each quote its text, its ends and the context it is given by, and its selector."""
    for claim in archive.index.valid_claims(entry):
        for citation in archive.citations(claim):
            evidence, seed = citation.evidence, archive.seed_of(citation.evidence)
            if seed and len(citation.matches) == 1:
                match: Match = citation.matches[0]
                prefix, suffix = evidence.prefix or "", evidence.suffix or ""
                selector = seed.selector(match, prefix, suffix)
                yield [seed.sha256, [match.start, match.end, prefix, suffix], astuple(selector)]
