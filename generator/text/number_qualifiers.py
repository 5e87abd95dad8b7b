"""How a number is qualified, and whether it is told as a rise or a fall."""

from __future__ import annotations

import re
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.number_vocabulary import NumberVocabulary, Phrases, phrases
from generator.text.phrase_search import ends_with
from generator.text.plain_text import PlainText
from generator.text.read_number import Atom, Sense

# What may stand between a qualifier and its number.
_PASSED: Final = phrases(
    "another|a further|an additional|a total of|the|additional|further|los|las|"
    "les|la|le|die|den|der|i|le|gli|os|as|otros|otras|weitere|weiteren|autres|"
    "un total de|altri|outros|insgesamt"
)
# Between a word of rise or fall and its number: "fell by 2", "cayó un 5%".
_JOINTS: Final = phrases("by|of|a|an|um|de|del|di|на|un|una|em|de un")
_TIMES: Final = frozenset(
    ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
)
_NOUN: Final = re.compile(r" [^\W\d_]+")
_FIRST: Final = re.compile(r" ([^\W\d_]+)")
_SECOND: Final = re.compile(r" (?:[a-z]+ )?([^\W\d_]+)")
_SKIPPED: Final = 4
_MORE: Final = frozenset("多余餘여")
_LONE: Final = frozenset("超弱強余餘")


def qualified(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary) -> Atom:
    """The atom with its qualifier and direction."""
    start = _passed(plain.text, atom.outer_start)
    found = _before(plain, atom, start, language, words)
    if found is None and start != atom.outer_start:
        start = atom.outer_start
        found = _before(plain, atom, start, language, words)
    phrase, sense = found or ("", None)
    if sense in {None, Qualifier.EXACTLY} or sense is Qualifier.ABOUT:
        sense = _after(plain.text, atom, words) or sense
    if sense is None and not words.spaced and _MORE & set(plain.text[atom.start : atom.end]):
        sense = Qualifier.MORE_THAN
    direction = _direction(plain.text, atom, start, phrase, words)
    return atom._replace(qualifier=sense, direction=direction)


def _passed(text: str, at: int) -> int:
    for _ in range(2):
        phrase = ends_with(text, at, _PASSED)
        if not phrase:
            break
        at = text.rfind(phrase, 0, at)
    return at


def _before(
    plain: PlainText, atom: Atom, at: int, language: str, words: NumberVocabulary
) -> tuple[str, Qualifier] | None:
    text = plain.text
    phrase = ends_with(text, at, words.qualifiers.said_before, spaced=words.spaced)
    if not phrase:
        return None
    start = text.rfind(phrase, 0, at)
    if language.startswith("en") and phrase == "over":
        timed = atom.unit is not None and atom.unit.family in _TIMES
        if timed and plain.shown[start].isupper():
            return None  # "Over 13 months, …" says how long, not how many at least
    return phrase, words.qualifiers.before[phrase]


def _after(text: str, atom: Atom, words: NumberVocabulary) -> Qualifier | None:
    said = words.qualifiers.said_after
    if not said:
        return None
    if not words.spaced:
        return _after_glued(text, atom, said, words)
    places = [atom.end, atom.outer_end]
    noun = _NOUN.match(text, atom.outer_end)
    if noun:
        places.append(noun.end())
    for at in dict.fromkeys(places):
        for space in (0, 1):
            if space and text[at : at + 1] != " ":
                continue
            if not text.startswith(said, at + space):
                continue
            phrase = next(p for p in said if text.startswith(p, at + space))
            end = at + space + len(phrase)
            goes_on = phrase[-1].isalpha() and text[end : end + 1].isalpha()
            apart = space or not phrase[0].isalpha() or phrase == "ish"
            if apart and not goes_on:
                return words.qualifiers.after[phrase]
    return None


def _after_glued(text: str, atom: Atom, said: Phrases, words: NumberVocabulary) -> Qualifier | None:
    """In scripts without spaces a counter of a few letters may stand before the qualifier."""
    for base in dict.fromkeys((atom.end, atom.outer_end)):
        for skipped in range(_SKIPPED + 1):
            at = base + skipped
            if skipped and not (text[at - 1 : at].isalpha() or text[at - 1 : at] == " "):
                break
            if not text.startswith(said, at):
                continue
            for phrase in said:
                lone = len(phrase) == 1 and skipped > (phrase in _LONE)
                if not lone and text.startswith(phrase, at):
                    return words.qualifiers.after[phrase]
    return None


def _direction(text: str, atom: Atom, start: int, phrase: str, words: NumberVocabulary) -> int:
    """-1 where a fall is told right beside the number, 1 for a rise, 0 for neither."""
    if atom.sense not in {Sense.COUNT, Sense.RANGE} or not (words.rises or words.falls):
        return 0
    at = text.rfind(phrase, 0, start) if phrase else start
    joint = ends_with(text, at, _JOINTS)
    told = _told(text, text.rfind(joint, 0, at), words) if joint else 0
    told = told or _told(text, at, words)
    if told:
        return told
    if atom.unit is not None and atom.unit.measures == "share":
        noun = _SECOND.match(text, atom.outer_end)
        first = _FIRST.match(text, atom.outer_end)
        for word in (first, noun):
            if word and word[1] in words.falls:
                return -1
            if word and word[1] in words.rises:
                return 1
    return 0


def _told(text: str, at: int, words: NumberVocabulary) -> int:
    if ends_with(text, at, words.falls):
        return -1
    return 1 if ends_with(text, at, words.rises) else 0
