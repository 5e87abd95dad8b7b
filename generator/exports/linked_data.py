"""JSON-LD in the words of schema.org: what each page is about, and all claims in one file.

JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with a context of its own, so that nothing
is fetched to read it; addresses are relative to the site's root, which the context names. The site
asserts nothing: each statement is a ``Claim`` whose author is the speaker and whose appearances are
the articles. What a document says is based on it, for a document is no author. Each property is
within the domain and the range that schema.org gives it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from markupsafe import Markup

from generator.documents.chains import inferred_speakers
from generator.documents.numbers import Number
from generator.documents.record import (
    ActorRecord,
    EventRecord,
    FigureRecord,
    QuestionRecord,
    Record,
)
from generator.documents.statement import Attribution, Name, RichText, Statement, plain
from generator.documents.urls import DATA_FOLDER, absolute, root_of, statement_path
from generator.exports.files import JoinedFile
from generator.exports.json_fields import json_number
from generator.exports.linked_events import when
from generator.exports.linked_sources import article_node, author_node
from generator.exports.linked_values import LINKS, JsonObject, compact, iso_date, node_id
from generator.model.site import Site
from generator.model.vocabulary import ActorKind, Certainty, Speech

CLAIMS_PATH: Final = f"{DATA_FOLDER}claims.jsonld"
_VOCABULARY: Final = "https://schema.org/"
_HIDDEN: Final = "not named by the source"
_TYPES: Final = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organization",
    # A country is a place, and places say nothing.
    ActorKind.STATE: ["Country", "Organization"],
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
    """The JSON-LD of a record's page: what the page is about. What the page says of it in words is
    not said again, but of a figure, which is found as data by its description."""
    entity = _entity(site, record)
    if not isinstance(record, FigureRecord):
        entity.pop("description", None)
    return {"@context": context(site, path), **entity}


def _entity(site: Site, record: Record) -> JsonObject:
    if isinstance(record, ActorRecord):
        return _actor(record)
    if isinstance(record, EventRecord):
        return _event(record)
    if isinstance(record, FigureRecord):
        return _figure(site, record)
    if isinstance(record, QuestionRecord):
        return _question(record)
    return article_node(record)


def claims_file(site: Site) -> JoinedFile:
    """``claims.jsonld``: every record, and every statement as a claim of whoever says it."""
    whole = context(site, CLAIMS_PATH) | {name: {"@type": "@id"} for name in LINKS}
    start = json.dumps(whole, separators=(",", ":"))
    head = f'{{"@context":{start},"@graph":[\n'
    return JoinedFile(CLAIMS_PATH, head.encode(), b",\n", b"\n]}\n")


def claim_lines(site: Site, record: Record) -> Iterator[bytes]:
    """What a record is, and its statements as claims, one line each."""
    for told in (_entity(site, record), *map(claim_data, record.statements)):
        yield json.dumps(compact(told), ensure_ascii=False, separators=(",", ":")).encode()


def page_data(
    site: Site, path: str, title: str, description: str, *, lists: bool = False
) -> JsonObject:
    """The JSON-LD of a page that shows no record; ``lists`` says that it shows many."""
    kind = "CollectionPage" if lists else "WebPage"
    whole: JsonObject = {"@type": "WebSite", "@id": "", "name": site.name}
    start = {"@context": context(site, path)}
    about = {"description": description} if description else {}
    if not path:
        return start | whole | about
    return start | {"@type": kind, "@id": path, "name": title, **about, "isPartOf": whole}


def context(site: Site, path: str) -> JsonObject:
    """The JSON-LD context of a page or a file: the words of schema.org, and the site's root."""
    return {"@vocab": _VOCABULARY, "@base": absolute(site, "") or root_of(path)}


def _text(name: str, text: RichText) -> JsonObject:
    return {name: plain(text)} if text else {}


def _ids(names: Iterable[Name]) -> list[JsonObject]:
    return [{"@id": node_id(name)} for name in names]


def _actor(actor: ActorRecord) -> JsonObject:
    names: list[str | JsonObject] = [one.text for one in actor.aliases]
    names += [{"@value": text, "@language": language} for language, text in actor.names]
    return {
        "@type": _TYPES[actor.kind],
        "@id": node_id(actor.name),
        "name": actor.name.text,
        **({"alternateName": names} if names else {}),
        **_text("description", actor.summary),
        **(_hidden(actor.condition, actor.of) if actor.kind is ActorKind.UNNAMED else {}),
    }


def _hidden(condition: str, of: Name | None) -> JsonObject:
    """What is known of somebody whom the sources do not name. A person is nothing that one belongs
    to; so whose man somebody is stands in words."""
    whose = f"of {of.text}" if of and of.is_person else ""
    return {
        "disambiguatingDescription": "; ".join(filter(None, (_HIDDEN, whose, condition))),
        **({"affiliation": {"@id": node_id(of)}} if of and not of.is_person else {}),
    }


def _event(event: EventRecord) -> JsonObject:
    return {
        "@type": "Event",
        "@id": node_id(event.name),
        "name": event.name.text,
        **({"alternateName": [one.text for one in event.aliases]} if event.aliases else {}),
        **when(event),
        **({"location": {"@type": "Place", "name": event.place}} if event.place else {}),
        **_text("description", event.summary),
        **({"superEvent": _ids(event.part_of)} if event.part_of else {}),
        **({"subEvent": _ids(event.parts)} if event.parts else {}),
    }


def _figure(site: Site, figure: FigureRecord) -> JsonObject:
    address = node_id(figure.name)
    files = (("index.json", "application/json"), ("data.csv", "text/csv"))
    return {
        "@type": "Dataset",
        "@id": address,
        "name": figure.name.text,
        **({"alternateName": [one.text for one in figure.aliases]} if figure.aliases else {}),
        **_text("description", figure.summary),
        # Whoever is behind a site speaks in its name.
        "creator": {"@type": "Organization", "name": site.name},
        "variableMeasured": {
            "@type": "StatisticalVariable",
            "@id": _variable(figure.name),
            "name": figure.name.text,
        },
        "about": _ids(figure.about),
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": {"@id": f"{address}{name}"},
                "encodingFormat": encoding,
            }
            for name, encoding in files
        ],
    }


def _variable(figure: Name) -> str:
    # Where its page says what it measures; no id of a statement can be that.
    return f"{node_id(figure)}#_variable"


def _question(question: QuestionRecord) -> JsonObject:
    """A question with its answers, none of which is accepted; each rests on the claims that give
    it (https://schema.org/suggestedAnswer)."""
    return {
        "@type": "Question",
        "@id": node_id(question.name),
        "name": question.name.text,
        **_text("description", question.summary),
        **({"about": _ids(question.about)} if question.about else {}),
        "answerCount": len(question.sides),
        "suggestedAnswer": [
            {
                "@type": "Answer",
                "text": side.answer,
                "isBasedOn": [{"@id": statement_path(one)} for one in side.statements],
            }
            for side in question.sides
        ],
    }


def claim_data(statement: Statement) -> JsonObject:
    """A statement as a ``Claim`` of whoever says it."""
    chains = [one.attribution for one in statement.bearing]
    authors = _each_once(who for chain in chains for who in _speakers(chain))
    documents = _each_once(
        {"@type": "CreativeWork", "name": chain.speaker}
        for chain in chains
        if chain.voice == "document"
    )
    sources = {one.source.id: one.source for one in statement.bearing}
    kinds = (("speech", statement.speech), ("certainty", statement.certainty))
    plainly = (Speech.SAYS, Certainty.STATED)
    marks = [f"{name}: {kind}" for name, kind in kinds if kind not in plainly]
    inferred = inferred_speakers(chains)
    marks += [f"attribution inferred: {'; '.join(inferred)}"] if inferred else []
    about: list[JsonObject] = [{"@id": node_id(statement.record)}]
    told = ""
    if statement.number:
        about.append(_observation(statement, statement.number))
        told = about[-1].get("observationDate", "")
    date = statement.date.text if statement.date else ""
    return {
        "@type": "Claim",
        "@id": statement_path(statement),
        "text": plain(statement.text),
        **({"author": authors} if authors else {}),
        **({"isBasedOn": documents} if documents else {}),
        "appearance": _ids(sources.values()),
        "about": about,
        **({"keywords": marks} if marks else {}),
        **({"temporalCoverage": date} if date != told else {}),
    }


def _each_once(nodes: Iterable[JsonObject]) -> list[JsonObject]:
    return list({json.dumps(node): node for node in nodes}.values())


def _speakers(chain: Attribution) -> list[JsonObject]:
    """Who says it; nobody where a document does."""
    if chain.actor:
        return [{"@id": node_id(chain.actor)}]
    if chain.authors:
        return [author_node(name) for name in chain.authors]
    if chain.voice == "document":
        return []
    return [{"@type": "Person", "name": chain.speaker, **_hidden(chain.condition, chain.of)}]


def _observation(statement: Statement, number: Number) -> JsonObject:
    low, high = json_number(number.minimum), json_number(number.maximum)
    known = low is not None and low == high
    bounds = {"value": low} if known else {"minValue": low, "maxValue": high}
    day = iso_date(statement.date.text) if statement.date else ""
    words = "" if known and not number.qualifier else f"{number.text} {number.unit}".strip()
    return {
        "@type": "Observation",
        "variableMeasured": {"@id": _variable(statement.record)},
        **({"description": words} if words else {}),
        **{name: bound for name, bound in bounds.items() if bound is not None},
        **({"unitText": number.unit} if number.unit else {}),
        **({"observationDate": day} if day else {}),
    }
