"""Numbers in prose: values, qualifiers, units, and what is not a number."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.vocabulary import Qualifier
from generator.text.numbers.numerals import format_number, read_numbers
from generator.text.numbers.values.read_number import ReadNumber, Sense

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))

WORDS = st.lists(
    st.sampled_from(
        [
            *("one", "two", "fifty", "nine", "hundred", "thousand", "million", "dozen", "a", "and"),
            *("half", "second", "third", "thirds", "year", "-", ",", ".", "7", "64,231", "over"),
            *("at", "least", "or", "more", "%", "$", "between", "1.5", "1,2"),
        ]
    ),
    max_size=30,
).map(" ".join)
QUICK = settings(max_examples=60)


def spell(number: int, *, joined: str = "-", ampersand: str = " and ") -> str:
    """The number in English words, as British news prose writes it."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        return TENS[number // 10] + (joined + SMALL[number % 10] if number % 10 else "")
    if number < 1000:
        rest = spell(number % 100, joined=joined) if number % 100 else ""
        return f"{SMALL[number // 100]} hundred" + (ampersand + rest if rest else "")
    scale, name = next((scale, name) for scale, name in SCALES if number >= scale)
    head = spell(number // scale, joined=joined, ampersand=ampersand)
    rest = spell(number % scale, joined=joined, ampersand=ampersand) if number % scale else ""
    link = ampersand if rest and number % scale < 100 else " "
    return f"{head} {name}" + (link + rest if rest else "")


def only(text: str) -> ReadNumber:
    """The one number of a text."""
    (number,) = read_numbers(text, "en")
    return number


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("holding 59 prisoners", "59", "59"),
        ("in 64,231 deaths,", "64,231", "64231"),
        ("“Fifty-nine hostages", "Fifty-nine", "59"),
        ("Fifty\N{NON-BREAKING HYPHEN}nine", "Fifty\N{NON-BREAKING HYPHEN}nine", "59"),
        ("fifty nine", "fifty nine", "59"),
        ("one hundred and five people", "one hundred and five", "105"),
        ("fifteen hundred", "fifteen hundred", "1500"),
        ("killed over a thousand civilians", "a thousand", "1000"),
        ("a thousand and one", "a thousand and one", "1001"),
        ("one hundred and fifty thousand", "one hundred and fifty thousand", "150000"),
        ("two million three hundred thousand", "two million three hundred thousand", "2300000"),
        ("2.3 million people", "2.3 million", "2300000"),
        ("a 2.3-million aid deal", "2.3-million", "2300000"),
        ("$5bn", "5bn", "5000000000"),
        ("100 thousand", "100 thousand", "100000"),
        ("rose 1.50 points", "1.50", "1.50"),
        ("a dozen", "a dozen", "12"),
        ("two dozen", "two dozen", "24"),
        ("half a million", "half a million", "500000"),
        ("a half-million", "a half-million", "500000"),
        ("two and a half million", "two and a half million", "2500000"),
        ("a million and a half", "a million and a half", "1500000"),
        ("status of two others", "two", "2"),
        ("fell by -5 degrees", "-5", "-5"),
    ],
)
def test_a_number_is_read(text: str, number: str, value: str) -> None:
    """Digits and words give their value and the very words that state it."""
    read = only(text)
    assert (read.text, read.values) == (number, (Decimal(value),))
    assert text[read.start : read.end] == read.text


@pytest.mark.parametrize(
    ("text", "senses"),
    [
        ("October 7,2023", [Sense.UNREAD]),
        ("30.12.2024", [Sense.UNREAD]),
        ("between 20 and 30", [Sense.RANGE]),
        ("between one hundred and two thousand", [Sense.RANGE]),
        ("nineteen ninety-seven", [Sense.UNREAD, Sense.UNREAD]),
        ("two, three", [Sense.COUNT, Sense.COUNT]),
        ("hundreds of captives, tens of thousands", [Sense.VAGUE, Sense.VAGUE]),
        ("several thousand, a few hundred", []),
        ("two-thirds, one third of, one-quarter", [Sense.SHARE] * 3),
        ("an F16 with anyone", [Sense.NAME]),
        ("one in five", [Sense.RATIO, Sense.RATIO]),
        ("18 of 27", [Sense.COUNT, Sense.WHOLE]),
        ("not 460 but 470", [Sense.DENIED, Sense.COUNT]),
        ("", []),
    ],
)
def test_what_a_number_says(text: str, senses: list[Sense]) -> None:
    """Only a count proves a value; parts of dates, names, ranges and ratios are told as such."""
    assert [read.sense for read in read_numbers(text, "en")] == senses


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("59", None),
        ("exactly 59", Qualifier.EXACTLY),
        ("included almost 200 missiles", Qualifier.ALMOST),
        ("Nearly 200", Qualifier.ALMOST),
        ("close to 200", Qualifier.ALMOST),
        ("just under 200", Qualifier.ALMOST),
        ("killed over a thousand", Qualifier.MORE_THAN),
        ("more than 40", Qualifier.MORE_THAN),
        ("over US$5 million", Qualifier.MORE_THAN),
        ("at least 12", Qualifier.AT_LEAST),
        ("at least another 12", Qualifier.AT_LEAST),
        ("at least a further 12", Qualifier.AT_LEAST),
        ("no fewer than 12", Qualifier.AT_LEAST),
        ("12 or more", Qualifier.AT_LEAST),
        ("200+ people", Qualifier.AT_LEAST),
        ("two weeks or more", Qualifier.AT_LEAST),
        ("about 200", Qualifier.ABOUT),
        ("around 200", Qualifier.ABOUT),
        ("roughly 200", Qualifier.ABOUT),
        ("some 200", Qualifier.ABOUT),
        ("an estimated 200", Qualifier.ABOUT),
        ("~200", Qualifier.ABOUT),
        ("200 or so", Qualifier.ABOUT),
        ("200-odd", Qualifier.ABOUT),
        ("up to 33", Qualifier.AT_MOST),
        ("no more than 33", Qualifier.AT_MOST),
        ("as many as 33", Qualifier.AT_MOST),
        ("33 or fewer", Qualifier.AT_MOST),
        ("fewer than 3", Qualifier.FEWER_THAN),
        ("less than\nthree", Qualifier.FEWER_THAN),
        ("under 3", Qualifier.FEWER_THAN),
        ("over; 59", None),
        ("almost all 59", Qualifier.ALMOST),
        ("talks about a 42-day truce", None),
        ("aggression. Over 13 months, the conflict", None),
        ("it lasted over 13 months", Qualifier.MORE_THAN),
    ],
)
def test_qualifiers(text: str, qualifier: Qualifier) -> None:
    """The words right beside a number qualify it, and words farther away do not."""
    assert only(text).qualifier is qualifier


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("13 months", "13", "month"),
        ("nine-month offensive", "9", "month"),
        ("the two-month offensive", "2", "month"),
        ("42-day ceasefire", "42", "day"),
        ("21-year-old", "21", "year"),
        ("one-year anniversary", "1", "year"),
        ("a 30-second clip", "30", "second"),
        ("60 seconds", "60", "second"),
        ("two and a half centuries", "2.5", "century"),
        ("a two-and-a-half-year war", "2.5", "year"),
        ("5%", "5", "percent"),
        ("12 per cent", "12", "percent"),
        ("12 percent", "12", "percent"),
        ("59 hostages", "59", None),
    ],
)
def test_units(text: str, value: str, unit: str | None) -> None:
    """A unit of time or a percent sign is told apart from what is counted."""
    read = only(text)
    assert (read.values, read.unit and read.unit.family) == ((Decimal(value),), unit)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("5, 10 and 15 mg", ["milligram", "milligram", "milligram"]),
        ("5 and 10 mg", ["milligram", "milligram"]),
        ("5, 10 mg", [None, "milligram"]),
    ],
)
def test_numbers_of_a_list_share_a_unit(text: str, units: list[str | None]) -> None:
    """A unit is that of a whole list, which ends with "and"; a comma alone joins nothing."""
    assert [one.unit and one.unit.family for one in read_numbers(text, "en")] == units


@pytest.mark.parametrize("text", ["All but 3 men came", "They said all but 3 men came"])
def test_those_who_are_left_out_are_not_counted(text: str) -> None:
    """What stands before the number tells so, also where a text begins with it."""
    assert only(text).sense is Sense.LEFT_OUT


@pytest.mark.parametrize(
    ("text", "number", "value"),
    [
        ("the seventh exchange", "seventh", 7),
        ("the second phase", "second", 2),
        ("the twenty-first day", "twenty-first", 21),
        ("the fortieth", "fortieth", 40),
        ("on the 21st", "21", 21),
    ],
)
def test_ordinals_are_marked(text: str, number: str, value: int) -> None:
    """A rank is found with its value, and is marked as no count; it has no unit."""
    read = only(text)
    assert (read.text, read.values) == (number, (Decimal(value),))
    assert read.sense is Sense.ORDER


@QUICK
@given(
    st.one_of(st.integers(0, 10**4), st.integers(0, 10**15 - 1)),
    st.sampled_from("- "),
    st.sampled_from([" and ", " "]),
    st.booleans(),
)
def test_a_spelled_number_comes_back(
    number: int, joined: str, ampersand: str, capital: bool
) -> None:
    """Whatever number is written out, British or American, its value is read again, whole."""
    words = spell(number, joined=joined, ampersand=ampersand)
    words = words.capitalize() if capital else words
    read = only(f"They said that {words} others left.")
    assert (read.values, read.text) == ((Decimal(number),), words)


@QUICK
@given(st.integers(-(10**15), 10**15), st.integers(0, 4))
def test_a_formatted_number_comes_back(number: int, decimals: int) -> None:
    """What readers are shown is read as the number that is recorded, with all its decimals."""
    value = Decimal(number).scaleb(-decimals)
    read = only(f"a total of ({format_number(value)}), they said")
    assert value in read.values


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("64231", "64,231"),
        ("59", "59"),
        ("1.50", "1.50"),
        ("1E+3", "1,000"),
        ("-1234.5", "-1,234.5"),
    ],
)
def test_numbers_for_readers(value: str, text: str) -> None:
    """Commas at the thousands, decimals as recorded, never an exponent."""
    assert format_number(Decimal(value)) == text


@QUICK
@given(st.one_of(st.text(max_size=300), WORDS))
def test_any_text_can_be_read(text: str) -> None:
    """No text is an error; what is found lies in it, in order, without overlaps."""
    numerals = read_numbers(text, "en")
    assert all(text[item.start : item.end] == item.text for item in numerals)
    assert all(one.end <= other.start for one, other in pairwise(numerals))
    assert all(value.is_finite() for item in numerals for value in item.values)


@pytest.mark.parametrize("sign", ["\u2474", "\u0bf0", "\u2460", "\u2488", "\xb2"])
def test_a_sign_that_is_no_fraction_is_no_number(sign: str) -> None:
    """Digits in circles and brackets, old numerals and footnote signs prove nothing."""
    for language in ("en", "de", "ar", "sw"):
        assert not [n for n in read_numbers(f"{sign} dead, {sign}", language) if n.values]


def test_a_row_of_digits_that_is_too_long_is_unread_as_a_whole() -> None:
    """However long a row of single digits is, it is one number that cannot be read."""
    for count in (99, 100, 101, 5000):
        row = " ".join("7" * count)
        assert not any(item.values for item in read_numbers(f"It said {row}", "en"))
        if count > 100:
            assert [item.text for item in read_numbers(f"It said {row}", "en")] == [row]


@pytest.mark.parametrize(
    "pattern",
    [
        *("one hundred and ", "a ", "9", "1,", "1.", "twenty-", "two and a half ", " ", "-"),
        *("one million ", "at least ", "between one hundred and ", "$", "\u00bd", "1 2 3 "),
    ],
)
def test_time_grows_with_the_length_alone(pattern: str) -> None:
    """No text, however repetitive, makes the search slow."""
    text = pattern * (50_000 // len(pattern))
    started = process_time()
    read_numbers(text, "en")
    assert process_time() - started < 3
