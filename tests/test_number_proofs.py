"""What a number in a quote proves of the number that a record has."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

import pytest

from generator.checks.number_proofs import Wanted
from generator.checks.quoted_numbers import QuotedNumber
from generator.model.vocabulary import FigureKind
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import ReadNumber, Sense
from number_proving import wanted

CHANGE, SHARE = FigureKind.CHANGE, FigureKind.SHARE
THIRD = ReadNumber("a third", 0, 7, Sense.SHARE, part=Fraction(1, 3))


def read(quote: str) -> QuotedNumber:
    """The one number of a quote."""
    (number,) = read_numbers(quote, "en")
    return QuotedNumber(number)


@pytest.mark.parametrize(
    ("recorded", "kind", "quote", "proven"),
    [
        ({"value": 8}, SHARE, "8 planks", True),
        ({"value": 9}, SHARE, "8 planks", False),
        ({"value": 10}, SHARE, "10 to 20 planks", False),
        ({"low": 10, "high": 20}, SHARE, "10 to 20 planks", True),
        ({"low": 10, "high": 21}, SHARE, "10 to 20 planks", False),
        ({"low": 10, "high": 20}, SHARE, "10 planks", False),
        ({"low": -20, "high": -10}, CHANGE, "fell by 10 to 20 percent", True),
        ({"low": 10, "high": 20}, CHANGE, "fell by 10 to 20 percent", False),
    ],
)
def test_a_number_proves_its_value_or_its_range(
    recorded: Mapping[str, int], kind: FigureKind, quote: str, proven: bool
) -> None:
    """A count proves its value, a range both of its ends; a change has the sign of its words."""
    assert wanted(recorded, kind).is_proof(read(quote)) is proven


def test_a_part_of_a_number_proves_nothing() -> None:
    """A quote that has only a part of a range, or of a count, is no proof of it."""
    for quote, recorded in (("10 to 20 planks", {"low": 10, "high": 20}), ("8", {"value": 8})):
        cut = QuotedNumber(read(quote).read, whole=False)
        assert not wanted(recorded, SHARE).is_proof(cut)
        assert wanted(recorded, SHARE).is_proof(read(quote))


def test_only_a_denial_records_what_is_denied() -> None:
    """A number that somebody denies is proven for a statement that denies it, and for no other."""
    denied = read("The council denied that 30 planks were missing")
    assert denied.read.sense is Sense.DENIED
    for speech, proven in (("denies", True), ("says", False), ("confirms", False)):
        assert wanted({"value": 30, "speech": speech}).is_proof(denied) is proven
    assert not wanted({"value": 31, "speech": "denies"}).is_proof(denied)
    cut = QuotedNumber(denied.read, whole=False)
    assert not wanted({"value": 30, "speech": "denies"}).is_proof(cut)


@pytest.mark.parametrize(("name", "proven"), [
    ("Clerks paid", False), ("Clerks not paid", True), ("Unpaid clerks", True),
    ("Absent clerks", True), ("Clerks dismissed, not counting drivers", False),
])  # fmt: skip
def test_those_who_did_not_are_counted_where_the_figure_says_so(name: str, proven: bool) -> None:
    """A number of those of whom something is not so proves a count of those who did not, and no
    count of those who did."""
    number = read("Some said 15 clerks had not been paid")
    want = wanted({"value": 15}, unit="clerks")
    named = Wanted(want.figure.model_copy(update={"name": name}), want.seen)
    assert number.read.sense is Sense.NEGATED
    assert named.is_proof(number) is proven


def test_what_has_two_ends_and_is_no_range_proves_no_range() -> None:
    """Ends that a text denies, or that were true before, are none to record."""
    former = ReadNumber("10 to 20", 0, 8, Sense.FORMER, low=Decimal(10), high=Decimal(20))
    assert not wanted({"low": 10, "high": 20}).is_proof(QuotedNumber(former))


@pytest.mark.parametrize(
    ("kind", "direction", "value", "proven"),
    [
        (SHARE, 0, "1/3", True),
        (SHARE, 0, "2/3", False),
        (SHARE, -1, "1/3", True),
        (CHANGE, -1, "-1/3", True),
        (CHANGE, -1, "1/3", False),
        (CHANGE, 1, "1/3", True),
        (CHANGE, 0, "1/3", False),
    ],
)
def test_a_share_proves_its_fraction(
    kind: FigureKind, direction: int, value: str, proven: bool
) -> None:
    """As a change it has the sign of the words beside it, and without such words proves nothing."""
    third = ReadNumber("a third", 0, 7, Sense.SHARE, part=Fraction(1, 3), direction=direction)
    assert wanted({"value": value}, kind).is_proof(QuotedNumber(third)) is proven


@pytest.mark.parametrize(
    "number",
    [
        QuotedNumber(THIRD, whole=False),
        QuotedNumber(ReadNumber("a third", 0, 7, Sense.FORMER, part=Fraction(1, 3))),
        read("8 planks"),
    ],
    ids=["cut", "former", "no share"],
)
def test_only_a_whole_share_of_now_proves_a_fraction(number: QuotedNumber) -> None:
    """A third that is cut off, or was one before, or another number proves no third."""
    assert not wanted({"value": "1/3"}, SHARE).is_proof(number)


@pytest.mark.parametrize(
    ("unit", "quote", "value", "fits"),
    [
        ("planks", "12 euros", 12, True),
        ("EUR", "12 euros", 12, True),
        ("EUR", "12", 12, True),
        ("EUR", "$12", 12, False),
        ("%", "half of them", 50, True),
        ("EUR", "half of them", 50, False),
        ("EUR", "half of them", "1/2", False),
        ("of the planks", "half of them", "1/2", True),
    ],
)
def test_a_unit_fits_or_contradicts(unit: str, quote: str, value: object, fits: bool) -> None:
    """Euros fit euros, a bare number fits each unit, and a share is a percentage, or a fraction of
    what is neither money nor a measure."""
    want: Wanted = wanted({"value": value}, FigureKind.AMOUNT, unit)
    assert want.fits(read(quote).read) is fits


def test_an_age_is_proven_for_a_figure_of_ages_alone() -> None:
    """The years of an age fit where the figure names ages, and no span of time."""
    age = read("The 41-year-old was jailed").read
    for name, kind, fits in (
        ("Age of the accused", FigureKind.AMOUNT, True),
        ("Length of the term", FigureKind.AMOUNT, False),
        ("Age at the end of the term", FigureKind.DURATION, False),
    ):
        want = wanted({"value": 41}, kind, "years")
        named = Wanted(want.figure.model_copy(update={"name": name}), want.seen)
        assert named.fits(age) is fits


@pytest.mark.parametrize(("quote", "added"), [
    ("Sales went 8 percent", " (with no rise or fall that the checks can read)"),
    ("Sales fell 8 percent", ""), ("Sales went +8 percent", ""),
])  # fmt: skip
def test_a_change_without_its_way_is_told_so(quote: str, added: str) -> None:
    """A number that tells no rise and no fall is told as such to a figure of changes alone."""
    assert wanted({"value": 8}, CHANGE).turn_missing(read(quote)) == added
    assert wanted({"value": 8}, SHARE).turn_missing(read(quote)) == ""


@pytest.mark.parametrize(("quote", "proven"), [
    ("The temperature fell by 8 degrees", False), ("Sales fell 8 percent", True),
])  # fmt: skip
def test_a_fall_of_the_temperature_is_no_level_below_zero(quote: str, proven: bool) -> None:
    """An amount takes a fall with a minus, but a temperature does not."""
    assert wanted({"value": -8}).proves(read(quote), Decimal(-8)) is proven
