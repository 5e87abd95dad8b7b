"""Where a quote stands, told to browsers and to annotation tools."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.telling import Telling
from generator.documents.urls import text_fragment
from generator.text.folding import read_text
from generator.text.passages import beside
from generator.text.quotes import find_quote
from projects import archive_of, edit

ARTICLE = (
    "The ferry sailed.\nLate on Sunday the ferry  sailed again. The “old” quay—half of it—sank.\n"
)
AROUND = ("The ferry sailed.\nLate on Sunday ", " again. The “old” quay—half of it—sank.\n")


@pytest.mark.parametrize(
    ("url", "words", "prefix", "suffix", "address"),
    [
        ("", "the quay sank", "", "", ""),
        ("https://a.example/x", "well-known, no", "", "", "#:~:text=well%2Dknown%2C%20no"),
        (
            "https://a.example/x",
            "Fair over\n\nIt rained",
            "",
            "",
            "#:~:text=Fair%20over,It%20rained",
        ),
        ("https://a.example/x", "one two", "on a\nwet day ", "", "#:~:text=wet%20day-,one%20two"),
        ("https://a.example/x", "one", " ", " two\nthree", "#:~:text=one,-two"),
        ("https://a.example/x#block-3", "one", "", "", ":~:text=one"),
        ("https://a.example/x#/post/3", "one", "", "", ":~:text=one"),
    ],
)
def test_a_fragment_finds_its_place(
    url: str, words: str, prefix: str, suffix: str, address: str
) -> None:
    """Each part stays in a paragraph, context goes along, and the address keeps its own part."""
    assert text_fragment(url, words, prefix, suffix) == url + address


def test_long_quotes_are_told_by_their_ends() -> None:
    """More than twelve words are a range from the first five to the last five."""
    long = " ".join(f"w{number}" for number in range(13))
    assert text_fragment("https://a.example/", long) == (
        "https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4,w8%20w9%20w10%20w11%20w12"
    )


@pytest.mark.parametrize(
    ("quote", "prefix", "suffix", "found"),
    [
        ("The ferry sailed", "", "", ("", "")),
        ("the ferry sailed again", "", "", ("", "")),
        ("the ferry sailed", "on Sunday", "", ("on Sunday ", "")),
        ("the ferry sailed", "", "again.", ("", " again.")),
        ("the ferry sailed", "", "", AROUND),
        ('"old" quay-half', "The", "of it-sank", ("The ", " of it—sank")),
    ],
)  # fmt: skip
def test_what_stands_beside_a_quote(
    quote: str, prefix: str, suffix: str, found: tuple[str, str]
) -> None:
    """Prefix and suffix are the article's, white space and all; without them, words that a browser
    finds earlier in other letters get some."""
    text = read_text(ARTICLE)
    (match,) = find_quote(text, quote, prefix, suffix)
    assert beside(text, match, prefix, suffix) == found


def test_a_quotation_has_the_articles_own_letters(small: Path) -> None:
    """What the editor typed with plain marks is told as the article prints it."""
    figure = "content/figures/missing-planks.yaml"
    edit(
        small,
        figure,
        '"“At least 12 planks are missing,” she',
        '\'"At least 12 planks are missing," she',
    )
    edit(small, figure, 'Radio Vale"}', "Radio Vale'}")
    edit(small, "seeds/gazette.txt", "12 planks", "12\N{SOFT HYPHEN}\n planks")
    tell = Telling(archive_of(small))
    claims = tell.archive.claims_of("missing-planks")
    found = [one for claim in claims for one in tell.statement(claim).quotations]
    (quotation,) = [one for one in found if "12" in one.text]
    assert quotation.text == "“At least 12 planks are missing,” she told Radio Vale"
    assert (
        quotation.words == "“At least 12\N{SOFT HYPHEN}\n planks are missing,” she told Radio Vale"
    )
