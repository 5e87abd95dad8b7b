"""Atom: valid by RFC 4287, with stable ids, and dated by history or by the articles."""

from __future__ import annotations

import dataclasses
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from generator.exports.atom import ENTRIES_MAX, Feed, feed_file
from generator.exports.xml_text import element, xml_text
from telling import ROOT, SMALL, files_at, files_of, hostile, outputs, words_of

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parent / "shapes/atom.rng"))
ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:\S+")


def values(feed: etree._Element, path: str) -> list[str]:
    """The texts at a path such as ``a:entry/a:id``."""
    return [one.text or "" for one in feed.findall(path, ATOM)]


def check_feed(data: bytes) -> etree._Element:
    """A feed, after everything that RFC 4287 asks of it."""
    feed = etree.fromstring(data)
    SCHEMA.assertValid(feed)
    ids = values(feed, "a:entry/a:id")
    assert len(set(ids)) == len(ids) <= ENTRIES_MAX
    assert all(ABSOLUTE.fullmatch(one) for one in [*ids, *values(feed, "a:id")])
    assert feed.find("a:author/a:name", ATOM) is not None
    assert len(feed.findall("a:link[@rel='self']", ATOM)) == 1
    for entry in feed.findall("a:entry", ATOM):
        assert len(entry.findall("a:link[@rel='alternate']", ATOM)) == 1
    updated = values(feed, "a:entry/a:updated")
    assert updated == sorted(updated, reverse=True)
    assert values(feed, "a:updated") == updated[:1] or not updated
    return feed


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
@pytest.mark.parametrize("url", ["https://example.org/sheets/", ""], ids=["addressed", "bare"])
def test_every_feed_is_valid(root: Path, url: str) -> None:
    """The feeds of the site, of each record and at each old address of one are as RFC 4287 asks,
    with an address or without."""
    made = outputs(root, url=url)
    files = files_of(made)
    feeds = [name for name in files if name.endswith("feed.xml")]
    assert len(feeds) == len(made.archive.entries) + len(made.departures) + 1
    for name in feeds:
        check_feed(files[name])


def test_the_schema_finds_what_is_wrong() -> None:
    """A feed without a title, or with a date that is none, is refused."""
    data = files_at(SMALL)["feed.xml"].decode()
    for wrong in (
        re.sub("<title>.*?</title>", "", data, count=1),
        re.sub("<updated>.*?</updated>", "<updated>today</updated>", data, count=1),
        data.replace("<summary>", "<summery>").replace("</summary>", "</summery>"),
    ):
        assert not SCHEMA.validate(etree.fromstring(wrong.encode()))


def test_an_entry_is_attributed() -> None:
    """An entry's author is the speaker, and its summary tells the whole chain and the quote."""
    feed = check_feed(files_at(SMALL)["figures/missing-planks/feed.xml"])
    entry = next(
        one
        for one in feed.findall("a:entry", ATOM)
        if values(one, "a:id") == ["https://example.org/sheets/figures/missing-planks/#holm"]
    )
    assert values(entry, "a:author/a:name") == ["Anna Holm"]
    (summary,) = values(entry, "a:summary")
    assert summary == (
        "Anna Holm, via Radio Vale, chain inferred, in The Gazette, 5 March 2025\n"
        "“At least 12 planks are missing,” she told Radio Vale"
    )


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_a_feed_has_its_records_own_statements(root: Path) -> None:
    """A statement is in the feed of its record and of the questions on it, up to the limit, under
    the address that it had first."""
    made = outputs(root)
    for entry in made.archive.content.entries:
        path = f"{entry.kind.folder}/{entry.id}/"
        feed = etree.fromstring(files_at(root)[f"{path}feed.xml"])
        own = {
            f"{made.site.url}{one.entry.kind.folder}/{ref.replace('/', '/#')}"
            for one in made.archive.claims_behind(entry)
            if (ref := made.first.get(one.ref, one.ref))
        }
        told = set(values(feed, "a:entry/a:id"))
        assert told <= own
        assert len(told) == min(len(own), ENTRIES_MAX)


def test_without_history_the_articles_give_the_date() -> None:
    """An entry is as old as its latest article."""
    feed = check_feed(files_at(SMALL)["feed.xml"])
    assert values(feed, "a:updated") == ["2025-03-06T00:00:00Z"]


def test_with_history_the_last_change_gives_the_date() -> None:
    """A statement that changed stands first, with the time of its change."""
    changed = {"bridge-closed/safe": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}
    files = files_of(dataclasses.replace(outputs(), changed=changed))
    feed = check_feed(files["feed.xml"])
    assert values(feed, "a:updated") == ["2026-01-02T03:04:05Z"]
    first = values(feed, "a:entry/a:id")[0]
    assert first == "https://example.org/sheets/events/bridge-closed/#safe"


def test_a_feed_without_entries_is_valid() -> None:
    """A record without statements has a feed all the same."""
    check_feed(feed_file(outputs().site, Feed("feed.xml", "", "Nothing"), [], {}))


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text))
@example("]]><x>\x00\x0b\ufffe&amp;\r\n\u2028")
@settings(max_examples=15)
def test_any_text_comes_back_from_a_feed(text: str) -> None:
    """What an editor writes is in the feed, but for characters that XML cannot have."""
    feed = check_feed(files_of(hostile(text))["events/bridge-closed/feed.xml"])
    legal = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    assert words_of(legal) in values(feed, "a:entry/a:title")


@given(st.text(), st.text())
def test_an_element_holds_what_it_was_given(text: str, value: str) -> None:
    """Texts and attributes come back from any XML reader."""
    told = etree.fromstring(element("e", text, attributes={"a": value}).encode())
    for given_, found in ((text, told.text or ""), (value, told.get("a"))):
        assert found == re.sub(
            "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", given_
        )
    assert "<" not in xml_text(text)
