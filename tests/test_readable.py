"""Pages as Markdown without HTML: read back by cmark, which leaves raw HTML out and says so."""

from __future__ import annotations

import re
from pathlib import Path
from time import perf_counter

import pytest
from cmarkgfm import github_flavored_markdown_to_html
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from lxml.html import fromstring

from generator.build.outputs import Outputs
from generator.documents.statement import plain
from generator.pages.readable import readable
from generator.pages.tagless import tagless
from generator.text.letters.folding import fold_text
from telling import ROOT, SMALL, hostile, outputs, words_of


def pages(made: Outputs, under: str = "") -> dict[str, str]:
    """The pages below a path as readable Markdown, without their front matter, by their paths."""
    chosen = (page for page in made.pages() if page.path.startswith(under))
    found = ((page.path, readable(made.rendered(page).markdown)) for page in chosen)
    return {path: text.partition("\n---\n")[2] for path, text in found}


def shown(markdown: str) -> str:
    """What a reader of the Markdown sees: its words, whatever marks they are set with."""
    html = github_flavored_markdown_to_html(markdown)
    assert "<!-- raw HTML omitted -->" not in html
    return fold_text(fromstring(f"<div>{html}</div>").text_content())


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_page_is_free_of_html(root: Path) -> None:
    """No page has a tag; each record's page has its statements and quotes, word by word."""
    made = outputs(root)
    told = {path: shown(markdown) for path, markdown in pages(made).items()}
    for claim in made.archive.claims.values():
        statement = made.tell.statement(claim)
        text = told[f"{claim.entry.kind.folder}/{claim.entry.id}/"]
        for one in statement.quotations:
            assert fold_text(one.text) in text, one
        if statement.type == "fact":
            assert fold_text(plain(statement.text)) in text


def test_links_lead_to_the_other_files() -> None:
    """A link to a page leads to its file; other addresses stay as they are."""
    (page,) = pages(outputs(), "events/bridge-closed/").values()
    assert "(../../actors/anna-holm/index.md)" in page
    assert "(https://gazette.example/bridge#:~:text=" in page
    made = outputs()
    files = {page.file for page in made.pages()}
    for path, text in pages(made).items():
        for target in re.findall(r"\]\(((?:\.\./)*[a-z/-]*index\.md)\)", text):
            steps = target.count("../")
            parts = path.split("/")[:-1]
            base = parts[: len(parts) - steps]
            assert "/".join([*base, target.replace("../", "")]) in files, (path, target)


def test_a_statement_is_named_by_its_id() -> None:
    """Each statement has its id beside it, and a link to it has the id as its title."""
    made = outputs()
    told = pages(made)
    for claim in made.archive.claims.values():
        page = told[f"{claim.entry.kind.folder}/{claim.entry.id}/"]
        assert f"`#{claim.statement.id}`" in page
    linked = {
        (path, place)
        for path, page in told.items()
        for place in re.findall(r'\]\([^)"]*index\.md "(#[^"]*)"\)', page)
    }
    assert ("questions/day-of-closing/", "#on-monday") in linked
    assert not [one for one in linked if not any(f"`{one[1]}`" in page for page in told.values())]


def test_a_statement_that_is_gone_is_named_too() -> None:
    """What stands for an old permalink has its id before it."""
    page = (
        '---\n---\n<div class="gone">\n<p id="a">Removed: x</p>\n<p id="b">Elsewhere.</p></div>\n'
    )
    assert readable(page).endswith("`#a`: Removed: x\n\n`#b`: Elsewhere.\n")


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ('---\ntitle: <b>\n---\na <span class="who">b</span> c', "---\ntitle: <b>\n---\na b c"),
        ('<span class="mark">Disputed</span>, <mark>so</mark>', "(Disputed), so"),
        ("<strong>a</strong> <em>b<b>c</b></em>", "**a** *b**c***"),
        ('<a href="../x (1)/" title="y">a [b]</a>', "[a [b]](../x%20%281%29/)"),
        ('<img src="a.png" alt="A map">, ![b](b.png)', "![A map](a.png), ![b](b.png)"),
        (
            "<div>\n    <p>a</p><p>b<br>c</p>\n</div>\n\n    <b>",
            "\n\n\na\n\nb, c\n\n\n\n\n\n\n    <b>",
        ),
        ("a<!-- b\n\nc -->d<script>e</script>f<style>g", "adf&lt;style>g"),
        ("`<b>` ``<i>`` <b>`x`</b>", "`<b>` ``<i>`` **`x`**"),
        ("```html\n<b>x</b>\n```\n<b>y</b>", "```html\n<b>x</b>\n```\n**y**"),
        ("~~~\n<b>x</b>", "~~~\n<b>x</b>"),
        ("<https://a.example/> <a@b.example> 1 < 2 > 1 {{ x }}", None),
        ("!!! note\n    A *word*[^1].\n\n[^1]: {: .x}", None),
        ("<p>never ended, </b> a", "never ended,  a"),
    ],
)
def test_a_page_written_by_hand_loses_its_tags_alone(written: str, wanted: str | None) -> None:
    """Words, code, links and the marks of Markdown stay as they were written."""
    assert tagless(written) == (written if wanted is None else wanted)


@pytest.mark.parametrize(
    "mark", ["<!--", "<a href=x>", "</b>", "<style", "`", "``` ", "<p", "<b>x</b>"]
)
def test_many_marks_take_no_longer(mark: str) -> None:
    """As many as a page may have are read in a moment."""
    began = perf_counter()
    tagless(mark * (128 * 1024 // len(mark)))
    assert perf_counter() - began < 5


@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text))
@example("# *a* _b_ `c` [d](e) <f> &amp; {{ g }} | h ~~i~~ \\ 1. - + > = !")
@example("1986. A good year")
@example("- [x] +1 #no =")
@settings(max_examples=20)
def test_any_text_comes_back(text: str) -> None:
    """What an editor typed is what a reader of the Markdown sees."""
    wanted = words_of(text)
    assume(not re.search("[\x00-\x1f\x7f-\x9f]", wanted))
    (page,) = pages(hostile(text), "events/bridge-closed/").values()
    assert fold_text(wanted) in shown(page)


def test_who_is_named_with_an_event_stands_apart() -> None:
    """Each has its part in it in parentheses, and a semicolon before the next."""
    page = pages(outputs(ROOT), "events/us-hamas-talks-doha/")["events/us-hamas-talks-doha/"]
    (line,) = (line for line in page.splitlines() if line.startswith("- **Who is named with it**"))
    assert line.count("); [") == line.count("](") - 1 > 0
    assert "(took part (Axios)); [United States]" in line


def test_what_a_page_shows_without_words_is_left_out() -> None:
    """No field without its form, no words for marks that are not there; what a style sheet sets
    apart by dots has them."""
    made = pages(outputs(ROOT))
    assert "Search people" not in made[""]
    assert "within" not in made["events/"].partition("## ")[0]
    assert re.search(r"^ +\S.* · \d+ statements$", made["events/"], re.MULTILINE)
