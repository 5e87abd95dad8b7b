"""JSON-LD and Web Annotations, read by rdflib and held against shapes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pyshacl import validate
from rdflib import RDF, Graph, Literal, Namespace, URIRef

from generator.documents.urls import record_path
from generator.exports.linkeddata import record_data, script_text
from generator.exports.records import tell_record
from generator.exports.statements import Teller
from telling import ROOT, SMALL, files_of, teller

SCHEMA = Namespace("https://schema.org/")
OA = Namespace("http://www.w3.org/ns/oa#")
SHAPES = Path(__file__).parent / "shapes"
SITE = "https://example.org/sheets/"

# pyshacl still calls rdflib by names that rdflib is about to give up.
pytestmark = pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")


def pages_of(tell: Teller, base: str = SITE) -> Graph:
    """The JSON-LD of all record pages, as a reader of each page gets it."""
    graph = Graph()
    for entry in tell.describe.archive.content.entries:
        path = record_path(entry)
        data = script_text(record_data(tell, tell_record(tell, entry), path))
        graph.parse(data=str(data), format="json-ld", publicID=f"{base}{path}")
    return graph


def complaints(graph: Graph, shapes: str) -> str:
    """What SHACL finds wrong; "" for nothing."""
    conforms, _, text = validate(graph, shacl_graph=str(SHAPES / shapes))
    return "" if conforms else text


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_the_pages_have_the_shapes(root: Path) -> None:
    """Every claim has an author and an article; numbers, events and actors are as declared."""
    assert complaints(pages_of(teller(root)), "pages.ttl") == ""


def test_the_shapes_find_what_is_wrong() -> None:
    """A claim without its author, or beside it an assertion of the site's own, is refused."""
    graph = pages_of(teller())
    holm = URIRef(f"{SITE}actors/anna-holm/")
    graph.add((holm, SCHEMA.memberOf, URIRef(f"{SITE}actors/overby/")))
    graph.remove((URIRef(f"{SITE}events/bridge-closed/#safe"), SCHEMA.author, None))
    found = complaints(graph, "pages.ttl")
    assert "memberOf" in found
    assert "schema:author" in found


def test_a_claim_is_its_speakers() -> None:
    """The author of a claim is who says it, and the articles are its appearances."""
    graph = pages_of(teller())
    claim = URIRef(f"{SITE}figures/missing-planks/#holm")
    assert set(graph.objects(claim, SCHEMA.author)) == {URIRef(f"{SITE}actors/anna-holm/")}
    articles = set(graph.objects(claim, SCHEMA.appearance))
    assert articles == {URIRef(f"{SITE}sources/gazette-bridge/")}


def test_someone_unnamed_stays_unnamed() -> None:
    """An unnamed speaker has no address, and the anonymity as stated."""
    graph = pages_of(teller())
    (author,) = graph.objects(URIRef(f"{SITE}events/bridge-closed/#safe"), SCHEMA.author)
    assert not isinstance(author, URIRef)
    told = graph.value(author, SCHEMA.disambiguatingDescription)
    assert told == Literal("not named by the source; asked not to be named")


def test_an_open_bound_is_left_out() -> None:
    """A number that is "at least 12" has a minimum, no maximum and no value."""
    graph = pages_of(teller())
    found = {
        (graph.value(one, SCHEMA.minValue), graph.value(one, SCHEMA.value))
        for one in graph.subjects(RDF.type, SCHEMA.Observation)
    }
    assert found == {(Literal(12), None), (None, Literal(14))}
    assert not set(graph.subject_objects(SCHEMA.maxValue))


def test_without_an_address_the_page_is_the_base() -> None:
    """A site without a site_url means its own addresses, wherever it is."""
    graph = pages_of(teller(url=""), "https://elsewhere.example/x/")
    holm = URIRef("https://elsewhere.example/x/actors/anna-holm/")
    assert (holm, RDF.type, SCHEMA.Person) in graph


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_the_annotations_have_the_shapes(root: Path) -> None:
    """Each quote is an annotation with a TextQuoteSelector on its article."""
    tell = teller(root)
    graph = annotations_of(tell)
    assert complaints(graph, "annotations.ttl") == ""
    quotes = sum(len(claim.statement.evidence) for claim in tell.describe.archive.claims.values())
    assert len(set(graph.subjects(RDF.type, OA.Annotation))) == quotes


def test_an_annotation_marks_the_words_in_the_article() -> None:
    """The target is the publisher's address where it is known, or else the source's page."""
    graph = annotations_of(teller())
    found = {
        (str(graph.value(target, OA.hasSource)), str(graph.value(selector, OA.exact)))
        for target, selector in graph.subject_objects(OA.hasSelector)
    }
    assert ("https://gazette.example/bridge", "The mayor of Overby, Anna Holm") in found
    assert (f"{SITE}sources/courier-bridge/", "The council counted 14 missing planks") in found


def annotations_of(tell: Teller) -> Graph:
    """The annotations, read with our copy of the terms of their context that they use."""
    document = json.loads(files_of(tell)["data/annotations.jsonld"])
    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld"
    context = json.loads((SHAPES / "anno-context.json").read_text(encoding="utf-8"))
    graph = Graph()
    graph.parse(data=json.dumps(document | context), format="json-ld")
    return graph
