"""English counts of what a figure of the same name may not count: "eleven of those killed".

A part of those whom other words tell ("the injured include three police officers"), the worth of
what came to nothing ("the deal was called off"), by how many a toll rose, for how many there is
room ("a bus for 50 people"). They are counts; only a help names none of them.
"""

from __future__ import annotations

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
_TO_NOTHING: Final = expression(
    r"[^.;!?\n]{0,60}? (?:was|were|is|are|has been|have been|had been) (?:later |since )?"
    r"(?:called off|cancel+ed|scrapped|abandoned|shelved|blocked|vetoed|axed|withdrawn|annulled"
    r"|overturned|quashed|rejected)(?![a-z])"
)


def doubtful(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those of an English text marked that no help should name."""
    if base(language) != "en":
        return atoms
    return [atom._replace(doubtful=True) if _is_doubtful(text, atom) else atom for atom in atoms]


def _is_doubtful(text: str, atom: Atom) -> bool:
    if atom.sense not in _SENSES:
        return False
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    right = text[atom.outer_end : atom.outer_end + _RIGHT]
    if _OF_THEM.match(right) or _TO_NOTHING.match(right) or _ROOM.search(left):
        return True
    way = atom.direction and not (atom.unit and atom.unit.measures == "share")
    return bool(way and _BY.search(left)) or _AMONG.search(left) is not None
