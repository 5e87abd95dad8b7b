"""What things were called from commit to commit: from events alone, and from what commits did."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from generator.archive.tracks import UNKNOWN, Placing, Sighting, Track, Tracks, follow
from generator.content.load import Content
from generator.content.statement_history import Turn
from generator.model.registers import Redirects


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


def walked(redirects: Redirects, *turns: Turn) -> tuple[Track, ...]:
    """The tracks that turns leave; whatever is there at their end stays."""
    names = {name.partition("/")[0] for turn in turns for name in turn.said}
    content = Content((), frozenset(names), {}, (), (), {}, redirects)
    return follow(content, turns, frozenset()).tracks


def turn(day: int, said: dict[str, str], *left: str, **asked: dict[str, str]) -> Turn:
    """What the commit of a day did; a name that begins with q is a question's."""
    folders = {name: "questions" for name in said if name.startswith("q")}
    return Turn(at(day), said, left, folders, asked)


def names_of(tracks: tuple[Track, ...]) -> list[list[str]]:
    """What each was called, without what it was called twice in a row."""
    return [[name for name, _ in groupby(one.events, lambda event: event.name)] for one in tracks]


def test_a_record_and_its_statements_go_on_under_the_new_name() -> None:
    """The register leads a record on, and what it states with it, each by itself."""
    tracks = walked(
        Redirects(moved={"a": "b"}, moved_statements={"a/t": "b/u"}),
        turn(1, {"a": "r x", "a/s": "1 x", "a/t": "2 x"}),
        turn(2, {"b": "r x", "b/s": "1 x", "b/u": "2 x"}, "a", "a/s", "a/t"),
    )
    assert names_of(tracks) == [["a", "b"], ["a/t", "b/u"], ["a/s", "b/s"]]
    assert all(one.there for one in tracks)


def test_what_has_the_words_goes_on_and_the_other_ends() -> None:
    """Of two statements that are merged, the one whose own words stay goes on, whatever became of
    the words of its figure; where neither has them, the first in the register."""
    redirects = Redirects(moved_statements={"a/s": "a/z", "a/t": "a/z"})
    before = turn(1, {"a/s": "1 x", "a/t": "2 x"})
    second = walked(redirects, before, turn(2, {"a/z": "2 y"}, "a/s", "a/t"))
    assert names_of(second) == [["a/s"], ["a/t", "a/z"]]
    neither = walked(redirects, before, turn(2, {"a/z": "3 x"}, "a/s", "a/t"))
    assert names_of(neither) == [["a/s", "a/z"], ["a/t"]]


def test_a_merged_record_is_the_one_of_which_it_has_most() -> None:
    """A record goes by its statements as they were: neither by its own words nor by other ones."""
    redirects = Redirects(moved={"a": "c", "b": "c"})
    before = turn(1, {"a": "r x", "a/s": "1 x", "b": "r y", "b/s": "2 x", "b/t": "3 x"})
    after = {"c": "r x", "c/s": "2 y", "c/t": "3 x"}
    merged = walked(redirects, before, turn(2, after, "a", "a/s", "b", "b/s", "b/t"))
    assert names_of(merged) == [["a"], ["b", "c"], ["a/s"], ["b/s", "c/s"], ["b/t", "c/t"]]


def test_the_words_come_before_the_place() -> None:
    """Where one takes the name that another had, each goes on with its own words."""
    tracks = walked(
        Redirects(moved_statements={"a/s": "a/t", "a/t": "a/v"}),
        turn(1, {"a/s": "1 x", "a/t": "2 x"}),
        turn(2, {"a/v": "2 x"}, "a/s", "a/t"),
    )
    assert names_of(tracks) == [["a/s"], ["a/t", "a/v"]]


def test_what_comes_later_is_what_left_where_nothing_else_stands() -> None:
    """It takes up its own name before another's, and its own alone beside what stands there."""
    redirects = Redirects(moved_statements={"a/s": "a/t"})
    before, gone = turn(1, {"a/s": "1 x", "a/t": "2 x"}), turn(2, {}, "a/s", "a/t")
    assert names_of(walked(redirects, before, gone, turn(3, {"a/t": "3 x"}))) == [["a/s"], ["a/t"]]
    one = walked(redirects, turn(1, {"a/s": "1 x"}), turn(2, {}, "a/s"), turn(3, {"a/t": "3 x"}))
    assert names_of(one) == [["a/s", "a/t"]]
    beside = walked(redirects, before, turn(2, {}, "a/s"), turn(3, {"a/s": "1 x"}))
    assert names_of(beside) == [["a/s"], ["a/t"]]
    other = walked(redirects, turn(1, {"a/t": "2 x", "a/u": "1 x"}), turn(2, {"a/s": "1 x"}, "a/u"))
    assert names_of(other) == [["a/t"], ["a/u"], ["a/s"]]


def test_where_a_statement_stands_is_told_by_day_and_question() -> None:
    """It gets a place, another one, and none when the question goes; what left has none."""
    tracks = walked(
        Redirects(),
        turn(1, {"a/s": "1 x", "a/t": "2 x", "q": "r x"}, q={"a/s": "first", "a/t": "first"}),
        turn(2, {}, q={"a/s": "second", "a/t": "first", "a/nowhere": "first"}),
        turn(3, {}, "a/t", q={"a/s": "second"}),
        turn(4, {}, "q"),
        turn(5, {}, other={"a/s": "first"}),
    )
    question, first, second = tracks
    days = [date(2025, 3, day) for day in (1, 2, 4)]
    assert first.stood == (
        Placing(days[0], 0, "first"),
        Placing(days[1], 0, "second"),
        Placing(days[2], 0, ""),
    )
    assert second.stood == (Placing(days[0], 0, "first"),)
    assert (question.folder, question.stood, first.folder) == ("questions", (), "")
