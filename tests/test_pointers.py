"""Where a quote stands, told to browsers and to annotation tools, which are asked to find it.

Oracles: two resolvers of our own, one by the W3C Web Annotation Data Model (section 4.2.4), one by
the WICG's text fragments ("find a range from a text directive"), and Chromium.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from generator.build.cache import Cache
from generator.build.check import check
from generator.build.reading import Memory
from generator.build.selectors import find_selectors
from generator.content.project import open_project
from generator.documents.statement import Quotation
from generator.documents.telling import Telling
from generator.documents.urls import original_url
from generator.text.letters.folding import Match, read_text
from generator.text.links.pointers import Directive, directive, selector_context
from generator.text.quoting.quotes import find_quote
from projects import archive_of, edit
from serving import served
from telling import ROOT, telling

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ARTICLE = (
    "The ferry sailed.\nLate on Sunday the ferry  sailed again. The “old” quay—half of it—sank.\n"
    "It rained on the quay for 12 days.\n\nIt rained on the quay for 112 days. Well-known, no?\n"
)
WORDS = (
    *("the", "council", "met", "again", "on", "Sunday", "and", "nobody", "had", "seen", "the"),
    *("old", "quay", "before", "it", "sank", "in", "rain", "that", "fell", "for", "twelve"),
    *("days", "while", "ferries", "from", "Lindale", "waited", "outside", "harbour"),
)


def annotated(text: str, prefix: str, exact: str, suffix: str) -> list[int]:
    """Where a TextQuoteSelector finds its words, letter by letter, in a text."""
    whole = prefix + exact + suffix
    found = (at.start() for at in re.finditer(f"(?={re.escape(whole)})", text))
    return [at + len(prefix) for at in found]


def compared(text: str) -> str:
    """A block's text as a browser compares it: without case, accents and runs of white space."""
    plain = unicodedata.normalize("NFD", " ".join(text.split()).casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def bounded(block: str, words: str, at: int) -> Iterator[int]:
    """Where words stand in a block from a place on, cutting no other word."""
    for found in re.finditer(re.escape(words), block[at:]):
        start, end = at + found.start(), at + found.end()
        edges = (block[start - 1 : start + 1], block[end - 1 : end + 1])
        if not any(len(edge) == 2 and edge.isalnum() for edge in edges if start or edge):
            yield start


def marked(text: str, told: Directive) -> str:
    """What a browser marks of a page with a block for each line, as it compares it; "" for
    nothing. A mark over several blocks has a line end between them."""
    blocks = [compared(line) for line in text.splitlines() if line.strip()]
    prefix, start, end, suffix = map(compared, (told.prefix, told.start, told.end, told.suffix))
    for number, block in enumerate(blocks):
        for at in bounded(block, start, 0):
            before = [*blocks[:number], block[:at].rstrip()]
            if prefix and not (before[-1] or "".join(before[-2:-1])).endswith(prefix):
                continue
            for last, stop in ends(blocks, number, at + len(start), end):
                after = [blocks[last][stop:].lstrip(), *blocks[last + 1 :]]
                if (after[0] or "".join(after[1:2])).startswith(suffix):
                    parts = [*blocks[number:last], blocks[last][:stop]]
                    return "\n".join(
                        [parts[0][at:], *parts[1:]] if last > number else [block[at:stop]]
                    )
    return ""


def ends(blocks: list[str], number: int, at: int, end: str) -> Iterator[tuple[int, int]]:
    """The blocks and places where a range may end that begins before a place."""
    if not end:
        yield number, at
        return
    for last in range(number, len(blocks)):
        for stop in bounded(blocks[last], end, at if last == number else 0):
            yield last, stop + len(end)


def found(text: str, quote: str, prefix: str = "", suffix: str = "") -> Match:
    """The one place where a quote stands."""
    (match,) = find_quote(read_text(text), quote, prefix, suffix)
    return match


@pytest.mark.parametrize(
    ("quote", "prefix", "suffix", "context"),
    [
        ("The ferry sailed", "", "", ("", "")),
        ("the ferry sailed", "on Sunday", "", ("on Sunday ", "")),
        ("the ferry sailed", "", "again.", ("", " again.")),
        ('"old" quay-half', "The", "of it-sank", ("The ", " of it—sank")),
        ("12 days", "", "", ("on the quay for ", ".")),
        ("It rained on the quay for 12", "", "", ("", "")),
    ],
)
def test_an_annotation_has_the_texts_own_context(
    quote: str, prefix: str, suffix: str, context: tuple[str, str]
) -> None:
    """Prefix and suffix are the article's, white space and all; words that stand inside others
    elsewhere get some of their own line."""
    text = read_text(ARTICLE)
    assert selector_context(text, found(ARTICLE, quote, prefix, suffix), prefix, suffix) == context


@pytest.mark.parametrize(
    ("quote", "prefix", "told"),
    [
        ("The ferry sailed", "", Directive("", "The ferry sailed", "", "")),
        ("the ferry sailed", "on Sunday", Directive("Late on Sunday", "the ferry sailed", "", "")),
        ("sailed again", "", Directive("", "sailed again", "", "")),
        ("for 112 days. Well-known, no", "", Directive("", "for 112 days. Well-known, no", "", "")),
        (
            "The ferry sailed.\nLate on Sunday",
            "",
            Directive("", "The ferry sailed.", "Late on Sunday", ""),
        ),
    ],
)
def test_a_directive_is_as_short_as_can_be(quote: str, prefix: str, told: Directive) -> None:
    """Context goes along where the words stand elsewhere too, whatever their case; a passage over
    several lines is a range, for each part stays inside one."""
    match = found(ARTICLE, quote, prefix)
    assert directive(read_text(ARTICLE), match) == told
    assert marked(ARTICLE, told) == "\n".join(
        compared(line) for line in ARTICLE[match.start : match.end].splitlines()
    )


def test_long_quotes_are_told_by_their_ends() -> None:
    """More than twelve words are a range from the first five to the last five; more where five
    words stand inside the passage as well."""
    words = [f"w{number}" for number in range(13)]
    long = " ".join(words)
    told = directive(read_text(long), Match(0, len(long)))
    assert told == Directive("", "w0 w1 w2 w3 w4", "w8 w9 w10 w11 w12", "")
    text = f"{long} {long} {long}"
    told = directive(read_text(text), Match(0, len(text) - len(long) - 1))
    assert marked(text, told) == f"{long} {long}"


def articles(count: int) -> Iterator[tuple[str, Match]]:
    """Made-up articles of few different words, and a passage of whole words in each."""
    random = Random(7)  # noqa: S311 - no secret, and the same articles each time
    for _ in range(count):
        lines = [
            " ".join(random.choices(WORDS, k=random.randint(3, 30))).capitalize() + "."
            for _ in range(random.randint(3, 9))
        ]
        text = random.choice(("\n", "\n\n")).join(lines)
        words = [(one.start(), one.end()) for one in re.finditer(r"\w+", text)]
        first = random.randrange(len(words))
        last = min(len(words) - 1, first + random.choice((0, 1, 2, 4, 15, 35)))
        yield text, Match(words[first][0], words[last][1])


def test_every_passage_is_found_once_by_letters_and_first_by_words() -> None:
    """In five hundred articles that repeat themselves, an annotation tool finds each passage at its
    place alone, and a browser marks it and no other."""
    for text, match in articles(500):
        source, passage = read_text(text), text[match.start : match.end]
        before, after = selector_context(source, match, "", "")
        assert text[: match.start].endswith(before)
        assert text[match.end :].startswith(after)
        assert annotated(text, before, passage, after) == [match.start]
        told = directive(source, match)
        wanted = "\n".join(compared(line) for line in passage.splitlines() if line)
        assert marked(text, told) == wanted, (text, told)
        assert all("\n" not in part for part in (told.prefix, told.start, told.end, told.suffix))


def quotations(root: Path = ROOT) -> list[tuple[str, Quotation]]:
    """Every quotation of a project with the text of its article."""
    tell = telling(root)
    claims = sorted(tell.archive.claims.values(), key=lambda claim: claim.ref)
    return [
        (seed.text.original, tell.quotation(one))
        for claim in claims
        for one in tell.archive.citations(claim)
        if (seed := tell.archive.seed_of(one.evidence))
    ]


def test_our_own_quotes_are_found() -> None:
    """Each quote of the content stands once where its annotation says; its directive marks it."""
    for text, one in quotations():
        assert annotated(text, one.prefix, one.words, one.suffix) == [one.start]
        told = directive(read_text(text), Match(one.start, one.end))
        assert marked(text, told).split() == compared(one.words).split()


@pytest.mark.parametrize(
    ("url", "told", "address"),
    [
        ("", None, ""),
        (
            "https://a.example/x",
            Directive("", "well-known, no", "", ""),
            "https://a.example/x#:~:text=well%2Dknown%2C%20no",
        ),
        (
            "https://a.example/x#/post/3",
            Directive("wet day", "one", "two & all", "or"),
            "https://a.example/x#/post/3:~:text=wet%20day-,one,two%20%26%20all,-or",
        ),
        (
            "https://a.example/x#block-3",
            Directive("", "one", "", ""),
            "https://a.example/x#block-3:~:text=one",
        ),
    ],
)
def test_an_address_keeps_its_own_fragment(url: str, told: Directive | None, address: str) -> None:
    """The directive comes after it, with each sign of its syntax escaped."""
    (_, quotation), *_ = quotations()
    assert original_url(replace(quotation, url=url, pointer=told)) == address


def test_a_browser_goes_to_the_passage(browser: Browser, tmp_path: Path) -> None:
    """Chromium scrolls to the block in which each passage begins."""
    cases = [*articles(12), *((text, Match(q.start, q.end)) for text, q in quotations()[:12])]
    style = "p{margin:0 0 3000px}"
    for number, (text, _) in enumerate(cases):
        lines = (line for line in text.splitlines() if line.strip())
        body = "\n".join(f"<p>{escape(line)}</p>" for line in lines)
        html = f"<!doctype html><meta charset=utf-8><style>{style}</style>{body}"
        (tmp_path / f"{number}.html").write_text(html, encoding="utf-8")
    page = browser.new_page()
    with served(tmp_path) as origin:
        for number, (text, match) in enumerate(cases):
            told = directive(read_text(text), match)
            (_, quotation), *_ = quotations()
            page.goto(original_url(replace(quotation, url=f"{origin}{number}.html", pointer=told)))
            block = sum(1 for line in text[: match.start].split("\n")[:-1] if line.strip())
            page.wait_for_timeout(50)
            shown = page.evaluate(
                "[...document.querySelectorAll('p')].findIndex(one => {"
                "const box = one.getBoundingClientRect();"
                "return box.bottom > 0 && box.top < innerHeight; })"
            )
            assert shown == block, (text, told)
    page.close()


def test_a_quotation_has_the_articles_own_letters(small: Path) -> None:
    """What the editor typed with plain marks is told as the article prints it."""
    figure = "content/figures/missing-planks.yaml"
    edit(
        small,
        figure,
        '"“At least 12 planks are missing,” she',
        '\'"At least 12 planks are missing," she',
    )
    edit(small, figure, 'Radio Vale"}', "Radio Vale'}")
    edit(small, "seeds/gazette.txt", "12 planks", "12\N{SOFT HYPHEN}\n planks")
    tell = Telling(archive_of(small))
    claims = tell.archive.claims_of("missing-planks")
    found = [one for claim in claims for one in tell.statement(claim).quotations]
    (quotation,) = [one for one in found if "12" in one.text]
    assert quotation.text == "“At least 12 planks are missing,” she told Radio Vale"
    assert (
        quotation.words == "“At least 12\N{SOFT HYPHEN}\n planks are missing,” she told Radio Vale"
    )


def test_selectors_are_found_once_and_are_those_of_the_text(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the cache come the same as are found without one, and none is worked out again."""
    project = open_project(small)
    expected = _quotations(Telling(check(project).archive))
    for _ in range(2):
        with Cache(tmp_path / "cache/check.sqlite") as cache:
            memory = Memory(cache, 1)
            archive = check(project, memory=memory).archive
            find_selectors(archive, memory)
        assert _quotations(Telling(archive)) == expected
        monkeypatch.setattr("generator.content.load.selector_of", None)


def test_a_selector_of_another_text_is_not_used(small: Path, tmp_path: Path) -> None:
    """A text that changed alone has none of the selectors that it had."""
    project = open_project(small)
    for before in ("", "Before all else, something new. "):
        for seed in (small / "seeds").glob("*.txt") if before else ():
            seed.write_text(before + seed.read_text(encoding="utf-8"), encoding="utf-8")
        with Cache(tmp_path / "cache/check.sqlite") as cache:
            memory = Memory(cache, 1)
            archive = check(project, memory=memory).archive
            find_selectors(archive, memory)
        assert _quotations(Telling(archive)) == _quotations(Telling(check(project).archive))


def _quotations(tell: Telling) -> list[Quotation]:
    """All quotes of an archive, as they are told."""
    claims = tell.archive.claims.values()
    return [tell.quotation(one) for claim in claims for one in tell.archive.citations(claim)]
