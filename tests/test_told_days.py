"""Days that prose tells by a word, and times of day, in many languages."""

from __future__ import annotations

import datetime

import pytest

from generator.text.dates.clock_times import clock_time_of, may_tell, times_in, written_times
from generator.text.dates.told_days import counts_days, days_told, knows_days

THURSDAY = datetime.date(2024, 5, 16)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "it fell on Tuesday", 14),
        ("en", "it fell yesterday", 15),
        ("en", "it fell on the 3rd", 3),
        ("de", "sie fiel gestern Abend", 15),
        ("de", "sie fiel am 3. in sich zusammen", 3),
        ("fr", "il est tombé mardi", 14),
        ("it", "è caduto ieri", 15),
        ("pt", "caiu ontem", 15),
        ("nl", "hij viel vandaag", 16),
        ("ru", "он упал вчера вечером", 15),
        ("pl", "spadł wczoraj", 15),
        ("tr", "dün düştü", 15),
        ("ar", "سقط مساء الثلاثاء", 14),
        ("he", "הוא נפל אתמול", 15),
        ("fa", "دیروز افتاد", 15),
        ("zh", "大桥14日倒塌", 14),
        ("ja", "橋は昨日落ちた", 15),
        ("ko", "다리가 14일 무너졌다", 14),
        ("vi", "cầu sập hôm qua", 15),
        ("id", "jembatan runtuh kemarin", 15),
        ("th", "สะพานพังเมื่อวาน", 15),
    ],
)
def test_a_word_tells_a_day(language: str, text: str, day: int) -> None:
    """A weekday, "yesterday" or a bare number of a day are counted from the day of the article."""
    assert datetime.date(2024, 5, day) in days_told(text, language, THURSDAY)
    assert datetime.date(2024, 5, 10) not in days_told(text, language, THURSDAY)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "it fell"),
        ("en", "it fell on 3 May 2024"),
        ("de", "sie fiel zusammen"),
        ("ja", "橋は5日間閉鎖された"),
        ("he", "ראש העיר לשעבר נפל"),
        ("fi", "se putosi eilen"),
    ],
)
def test_no_word_tells_no_day(language: str, text: str) -> None:
    """Without such a word, or in a language that is not known, no day is told."""
    assert days_told(text, language, THURSDAY) == frozenset()


def test_a_part_of_a_day_is_of_the_articles_day_or_the_one_before() -> None:
    """What fell overnight fell on the article's day or on the day before, and on no other."""
    days = {THURSDAY, THURSDAY - datetime.timedelta(days=1)}
    assert days_told("it fell overnight", "en", THURSDAY) == days


def test_no_day_is_told_at_the_ends_of_the_calendar() -> None:
    """The first and the last year have no day before or after them, and nothing fails."""
    assert days_told("yesterday", "en", datetime.date(1, 1, 1)) == frozenset()
    assert days_told("tomorrow", "en", datetime.date(9999, 12, 31)) == frozenset()


def test_words_that_count_days_lead_to_another() -> None:
    """Words that count days may lead to any day; a language that is not known is said to be so."""
    assert counts_days("it fell two days later", "en")
    assert not counts_days("it fell on Tuesday", "en")
    assert not counts_days("nousi maanantaina", "fi")
    assert knows_days("he-IL")
    assert not knows_days("fi")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("It began at 3 p.m.", {900}),
        ("It began at 9.05am.", {545}),
        ("It began at 14:05.", {845}),
        ("It began at 7 o'clock.", {420, 1140}),
        ("It began at half past six.", {390, 1110}),
        ("It began at a quarter to six.", {345, 1065}),
        ("It began at noon.", {720}),
        ("It began at 0617 GMT.", {377}),
    ],
)
def test_a_time_of_ours_is_read(text: str, minutes: set[int]) -> None:
    """English tells times in figures and in words, with both halves where neither is said."""
    (time,) = times_in(text)
    assert time.minutes == minutes


@pytest.mark.parametrize(
    "text",
    ["They won 21:15.", "It took 2:04:39.", "It rose 3.50 percent.", "Psalm 23:4 was read.", "Two"],
)
def test_other_figures_are_no_time(text: str) -> None:
    """Scores, lengths, decimals and verses are no times of day."""
    assert times_in(text) == ()


@pytest.mark.parametrize(
    ("language", "text", "told", "other"),
    [
        ("en", "14:30 BST", "13:30 GMT", "14:30 GMT"),
        ("de", "um 15 Uhr", "3 p.m.", "3 a.m."),
        ("it", "alle 15,30", "3.30 p.m.", "3 p.m."),
        ("pl", "o godz. 15", "3 p.m.", "2 p.m."),
        ("tr", "saat 15.00'te", "3 p.m.", "3.30 p.m."),
        ("ar", "الساعة الخامسة مساء", "5 p.m.", "5 a.m."),
        ("zh", "下午三点半", "3.30 p.m.", "3.30 a.m."),
        ("ko", "오전 9시 10분", "9.10 a.m.", "9.10 p.m."),
        ("th", "เวลา 15.30 น.", "3.30 p.m.", "4.30 p.m."),
    ],
)
def test_a_quote_may_tell_a_time(language: str, text: str, told: str, other: str) -> None:
    """Of a quote every hour is taken that it may mean, and no other."""
    assert may_tell(text, language, times_in(told)[0])
    assert not may_tell(text, language, times_in(other)[0])


def test_a_recorded_time_is_compared_as_an_instant() -> None:
    """09:30 in UTC is 11:30 in a zone two hours ahead, but only where both name their zone."""
    zone = datetime.timezone(datetime.timedelta(hours=2))
    recorded = clock_time_of(datetime.datetime(2024, 5, 16, 11, 30, tzinfo=zone))
    (instant,) = written_times("09:30 UTC")
    (clock,) = written_times("11:30")
    assert recorded.may_be(instant)
    assert recorded.may_be(clock)
