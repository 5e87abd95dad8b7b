"""Hostile text in every field: the page shows exactly what was typed, and nothing of it runs.

The strings are public ones (blns, DOMPurify's cases, Markdown link payloads) and made-up ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from html.parser import HTMLParser
from pathlib import Path

import cmarkgfm
import markdown
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.archive.archive import Archive
from generator.content.load import read_content
from generator.content.project import open_project
from generator.model.site import Site
from generator.pages.escape import markdown_text
from generator.text.letters.folding import fold_text
from generator.text.letters.hidden_characters import first_hidden
from telling import pages_of

# Elements and attributes with which a page could do something on its own.
FORBIDDEN_ELEMENTS = frozenset({"script", "iframe", "object", "embed", "base", "style", "form"})
VOID = frozenset({"br", "img", "hr", "input", "meta", "link", "wbr"})
ENGINES: Mapping[str, Callable[[str], str]] = {
    "cmark": partial(cmarkgfm.markdown_to_html, options=Options.CMARK_OPT_UNSAFE),
    "markdown-it": MarkdownIt("commonmark", {"html": True}).render,
    "Python-Markdown": markdown.markdown,
}
ACTOR = """\
name: {text}
kind: organisation
aliases: [{text}]
names: {{ar: {text}}}
summary: {text}
facts:
  - id: one
    text: {text}
    by: {{unnamed: {text}, condition: {text}}}
    evidence:
      - {{source: gazette-bridge, quote: {text}}}
"""


class Page(HTMLParser):
    """What a browser would make of a page: its elements, its text, the text of its headings."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.texts: list[str] = []
        self.heading = ""
        self.faults: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in FORBIDDEN_ELEMENTS:
            self.faults.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.faults.append(f"{tag} {name}={value}")
            if name in ("href", "src") and re.match(r"\s*(javascript|data|vbscript):", value or ""):
                self.faults.append(f"{tag} {name}={value}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        if "h1" in self.open:
            self.heading += data

    @property
    def text(self) -> str:
        return squeezed(" ".join(self.texts))


def squeezed(text: str) -> str:
    """The text without white space: where a browser breaks lines is not what is tested."""
    return "".join(text.split())


def typed(text: str) -> bool:
    """Whether an editor can have the text as a label: visible, short, without our link marks."""
    visible = bool(text.strip()) and not first_hidden(text) and len(text) <= 200
    return visible and "[[" not in text and "\ufeff" not in text and encodable(text)


def encodable(text: str) -> bool:
    """Lone surrogates cannot stand in a UTF-8 file."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def payloads(corpora: Path) -> Iterator[str]:
    """Every string of the public corpora that an editor can type."""
    yield from json.loads((corpora / "strings/blns.json").read_text(encoding="utf-8"))
    cases = json.loads((corpora / "xss/dompurify.json").read_text(encoding="utf-8"))
    yield from (case.get("input", case.get("payload", "")) for case in cases)
    links = corpora / "xss/markdown-xss-links.txt"
    yield from links.read_text(encoding="utf-8").splitlines()


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def pages_with(small: Path, texts: Iterable[str]) -> Mapping[str, tuple[str, str]]:
    """Build records with a text in every field; gives the text and the Markdown by actor id."""
    by_id = {f"hostile-{number}": text for number, text in enumerate(texts)}
    for record_id, text in by_id.items():
        # JSON's strings are YAML's double-quoted ones, but for characters beyond the first plane,
        # and for line ends that nobody sees.
        written = re.sub("[\u2028\u2029]", _escaped, json.dumps(text, ensure_ascii=False))
        record = ACTOR.format(text=written)
        (small / f"content/actors/{record_id}.yaml").write_text(record, encoding="utf-8")
    content = read_content(open_project(small))
    assert [d for d in content.diagnostics if "hostile" in d.span.path] == []
    site = Site("Test", "https://example.org/", "https://code.example/", "edit/")
    pages = pages_of(Archive(content), site, "actors/hostile-")
    return {name: (text, pages[f"actors/{name}/"]) for name, text in by_id.items()}


def body_of(page: str) -> str:
    """The Markdown behind the front matter."""
    return page.split("\n---\n", 1)[1]


def test_pages_show_hostile_strings_as_typed(small: Path, corpora: Path) -> None:
    """In three Markdown engines no public payload becomes markup, and each is shown whole."""
    texts = sorted({text for text in payloads(corpora) if typed(text)})
    assert len(texts) > 400
    for record_id, (text, page) in pages_with(small, texts).items():
        for engine, convert in ENGINES.items():
            shown = Page(convert(body_of(page)))
            assert shown.faults == [], (engine, record_id, text)
            # Our quotation marks are set as a printer sets them.
            same = fold_text(squeezed(text))
            assert fold_text(squeezed(shown.heading)) == same, (engine, record_id)
            assert fold_text(shown.text).count(same) >= 5, (engine, record_id, text)


@pytest.mark.parametrize(
    "text",
    [
        "</p></div></article><script>alert(1)</script>",
        "one\n\n<script>alert(1)</script>\n\n# two",
        "{{ 7 * 7 }} {% include 'x' %}",
        "`code` *em* _em_ [a](javascript:x) ![i](x) <b> &amp; &#42; http://x.example www.x.example",
        "1. one",
        "- one",
        "# one",
        "> one",
        "    indented",
        "a|b\n-|-",
        "\\* \\",
        "x" * 190,
    ],
)
def test_pages_show_made_up_strings_as_typed(small: Path, text: str) -> None:
    """Breakouts from our own islands, headings and templates end as text."""
    _, page = pages_with(small, [text])["hostile-0"]
    for engine, convert in ENGINES.items():
        shown = Page(convert(body_of(page)))
        assert shown.faults == [], engine
        # Our quotation marks are set as a printer sets them.
        assert squeezed(fold_text(shown.heading)) == squeezed(fold_text(text)), engine


@settings(max_examples=300)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=60))
def test_markdown_text_is_shown_as_typed(text: str) -> None:
    """Any text, escaped for Markdown, is one heading with exactly this text in three engines."""
    wanted = squeezed(text)
    for engine, convert in ENGINES.items():
        shown = Page(convert(f"# {markdown_text(text)}\n\nAfter.\n"))
        assert squeezed(shown.heading) == wanted, engine
        assert shown.faults == [], engine
