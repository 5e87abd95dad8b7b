"""Amounts of money that were lost: "a loss of $40 million", "40億円の赤字".

They are counts; of a figure of profits they are below zero.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Prospect, Sense
from generator.text.numbers.vocabulary.number_languages import base

_SENSES: Final = frozenset((Sense.COUNT, Sense.RANGE))
_NEAR: Final = 64
# Stems of the words for a loss, and for a gain, which may stand nearer to the number.
_WORDS: Final = MappingProxyType(
    {
        "en": ("(?:net |operating |pre-?tax )?loss|deficit", "profit|gain|earning|income|revenue"),
        "de": (
            r"[^\W\d_]*verlust|fehlbetr[aä]g",
            r"[^\W\d_]*gewinn|ertr[aä]g|umsatz|überschuss",
        ),
        "fr": ("perte|déficit", "bénéfice|profit|gain|revenu|chiffre"),
        "es": ("pérdida|déficit", "ganancia|beneficio|utilidad|ingreso"),
        "it": ("perdit[ae]|disavanzo", "util[ei]|guadagn|profitt|ricav"),
        "pt": ("prejuízo|perda|défice|déficit", "lucro|ganho|receita"),
        "nl": (r"[^\W\d_]*verlies|tekort", r"[^\W\d_]*winst|omzet|opbrengst"),
        "ru": ("(?:чист[а-я]+ )?убыт[ок]", "прибыл|доход|выручк"),
        "pl": ("strat[aęyą](?![^\\W\\d_])|niedob", "zysk|przych|dochod"),
        "ar": ("خسار|خسائر|عجز", "ربح|أرباح|إيراد"),
        "he": ("ה?הפסד", "רווח|הכנס"),
        "tr": ("zarar", "kâr|kar(?![^\\W\\d_])|gelir"),
        "hi": ("घाट|नुकसान", "मुनाफ|लाभ|आय"),
        "fa": ("زیان|ضرر", "سود|درآمد"),
        "id": ("rugi|kerugian", "laba|untung|keuntungan|pendapatan"),
        "vi": ("lỗ|thua lỗ", "lãi|lợi nhuận|doanh thu"),
        "zh": ("亏损|虧損|净亏|淨虧", "盈利|利润|利潤|收入|获利|獲利"),
        "ja": ("赤字|損失", "黒字|利益|売上"),
        "ko": ("적자|손실", "흑자|이익|매출"),
    }
)
_SPACELESS: Final = frozenset(("zh", "ja", "ko"))


def lost(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those of money marked that tell of a loss."""
    tongue = base(language)
    if tongue not in _WORDS:
        return atoms
    return [
        atom._replace(prospect=Prospect.LOST) if _is_lost(text, atom, tongue) else atom
        for atom in atoms
    ]


def _is_lost(text: str, atom: Atom, tongue: str) -> bool:
    money = atom.unit is not None and atom.unit.measures == "money"
    if not money or atom.sense not in _SENSES or atom.prospect is not None:
        return False
    left, right = _patterns(tongue)
    start = atom.outer_start
    return bool(
        right.match(text, atom.outer_end) or left.search(text, max(0, start - _NEAR), start)
    )


@lru_cache(maxsize=32)
def _patterns(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of a loss told before an amount, some words away, and right behind it."""
    losses, gains = _WORDS[tongue]
    if tongue in _SPACELESS:
        between = rf"(?:(?!{gains})[^.;!?,\n0-9。、，]){{0,12}}"
        return (
            expression(rf"(?:{losses}){between}$"),
            expression(rf" ?(?:の|的|의)? ?(?:[^\W\d_ ]{{0,3}} ?)?(?:{losses})"),
        )
    word = rf" (?!(?:{gains}))[^\W\d_]+"
    return (
        expression(rf"(?<![^\W\d_])(?:{losses})[^\W\d_]*(?:{word}){{0,5}} ?$"),
        expression(rf"[ -](?:net |operating |pre-?tax |का |के |de )?(?:{losses})[^\W\d_]*"),
    )
