"""Which pages exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.pages.plan import Page, plan
from generator.pages.render import page_environment, render_page, templates_folder
from telling import ROOT

INDEXES = (
    *("", "actors/", "events/", "figures/", "sources/"),
    *("disputed/", "network/", "unnamed/", "changes/", "data/", "search/"),
)
SITE = Site("Test", "https://example.org/", "https://code.example/p/", "edit/main/")


def pages_of(root: Path) -> dict[str, Page]:
    """All pages of a project, by path."""
    pages = list(plan(Telling(Archive(read_content(open_project(root)))), SITE))
    found = {page.path: page for page in pages}
    assert len(found) == len(pages)
    return found


@pytest.fixture
def pages(small: Path) -> dict[str, Page]:
    """The pages of the small project, by path."""
    return pages_of(small)


def test_every_record_and_index_has_a_page(pages: dict[str, Page], small: Path) -> None:
    """One page for each record, one for each index, and none besides."""
    content = small / "content"
    records = {
        f"{path.parent.name}/{path.stem}/"
        for kind in ("actors", "events", "figures", "questions", "sources")
        for path in (content / kind).glob("*.yaml")
    }
    assert set(pages) == {*INDEXES, *records}


def test_a_name_holds_what_is_seen(pages: dict[str, Page]) -> None:
    """Who speaks to the screen says what stands there (WCAG 2.5.3)."""
    environment = page_environment([templates_folder()])
    told = (render_page(environment, page).markdown for page in pages.values())
    named = [
        one for text in told for one in re.findall(r'aria-label="([^"]*)"[^>]*>([^<]*)<', text)
    ]
    seen = [(name, words) for name, words in named if re.search(r"\w", words)]
    assert ("1: its words", "1") in seen
    assert [name for name, words in seen if words not in name] == []


def test_a_page_knows_its_record(pages: dict[str, Page]) -> None:
    """The theme can lead back to the file behind a page."""
    page = pages["figures/missing-planks/"]
    shown = page.show()
    assert (page.layout, page.record, shown.kicker) == ("figure", "missing-planks", "Figure")
    where = "content/figures/missing-planks.yaml"
    assert shown.edit_url == f"https://code.example/p/edit/main/{where}"
    assert shown.report_url.endswith("&fact=missing-planks")


def test_a_record_page_names_its_other_formats(pages: dict[str, Page]) -> None:
    """Its JSON, its feed and a figure's CSV stand in the head, and how to cite it on the page."""
    formats = {path: [one.path for one in page.show().head.formats] for path, page in pages.items()}
    assert formats["figures/missing-planks/"] == [
        "figures/missing-planks/index.json",
        "figures/missing-planks/feed.xml",
        "figures/missing-planks/data.csv",
        "feed.xml",
    ]
    assert formats["actors/anna-holm/"] == [
        "actors/anna-holm/index.json",
        "actors/anna-holm/feed.xml",
        "feed.xml",
    ]
    assert formats["actors/"] == ["feed.xml", "new.xml"]
    cited = {path for path, page in pages.items() if page.show().cite}
    assert cited == set(pages) - set(INDEXES)


def test_a_kind_is_said_as_readers_say_it(pages: dict[str, Page]) -> None:
    """Above the name of an actor stands what it is."""
    actors = {path: page for path, page in pages.items() if path.startswith("actors/")}
    kickers = {path: page.show().kicker for path, page in actors.items()}
    assert kickers == {
        "actors/": "",
        "actors/anna-holm/": "Person",
        "actors/courier/": "Outlet",
        "actors/gazette/": "Outlet",
        "actors/overby/": "Organisation",
        "actors/radio-vale/": "Outlet",
    }


@pytest.mark.parametrize(
    ("path", "description"),
    [
        (
            "figures/missing-planks/",
            (
                "14 planks as of 6 March 2025, according to Overby. "
                "The planks that are missing from the old bridge."
            ),
        ),
        (
            "events/bridge-closed/",
            (
                "2\N{EN DASH}3 March 2025. Closing of the old bridge in Overby: "
                "what the sources state, in which words, and who says so."
            ),
        ),
        ("actors/anna-holm/", "Mayor of Overby."),
        ("sources/gazette-bridge/", "Bridge closed after flood. The Gazette, 5 March 2025."),
    ],
)
def test_a_description_answers_at_once(pages: dict[str, Page], path: str, description: str) -> None:
    """A search engine can show the number and who gives it, or the date, or the summary."""
    assert pages[path].show().description == description


def test_records_and_lists_are_searched(pages: dict[str, Page]) -> None:
    """The search finds records by kind, outlet and year, and lists as such."""
    searched = {path for path, page in pages.items() if page.show().searched}
    assert searched == set(pages) - {"", "search/"}
    kinds = {path: pages[path].show().searched[0].value for path in searched & set(INDEXES)}
    assert set(kinds.values()) == {"List"}
    assert [path for path, page in pages.items() if page.searches] == ["search/"]
    found = [(one.name, one.value) for one in pages["events/bridge-closed/"].show().searched]
    assert found == [
        ("kind", "Event"),
        ("source", "The Courier"),
        ("source", "The Gazette"),
        ("year", "2025"),
    ]


def test_narrower_timelines_come_with_more_events() -> None:
    """An actor or place with two events or more has a timeline of its own."""
    pages = pages_of(ROOT)
    assert "actors/hamas/timeline/" in pages
    assert "places/gaza/" in pages
    assert pages["places/gaza/"].layout == "events"


def test_a_page_is_a_pure_function_of_the_records(small: Path) -> None:
    """Two runs give the same Markdown, whichever pages were made before."""
    environment = page_environment([templates_folder()])
    forwards = {
        path: render_page(environment, page).markdown for path, page in pages_of(small).items()
    }
    backwards = {
        path: render_page(environment, page).markdown
        for path, page in reversed(pages_of(small).items())
    }
    assert forwards == backwards
