"""What a source's page shows.

The article's text is other people's work: only the quotes that carry facts are shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.archive.found_evidence import FoundEvidence
from generator.content.load import Entry
from generator.documents.record import SourceRecord
from generator.documents.statement import Quotation, Statement
from generator.documents.telling import Telling
from generator.documents.urls import quote_anchor
from generator.documents.wordings import GENRE_WORDS, TEXT_WORDS


@dataclass(frozen=True, slots=True)
class Cited:
    """A statement that rests on a passage, and the words with the chain by which it came there."""

    quotation: Quotation
    statement: Statement


@dataclass(frozen=True, slots=True)
class Passage:
    """One quote in the article's order, and the statements that it carries."""

    anchor: str
    quotation: Quotation
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """A share of an article's statements: whose voice, how many, and its stretch in per cent."""

    name: str
    label: str
    statements: int
    percent: int
    start: int


@dataclass(frozen=True, slots=True)
class SourceView:
    """The context of ``source.md.jinja``; ``genre`` and ``text_is`` are words, "" for a whole
    article of news."""

    record: SourceRecord
    genre: str
    text_is: str
    voices: tuple[Voice, ...]
    passages: tuple[Passage, ...]


def source_view(tell: Telling, entry: Entry, record: SourceRecord) -> SourceView:
    """Everything that is taken from a source, in the order of its text."""
    citations = tell.archive.citations_in(entry.id)
    genre, text_is = GENRE_WORDS[record.genre], TEXT_WORDS[record.text_is]
    return SourceView(record, genre, text_is, _voices(record), _passages(tell, citations))


def _voices(record: SourceRecord) -> tuple[Voice, ...]:
    """Whose voices the statements are."""
    counts = (
        ("named", "by named speakers and outlets", record.named),
        ("unnamed", "by unnamed speakers", record.unnamed),
        ("own", "in an article's own voice", record.own_voice),
    )
    given = [row for row in counts if row[2]]
    found: list[Voice] = []
    start = 0
    for name, label, count in given:
        # The last takes what rounding left.
        is_last = name == given[-1][0]
        percent = 100 - start if is_last else round(100 * count / len(record.cited))
        found.append(Voice(name, label, count, percent, start))
        start += percent
    return tuple(found)


def _passages(tell: Telling, citations: tuple[FoundEvidence, ...]) -> tuple[Passage, ...]:
    """The quotes in order, each once with all that rests on it."""
    found: dict[str, list[Cited]] = {}
    for citation in citations:
        statement = tell.statement(citation.claim)
        quotation = statement.quotations[citation.index]
        found.setdefault(quotation.key, []).append(Cited(quotation, statement))
    return tuple(
        Passage(quote_anchor(cited[0].quotation), cited[0].quotation, tuple(cited))
        for cited in found.values()
    )
