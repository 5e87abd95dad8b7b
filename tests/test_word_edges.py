"""Where words have their edges: looked up for all of a text, as for each place alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.letters.folding import read_text
from generator.text.letters.word_edges import cuts_of, is_cut, places
from generator.text.quoting.quotes import MATCHES_MAX, find_quote

# Letters, digits, marks and joiners of the scripts that have rules of their own.
LETTERS = "aZ9٣४-‐‑–—.,:/'’\"״׳ \u00a0\u2009\u202f_([א\u05b0ب\u0301中二数カ\uff0e½²"
QUICK = settings(max_examples=300)


@QUICK
@given(st.text(LETTERS, min_size=1, max_size=40))
def test_edges_are_looked_up_as_they_are(text: str) -> None:
    """The table of a text says of each place what is said of the place alone."""
    source = read_text(text)
    length = len(source.folded.text)
    assert list(cuts_of(source)) == [*(is_cut(source, at) for at in range(length)), False]


@QUICK
@given(st.text("ab -1.", min_size=1, max_size=4), st.text("ab -1.", min_size=1, max_size=12))
def test_a_repetitive_text_is_searched_as_a_short_one(needle: str, piece: str) -> None:
    """After a thousand places, the same places are found by the table."""
    source = read_text(f"{piece} " * 400 + f"{piece}a")
    needle = needle.strip(" ")
    folded = source.folded.text
    found = [
        at
        for at in range(len(folded) - len(needle) + 1)
        if needle and folded.startswith(needle, at)
        if not is_cut(source, at) and not is_cut(source, at + len(needle))
    ]
    begun = sum(
        folded.startswith(needle, at) and not is_cut(source, at) for at in range(len(folded))
    )
    if begun - len(found) <= 2000:
        assert list(places(source, needle)) == found


def test_few_matches_are_kept() -> None:
    """Of a quote that stands at half a million places, a hundred are remembered."""
    assert len(find_quote(read_text("a " * 500_000), "a", "", "")) == MATCHES_MAX == 100


def test_a_quote_that_stands_within_words_alone_is_not_found() -> None:
    """However often its letters stand, within longer words they are no quote."""
    assert find_quote(read_text("a-" * 500_000), "a", "", "") == ()


def test_a_quote_that_begins_words_is_never_taken_for_unique() -> None:
    """Where its letters begin thousands of longer words, one place more is not the only one."""
    found = find_quote(read_text("a bb " * 10_000 + "a b"), "a b", "", "")
    assert len(found) != 1


def test_spaces_that_set_digits_apart_are_told_from_others() -> None:
    """In one text, a narrow space within a number is no edge, and an ordinary one between two
    numbers is."""
    text = read_text("1\u202f234 men, 1 234 men")
    cuts = cuts_of(text)
    assert cuts == bytes(is_cut(text, at) for at in range(len(text.folded.text) + 1))
    assert (cuts[1], cuts[12]) == (1, 0)
