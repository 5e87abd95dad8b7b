"""Text of the program as Markdown that shows each of its letters, in a table too."""

from __future__ import annotations

from typing import Final

_MARKS: Final = frozenset(r"\*_{}[]#!")
_ENTITIES: Final = {"<": "&lt;", ">": "&gt;", "|": "&#124;"}


def as_markdown(text: str) -> str:
    """A text on one line; what stands between ticks is code, and stays as it is."""
    pieces = " ".join(text.split()).split("`")
    pieces[::2] = ["".join(map(_marked, piece)) for piece in pieces[::2]]
    return "`".join(pieces)


def _marked(letter: str) -> str:
    return f"\\{letter}" if letter in _MARKS else _ENTITIES.get(letter, letter)
