"""Words between a part and its whole, both told in numbers: "11 of the country's 16 states".

``OF_WHOLES`` stand between them where the part stands first, ``WHOLES_FIRST`` where the whole does,
and ``SHARES_OF_FIRST`` between a whole and its percentage.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_LATIN: Final = r"[^\W\d_]"
# By language: what stands between a part and its whole, with an owner or other words between: "11
# of the country's 16", "14 delle ultime 15", "40 Prozent seiner 12.500".
OF_WHOLES: Final = MappingProxyType(
    {
        "en": (
            r" (?:out )?of (?:all )?(?:(?:the|its|their|his|her|our|my|your|these|those) )?"
            r"(?:(?:[a-z][a-z.-]* ){0,2}[a-z.-]+(?:'s|s') )?(?:(?:roughly|about|around|some|nearly"
            r"|almost|over|more than|at least|fewer than|less than|up to|an estimated|estimated"
            r"|approximately|first|last|latest|next|past|previous|other|remaining|original|initial"
            r"|existing|known|registered|total|entire|current|final|only|just) ){0,3}"
        ),
        "de": (
            r" (?:der|von|aus|unter|aller|seiner|ihrer|dieser|unserer)"
            rf"(?: (?:den|allen|seinen|ihren|diesen|{_LATIN}{{3,20}}s))?(?: (?:insgesamt|etwa|rund"
            r"|fast|knapp|ungefähr|gut|mehr als|über|mindestens|geschätzt|nur|bundesweit|landesweit"
            rf"|weltweit|dort|{_LATIN}{{3,20}}en)){{0,2}} "
        ),
        "nl": (
            r" van (?:de|zijn|haar|hun|deze|onze|die|alle)(?: (?:laatste|eerste|overige"
            r"|resterende|ruim|bijna|ongeveer|circa|meer dan|in totaal|zo'n|naar schatting"
            r"|afgelopen|vorige)){0,2} "
        ),
        "fr": (
            r" (?:des|sur(?: (?:les|ses|leurs|un total de|environ|près de|plus de))?"
            r"|(?:de|parmi|d'entre) (?:ses|leurs|ces|les|nos|vos))(?: (?:quelque|environ|près de"
            r"|plus de|presque|premi(?:ers|ères)|derni(?:ers|ères)|autres|seuls|au moins)){0,2} "
        ),
        "es": (
            r" (?:de|entre) (?:l[oa]s|sus|es[oa]s|est[oa]s|nuestr[oa]s)(?: (?:últim[oa]s"
            r"|primer[oa]s|casi|cerca de|aproximadamente|más de|alrededor de|restantes|otr[oa]s"
            r"|pasad[oa]s|al menos|poco más de)){0,2} "
        ),
        "it": (
            r" (?:dei|delle|degli|su|sui|sulle|(?:tra|fra) (?:i|le|gli))(?: (?:suoi|sue|loro"
            r"|nostri|nostre))?(?: (?:ultim[ei]|prim[ei]|circa|quasi|oltre|più di|altr[ei]"
            r"|rimanenti|restanti|complessiv[ie]|almeno)){0,2} "
        ),
        "pt": (
            r" (?:d[oa]s|(?:d?entre) [oa]s|de (?:seus|suas|nossos|nossas))(?: (?:seus|suas"
            r"|nossos|nossas))?(?: (?:últim[oa]s|primeir[oa]s|quase|cerca de|mais de|outr[oa]s"
            r"|restantes|aproximadamente|pelo menos)){0,2} "
        ),
        "ru": (
            r" (?:из|своих|его|их)(?: (?:всего|более чем|не менее|как минимум|почти|примерно"
            rf"|около|порядка|свыше|его|е[её]|их|{_LATIN}{{3,20}}[ыи]х)){{0,2}} "
        ),
        "pl": (
            r" (?:z|ze|spośród|swoich)(?: (?:jego|jej|ich|łącznie|ponad|prawie|niemal|około|ok\."
            rf"|blisko|co najmniej|{_LATIN}{{3,20}}(?:ych|ich|nich))){{0,2}} "
        ),
        "ar": (
            r" من (?:(?:بين|أصل|آخر|أول|إجمالي|مجموع|نحو|حوالي|قرابة|أكثر من"
            r"|ما يقارب) ){0,2}(?:ال-?)?"
            rf"| من {_LATIN}+(?: {_LATIN}+)? الـ?-?| من {_LATIN}+ البالغ(?:ين|ة)? عدد(?:هم|ها|هن)"
            r" (?:نحو |حوالي )?"
        ),
        "th": r" ?(?:คน|ราย|ครั้ง|แห่ง|นัด|ตัว|หลัง|คัน|ลำ)? ?(?:จาก|ใน)(?:ทั้งหมด|จำนวน|จำนวนทั้งหมด)? ?",
        "fa": r"(?P<noun> [^\W\d_]+)? از (?:(?:مجموع|کل|حدود|بیش از|آخرین) )?",
    }
)
# The same where the whole stands first: "47人中仅5人", "45 yolcunun 14'ü".
WHOLES_FIRST: Final = MappingProxyType(
    {
        "tr": (
            rf" (?:{_LATIN}+ ){{0,2}}?(?!bun|on)(?:{_LATIN}+)(?:[ıiuü]n"
            rf"|[dt][ae]n) (?:(?:yalnızca|sadece|en az"
            r"|yaklaşık|neredeyse|yüzde|ancak|tam) )*"
        ),
        "hi": r" [^\s\d]+(?: [^\s\d]+)? में से (?:(?:लगभग|करीब|केवल|सिर्फ|महज) )?",
        "bn": (
            r"[^\s\d,।]{0,6} ?(?:[^\s\d,।]+ ){0,2}?(?<!এর )(?<!তাদের )মধ্যে (?:(?:প্রায়|অন্তত"
            r"|মাত্র) )?"
        ),
        "zh": (
            r"[^\W\d_]{1,6}?(?:(?<!其)(?:当中|之中|中|里|裡)(?![^\W\d_]{0,4}(?:有|的|死|伤"
            r"|在))[^\W\d_]{0,5}"
            r"|(?<!其)(?:中|里|裡)(?:只有|仅有|僅有|至少有?|约有?|有)"
            r"|(?<=[人名位])(?:只有|仅有|僅有|仅|僅))"
        ),
        "ja": r"[^\W\d_]{1,8}?(?:のうち|の中で|の内|(?<!その)(?<!この)中)、?[^\W\d_]{0,8}、?",
        "ko": (
            rf" ?(?:{_LATIN}{{1,8}} ){{0,2}}?{_LATIN}{{0,8}} ?(?<!이 )(?<!그 )(?<!이)(?<!그)"
            r"(?:중|가운데) (?:(?:약|단|단지|겨우"
            r"|고작|오직|불과|최소|적어도|무려|나머지|모두) )?"
        ),
    }
)
# A share of a whole that stands first: "会員1万2500人の40%".
SHARES_OF_FIRST: Final = MappingProxyType(
    {
        "ja": r"[^\W\d_]{1,6}?の(?:うち)?約?",
        "ko": rf" ?{_LATIN}{{1,6}}의 (?:약 )?",
        "hi": r" [^\s\d]+(?: [^\s\d]+)? (?:का|की|के) (?:(?:लगभग|करीब|केवल|सिर्फ|महज) )?",
        "zh": r"[^\W\d_]{1,6}?(?:的|中的?|里的?)[约約]?",
        "tr": rf" {_LATIN}+[ıiuü]n (?:yaklaşık )?(?:yüzde |%)?",
    }
)
