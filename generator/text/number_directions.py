"""Whether a number is told as a rise or a fall: "fell by 2 percent", "5%減", "на 5 процентов".

Each language has the stems of its words for a fall and a rise, the small words that join them to a
number behind them, and those that join a number to them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.number_languages import base, vocabulary
from generator.text.read_number import Atom, Sense


class _Ways(NamedTuple):
    """Stems of words for ``falls`` and ``rises``, as sources of patterns; ``joints`` before a
    number, and ``far`` ones, before which a subject may stand ("انخفضت المبيعات بنسبة");
    ``links`` after a number; ``whole`` where no ending may follow a stem."""

    falls: str
    rises: str
    joints: str
    far: str = "(?!)"
    links: str = "(?!)"
    ending: str = r"[^\W\d_]*"
    spaced: bool = True


_WAYS: Final = MappingProxyType(
    {
        "de": _Ways(
            "sank|sinkt|fiel|fäll|schrumpf|verringer|rückg|minus|abnahme|verlust"
            "|verlor|gesunken|gefallen|zurückgegangen|geschrumpft|einbruch"
            "|eingebrochen|reduzier|kürzung|gekürzt|einbuß",
            "stieg|steig|wuchs|wachs|kletter|anstieg|zunahme|zuwachs|plus|erhöh"
            "|gestiegen|gewachsen|zugelegt|zulegte|anhebung",
            "um|von|um etwa",
        ),
        "nl": _Ways(
            "daal|gedaald|daling|zakt|gezakt|kromp|krimp|afname|verlies|verloor|min(?![^\\W\\d_])",
            "steeg|stijg|gestegen|groei|toename|toegenomen|plus(?![^\\W\\d_])|sprong",
            "met|van",
        ),
        "fr": _Ways(
            "baiss|recul|diminu|chut|perte|perdu|perd|repli|plong|réduct|rédui",
            "hausse|augment|progress|croissance|bond|gagn|grimp|accru|accroiss|gain",
            "de|d'|d'un|de près de",
        ),
        "es": _Ways(
            "cay(?:ó|eron)|cae|caíd|baj(?:ó|aron|ada)|disminu|descen|perd(?:ió"
            "|ieron|ida)|pérdida|redujo|redujeron|reducc|retroce|desplom|contrajo",
            "aument|subi(?:ó|eron|da)|sube|crec|alza|increment|gan(?:ó|aron|ancia)|repunt|avanz",
            "un|de|del|en un|en|de un",
        ),
        "it": _Ways(
            "cal(?:o|ò|at[oaie]|ano)(?![^\\W\\d_])|sces|scend|diminu|pers[oaie]"
            "|perd|ridott|riduz|croll|flession",
            "aument|sal(?:ì|it[oaie]|e|gono)(?![^\\W\\d_])|cresc|rialz|guadagn|increment|balz",
            "del|di|dello|dell'|di un",
        ),
        "pt": _Ways(
            "caiu|caíram|caem|queda|baix(?:ou|aram)|diminu|recu(?:o|ou|aram)"
            "|perd(?:a|eu|eram)|redução|reduzi|retra|encolh|despenc",
            "aument|sub(?:iu|iram|ida)|cresc|alta(?![^\\W\\d_])|ganh|avanç|expans",
            "de|em|da ordem de|uns",
        ),
        "ru": _Ways(
            "упал|снизи|сниже|сократи|сокращ|уменьши|уменьше|потер|падени|рухну|просе|подешев|убыл",
            "вырос|рост|увелич|подня|подорож|прибав|повы|прирост",
            "на|в размере",
            "на",
        ),
        "pl": _Ways(
            "spad|zmala|zmniejsz|obniż|skurczy|utrat|strac",
            "wzros|wzrost|zwięks|podni|urós|urosł|przyby",
            "o|o około",
            "o",
        ),
        "ar": _Ways(
            "انخف|تراجع|هبط|هبوط|انكم|تقلص|ينخفض|تنخفض|خسر|خسائر|تدن",
            "ارتف|زاد|زياد|نما|نمت|نمو|صعد|صعود|قفز|يرتفع|ترتفع|ازدا|ازدياد",
            "بنسبة|ب|بنحو|نسبته|قدره|بمقدار",
            "بنسبة|بنحو|بمقدار",
        ),
        "he": _Ways(
            "ירד|ירידה|ירידת|צנח|צניחה|נפל|קיטון|התכווצ|פחת|הצטמצ|איבד|הפסד",
            "עלה|עלתה|עלו|עלייה|עליה|זינק|גידול|גדל|צמח|צמיחה|התחזק|תוספת",
            "ב-|ב|של|בכ-|בשיעור של",
        ),
        "zh": _Ways(
            "下降|减少|減少|下跌|下滑|萎缩|萎縮|跌|缩水|縮水|缩减|縮減|降低|降|滑落|亏损|虧損",
            "上升|增长|增長|增加|上涨|上漲|增|升|涨|漲|提高|攀升|成長|飆升|飙升",
            "了|约|約|近|逾|超过|超過|幅度为|幅度为约",
            ending="",
            links="的",
            spaced=False,
        ),
        "ja": _Ways(
            "減|下落|低下|下がっ|下がり|落ち込|縮小|マイナス|安|下回",
            "増|上昇|上がっ|上がり|拡大|伸び|プラス|高|上回",
            "(?!)",
            links="の|も|ほど|程度|近く|余り|以上|ポイント|人|件|社|台|万人|億円|円|ドル",
            ending="",
            spaced=False,
        ),
        "ko": _Ways(
            "감소|줄|하락|떨어|축소|내렸|내려|급락|급감|낮아",
            "증가|늘|상승|올랐|올라|확대|성장|급등|급증|뛰|높아",
            "(?!)",
            links="나|이나|가|의|이|가량|정도|이상|넘게|가까이|명|명이|건|대|원|포인트",
            ending="",
            spaced=False,
        ),
        "hi": _Ways(
            "गिरावट|गिर|घट|कमी|कम हु|टूट",
            "वृद्धि|बढ़|बढ|बढ़ोतरी|बढ़त|तेजी|इजाफ|उछल|उछाल|चढ़",
            "(?!)",
            links="की|का|तक|से अधिक की|से ज्यादा की",
        ),
        "tr": _Ways(
            "düş|azal|geril|daral|kayb|küçül",
            "art|yüksel|büyü|çıktı|zam",
            "(?!)",
            links="oranında|'lik|'lık|'lük|'luk|civarında|daha",
        ),
    }
)
_JOINTS_OF_ENGLISH: Final = "by|of|a|an|an estimated"
_MOVES: Final = "went|changed|moved|revised|doubled"
# The same in other languages: "pasó de 30 a 40", "passa de 30 para 40", "est passé de 30 à 40"
_PASSED: Final = "pas[óa]|pasaron|pasar|passé|passa|passar|passou|passat|изменил|zmieni"
_NOTHING: Final = re.compile("(?!)")


@lru_cache(maxsize=32)
def _before(language: str) -> re.Pattern[str]:
    """The pattern of a rise or a fall that is told before a number."""
    ways = _ways(language)
    if ways is None:
        return _NOTHING
    left = r"(?<![^\W\d_])" if ways.spaced else ""
    gap = " ?" if ways.spaced else ""
    near = rf"(?:{gap}(?:{ways.joints}))?"
    far = rf"(?: [^\W\d_]+){{1,3}} (?:{ways.far})"
    return re.compile(
        rf"{left}(?:(?P<fall>{ways.falls})|{ways.rises}){ways.ending}(?:{far}|{near}) ?$"
    )


@lru_cache(maxsize=32)
def _after(language: str) -> re.Pattern[str]:
    """The pattern of a rise or a fall that is told after a number and its unit."""
    ways = _ways(language)
    if ways is None:
        return _NOTHING
    word = r"(?: [a-z]+)?" if language == "en" else rf"(?: ?(?:{ways.links}))?"
    end = r"(?![^\W\d_])" if language == "en" else ""
    return re.compile(rf"{word} ?(?:(?P<fall>{ways.falls})|(?:{ways.rises})){ways.ending}{end}")


def _ways(language: str) -> _Ways | None:
    if language != "en":
        return _WAYS.get(language)
    english = vocabulary("en")
    if english is None:
        return None
    falls, rises = ("|".join(map(re.escape, side)) for side in (english.falls, english.rises))
    return _Ways(falls, rises, _JOINTS_OF_ENGLISH, ending=r"(?![^\W\d_])")


def direction(text: str, atom: Atom, start: int, language: str) -> int:
    """-1 where a fall is told right beside a number, 1 for a rise, 0 for neither.

    ``start`` is where the words end that may tell it: before a qualifier of the number.
    """
    tongue = base(language)
    if atom.sense not in {Sense.COUNT, Sense.RANGE} or (atom.sense is Sense.RANGE and atom.values):
        return 0  # the values of a range are a score: "lost 78-80"
    for at in dict.fromkeys((start, atom.outer_start)):
        found = _before(tongue).search(text, max(0, at - 64), at)
        if found:
            return -1 if found["fall"] else 1
    glued = tongue in {"ja", "ko"} or (atom.unit is not None and atom.unit.measures == "share")
    found = _after(tongue).match(text, atom.outer_end) if glued else None
    return 0 if found is None else -1 if found["fall"] else 1


def tells_change(text: str, at: int, language: str) -> bool:
    """Whether a rise or a fall is told in the words before a place: "fell from 20 to 30"."""
    ways = _ways(base(language))
    words = ways and re.compile(
        rf"(?<![^\W\d_])(?:{ways.falls}|{ways.rises}|{_MOVES}|{_PASSED}){ways.ending}"
    )
    return bool(words and words.search(text, max(0, at - 60), at))
