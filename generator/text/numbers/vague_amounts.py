"""Amounts of which only the size is told, in many languages: "Hunderte", "des milliers", "数百".

What our English words say of such an amount must be of the size that the quote has. Only the forms
that newspapers use stand here; a quote without any of them is left to the editor.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

_ENGLISH: Final = MappingProxyType(
    {"ten": 10, "dozen": 10, "score": 10, "hundred": 100, "thousand": 1000, "million": 10**6}
    | {"billion": 10**9, "trillion": 10**12}
)
_WORD: Final = expression(rf"(?:{'|'.join(_ENGLISH)})(?=s?(?![a-z]))")
# By language, patterns with the size that they tell; those side by side are multiplied.
_FORMS: Final = MappingProxyType(
    {
        "de": "10=dutzende?n?|zig ;100=hundert(?:e|en|er);1000=tausend(?:e|en|er)"
        ";10000=zehntausend(?:e|en|er);100000=hunderttausend(?:e|en|er);1000000=millionen"
        ";1000000000=milliarden",
        "fr": "10=dizaines|douzaines;100=centaines;1000=milliers;1000000=millions"
        ";1000000000=milliards",
        "es": "10=decenas|docenas;100=cientos|centenares;1000=miles|millares;1000000=millones",
        "it": "10=decine|dozzine;100=centinaia;1000=migliaia;1000000=milioni;1000000000=miliardi",
        "pt": "10=dezenas|dúzias;100=centenas;1000=milhares;1000000=milhões;1000000000=bilhões",
        "nl": "10=tientallen|dozijnen;100=honderden;1000=duizenden;10000=tienduizenden"
        ";100000=honderdduizenden;1000000=miljoenen;1000000000=miljarden",
        "ru": r"10=десят(?:ки|ков|кам|ками|ках);100=сот(?:ни|ен|ням|нями|нях)"
        r";1000=тысяч(?:и|а|ам|ами|ах)?;1000000=миллион\w*;1000000000=миллиард\w*",
        "pl": r"10=dziesiąt\w+|tuzin\w*;100=set(?:ki|ek|kami|kach);1000=tysiąc\w*|tysięcy"
        r";1000000=milion\w*;1000000000=miliard\w*",
        "ar": r"10=\w{0,3}عشرات;100=\w{0,3}مئات;1000=\w{0,3}(?:آلاف|ألوف)"
        r";1000000=\w{0,3}ملايين;1000000000=\w{0,3}مليارات",
        "he": "10=[ולבמכה]{0,2}עשרות;100=[ולבמכה]{0,2}מאות;1000=[ולבמכה]{0,2}אלפים?"
        "|[ולבמכה]{0,2}אלפי;1000000=[ולבמכה]{0,2}מיליונ(?:י|ים);1000000000=מיליארד(?:י|ים)",
        "tr": "10=onlarca|düzinelerce;100=yüzlerce;1000=binlerce;10000=on binlerce"
        ";100000=yüz binlerce;1000000=milyonlarca;1000000000=milyarlarca",
        "hi": "10=दर्जनों;100=सैकड़ों|सैकड़ों;1000=हजारों|हज़ारों|हज़ारों;100000=लाखों;10000000=करोड़ों|करोड़ों",
        "zh": "10=[数數几幾]十;100=[数數几幾成]百;1000=[数數几幾上成]千;10000=[数數几幾上]?[万萬]"
        ";100000000=[数數几幾上]?[亿億]",
        "ja": "10=[数何]十;100=[数何]百;1000=[数何]千;10000=[数何]?万;100000000=[数何]?億",
        "ko": "10=수십|몇십;100=수백|몇백;1000=수천|몇천;10000=[수몇]?만;100000000=[수몇]?억",
        "vi": "10=chục;100=trăm;1000=nghìn|ngàn;1000000=triệu;1000000000=tỷ|tỉ",
        "id": "10=puluhan|belasan;100=ratusan;1000=ribuan|ribu;1000000=jutaan|juta"
        ";1000000000=miliaran|miliar",
        "th": "10=(?:หลาย|นับ)สิบ;100=(?:หลาย|นับ)ร้อย;1000=(?:หลาย|นับ)?พัน;10000=(?:หลาย|นับ)?หมื่น"
        ";100000=(?:หลาย|นับ)?แสน;1000000=(?:หลาย|นับ)?ล้าน",
    }
)
_JOINED: Final = expression(r"(?: |-)?(?:de |di |d'|von )?")
_SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))


def size_of(words: str) -> int:
    """The size that English words tell: 100,000 of "hundreds of thousands"; 1 of none."""
    size = 1
    for found in _WORD.findall(words.lower()):
        size *= _ENGLISH[found]
    return size


def sizes_in(text: str, language: str) -> frozenset[int]:
    """The sizes that a text in another language than English tells; empty where none is known."""
    pattern, factors = _pattern(language.partition("-")[0])
    sizes: list[int] = []
    last = -1
    plain = unicodedata.normalize("NFC", text).lower()
    for found in pattern.finditer(plain):
        factor = factors[int((found.lastgroup or "")[1:])]
        if last >= 0 and _JOINED.fullmatch(plain, last, found.start()):
            sizes[-1] *= factor
        else:
            sizes.append(factor)
        last = found.end()
    return frozenset(sizes)


@lru_cache(maxsize=32)
def _pattern(language: str) -> tuple[re.Pattern[str], tuple[int, ...]]:
    """The pattern for the sizes of a language, the larger first, and what each of its groups is."""
    rows = [row.split("=", 1) for row in filter(None, _FORMS.get(language, "").split(";"))]
    rows.sort(key=lambda row: -int(row[0]))
    if not rows:
        return expression("(?!)"), ()
    forms = "|".join(f"(?P<g{at}>{form})" for at, (_, form) in enumerate(rows))
    whole = f"(?:{forms})" if language in _SPACELESS else rf"(?<!\w)(?:{forms})(?!\w)"
    return expression(unicodedata.normalize("NFC", whole)), tuple(int(size) for size, _ in rows)
