"""Phrases beside a place of a plain text, as whole words."""

from __future__ import annotations

import unicodedata
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, Phrases

MARKS: Final = "\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
WORD: Final = expression(rf"[^\W\d_](?:[^\W\d_]|[{MARKS}\u0e31-\u0e4e]){{0,60}}")


def in_word(letter: str) -> bool:
    """Whether a letter or a vowel sign goes on with the word before it; not at a text's end."""
    return letter.isalpha() or unicodedata.category(letter or " ").startswith("M")


def ends_with(text: str, at: int, phrases: Phrases, *, spaced: bool = True) -> str:
    """The longest of the phrases that stands right before a place, as whole words; "" if none."""
    while at and text[at - 1] == " ":
        at -= 1
    if not (at and phrases):
        return ""
    if spaced and text[at - 1].isalnum():
        word = text[text.rfind(" ", 0, at) + 1 : at]
        if word not in phrases.lasts and word.lstrip("([\"'\u201c\n-") not in phrases.lasts:
            return ""
    if not text.endswith(phrases, max(0, at - 48), at):
        return ""
    for phrase in phrases:
        if text.endswith(phrase, max(0, at - 48), at):
            before = text[at - len(phrase) - 1 : at - len(phrase)] if at > len(phrase) else ""
            if not (spaced and phrase[0].isalpha() and (before.isalnum() or before == "'")):
                return phrase
    return ""


def phrase_at(text: str, at: int, phrases: Phrases, words: NumberVocabulary) -> str:
    """The longest of the phrases that starts at a place, as whole words; empty if none does."""
    if not text.startswith(phrases, at):
        return ""
    for phrase in phrases:
        if text.startswith(phrase, at):
            after = text[at + len(phrase) : at + len(phrase) + 1]
            if not (words.spaced and phrase[-1].isalpha() and after.isalnum()):
                return phrase
    return ""
