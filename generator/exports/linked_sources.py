"""Sources in JSON-LD: what kind of article each is, and what became of it."""

from __future__ import annotations

from typing import Final

from generator.documents.record import SourceRecord
from generator.exports.linked_values import JsonObject, dated, node_id
from generator.model.vocabulary import Genre, SourceStatus
from generator.text.speakers.author_names import AuthorName

_ARTICLES: Final = {
    Genre.ANALYSIS: "AnalysisNewsArticle",
    Genre.OPINION: "OpinionNewsArticle",
    Genre.STATEMENT: "Article",
    Genre.CAPTION: "Article",
}


def article_node(source: SourceRecord) -> JsonObject:
    """An article as a node of the graph."""
    people = [author_node(name) for name in source.authors]
    return {
        "@type": _ARTICLES.get(source.genre, "NewsArticle"),
        "@id": node_id(source.name),
        "headline": source.title,
        **dated(datePublished=source.published, dateModified=source.updated),
        "publisher": {
            "@type": "NewsMediaOrganization",
            "@id": node_id(source.publisher),
            "name": source.publisher.text,
        },
        **({"author": people} if people else {}),
        **({"archivedAt": source.archive_url} if source.archive_url else {}),
        **_status(source),
        "inLanguage": source.language,
        **({"url": source.url} if source.url else {}),
    }


def author_node(name: AuthorName) -> JsonObject:
    """An author by the name that the article gives; without a type where nobody says whose name it
    is, for schema.org has none for "a person or an organisation"."""
    if name.is_person:
        return {"@type": "Person", "name": name.text}
    return {**({"@type": "Organization"} if name.is_organisation else {}), "name": name.text}


def _status(source: SourceRecord) -> JsonObject:
    """What its outlet did with an article later."""
    if source.status is SourceStatus.CORRECTED:
        return {"correction": source.status_note}
    return {"creativeWorkStatus": f"Retracted: {source.status_note}"} if source.status else {}
