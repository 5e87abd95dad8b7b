"""How much of a source the records use: which statement or furniture entry touches which sentence.

Like test coverage, for articles: a sentence that nothing touches may hold a fact that the
site does not tell.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.outline import Standing
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Span
from generator.model.parts import Furniture
from generator.model.records import Source
from generator.text.letters.folding import Match, SourceText
from generator.text.quoting.quotes import find_quote
from generator.text.quoting.sentences import sentences, word_places

# Of a quote that stands more than once, which is an error, so many places are enough to show it.
_PLACES_MAX: Final = 2


@dataclass(frozen=True, slots=True)
class Chrome:
    """A furniture entry of a source, and where its quote was found."""

    index: int
    furniture: Furniture
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class Touch:
    """A passage that something uses: a statement, or an entry of furniture (then ``claim`` is
    ``None``)."""

    match: Match
    claim: Claim | None
    why: str = ""

    @property
    def name(self) -> str:
        """``record/fact``, or ``furniture``."""
        return self.claim.ref if self.claim else "furniture"


@dataclass(frozen=True, slots=True)
class CoveredSentence:
    """A sentence of a source, its place in the file, and what touches it."""

    match: Match
    span: Span
    text: str
    touches: tuple[Touch, ...]


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """A source's sentences, in order; ``touches`` are in the order of the text.

    ``words`` is how many words of the text stand in a passage that is used, and how many there are:
    a sentence counts as covered when one word of it is, and this tells how much is passed over. In
    scripts without spaces between words, letters are counted.
    """

    source: str
    path: str
    language: str
    text: str
    sentences: tuple[CoveredSentence, ...]
    touches: tuple[Touch, ...]
    words: tuple[int, int]

    @property
    def uncovered(self) -> tuple[CoveredSentence, ...]:
        """The sentences that nothing touches."""
        return tuple(sentence for sentence in self.sentences if not sentence.touches)

    @property
    def covered(self) -> int:
        """How many sentences something touches."""
        return len(self.sentences) - len(self.uncovered)


def chrome_of(archive: Archive, source: str) -> tuple[Chrome, ...]:
    """The furniture of a source, in the order of its file; nothing is found without a text."""
    text = text_of(archive, source)
    record = archive.find(source, Source)
    return tuple(
        Chrome(index, item, _places(text, item))
        for index, item in enumerate(record.furniture if record else ())
    )


def text_of(archive: Archive, source: str) -> SourceText | None:
    """The text of a source, if the source and its text are there."""
    record = archive.find(source, Source)
    seed = archive.content.seeds.get(record.text) if record else None
    return seed.text if seed else None


def _places(text: SourceText | None, item: Furniture) -> tuple[Match, ...]:
    if text is None:
        return ()
    return find_quote(text, item.quote, item.prefix or "", item.suffix or "")


def standing_of(archive: Archive, entry: Entry) -> Standing:
    """Where the quotes of a record stand, those of its statements and of its furniture."""
    known, path = archive.index.standings, entry.document.path
    if path not in known:
        known[path] = _standing(archive, entry)
    return known[path]


def _standing(archive: Archive, entry: Entry) -> Standing:
    quotes = [
        (citation.evidence.source, citation.matches, citation.evidence.version)
        for claim in archive.index.valid_claims(entry)
        for citation in archive.citations(claim)
    ]
    if isinstance(entry.record, Source):
        quotes += [(entry.id, chrome.matches, None) for chrome in chrome_of(archive, entry.id)]
    spans: dict[str, list[int]] = defaultdict(list)
    unsure = False
    for source, matches, version in quotes:
        if text_of(archive, source):
            unsure = unsure or len(matches) != 1
            # What stood in an earlier text covers nothing of the later one.
            stands = () if version else matches[:_PLACES_MAX]
            spans[source].extend(end for match in stands for end in (match.start, match.end))
    return Standing(dict(spans), unsure)


def uncovered(archive: Archive, source: str) -> Iterator[Span]:
    """Where the sentences of a source stand that nothing touches, in order."""
    record, text = archive.find(source, Source), text_of(archive, source)
    if record is None or text is None:
        return
    document = archive.content.documents[record.text]
    touched = _touched(archive, source)
    last = 0
    ends = [last := max(last, end) for _, end in touched]
    for sentence in sentences(text):
        # The passages that start before the sentence ends; one of them may end after it starts.
        before = bisect_left(touched, (sentence.end, 0))
        if not before or ends[before - 1] <= sentence.start:
            yield document.span(sentence.start, sentence.end)


def count_covered(archive: Archive, source: str) -> tuple[int, int]:
    """How many sentences a source has, and how many of them something touches: as ``measure`` has
    it, without a look at any quote whose place is known."""
    text = text_of(archive, source)
    count = len(sentences(text)) if text else 0
    return count, count - sum(1 for _ in uncovered(archive, source))


def _touched(archive: Archive, source: str) -> list[tuple[int, int]]:
    """Start and end of every passage of a source that something uses, in order."""
    users = [archive.entries[source], *archive.index.named_by(source)]
    found = (standing_of(archive, entry).spans.get(source, ()) for entry in users)
    return sorted({pair for ends in found for pair in zip(ends[::2], ends[1::2], strict=True)})


def measure(archive: Archive, source: str) -> SourceCoverage | None:
    """The coverage of a source; ``None`` when the source or its text is not there."""
    record = archive.find(source, Source)
    text = text_of(archive, source)
    if record is None or text is None:
        return None
    # A statement that quotes one passage twice uses it once.
    used_once = {(touch.match, touch.name, touch.why): touch for touch in _touches(archive, source)}
    touches = tuple(sorted(used_once.values(), key=_order))
    matches = sentences(text)
    document = archive.content.documents[record.text]
    found = tuple(
        CoveredSentence(
            match,
            document.span(match.start, match.end),
            " ".join(text.passage(match).split()),
            tuple(used),
        )
        for match, used in zip(matches, _shared_out(touches, matches), strict=True)
    )
    words = _words(text.original, touches)
    return SourceCoverage(
        source, record.text, record.language, text.original, found, touches, words
    )


def _words(text: str, touches: Sequence[Touch]) -> tuple[int, int]:
    places = word_places(text)
    covered = bytearray(len(text))
    for touch in touches:
        size = touch.match.end - touch.match.start
        covered[touch.match.start : touch.match.end] = b"\1" * size
    used = sum(covered.find(1, start, end) >= 0 for start, end in places)
    return used, len(places)


def _shared_out(touches: Sequence[Touch], matches: Sequence[Match]) -> list[list[Touch]]:
    """For each sentence the passages that overlap it. Sentences are in order and do not overlap, so
    each passage is looked up and not compared with all of them."""
    shares: list[list[Touch]] = [[] for _ in matches]
    starts = [match.start for match in matches]
    for touch in touches:
        first = max(bisect_right(starts, touch.match.start) - 1, 0)
        for index in range(first, bisect_left(starts, touch.match.end)):
            if _overlap(touch.match, matches[index]):
                shares[index].append(touch)
    return shares


def _touches(archive: Archive, source: str) -> Iterator[Touch]:
    for citation in archive.citations_in(source):
        for match in () if citation.evidence.version else citation.matches[:_PLACES_MAX]:
            yield Touch(match, citation.claim)
    for chrome in chrome_of(archive, source):
        for match in chrome.matches[:_PLACES_MAX]:
            yield Touch(match, None, chrome.furniture.why)


def _order(touch: Touch) -> tuple[int, int, str]:
    return (touch.match.start, touch.match.end, touch.name)


def _overlap(one: Match, other: Match) -> bool:
    return one.start < other.end and other.start < one.end
