"""Long lists stand on several pages: nothing is lost, nothing comes twice, no page is too heavy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.archive.archive import Archive
from generator.build.outputs import Outputs
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.pages.paging import paged
from generator.pages.render import page_environment, templates_folder, to_html

ACTORS, EVENTS, FIGURES, SOURCES, QUESTIONS = 1000, 260, 81, 301, 81
# A page may have 300 kB; what the theme puts around its content is less than 20.
HEAVIEST = 280_000
EVIDENCE = "evidence: [{source: s-0, quote: so it was}]"


def actor(number: int) -> str:
    """An actor that leads the star of this archive, who speaks of it."""
    return (
        f"name: Actor number {number:04}\nkind: person\naliases: [No. {number}]\nfacts:\n"
        f"  - {{id: leads, text: It leads them., {EVIDENCE}, "
        "relation: {type: leads, target: star}}\n"
        f"  - {{id: told, text: 'Of this [[star]] told [[a-{number}]].', by: star, {EVIDENCE}}}\n"
    )


def talker() -> str:
    """An actor with many statements of its own, which it made itself, some of them disputed."""
    facts = "".join(
        f"  - {{id: own-{number}, text: This is so., by: talker, when: 2025-01-01, {EVIDENCE}}}\n"
        for number in range(250)
    )
    denials = "".join(
        f"  - {{id: not-{number}, text: It is not., {EVIDENCE}}}\n" for number in range(QUESTIONS)
    )
    return f"name: The talker\nkind: organisation\nfacts:\n{facts}{denials}"


def question(number: int) -> str:
    """A question on which the talker says both."""
    return (
        f"name: Is it so, {number}?\nhow: denial\nabout: [talker]\npositions:\n"
        f"  - {{answer: so, facts: [talker/own-{number}]}}\n"
        f"  - {{answer: not so, facts: [talker/not-{number}]}}\n"
    )


def event(number: int) -> str:
    """An event of the star's, each on a day of its own."""
    return (
        f"name: Event {number}\ndate: {2000 + number // 12}-{number % 12 + 1:02}-01\n"
        "place: Overby\nparticipants: [{actor: star, role: there}]\n"
    )


def figure(number: int) -> str:
    """A figure with one number."""
    return (
        f"name: Figure {number:03}\nmeasures: Things.\nunit: things\nkind: stock\nobservations:\n"
        f"  - {{id: one, value: 12, {EVIDENCE}}}\n"
    )


def source(number: int) -> str:
    """An article."""
    return (
        f"title: Article {number}\npublisher: star\npublished: 2025-01-01\ntext: seeds/s.txt\n"
        f"sha256: '{'0' * 64}'\n"
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Outputs:
    """A made-up archive of a thousand actors, all of whom have to do with one."""
    root = tmp_path_factory.mktemp("many")
    kinds = (
        ("actors/a", actor, ACTORS),
        ("events/e", event, EVENTS),
        ("figures/f", figure, FIGURES),
        ("sources/s", source, SOURCES),
        ("questions/q", question, QUESTIONS),
    )
    files = {
        f"content/{name}-{number}.yaml": text(number)
        for name, text, count in kinds
        for number in range(count)
    }
    files |= {
        "content/actors/star.yaml": "name: The star\nkind: organisation\n",
        "content/actors/talker.yaml": talker(),
        "mkdocs.yml": "site_name: Many\n",
    }
    for name, text in {**files, "seeds/s.txt": "And so it was.\n"}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    archive = Archive(read_content(open_project(root)))
    assert len(archive.entries) == len(files) - 1
    site = Site("Many", "https://example.org/")
    return Outputs(Telling(archive), site, page_environment([templates_folder()]))


@pytest.fixture(scope="module")
def pages(made: Outputs) -> Mapping[str, str]:
    """The pages of no single record, and of the star and the talker, as HTML by their paths."""
    return {
        page.path: to_html(made.rendered(page).markdown.split("\n---\n", 1)[1])[0]
        for page in made.pages()
        if page.record in ("", "star", "talker")
    }


def list_pages(pages: Mapping[str, str], first: str) -> list[str]:
    """The paths of a list's pages, in their order."""
    later = sorted(
        (path for path in pages if path.startswith(f"{first}pages/")),
        key=lambda path: int(path.split("/")[-2]),
    )
    return [first, *later]


@pytest.mark.parametrize(
    ("first", "element", "count", "number"),
    [
        ("actors/", '<p class="name"><a href="([^"]*)"', ACTORS + 2, 3),
        (
            "events/",
            'class="moment[^>]*>\n<p class="when">[^<]*</p>\n<p class="name"><a href="([^"]*)"',
            EVENTS,
            2,
        ),
        (
            "actors/star/timeline/",
            'class="moment[^>]*>\n<p class="when">[^<]*</p>\n<p class="name"><a href="([^"]*)"',
            EVENTS,
            2,
        ),
        (
            "places/overby/",
            'class="moment[^>]*>\n<p class="when">[^<]*</p>\n<p class="name"><a href="([^"]*)"',
            EVENTS,
            2,
        ),
        ("figures/", '<li class="card">\n<h3><a href="([^"]*)"', FIGURES, 2),
        ("network/", '<div class="depth.*?<a href="([^"]*)"', ACTORS + 1, 5),
        ("disputed/", '<li class="question">\n<h3><a href="([^"]*)"', QUESTIONS, 2),
        ("sources/", '<p class="name"><a href="([^"]*)"', SOURCES, 2),
    ],
)
def test_a_list_is_whole(
    pages: Mapping[str, str], first: str, element: str, count: int, number: int
) -> None:
    """All pages together have each item of the list once, and there are no more than needed."""
    paths = list_pages(pages, first)
    assert len(paths) == number
    found = [
        urljoin(f"https://x.example/{path}", item) if "=" not in item and item.strip(" >") else item
        for path in paths
        for item in re.findall(element, pages[path])
    ]
    assert len(found) == count
    assert len(set(found)) == count


def test_a_list_keeps_its_order_over_its_pages(pages: Mapping[str, str]) -> None:
    """Actors stand by kind and A to Z, events by date, sources from the latest, page after page."""

    def names(first: str, form: str) -> list[str]:
        return list(
            chain.from_iterable(re.findall(form, pages[path]) for path in list_pages(pages, first))
        )

    actors = names("actors/", "Actor number ([0-9]{4})</a>")
    assert actors == sorted(actors)
    events = [int(one) for one in names("events/", ">Event ([0-9]+)</a>")]
    assert events == list(range(EVENTS))
    figures = names("figures/", ">Figure ([0-9]{3})</a></h3>")
    assert figures == sorted(figures)


def test_each_page_says_how_many_there_are_in_all(pages: Mapping[str, str]) -> None:
    """The count above a list is that of the whole list, on every page of it."""
    for first, count in (("actors/", ACTORS + 2), ("events/", EVENTS), ("figures/", FIGURES)):
        for path in list_pages(pages, first):
            assert re.search(rf"\b{count}\b", pages[path].partition("</h1>")[2][:600]), path


@pytest.mark.parametrize("first", ["actors/", "events/", "figures/", "network/", "sources/"])
def test_every_page_of_a_list_leads_to_all_others(pages: Mapping[str, str], first: str) -> None:
    """The links between the pages are right from each of them, and its own number is marked."""
    paths = list_pages(pages, first)
    for number, path in enumerate(paths, 1):
        nav = re.search('<nav class="paging".*?</nav>', pages[path], re.DOTALL)
        assert nav, path
        assert re.findall('<span aria-current="page">(.*?)</span>', nav[0]) == [str(number)]
        links = [
            urljoin(f"https://x.example/{path}", link).removeprefix("https://x.example/")
            for link in re.findall('href="(.*?)"', nav[0])
        ]
        assert links == [other for other in paths if other != path]


def test_no_page_is_too_heavy(pages: Mapping[str, str]) -> None:
    """With a thousand actors, all of whom have to do with one, each page has under 300 kB.

    A record's own statements all stand on its page, so only their number limits the talker's.
    """
    sizes = {path: len(html.encode()) for path, html in pages.items() if "talker" not in path}
    assert {path: size for path, size in sizes.items() if size > HEAVIEST} == {}


def test_no_statement_loses_its_address(pages: Mapping[str, str]) -> None:
    """However many statements an actor made, each of its own record is on its page, once."""
    ids = re.findall(' id="(own-[0-9]+|not-[0-9]+)"', pages["actors/talker/"])
    assert len(ids) == len(set(ids)) == 250 + QUESTIONS


def test_a_short_list_has_no_pages() -> None:
    """A list that fits on one page is at its own address, and an empty one too."""
    for items in ([], [1], [1, 2]):
        ((paging, shown),) = paged("actors/", items, 2)
        assert (paging.path, list(shown)) == ("actors/", items)


@given(st.lists(st.integers(), max_size=60), st.integers(1, 20))
def test_paging_neither_loses_nor_repeats(items: list[int], size: int) -> None:
    """One page after the other is the list again; each is full but for the last."""
    made = list(paged("x/", items, size))
    assert list(chain.from_iterable(shown for _, shown in made)) == items
    assert all(len(shown) == size for _, shown in made[:-1])
    assert [paging.number for paging, _ in made] == list(range(1, len(made) + 1))
    assert [paging.path for paging, _ in made] == [page.path for page in made[0][0].pages]
