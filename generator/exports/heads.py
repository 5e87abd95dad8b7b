"""What each page says of its twins: JSON-LD, and links to the same in other formats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from generator.documents.urls import FEED_PATH, twin_path
from generator.exports.linkeddata import page_data, record_data, script_text
from generator.exports.records import tell_record
from generator.exports.statements import Teller
from generator.model.vocabulary import Kind
from generator.pages.plan import Page


@dataclass(frozen=True, slots=True)
class TwinLink:
    """Another format of a page: its path from the site's root, its media type, and its name."""

    path: str
    media_type: str
    title: str


@dataclass(frozen=True, slots=True)
class Twins:
    """The context of ``partials/twins.html``; ``script`` is JSON without a character of markup."""

    script: Markup
    links: tuple[TwinLink, ...]


# The head of a page that only its editor sees.
NO_TWINS: Final = Twins(Markup("{}"), ())
_FEED: Final = "application/atom+xml"
_RECORD_FILES: Final = (
    ("index.json", "application/json", "This page as JSON"),
    (FEED_PATH, _FEED, "Changes to this page"),
    ("citation.bib", "application/x-bibtex", "How to cite: BibTeX"),
    ("citation.ris", "application/x-research-info-systems", "How to cite: RIS"),
    ("citation.json", "application/vnd.citationstyles.csl+json", "How to cite: CSL-JSON"),
)
_NUMBERS: Final = ("data.csv", "text/csv", "The numbers as CSV")
_SITE_FEED: Final = TwinLink(FEED_PATH, _FEED, "Changes to the site")


def twins_of(tell: Teller, page: Page) -> Twins:
    """The twins of a generated page."""
    entry = page.entry
    if entry is None:
        return twins_of_prose(tell, page.path, page.title, page.description)
    files = (*_RECORD_FILES, _NUMBERS) if entry.kind is Kind.FIGURE else _RECORD_FILES
    links = (TwinLink(twin_path(entry, name), type_, title) for name, type_, title in files)
    data = record_data(tell, tell_record(tell, entry), page.path)
    return Twins(script_text(data), (*links, _SITE_FEED))


def twins_of_prose(tell: Teller, path: str, title: str, description: str) -> Twins:
    """The twins of a page that shows no record."""
    return Twins(script_text(page_data(tell, path, title, description)), (_SITE_FEED,))
