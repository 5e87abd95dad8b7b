"""What a number is by the letters and signs that touch it: "A320-200", "5th", "10:30", "4x4".

A number that is glued to letters it does not belong to is part of a name.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases
from generator.text.numbers.vocabulary.phrase_search import WORD, ends_with

# Units that are written right behind a number, and letters that only number things in a row.
_SUFFIXES: Final = frozenset(
    phrases(
        "km|kg|m|cm|mm|ft|in|lb|lbs|oz|g|mg|ml|l|t|kw|mw|gw|tw|kwh|mwh|gwh|mph|kph|kmh|c|f|h|"
        "hr|hrs|min|s|sec|kb|mb|gb|tb|hz|khz|mhz|ghz|ha|pc|pp|bps|bp|pts|pt|yr|yrs|px|v|w|x|"
        "pct|p|nm|kt|kn|cl|dl|ms|kcal|cal|j|kj|mj|bar|psi|rpm|ac|mi|yd|st|fold|th|usd|eur|gbp|"
        "kr|ish|enne|enni"
    )
)
_ORDERS: Final = frozenset(("st", "nd", "rd", "th"))
# "67' GOAL", "45'+2": a minute of a match, at the head of its line or with those added
_MATCHDAY: Final = expression(r"(?:(?<![^\n(])[0-9]{1,3}'(?=[ :)+])|[0-9]{2,3}'\+[0-9])")
_WIDE: Final = "\u0590"  # from here on, scripts whose letters may touch a number
# "A-6", and in German, where nouns have capitals, "A 7": a letter that numbers roads and the like
_ROAD: Final = expression(r"(?:^|[^\w])[A-Z]-$")
_DECIMAL: Final = expression(r"[0-9]\.[0-9]{1,3}$")
_UNIT_DASH: Final = expression(r"[0-9] ?[a-z]{1,8}-$")
# "Um die 95." is about as many
_ONE_OF_ROW: Final = MappingProxyType(
    {
        "de": expression(
            r"(?<![^\W\d_])(?:der|dem|des|das|am|im|zum|zur|beim|vom|ins"
            r"|(?<!um )(?<!an )(?<!auf )(?<!über )(?:die|den)) $"
        ),
        "pl": expression(r"(?<![^\W\d_])we? $"),
    }
)
_STOP: Final = expression(r"\.(?![0-9])")


def glued_left(plain: PlainText, atom: Atom, words: NumberVocabulary) -> Sense | None:
    """What the letter or sign right before a number makes of it; ``None`` for nothing."""
    text, start = plain.text, atom.outer_start
    before = text[start - 1 : start]
    if not before:
        return None
    if before in "#\u2116@_\\&^" or (before in ".," and text[start - 2 : start - 1].isdigit()):
        return Sense.NAME
    if before == "+" and text[start - 2 : start - 1] == "'":
        return Sense.TIME
    if before == ":" and text[start - 2 : start - 1].isdigit():
        return Sense.TIME
    if before == "/" and text[start - 2 : start - 1].isalnum():
        return Sense.UNREAD
    if (
        before == "+"
        and text[start - 2 : start - 1] in {"", " "}
        and len(text[atom.start : atom.end]) > 8
    ):
        return Sense.NAME
    if before == "-" and start >= 2 and text[start - 2].isalpha():
        return _after_hyphen(plain, start, atom, words)
    if before.isalpha() and start == atom.start:
        return _after_letter(text, start, words)
    if before.isdigit():
        return Sense.UNREAD
    return None


def _after_hyphen(
    plain: PlainText, start: int, atom: Atom, words: NumberVocabulary
) -> Sense | None:
    """A word and a hyphen before a number make a name, but for prefixes ("מ-50", "mid-50")."""
    text = plain.text
    if _ROAD.search(plain.shown, max(0, start - 3), start):
        return Sense.NAME  # "la A-6", where "a" alone joins two numbers
    head = start - 1
    while head > 0 and text[head - 1].isalnum():
        head -= 1
    word = text[head : start - 1]
    if (
        word in words.to
        or word in words.ratio
        or _UNIT_DASH.search(text, max(0, start - 24), start)
    ):
        return None
    decimal = atom.value is not None and atom.value != int(atom.value)
    if decimal and len(word) > 3 and word.isascii():
        return None  # "a magnitude-5.8 quake"
    if f"{word}-" in words.qualifiers.before or (word[-1] >= _WIDE and not words.prefixes):
        return None
    if words.prefixes and set(word) <= set(words.prefixes):
        return None
    return Sense.NAME


def _after_letter(text: str, start: int, words: NumberVocabulary) -> Sense | None:
    head = start
    while head > 0 and text[head - 1].isalpha() and start - head < 24:
        head -= 1
    word = text[head:start]
    if not words.spaced and word[-1] >= _WIDE:
        return Sense.ORDER if ends_with(text, start, words.ordinals, spaced=False) else None
    if words.prefixes and set(word) <= set(words.prefixes):
        return None
    return Sense.NAME


def glued_right(
    plain: PlainText, atom: Atom, language: str, words: NumberVocabulary
) -> Sense | None:
    """The same for what stands right behind it."""
    text, end = plain.text, atom.end
    following = text[end : end + 1]
    if not following:
        return None
    sense = _before_sign(text, end) or (Sense.TIME if _MATCHDAY.match(text, atom.start) else None)
    if sense:
        return sense
    if _is_ordinal(text, atom, words) or _is_one_of_row(text, atom, language):
        return Sense.ORDER
    if not following.isalpha() or atom.outer_end > end:
        return Sense.UNREAD if following in "²³⁴⁵⁶⁷⁸⁹⁰¹_" else None
    return _before_letters(plain, end, language, words)


def _before_sign(text: str, end: int) -> Sense | None:
    """What a number is by a sign right after it: "10:30", "2^10", "3/4", "the 1990's"."""
    sign, after = text[end : end + 1], text[end + 1 : end + 2]
    if sign == ":" and after.isdigit():
        return Sense.TIME
    if sign == "^" or (sign in ".,'/x\xd7" and after.isdigit()):
        return Sense.UNREAD
    if sign == "'" and after == "s" and not text[end + 2 : end + 3].isalpha():
        return Sense.NAME
    return None


def _is_ordinal(text: str, atom: Atom, words: NumberVocabulary) -> bool:
    """Whether a mark after a number makes it one of a row: "3. Platz", "3º"."""
    end = atom.end
    if "." in words.ordinals and text.startswith(". ", end) and len(text) > end + 2:
        return True
    if atom.outer_end > end:
        return False
    return any(
        mark != "."
        and mark[0] != " "
        and text.startswith(mark, end)
        and not text[end + len(mark) : end + len(mark) + 1].isalpha()
        for mark in words.ordinals
    )


def _is_one_of_row(text: str, atom: Atom, language: str) -> bool:
    """Whether a stop behind a number is an ordinal's, for what stands before it: "in der 95.",
    "w 95."."""
    before = _ONE_OF_ROW.get(base(language)) if atom.outer_end == atom.end else None
    stop = before and not atom.spoken and _STOP.match(text, atom.end)
    return bool(stop and before and before.search(text, max(0, atom.start - 12), atom.start))


def _before_letters(
    plain: PlainText, end: int, language: str, words: NumberVocabulary
) -> Sense | None:
    text = plain.text
    found = WORD.match(text, end)
    word = found[0].rstrip("\xb2\xb3") if found else text[end]
    if words.ending_at(text, end):
        return None
    if word in _ORDERS:
        return Sense.ORDER
    if word[0] >= _WIDE:
        return None
    shown = plain.shown[end : end + len(word)]
    if word == "g" and shown == "G":
        return Sense.NAME
    if word in words.clock or word in {"h", "am", "pm"}:
        return Sense.TIME if word != "h" or text[end + 1 : end + 2].isdigit() else None
    decade = (
        word == "s" and base(language) == "en" and not _DECIMAL.search(text, max(0, end - 6), end)
    )
    return None if word in _SUFFIXES and not decade else Sense.NAME
