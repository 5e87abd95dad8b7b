"""Texts that are cut: between words, with their quotations closed."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.letters.shortening import capital, cut_between_words, ended, missing_marks
from telling import ROOT, outputs


@pytest.mark.parametrize(
    ("text", "most", "told"),
    [
        ("The bridge was closed.", 40, "The bridge was closed."),
        ("The bridge was closed on Monday.", 24, "The bridge was closed…"),
        ("The mayor, who closed the bridge, left.", 14, "The mayor…"),
        ("She called it “an old and narrow bridge”.", 24, "She called it “an old…”"),
        ('She called it "an old and narrow bridge".', 24, 'She called it "an old…"'),
        ("She called it “old” and left the town.", 28, "She called it “old” and…"),
        ("She called it “old”.", 16, "She called it…"),
    ],
)
def test_a_text_is_cut_between_words(text: str, most: int, told: str) -> None:
    """What fits stays, and a quotation that would stay open is closed after the ellipsis."""
    assert cut_between_words(text, most) == told


@given(st.text(alphabet="ab “”", max_size=60), st.integers(12, 40))
def test_no_quotation_stays_open(text: str, most: int) -> None:
    """Whatever is cut off, as many marks close as open, if they did before."""
    line = " ".join(text.split())
    depths = [line[:at].count("“") - line[:at].count("”") for at in range(len(line) + 1)]
    if len(line) > most and set(depths) <= {0, 1}:
        told = ended(line[:most])
        assert told.count("“") == told.count("”")


def test_descriptions_of_pages_close_their_quotations() -> None:
    """What search engines and previews show of a page ends where a sentence ends, and has curly
    marks, and as many that close."""
    told = [page.show().description for page in outputs(ROOT).pages()]
    assert [one for one in told if not re.search("[.?!][”)]?$", one)] == []
    assert [one for one in told if '"' in one or one.count("“") != one.count("”")] == []


@pytest.mark.parametrize(
    ("quote", "marks"),
    [
        ("The bridge “is safe” now", ("", "")),
        ("It said that “the bridge is safe", ("", "…”")),
        ("the bridge is safe,” she said", ("“…", "")),
        ("is safe,” she said. “It is", ("“…", "…”")),
        ("„Sie ist sicher“, sagte sie", ("", "")),
        ('She said: "It is', ("", "")),
    ],
)
def test_a_mark_that_was_cut_off_is_known(quote: str, marks: tuple[str, str]) -> None:
    """Words cut out of a quotation have no mark that hangs; of straight ones nothing is guessed."""
    assert missing_marks(quote) == marks


@pytest.mark.parametrize(
    ("quote", "before", "after", "marks"),
    [
        ("the bridge is safe,” she said", "She said: “", " on", ("“", "")),
        ("is safe,” she said", "“The bridge ", " on", ("“…", "")),
        ("It said that “the bridge is safe", "", ".” Then", ("", "”")),
        ("It said that “the bridge is safe", "", " now.”", ("", "…”")),
    ],
)
def test_no_words_are_marked_as_left_out_where_none_are(
    quote: str, before: str, after: str, marks: tuple[str, str]
) -> None:
    """Where only the mark, or a stop before it, was cut off, there is no ellipsis."""
    assert missing_marks(quote, before, after) == marks


def test_no_quotation_mark_hangs_on_a_page() -> None:
    """Where quoted words open or close a quotation that goes on, its other mark stands beside."""
    made = outputs(ROOT)
    page = next(one for one in made.pages() if one.path == "figures/people-held-in-gaza/")
    told = made.rendered(page).markdown
    assert 'held by Hamas in Gaza</mark><span class="cut">…”</span>' in told


def test_a_line_of_its_own_begins_with_a_capital() -> None:
    """Quoted words stay as they are."""
    assert [capital(text) for text in ("on Sunday", "“safe”", "")] == ["On Sunday", "“safe”", ""]
