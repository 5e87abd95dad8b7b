"""The sentence that a quote stands in, and what of it stands before and after the quote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.text.letters.folding import Match, SourceText, fold_text
from generator.text.quoting.sentences import sentences

# No sentence that anybody can read has more words before a quote, or after it; a hostile text is
# one sentence.
_AROUND_MAX: Final = 2000


@dataclass(frozen=True, slots=True)
class QuoteInSentence:
    """A quote with the rest of its sentence, or of its sentences; all are folded."""

    before: str
    quote: str
    after: str

    @property
    def whole(self) -> str:
        """The sentence as one text."""
        return f"{self.before}{self.quote}{self.after}"


def sentence_of(archive: Archive, citation: FoundEvidence) -> str:
    """The sentence that a quote stands in, or all that it touches; "" where it stands nowhere."""
    found = quote_in_sentence(archive, citation)
    return found.whole if found else ""


def quote_in_sentence(archive: Archive, citation: FoundEvidence) -> QuoteInSentence | None:
    """A quote with the rest of its sentence; ``None`` where it does not stand exactly once."""
    seed = archive.seed_of(citation.evidence)
    if seed is None or len(citation.matches) != 1:
        return None
    return _in_sentence(seed.text, citation.matches[0])


@lru_cache(maxsize=2048)  # as many as a record's file can have; several rules ask for each
def _in_sentence(text: SourceText, match: Match) -> QuoteInSentence:
    original, every = text.original, sentences(text)
    first = bisect_right(every, match.start, key=attrgetter("end"))
    last = bisect_left(every, match.end, key=attrgetter("start"))
    start, end = match.start, match.end
    if first < last:
        start = max(start - _AROUND_MAX, min(start, every[first].start))
        end = min(end + _AROUND_MAX, max(end, every[last - 1].end))
    return QuoteInSentence(
        fold_text(original[start : match.start]),
        fold_text(original[match.start : match.end]),
        fold_text(original[match.end : end]),
    )
