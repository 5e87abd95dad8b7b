"""What one thing was called from commit to commit, from its events alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from generator.archive.tracks import UNKNOWN, Placing, Sighting, Track, Tracks


def at(day: int) -> datetime:
    """The moment of a commit."""
    return datetime(2025, 3, day, tzinfo=UTC)


RENAMED = Track(
    "actors",
    (
        Sighting(at(1), "anna", "a x"),
        Sighting(at(3), "anna", ""),
        Sighting(at(3), "anna-holm", "a y"),
        Sighting(at(5), "anna-holm", "b y"),
        Sighting(None, "anna-holm", UNKNOWN),
    ),
)
GONE = Track("actors", (Sighting(at(2), "overby", "c"), Sighting(at(4), "overby", "")))


def test_a_track_tells_its_names() -> None:
    """It has the first name and the last, when each was used last, and when it was left."""
    assert (RENAMED.first, RENAMED.last, RENAMED.came) == ("anna", "anna-holm", at(1))
    assert dict(RENAMED.names) == {"anna": at(3), "anna-holm": None}
    assert RENAMED.left("anna") == (at(3),)
    assert RENAMED.left("anna-holm") == ()


def test_a_name_is_that_of_before_a_moment() -> None:
    """Until the moment itself the older name holds; where nothing is known, that of now."""
    assert RENAMED.called_before(at(3)) == "anna"
    assert RENAMED.called_before(at(4)) == "anna-holm"
    assert RENAMED.called_before(at(1)) == "anna-holm"
    assert RENAMED.called_before(None) == "anna-holm"


def test_words_change_where_they_are_others() -> None:
    """Its own words are the first ones told and what it has from its record all others; neither
    changes by leaving, nor by what nobody has committed."""
    assert RENAMED.others == (at(3),)
    assert RENAMED.changed == at(5)
    again = Track("", (*GONE.events, Sighting(at(6), "overby", "c")))
    assert again.others == ()


def test_what_comes_back_on_a_later_day_has_changed() -> None:
    """With the words that it had, it is as new on the day of its return; on the day on which it
    left, and under another name at once, nobody missed it."""
    again = Track("", (*GONE.events, Sighting(at(6), "overby", "c")))
    assert (again.came, again.back, again.changed) == (at(2), at(6), at(6))
    same_day = Track("", (*GONE.events, Sighting(at(4), "overby", "c")))
    assert (same_day.back, same_day.changed) == (None, at(2))
    uncommitted = Track("", (*GONE.events, Sighting(None, "overby", UNKNOWN)))
    assert (uncommitted.back, uncommitted.changed) == (None, at(2))
    assert RENAMED.back is None


def test_what_is_taken_back_on_the_day_has_not_changed() -> None:
    """Other words that are corrected again on the same day, or between two days on which they were
    the same, are told as `changes.jsonl` does: by the words with which a day ends."""
    words = [(2, 0, "c"), (4, 1, "d"), (4, 2, "c"), (6, 1, "e"), (6, 2, "f"), (6, 3, "f x")]
    events = [
        Sighting(at(day) + timedelta(hours=hour), "overby", said) for day, hour, said in words
    ]
    assert Track("", tuple(events[:3])).changed == at(2)
    assert Track("", tuple(events[:5])).changed == at(6) + timedelta(hours=2)
    assert Track("", tuple(events)).changed == at(6) + timedelta(hours=3)


def test_what_has_left_is_not_there() -> None:
    """Only what is there is found by its name of now."""
    assert (RENAMED.there, GONE.there) == (True, False)
    assert dict(Tracks((RENAMED, GONE), known=True).living) == {"anna-holm": RENAMED}


def test_days_after_which_it_stood_otherwise_are_told_once() -> None:
    """A place that is lost and got again on one day, or that a thing never had, is no change."""
    days = [date(2025, 3, day) for day in range(1, 6)]
    stood = (
        Placing(days[0], 1, "first"),
        Placing(days[1], 1, ""),
        Placing(days[1], 1, "first"),
        Placing(days[2], 1, "second"),
        Placing(days[2], 2, "first"),
        Placing(days[3], 3, ""),
        Placing(days[4], 2, ""),
    )
    assert Track("", GONE.events, stood).asked == (days[0], days[2], days[4])
