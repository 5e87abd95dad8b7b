"""What a source's page shows.

The article's text is other people's work: only the quotes that carry facts are shown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.archive.archive import Citation
from generator.archive.coverage import measure
from generator.content.load import Entry
from generator.documents.parts import Account, Article, Link, Quote, StatementView
from generator.documents.statements import Describe
from generator.documents.urls import quote_anchor
from generator.model.records import Source
from generator.model.statements import Unnamed


@dataclass(frozen=True, slots=True)
class Cited:
    """A statement that rests on a passage, and the chain by which it came there."""

    anchor: str
    account: Account
    statement: StatementView


@dataclass(frozen=True, slots=True)
class Passage:
    """One quote in the article's order, and the statements that it carries."""

    quote: Quote
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet that the article relied on, and how many statements came by it."""

    link: Link
    statements: int


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
    """The context of ``source.md.jinja``."""

    title: str
    publisher: Link
    published: str
    published_text: str
    published_basis: str
    authors: tuple[str, ...]
    language: str
    url: str
    outlets: tuple[Outlet, ...]
    statements: int
    voices: tuple[Voice, ...]
    unnamed: int
    unnamed_percent: int
    covered: int
    sentences: int
    passages: tuple[Passage, ...]


def source_view(describe: Describe, entry: Entry, source: Source) -> SourceView:
    """Everything that is taken from a source, in the order of its text."""
    citations = describe.archive.citations_in(entry.id)
    relied = Counter(outlet for citation in citations for outlet in dict.fromkeys(citation.via))
    unnamed = sum(isinstance(citation.by, Unnamed) for citation in citations)
    coverage = measure(describe.archive, entry.id)
    return SourceView(
        title=source.title,
        publisher=describe.link(source.publisher),
        published=source.published.human,
        published_text=source.published.text,
        published_basis=source.published_basis or "",
        authors=source.authors,
        language=source.language,
        url=source.url or "",
        outlets=tuple(Outlet(describe.link(name), count) for name, count in relied.most_common()),
        statements=len(citations),
        voices=_voices(citations, unnamed),
        unnamed=unnamed,
        unnamed_percent=round(100 * unnamed / len(citations)) if citations else 0,
        covered=coverage.covered if coverage else 0,
        sentences=len(coverage.sentences) if coverage else 0,
        passages=_passages(describe, citations),
    )


def _voices(citations: tuple[Citation, ...], unnamed: int) -> tuple[Voice, ...]:
    """Whose voices the statements are."""
    named = sum(isinstance(citation.by, str) for citation in citations)
    counts = (
        ("named", "by named speakers and outlets", named),
        ("unnamed", "by unnamed speakers", unnamed),
        ("own", "in an article's own voice", len(citations) - named - unnamed),
    )
    found: list[Voice] = []
    start = 0
    for name, label, count in counts:
        if count:
            percent = round(100 * count / len(citations))
            found.append(Voice(name, label, count, percent, start))
            start += percent
    return tuple(found)


def _passages(describe: Describe, citations: tuple[Citation, ...]) -> tuple[Passage, ...]:
    """The quotes in order, each once with all that rests on it."""
    found: dict[str, tuple[Quote, list[Cited]]] = {}
    for citation in citations:
        quote = describe.quote(citation)
        _, cited = found.setdefault(quote.text, (quote, []))
        cited.append(_cited(describe, citation, quote))
    return tuple(Passage(quote, tuple(cited)) for quote, cited in found.values())


def _cited(describe: Describe, citation: Citation, quote: Quote) -> Cited:
    chain = describe.chain(citation)
    article = Article(quote.publisher.text, quote.published, "")
    own = chain.reporter == chain.publisher
    return Cited(
        anchor=quote_anchor(citation.claim, citation.index),
        account=Account(chain, own, (article,), (quote,)),
        statement=describe.statement(citation.claim),
    )
