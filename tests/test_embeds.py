"""What stands in the pages of others: small, safe, attributed, and still there after a move."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from generator.build.elsewhere import files_elsewhere
from generator.build.options import BuildOptions
from generator.build.outputs import Outputs
from generator.content.project import open_project
from generator.documents.telling_records import tell_record
from generator.model.site import Site
from generator.pages.embeds import embed_code
from generator.plugin.site import build_site
from generator.text.letters.typography import typeset_words
from projects import edit
from telling import ROOT, hostile, outputs

POLICY = "default-src 'none'; style-src 'self'"


def embeds(made: Outputs) -> dict[str, str]:
    """What is embedded, by the paths of its files."""
    records = (tell_record(made.tell, entry) for entry in made.archive.content.entries)
    files = (
        file
        for record in records
        for file in files_elsewhere(made.site, made.templates, record)
        if file.path.endswith(".html")
    )
    return {file.path: file.data.decode() for file in files}


def test_each_figure_and_question_can_be_embedded() -> None:
    """Each has its small page, and nothing else has."""
    assert sorted(embeds(outputs())) == [
        "embed/day-of-closing/index.html",
        "embed/missing-planks/index.html",
    ]


def test_a_number_stands_with_its_speaker_its_link_and_its_citation() -> None:
    """What is read in somebody's page says who says it, in which words, and leads to the record."""
    page = embeds(outputs())["embed/missing-planks/index.html"]
    assert '<h1><a href="../../figures/missing-planks/">Missing planks</a></h1>' in page
    assert '<strong class="number">14</strong> <span class="unit">planks</span>' in page
    assert '<a href="../../actors/overby/">Overby</a>' in page
    assert "<mark>The council counted 14 missing planks</mark>" in page
    assert '<p class="cite">Missing planks [fact sheet]' in page


def test_a_question_stands_with_its_answers_and_their_voices() -> None:
    """Every answer has the words in which it is given, and below them who says them, where."""
    page = embeds(outputs())["embed/day-of-closing/index.html"]
    found = re.findall(
        r'<span class="answer">.+?</span>\n'
        r"<blockquote[^>]*><p><mark>(.+?)</mark></p></blockquote>\n"
        r'<p class="said-by">(.+?)</p>',
        page,
    )
    assert [told.replace("\xa0", " ") for _, told in found] == [
        "as reported by Radio Vale, in The Courier, 6 March 2025",
        "as reported by The Gazette, 5 March 2025",
    ]
    assert [quote for quote, _ in found] == [
        "Radio Vale reported that Anna Holm closed the old bridge on Sunday",
        "Anna Holm, closed the old bridge on Monday",
    ]


def test_an_answer_stands_whole_with_the_quotes_that_there_is_room_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No answer is cut before it says who gives it; the quotes of its first voice stand below it,
    and those for which there is no room are a link away."""

    def ministers() -> str:
        page = embeds(outputs(ROOT))["embed/offensive-on-gaza-city-or-ceasefire-2025/index.html"]
        text = re.sub(r"<[^>]+>", "", page).replace("\xa0", " ")
        assert "as possible, The Wall Street Journal reported\n" in text
        return text.partition("Several ministers and security officials")[2]

    told = ministers()
    assert "pressuring Prime Minister Benjamin Netanyahu\nto agree to a ceasefire\nIsraeli" in told
    assert "more quote" not in told
    monkeypatch.setattr("generator.pages.embeds._LETTERS_MAX", 100)
    assert ministers().partition(" · ")[2].startswith("1 more quote\n")


def test_each_is_small_and_asks_for_nothing_but_its_style() -> None:
    """At most 4 kB, no script, no foreign request, and no page of ours forbids the frame."""
    for page in embeds(outputs(ROOT)).values():
        assert len(page.encode()) <= 4_000
        assert f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">' in page
        assert "<script" not in page
        assert " style=" not in page
        assert re.findall(r'<link rel="stylesheet" href="(.+?)">', page) == ["../embed.css"]


@pytest.mark.parametrize("text", ['"><script>alert(1)</script>', "{{ 7 * 7 }} &amp; </iframe>"])
def test_hostile_text_stays_text(text: str) -> None:
    """Names and answers are escaped in what is embedded, and in the HTML that embeds it."""
    made = hostile(text)
    for page in embeds(made).values():
        assert "<script>" not in page
        assert "</iframe>" not in page
    for entry in made.archive.content.entries:
        code = embed_code(made.site, tell_record(made.tell, entry))
        if code:
            titles = re.findall(r'title="([^"]*)"', code)
            assert [html.unescape(title) for title in titles] == [typeset_words(text)]
            assert code.count("<") == 4


def test_a_page_shows_how_to_embed_it(small: Path) -> None:
    """The HTML stands on the pages of figures and questions, where it can be copied; without an
    address of the site there is none."""
    site = build_site(open_project(small), options=BuildOptions(search=False)).site_dir
    page = (site / "figures/missing-planks/index.html").read_text(encoding="utf-8")
    (code,) = re.findall(r'<pre class="copy" tabindex="0">(&lt;div .+?)</pre>', page)
    source = re.findall(r'src="([^"]+)"', html.unescape(code))
    assert source == ["https://example.org/sheets/embed/missing-planks/"]
    # A browser that does not know of widths of containers takes the height for a phone.
    assert re.search(
        r'width="100%" height="\d+" loading="lazy" '
        r'style="border: 0; height: max\(\d+px, \d+px - \d+cqw, \d+px - \d+cqw\)">',
        html.unescape(code),
    )
    assert "&lt;iframe" not in (site / "actors/overby/index.html").read_text(encoding="utf-8")
    assert (site / "embed/embed.css").read_text(encoding="utf-8").startswith(":root {")
    record = tell_record(outputs().tell, outputs().archive.entries["missing-planks"])
    assert embed_code(Site("Small"), record) == ""


def test_what_moved_or_went_says_so_where_it_was_embedded(small: Path) -> None:
    """An old address in somebody's page leads on, or tells why there is nothing more."""
    (small / "content/redirects.yaml").write_text(
        "moved: {lost-planks: missing-planks}\n"
        "removed:\n  - {id: sunk, kind: figure, on: 2025-04-01, why: It never was.}\n"
        "  - {id: nobody, kind: actor, on: 2025-04-01, why: It never was.}\n",
        encoding="utf-8",
    )
    site = build_site(open_project(small), options=BuildOptions(search=False)).site_dir
    moved = (site / "embed/lost-planks/index.html").read_text(encoding="utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../missing-planks/">' in moved
    gone = (site / "embed/sunk/index.html").read_text(encoding="utf-8")
    assert "It was removed on 1\u00a0April\u00a02025. The reason: It never was." in gone
    assert not (site / "embed/nobody").exists()


def test_a_page_of_somebody_in_its_place_is_refused(small: Path) -> None:
    """Nothing that is written by hand is hidden by what is embedded."""
    path = small / "content/pages/embed/missing-planks.md"
    path.parent.mkdir()
    path.write_text("# Mine\n", encoding="utf-8")
    with pytest.raises(Exception, match="stands where a generated file goes"):
        build_site(open_project(small), options=BuildOptions(search=False))


def test_it_follows_its_record(small: Path) -> None:
    """After an edit what is embedded is what a clean build would make."""
    options = BuildOptions(jobs=1, search=False)
    build_site(open_project(small), options=options)
    edit(small, "content/actors/overby.yaml", "name: ", "name: The town of ")
    site = build_site(open_project(small), options=options).site_dir
    page = (site / "embed/missing-planks/index.html").read_text(encoding="utf-8")
    assert ">The town of Overby</a>" in page
