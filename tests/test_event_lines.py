"""Events on one scale: exact geometry on small cases, and what holds for every case."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.charts.event_lines import DrawnEvent, EventLine, event_scale

FIRST, MIDDLE, LAST = date(2024, 1, 1), date(2024, 7, 1), date(2024, 12, 30)
days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31))


@st.composite
def events(draw: st.DrawFn) -> list[DrawnEvent]:
    """Events as hostile content may have them."""
    found = []
    for _ in range(draw(st.integers(0, 20))):
        start, end = draw(days), draw(days)
        if start and end and start > end:
            start, end = end, start
        held = draw(days) if start and end is None else None
        held = max(held, start) if held and start else None
        found.append(DrawnEvent(start, end, draw(st.booleans()), draw(st.booleans()), held))
    return found


def lines(*found: DrawnEvent) -> list[EventLine]:
    """How these events are drawn, beside two that hold the scale's ends."""
    scale = event_scale([DrawnEvent(FIRST, FIRST), DrawnEvent(LAST, LAST), *found])
    assert scale is not None
    return list(scale.lines[2:])


def test_what_is_known_decides_the_shape() -> None:
    """A day is a dot, a doubtful one a ring; days between are an outline; what lasted is a bar."""
    assert lines(
        DrawnEvent(FIRST, FIRST),
        DrawnEvent(MIDDLE, MIDDLE, doubtful=True),
        DrawnEvent(FIRST, MIDDLE),
        DrawnEvent(FIRST, MIDDLE, lasted=True),
        DrawnEvent(MIDDLE, None, lasted=True, doubtful=True),
        DrawnEvent(None, MIDDLE, lasted=True),
        DrawnEvent(None, None),
    ) == [
        EventLine("day", 3.0),
        EventLine("about", 50.0),
        EventLine("within", 3.0, 47.0),
        EventLine("span", 3.0, 47.0),
        EventLine("since", 50.0, 14.0, doubtful=True),
        EventLine("until", 36.0, 14.0),
        EventLine("unknown"),
    ]


def test_a_bar_is_full_as_long_as_it_is_known_to_have_gone_on() -> None:
    """A war reported in July stands there in full; it fades from there, and not from its start. It
    is on a scale that begins after its start, and makes the scale long enough."""
    war = DrawnEvent(FIRST, None, lasted=True, held=MIDDLE)
    assert lines(war) == [EventLine("since", 3.0, 14.0, full=47.0)]
    scale = event_scale([DrawnEvent(MIDDLE, MIDDLE), DrawnEvent(MIDDLE, None, True, held=LAST)])
    assert scale is not None
    # The whole of it fades within the picture.
    assert scale.lines[1] == EventLine("since", 3.0, 14.0, full=80.0)


def test_an_outline_with_an_open_end_fades() -> None:
    """One day up to July, nobody knows since when: the outline has one width, and no left end."""
    assert lines(DrawnEvent(None, MIDDLE), DrawnEvent(MIDDLE, None)) == [
        EventLine("earlier", 36.0, 14.0),
        EventLine("later", 50.0, 14.0),
    ]


def test_what_fades_has_room_at_either_end() -> None:
    """One that is known up to the last day of the scale does not look as if it ended there."""
    assert lines(DrawnEvent(LAST, None), DrawnEvent(None, FIRST, lasted=True)) == [
        EventLine("later", 83.0, 14.0),
        EventLine("until", 3.0, 14.0),
    ]


def test_an_outline_is_no_ring() -> None:
    """Some time within a week of a year is wider than it is high: a day would be a ring."""
    assert lines(DrawnEvent(MIDDLE, date(2024, 7, 3))) == [EventLine("within", 48.76, 3.0)]


def test_one_far_away_does_not_squeeze_the_rest() -> None:
    """An event decades before all others stands at the edge, with its year."""
    near = [DrawnEvent(FIRST, FIRST), DrawnEvent(LAST, LAST)] * 3
    scale = event_scale([DrawnEvent(date(1997, 1, 1), date(1997, 12, 31)), *near])
    assert scale is not None
    assert scale.lines[:2] == (EventLine("before", label="1997"), EventLine("day", 3.0))
    later = event_scale([*near, DrawnEvent(date(2090, 1, 1), date(2090, 12, 31))])
    assert later is not None
    assert later.lines[-1] == EventLine("after", 100.0, label="2090")


def test_where_no_day_is_known_there_is_no_scale() -> None:
    """Without a day there is nothing to draw."""
    assert event_scale([]) is None
    assert event_scale([DrawnEvent(None, None)]) is None


@given(events())
def test_every_event_has_its_strip(found: list[DrawnEvent]) -> None:
    """Whatever the dates, all that is drawn lies in the picture."""
    scale = event_scale(found)
    if scale is None:
        return
    assert len(scale.lines) == len(found)
    for line in scale.lines:
        assert 0 <= line.x <= 100
        assert line.width >= 0
        assert line.full >= 0
        assert line.fades + line.width <= 100
