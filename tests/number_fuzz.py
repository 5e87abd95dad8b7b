"""Numerals that independent generators wrote, each with the values that it may prove.

Number words are those of num2words, digits, scales, dates, times, money and units those of CLDR,
through Babel; neither shares anything with what reads them.
"""

from __future__ import annotations

import datetime
import random
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from babel.dates import format_date, format_time
from babel.numbers import (
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
)
from babel.units import format_unit
from num2words import num2words

from generator.checks.quoted_numbers import QuotedNumber
from generator.model.vocabulary import FigureKind
from generator.text.numbers.numerals import read_numbers
from generator.text.numbers.values.read_number import Sense
from number_proving import wanted

SPELT = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "ar", "he", "ja", "ko", "fa", "th"),
    *("vi", "id"),
)
LANGUAGES = (*SPELT, "zh", "hi", "tr")
NOUNS = {
    "en": " houses",
    "ja": "軒",
    "zh": "座",
    "ko": " 채",
    "th": " หลัง",
    "vi": " căn",
}
# What the generator itself spells wrong.
MISSPELT = {"it": ("dicotto", "diciotto")}
# Its Arabic has no words for one of a row.
FORMS = {"ar": "cardinal"}
STOCK = wanted({"value": 1}, FigureKind.STOCK)


class Numeral(NamedTuple):
    """A text and the only values and ranges that it may prove."""

    text: str
    values: frozenset[Decimal]
    ranges: frozenset[tuple[Decimal, Decimal]] = frozenset()


def numerals(language: str, tries: int, seed: int) -> Iterator[Numeral]:
    """Numerals of a language, of each kind in turn, the same ones for the same seed."""
    chance = random.Random(f"{language} {seed}")  # noqa: S311 - a fuzz that can be repeated
    kinds = KINDS if language in SPELT else KINDS[3:]
    for turn in range(tries):
        yield kinds[turn % len(kinds)](language, chance)


def accepted(numeral: Numeral, language: str) -> tuple[set[Decimal], set[tuple[Decimal, Decimal]]]:
    """Every value and every range that a record may take from a numeral."""
    values: set[Decimal] = set()
    ranges: set[tuple[Decimal, Decimal]] = set()
    for read in read_numbers(numeral.text, language):
        values |= set(STOCK.accepted(QuotedNumber(read)))
        if read.sense is Sense.RANGE and read.low is not None and read.high is not None:
            ranges.add((read.low, read.high))
    return values, ranges


def _number(chance: random.Random) -> int:
    return chance.randrange(1, 10 ** chance.randrange(1, 10))


def _noun(language: str) -> str:
    return NOUNS.get(language, " x")


def _one(text: str, value: Decimal | int) -> Numeral:
    return Numeral(text, frozenset((Decimal(value),)))


def _spelt(language: str, chance: random.Random) -> Numeral:
    number = _number(chance)
    words = str(num2words(number, lang=language)).lower().replace(*MISSPELT.get(language, ("", "")))
    words = words if number % 2 else words.replace(",", "")
    return _one(f"{words}{_noun(language)}", number)


def _two_spelt(language: str, chance: random.Random) -> Numeral:
    """Two numbers in words with a comma between, which are no one number."""
    one, other = chance.randrange(2, 100), chance.randrange(2, 100)
    texts = [str(num2words(number, lang=language)).lower() for number in (one, other)]
    text = f"{texts[0]}{_noun(language)}, {texts[1]}{_noun(language)}"
    ends = min(one, other), max(one, other)
    return Numeral(
        text, frozenset(map(Decimal, ends)), frozenset(((Decimal(ends[0]), Decimal(ends[1])),))
    )


def _ordinal(language: str, chance: random.Random) -> Numeral:
    """One of a row counts nothing; "one" may, in languages that say "the one and twentieth"."""
    number = chance.randrange(4, 100)
    words = str(num2words(number, lang=language, to=FORMS.get(language, "ordinal"))).lower()
    cardinal = str(num2words(number, lang=language)).lower()
    if cardinal in words:  # "第二十", "ke-dua puluh": the number stands in it
        return _one(f"({words})", number)
    return Numeral(f"({words})", frozenset())


def _grouped(language: str, chance: random.Random) -> Numeral:
    number = _number(chance)
    return _one(f"{format_decimal(number, locale=language)}{_noun(language)}", number)


def _decimal(language: str, chance: random.Random) -> Numeral:
    number = Decimal(_number(chance)) / 10 ** chance.randrange(1, 4)
    text = format_decimal(number, locale=language, decimal_quantization=False)
    return _one(f"{text}{_noun(language)}", number)


def _compact(language: str, chance: random.Random) -> Numeral:
    size = 10 ** chance.choice((3, 6, 9))
    number = Decimal(chance.randrange(11, 99)) / 10 * size
    kind: Literal["short", "long"] = chance.choice(("long", "short"))
    kind = kind if language == "en" else "long"
    text = format_compact_decimal(number, format_type=kind, locale=language, fraction_digits=2)
    return _one(f"{text}{_noun(language)}", number)


def _percent(language: str, chance: random.Random) -> Numeral:
    number = Decimal(chance.randrange(1, 1000)) / 10
    text = format_percent(number / 100, locale=language, decimal_quantization=False)
    return _one(text, number)


def _money(language: str, chance: random.Random) -> Numeral:
    number = Decimal(chance.randrange(100, 10**8)) / 100
    code = chance.choice(("EUR", "USD", "GBP", "JPY", "INR"))
    number = number.to_integral_value() if code == "JPY" else number
    return _one(format_currency(number, code, locale=language), number)


def _unit(language: str, chance: random.Random) -> Numeral:
    number = chance.randrange(3, 5000)
    name = chance.choice(("length-kilometer", "duration-hour", "mass-kilogram", "length-meter"))
    return _one(str(format_unit(number, name, length="long", locale=language)), number)


def _range(language: str, chance: random.Random) -> Numeral:
    low = _number(chance)
    high = low + _number(chance)
    texts = [format_decimal(number, locale=language) for number in (low, high)]
    text = f"{texts[0]}\N{EN DASH}{texts[1]}{_noun(language)}"
    ends = [(Decimal(low), Decimal(high))]
    if low < 1000 <= high and high % 1000 == 0:
        ends.append((Decimal(low * 1000), Decimal(high)))  # "40-50,000"
    return Numeral(text, frozenset(), frozenset(ends))


def _date(language: str, chance: random.Random) -> Numeral:
    day = datetime.date(1950, 1, 1) + datetime.timedelta(days=chance.randrange(30000))
    form = chance.choice(("long", "full", "medium", "short"))
    return Numeral(format_date(day, form, locale=language), frozenset())


def _time(language: str, chance: random.Random) -> Numeral:
    time = datetime.time(chance.randrange(24), chance.randrange(60))
    text = re.sub(r"[.](?=\d)", ":", format_time(time, "short", locale=language))
    return Numeral(text, frozenset())


def _name(language: str, chance: random.Random) -> Numeral:
    number = chance.randrange(2, 1000)
    form = chance.choice(("A{0}", "Covid-{0}", "Mi-{0}", "#{0}", "B{0}-{0}", "https://x.org/{0}"))
    return Numeral(f"({form.format(number)})", frozenset())


KINDS: tuple[Callable[[str, random.Random], Numeral], ...] = (
    *(_spelt, _two_spelt, _ordinal, _grouped, _decimal, _compact, _percent, _money, _unit),
    *(_range, _date, _time, _name),
)
