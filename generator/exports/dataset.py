"""The whole site as a ``Dataset`` of schema.org, for search engines of data
(https://developers.google.com/search/docs/appearance/structured-data/dataset)."""

from __future__ import annotations

from typing import Final

from generator.documents.urls import DATA_PATH, absolute
from generator.exports.catalogue import INDEX, TABLE_FILES, WHOLE_FILES, DataFile
from generator.exports.json_records import VERSION
from generator.exports.linked_data import context
from generator.exports.linked_values import JsonObject
from generator.model.site import Site

_WHAT: Final = (
    "Statements, reported numbers and events taken from articles: each with who said it, through "
    "whom it came, the words of the article, and the statements that differ."
)


def dataset(site: Site, last_change: str) -> JsonObject:
    """The JSON-LD of the data page; ``last_change`` is a day, "" where nobody knows it.

    Bytes and digests are in ``index.json``, which is named: they are not known before all files
    are written, and pages are written with them.
    """
    about = f"{site.subject}. {_WHAT}" if site.subject else _WHAT
    node: JsonObject = {
        "@context": context(site, DATA_PATH),
        "@type": "Dataset",
        "@id": absolute(site, DATA_PATH) or DATA_PATH,
        "url": absolute(site, DATA_PATH) or DATA_PATH,
        "name": site.name,
        "description": about,
        "version": VERSION,
        "inLanguage": "en",
        "isAccessibleForFree": True,
        "dateModified": last_change,
        "license": site.licence,
        "creditText": site.attribution,
        "isPartOf": {"@type": "WebSite", "@id": absolute(site, "") or "./", "name": site.name},
        "distribution": [_download(site, one) for one in (INDEX, *WHOLE_FILES, *TABLE_FILES)],
    }
    return {key: value for key, value in node.items() if value}


def _download(site: Site, file: DataFile) -> JsonObject:
    return {
        "@type": "DataDownload",
        "@id": absolute(site, file.path),
        "contentUrl": absolute(site, file.path),
        "encodingFormat": file.media_type,
        "name": file.name,
        "description": f"{file.holds}.",
    }
