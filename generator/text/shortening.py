"""Texts made shorter, where there is room for a part of them alone."""

from __future__ import annotations

from typing import Final

_MORE: Final = "…"
_OPEN: Final = "“"
_CLOSED: Final = "”"
_STRAIGHT: Final = '"'


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
