"""What a number is by what stands beside it: a count, a year, a date, a time, a name, an order.

None of these but a count proves anything; a number that is glued to letters it does not belong to
is part of a name ("A320-200", "G7").
"""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.senses.number_calendar import (
    is_calendar_year,
    is_date,
    is_short_year,
    is_time,
    may_be_eastern_year,
    next_word,
)
from generator.text.numbers.senses.number_glue import glued_left, glued_right
from generator.text.numbers.senses.number_labels import (
    is_address,
    is_foreign_label,
    is_label,
    is_spoken_label,
    numbers_several,
)
from generator.text.numbers.senses.number_surroundings import by_surroundings
from generator.text.numbers.senses.units_beside import with_unit
from generator.text.numbers.values.number_halves import with_half
from generator.text.numbers.values.number_idioms import in_idiom
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.values.scales_abbreviated import is_multiplied
from generator.text.numbers.vocabulary.number_languages import base, months
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with

# Half of a scale ("medio millón") is read nowhere but in English.
_HALVES: Final = phrases(
    "quart de|tiers de|quarts de|quart d'|tiers d'|quarts d'|cuarto de|cuartos de|tercio de"
    "|tercios de|quarto di|quarti di"
    "|terzo di|terzi di|quarto de|quartos de|terço de|terços de|viertel|drittel|четверть|четверти"
    "|треть|трети|ćwierć|quart d'un|cuarto de un|quarto di un|quarto de um|viertel einer"
    "|drittel einer|halbe|halben|halber|demi|medio|media|mezzo|mezza|meio|meia|half|halve|пол|pół|"
    "yarım|نصف|חצי|半|반|نیم"
)
# "2割", "三成": tenths of a whole; "12成员" are members.
_MILLION: Final = 1_000_000
_TENTHS: Final = ("割", "成")
_MEMBERS: Final = expression("成[员員功立为為人年都本果分交长長]")

# "ألفا شخص" are two thousand people; with nothing behind it "ألفا" may be one thousand.
_TWO_OF: Final = MappingProxyType({"ألفا": 2000, "مليونا": 2 * 10**6, "مليارا": 2 * 10**9})
_COUNTED_IN_ARABIC: Final = expression(
    " (?:شخص|نسمة|جندي|قتيل|جريح|مصاب|مدني|عامل|موظف|طالب|طفل|امرأة|رجل|لاجئ|نازح|مقاتل|مستوطن"
    "|أسير|سجين|معتقل|ضحية|فلسطيني|إسرائيلي|منزل|سيارة|صاروخ|طائرة|شاحنة|متظاهر|مسافر|ناخب|صوت)"
    r"(?![^\W\d_])"
)


def placed(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary | None) -> Atom:
    """The atom with its unit and, where it counts nothing, with another sense."""
    text = plain.text
    atom = _dual(text, with_unit(plain, _small(plain, atom, language), language, words), language)
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
    label = sense is Sense.NAME and (
        ends_with(text, atom.start, words.labels, spaced=words.spaced)
        or numbers_several(text, atom, language)
    )
    return atom._replace(sense=sense, labelled=bool(label))


def _dual(text: str, atom: Atom, language: str) -> Atom:
    """The atom of "ألفا" and its like as two thousand, where what is counted stands behind it."""
    if base(language) != "ar" or atom.values:
        return atom
    two = _TWO_OF.get(text[atom.start : atom.end])
    counted = atom.unit is not None or _COUNTED_IN_ARABIC.match(text, atom.end)
    if two is None or not counted:
        return atom
    return atom._replace(values=(Decimal(two),), sense=Sense.COUNT, scale=two // 2)


def _small(plain: PlainText, atom: Atom, language: str) -> Atom:
    """The atom without a scale that its small letters make millimetres of: "85 mm" in Spanish."""
    if base(language) != "es" or not plain.shown.endswith("mm", atom.start, atom.end):
        return atom
    end = atom.start + len(plain.text[atom.start : atom.end - 2].rstrip(" "))
    values = tuple(value / _MILLION for value in atom.values)
    return atom._replace(end=end, outer_end=end, values=values, scale=1)


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
    limited = words.spaced and not atom.unit and ends_with(text, atom.start, words.limits)
    if limited or is_foreign_label(plain, atom, language):
        return Sense.NAME  # "children under five"
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
    glued = glued_left(plain, atom, words) or glued_right(plain, atom, language, words)
    if glued:
        return glued
    if is_multiplied(plain, atom.end, language):
        return Sense.UNREAD
    sense = (
        _when(plain, atom, language, words)
        or by_surroundings(plain, atom, language)
        or _part_sense(text, atom, language, words)
    )
    if sense:
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


def _when(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary) -> Sense | None:
    """What a number is that tells a day, a time of day, or a year without its century."""
    if is_date(plain, atom, language):
        return Sense.DATE
    if is_short_year(plain, atom):
        return Sense.YEAR
    if may_be_eastern_year(plain.text, atom, language):
        return Sense.UNREAD
    return Sense.TIME if is_time(plain.text, atom, words) else None


def _part_sense(text: str, atom: Atom, language: str, words: NumberVocabulary) -> Sense | None:
    """What a number is by a word for a part after it: "3 Viertel", "2割"."""
    if _is_part(text, atom.end, words) and base(language) != "en":
        return Sense.UNREAD
    if text.startswith(_TENTHS, atom.end) and not _MEMBERS.match(text, atom.end):
        return Sense.UNREAD
    return None if words.spaced else _unspaced_sense(text, atom, words)


# "死亡人数12人": the number of the dead; "死者数10人" may be dozens of them
_NUMBER_OF: Final = expression(r"[人者总總件例户戶次票员員口台棟戸][数數](?!10+(?![0-9]))[0-9]")


def _unspaced_sense(text: str, atom: Atom, words: NumberVocabulary) -> Sense | None:
    """What a number in a script without spaces is by the signs that touch it."""
    if ends_with(text, atom.start, words.parts, spaced=False):
        return Sense.UNREAD
    if "\u76ee" in text[atom.end : atom.end + 2]:
        return Sense.ORDER
    few = ends_with(text, atom.start, words.few, spaced=False)
    if few and not _NUMBER_OF.search(text, max(0, atom.start - 2), atom.end):
        return Sense.UNREAD
    return None
