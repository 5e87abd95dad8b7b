"""What pages count and list: each thing once, the same wherever it stands, only what is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.archive.archive import Archive
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.chains import said_by
from generator.documents.choices import choose
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.model.vocabulary import HeadlineRule, Kind
from generator.pages.home import home_view
from generator.pages.indexes import index_pages
from generator.pages.plan import record_page
from generator.pages.summaries import description_of
from generator.text.letters.typography import typeset_words
from telling import ROOT, telling

SITE = Site("Test", "https://example.org/")
SAFE = """\
  - id: {id}
    text: {text}
    by: anna-holm
    evidence: [{{source: gazette-bridge, quote: "said the bridge was safe"}}]
"""
PAPER = """\
name: The Paper
kind: outlet
facts:
  - id: old
    text: "[[gazette]] writes that the bridge is old."
    evidence: [{source: gazette-bridge, quote: closed the old bridge on Monday}]
  - id: told
    text: The Gazette told [[courier]] of it.
    by: gazette
    evidence: [{source: courier-bridge, quote: closed the old bridge on Sunday}]
"""
PART = """\
name: Two
kind: organisation
facts:
  - id: a
    text: Two is a part of it.
    relation: {type: part-of, target: overby}
    evidence: [{source: gazette-bridge, quote: The mayor of Overby}]
"""


@pytest.fixture
def written(small: Path) -> Callable[..., Telling]:
    """The small project with more records, by their paths below content/."""

    def write(**files: str) -> Telling:
        for name, text in files.items():
            path = small / "content" / f"{name.replace('__', '/').replace('_', '-')}.yaml"
            path.write_text(text, "utf-8")
        return Telling(Archive(read_content(open_project(small))))

    return write


def shown(tell: Telling, record_id: str) -> Any:
    """The view of a record."""
    return record_page(tell, SITE, tell.archive.entries[record_id]).show().view


def listed(tell: Telling) -> dict[str, Any]:
    """The items of the index of actors, by id."""
    view: Any = next(page for page in index_pages(tell, SITE) if page.path == "actors/").view()
    return {one.name.id: one for group in view.groups for one in group.actors}


def event(name: str, *facts: str) -> str:
    """The YAML of an event with facts."""
    return f"name: {name}\ndate: 2025\ndate_basis: Known.\nfacts:\n{''.join(facts)}"


def test_what_several_records_say_in_the_same_words_is_one_statement(
    written: Callable[..., Telling],
) -> None:
    """The list, the tally above it and the index count it once; links and labels make no other
    words; on the article's page it stands once in the margin, with the numbers of both."""
    one = SAFE.format(id="a", text="The bridge of Overby is safe.")
    other = SAFE.format(id="b", text='"The bridge of [[overby]] is safe."')
    tell = written(events__one=event("One", one), events__two=event("Two", other))
    view = shown(tell, "anna-holm")
    assert [(said.statement.ref, len(said.also)) for said in view.said] == [("one/a", 1)]
    count = len(view.said) + len(view.numbers)
    assert f"{count} statements made" in [f"{one.count} {one.words}" for one in view.tallies]
    assert listed(tell)["anna-holm"].said == count == 2
    rows = [row for text in shown(tell, "gazette-bridge").texts for row in text.rows]
    cited = [one for row in rows for one in row.cited if one.statement.id in "ab"]
    assert [(one.statement.ref, [two.statement.ref for two in one.also]) for one in cited] == [
        ("one/a", ["two/b"])
    ]


def test_an_own_statement_stands_before_those_that_are_alike(
    written: Callable[..., Telling],
) -> None:
    """Its address is on the actor's page, so that it is the one that is shown."""
    told = "The bridge of Overby is safe."
    actor = f"name: Anna Holm\nkind: person\nfacts:\n{SAFE.format(id='own', text=told)}"
    tell = written(
        actors__anna_holm=actor, events__one=event("One", SAFE.format(id="a", text=told))
    )
    (said,) = shown(tell, "anna-holm").said
    assert (said.statement.ref, [one.ref for one in said.also]) == ("anna-holm/own", ["one/a"])


def test_who_gave_no_comment_said_nothing(written: Callable[..., Telling]) -> None:
    """It is told of them, under what others state, and the index does not count it as said."""
    before = listed(written())["anna-holm"]
    silent = SAFE.format(id="a", text="No comment was given.") + "    speech: no-comment\n"
    tell = written(events__one=event("One", silent))
    after = listed(tell)["anna-holm"]
    assert (after.said, after.mentioned) == (before.said, before.mentioned + 1)
    assert "one/a" not in [said.statement.ref for said in shown(tell, "anna-holm").said]


def attributed(tell: Telling, outlet: str) -> list[str]:
    """The statements that an outlet's page tells of because their text names it for its account."""
    return [one.ref for shelf in shown(tell, outlet).attributed for one in shelf.statements]


def test_an_outlet_is_not_named_by_what_comes_from_it(written: Callable[..., Telling]) -> None:
    """Our words name it to say whose a statement is; that counts neither in the index nor for who
    is named most often, nor for when it was told of. Its page leads there, apart."""
    tell = written(actors__paper=PAPER)
    assert attributed(tell, "gazette") == ["paper/old"]
    assert listed(tell)["gazette"].mentioned == 0
    assert listed(tell)["courier"].mentioned == 0
    assert shown(tell, "gazette").reach is None
    named = [one.id for one in home_view(tell, SITE).actors]
    assert "anna-holm" in named
    assert not {"gazette", "courier"} & set(named)


def test_our_comparison_of_outlets_mentions_none_of_them(written: Callable[..., Telling]) -> None:
    """What two outlets write, each in its own article, and we compare: no article names the other.
    It stands under those that are told by the name of either."""
    compared = """\
name: The Paper
kind: outlet
facts:
  - id: days
    text: "[[gazette]] writes of Monday, [[courier]] of Sunday."
    evidence:
      - {source: gazette-bridge, quote: closed the old bridge on Monday, bears: part}
      - {source: courier-bridge, quote: closed the old bridge on Sunday, bears: part}
"""
    tell = written(actors__paper=compared)
    for outlet in ("gazette", "courier"):
        assert attributed(tell, outlet) == ["paper/days"]
        assert listed(tell)[outlet].mentioned == 0
    assert not {"gazette", "courier"} & {one.id for one in home_view(tell, SITE).actors}


def test_what_an_outlet_passed_on_is_in_articles_of_others(written: Callable[..., Telling]) -> None:
    """What another speaker says in its own article, and our words name it for, it did not pass on:
    of all that its articles have, only the statements that name it are told there, as such."""
    tell = written(actors__paper=PAPER)
    assert attributed(tell, "courier") == ["paper/told"]
    assert "paper/told" not in [
        one.ref for shelf in shown(tell, "courier").relayed for one in shelf.statements
    ]


def test_what_was_said_on_one_day_has_the_order_of_its_article() -> None:
    """What Marco Rubio added stands after the sentence that he added it to."""
    said = [one.statement for one in shown(telling(ROOT), "marco-rubio").said]
    places = [one.quotations[0].start for one in said]
    assert places == sorted(places)


def test_one_sentence_of_an_article_has_one_speaker_in_all_records() -> None:
    """What the articles report of Axios on those who count the people held counts as one report,
    for the numbers as for the names of who counted."""
    archive = telling(ROOT).archive
    for name, number in {
        "israeli-intelligence/intelligence-of-israel": "people-held-believed-alive/"
        "israeli-intelligence-march-2025",
        "israeli-military/military-of-israel": "people-held-confirmed-dead/"
        "israeli-military-march-2025",
    }.items():
        for ref in (name, number):
            assert [one.outlet for one in archive.origins([archive.claims[ref]])] == ["axios"], ref


def test_an_outlet_relies_on_those_who_are_carried_by_it(written: Callable[..., Telling]) -> None:
    """Also on one that says something itself: what stands on the page of one outlet stands on that
    of the other, with the same count."""
    tell = written(actors__paper=PAPER)
    relied = {
        (one.other.id, one.statements) for one in shown(tell, "courier").profile.relies_on.shown
    }
    assert relied == {("gazette", 1), ("radio-vale", 1)}
    carried = shown(tell, "gazette").profile.carried_by
    assert [(one.other.id, one.statements) for one in carried.shown] == [("courier", 1)]


def test_whom_outlets_rely_on_is_the_same_from_both_ends() -> None:
    """In the records of this checkout, each tie stands on the pages of both outlets."""
    tell = telling(ROOT)
    profiles = {
        name: view.profile for name in listed(tell) if (view := shown(tell, name)) and view.profile
    }
    relies = {
        (name, one.other.id, one.statements)
        for name, profile in profiles.items()
        for one in profile.relies_on.shown
        if one.other.id in profiles
    }
    carried = {
        (one.other.id, name, one.statements)
        for name, profile in profiles.items()
        for one in profile.carried_by.shown
    }
    assert relies == carried
    assert all(not profile.relies_on.folded for profile in profiles.values())


def test_a_long_list_of_ties_says_how_many_more_there_are(written: Callable[..., Telling]) -> None:
    """Twelve are shown, sixteen more stand folded, the others are counted."""
    outlets = {f"actors__outlet_{n}": f"name: Outlet {n}\nkind: outlet\n" for n in range(31)}
    via = ", ".join(f"outlet-{n}" for n in range(31))
    fact = SAFE.format(id="a", text="It is safe.").replace("by: anna-holm", f"via: [{via}]")
    tell = written(**outlets, events__one=event("One", fact))
    relies_on = shown(tell, "gazette").profile.relies_on
    assert (len(relies_on.shown), len(relies_on.folded), relies_on.more) == (12, 16, 4)


@pytest.mark.parametrize(
    ("actor", "record", "role"),
    [
        ("anna-holm", "", "Mayor of Overby."),
        ("overby", "", "Led by Anna Holm"),
        ("gazette", "", "1 article of its own here"),
        ("radio-vale", "", "Quoted in articles of other outlets"),
        (
            "two",
            "name: Two clerks\nkind: unnamed\nof: overby\ntold: [gazette]\n",
            "Belonging to Overby",
        ),
        ("two", "name: Two clerks\nkind: unnamed\ntold: [gazette]\n", "Spoke to The Gazette"),
        ("two", "name: Two\nkind: state\n", ""),
        (
            "two",
            PART,
            "Part of Overby",
        ),
        (
            "two",
            PART.replace("    relation", "    certainty: possible\n    relation"),
            "",
        ),
    ],
)
def test_the_index_says_who_each_is(
    written: Callable[..., Telling], actor: str, record: str, role: str
) -> None:
    """In a line: the summary, or the first relation by which one belongs somewhere, or nothing;
    what is hedged makes no role."""
    tell = written(actors__two=record) if record else written()
    assert listed(tell)[actor].role == role


def test_a_description_is_printed_as_the_page_is(written: Callable[..., Telling]) -> None:
    """Also what previews of links show has curly quotes and apostrophes."""
    actor = 'name: The Bell\nkind: group\nsummary: The town\'s "bell" ringers.\n'
    tell = written(actors__bell=actor)
    view = shown(tell, "bell")
    assert typeset_words(description_of(tell, view.record)) == "The town’s “bell” ringers."


def test_articles_with_the_same_number_stand_beside_each_other() -> None:
    """Of a length that two articles give, each for its own day, both are named in short; of a count
    as of a day only those of that day."""
    tell = telling(ROOT)
    named = {}
    for entry in tell.archive.of_kind(Kind.FIGURE):
        choice = choose(tell, entry, HeadlineRule.LATEST)
        if choice and choice.alike:
            named[entry.id] = [said_by(one) for one in (*choice.statement.accounts, *choice.alike)]
    assert named == {
        "gaza-ceasefire-length": [
            "as reported by Middle East Monitor, 6 March 2025",
            "as reported by The Palestine Chronicle, about 5 March 2025",
        ]
    }
