"""What a language says around a number: scales, qualifiers, ranges, zero, rise and fall.

The tables stand in the modules ``words_of_…``; here is their shape. Phrases are in
lower case, as ``plain_text`` leaves them, and are written in one string with bars between.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression

_NONE: Final[Mapping[str, int]] = MappingProxyType({})
_NO_WORDS: Final[Mapping[str, str]] = MappingProxyType({})


class Phrases(tuple[str, ...]):  # noqa: SLOT001 - a tuple of any length cannot have slots
    """Phrases, the longest first, so that the first that fits is the right one.

    ``lasts`` are their last words: where a text's last word is none of them, none of them fits.
    """

    lasts: frozenset[str]

    @classmethod
    def of(cls, texts: Iterable[str]) -> Phrases:
        """The phrases in their order, each composed and not empty."""
        composed = {unicodedata.normalize("NFC", text) for text in texts if text}
        made = cls(sorted(composed, key=lambda text: (-len(text), text)))
        made.lasts = frozenset(text.rstrip(" ").rpartition(" ")[2] for text in made)
        return made


def phrases(text: str) -> Phrases:
    """The phrases of a string with bars between."""
    return Phrases.of(text.split("|"))


def _no_phrases() -> Phrases:
    return Phrases.of(())


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """Phrases before and after a number, by what they say of it."""

    before: Mapping[str, Qualifier]
    after: Mapping[str, Qualifier]
    said_before: Phrases
    said_after: Phrases

    @classmethod
    def of(
        cls,
        before: Mapping[Qualifier, str],
        after: Mapping[Qualifier, str],
        grown: Mapping[str, str] = _NO_WORDS,
    ) -> Qualifiers:
        """Two tables of strings with bars between the phrases; ``grown`` has, by the last word of a
        phrase, what it is together with an article: "del" of "más de"."""
        first, last = _by_phrase(before, grown), _by_phrase(after)
        return cls(first, last, Phrases.of(first), Phrases.of(last))

    def with_more(
        self, before: Mapping[Qualifier, str], after: Mapping[Qualifier, str]
    ) -> Qualifiers:
        """These and others; what is told twice is what it was."""
        first = {**_by_phrase(before), **self.before}
        last = {**_by_phrase(after), **self.after}
        return Qualifiers(first, last, Phrases.of(first), Phrases.of(last))


def _by_phrase(
    table: Mapping[Qualifier, str], grown: Mapping[str, str] = _NO_WORDS
) -> Mapping[str, Qualifier]:
    pairs = (
        (form, sense)
        for sense, text in table.items()
        for phrase in phrases(text)
        for form in _grown_forms(phrase, grown)
    )
    longest = sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)
    return MappingProxyType(dict(longest))


def _grown_forms(phrase: str, grown: Mapping[str, str]) -> Iterator[str]:
    yield phrase
    head, _, last = phrase.rpartition(" ")
    for form in filter(None, grown.get(last, "").split("|")):
        yield f"{head} {form}" if head else form


@dataclass(frozen=True, slots=True)
class NumberVocabulary:
    """One language. ``scales`` multiply the number before them; ``percent`` stands after a
    percentage, ``percent_before`` before one; ``minus`` before a number below zero, ``below`` after
    one ("8 degrees below zero"); ``between`` opens a range and ``to`` joins its ends; ``of`` stands
    between a part and its whole ("18 of 27"), ``ratio`` in a ratio ("one in five"); ``zero`` are
    whole words or phrases for none; ``negation`` denies the number that follows and ``ordinals``
    make it one of a row; ``labels`` and ``limits`` go before a number that names something ("Form
    1099", "children under 5"), ``years`` before a year, ``few`` before a scale that counts nobody
    knows how many; ``parts`` are the words of fractions and ``half`` adds one half. ``spaced`` says
    whether words are parted by spaces, ``prefixes`` are letters that grow on to a number from the
    left, and ``endings`` is the pattern of those that grow on to a scale.
    """

    qualifiers: Qualifiers
    scales: Mapping[str, int] = field(default_factory=lambda: _NONE)
    percent: Phrases = field(default_factory=_no_phrases)
    percent_before: Phrases = field(default_factory=_no_phrases)
    minus: Phrases = field(default_factory=_no_phrases)
    below: Phrases = field(default_factory=_no_phrases)
    between: Phrases = field(default_factory=_no_phrases)
    to: Phrases = field(default_factory=_no_phrases)
    of: Phrases = field(default_factory=_no_phrases)
    ratio: Phrases = field(default_factory=_no_phrases)
    zero: Phrases = field(default_factory=_no_phrases)
    negation: Phrases = field(default_factory=_no_phrases)
    rises: Phrases = field(default_factory=_no_phrases)
    falls: Phrases = field(default_factory=_no_phrases)
    ordinals: Phrases = field(default_factory=_no_phrases)
    clock: Phrases = field(default_factory=_no_phrases)
    labels: Phrases = field(default_factory=_no_phrases)
    limits: Phrases = field(default_factory=_no_phrases)
    years: Phrases = field(default_factory=_no_phrases)
    few: Phrases = field(default_factory=_no_phrases)
    parts: Phrases = field(default_factory=_no_phrases)
    half: Phrases = field(default_factory=_no_phrases)
    counters: str = ""
    prefixes: str = ""
    endings: str = ""
    spaced: bool = True

    def ending_at(self, text: str, at: int) -> bool:
        """Whether an ending of a scale stands at a place of a text, and no more of its word."""
        return bool(self.endings) and expression(self.endings).match(text, at) is not None


def scales(table: Mapping[int, str]) -> Mapping[str, int]:
    """Scale words by their power of ten, the longest first."""
    pairs = ((word, 10**power) for power, text in table.items() for word in phrases(text))
    return MappingProxyType(dict(sorted(pairs, key=lambda pair: len(pair[0]), reverse=True)))
