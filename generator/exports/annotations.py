"""``annotations.jsonld``: every quote as a Web Annotation on its article.

W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): the target is the
article with a TextQuoteSelector (section 4.2.4), the body is the statement that the words carry.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final

from generator.documents.urls import ANNOTATIONS_PATH, root_of
from generator.exports.recordtwins import AnyRecord, SourceTwin
from generator.exports.statements import Teller
from generator.exports.twins import EvidenceTwin, StatementTwin

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"


def annotations_file(tell: Teller, records: Sequence[AnyRecord]) -> bytes:
    """All annotations as one collection of one page, in the order of the records."""
    articles = {one.id: one.url or one.uri for one in records if isinstance(one, SourceTwin)}
    items = [
        _annotation(statement, evidence, articles[evidence.source.id])
        for record in records
        for statement in record.statements
        for evidence in statement.evidence
    ]
    site, address = tell.describe.site, tell.uri(ANNOTATIONS_PATH)
    base = [] if site.url else [{"@base": root_of(ANNOTATIONS_PATH)}]
    collection = {
        "@context": [_CONTEXT, *base] if base else _CONTEXT,
        "id": address,
        "type": "AnnotationCollection",
        "label": f"Quotes of {site.name}",
        "total": len(items),
        "first": {
            "id": f"{address}#page-1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    return f"{json.dumps(collection, ensure_ascii=False, indent=1)}\n".encode()


def _annotation(statement: StatementTwin, evidence: EvidenceTwin, article: str) -> dict[str, Any]:
    selector = {
        "type": "TextQuoteSelector",
        "exact": evidence.quote,
        "prefix": evidence.prefix,
        "suffix": evidence.suffix,
    }
    return {
        "id": evidence.uri,
        "type": "Annotation",
        "motivation": "linking",
        "body": statement.uri,
        "target": {
            "source": article,
            "selector": {name: value for name, value in selector.items() if value},
        },
    }
