"""A fan: one actor's relations, a column of rows with a curve to each.

Nodes in, frozen geometry out; ``network.svg.jinja`` draws it. Every node has a row of its own, so
that labels never overlap. All coordinates are whole numbers or short decimals. Lengths across are
per cent of the picture's width, lengths down are em of its type; curves lie in a box of their own,
100 wide, whose unit down is a tenth of an em.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from generator.charts.columns import LabelColumn, LabelledNode, column_of

# The narrowest picture in em: 288 px, what a phone of 320 px leaves, at a type of 12 px.
_NARROWEST: Final = 24.0
# The share of the width, in per cent, that the labels have.
FAN_LABELS: Final = 82
# Where the fan's root stands, in tenths of an em, and where its rows begin.
_ROOT: Final = 8
_FAN_TOP: Final = 1.2


@dataclass(frozen=True, slots=True)
class Curve:
    """A relation as an SVG path, and its words."""

    path: str
    words: str


@dataclass(frozen=True, slots=True)
class Fan:
    """One actor's relations: a column, and a curve from the root to each of its rows."""

    column: LabelColumn
    curves: tuple[Curve, ...]

    @property
    def height(self) -> float:
        """The height of the whole picture in em."""
        return round(self.column.height + 0.5, 1)

    @property
    def depth(self) -> int:
        """The same in the curves' own unit."""
        return round(self.height * 10)


def fan(nodes: Sequence[LabelledNode]) -> Fan | None:
    """One actor's relations: a row for each neighbour, led by the words of the relation.

    Each node has an id of its own. ``None`` for fewer than two, of which a sentence says as much.
    """
    if len(nodes) < 2:
        return None
    column = column_of(nodes, _NARROWEST * FAN_LABELS / 100).lowered(_FAN_TOP)
    dots = [round(place.dot * 10) for place in column.places]
    curves = tuple(
        Curve(f"M0 {_ROOT}C0 {dot} 0 {dot} 100 {dot}", f"{node.lead} {node.name}")
        for dot, node in zip(dots, nodes, strict=True)
    )
    paths = {node.id: curve.path for node, curve in zip(nodes, curves, strict=True)}
    return Fan(column.with_curves(paths), curves)
