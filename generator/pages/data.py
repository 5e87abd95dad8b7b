"""What the data page shows: the files for machines, what may change, and how to use them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from generator.documents.telling import Telling
from generator.documents.urls import DATA_FOLDER, DATA_PATH, FEED_PATH, NEW_FEED_PATH, absolute
from generator.exports.catalogue import INDEX, TABLE_FILES, WHOLE_FILES, DataFile
from generator.exports.csv_text import FORMULAS
from generator.exports.dataset import dataset
from generator.exports.json_records import VERSION
from generator.exports.linked_data import script_text
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.data_examples import Example, examples
from generator.pages.head import Head, page_head
from generator.pages.links import Link

# Where `factsheets serve` shows a site that has no address yet.
_LOCAL: Final = "http://127.0.0.1:8000/"
_FEEDS: Final = (
    DataFile(
        FEED_PATH, "application/atom+xml", "The statements that changed last, as an Atom feed"
    ),
    DataFile(NEW_FEED_PATH, "application/atom+xml", "The records that came last, as an Atom feed"),
)


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of the whole site, and what it holds."""

    link: Link
    holds: str


@dataclass(frozen=True, slots=True)
class DataView:
    """The context of ``data.md.jinja``; ``as_of`` is "" when all sources were used, ``licence`` and
    ``attribution`` where the publisher names none. ``formulas`` tells of cells that begin as a
    formula does."""

    version: str
    as_of: str
    folder: str
    licence: str
    attribution: str
    formulas: str
    kinds: tuple[str, ...]
    files: tuple[FileView, ...]
    tables: tuple[FileView, ...]
    examples: tuple[Example, ...]


def data_view(tell: Telling, site: Site) -> DataView:
    """The files and the examples; addresses in examples are the site's own."""
    base = absolute(site, "") or f"{_LOCAL}{site.prefix}"
    day = tell.archive.as_of
    return DataView(
        version=VERSION,
        as_of=day.isoformat() if day else "",
        folder=f"{base}{DATA_FOLDER}",
        licence=site.licence,
        attribution=site.attribution,
        formulas=FORMULAS,
        kinds=tuple(kind.folder for kind in Kind),
        files=tuple(map(_file, (INDEX, *WHOLE_FILES, *_FEEDS))),
        tables=tuple(map(_file, TABLE_FILES)),
        examples=examples(f"{base}{DATA_FOLDER}"),
    )


def _file(file: DataFile) -> FileView:
    return FileView(Link(file.name, file.path), file.holds)


def data_head(site: Site, title: str, description: str, last_change: str) -> Head:
    """What the data page says of itself: that it is about a set of data, and where that is."""
    plain = page_head(site, DATA_PATH, title, description)
    return Head(script_text(dataset(site, last_change)), plain.formats)
