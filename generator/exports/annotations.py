"""``annotations.jsonld``: every quote as a Web Annotation on its article.

W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): the target is the article
with a TextQuoteSelector (section 4.2.4), the body is the statement that the words carry.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from generator.documents.record import Record
from generator.documents.statement import Quotation
from generator.documents.urls import (
    ANNOTATIONS_PATH,
    absolute,
    record_path,
    root_of,
)
from generator.exports.files import JoinedFile
from generator.exports.statement_tables import quotation_key
from generator.model.site import Site

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"


def annotations_file(site: Site) -> JoinedFile:
    """All annotations as one collection of one page, in the order of the records."""
    address = absolute(site, ANNOTATIONS_PATH)
    base = [] if site.url else [{"@base": root_of(ANNOTATIONS_PATH)}]
    collection = {
        "@context": [_CONTEXT, *base] if base else _CONTEXT,
        "id": address,
        "type": "AnnotationCollection",
        "label": f"Quotes of {site.name}",
        "first": {
            "id": f"{address}#page-1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": [],
        },
    }
    text = json.dumps(collection, ensure_ascii=False)
    head, _, tail = text.rpartition("]")
    return JoinedFile(ANNOTATIONS_PATH, f"{head}\n".encode(), b",\n", f"\n]{tail}\n".encode())


def annotation_lines(site: Site, record: Record) -> Iterator[bytes]:
    """The annotations of a record's quotes, one line each."""
    for statement in record.statements:
        for one in statement.quotations:
            told = _annotation(site, one, absolute(site, _body(statement.ref, record)))
            yield json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _body(ref: str, record: Record) -> str:
    return f"{record_path(record.name)}#{ref.partition('/')[2]}"


def _annotation(site: Site, one: Quotation, body: str) -> dict[str, Any]:
    selector = {
        "type": "TextQuoteSelector",
        "exact": one.words,
        "prefix": one.prefix,
        "suffix": one.suffix,
    }
    return {
        "id": absolute(site, f"{ANNOTATIONS_PATH}#{quotation_key(one)}"),
        "type": "Annotation",
        "motivation": "linking",
        "body": body,
        "target": {
            "source": one.url or absolute(site, record_path(one.source)),
            "selector": {name: value for name, value in selector.items() if value},
        },
    }
