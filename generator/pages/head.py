"""What a page says of itself to machines: JSON-LD, its other formats, how to cite it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from generator.documents.record import FigureRecord, Record, SourceRecord
from generator.documents.urls import FEED_PATH, NEW_FEED_PATH, record_path
from generator.documents.wordings import title_note
from generator.exports.citations import annotated, bibtex, page_citation
from generator.exports.linked_data import page_data, record_data, script_text
from generator.exports.record_files import BESIDE, NUMBERS
from generator.model.site import Site
from generator.text.letters.typography import typeset_words


@dataclass(frozen=True, slots=True)
class Format:
    """Another format of a page: its path from the site's root, its media type, and its name."""

    path: str
    media_type: str
    title: str


@dataclass(frozen=True, slots=True)
class Cite:
    """How to cite a page: in a sentence, and in BibTeX."""

    plain: str
    bibtex: str


@dataclass(frozen=True, slots=True)
class Head:
    """The context of ``partials/head.html``; ``script`` is JSON without a character of markup."""

    script: Markup
    formats: tuple[Format, ...]


_SITE_FEED: Final = Format(FEED_PATH, "application/atom+xml", "Changes to the site")
_NEW_FEED: Final = Format(NEW_FEED_PATH, "application/atom+xml", "New on the site")


def record_head(site: Site, record: Record) -> Head:
    """What a record's page says of itself."""
    path = record_path(record.name)
    files = (*BESIDE, NUMBERS) if isinstance(record, FigureRecord) else BESIDE
    formats = (Format(f"{path}{name}", kind, title) for name, kind, title in files)
    return Head(script_text(record_data(site, record, path)), (*formats, _SITE_FEED))


def page_head(site: Site, path: str, title: str, description: str, *, lists: bool = False) -> Head:
    """What a page that shows no record says of itself; ``lists`` says that it shows many."""
    data = page_data(site, path, title, description, lists=lists)
    return Head(script_text(data), (_SITE_FEED, _NEW_FEED))


def cite_page(site: Site, record: Record) -> Cite:
    """How to cite a record's page; of a source, the article.

    Only an article's title is in quotation marks: what a page is called is in our own words, and
    nobody said it.
    """
    one = page_citation(site, record)
    if isinstance(record, SourceRecord):
        day = record.published.human
        parts = (
            *(who.text for who in record.authors),
            f"“{record.name.text}”{title_note(record.title_is)}",
            f"{one.publisher}, {day}",
            one.url or annotated(site, record),
        )
    else:
        page = f"{one.title} [fact sheet]{one.note and f': {one.note}'}"
        day = f"Last changed {record.changed.human}" if record.changed else ""
        parts = (page, one.publisher, day, one.url)
    told = typeset_words(". ".join(part for part in parts if part))
    return Cite(told, bibtex([one]).decode().strip())
