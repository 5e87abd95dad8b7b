"""A number in digits with its fraction, its half and its scales: "3 1/2", "2.5bn", "12 bin 345"."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import unit_before, unit_named
from generator.text.numbers.values.digit_runs import RUN, Run, runs
from generator.text.numbers.values.metres_by_letter import is_in_metres
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary
from generator.text.numbers.vocabulary.phrase_search import in_word

_SLASHED: Final = expression(r"(?:([0-9]{1,4})[ -])?([0-9]{1,3})/([0-9]{1,3})(?![0-9/])")
# Halves, quarters, tenths, and the 32nds of bond prices; "24/7" and "9/11" are none of them.
_DENOMINATORS: Final = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64})
# A letter for millions may be one for metres: it needs a price, or what is counted after it.
_LETTERS: Final = MappingProxyType({"m": 10**6, "b": 10**9, "t": 10**12})
_COUNTED: Final = expression(
    r"-strong| (?:[a-z]+ )?(?:people|men|women|children|users|viewers|voters|customers|visitors"
    r"|workers"
    r"|residents|refugees|tonnes|tons|barrels|euros|dollars|pounds|votes|doses|jobs|homes|cars"
    r"|vehicles"
    r"|passengers|subscribers|accounts|copies|shares|households|hectares|acres|patients|members"
    r"|downloads|views|tickets|units|litres|gallons|followers|fans|listeners|readers|pupils"
    r"|students|tourists|migrants|animals|trees|birds|cattle|sheep|bottles|phones|devices|streams"
    r"|records|emails|posts|tweets|citizens|adults|americans|britons|taxpayers|shoppers|travellers)"
    r"(?![a-z])"
)
# "12m-15m barrels"
_TO_MILLIONS: Final = expression(rf"(?: ?- ?| to )[0-9.,]+m(?:{_COUNTED.pattern})")
# A word for a scale that the language does not have ("1,2 trilião", "3 billones"): what it counts
# is not known. "12 billionaires" are people.
_SCALE_LIKE: Final = expression(
    r"[ -]?(?:m|b|tr|quadr|quint)ill?i(?:on|ón|ão|õe|one|oni|ard|árd|åd|oen|oan|un)(?!air|är|ari"
    r"|ær)"
    r"[^\W\d_]*"
)
_PRICED_RANGE: Final = expression(r"[$\u20ac\xa3][0-9.,]+ ?(?:-|to|and) ?$")
_COMPOUND: Final = frozenset(
    ("es", "pt", "tr", "vi", "id", "hi", "bn", "th", "zh", "ja", "ko", "fa")
)
# Between a number and its scale in Chinese, Japanese and Korean: and some more.
_AND_MORE: Final = frozenset("多余餘여")
# Digits and separators in one run; a number with groups has some tens of them.
# "千克" is a kilogram, no thousand grams, and "兆瓦" a megawatt.
_AFTER_KILO: Final = frozenset("克米瓦卡赫伏帕焦")
_RUN_MAX: Final = 200
_SCALES_MAX: Final = 3
_SIGN: Final = expression(" ?([\xbc-\xbe\u2150-\u215e])")
# The words for percent are known in each language, whatever the one of the text is said to be.
_PERCENT: Final = expression(
    r" ?(?:%|percent|per cent|pro[zc]ent|por ciento|pour cent|per cento|por cento|процент[а-я]*)"
    r"(?![^\W\d_])"
)
# "1,879 euro al litro": nobody pays thousands of euros for a litre
_A_LITRE: Final = expression(
    r" ?(?:euros?|€|lei|zł|złot[^\W\d_]{1,3}|руб(?:л[^\W\d_]{1,2}|\.)?|reais) ?"
    r"(?:al litro|a litro|je liter|pro liter|der liter|den liter|le litre|du litre|par litre"
    r"|el litro|por litro|o litro|per liter|de liter|за литр|za litr|/ ?l(?![^\W\d_]))"
)
# "42.195 km" in English is no 42,195 km, unless it ends in a nought as groups do ("1.250 km").
_MEASURED: Final = expression(
    r"(?<=[1-9]) ?-?(?:km|kg|км|кг|(?:kilomet(?:re|er)|kilogram|mile)s?)(?![^\W\d_])"
)
_LETTERED: Final = frozenset(("en", "fr", "es", "it", "pt", "nl", "de"))


def in_digits(text: str, start: int, language: str, words: NumberVocabulary | None) -> list[Atom]:
    """The numbers in the run of digits that starts at a place."""
    slashed = _SLASHED.match(text, start)
    if slashed:
        return [_slash(text, slashed, words)]
    found = RUN.match(text, start)
    if found is None:
        return []
    start, end = found.start(), found.end()
    if end > start + _RUN_MAX:
        return [Atom(start, end, (), Sense.UNREAD)]
    if text[start - 1 : start] == "." and text[max(0, start - 2) : start - 1] in {
        "",
        " ",
        "(",
        "<",
        "=",
    }:
        digits = re.match("[0-9]+", text[start:end])
        if digits and digits.end() == end - start and len(digits[0]) <= 12:
            return [counted(start - 1, end, (Decimal(f"0.{digits[0]}"),), spoken=False)]
    made: list[Atom] = []
    for run in runs(text, start, end, language):
        if made and run.start < made[-1].end:
            continue
        made.append(_scaled(text, run, language, words))
    return made


def counted(
    start: int, end: int, values: tuple[Decimal, ...], *, spoken: bool, scale: int = 1
) -> Atom:
    """A number with its values: a count if there is one, unread if there are none or several."""
    sense = Sense.COUNT if len(values) == 1 else Sense.UNREAD
    return Atom(start, end, tuple(map(without_point, values)), sense, scale, spoken)


def _slash(text: str, found: re.Match[str], words: NumberVocabulary | None) -> Atom:
    """A fraction in digits: "7/32", "3 1/2"; anything else with a slash cannot be read."""
    whole, over, under = found[1], int(found[2]), int(found[3])
    if under not in _DENOMINATORS or not 0 < over < under:
        return Atom(found.start(), found.end(), (), Sense.UNREAD)
    value = Fraction(over, under) + int(whole or 0)
    return _of_fraction(text, found.start(), found.end(), value, words)


def counts_things(text: str, at: int) -> bool:
    """Whether English words for what is counted stand right after a place: "9k users"."""
    return _COUNTED.match(text, at) is not None


def fractional(
    text: str, start: int, end: int, part: Fraction, words: NumberVocabulary | None
) -> Atom:
    """A number that is a sign for a fraction."""
    return _of_fraction(text, start, end, part, words)


def _of_fraction(
    text: str, start: int, end: int, value: Fraction, words: NumberVocabulary | None
) -> Atom:
    if value < 1 and text.startswith((" of", " der", " des", " de", " los", " las"), end):
        return Atom(start, end, (), Sense.SHARE, part=value)
    scale, end = _scales(text, end, words)
    product = value * scale
    exact = Decimal(product.numerator) / Decimal(product.denominator)
    if Fraction(exact) != product:
        return Atom(start, end, (), Sense.SHARE, part=value)
    return counted(start, end, (exact,), spoken=False, scale=scale)


def _scaled(text: str, run: Run, language: str, words: NumberVocabulary | None) -> Atom:
    """A number in digits with the fraction, the half and the scales after it."""
    start, end, values, foreign = run
    half = _SIGN.match(text, end)
    if half and len(values) == 1 and values[0] == int(values[0]):
        part = Fraction(unicodedata.normalize("NFKC", half[1]).replace("\u2044", "/"))
        return _of_fraction(text, start, half.end(), part + int(values[0]), words)
    added = Decimal(0)
    phrase = (
        next((p for p in words.half if text.startswith((f" {p}", f"-{p}"), end)), "")
        if words
        else ""
    )
    if phrase:
        added, end = Decimal("0.5"), end + len(phrase) + 1
    scale, after = _scales(text, end, words)
    if scale == 1 and base(language) == "en" and is_in_metres(text, start, end):
        atom = counted(start, end, tuple(value + added for value in values), spoken=False)
        return atom._replace(unit=unit_named("metre"))
    letter = _letter(text, run, end, language) if scale == 1 else None
    if letter is not None:
        return _with_letter(run, letter, text, end)
    sure = scale > 1 or _PERCENT.match(text, end) is not None
    sure = sure or (len(values) > 1 and _MEASURED.match(text, end) is not None)
    if sure and foreign is not None:
        values = (foreign,)
    if len(values) > 1 and _A_LITRE.match(text, end):
        values = (min(values),)
    values = tuple((value + added) * scale for value in values)
    if scale > 1 and not added and (phrase := _half_after(text, after, words)):
        values = tuple(value + Decimal(scale) / 2 for value in values)
        after += len(phrase)
    if words and words.spaced and _SCALE_LIKE.match(text, after):
        values = ()
    atom = counted(start, after, values, spoken=False, scale=scale)
    return with_smaller(text, atom, language, words) if scale > 1 else atom


def _half_after(text: str, at: int, words: NumberVocabulary | None) -> str:
    return next((f" {p}" for p in words.half if text.startswith(f" {p}", at)), "") if words else ""


def without_point(value: Decimal) -> Decimal:
    """The value without a point where it is a whole number."""
    return (
        value.quantize(Decimal(1))
        if value == value.to_integral_value() and value < 10**20
        else value
    )


def _letter(text: str, run: Run, end: int, language: str) -> tuple[int, bool] | None:
    """A glued letter that may be a scale: what it multiplies by, and whether that is sure."""
    at = end + (text[end : end + 1] == " ")
    letter = text[at : at + 1]
    if letter not in _LETTERS or text[at + 1 : at + 2].isalpha() or base(language) not in _LETTERED:
        return None
    ranged = _PRICED_RANGE.search(text, max(0, run.start - 16), run.start)
    priced = (
        ranged
        or unit_before(text, run.start) is not None
        or text[at + 1 : at + 2] in {"$", "€", "£"}
    )
    if priced:
        return _LETTERS[letter], True
    if at > end or letter != "m":
        return None
    if _COUNTED.match(text, at + 1) or _TO_MILLIONS.match(text, at + 1):
        return _LETTERS[letter], True
    return _LETTERS[letter], False


def _with_letter(run: Run, letter: tuple[int, bool], text: str, end: int) -> Atom:
    factor, sure = letter
    at = end + 1 + (text[end : end + 1] == " ")
    source = (run.foreign,) if sure and run.foreign is not None else run.values
    scaled = tuple(without_point(value * factor) for value in source)
    values = scaled if sure else (*run.values, *scaled)
    return counted(
        run.start, at if sure else end, values, spoken=False, scale=factor if sure else 1
    )


def _scales(text: str, at: int, words: NumberVocabulary | None) -> tuple[int, int]:
    """What the scale words from a place on multiply by, and where they end."""
    factor = 1
    if words is None or not words.scales:
        return factor, at
    for _ in range(_SCALES_MAX):
        scale, end = _scale(text, at, words)
        if scale == 1 or (factor > 1 and not words.spaced):
            break
        factor, at = factor * scale, end
    return factor, at


def _scale(text: str, at: int, words: NumberVocabulary) -> tuple[int, int]:
    letter = text[at : at + 1]
    if letter in {" ", "-"}:
        at += 1
    elif not letter.isalpha():
        return 1, at
    if letter in _AND_MORE and not words.spaced:
        at += 1  # "50多万": more than 500,000
    if not text.startswith(tuple(words.scales), at):
        return 1, at
    for phrase, scale in words.scales.items():
        if text.startswith(phrase, at):
            end = at + len(phrase)
            following = text[end : end + 1]
            goes_on = words.spaced and phrase[-1] != "." and in_word(following)
            goes_on = goes_on and not words.ending_at(text, end)
            goes_on = goes_on or (phrase in {"千", "兆"} and following in _AFTER_KILO)
            if not goes_on and not (following == "." and f"{phrase}." in words.scales):
                return scale, end
    return 1, at


def with_smaller(text: str, atom: Atom, language: str, words: NumberVocabulary | None) -> Atom:
    """A scaled number, with a smaller one that it goes on with: "6억1000만", "12 bin 345"."""
    if words is None or atom.value is None:
        return atom
    at = atom.end + (words.spaced and text[atom.end : atom.end + 1] == " ")
    at += not words.spaced and text[at : at + 1] == " " and text[at + 1 : at + 2].isdigit()
    found = RUN.match(text, at) if at > atom.end or not words.spaced else None
    if found is None:
        return atom
    first = runs(text, found.start(), found.end(), language)[0]
    scale, end = _scales(text, first.end, words)
    if scale == 1 and base(language) not in _COMPOUND:
        return atom._replace(values=(), sense=Sense.UNREAD, end=found.end())
    if len(first.values) != 1 or first.values[0] * scale >= atom.scale:
        return atom._replace(values=(), sense=Sense.UNREAD, end=max(end, found.end()))
    total = atom.value + first.values[0] * scale
    grown = atom._replace(values=(without_point(total),), end=end, scale=scale)
    return with_smaller(text, grown, language, words) if scale > 1 else grown
