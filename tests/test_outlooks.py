"""Numbers of what was foreseen or asked for, and the figures that may take them."""

from __future__ import annotations

import re
from decimal import Decimal
from time import process_time
from typing import Any

import pytest

from generator.checks.number_proofs import Wanted, correction
from generator.checks.quoted_numbers import QuotedNumber
from generator.checks.told_numbers import told
from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import FigureKind
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import Sense
from generator.text.numbers.vocabulary.words_of_outlooks import OUTLOOKS
from generator.text.numbers.vocabulary.words_of_seeking import SEEKING
from number_proving import EVIDENCE, wanted
from number_tables import rows


def takes(name: str, language: str, quote: str, number: Decimal, **fields: Any) -> bool:
    """Whether a figure of a name takes a number from a quote; "change" in it makes it one."""
    kind = FigureKind.CHANGE if "change" in name else FigureKind.AMOUNT
    seen = Observation.model_validate(
        {"id": "seen", "evidence": EVIDENCE, "value": str(number), **fields}
    )
    want = Wanted(Figure(name=name, measures="M.", unit="things", kind=kind), seen)
    return any(want.is_proof(QuotedNumber(read)) for read in read_numbers(quote, language))


@pytest.mark.parametrize("row", list(rows("outlooks")), ids=" | ".join)
def test_what_was_not_so_is_no_proof_of_what_was(row: list[str]) -> None:
    """A figure takes a number that was foreseen or asked for only where its name tells that."""
    language, was, other, quote, number = row
    value = Decimal(number.lstrip("="))
    assert takes(other, language, quote, value)
    assert takes(was, language, quote, value) == number.startswith("=")


@pytest.mark.parametrize("fields", [
    {"certainty": "likely"}, {"speech": "estimates"}, {"note": "Expected for next year."},
])  # fmt: skip
def test_an_observation_may_tell_that_its_number_is_foreseen(fields: dict[str, str]) -> None:
    """Certainty, verb of speech or note of an observation tell it as the figure's name does."""
    quote = "Attendance looks set to reach 40,000"
    assert takes("Visitors", "en", quote, Decimal(40000), **fields)


@pytest.mark.parametrize(("quote", "has", "help_"), [
    (
        "Attendance looks set to reach 40,000",
        '"40,000", which is foreseen',
        ('If the figure tells this, say so in its name or "measures" ("expected"), '
        "or quote the words that have 40,000."),
    ),
    (
        "If 60 are freed, the truce holds",
        '"60", which is told on a condition',
        ('If the figure tells this, say so in its name or "measures" ("if"), '
        "or quote the words that have 60."),
    ),
    (
        "Prosecutors sought 12 years",
        '"12", which was asked for, and is not told to be what came of it',
        ('If the figure tells this, say so in its name or "measures" ("asked for"), '
        "or quote the words that have 12."),
    ),
])  # fmt: skip
def test_a_message_says_that_a_number_was_not_so(quote: str, has: str, help_: str) -> None:
    """The message tells why the number proves nothing, and the help where to say what it is."""
    number = QuotedNumber(read_numbers(quote, "en")[0])
    value = number.read.values[0]
    assert told(number) == has
    assert correction(wanted({"value": value}), "value", [number], value) == help_


@pytest.mark.parametrize("language", sorted({*OUTLOOKS, *SEEKING}))
def test_words_that_foresee_or_seek_are_not_slow(language: str) -> None:
    """However often a long clause of many words stands before numbers, reading it is quick."""
    text = "is expected to wird pidió devrait 12 a b c d e f g h 13 " * 600
    started = process_time()
    read_numbers(text, language)
    assert process_time() - started < 4


@pytest.mark.parametrize("quote", [
    "Eleven of those killed were children", "The injured include three police officers",
    "Nine of them were children", "Police held 22 people, among them six minors",
    "The deal, valued at 900 million, was called off", "A contract for 40 ships was cancelled",
    "The toll rose by 13 overnight", "The fine fell by 4 million to 11 million dollars",
    "Had the dam burst, 30,000 people would have been at risk",
    "It failed to reach its target of 20,000 teachers", "The price was raised by 5p to 14p",
    "A bus for 50 people burned", "The hall seats 300 people", "The boat can carry up to 40 people",
    "If 60 are freed, the truce holds", "The blackout lasted an hour and 40 minutes",
    "None of the 40 neighbours heard anything", "There were 14, now there are fewer",
])  # fmt: skip
def test_no_help_names_a_number_of_which_nobody_knows_whose_it_is(quote: str) -> None:
    """A part of those who are counted, what came to nothing or was not so is named by no help."""
    numbers = [QuotedNumber(read) for read in read_numbers(quote, "en")]
    help_ = correction(wanted({"value": 1}), "value", numbers, Decimal(1))
    assert re.search(r"Write (?:value|low)", help_) is None


@pytest.mark.parametrize(("language", "quote"), [
    ("en", "The airline posted a loss of $40"), ("en", "Net loss narrowed to $40"),
    ("en", "It made a $40 net loss"), ("de", "Die Bank schrieb einen Verlust von 40 Euro"),
    ("de", "Die Bank machte 40 Euro Verlust"), ("fr", "La banque a subi une perte de 40 euros"),
    ("es", "El banco registró pérdidas de 40 euros"),
    ("it", "Ha registrato una perdita di 40 euro"),
    ("pt", "O banco teve prejuízo de 40 euros"), ("nl", "Een verlies van 40 euro"),
    ("ru", "Убыток банка составил 40 рублей"), ("pl", "Bank poniósł stratę 40 zł"),
    ("tr", "Şirket 40 lira zarar etti"), ("ja", "同社は40円の赤字を計上した"),
    ("ja", "純損失は40円だった"),
    ("zh", "公司亏损40元"), ("ko", "회사는 40원의 적자를 냈다"),
])  # fmt: skip
def test_a_loss_is_below_zero_in_a_figure_of_profits(language: str, quote: str) -> None:
    """A figure of profits takes a loss with a minus, and one of losses without."""
    forty = Decimal(40)
    assert takes("Net profit", language, quote, -forty)
    assert not takes("Net profit", language, quote, forty)
    assert takes("Net loss", language, quote, forty)


@pytest.mark.parametrize("quote", [
    "It turned a loss into a profit of $40", "After a loss of $12 it made a profit of $40",
])  # fmt: skip
def test_a_profit_behind_a_loss_is_none(quote: str) -> None:
    """What was lost first is no matter to what was earned then."""
    assert takes("Net profit", "en", quote, Decimal(40))


@pytest.mark.parametrize(("quote", "help_"), [
    ("Police arrested 22 people", "Write value: 22, or quote the words that have 1."),
    (
        "Nearly 40 of the 52 migrants drowned",
        "Write value: 40 and qualifier: almost, or quote the words that have 1.",
    ),
])  # fmt: skip
def test_a_help_names_a_number_that_stands_alone(quote: str, help_: str) -> None:
    """Where one number is told of all who are counted, the help names it."""
    numbers = [QuotedNumber(read) for read in read_numbers(quote, "en")]
    numbers = [one for one in numbers if one.read.values and one.read.sense is Sense.COUNT]
    assert correction(wanted({"value": 1}), "value", numbers, Decimal(1)) == help_
