"""Atom: valid by RFC 4287, with stable ids, and dated by history or by the articles."""

from __future__ import annotations

import dataclasses
import re
import uuid
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from conftest import Commit
from generator.archive.statement_times import Times
from generator.build.check import check
from generator.build.outputs import outputs_of
from generator.content.project import open_project, read_site
from generator.exports.atom import ENTRIES_MAX, Feed, feed_file
from generator.exports.xml_text import element, xml_text
from generator.model.site import Site
from projects import edit
from telling import ROOT, SMALL, files_at, files_of, hostile, outputs, words_of

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).parent / "shapes/atom.rng"))
# The marks that a printer sets, as a keyboard has them.
AS_TYPED = str.maketrans("\u2018\u2019\u201c\u201d\u00a0\u2212", "''\"\" -")
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
    pages = {page.path for page in made.pages()}
    for name in [*feeds, "new.xml"]:
        feed = check_feed(files[name])
        base = (
            feed.get("{http://www.w3.org/XML/1998/namespace}base") or f"https://bare.example/{name}"
        )
        for link in feed.iterfind("a:entry/a:link[@rel='alternate']", ATOM):
            led_to = urljoin(base, link.get("href")).removeprefix(url or "https://bare.example/")
            assert led_to.partition("#")[0] in pages, name


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
    """Our words are nobody else's: an entry has no author but the feed's, and its summary tells the
    whole chain and the quote, in quotation marks."""
    feed = check_feed(files_at(SMALL)["figures/missing-planks/feed.xml"])
    entry = next(
        one
        for one in feed.findall("a:entry", ATOM)
        if values(one, "a:id") == [identity(outputs().site, "figures/missing-planks/#holm")]
    )
    assert values(entry, "a:author/a:name") == []
    (summary,) = values(entry, "a:summary")
    assert summary == (
        "Anna Holm, via Radio Vale, attribution inferred, in The Gazette, 5 March 2025:\n"
        "““At least 12 planks are missing,” she told Radio Vale”"
    )


def identity(site: Site, path: str) -> str:
    """The id of what was first at a path of a site."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{site.repo_url}{path}')}"


def test_ids_stay_when_the_address_of_the_site_changes(small: Path) -> None:
    """A site that gets an address, another one or a prefix tells nobody its statements anew; only
    of another repository, or of another name where there is none, they are others."""
    made = outputs(small)

    def ids(**told: Any) -> list[str]:
        site = dataclasses.replace(made.site, **told)
        feeds = files_of(dataclasses.replace(made, site=site))
        folder = told.get("prefix", "")
        return values(check_feed(feeds[f"{folder}feed.xml"]), ".//a:id")

    now = ids()
    assert len(now) > 3
    assert now == ids(url="") == ids(url="https://a.example/") == ids(prefix="facts/")
    assert now == ids(name="Another name")
    assert set(now).isdisjoint(ids(repo_url="https://other.example/"))
    bare = ids(repo_url="", url="")
    assert bare == ids(repo_url="")
    assert set(bare).isdisjoint(ids(repo_url="", name="Another name"))


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_a_feed_has_its_records_own_statements(root: Path) -> None:
    """A statement is in the feed of its record and of the questions on it, up to the limit, under
    the address that it had first."""
    made = outputs(root)
    for entry in made.archive.content.entries:
        path = f"{entry.kind.folder}/{entry.id}/"
        feed = etree.fromstring(files_at(root)[f"{path}feed.xml"])
        own = {
            identity(made.site, "/#".join(first.rsplit("/", 1)))
            for one in made.archive.claims_behind(entry)
            if (first := made.first.get(one.ref, f"{one.entry.kind.folder}/{one.ref}"))
        }
        told = set(values(feed, "a:entry/a:id"))
        assert told <= own
        assert len(told) == min(len(own), ENTRIES_MAX)


def test_a_statement_keeps_its_id_in_a_record_of_another_kind(small: Path) -> None:
    """What moved from a person to an event is no new entry: its id is made of its first address."""
    register = small / "content/redirects.yaml"
    moved = "moved_statements:\n  anna-holm/said-safe: bridge-closed/safe\n"
    register.write_text(moved, encoding="utf-8")
    feed = etree.fromstring(files_of(outputs(small))["events/bridge-closed/feed.xml"])
    was = identity(outputs(small).site, "actors/anna-holm/#said-safe")
    assert was in values(feed, "a:entry/a:id")


def test_without_history_the_articles_give_the_date() -> None:
    """An entry is as old as its latest article."""
    feed = check_feed(files_at(SMALL)["feed.xml"])
    assert values(feed, "a:updated") == ["2025-03-06T00:00:00Z"]


def test_with_history_the_last_change_gives_the_date() -> None:
    """A statement that changed stands first, with the times at which it came and changed."""
    came, changed = datetime(2025, 1, 2, tzinfo=UTC), datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    times = {"bridge-closed/safe": Times(came, changed)}
    files = files_of(dataclasses.replace(outputs(), times=times))
    feed = check_feed(files["feed.xml"])
    assert values(feed, "a:updated") == ["2026-01-02T03:04:05Z"]
    assert values(feed, "a:entry/a:published") == ["2025-01-02T00:00:00Z"]
    first = values(feed, "a:entry/a:id")[0]
    assert first == identity(outputs().site, "events/bridge-closed/#safe")


def test_new_records_have_a_feed_of_their_own(small: Path, commit: Commit) -> None:
    """A record is in it from the day on which it came, the newest first, under the address that it
    had first; what changes or is renamed later is not new, and what comes back was updated then."""
    figure = small / "content/figures/missing-planks.yaml"
    kept = figure.read_text(encoding="utf-8")
    figure.unlink()
    commit(small, "2025-04-01")
    figure.write_text(kept, encoding="utf-8")
    commit(small, "2025-05-01")
    (small / "content/actors/overby.yaml").rename(small / "content/actors/overby-town.yaml")
    edit(small, "content/figures/missing-planks.yaml", "name: ", "# A remark\nname: ")
    for path in (small / "content").rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"(?<![\w-])overby(?![\w-])", "overby-town", text), encoding="utf-8")
    (small / "content/redirects.yaml").write_text("moved: {overby: overby-town}\n")
    commit(small, "2025-06-01")
    project = open_project(small)
    checked = check(project)
    made = outputs_of(project, checked.archive, read_site(project), outputs().templates)
    feed = check_feed(files_of(made)["new.xml"])
    came = values(feed, "a:entry/a:published")
    ids = values(feed, "a:entry/a:id")
    assert came == values(feed, "a:entry/a:updated")
    assert ids[0] == identity(made.site, "figures/missing-planks/")
    assert came[0] == "2025-05-01T12:00:00Z"
    assert set(came[1:]) == {"2025-04-01T12:00:00Z"}
    kept = figure.read_text(encoding="utf-8")
    figure.unlink()
    commit(small, "2025-07-01")
    figure.write_text(kept, encoding="utf-8")
    commit(small, "2025-08-01")
    made = outputs_of(project, check(project).archive, made.site, outputs().templates)
    feed = check_feed(files_of(made)["new.xml"])
    first = [values(feed, f"a:entry/a:{name}")[0] for name in ("id", "published", "updated")]
    assert first == [ids[0], "2025-05-01T12:00:00Z", "2025-08-01T12:00:00Z"]
    assert identity(made.site, "actors/overby/") in ids
    links = [one.get("href") for one in feed.findall("a:entry/a:link", ATOM)]
    assert "actors/overby-town/" in links


def test_without_history_no_record_is_new() -> None:
    """Nobody knows when a record came, so none is said to be new."""
    assert values(check_feed(files_at(SMALL)["new.xml"]), "a:entry/a:id") == []


def test_a_feed_without_entries_is_valid() -> None:
    """A record without statements has a feed all the same."""
    check_feed(feed_file(outputs().site, Feed("feed.xml", "", "Nothing"), [], {}))


def test_a_feed_without_entries_is_dated_by_what_is_known(small: Path) -> None:
    """By the last change of its record; else by the day of an article, or that on which a record
    was removed; else by the moment of the build. The new records' is dated as the statements'."""
    (small / "content/redirects.yaml").write_text(
        "removed: [{id: gone, kind: actor, on: 2025-04-01, why: It was of no use.}]\n"
    )
    made = outputs(small)
    changed = {"content/actors/courier.yaml": date(2026, 1, 2)}
    moment = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
    made = dataclasses.replace(
        made,
        tell=dataclasses.replace(made.tell, changed=changed),
        site=dataclasses.replace(made.site, moment=moment),
    )
    files = files_of(made)
    told = {
        name: values(check_feed(data), "a:updated")[0]
        for name, data in files.items()
        if name.endswith(".xml") and b"<entry>" not in data
    }
    assert told == {
        "actors/courier/feed.xml": "2026-01-02T00:00:00Z",
        "actors/gazette/feed.xml": "2026-02-03T04:05:06Z",
        "actors/gone/feed.xml": "2025-04-01T00:00:00Z",
        "actors/overby/feed.xml": "2026-02-03T04:05:06Z",
        "actors/radio-vale/feed.xml": "2026-02-03T04:05:06Z",
        "new.xml": "2025-03-06T00:00:00Z",
        "sources/courier-bridge/feed.xml": "2025-03-06T00:00:00Z",
        "sources/gazette-bridge/feed.xml": "2025-03-05T00:00:00Z",
    }


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text))
@example("]]><x>\x00\x0b\ufffe&amp;\r\n\u2028")
@settings(max_examples=15)
def test_any_text_comes_back_from_a_feed(text: str) -> None:
    """What an editor writes is in the feed, but for characters that XML cannot have and marks that
    a printer sets otherwise than a keyboard."""
    feed = check_feed(files_of(hostile(text))["events/bridge-closed/feed.xml"])
    legal = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)
    told = values(feed, "a:entry/a:title")
    assert words_of(legal).translate(AS_TYPED) in [title.translate(AS_TYPED) for title in told]


@given(st.text(), st.text())
def test_an_element_holds_what_it_was_given(text: str, value: str) -> None:
    """Texts and attributes come back from any XML reader."""
    told = etree.fromstring(element("e", text, attributes={"a": value}).encode())
    for given_, found in ((text, told.text or ""), (value, told.get("a"))):
        assert found == re.sub(
            "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", given_
        )
    assert "<" not in xml_text(text)
