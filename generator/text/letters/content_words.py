"""The words of an English text that say something, so that two texts can be held together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.folding import fold_text

# Words are alike when they begin alike; a shorter one, when it begins the other.
_STEM: Final = 5
_SHORT: Final = 3
_EMPTY: Final = frozenset(
    (
        *("a", "an", "the", "of", "on", "in", "at", "to", "by", "and", "or", "was", "were", "is"),
        *("are", "it", "its", "that", "this", "had", "has", "have", "been", "be", "with", "for"),
        *("from", "as", "which", "who", "whom", "he", "she", "they", "his", "her", "their", "what"),
        *("writes", "wrote", "said", "says", "reported", "would", "will", "being", "not", "any"),
        *("him", "them", "itself", "himself", "herself", "themselves", "having", "did", "does"),
    )
)
# Verbs by their past and its participle, where no ending tells them.
_IRREGULAR: Final = MappingProxyType(
    {
        form: base
        for base, forms in (
            line.split(": ")
            for line in (
                (
                    "flee: fled fleeing|lie: lying lied lay lain|die: died dying dead|win: won|"
                    "sell: sold"
                ),
                "leave: left leaving|steal: stole stolen|take: took taken taking|give: gave given",
                (
                    "break: broke broken|speak: spoke spoken|fall: fell fallen|sink: sank sunk|"
                    "fly: flew"
                ),
                "meet: met|shoot: shot shooting|kill: killed killing|buy: bought|bring: brought",
                "build: built|lose: lost losing|hold: held|find: found|send: sent|spend: spent",
                "write: wrote written writing|drive: drove driven driving|begin: began begun",
                "strike: struck striking|fight: fought|catch: caught|hide: hid hidden hiding",
                "rise: rose risen|come: came coming|go: went gone going goes|know: knew known",
                "sign: signed signing|stand: stood|withdraw: withdrew withdrawn|tell: told",
                "make: made making|see: saw seen|run: ran running|pay: paid|lead: led|feel: felt",
                "keep: kept|draw: drew drawn|throw: threw thrown|swear: swore sworn|eat: ate eaten",
                "choose: chose chosen|freeze: froze frozen|shake: shook shaken|tear: tore torn",
                "bear: bore born borne|ride: rode ridden|ring: rang rung|sing: sang sung",
                "drink: drank drunk|swim: swam swum|grow: grew grown|blow: blew blown|wear: wore",
                "bury: buried burying|deny: denied denies denying|bite: bit bitten|bleed: bled",
                "seek: sought|teach: taught|think: thought|dig: dug|hang: hung|light: lit alight",
                "forget: forgot|get: got gotten|sleep: slept|sweep: swept|creep: crept|weep: wept",
                "slay: slew slain|weave: wove|shrink: shrank shrunk|spring: sprang|lend: lent",
                (
                    "bend: bent|deal: dealt|mean: meant|burn: burnt|learn: learnt|stick: stuck|"
                    "sit: sat"
                ),
                "forbid: forbade|overthrow: overthrew overthrown|undergo: underwent|do: done did",
            )
            for line in line.split("|")
        )
        for form in forms.split()
    }
)
_ENDINGS: Final = ("ing", "ied", "ies", "ed", "es", "s", "e", "y")
_STEM_MIN: Final = 3


@lru_cache(maxsize=4096)
def content_words(text: str) -> tuple[str, ...]:
    """The words that say something, in their order, by their beginnings."""
    found = re.findall(r"[^\W\d_]+|\d+", fold_text(text).lower().replace("'s", ""))
    return tuple(_stem(word) for word in found if len(word) > 1 and word not in _EMPTY)


def has_word(words: Sequence[str], wanted: str) -> bool:
    """Whether one of the content words is like another."""
    if wanted in words or len(wanted) <= _SHORT:
        return wanted in words
    return any(
        word.startswith(wanted) or wanted.startswith(word) for word in words if len(word) > _SHORT
    )


def share_of(words: Sequence[str], others: Sequence[str]) -> float:
    """The share of the content words that others have, too; 0 for no words."""
    return sum(has_word(others, word) for word in words) / len(words) if words else 0.0


def _stem(word: str) -> str:
    word = _IRREGULAR.get(word, word)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM_MIN:
            word = word.removesuffix(ending)
            break
    if len(word) > _STEM_MIN and word[-1] == word[-2]:
        word = word[:-1]
    return word[:_STEM]
