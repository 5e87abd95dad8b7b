"""What a number is by what stands beside it: a count, a year, a date, a time, a name, an order.

None of these but a count proves anything; a number that is glued to letters it does not belong to
is part of a name ("A320-200", "G7").
"""

from __future__ import annotations

import re
from typing import Final

from generator.text.number_calendar import is_calendar_year, is_date, is_time, next_word
from generator.text.number_halves import with_half
from generator.text.number_idioms import in_idiom
from generator.text.number_labels import is_address, is_foreign_label, is_label, is_spoken_label
from generator.text.number_languages import base, months
from generator.text.number_surroundings import by_surroundings
from generator.text.number_vocabulary import NumberVocabulary, phrases
from generator.text.phrase_search import WORD, ends_with
from generator.text.plain_text import PlainText
from generator.text.read_number import Atom, Sense
from generator.text.units_beside import with_unit

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
_WIDE: Final = "\u0590"  # from here on, scripts whose letters may touch a number
# Half of a scale ("medio millón") is read nowhere but in English.
_HALVES: Final = phrases(
    "halbe|halben|halber|demi|medio|media|mezzo|mezza|meio|meia|half|halve|пол|pół|"
    "yarım|نصف|חצי|半|반|نیم"
)
# "2割", "三成": tenths of a whole; "12成员" are members.
_TENTHS: Final = ("割", "成")
_MEMBERS: Final = re.compile("成[员員功立为為人年都本果分交长長]")
_UNIT_DASH: Final = re.compile(r"[0-9] ?[a-z]{1,8}-$")


def placed(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary | None) -> Atom:
    """The atom with its unit and, where it counts nothing, with another sense."""
    text = plain.text
    atom = with_unit(plain, atom, language, words)
    if atom.sense not in {Sense.COUNT, Sense.UNREAD}:
        return atom
    if words is None:
        return atom._replace(sense=Sense.UNREAD, values=atom.values)
    sense = (
        _spoken_sense(plain, atom, language, words)
        if atom.spoken
        else _digit_sense(plain, atom, language, words)
    )
    if sense is None:
        return with_half(text, atom, language, words)
    label = sense is Sense.NAME and ends_with(text, atom.start, words.labels, spaced=words.spaced)
    return atom._replace(sense=sense, labelled=bool(label))


def _spoken_sense(
    plain: PlainText, atom: Atom, language: str, words: NumberVocabulary
) -> Sense | None:
    text = plain.text
    idiom = in_idiom(plain, atom) if base(language) == "en" else None
    if idiom:
        return idiom
    if base(language) == "en" and (is_spoken_label(text, atom, words) or is_address(plain, atom)):
        return Sense.NAME
    if ends_with(text, atom.start, words.few, spaced=words.spaced):
        return Sense.VAGUE
    if sense := by_surroundings(plain, atom, language):
        return sense
    if is_foreign_label(plain, atom, language):
        return Sense.NAME
    if base(language) != "en" and ends_with(text, atom.start, _HALVES, spaced=words.spaced):
        return Sense.UNREAD
    if ends_with(text, atom.start, words.labels, spaced=words.spaced) and base(language) in {
        "he",
        "zh",
        "ja",
        "ko",
    }:
        return Sense.ORDER
    if _is_part(text, atom.end, words) and base(language) != "en":
        return Sense.UNREAD
    word = next_word(text, atom.end)
    if word in months(language) and atom.value is not None and atom.value <= 31:
        return Sense.DATE if base(language) != "en" or word not in {"may", "march"} else None
    return None


def _is_part(text: str, at: int, words: NumberVocabulary) -> bool:
    gap = text[at : at + 1] in {" ", "-"}
    for part in words.parts:
        if text.startswith(part, at + gap):
            end = at + gap + len(part)
            if not (words.spaced and text[end : end + 1].isalpha()):
                return True
    return False


def _digit_sense(
    plain: PlainText, atom: Atom, language: str, words: NumberVocabulary
) -> Sense | None:
    text = plain.text
    if text.startswith("-something", atom.end):
        return Sense.VAGUE
    if not words.spaced and "\xb7" in plain.shown[atom.start : atom.end]:
        return Sense.UNREAD  # "3·1운동": the first of March, no decimal
    glued = _glued_left(text, atom, words) or _glued_right(plain, atom, language, words)
    if glued:
        return glued
    if is_date(plain, atom, language):
        return Sense.DATE
    if is_time(text, atom, words):
        return Sense.TIME
    if sense := by_surroundings(plain, atom, language) or _part_sense(text, atom, language, words):
        return sense
    aged = atom.unit is None or atom.unit.family == "year"
    if aged and ends_with(text, atom.outer_start, words.limits):
        return Sense.NAME
    lettered = atom.unit is not None and atom.unit.measures == "temperature"
    unitless = atom.unit is None or (lettered and atom.outer_end == atom.end + 1)
    if atom.scale == 1 and unitless and is_label(plain, atom, language, words):
        return Sense.NAME
    if is_calendar_year(plain, atom, language, words):
        return Sense.YEAR
    return None


def _part_sense(text: str, atom: Atom, language: str, words: NumberVocabulary) -> Sense | None:
    """What a number is by a word for a part after it: "3 Viertel", "2割"."""
    if _is_part(text, atom.end, words) and base(language) != "en":
        return Sense.UNREAD
    if text.startswith(_TENTHS, atom.end) and not _MEMBERS.match(text, atom.end):
        return Sense.UNREAD
    return None if words.spaced else _unspaced_sense(text, atom, words)


def _unspaced_sense(text: str, atom: Atom, words: NumberVocabulary) -> Sense | None:
    """What a number in a script without spaces is by the signs that touch it."""
    if ends_with(text, atom.start, words.parts, spaced=False):
        return Sense.UNREAD
    if "\u76ee" in text[atom.end : atom.end + 2]:
        return Sense.ORDER
    if ends_with(text, atom.start, words.few, spaced=False):
        return Sense.UNREAD
    return None


def _glued_left(text: str, atom: Atom, words: NumberVocabulary) -> Sense | None:
    start = atom.outer_start
    before = text[start - 1 : start]
    if not before:
        return None
    if before in "#\u2116@_\\&^" or (before in ".," and text[start - 2 : start - 1].isdigit()):
        return Sense.NAME
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
        return _after_hyphen(text, start, atom, words)
    if before.isalpha() and start == atom.start:
        return _after_letter(text, start, words)
    if before.isdigit():
        return Sense.UNREAD
    return None


def _after_hyphen(text: str, start: int, atom: Atom, words: NumberVocabulary) -> Sense | None:
    """A word and a hyphen before a number make a name, but for prefixes ("מ-50", "mid-50")."""
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


def _glued_right(
    plain: PlainText, atom: Atom, language: str, words: NumberVocabulary
) -> Sense | None:
    text, end = plain.text, atom.end
    following = text[end : end + 1]
    if not following:
        return None
    sense = _before_sign(text, end)
    if sense:
        return sense
    if _is_ordinal(text, atom, words):
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


def _before_letters(
    plain: PlainText, end: int, language: str, words: NumberVocabulary
) -> Sense | None:
    text = plain.text
    found = WORD.match(text, end)
    word = found[0].rstrip("\xb2\xb3") if found else text[end]
    if word in _ORDERS:
        return Sense.ORDER
    if word[0] >= _WIDE:
        return None
    shown = plain.shown[end : end + len(word)]
    if word == "g" and shown == "G":
        return Sense.NAME
    if word in words.clock or word in {"h", "am", "pm"}:
        return Sense.TIME if word != "h" or text[end + 1 : end + 2].isdigit() else None
    return (
        None if word in _SUFFIXES and not (word == "s" and base(language) == "en") else Sense.NAME
    )
