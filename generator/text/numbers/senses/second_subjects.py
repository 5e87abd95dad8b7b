"""Numbers of a second subject that shares its verb with the first: the 31 of "Ukraine lost 12
soldiers and Russia 31".

Most numbers behind a name belong to it ("Apollo 13", "Catch 22"); those behind a country or a
state, or behind a party in the plural, do not where another count with its noun leads them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from babel import Locale

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_languages import base

_FAR: Final = 110
# By language: what joins the two, and the article that a name may have
_JOINTS: Final = MappingProxyType(
    {
        "en": ("and|while|but", "the "),
        "fr": ("et", "la |le |les |l['’]"),
        "es": ("y|e", "el |la |los |las "),
        "it": ("e|ed", "la |il |i |gli |le |l['’]"),
        "pt": ("e", "a |o |os |as "),
        "nl": ("en", "de |het "),
    }
)
_NAME: Final = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w-]+)?"
_THEN: Final = expression(
    r"(?=[.,;:)\n]|$)| (?:in|on|at|during|over|against|from|since|last|this|and|while|en|dans|au"
    r"|et|y|nel|nella|no|na|em|e|contre|contra|contro)(?![^\W\d_])"
)
_STATES: Final = expression(
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida"
    r"|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine"
    r"|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska"
    r"|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota"
    r"|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota"
    r"|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
    r"|Britain|America|England|Scotland|Wales|Gaza)"
)


def is_of_second_subject(plain: PlainText, atom: Atom, language: str) -> bool:
    """Whether a number in digits behind a name counts what one before it counted."""
    tongue, shown = base(language), plain.shown
    if tongue not in _JOINTS or not _THEN.match(shown, atom.end):
        return False
    led = _led(tongue).search(shown, max(0, atom.start - _FAR), atom.start)
    if led is None:
        return False
    party = tongue == "en" and led["the"] == "the " and led["name"].endswith("s")
    return party or bool(_STATES.fullmatch(led["name"])) or led["name"] in _countries(tongue)


@lru_cache(maxsize=8)
def _led(tongue: str) -> re.Pattern[str]:
    joints, articles = _JOINTS[tongue]
    joint = rf"(?:,|,? (?:{joints})) (?:{articles})?"
    return expression(
        r"(?<![\w.,])(?:[0-9][0-9.,]*|[a-z]{3,9}) [a-zà-ÿ-]{3,}(?: [a-zà-ÿ-]+){0,4}"
        rf"(?:{joint}{_NAME} [0-9][0-9.,]*)*(?:,|,? (?:{joints})) (?P<the>{articles})?"
        rf"(?P<name>{_NAME}) $"
    )


@lru_cache(maxsize=8)
def _countries(tongue: str) -> frozenset[str]:
    return frozenset(Locale(tongue).territories.values())
