"""How words that an editor reads as a number are qualified: "more than one in three"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import plain_text
from generator.text.numbers.vocabulary.number_languages import base, vocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with

# "Plus d'un Français sur trois": the word for "more than", before a vowel
_ELIDED: Final = expression(r"d'(?:une? )?$")
_NOUNS: Final = MappingProxyType(
    {
        "tr": {
            "fazlası": Qualifier.MORE_THAN,
            "fazla": Qualifier.MORE_THAN,
            "azı": Qualifier.FEWER_THAN,
        },
        "hi": {"से अधिक": Qualifier.MORE_THAN, "से ज्यादा": Qualifier.MORE_THAN},
    }
)


def qualifier_of(quote: str, words: str, language: str) -> Qualifier | None:
    """The qualifier that stands right before words of a quote or behind them, or that opens them;
    ``None`` where none does. A word for "up to" may be the "to" of a change, and says nothing
    here."""
    text, said = plain_text(quote).text, plain_text(words).text.strip()
    known, at = vocabulary(language), text.find(said)
    if known is None or at < 0 or not said:
        return None
    said_by = known.qualifiers
    left = _ELIDED.sub("de ", text[:at] + ("de " if said.startswith("d'") else ""))
    phrase = ends_with(left, len(left), said_by.said_before, spaced=known.spaced)
    sense = said_by.before.get(phrase) if phrase else _opening(said, said_by.before)
    if sense is None:
        behind = text[at + len(said) :].lstrip(" ")
        sense = _opening(behind, said_by.after) or _opening(behind, _NOUNS.get(base(language), {}))
    return None if sense is Qualifier.AT_MOST else sense


def _opening(text: str, phrases: Mapping[str, Qualifier]) -> Qualifier | None:
    """What the longest of the phrases says with which a text begins."""
    plain = text.replace("d'", "de ", 1)
    found = (one for one in phrases if plain.startswith(one) and not _goes_on(plain, one))
    phrase = max(found, key=len, default="")
    return phrases.get(phrase)


def _goes_on(said: str, phrase: str) -> bool:
    letter = said[len(phrase) : len(phrase) + 1]
    return phrase[-1].isalpha() and phrase[-1] < "\u0900" and letter.isalpha()
