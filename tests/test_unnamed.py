"""What rests on unnamed speakers alone: which statements do, and the pages that list them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.build.packing import pack_outline, unpack_outline
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.pages.unnamed import on_unnamed_alone
from projects import SMALL, archive_of
from telling import pages_of

EVENT = "content/events/bridge-closed.yaml"
QUOTE = "Two councillors, who asked not to be named, said the bridge was safe"
OTHER = "Anna Holm, closed the old bridge on Monday"
ENTRY = f'      - {{source: gazette-bridge, quote: "{QUOTE}"}}\n'


def add(root: Path, name: str, text: str) -> None:
    """Put text at the end of a file, which is made if it is not there."""
    path = root / name
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    path.write_text(before + text, encoding="utf-8")


def found_in(root: Path) -> tuple[str, ...]:
    """The refs of what rests on unnamed speakers alone."""
    return tuple(ref for refs in on_unnamed_alone(archive_of(root)) for ref in refs)


def test_what_no_article_names_a_speaker_for_is_found() -> None:
    """Of the small project's statements one rests on two councillors, the others on names."""
    assert found_in(SMALL) == ("bridge-closed/safe",)


def evidence(**more: str) -> str:
    """One more piece of evidence, with these fields."""
    fields = "".join(f", {name}: {value}" for name, value in more.items())
    return f'      - {{source: gazette-bridge, quote: "{OTHER}"{fields}}}\n'


@pytest.mark.parametrize(
    ("more", "alone"),
    [
        (evidence(by="anna-holm"), False),
        (evidence(by="{unnamed: a third councillor}"), True),
        (evidence(by="councillors"), True),
        (evidence(by="anna-holm", bears="part"), False),
        (evidence(bears="context"), True),
    ],
)
def test_every_chain_that_carries_a_statement_counts(
    small: Path, more: str, *, alone: bool
) -> None:
    """One named speaker is enough, also of a part, unless the words only stand beside;
    unnamed ones may have a record of their own."""
    add(small, "content/actors/councillors.yaml", "name: several councillors\nkind: unnamed\n")
    add(small, EVENT, more)
    assert found_in(small) == (("bridge-closed/safe",) if alone else ())


def test_a_leaker_without_a_speaker_is_the_end_of_a_chain(small: Path) -> None:
    """Where nobody is recorded as speaker, the first who passed it on speaks, as on the pages; an
    outlet is no unnamed speaker."""
    path = small / EVENT
    text = path.read_text(encoding="utf-8")
    by = "by: {unnamed: Two councillors, condition: asked not to be named}"
    path.write_text(text.replace(by, "via: [{unnamed: two councillors}]"), encoding="utf-8")
    assert found_in(small) == ("bridge-closed/safe",)
    path.write_text(text.replace(by, "via: [radio-vale]"), encoding="utf-8")
    assert found_in(small) == ()


@pytest.mark.parametrize(
    ("via", "alone"),
    [
        ("{document: a letter}, {unnamed: two councillors}", True),
        ("{document: a letter}, {document: a copy}, {unnamed: two councillors}, radio-vale", True),
        ("{document: a letter}, anna-holm, {unnamed: two councillors}", False),
        ("{document: a letter}, radio-vale", False),
        ("{document: a letter}", False),
    ],
)
def test_a_document_rests_on_who_passed_it_on(small: Path, via: str, *, alone: bool) -> None:
    """What a document says that only somebody unnamed handed on rests on them; an outlet that has
    it itself, or somebody who is named, is no unnamed speaker."""
    path = small / EVENT
    text = path.read_text(encoding="utf-8")
    by = "by: {unnamed: Two councillors, condition: asked not to be named}"
    path.write_text(text.replace(by, f"via: [{via}]"), encoding="utf-8")
    assert found_in(small) == (("bridge-closed/safe",) if alone else ())


def test_it_is_known_from_outlines_that_were_kept() -> None:
    """An outline that was packed and unpacked tells the same, so no record is read again."""
    archive = archive_of(SMALL)
    for entry in archive.content.entries:
        outline = archive.index.outline(entry)
        assert unpack_outline(pack_outline(outline)) == outline


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project with a hundred and sixty statements more by unnamed speakers."""
    root = tmp_path_factory.mktemp("many")
    for path in SMALL.rglob("*"):
        if path.is_file():
            target = root / path.relative_to(SMALL)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    facts = "".join(
        f"  - id: safe-{number}\n    text: It was said, {number}.\n"
        f"    by: {{unnamed: Two councillors}}\n    evidence:\n{ENTRY}"
        for number in range(160)
    )
    add(root, EVENT, facts)
    return root


def test_the_list_is_whole_on_pages_of_bounded_length(many: Path) -> None:
    """A hundred and sixty-one lines go on two pages, each once, with its speaker and outlet."""
    archive = Archive(read_content(open_project(many)))
    pages = pages_of(archive, Site("Many", "https://example.org/"), "unnamed/")
    assert list(pages) == ["unnamed/", "unnamed/pages/2/"]
    whole = "".join(pages.values())
    assert whole.count("It was said, ") == 160
    first = pages["unnamed/"]
    assert "Of the 166 statements on this site, 161 rest on speakers alone" in first
    assert '<span class="who unnamed">Two councillors</span>' in first
    assert "Gazette, " in first
    assert 'href="../events/bridge-closed/#safe-7"' in first


def test_what_is_alike_in_several_records_stands_once(small: Path) -> None:
    """Whatever of its text is a link; the page counts it once and says where else it stands."""
    safe = f"    by: {{unnamed: Two councillors}}\n    evidence:\n{ENTRY}"
    for name, text in {"one": "[[overby]] is safe.", "two": "Overby is safe."}.items():
        head = f"name: {name}\ndate: 2025-03-03\ndate_basis: Known.\nfacts:\n"
        add(small, f"content/events/{name}.yaml", f'{head}  - id: a\n    text: "{text}"\n{safe}')
    archive = archive_of(small)
    assert ("one/a", "two/a") in on_unnamed_alone(archive)
    page = pages_of(archive, Site("Small", "https://example.org/"), "unnamed/")["unnamed/"]
    told = "Of the 8 statements on this site, 3 rest on speakers alone whom no article names. "
    assert f"{told}What several records state in the same words is one line here." in page
    assert page.count("is safe.") == 1
    assert 'More in: <a href="../events/two/#a">two</a>' in page


def test_a_site_without_such_statements_says_so(small: Path) -> None:
    """The page is there, and plainly empty."""
    path = small / EVENT
    text = path.read_text(encoding="utf-8")
    by = "by: {unnamed: Two councillors, condition: asked not to be named}"
    path.write_text(text.replace(by, "by: anna-holm"), encoding="utf-8")
    pages = pages_of(archive_of(small), Site("Small", "https://example.org/"), "unnamed/")
    assert "No statement rests on unnamed speakers alone." in pages["unnamed/"]


def test_a_reason_belongs_to_the_articles_that_state_it(small: Path) -> None:
    """Of speakers with a record of their own, the reason why they are not named stands beside the
    words of an article that gives it, and not beside those of another."""
    add(
        small,
        "content/actors/councillors.yaml",
        "name: Councillors\nkind: unnamed\ncondition: Asked not to be named\n",
    )
    add(
        small,
        "content/events/bridge-closed.yaml",
        '      - {source: gazette-bridge, quote: "the bridge was safe", by: councillors}\n'
        '      - {source: courier-bridge, quote: "14 missing planks", by: councillors}\n',
    )
    archive = archive_of(small)
    tell = Telling(archive)
    told = tell.statement(archive.claims["bridge-closed/safe"])
    chains = [one.attribution for one in told.quotations[-2:]]
    assert [one.speaker for one in chains] == ["Councillors", "Councillors"]
    assert [one.condition for one in chains] == ["Asked not to be named", ""]
