"""What the JSON of a source says of the article and of its text."""

from __future__ import annotations

from typing import Any, Final

from generator.exports.json_fields import (
    SHA256,
    TEXT,
    Field,
    choice_of,
    list_of,
    ref_to,
    write_object,
)
from generator.exports.json_values import ids, write_date
from generator.model.parts import Version
from generator.model.vocabulary import AuthorKind, Genre, SourceStatus, TextIs, TitleIs
from generator.text.speakers.author_names import AuthorName


def author_kind(author: AuthorName) -> str | None:
    """Whose name it is; nothing where nobody says."""
    if author.is_person:
        return AuthorKind.PERSON.value
    return AuthorKind.ORGANISATION.value if author.is_organisation else None


VERSION: Final[tuple[Field[Version], ...]] = (
    Field(
        "seen",
        "When the article had this text.",
        ref_to("Date"),
        lambda v: write_date(v.seen),
        required=True,
    ),
    Field("sha256", "The SHA-256 of the text.", SHA256, lambda v: v.sha256, required=True),
)
AUTHOR: Final[tuple[Field[AuthorName], ...]] = (
    Field("name", "The name, as the article gives it.", TEXT, lambda a: a.text, required=True),
    Field(
        "kind",
        "Whose name it is, as far as the record or the name tells; left out: nobody says.",
        choice_of(AuthorKind),
        author_kind,
    ),
    Field(
        "family",
        "The family name; left out: the name stays in one piece.",
        TEXT,
        lambda a: a.family,
    ),
    Field("given", "The given name.", TEXT, lambda a: a.given),
    Field("particle", 'What stands before the family name: "von".', TEXT, lambda a: a.particle),
    Field("suffix", 'What stands behind the name: "Jr.".', TEXT, lambda a: a.suffix),
)
ARTICLE: Final[tuple[Field[Any], ...]] = (
    Field(
        "title_is",
        "What the name is; left out if it is the headline.",
        choice_of(TitleIs),
        lambda r: None if r.title_is is TitleIs.HEADLINE else r.title_is.value,
    ),
    Field(
        "publisher", "The outlet that published it.", TEXT, lambda r: r.publisher.id, required=True
    ),
    Field(
        "published",
        "When it was published.",
        ref_to("Date"),
        lambda r: write_date(r.published),
        required=True,
    ),
    Field(
        "published_basis",
        "How the day is known; left out if the text states it.",
        TEXT,
        lambda r: r.published_basis,
    ),
    Field(
        "updated",
        "When it had this text, if later.",
        ref_to("Date"),
        lambda r: write_date(r.updated),
    ),
    Field(
        "genre",
        "What kind of article it is.",
        choice_of(Genre),
        lambda r: r.genre.value,
        required=True,
    ),
    Field(
        "rewrites",
        "The outlets whose reports it retells.",
        list_of(TEXT),
        lambda r: ids(r.rewrites),
    ),
    Field(
        "status",
        "What its outlet did with it later.",
        choice_of(SourceStatus),
        lambda r: r.status.value if r.status else None,
    ),
    Field(
        "status_note", "What was corrected, or why it was retracted.", TEXT, lambda r: r.status_note
    ),
    Field(
        "authors",
        "The authors, as the article names them.",
        list_of(TEXT),
        lambda r: [one.text for one in r.authors],
    ),
    Field(
        "author_parts",
        "The same, each with what is known of the name.",
        list_of(ref_to("Author")),
        lambda r: [write_object(AUTHOR, one) for one in r.authors],
    ),
    Field(
        "language", "The article's language (BCP 47).", TEXT, lambda r: r.language, required=True
    ),
    Field("url", "The publisher's address of the article.", TEXT, lambda r: r.url),
    Field("archive_url", "The address of an archived copy.", TEXT, lambda r: r.archive_url),
    Field(
        "text_is",
        "What the text holds of the article.",
        choice_of(TextIs),
        lambda r: r.text_is.value,
        required=True,
    ),
    Field(
        "versions",
        "Earlier texts from which quotes are taken.",
        list_of(ref_to("Version")),
        lambda r: [write_object(VERSION, one) for one in r.versions],
    ),
    Field(
        "sha256",
        "The SHA-256 of the text that the quotes were found in.",
        SHA256,
        lambda r: r.sha256,
        required=True,
    ),
)
