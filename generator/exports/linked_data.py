"""JSON-LD in the words of schema.org: what each page is about, and all claims in one file.

JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with a context of its own, so that nothing
is fetched to read it. The site asserts nothing: each statement is a ``Claim`` whose author is the
speaker and whose appearances are the articles. Dates that are marked or have no ISO 8601 form are
literals of the Library of Congress's type for EDTF, so that no mark is lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from markupsafe import Markup

from generator.documents.record import (
    ActorRecord,
    EventRecord,
    FigureRecord,
    QuestionRecord,
    Record,
)
from generator.documents.statement import Attribution, Name, Number, RichText, Statement, plain
from generator.documents.urls import DATA_FOLDER, absolute, root_of, statement_path
from generator.exports.files import JoinedFile
from generator.exports.json_fields import json_number
from generator.exports.linked_sources import article_node
from generator.exports.linked_values import JsonObject, date_ends, date_literal, node_id
from generator.model.site import Site
from generator.model.vocabulary import ActorKind, Certainty, Speech

CLAIMS_PATH: Final = f"{DATA_FOLDER}claims.jsonld"
_VOCABULARY: Final = "https://schema.org/"
_HIDDEN: Final = "not named by the source"
_TYPES: Final = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organization",
    ActorKind.STATE: "Country",
    ActorKind.OUTLET: "NewsMediaOrganization",
    ActorKind.GROUP: "Organization",
    ActorKind.UNNAMED: "Person",
}
# What could end the script element or start a comment in it (HTML, 13.2.5.4), and what some
# readers of JavaScript take for line ends.
_IN_SCRIPT: Final = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def script_text(data: JsonObject) -> Markup:
    """JSON for a ``<script type="application/ld+json">``: no character of it is markup."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_IN_SCRIPT))  # noqa: S704 - every character of markup is escaped


def record_data(site: Site, record: Record, path: str) -> JsonObject:
    """The JSON-LD of a record's page: what the page is about."""
    return {"@context": context(site, path), **_entity(site, record)}


def _entity(site: Site, record: Record) -> JsonObject:
    if isinstance(record, ActorRecord):
        return _actor(site, record)
    if isinstance(record, EventRecord):
        return _event(site, record)
    if isinstance(record, FigureRecord):
        return _figure(site, record)
    if isinstance(record, QuestionRecord):
        return _question(site, record)
    return article_node(site, record)


def claims_file(site: Site) -> JoinedFile:
    """``claims.jsonld``: every record, and every statement as a claim of whoever says it."""
    start = json.dumps(context(site, CLAIMS_PATH), separators=(",", ":"))
    head = f'{{"@context":{start},"@graph":[\n'
    return JoinedFile(CLAIMS_PATH, head.encode(), b",\n", b"\n]}\n")


def claim_lines(site: Site, record: Record) -> Iterator[bytes]:
    """What a record is, and its statements as claims, one line each."""
    for told in (_entity(site, record), *(claim_data(site, one) for one in record.statements)):
        yield json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def page_data(site: Site, path: str, title: str, description: str) -> JsonObject:
    """The JSON-LD of a page that shows no record."""
    kind = "CollectionPage" if path.endswith("/") and path != "about/" else "WebPage"
    node: JsonObject = {"@context": context(site, path), "@type": kind if path else "WebSite"}
    node |= {"@id": absolute(site, path) or "./", "name": title if path else site.name}
    if description:
        node["description"] = description
    if path:
        node["isPartOf"] = {
            "@type": "WebSite",
            "@id": absolute(site, "") or "./",
            "name": site.name,
        }
    return node


def context(site: Site, path: str) -> JsonObject:
    """The JSON-LD context of a page; without a site's URL, addresses start at the site's root."""
    base = {} if site.url else {"@base": root_of(path)}
    return {"@vocab": _VOCABULARY, **base}


def _text(name: str, text: RichText) -> JsonObject:
    return {name: plain(text)} if text else {}


def _ids(site: Site, names: Iterable[Name]) -> list[JsonObject]:
    return [{"@id": node_id(site, name)} for name in names]


def _actor(site: Site, actor: ActorRecord) -> JsonObject:
    names: list[str | JsonObject] = [one.text for one in actor.aliases]
    names += [{"@value": text, "@language": language} for language, text in actor.names]
    return {
        "@type": _TYPES[actor.kind],
        "@id": node_id(site, actor.name),
        "url": node_id(site, actor.name),
        "name": actor.name.text,
        **({"alternateName": names} if names else {}),
        **_text("description", actor.summary),
        **(_hidden(site, actor.condition, actor.of) if actor.kind is ActorKind.UNNAMED else {}),
    }


def _hidden(site: Site, condition: str, of: Name | None, what: str = "") -> JsonObject:
    """What is known of somebody whom the sources do not name."""
    return {
        "disambiguatingDescription": "; ".join(filter(None, (what or _HIDDEN, condition))),
        **({"affiliation": {"@id": node_id(site, of)}} if of else {}),
    }


def _event(site: Site, event: EventRecord) -> JsonObject:
    return {
        "@type": "Event",
        "@id": node_id(site, event.name),
        "url": node_id(site, event.name),
        "name": event.name.text,
        **({"alternateName": [one.text for one in event.aliases]} if event.aliases else {}),
        **date_ends(event.date),
        **({"location": {"@type": "Place", "name": event.place}} if event.place else {}),
        **_text("description", event.summary),
        **({"superEvent": _ids(site, event.part_of)} if event.part_of else {}),
        **({"subEvent": _ids(site, event.parts)} if event.parts else {}),
    }


def _figure(site: Site, figure: FigureRecord) -> JsonObject:
    address = node_id(site, figure.name)
    files = (("index.json", "application/json"), ("data.csv", "text/csv"))
    return {
        "@type": "Dataset",
        "@id": address,
        "url": address,
        "name": figure.name.text,
        **({"alternateName": [one.text for one in figure.aliases]} if figure.aliases else {}),
        **_text("description", figure.summary),
        "creator": {"@type": "Organization", "name": site.name},
        "variableMeasured": _variable(site, figure.name),
        "about": _ids(site, figure.about),
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": {"@id": f"{address}{name}"},
                "encodingFormat": encoding,
            }
            for name, encoding in files
        ],
    }


def _variable(site: Site, figure: Name) -> JsonObject:
    return {
        "@type": "StatisticalVariable",
        "@id": f"{node_id(site, figure)}#variable",
        "name": figure.text,
    }


def _question(site: Site, question: QuestionRecord) -> JsonObject:
    """A question with its answers, none of which is accepted; each rests on the claims that give
    it (https://schema.org/suggestedAnswer)."""
    return {
        "@type": "Question",
        "@id": node_id(site, question.name),
        "url": node_id(site, question.name),
        "name": question.name.text,
        **_text("description", question.summary),
        **({"about": _ids(site, question.about)} if question.about else {}),
        "answerCount": len(question.sides),
        "suggestedAnswer": [
            {
                "@type": "Answer",
                "text": side.answer,
                "isBasedOn": [
                    {"@id": absolute(site, statement_path(one))} for one in side.statements
                ],
            }
            for side in question.sides
        ],
    }


def claim_data(site: Site, statement: Statement) -> JsonObject:
    """A statement as a ``Claim`` of whoever says it."""
    told = [who for one in statement.bearing for who in _speakers(site, one.attribution)]
    authors = {json.dumps(speaker): speaker for speaker in told}
    sources = {one.source.id: one.source for one in statement.bearing}
    kinds = (("speech", statement.speech), ("certainty", statement.certainty))
    plainly = (Speech.SAYS, Certainty.STATED)
    marks = [f"{name}: {kind}" for name, kind in kinds if kind not in plainly]
    about: list[JsonObject] = [{"@id": node_id(site, statement.record)}]
    if statement.number:
        about.append(_observation(site, statement, statement.number))
    return {
        "@type": "Claim",
        "@id": absolute(site, statement_path(statement)),
        "text": plain(statement.text),
        "author": list(authors.values()),
        "appearance": _ids(site, sources.values()),
        "about": about,
        **({"keywords": marks} if marks else {}),
        **({"temporalCoverage": date_literal(statement.date.text)} if statement.date else {}),
    }


def _speakers(site: Site, chain: Attribution) -> list[JsonObject]:
    if chain.actor:
        return [{"@id": node_id(site, chain.actor)}]
    if chain.authors:
        return [{"@type": "Person", "name": name} for name in chain.authors]
    return [_not_named(site, chain)]


def _not_named(site: Site, chain: Attribution) -> JsonObject:
    """A speaker who is no record: someone unnamed, an author without a name, a document's."""
    what = "a document" if chain.voice == "document" else ""
    return {
        "@type": "Person",
        "name": chain.speaker,
        **_hidden(site, chain.condition, chain.of, what),
    }


def _observation(site: Site, statement: Statement, number: Number) -> JsonObject:
    low, high = json_number(number.minimum), json_number(number.maximum)
    known = low is not None and low == high
    bounds = {"value": low} if known else {"minValue": low, "maxValue": high}
    return {
        "@type": "Observation",
        "variableMeasured": _variable(site, statement.record),
        "description": f"{number.text} {number.unit}".strip(),
        **{name: bound for name, bound in bounds.items() if bound is not None},
        **({"unitText": number.unit} if number.unit else {}),
        **({"observationDate": date_literal(statement.date.text)} if statement.date else {}),
        **({"measurementQualifier": number.qualifier.value} if number.qualifier else {}),
    }
