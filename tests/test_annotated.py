"""An article with its quoted words marked, on its source's page."""

from __future__ import annotations

from generator.pages.annotated import Quoted, article_rows, words_shown
from generator.text.letters.folding import Match, SourceText

TEXT = SourceText(
    "Ann Holm, the mayor, closed the bridge on Monday. Nobody asked why.\n\n"
    "It is safe, two people said. It is old."
)


def quoted(words: str, *numbers: int) -> Quoted:
    """A quote of the text, with the numbers of its statements."""
    start = TEXT.original.index(words)
    place = Match(start, start + len(words))
    return Quoted(place, words, f"{words}.", numbers, unnamed=False, contested=False)


def told(*quotes: Quoted) -> list[str]:
    """The rows as text: quoted words in square brackets, each quote in round ones, its numbers
    after a caret, and what is left out as three points."""
    signs = {"mark": "[", "unmark": "]", "begin": "(", "end": ")", "rest": "…", "words": ""}

    def written(kind: str, text: str, one: Quoted | None) -> str:
        if kind == "numbers" and one:
            return "^" + ",".join(map(str, one.numbers))
        return signs[kind] + text

    return [
        "".join(written(step.kind, step.text, step.quoted) for step in row.steps)
        for row in article_rows(TEXT, quotes)
    ]


def test_what_nobody_quotes_is_left_out() -> None:
    """Of a sentence only the quoted words stand, and of others nothing; punctuation stays."""
    assert told(quoted("the mayor", 1), quoted("It is safe", 2)) == [
        "…[(the mayor)]^1…",
        "[(It is safe)]^2…",
    ]
    assert told(quoted("Ann Holm", 1), quoted("the mayor", 2)) == [
        "[(Ann Holm)]^1, [(the mayor)]^2…"
    ]


def test_sentences_left_out_are_seen_to_be() -> None:
    """Between two sentences that are quoted to their ends, and before the first, it is told that
    something is left out."""
    whole = quoted("Ann Holm, the mayor, closed the bridge on Monday", 1)
    assert told(whole, quoted("It is old", 2)) == [
        "[(Ann Holm, the mayor, closed the bridge on Monday)]^1.",
        "…[(It is old)]^2.",
    ]
    assert told(quoted("It is old", 2)) == ["…[(It is old)]^2."]


def test_a_quote_within_another_keeps_its_own_place() -> None:
    """The words stand once, and each quote has its numbers after its last word."""
    whole = quoted("Ann Holm, the mayor, closed the bridge on Monday", 1)
    assert told(quoted("the mayor", 2, 3), whole) == [
        "[(Ann Holm, (the mayor)^2,3, closed the bridge on Monday)]^1."
    ]


def test_quotes_that_overlap_show_their_words_once() -> None:
    """The second ends, as an element, with the first; its numbers stand after its own last word."""
    first, second = quoted("the mayor, closed", 1), quoted("closed the bridge", 2)
    assert told(first, second) == ["…[(the mayor, (closed))^1 the bridge]^2…"]


def test_a_quote_over_two_sentences_keeps_them_together() -> None:
    """Its sentences are one row, and the next sentence is another one."""
    assert told(quoted("on Monday. Nobody asked", 1), quoted("It is old", 2)) == [
        "…[(on Monday. Nobody asked)]^1…",
        "[(It is old)]^2.",
    ]


def test_paragraphs_open() -> None:
    """The first row of each paragraph is known, so that they stand apart."""
    rows = article_rows(TEXT, [quoted("Ann Holm", 1), quoted("Nobody", 2), quoted("safe", 3)])
    assert [row.opens for row in rows] == [True, False, True]


def test_the_share_of_words_counts_each_once() -> None:
    """Words in several quotes count once, and a word that is quoted in part counts."""
    count = len(TEXT.original.split())
    both = [quoted("Ann Holm, the mayor", 1), quoted("the mayor, cl", 2)]
    assert words_shown(TEXT, both) == round(100 * 5 / count)
    assert words_shown(TEXT, []) == 0
    assert words_shown(SourceText(""), []) == 0
