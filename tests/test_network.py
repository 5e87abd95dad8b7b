"""Networks: exact geometry on small cases, and what holds for every case."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from conftest import Golden, Project
from generator.charts.axes import text_width
from generator.charts.box_network import BOXES_MAX, box_network
from generator.charts.boxes import LABEL, NARROWEST, Box, BoxTie, LabelRow, Member, PlacedBox
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.model.vocabulary import Kind
from generator.pages.belonging import boxed_actors
from generator.pages.links import Here, Link
from generator.pages.networks import network_view
from generator.pages.paging import Paging, paged
from generator.pages.render import page_environment, templates_folder
from projects import archive_of

ids = st.sampled_from([chr(97 + at) for at in range(20)])
names = st.text(min_size=1, max_size=200)
members = st.builds(Member, names, st.just("actors/m/"), names, st.integers(1, 5))
boxes = st.builds(Box, ids, names, st.just("actors/x/"), st.lists(members, max_size=5).map(tuple))
paths = st.sampled_from(["actors/m/", "actors/x/", "actors/nowhere/"])
labels = st.lists(st.builds(LabelRow, names, st.just("actors/x/#y")), min_size=1, max_size=4)
some_paths = st.lists(paths, max_size=3).map(tuple)
ties = st.builds(BoxTie, ids, ids, labels.map(tuple), some_paths, some_paths)


def drawn(call: str, **values: object) -> str:
    """A picture as the template draws it."""
    environment = page_environment([templates_folder()])
    template = environment.from_string(
        f'{{% import "network.svg.jinja" as pictures %}}{{{{ pictures.{call} }}}}'
    )
    return template.render(**values) + "\n"


def box(name: str, *members: Member) -> Box:
    """A box of this name."""
    return Box(name.lower(), name, f"actors/{name.lower()}/", members)


ANN = Member("Ann", "actors/ann/", "Led by")
BOB = Member("Bob", "actors/bob/", "leads", 2)
SIDES = ("left", "right")
XEN, YES, ZOO = box("Xen", ANN, BOB), box("Yes"), box("Zoo")


def tie(one: str, other: str, words: str = "Fought", mutual: bool = False) -> BoxTie:
    """A tie that leads somewhere."""
    return BoxTie(one, other, (LabelRow(words, f"actors/{one}/#fact"),), mutual=mutual)


def test_who_belongs_stands_in_the_box() -> None:
    """Members stand under what they are to the box, those further in with what they are."""
    made = box_network([XEN, YES], [tie("xen", "yes")])
    assert made is not None
    assert [(" ".join(row.lines), row.kind, row.path) for row in made.left[0].rows] == [
        ("Xen", "title", "actors/xen/"),
        ("Led by", "heading", ""),
        ("Ann", "member", "actors/ann/"),
        ("Bob · leads", "member", "actors/bob/"),
    ]
    assert [one.id for one in made.right] == ["yes"]


def test_a_label_has_a_line_to_each_of_its_boxes() -> None:
    """The line ends at the box that the relation leads to, or at both alike; one between boxes of a
    column is a brace on that side, with both its curves."""
    made = box_network([XEN, YES, ZOO], [tie("xen", "yes"), tie("zoo", "xen", mutual=True)])
    assert made is not None
    assert {
        one.tie.one: (one.side, [(end.side, end.pointed) for end in one.ends]) for one in made.ties
    } == {
        "xen": ("", [("left", False), ("right", True)]),
        "zoo": ("", [("right", False), ("left", False)]),
    }
    ring = [tie("xen", "yes"), tie("yes", "zoo"), tie("zoo", "xen")]
    made = box_network([XEN, YES, ZOO], ring)
    assert made is not None
    (brace,) = (one for one in made.ties if one.side)
    assert [end.side for end in brace.ends] == [brace.side] * 2


def test_a_line_ends_beside_whom_it_is_about() -> None:
    """Beside a member's row where that one is meant, else beside the box's own name."""
    about = replace(tie("xen", "yes"), starts=("actors/bob/",))
    made = box_network([XEN, YES], [about, tie("xen", "yes", "Leads")])
    assert made is not None
    rows = {row.lines[0]: row.y for row in (*made.left[0].rows, *made.right[0].rows)}
    ends = {one.tie.label[0].text: [end.y for end in one.ends] for one in made.ties}
    begins = {"Fought": rows["Bob · leads"], "Leads": rows["Xen"]}
    for words, (start, stop) in ends.items():
        assert -1 < start - begins[words] < 0.3
        assert made.right[0].y < stop < made.right[0].y + made.right[0].height


def test_lines_are_short() -> None:
    """Boxes that are tied stand beside each other, whatever the order of their names."""
    pairs = [(f"A{at}", f"Z{9 - at}") for at in range(6)]
    tied = [tie(one.lower(), other.lower()) for one, other in pairs]
    made = box_network([box(name) for pair in pairs for name in pair], tied)
    assert made is not None
    for one in made.ties:
        assert max(abs(end.y - one.y) for end in one.ends) < 1


def test_what_is_tied_stands_opposite() -> None:
    """A box goes to the other side of those that it is tied to."""
    made = box_network([XEN, YES, ZOO], [tie("xen", "yes"), tie("xen", "zoo")])
    assert made is not None
    assert ([one.id for one in made.left], [one.id for one in made.right]) == (
        ["xen"],
        ["yes", "zoo"],
    )


def test_nothing_between_boxes_or_too_much_is_no_picture() -> None:
    """A tie to nobody, or to oneself, is none; very many boxes are left to the list."""
    assert box_network([XEN, YES], []) is None
    assert box_network([XEN], [tie("xen", "xen"), tie("xen", "nobody")]) is None
    many = [box(f"B{at}") for at in range(BOXES_MAX + 1)]
    assert box_network(many, [tie("b0", "b1")]) is None


def apart_boxes(column: tuple[PlacedBox, ...]) -> bool:
    """Whether no box lies on another, and rows lie in their boxes, a line apart."""
    assert all(one.y + one.height <= other.y for one, other in pairwise(column))
    for one in column:
        assert all(one.y < row.y < one.y + one.height for row in one.rows)
        ends = [row.y + 1.75 * (len(row.lines) - 1) for row in one.rows]
        assert all(end < one.y + one.height for end in ends)
        assert all(end + 1.3 <= after.y for end, after in zip(ends, one.rows[1:], strict=False))
    return True


@given(st.lists(boxes, unique_by=lambda one: one.id, max_size=15), st.lists(ties, max_size=30))
def test_no_text_lies_on_another(found: list[Box], tied: list[BoxTie]) -> None:
    """Whatever the names, boxes, rows and labels have room of their own on the narrowest desk."""
    made = box_network(found, tied)
    if made is None:
        return
    assert apart_boxes(made.left)
    assert apart_boxes(made.right)
    rows = sorted((one.top, round(one.top + one.height, 2)) for one in made.ties)
    assert all(0 <= top < end <= made.height for top, end in rows)
    assert all(before[1] <= after[0] + 0.01 for before, after in pairwise(rows))
    room = NARROWEST * LABEL / 100
    texts = [line for one in made.ties for row in one.rows for line in row.lines]
    # A line that leads to a row ends within the height of its box.
    spans = {side: [(box.y, box.y + box.height) for box in getattr(made, side)] for side in SIDES}
    ends = [end for one in made.ties for end in one.ends]
    assert all(any(y <= end.y <= below for y, below in spans[end.side]) for end in ends)
    assert all(text_width(line) <= room for line in texts)


@given(st.lists(boxes, unique_by=lambda one: one.id, max_size=15), st.lists(ties, max_size=30))
def test_the_same_network_is_the_same_picture(found: list[Box], tied: list[BoxTie]) -> None:
    """The order in which ties and boxes are found changes nothing."""
    assert box_network(found, tied) == box_network(found[::-1], tied[::-1])


def test_a_network_is_drawn_so(golden: Golden) -> None:
    """The whole drawing, with names that HTML would take for its own."""
    hostile = Box("zoo", 'Zoo & "Sons" <b>', "actors/zoo/")
    tied = [
        replace(tie("xen", "zoo"), contested=True),
        replace(tie("yes", "xen", "Leads <i>"), claimed=True),
    ]
    made = box_network([XEN, YES, hostile], tied)
    assert made is not None
    golden(
        "golden/network/network.svg", drawn("boxes(view, here)", view=made, here=Here("network/"))
    )


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
    """The list says in words what the picture shows, with who says so; belonging stands once."""
    tell = Telling(archive_of(project(RELATED)))
    alone = Paging(1, (Link("1", "network/"),))
    view = network_view(tell, alone, boxed_actors(tell.archive))
    assert view.picture is None
    told = [
        (box.box.text, one.actor.text, one.depth, line.heading, line.other.text, line.statement)
        for box in view.boxes
        for one in box.actors
        for line in one.relations
    ]
    day = "as of 6 March 2025, according to"
    by_ann = f"{day} Ann in paper"
    assert told == [
        ("Xen", "Xen", 0, "Allied with", "Ann", Link(by_ann, "actors/xen/#allied")),
        ("Xen", "Ann", 1, "Leads", "Xen", Link(f"{day} Bob in paper", "actors/ann/#leads")),
        ("Xen", "Ann", 1, "Leads", "nobody", Link(f"{day} paper", "actors/ann/#lost")),
        ("Xen", "Ann", 1, "Allied with", "Xen", Link(by_ann, "actors/xen/#allied")),
        ("Xen", "Bob", 1, "Speaks for", "Xen", Link(by_ann, "actors/bob/#speaks")),
    ]
    assert (view.alone, view.actors) == ((Name("cid", "Cid", Kind.ACTOR, is_person=True),), 1)


def test_relations_of_one_kind_between_two_boxes_are_one_line(project: Project) -> None:
    """Below its words stands who is meant, each leading to the quote; a single one leads there
    itself. What is disputed says so, and leads to the question."""
    files = {
        **RELATED,
        "content/actors/cid.yaml": "name: Cid\nkind: person\nfacts:\n"
        + stating("fought", "fought", "ann")
        + stating("again", "fought", "xen", "by: ann, ")
        + stating("wanted", "wanted-by", "bob", "by: ann, "),
        "content/questions/wanted.yaml": "name: Is it so?\nhow: denial\npositions:\n"
        "  - {answer: yes, facts: [cid/wanted]}\n  - {answer: no, facts: [ann/leads]}\n",
    }
    tell = Telling(archive_of(project(files)))
    view = network_view(tell, Paging(1, (Link("1", "network/"),)), boxed_actors(tell.archive))
    assert view.picture is not None
    found = {one.tie.label[0].text: one.tie for one in view.picture.ties}
    assert found["Fought"] == BoxTie(
        "cid",
        "xen",
        (
            LabelRow("Fought"),
            LabelRow("Ann", "actors/cid/#fought"),
            LabelRow("according to Ann", "actors/cid/#again"),
        ),
        ("actors/cid/",),
        ("actors/ann/", "actors/xen/"),
        mutual=True,
    )
    to_quote = "actors/cid/#wanted"
    assert found["Wanted by"] == BoxTie(
        "cid",
        "xen",
        (
            LabelRow("Wanted by", to_quote),
            LabelRow("Bob", to_quote),
            LabelRow("Disputed", "questions/wanted/"),
        ),
        ("actors/cid/",),
        ("actors/bob/",),
        claimed=True,
        contested=True,
    )


def test_nobody_belongs_to_what_belongs_to_them(project: Project) -> None:
    """Two that are said to be part of each other: the first stands in the other's box."""
    files = {
        **RELATED,
        "content/actors/xen.yaml": "name: Xen\nkind: organisation\nfacts:\n"
        + stating("part", "part-of", "yes"),
        "content/actors/yes.yaml": "name: Yes\nkind: organisation\nfacts:\n"
        + stating("part", "part-of", "xen"),
    }
    boxed = boxed_actors(archive_of(project(files)))
    assert [(one.entry.id, one.box, one.depth) for one in boxed] == [
        ("yes", "yes", 0),
        ("xen", "yes", 1),
        ("ann", "yes", 2),
        ("bob", "yes", 2),
    ]


def test_two_lines_that_say_the_same_name_their_ends(project: Project) -> None:
    """Where one box has two lines of one kind, each says which other box it is of."""
    files = {
        f"content/actors/{name}.yaml": f"name: {name.title()}\nkind: state\nfacts:\n"
        + stating("fought", "fought", "zoo")
        for name in ("xen", "yes")
    }
    files["content/actors/zoo.yaml"] = "name: Zoo\nkind: state\n"
    tell = Telling(archive_of(project({**RELATED, **files})))
    view = network_view(tell, Paging(1, (Link("1", "network/"),)), boxed_actors(tell.archive))
    assert view.picture is not None
    rows = {one.tie.label[1:] for one in view.picture.ties if one.tie.other == "zoo"}
    assert rows == {
        (LabelRow("Xen", "actors/xen/#fought"),),
        (LabelRow("Yes", "actors/yes/#fought"),),
    }


def test_a_network_of_several_pages_keeps_every_relation(project: Project) -> None:
    """Each page lists its own actors with all their relations; there is no picture then."""
    tell = Telling(archive_of(project(RELATED)))
    views = [
        network_view(tell, paging, entries)
        for paging, entries in paged("network/", boxed_actors(tell.archive), 1)
    ]
    assert [view.picture for view in views] == [None, None, None]
    told = [
        (box.begun, one.actor.text, len(one.relations))
        for view in views
        for box in view.boxes
        for one in box.actors
    ]
    # Who belongs to an actor on another page of the list is told there alone.
    assert told == [(False, "Xen", 1), (True, "Ann", 3), (True, "Bob", 1)]


def test_a_page_lists_so_many_relations_as_it_can_bear(project: Project) -> None:
    """Where many actors have many relations, each has as many lines as the others, and the rest is
    counted; a picture is not begun that would not be drawn."""
    names = [f"g{number}" for number in range(40)]
    files = {
        f"content/actors/{name}.yaml": f"name: {name.upper()}\nkind: group\nfacts:\n"
        + "".join(stating(other, "allied-with", other) for other in names if other != name)
        for name in names
    }
    tell = Telling(archive_of(project({**RELATED, **files})))
    view = network_view(tell, Paging(1, (Link("1", "network/"),)), boxed_actors(tell.archive))
    there = [one for box in view.boxes for one in box.actors]
    lines = [len(one.relations) for one in there]
    assert max(lines) == 17
    assert 600 < sum(lines) <= 700
    # Each of the forty has its own 39, and those of 39 others.
    assert {one.more for one in there if one.actor.id in names} == {78 - 17}
    assert view.picture is None
