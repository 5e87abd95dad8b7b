"""Numbers of our own words that a quote has, but not so.

It has another sign, the change instead of the point reached, the whole instead of the part, another
thing that is counted, or the two sides the other way round.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.checks.carried_numbers import CarriedNumbers, PlacedNumber
from generator.text.letters.content_words import content_words
from generator.text.letters.expressions import expression
from generator.text.numbers.units.counted_things import THINGS
from generator.text.numbers.values.read_number import ReadNumber, Sense
from generator.text.numbers.vocabulary.number_languages import base

_MINUS: Final = expression(r"^(?:[-\u2212\u2013]|[^\W\d]+\s)")
_BELOW: Final = expression(r"\b(?:minus|below|under|negative|sub-?zero|frost)\b", re.IGNORECASE)
# What stands right before a number that is reached, before a sign or a word that qualifies it.
_QUALIFIED: Final = (
    r"(?:\s+(?:about|around|almost|nearly|some|only|just|over|at\s+least|more\s+than))?"
)
_TO: Final = expression(rf"\b(?:to|at){_QUALIFIED}\s*[$\u20ac\u00a3\u00a5]?\s*$", re.IGNORECASE)
_WAS: Final = expression(
    r"\b(?:from|was|were|been|had|used|once|than|against|former\w*|previous\w*|earlier|before|of)\b",
    re.IGNORECASE,
)
_EARLIER: Final = expression(
    r"\b(?:before|earlier|previously|ago|once|originally)\b", re.IGNORECASE
)
_GOALS: Final = MappingProxyType(
    {
        "en": "to",
        "de": "auf",
        "nl": "tot|naar",
        "fr": "\u00e0",
        "es": "a|hasta",
        "it": "a|al",
        "pt": "para|a",
        "ru": "\u0434\u043e",
        "pl": "do",
    }
)
_LOST: Final = expression(
    r"\b(?:los[est]\w*|beaten|defeat\w*|went\s+down|fell|trail\w*)\b", re.IGNORECASE
)
_PART: Final = expression(
    r"\b(?:half|halves|thirds?|quarters?|fifths?|most|many|few|some|handful|majority|minority|part|all\s+but|"
    r"percent|per\s+cent|several|none|one|two|three|four|five|six|seven|eight|nine|ten|\d+%?)\s+of\s+"
    r"(?:the|its|his|her|their|these|those|all|some|about|nearly|almost|more\s+than|\s){0,12}$",
    re.IGNORECASE,
)
_AS_WHOLE: Final = expression(
    r"\b(?:of|among|out\s+of|from|between)\s(?:\S+\s){0,2}$", re.IGNORECASE
)
_ALL: Final = expression(r"\b(?:all|every\s+one\s+of)\s+(?:the\s+|of\s+the\s+)?$", re.IGNORECASE)
_OF_THEM: Final = expression(r"\s+of\s+(?:the|its|his|her|their|them)\b", re.IGNORECASE)
_PARTS: Final = expression(
    r"\b(?:half|thirds?|quarters?|fifths?|most|few|some|part|several|%|percent|majority)\b|[\u00bd\u2153\u00bc]",
    re.IGNORECASE,
)
_NOUN: Final = expression(r"[\s-]+([^\W\d_]{3,})(?:\s+([^\W\d_]{3,}))?")
_NO_NOUN: Final = frozenset(
    re.findall(
        r"\S+",
        "million billion trillion thousand hundred percent per cent and the were was are had have "
        "has who that which from with other more new others been people but for after before",
    )
)
_TIMES: Final = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade"))
_MULTIPLE: Final = MappingProxyType(
    {
        2: r"doubl(?:e|es|ed|ing)|two-?fold|twice",
        3: r"tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|three-?fold|thrice",
        4: r"quadrupl(?:e|es|ed|ing)|four-?fold",
        5: r"quintupl(?:e|es|ed|ing)|five-?fold",
        10: r"ten-?fold",
    }
)
_HALVED: Final = expression(r"\bhalv(?:e|es|ed|ing)\b", re.IGNORECASE)
_HALF: Final = expression(r"\b(?:half|halv\w+|50\s*(?:%|per\s?cent)|two)\b", re.IGNORECASE)


def misplaced(text: str, read: ReadNumber, known: CarriedNumbers) -> str:
    """What is wrong with how a number stands in our words; "" where a quote has it so, or where
    nobody can tell."""
    if read.sense is Sense.RANGE:
        return _turned_round(text, read, known)
    if read.sense not in {Sense.COUNT, Sense.DIFFERENCE} or len(read.values) != 1:
        return ""
    value = read.values[0]
    if abs(value) in known.declared:
        return ""
    places = [one for one in known.places if abs(value) in map(abs, one.read.values)]
    if not places:
        return ""
    return (
        _sign_lost(text, read, places)
        or _reached(text, read, places)
        or _former(text, read, places)
        or _whole_for_part(text, read, places)
        or _of_another(text, read, places, known)
    )


def _sign_lost(text: str, read: ReadNumber, places: list[PlacedNumber]) -> str:
    around = text[max(0, read.start - 20) : read.end + 30]
    if read.values[0] < 0 or _BELOW.search(around) or read.direction:
        return ""
    written = [one for one in places if one.read.values[0] < 0 and _MINUS.match(one.read.text)]
    if len(written) < len(places):
        return ""
    return f'the quotes have "{written[0].read.text}" where the text says "{read.text}".'


def _reached(text: str, read: ReadNumber, places: list[PlacedNumber]) -> str:
    """What is wrong where one text tells the point reached, and the other the change."""
    if not read.direction and _TO.search(text[: read.start]):
        if all(one.read.direction for one in places):
            return f'the quotes tell of a change by "{read.text}", the text of one to it.'
    elif read.direction and all(not one.read.direction and _is_goal(one) for one in places):
        return f'the quotes tell of a change to "{read.text}", the text of one by it.'
    return ""


def _former(text: str, read: ReadNumber, places: list[PlacedNumber]) -> str:
    """What is wrong where the quotes tell what it was before a change, and the text what it is."""
    before, after = text[max(0, read.start - 30) : read.start], text[read.end :][:30]
    if not all(one.read.sense is Sense.FORMER for one in places):
        return ""
    if _WAS.search(before) or _EARLIER.search(after):
        return ""
    return f'the quotes tell that it was "{read.text}" before a change.'


def _is_goal(place: PlacedNumber) -> bool:
    words = _GOALS.get(base(place.language))
    before = place.text[: place.read.start]
    return bool(words) and _goal(words or "").search(before) is not None


@lru_cache(maxsize=16)
def _goal(words: str) -> re.Pattern[str]:
    return expression(
        rf"(?<!\w)(?:{words}){_QUALIFIED}\s*[$\u20ac\u00a3\u00a5]?\s*$", re.IGNORECASE
    )


def _whole_for_part(text: str, read: ReadNumber, places: list[PlacedNumber]) -> str:
    """What is wrong where a quote tells of a part of so many, and the text of all of them."""
    before, after = text[: read.start], text[read.end :]
    if not all(_is_whole(one) for one in places) or _AS_WHOLE.search(before):
        return ""
    part = f'the quotes tell of a part of "{places[0].read.text}", the text of all.'
    if _ALL.search(before) or _OF_THEM.match(after):
        return part
    ours = {word for word in content_words(text) if not word.isdigit()}
    said = set(content_words(" ".join(one.text for one in places)))
    return part if len(ours) > 1 and ours <= said and not _PARTS.search(text) else ""


def _is_whole(place: PlacedNumber) -> bool:
    return place.read.sense is Sense.WHOLE or (
        base(place.language) == "en" and _PART.search(place.text[: place.read.start]) is not None
    )


def _of_another(
    text: str, read: ReadNumber, places: list[PlacedNumber], known: CarriedNumbers
) -> str:
    """What is wrong where the thing counted has another number in the quotes."""
    nouns = set(_nouns(text, read))
    english = all(base(language) == "en" for _, language in known.quotes)
    if not nouns or not english or read.unit not in {None, THINGS}:
        return ""
    if any(nouns & set(_nouns(one.text, one.read)) for one in places):
        return ""
    others = [
        one
        for one in known.places
        if one not in places and nouns & set(_nouns(one.text, one.read)[:1])
    ]
    theirs = [one for one in places if _nouns(one.text, one.read)]
    if not others or len(theirs) < len(places):
        return ""
    return f'the quotes have "{others[0].read.text}" of what the text gives "{read.text}".'


def _nouns(text: str, read: ReadNumber) -> tuple[str, ...]:
    """The one or two words behind a number that may be what it counts, by their beginnings."""
    found = _NOUN.match(text, read.end)
    words = [word.lower() for word in (found.groups() if found else ()) if word]
    kept = itertools.takewhile(lambda word: word not in _NO_NOUN, words)
    return content_words(" ".join(kept))


def _turned_round(text: str, read: ReadNumber, known: CarriedNumbers) -> str:
    ours = _sides(read.text)
    if ours is None or ours[0] == ours[1] or _LOST.search(text):
        return ""
    theirs = [pair for one in known.places if (pair := _sides(one.read.text))]
    turned = next(
        (one.read.text for one in known.places if _sides(one.read.text) == ours[::-1]), ""
    )
    if ours in theirs or not turned:
        return ""
    return f'the quotes have "{turned}" where the text says "{read.text}".'


def _sides(text: str) -> tuple[Decimal, Decimal] | None:
    """The two sides of a score or a range in digits, in the order in which they stand."""
    found = re.fullmatch(r"(\d{1,4})\s?[-\u2013:]\s?(\d{1,4})", text)
    return (Decimal(found[1]), Decimal(found[2])) if found else None


def one_of_what(text: str, read: ReadNumber, known: CarriedNumbers) -> str:
    """What is wrong with "one year" where the quotes, in English, have other numbers of years."""
    found = re.match(r"\s+([a-z]+)", text[read.end :])
    if read.text.lower() != "one" or found is None or known.foreign:
        return ""
    unit = found[1].removesuffix("s")
    if unit not in _TIMES or abs(Decimal(1)) in known.declared:
        return ""
    quotes = " ".join(quote for quote, _ in known.quotes)
    timed = any(
        one.read.unit is not None and one.read.unit.measures == "time" for one in known.places
    )
    is_said = re.search(
        rf"\b(?:an?|one|1|per|each|every|this|last|next|the)[\s-]{unit}|{unit}ly|annual", quotes
    )
    return f'no quote has the number "one {found[1]}".' if timed and not is_said else ""


def multiples(text: str, known: CarriedNumbers) -> Iterator[tuple[str, str]]:
    """The words of a text that multiply, and what is wrong with them: the quotes, in English,
    multiply by something else."""
    quotes = " ".join(quote for quote, _ in known.quotes)
    if known.foreign or not quotes:
        return
    theirs = {times for times, form in _forms() if form.search(quotes)}
    halved = _HALVED.search(quotes) is not None
    for times, form in _forms() if tells_multiple(text) else ():
        found = form.search(text)
        if (
            found
            and times not in theirs
            and (theirs or halved)
            and Decimal(times) not in known.units
        ):
            yield found[0], f'no quote has "{found[0]}".'
    ours = _HALVED.search(text)
    if ours and theirs and not _HALF.search(quotes):
        yield ours[0], f'no quote has "{ours[0]}".'


def tells_multiple(text: str) -> bool:
    """Whether a text has a word that multiplies or halves."""
    return _any_multiple().search(text) is not None


@lru_cache(maxsize=1)
def _any_multiple() -> re.Pattern[str]:
    words = "|".join(_MULTIPLE.values())
    return expression(rf"\b(?:halv(?:e|es|ed|ing)|{words})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(
        (times, expression(rf"\b(?:{words})\b", re.IGNORECASE))
        for times, words in _MULTIPLE.items()
    )
