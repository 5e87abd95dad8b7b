"""What a source's page shows.

Layer 3. The article's text is other people's work: only the quotes that carry facts are shown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from generator.archive import Citation
from generator.content import Entry
from generator.model import Source, Unnamed
from generator.urls import quote_anchor
from generator.views.parts import Link, Quote, StatementView
from generator.views.statements import Describe


@dataclass(frozen=True, slots=True)
class Cited:
    """One quote in the article's order, and the statement that it carries."""

    anchor: str
    quote: Quote
    statement: StatementView


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet that the article relied on, and how many statements came by it."""

    link: Link
    statements: int


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
    own_voice: int
    unnamed: int
    unnamed_percent: int
    cited: tuple[Cited, ...]


def source_view(describe: Describe, entry: Entry, source: Source) -> SourceView:
    """Everything that is taken from a source, in the order of its text."""
    citations = describe.archive.citations_in(entry.id)
    relied = Counter(outlet for citation in citations for outlet in dict.fromkeys(citation.via))
    unnamed = sum(isinstance(citation.by, Unnamed) for citation in citations)
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
        own_voice=sum(citation.by is None and not citation.via for citation in citations),
        unnamed=unnamed,
        unnamed_percent=round(100 * unnamed / len(citations)) if citations else 0,
        cited=tuple(_cited(describe, citation) for citation in citations),
    )


def _cited(describe: Describe, citation: Citation) -> Cited:
    return Cited(
        anchor=quote_anchor(citation.claim, citation.index),
        quote=describe.quote(citation),
        statement=describe.statement(citation.claim),
    )
