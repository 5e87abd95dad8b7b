"""Numbers that belong together: ranges, a part and its whole, ratios; and what is denied.

An end of a range, the whole of a part and the two sides of a ratio are no count.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.number_directions import tells_change
from generator.text.numbers.relations.number_changes import before_change, by_so_much
from generator.text.numbers.relations.number_followers import (
    ANDS,
    MAYBE,
    days_of,
    is_hour_before,
    listed,
    of_first,
    tens_of,
    year_before,
)
from generator.text.numbers.relations.number_ratios import (
    alone,
    in_part,
    is_odds,
    whole_first,
    whole_of_range,
)
from generator.text.numbers.relations.torn_numbers import is_torn
from generator.text.numbers.senses.number_labels import SCORED
from generator.text.numbers.units.units import SCORE
from generator.text.numbers.values.digit_runs import is_year
from generator.text.numbers.values.number_digits import without_point
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.values.spoken_numbers import spoken_scale
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with

_DASH: Final = expression(r" ?[-~] ?")
_FROM: Final = phrases("from|de|von|da|van|от|с|od")
_ADJACENT: Final = frozenset((" ", "-"))
_GAP_MAX: Final = 24
_BETWEEN: Final = phrases("between|from")
# "Two point five", "zwei Komma fünf"
_POINTS: Final = frozenset((" point ", " komma ", " virgule ", " coma ", " virgola ", " vírgula "))
_SHARED: Final = frozenset((Sense.SHARE, Sense.COUNT))
_ODD_TO: Final = expression(r"(?:-odd|-plus|-ish|\+| or so|-some) (?:to|or) ")
_QUARTERS: Final = expression(r"[0-9,]*\.[0-9]+-[0-9]+/[0-9]+")
# The side that lost has the lower number: "He lost 60-40"
_LOSSES: Final = ("lost ", "loss ", "beaten ", "defeat ")


def related(text: str, atoms: list[Atom], language: str, words: NumberVocabulary) -> list[Atom]:
    """The atoms with ranges joined, and with wholes, ratios and crowded numbers marked."""
    found: list[Atom] = []
    index = 0
    while index < len(atoms):
        run = _dashed(text, atoms, index)
        if run > index + 1:
            found.extend(_unread(atom) for atom in atoms[index : run + 1])
            index = run + 1
            continue
        if index + 1 < len(atoms):
            pair = _pair(text, atoms[index], atoms[index + 1], language, words)
            if len(pair) == 1:
                pair = listed(text, atoms[:index][-1:], atoms[index], atoms[index + 1]) or pair
            if len(pair) == 1:
                found.extend(pair)
                index += 2
                if index < len(atoms):
                    atoms[index] = whole_of_range(text, pair[0], atoms[index], words)
                continue
            atoms[index], atoms[index + 1] = pair
        found.append(alone(text, atoms[index], language, words))
        index += 1
    return found


def _unread(atom: Atom) -> Atom:
    known = atom.sense in {Sense.DATE, Sense.NAME}
    return atom if known else atom._replace(sense=Sense.UNREAD, values=(), part=None)


def _dashed(text: str, atoms: list[Atom], index: int) -> int:
    """The last of the numbers that hang together by glued dashes ("2023-10-07", "555-123-4567")."""
    while index + 1 < len(atoms) and text[atoms[index].end : atoms[index + 1].start] in {
        "-",
        "/",
        ":",
    }:
        index += 1
    return index


def _pair(
    text: str, one: Atom, other: Atom, language: str, words: NumberVocabulary
) -> tuple[Atom, ...]:
    gap = text[one.outer_end : other.outer_start]
    if len(gap) > _GAP_MAX or "\n" in gap:
        return one, other
    if not gap.strip() and one.outer_end > one.end and one.unit and one.unit.measures == "length":
        return one, other
    if text[one.end : other.start] == "-" and one.sense is Sense.NAME:
        return one, other._replace(sense=Sense.NAME)
    sense = of_first(text, one, other, language, words)
    if sense:
        return one, other._replace(sense=sense, labelled=sense is Sense.NAME)
    if before_change(text, one, other, language, words):
        # The "to" of a change says no "at most".
        return one._replace(sense=Sense.FORMER), other._replace(outer_start=one.outer_end)
    if year_before(text, one, other, gap, words):
        return one._replace(sense=Sense.YEAR), other
    if is_hour_before(text, one, other, words):
        return one._replace(sense=Sense.TIME), other
    crowd = (
        days_of(one, other, gap, words) or tens_of(text, one, other) or _crowded(text, one, other)
    )
    if crowd:
        return crowd
    if is_odds(text, one, other, language):
        return one._replace(sense=Sense.RATIO), other._replace(sense=Sense.RATIO)
    return _joined(text, one, other, language, words)


def _joined(
    text: str, one: Atom, other: Atom, language: str, words: NumberVocabulary
) -> tuple[Atom, ...]:
    """Two numbers as a range, as a part and its whole, or apart."""
    gap = text[one.outer_end : other.outer_start]
    if apart := by_so_much(text, one, other, gap, language):
        return apart
    if _margin_between(text, one, other) or is_torn(text, one, other):
        return _unread(one), _unread(other)
    if gap == "-" and _QUARTERS.fullmatch(text, one.start, other.end):
        return _unread(one), _unread(other)  # "5.61-1/4 a bushel"
    if gap == "-" and one.spoken != other.spoken:
        return one._replace(sense=Sense.NAME), other._replace(sense=Sense.NAME)  # "7-Eleven"
    maybe = text[one.outer_end : other.start] in MAYBE
    if (maybe and {one.sense, other.sense} == {Sense.COUNT}) or _joins(
        text, one, other, language, words
    ):
        return _range(text, one, other, gap, words)
    return whole_first(text, one, other, language) or in_part(text, one, other, words)


def _margin_between(text: str, one: Atom, other: Atom) -> bool:
    """Whether two numbers make one that is not read: "20-odd to 30", "a third to a half", "two
    point five"."""
    gap = text[one.end : other.start]
    if one.spoken and other.spoken and gap in _POINTS:
        return True
    if Sense.SHARE in {one.sense, other.sense} and {one.sense, other.sense} <= _SHARED:
        between = gap.strip() == "and" and bool(ends_with(text, one.start, _BETWEEN))
        return (between or gap.strip() in {"to", "or", "-"}) and not other.unit
    return _ODD_TO.fullmatch(gap) is not None


def _crowded(text: str, one: Atom, other: Atom) -> tuple[Atom, ...]:
    """Two numbers with nothing between ("nineteen ninety-seven") are parts of something unread."""
    comma = one.spoken and other.spoken and text[one.end : other.start] == ", "
    value = one.value or 0
    scaled = comma and (
        (one.sense is Sense.UNREAD and not one.values) or (value >= 1000 and value % 1000 == 0)
    )
    if scaled and (other.value >= 100 if other.value is not None else not other.values):
        # "Eight thousand, two hundred" may be one number or two.
        return one._replace(sense=Sense.UNREAD, values=()), other._replace(
            sense=Sense.UNREAD, values=()
        )
    if text[one.end : other.start] == "-" and _is_next(one, other):
        return ()  # "три-четыре": three or four
    if text[one.end : other.start] not in _ADJACENT or not (one.spoken or other.spoken):
        return ()
    if one.sense is not Sense.COUNT or other.sense is not Sense.COUNT:
        return ()
    if text[one.end] == "-" and not (one.spoken and other.spoken):
        return ()
    return one._replace(sense=Sense.UNREAD, values=()), other._replace(
        sense=Sense.UNREAD, values=()
    )


def _is_next(one: Atom, other: Atom) -> bool:
    """Whether a second small number in words is a little more than a first."""
    if one.value is None or other.value is None or not (one.spoken and other.spoken):
        return False
    return other.value <= 12 and one.value < other.value <= one.value + 5


def _joins(text: str, one: Atom, other: Atom, language: str, words: NumberVocabulary) -> bool:
    """Whether the words between two numbers make a range of them."""
    gap = text[one.outer_end : other.outer_start]
    if not ({one.sense, other.sense} <= {Sense.COUNT, Sense.YEAR, Sense.UNREAD, Sense.ZERO}):
        return False
    measured = other.unit is not None and other.unit.measures != "time"
    if Sense.ZERO in {one.sense, other.sense} or (one.sense is Sense.YEAR and measured):
        return False  # "in 1884 - 1.1C above"
    if one.unit and (one.unit.contradicts(other.unit) if other.unit else one.outer_end > one.end):
        return False  # "5 percent to 30" joins nothing
    if _DASH.fullmatch(gap) and gap != " -":
        return True
    listed = gap == "、" or (gap == ", " and base(language) == "ko")
    if listed and one.value is not None and other.value == one.value + 1 and other.value < 10:
        return True  # "3、4軒": three or four houses
    if not words.spaced and _counted_both(text, other, gap, words):
        return True
    joiner = gap.strip(" -").removesuffix(" plus")
    if joiner not in words.to or (words.spaced and gap == joiner and joiner.isalpha()):
        return False
    if joiner in ANDS and not (joiner == "a" and base(language) != "pl"):
        opening = _between(text, one, words)  # "âgés de 9 et 12 ans" are two ages
        return bool(opening) and opening not in _FROM
    return not (_between(text, one, words) and tells_change(text, one.outer_start, language))


def _counted_both(text: str, other: Atom, gap: str, words: NumberVocabulary) -> bool:
    """Whether a range has its counter twice ("40人から50人"), and is no change ("から50人に")."""
    counter = gap.strip(" ")[:1]
    joiner = gap.strip(" ")[1:]
    joins = any(one in words.to for one in (joiner, joiner[1:])) and joiner != "-"
    if not counter or counter not in words.counters or not joins:
        return False
    return _CHANGED.match(text, other.end) is None


# No side scores so often: "drew 40-50,000 people" is a range
_SCORE_END: Final = 1000
# "Voted 10-2" is kept as a range; "made 326-5" is none
_VOTES: Final = expression(r"vot|ruling|ruled|jury|majorit|verdict|senat|passed|court|split|poll")
_CHANGED: Final = expression(r" ?[^\W\d_]{1,3}?(?:に|へ|으로|로|増|減)")


def _between(text: str, one: Atom, words: NumberVocabulary) -> str:
    opening = ends_with(text, one.outer_start, words.between, spaced=words.spaced)
    return opening or ends_with(text, one.outer_start, _FROM)


def _range(
    text: str, one: Atom, other: Atom, gap: str, words: NumberVocabulary
) -> tuple[Atom, ...]:
    start, end = one.start, other.end
    whole = other._replace(
        start=start, outer_start=one.outer_start, end=end, unit=other.unit or one.unit, values=()
    )
    years = is_year(text[one.start : one.end]) and (
        is_year(text[other.start : other.end])
        or (
            other.sense is not Sense.UNREAD
            and gap == "-"
            and len(text[other.start : other.end]) == 2
        )
    )
    if Sense.YEAR in {one.sense, other.sense} or years:
        return (whole._replace(sense=Sense.YEAR),)
    ends = _ends(text, one, other, gap, words)
    if ends is None:
        return (whole._replace(sense=Sense.UNREAD),)
    opened = _between(text, one, words) not in ("", *_FROM)
    if ends[0] > ends[1] >= 0 and not (_DASH.fullmatch(gap) or opened):
        return (whole._replace(sense=Sense.RATIO),)  # "twenty to four", "venceu por 3 a 1"
    low, high = min(ends), max(ends)
    if low == high:
        return (whole._replace(sense=Sense.RATIO),)
    joined = whole._replace(sense=Sense.RANGE, low=low, high=high)
    scored = high < _SCORE_END and gap == "-" and SCORED.search(text, max(0, start - 40), start)
    if scored and (ends[0] > ends[1]) != scored[0].startswith(_LOSSES):
        # A score is told from the side of the subject
        return (joined._replace(values=(ends[0],), unit=joined.unit or SCORE),)
    falls = gap == "-" and ends[0] > ends[1] >= 0 and not one.unit and not other.unit
    votes = scored or _VOTES.search(text, max(0, start - 30), end + 30)
    return (whole._replace(sense=Sense.RATIO) if falls and not votes else joined,)


def _ends(
    text: str, one: Atom, other: Atom, gap: str, words: NumberVocabulary
) -> tuple[Decimal, Decimal] | None:
    """The two values of a range; a scale of the second holds for both: "1.5-2 million"."""
    if one.value is None or other.value is None:
        return None
    left, right = one.value, other.value
    if right < 0 < left and text[other.start].isdigit():
        left = -left  # "entre 10 y 15 grados bajo cero": the words behind put both below zero
    spoken = spoken_scale(text, other, words)
    if one.scale == 1 and other.spoken and spoken > 1 and left < right / spoken:
        ends_so = right % spoken == 0 or right % spoken * 2 == spoken
        return (left * spoken, right) if ends_so else None
    if one.scale == 1 and other.scale > 1:
        size = right / other.scale
        if left >= 1000:
            return left, right
        return (without_point(left * other.scale), right) if left < size else None
    grouped = other.scale == 1 and right >= 1000 and right % 1000 == 0 and left < 1000
    grouped = grouped and one.scale == 1 and not one.spoken
    if grouped and left * 1000 < right and _DASH.fullmatch(gap):
        return left * 1000, right
    return left, right
