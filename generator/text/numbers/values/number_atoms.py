"""The numbers of a text one by one: digits and words, each with its scales and fraction.

What they mean beside each other and beside other words is for ``number_places`` and
``number_ranges`` to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import PERCENT
from generator.text.numbers.values.counted_words import counts, prefix_before, read_counted
from generator.text.numbers.values.han_numerals import read_han, read_korean, read_percent
from generator.text.numbers.values.mixed_numerals import read_mixed
from generator.text.numbers.values.multiplied_words import multiplies, read_multiplied
from generator.text.numbers.values.number_digits import counted, fractional, in_digits
from generator.text.numbers.values.number_idioms import SINGLE, is_of_a_year, part_of_change
from generator.text.numbers.values.number_lumps import Lump, lumps_of, read_lump
from generator.text.numbers.values.number_openers import (
    DECADES,
    FRACTION_SIGN,
    STARTS,
    VAGUE,
    first_words,
    openers,
)
from generator.text.numbers.values.number_words import SCALES, Reading, Tokens
from generator.text.numbers.values.number_zeros import denies_plural, zero_at
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.values.spoken_fractions import read_part
from generator.text.numbers.values.spoken_numbers import Spoken, read_spoken, speaks
from generator.text.numbers.vocabulary.number_languages import base, vocabulary
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with

_OF_VAGUE: Final = expression(
    r" (?:of|and) (tens|dozens|scores|hundreds|thousands|millions|billions)"
)
_ODD: Final = expression(r"(?:[ -]odd|-some|-ish) (hundred|thousand|lakh|million|billion)(?![a-z])")
# A quote has at most some tens of numbers; what stands after so many is marked as unread.
NUMBERS_MAX: Final = 200
# So many words that might open a number stand in no text of ours, nor in a quote.
_TRIED_MAX: Final = 3000


def atoms(text: str, language: str) -> Iterator[Atom]:
    """The numbers of a plain text in a language, in order."""
    words = vocabulary(language)
    pattern = openers(base(language))
    reader = _WordReader(text, language, words)
    at, count, tried = 0, 0, 0
    while found := pattern.search(text, at):
        at = found.end()
        tried += 1
        if count >= NUMBERS_MAX or tried > _TRIED_MAX:
            yield Atom(found.start(), len(text), (), Sense.UNREAD)
            return
        for atom in _at(text, found, language, words, reader):
            at, count = max(at, atom.end), count + 1
            yield atom


def _at(
    text: str,
    found: re.Match[str],
    language: str,
    words: NumberVocabulary | None,
    reader: _WordReader,
) -> list[Atom]:
    share = read_part(text, found.start(), base(language))
    if share:
        return [Atom(found.start(), share.end, (), Sense.SHARE, part=share.part, spoken=True)]
    if found[0][0].isascii() and found[0].isdigit():
        return in_digits(text, found.start(), language, words)
    if FRACTION_SIGN.fullmatch(found[0]):
        part = Fraction(unicodedata.normalize("NFKC", found[0]).replace("\u2044", "/"))
        return [fractional(text, found.start(), found.end(), part, words)]
    atom = reader.read(found)
    return [atom] if atom else []


class _WordReader:
    """Reads the number words of one text."""

    def __init__(self, text: str, language: str, words: NumberVocabulary | None) -> None:
        self._text, self._language, self._words = text, base(language), words
        self._zero = first_words(self._language)

    def read(self, found: re.Match[str]) -> Atom | None:
        """The number that starts at a word, if one does."""
        words, word, start = self._words, found[0], found.start()
        if words is None:
            return None
        if word in self._zero or not words.spaced:
            zero = zero_at(self._text, start, words, self._language)
            if zero is None:
                return None
            if zero:
                return Atom(start, start + len(zero), (Decimal(0),), Sense.ZERO, spoken=True)
        if self._language == "en":
            return self._english(found)
        east = self._language in {"zh", "ja", "ko"}
        mixed = read_mixed(self._text, start, words, self._language) if east else None
        if mixed:
            return mixed
        percent = read_percent(self._text, start) if self._language == "zh" else None
        if percent:
            return self._spoken_atom(start, percent, words)._replace(unit=PERCENT)
        lump = read_lump(self._text, start, self._language)
        if lump:
            return self._lump(start, lump, words)
        start += prefix_before(self._text, start, self._language)
        spoken = self._spoken(start, words)
        return self._spoken_atom(start, spoken, words) if spoken else None

    def _spoken(self, start: int, words: NumberVocabulary) -> Spoken | None:
        if self._language in {"zh", "ja"}:
            return read_han(self._text, start, words, self._language)
        if self._language == "ko":
            return read_korean(self._text, start, words)
        if speaks(self._language):
            ranged = bool(ends_with(self._text, start, words.between))
            return read_spoken(self._text, start, self._language, ranged=ranged)
        if multiplies(self._language):
            return read_multiplied(self._text, start, self._language)
        return read_counted(self._text, start, self._language) if counts(self._language) else None

    def _spoken_atom(self, start: int, spoken: Spoken, words: NumberVocabulary) -> Atom:
        end, value = spoken
        lumps = lumps_of(self._text, end, value or Decimal(0), self._language)
        if lumps:
            return self._lump(start, lumps if value else lumps._replace(value=None), words)
        half = next((p for p in words.half if _has_word(self._text, f" {p}", end)), None)
        if half:
            return self._and_a_half(start, spoken, end + len(half) + 1, words)
        return counted(start, end, () if value is None else (value,), spoken=True)

    def _and_a_half(self, start: int, spoken: Spoken, end: int, words: NumberVocabulary) -> Atom:
        """Half of one, or of the scale that stands before or after: "dwa i pół miliona"."""
        value = spoken.value or None
        size = _last_scale(value) if value else 1
        named = next((w for w in words.scales if _has_word(self._text, f" {w}", end)), None)
        if named:
            end += len(named) + 1
            same = size in {1, words.scales[named]}
            value = None if value is None or not same else value
            if value is not None and size == 1:
                half = Decimal(words.scales[named]) / 2
                return counted(start, end, (value * words.scales[named] + half,), spoken=True)
        return counted(
            start, end, () if value is None else (value + Decimal(size) / 2,), spoken=True
        )

    def _lump(self, start: int, lump: Lump, words: NumberVocabulary) -> Atom:
        half = next((p for p in words.half if _has_word(self._text, f" {p}", lump.end)), None)
        if half:  # "يومين ونصف"; "une douzaine et demie" is not read
            value = Decimal("2.5") if lump.value == 2 and not lump.is_round else None
            lump = Lump(lump.end + len(half) + 1, value, is_round=False)
        atom = counted(start, lump.end, () if lump.value is None else (lump.value,), spoken=True)
        return atom._replace(qualifier=Qualifier.ABOUT if lump.is_round else None)

    def _english(self, found: re.Match[str]) -> Atom | None:
        word, start = found[0], found.start()
        if word in VAGUE:
            return _vague(self._text, found)
        if word == "no":
            none = denies_plural(self._text, start)
            return Atom(start, start + 2, (Decimal(0),), Sense.ZERO, spoken=True) if none else None
        if word == "quarter" and is_of_a_year(self._text, start):
            return None
        single = SINGLE.match(self._text, start) if word == "a" else None
        if single:
            return counted(start, single.end(), (Decimal(1),), spoken=True)
        if word not in STARTS and not word.startswith(DECADES):
            return None
        tokens = Tokens(self._text, start)
        reading = tokens.number(Tokens.FIRST)
        if reading and reading.ordinal and (part := part_of_change(self._text, found)):
            return Atom(part[1], found.end(), (), Sense.SHARE, part=part[0], spoken=True)
        if reading is None:
            return None
        return _odd(self._text, _english_atom(start, tokens.end(reading), reading))


def _odd(text: str, atom: Atom) -> Atom:
    """The atom with the scale of which it is a rough number: "forty-odd thousand"."""
    found = _ODD.match(text, atom.end)
    if found is None or atom.sense is not Sense.COUNT or atom.value is None:
        return atom
    value = atom.value * SCALES[found[1]]
    grown = counted(atom.start, found.end(), (value,), spoken=True)
    return grown._replace(qualifier=Qualifier.ABOUT)


def _english_atom(start: int, end: int, reading: Reading) -> Atom:
    if reading.ordinal:
        return Atom(start, end, (reading.value,), Sense.ORDER, spoken=True)
    if reading.part is not None:
        return Atom(start, end, (), Sense.SHARE, part=reading.part, spoken=True)
    return counted(start, end, (reading.value,), spoken=True)


def _has_word(text: str, phrase: str, at: int) -> bool:
    """Whether a phrase stands at a place and its last word ends there."""
    end = at + len(phrase)
    return text.startswith(phrase, at) and not text[end : end + 1].isalpha()


def _last_scale(value: Decimal) -> int:
    return next((10**power for power in (12, 9, 6, 3) if value % 10**power == 0), 1)


def _vague(text: str, found: re.Match[str]) -> Atom:
    end = found.end()
    while following := _OF_VAGUE.match(text, end):
        end = following.end()
    return Atom(found.start(), end, (), Sense.VAGUE, spoken=True)
