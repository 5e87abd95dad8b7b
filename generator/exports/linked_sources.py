"""Sources in JSON-LD: what kind of article each is, and what became of it."""

from __future__ import annotations

from typing import Final

from generator.documents.record import SourceRecord
from generator.exports.linked_values import JsonObject, date_literal, node_id
from generator.model.site import Site
from generator.model.vocabulary import Genre, SourceStatus

_ARTICLES: Final = {
    Genre.ANALYSIS: "AnalysisNewsArticle",
    Genre.OPINION: "OpinionNewsArticle",
    Genre.STATEMENT: "Article",
    Genre.CAPTION: "Article",
}


def article_node(site: Site, source: SourceRecord) -> JsonObject:
    """An article as a node of the graph."""
    people = [{"@type": "Person", "name": name} for name in source.authors]
    genre = _ARTICLES.get(source.genre, "NewsArticle")
    return {
        "@type": genre,
        "@id": node_id(site, source.name),
        "headline": source.name.text,
        "datePublished": date_literal(source.published.text),
        "publisher": {
            "@type": "NewsMediaOrganization",
            "@id": node_id(site, source.publisher),
            "name": source.publisher.text,
        },
        **({"author": people} if people else {}),
        **({"dateModified": date_literal(source.updated.text)} if source.updated else {}),
        **({"archivedAt": source.archive_url} if source.archive_url else {}),
        **_status(source),
        "inLanguage": source.language,
        **({"url": source.url} if source.url else {}),
    }


def _status(source: SourceRecord) -> JsonObject:
    """What its outlet did with an article later."""
    if source.status is SourceStatus.CORRECTED:
        return {"correction": source.status_note}
    return {"creativeWorkStatus": f"Retracted: {source.status_note}"} if source.status else {}
