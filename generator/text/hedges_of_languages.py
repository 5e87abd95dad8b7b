"""The words with which thirteen more languages hedge, as ``words_of_hedging`` has them for four.

Only words that hedge wherever they stand are here. What else may say the same is not known in these
languages, so that a hedge that only our own words have is not told.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Certainty

Kinds = tuple[Certainty, ...]

_REPORTED: Final = Certainty.REPORTED
_LIKELY: Final = Certainty.LIKELY
_POSSIBLE: Final = Certainty.POSSIBLE
_APPARENT: Final = Certainty.APPARENT
_ALLEGED: Final = Certainty.ALLEGED
_UNCLEAR: Final = Certainty.UNCLEAR

# What each row says, the nearest kind first.
_SAID: Final[tuple[Kinds, ...]] = (
    (_LIKELY, _APPARENT, _POSSIBLE),
    (_POSSIBLE, _LIKELY),
    (_APPARENT, _LIKELY, _REPORTED),
    (_ALLEGED, _REPORTED, _LIKELY, _APPARENT),
    (_REPORTED, _ALLEGED),
    (_UNCLEAR,),
)
# Likely; possible; apparent; alleged; reported; unclear.
_WORDS: Final = MappingProxyType(
    {
        "it": (
            r"probabilmente|verosimilmente|con\s+ogni\s+probabilità",
            r"forse|potrebbe(?:ro)?|possibilmente",
            r"apparentemente|sembra(?:no|va)?|a\s+quanto\s+pare",
            r"presunt[oaie]|presumibilmente",
            r"(?:avrebbe(?:ro)?|sarebbe(?:ro)?)\s+(?:\w+\s+)?\w+(?:to|so|tto|sto|ti|te|ta)",
            r"non\s+è\s+(?:ancora\s+)?chiaro",
        ),
        "pt": (
            r"provavelmente",
            r"possivelmente|talvez|poderia[m]?",
            r"aparentemente|ao\s+que\s+tudo\s+indica|parece[m]?",
            r"supostamente|supost[oa]s?|alegadamente",
            r"teria[m]?\s+(?:\w+\s+)?\w+(?:ado|ido|to)",
            r"não\s+está\s+claro|não\s+se\s+sabe",
        ),
        "nl": (
            r"waarschijnlijk|vermoedelijk",
            r"mogelijk|misschien|wellicht",
            r"kennelijk|blijkbaar",
            r"vermeende?",
            r"naar\s+verluidt",
            r"onduidelijk",
        ),
        "ru": (
            r"вероятно|по-видимому|скорее\s+всего|видимо",
            r"возможно|может\s+быть",
            r"похоже",
            r"якобы|предположительно|предполагаем\w+",
            r"по\s+неподтвержд[её]нным\s+данным",
            r"неясно|неизвестно",
        ),
        "pl": (
            r"prawdopodobnie|najprawdopodobniej",
            r"być\s+może|możliwe",
            r"najwyraźniej|wydaje\s+się",
            r"rzekom\w+|domniemany\w*",
            r"podobno",
            r"nie\s+jest\s+jasne|nie\s+wiadomo",
        ),
        "tr": (
            r"muhtemelen|büyük\s+olasılıkla|büyük\s+ihtimalle",
            r"belki|olabilir|olabileceği\w*",
            r"görünüşe\s+göre|anlaşılan",
            r"sözde|iddiaya\s+göre",
            r"söylentilere\s+göre",
            r"belirsiz|bilinmiyor",
        ),
        "ar": (
            "مرجح|يرجح|الأرجح",
            r"ربما|محتمل|يحتمل|(?<!\w)[وف]?لعل(?:ها|هما|هم|هن|نا|ه|ك)?(?!\w)",
            "يبدو|ظاهريا",
            "مزعوم|يزعم|يشتبه|المفترض",
            "شائعات",
            "غير واضح|لم يتضح",
        ),
        "fa": ("احتمالا", "شاید|ممکن است", "ظاهرا|گویا", "ادعایی|مظنون", "شنیده‌ها", "مشخص نیست"),
        "he": (
            "ככל הנראה|כנראה|סביר להניח",
            r"ייתכן|יתכן|(?<!\w)ו?[שכ]?אולי(?!\w)|עלול|עלולה|עלולים",
            "נראה כי|נראה ש",
            "לכאורה|נטען|על פי החשד",
            "על פי דיווחים",
            "לא ברור|לא ידוע",
        ),
        "hi": (
            "संभवतः|संभवत:|संभावना",
            "शायद|हो सकता",
            "लगता है|प्रतीत होता",
            "कथित",
            "बताया जा रहा",
            "स्पष्ट नहीं",
        ),
        "zh": (
            "很可能|大概|恐怕|或将|或將|料将|預料",
            "(?<!不)可能|也许|也許|或许|或許",
            "似乎|看来|看來|看似",
            "涉嫌|疑似|涉及嫌疑|疑为",
            "据称|據稱|据传|據傳|据说|據說",
            "尚不清楚|目前不清楚|尚不明",
        ),
        "ja": (
            "とみられ|とみて|見込み|見通し|見込ま",
            "可能性|(?:恐|おそ)れがある|かもしれ",
            "もよう|模様だ|ようだ|らしい。",
            "疑い|とされる|容疑",
            "との情報|といわれ|と言われ",
            "(?<!行方)不明|[わ分]かっていない",
        ),
        "ko": (
            "것으로 보[이인]|것으로 보여|추정|전망(?:했|된|이[다며]|하|됐)",
            r"가능성|(?<!\w)아마도?(?!\w)",
            "듯하",
            "의혹|혐의",
            "것으로 알려",
            "불분명|알려지지 않",
        ),
    }
)
# Their words are not parted by spaces, or take letters at either end.
JOINED: Final = frozenset(("ar", "fa", "he", "hi", "ja", "ko", "zh"))
MORE_HEDGES: Final[Mapping[str, tuple[tuple[str, Kinds], ...]]] = MappingProxyType(
    {language: tuple(zip(rows, _SAID, strict=True)) for language, rows in _WORDS.items()}
)
