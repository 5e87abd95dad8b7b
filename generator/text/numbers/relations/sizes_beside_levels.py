"""English sizes of changes with the level that was reached beside them.

"Fell 11 degrees in an hour, to 3C", "was down 2,300 on last year, at 14,100", "shed 212 points, or
1.1%, to 18,940", "9 degrees below normal", "17 new cases, bringing the year's total to 402": what
there is the other number tells, or none does.
"""

from __future__ import annotations

from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.relations.moves_behind_levels import moved_from
from generator.text.numbers.units.units import PERCENT
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

_LEFT: Final = 90
_RIGHT: Final = 90
_GAP_MAX: Final = 110
_ABOUT: Final = (
    r"(?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|at least|only"
    r"|an?|another|a further|as (?:much|many) as|well over|a record|an estimated|an all-time)"
)
_MOVED: Final = (
    r"(?:fell|fallen|rose|risen|dropped|climbed|gained|lost|shed|slid|slipped|tumbled|plunged|sank"
    r"|jumped|soared|surged|dipped|eased|grew|grown|shrank|shrunk|declined|decreased|increased"
    r"|advanced|retreated|plummeted|slumped|leapt|rising|falling|dropping|losing|gaining"
    r"|widened|narrowed|deepened|swelled"
    r"|(?:went|gone|goes|was|were|is|are|stood|stands|ended|closed|finished)(?: also| still)?"
    r" (?:up|down))"
)
_CHANGED: Final = (
    r"(?:(?:rais|lift|lower|reduc|increas|trimm|slash|narrow|widen|swell)(?:ed|ing)|cut|fell|fallen"
    r"|rose|risen|grew|grown|dropped|declined|decreased|climbed|jumped|shrank|shrunk|went)"
)
# "Fell sharply by about 40", "cut the fine by 4"
_SIZE: Final = expression(
    rf"(?<![a-z])(?:{_MOVED}(?: [a-z]+ly)?(?: by)?|{_CHANGED}(?: [a-z'-]+){{1,5}} by)"
    rf"(?: {_ABOUT}){{0,2}} $"
)
_NOUNS: Final = r"(?:[ -][a-z][a-z'-]*){0,2}"
_WHEN: Final = (
    r"(?:,? (?:in|on|over|from|since|during|within|after|against|compared (?:with|to)|year-on-year"
    r"|year on year|overnight|last|this|yesterday|today)(?: [a-z0-9'-]+){0,6})?"
)
_ENDED: Final = r"(?:to )?(?:stand|end|close|finish|settle|reach|closing|ending|finishing|standing)"
# What leads from the size to the level. "At" after a pause only: "lost 300 jobs at 12 plants".
_REACHED: Final = expression(
    rf"{_NOUNS}(?:,? or [^;!?\n]{{1,24}}?,)?{_WHEN}(?:,? to|, at|,? {_ENDED}(?: [a-z]+){{0,3}}"
    rf"(?: at)?|,? and (?:clos|end|finish|settl)ed(?: [a-z]+){{0,3}} at|,? and (?:stood|stands) at)"
    rf"(?: {_ABOUT}){{0,2}} $"
)
_UP_AT: Final = expression(rf"(?<![a-z])(?:up|down)(?: {_ABOUT}){{0,2}} $")
_AT: Final = expression(rf"{_NOUNS} at(?: {_ABOUT}){{0,2}} $")
# "Up 2,300 on last year": by so many, with or without the level
_UP: Final = expression(
    r"(?:(?<![a-z])(?:was|were|is|are|stood|went|closed|ended)|,)(?: also| still)? (?:up|down)"
    rf"(?: by)?(?: {_ABOUT}){{0,2}} $"
)
_ON: Final = expression(
    rf"{_NOUNS} (?:on|from|against|over|compared (?:with|to)) (?:last|a year|a month|the previous"
    r"|the same|the year|the month|(?:19|20)[0-9]{2}|its|their|monday|tuesday|wednesday|thursday"
    r"|friday|yesterday|january|february|march|april|may|june|july|august|september|october"
    r"|november|december)(?![a-z])"
)
_NORM: Final = (
    r"(?:normal|average|averages|usual|norm|norms|mean|target|targets|forecasts?|expectations|budget"
    r"|plan|capacity|quota|limit|par|(?:last|the previous|the prior) (?:year|month|week|season)"
    r"|(?:a|one) (?:year|month|week|decade) (?:ago|earlier|before)|this time last year"
    r"|the same (?:day|week|month|period|time)|pre-[a-z]+ levels?|(?:last|previous) [a-z]+'s)"
)
# "9 degrees above normal", "3 degrees warmer than usual", "$3 over the average"
_BESIDE_NORM: Final = expression(
    r"(?:[ -](?!(?:were|was|are|is|had|have|who|that|and|or|in|of|at|on)[ ])[a-z][a-z'-]*){0,2}?"
    r" (?:above|below|over|under|beyond|off|short of|(?!fewer)[a-z]+er than"
    r"|up on|down on|ahead of|behind)(?: (?:the|its|their|a|his|her))?"
    rf"(?: [a-z-]+){{0,2}}? {_NORM}(?=[.,;:!?)\n]|$| (?:for|in|on|at|during|over|by|and|but|as|of"
    r"|this|last|when|while|with|since|after|because|even|across)(?![a-z]))"
)
# "40 cents more than a year ago", but "12 people more than a year ago" may have waited longer
_MORE: Final = expression(rf" (?:more|less) than(?: (?:the|its|their|a))?(?: [a-z-]+)? ?{_NORM}")
# "17 new cases, bringing the year's total to 402"
_BROUGHT: Final = expression(
    r"[^.;!?\n]{0,70}?(?:,|,? and| -)(?: which| that| this)?(?: has| have)?"
    r" (?:bring|brought|tak(?:e|ing)|took|taken|push|lift|rais|increas|swell|mov|send|put|driv)"
    r"(?:s|es|ed|ing|ting|en)?"
    r"(?: (?:up|the|this|its|their|his|her|our|a|that|[a-z-]+['’]s|(?:19|20)[0-9]{2}|[a-z-]+)){0,5}"
    r" (?:totals?|tolls?|tally|count|numbers?|figure|sum|deaths|cases|caseload|infections"
    r"|fatalities|arrests|injured|dead|bill|haul)(?: [a-z-]+){0,7}?"
    rf" (?:to|up to|at|past|above)(?: {_ABOUT}){{0,2}} $"
)
_COUNTED: Final = frozenset((Sense.COUNT, Sense.ZERO, Sense.UNREAD))
_ASIDE: Final = frozenset((Sense.YEAR, Sense.DATE, Sense.TIME, Sense.NAME, Sense.ORDER))
_CROWDS: Final = frozenset(("people", "things"))
_TOLD_AGAIN: Final = frozenset(("share", "time"))


def beside_levels(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those marked as differences that tell by how much a level beside them changed; in
    English also those that tell how far one lies off what is usual."""
    atoms = moved_from(text, atoms, base(language))
    if base(language) != "en":
        return atoms
    return [
        atom._replace(sense=Sense.DIFFERENCE)
        if _is_size(text, atom, atoms[at + 1 :]) or _is_move(text, atoms[max(0, at - 1) : at], atom)
        else atom
        for at, atom in enumerate(atoms)
    ]


# "Closed at $142.07, down $3.11"
_LEVEL: Final = expression(r"(?<![a-z])(?:at|to|of)(?: (?:a|just|about|around))* [$€£¥]?$")
_MOVE: Final = expression(rf"(?: [a-z]+){{0,4}}, (?:up|down)(?: by)?(?: {_ABOUT}){{0,2}} [$€£¥]?")
# Behind any count, where nothing but an earlier time follows: "has 512 members, up 37"
_ALONE: Final = expression(r" ?(?:[.,;:)!?\n](?![0-9])|$)| (?:from|on|since|compared)(?![a-z])")


def _is_move(text: str, before: list[Atom], atom: Atom) -> bool:
    """Whether a number tells by how much the level right before it changed."""
    if not before or {before[0].sense, atom.sense} != {Sense.COUNT}:
        return False
    level = before[0]
    timed = atom.unit == PERCENT or (atom.unit is not None and atom.unit.measures == "time")
    if timed or not (level.unit is None or _may_be_level(atom, level)):
        return False
    if _MOVE.fullmatch(text, level.outer_end, atom.start) is None:
        return False
    led = _LEVEL.search(text[max(0, level.start - _LEFT) : level.start])
    return led is not None or _ALONE.match(text, atom.outer_end) is not None


def _is_size(text: str, atom: Atom, following: list[Atom]) -> bool:
    timed = atom.unit is not None and atom.unit.measures == "time"
    if atom.sense is not Sense.COUNT or atom.unit == PERCENT or timed:
        return False
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
    right = text[atom.outer_end : atom.outer_end + _RIGHT]
    measured = atom.unit is not None and atom.unit.measures not in _CROWDS
    if (measured and _MORE.match(right)) or _BESIDE_NORM.match(right):
        return True
    if _UP.search(left) and _ON.match(right):
        return True
    sized = _SIZE.search(left) is not None
    for other in following[:3]:
        gap = text[atom.outer_end : other.outer_start]
        if len(gap) > _GAP_MAX:
            return False
        if other.sense in _COUNTED and _may_be_level(atom, other):
            led = _REACHED.fullmatch(gap) or (_UP_AT.search(left) and _AT.fullmatch(gap))
            if (sized and led) or _BROUGHT.fullmatch(gap):
                return True
        again = other.unit is not None and other.unit.measures in _TOLD_AGAIN
        if other.sense not in _ASIDE and not again:
            return False
    return False


def _may_be_level(atom: Atom, other: Atom) -> bool:
    """Whether a number may be the level whose change another one tells: in no other unit."""
    if atom.unit is None or other.unit is None:
        return True
    return not atom.unit.contradicts(other.unit)
