"""The sentence that a quote stands in, and what of it stands before and after the quote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.found_evidence import FoundEvidence
from generator.text.folding import fold_text
from generator.text.sentences import sentences

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
    text = seed.text
    match, original = citation.matches[0], text.original
    found = sentences(text)
    first = bisect_right(found, match.start, key=lambda one: one.end)
    touched = found[first : bisect_left(found, match.end, key=lambda one: one.start)]
    start = max(min([match.start, *(one.start for one in touched)]), match.start - _AROUND_MAX)
    end = min(max([match.end, *(one.end for one in touched)]), match.end + _AROUND_MAX)
    return QuoteInSentence(
        fold_text(original[start : match.start]),
        fold_text(original[match.start : match.end]),
        fold_text(original[match.end : end]),
    )
