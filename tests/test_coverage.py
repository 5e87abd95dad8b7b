"""Coverage: which sentences of the articles the records use, and how that is told."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from conftest import Golden
from generator.archive.archive import Archive
from generator.archive.coverage import count_covered, measure, uncovered
from generator.content.project import ConfigurationError, Project
from generator.diagnostics.diagnostic import Span
from generator.editing.coverage_report import cover, percent, render_html, render_json, render_text
from generator.model.vocabulary import Kind
from projects import ROOT, archive_of, edit

FIGURE = "content/figures/missing-planks.yaml"


@pytest.fixture
def partly(small: Path) -> Archive:
    """The small project without the council's count: one sentence is used by nothing."""
    path = small / FIGURE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.split("  - id: council")[0], encoding="utf-8")
    return archive_of(small)


def test_a_sentence_knows_what_uses_it(partly: Archive) -> None:
    """Evidence and furniture both use a sentence; where nothing does, it is uncovered."""
    coverage = measure(partly, "courier-bridge")
    assert coverage
    assert [
        (sentence.span.line, sentence.text, [touch.name for touch in sentence.touches])
        for sentence in coverage.sentences
    ] == [
        (1, "Overby bridge shut", ["furniture"]),
        (
            3,
            "Radio Vale reported that Anna Holm closed the old bridge on Sunday.",
            ["bridge-closed/on-sunday"],
        ),
        (3, "The council counted 14 missing planks.", []),
    ]
    [bare] = coverage.uncovered
    assert bare.span == Span("seeds/courier.txt", 3, 69, 3, 107)
    assert (coverage.covered, len(coverage.sentences)) == (2, 3)
    assert coverage.words == (15, 21)


def test_what_is_counted_is_what_is_measured(partly: Archive) -> None:
    """The short way counts the sentences that the long one shows, for every source."""
    whole = archive_of(ROOT)
    for archive, source in [
        (partly, "courier-bridge"),
        *((whole, entry.id) for entry in whole.of_kind(Kind.SOURCE)),
    ]:
        coverage = measure(archive, source)
        assert coverage
        counted = (len(coverage.sentences), coverage.covered)
        assert count_covered(archive, source) == counted
    assert count_covered(partly, "nowhere") == (0, 0)


def test_a_source_without_a_text_has_no_coverage(small: Path) -> None:
    """Neither a source that is not there nor one whose text is not there can be measured."""
    (small / "seeds/courier.txt").unlink()
    archive = archive_of(small)
    assert measure(archive, "courier-bridge") is None
    assert measure(archive, "nowhere") is None
    assert [coverage.source for coverage in cover(archive)] == ["gazette-bridge"]


@pytest.mark.parametrize("name", ["nowhere", "gazette"])
def test_a_source_that_is_not_there_is_a_wrong_use(partly: Archive, name: str) -> None:
    """Asking for the coverage of what is no source is told in a sentence."""
    with pytest.raises(ConfigurationError) as problem:
        cover(partly, name)
    assert str(problem.value) == f'there is no source "{name}" with a text.'


@pytest.mark.parametrize(
    ("part", "whole", "share"), [(0, 0, 100), (0, 3, 0), (2, 3, 66), (999, 1000, 99), (3, 3, 100)]
)
def test_a_hundred_per_cent_is_all(part: int, whole: int, share: int) -> None:
    """Per cent are rounded down, so that 100 is never said of less."""
    assert percent(part, whole) == share


def test_coverage_as_text(partly: Archive, golden: Golden) -> None:
    """For a terminal: the share of each source and of all, and each sentence that nothing uses."""
    golden("golden/coverage.txt", render_text(cover(partly)))
    golden("golden/coverage-detailed.txt", render_text(cover(partly, "courier-bridge"), True))


def test_coverage_as_json(partly: Archive, golden: Golden) -> None:
    """For programs: the same, with every sentence."""
    text = render_json(cover(partly))
    assert [source["percent"] for source in json.loads(text)["sources"]] == [66, 100]
    golden("golden/coverage.json", text)


class Page(HTMLParser):
    """Collects what a page shows, what it loads, and what it marks."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.marks: list[tuple[str, str]] = []
        self.attributes: set[str] = set()
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag, and the mark that it may be."""
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.attributes |= found.keys()
        if tag == "mark" and "title" in found:
            self.marks.append((found["class"], found["title"]))

    def handle_data(self, data: str) -> None:
        """A stretch of text."""
        self.words.append(data)


def test_coverage_as_a_page(partly: Archive, small: Path) -> None:
    """Each passage is marked with who uses it, and a sentence that nothing uses as such."""
    page = Page(render_html(Project(small), cover(partly, "courier-bridge")))
    assert page.marks == [
        ("furniture", "furniture"),
        ("fact-2", "bridge-closed/on-sunday"),
        ("bare", "used by nothing"),
    ]
    shown = " ".join("".join(page.words).split())
    assert "courier-bridge: 2 of 3 sentences, 66 % (71 % of the words)" in shown
    assert "The council counted 14 missing planks." in shown
    assert "furniture: The headline repeats the text." in shown


def test_the_page_is_harmless(small: Path) -> None:
    """Nothing in an article or a record becomes markup, and the page loads nothing."""
    hostile = '<script>alert(1)</script> <img src=x onerror=alert(1)> "quoted" &amp; [31m.'
    (small / "seeds/courier.txt").write_text(hostile, encoding="utf-8")
    path = small / "content/sources/courier-bridge.yaml"
    text = path.read_text(encoding="utf-8").split("furniture")[0]
    path.write_text(
        f"{text}furniture:\n  - {{quote: quoted, why: '\"><b onclick=x>'}}\n",
        encoding="utf-8",
    )
    archive = archive_of(small)
    page = Page(render_html(Project(small), cover(archive)))
    assert set(page.tags) == {
        *("html", "meta", "title", "style", "h1", "p", "section", "h2", "mark", "sup", "ol", "li")
    }
    assert page.attributes == {"lang", "charset", "name", "content", "class", "title"}
    assert hostile.split("quoted", maxsplit=1)[0] in "".join(page.words)


def test_passages_that_overlap_are_all_named(small: Path) -> None:
    """Where two statements use the same words, both are named, and the later one's colour shows."""
    path = small / FIGURE
    more = (
        "  - id: other\n    value: 14\n    evidence:\n"
        '      - {source: courier-bridge, quote: "14 missing planks"}\n'
    )
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    archive = archive_of(small)
    page = Page(render_html(Project(small), cover(archive, "courier-bridge")))
    assert page.marks[-2:] == [
        ("fact-3", "missing-planks/council"),
        ("fact-4", "missing-planks/council, missing-planks/other"),
    ]


def test_a_quote_that_stands_often_is_shown_at_two_places(small: Path) -> None:
    """A quote that is not unique is an error; two of its places show it, however many there are,
    in the view as well as in the warning of sentences that nothing uses."""
    (small / "seeds/courier.txt").write_text("The council met. " * 5, encoding="utf-8")
    edit(small, FIGURE, "The council counted 14 missing planks", "The council")
    archive = archive_of(small)
    coverage = measure(archive, "courier-bridge")
    assert coverage
    assert (coverage.covered, len(coverage.sentences)) == (2, 5)
    assert len(list(uncovered(archive, "courier-bridge"))) == 3
