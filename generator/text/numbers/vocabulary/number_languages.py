"""Which languages' numbers are read, and the months that tell a date from a count."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from babel import Locale, UnknownLocaleError

from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, Phrases
from generator.text.numbers.vocabulary.words_of_east_asia import EAST_ASIAN
from generator.text.numbers.vocabulary.words_of_english import ENGLISH
from generator.text.numbers.vocabulary.words_of_iberia import IBERIAN
from generator.text.numbers.vocabulary.words_of_labels import INDEXES, LABELS
from generator.text.numbers.vocabulary.words_of_more_qualifiers import MORE_QUALIFIERS
from generator.text.numbers.vocabulary.words_of_north import NORTHERN
from generator.text.numbers.vocabulary.words_of_romance import ROMANCE
from generator.text.numbers.vocabulary.words_of_west_asia import WEST_ASIAN


def _labelled(language: str, words: NumberVocabulary) -> NumberVocabulary:
    """The words of a language with all that may stand before the number of a thing, and
    with all words that qualify one."""
    more = f"{LABELS.get(language, '')}|{INDEXES}"
    qualifiers = words.qualifiers.with_more(*MORE_QUALIFIERS.get(language, ({}, {})))
    labels = Phrases.of((*words.labels, *more.split("|")))
    return replace(words, labels=labels, qualifiers=qualifiers)


_VOCABULARIES: Final = MappingProxyType(
    {
        language: _labelled(language, words)
        for table in ({"en": ENGLISH}, ROMANCE, IBERIAN, NORTHERN, WEST_ASIAN, EAST_ASIAN)
        for language, words in table.items()
    }
)
LANGUAGES: Final = frozenset(_VOCABULARIES)
# Arabic has two sets of months; CLDR has the other under Syria.
_MORE_MONTHS: Final = {"ar": "ar-SY"}
_SHORT_MAX: Final = 2


@lru_cache(maxsize=256)
def base(language: str) -> str:
    """The language without script and region: "zh" of "zh-Hant"."""
    return language.partition("-")[0]


def vocabulary(language: str) -> NumberVocabulary | None:
    """What a language says around a number; ``None`` for one whose words are not known here."""
    return _VOCABULARIES.get(base(language))


@lru_cache(maxsize=64)
def months(language: str) -> frozenset[str]:
    """The names of the months in a language, in lower case, from CLDR."""
    names: set[str] = set()
    for code in filter(None, (language, _MORE_MONTHS.get(base(language)))):
        try:
            forms = Locale.parse(code, sep="-").months
        except (UnknownLocaleError, ValueError):
            continue
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                names |= {str(name).lower() for name in forms[form][width].values()}
    composed = {unicodedata.normalize("NFC", name).rstrip(".\u0970\u05f3'") for name in names}
    more = {"sept"} if base(language) == "en" else set()
    return frozenset(name for name in composed if name and not name[0].isdigit()) | more
