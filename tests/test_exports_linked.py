"""JSON-LD and Web Annotations, read by rdflib, held against shapes and the words of schema.org."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml.etree import iterwalk
from lxml.html import HtmlElement, fromstring
from pyshacl import validate
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from generator.build.outputs import Outputs
from generator.documents.telling_records import tell_record
from generator.documents.urls import DATA_PATH, record_path
from generator.exports.dataset import dataset
from generator.exports.linked_data import CLAIMS_PATH, record_data, script_text
from generator.exports.linked_values import date_ends
from generator.model.records import Source
from generator.model.vocabulary import Kind
from generator.pages.render import to_html
from generator.text.dates.edtf import parse_date
from projects import edit
from telling import ROOT, SMALL, files_at, files_of, outputs
from telling import pages_of as pages_at

SCHEMA = Namespace("https://schema.org/")
OA = Namespace("http://www.w3.org/ns/oa#")
SHAPES = Path(__file__).parent / "shapes"
SITE = "https://example.org/sheets/"
CLAIMED = "A speaker's date, or one worked out from it. As recorded"

# pyshacl still calls rdflib by names that rdflib is about to give up.
pytestmark = pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")


def pages_of(made: Outputs) -> Graph:
    """The JSON-LD of all record pages, each read where it is published."""
    graph = Graph()
    for entry in made.archive.content.entries:
        record = tell_record(made.tell, entry)
        path = record_path(record.name)
        data = str(script_text(record_data(made.site, record, path)))
        graph.parse(data=data, format="json-ld", publicID=f"{SITE}{path}")
    return graph


def claims_of(made: Outputs, base: str = SITE) -> Graph:
    """The file of all claims, read alone where it is published."""
    return claims_in(files_of(made), base)


def claims_in(files: Mapping[str, bytes], base: str = SITE) -> Graph:
    """The file of all claims among a site's files."""
    graph = Graph()
    graph.parse(data=files[CLAIMS_PATH], format="json-ld", publicID=f"{base}{CLAIMS_PATH}")
    return graph


@cache
def claims_at(root: Path, base: str = SITE) -> Graph:
    """The claims of a project that no test edits, read once for all that only look at them."""
    return claims_in(files_at(root), base)


def complaints(graph: Graph, shapes: str) -> str:
    """What SHACL finds wrong; "" for nothing."""
    conforms, _, text = validate(graph, shacl_graph=str(SHAPES / shapes))
    return "" if conforms else text


def test_annotations_have_the_articles_own_letters(small: Path) -> None:
    """What an editor typed plainly is given as the article prints it, so that it can be found."""
    (small / "seeds/gazette.txt").write_text(
        "It was shut. The mayor’s “plan” – hers – was shut.\n", encoding="utf-8"
    )
    (small / "content/figures/missing-planks.yaml").unlink()
    (small / "content/events/bridge-closed.yaml").write_text(
        "name: Closing\ndate: 2025\ndate_basis: B.\nfacts:\n"
        "  - id: a\n    text: A plan.\n    evidence:\n"
        '      - {source: gazette-bridge, quote: The mayor\'s "plan" - hers}\n'
        "      - {source: gazette-bridge, quote: was shut, prefix: hers -}\n"
    )
    lines = files_of(outputs(small))["data/v1/annotations.jsonld"]
    items = json.loads(lines)["first"]["items"]
    ours = [item for item in items if "bridge-closed" in item["body"]]
    selectors = [item["target"]["selector"] for item in ours]
    assert [(one["exact"], one.get("prefix", "")) for one in selectors] == [
        ("The mayor’s “plan” – hers", ""),
        ("was shut", "hers – "),
    ]


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_the_linked_data_has_the_shapes(root: Path) -> None:
    """Every claim has an author and an article; numbers, events and actors are as declared."""
    made = outputs(root)
    for graph in (pages_of(made), claims_at(root)):
        assert complaints(graph, "pages.ttl") == ""


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_statement_is_a_claim(root: Path) -> None:
    """The claims are the statements of the records, each once, under its address."""
    made = outputs(root)
    document = json.loads(files_at(root)[CLAIMS_PATH])
    claims = [node["@id"] for node in document["@graph"] if node["@type"] == "Claim"]
    assert sorted(claims) == sorted(
        f"{claim.entry.kind.folder}/{claim.entry.id}/#{claim.statement.id}"
        for claim in made.archive.claims.values()
    )


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_address_in_the_claims_is_there(root: Path) -> None:
    """What the file of claims names by an address within the site is on a page, at its anchor: a
    statement, and what a figure measures."""
    made = outputs(root)
    pages = {
        f"{made.site.url}{path}": set(
            fromstring(to_html(markdown.split("---\n", 2)[2])[0]).xpath("//@id")
        )
        for path, markdown in pages_at(made.archive, made.site).items()
    }
    graph = claims_at(root, made.site.url)
    named = {str(one) for triple in graph for one in triple if isinstance(one, URIRef)}
    ours = [one.partition("#") for one in named if one.startswith(made.site.url) and "#" in one]
    assert [one for one in ours if one[2] == "_variable"]
    assert [one for one in ours if one[2] not in pages[one[0]]] == []


def test_a_page_says_what_it_is_about_and_claims_nothing() -> None:
    """The block in a record's page is one entity, and holds no statement of anybody's."""
    made = outputs()
    for entry in made.archive.content.entries:
        record = tell_record(made.tell, entry)
        node = record_data(made.site, record, record_path(record.name))
        assert node["@context"]["@base"] == SITE
        assert node["@id"] == record_path(record.name)
        assert "Claim" not in json.dumps(node)


VOCABULARY = json.loads((SHAPES / "schema-org.json").read_text(encoding="utf-8"))
ISO = r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?"
LITERALS = {
    "Text": (str, r"(?s).*"),
    "URL": (str, r"https?://\S+"),
    "Date": (str, ISO),
    "DateTime": (str, ISO),
    "Integer": (int, r"\d+"),
    "Number": (int | float, r".*"),
    "Boolean": (bool, r"true|false"),
}


def is_some_author(graph: Graph, node: Node) -> bool:
    """Whether a node has a name alone, and is named as an author alone."""
    named_by = set(graph.predicates(object=node))
    return set(graph.predicates(node)) == {SCHEMA.name} and named_by == {SCHEMA.author}


def kinds(graph: Graph, node: Node) -> set[str]:
    """The types of a node, and those above them; an address is a URL too. Of an author who has a
    name and nothing else, nothing is known but that it is somebody."""
    waiting = [str(one).removeprefix(str(SCHEMA)) for one in graph.objects(node, RDF.type)]
    if is_some_author(graph, node):
        return {"Thing", "Person", "Organization"}
    found = set(waiting)
    while waiting:
        above = set(VOCABULARY["types"][waiting.pop()]) - found
        found |= above
        waiting += above
    return found | ({"URL"} if isinstance(node, URIRef) else set())


def fits(graph: Graph, value: Node, ranges: list[str]) -> bool:
    """Whether a value is within one of the ranges."""
    if not isinstance(value, Literal):
        return "Thing" in ranges or not kinds(graph, value).isdisjoint(ranges)
    forms = (LITERALS[one] for one in ranges if one in LITERALS)
    return any(
        isinstance(value.toPython(), kind) and re.fullmatch(form, str(value))
        for kind, form in forms
    )


def out_of_range(graph: Graph) -> list[str]:
    """Every property of schema.org that a node must not have, or not with this value, and every
    node that tells of something without saying what that is."""
    nodes = (node for node in set(graph.subjects()) if not is_some_author(graph, node))
    found = [f"{node} has no type" for node in nodes if not set(graph.objects(node, RDF.type))]
    for node, path, value in graph:
        if not str(path).startswith(str(SCHEMA)):
            continue
        known = VOCABULARY["properties"][str(path).removeprefix(str(SCHEMA))]
        if kinds(graph, node).isdisjoint(known["domains"]):
            found.append(f"{node} has {path}")
        elif not fits(graph, value, known["ranges"]):
            found.append(f"{path} is {value!r}")
    return found


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_property_is_within_the_ranges_of_schema_org(root: Path) -> None:
    """Each term is one of schema.org's, with the domains and ranges that it gives."""
    made = outputs(root)
    assert out_of_range(pages_of(made)) == []
    assert out_of_range(claims_at(root)) == []


def test_an_author_of_unknown_kind_has_no_type(small: Path) -> None:
    """Words that are no plain name of a person, and that nobody calls an organisation's, say who
    wrote an article or speaks in it, and not what that is; where it is said, it is told."""
    names = "authors: [张伟, Lindale Desk, Mara Quist, {name: NTB, kind: organisation}]"
    edit(
        small, "content/sources/gazette-bridge.yaml", "text: ", f"{names}\ngenre: interview\ntext: "
    )
    unnamed = "by: {unnamed: Two councillors, condition: asked not to be named}"
    edit(small, "content/events/bridge-closed.yaml", unnamed, "by: author")
    made = outputs(small)
    article = URIRef(f"{SITE}sources/gazette-bridge/")
    claim = URIRef(f"{SITE}events/bridge-closed/#safe")
    for graph, node in ((pages_of(made), article), (claims_of(made), claim)):
        authors = graph.objects(node, SCHEMA.author)
        assert {
            str(graph.value(one, SCHEMA.name)): graph.value(one, RDF.type) for one in authors
        } == {
            "张伟": None,
            "Lindale Desk": None,
            "Mara Quist": SCHEMA.Person,
            "NTB": SCHEMA.Organization,
        }
        assert out_of_range(graph) == []
        assert complaints(graph, "pages.ttl") == ""


def test_the_data_page_is_within_the_ranges_of_schema_org() -> None:
    """The set of data, its files, licence and source are told in its terms."""
    site = dataclasses.replace(
        outputs().site, licence="https://vale.example/terms/", attribution="The Vale Archive"
    )
    graph = Graph()
    told = json.dumps(dataset(site, "2025-03-05"))
    graph.parse(data=told, format="json-ld", publicID=f"{SITE}{DATA_PATH}")
    assert out_of_range(graph) == []
    assert (URIRef(f"{SITE}{DATA_PATH}"), RDF.type, SCHEMA.Dataset) in graph


def test_what_is_out_of_range_is_found() -> None:
    """A place that speaks, a date that is none, a property of something else, and what made a
    figure and has a name but no type are told."""
    graph = claims_in(files_at(SMALL))
    holm = URIRef(f"{SITE}actors/anna-holm/")
    claim = URIRef(f"{SITE}events/bridge-closed/#safe")
    place = URIRef(f"{SITE}places/overby/")
    graph.add((place, RDF.type, SCHEMA.Country))
    graph.add((claim, SCHEMA.author, place))
    graph.add((holm, SCHEMA.startDate, Literal("2025")))
    graph.add((URIRef(f"{SITE}events/bridge-closed/"), SCHEMA.startDate, Literal("2025?")))
    assert len(out_of_range(graph)) == 3
    figure = URIRef(f"{SITE}figures/missing-planks/")
    (maker,) = graph.objects(figure, SCHEMA.creator)
    assert graph.value(maker, RDF.type) == SCHEMA.Organization
    graph.remove((maker, RDF.type, None))
    assert len(out_of_range(graph)) == 6


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2025-03-05", {"startDate": "2025-03-05"}),
        ("2025-03-XX", {"startDate": "2025-03", "disambiguatingDescription": "2025-03-XX"}),
        ("2025?", {"startDate": "2025", "disambiguatingDescription": "2025?"}),
        ("2025-21", {"startDate": "2025", "disambiguatingDescription": "2025-21"}),
        ("2025-03-01/2025-03-05", {"startDate": "2025-03-01", "endDate": "2025-03-05"}),
        ("2025-03-01/..", {"startDate": "2025-03-01"}),
        (
            "[2025-03-01..2025-03-05]",
            {"disambiguatingDescription": "[2025-03-01..2025-03-05]"},
        ),
    ],
)
def test_dates_have_their_iso_form(text: str, told: dict[str, str]) -> None:
    """A date is no finer than recorded; what ISO 8601 cannot say is told as it was recorded."""
    found = date_ends(parse_date(text))
    if "disambiguatingDescription" in told:
        told["disambiguatingDescription"] = (
            f"Date as recorded (EDTF): {told['disambiguatingDescription']}"
        )
    assert found == told


def test_a_date_on_which_accounts_differ_is_told_in_words() -> None:
    """Where a question sets dates against each other, an event has neither beginning nor end."""
    event = URIRef(f"{SITE}events/bridge-closed/")
    told = "Accounts differ on the date. As recorded (EDTF): 2025-03-02/2025-03-03"
    assert told_of(pages_of(outputs(SMALL)), event) == (None, None, told)


@pytest.mark.parametrize(
    ("by", "told"),
    [
        ("    when:", ("2025-03-02", "2025-03-03", None)),
        (
            "    by: anna-holm\n    when:",
            (None, None, f"{CLAIMED} (EDTF): 2025-03-02/2025-03-03"),
        ),
        ("    by: anna-holm\n    when: 1911 #", ("2025-03-02", "2025-03-03", None)),
    ],
    ids=["own", "claimed", "of something else"],
)
def test_a_date_that_somebody_claims_is_told_in_words(
    small: Path, by: str, told: tuple[str | None, ...]
) -> None:
    """An event has a beginning and an end where an article itself says when it was; a date that
    somebody gives is told as recorded, and that of something else is none of the event's."""
    (small / "content/questions/day-of-closing.yaml").unlink()
    edit(small, "content/events/bridge-closed.yaml", "    when:", by)
    event = URIRef(f"{SITE}events/bridge-closed/")
    assert told_of(pages_of(outputs(small)), event) == told


def told_of(graph: Graph, event: URIRef) -> tuple[str | None, ...]:
    """When an event began and ended, and what is said of it in words."""
    paths = (SCHEMA.startDate, SCHEMA.endDate, SCHEMA.disambiguatingDescription)
    found = (graph.value(event, path) for path in paths)
    return tuple(None if one is None else str(one) for one in found)


def test_a_document_is_no_author(small: Path) -> None:
    """What a document says is a claim based on it; a state that says something is an organisation
    as well as a country."""
    unnamed = "by: {unnamed: Two councillors, condition: asked not to be named}"
    edit(small, "content/events/bridge-closed.yaml", unnamed, "via: [{document: a letter}]")
    edit(small, "content/actors/overby.yaml", "kind: organisation", "kind: state")
    graph = claims_of(outputs(small))
    claim = URIRef(f"{SITE}events/bridge-closed/#safe")
    (document,) = graph.objects(claim, SCHEMA.isBasedOn)
    assert graph.value(document, SCHEMA.name) == Literal("a letter")
    assert not set(graph.objects(claim, SCHEMA.author))
    kinds_of_state = set(graph.objects(URIRef(f"{SITE}actors/overby/"), RDF.type))
    assert kinds_of_state == {SCHEMA.Country, SCHEMA.Organization}


def test_the_shapes_find_what_is_wrong() -> None:
    """A claim without its author, or beside it an assertion of the site's own, is refused."""
    graph = claims_in(files_at(SMALL))
    holm = URIRef(f"{SITE}actors/anna-holm/")
    graph.add((holm, SCHEMA.memberOf, URIRef(f"{SITE}actors/overby/")))
    graph.remove((URIRef(f"{SITE}events/bridge-closed/#safe"), SCHEMA.author, None))
    found = complaints(graph, "pages.ttl")
    assert "memberOf" in found
    assert "schema:author" in found


def test_a_claim_is_its_speakers() -> None:
    """The author of a claim is who says it, and the articles are its appearances."""
    graph = claims_at(SMALL)
    claim = URIRef(f"{SITE}figures/missing-planks/#holm")
    assert set(graph.objects(claim, SCHEMA.author)) == {URIRef(f"{SITE}actors/anna-holm/")}
    articles = set(graph.objects(claim, SCHEMA.appearance))
    assert articles == {URIRef(f"{SITE}sources/gazette-bridge/")}


def test_someone_unnamed_stays_unnamed() -> None:
    """An unnamed speaker has no address, and the anonymity as stated."""
    graph = claims_at(SMALL)
    (author,) = graph.objects(URIRef(f"{SITE}events/bridge-closed/#safe"), SCHEMA.author)
    assert not isinstance(author, URIRef)
    told = graph.value(author, SCHEMA.disambiguatingDescription)
    assert told == Literal("not named by the source; asked not to be named")


def test_an_open_bound_is_left_out() -> None:
    """A number that is "at least 12" has a minimum, no maximum and no value."""
    graph = claims_at(SMALL)
    found = {
        (graph.value(one, SCHEMA.minValue), graph.value(one, SCHEMA.value))
        for one in graph.subjects(RDF.type, SCHEMA.Observation)
    }
    assert found == {(Literal(12), None), (None, Literal(14))}
    assert not set(graph.subject_objects(SCHEMA.maxValue))


def test_without_an_address_the_site_is_the_base() -> None:
    """A site without a site_url means its own addresses, wherever it is."""
    graph = claims_of(outputs(url=""), "https://elsewhere.example/x/")
    holm = URIRef("https://elsewhere.example/x/actors/anna-holm/")
    assert (holm, RDF.type, SCHEMA.Person) in graph
    claim = URIRef("https://elsewhere.example/x/figures/missing-planks/#holm")
    assert set(graph.objects(claim, SCHEMA.author)) == {holm}


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_the_annotations_have_the_shapes(root: Path) -> None:
    """Each quote is an annotation on its article, by its words or its place."""
    made = outputs(root)
    graph = annotations_at(root)
    assert complaints(graph, "annotations.ttl") == ""
    quotes = sum(len(claim.statement.evidence) for claim in made.archive.claims.values())
    assert len(set(graph.subjects(RDF.type, OA.Annotation))) == quotes


def test_an_annotation_marks_the_words_in_the_article() -> None:
    """The target is the publisher's address where it is known, or else the quote's place on the
    source's page, from where it begins to what follows it."""
    graph = annotations_at(SMALL)
    found = {
        (str(graph.value(target, OA.hasSource)), str(graph.value(selector, OA.exact)))
        for target, selector in graph.subject_objects(OA.hasSelector)
    }
    assert ("https://gazette.example/bridge", "The mayor of Overby, Anna Holm") in found
    value = URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
    places = {
        (
            str(graph.value(target, OA.hasSource)),
            *(
                str(graph.value(graph.value(selector, end), value))
                for end in (OA.hasStartSelector, OA.hasEndSelector)
            ),
        )
        for target, selector in graph.subject_objects(OA.hasSelector)
    }
    ours = [ends for source, *ends in places if source == f"{SITE}sources/courier-bridge/"]
    assert ours
    for start, end in ours:
        assert re.fullmatch("#q-[0-9a-f]{8}", start)
        assert end == start.replace("#q-", "#e-")


def annotations_at(root: Path) -> Graph:
    """The annotations, read with our copy of the terms of their context that they use."""
    document = json.loads(files_at(root)["data/v1/annotations.jsonld"])
    context, base = document["@context"]
    assert context == "http://www.w3.org/ns/anno.jsonld"
    terms = json.loads((SHAPES / "anno-context.json").read_text(encoding="utf-8"))
    document["@context"] = [terms["@context"], base]
    graph = Graph()
    graph.parse(data=json.dumps(document), format="json-ld")
    return graph


def sources_of(made: Outputs) -> dict[str, HtmlElement]:
    """The pages of articles by their addresses, as HTML."""
    pages = pages_at(made.archive, made.site, "sources/").items()
    return {
        f"{made.site.url}{path}": fromstring(to_html(markdown.split("---\n", 2)[2])[0])
        for path, markdown in pages
    }


def text_between(page: HtmlElement, start: str, end: str) -> str:
    """All text from the beginning of one element to that of another, as a Range of DOM has it."""
    (first,), (last,) = (page.xpath("//*[@id=$name]", name=one[1:]) for one in (start, end))
    told, inside = "", False
    for event, element in iterwalk(page, events=("start", "end")):
        inside = inside or element is first
        if element is last:
            break
        if inside:
            told += (element.text if event == "start" else element.tail) or ""
    return " ".join(told.split())


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_annotation_is_found_once(root: Path) -> None:
    """A resolver of our own finds the words of each, and no others: in the article's text where it
    has an address, or else on our page."""
    made = outputs(root)
    archive, site = made.archive, made.site
    texts = {
        record.url: seed.text.original
        for entry in archive.of_kind(Kind.SOURCE)
        if isinstance(record := entry.record, Source)
        and (seed := archive.content.seeds.get(record.text))
    }
    pages = sources_of(made)
    claims = archive.claims.values()
    told = (one for claim in claims for one in made.tell.statement(claim).quotations)
    words = {f"#{one.statement}/{one.key}": one.text for one in told}
    items = json.loads(files_at(root)["data/v1/annotations.jsonld"])["first"]["items"]
    assert {item["id"] for item in items} == words.keys()
    for item in items:
        source = urljoin(f"{site.url}data/v1/annotations.jsonld", item["target"]["source"])
        selector = item["target"]["selector"]
        if selector["type"] == "RangeSelector":
            ends = (selector[f"{name}Selector"]["value"] for name in ("start", "end"))
            assert text_between(pages[source], *ends) == words[item["id"]]
            continue
        whole = "".join(selector.get(part, "") for part in ("prefix", "exact", "suffix"))
        assert len(re.findall(f"(?={re.escape(whole)})", texts[source])) == 1, item


def test_quotes_that_overlap_are_annotated_whole(small: Path) -> None:
    """Each is found with all its words, also where two begin, end or lie in one another, where
    several statements rest on one, and where the article had the words in an earlier text."""
    quotes = (
        "Radio Vale reported that Anna Holm",
        "Anna Holm closed the old bridge",
        "Anna Holm",
        "the old bridge on Sunday. The council",
        "on Sunday",
        "on Sunday. The council counted 14 missing planks",
    )
    rows = "".join(f'      - {{source: courier-bridge, quote: "{one}"}}\n' for one in quotes)
    facts = "".join(
        f"  - id: {name}\n    text: A plan.\n    evidence:\n{rows}" for name in ("one", "two")
    )
    earlier = "It was shut at dawn, Ann said.\n"
    (small / "seeds/earlier.txt").write_text(earlier, encoding="utf-8")
    edit(
        small,
        "content/sources/gazette-bridge.yaml",
        "text: ",
        f"versions: [{{text: seeds/earlier.txt, sha256: {'0' * 64}, seen: 2025-03-04}}]\ntext: ",
    )
    facts += (
        "  - id: three\n    text: A plan.\n    evidence:\n      - {source: gazette-bridge, "
        'version: seeds/earlier.txt, quote: "shut at dawn, Ann said"}\n'
    )
    (small / "content/events/bridge-closed.yaml").write_text(
        f"name: Closing\ndate: 2025\ndate_basis: B.\nfacts:\n{facts}", encoding="utf-8"
    )
    made = outputs(small)
    pages = sources_of(made)
    items = json.loads(files_of(made)["data/v1/annotations.jsonld"])["first"]["items"]
    found = [
        text_between(
            pages[urljoin(f"{SITE}data/v1/annotations.jsonld", target["source"])],
            *(target["selector"][f"{name}Selector"]["value"] for name in ("start", "end")),
        )
        for item in items
        if "bridge-closed" in item["body"]
        for target in [item["target"]]
    ]
    assert found == [*quotes, *quotes, "shut at dawn, Ann said"]
