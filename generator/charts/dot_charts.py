"""Charts of reported numbers: points, ranges, open ends and sums, laid out in rows.

Readings in, frozen geometry out; ``chart.svg.jinja`` draws it. Each report has a row of
its own: its caption as text of the page, which wraps as the page is narrow, and a strip of marks.
So labels never collide. Lengths along a strip are in per cent of its width, heights in em of its
type (see ``axes``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import accumulate, pairwise
from typing import Final

from generator.charts.axes import Axis, Tick, value_axis, with_room

# The height of a row's picture for one mark, and what each further mark adds.
_LANE: Final = 1.6
_STACK: Final = 0.95
_MOST_MARKS: Final = 5
# Where the lowest and the highest number stand; an arrow needs room beyond its number.
_EDGE: Final = 3.0
_ARROW_ROOM: Final = 13.0
# What a bar leaves free at its end, so that neighbours can be told apart without colours.
_BAR_GAP: Final = 0.4


@dataclass(frozen=True, slots=True)
class Subject:
    """What a chart is about: the figure's name and the unit of its numbers."""

    name: str
    unit: str


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands beside a row's marks: the number in words, and who says so, as of when.

    ``path`` is where the statement stands.
    """

    number: str
    who: str
    path: str


@dataclass(frozen=True, slots=True)
class DrawnReading:
    """One report of a number, ready to be drawn.

    ``low`` and ``high`` are the bounds that it states, ``None`` where it leaves a side open; both
    are ``None`` where it gives words only. ``beyond`` tells that the bound itself is left out
    ("more than 59"), ``about`` that the number is approximate. ``start`` and ``end`` are the first
    and the last day that it may speak of; ``lasted`` tells days that it speaks of as a whole from
    one day among them. ``origins`` counts the first-hand reports.
    """

    caption: Caption
    low: Decimal | None
    high: Decimal | None
    beyond: bool = False
    about: bool = False
    contested: bool = False
    origins: int = 1
    start: date | None = None
    end: date | None = None
    lasted: bool = False

    @property
    def bounds(self) -> tuple[Decimal, ...]:
        """The bounds that are stated."""
        return tuple(bound for bound in (self.low, self.high) if bound is not None)

    @property
    def shape(self) -> str:
        """``point``, ``range``, ``up`` (open upwards), ``down``, or "" without a number."""
        if self.low is None:
            return "" if self.high is None else "down"
        if self.high is None:
            return "up"
        return "point" if self.low == self.high else "range"


@dataclass(frozen=True, slots=True)
class DrawnPart:
    """A part of a sum, or its total."""

    caption: Caption
    number: Decimal


@dataclass(frozen=True, slots=True)
class DrawnSum:
    """Numbers that add up, as of a date in words."""

    as_of: str
    total: DrawnPart
    parts: tuple[DrawnPart, ...]

    @property
    def words(self) -> str:
        """``59 = 35 + 22 + 2``."""
        parts = " + ".join(part.caption.number for part in self.parts)
        return f"{self.total.caption.number} = {parts}"


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn for a report: ``shape`` is that of the reading, or ``bar``.

    ``x`` and ``end`` are per cent, the same for all but ranges and bars; ``y`` is em. ``part``
    counts the bars of a sum from 1.
    """

    shape: str
    x: float
    end: float
    y: float
    hollow: bool = False
    about: bool = False
    part: int = 0


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A report: its caption and its marks in a strip that is ``height`` em high."""

    caption: Caption
    marks: tuple[Mark, ...]
    height: float
    contested: bool


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart in rows that share one axis.

    ``name`` begins the ids of its parts, once a page; ``extent`` tells where the axis begins and
    ends; ``layout`` tells the template this chart from one over time.
    """

    name: str
    title: str
    description: str
    unit: str
    rows: tuple[ChartRow, ...]
    extent: str
    ticks: tuple[Tick, ...]
    layout: str = "rows"


@dataclass(frozen=True, slots=True)
class Spark:
    """The marks of a chart alone, on one line, and what they show in words."""

    marks: tuple[Mark, ...]
    words: str


def dot_chart(subject: Subject, readings: Sequence[DrawnReading]) -> Chart | None:
    """The reports in rows, in the order given; ``None`` where they would show nothing.

    They show something when there are two to compare, or when one states a range.
    """
    placed = [reading for reading in readings if reading.shape]
    if not placed or (len(readings) < 2 and placed[0].shape != "range"):
        return None
    axis = _axis(placed)
    start = "" if axis.low <= 0 <= axis.high else " The axis does not show 0."
    return Chart(
        name="chart--reports",
        title=f"{subject.name}: what was reported, in {subject.unit}",
        description=f"One row for each report, one mark for each origin of it.{start}",
        unit=subject.unit,
        rows=tuple(_row(reading, axis) for reading in readings),
        extent=axis.extent,
        ticks=with_room(axis.ticks),
    )


def sum_chart(subject: Subject, one: DrawnSum, index: int) -> Chart | None:
    """A sum: the total as one bar in pieces, and each part where it begins in the total.

    ``index`` counts the sums of a page from 1. ``None`` for numbers below zero, of which no bar
    can be made, and where all are zero.
    """
    axis = _sum_axis(one)
    if axis is None:
        return None
    bars = _bars(one, axis)
    rows = [(one.total, bars), *((part, (bar,)) for part, bar in zip(one.parts, bars, strict=True))]
    return Chart(
        name=f"chart--sum-{index}",
        title=f"{subject.name}: the sum as of {one.as_of}, in {subject.unit}",
        description=f"{one.words}. The first bar is the total, the others are its parts.",
        unit=subject.unit,
        rows=tuple(ChartRow(part.caption, marks, _LANE, contested=False) for part, marks in rows),
        extent=axis.extent,
        ticks=with_room(axis.ticks),
    )


def spark(readings: Sequence[DrawnReading]) -> Spark | None:
    """All the marks on one line; ``None`` where they would show nothing."""
    placed = [reading for reading in readings if reading.shape]
    ranged = any(reading.shape == "range" for reading in placed)
    if len({(reading.shape, reading.bounds) for reading in placed}) < 2 and not ranged:
        return None
    axis = _axis(placed)
    words = f"{len(readings)} {'report' if len(readings) == 1 else 'reports'}"
    return Spark(tuple(_mark(reading, axis, _LANE / 2) for reading in placed), words)


def sum_spark(one: DrawnSum) -> Spark | None:
    """The total's bar alone; ``None`` as for the chart."""
    axis = _sum_axis(one)
    return Spark(_bars(one, axis), one.words) if axis else None


def _sum_axis(one: DrawnSum) -> Axis | None:
    numbers = [part.number for part in one.parts]
    if min([*numbers, one.total.number]) < 0 or not any(numbers):
        return None
    return value_axis([Decimal(0), one.total.number, sum(numbers, Decimal(0))], 0.0, 100 - _EDGE)


def _bars(one: DrawnSum, axis: Axis) -> tuple[Mark, ...]:
    ends = accumulate((part.number for part in one.parts), initial=Decimal(0))
    return tuple(_bar(axis, start, end, at) for at, (start, end) in enumerate(pairwise(ends), 1))


def _axis(placed: Sequence[DrawnReading]) -> Axis:
    numbers = [bound for reading in placed for bound in reading.bounds]
    shapes = {reading.shape for reading in placed}
    left = _ARROW_ROOM if "down" in shapes else _EDGE
    right = 100 - (_ARROW_ROOM if "up" in shapes else _EDGE)
    return value_axis(numbers, left, right)


def _row(reading: DrawnReading, axis: Axis) -> ChartRow:
    """One mark for each origin, one above the other: beside each other they would lie on x."""
    count = min(reading.origins, _MOST_MARKS) if reading.shape else 0
    marks = tuple(
        _mark(reading, axis, round(_LANE / 2 + index * _STACK, 2)) for index in range(count)
    )
    height = round(_LANE + max(count - 1, 0) * _STACK, 2)
    return ChartRow(reading.caption, marks, height, reading.contested)


def _mark(reading: DrawnReading, axis: Axis, y: float) -> Mark:
    x, end = axis.place(reading.bounds[0]), axis.place(reading.bounds[-1])
    return Mark(reading.shape, x, end, y, reading.beyond, reading.about)


def _bar(axis: Axis, start: Decimal, end: Decimal, part: int) -> Mark:
    left, right = axis.place(start), axis.place(end)
    return Mark("bar", left, round(max(right - _BAR_GAP, left + _BAR_GAP), 2), _LANE / 2, part=part)
