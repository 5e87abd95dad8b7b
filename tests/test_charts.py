"""Charts: exact geometry on small cases, and what holds for every case."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Golden, Project
from generator.archive.archive import Archive
from generator.charts.axes import (
    NARROWEST,
    label_box,
    round_step,
    short_number,
    text_width,
    value_axis,
    wrapped,
)
from generator.charts.dot_charts import Chart, dot_chart, spark, sum_chart, sum_spark
from generator.charts.readings import Caption, DrawnPart, DrawnReading, DrawnSum, Subject
from generator.charts.time_charts import Point, TimeChart, time_chart
from generator.content.load import read_content
from generator.content.project import open_project
from generator.documents.record import FigureRecord
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.model.records import Figure
from generator.pages.links import Here
from generator.pages.pictures import figure_charts, figure_spark, undrawn_sums
from generator.pages.render import page_environment, templates_folder

MONTHS = Subject("Duration", "months")
DAY = date(2025, 3, 5)
numbers = st.decimals(-(10**9), 10**12, places=1) | st.integers(0, 10**6).map(Decimal)
texts = st.text(min_size=1, max_size=60)


def reading(
    low: int | str | None, high: int | str | None = None, /, **more: bool | int | date
) -> DrawnReading:
    """A reading of one number, or with ``None`` on one side of an open range."""
    bounds = [None if bound is None else Decimal(bound) for bound in (low, high)]
    told = " to ".join(str(bound) for bound in bounds if bound is not None)
    return DrawnReading(Caption(told, "Somebody", "figures/x/#y"), *bounds, **more)  # type: ignore[arg-type] # of the right kinds


def point(number: int, /, **more: bool | int | date) -> DrawnReading:
    """A reading of one exact number."""
    return reading(number, number, **more)


@st.composite
def readings(draw: st.DrawFn) -> list[DrawnReading]:
    """Reports as hostile content may have them."""
    found = []
    for _ in range(draw(st.integers(0, 12))):
        low, high = sorted((draw(numbers), draw(numbers)))
        start = draw(st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31)))
        end = draw(st.none() | st.just(start and start + min(timedelta(40), date.max - start)))
        found.append(
            DrawnReading(
                Caption(draw(texts), draw(texts), "figures/x/#y"),
                draw(st.sampled_from([low, None])),
                draw(st.sampled_from([high, low, None])),
                origins=draw(st.integers(1, 9)),
                start=start,
                end=end,
            )
        )
    return [one for one in found if one.low is None or one.high is None or one.low <= one.high]


def svg(chart: Chart | TimeChart) -> str:
    """A chart as the template draws it."""
    environment = page_environment([templates_folder()])
    template = environment.from_string(
        '{% import "chart.svg.jinja" as pictures %}{{ pictures.chart(chart, here) }}'
    )
    return template.render(chart=chart, here=Here("events/x/")) + "\n"


@pytest.mark.parametrize(
    ("least", "step"),
    [("0.7", "1"), ("1", "1"), ("1.01", "2"), ("2.4", "5"), ("6", "10"), ("0.03", "0.05")],
)
def test_a_step_is_round(least: str, step: str) -> None:
    """Steps are 1, 2 or 5 times a power of ten, the next that is large enough."""
    assert round_step(Decimal(least)) == Decimal(step)


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        ([9, 13], ["0", "5", "10", "15"]),
        ([59, 58], ["58", "59"]),
        ([64231], ["0", "50,000", "100,000"]),
        ([0], ["0", "1"]),
        ([-3, 4], ["-4", "-2", "0", "2", "4"]),
        ([1500000, 4000000], ["0", "2 million", "4 million"]),
    ],
)
def test_an_axis_has_round_ticks(values: list[int], labels: list[str]) -> None:
    """Ticks start at zero where that makes sense, and have room in the narrowest picture."""
    axis = value_axis([Decimal(value) for value in values], 0, 100)
    assert [tick.label for tick in axis.ticks] == labels


def test_large_numbers_are_told_in_words() -> None:
    """An axis says millions and more in words, and the rest with commas."""
    assert [short_number(Decimal(n)) for n in (64231, 1500000, 2 * 10**12, "0.50")] == [
        "64,231",
        "1.5 million",
        "2 trillion",
        "0.5",
    ]


def test_every_kind_of_report_has_its_shape() -> None:
    """Points, ranges and open ends stand where their numbers are; words have no mark."""
    chart = dot_chart(
        MONTHS, [point(10), reading(5, 20), reading(15, None), reading(None, 8), reading(None)]
    )
    assert chart is not None
    marks = [[(mark.shape, mark.x, mark.end) for mark in row.marks] for row in chart.rows]
    assert marks == [
        [("point", 50.0, 50.0)],
        [("range", 31.5, 87.0)],
        [("up", 68.5, 68.5)],
        [("down", 42.6, 42.6)],
        [],
    ]


def test_each_origin_has_a_mark() -> None:
    """Three origins of a number are three marks on it, one above the other."""
    chart = dot_chart(MONTHS, [point(10, origins=3), point(5)])
    assert chart is not None
    assert [(mark.x, mark.y) for mark in chart.rows[0].marks] == [
        (97.0, 0.8),
        (97.0, 1.75),
        (97.0, 2.7),
    ]
    assert [row.height for row in chart.rows] == [3.5, 1.6]


@pytest.mark.parametrize(
    ("given_readings", "drawn"),
    [
        ([], False),
        ([point(59)], False),
        ([reading(59, None)], False),
        ([reading(None), reading(None)], False),
        ([reading(30, 40)], True),
        ([point(59), point(59)], False),
        ([point(59), reading(None)], False),
        ([point(59), point(58)], True),
    ],
)
def test_a_chart_that_would_say_nothing_is_not_drawn(
    given_readings: list[DrawnReading], drawn: bool
) -> None:
    """One number alone, or words alone, need no picture; a range or two numbers do."""
    assert (dot_chart(MONTHS, given_readings) is not None) is drawn


def test_a_shortened_axis_says_so() -> None:
    """Where the axis leaves out zero, the description tells it."""
    near = dot_chart(MONTHS, [point(59), point(58)])
    far = dot_chart(MONTHS, [point(59), point(10)])
    assert near is not None
    assert far is not None
    assert near.description == (
        "One row for each report, one mark for each origin of it. The axis does not show 0."
    )
    assert far.description == "One row for each report, one mark for each origin of it."


def part(number: int, who: str) -> DrawnPart:
    """A part of a sum."""
    return DrawnPart(Caption(str(number), who, f"figures/{who}/#a"), Decimal(number))


HELD = DrawnSum(
    "as of 5 March 2025",
    part(59, "held"),
    (part(35, "dead"), part(22, "alive"), part(2, "unknown")),
)


def test_a_sum_is_a_bar_in_parts() -> None:
    """Each part begins where the one before it ends, in the total's bar and in its own row."""
    chart = sum_chart(Subject("Held", "people"), HELD, 1)
    assert chart is not None
    total, *parts = [row.marks for row in chart.rows]
    assert [(mark.part, mark.x, mark.end) for mark in total] == [
        (1, 0.0, 50.83),
        (2, 51.23, 83.04),
        (3, 83.44, 85.97),
    ]
    assert [mark.value for mark in total] == ["", "", "59"]
    assert [(mark.part, mark.x, mark.value) for (mark,) in parts] == [
        (1, 0.0, "35"),
        (2, 51.23, "22"),
        (3, 83.44, "2"),
    ]
    assert chart.description == (
        "59 = 35 + 22 + 2. The first bar is the total, the others are its parts."
    )


def test_lengths_begin_at_one_start() -> None:
    """Each length of time is a bar from nothing on, however close the lengths are."""
    chart = dot_chart(Subject("Truce", "days", lengths=True), [point(42), point(43)])
    assert chart is not None
    assert [(mark.start, mark.x) for row in chart.rows for mark in row.marks] == [
        (3.0, 81.96),
        (3.0, 83.84),
    ]
    assert chart.extent.startswith("0 to ")


def test_a_small_chart_has_an_axis_and_a_unit() -> None:
    """The ends of the axis are labelled, the last with the unit."""
    small = spark(Subject("Held", "people"), [point(9), point(13)])
    assert small is not None
    assert [(tick.label, tick.anchor) for tick in small.ends] == [
        ("0", "middle"),
        ("15 people", "end"),
    ]


def test_a_sum_below_zero_is_not_drawn() -> None:
    """No bar is drawn of numbers that have none."""
    below = DrawnSum("2025", part(-1, "a"), (part(-1, "b"),))
    nothing = DrawnSum("2025", part(0, "a"), (part(0, "b"),))
    assert sum_chart(MONTHS, below, 1) is None
    assert sum_spark(MONTHS, below) is None
    assert sum_chart(MONTHS, nothing, 1) is None


def test_a_spark_needs_two_numbers() -> None:
    """A card has a small picture only when numbers differ, or one is a range."""
    assert spark(MONTHS, [point(59), point(59)]) is None
    assert spark(MONTHS, [reading(None)]) is None
    assert spark(MONTHS, [reading(30, 40)]) is not None
    small = spark(MONTHS, [point(9), reading(13, None)])
    assert small is not None
    assert small.words == "2 reports"
    assert [(mark.shape, mark.x) for mark in small.marks] == [("point", 53.4), ("up", 75.8)]


def test_four_dates_make_a_chart_over_time() -> None:
    """Fewer stay in rows; a date known to the month is as wide as the month."""
    days = [DAY + timedelta(10 * at) for at in range(4)]
    dated = [point(10 * at, start=day, end=day) for at, day in enumerate(days, 1)]
    assert time_chart(MONTHS, dated[:3]) is None
    chart = time_chart(MONTHS, [*dated, point(20, start=DAY, end=days[-1]), point(3)])
    assert chart is not None
    assert [(one.x, one.end, one.y) for one in chart.points] == [
        (10.4, 10.4, 12.0),
        (37.93, 37.93, 8.5),
        (65.47, 65.47, 5.0),
        (93.0, 93.0, 1.5),
        (10.4, 93.0, 8.5),
    ]
    assert [level.label for level in chart.levels] == ["0", "10", "20", "30", "40"]
    assert chart.description == (
        "One mark for each report and origin, by the date it speaks of. "
        "In the table only, for want of a number or a date: 1."
    )


@given(readings())
def test_rows_stay_in_the_picture(found: list[DrawnReading]) -> None:
    """Whatever is reported, marks stay inside and axis labels do not touch, at 320 px too."""
    chart = dot_chart(MONTHS, found)
    if chart is None:
        return
    for row in chart.rows:
        for mark in row.marks:
            assert 3 <= mark.x <= mark.end <= 97
            assert 0 < mark.y < row.height
            assert mark.shape != "up" or mark.x <= 87
            assert mark.shape != "down" or mark.x >= 13
    boxes = [label_box(tick.x, tick.label, tick.anchor) for tick in chart.ticks]
    assert all(0 <= start < end <= NARROWEST for start, end in boxes)
    assert all(after[0] - before[1] >= 1 for before, after in pairwise(boxes))


def box_of(one: Point) -> tuple[float, float, float, float] | None:
    """The box of a point's label: left, right, top, bottom, in em."""
    if one.label is None:
        return None
    left, right = label_box(one.middle, one.label.text, one.label.anchor, 1.12)
    base = one.y + one.label.y
    return left, right, base - 0.9, base + 0.3


@given(readings())
def test_labels_over_time_never_collide(found: list[DrawnReading]) -> None:
    """Whatever is reported, labels lie inside the picture and apart from each other."""
    chart = time_chart(MONTHS, found)
    if chart is None:
        return
    boxes = [box for box in map(box_of, chart.points) if box]
    assert all(
        left >= 0 and right <= NARROWEST and top >= 0 and bottom <= chart.base
        for left, right, top, bottom in boxes
    )
    for one, other in combinations(boxes, 2):
        beside = one[1] <= other[0] or other[1] <= one[0]
        assert beside or one[3] <= other[2] or other[3] <= one[2]
    ticks = [label_box(tick.x, tick.label, tick.anchor) for tick in chart.dates]
    assert all(after[0] - before[1] >= 1 for before, after in pairwise(ticks))
    assert all(0 <= one.x <= one.end <= 100 for one in chart.points)


@given(st.text(max_size=200), st.floats(2, 30))
def test_wrapped_text_fits(text: str, width: float) -> None:
    """No line is wider than asked, and no character is lost."""
    lines = wrapped(text, width)
    assert all(text_width(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == "".join(text.split())


@pytest.mark.parametrize("name", ["rows", "sum", "time"])
def test_a_chart_is_drawn_so(golden: Golden, name: str) -> None:
    """The whole drawing, once for each layout."""
    reports = [
        DrawnReading(
            Caption("9", "officials, unnamed · July 2024", "figures/x/#a"), Decimal(9), Decimal(9)
        ),
        reading(13, None, beyond=True, contested=True),
        reading(None, 20, beyond=True),
        reading(30, 40, origins=2),
        reading(20, 20, about=True),
        DrawnReading(Caption("“many <b>”", "A & B", "figures/x/#b"), None, None),
    ]
    days = [DAY + timedelta(20 * at) for at in range(6)]
    dated = [
        DrawnReading(
            one.caption,
            one.low,
            one.high,
            one.beyond,
            one.about,
            one.contested,
            one.origins,
            day,
            day,
        )
        for one, day in zip(reports, days, strict=True)
    ]
    charts = {
        "rows": dot_chart(MONTHS, reports),
        "sum": sum_chart(Subject("Held", "people"), HELD, 1),
        "time": time_chart(MONTHS, dated),
    }
    chart = charts[name]
    assert chart is not None
    golden(f"golden/charts/{name}.html", svg(chart))


def test_a_record_becomes_its_chart(small: Path) -> None:
    """From the records to the rows: each says the number, who says it, and of when."""
    project = open_project(small)
    tell = Telling(Archive(read_content(project)))
    entry = tell.archive.entries["missing-planks"]
    assert isinstance(entry.record, Figure)
    record = tell_record(tell, entry)
    assert isinstance(record, FigureRecord)
    (chart,) = figure_charts(record, record.statements)
    assert isinstance(chart, Chart)
    assert [(row.caption, [mark.shape for mark in row.marks]) for row in chart.rows] == [
        (
            Caption("at least 12", "Anna Holm, as of 5 March 2025", "figures/missing-planks/#holm"),
            ["up"],
        ),
        (
            Caption("14", "Overby, as of 6 March 2025", "figures/missing-planks/#council"),
            ["point"],
        ),
    ]
    small_chart = figure_spark(tell, entry, entry.record)
    assert small_chart is not None
    assert [mark.shape for mark in small_chart.marks] == ["up", "point"]


SUMS = {
    "content/figures/planks.yaml": """
name: Planks
measures: All planks.
unit: planks
kind: stock
sums:
  - {of: [missing, laid], as_of: 2025-03-05}
  - {of: [missing, loose], as_of: 2025-03-05}
observations:
  - {id: all, value: 30, as_of: 2025-03-05, evidence: [{source: gone, quote: thirty planks}]}
""",
    "content/figures/missing.yaml": """
name: Missing planks
measures: Those gone.
unit: planks
kind: stock
observations:
  - {id: gone, value: 12, as_of: 2025-03-05, by: holm, evidence: [{source: gone, quote: twelve}]}
""",
    "content/figures/laid.yaml": """
name: Planks that lie
measures: Those left.
unit: planks
kind: stock
observations:
  - {id: left, value: 18, as_of: 2025-03-05, evidence: [{source: gone, quote: eighteen}]}
""",
    "content/figures/loose.yaml": """
name: Loose planks
measures: Those that move.
unit: planks
kind: stock
observations:
  - {id: some, value: 18, qualifier: about, as_of: 2025-03, evidence: [{source: gone, quote: x}]}
""",
    "content/actors/holm.yaml": "name: Anna Holm\nkind: person\n",
    "content/sources/gone.yaml": (
        "title: Planks gone\npublisher: paper\npublished: 2025-03-06\ntext: seeds/gone.txt\n"
        f"sha256: '{'0' * 64}'\n"
    ),
}


def test_a_sum_of_records_becomes_a_chart(project: Project) -> None:
    """A sum is drawn where the total and each part have a plain number of its date."""
    opened = open_project(project(SUMS))
    tell = Telling(Archive(read_content(opened)))
    entry = tell.archive.entries["planks"]
    assert isinstance(entry.record, Figure)
    record = tell_record(tell, entry)
    assert isinstance(record, FigureRecord)
    (chart,) = figure_charts(record, record.statements)
    assert isinstance(chart, Chart)
    assert chart.name == "chart--sum-1"
    assert [row.caption.number for row in chart.rows] == ["30", "12", "18"]
    named = [row.caption.who for row in chart.rows]
    assert named == ["Planks: paper", "Missing planks: Anna Holm", "Planks that lie: paper"]
    # It is told once: in the chart, or, where there is none, in a table.
    assert undrawn_sums(record, [chart]) == record.sums[1:]
    card = figure_spark(tell, entry, entry.record)
    assert card is not None
    assert card.words == "30 = 12 + 18"
    assert [mark.end for mark in card.marks] == [mark.end for mark in chart.rows[0].marks]
