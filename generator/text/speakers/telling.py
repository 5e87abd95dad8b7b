"""English verbs that tell who said something: in the active voice, and with what they take.

A closed grammar, so that it says little wrongly: a verb counts with its complement ("claimed that",
"denied the"), never as a passive ("was accused of", "has been told") or as a noun ("the accused").
"""

from __future__ import annotations

import re
from typing import Final

from generator.text.letters.expressions import expression

_ADVERB: Final = r"(?:\w{2,20}ly|not|never|also|then|later|first|now|still|since|already|even)"
_BEING: Final = (
    r"(?:is|are|was|were|be|been|being|am|gets?|got|getting|[\w.]{1,40}'(?:s|re)|who|man|woman|men|"
    r"women|people|those|anyone|someone|person|persons|the|an?|as|when|if|once|long|so)"
)
# What stands right before a participle and makes it none that somebody acts by.
_PASSIVE: Final = rf"(?<![\w]){_BEING}(?:\s{{1,3}}{_ADVERB}){{0,2}}\s{{1,3}}"

_DENIED: Final = (
    r"(?=\s+(?:that|the|any|all|having|being|it|this|these|those|his|her|their|its|"
    r"wrongdoing|involvement|responsibility|reports|claims|allegations|accusations|charges)\b)"
)
# A verb, and what must or must not follow. "told of" may be either; "told to" is mostly passive.
_VERBS: Final = (
    (r"sa(?:id|ys)", r"(?!\s+to\s+(?:be|have)\b)"),
    (r"t(?:old|ells)", r"(?=\s+(?!to\b|by\b|of\b|in\b|apart\b)\w)"),
    (r"accuse[sd]", r"(?=\s+(?!of\b|in\b|by\b|and\b|or\b|was\b|were\b|is\b|are\b|has\b|had\b)\w)"),
    (r"den(?:ied|ies)", _DENIED),
    (r"warn(?:ed|s)", r"(?=\s+(?!to\b|by\b|off\b)\w)"),
    (r"claim(?:ed|s)", r"(?=\s+(?:that|to|responsibility|the\s+attack|credit|victory)\b)"),
    (r"(?:insist|assert|alleg|argu|stat|maintain|contend)(?:e?d|e?s)", r"(?=\s+that\b)"),
    (r"demand(?:ed|s)", r"(?=\s+(?:that|the|an?|to|his|her|its|their)\b)"),
    (r"according\s+to", r"(?!\s+(?:law|plan|schedule|custom|tradition)\b)"),
)
_TELLING: Final = expression(
    r"(?<!\w)(?:" + "|".join(rf"{verb}(?!\w){rest}" for verb, rest in _VERBS) + ")",
    re.IGNORECASE,
)
_SHIELDED: Final = expression(
    rf"{_PASSIVE}(?:said|told|accused|denied|warned|claimed|insisted|asserted|alleged|argued|stated|"
    r"maintained|contended|demanded)(?!\w)",
    re.IGNORECASE,
)

# After these, a day is that of the saying, not of what is said.
_SAYING: Final = expression(
    r"(?<!\w)(?:t(?:old|ells)(?:\s+[\w.'-]{1,30}){1,3}|(?:said|says|announced|announces|reported|"
    r"reports|confirmed|confirms|added|warned|denied|stated|declared|wrote|tweeted|posted|claimed|"
    r"insisted|acknowledged|disclosed|revealed|testified|ruled)(?:\s+(?:it|so|this|separately|again))?)"
    r"(?:\s+(?:in|at|to|during|through|via)(?:\s+(?:an?|the|his|her|their|its))?\s+[\w.'-]{1,30})?"
    r"(?:\s+(?:on|late|early|last|this|earlier)){0,3}\s+$",
    re.IGNORECASE,
)


def telling_verb(text: str) -> str:
    """The first verb that tells in the active voice that somebody said something; "" for none."""
    if not _TELLING.search(text):
        return ""
    hidden = _SHIELDED.sub(lambda found: "_" * len(found[0]), text)
    found = _TELLING.search(hidden)
    return text[found.start() : found.end()] if found else ""


def is_day_of_saying(text: str, at: int) -> bool:
    """Whether the day named at a place is when something was said ("police said on Monday")."""
    return _SAYING.search(text[max(0, at - 120) : at]) is not None
