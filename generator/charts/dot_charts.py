"""Charts of reported numbers: points, ranges, open ends and sums, laid out in rows.

Readings in, frozen geometry out; ``chart.svg.jinja`` draws it. Each report has a row of
its own: its caption as text of the page, which wraps as the page is narrow, and a strip of marks.
So labels never collide. Lengths along a strip are in per cent of its width, heights in em of its
type (see ``axes``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate, pairwise
from typing import Final

from generator.charts.axes import (
    NARROWEST,
    Axis,
    Tick,
    short_number,
    text_width,
    tick_at,
    value_axis,
    with_room,
)
from generator.charts.readings import Caption, DrawnReading, DrawnSum, Subject

# The height of a row's picture for one mark, and what each further mark adds.
_LANE: Final = 1.6
_STACK: Final = 0.95
_MOST_MARKS: Final = 5
# Where the lowest and the highest number stand; an arrow needs room beyond its number.
_EDGE: Final = 3.0
_ARROW_ROOM: Final = 13.0
# What a bar leaves free at its end, so that neighbours can be told apart without colours.
_BAR_GAP: Final = 0.4
# The room for the number at the end of a bar: its gap and its bold type, in em, and at most so much
# of the picture, in per cent.
_VALUE_GAP: Final = 1.0
_BOLD: Final = 1.12
_WIDEST_VALUE: Final = 40.0


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn for a report: ``shape`` is that of the reading, or ``bar``.

    ``x`` and ``end`` are per cent, the same for all but ranges and bars; ``y`` is em. ``part``
    counts the bars of a sum from 1. A length has its ``start``; ``value`` stands at a bar's end.
    """

    shape: str
    x: float
    end: float
    y: float
    hollow: bool = False
    about: bool = False
    part: int = 0
    start: float | None = None
    value: str = ""


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
    """The marks of a chart on one line, the ends of their axis, and what they show in words."""

    marks: tuple[Mark, ...]
    words: str
    ends: tuple[Tick, ...]


def dot_chart(subject: Subject, readings: Sequence[DrawnReading]) -> Chart | None:
    """The reports in rows, in the order given; ``None`` where they would show nothing.

    They show something when two give different numbers, or when one states a range.
    """
    placed = [reading for reading in readings if reading.shape]
    if not _teaches(placed):
        return None
    axis = _axis(placed, subject.lengths)
    start = "" if axis.low <= 0 <= axis.high else " The axis does not show 0."
    return Chart(
        name="chart--reports",
        title=f"{subject.name}: what was reported, in {subject.unit}",
        description=f"One row for each report, one mark for each origin of it.{start}",
        unit=subject.unit,
        rows=tuple(_row(reading, axis, subject.lengths) for reading in readings),
        extent=axis.extent,
        ticks=with_room(axis.ticks),
    )


def sum_name(index: int) -> str:
    """What the chart of a page's sum is called in its markup; sums are counted from 1."""
    return f"chart--sum-{index}"


def sum_chart(subject: Subject, one: DrawnSum, index: int) -> Chart | None:
    """A sum: the total as one bar in pieces, and each part where it begins in the total.

    ``index`` counts the sums of a page from 1. ``None`` for numbers below zero, of which no bar
    can be made, and where all are zero.
    """
    axis = _sum_axis(one)
    if axis is None:
        return None
    bars = _bars(one, axis)
    parts = (
        (part, (replace(bar, value=part.caption.number),))
        for part, bar in zip(one.parts, bars, strict=True)
    )
    last = replace(bars[-1], value=one.total.caption.number)
    rows = [(one.total, (*bars[:-1], last)), *parts]
    return Chart(
        name=sum_name(index),
        title=f"{subject.name}: the sum {one.when}, in {subject.unit}",
        description=f"{one.words}. The first bar is the total, the others are its parts.",
        unit=subject.unit,
        rows=tuple(ChartRow(part.caption, marks, _LANE, contested=False) for part, marks in rows),
        extent=axis.extent,
        ticks=with_room(axis.ticks),
        layout="sum",
    )


def spark(subject: Subject, readings: Sequence[DrawnReading]) -> Spark | None:
    """All the marks on one line; ``None`` where they would show nothing."""
    placed = [reading for reading in readings if reading.shape]
    if not _teaches(placed):
        return None
    axis = _axis(placed, subject.lengths)
    words = f"{len(readings)} {'report' if len(readings) == 1 else 'reports'}"
    marks = tuple(_mark(reading, axis, _LANE / 2, subject.lengths) for reading in placed)
    return Spark(marks, words, _ends(axis, subject))


def sum_spark(subject: Subject, one: DrawnSum) -> Spark | None:
    """The total's bar alone; ``None`` as for the chart."""
    axis = _sum_axis(one)
    return Spark(_bars(one, axis), one.words, _ends(axis, subject)) if axis else None


def _teaches(placed: Sequence[DrawnReading]) -> bool:
    """Whether a picture shows more than the number alone: two different ones, or a range."""
    ranged = any(reading.shape == "range" for reading in placed)
    return ranged or len({(reading.shape, reading.bounds) for reading in placed}) > 1


def _ends(axis: Axis, subject: Subject) -> tuple[Tick, ...]:
    """Where an axis begins and ends, the unit with the last; where both have room."""
    low, high = short_number(axis.low), f"{short_number(axis.high)} {subject.unit}"
    ends = (tick_at(axis.place(axis.low), low), tick_at(axis.place(axis.high), high))
    return ends if with_room(ends) == ends else with_room(ends[1:])


def _sum_axis(one: DrawnSum) -> Axis | None:
    numbers = [part.number for part in one.parts]
    if min([*numbers, one.total.number]) < 0 or not any(numbers):
        return None
    values = (one.total, *one.parts)
    widest = max(text_width(part.caption.number) for part in values) * _BOLD + _VALUE_GAP
    right = 100 - min(widest / NARROWEST * 100, _WIDEST_VALUE)
    total = [Decimal(0), one.total.number, sum(numbers, Decimal(0))]
    return value_axis(total, 0.0, round(right, 2))


def _bars(one: DrawnSum, axis: Axis) -> tuple[Mark, ...]:
    ends = accumulate((part.number for part in one.parts), initial=Decimal(0))
    return tuple(_bar(axis, start, end, at) for at, (start, end) in enumerate(pairwise(ends), 1))


def _axis(placed: Sequence[DrawnReading], lengths: bool) -> Axis:
    numbers = [bound for reading in placed for bound in reading.bounds]
    if lengths:
        numbers.append(Decimal(0))
    shapes = {reading.shape for reading in placed}
    left = _ARROW_ROOM if "down" in shapes else _EDGE
    right = 100 - (_ARROW_ROOM if "up" in shapes else _EDGE)
    return value_axis(numbers, left, right)


def _row(reading: DrawnReading, axis: Axis, lengths: bool) -> ChartRow:
    """One mark for each origin, one above the other: beside each other they would lie on x."""
    count = min(reading.origins, _MOST_MARKS) if reading.shape else 0
    marks = tuple(
        _mark(reading, axis, round(_LANE / 2 + index * _STACK, 2), lengths)
        for index in range(count)
    )
    height = round(_LANE + max(count - 1, 0) * _STACK, 2)
    return ChartRow(reading.caption, marks, height, reading.contested)


def _mark(reading: DrawnReading, axis: Axis, y: float, lengths: bool) -> Mark:
    x, end = axis.place(reading.bounds[0]), axis.place(reading.bounds[-1])
    start = axis.place(Decimal(0)) if lengths else None
    return Mark(reading.shape, x, end, y, reading.beyond, reading.about, start=start)


def _bar(axis: Axis, start: Decimal, end: Decimal, part: int) -> Mark:
    left, right = axis.place(start), axis.place(end)
    return Mark("bar", left, round(max(right - _BAR_GAP, left + _BAR_GAP), 2), _LANE / 2, part=part)
