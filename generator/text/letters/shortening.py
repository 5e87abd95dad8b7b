"""Texts made shorter, where there is room for a part of them alone."""

from __future__ import annotations

from typing import Final

_MORE: Final = "…"
_OPEN: Final = "“"
_CLOSED: Final = "”"
_LOW: Final = "„"
_STRAIGHT: Final = '"'
_STOPS: Final = " .,;:!?"


def cut_between_words(text: str, most: int) -> str:
    """A text on one line, of at most so many characters: the words that fit, and an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= most else ended(line[: most - 1].rsplit(" ", 1)[0])


def ended(text: str) -> str:
    """The beginning of a text with an ellipsis after it; a quotation that is open is closed, so
    that no words of ours seem to be in it, and none of somebody's to go on."""
    told = text.rstrip(" ,;:“")
    if told.endswith(_STRAIGHT) and told.count(_STRAIGHT) % 2:
        told = told[:-1].rstrip(" ,;:")
    if told.count(_OPEN) > told.count(_CLOSED):
        return f"{told}{_MORE}{_CLOSED}"
    return f"{told}{_MORE}{_STRAIGHT * (told.count(_STRAIGHT) % 2)}"


def missing_marks(quote: str, before: str = "", after: str = "") -> tuple[str, str]:
    """What belongs before and after words that were cut out of a quotation: the marks of what
    opened before them or closes after them, with an ellipsis where words stand between; "" for
    none. ``before`` and ``after`` is the text beside the words.

    Straight marks do not say whether they open, and a low one is closed by what opens elsewhere:
    of these nothing is guessed.
    """
    if _LOW in quote:
        return "", ""
    opens, closes = quote.find(_OPEN), quote.find(_CLOSED)
    open_before = closes >= 0 and not 0 <= opens < closes
    open_after = quote.rfind(_OPEN) > quote.rfind(_CLOSED)
    left = "" if before.rstrip().endswith(_OPEN) else _MORE
    right = "" if after.lstrip(_STOPS).startswith(_CLOSED) else _MORE
    return f"{_OPEN}{left}" if open_before else "", f"{right}{_CLOSED}" if open_after else ""


def capital(text: str) -> str:
    """A text that begins with a capital, as a line of its own does; quoted words stay."""
    return text[:1].upper() + text[1:]
