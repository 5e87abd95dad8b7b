"""What a number is because of the one before it: a second label, the end of an hour, another day.

"Chapters 3 and 4", "9:30 to 11", "May 3-5", "les 3 et 4 mai".
"""

from __future__ import annotations

from typing import Final

from generator.text.numbers.senses.number_calendar import PLURAL
from generator.text.numbers.senses.number_labels import labels_on
from generator.text.numbers.units.words_of_late_units import LISTED
from generator.text.numbers.values.digit_runs import is_year
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import months
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases

# "Five, maybe six"
MAYBE: Final = phrases(
    ", maybe |, perhaps |, possibly |, or perhaps |, or maybe |, or possibly |, or even |, if not "
    "|, vielleicht |, womöglich |, peut-être |, voire |, quizás |, quizá |, tal vez |, forse "
    "|, talvez |, misschien |, może |, возможно, |, может быть, |, может, "
)
ANDS: Final = frozenset(
    phrases(
        "and|und|et|et le|et les|y|y el|y los|y las|e|e i|e il|e le|e l'|e gli|e o|e os|e as|en|и|i"
        "|ve|و|ו-|और|dan|và|a"
    )
)
# Between two days of a month: "del 3 al 5 de mayo", "le 3 et le 4 mai", "dal 3 al 5 maggio"
_DAY_JOINTS: Final = frozenset(
    phrases(
        "al|au|ao|y el|y del|et le|et du|e il|e l'|ed il|e o|e a|e em|und der|und am|bis zum"
        "|по|и до|aan|en de|tot en met|i|do|to the|and the"
    )
)
# Between two hours: "entre 8h et 10h", "tra le 8 e le 10"
_HOUR_JOINTS: Final = frozenset(("e as", "et", "y las", "e le", "a", "à", "às"))
_TENS: Final = ("代の", "代男", "代女", "代と", "代、", "대 ", "대와", "대의", "대 남", "대 여")
_TENS_JOINTS: Final = frozenset(("~", "-", "、", ",", "・", "·"))
_COMMAS: Final = frozenset((", ", "\u3001"))
_HOURS: Final = 24
_DAYS: Final = 31


def of_first(
    text: str, one: Atom, other: Atom, language: str, words: NumberVocabulary
) -> Sense | None:
    """What a second number is because of the first: a label too, or the month of its day."""
    if one.labelled and labels_on(text, one, other, words):
        return Sense.NAME
    if one.sense is Sense.TIME and _hour_after(text, one, other, words):
        return Sense.TIME
    if one.sense is Sense.DATE and _day_after(text, one, other):
        return Sense.DATE
    month = other.spoken and one.sense is Sense.DATE
    if month and text[other.start : other.end] in months(language):
        return Sense.DATE  # "29 sept.", "18 de dez."
    return None


def _hour_after(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> bool:
    """Whether a number is the hour at which what began at another one ends: "9:30 to 11"."""
    gap = text[one.end : other.start].strip(" ").removeprefix("h").strip(" ")
    if gap in _HOUR_JOINTS and (gap == "e le" or text[other.end :].lstrip(" ")[:1] == "h"):
        return _is_hour(other)
    joined = gap in words.to and gap not in ANDS - {"a"}
    return _is_hour(other) and joined and not PLURAL.match(text, other.end)


def _is_hour(atom: Atom) -> bool:
    return atom.sense is Sense.COUNT and atom.value is not None and atom.value <= _HOURS


def is_hour_before(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> bool:
    """Whether a number is an hour because one that it leads to is: "between 8 and 10 o'clock"."""
    if other.sense is not Sense.TIME or not _is_hour(one) or one.unit:
        return False
    return text[one.end : other.start].strip(" ") in words.to


def _day_after(text: str, one: Atom, other: Atom) -> bool:
    """Whether a number is another day of a month that is named before: "May 3-5", "May 3 and 4"."""
    gap = text[one.end : other.start]
    first, second = one.value, other.value
    if first is None or second is None or other.sense is not Sense.COUNT:
        return False
    if other.unit or other.spoken or not first < second <= _DAYS:
        return False
    if PLURAL.match(text, other.end):
        return False
    follows = second == first + 1
    return gap == "-" or gap in {" and ", ", and ", " to ", " & "} or (gap == ", " and follows)


def year_before(text: str, one: Atom, other: Atom, gap: str, words: NumberVocabulary) -> bool:
    """Whether a number is a year because one that it leads to is: "bis 2020"."""
    joined = gap.strip(" ") in {*words.to, *ANDS, *_DAY_JOINTS}
    years = other.sense is Sense.YEAR and one.sense is Sense.COUNT and not one.unit
    return joined and years and is_year(text[one.start : one.end])


def days_of(one: Atom, other: Atom, gap: str, words: NumberVocabulary) -> tuple[Atom, ...]:
    """Two days of a month, "les 3 et 4 mai"; empty where the first number is none."""
    day = one.sense is Sense.COUNT and one.value is not None and one.value <= 31
    joined = gap.strip(" ") in {*words.to, *ANDS, *_DAY_JOINTS}
    first = day and joined and not one.unit and not one.spoken
    return (one._replace(sense=Sense.DATE), other) if first and other.sense is Sense.DATE else ()


def tens_of(text: str, one: Atom, other: Atom) -> tuple[Atom, ...]:
    """Two ages in tens of which only the second says so: "20~30代の男性"; empty for others."""
    tens = text.startswith(_TENS, other.end)
    joined = tens and text[one.outer_end : other.outer_start].strip(" ") in _TENS_JOINTS
    return (one._replace(sense=Sense.NAME), other) if joined else ()


def listed(text: str, last: list[Atom], one: Atom, other: Atom) -> tuple[Atom, ...]:
    """Two numbers that end a list, and are no range: "10 mg, 20 mg or 40 mg", each with its unit;
    and "5, 20 or 35 mg", where nobody says which. Empty for others."""
    lists = any(text[before.outer_end : one.outer_start] in _COMMAS for before in last)
    if not lists or text[one.outer_end : other.outer_start] not in LISTED:
        return ()
    if one.outer_end > one.end and one.unit is not None and one.unit == other.unit:
        return one, other
    values = (last[0].value, one.value, other.value)
    counts = {last[0].sense, one.sense, other.sense} == {Sense.COUNT} and None not in values
    rows = [value for value in values if value is not None]
    if not counts or rows not in (sorted(set(rows)), sorted(set(rows), reverse=True)):
        return ()
    unread = [atom._replace(sense=Sense.UNREAD, values=()) for atom in (one, other)]
    return tuple(unread)
