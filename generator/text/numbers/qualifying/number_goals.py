"""Where a rise or a fall came to: "выросло до 145" is 145, not "at most 145".

Many languages have one word for "up to" and for the "to" of a change. Right behind a verb of rising
or falling it tells the point reached. With words between that may be another clause's, or beside a
percentage that may be the size of the change, it may be either, and the number is not read.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.words_of_goals import ARRIVES, GOALS, LED_TO, TRADES, WHEN

_FAR: Final = 72
# What parts one clause from another; the dot of a short form does not ("o 7,5 proc. do 1,2 mld").
_FORMS: Final = (
    "proc|proz|prz|prom|pkt|pct|pkte|tys|mln|mld|mio|mrd|bln|zł|p|pp|p.p|п|п.п|проц|тыс|млн|млрд"
    "|трлн|руб|коп|долл|чел|кв|куб|г|гг|eur|usd|pln|ca|szt|os|godz|min|max"
)
_SHORT: Final = "".join(rf"(?<!(?<![^\W\d_]){re.escape(form)})" for form in _FORMS.split("|"))
_PART: Final = expression(rf"[;:!?\n،؛。、，]|,(?![0-9])|{_SHORT}\.(?![0-9])")
_DIGIT: Final = expression("[0-9]")
# Between the verb and the word for "to": a word at most, or an amount and where it began
_NEAR: Final = expression(rf"(?: [^\W\d_]+)?(?:(?:{WHEN}){{1,2}}(?: [^\W\d_]+)?)? ?")
_SIZED: Final = expression(
    r"(?: [^\s\d]+){0,3} ?[$€£¥]?[0-9][0-9.,]*(?: ?%| ?[^\W\d_]+\.?){0,2}(?: [^\W\d_]+)? ?"
)
# "увеличилось втрое, до 5,3 тысячи"
_MANIFOLD: Final = expression(
    r"(?<![^\W\d_])(?:вдвое|втрое|вчетверо|(?:du|tri|cuadru|quadru)plic[^\W\d_]+|dobr[^\W\d_]+"
    r"|doubl[^\W\d_]+|tripl[^\W\d_]+|raddoppi[^\W\d_]+|verdoppelt|verdreifacht)$"
)
_WORDS_MAX: Final = 4
_AND: Final = expression(r" (?:и|а|y|e|et|und|en|i|o|ou|и|но|pero|mais|mas|ma|و|ו\w*|dan|và|و) $")
# After these "to" is a limit whatever the verb is: "stieg auf bis zu 40 Grad"
_LIMITED: Final = MappingProxyType(
    {
        "de": expression(r"(?<![^\W\d_])(?:auf|um|von|mit|bei|in|an) $"),
        "ru": expression(r"(?<![^\W\d_])(?:на|в) $"),
        "fr": expression(r"(?<![^\W\d_])(?:de|pour|en|à) $"),
        "nl": expression(r"(?<![^\W\d_])(?:met|naar) $"),
    }
)
# A percentage may be the size of the change or the point of it: "subió hasta 5%"
_EITHER: Final = frozenset(("de", "fr", "es", "it", "pt"))
_THE: Final = expression(r"[ '](?:el|los|las|al|ai|alla|alle|all'|ao|aos|às|o|os|as|au|aux) ?$")
# Rain falls up to so much, and from nowhere: "il est tombé jusqu'à 85 mm de pluie"
_WEATHER: Final = expression(
    r" (?:de |di |d')?(?:pluie|neige|grêle|précipitations|lluvia|nieve|granizo|precipitaciones"
    r"|agua|pioggia|neve|grandine|chuva|granizo|regen|schnee|sneeuw)(?![^\W\d_])"
)
_IT_FELL: Final = expression(r"(?<![^\W\d_])il (?:est tombé|tombe|tombera|tombait|en est tombé)")


# Words that lead to the point of a change, with a word for "about" or "only" behind them
_LED_TO: Final = MappingProxyType(
    {
        tongue: expression(rf"(?<![^\W\d_])(?:{led})(?: (?:{more}))? ?$")
        for tongue, led, more in LED_TO
    }
)


class Goal(StrEnum):
    """What a word for "up to" says of its number: the point that a change ``REACHED``, or either
    that or a limit, which is ``UNSURE``."""

    REACHED = "reached"
    UNSURE = "unsure"


# "Crept up to 4.3 per cent", "Toll up to 36": there "up" belongs to what is before it
_UP: Final = expression(
    r"(?<![a-z])(?:(?:crept|creep|inch|tick|edg|mov|nudg|bump|push|drift|crawl|shot|shoot|revis|nos)"
    r"(?:e|es|s|ed|d|ing)?|(?:toll|tally|count|numbers?)(?: (?:is|was|now|stands|is now))?) $"
)


def goal(text: str, atom: Atom, start: int, phrase: str, language: str) -> Goal | None:
    """What the ``phrase`` for "up to" that qualifies a number says after a verb of change; ``None``
    where it says what it always does. ``start`` is where it stands."""
    tongue = base(language)
    if phrase not in _goals(tongue):
        return None
    if tongue in {"ja", "ko"}:
        return _behind(text, start + len(phrase), tongue)
    if tongue == "en" and _UP.search(text, max(0, start - 32), start):
        return Goal.REACHED
    if _is_limited(text, start, tongue):
        return None
    joint = next((joint for joint in (", ", " - ") if text.endswith(joint, 0, start)), "")
    clause = _clause(text, max(0, start - _FAR), start - len(joint))
    if joint:
        return _behind_comma(clause, tongue)
    return _of_clause(text, atom, start, clause, tongue)


def arrives(text: str, at: int, language: str) -> bool:
    """Whether words right before a place say that a change came to what stands there: "daalde tot
    5", "घटकर 5"; what it came to went no way itself."""
    led = _LED_TO.get(base(language))
    return led is not None and led.search(text, max(0, at - 40), at) is not None


def _is_limited(text: str, start: int, tongue: str) -> bool:
    limited = _LIMITED.get(tongue)
    return limited is not None and limited.search(text, max(0, start - 8), start) is not None


def _of_clause(text: str, atom: Atom, start: int, clause: str, tongue: str) -> Goal | None:
    """What "to" says behind the words of its clause."""
    verbs = list(_verbs(tongue).finditer(clause))
    between = clause[verbs[-1].end() :] if verbs else ""
    if not verbs or _AND.search(between) or _is_weather(text, atom, clause):
        return None
    if tongue in {"en", "de"}:
        return Goal.UNSURE if not between.strip() else None
    if _DIGIT.search(between):
        return Goal.REACHED if _SIZED.fullmatch(between) else Goal.UNSURE
    share = atom.unit is not None and atom.unit.measures == "share" and tongue in _EITHER
    if share and not _THE.search(text[start : atom.outer_start]):
        return Goal.UNSURE
    if _NEAR.fullmatch(between):
        return Goal.REACHED
    return Goal.UNSURE if len(between.split()) <= _WORDS_MAX else None


def _is_weather(text: str, atom: Atom, clause: str) -> bool:
    return bool(_WEATHER.match(text, atom.outer_end) or _IT_FELL.search(clause))


def _behind_comma(clause: str, tongue: str) -> Goal | None:
    """What "to" says behind a comma: after how much was gained or lost, the point that was reached
    ("вырос на 1,2 рубля, до 92,45 рубля")."""
    verbs = [*_verbs(tongue).finditer(clause), *_trades(tongue).finditer(clause)]
    between = clause[max(verb.end() for verb in verbs) :] if verbs else ""
    if _SIZED.fullmatch(between) or _MANIFOLD.search(clause):
        return Goal.REACHED
    return Goal.UNSURE if verbs else None


@lru_cache(maxsize=32)
def _goals(tongue: str) -> frozenset[str]:
    return frozenset(filter(None, GOALS.get(tongue, "").split("|")))


@lru_cache(maxsize=32)
def _verbs(tongue: str) -> re.Pattern[str]:
    return expression(rf"(?<![^\W\d_])(?:{ARRIVES[tongue]})[^\W\d_]*")


@lru_cache(maxsize=32)
def _trades(tongue: str) -> re.Pattern[str]:
    return expression(rf"(?<![^\W\d_])(?:{TRADES.get(tongue, '(?!)')})[^\W\d_]*")


def _clause(text: str, start: int, at: int) -> str:
    """The words of one clause before a place."""
    ends = [found.end() for found in _PART.finditer(text, start, at)]
    return text[ends[-1] if ends else start : at]


@lru_cache(maxsize=4)
def _then(tongue: str) -> re.Pattern[str]:
    return expression(rf"([^.。、,\n]{{0,16}}?)(?:{ARRIVES[tongue]})")


def _behind(text: str, at: int, tongue: str) -> Goal | None:
    """The same where the word follows the number and the verb the word: "35도까지 올랐다"."""
    found = _then(tongue).match(text, at)
    if found is None:
        return None
    return Goal.REACHED if found[1].strip() in {"", "に", "も", "로"} else Goal.UNSURE
