"""A network as boxes: who belongs to whom stands in a box, what is between two is a labelled line.

Boxes stand in two columns, and between them each label has a row of its own, so that no text lies
on another. A line ends beside the name of whom it is about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.charts.box_layout import Arrangement, Flank, Pull, arranged
from generator.charts.boxes import (
    Box,
    BoxTie,
    PlacedBox,
    PlacedTie,
    TieEnd,
    placed_box,
    placed_label,
    tie_height,
)

# More than these would be no picture any more.
BOXES_MAX: Final = 40
TIES_MAX: Final = 60

# Where lines end: in which box, and between which heights there.
_Band: TypeAlias = tuple[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class BoxNetwork:
    """Two columns of boxes, and the labelled lines between them; ``height`` is em."""

    left: tuple[PlacedBox, ...]
    right: tuple[PlacedBox, ...]
    ties: tuple[PlacedTie, ...]
    height: float

    @property
    def contested(self) -> bool:
        """Whether accounts differ on any line."""
        return any(one.tie.contested for one in self.ties)


def box_network(boxes: Sequence[Box], ties: Sequence[BoxTie]) -> BoxNetwork | None:
    """The picture of these boxes; ``None`` where nothing is between them, or too much for one."""
    known = {box.id for box in boxes}
    drawn = [one for one in ties if {one.one, one.other} <= known and one.one != one.other]
    if not drawn or len(boxes) > BOXES_MAX or len(drawn) > TIES_MAX:
        return None
    drawn.sort(key=lambda one: (one.one, one.other, one.label, one.starts, one.stops))
    placed = {box.id: placed_box(box, _at_head(box, drawn)) for box in boxes}
    heights = {box: placed[box].height for box in sorted(placed)}
    laid = arranged(heights, [_pull(one, placed) for one in drawn])
    at = {box: one.moved(laid.tops[box]) for box, one in placed.items()}
    left, right = (tuple(at[box] for box in laid.columns[side]) for side in ("left", "right"))
    return BoxNetwork(left, right, _ties(drawn, at, laid), round(laid.height + 0.5, 2))


def _ends(tie: BoxTie) -> tuple[tuple[str, str], ...]:
    """Where a tie ends: in which box, beside whose row; beside "" is the box itself."""
    return (
        *((tie.one, path) for path in dict.fromkeys(tie.starts or ("",))),
        *((tie.other, path) for path in dict.fromkeys(tie.stops or ("",))),
    )


def _at_head(box: Box, ties: Sequence[BoxTie]) -> int:
    """How many lines end at a box beside none of its members."""
    members = {member.path for member in box.members}
    ends = (end for one in ties for end in _ends(one))
    return sum(there == box.id and path not in members for there, path in ends)


def _pull(tie: BoxTie, placed: Mapping[str, PlacedBox]) -> Pull:
    one, other = (
        [sum(placed[box].beside(path)) / 2 for box, path in _ends(tie) if box == end]
        for end in (tie.one, tie.other)
    )
    means = (sum(one) / len(one), sum(other) / len(other))
    return Pull(tie.one, tie.other, tie_height(tie), means)


def _ties(
    ties: Sequence[BoxTie], at: Mapping[str, PlacedBox], laid: Arrangement
) -> tuple[PlacedTie, ...]:
    """The labels with their lines, from the top down; lines that end beside one row do so one below
    the other."""
    sides: dict[str, Flank] = {box: side for side in laid.columns for box in laid.columns[side]}
    bands = [[(box, at[box].beside(path)) for box, path in _ends(one)] for one in ties]
    count = Counter(band for there in bands for band in there)
    used: Counter[_Band] = Counter()
    found = []
    for index in laid.order:
        one, ends = ties[index], []
        for band in bands[index]:
            used[band] += 1
            box, (above, below) = band
            y = above + (below - above) * used[band] / (count[band] + 1)
            ends.append(TieEnd(sides[box], round(y, 2), box == one.other and not one.mutual))
        found.append(_placed(one, laid.labels[index], tuple(ends)))
    return tuple(found)


def _placed(tie: BoxTie, top: float, ends: tuple[TieEnd, ...]) -> PlacedTie:
    """A label whose lines meet it: below its words, or in its middle where they are a brace."""
    rows = placed_label(tie, top)
    sides = {end.side for end in ends}
    if len(sides) == 1:
        return PlacedTie(tie, sides.pop(), round(top + tie_height(tie) / 2, 2), rows, ends)
    return PlacedTie(tie, "", round(top + rows[0].height - 0.2, 2), rows, ends)
