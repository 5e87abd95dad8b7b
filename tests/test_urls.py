"""The one place that knows URLs."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urljoin

import pytest

from generator.documents.quote_keys import quote_key
from generator.documents.urls import (
    edit_url,
    history_url,
    place_path,
    quotation_path,
    quote_anchor,
    record_path,
    report_url,
    root_of,
    section_anchor,
    statement_path,
)
from generator.model.site import Site
from generator.model.statements import Evidence
from generator.pages.links import Here
from telling import telling

SITE = Site("Test", "https://example.org/", "https://code.example/p/", "edit/main/")


def test_paths_are_those_of_the_design() -> None:
    """A record is at KIND/ID/, a statement at its fragment, a quote on the source's page."""
    tell = telling()
    statement = tell.statement(tell.archive.claims["bridge-closed/on-monday"])
    assert record_path(statement.record) == "events/bridge-closed/"
    assert record_path(tell.name("nowhere")) == ""
    assert statement_path(statement) == "events/bridge-closed/#on-monday"
    (quotation,) = statement.quotations
    assert quotation_path(quotation) == f"sources/gazette-bridge/#{quote_anchor(quotation)}"


def test_a_quotes_address_is_made_of_its_words() -> None:
    """It stays when quotes change their order or their typography, and changes with a word."""
    words = Evidence(source="x", quote="“Not  now,” she said")
    same = Evidence(source="x", quote='"Not now," she said')
    other = Evidence(source="x", quote="“Not ever,” she said")
    longer = Evidence(source="x", quote="“Not  now,” she said", prefix="Then: ")
    assert quote_key(words, "x") == quote_key(same, "x")
    assert len({quote_key(one, "x") for one in (words, other, longer)}) == 3
    quotation = telling().statement(telling().archive.claims["bridge-closed/safe"]).quotations[0]
    assert quote_anchor(quotation) == f"q-{quotation.key}"
    assert re.fullmatch("[0-9a-f]{8}", quotation.key)


def test_edits_lead_to_the_file() -> None:
    """The edit link of a record opens its YAML; there is none without a forge."""
    path = "content/actors/anna-holm.yaml"
    assert edit_url(SITE, path) == f"https://code.example/p/edit/main/{path}"
    assert edit_url(Site("Test"), path) == ""


@pytest.mark.parametrize(
    ("repo_url", "edit_uri", "address"),
    [
        ("https://a.example/r/", "edit/{path}", "https://a.example/r/edit/content/a-b/c.yaml"),
        ("https://a.example/r/", "{path_noext}", "https://a.example/r/content/a-b/c"),
        ("https://a.example/r/", "?f={path!q}", "https://a.example/r/?f=content%2Fa-b%2Fc.yaml"),
        ("https://a.example/r/", "https://b.example/e/", "https://b.example/e/content/a-b/c.yaml"),
        ("", "https://b.example/{path}?e", "https://b.example/content/a-b/c.yaml?e"),
        ("", "edit/{path}", ""),
    ],
)
def test_a_publisher_may_say_how_files_are_edited(
    repo_url: str, edit_uri: str, address: str
) -> None:
    """A template of MkDocs is filled, and a whole address stands for itself."""
    site = Site("Test", repo_url=repo_url, edit_uri=edit_uri)
    assert edit_url(site, "content/a-b/c.yaml") == address


def test_history_is_found_where_forges_keep_it() -> None:
    """From the form of the edit path the list of commits is told, or nothing."""
    path = "content/actors/anna-holm.yaml"
    end = f"commits/main/{path}"
    assert history_url(SITE, path) == f"https://code.example/p/{end}"
    lab = Site("Test", "", "https://lab.example/p/", "-/edit/main/")
    assert history_url(lab, path) == f"https://lab.example/p/-/{end}"
    assert history_url(Site("Test", "", "https://x.example/", "odd/"), path) == ""


def test_reports_name_the_statement() -> None:
    """The issue form is opened with the statement filled in, escaped for a query."""
    assert report_url(SITE, "a/b&c") == (
        "https://code.example/p/issues/new?template=correct-a-fact.yml&fact=a%2Fb%26c"
    )
    assert report_url(Site("Test"), "a/b") == ""


@pytest.mark.parametrize(
    ("repo_url", "edit_uri", "start", "title", "body"),
    [
        ("https://gitlab.com/a/b/", "", "-/", "issue[title]", "issue[description]"),
        ("https://code.x.example/b/", "-/edit/main/", "-/", "issue[title]", "issue[description]"),
        ("https://codeberg.org/a/b/", "", "", "title", "body"),
        ("https://code.x.example/b/", "src/branch/main/", "", "title", "body"),
        ("https://bitbucket.org/a/b/", "src/main/", "", "title", "content"),
    ],
)
def test_forges_without_our_form_fill_in_an_issue(
    repo_url: str, edit_uri: str, start: str, title: str, body: str
) -> None:
    """It names the statement in its title and its text, and asks what the form asks."""
    url = report_url(Site("Test", "", repo_url, edit_uri), "a/b&c")
    place, _, query = url.partition("?")
    assert place == f"{repo_url}{start}issues/new"
    asked = parse_qs(query, strict_parsing=True)
    assert asked[title] == ["Correction: a/b&c"]
    assert asked[body][0].splitlines()[0] == "a/b&c"
    assert "How can it be seen?" in asked[body][0]


@pytest.mark.parametrize(
    ("path", "root"), [("", "./"), ("actors/", "../"), ("actors/hamas/", "../../")]
)
def test_roots_lead_back(path: str, root: str) -> None:
    """From every depth the root is reached by relative steps, so a site can lie anywhere."""
    assert root_of(path) == root


@pytest.mark.parametrize(
    ("page", "path", "address"),
    [
        ("actors/hamas/", "actors/hamas/#held", "#held"),
        ("actors/hamas/", "actors/hamas/", "./"),
        ("actors/hamas/", "actors/iran/#x", "../iran/#x"),
        ("actors/hamas/", "events/", "../../events/"),
        ("actors/", "actors/hamas/", "hamas/"),
        ("actors/pages/2/", "actors/", "../../../actors/"),
        ("", "actors/hamas/", "actors/hamas/"),
        ("actors/a/", "actors/ab/", "../ab/"),
    ],
)
def test_a_link_is_as_short_as_can_be(page: str, path: str, address: str) -> None:
    """Seen from its page, every address leads where the path is from the root."""
    assert Here(page).at(path) == address
    root = "https://x.example/sub/"
    assert urljoin(f"{root}{page}", address) == f"{root}{path}"


def test_section_anchors_clash_with_no_fact() -> None:
    """A double hyphen can stand in no fact's id."""
    assert section_anchor("What <em>they</em> said") == "section--what-em-they-em-said"


def test_places_that_differ_in_marks_share_a_page() -> None:
    """Case and punctuation make no other place; other scripts stay."""
    assert place_path("Doha, Qatar") == place_path("doha  QATAR") == "places/doha-qatar/"
    assert place_path("القدس") == "places/القدس/"
    assert place_path("…") == ""


def test_places_of_any_script_have_addresses_of_their_own() -> None:
    """Vowels and accents tell places apart, in whatever Unicode form; no name is too long."""
    assert place_path("दिल्ली") == "places/दिल्ली/"
    assert place_path("दिल्ली") != place_path("दाल्ला")
    assert place_path("Zürich") == place_path("Zu\u0308rich") == "places/zürich/"
    assert place_path("ＤＯＨＡ") == "places/doha/"
    long = [place_path("กรุงเทพมหานคร" * 12 + end) for end in ("ก", "ข")]
    assert long[0] != long[1]
    assert max(len(path.split("/")[1].encode()) for path in long) <= 200


def test_an_error_in_each_statement_can_be_reported() -> None:
    """A statement's link fills its name into the form; without a repository there is no link."""
    statement = telling().statement(telling().archive.claims["bridge-closed/on-monday"])
    address = "https://code.example/p/issues/new?template=correct-a-fact.yml"
    told = Here("events/bridge-closed/", SITE).report(statement)
    assert told == f"{address}&fact=bridge-closed%2Fon-monday"
    assert Here("events/bridge-closed/", Site("Test")).report(statement) == ""
