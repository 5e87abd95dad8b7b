"""Columns of labelled rows: where each neighbour of an actor stands.

Every node has a row of its own, as high as its label has lines, so that labels never
overlap. Lengths down are em of the picture's type, widths too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from generator.charts.axes import wrapped

_LINE: Final = 1.3
_PADDING: Final = 0.7
_HEADING: Final = 2.2
_GROUP_GAP: Final = 0.8


@dataclass(frozen=True, slots=True)
class LabelledNode:
    """An actor: its id, its name, where its page is, and the heading of its group.

    ``lead`` are words that stand before the name in its label.
    """

    id: str
    name: str
    path: str
    group: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, with the words of a lead before it; ``y`` is its base line."""

    y: float
    text: str
    lead: str = ""

    def lowered(self, by: float) -> Line:
        """The same line further down."""
        return replace(self, y=round(self.y + by, 2))


@dataclass(frozen=True, slots=True)
class Place:
    """A node's row: from ``y`` on ``height`` high, its dot at ``dot``, its label in lines.

    ``curves`` is the SVG path of all its ties, shown when the reader points at it.
    """

    id: str
    path: str
    y: float
    height: float
    lines: tuple[Line, ...]
    curves: str = ""

    @property
    def dot(self) -> float:
        """The middle of the row."""
        return round(self.y + self.height / 2, 2)

    @property
    def below(self) -> float:
        """Where the next row begins."""
        return round(self.y + self.height, 2)

    def lowered(self, by: float) -> Place:
        """The same row further down."""
        lines = tuple(line.lowered(by) for line in self.lines)
        return replace(self, y=round(self.y + by, 2), lines=lines)


@dataclass(frozen=True, slots=True)
class LabelColumn:
    """Rows one below the other, and the headings of their groups."""

    headings: tuple[Line, ...]
    places: tuple[Place, ...]

    @property
    def height(self) -> float:
        """Where the last row ends."""
        return self.places[-1].below if self.places else 0.0

    def lowered(self, by: float) -> LabelColumn:
        """The same column further down."""
        return LabelColumn(
            tuple(heading.lowered(by) for heading in self.headings),
            tuple(place.lowered(by) for place in self.places),
        )

    def with_curves(self, paths: Mapping[str, str]) -> LabelColumn:
        """The same column, each row with the curves that belong to its node's id."""
        return replace(
            self,
            places=tuple(replace(place, curves=paths[place.id]) for place in self.places),
        )


def column_of(nodes: Sequence[LabelledNode], width: float) -> LabelColumn:
    """The rows of some nodes, in order; where a group begins, its heading, if it has one."""
    headings: list[Line] = []
    places: list[Place] = []
    top = 0.0
    for heading, group in groupby(nodes, key=lambda node: node.group):
        if heading:
            headings.append(Line(round(top + _HEADING * 0.7, 2), heading))
            top += _HEADING
        for node in group:
            places.append(_place(node, width).lowered(top))
            top = places[-1].below
        top += _GROUP_GAP
    return LabelColumn(tuple(headings), tuple(places))


def _place(node: LabelledNode, width: float) -> Place:
    """A row at the top, its label wrapped; the words of the lead come first."""
    left = len(node.lead.split())
    lines: list[Line] = []
    for at, text in enumerate(wrapped(f"{node.lead} {node.name}", width)):
        words = text.split()
        y = round(_PADDING / 2 + (at + 0.75) * _LINE, 2)
        lines.append(Line(y, " ".join(words[left:]), " ".join(words[:left])))
        left = max(0, left - len(words))
    return Place(node.id, node.path, 0.0, round(len(lines) * _LINE + _PADDING, 2), tuple(lines))
