"""What stands at the head of a record: relations from both ends, who tells it, what is disputed."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from generator.documents.record import Choice
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.pages.actors import ActorView
from generator.pages.events import EventView
from generator.pages.links import Link
from generator.pages.plan import record_page
from generator.pages.shelves import Card, CardPart
from projects import archive_of, edit
from telling import ROOT, pages_of, telling

SITE = Site("Test", "https://example.org/", "", "")
EVENT = "content/events/bridge-closed.yaml"


def view_of(folder: Path, record: str) -> object:
    """What a record's page shows."""
    tell = Telling(archive_of(folder))
    return record_page(tell, SITE, tell.archive.entries[record]).show().view


def event_of(folder: Path) -> EventView:
    """What the page of the closing shows."""
    view = view_of(folder, "bridge-closed")
    assert isinstance(view, EventView)
    return view


def between(folder: Path, actor: str) -> dict[str, list[str]]:
    """The relations in an actor's infobox, by heading."""
    view = view_of(folder, actor)
    assert isinstance(view, ActorView)
    return {
        group.heading: [one.other.id for one in group.between]
        for group in view.relations
        if group.between
    }


RELATED = """
name: Overby
kind: organisation
facts:
  - id: fought
    text: It fought.
    relation: {type: fought, target: gazette}
    evidence: [{source: gazette-bridge, quote: The mayor of Overby}]
  - id: supports
    text: It supports.
    relation: {type: supports, target: courier}
    evidence: [{source: gazette-bridge, quote: The mayor of Overby}]
"""


def test_a_relation_stands_in_the_infobox_of_both(small: Path) -> None:
    """Whoever of the two has the statement; who belongs to a record is left to its section."""
    (small / "content/actors/overby.yaml").write_text(RELATED, "utf-8")
    assert between(small, "overby") == {"Fought": ["gazette"], "Supports": ["courier"]}
    assert between(small, "gazette") == {"Fought": ["overby"]}
    assert between(small, "courier") == {"Supported by": ["overby"]}
    assert between(small, "anna-holm") == {"Leads": ["overby"]}


def test_a_relation_says_when_and_whose_account_it_is(small: Path) -> None:
    """Without a day of its own it is as of its article; nothing is told in the site's voice."""
    (small / "content/actors/overby.yaml").write_text(
        RELATED.replace("    text: It supports.", "    text: It supports.\n    when: 2024"), "utf-8"
    )
    view = view_of(small, "overby")
    assert isinstance(view, ActorView)
    told = [(one.when, one.behind) for group in view.relations for one in group.between]
    assert told[:2] == [("as of 5 March 2025", "The Gazette"), ("2024", "The Gazette")]
    page = pages_of(archive_of(small), SITE)["actors/overby/"].replace("\N{NO-BREAK SPACE}", " ")
    assert '#supports">2024, The Gazette</a>' in page


def test_whose_account_it_is_reads_on_in_a_sentence(small: Path) -> None:
    """Speakers whom nobody names begin in lower case there: according to two councillors."""
    (small / "content/actors/councillors.yaml").write_text(
        "name: Two councillors\nkind: unnamed\n", "utf-8"
    )
    (small / "content/actors/overby.yaml").write_text(
        RELATED.replace("    text: It supports.", "    text: It supports.\n    by: councillors"),
        "utf-8",
    )
    view = view_of(small, "overby")
    assert isinstance(view, ActorView)
    told = [one.behind for group in view.relations for one in group.between]
    assert told[:2] == ["The Gazette", "two councillors, unnamed, in The Gazette"]


def test_an_article_with_a_part_tells_of_the_event(small: Path) -> None:
    """It counts wherever articles are counted: in the infobox, in the matrix and in the data."""
    edit(
        small,
        EVENT,
        '"Anna Holm, closed the old bridge on Monday"}',
        '"Anna Holm, closed the old bridge on Monday"}\n'
        '      - {source: courier-bridge, quote: "The council counted", bears: part}',
    )
    edit(small, EVENT, "    via: [radio-vale]\n", "")
    text = (small / EVENT).read_text("utf-8")
    courier = text.index("  - id: on-sunday")
    (small / EVENT).write_text(text[:courier] + text[text.index("  - id: safe") :], "utf-8")
    edit(small, "content/questions/day-of-closing.yaml", "bridge-closed/on-sunday", "missing/x")
    view = event_of(small)
    assert view.reach
    assert view.matrix
    counts = (view.reach.articles, view.record.articles, len(view.matrix.articles))
    assert counts == (2, 2, 2)
    assert (view.reach.origins, view.record.origins) == (2, 2)


def test_an_article_without_a_speaker_tells_nothing_of_the_speaker(small: Path) -> None:
    """It counts for the event alone, where it has the same from somebody else."""
    speaker = "name: Two councillors\nkind: unnamed\nfacts:\n  - id: cited\n"
    speaker += "    text: They are cited.\n    evidence:\n"
    speaker += '      - {source: courier-bridge, quote: "The council counted"}\n'
    (small / "content/actors/councillors.yaml").write_text(speaker, "utf-8")
    edit(
        small,
        EVENT,
        "by: {unnamed: Two councillors, condition: asked not to be named}",
        "by: councillors",
    )
    said = 'said the bridge was safe"}\n'
    other = '      - {source: courier-bridge, quote: "The council counted", bears: part}\n'
    other = other.replace(", bears", ", by: anna-holm, bears")
    edit(small, EVENT, said, said + other)
    view = view_of(small, "councillors")
    assert isinstance(view, ActorView)
    assert view.reach
    assert (view.reach.first.outlet, view.reach.last) == ("The Gazette", None)
    assert (view.reach.articles, view.reach.origins) == (1, 1)
    other_view = view_of(small, "anna-holm")
    assert isinstance(other_view, ActorView)
    assert other_view.reach
    assert other_view.reach.articles == 2


def test_own_words_of_an_article_that_retells_stand_under_its_outlet(small: Path) -> None:
    """What it has from the other outlet stands under that one; both count to one origin."""
    source = small / "content/sources/courier-bridge.yaml"
    source.write_text(f"{source.read_text('utf-8')}rewrites: [radio-vale]\n", "utf-8")
    fact = (
        "  - id: counted\n    text: It was counted.\n"
        '    evidence: [{source: courier-bridge, quote: "The council counted"}]\n'
    )
    (small / EVENT).write_text((small / EVENT).read_text("utf-8") + fact, "utf-8")
    view = event_of(small)
    groups = [
        (group.outlet.id, group.retells.id if group.retells else "", len(group.statements))
        for group in view.origins
    ]
    assert groups == [("gazette", "", 2), ("radio-vale", "", 1), ("courier", "radio-vale", 1)]
    assert view.record.origins == 2


def test_a_speaker_in_an_article_that_retells_is_not_said_to_have_told_the_other(
    small: Path,
) -> None:
    """Where no line names the outlet that it retells, no heading does as the way it came."""
    source = small / "content/sources/courier-bridge.yaml"
    source.write_text(f"{source.read_text('utf-8')}rewrites: [radio-vale]\n", "utf-8")
    edit(small, EVENT, "    via: [radio-vale]\n", "    by: anna-holm\n")
    view = event_of(small)
    groups = [(group.outlet.id, group.retells and group.retells.id) for group in view.origins]
    assert groups == [("gazette", None), ("courier", "radio-vale")]


def test_a_question_marks_the_event_that_it_is_about_first_of_all(small: Path) -> None:
    """That event is marked on the timeline, whoever's statements differ; no event that is only
    named besides, or has one of the statements; and none where no account tells it otherwise."""
    other = "name: The council\ndate: 2025-03-04\nfacts:\n"
    other += (
        "  - {id: met, text: It met., evidence: [{source: gazette-bridge, quote: The mayor}]}\n"
    )
    (small / "content/events/council-met.yaml").write_text(other, "utf-8")
    before = [one.contested for one in event_of(small).around]
    question = Link("Accounts differ", "questions/day-of-closing/")
    assert before == [question, None]
    path = "content/questions/day-of-closing.yaml"
    edit(small, path, "[bridge-closed]", "[council-met, bridge-closed]")
    assert [one.contested for one in event_of(small).around] == [None, question]
    edit(small, path, "how: date", "how: stance")
    assert [one.contested for one in event_of(small).around] == [None, None]


def part(name: str, *, adds_up: bool) -> CardPart:
    """A part of a figure, in the sum or beside it."""
    statement = telling().statements(telling().archive.claims_of("bridge-closed"))[0]
    return CardPart(Name(name, name), statement, (), "", within=False, adds_up=adds_up)


@pytest.mark.parametrize(
    ("parts", "groups"),
    [
        ({"dead": True, "alive": True, "young": False}, [["dead", "alive"], ["young"]]),
        ({"dead": True, "alive": True}, [["dead", "alive"]]),
        ({"young": False}, [["young"]]),
        ({}, []),
    ],
)
def test_parts_of_the_sum_stand_apart_from_those_that_overlap(
    parts: dict[str, bool], groups: list[list[str]]
) -> None:
    """Only where there are both do they need words to tell them apart."""
    made = tuple(part(name, adds_up=adds) for name, adds in parts.items())
    found = Card(Name("held", "Held"), cast("Choice", None), None, made).parts_by_sum
    assert [[one.name.id for one in there] for _, there in found] == groups
    assert all(bool(words) == (len(groups) > 1) for words, _ in found)


def test_a_number_with_no_other_account_says_so() -> None:
    """A number of one origin without a question says that no other is recorded; others do not."""
    tell = telling(ROOT)
    said = "<dt>Other accounts</dt><dd>none recorded here</dd>"
    pages = pages_of(tell.archive, SITE, "figures/")
    assert said in pages["figures/palestinian-deaths-in-gaza-war/"]
    for path, page in pages.items():
        assert not (said in page and "#section--where-accounts-differ" in page), path


def test_groups_that_are_one_origin_say_so(small: Path) -> None:
    """Where the infobox counts one origin, two outlets have no headings without a word on it."""
    source = small / "content/sources/courier-bridge.yaml"
    source.write_text(f"{source.read_text('utf-8')}rewrites: [gazette]\n", "utf-8")
    fact = (
        "  - id: counted\n    text: It was counted.\n"
        '    evidence: [{source: courier-bridge, quote: "The council counted"}]\n'
    )
    (small / EVENT).write_text((small / EVENT).read_text("utf-8") + fact, "utf-8")
    page = pages_of(archive_of(small), Site("Sheets"), "events/bridge-closed/")
    assert "<p>One origin with <a href" in page["events/bridge-closed/"]
    assert ", whose report its article retells: <a href" in page["events/bridge-closed/"]
