"""What pages show, as values: attribution, sections, timelines, places, lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.archive.archive import Archive
from generator.archive.voices import Voices
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.chains import foremost, said_by
from generator.documents.numbers import NumberReport, number_of, number_when, report_of
from generator.documents.telling import Telling
from generator.documents.urls import quote_anchor
from generator.model.site import Site
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind, Qualifier
from generator.pages.actors import ActorView
from generator.pages.events import EventView
from generator.pages.figures import FigureView
from generator.pages.home import home_view
from generator.pages.indexes import index_pages
from generator.pages.links import Link
from generator.pages.lists import ActorsView, FiguresView, SourcesView
from generator.pages.plan import record_page, standing_pages
from generator.pages.questions import QuestionsView, QuestionView
from generator.pages.render import page_environment, render_page, templates_folder
from generator.pages.sources import SourceView
from generator.pages.summaries import described, shortened
from generator.pages.timelines import TimelineView
from generator.text.dates.edtf import parse_date
from generator.text.letters.scripts import direction_of_language
from telling import ROOT, SMALL, telling

SITE = Site("Test", "https://example.org/", "https://code.example/p/", "edit/main/")
Records = Callable[[Mapping[str, str]], Telling]

SEED = """\
Anna Holm, the mayor, said the fair opens in May. The fair will last 3 days.
Visitors said the fair was loud. Anna Holm denied this.
"""
FAIR_SOURCE = """\
title: The fair
publisher: gazette
published: 2025-05-20
text: seeds/fair.txt
sha256: 0000000000000000000000000000000000000000000000000000000000000000
"""
FAIR_DAYS = """\
name: Days of the fair
measures: How long it lasts.
unit: days
kind: duration
observations:
"""


def tell_project(root: Path) -> Telling:
    """A project's values for pages."""
    return Telling(Archive(read_content(open_project(root))))


@pytest.fixture(scope="module")
def tell() -> Telling:
    """The small project."""
    return telling()


@pytest.fixture
def records(small: Path) -> Records:
    """The small project with more files, by their paths below content/."""

    def add(files: Mapping[str, str]) -> Telling:
        (small / "seeds" / "fair.txt").write_text(SEED, "utf-8")
        for name, text in {"sources/fair.yaml": FAIR_SOURCE, **files}.items():
            (small / "content" / name).write_text(text, "utf-8")
        return tell_project(small)

    return add


def page_text(tell: Telling, record_id: str) -> str:
    """The Markdown of a record's page."""
    page = record_page(tell, SITE, tell.archive.entries[record_id])
    return render_page(page_environment([templates_folder()]), page).markdown


def shown(tell: Telling, record_id: str) -> Any:
    """The view of a record."""
    return record_page(tell, SITE, tell.archive.entries[record_id]).show().view


def index(tell: Telling, path: str) -> Any:
    """The view of a page that shows no single record."""
    return next(page for page in index_pages(tell, SITE) if page.path == path).view()


def index_text(tell: Telling, path: str) -> str:
    """A page that shows no single record, as Markdown."""
    page = next(page for page in standing_pages(tell, SITE) if page.path == path)
    return render_page(page_environment([templates_folder()]), page).markdown


def actor(tell: Telling, record_id: str) -> ActorView:
    """The view of an actor."""
    view = shown(tell, record_id)
    assert isinstance(view, ActorView)
    return view


def event(tell: Telling, record_id: str) -> EventView:
    """The view of an event."""
    view = shown(tell, record_id)
    assert isinstance(view, EventView)
    return view


def rendered(tell: Telling, record_id: str) -> str:
    """The page of a record as Markdown."""
    page = record_page(tell, SITE, tell.archive.entries[record_id])
    return render_page(page_environment([templates_folder()]), page, SITE).markdown


# Attribution


def voices(tell: Telling, ref: str) -> list[str]:
    """The chains of a statement, each in one line."""
    return [said_by(account) for account in tell.statement(tell.archive.claims[ref]).accounts]


@pytest.mark.parametrize(
    ("ref", "told"),
    [
        ("bridge-closed/on-monday", ["as reported by The Gazette, 5 March 2025"]),
        (
            "bridge-closed/on-sunday",
            ["as reported by Radio Vale, in The Courier, 6 March 2025"],
        ),
        ("bridge-closed/safe", ["Two councillors (not named), in The Gazette, 5 March 2025"]),
        (
            "missing-planks/holm",
            ["Anna Holm, via Radio Vale, attribution inferred, in The Gazette, 5 March 2025"],
        ),
    ],
)
def test_a_chain_leads_from_the_article_to_the_speaker(
    tell: Telling, ref: str, told: list[str]
) -> None:
    """Speaker, relaying outlets, article; an article that speaks itself is named once."""
    assert voices(tell, ref) == told


def test_one_voice_in_two_articles_is_one_account(records: Records) -> None:
    """The same speaker by the same way is told once, with both articles."""
    figure = (SMALL / "content/figures/missing-planks.yaml").read_text("utf-8")
    more = "      - {source: courier-bridge, quote: The council counted}\n"
    tell = records(
        {
            "figures/missing-planks.yaml": figure.replace(
                "names Anna Holm.\n    evidence:\n", f"names Anna Holm.\n    evidence:\n{more}"
            )
        }
    )
    (account,) = tell.statement(tell.archive.claims["missing-planks/holm"]).accounts
    assert said_by(account) == (
        "Anna Holm, via Radio Vale, attribution inferred, in The Courier, 6 March 2025, "
        "and The Gazette, 5 March 2025"
    )
    assert len(account.quotations) == 2


def test_articles_in_their_own_voice_stay_apart(records: Records) -> None:
    """What two articles say themselves is two accounts: neither got it from the other."""
    text = (SMALL / "content/events/bridge-closed.yaml").read_text("utf-8")
    both = "      - {source: courier-bridge, quote: the old bridge}\n"
    tell = records(
        {
            "events/bridge-closed.yaml": text.replace(
                '    evidence:\n      - {source: gazette-bridge, quote: "Anna',
                f'    evidence:\n{both}      - {{source: gazette-bridge, quote: "Anna',
            )
        }
    )
    assert voices(tell, "bridge-closed/on-monday") == [
        "as reported by The Courier, 6 March 2025",
        "as reported by The Gazette, 5 March 2025",
    ]


# Numbers


def observation(**fields: object) -> Observation:
    """An observation as a record has it."""
    evidence = {"evidence": [{"source": "x", "quote": "x"}]}
    return Observation.model_validate({"id": "x", **fields, **evidence})


@pytest.mark.parametrize(
    ("given", "text", "minimum", "maximum"),
    [
        ({"value": Decimal(12), "qualifier": Qualifier.AT_LEAST}, "at least 12", 12, None),
        ({"value": Decimal(200), "qualifier": Qualifier.ALMOST}, "almost 200", None, 200),
        ({"value": Decimal(64231)}, "64,231", 64231, 64231),
        ({"value": Decimal(59), "qualifier": Qualifier.EXACTLY}, "exactly 59", 59, 59),
        ({"value": Decimal(50), "low": Decimal(40), "high": Decimal(60)}, "50 (40 to 60)", 40, 60),
        ({"low": Decimal(30), "high": Decimal(40)}, "30 to 40", 30, 40),
    ],
)
def test_a_number_keeps_what_its_source_leaves_open(
    given: Mapping[str, object], text: str, minimum: int | None, maximum: int | None
) -> None:
    """Words and bounds follow the qualifier; an open side stays open."""
    seen = observation(**given)
    number = number_of(seen, "people", "de")
    assert (number.text, number.unit) == (text, "people")
    assert (number.minimum, number.maximum) == (minimum, maximum)


@pytest.mark.parametrize(
    ("kind", "date", "words"),
    [
        ("stock", "2025-03-05", "as of 5 March 2025"),
        ("cumulative", "2025-03-05~", "by about 5 March 2025"),
        ("amount", "2025-03-05", "on 5 March 2025"),
        ("amount", "2025-03", "in March 2025"),
        ("amount", "[2025-03-01..2025-03-05]", "on a day between 1 and 5 March 2025"),
        ("amount", "2025-03-06", "in a report of 6 March 2025"),
        ("duration", "2025-03-06", "in a report of 6 March 2025"),
        ("duration", "2025-03-05", "as of 5 March 2025"),
        ("stock", "2025-03-06", "as of 6 March 2025"),
        ("share", "2025-03-05", "as of 5 March 2025"),
        ("stock", "2025-03-01/2025-03-05", "for 1–5 March 2025"),
        ("stock", "2025-03-01/..", "for the time since 1 March 2025"),
    ],
)
def test_a_number_is_dated_in_fitting_words(kind: str, date: str, words: str) -> None:
    """A stock as of a day, a total by it, an event on it; a length, or an amount of which only the
    article's day is known, was reported then."""
    own = [NumberReport(parse_date("2025-03-06"), "")]
    report = report_of(FigureKind(kind), parse_date(date), own)
    assert number_when(FigureKind(kind), parse_date(date), report) == words
    assert number_when(FigureKind(kind), None, None) == ""


def test_a_report_of_a_day_is_told_with_its_outlet() -> None:
    """The day of an article that passes a number on is not told as the day of whoever gave it."""
    kind, day = FigureKind.DURATION, parse_date("2025-03-06")
    report = report_of(
        kind, day, [NumberReport(parse_date("2025-03-05"), ""), NumberReport(day, "Daily")]
    )
    assert number_when(kind, day, report) == "in a report by Daily of 6 March 2025"


def test_words_without_a_number_are_quoted() -> None:
    """Where a source gives no number, its own words stand in the number's place."""
    seen = observation(words="hundreds of people")
    number = number_of(seen, "people", "de")
    assert (number.text, number.unit) == ("“hundreds of people”", "")
    assert number.words == "hundreds of people"


# Actors


def test_a_statement_stands_once_on_an_actors_page(tell: Telling) -> None:
    """What she said, what is said of her and what relates her to others do not overlap."""
    view = actor(tell, "anna-holm")
    relations = [one.statement for group in view.relations for one in group.of_others]
    mentioned = [one for shelf in view.mentioned for one in shelf.statements]
    spoken = [one.statement for one in (*view.said, *view.numbers)]
    refs = [one.ref for one in (*relations, *view.facts, *spoken, *mentioned)]
    assert sorted(refs) == [
        "anna-holm/mayor",
        "bridge-closed/on-monday",
        "bridge-closed/on-sunday",
        "missing-planks/holm",
    ]
    assert [one.statement.ref for one in view.numbers] == ["missing-planks/holm"]
    assert view.mentions == len(mentioned) == 2


def test_a_relation_shows_on_both_sides(tell: Telling) -> None:
    """The other side has the reverse heading, and no anchor: the permalink is elsewhere."""
    (here,) = actor(tell, "anna-holm").relations
    (there,) = actor(tell, "overby").relations
    assert (here.heading, here.relations[0].other.text) == ("Leads", "Overby")
    assert (there.heading, there.relations[0].other.text) == ("Led by", "Anna Holm")
    assert (here.relations[0].own, there.relations[0].own) == (True, False)


def test_names_know_their_direction(tell: Telling) -> None:
    """An Arabic name is marked as Arabic, and runs from right to left."""
    ((language, name),) = actor(tell, "overby").record.names
    assert (language, direction_of_language(language), name) == ("ar", "rtl", "أوفربي")


def test_ones_own_words_stand_under_what_one_said(records: Records) -> None:
    """A fact of her own record that she says herself is among her statements, the newest first."""
    tell = records(
        {
            "actors/anna-holm.yaml": """\
name: Anna Holm
kind: person
facts:
  - id: fair
    text: The fair opens in May.
    by: anna-holm
    when: 2025-05
    evidence: [{source: fair, quote: the fair opens in May}]
  - id: denial
    text: She denied that the fair was loud.
    by: anna-holm
    speech: denies
    when: 2025-05-19
    evidence: [{source: fair, quote: Anna Holm denied this}]
  - id: mayor
    text: She is the mayor.
    evidence: [{source: fair, quote: the mayor}]
"""
        }
    )
    view = actor(tell, "anna-holm")
    assert [one.statement.id for one in view.said] == ["denial", "fair"]
    assert [one.id for one in view.facts] == ["mayor"]
    assert view.said_heading == "What Anna Holm said"
    assert ("3 statements made", "section--what-anna-holm-said") in [
        (f"{tally.count} {tally.words}", tally.anchor) for tally in view.tallies
    ]


def test_an_undated_statement_is_listed_under_its_article(tell: Telling) -> None:
    """Where no date is given, the article's stands."""
    told = tell.statement(tell.archive.claims["bridge-closed/safe"])
    assert told.date is None
    assert told.listed
    assert told.listed.human == "5 March 2025"


# Events


def test_an_events_statements_are_grouped_by_origin(tell: Telling) -> None:
    """Under the outlet that had them first, the fullest first; who carries them is named."""
    groups = [
        (
            group.outlet.text,
            [article.text for article in group.own],
            [article.text for article in group.carried],
            [one.id for one in group.statements],
        )
        for group in event(tell, "bridge-closed").origins
    ]
    assert groups == [
        ("The Gazette", ["Bridge closed after flood"], [], ["on-monday", "safe"]),
        ("Radio Vale", [], ["The Courier"], ["on-sunday"]),
    ]


def test_the_events_own_date_is_not_repeated(records: Records) -> None:
    """A statement's date stands with it only where it differs from that of the event."""
    text = (SMALL / "content/events/bridge-closed.yaml").read_text("utf-8")
    tell = records({"events/bridge-closed.yaml": text.replace("2025-03-02/", "")})
    page = record_page(tell, SITE, tell.archive.entries["bridge-closed"])
    origins = render_page(page_environment([templates_folder()]), page).markdown
    origins = origins.partition("## Where accounts differ")[0].partition("<section")[2]
    assert re.findall('<p class="when">(.*?)</p>', origins) == [
        "2\N{NO-BREAK SPACE}March\N{NO-BREAK SPACE}2025"
    ]


def dated_event(name: str, date: str, place: str = "", who: str = "") -> str:
    """The YAML of an event."""
    where = f"place: {place}\n" if place else ""
    part = f"participants: [{{actor: {who}, role: there}}]\n" if who else ""
    return f"name: {name}\ndate: {date}\n{where}{part}"


EVENTS = {
    "events/one.yaml": dated_event("One", "2024-03-05", "Market, Overby", "overby"),
    "events/two.yaml": dated_event("Two", "2024~", "Overby"),
    "events/three.yaml": dated_event("Three", "2024-03~", "Vale", "overby"),
    "events/four.yaml": dated_event("Four", "2024-05-01/.."),
    "events/five.yaml": dated_event("Five", "2024-05/2024-06"),
    "events/six.yaml": dated_event("Six", "../2023-02"),
    "events/seven.yaml": dated_event("Seven", "2023-XX-XX"),
    "events/eight.yaml": dated_event("Eight", "2024-21"),
}


def test_the_timeline_is_in_order_on_one_scale(records: Records) -> None:
    """By year, as far as a beginning is known; what happened some time within a season or a year
    at its end."""
    years = [
        (year.heading, [(one.moment.name.text, one.line.shape) for one in year.events if one.line])
        for year in index(records(EVENTS), "events/").years
    ]
    assert years == [
        ("2023", [("Six", "until"), ("Seven", "within")]),
        (
            "2024",
            [
                ("Three", "within"),
                ("One", "day"),
                ("Five", "span"),
                ("Four", "since"),
                ("Eight", "within"),
                ("Two", "within"),
            ],
        ),
        ("2025", [("Closing of the old bridge in Overby", "span")]),
    ]


def test_the_legend_explains_every_mark_of_the_timeline(records: Records) -> None:
    """Each shape, and the paler tint of what is only about some days."""
    about = {"events/about.yaml": dated_event("About", "2024-02-01~/2024-03-01")}
    text = index_text(records({**EVENTS, **about}), "events/")
    legend, _, strips = text.partition("</ul>")
    drawn = re.compile(r'<(?:rect|circle) class="(\w+)"')
    # An unknown beginning is an unknown end, mirrored.
    seen = set(drawn.findall(strips)) - {"until"}
    assert set(drawn.findall(legend)) >= seen >= {"day", "span", "within"}
    assert '<svg class="line doubtful"' in strips
    assert '<svg class="line doubtful"' in legend


def test_a_bar_is_full_up_to_the_last_statement_that_it_goes_on(records: Records) -> None:
    """A statement without an end holds for the day of its article, one with a day for that day."""
    fact = "facts:\n  - {id: a, text: It goes on., when: WHEN, evidence: [{source: gazette-bridge, "
    since = dated_event("Closed", "2025-02-01/..") + f"{fact}quote: the old bridge}}]}}\n"
    full = []
    for when in ("2025-02-01/..", "2025-02-20", "2025-02-01"):
        found = {**EVENTS, "events/closed.yaml": since.replace("WHEN", when)}
        years = index(records(found), "events/").years
        (line,) = [
            one.line for year in years for one in year.events if one.moment.name.id == "closed"
        ]
        assert line
        full.append(line.full)
    assert full[0] > full[1] > full[2] == 0


@pytest.mark.parametrize(
    ("date", "mark"),
    [
        ("2024-03-05", "day"),
        ("2024-03-05~", "about"),
        ("2024-03", "about"),
        ("2024-03-01/2024-03-05", "span"),
        ("2024-03-01/..", "open"),
        ("/2024-03-01", "open"),
        ('"[2024-03-01..2024-03-05]"', "within"),
        ('"[2024-03-01..]"', "within"),
        ("2024-03-05T06:17Z", "day"),
    ],
)
def test_an_uncertain_date_is_drawn_as_such(records: Records, date: str, mark: str) -> None:
    """Only a day that is known for certain has the full dot."""
    tell = records({"events/one.yaml": dated_event("One", date)})
    moments = [one.moment for year in index(tell, "events/").years for one in year.events]
    assert [one.mark for one in moments if one.name.text == "One"] == [mark]


def test_narrower_timelines_hold_their_events_only(records: Records) -> None:
    """An actor's events, and a place's with those of the places in it."""
    tell = records(EVENTS)
    mine = index(tell, "actors/overby/timeline/")
    assert isinstance(mine, TimelineView)
    assert (mine.events, mine.subject and mine.subject.text) == (2, "Overby")
    there = index(tell, "places/overby/")
    assert isinstance(there, TimelineView)
    assert there.title == "Timeline: Overby"
    assert [one.moment.name.id for year in there.years for one in year.events] == [
        "one",
        "two",
        "bridge-closed",
    ]


def test_a_place_leads_to_the_narrowest_timeline(records: Records) -> None:
    """Of "Market, Overby" only Overby has more than one event."""
    tell = records(EVENTS)
    parts = [(link.text, link.path) for link in event(tell, "one").place]
    assert parts == [("Market, ", ""), ("Overby", "places/overby/")]
    assert [link.path for link in event(tell, "three").place] == [""]
    assert event(tell, "four").place == ()


def test_a_part_of_a_place_is_in_it(records: Records) -> None:
    """What happened in southern Overby happened in Overby; Southern Overby is another name."""
    part = {"events/one.yaml": dated_event("One", "2024", "Quay, southern Overby")}
    tell = records({**EVENTS, **part})
    assert [entry.id for entry in tell.places["Overby"]] == ["one", "two", "bridge-closed"]
    parts = [(link.text, link.path) for link in event(tell, "one").place]
    assert parts == [("Quay, southern ", ""), ("Overby", "places/overby/")]
    name = {"events/one.yaml": dated_event("One", "2024", "Southern Overby")}
    tell = records({**EVENTS, **name})
    assert [entry.id for entry in tell.places["Overby"]] == ["two", "bridge-closed"]


def test_an_event_stands_between_its_neighbours(records: Records) -> None:
    """At most two before and two after, itself marked."""
    around = event(records(EVENTS), "one").around
    assert [(one.name.text, one.here) for one in around] == [
        ("Seven", False),
        ("Three", False),
        ("One", True),
        ("Five", False),
        ("Four", False),
    ]


# Figures and sources


def test_a_figure_opens_with_the_number_of_its_rule(tell: Telling) -> None:
    """The latest report stands at the top; what another rule would put there is told."""
    view = shown(tell, "missing-planks")
    assert isinstance(view, FigureView)
    assert view.record.headline
    assert view.record.headline.statement.id == "council"
    assert [(rival.rule, rival.statement.id) for rival in view.rivals] == [
        ("the lowest", "holm"),
    ]
    assert [one.id for one in view.observations] == ["holm", "council"]


def test_words_that_only_tell_who_speaks_take_no_statement_to_their_sentence(
    records: Records,
) -> None:
    """A statement stands in the margin of the words that its record names first."""
    tell = records(
        {
            "figures/fair-days.yaml": FAIR_DAYS
            + """\
  - id: a
    value: 3
    by: {unnamed: Visitors}
    evidence:
      - {source: fair, quote: Visitors said, bears: part}
      - {source: fair, quote: The fair will last 3 days, bears: part}
"""
        }
    )
    view = shown(tell, "fair")
    assert isinstance(view, SourceView)
    rows = {
        "".join(step.text for step in row.sentence.steps): len(row.cited)
        for row in view.texts[0].rows
    }
    assert rows == {"The fair will last 3 days.": 0, "Visitors said": 1}


def test_what_a_document_shows_is_not_the_own_voice_of_an_article(records: Records) -> None:
    """A statement that names no speaker and came by a document counts to documents, on the page
    and in its data."""
    tell = records(
        {
            "figures/fair-days.yaml": FAIR_DAYS
            + """\
  - id: a
    value: 3
    via: [{document: a leaflet}]
    chain_basis: The leaflet lies before the reporter.
    evidence: [{source: fair, quote: The fair will last 3 days}]
"""
        }
    )
    view = shown(tell, "fair")
    assert isinstance(view, SourceView)
    assert [(one.label, one.statements) for one in view.voices] == [("by documents or pictures", 1)]
    assert view.record.statements_by == Voices(0, 0, 1, 0, 0)


def test_words_in_a_sentence_of_others_are_not_the_own_voice_of_an_article(
    records: Records,
) -> None:
    """A statement without a speaker that says whose sentence it stands in is counted apart, in the
    data as on the page, and its line says so."""
    tell = records(
        {
            "figures/fair-days.yaml": FAIR_DAYS
            + """\
  - id: a
    value: 3
    chain_basis: The article gives the sentence to visitors.
    evidence: [{source: fair, quote: The fair will last 3 days}]
"""
        }
    )
    view = shown(tell, "fair")
    assert isinstance(view, SourceView)
    assert [(one.label, one.statements) for one in view.voices] == [
        ("in sentences that it gives to others", 1)
    ]
    assert view.record.statements_by == Voices(0, 0, 0, 1, 1)
    told = view.texts[0].rows[0].cited[0].statement
    assert [said_by(one) for one in told.accounts] == [
        "as reported by The Gazette, in another’s sentence, 20 May 2025"
    ]


def test_the_data_of_a_source_count_each_statement_once(records: Records) -> None:
    """By whose voice it is, as the page counts: two quotes of one statement are one, and context,
    which carries nothing, is none."""
    tell = records(
        {
            "figures/fair-days.yaml": FAIR_DAYS
            + """\
  - id: a
    value: 3
    evidence:
      - {source: fair, quote: The fair will last 3 days}
      - {source: fair, quote: Visitors said, bears: part}
  - id: b
    value: 3
    by: {unnamed: Visitors}
    evidence:
      - {source: fair, quote: The fair will last 3 days}
      - {source: fair, quote: Visitors said, by: overby, bears: context}
"""
        }
    )
    view = shown(tell, "fair")
    assert isinstance(view, SourceView)
    record = view.record
    assert (record.statements_by, view.statements) == (Voices(0, 1, 0, 1, 0), 2)
    assert record.quotes_by == Voices(1, 1, 0, 2, 0)


def test_a_source_shows_each_passage_once(records: Records) -> None:
    """Its sentences stand once, in order, and beside each the statements first met there."""
    tell = records(
        {
            "figures/fair-days.yaml": FAIR_DAYS
            + """\
  - {id: a, value: 3, evidence: [{source: fair, quote: The fair will last 3 days}]}
  - {id: b, value: 3, by: {unnamed: Visitors}, evidence: [{source: fair, quote: Visitors said}]}
  - {id: c, value: 3, by: overby, evidence: [{source: fair, quote: The fair will last 3 days}]}
"""
        }
    )
    view = shown(tell, "fair")
    assert isinstance(view, SourceView)
    (text,) = view.texts
    told = [
        (
            "".join(step.text for step in row.sentence.steps),
            [(one.number, one.statement.ref) for one in row.cited],
        )
        for row in text.rows
    ]
    assert told == [
        ("The fair will last 3 days.", [(1, "fair-days/a"), (2, "fair-days/c")]),
        ("Visitors said", [(3, "fair-days/b")]),
    ]
    quoted = [step.quoted for row in text.rows for step in row.sentence.steps if step.quoted]
    anchors = [quote_anchor(one.quotation) for row in text.rows for one in row.cited]
    assert {one.anchor for one in quoted} == set(anchors)
    assert len(set(anchors)) == 2
    voices_there = [(one.name, one.statements) for one in view.voices]
    assert voices_there == [("named", 1), ("unnamed", 1), ("own", 1)]
    assert [(one.start, one.width) for one in view.voices] == [(0, 33), (33, 34), (67, 33)]
    assert (view.statements, view.beside, view.record.statements_by.unnamed) == (3, 0, 1)
    assert view.shown == round(100 * 8 / 26)


@pytest.mark.parametrize("tell_of", [telling, lambda: telling(ROOT)], ids=["small", "real"])
def test_counts_are_the_same_wherever_they_stand(tell_of: Callable[[], Telling]) -> None:
    """Indexes count the statements of actors and sources as their pages and profiles do."""
    tell = tell_of()
    for group in index(tell, "actors/").groups:
        for item in group.actors:
            view = actor(tell, item.name.id)
            listed = [*view.said, *view.numbers]
            assert (item.said, item.mentioned) == (len(listed), view.mentions), item.name.id
            assert view.mentions == sum(len(shelf.statements) for shelf in view.mentioned)
    for year in index(tell, "sources/").years:
        for item in year.sources:
            view = shown(tell, item.name.id)
            assert item.statements == view.statements == sum(v.statements for v in view.voices)
            profile = actor(tell, item.publisher.id).profile
            assert profile
            if profile.articles == 1:
                assert profile.statements == view.statements
                relied = [(one.other.id, one.statements) for one in profile.relies_on.shown]
                assert sorted(relied) == sorted(
                    (one.outlet.id, one.statements) for one in view.record.relies_on
                )


# Lists and home


def test_lists_are_in_order(tell: Telling) -> None:
    """Actors by kind and name, figures by kind, sources from the latest, questions by type."""
    actors = index(tell, "actors/")
    assert isinstance(actors, ActorsView)
    assert [
        (group.heading, [one.name.text for one in group.actors]) for group in actors.groups
    ] == [
        ("People", ["Anna Holm"]),
        ("Organisations", ["Overby"]),
        ("Outlets", ["Radio Vale", "The Courier", "The Gazette"]),
    ]
    figures, sources = index(tell, "figures/"), index(tell, "sources/")
    assert isinstance(figures, FiguresView)
    assert [group.heading for group in figures.groups] == ["Counts as of a day"]
    assert isinstance(sources, SourcesView)
    (year,) = sources.years
    assert [one.name.text for one in year.sources] == [
        "Overby bridge shut",
        "Bridge closed after flood",
    ]
    disputed = index(tell, "disputed/")
    assert isinstance(disputed, QuestionsView)
    assert [group.heading for group in disputed.groups] == ["Differs: date"]
    assert (actors.actors, figures.figures, sources.sources, disputed.questions) == (5, 1, 2, 1)


def test_what_belongs_to_a_record_is_in_an_order_that_readers_know(records: Records) -> None:
    """The parts of an event by time, the figures about a record by name: nobody knows their ids."""
    part = "part_of: [whole]\n"
    about = FAIR_DAYS.replace("kind:", "about: [whole]\nkind:") + (
        '  - {id: a, value: 3, evidence: [{source: fair, quote: "The fair will last 3 days"}]}\n'
    )
    tell = records(
        {
            "events/whole.yaml": dated_event("Whole", "2024"),
            "events/a.yaml": dated_event("Third", "2024-07-01") + part,
            "events/b.yaml": dated_event("First", "2024-05-01") + part,
            "events/c.yaml": dated_event("Second", "2024-06-01") + part,
            "figures/a-days.yaml": about.replace("Days of", "Two days of"),
            "figures/b-days.yaml": about,
        }
    )
    view = event(tell, "whole")
    assert [one.text for one in view.record.parts] == ["First", "Second", "Third"]
    assert [one.name.text for one in view.figures] == ["Days of the fair", "Two days of the fair"]
    assert [one.text for one in view.record.figures] == ["Days of the fair", "Two days of the fair"]


@pytest.mark.parametrize(("members", "heading"), [(1, "Member"), (2, "Members")])
def test_a_heading_has_the_number_of_the_names_under_it(
    records: Records, members: int, heading: str
) -> None:
    """One name alone stands under "Member", on the actor's page and in the network's box."""
    fact = "facts:\n  - {id: a, text: A member., relation: {type: member-of, target: club}, "
    stated = fact + "evidence: [{source: fair, quote: Visitors said the fair was loud}]}\n"
    people = {
        f"actors/m-{at}.yaml": f"name: Person {at}\nkind: person\n{stated}" for at in range(members)
    }
    allied = stated.replace("member-of, target: club", "allied-with, target: overby")
    tell = records({"actors/club.yaml": f"name: Club\nkind: organisation\n{allied}", **people})
    assert [one.heading for one in actor(tell, "club").relations] == ["Allied with", heading]
    picture = index(tell, "network/").picture
    (box,) = (one for one in (*picture.left, *picture.right) if one.id == "club")
    assert [row.lines for row in box.rows if row.kind == "heading"] == [(heading,)]
    cards = {one.box.id: one.actors for one in index(tell, "network/").boxes}
    lines = [line.heading for one in cards["club"] for line in one.relations]
    assert "Members:" not in lines


def test_an_index_counts_nothing_where_there_is_none(records: Records) -> None:
    """Who said nothing as a speaker is not told to have said 0: outlets speak in articles."""
    markdown = index_text(records({}), "actors/")
    assert "said 0" not in markdown
    assert "said 1" in markdown


def test_home_leads_in(tell: Telling) -> None:
    """A sample, the key figures, what is latest, what is disputed, and every list."""
    view = home_view(tell, Site("Sheets"))
    assert view.sample
    assert view.sample.ref == "bridge-closed/safe"
    assert (view.statements, view.articles, view.questions) == (6, 2, 1)
    assert view.months == "March 2025"
    assert [card.name.text for card in view.cards] == ["Missing planks"]
    assert [way.link.path for way in view.ways] == [
        *("actors/", "events/", "figures/", "disputed/", "unnamed/", "sources/", "network/"),
    ]


def counted(name: str, value: int, day: str, rest: str = "kind: cumulative") -> str:
    """The YAML of a figure with one number."""
    return (
        f"name: {name}\nmeasures: Planks.\nunit: planks\n{rest}\nobservations:\n  - id: one\n"
        f"    value: {value}\n    as_of: {day}\n"
        '    evidence: [{source: gazette-bridge, quote: "Anna Holm"}]\n'
    )


def test_a_part_stands_under_its_whole_and_lengths_elsewhere(records: Records) -> None:
    """131 of 370: under the 370, and no card of its own; no length of time among the counts."""
    part = "kind: cumulative\npart_of: lost"
    tell = records(
        {
            "figures/lost.yaml": counted("Lost planks", 370, "2025-03-05"),
            "figures/small.yaml": counted("Lost small planks", 131, "2025-03-05", part),
            "figures/later.yaml": counted("Lost long planks", 12, "2025-03-09", part),
            "figures/repair.yaml": counted("Time of repair", 13, "2025-03-05", "kind: duration"),
        }
    )
    cards = {card.name.text: card for card in home_view(tell, Site("Sheets")).cards}
    assert set(cards) == {"Lost planks", "Missing planks"}
    assert [
        (one.name.text, one.statement.text[-1].text, one.within, one.when)
        for one in cards["Lost planks"].parts
    ] == [
        ("Lost small planks", "131 planks", True, ""),
        ("Lost long planks", "12 planks", False, "by 9 March 2025"),
    ]


def test_a_list_of_figures_says_of_what_each_counts_a_part(records: Records) -> None:
    """Where both are of one day and one speaker: "of 370", with the whole that it leads to."""
    part = "kind: cumulative\npart_of: lost"
    tell = records(
        {
            "figures/lost.yaml": counted("Lost planks", 370, "2025-03-05"),
            "figures/small.yaml": counted("Lost small planks", 131, "2025-03-05", part),
            "figures/later.yaml": counted("Lost long planks", 12, "2025-03-09", part),
        }
    )
    cards = [card for group in index(tell, "figures/").groups for card in group.cards]
    wholes = {card.name.text: card.whole and card.whole.digits for card in cards}
    assert wholes == {
        "Lost planks": None,
        "Lost small planks": "370",
        "Lost long planks": None,
        "Missing planks": None,
    }
    assert '<p class="counts">of 370: <a href="lost/">Lost planks</a></p>' in index_text(
        tell, "figures/"
    )


def test_parts_of_one_day_have_one_form(records: Records) -> None:
    """Where somebody else gives one of them, none is told as so many of the whole."""
    part = "kind: cumulative\npart_of: lost"
    other = counted("Lost long planks", 12, "2025-03-05", part)
    tell = records(
        {
            "figures/lost.yaml": counted("Lost planks", 370, "2025-03-05"),
            "figures/small.yaml": counted("Lost small planks", 131, "2025-03-05", part),
            "figures/later.yaml": other.replace("    value:", "    by: anna-holm\n    value:"),
        }
    )
    cards = {card.name.text: card for card in home_view(tell, Site("Sheets")).cards}
    assert [(one.within, one.when) for one in cards["Lost planks"].parts] == [(False, "")] * 2


def test_a_question_that_ones_words_answer_stands_on_ones_page(records: Records) -> None:
    """Whatever it is about, and whosever record has the words."""
    said = "name: Talk\ndate: 2025-03\nfacts:\n" + "".join(
        f"  - {{id: {one}, text: It is {one}., by: {who}, "
        f"evidence: [{{source: gazette-bridge, quote: the old bridge}}]}}\n"
        for one, who in (("safe", "anna-holm"), ("unsafe", "overby"))
    )
    question = "name: Is it safe?\nhow: stance\nabout: [talk]\npositions:\n" + "".join(
        f"  - {{answer: {one}, facts: [talk/{one}]}}\n" for one in ("safe", "unsafe")
    )
    tell = records({"events/talk.yaml": said, "questions/is-it-safe.yaml": question})
    asked = [
        [card.name.id for card in actor(tell, one).disputed] for one in ("anna-holm", "gazette")
    ]
    assert asked == [["is-it-safe"], []]


def test_a_question_sets_its_positions_side_by_side(tell: Telling) -> None:
    """Its page has each answer with its statements, and says in words how the accounts differ."""
    view = shown(tell, "day-of-closing")
    assert isinstance(view, QuestionView)
    assert view.heading == "Differs: date"
    assert [(one.words, [s.ref for s in one.statements]) for one in view.answers] == [
        ("Sunday", ["bridge-closed/on-sunday"]),
        ("Monday", ["bridge-closed/on-monday"]),
    ]
    (group,) = index(tell, "disputed/").groups
    (card,) = group.cards
    assert [(one.words, one.voices) for one in card.answers] == [
        ("Sunday", ("Radio Vale",)),
        ("Monday", ("The Gazette",)),
    ]


def test_a_card_names_no_speaker_twice() -> None:
    """Where an answer ends with who gives it, the name does not stand behind it once more; whom it
    does not name, and who is not named at all, does."""
    cards = [card for group in index(telling(ROOT), "disputed/").groups for card in group.cards]
    told = {one.words: one.voices for card in cards for one in card.answers}
    assert told["The messages suggest divisions, Israel Hayom writes"] == ()
    assert told["The Americans were aware of divisions, two US officials said"] == (
        "Two US officials, unnamed",
    )
    assert told['Various parties denied "this"'] != ()


def test_a_contested_statement_leads_to_its_question(tell: Telling) -> None:
    """One line below the statement names the question; so do the cards of the event's page."""
    view = event(tell, "bridge-closed")
    stands = {one.id: one.stands for group in view.origins for one in group.statements}
    (stand,) = stands["on-monday"]
    assert (stand.question.id, stand.accounts, stand.number) == ("day-of-closing", 2, 2)
    assert stands["safe"] == ()
    assert [card.name.id for card in view.disputed] == ["day-of-closing"]
    page = rendered(tell, "bridge-closed")
    line = re.search('<p class="asked".*?</p>', page)
    assert line
    assert line[0].count("../../questions/day-of-closing/") == 1
    assert ">Accounts differ</a>" in line[0]


def test_marks_side_by_side_name_their_questions(records: Records) -> None:
    """Where a statement answers several questions, each mark says which one it leads to."""
    more = (SMALL / "content/questions/day-of-closing.yaml").read_text("utf-8")
    name = re.search("^name: (.*)$", more, re.MULTILINE)
    assert name
    page = rendered(
        records({"questions/why-then.yaml": more.replace(name[1], "Why then?")}), "bridge-closed"
    )
    marks = set(re.findall('<p class="asked"><a [^>]*>(.*?)</a>', page))
    mark = '<span class="mark mark-contested">Accounts differ</span>'
    assert marks == {f"{mark} {name[1]}", f"{mark} Why then?"}


def test_the_mark_leads_to_the_question_or_to_all_of_them(records: Records) -> None:
    """On the timeline, with one question it leads there; with several, to the event's section."""
    tell = records({})
    assert event(tell, "bridge-closed").around[0].contested == Link(
        "Accounts differ", "questions/day-of-closing/"
    )
    more = (
        "name: Is it safe?\nhow: denial\npositions:\n"
        "  - {answer: yes, facts: [bridge-closed/safe]}\n"
        "  - {answer: no, facts: [bridge-closed/on-monday]}\n"
    )
    tell = records({"questions/safe.yaml": more})
    assert event(tell, "bridge-closed").around[0].contested == Link(
        "Disputed", "events/bridge-closed/#section--where-accounts-differ"
    )


def test_an_answer_tells_once_what_several_records_have(records: Records) -> None:
    """The same words with the same quote stand once, and lead to the other records with them."""
    fact = (
        "facts:\n  - {id: a, text: It was so., evidence: [{source: gazette-bridge, quote: the old"
    )
    event = f"name: One\ndate: 2025\n{fact} bridge}}]}}\n"
    which = "name: Which?\nhow: basis\npositions:\n  - {answer: one, facts: [one/a, two/a]}\n"
    tell = records(
        {
            "events/one.yaml": event,
            "events/two.yaml": event.replace("One", "Two"),
            "questions/which.yaml": f"{which}  - {{answer: other, facts: [bridge-closed/safe]}}\n",
        }
    )
    answer = shown(tell, "which").answers[0]
    assert [one.ref for one in answer.statements] == ["one/a"]
    assert [one.ref for one in answer.also["one/a"]] == ["two/a"]
    assert "More in: <a" in rendered(tell, "which")


def test_a_page_bears_so_many_statements_of_a_question(records: Records) -> None:
    """Of thousands of statements a page shows a hundred, and says how many it leaves out."""
    facts = "".join(
        f"  - {{id: f{number}, text: It was so., "
        "evidence: [{source: gazette-bridge, quote: the old bridge}]}\n"
        for number in range(130)
    )
    refs = ", ".join(f"many/f{number}" for number in range(1, 130))
    tell = records(
        {
            "events/many.yaml": f"name: Many\ndate: 2025\nfacts:\n{facts}",
            "questions/which.yaml": (
                "name: Which?\nhow: basis\npositions:\n  - {answer: one, facts: [many/f0]}\n"
                f"  - {{answer: others, facts: [{refs}]}}\n"
            ),
        }
    )
    answers = shown(tell, "which").answers
    assert [(len(one.statements), one.left_out) for one in answers] == [(1, 0), (50, 79)]
    assert "79 more statements in the data" in rendered(tell, "which")


def test_nothing_at_all_is_still_a_site(project: Callable[[Mapping[str, str]], Path]) -> None:
    """An empty project has a home page and empty lists."""
    tell = tell_project(project({}))
    view = home_view(tell, Site("Sheets"))
    assert (view.sample, view.cards, view.latest, view.disputed) == (None, (), (), ())
    assert index(tell, "events/").years == ()
    assert index(tell, "disputed/").groups == ()


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("A  short\ntext.", "A short text."),
        ("word " * 40, f"{'word ' * 30}word…"),
    ],
)
def test_a_description_is_cut_between_words(text: str, short: str) -> None:
    """At most 160 characters on one line."""
    assert shortened(text) == short
    assert len(short) <= 160


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A  short\ntext.", "A short text."),
        # As many sentences as have room.
        (f"{'word ' * 20}end. {'More ' * 20}end.", f"{'word ' * 20}end."),
        # A day alone says nothing, and a sentence is whole; of what is quoted, no part is told.
        (f"5 March 2025. {'Word ' * 40}end.", f"5 March 2025. {'Word ' * 40}end."),
        (f"{'word ' * 25}“{'told ' * 60}”.", f"{'word ' * 24}word…"),
    ],
)
def test_a_description_ends_with_a_sentence(text: str, told: str) -> None:
    """Whoever says it and whatever limits it stay with what is said; no quotation is cut."""
    assert described(text) == told


def test_unnamed_speakers_may_have_a_page(records: Records) -> None:
    """Unnamed speakers with a record count as unnamed, and lead to what is known of them."""
    tell = records(
        {
            "actors/two-councillors.yaml": "name: Two councillors\nkind: unnamed\nof: overby\n"
            "condition: asked not to be named\ntold: [gazette]\n",
            "events/talk.yaml": "name: Talk\ndate: 2025-03\nparticipants:\n"
            "  - {unnamed: Two councillors, of: overby, role: spoke}\nfacts:\n  - id: safe\n"
            "    text: The bridge is safe.\n    by: two-councillors\n    evidence:\n"
            "      - {source: gazette-bridge, quote: said the bridge was safe}\n",
        }
    )
    (quotation,) = tell.statement(tell.archive.claims["talk/safe"]).quotations
    chain = quotation.attribution
    assert (chain.voice, chain.actor and chain.actor.id) == ("unnamed", "two-councillors")
    assert (chain.of and chain.of.id, chain.condition) == ("overby", "asked not to be named")
    assert shown(tell, "gazette-bridge").record.statements_by.unnamed == 2
    there = page_text(tell, "overby")
    assert "Said by people who are not named" in there
    page = page_text(tell, "two-councillors")
    assert "Not named in the article: “asked not to be named”. From " in page
    assert '<span class="who unnamed">Two councillors</span>' in page_text(tell, "talk")


def test_a_reason_for_anonymity_is_that_of_the_article_that_gives_it() -> None:
    """Where one of several articles says why a speaker is not named, the page of the speaker says
    which one; where all do, or there is but one, nobody is named."""
    tell = telling(ROOT)
    assert [one.text for one in shown(tell, "axios-sources-on-doha-talks").reason_in] == [
        "Middle East Monitor"
    ]
    assert "gives the reason: “on condition of anonymity because" in page_text(
        tell, "axios-sources-on-doha-talks"
    )
    assert shown(tell, "two-us-officials-july-2024").reason_in == ()


def test_a_number_in_short_names_all_articles_that_have_it_by_one_way() -> None:
    """The attribution that an article states outright stands before one that is inferred, which
    is said with its article; where all are inferred, that is said of them together."""
    tell = telling(ROOT)
    told = {
        name: said_by(foremost(tell.statement(tell.archive.claims[f"{name}/{fact}"])))
        for name, fact in (
            ("people-held-in-gaza", "axios-march-2025"),
            ("people-held-status-unknown", "axios-march-2025"),
            ("palestinian-deaths-in-gaza-war", "september-2025"),
        )
    }
    monitor, chronicle = (
        "Middle East Monitor, 6 March 2025",
        "The Palestine Chronicle, about 5 March 2025",
    )
    assert told == {
        "people-held-in-gaza": f"Axios, in {monitor} (attribution inferred), and {chronicle}",
        "people-held-status-unknown": f"Axios, attribution inferred, in {monitor}, and {chronicle}",
        "palestinian-deaths-in-gaza-war": "as reported by Al Bawaba, about 4 September 2025",
    }


def test_key_figures_of_equal_weight_stand_by_their_size() -> None:
    """Whom a number counts has no part in where it stands: the most referred to is first, and of
    equals the greatest."""
    view = home_view(telling(ROOT), Site("Sheets"))
    first, *others = (card.headline.statement.number for card in view.cards)
    assert first
    assert first.value == 59
    assert (len(others), view.cards[0].is_tall) == (6, True)
    sizes = [one.value for one in others if one and one.value is not None]
    assert len(sizes) == len(others)
    assert sizes == sorted(sizes, reverse=True)
