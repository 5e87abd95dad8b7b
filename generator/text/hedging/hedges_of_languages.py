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
_CONDITIONAL: Final = Certainty.CONDITIONAL
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
            r"forse|potrebbe(?:ro)?|possibilmente|p(?:uò|ossono)\s+(?:aver|esser)e?",
            r"apparentemente|sembra(?:no|va)?|(?:a\s+quanto\s+)?pare(?:va)?",
            r"presunt[oaie]|presumibilmente",
            (
                r"(?:avrebbe(?:ro)?|sarebbe(?:ro)?)\s+(?:\w+\s+)?\w+(?:to|so|tto|sto|ti|te|ta)|"
                r"secondo\s+(?:indiscrezioni|voci|alcun\w+\s+\w+)|stando\s+a\s+(?:voci|indiscrezioni)"
            ),
            r"non\s+è\s+(?:ancora\s+)?chiaro",
        ),
        "pt": (
            r"provavelmente",
            r"possivelmente|talvez|poderia[m]?|pode[m]?\s+(?:ter|estar|haver)|é\s+possível",
            r"aparentemente|ao\s+que\s+tudo\s+indica|parece[m]?",
            r"supostamente|supost[oa]s?|alegadamente",
            (
                r"teria[m]?\s+(?:\w+\s+)?\w+(?:ado|ido|to)|"
                r"segundo\s+(?:\w+\s+)?(?:relatos|rumores)"
            ),
            r"não\s+está\s+claro|não\s+se\s+sabe",
        ),
        "nl": (
            r"waarschijnlijk|vermoedelijk",
            r"mogelijk|misschien|wellicht|kan\s+(?:\w+\s+){0,4}(?:hebben|zijn)",
            r"kennelijk|blijkbaar",
            r"vermeende?",
            r"naar\s+verluidt|naar\s+men\s+zegt|volgens\s+(?:\w+\s+)?(?:geruchten|berichten)",
            r"onduidelijk",
        ),
        "ru": (
            r"вероятно|по-видимому|скорее\s+всего|видимо",
            r"возможно|может\s+быть",
            r"похоже",
            r"якобы|будто\s+бы|предположительно|предполагаем\w+",
            (
                r"по\s+(?:предварительн\w+|неподтвержд\w+|некоторым)\s+(?:данн\w+|информации|"
                r"сведениям|оценк\w+)|"
                r"по\s+слухам|как\s+(?:сообщается|утверждается)|сообщается,?\s+что|по\s+сообщениям"
            ),
            r"неясно|неизвестно",
        ),
        "pl": (
            r"prawdopodobnie|najprawdopodobniej",
            r"być\s+może|możliwe|mógł|mogł[aoy]|mogli",
            r"najwyraźniej|wydaje\s+się",
            r"rzekom\w+|domniemany\w*|domniemane\w*|jakoby",
            r"podobno|jak\s+donoszą|według\s+(?:\w+\s+)?doniesień",
            r"nie\s+jest\s+jasne|nie\s+wiadomo",
        ),
        "tr": (
            r"muhtemelen|büyük\s+olasılıkla|büyük\s+ihtimalle",
            r"belki|olabilir|olabileceği\w*",
            r"görünüşe\s+göre|anlaşılan",
            r"sözde|iddia(?:ya|lara|sına)\s+göre|iddia\s+edil\w+|öne\s+sürül\w+|ileri\s+sürül\w+",
            (
                r"söylentilere\s+göre|söylen(?:iyor|di|mekte)\w*|haberlere\s+göre|bildiriliyor|"
                r"rivayet\w*"
            ),
            r"belirsiz|bilinmiyor",
        ),
        "ar": (
            "مرجح|يرجح|الأرجح|يعتقد|من المعتقد|يرجَّح|يظن",
            r"ربما|محتمل|يحتمل|(?<!\w)[وف]?لعل(?:ها|هما|هم|هن|نا|ه|ك)?(?!\w)",
            "يبدو|ظاهريا",
            "مزعوم|يزعم|يشتبه|المفترض",
            (
                r"شائعات|(?:أفادت|ذكرت|تحدثت|أشارت|بحسب|حسب|وفق|وفقا ل)\s?(?:ال)?(?:تقارير|أنباء)|"
                r"أنباء عن|(?<!\w)و?(?:يقال|قيل)(?!\w)"
            ),
            "غير واضح|لم يتضح",
        ),
        "fa": ("احتمالا", "شاید|ممکن است", "ظاهرا|گویا", "ادعایی|مظنون", "شنیده‌ها", "مشخص نیست"),
        "he": (
            "ככל הנראה|כנראה|סביר להניח",
            r"ייתכן|יתכן|(?<!\w)ו?[שכ]?אולי(?!\w)|עלול|עלולה|עלולים",
            "נראה כי|נראה ש",
            "לכאורה|נטען|על פי החשד",
            "(?:על פי|לפי) (?:ה)?(?:דיווחים|שמועות|פרסומים)|דווח כי|דווח ש|מדווח כי",
            "לא ברור|לא ידוע",
        ),
        "hi": (
            "संभवतः|संभवत:|संभावना",
            "शायद|हो सकता",
            "लगता है|प्रतीत होता",
            "कथित",
            "बताया जा रहा|बताया जाता|कहा जा रहा|माना जा रहा|खबर है|खबरों के",
            "स्पष्ट नहीं",
        ),
        "zh": (
            "很可能|大概|恐怕|或将|或將|料将|預料",
            "(?<!不)可能|也许|也許|或许|或許",
            "似乎|看来|看來|看似|好像|仿佛",
            "涉嫌|疑似|涉及嫌疑|疑为|疑為|据指|據指",
            "据称|據稱|据传|據傳|据说|據說|据报(?![刊纸])|據報(?![刊紙])|据悉|據悉|据信|據信|传闻|傳聞|网传|網傳",
            "尚不清楚|目前不清楚|尚不明",
        ),
        "ja": (
            "とみられ|と見られ|とみて|と見て|と思われ|と考えられ|見込み|見通し|見込ま",
            "可能性|(?:恐|おそ)れがある|かもしれ",
            "もよう|模様だ|ようだ|らしい。",
            "疑い|疑われ|(?<!必要)(?<!対象)(?<!標的)(?<!可能)(?<!前提)とされ(?=る|て|、|。|た(?!め))|容疑(?!者)",
            "との情報|といわれ|と言われ|との報道|と報じられ|と伝えられ|とうわさ|と噂",
            "(?<!行方)不明|[わ分]かっていない",
        ),
        "ko": (
            "것으로 보[이인]|것으로 보여|추정|것으로 추측|것으로 관측|전망(?:했|된|이[다며]|하|됐)",
            r"가능성|(?<!\w)아마도?(?!\w)",
            "듯하",
            "의혹|혐의",
            "것으로 알려|것으로 전해|전해졌|전해진다|다는 소문",
            "불분명|알려지지 않",
        ),
    }
)
# Moods and verbs that tell by hearsay, or of what would be.
_RUMOUR: Final[Kinds] = (_REPORTED, _ALLEGED, _POSSIBLE, _CONDITIONAL)
_RUMOURS: Final = MappingProxyType(
    {
        "it": (
            r"sarebbe(?:ro)?\s+(?:in|a|al|alla|nel|nella|il|la|un|una)|avrebbe(?:ro)?\s+(?:un|"
            r"una|\d+)"
        ),
        "pt": r"estaria[m]?\s+\w+|seria[m]?\s+(?:o|a|os|as|um|uma|de)",
        "nl": r"zou(?:den)?\s+(?:\S{1,30}\s+){0,6}?(?:hebben|zijn|worden)",
        "ru": r"(?<!\bне\s)мог(?:ла|ло|ли)?\s+(?:\w+\s+){0,2}\w{2,}(?:ть|ться|чь|ти)",
        "pl": r"mi(?:ał[aoy]?|eli)\s+(?:\w+\s+){0,3}?\w{2,}(?:[aeiyuąęó]ć|ść|źć|ec|óc)",
    }
)
# Their words are not parted by spaces, or take letters at either end.
JOINED: Final = frozenset(("ar", "fa", "he", "hi", "ja", "ko", "zh"))
MORE_HEDGES: Final[Mapping[str, tuple[tuple[str, Kinds], ...]]] = MappingProxyType(
    {
        language: (
            *zip(rows, _SAID, strict=True),
            *([(_RUMOURS[language], _RUMOUR)] if language in _RUMOURS else []),
        )
        for language, rows in _WORDS.items()
    }
)
