"""Branches and edges of reading and escaping that no whole record of the other tests reaches."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from generator.build.check import check
from generator.content.project import open_project
from generator.exports.citations import Citation, ris
from generator.exports.xml_text import element
from generator.model.vocabulary import Certainty
from generator.text.dates.decades import decades_in
from generator.text.dates.words_of_hours import hour_words
from generator.text.hedging.words_of_hedging import CARRIERS
from generator.text.letters.folding import fold_text, read_text
from generator.text.letters.language_names import name_of
from generator.text.letters.likeness import shared
from generator.text.letters.plain_text import plain_text
from generator.text.links.web_addresses import percent_encoded
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.relations.remainders import leaves
from generator.text.numbers.senses.number_ages import with_age
from generator.text.numbers.units.units import Unit
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import months
from generator.text.quoting.quotes import distinguish, find_quote
from generator.text.speakers.names import is_named
from projects import edit


@pytest.mark.parametrize(("letters", "told"), [(199, True), (200, False)])
def test_what_tells_a_quote_apart_is_as_long_as_a_record_may_say(letters: int, told: bool) -> None:
    """A prefix has 200 characters at most, with the space after it."""
    same = "x" * (letters - 1)
    text = read_text(f"a{same} they came. b{same} they came.")
    first, second = find_quote(text, "they came.")
    assert bool(distinguish(text, first)) is told
    assert bool(distinguish(text, second)) is told


def test_an_address_with_a_backslash_or_a_line_end_is_none() -> None:
    """A browser reads these in another way, so no other address is proposed for them."""
    assert percent_encoded("https://example.org/ü") == "https://example.org/%C3%BC"
    assert percent_encoded("https://example.org/a\\b") == ""
    assert percent_encoded("https://example.org/a\nb") == ""


def test_an_element_without_children_closes_itself() -> None:
    """Atom's links are written as readers know them."""
    assert element("link", attributes={"href": "x"}) == '<link href="x"/>'
    assert element("a", "") == "<a/>"
    assert element("a", "&") == "<a>&#38;</a>"


def test_months_have_names_and_no_numbers() -> None:
    """Where "3月" is a number and its sign, which is read as a date elsewhere."""
    assert "march" in months("en")
    assert "märz" in months("de")
    assert months("ja") == frozenset()


def test_two_texts_are_compared_from_eight_runs_of_words_on() -> None:
    """Fewer say nothing of whether one article retells another."""
    assert shared(range(8), range(8)) == 1
    assert shared(range(7), range(7)) == 0


def test_a_language_without_a_name_is_told_by_its_code() -> None:
    """CLDR knows no language of this code."""
    assert name_of("sv") == "Swedish"
    assert name_of("qq") == '"qq"'


@pytest.mark.parametrize(
    ("words", "follows"), [("all but one of 16", True), ("one of 16", False), ("but 16", False)]
)
def test_one_number_is_taken_from_another_by_a_word_for_it(words: str, follows: bool) -> None:
    """No "one of 16" leaves 15."""
    assert leaves(words, read_numbers(words, "en"), Decimal(15)) is follows


def test_a_name_may_begin_with_a_word_of_one_letter() -> None:
    """The first letter tells how its words stand beside each other."""
    assert is_named(fold_text("so X Hölding said"), "X Hölding", "de")


def test_a_number_with_a_unit_is_no_multiple() -> None:
    """Neither is one with a scale: "2 million times" are no twos."""
    plain = plain_text("5 times")
    count = Atom(0, 1, (Decimal(5),), Sense.COUNT)
    dollars = count._replace(unit=Unit("dollar"))
    assert with_age(plain, dollars, "en") == dollars
    order = count._replace(sense=Sense.ORDER)
    assert with_age(plain, order, "en") == order
    assert with_age(plain, count, "en").unit == Unit("times", measures="multiple")


@pytest.mark.parametrize(
    ("text", "language", "decades"),
    [
        ("in den 1990er Jahren", "de", {"199"}),
        ("les années 90", "fr", {"9"}),
        ("1980年代", "ja", {"198"}),
        ("seit 1990", "de", set()),
    ],
)
def test_decades_in_figures(text: str, language: str, decades: set[str]) -> None:
    """A century may be left out, and a year is no decade."""
    assert decades_in(text, language) == decades


def test_carriers_of_a_language_have_its_hedges() -> None:
    """Whoever translates a hedge may use the word by which it is found."""
    assert all(
        set(CARRIERS[language]) == set(Certainty) - {Certainty.STATED} for language in CARRIERS
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [("3百万", 6), ("3千万", 7), ("3十億", 9), ("3百億", 10), ("3千億", 11), ("3十万", 5)],
)
def test_scales_upon_scales_in_japanese(text: str, value: int) -> None:
    """A hundred of ten thousands is a million."""
    assert [read.values for read in read_numbers(text, "ja")] == [(Decimal(3 * 10**value),)]


@pytest.mark.parametrize(
    ("date", "written"), [((), ""), ((2025,), "2025///"), ((2025, 3), "2025/03//")]
)
def test_a_citation_has_no_day_that_nobody_knows(date: tuple[int, ...], written: str) -> None:
    """RIS leaves the place of an unknown month or day empty."""
    one = Citation("article", "k", (), "T", "P", date, "https://example.org/")
    lines = ris([one]).decode().split("\r\n")
    assert [line[6:] for line in lines if line.startswith("DA")] == ([written] if written else [])


def test_an_age_beside_a_person_is_of_years() -> None:
    """A son of eight is no eight of what is counted."""
    (age,) = read_numbers("Son fils, 8, est mort.", "fr")
    assert age.unit is not None
    assert age.unit.family == "year"


def test_a_time_that_goes_on_in_arabic_is_not_read() -> None:
    """Three years and some months are not three years."""
    (three, *_) = read_numbers("3 سنوات وستة أشهر", "ar")
    assert three.sense is Sense.UNREAD
    assert read_numbers("3 سنوات", "ar")[0].values == (Decimal(3),)


def test_the_hours_of_an_unknown_language_are_not_found() -> None:
    """Its words for noon and evening match nothing."""
    assert not hour_words("xx").noon.search("noon midnight")


def codes_of(small: Path, article: str, language: str, records: Mapping[str, str]) -> list[str]:
    """The codes that a check of the small project gives, with an article and records more."""
    digest = sha256(article.encode()).hexdigest()
    source = (
        "title: More\npublisher: gazette\npublished: 2025-03-06\npublished_basis: It says so.\n"
        f"language: {language}\ntext: seeds/more.txt\nsha256: {digest}\n"
    )
    files = {"seeds/more.txt": article, "content/sources/article.yaml": source, **records}
    for name, text in files.items():
        (small / name).write_text(text, encoding="utf-8")
    return [one.code for one in check(open_project(small)).diagnostics if "more" in one.span.path]


@pytest.mark.parametrize(
    ("language", "article", "told"),
    [("ru", "Анна Хольм закрыла мост.", False), ("en", "Anna Holm closed the bridge.", True)],
)
def test_names_are_asked_for_where_a_language_leaves_them(
    small: Path, language: str, article: str, told: bool
) -> None:
    """Russian bends names and writes them in letters of its own, so no rule looks for them."""
    translation = "" if language == "en" else ", translation: Anna Holm closed the bridge"
    fact = (
        "name: Closing once more\ndate: 2025-03-06\ndate_basis: It says so.\nfacts:\n"
        '  - {id: closed, text: "[[overby]] closed the bridge.", evidence: '
        f"[{{source: article, quote: {article[:-1]}{translation}}}]}}\n"
    )
    codes = codes_of(small, article, language, {"content/events/more.yaml": fact})
    assert ("A121" in codes) is told


def test_a_summary_may_use_another_name_of_an_event(small: Path) -> None:
    """What an event is also called stands behind a summary whose facts link to it."""
    edit(small, "content/events/bridge-closed.yaml", "place: Overby", "aliases: [Vale Stop]")
    actor = (
        "name: Eva More\nkind: person\nsummary: She saw the Vale Stop.\nfacts:\n"
        '  - {id: saw, text: "Eva More saw [[bridge-closed|it]].", evidence: '
        "[{source: article, quote: Eva More saw it}]}\n"
    )
    found = codes_of(small, "Eva More saw it.", "en", {"content/actors/more.yaml": actor})
    assert "A116" not in found


def test_a_vague_amount_is_carried_by_its_quote(small: Path) -> None:
    """As "dozens" is no number, and may be said where the quote says it."""
    fact = (
        "name: Coming of many\ndate: 2025-03-06\ndate_basis: It says so.\nfacts:\n"
        "  - {id: came, text: Dozens came., evidence: "
        "[{source: article, quote: Dozens came}]}\n"
    )
    found = codes_of(small, "Dozens came.", "en", {"content/events/more.yaml": fact})
    assert "N107" not in found


@pytest.mark.parametrize(
    ("before", "told"), [("On 4 March 2025 the council met. ", False), ("The council met. ", True)]
)
def test_the_sentence_before_may_tell_the_day(small: Path, before: str, told: bool) -> None:
    """An article names its day once, and goes on."""
    fact = (
        "name: Way of the mayor\ndate: 2025-03-06\ndate_basis: It says so.\nfacts:\n"
        "  - {id: left, text: The mayor left., when: 2025-03-04, evidence: "
        "[{source: article, quote: The mayor left}]}\n"
    )
    article = f"{before}The mayor left."
    found = codes_of(small, article, "en", {"content/events/more.yaml": fact})
    assert ("D111" in found) is told


@pytest.mark.parametrize(("time", "told"), [("10:30", False), ("11:30", True)])
def test_a_quote_may_tell_the_time_of_day(small: Path, time: str, told: bool) -> None:
    """A time that no field records is stated where a quote has it."""
    fact = (
        "name: Way of the mayor\ndate: 2025-03-06\ndate_basis: It says so.\nfacts:\n"
        f'  - {{id: left, text: "The mayor left at {time}.", evidence: '
        '[{source: article, quote: "The mayor left at 10:30"}]}\n'
    )
    article = "The mayor left at 10:30."
    found = codes_of(small, article, "en", {"content/events/more.yaml": fact})
    assert ("D114" in found) is told
