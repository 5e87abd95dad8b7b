"""A network as boxes: who belongs to whom stands in a box, what is between two is a labelled line.

Boxes stand in two columns, and between them each label has a row of its own, so that no text lies
on another. Which column a box is in, and the order of boxes and labels, come from the ties alone: a
box goes opposite to those that it is tied to, and a fixed number of sweeps of the barycentre method
(K. Sugiyama, S. Tagawa, M. Toda, Methods for visual understanding of hierarchical system
structures, 1981) brings together what is tied.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from generator.charts.boxes import (
    LINE,
    Box,
    BoxTie,
    Flank,
    PlacedBox,
    PlacedTie,
    TieEnd,
    label_lines,
    placed_box,
    tie_height,
)

_GAP: Final = 1.4
_LABEL_GAP: Final = 0.7
_SWEEPS: Final = 16
# More than these would be no picture any more.
BOXES_MAX: Final = 40
TIES_MAX: Final = 60


@dataclass(frozen=True, slots=True)
class BoxNetwork:
    """Two columns of boxes, and the labelled lines between them; ``height`` is em."""

    left: tuple[PlacedBox, ...]
    right: tuple[PlacedBox, ...]
    ties: tuple[PlacedTie, ...]
    height: float


def box_network(boxes: Sequence[Box], ties: Sequence[BoxTie]) -> BoxNetwork | None:
    """The picture of these boxes; ``None`` where nothing is between them, or too much for one."""
    known = {box.id for box in boxes}
    drawn = [one for one in ties if {one.one, one.other} <= known and one.one != one.other]
    if not drawn or len(boxes) > BOXES_MAX or len(drawn) > TIES_MAX:
        return None
    placed = {box.id: placed_box(box) for box in boxes}
    columns, order = _in_order(_sides(boxes, drawn), drawn, placed)
    stacked = {side: _stacked([placed[box] for box in columns[side]]) for side in columns}
    height = max(column[-1].y + column[-1].height for column in stacked.values() if column)
    height = max(height, sum(tie_height(one) + _LABEL_GAP for one in order))
    left, right = (_levelled(stacked[side], height) for side in ("left", "right"))
    at = {box.id: box for box in (*left, *right)}
    middles = _label_places(order, at, height)
    sides = {box.id: side for side, column in (("left", left), ("right", right)) for box in column}
    return BoxNetwork(left, right, _ties(order, middles, at, sides), round(height + 0.5, 2))


def _sides(boxes: Sequence[Box], ties: Sequence[BoxTie]) -> dict[Flank, list[str]]:
    """Each box opposite to most of those that it is tied to; the most tied choose first."""
    neighbours = _neighbours(ties)
    found: dict[Flank, list[str]] = {"left": [], "right": []}
    heights: dict[Flank, int] = {"left": 0, "right": 0}
    for box in sorted(boxes, key=lambda box: (-len(neighbours[box.id]), box.name, box.id)):
        left, right = (
            sum(other in found[side] for other in neighbours[box.id]) for side in ("left", "right")
        )
        side: Flank = "left" if (left, heights["left"]) <= (right, heights["right"]) else "right"
        found[side].append(box.id)
        heights[side] += 2 + len(box.members)
    return found


def _neighbours(ties: Sequence[BoxTie]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in ties:
        found[one.one].append(one.other)
        found[one.other].append(one.one)
    return found


def _in_order(
    columns: dict[Flank, list[str]], ties: Sequence[BoxTie], placed: Mapping[str, PlacedBox]
) -> tuple[dict[Flank, list[str]], list[BoxTie]]:
    """Boxes and labels in the order that brings together what is tied."""
    order = sorted(ties, key=lambda one: (one.one, one.other, one.words, one.note, one.path))
    for _ in range(_SWEEPS):
        middles = {
            box.id: box.middle / column[-1].middle
            for side in columns
            if (column := _stacked([placed[box] for box in columns[side]]))
            for box in column
        }
        order.sort(key=lambda one: round(middles[one.one] + middles[one.other], 6))
        labels: dict[str, list[float]] = defaultdict(list)
        for at, one in enumerate(order):
            for end in (one.one, one.other):
                labels[end].append(at / len(order))
        for names in columns.values():
            names.sort(key=lambda box: round(_mean(labels[box]), 6))
    return columns, order


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 1.0


def _stacked(boxes: Sequence[PlacedBox]) -> tuple[PlacedBox, ...]:
    """The boxes one below the other."""
    found: list[PlacedBox] = []
    y = 0.0
    for box in boxes:
        found.append(box.moved(y))
        y += box.height + _GAP
    return tuple(found)


def _levelled(column: Sequence[PlacedBox], height: float) -> tuple[PlacedBox, ...]:
    """A column with the room that is left between its boxes."""
    if not column:
        return ()
    free = (height - column[-1].y - column[-1].height) / len(column)
    return tuple(box.moved(box.y + free * (at + 0.5)) for at, box in enumerate(column))


def _label_places(
    order: Sequence[BoxTie], at: Mapping[str, PlacedBox], height: float
) -> list[float]:
    """Where each label's row begins: between its two boxes, as far as others leave room."""
    tops: list[float] = []
    free = 0.0
    for one in order:
        wanted = (at[one.one].middle + at[one.other].middle) / 2 - tie_height(one) / 2
        tops.append(max(free, wanted))
        free = tops[-1] + tie_height(one) + _LABEL_GAP
    room = height
    for index in range(len(order) - 1, -1, -1):
        tops[index] = min(tops[index], room - tie_height(order[index]))
        room = tops[index] - _LABEL_GAP
    return tops


def _ties(
    order: Sequence[BoxTie],
    tops: Sequence[float],
    at: Mapping[str, PlacedBox],
    sides: Mapping[str, str],
) -> tuple[PlacedTie, ...]:
    """The labels with their lines; those of one box leave it one below the other."""
    count = {box: len(found) for box, found in _neighbours(order).items()}
    used: dict[str, int] = defaultdict(int)

    def end(box: str, pointed: bool) -> TieEnd:
        used[box] += 1
        y = at[box].y + at[box].height * used[box] / (count[box] + 1)
        return TieEnd("left" if sides[box] == "left" else "right", round(y, 2), pointed)

    return tuple(
        PlacedTie(
            one,
            round(top + 0.2 + len(above) * LINE, 2),
            above,
            label_lines(one.note),
            (end(one.one, False), end(one.other, not one.mutual)),
        )
        for one, top in zip(order, tops, strict=True)
        for above in [label_lines(one.words)]
    )
