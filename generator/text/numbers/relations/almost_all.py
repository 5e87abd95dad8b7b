"""Of how many almost all were meant, told behind the number: "the 150 residents, almost all of
them, were found", "die 150 Bewohner wurden fast alle gerettet".

Of whom the words tell another thing alone ("150 people, almost all of them women, were killed"),
all are counted.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

_W: Final = r"[^\W\d_]+"
# By language: the words, what stands between the noun and them in a sentence without commas, and
# what such a sentence says was done to almost all.
_BEHIND: Final = MappingProxyType(
    {
        "en": (
            r"(?:almost|nearly|virtually|practically) all(?: of (?:them|these|those))?",
            r"(?:(?:were|was|are|have|had|has|been|now|since) ){1,3}",
            (
                r"(?:been )?(?:found|rescued|saved|evacuated|killed|injured|wounded|hurt|freed"
                r"|released"
                r"|arrested|detained|recovered|located|burn(?:ed|t)|destroyed|damaged|sold|lost"
                r"|dismissed|laid off|returned|fled|died|survived|left|escaped|drowned|vaccinated)"
            ),
        ),
        "de": (
            r"(?:fast|nahezu|beinahe) alle(?: von ihnen)?",
            rf"(?:wurden|sind|waren|haben|konnten|werden|kamen)(?: {_W}){{0,2}}? ",
            (
                r"(?:ge[^\W\d_]+|evakuiert|verletzt|zerstört|verhaftet|entlassen|befreit|freigelassen"
                r"|festgenommen|überlebt|ums leben|zurück[^\W\d_]*|verkauft|beschädigt)"
            ),
        ),
        "nl": (
            r"(?:bijna|vrijwel|nagenoeg|haast) alle(?:n|maal)",
            rf"(?:werden|zijn|waren|hebben)(?: {_W}){{0,2}}? ",
            r"(?:ge[^\W\d_]+|ontslagen|vrijgelaten|verwoest|overleden|omgekomen|verkocht)",
        ),
        "fr": (
            r"(?:presque|quasiment) tou(?:s|tes)",
            r"(?:ont|sont|étaient|avaient)(?: (?:été|finalement|désormais))? ",
            (
                r"(?:été )?(?:(?:retrouv|sauv|évacu|tu|bless|libér|arrêt|licenci|secour|brûl"
                r"|vend|détru|ramen|rapatri)[^\W\d_]+|morte?s|rentr[^\W\d_]+|survécu|péri|fui)"
            ),
        ),
        "es": (
            r"casi tod[oa]s(?: ell[oa]s)?",
            r"(?:fueron|han sido|habían sido) ",
            r"[^\W\d_]+(?:ad|id)[oa]s",
        ),
        "it": (
            r"quasi tutt[ie]",
            r"(?:(?:sono|erano|furono)(?: stat[ie])?|hanno|vennero|vengono) ",
            r"(?:stat[ie] )?[^\W\d_]+(?:at|it|ut)[ie]|mort[ie]|salv[ie]",
        ),
        "pt": (
            r"quase tod[oa]s(?: eles| elas)?",
            r"(?:foram|já foram|tinham sido) ",
            r"[^\W\d_]+(?:ad|id)[oa]s|mort[oa]s|salv[oa]s",
        ),
        "ru": (
            r"(?:почти|практически) все",
            r"(?:были )?",
            (
                r"(?:были )?(?:найден|спасен|спасён|эвакуирован|убит|ранен|освобожден|освобождён"
                r"|задержан|погибл|уничтожен|уволен|вернул)[^\W\d_]*"
            ),
        ),
        "pl": (
            r"prawie (?:wszyscy|wszystkie|wszystkich)",
            r"(?:zostali |zostały )?",
            (
                r"(?:zostali |zostały )?(?:odnalezi|uratowa|ewakuowa|zabi|ranni|ranionych|zginę"
                r"|uwolni|zatrzyma|spłon|zniszcz|zwolni|wróci)[^\W\d_]*"
            ),
        ),
        "he": (r"כמעט כול(?:ם|ן)", r"(?!)", r"(?!)"),
        "ar": (r"جميعهم تقريبا|معظمهم تقريبا|كلهم تقريبا", r"(?!)", r"(?!)"),
    }
)


def almost_all(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those qualified of which words behind them say that almost all were meant."""
    words = _words(base(language))
    if words is None or words[0].search(text) is None:
        return atoms
    behind = words[1]
    return [
        atom._replace(qualifier=Qualifier.ALMOST)
        if atom.sense is Sense.COUNT
        and atom.qualifier is None
        and behind.match(text, atom.outer_end)
        else atom
        for atom in atoms
    ]


@lru_cache(maxsize=32)
def _words(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """What a text must say at all, and what stands right behind a number."""
    if tongue not in _BEHIND:
        return None
    words, between, done = _BEHIND[tongue]
    noun = rf"(?: (?!were|was|are|had){_W}){{1,3}}?"
    return expression(words), expression(
        rf"{noun}(?:,? ?[,(-] ?(?:{words})(?: ?[,)]| ?-)|,? {between}(?:{words}) (?:{done})"
        rf"(?![^\W\d_]))"
    )
