"""Words with which a quote may say that there was none, or that somebody did not.

They are many on purpose: what is asked is whether a "nobody" of ours could stand on the quote.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.scripts import MARKS

_WORDS: Final = MappingProxyType(
    {
        "en": r"no|not|none|nobody|no-one|nothing|never|neither|nor|zero|nil|without|cannot|\w+n't|"
        r"any|all|every\w*|each|both|only|un\w{3,}(?:ed|t)|safe\w*|surviv\w+|alive|empt\w+|escap\w+|"
        r"fail\w*|lack\w*|absen\w+|den(?:y|ie[sd]|ial)|refus\w+|reject\w+|spared?|intact|free|avoid\w*",
        "de": r"kein\w*|nicht|niemand\w*|ohne|nie\w*|null|alle\w*|un\w{3,}t|weder|nur|überleb\w+",
        "fr": r"aucun\w*|pas|ne|n|personne|sans|jamais|zéro|tou[st]\w*|ni|nul\w*|indemn\w+|seul\w*",
        "es": r"no|ning\w+|nadie|sin|nunca|cero|tod[oa]s?|ni|iles[oa]s?|nul\w+|sol\w+",
        "it": r"non|nessun\w*|senza|mai|zero|tutt[iao]\w*|né|illes\w+|sol\w+",
        "pt": r"não|nenhum\w*|ninguém|sem|nunca|zero|tod[oa]s?|nem|iles\w+|só",
        "nl": r"geen|niet\w*|niemand|zonder|nooit|nul|alle\w*|on\w{3,}d|noch|enkel",
        "ru": r"не\w*|нет|ни\w*|без|ноль|нол\w+|все\w*|обошлось|только",
        "pl": r"nie\w*|nikt|nikogo|żad\w+|bez|zero|wszys\w+|ani|tylko",
        "tr": r"yok|hiç\w*|değil|\w*m[aeıiuü](?:d|y|z|m)\w*|sıfır|\w+s[ıiuü]z\w*|kimse\w*|tüm",
        "ar": r"\w{0,2}(?:لا|لم|لن|ليس\w*|دون|بدون|أي|عدم|صفر|جميع\w*|كل|غير|أحد|بلا|ما|سوى)",
        "he": r"[\u05d0-\u05ea]{0,2}(?:לא|אין|איש|אף|ללא|בלי|אפס|כל\w*|שום|רק)",
        "fa": r"هیچ\w*|بدون|ن\w+|بی\w*|همه",
        "hi": r"नहीं|कोई|बिना|शून्य|सभी|न|ना|किसी",
        "id": r"tidak|tak|tanpa|nihil|nol|belum|bukan|semua|tiada|satu pun",
        "vi": r"không|chưa|chẳng|vô|tất cả",
    }
)
_GLUED: Final = MappingProxyType(
    {
        "zh": "无|無|没|沒|未|不|零|全|皆|均",
        "ja": "な[いかしく]|ず|無|ゼロ|全|ませ[んぬ]|未|不|皆|ゼロ|0人",
        "ko": "없|않|안 |못|모두|전원|무|0명|제로|아무",
        "th": "ไม่|ไร้|ทั้งหมด|ศูนย์",
    }
)


@lru_cache(maxsize=1024)
def may_deny(text: str, language: str) -> bool:
    """Whether a text in a language (BCP 47) has a word of denial, or of all; always in a language
    whose words are not known."""
    pattern = _pattern(language.partition("-")[0])
    return pattern is None or pattern.search(unicodedata.normalize("NFC", text)) is not None


# What is denied follows the word: the first one or two that are no auxiliaries.
_BETWEEN: Final = (
    "of|the|them|those|these|his|her|their|its|else|other|further|was|were|is|are|be|been|being|had|"
    r"has|have|did|would|will|could|\w{2,20}ly"
)
_DENIED: Final = expression(
    rf"\b(?:no[ -]one|nobody|none|no)\b(?:\s+(?:{_BETWEEN}|\w{{1,3}})\b){{0,6}}\s+(\w{{4,}})"
    rf"(?:\s+(?:{_BETWEEN})\b){{0,6}}(?:\s+(\w{{4,}}))?",
    re.IGNORECASE,
)
_OTHERS: Final = expression(
    "when|than|more|less|longer|later|fewer|while|after|before|from|with|into|during|because|since|"
    "until|that|which|matter|doubt"
)
_STEM: Final = 5


def denials_in(text: str) -> tuple[frozenset[str], ...]:
    """What an English text denies: for each "nobody" or "no" the beginnings of the words after it,
    "drown" of "nobody drowned"."""
    found = (
        frozenset(
            word[:_STEM]
            for word in map(str.lower, filter(None, match.groups()))
            if not _OTHERS.fullmatch(word)
        )
        for match in _DENIED.finditer(text)
    )
    return tuple(words for words in found if words)


@lru_cache(maxsize=32)
def _pattern(tongue: str) -> re.Pattern[str] | None:
    if tongue in _GLUED:
        return expression(_GLUED[tongue])
    words = _WORDS.get(tongue)
    form = rf"(?<![\w{MARKS}])(?:{words})(?![\w{MARKS}])"
    return expression(form, re.IGNORECASE) if words else None
