"""Articles that are recorded twice, or that print another's text: each found in one look-up.

No article is compared with all others: a few hashes of its text lead to the first article that has
them too, and only with that one is it compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.content.load import Entry, Seed
from generator.model.records import Source
from generator.model.vocabulary import Kind
from generator.text.letters.likeness import Sketch, shared, sketch_of
from generator.text.links.web_addresses import same_page

# From here on a text is a copy: articles of one event share a sentence or two.
COPY: Final = 0.5
# So many hashes lead to others; texts that share half of themselves have one of these in common.
_LEADS: Final = 16


@dataclass(frozen=True, slots=True)
class Copy:
    """An article, the one of which it is a copy, and by what: the whole ``text``, the ``url``, or
    ``words``: then ``share`` says how much of the shorter one stands in the other."""

    entry: Entry
    other: Entry
    by: str
    share: float = 1


def sketch_in(archive: Archive, entry: Entry) -> Sketch:
    """The sketch of a source's text; an empty one where the text is not there."""
    known, path = archive.index.sketches, entry.document.path
    if path not in known:
        seed = archive.content.seeds.get(archive.index.outline(entry).text)
        known[path] = sketch_of(seed.text.folded.text) if seed else ()
    return known[path]


def copies(archive: Archive) -> Iterator[Copy]:
    """The articles that are there already in one way or another; of each the first other one."""
    texts: dict[str, Entry] = {}
    pages: dict[str, Entry] = {}
    leads: dict[int, Entry] = {}
    for entry in archive.of_kind(Kind.SOURCE):
        outline, sketch = archive.index.outline(entry), sketch_in(archive, entry)
        seed = archive.content.seeds.get(outline.text)
        same = texts.setdefault(seed.sha256, entry) if seed else entry
        page = pages.setdefault(outline.page, entry) if outline.page else entry
        likely = {lead.id: lead for lead in (leads.setdefault(h, entry) for h in sketch[:_LEADS])}
        if same is not entry:
            yield _in_order(Copy(entry, same, "text"))
        elif page is not entry:
            yield _in_order(Copy(entry, page, "url"))
        else:
            likely.pop(entry.id, None)
            shares = [(shared(sketch, sketch_in(archive, one)), one) for one in likely.values()]
            share, other = max(shares, key=lambda found: found[0], default=(0, entry))
            if share >= COPY:
                yield _in_order(Copy(entry, other, "words", share))


def found_already(archive: Archive, seed: Seed, url: str) -> Copy | None:
    """The first source that has the text of a new one, its address, or much of its words. The copy
    is in no record yet: ``entry`` is the other one, too."""
    page, sketch = same_page(url) if url else "", sketch_of(seed.text.folded.text)
    best: Copy | None = None
    for entry in archive.of_kind(Kind.SOURCE):
        outline = archive.index.outline(entry)
        known = archive.content.seeds.get(outline.text)
        if known and known.sha256 == seed.sha256:
            return Copy(entry, entry, "text")
        if page and outline.page == page:
            return Copy(entry, entry, "url")
        share = shared(sketch, sketch_in(archive, entry))
        if share >= COPY and (best is None or share > best.share):
            best = Copy(entry, entry, "words", share)
    return best


def _in_order(found: Copy) -> Copy:
    """The copy is the article that was published later."""
    one, other = found.entry.record, found.other.record
    assert isinstance(one, Source)  # noqa: S101 - of this kind are all that were looked at
    assert isinstance(other, Source)  # noqa: S101 - as the line above
    if one.published.sort_key < other.published.sort_key:
        return Copy(found.other, found.entry, found.by, found.share)
    return found
