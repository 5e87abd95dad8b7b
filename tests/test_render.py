"""Pages to Markdown, Markdown to HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from markupsafe import Markup

from generator.content.project import ConfigurationError
from generator.pages.head import Head
from generator.pages.plan import Page, Shown
from generator.pages.render import Section, page_environment, render_page, split_opening, to_html


def page(template: str, title: str = "A title") -> Page:
    """A page that one template shows."""
    shown = Shown({"name": title}, "A sentence.", Head(Markup("{}"), ()))
    return Page("actors/anna/", template, title, lambda: shown)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of templates of one's own."""
    (tmp_path / "pages").mkdir()
    return tmp_path


def test_a_page_opens_with_what_it_is(folder: Path) -> None:
    """Title and description stand in the front matter as YAML, whatever is in them."""
    (folder / "pages" / "x.md").write_text("# {{ view.name | markdown }}\n\n\n\ntext", "utf-8")
    title = 'Talks: "#1", يناير\n---'
    markdown = render_page(page_environment([folder]), page("x.md", title)).markdown
    front, _, body = markdown.removeprefix("---\n").partition("\n---\n")
    assert yaml.safe_load(front) == {"title": title, "description": "A sentence."}
    assert body.endswith("\n\ntext\n")


def test_a_template_escapes_by_itself(folder: Path) -> None:
    """A name in an HTML island shows as it is typed."""
    (folder / "pages" / "x.md").write_text(
        "{% filter island %}<p>{{ view.name }}</p>{% endfilter %}"
    )
    rendered = render_page(page_environment([folder]), page("x.md", "<b>&</b>"))
    assert "<p>&lt;b&gt;&amp;&lt;/b&gt;</p>" in rendered.markdown


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (
            "{# x #}\n{{ view.nam }}",
            "the template x.md.jinja, line 2 is wrong: 'dict object' has no attribute 'nam'",
        ),
        (
            "{% if %}",
            (
                "the template x.md.jinja, line 1 is wrong: "
                "Expected an expression, got 'end of statement block'"
            ),
        ),
    ],
)
def test_a_wrong_template_is_named(folder: Path, template: str, message: str) -> None:
    """A misspelt field or tag is no empty place but an error that says where."""
    (folder / "pages" / "x.md.jinja").write_text(template, "utf-8")
    with pytest.raises(ConfigurationError) as problem:
        render_page(page_environment([folder]), page("x.md.jinja"))
    assert str(problem.value) == message


def test_a_template_of_the_project_comes_first(folder: Path, tmp_path: Path) -> None:
    """Who publishes may replace one template and keep the others."""
    ours = tmp_path / "ours"
    (ours / "pages").mkdir(parents=True)
    (ours / "pages" / "x.md").write_text("ours", "utf-8")
    (folder / "pages" / "x.md").write_text("theirs", "utf-8")
    rendered = render_page(page_environment([folder, ours]), page("x.md"))
    assert rendered.markdown.endswith("theirs\n")


def test_sections_have_anchors() -> None:
    """Each second-level heading gets an id from its words, entities and links aside."""
    html, sections = to_html("# Title\n\n## What A&amp;B said\n\ntext\n\n## [Events](x/)\n")
    assert sections == (
        Section("What A&amp;B said", "section--what-a-b-said"),
        Section('<a href="x/">Events</a>', "section--events"),
    )
    assert '<h2 id="section--what-a-b-said">What A&amp;B said</h2>' in html


def test_anchors_are_told_apart() -> None:
    """Headings with the same words, or with none that an anchor can have, do not share an id."""
    _, sections = to_html("## Events\n\n## Events\n\n## أحداث\n\n## أخرى\n")
    anchors = [section.anchor for section in sections]
    assert anchors == ["section--events", "section--events--2", "section--", "section----2"]


def test_a_page_is_split_before_its_first_section() -> None:
    """The list of sections can stand between the opening and the rest."""
    html, _ = to_html("# Title\n\nlead\n\n## One\n\n## Two\n")
    opening, rest = split_opening(html)
    assert opening == "<h1>Title</h1>\n<p>lead</p>\n"
    assert rest.startswith('<h2 id="section--one">')
    assert opening + rest == html


def test_a_page_without_sections_is_all_opening() -> None:
    """Nothing is lost where there is nothing to split at."""
    assert split_opening("<h1>Title</h1>\n") == ("<h1>Title</h1>\n", "")
