"""Networks: exact geometry on small cases, and what holds for every case."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Golden, Project
from generator.charts.axes import text_width
from generator.charts.columns import LabelColumn, LabelledNode
from generator.charts.network import Fan, Network, Tie, fan, network
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.model.vocabulary import Kind
from generator.pages.links import Here, Link
from generator.pages.networks import actors_related, network_view
from generator.pages.paging import Paging, paged
from generator.pages.pictures import relations_fan
from generator.pages.render import page_environment, templates_folder
from projects import archive_of

PEOPLE = [
    LabelledNode(name, name.title(), f"actors/{name}/", "People") for name in ("ann", "bob", "cid")
]
GROUPS = [
    LabelledNode(name, name.title(), f"actors/{name}/", "Groups") for name in ("xen", "yes", "zoo")
]
ids = st.sampled_from([chr(97 + at) for at in range(20)])
nodes = st.builds(
    LabelledNode,
    ids,
    st.text(min_size=1, max_size=200),
    st.just("actors/x/"),
    st.sampled_from(["A", "B"]),
)
ties = st.builds(Tie, ids, ids, st.just(("words",)))


@st.composite
def sides(draw: st.DrawFn) -> tuple[list[LabelledNode], list[LabelledNode]]:
    """Two columns of actors, each actor once, each group in one run."""
    found = draw(st.lists(nodes, unique_by=lambda node: node.id, max_size=20))
    cut = draw(st.integers(0, len(found)))
    return found[:cut], [
        LabelledNode(one.id, one.name, one.path, f"{one.group}2") for one in found[cut:]
    ]


def drawn(call: str, **values: object) -> str:
    """A picture as the template draws it."""
    environment = page_environment([templates_folder()])
    template = environment.from_string(
        f'{{% import "network.svg.jinja" as pictures %}}{{{{ pictures.{call} }}}}'
    )
    return template.render(**values) + "\n"


def tie(one: str, other: str, **more: bool) -> Tie:
    """A tie with words."""
    return Tie(one, other, (f"{one}: Leads {other}",), **more)


def test_actors_stand_in_two_columns() -> None:
    """A curve leads from column to column, or bulges inwards between two rows of one column."""
    made = network(PEOPLE, GROUPS, [tie("ann", "yes"), tie("bob", "zoo"), tie("yes", "zoo")])
    assert made is not None
    assert [place.id for place in made.left.places] == ["ann", "bob"]
    assert [place.id for place in made.right.places] == ["yes", "zoo"]
    assert [(line.y, line.text) for line in made.left.headings] == [(1.54, "People")]
    assert [(place.y, place.height) for place in made.left.places] == [(2.2, 2.0), (4.2, 2.0)]
    assert [curve.path for curve in made.curves] == [
        "M0 32C50 32 50 32 100 32",
        "M0 52C50 52 50 52 100 52",
        "M100 32C20 32 20 52 100 52",
    ]
    assert made.right.places[0].curves == made.curves[0].path + made.curves[2].path
    assert (made.height, made.depth) == (6.7, 67)


def test_tied_actors_come_near_each_other() -> None:
    """The order in a group follows the other column, so that curves cross less."""
    crossed = [tie("ann", "zoo"), tie("bob", "yes"), tie("cid", "xen")]
    made = network(PEOPLE, GROUPS, crossed)
    assert made is not None
    pairs = zip(made.left.places, made.right.places, strict=True)
    assert {(left.id, right.id) for left, right in pairs} == {
        ("ann", "zoo"),
        ("bob", "yes"),
        ("cid", "xen"),
    }


def test_who_has_no_tie_is_not_drawn() -> None:
    """Without a tie there is no picture; a tie to nobody, or to oneself, is none."""
    assert network(PEOPLE, GROUPS, []) is None
    assert network(PEOPLE, GROUPS, [tie("ann", "ann"), tie("ann", "nobody")]) is None


def test_a_fan_needs_two_neighbours() -> None:
    """Of one neighbour a sentence says as much."""
    alone = LabelledNode("xen", "Xen", "actors/xen/", lead="Leads")
    assert fan([alone]) is None
    made = fan([alone, LabelledNode("ann", "Ann", "actors/ann/", lead="Led by")])
    assert made is not None
    assert [(line.y, line.lead, line.text) for p in made.column.places for line in p.lines] == [
        (2.53, "Leads", "Xen"),
        (4.53, "Led by", "Ann"),
    ]
    assert [curve.path for curve in made.curves] == [
        "M0 8C0 22 0 22 100 22",
        "M0 8C0 42 0 42 100 42",
    ]


def test_a_neighbour_stands_once_under_a_heading() -> None:
    """Two statements of one relation are one curve; who has no page is left out."""
    hamas, egypt = Name("hamas", "Hamas", Kind.ACTOR), Name("egypt", "Egypt", Kind.ACTOR)
    nobody = Name("nobody", "nobody")
    made = relations_fan([("Mediates for", [hamas, hamas, nobody]), ("Opposes", [egypt])])
    assert made is not None
    assert [curve.words for curve in made.curves] == ["Mediates for Hamas", "Opposes Egypt"]


def apart(column: LabelColumn) -> bool:
    """Whether no row and no heading of a column lies on another, and labels lie in their rows."""
    for before, after in pairwise(column.places):
        assert before.below <= after.y
    for place in column.places:
        assert all(place.y < line.y < place.below for line in place.lines)
        assert not any(place.y < heading.y < place.below for heading in column.headings)
    return True


@given(sides(), st.lists(ties, max_size=40))
def test_labels_never_overlap(
    found: tuple[list[LabelledNode], list[LabelledNode]], tied: list[Tie]
) -> None:
    """Whatever the names, rows lie below each other and labels inside the narrowest picture."""
    made = network(*found, tied)
    if made is None:
        return
    for column in (made.left, made.right):
        assert apart(column)
        assert column.height <= made.height
        assert all(text_width(line.text) <= 8.16 for p in column.places for line in p.lines)


@given(sides(), st.lists(ties, max_size=40))
def test_the_same_network_is_the_same_picture(
    found: tuple[list[LabelledNode], list[LabelledNode]], tied: list[Tie]
) -> None:
    """The order in which ties and the members of a group are found changes nothing."""
    one, other = network(*found, tied), network(*found, tied[::-1])
    assert (one is None) is (other is None)
    if one and other:
        assert [place.id for place in one.left.places] == [place.id for place in other.left.places]
        assert set(one.curves) == set(other.curves)


@given(st.lists(nodes, unique_by=lambda node: node.id, max_size=20))
def test_a_fan_fits(found: list[LabelledNode]) -> None:
    """Whatever the names, a fan's rows do not overlap and its labels fit."""
    made = fan(
        [LabelledNode(node.id, node.name, node.path, lead="Office holders") for node in found]
    )
    if made is None:
        return
    assert apart(made.column)
    lines = [line for place in made.column.places for line in place.lines]
    assert all(text_width(f"{line.lead} {line.text}".strip()) <= 19.68 for line in lines)
    assert made.column.height <= made.height


@pytest.mark.parametrize("name", ["network", "fan"])
def test_a_network_is_drawn_so(golden: Golden, name: str) -> None:
    """The whole drawing, with names that HTML would take for its own."""
    hostile = LabelledNode("zoo", 'Zoo & "Sons" <b>', "actors/zoo/", "Groups")
    tied = [tie("ann", "zoo", contested=True), tie("bob", "xen", claimed=True), tie("xen", "zoo")]
    made: Network | Fan | None
    if name == "network":
        made = network(PEOPLE, [*GROUPS[:2], hostile], tied)
        text = drawn("network(view, here)", view=made, here=Here("network/"))
    else:
        made = fan([LabelledNode(n.id, n.name, n.path, lead="Leads") for n in (GROUPS[0], hostile)])
        text = drawn('fan(view, here, "Ann <i>")', view=made, here=Here("network/"))
    assert made is not None
    golden(f"golden/network/{name}.svg", text)


QUOTED = "evidence: [{source: gone, quote: words}]"


def stating(fact: str, relation: str, target: str, rest: str = "") -> str:
    """An actor's fact that states a relation."""
    return (
        f"  - {{id: {fact}, text: It is so., relation: {{type: {relation}, target: {target}}}, "
        f"{rest}{QUOTED}}}\n"
    )


RELATED = {
    "content/actors/ann.yaml": "name: Ann\nkind: person\nfacts:\n"
    + stating("leads", "leads", "xen", "by: bob, ")
    + stating("lost", "leads", "nobody"),
    "content/actors/bob.yaml": "name: Bob\nkind: person\nfacts:\n"
    + stating("speaks", "speaks-for", "xen", "by: ann, "),
    "content/actors/cid.yaml": "name: Cid\nkind: person\n",
    "content/actors/xen.yaml": "name: Xen\nkind: organisation\nfacts:\n"
    + stating("allied", "allied-with", "ann", "by: ann, "),
    "content/sources/gone.yaml": (
        "title: The words\npublisher: paper\npublished: 2025-03-06\ntext: seeds/gone.txt\n"
        f"sha256: '{'0' * 64}'\n"
    ),
}


def test_records_become_the_network_and_its_list(project: Project) -> None:
    """The list says in words what the picture shows, from both sides, with who says so."""
    tell = Telling(archive_of(project(RELATED)))
    alone = Paging(1, (Link("1", "network/"),))
    view = network_view(tell, alone, actors_related(tell.archive))
    assert view.picture is not None
    assert [place.id for place in view.picture.left.places] == ["ann", "bob"]
    assert [curve.words for curve in view.picture.curves] == [
        "Ann: Leads Xen, according to Bob; Xen: Allied with Ann, according to Ann",
        "Bob: Speaks for Xen, according to Ann",
    ]
    told = [
        (group.heading, one.actor.text, line.heading, line.other.text, line.statement.path)
        for group in view.groups
        for one in group.actors
        for line in one.relations
    ]
    assert told == [
        ("People", "Ann", "Leads", "Xen", "actors/ann/#leads"),
        ("People", "Ann", "Leads", "nobody", "actors/ann/#lost"),
        ("People", "Ann", "Allied with", "Xen", "actors/xen/#allied"),
        ("People", "Bob", "Speaks for", "Xen", "actors/bob/#speaks"),
        ("Organisations", "Xen", "Led by", "Ann", "actors/ann/#leads"),
        ("Organisations", "Xen", "Spokespeople", "Bob", "actors/bob/#speaks"),
        ("Organisations", "Xen", "Allied with", "Ann", "actors/xen/#allied"),
    ]
    assert (view.alone, view.actors) == ((Name("cid", "Cid", Kind.ACTOR, is_person=True),), 1)


def test_a_network_of_several_pages_keeps_every_relation(project: Project) -> None:
    """Each page lists its own actors with all their relations; there is no picture then."""
    tell = Telling(archive_of(project(RELATED)))
    related = actors_related(tell.archive)
    views = [
        network_view(tell, paging, entries) for paging, entries in paged("network/", related, 1)
    ]
    assert [view.picture for view in views] == [None, None, None]
    told = [
        (one.actor.text, len(one.relations))
        for view in views
        for group in view.groups
        for one in group.actors
    ]
    assert told == [("Ann", 3), ("Bob", 1), ("Xen", 3)]
