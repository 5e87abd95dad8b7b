"""Dates in prose of many languages, and what a help line makes of a date that is none."""

from __future__ import annotations

import datetime
from time import process_time

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.text.dates.date_help import meant_dates
from generator.text.dates.edtf import parse_date, states_date
from generator.text.dates.prose_dates import dates_in
from generator.text.dates.weekdays import knows_weekdays, may_be_of_saying, weekdays_in

LANGUAGES = (
    *("en", "de", "fr", "es", "it", "pt", "ru", "ar", "he", "zh", "ja", "ko", "hi"),
    *("pl", "tr", "nl", "sv", "fi", "uk", "cs", "th", "vi"),
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on DECEMBER 5, 2024"),
        ("en", "at 2024-12-05T06:17Z"),
        ("en", "2024/12/05"),
        ("en-GB", "5/12/2024"),
        ("en-US", "12/5/2024"),
        ("de", "am 5. Dezember 2024"),
        ("de", "am 05.12.2024"),
        ("fr", "le 5 décembre 2024"),
        ("fr", "le 5 de\u0301cembre 2024"),
        ("es", "el 5 de diciembre de 2024"),
        ("it", "il 5 dicembre 2024"),
        ("pt", "em 5 de dezembro de 2024"),
        ("ru", "5 декабря 2024 года"),
        ("ar", "٥ ديسمبر ٢٠٢٤"),
        ("ar", "5 كانون الأول 2024"),
        ("ar", "في الخامس من ديسمبر 2024"),
        ("ar", "الخامس من كانون الأول/ديسمبر 2024"),
        ("he", "בחמישה בדצמבר 2024"),
        ("ru", "пятого декабря 2024 года"),
        ("ar", "5 كانون الأول/ديسمبر 2024"),
        ("ar", "٥ ديسمبر (كانون الأول) ٢٠٢٤"),
        ("th", "5 ธันวาคม พ.ศ. 2567"),
        ("he", "ב-5 בדצמבר 2024"),
        ("zh", "2024年12月5日"),
        ("zh-Hant", "民國一一三年十二月五日"),
        ("ja", "令和6年12月5日"),
        ("ko", "2024년 12월 5일"),
        ("hi", "५ दिसंबर २०२४"),
        ("th", "5 ธันวาคม 2567"),
    ],
)
def test_a_day_is_read(language: str, text: str) -> None:
    """Each language's own way to write a day gives that day."""
    assert [(m.year, m.month, m.day) for m in dates_in(text, language)] == [(2024, 12, 5)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5/12/2024"),
        ("ja", "5/12/2024"),
        ("en", "may 5 people march 7"),
        ("de", "3,5 Mai"),
        ("de", "1.2.3.2024"),
        ("fr", "32 mars 2024"),
        ("ru", "7 ноябрят"),
        ("xx", "5 December 2024"),
    ],
)
def test_what_can_be_read_in_two_ways_is_not_read(language: str, text: str) -> None:
    """Figures that mean two days, other words and impossible days are no dates."""
    assert [mention for mention in dates_in(text, language) if mention.day] == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("ar", "الحادي والعشرين من يناير 2024", 21),
        ("he", "עשרים וחמישה בינואר 2024", 25),
        ("ar", "العاشر من يناير 2024", 10),
        ("ar", "الحادي عشر من يناير 2024", 11),
        ("ru", "двадцать четвёртого января 2024", 24),
        ("fr", "le premier janvier 2024", 1),
        ("es", "el primero de enero de 2024", 1),
        ("it", "il primo gennaio 2024", 1),
        ("pt", "primeiro de janeiro de 2024", 1),
    ],
)
def test_a_day_in_words_is_read(language: str, text: str, day: int) -> None:
    """Days of a month are read in words, where newspapers write them so."""
    assert [(m.year, m.month, m.day) for m in dates_in(text, language)] == [(2024, 1, day)]


@settings(max_examples=150)
@given(
    st.sampled_from(LANGUAGES),
    st.dates(datetime.date(1600, 1, 1), datetime.date(2099, 12, 31)),
)
def test_every_day_in_every_language(language: str, day: datetime.date) -> None:
    """A day as CLDR writes it in full is that day, whatever stands around it."""
    if language == "th":
        day = day.replace(year=max(day.year, 1900))
    text = f"x {format_date(day, 'long', locale=language)}."
    found = [(m.year, m.month, m.day) for m in dates_in(text, language)]
    assert found == [(day.year, day.month, day.day)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "from 5 to 7 March 2025"),
        ("en", "March 5\u20137, 2025"),
        ("de", "vom 5. bis 7. März 2025"),
        ("fr", "du 5 au 7 mars 2025"),
    ],
)
def test_both_ends_of_a_span_are_read(language: str, text: str) -> None:
    """A span in words states both of its days."""
    assert states_date(text, parse_date("2025-03-05/2025-03-07"), language)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2014-12-28 - 2014-12-30", "2014-12-28/2014-12-30"),
        ("2014-12-28..2014-12-30", "2014-12-28/2014-12-30"),
        ("2014-12-30 - 2014-12-28", ""),
        ("2024-Q3", "2024-07/2024-09"),
        ("Q1 2024", "2024-01/2024-03"),
        ("1990s", "199X"),
        ("1900s", "190X or 19XX"),
        ("spring 2024", "2024-21"),
        ("winter 2024", "2024-24 or 2023-24"),
        ("2023/24", "2023/2024"),
        ("2024-2025", "2024/2025"),
        ("5.3.2025", "2025-03-05 or 2025-05-03"),
        ("27.3.2025", "2025-03-27"),
        ("March 5-7, 2025", "2025-03-05/2025-03-07"),
        ("5 March 2025 to 7 April 2025", "2025-03-05/2025-04-07"),
        ("early March 2025", ""),
        ("2025-03-05 or later", ""),
        ("5 March 2025 to Easter", ""),
    ],
)
def test_what_was_meant(text: str, meant: str) -> None:
    """A help names the one date that was meant, both where there are two, and never a part."""
    found = meant_dates(text)
    assert " or ".join(found) == meant
    for date in found:
        assert parse_date(date).text == date


@pytest.mark.parametrize("language", ["en", "de", "he", "ja", "th"])
@pytest.mark.parametrize(
    "piece", ["1", "1.", "1 ", "May ", "5 May 2", "年", "1月", "一", "1-", "ב"]
)
def test_time_grows_with_the_length_alone(language: str, piece: str) -> None:
    """No text makes the search for dates slow."""
    started = process_time()
    dates_in(piece * (100_000 // len(piece)), language)
    assert process_time() - started < 3


@pytest.mark.parametrize(("language", "text", "weekday"), [
    ("de", "am Montagabend geschlossen", 1), ("fr", "fermé mardi soir", 2),
    ("es", "cerrado el miércoles", 3), ("it", "chiuso giovedì", 4),
    ("pt", "fechada na sexta-feira", 5), ("nl", "op zaterdag gesloten", 6),
    ("ru", "закрыт в среду", 3), ("pl", "zamknięty w sobotę", 6), ("tr", "Salı günü kapandı", 2),
    ("ar", "أغلق يوم الجمعة", 5), ("he", "נסגר ביום שני", 1), ("hi", "मंगलवार को बंद", 2),
    ("zh", "周四关闭", 4), ("zh-Hant", "週日關閉", 7), ("ja", "火曜日に閉じた", 2),
    ("ko", "수요일에 닫혔다", 3), ("vi", "đóng cửa hôm Thứ Năm", 4), ("id", "ditutup Rabu", 3),
])  # fmt: skip
def test_a_weekday_is_found_in_its_language(language: str, text: str, weekday: int) -> None:
    """Weekdays are known by CLDR's names and by their cases, alone and with letters grown on."""
    assert [one.weekday for one in weekdays_in(text, language)] == [weekday]


@pytest.mark.parametrize(("language", "text", "saying"), [
    ("de", "Die Polizei teilte am Montag mit", True), ("de", "Am Montag brannte es", False),
    ("fr", "La police a annoncé lundi", True), ("ja", "警察は月曜日に発表した", True),
    ("ar", "قالت الشرطة يوم الاثنين", True), ("ar", "أغلق الجسر يوم الاثنين", False),
    ("en", "police said on Monday", True), ("en", "it burned on Monday", False),
])  # fmt: skip
def test_a_day_may_be_that_of_saying(language: str, text: str, saying: bool) -> None:
    """Where a verb of saying stands, nobody can tell whose day it is."""
    (day,) = weekdays_in(text, language)
    assert may_be_of_saying(text, day.start, language) == saying


def test_weekdays_of_an_unknown_language_are_none() -> None:
    """In a language that CLDR does not know no weekday is found, and the reader says so."""
    assert weekdays_in("Monday", "xx") == ()
    assert not knows_weekdays("xx")
