"""A network's boxes and labels: what they hold, and how high each is.

Lengths across are per cent of the picture's width, lengths down are em of its type.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from generator.charts.axes import wrapped
from generator.charts.box_layout import Flank

# The narrowest picture in em: what a screen of 960 px leaves, at a type of 14 px; below that, the
# list says the same.
NARROWEST: Final = 62.0
# The share of the width that a box and a label have, in per cent, and the widths of their texts.
BOX: Final = 28
LABEL: Final = 24
_BOX_TEXT: Final = NARROWEST * BOX / 100 - 1.6
_LABEL_TEXT: Final = NARROWEST * LABEL / 100 - 1.2
# A title is set larger than the rest.
_TITLE: Final = 1.25
_INDENT: Final = 1.0
_ROW: Final = 1.75
LINE: Final = 1.3
_PADDING: Final = 0.6
# So far apart are the lines that end beside one name.
_APART: Final = 0.6


@dataclass(frozen=True, slots=True)
class Member:
    """Who belongs to a box, and as what (``heading``); ``depth`` counts from 1."""

    name: str
    path: str
    heading: str
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Box:
    """An actor with all that belong to it; ``note`` says what it is, where it is no actor."""

    id: str
    name: str
    path: str
    members: tuple[Member, ...] = ()
    note: str = ""


@dataclass(frozen=True, order=True, slots=True)
class LabelRow:
    """A row of a label, and where it leads, "" for nowhere."""

    text: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class BoxTie:
    """What is stated between two boxes, from ``one`` to ``other`` or, if ``mutual``, either way.

    ``label`` is the words of the relation, and below them who is meant or where more stands.
    ``starts`` and ``stops`` are the paths of those in the boxes that it is between; none is the
    whole box. ``claimed`` tells that a speaker claims it rather than an article in its own voice.
    """

    one: str
    other: str
    label: tuple[LabelRow, ...]
    starts: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    mutual: bool = False
    claimed: bool = False
    contested: bool = False


@dataclass(frozen=True, slots=True)
class TextRow:
    """A row of text, in lines: the first one's base line ``y``; where its link leads, "" for none,
    and how deep it is."""

    y: float
    lines: tuple[str, ...]
    path: str = ""
    indent: float = 0.0
    kind: Literal["title", "heading", "member"] = "member"


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box from ``y`` on, ``height`` high; lines to the box itself end beside its ``head``."""

    id: str
    y: float
    height: float
    rows: tuple[TextRow, ...]
    head: float

    @property
    def middle(self) -> float:
        """The middle of its height."""
        return self.y + self.height / 2

    def moved(self, y: float) -> PlacedBox:
        """The same box elsewhere."""
        by = y - self.y
        rows = tuple(replace(row, y=round(row.y + by, 2)) for row in self.rows)
        return replace(self, y=round(y, 2), rows=rows)

    def beside(self, path: str) -> tuple[float, float]:
        """Between which heights lines end that lead to one of its rows, or else to its head."""
        for row in self.rows:
            if row.kind == "member" and row.path == path:
                return (row.y - 0.8, row.y + 0.2)
        return (self.y + _PADDING, self.y + _PADDING + self.head)


@dataclass(frozen=True, slots=True)
class TieEnd:
    """A curve from a box at ``y`` to the label, in the gap on its side."""

    side: Flank
    y: float
    pointed: bool


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row of a label from ``top`` on, in lines; ``first`` is whether it is the relation's."""

    row: LabelRow
    top: float
    lines: tuple[str, ...]
    first: bool

    @property
    def height(self) -> float:
        """How high it is; one line is as high as a finger needs."""
        return row_height(self.lines)


@dataclass(frozen=True, slots=True)
class PlacedTie:
    """A label and the curves to its ends, which meet it at ``y``.

    Between two boxes of one column, on the ``side``, the curves are a brace beside the label;
    between columns ("") the label's words stand on a line, and the rest below it.
    """

    tie: BoxTie
    side: Flank | Literal[""]
    y: float
    rows: tuple[PlacedRow, ...]
    ends: tuple[TieEnd, ...]

    @property
    def top(self) -> float:
        """Where it begins."""
        return self.rows[0].top

    @property
    def height(self) -> float:
        """How high it is."""
        return round(self.rows[-1].top + self.rows[-1].height - self.top, 2)


def placed_box(box: Box, ends: int) -> PlacedBox:
    """A box at the top, with its rows: the name, beside which so many lines end, then its members
    by what they are to it."""
    rows: list[TextRow] = []
    y = _PADDING
    title = _lines(box.name, _BOX_TEXT / _TITLE)
    rows.append(TextRow(round(y + 1.25, 2), title, box.path, kind="title"))
    y += _ROW * len(title)
    if box.note:
        rows.append(TextRow(round(y + 1, 2), (box.note,), kind="heading"))
        y += _ROW
    y = max(y, _PADDING + _APART * (ends + 1))
    head = y - _PADDING
    heading = ""
    for member in box.members:
        if member.depth == 1 and member.heading != heading:
            heading = member.heading
            rows.append(TextRow(round(y + 1.2, 2), (heading,), kind="heading"))
            y += _ROW
        indent = _INDENT * min(member.depth, 4)
        words = member.name if member.depth == 1 else f"{member.name} · {member.heading.lower()}"
        lines = _lines(words, _BOX_TEXT - indent)
        rows.append(TextRow(round(y + 1.2, 2), lines, member.path, indent))
        y += _ROW * len(lines)
    return PlacedBox(box.id, 0.0, round(y + _PADDING, 2), tuple(rows), round(head, 2))


def _lines(name: str, width: float) -> tuple[str, ...]:
    """A name in lines; one that shows nothing has a line of its own as well."""
    return wrapped(name, width) or ("",)


def placed_label(tie: BoxTie, top: float) -> tuple[PlacedRow, ...]:
    """The rows of a label, one below the other."""
    rows: list[PlacedRow] = []
    for row in tie.label:
        lines = wrapped(row.text, _LABEL_TEXT)
        rows.append(PlacedRow(row, round(top, 2), lines, not rows))
        top += row_height(lines)
    return tuple(rows)


def row_height(lines: Sequence[str]) -> float:
    """How high a label's row of these lines is."""
    return round(max(_ROW, LINE * len(lines) + _ROW - LINE), 2)


def tie_height(one: BoxTie) -> float:
    """How high a label is."""
    return sum(row_height(wrapped(row.text, _LABEL_TEXT)) for row in one.label)
