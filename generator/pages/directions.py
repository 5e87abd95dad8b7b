"""Which way texts run, and in which language they are, said in HTML where a page mixes them.

A page of ours is English and runs from left to right. A text that holds letters of other direction
is kept apart, or else a number or a mark beside it would move to its wrong end (Unicode Standard
Annex #9; HTML, section 15.3.6).
"""

from __future__ import annotations

from unicodedata import bidirectional

from markupsafe import Markup, escape

from generator.documents.statement import Name, Quotation
from generator.text.letters.scripts import direction_of_language, direction_of_text, turns

# A number of more letters than this takes more room than a card has at its full size.
_WIDE = 9
_WIDEST = 15


def sided(text: str) -> Markup:
    """A text within a line, kept apart from what stands beside it if any of it turns."""
    return Markup(f"<bdi>{escape(text)}</bdi>") if turns(text) else escape(text)  # noqa: S704 - it is escaped


def within(text: str) -> Markup:
    """A stretch of our own words; kept apart where all its letters turn, as quoted words do."""
    alone = turns(text) and all(bidirectional(letter) != "L" for letter in text)
    return sided(text) if alone else escape(text)


def tongue(shown: Quotation | Name) -> Markup:
    """The attributes for language and direction of a quotation, or of a title; none for what is
    like the page."""
    return tongue_of(shown.text, shown.language)


def tongue_of(text: str, language: str = "") -> Markup:
    """The attributes for a text in a language, which is "" where nobody knows it.

    A text that turns runs as its language does, whatever name it begins with.
    """
    said = f' lang="{escape(language)}"' if language else ""
    if not turns(text):
        return Markup(said)  # noqa: S704 - it is escaped
    natural = direction_of_language(language) if language else ""
    side = "rtl" if natural == "rtl" else direction_of_text(text) or "ltr"
    return Markup(f'{said} dir="{side}"')  # noqa: S704 - it is escaped


def breadth(text: str) -> str:
    """The class of a number by the room it takes: "", `` wide`` or `` widest``."""
    longest = max(map(len, text.split()), default=0)
    return " widest" if longest > _WIDEST else " wide" if longest > _WIDE else ""
