"""What one thing was called from commit to commit, from its events alone."""

from __future__ import annotations

from datetime import UTC, date, datetime

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
    assert again.changed == at(2)
    assert again.others == ()


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
