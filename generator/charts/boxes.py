"""A network's boxes and labels: what they hold, and how high each is.

Lengths across are per cent of the picture's width, lengths down are em of its type.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from generator.charts.axes import wrapped

# The narrowest picture in em: what a screen of 960 px leaves, at a type of 14 px; below that, the
# list says the same.
NARROWEST: Final = 60.0
# The share of the width that a box and a label have, in per cent, and the widths of their texts.
BOX: Final = 31
LABEL: Final = 26
_BOX_TEXT: Final = NARROWEST * BOX / 100 - 1.6
_LABEL_TEXT: Final = NARROWEST * LABEL / 100 - 2.4
# A title is set larger than the rest.
_TITLE: Final = 1.25
_INDENT: Final = 1.0
_ROW: Final = 1.75
LINE: Final = 1.3
_PADDING: Final = 0.6

Flank: TypeAlias = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Member:
    """Who belongs to a box, and as what (``heading``); ``depth`` counts from 1."""

    name: str
    path: str
    heading: str
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Box:
    """An actor with all that belong to it."""

    id: str
    name: str
    path: str
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class BoxTie:
    """What is stated between two boxes, from ``one`` to ``other`` or, if ``mutual``, either way.

    ``words`` are the label, ``note`` says who of the boxes is meant; ``path`` leads to where it is
    stated. ``claimed`` tells that a speaker claims it rather than an article in its own voice.
    """

    one: str
    other: str
    words: str
    path: str
    note: str = ""
    mutual: bool = False
    claimed: bool = False
    contested: bool = False


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of text: its base line ``y``; where its link leads, "" for none, and how deep it is."""

    y: float
    text: str
    path: str = ""
    indent: float = 0.0
    kind: Literal["title", "heading", "member"] = "member"


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box from ``y`` on, ``height`` high."""

    id: str
    y: float
    height: float
    rows: tuple[TextRow, ...]

    @property
    def middle(self) -> float:
        """The middle of its height."""
        return self.y + self.height / 2

    def moved(self, y: float) -> PlacedBox:
        """The same box elsewhere."""
        by = y - self.y
        rows = tuple(replace(row, y=round(row.y + by, 2)) for row in self.rows)
        return replace(self, y=round(y, 2), rows=rows)


@dataclass(frozen=True, slots=True)
class TieEnd:
    """A curve from a box at ``y`` to the label, in the gap on its side."""

    side: Flank
    y: float
    pointed: bool


@dataclass(frozen=True, slots=True)
class PlacedTie:
    """A label on its line at ``y``: words above, a note below, and the curves to its ends."""

    tie: BoxTie
    y: float
    above: tuple[str, ...]
    below: tuple[str, ...]
    ends: tuple[TieEnd, TieEnd]

    @property
    def top(self) -> float:
        """Where its row begins."""
        return round(self.y - len(self.above) * LINE - 0.2, 2)

    @property
    def height(self) -> float:
        """How high its row is."""
        return round(len(self.above + self.below) * LINE + 0.7, 2)


def placed_box(box: Box) -> PlacedBox:
    """A box at the top, with its rows: the name, then its members by what they are to it."""
    rows: list[TextRow] = []
    y = _PADDING
    for line in wrapped(box.name, _BOX_TEXT / _TITLE):
        rows.append(TextRow(round(y + 1.25, 2), line, box.path, kind="title"))
        y += _ROW
    heading = ""
    for member in box.members:
        if member.depth == 1 and member.heading != heading:
            heading = member.heading
            rows.append(TextRow(round(y + 1.2, 2), heading, kind="heading"))
            y += _ROW
        indent = _INDENT * min(member.depth - 1, 3)
        words = member.name if member.depth == 1 else f"{member.name} · {member.heading.lower()}"
        for line in wrapped(words, _BOX_TEXT - indent):
            rows.append(TextRow(round(y + 1.2, 2), line, member.path, indent))
            y += _ROW
    return PlacedBox(box.id, 0.0, round(y + _PADDING, 2), tuple(rows))


def tie_height(one: BoxTie) -> float:
    """How high a label's row is: its words, its line, its note."""
    return (len(label_lines(one.words)) + len(label_lines(one.note))) * LINE + 0.7


def label_lines(text: str) -> tuple[str, ...]:
    """The text of a label, in lines."""
    return wrapped(text, _LABEL_TEXT)
