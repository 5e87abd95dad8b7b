"""Numbers of those of whom something is said not to be so: "10 people were not killed".

Whether a figure counts who was killed or who was not, the number itself does not tell.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_negation import (
    JOINED,
    JOINED_OTHER,
    OPENS,
    OTHER,
    PARTS_DENIED,
    SAYS,
    SAYS_OF_ONE,
    VERB_FIRST,
)

_LEFT: Final = 100
_RIGHT: Final = 110
_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE))
_WORD: Final = r"[^\W\d_][^\s\d.,;:!?()]*"
# "In the village", "in der Stadt": an article that a preposition leads in ends no subject.
_INSIDE: Final = (
    "(?:in|of|from|at|on|near|with|for|by|inside|under|von|aus|bei|mit|im|unter|van|uit|bij|met|de|d"
    "|dans|sur|à|en|del|em|da|na|di|nel|su)"
)
_ARTICLE: Final = (
    "(?:the|an?|his|her|its|their|these|those|this|der|die|das|den|dem|het|een|la|le|les|el|los"
    "|las|il|lo|gli|os?|as?)"
)
_WORDS_MAX: Final = 6
_NEAR: Final = 32
# Where the whole is not told by its sense
_OF_WHOLE: Final = MappingProxyType({"fa": " از ", "vi": " trong số ", "th": "จาก "})
_CLAUSE: Final = expression(r"[.;:!?,\n،؛](?![0-9])")
# "By killing 10 people", "the men who killed 10": the object of another verb
_OBJECT: Final = expression(
    r"(?<![a-z])(?:[a-z]{3,}ing|killed|wounded|injured|arrested|shot|hurt|hit)"
    r"(?: (?:about|around|some|nearly|almost|over|at least|more than|up to|the|another|all))* $"
)
# "10 people, officials said, were not killed"
_ASIDE: Final = (
    r"(?:, (?!(?:who|which|whose|whom|and|but|or|it|he|she|they)(?![a-z]))[a-z' ]{2,40},)?"
)
_PLURAL: Final = frozenset(("people", "things"))
# "10 years they did not eat": a while is no subject
_WHILE: Final = "time"


class _Denials(NamedTuple):
    """What denies behind a subject of many and of one, and what makes the subject an object."""

    many: re.Pattern[str]
    one: re.Pattern[str] | None
    opens: re.Pattern[str] | None


def negated(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked of whom the text says that something is not so."""
    tongue = base(language)
    denials = _denials(tongue)
    if denials is None:
        return atoms
    return [
        atom._replace(sense=Sense.NEGATED)
        if _is_negated(text, atom, tongue, denials) or _is_part(text, atom, other, tongue)
        else atom
        for atom, other in zip(atoms, [*atoms[1:], None], strict=False)
    ]


def _is_negated(text: str, atom: Atom, tongue: str, denials: _Denials) -> bool:
    unit = atom.unit
    if atom.sense not in _SENSES or (unit is not None and unit.measures == _WHILE):
        return False
    right = text[atom.end : atom.end + _RIGHT]
    single = atom.value == 1 or (unit is not None and unit.measures not in _PLURAL)
    behind = denials.many.match(right)
    if behind is None and single and denials.one is not None:
        behind = denials.one.match(right)
    return behind is not None and not _is_object(text, atom, tongue, denials)


def denied_behind(text: str, at: int, tongue: str, *, single: bool) -> bool:
    """Whether a subject that goes on at a place, of one or of many, is denied something there."""
    denials = _denials(tongue)
    if denials is None:
        return False
    right = text[at : at + _RIGHT]
    one = single and denials.one is not None and denials.one.match(right)
    return bool(one) or denials.many.match(right) is not None


def _is_object(text: str, atom: Atom, tongue: str, denials: _Denials) -> bool:
    """Whether words before a number make it no subject of the verb behind it."""
    start = max(0, atom.outer_start - _LEFT)
    left = text[start : atom.outer_start]
    ends = [end.end() for end in _CLAUSE.finditer(left)]
    clause = left[ends[-1] if ends else 0 :]
    first = VERB_FIRST.get(tongue)
    if first is not None:
        return re.search(first, left) is None
    if tongue == "en" and _OBJECT.search(clause):
        return True
    return denials.opens is not None and denials.opens.search(clause) is not None


@lru_cache(maxsize=32)
def _denials(tongue: str) -> _Denials | None:
    if tongue in JOINED:
        other = JOINED_OTHER.get(tongue)
        start = rf"(?! ?[^\s\d]{{0,12}}(?:{other}))" if other else ""
        return _Denials(expression(f"{start}(?:{JOINED[tongue]})"), None, None)
    if tongue not in SAYS:
        return None
    inside = rf"{_INSIDE} {_ARTICLE}"
    noun = rf"(?: (?:{inside}(?![^\W\d_])|(?!(?:{OTHER[tongue]})(?![^\W\d_])){_WORD}))"
    aside = _ASIDE if tongue == "en" else ""
    subject = rf"(?:['’]?[^\W\d_]{{1,3}}(?= ))?{noun}{{0,{_WORDS_MAX}}}?{aside} "
    one = SAYS_OF_ONE.get(tongue)
    opens = OPENS.get(tongue)
    return _Denials(
        expression(rf"{subject}(?:{SAYS[tongue]})"),
        expression(rf"{subject}(?:{one})") if one else None,
        expression(rf"(?<![^\W\d_])(?:{opens}) [^\W\d_]") if opens else None,
    )


def _is_part(text: str, atom: Atom, other: Atom | None, tongue: str) -> bool:
    """Whether a number is a part of the whole behind it, of which something is denied: "17 der 52
    überlebten nicht". English has more ways to say it elsewhere."""
    if tongue == "en" or other is None or atom.sense not in _SENSES:
        return False
    gap = text[atom.end : other.outer_start]
    whole = other.sense is Sense.WHOLE or gap.endswith(_OF_WHOLE.get(tongue, "\n"))
    near = len(gap) <= _NEAR and _CLAUSE.search(gap) is None
    if not (whole and near):
        return False
    behind = _part_denied(tongue)
    if behind is not None and behind.match(text, other.end):
        return True
    return denied_behind(text, other.end, tongue, single=atom.value == 1)


@lru_cache(maxsize=8)
def _part_denied(tongue: str) -> re.Pattern[str] | None:
    return expression(PARTS_DENIED[tongue]) if tongue in PARTS_DENIED else None
