"""The search in scripts that set no spaces between words."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.build.search_index import FOLDER, make_search
from generator.content.folders import files_below
from generator.content.project import open_project
from generator.plugin.site import build_site
from generator.text.letters.scripts import is_spaceless_language
from projects import files_in
from serving import served

ARTICLES = {
    "ja": "港の評議会は、月曜日に計画が決まったかを伝えた。",
    "th": "สภาเมืองอนุมัติแผนสะพานเมื่อวันจันทร์",
    "zh-Hant": "市議會週一批准了港口計劃。",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with articles in three such languages, built."""
    root = tmp_path_factory.mktemp("spaceless")
    for folder in ("content/actors", "content/events", "content/sources", "content/pages", "seeds"):
        (root / folder).mkdir(parents=True)
    (root / "mkdocs.yml").write_text(
        "site_name: T\ndocs_dir: content/pages\ntheme: factsheets\nplugins: [factsheets]\n"
    )
    (root / "content/pages/about.md").write_text("# About\n\nThis.\n")
    (root / "content/actors/paper.yaml").write_text(
        "name: 港ペーパー\nkind: outlet\nsummary: An outlet.\n", encoding="utf-8"
    )
    facts = ""
    for language, text in ARTICLES.items():
        name = language.lower()
        digest = hashlib.sha256(text.encode()).hexdigest()
        (root / f"seeds/{name}.txt").write_text(text, encoding="utf-8")
        (root / f"content/sources/{name}.yaml").write_text(
            f"title: Article in {language}\npublisher: paper\npublished: 2025-03-06\n"
            f"published_basis: B.\nlanguage: {language}\ntext: seeds/{name}.txt\nsha256: {digest}\n"
        )
        facts += f"  - id: in-{name}\n    text: A plan was approved.\n    evidence:\n"
        facts += f'      - {{source: {name}, quote: "{text}"}}\n'
    (root / "content/events/plan.yaml").write_text(
        f"name: Approval of the plan\ndate: 2025\ndate_basis: B.\nfacts:\n{facts}", encoding="utf-8"
    )
    built = build_site(open_project(root), root / "site")
    assert built.checked.passed, built.checked.report()
    return built.site_dir


@pytest.fixture
def page(site: Path, browser: Browser) -> Iterator[Page]:
    """The site's search page."""
    with served(site) as origin:
        context = browser.new_context(base_url=origin)
        context.set_default_timeout(10_000)
        yield context.new_page()
        context.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("評議会", "港の評議会は、月曜日に計画が決まったかを伝えた。"),
        ("計画が決", "港の評議会は、月曜日に計画が決まったかを伝えた。"),
        ("たか", "港の評議会は、月曜日に計画が決まったかを伝えた。"),
        ("สะพาน", "สภาเมืองอนุมัติแผนสะพานเมื่อวันจันทร์"),
        ("港口", "市議會週一批准了港口計劃。"),
    ],
)
def test_any_part_is_found(page: Page, words: str, found: str) -> None:
    """Words from the middle of a sentence lead to what it bears and to its article, and it is shown
    as the article has it."""
    page.goto(f"search/?q={words}")
    page.get_by_text("2 pages found").wait_for()
    page.locator("#search--results:not([aria-busy])").wait_for(state="attached")
    shown = page.locator(".results .found").all()
    assert len(shown) == 2
    for one in shown:
        assert found in one.inner_text()
        assert "".join(one.locator("mark").all_inner_texts()) == words


def test_letters_in_another_order_are_not_found(page: Page) -> None:
    """The letters must stand side by side, in their order."""
    page.goto("search/?q=会議評")
    page.get_by_text("Nothing found").wait_for()


def test_names_and_latin_words_are_found_as_ever(page: Page) -> None:
    """A name in two scripts leads to its record, and its title has no spaces of ours."""
    page.goto("search/?q=ペーパー")
    page.locator(".results .name").get_by_text("港ペーパー", exact=True).wait_for()
    page.goto("search/?q=approved")
    page.get_by_text("1 page found").wait_for()


def test_the_pages_are_not_cut_themselves(site: Path) -> None:
    """Only Pagefind sees the copy, and nothing of it is left."""
    names = files_in(site)
    assert "評議会" in names["events/plan/index.html"].decode()
    assert not [name for name in names if name.startswith(".search-")]


@pytest.mark.parametrize(
    ("language", "spaceless"),
    [
        *[(language, True) for language in ("ja", "zh", "zh-Hant-TW", "th", "km", "yue")],
        *[(language, False) for language in ("ko", "en", "ar", "vi", "hi", "xx")],
    ],
)
def test_languages_without_spaces(language: str, spaceless: bool) -> None:
    """Korean has spaces; what is not known is taken to have some."""
    assert is_spaceless_language(language) is spaceless


def test_what_pagefind_reads_has_a_word_for_each_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a copy, letters of scripts without spaces stand alone, and those with marks as numbers;
    names of elements, other scripts and the pages themselves are as they were."""
    typed = '<p title="\u4e2d\u6587">\u4e2d\u6587 and \u304b\u3099\u0e01\u0e34</p>'
    (tmp_path / "zh").mkdir()
    (tmp_path / "zh/index.html").write_text(typed, encoding="utf-8")
    (tmp_path / "en.html").write_text("<p>and</p>", encoding="utf-8")
    read: dict[str, str] = {}

    def index(command: list[str], **_more: object) -> subprocess.CompletedProcess[str]:
        pages = Path(command[command.index("--site") + 1])
        for path in files_below(pages, ".html"):
            read[path.relative_to(pages).as_posix()] = path.read_text(encoding="utf-8")
        (tmp_path / FOLDER).mkdir()
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", index)
    make_search(tmp_path, ["zh-Hant"], ["word"])
    assert read == {
        "zh/index.html": '<p title="\u4e2d\u6587"> \u4e2d  \u6587  and  \ua66e304c '
        " \ua66e0e01\ua66e0e34 </p>",
        "en.html": "<p>and</p>",
    }
    assert (tmp_path / "zh/index.html").read_text(encoding="utf-8") == typed
    assert (tmp_path / FOLDER / "words.txt").read_text(encoding="utf-8") == "word"
    assert not list(tmp_path.glob(".search-*"))
