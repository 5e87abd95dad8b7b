"""Numbers as English news prose writes them: "64,231", "Fifty-nine", "almost 200", "nine-month".

A number is found where it stands in ASCII digits or in words; the words around it give its
qualifier and its unit of time. A number that counts nothing (a year, a day of a month, the digits
of a name) is found all the same: the caller knows what is asked. Not found: vague words ("hundreds
of", "several thousand"), fractions ("two-thirds") and Roman numerals.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.number_words import Reading, Tokens

_TIMES: Final = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
_UNITS: Final = MappingProxyType(
    {word: word for word in _TIMES}
    | {f"{word}s": word for word in _TIMES}
    | {"centuries": "century", "%": "percent", "percent": "percent"}
)
_PHRASES: Final = MappingProxyType(
    {
        Qualifier.EXACTLY: ("exactly", "precisely"),
        Qualifier.ABOUT: (
            *("about", "around", "roughly", "approximately", "circa", "some", "estimated"),
            *("just about", "in the region of", "an average of", "~", "≈"),
        ),
        Qualifier.ALMOST: (
            *("almost", "nearly", "close to", "approaching", "nearing", "just under"),
            *("just below", "just short of", "just shy of", "shy of"),
        ),
        Qualifier.AT_LEAST: (
            *("at least", "no fewer than", "no less than", "not fewer than", "not less than"),
            *("a minimum of", "as few as", "≥"),
        ),
        Qualifier.MORE_THAN: (
            *("more than", "over", "above", "in excess of", "exceeding", "greater than"),
            *("upwards of", "upward of", ">"),
        ),
        Qualifier.AT_MOST: (
            *("at most", "up to", "no more than", "not more than", "a maximum of", "as many as"),
            *("as much as", "≤"),
        ),
        Qualifier.FEWER_THAN: ("fewer than", "less than", "under", "below", "short of", "<"),
    }
)
_BEFORE: Final = MappingProxyType(
    {tuple(text.split()): sense for sense, texts in _PHRASES.items() for text in texts}
)
_LONGEST: Final = max(map(len, _BEFORE))
_AFTER: Final = MappingProxyType(
    {
        ("or", "so"): Qualifier.ABOUT,
        ("-", "odd"): Qualifier.ABOUT,
        ("or", "more"): Qualifier.AT_LEAST,
        ("-", "plus"): Qualifier.AT_LEAST,
        ("+",): Qualifier.AT_LEAST,
        ("or", "fewer"): Qualifier.AT_MOST,
        ("or", "less"): Qualifier.AT_MOST,
    }
)
# What may stand between a qualifier and its number.
_PASSED: Final = (
    *(("another",), ("a", "further"), ("an", "additional")),
    *(("us", "$"), ("$",), ("€",), ("£",)),
)
_MINUS: Final = frozenset("-\N{MINUS SIGN}")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in a text. ``text`` is the number alone, without qualifier and unit; the offsets are
    code points. ``unit`` is a unit of time in the singular ("month"), "percent" or ``None``."""

    value: Decimal
    qualifier: Qualifier
    start: int
    end: int
    text: str
    unit: str | None
    ordinal: bool


@lru_cache(maxsize=4096)
def find_numerals(text: str) -> tuple[Numeral, ...]:
    """The numbers in the text, in order; no text is an error.

    The qualifier is what the words right before the number say, or those right after it ("or
    more"); ``EXACTLY`` where there are none. "Over 13 months, …" at the start of a sentence means
    "during" and is no qualifier.
    """
    tokens = Tokens(text)
    numerals: list[Numeral] = []
    index = 0
    while index < len(tokens):
        reading = tokens.number(index)
        if reading is None:
            index += 1
        elif reading.fraction:
            index = reading.after
        else:
            unit, after = _unit(tokens, reading)
            numerals.append(_numeral(tokens, index, reading, unit, after))
            index = after
    return tuple(numerals)


def format_number(value: Decimal) -> str:
    """The number for readers: commas at the thousands, decimals as recorded, whatever the locale.

    ``Decimal("64231")`` gives ``64,231``.
    """
    return f"{value:,f}"


def _numeral(tokens: Tokens, index: int, reading: Reading, unit: str | None, after: int) -> Numeral:
    negative = _is_negative(tokens, index)
    first = index - 1 if negative else index
    start, end = tokens[first].start, tokens[reading.after - 1].end
    return Numeral(
        value=-reading.value if negative else reading.value,
        qualifier=_qualifier(tokens, first, unit, after),
        start=start,
        end=end,
        text=tokens.text[start:end],
        unit=unit,
        ordinal=reading.ordinal,
    )


def _is_negative(tokens: Tokens, index: int) -> bool:
    """Whether a minus sign that joins nothing on its left stands right before the digits."""
    signed = tokens[index].digits and tokens.word(index - 1) in _MINUS and tokens.glued(index)
    return signed and not (tokens.glued(index - 1) and tokens.word(index - 2) != "(")


def _unit(tokens: Tokens, reading: Reading) -> tuple[str | None, int]:
    """The unit after the number, and the index of the first token after both."""
    at = tokens.past_hyphen(reading.after)
    word = tokens.word(at)
    if reading.ordinal:
        return None, reading.after
    if word == "per" and tokens.word(at + 1) == "cent":
        return "percent", at + 2
    if word not in _UNITS or (word == "second" and at == reading.after):  # "two second phases"
        return None, reading.after
    return _UNITS[word], at + 1


def _qualifier(tokens: Tokens, first: int, unit: str | None, after: int) -> Qualifier:
    before = first
    for passed in _PASSED:
        if _words(tokens, before - len(passed), before) == passed:
            before -= len(passed)
    for length in range(_LONGEST, 0, -1):
        phrase = _words(tokens, before - length, before)
        if phrase in _BEFORE:
            during = phrase == ("over",) and unit in _TIMES
            opens = tokens.text[tokens[before - length].start].isupper()
            return Qualifier.EXACTLY if during and opens else _BEFORE[phrase]
    for length in (2, 1):
        phrase = _words(tokens, after, after + length)
        if phrase in _AFTER:
            return _AFTER[phrase]
    return Qualifier.EXACTLY


def _words(tokens: Tokens, start: int, end: int) -> tuple[str, ...]:
    return tuple(tokens.word(index) for index in range(start, end))
