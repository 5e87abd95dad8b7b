"""JSON-LD in each page: what it is about, in the words of schema.org.

JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with a context of its own, so that nothing
is fetched to read it. The site asserts nothing: each statement is a ``Claim`` whose author is the
speaker and whose appearances are the articles. Dates that are marked or have no ISO 8601 form are
literals of the Library of Congress's type for EDTF, so that no mark is lost.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, Final

from markupsafe import Markup

from generator.documents.urls import root_of
from generator.exports.recordtwins import ActorTwin, AnyRecord, EventTwin, FigureTwin, SourceTwin
from generator.exports.statements import Teller
from generator.exports.twins import Attribution, DateTwin, NumberTwin, Ref, RichTwin, StatementTwin
from generator.model.records import Actor
from generator.model.vocabulary import ActorKind

Node = dict[str, Any]

_VOCABULARY: Final = "https://schema.org/"
_EDTF: Final = "http://id.loc.gov/datatypes/edtf/EDTF-level1"
_TYPES: Final = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organization",
    ActorKind.STATE: "Country",
    ActorKind.OUTLET: "NewsMediaOrganization",
}
# What could end the script element or start a comment in it (HTML, 13.2.5.4), and what some
# readers of JavaScript take for line ends.
_IN_SCRIPT: Final = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def script_text(data: Node) -> Markup:
    """JSON for a ``<script type="application/ld+json">``: no character of it is markup."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_IN_SCRIPT))  # noqa: S704 - every character of markup is escaped


def record_data(tell: Teller, record: AnyRecord, path: str) -> Node:
    """The JSON-LD of a record's page."""
    if isinstance(record, ActorTwin):
        graph = [_actor(record), *_claims(tell, record.statements)]
    elif isinstance(record, EventTwin):
        graph = [_event(record), *_claims(tell, record.statements)]
    elif isinstance(record, FigureTwin):
        graph = [_figure(tell, record), *_claims(tell, record.statements)]
    else:
        graph = [_article(tell, record)]
    return {"@context": context(tell, path), "@graph": graph}


def page_data(tell: Teller, path: str, title: str, description: str) -> Node:
    """The JSON-LD of a page that shows no record."""
    site = tell.describe.site
    kind = "CollectionPage" if path.endswith("/") and path != "about/" else "WebPage"
    node: Node = {"@context": context(tell, path), "@type": kind if path else "WebSite"}
    node |= {"@id": tell.uri(path) or "./", "name": title or site.name}
    if description:
        node["description"] = description
    if path:
        node["isPartOf"] = {"@type": "WebSite", "@id": tell.uri("") or "./", "name": site.name}
    return node


def context(tell: Teller, path: str) -> Node:
    """The JSON-LD context of a page; without a site's URL, addresses start at the site's root."""
    base = {} if tell.describe.site.url else {"@base": root_of(path)}
    return {"@vocab": _VOCABULARY, **base}


def _literal(edtf: str) -> str | Node:
    """A date as an ISO 8601 text where it has one, or else as an EDTF literal."""
    if re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", edtf):
        return edtf
    return {"@value": edtf, "@type": _EDTF}


def _ends(date: DateTwin) -> Node:
    first, _, last = date.edtf.partition("/")
    ends = {"startDate": first, "endDate": last or (first if "/" not in date.edtf else "")}
    return {name: _literal(end) for name, end in ends.items() if end not in ("", "..")}


def _text(name: str, text: RichTwin) -> Node:
    return {name: text.text} if text.text else {}


def _ids(refs: Iterable[Ref]) -> list[Node]:
    return [{"@id": ref.uri} for ref in refs]


def _person(tell: Teller, ref: Ref) -> Node:
    actor = tell.describe.archive.find(ref.id, Actor)
    return {
        "@type": _TYPES[actor.kind] if actor else "Organization",
        "@id": ref.uri,
        "name": ref.name,
    }


def _actor(actor: ActorTwin) -> Node:
    names: list[str | Node] = [*actor.aliases]
    names += [{"@value": name.text, "@language": name.language} for name in actor.names]
    return {
        "@type": _TYPES[ActorKind(actor.kind)],
        "@id": actor.uri,
        "url": actor.uri,
        "name": actor.name,
        **({"alternateName": names} if names else {}),
        **_text("description", actor.summary),
    }


def _event(event: EventTwin) -> Node:
    return {
        "@type": "Event",
        "@id": event.uri,
        "url": event.uri,
        "name": event.name,
        **({"alternateName": list(event.aliases)} if event.aliases else {}),
        **_ends(event.date),
        **({"location": {"@type": "Place", "name": event.place}} if event.place else {}),
        **_text("description", event.summary),
        **({"superEvent": _ids(event.part_of)} if event.part_of else {}),
        **({"subEvent": _ids(event.parts)} if event.parts else {}),
    }


def _figure(tell: Teller, figure: FigureTwin) -> Node:
    site = tell.describe.site
    files = (("index.json", "application/json"), ("data.csv", "text/csv"))
    return {
        "@type": "Dataset",
        "@id": figure.uri,
        "url": figure.uri,
        "name": figure.name,
        **({"alternateName": list(figure.aliases)} if figure.aliases else {}),
        **_text("description", figure.summary),
        "creator": {"@type": "Organization", "name": site.name},
        "variableMeasured": _variable(tell.ref(figure.id)),
        "about": _ids(figure.about),
        "hasPart": [{"@id": one.uri} for one in figure.statements],
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": {"@id": f"{figure.uri}{name}"},
                "encodingFormat": encoding,
            }
            for name, encoding in files
        ],
    }


def _variable(figure: Ref) -> Node:
    return {"@type": "StatisticalVariable", "@id": f"{figure.uri}#variable", "name": figure.name}


def _article(tell: Teller, source: SourceTwin) -> Node:
    cited = tell.describe.archive.citations_in(source.id)
    claims = {one.claim.ref: tell.statement(one.claim).uri for one in cited}
    return {
        "@type": "NewsArticle",
        "@id": source.uri,
        "headline": source.name,
        "datePublished": _literal(source.published.edtf),
        "publisher": _person(tell, source.publisher),
        **_authors(source),
        "inLanguage": source.language,
        **({"url": source.url} if source.url else {}),
        "@reverse": {"appearance": [{"@type": "Claim", "@id": uri} for uri in claims.values()]},
    }


def _authors(source: SourceTwin) -> Node:
    people = [{"@type": "Person", "name": name} for name in source.authors]
    return {"author": people} if people else {}


def _claims(tell: Teller, statements: Iterable[StatementTwin]) -> list[Node]:
    return [claim_data(tell, statement) for statement in statements]


def claim_data(tell: Teller, statement: StatementTwin) -> Node:
    """A statement as a ``Claim`` of whoever says it."""
    chains = [evidence.attribution for evidence in statement.evidence]
    authors = {json.dumps(author): author for author in (_speaker(tell, one) for one in chains)}
    sources = {one.source.id: one.source for one in statement.evidence}
    about: list[Node] = [{"@id": statement.record.uri}]
    if statement.number:
        about.append(_observation(statement, statement.number))
    return {
        "@type": "Claim",
        "@id": statement.uri,
        "text": statement.text.text,
        "author": list(authors.values()),
        "appearance": [
            {"@type": "NewsArticle", "@id": source.uri, "headline": source.name}
            for source in sources.values()
        ],
        "about": about,
        **({"temporalCoverage": _literal(statement.date.edtf)} if statement.date else {}),
    }


def _speaker(tell: Teller, chain: Attribution) -> Node:
    if chain.actor:
        return _person(tell, chain.actor)
    note = "; ".join(filter(None, ("not named by the source", chain.condition)))
    return {
        "@type": "Person",
        "name": chain.speaker,
        "disambiguatingDescription": note,
        **({"affiliation": _person(tell, chain.of)} if chain.of else {}),
    }


def _observation(statement: StatementTwin, number: NumberTwin) -> Node:
    known = number.minimum is not None and number.minimum == number.maximum
    bounds = {"value": number.minimum} if known else {}
    if not known:
        bounds = {"minValue": number.minimum, "maxValue": number.maximum}
    return {
        "@type": "Observation",
        "variableMeasured": _variable(statement.record),
        "description": f"{number.text} {number.unit}".strip(),
        **{name: bound for name, bound in bounds.items() if bound is not None},
        **({"unitText": number.unit} if number.unit else {}),
        **({"observationDate": _literal(statement.date.edtf)} if statement.date else {}),
        "measurementQualifier": number.qualifier,
    }
