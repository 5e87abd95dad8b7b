"""Networks of actors: two columns with a curve for each relation, and a fan of one actor's.

Nodes and ties in, frozen geometry out; ``network.svg.jinja`` draws it. Every node has a
row of its own, so that labels never overlap; curves run between the rows. Nothing is random: the
order within a group comes from a fixed number of sweeps of the barycentre method (K. Sugiyama,
S. Tagawa, M. Toda, Methods for visual understanding of hierarchical system structures, 1981), and
all coordinates are whole numbers or short decimals. Lengths across are per cent of the picture's
width, lengths down are em of its type; curves lie in a box of their own, 100 wide, whose unit down
is a tenth of an em.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from typing import Final

from generator.charts.columns import LabelColumn, LabelledNode, column_of, level

_SWEEPS: Final = 24
# The narrowest picture in em: 288 px, what a phone of 320 px leaves, at a type of 12 px.
_NARROWEST: Final = 24.0
# The share of the width, in per cent, that the labels of each column have, and those of a fan.
LABELS: Final = 34
FAN_LABELS: Final = 82
# Where the fan's root stands, in tenths of an em, and where its rows begin.
_ROOT: Final = 8
_FAN_TOP: Final = 1.2
# How far a curve between rows of one column reaches into the space between the columns, at most,
# with both its controls that far: a cubic curve reaches three quarters of it.
_REACH: Final = 80


@dataclass(frozen=True, slots=True)
class Tie:
    """Relations between two actors by their ids; ``words`` say in full what is reported.

    ``claimed`` tells that a speaker claims it rather than an article in its own voice,
    ``contested`` that another statement disagrees.
    """

    one: str
    other: str
    words: tuple[str, ...]
    claimed: bool = False
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """A tie as an SVG path, and its words."""

    path: str
    words: str
    claimed: bool = False
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Network:
    """Two columns and the curves between them."""

    left: LabelColumn
    right: LabelColumn
    curves: tuple[Curve, ...]

    @property
    def height(self) -> float:
        """The height of the whole picture in em."""
        return round(max(self.left.height, self.right.height) + 0.5, 1)

    @property
    def depth(self) -> int:
        """The same in the curves' own unit."""
        return round(self.height * 10)


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


def network(
    left: Sequence[LabelledNode], right: Sequence[LabelledNode], ties: Iterable[Tie]
) -> Network | None:
    """All actors that have ties, in two columns by group, and a curve for each pair that is tied.

    Groups stand in the order in which they first appear; ``None`` without a tie.
    """
    known = {node.id for node in (*left, *right)}
    drawn = [tie for tie in ties if {tie.one, tie.other} <= known and tie.one != tie.other]
    if not drawn:
        return None
    tied = {end for tie in drawn for end in (tie.one, tie.other)}
    sides = _in_order([[node for node in side if node.id in tied] for side in (left, right)], drawn)
    width = _NARROWEST * LABELS / 100
    columns = level([column_of(side, width) for side in sides])
    curves = _curves(columns, drawn)
    paths: dict[str, str] = defaultdict(str)
    for tie, curve in zip(drawn, curves, strict=True):
        paths[tie.one] += curve.path
        paths[tie.other] += curve.path
    left_column, right_column = (column.with_curves(paths) for column in columns)
    return Network(left_column, right_column, curves)


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


def _in_order(
    sides: Sequence[Sequence[LabelledNode]], ties: Iterable[Tie]
) -> list[list[LabelledNode]]:
    """Each side by group, and within each so that tied nodes come near each other."""
    groups = dict.fromkeys(node.group for node in chain(*sides))
    rank = {group: at for at, group in enumerate(groups)}
    neighbours: dict[str, list[str]] = defaultdict(list)
    for tie in ties:
        neighbours[tie.one].append(tie.other)
        neighbours[tie.other].append(tie.one)
    ordered = [
        sorted(side, key=lambda node: (rank[node.group], node.name.casefold(), node.id))
        for side in sides
    ]
    for sweep in range(_SWEEPS):
        at = {
            node.id: Fraction(2 * index + 1, 2 * len(side))
            for side in ordered
            for index, node in enumerate(side)
        }
        ordered[sweep % 2].sort(
            key=lambda node: (rank[node.group], _centre(neighbours[node.id], at))
        )
    return ordered


def _centre(neighbours: Sequence[str], at: Mapping[str, Fraction]) -> Fraction:
    return sum((at[neighbour] for neighbour in neighbours), Fraction(0)) / len(neighbours)


def _curves(columns: Sequence[LabelColumn], ties: Sequence[Tie]) -> tuple[Curve, ...]:
    at = {
        place.id: (x, round(place.dot * 10))
        for x, column in zip((0, 100), columns, strict=True)
        for place in column.places
    }
    longest = max(abs(at[tie.one][1] - at[tie.other][1]) for tie in ties)
    return tuple(
        Curve(
            _path(at[tie.one], at[tie.other], longest),
            "; ".join(tie.words),
            tie.claimed,
            tie.contested,
        )
        for tie in ties
    )


def _path(one: tuple[int, int], other: tuple[int, int], longest: int) -> str:
    (x, y), (to_x, to_y) = sorted((one, other))
    if x != to_x:
        return f"M{x} {y}C50 {y} 50 {to_y} {to_x} {to_y}"
    reach = round(Fraction(_REACH * (to_y - y), longest))
    control = x + reach if x == 0 else x - reach
    return f"M{x} {y}C{control} {y} {control} {to_y} {x} {to_y}"
