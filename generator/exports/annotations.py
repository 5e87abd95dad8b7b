"""``annotations.jsonld``: every quote as a Web Annotation on its article.

W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): the target is the article
with a TextQuoteSelector (section 4.2.4), the body is the statement that the words carry. Of an
article without an address, the target is our page of it, with a RangeSelector (section 4.2.9): from
the element in which the words begin to the one that follows them.
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
    quote_anchor,
    quote_end_anchor,
    record_path,
    root_of,
    statement_path,
)
from generator.exports.files import JoinedFile
from generator.exports.statement_tables import quotation_key
from generator.model.site import Site

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"


def annotations_file(site: Site) -> JoinedFile:
    """All annotations as one collection of one page, in the order of the records.

    Addresses of the site are relative to this file, which names itself as their base.
    """
    base = {"@base": absolute(site, ANNOTATIONS_PATH)}
    collection = {
        "@context": [_CONTEXT, base] if site.url else _CONTEXT,
        "id": "",
        "type": "AnnotationCollection",
        "label": f"Quotes of {site.name}",
        "first": {"id": "#page-1", "type": "AnnotationPage", "startIndex": 0, "items": []},
    }
    text = json.dumps(collection, ensure_ascii=False)
    head, _, tail = text.rpartition("]")
    return JoinedFile(ANNOTATIONS_PATH, f"{head}\n".encode(), b",\n", f"\n]{tail}\n".encode())


def annotation_lines(record: Record) -> Iterator[bytes]:
    """The annotations of a record's quotes, one line each."""
    for statement in record.statements:
        body = f"{root_of(ANNOTATIONS_PATH)}{statement_path(statement)}"
        for one in statement.quotations:
            told = {
                "id": f"#{quotation_key(one)}",
                "type": "Annotation",
                "motivation": "linking",
                "body": body,
                "target": {"source": _article(one), "selector": _selector(one)},
            }
            yield json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _article(one: Quotation) -> str:
    return one.url or f"{root_of(ANNOTATIONS_PATH)}{record_path(one.source)}"


def _selector(one: Quotation) -> dict[str, Any]:
    """The words in the article, told from their equals. On our own page, which shows no more of an
    article than its quotes, where they begin and end: of two that overlap, an element can have only
    the beginning of the second."""
    if not one.url:
        ends = {"startSelector": quote_anchor(one), "endSelector": quote_end_anchor(one)}
        elements = {
            name: {"type": "CssSelector", "value": f"#{anchor}"} for name, anchor in ends.items()
        }
        return {"type": "RangeSelector", **elements}
    context = (("prefix", one.prefix), ("suffix", one.suffix))
    quote = {"type": "TextQuoteSelector", "exact": one.words}
    return quote | {name: text for name, text in context if text}
