"""What verbs say of a number: that it was passed, nearly reached, a limit, or those left out.

"The toll passed 1,000" is more than a thousand, "最多可载50人" at most fifty, and "all but 3" tells
neither how many nor which.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_reaching import (
    EXCEPT,
    EXCEPT_BEHIND,
    EXCEPT_LED,
    LIMITS,
    NEARED,
    NOT_PASSED,
    PASSED,
    PASSED_BEHIND,
)

_LEFT: Final = 72
_NOTHING: Final = "(?!)"
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
_COUNTED: Final = frozenset((Sense.COUNT, Sense.RANGE))
# No law and no town is passed by so many, "passed 12 bills".
_LEAST: Final = 100
# Behind fewer no thing is told that could have been passed: "the toll passed 20 at noon".
_BARE: Final = expression(
    r"(?: (?:people|dead|deaths|victims|mark|cases))?(?:[^\w\s-]|$|\n"
    r"| (?:at|on|by|in|for|this|last|after|before|and|as|when|while|with|within|during|since|early"
    r"|late|today|yesterday|tonight|overnight|again|but|later|soon|shortly|over|despite|amid|even"
    r"|from|just|only|long|already|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![^\W\d_]))"
)
# "The bill passed 54-46" tells a vote, and of nothing that it was more.
_VOTE: Final = expression("([0-9]{1,4})-([0-9]{1,4})")
# "More than, by some counts, 310"
_ASIDE: Final = expression(r", [^,.;:!?\d\n]{2,40}, $")


class _Verbs(NamedTuple):
    passed: re.Pattern[str]
    neared: re.Pattern[str]
    behind: re.Pattern[str]
    negated: re.Pattern[str]
    most: re.Pattern[str]
    least: re.Pattern[str]
    excepted: re.Pattern[str]
    excepted_behind: re.Pattern[str]
    excepted_led: re.Pattern[str]


def said_by_verb(text: str, atom: Atom, language: str) -> Qualifier | None:
    """How a verb beside a number qualifies it; ``None`` where none does."""
    if atom.sense not in _COUNTED or _is_vote(text, atom):
        return None
    verbs, left = _verbs(base(language)), max(0, atom.outer_start - _LEFT)
    if verbs.most.search(text, left, atom.outer_start):
        return Qualifier.AT_MOST
    if verbs.least.search(text, left, atom.outer_start):
        return Qualifier.AT_LEAST
    if verbs.neared.search(text, left, atom.outer_start):
        return Qualifier.ALMOST
    passed = verbs.passed.search(text, left, atom.outer_start)
    sure = (atom.value or atom.high or 0) >= _LEAST or _BARE.match(text, atom.outer_end)
    if passed and (sure or base(language) != "en"):
        negated = verbs.negated.search(text, left, passed.start())
        return Qualifier.AT_MOST if negated else Qualifier.MORE_THAN
    return Qualifier.MORE_THAN if verbs.behind.match(text, atom.outer_end) else None


def _is_vote(text: str, atom: Atom) -> bool:
    pair = _VOTE.fullmatch(text, atom.start, atom.end)
    return pair is not None and int(pair[1]) > int(pair[2])


# "لم يبق فيها سوى 1200": none but so many are left, and so many are told
_ONLY: Final = expression(
    r"(?<![^\W\d_])[وف]?(?:لم|لا|ليس|ليست|لن|ما) [^.،؛:\d]{1,40} (?:سوى|إلا) $"
)


def is_left_out(text: str, start: int, end: int, language: str) -> bool:
    """Whether the number at a place of a plain text is of those who are left out: "all but 3"."""
    verbs = _verbs(base(language))
    led = verbs.excepted_led.search(text, max(0, start - _LEFT), start)
    if led and verbs.excepted_behind.match(text, end):
        return True
    excepted = verbs.excepted.search(text, max(0, start - _LEFT), start)
    if excepted is None:
        return False
    return _ONLY.search(text, max(0, start - _LEFT), start) is None


def before_aside(text: str, at: int) -> int:
    """Where what stands between commas before a place begins, or the place: "more than, by some
    counts, 310"."""
    found = _ASIDE.search(text, max(0, at - _LEFT), at)
    return found.start() if found else at


@lru_cache(maxsize=32)
def _verbs(tongue: str) -> _Verbs:
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    most, least = LIMITS.get(tongue, (_NOTHING, _NOTHING))
    return _Verbs(
        expression(rf"{edge}(?:{PASSED.get(tongue, _NOTHING)}) ?$"),
        expression(rf"{edge}(?:{NEARED.get(tongue, _NOTHING)}) ?$"),
        expression(PASSED_BEHIND.get(tongue, _NOTHING)),
        expression(rf"{edge}(?:{NOT_PASSED.get(tongue, _NOTHING)})"),
        expression(most),
        expression(least),
        expression(rf"{edge}(?:{EXCEPT.get(tongue, _NOTHING)}) ?$"),
        expression(EXCEPT_BEHIND.get(tongue, _NOTHING)),
        expression(rf"{edge}(?:{EXCEPT_LED[tongue]}) ?$" if tongue in EXCEPT_LED else ""),
    )
