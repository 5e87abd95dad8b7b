"""Where the boxes of a network stand, and where the labels between them.

Boxes are in two columns, and each label has a row of its own between the columns. A box goes
opposite to those that it is tied to; a few sweeps of the barycentre method (K. Sugiyama, S. Tagawa,
M. Toda, Methods for visual understanding of hierarchical system structures, 1981) bring together
what is tied; then each box moves to where the lines are shortest, for as long as that
helps. Lengths are em.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

_GAP: Final = 1.4
_LABEL_GAP: Final = 0.7
_SWEEPS: Final = 8
# So often another place is tried for a box; each try looks at every label.
_TRIES: Final = 600
# So much longer than it is counts a line between two boxes of one column: it has no room for words.
_BRACE: Final = 6.0
_FLANKS: Final[tuple[Flank, Flank]] = ("left", "right")

Flank: TypeAlias = Literal["left", "right"]
Columns: TypeAlias = Mapping[Flank, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Pull:
    """A label between two boxes: its ``height``, and how far below each box's top its lines end."""

    one: str
    other: str
    height: float
    ends: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The columns from the top down, where each box begins, and where each label does.

    ``order`` are the labels from the top down, as places in what was given, and ``labels`` their
    tops, in the order given.
    """

    columns: Columns
    tops: Mapping[str, float]
    order: tuple[int, ...]
    labels: tuple[float, ...]
    height: float
    length: float


def arranged(heights: Mapping[str, float], pulls: Sequence[Pull]) -> Arrangement:
    """Boxes of these heights and the labels between them, with short lines."""
    best = _laid(_sides(heights, pulls), heights, pulls)
    for _ in range(_SWEEPS):
        swept = _laid(_swept(best, pulls), heights, pulls)
        if swept.length >= best.length:
            break
        best = swept
    tries, before = _TRIES, best.length + 1
    while best.length < before:
        before = best.length
        for box in heights:
            for columns in _with_moved(box, best.columns):
                if tries == 0:
                    return best
                tries -= 1
                found = _laid(columns, heights, pulls)
                best = found if found.length < best.length - 1e-6 else best
    return best


def _sides(heights: Mapping[str, float], pulls: Sequence[Pull]) -> Columns:
    """Each box opposite to most of those that it is tied to; the most tied choose first."""
    neighbours: dict[str, list[str]] = defaultdict(list)
    for pull in pulls:
        neighbours[pull.one].append(pull.other)
        neighbours[pull.other].append(pull.one)
    found: dict[Flank, tuple[str, ...]] = {"left": (), "right": ()}
    full: dict[Flank, float] = {"left": 0, "right": 0}
    for box in sorted(heights, key=lambda box: (-len(neighbours[box]), box)):
        tied = {side: sum(one in found[side] for one in neighbours[box]) for side in _FLANKS}
        side = min(_FLANKS, key=lambda side: (tied[side], full[side]))
        found[side] += (box,)
        full[side] += heights[box] + _GAP
    return found


def _swept(laid: Arrangement, pulls: Sequence[Pull]) -> Columns:
    """The boxes of each column in the order of the labels that they are tied to."""
    there: dict[str, list[float]] = defaultdict(list)
    for place, at in enumerate(laid.order):
        there[pulls[at].one].append(place)
        there[pulls[at].other].append(place)
    means = {box: sum(places) / len(places) for box, places in there.items()}
    return {
        side: tuple(sorted(names, key=lambda box: means.get(box, len(pulls))))
        for side, names in laid.columns.items()
    }


def _with_moved(box: str, columns: Columns) -> Iterator[Columns]:
    """The columns with a box at each other place, of either column."""
    rest = {side: tuple(one for one in columns[side] if one != box) for side in _FLANKS}
    for side in _FLANKS:
        for place in range(len(rest[side]) + 1):
            found = {**rest, side: (*rest[side][:place], box, *rest[side][place:])}
            if found != columns:
                yield found


def _laid(columns: Columns, heights: Mapping[str, float], pulls: Sequence[Pull]) -> Arrangement:
    """Boxes and labels in their places, where the columns are so; each column has the room that is
    left between its boxes, and those that nothing is tied to stand last."""
    tied = {box for pull in pulls for box in (pull.one, pull.other)}
    columns = {
        side: tuple(sorted(columns[side], key=lambda box: box not in tied)) for side in _FLANKS
    }
    full = {side: sum(heights[box] + _GAP for box in columns[side]) - _GAP for side in _FLANKS}
    height = max(*full.values(), sum(pull.height + _LABEL_GAP for pull in pulls))
    tops: dict[str, float] = {}
    for side in _FLANKS:
        free = (height - full[side]) / max(1, len(columns[side]))
        y = free / 2
        for box in columns[side]:
            tops[box] = y
            y += heights[box] + _GAP + free
    ends = [(tops[one.one] + one.ends[0], tops[one.other] + one.ends[1]) for one in pulls]
    order = tuple(sorted(range(len(pulls)), key=lambda at: (round(sum(ends[at]), 6), at)))
    labels = _label_places(order, [sum(pair) / 2 for pair in ends], pulls, height)
    length = sum(
        abs(end - labels[at] - pulls[at].height / 2) for at, pair in enumerate(ends) for end in pair
    )
    left = set(columns["left"])
    length += _BRACE * sum((one.one in left) == (one.other in left) for one in pulls)
    return Arrangement(columns, tops, order, labels, height, length)


def _label_places(
    order: Sequence[int], wanted: Sequence[float], pulls: Sequence[Pull], height: float
) -> tuple[float, ...]:
    """Where each label begins: between its two boxes, as far as others leave room."""
    tops = [0.0] * len(order)
    free = 0.0
    for at in order:
        tops[at] = max(free, wanted[at] - pulls[at].height / 2)
        free = tops[at] + pulls[at].height + _LABEL_GAP
    room = height
    for at in reversed(order):
        tops[at] = min(tops[at], room - pulls[at].height)
        room = tops[at] - _LABEL_GAP
    return tuple(tops)
