"""Counts of what a figure of the same name may not count: "eleven of those killed".

A part of those whom other words tell ("the injured include three police officers"), the worth of
what came to nothing ("the deal was called off"), by how many a toll rose, for how many there is
room ("a bus for 50 people"), and of which a share is told behind; in all languages those beside
whom as many others stand, or some more. They are counts; only a help names none of them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

_LEFT: Final = 70
_RIGHT: Final = 90
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE, Sense.SHARE))
_HIT: Final = (
    r"(?:dead|killed|injured|wounded|missing|hurt|victims|survivors|arrested|detained|captured"
    r"|infected|casualties|deaths|fatalities|injuries|passengers|detainees|suspects)"
)
_OF_THEM: Final = expression(
    rf" of (?:them|those|these|whom|which|the {_HIT}|(?:its|their|his|her) [a-z]+)(?![a-z])"
)
_AMONG: Final = expression(
    r"(?<![a-z])(?:includ(?:e|es|ed|ing)|among (?:them|whom|which|those|the [a-z]+)"
    r"(?: [a-z]+)?(?: (?:were|are|was|is))?|of (?:them|whom|which|those)(?: [a-z]+)?,?|such as)"
    r"(?: (?:about|around|some|nearly|almost|at least|more than|another|up to))? $"
)
# "The toll rose by 13": so many more, and of how many nobody says
_BY: Final = expression(
    r"(?<![a-z])by(?: (?:about|around|some|nearly|almost|at least|more than|another|a further))? $"
)
# "A bus for 50 people burned", "the hall seats 300": so many may have been there, or nobody
_ROOM: Final = expression(
    r"(?<![a-z])(?:seats|sleeps|(?:can|could) (?:hold|seat|carry|take|house|sleep|feed)"
    r"|(?:capacity|room|space) (?:of|for)|(?:built|designed|meant|licensed|equipped) for"
    r"|(?:bus|boat|ship|plane|coach|ferry|hall|tent|camp|shelter|hotel|house|school|home|car|van"
    r"|raft|table|cell|prison|ward|flat|room) for)"
    r"(?: (?:about|around|some|nearly|almost|at least|more than|up to|only|just))? $"
)
# "They saw 2,000 lorries; 1 in 8 was searched": of which of the two the figure tells, nobody says
_SHARED: Final = expression(
    r"(?: [a-z'-]+){1,3}[;:,.-]+ ?(?:and |only |just |about |around |at least |some )?"
    r"(?:[0-9]+|one|two|three|four) (?:in|out of) (?:[0-9]+|[a-z]+)(?: [a-z]+){0,3}?"
    r" (?:was|were|is|are|had|has|have)(?![a-z])"
)
_TO_NOTHING: Final = expression(
    r"[^.;!?\n]{0,60}? (?:was|were|is|are|has been|have been|had been) (?:later |since )?"
    r"(?:called off|cancel+ed|scrapped|abandoned|shelved|blocked|vetoed|axed|withdrawn|annulled"
    r"|overturned|quashed|rejected)(?![a-z])"
)

# "Trois hommes et autant de femmes", "five were killed in addition to the attacker"
_OTHERS: Final = MappingProxyType(
    {
        "en": r"as many(?! as)|(?:the same|an equal) number of|in addition to|besides|on top of",
        "de": r"(?:ebenso|genauso|gleich) viele|zusätzlich zu|neben de[mnr]",
        "fr": r"autant (?:de |d')|en plus d",
        "es": r"otr[oa]s tant[oa]s|mismo número de|además de",
        "it": r"altrettant[ei]|oltre a",
        "pt": r"outr[oa]s tant[oa]s|(?:mesmo|igual) número de|além d",
        "nl": r"evenveel|net zoveel|naast ",
        "ru": r"столько же|помимо|не считая",
        "pl": r"tyle samo|tyluż|oprócz|nie licząc",
        "ar": r"العدد نفسه|نفس العدد|بالإضافة إلى",
        "he": r"אותו מספר|מספר (?:זהה|דומה|שווה)|בנוסף ל",
        "tr": r"bir o kadar|aynı sayıda|yanı sıra",
        "hi": r"[इउ]तने ही|के अलावा",
        "fa": r"همین تعداد|علاوه بر",
        "zh": r"同样数量|同样多|相同数量|同樣數量|之外|以外",
        "ja": r"同数|同じ数|同人数|のほか",
        "ko": r"같은 수|동수의|외에",
        "id": r"jumlah yang sama|selain",
        "vi": r"số lượng tương tự|cùng số|ngoài ra",
    }
)
_NEAR: Final = 64
_ENDS: Final = expression(r"[.;!?\n。！？]")


@lru_cache(maxsize=32)
def _others(tongue: str) -> re.Pattern[str] | None:
    words = _OTHERS.get(tongue)
    return expression(words) if words else None


def _beside_others(text: str, at: int, tongue: str) -> bool:
    """Whether as many others, or some more, are told in the same sentence behind a place."""
    others = _others(tongue)
    found = others.search(text, at, at + _NEAR) if others else None
    return found is not None and _ENDS.search(text, at, found.start()) is None


def doubtful(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those marked that no help should name."""
    tongue = base(language)
    return [
        atom._replace(doubtful=True) if _is_doubtful(text, atom, tongue) else atom for atom in atoms
    ]


def _is_doubtful(text: str, atom: Atom, tongue: str) -> bool:
    if atom.sense not in _SENSES:
        return False
    if _beside_others(text, atom.outer_end, tongue):
        return True
    if tongue != "en":
        return False
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    right = text[atom.outer_end : atom.outer_end + _RIGHT]
    if (
        _SHARED.match(right)
        or _OF_THEM.match(right)
        or _TO_NOTHING.match(right)
        or _ROOM.search(left)
    ):
        return True
    way = atom.direction and not (atom.unit and atom.unit.measures == "share")
    return bool(way and _BY.search(left)) or _AMONG.search(left) is not None
