"""Text made safe for its place: what ``test_hostile`` proves of whole pages, here of the pieces."""

from __future__ import annotations

import cmarkgfm
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.pages.escape import island, markdown_text

LINES = st.lists(
    st.sampled_from(["<p>one</p>", "", "  ", "\t", "# no heading", "- no list", "text  "])
)


def test_plain_words_stay_readable() -> None:
    """Nothing is escaped that needs no escape, so that exported Markdown can be read."""
    assert markdown_text("Talks in Doha, 5 March 2025") == "Talks in Doha, 5 March 2025"


def test_white_space_becomes_one_space() -> None:
    """A line break in a name cannot end a heading."""
    assert markdown_text(" Talks\n\n\tin Doha ") == "Talks in Doha"


def test_marks_become_references() -> None:
    """The characters of Markdown and of HTML are numbers now, which every engine reads alike."""
    assert markdown_text("*a* <b> [c](d) 1. _e_") == (
        "&#42;a&#42; &#60;b&#62; &#91;c&#93;&#40;d&#41; 1&#46; &#95;e&#95;"
    )


@given(LINES)
def test_an_island_is_one_block(lines: list[str]) -> None:
    """Whatever a template puts out inside, neither engine reads Markdown in it or ends it early."""
    html = "\n".join(["<div>", *lines, "</div>"])
    text = f"before\n{island(html)}\nafter\n"
    kept = "\n".join(line.rstrip() for line in html.splitlines() if line.strip())
    expected = f"<p>before</p>\n{kept}\n<p>after</p>\n"
    assert cmarkgfm.markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE) == expected
    assert MarkdownIt("commonmark", {"html": True}).render(text) == expected


def test_no_link_of_markdown_stands_in_an_island() -> None:
    """What an editor typed is a link to nobody who reads Markdown within HTML, and shows alike."""
    assert island("<p>\n[x](javascript:y) {z}\n</p>") == (
        "\n\n<p>\n[x]&#40;javascript:y) &#123;z}\n</p>\n\n"
    )
