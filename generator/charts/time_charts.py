"""Charts of reported numbers over time: dates across, numbers up.

Made where reports speak of enough different dates; otherwise ``charts`` lays them out in
rows. A date that is not known to the day is a dashed outline as wide as what is known of it; days
that a number speaks of as a whole are a filled bar, which fades at an end that is not known. A mark
has a label where there is room; the table beside the chart has them all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from generator.charts.axes import (
    NARROWEST,
    Axis,
    Tick,
    axes_for,
    label_box,
    short_number,
    text_width,
    tick_at,
)
from generator.charts.date_axes import Days, date_ticks
from generator.charts.readings import Caption, DrawnReading, Subject

FEWEST_DATES: Final = 4
_TOP: Final = 1.5
_BASE: Final = 15.5
_HEIGHT: Final = 18.0
_RIGHT: Final = 93.0
_WIDEST_SCALE: Final = 45.0
_DOT: Final = 0.5
_LIFT: Final = 0.8
_ARROW: Final = 2.1
_BOLD: Final = 1.12
_SIDE: Final = 0.9
_MOST_MARKS: Final = 3
_LINE: Final = 1.2


@dataclass(frozen=True, slots=True)
class Level:
    """A round number on the axis at the side: its height in em, its label."""

    y: float
    label: str


@dataclass(frozen=True, slots=True)
class DateLabel:
    """A mark's number in words; ``y`` in em from the mark."""

    y: float
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Point:
    """A report: from ``x`` to ``end`` in per cent, at ``y`` em, and up to ``top`` em for a range.

    ``spread`` is how its days are drawn: ``span`` (it lasted), ``within`` (one day among them),
    ``until`` or ``since`` (an end is not known, where the bar fades), or "". ``sides`` are em to
    the left and right, one for each origin.
    """

    caption: Caption
    shape: str
    x: float
    end: float
    spread: str
    y: float
    top: float
    sides: tuple[float, ...]
    hollow: bool
    about: bool
    contested: bool
    label: DateLabel | None

    @property
    def middle(self) -> float:
        """The middle of the dates it may speak of."""
        return round((self.x + self.end) / 2, 2)


@dataclass(frozen=True, slots=True)
class TimeChart:
    """A chart over time. ``name`` begins the ids of its parts, once a page; ``height`` is em."""

    name: str
    title: str
    description: str
    unit: str
    left: float
    base: float
    height: float
    points: tuple[Point, ...]
    dates: tuple[Tick, ...]
    levels: tuple[Level, ...]
    layout: str = "time"


def time_chart(subject: Subject, readings: Sequence[DrawnReading]) -> TimeChart | None:
    """The reports that give a number and a date; ``None`` for fewer than four different dates."""
    dated = [one for one in readings if one.shape and (one.start or one.end)]
    if len({(one.start, one.end) for one in dated}) < FEWEST_DATES:
        return None
    axis = axes_for([bound for one in dated for bound in one.bounds], _BASE, _TOP)[0]
    scale = max(text_width(short_number(mark)) for mark in axis.marks)
    left = round(min(scale / NARROWEST * 100 + 4, _WIDEST_SCALE), 2)
    ends = [end for one in dated for end in _span(one)]
    days = Days(min(ends), max(ends), left, _RIGHT)
    left_out = len(readings) - len(dated)
    more = f" In the table only, for want of a number or a date: {left_out}." if left_out else ""
    start = "" if axis.low <= 0 <= axis.high else " The axis does not show 0."
    return TimeChart(
        name="chart--reports",
        title=f"{subject.name}: what was reported over time, in {subject.unit}",
        description=f"One mark for each report and origin, by the date it speaks of.{start}{more}",
        unit=subject.unit,
        left=left,
        base=_BASE,
        height=_HEIGHT,
        points=tuple(_labelled([_point(one, axis, days) for one in dated])),
        dates=date_ticks(days),
        levels=tuple(Level(axis.place(mark), short_number(mark)) for mark in axis.marks),
    )


def _span(one: DrawnReading) -> tuple[date, date]:
    """The first and the last day; of an open span, the day that is known."""
    known = [day for day in (one.start, one.end) if day]
    return known[0], known[-1]


def _point(one: DrawnReading, axis: Axis, days: Days) -> Point:
    start, end = _span(one)
    count = min(one.origins, _MOST_MARKS)
    return Point(
        caption=one.caption,
        shape=one.shape,
        x=days.place(start),
        end=days.place(end),
        spread=_spread(one),
        y=axis.place(one.bounds[0]),
        top=axis.place(one.bounds[-1]),
        sides=tuple(round((at - (count - 1) / 2) * _SIDE, 2) for at in range(count)),
        hollow=one.beyond,
        about=one.about,
        contested=one.contested,
        label=None,
    )


def _spread(one: DrawnReading) -> str:
    if one.start == one.end:
        return ""
    if one.start is None or one.end is None:
        return "since" if one.start else "until"
    return "span" if one.lasted else "within"


def _labelled(points: Sequence[Point]) -> list[Point]:
    """The points, those with a label for which there is room: the latest first, then the rest."""
    taken = [_dot_box(point) for point in points]
    found = list(points)
    for index in sorted(range(len(points)), key=lambda at: (-points[at].end, at)):
        point = points[index]
        free = (
            (label, box)
            for label in _labels(point)
            for box in [_label_box(point, label)]
            if box.inside and not any(box.meets(other) for other in taken)
        )
        label, box = next(free, (None, None))
        if label and box:
            taken.append(box)
            found[index] = replace(point, label=label)
    return found


def _labels(point: Point) -> Iterator[DateLabel]:
    """Where a point's label may stand: above it, or else below."""
    for y in (point.top - point.y - _LIFT, _LIFT + _LINE * 0.75):
        tick = tick_at(point.middle, point.caption.number, _BOLD)
        yield DateLabel(round(y, 2), tick.label, tick.anchor)


@dataclass(frozen=True, slots=True)
class _Box:
    """A stretch of the narrowest picture, in em."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def inside(self) -> bool:
        """Whether it lies in the picture, above the axis."""
        return self.left >= 0 and self.right <= NARROWEST and self.top >= 0 and self.bottom <= _BASE

    def meets(self, other: _Box) -> bool:
        """Whether the two have room of their own."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)


def _label_box(point: Point, label: DateLabel) -> _Box:
    left, right = label_box(point.middle, label.text, label.anchor, _BOLD)
    base = point.y + label.y
    return _Box(left, right, base - _LINE * 0.75, base + _LINE * 0.25)


def _dot_box(point: Point) -> _Box:
    middle = point.middle / 100 * NARROWEST
    reach = point.sides[-1] + _DOT
    up = _ARROW if point.shape == "up" else _DOT
    down = _ARROW if point.shape == "down" else _DOT
    return _Box(middle - reach, middle + reach, point.top - up, point.y + down)
