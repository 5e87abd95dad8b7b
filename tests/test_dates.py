"""Dates: the EDTF subset against the standard and an oracle, comparisons, dates in prose."""

from __future__ import annotations

import datetime
import re
from itertools import pairwise
from pathlib import Path
from time import process_time

import edtf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.vocabulary import DateKind, Precision
from generator.text.dates.edtf import day_of, is_after, may_be_weekday, parse_date, states_date
from generator.text.dates.prose_dates import MONTHS as MONTH_NAMES
from generator.text.dates.prose_dates import dates_in
from generator.text.dates.weekdays import weekdays_in

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))

YEARS = st.integers(1, 9998).map("{:04d}".format)
MONTHS = st.builds("{}-{:02d}".format, YEARS, st.integers(1, 12))
DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9998, 12, 31)).map(datetime.date.isoformat)
SEASONS = st.builds("{}-{}".format, YEARS, st.integers(21, 24))
UNSPECIFIED = st.one_of(
    YEARS.filter(lambda year: year >= "0010").map(lambda year: f"{year[:3]}X"),
    YEARS.filter(lambda year: year >= "0100").map(lambda year: f"{year[:2]}XX"),
    YEARS.map("{}-XX".format),
    YEARS.map("{}-XX-XX".format),
    MONTHS.map("{}-XX".format),
)
MARKS = st.sampled_from(["", "?", "~", "%"])
PLAIN = st.one_of(YEARS, MONTHS, DAYS)
MARKED = st.builds("{}{}".format, PLAIN, MARKS)
POINTS = st.one_of(MARKED, SEASONS, st.builds("{}{}".format, UNSPECIFIED, MARKS))
TIMES = st.builds(
    "{}T{:02d}:{:02d}{}".format,
    DAYS.filter(lambda day: day > "0002"),
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["Z", "+02:00", "-05", ":30Z", ":00-03:30"]),
)
WITHIN = st.builds("[{}..{}]".format, MARKED, MARKED)
OPEN = st.one_of(
    MARKED.map("{}/..".format),
    MARKED.map("../{}".format),
    MARKED.map("{}/".format),
    MARKED.map("/{}".format),
)
PROSE = st.lists(
    st.sampled_from(
        ["March", "May ", "Oct. ", " 7", ", ", "2023", "in ", "1", "-", "of ", "Sunday"]
    )
).map("".join)
# The oracle takes 10 ms for an interval, and a busy machine its own time.
SLOW = settings(max_examples=30)
NEAR_MISSES = st.text("0123456789-/.?~%XuTZ:+[] ", max_size=24)


@pytest.mark.parametrize(
    ("text", "human", "start", "end", "precision"),
    [
        ("2025", "2025", "2025-01-01", "2025-12-31", Precision.YEAR),
        ("2025-03", "March 2025", "2025-03-01", "2025-03-31", Precision.MONTH),
        ("2025-03-05", "5 March 2025", "2025-03-05", "2025-03-05", Precision.DAY),
        ("2025-03-XX", "a day in March 2025", "2025-03-01", "2025-03-31", Precision.MONTH),
        ("2025-XX", "a month in 2025", "2025-01-01", "2025-12-31", Precision.YEAR),
        ("2025-XX-XX", "a day in 2025", "2025-01-01", "2025-12-31", Precision.YEAR),
        ("202X", "a year from 2020 to 2029", "2020-01-01", "2029-12-31", Precision.YEAR),
        ("2025-21", "spring 2025", "2025-03-01", "2025-05-31", Precision.SEASON),
        ("0025-03", "March 0025", "0025-03-01", "0025-03-31", Precision.MONTH),
        ("2023-24", "winter 2023", "2023-12-01", "2024-02-29", Precision.SEASON),
        ("2024-11-27~", "about 27 November 2024", "2024-11-27", "2024-11-27", Precision.DAY),
        ("2024-07-08?", "possibly 8 July 2024", "2024-07-08", "2024-07-08", Precision.DAY),
        ("2024-07%", "possibly about July 2024", "2024-07-01", "2024-07-31", Precision.MONTH),
        (
            "2025-02~/2025-03-05",
            "about February 2025 \N{EN DASH} 5 March 2025",
            "2025-02-01",
            "2025-03-05",
            Precision.DAY,
        ),
        (
            "2025-03-01/2025-03-05",
            "1\N{EN DASH}5 March 2025",
            "2025-03-01",
            "2025-03-05",
            Precision.DAY,
        ),
        (
            "2025-02-28/2025-03-05",
            "28 February \N{EN DASH} 5 March 2025",
            "2025-02-28",
            "2025-03-05",
            Precision.DAY,
        ),
        (
            "2025-01/2025-03",
            "January\N{EN DASH}March 2025",
            "2025-01-01",
            "2025-03-31",
            Precision.MONTH,
        ),
        ("2023/2025", "2023\N{EN DASH}2025", "2023-01-01", "2025-12-31", Precision.YEAR),
        ("2025/2025", "2025", "2025-01-01", "2025-12-31", Precision.YEAR),
        (
            "[2025-03-01..2025-03-05]",
            "between 1 and 5 March 2025",
            "2025-03-01",
            "2025-03-05",
            Precision.DAY,
        ),
        (
            "[2024-12-28..2025-01-05]",
            "between 28 December 2024 and 5 January 2025",
            "2024-12-28",
            "2025-01-05",
            Precision.DAY,
        ),
        (
            "[2024-11-26~..2024-11-27~]",
            "between about 26 and about 27 November 2024",
            "2024-11-26",
            "2024-11-27",
            Precision.DAY,
        ),
        (
            "[2025-02~..2025-03-05]",
            "between about February 2025 and 5 March 2025",
            "2025-02-01",
            "2025-03-05",
            Precision.DAY,
        ),
        ("[2025-03-05..]", "5 March 2025 or later", "2025-03-05", None, Precision.DAY),
        ("[..2025-03]", "March 2025 or earlier", None, "2025-03-31", Precision.MONTH),
        (
            "2025-03-05T06:17Z",
            "5 March 2025, 06:17 UTC",
            "2025-03-05",
            "2025-03-05",
            Precision.MINUTE,
        ),
        (
            "2025-03-05T01:17:09+02:00",
            "5 March 2025, 01:17:09 UTC+02:00",
            "2025-03-05",
            "2025-03-05",
            Precision.SECOND,
        ),
        (
            "2025-03-05T23:17-05",
            "5 March 2025, 23:17 UTC\N{MINUS SIGN}05",
            "2025-03-05",
            "2025-03-05",
            Precision.MINUTE,
        ),
        ("2023-10-07/..", "since 7 October 2023", "2023-10-07", None, Precision.DAY),
        ("../2025-03", "until March 2025", None, "2025-03-31", Precision.MONTH),
        ("2023-10-07/", "from 7 October 2023, end unknown", "2023-10-07", None, Precision.DAY),
        ("/2025", "until 2025, start unknown", None, "2025-12-31", Precision.YEAR),
    ],
)
def test_a_date_is_read(
    text: str, human: str, start: str | None, end: str | None, precision: Precision
) -> None:
    """Each form gives its days, its precision and English no finer than what is recorded."""
    date = parse_date(text)
    bounds = tuple(day.isoformat() if day else None for day in (date.start, date.end))
    assert (date.text, date.human, bounds) == (text, human, (start, end))
    assert date.precision is precision


@pytest.mark.parametrize(
    ("text", "uncertain", "approximate", "kind"),
    [
        ("2025-03", False, False, DateKind.POINT),
        ("2025-03?", True, False, DateKind.POINT),
        ("2025-03~", False, True, DateKind.POINT),
        ("2025-03%", True, True, DateKind.POINT),
        ("2025-03?/2025-04~", True, True, DateKind.SPAN),
        ("2025-03/..", False, False, DateKind.SPAN),
        ("[2025-03..2025-04~]", False, True, DateKind.WITHIN),
        ("2025-03-05T06:17Z", False, False, DateKind.POINT),
    ],
)
def test_marks_are_kept(text: str, uncertain: bool, approximate: bool, kind: DateKind) -> None:
    """A mark on either end marks the whole date, and a day within is no span."""
    date = parse_date(text)
    assert (date.uncertain, date.approximate, date.kind) == (uncertain, approximate, kind)


def test_dates_are_in_order() -> None:
    """By the first instant, whatever the zone; exact ones before marked ones of the same one."""
    texts = [
        "2025-01",
        "2025",
        "2025?",
        "2025?/2026",
        "2025-01-19",
        "2025-03?",
        "2025-03-04",
        "2025-03-05T01:30+02:00",
        "2025-03-05",
        "2025-03-05/..",
        "2025-03-05~",
        "2025-03-05T00:17+00:00",
        "2025-03-05T06:17Z",
        "2025-03-31",
        "2025-12-31",
    ]
    dates = [parse_date(text) for text in texts]
    assert [date.text for date in sorted(dates, key=lambda date: date.sort_key)] == texts


def test_a_day_has_no_time() -> None:
    """A date with a time of day gives its day on the calendar of its zone."""
    assert day_of(parse_date("2025-03-05T01:30+02:00")).text == "2025-03-05"
    assert day_of(parse_date("[2025-03-01..2025-03-05]")).kind is DateKind.WITHIN


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2024-02-30", "February 2024 has no day 30; its last day is 2024-02-29"),
        ("2025-04-00", "April 2025 has no day 0; its last day is 2025-04-30"),
        ("2025-13", "there is no month 13; months are 01 to 12, seasons are 21 to 24"),
        ("2025-25", "there is no month 25; months are 01 to 12, seasons are 21 to 24"),
        ("0000-01", "there is no year 0; years are 0001 to 9999"),
        ("9999-24", "winter 9999 ends after the last year that can be recorded, 9999"),
        ("2025-21-05", "a season has no day; write 2025-21"),
        ("2025-XX-05", "a day without its month is not a date; write 2025-XX-XX or 2025"),
        ("202X-03", "a year with X in it has no month; write it alone, such as 202X"),
        ("../..", "an interval states at least one of its ends; write 2025-03/.."),
        (
            "2025-03-XX/2025-04",
            "an end of an interval has no X in it; write the month alone, such as 2025-03/2025-04",
        ),
        (
            "2025-03~/2025-02",
            (
                "the interval ends (February 2025) before it starts (about March 2025); "
                "write the earlier date first, or correct one of the two"
            ),
        ),
        ("[..]", "an interval states at least one of its ends; write [2025-03..2025-04]"),
        ("[2025-03..2025-03]", "both ends are March 2025; write it alone: 2025-03"),
        (
            "[2025-03, 2025-04]",
            "this is not a date; one day within others is written [2025-03-01..2025-03-05]",
        ),
        (
            "2025-03-05T06:17",
            (
                "a time of day needs its zone: Z for UTC, or hours and minutes before it, such as "
                "+02:00; if nothing tells the zone, write the day alone: 2025-03-05"
            ),
        ),
        ("2025-03-05T06:17Z~", "a time of day has no mark; write the day, such as 2025-03-05~"),
        ("2025-03-05T24:00Z", "there is no such time of day; times are 00:00 to 23:59:59"),
        (
            "2025-03-05T06:17+15:00",
            "there is no zone +15:00; zones are -12:00 to +14:00, and Z is UTC",
        ),
        (
            "0001-01-01T00:00+02:00",
            "a time of day cannot be so near the first or the last year",
        ),
        (
            "2025-03-05T06:17Z/2025-03-06",
            "an end of an interval has no time of day; write the days alone",
        ),
        ("", "the date is empty; write a date such as 2025, 2025-03 or 2025-03-05"),
        ("soon", "this is not a date; write a date such as 2025, 2025-03 or 2025-03-05"),
        (
            "2025-03-05/07",
            "this is not a date; write a date such as 2025, 2025-03 or 2025-03-05",
        ),
        ("٢٠٢٥", "this is not a date; write a date such as 2025, 2025-03 or 2025-03-05"),
        ("2" * 65, "a date has at most 64 characters; this one has 65"),
    ],
)
def test_a_wrong_date_is_explained(text: str, reason: str) -> None:
    """The sentence names what is wrong and how to fix it."""
    with pytest.raises(ValueError, match=r"\S") as problem:
        parse_date(text)
    assert str(problem.value) == reason


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2025/03/05", "2025-03-05"),
        ("2025-3-5", "2025-03-05"),
        ("2025.03.05", "2025-03-05"),
        ("20250305", "2025-03-05"),
        ("2025/03", "2025-03"),
        (" 2025-03", "2025-03"),
        ("~2025-03", "2025-03~"),
        ("2025?-03", "2025-03?"),
        ("2025-03?~", "2025-03%"),
        ("2025-03-xx", "2025-03-XX"),
        ("2025-03-05 6:17Z", "2025-03-05T06:17Z"),
        ("2025-03-05T12:00:00.000+0200", "2025-03-05T12:00:00+02:00"),
        ("2025-03-05 12:00", "2025-03-05"),
        ("between 1 March 2025 and 5 March 2025", "[2025-03-01..2025-03-05]"),
        ("5 March 2025", "2025-03-05"),
        ("October 7, 2023", "2023-10-07"),
        ("March 2025", "2025-03"),
    ],
)
def test_what_was_meant_is_proposed(text: str, meant: str) -> None:
    """A date in another notation is refused with its EDTF form."""
    with pytest.raises(ValueError, match=r"\S") as problem:
        parse_date(text)
    assert str(problem.value) == f"this is not a date as EDTF writes it; write {meant}"


@given(st.one_of(st.text(max_size=80), NEAR_MISSES, POINTS, OPEN, TIMES, WITHIN))
def test_nothing_but_value_errors(text: str) -> None:
    """Any text at all gives a date that is in order, or a ``ValueError`` of one printable line."""
    reason = ""
    try:
        date = parse_date(text)
    except ValueError as problem:
        reason = str(problem)
    else:
        assert date.text == text
        assert date.start is None or date.end is None or date.start <= date.end
    assert reason.isprintable()


def oracle_bounds(text: str) -> tuple[datetime.date, datetime.date]:
    """The first and last day by the ``edtf`` package, an implementation of its own."""
    read = edtf.parse_edtf(text)
    first, last = (
        datetime.date(bound.tm_year, bound.tm_mon, bound.tm_mday)
        for bound in (read.lower_strict(), read.upper_strict())
    )
    return first, last


@SLOW
@given(POINTS)
def test_points_agree_with_the_oracle(text: str) -> None:
    """Every date of the subset denotes the days that the oracle gives.

    But for winter: the specification (Library of Congress, "Level 1: Seasons") leaves the days of
    a season open, and the oracle ends winter with December, where meteorology says February.
    """
    date = parse_date(text)
    first, last = oracle_bounds(text)
    assert date.start == first
    if text.endswith("-24") and len(text) == len("2025-24"):
        assert last == datetime.date(first.year, 12, 31)
        assert date.end == datetime.date(first.year + 1, 3, 1) - datetime.timedelta(days=1)
    else:
        assert date.end == last


@SLOW
@given(TIMES)
def test_times_agree_with_the_oracle(text: str) -> None:
    """A time of day is one for the oracle too, and on the same day."""
    date = parse_date(text)
    if date.precision is Precision.SECOND:  # the oracle knows no time without seconds
        assert date.start
        assert edtf.parse_edtf(text).lower_strict()[:3] == date.start.timetuple()[:3]


@SLOW
@given(MARKED, MARKED)
def test_intervals_agree_with_the_oracle(one: str, other: str) -> None:
    """An interval reaches from its start's first day to its end's last day, in this order only.

    The oracle reads an interval that ends before it starts; in the specification ("Level 0: Time
    Interval") the first date is the start and the second the end.
    """
    first, last = sorted((one, other), key=lambda text: oracle_bounds(text)[0])
    date = parse_date(f"{first}/{last}")
    assert (date.start, date.end) == oracle_bounds(f"{first}/{last}")
    if oracle_bounds(first)[1] < oracle_bounds(last)[0]:
        with pytest.raises(ValueError, match="before it starts"):
            parse_date(f"{last}/{first}")


@SLOW
@given(NEAR_MISSES)
def test_what_the_oracle_refuses_is_refused(text: str) -> None:
    """Nothing is read as a date that is not EDTF.

    The oracle refuses times without seconds and ends of "one of" that are marked, and it
    refuses a season with a mark; in the specification ("Level 1: Qualification of a
    date (complete)") a mark stands at the end of any date string.
    """
    try:
        date = parse_date(text)
    except ValueError:
        return
    own = {Precision.SEASON, Precision.MINUTE}
    if date.precision not in own and date.kind is not DateKind.WITHIN:
        assert edtf.parse_edtf(text)


@given(st.one_of(POINTS, OPEN))
def test_the_human_text_is_not_finer(text: str) -> None:
    """A month is named only where one is recorded, and a day only where a day is."""
    date = parse_date(text)
    months = re.findall(rf"({'|'.join(MONTH_NAMES)})", date.human)
    days = re.findall(rf"\d (?:{'|'.join(MONTH_NAMES)})", date.human)
    assert bool(months) == (date.precision in {Precision.MONTH, Precision.DAY})
    assert bool(days) == (date.precision is Precision.DAY)


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [
        ("2025-03-06", "2025-03-05", True),
        ("2025-03-05", "2025-03-05", False),
        ("2025-03", "2025-03-05", False),
        ("2025-04", "2025-03-05", True),
        ("2025-03-12~", "2025-03-05", False),
        ("2025-03-13~", "2025-03-05", True),
        ("2025-03-13", "2025-03-05?", True),
        ("2025-04~", "2025-03-05", False),
        ("2026-01", "2025-21", False),
        ("2025-03-06/..", "2025-03-05", True),
        ("../2025-03-06", "2025-03-05", False),
        ("2025-03-06", "2025-03-01/..", False),
        ("2025-03-06", "2025-03-01/", False),
        ("2025-03-06/2025-03-09", "2025-03-01/2025-03-05~", False),
        ("2025-03-06~/2025-03-09", "2025-03-01/2025-03-05", False),
        ("[2025-03-06..2025-03-09]", "2025-03-05", True),
        ("[2025-03-04..2025-03-09]", "2025-03-05", False),
        ("2025-03-05T06:18Z", "2025-03-05T06:17Z", True),
        ("2025-03-05T06:17:30Z", "2025-03-05T06:17Z", False),
        ("2025-03-05T08:18+02:00", "2025-03-05T06:17Z", True),
        ("2025-03-05T08:17+02:00", "2025-03-05T06:17Z", False),
        ("2025-03-06T06:17Z", "2025-03-05", False),
        ("2025-03-06T12:00Z", "2025-03-05", True),
        ("2025-03-06", "2025-03-05T18:00Z", False),
        ("2025-03-07", "2025-03-05T18:00Z", True),
    ],
)
def test_after_is_said_only_for_certain(one: str, other: str, after: bool) -> None:
    """A date is after another only if no day it may denote is not."""
    assert is_after(parse_date(one), parse_date(other)) is after


@given(POINTS | TIMES, POINTS | TIMES)
def test_after_is_never_mutual(one: str, other: str) -> None:
    """No two dates are after each other, and none is after itself."""
    first, second = parse_date(one), parse_date(other)
    assert not (is_after(first, second) and is_after(second, first))
    assert not is_after(first, first)


@pytest.mark.parametrize(
    ("text", "weekdays"),
    [
        ("2025-03-05", {3}),
        ("2025-03-05/2025-03-06", {3, 4}),
        ("2025-03-08/2025-03-10", {6, 7, 1}),
        ("2025-03-05~", {1, 2, 3, 4, 5, 6, 7}),
        ("2025-03", {1, 2, 3, 4, 5, 6, 7}),
        ("2025-03-05/..", {1, 2, 3, 4, 5, 6, 7}),
        ("[2025-03-05..2025-03-06]", {3, 4}),
        ("2025-03-05T06:17Z", {3}),
    ],
)
def test_weekdays_that_a_date_may_be(text: str, weekdays: set[int]) -> None:
    """A day has its weekday; a marked, long or open date may be any."""
    date = parse_date(text)
    assert {weekday for weekday in range(1, 8) if may_be_weekday(date, weekday)} == weekdays


@pytest.mark.parametrize(
    ("prose", "stated"),
    [
        ("attacked on October 7, 2023, by", [("October 7, 2023", 2023, 10, 7)]),
        ("came into force on 19 January, in", [("19 January", None, 1, 19)]),
        ("the Jan. 19 ceasefire deal", [("Jan. 19", None, 1, 19)]),
        ("the Oct. 7 Hamas attack", [("Oct. 7", None, 10, 7)]),
        ("Gaza on February 22, 2025. [", [("February 22, 2025", 2025, 2, 22)]),
        ("communications from May and June,", [("May", None, 5, None), ("June", None, 6, None)]),
        ("organisation in 1997.", [("1997", 1997, None, None)]),
        ("on 5 May 2025", [("5 May 2025", 2025, 5, 5)]),
        ("in March 2025", [("March 2025", 2025, 3, None)]),
        ("Sept. 11, 2001", [("Sept. 11, 2001", 2001, 9, 11)]),
        ("the 7th of October, 2023", [("7th of October, 2023", 2023, 10, 7)]),
        ("updated 2025-03-05", [("2025-03-05", 2025, 3, 5)]),
        ("5 March\u00a02024", [("5 March\u00a02024", 2024, 3, 5)]),
        ("5 March and 7 April", [("5 March", None, 3, 5), ("7 April", None, 4, 7)]),
        ("He may march in step.", []),
        ("the March of Return. May they", []),
        ("killed 2000 people; 1,019 others", []),
        ("March 2,000 kilometres", []),
        ("on 7/10/2023", []),
        ("Jan Egeland and Decker", []),
        ("June 50", [("June", None, 6, None)]),
        ("2025-13-05", []),
    ],
)
def test_dates_in_prose(
    prose: str, stated: list[tuple[str, int | None, int | None, int | None]]
) -> None:
    """Explicit dates are found with what they state, and ordinary words are not dates."""
    mentions = dates_in(prose)
    assert [(item.text, item.year, item.month, item.day) for item in mentions] == stated
    assert all(prose[item.start : item.end] == item.text for item in mentions)


def test_dates_in_the_articles() -> None:
    """All explicit dates and weekdays of the five articles are found, and nothing else."""
    found = [
        ([item.text for item in dates_in(text)], [item.text for item in weekdays_in(text)])
        for text in (path.read_text(encoding="utf-8") for path in SEEDS)
    ]
    caption = ["Jan. 19", "February 22, 2025"]
    assert found == [
        (["Oct. 7", "May", "June"], ["Sunday"]),
        (["October 7, 2023"], []),
        (["October 7, 2023"], ["Thursday"]),
        ([*caption, *caption, "1997", "19 January"], ["Saturday"] * 2 + ["Wednesday", "Sunday"]),
        ([], ["Wednesday", "Saturday"]),
    ]


@given(st.one_of(st.text(max_size=300), PROSE))
def test_mentions_are_in_order(text: str) -> None:
    """Any text can be searched; what is found lies in it, in order, and does not overlap."""
    dates, weekdays = dates_in(text), weekdays_in(text)
    assert all(text[item.start : item.end] == item.text for item in dates)
    assert all(text[item.start : item.end] == item.text for item in weekdays)
    assert all(one.end <= other.start for one, other in pairwise(dates))
    assert all(one.end <= other.start for one, other in pairwise(weekdays))


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)))
def test_a_recorded_day_is_found_in_its_own_words(day: datetime.date) -> None:
    """A date's human text states that very date, and its month and year, but no other day."""
    date = parse_date(day.isoformat())
    prose = f"It began on {date.human}."
    assert states_date(prose, date)
    assert states_date(prose, parse_date(f"{day:%Y-%m}"))
    assert states_date(prose, parse_date(f"{day:%Y}"))
    assert not states_date(prose, parse_date((day + datetime.timedelta(days=1)).isoformat()))


@pytest.mark.parametrize(
    ("prose", "text", "states"),
    [
        ("on October 7, 2023", "2023-10-07", True),
        ("on October 7", "2023-10-07", False),
        ("in October 2023", "2023-10-07", False),
        ("in October 2023", "2023-10", True),
        ("designated in 1997", "1997", True),
        ("in the spring of 2025", "2025-21", True),
        ("in the fall of 2025", "2025-23", True),
        ("in the spring of 2024", "2025-21", False),
        ("since October 7, 2023", "2023-10-07/..", True),
        ("from 5 March 2025 to 7 March 2025", "2025-03-05/2025-03-07", True),
        ("on 5 March 2025", "2025-03-05/2025-03-07", False),
        ("in 2024", "202X", False),
    ],
)
def test_what_states_a_date(prose: str, text: str, states: bool) -> None:
    """Prose states a date only with all its parts, to the recorded precision, at both ends."""
    assert states_date(prose, parse_date(text)) is states


@pytest.mark.parametrize(
    "pattern", ["March ", "1", "7 ", "Jan. 1 ", "in 1 of ", "\u00a0", "a.", "-"]
)
def test_time_grows_with_the_length_alone(pattern: str) -> None:
    """No text, however repetitive, makes the search for dates slow."""
    text = pattern * (100_000 // len(pattern))
    started = process_time()
    dates_in(text)
    weekdays_in(text)
    assert process_time() - started < 3
