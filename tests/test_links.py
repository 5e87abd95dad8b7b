"""Links inside texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.links.wikilinks import Segment, segments, stray_marks


def test_a_text_is_cut_into_plain_stretches_and_links() -> None:
    """The three forms of a link are found, in order, and the rest stays plain."""
    assert segments("The [[hamas]] of [[gaza-war|the war]], see [[a/b]].") == (
        Segment("The "),
        Segment("", "hamas"),
        Segment(" of "),
        Segment("the war", "gaza-war"),
        Segment(", see "),
        Segment("", "a", "b"),
        Segment("."),
    )


def test_marks_that_are_no_link_are_noticed() -> None:
    """An unfinished or wrongly written link is not passed over silently."""
    for text in ("[[hamas", "hamas]]", "[[Hamas]]", "[[a|b|c]]", "[[ a ]]"):
        assert stray_marks(text), text
    assert not stray_marks("[a] [b] [[c]] and [[d|e]]")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("", ()),
        ("[[hamas]]", (Segment("", "hamas"),)),
        ("[[Hamas]]", (Segment("[[Hamas]]"),)),
        ("[[a|b|c]]", (Segment("[[a|b|c]]"),)),
        ("[[[a]]]", (Segment("["), Segment("", "a"), Segment("]"))),
    ],
)
def test_what_is_no_link_stays_as_typed(text: str, cut: tuple[Segment, ...]) -> None:
    """Brackets that make no link are plain text."""
    assert segments(text) == cut


@given(st.text())
def test_nothing_of_a_text_is_lost(text: str) -> None:
    """Put together again, the stretches are the text; reading never fails."""
    again = "".join(
        segment.text
        if not segment.target
        else f"[[{segment.target}"
        + (f"/{segment.fact}" if segment.fact else "")
        + (f"|{segment.text}" if segment.text else "")
        + "]]"
        for segment in segments(text)
    )
    assert again == text
