"""Verbs that say that a number was passed or nearly reached: "the toll passed 1,000".

``PASSED`` and ``NEARED`` stand before the number, ``PASSED_BEHIND`` after it and its noun;
``LIMITS`` open what may be had at most or at least, with the verb of it between ("最多可载50人").
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_SUBJECT_EN: Final = (
    r"(?:toll|tally|total|number|count|figure|deaths?|cases|infections|debt|deficit|population"
    r"|sales|revenue|turnout|attendance|losses|damages?|costs?|bill|price|value|membership"
    r"|casualties|injuries|arrests|index|temperatures?|speeds?|dead|injured|wounded|missing"
    r"|fatalities|signatures"
    r"|crowd|it|they|this|that|which)"
)
PASSED: Final = MappingProxyType(
    {
        "en": rf"{_SUBJECT_EN}(?: [a-z'-]+){{0,6}}? (?:passed|passes|crossed|crosses|breached"
        r"|breaches|broke through|overtook|(?:moved|went|gone|goes|climbed|pushed) past)"
        r"(?: the(?: mark of)?)?",
        "de": r"(?:überschritt(?:en)?|überstieg(?:en)?|übertraf(?:en)?|überschreitet|übersteigt)"
        r"(?: (?:die|den|das))?(?: (?:Marke|Schwelle|Grenze) von)?",
        "fr": r"(?:dépass|franchi|excéd)[^\W\d_]*(?: (?:la barre|le cap|le seuil))?"
        r"(?: (?:des|de|les))?",
        "es": r"(?:super[óae]n?|superad[oa]|superaron|superaba|rebas[^\W\d_]+|sobrepas[^\W\d_]+"
        r"|traspas[^\W\d_]+|pasa(?:n|ron|ba)? de)(?: ya)?(?: (?:la barrera|la cifra|la marca) de)?"
        r"(?: (?:los|las))?",
        "it": r"(?:super[^\W\d_]+|oltrepass[^\W\d_]+|sfond[^\W\d_]+)(?: (?:ormai|già))?"
        r"(?: (?:quota|la soglia (?:di|dei)|i|le|gli))?",
        "pt": r"(?:super[^\W\d_]+|ultrapass[^\W\d_]+|pass(?:a|am|ou|aram) d[eoa]s?)"
        r"(?: (?:a marca|a barreira|a casa) d[eoa]s?)?(?: (?:os|as))?",
        "nl": r"(?:overschre[^\W\d_]+|overstijg[^\W\d_]+|oversteeg|overtref[^\W\d_]*|overtrof"
        r"|passeer(?:de|t))(?: de(?: grens van)?)?",
        "ru": r"(?:превы[^\W\d_]+|превос[^\W\d_]+|перевал[^\W\d_]+(?: за)?"
        r"|перешагн[^\W\d_]+(?: за)?)"
        r"(?: (?:отметку|рубеж|порог)(?: в)?)?",
        "pl": r"(?:przekrocz[^\W\d_]+|przekracza[^\W\d_]*|przewyższ[^\W\d_]+)"
        r"(?: (?:już|liczbę|próg|granicę))?",
        "ar": r"و?(?:تجاوز|تجاوزت|يتجاوز|تتجاوز|تخطى|تخطت|يتخطى|تتخطى|فاق|فاقت|يفوق|تفوق)"
        r"(?: [^\W\d_]+){0,4}?(?: عتبة| حاجز)?(?: ال)?",
        "he": r"ו?ש?(?:עבר|עברה|עברו|חצה|חצתה|חצו|עוקף|חוצה)(?: את)?(?: (?:רף|קו|סף))?"
        r"(?: ה-?)?",
        "id": r"(?:melampaui|menembus|melewati|melebihi)(?: angka)?",
        "vi": r"(?:vượt|vượt quá|vượt qua|vượt mốc|vượt ngưỡng)",
        "th": r"(?:ทะลุ|เกินกว่า|พุ่งเกิน|ทะลุหลัก)",
    }
)
NEARED: Final = MappingProxyType(
    {
        "en": r"(?:approach(?:es|ed|ing)?|clos(?:es|ed|ing) in on|(?:edg|creep)(?:es|ed|ing)"
        r" (?:towards?|close to))(?: the)?",
        "de": r"(?:näher(?:t|te|ten)) (?:sich|sich der|sich der marke von)",
        "fr": r"approch(?:e|ent|ait|é)(?: de| des| les)?",
        "es": r"(?:roz[^\W\d_]+|se acerca(?:n|ba)? a)(?: (?:los|las))?",
        "it": r"(?:si avvicina(?:no|va)? a[il]?)",
        "pt": r"(?:se aproxima(?:m|va)? d[eoa]s?|beira(?:m|va)?)(?: (?:os|as))?",
        "ru": r"(?:приближ[^\W\d_]+ к|приблизил[^\W\d_]+ к)",
        "ar": r"و?(?:يقارب|تقارب|قارب|قاربت|ناهز|ناهزت|يناهز|تناهز)(?: [^\W\d_]+){0,4}?",
        "he": r"ו?ש?(?:מתקרב|מתקרבת|התקרב|התקרבה|נושק|נושקת)(?: ל-?)?",
    }
)
PASSED_BEHIND: Final = MappingProxyType(
    {
        "de": r"(?: [^\W\d_]+)?(?: [^\W\d_]+)? (?:überschritten|überstiegen|übertroffen)",
        "nl": r"(?: [^\W\d_]+)? (?:gepasseerd|overschreden|overtroffen)",
        "hi": r"(?: [^\s\d]+)? (?:के|से) (?:पार|ऊपर|अधिक|ज़्यादा|ज्यादा)",
        "fa": r"(?: [^\W\d_]+)? (?:گذشت|فراتر رفت|عبور کرد|گذشته است)",
        "en": r" mark (?:was )?(?:passed|crossed)",
    }
)
# "ไม่", "لم", "not": what was not passed is another thing
NOT_PASSED: Final = MappingProxyType(
    {"ar": r"(?:لم|لن|لا|ولم|ولا) $", "he": r"לא $", "th": r"ไม่$", "ru": r"не $", "pl": r"nie $"}
)
LIMITS: Final = MappingProxyType(
    {
        "zh": (
            r"(?:最多|至多|最高|不超过|不超過)(?:只)?(?:可|能|会|會|为|為|获|獲|达|達)[^\W\d_的]{0,6}$",
            r"(?:最少|至少|最低)(?:要|需|须|須|可|能|会|會|有|为|為)[^\W\d_的]{0,6}$",
        ),
        "ja": (
            r"(?:最大で|最大|最高で|多くて)(?:も)?[^\W\d_の]{1,6}$",
            r"(?:少なくとも|最低でも)[^\W\d_]{1,6}$",
        ),
    }
)
# Those who are left out of a whole: "all but 3", "除了3人"
EXCEPT: Final = MappingProxyType(
    {
        "en": r"(?:(?:all|everyone|everybody|every one|none|nobody|no one|nothing|anyone)"
        r" (?:but|bar|save|except)(?: for)?|except(?: for| from)?|excepting|excluding|apart from"
        r"|not (?:counting|including)|without (?:counting|including)|discounting"
        r"|aside from|other than|with the exception of)(?: (?:the|just|only|about|some))?",
        "de": r"(?:außer|ohne|nicht (?:ein|mit)gerechnet|nicht mitgezählt|ausgenommen"
        r"|alle(?: [^\W\d_]+)? bis auf|abgesehen von"
        r"|mit ausnahme von)(?: (?:die|den|der))?",
        "fr": r"(?:sans compter|sans inclure|sauf|excepté|hormis|à l'exception de|à part)(?: les)?",
        "es": r"(?:sin contar(?: a)?|sin incluir(?: a)?|salvo|excepto|tod[oa]s menos"
        r"|a excepción de|con excepción de|aparte de)"
        r"(?: (?:los|las))?",
        "it": r"(?:senza contare|esclus[oiae]|tranne|eccetto|salvo|a eccezione di|fuorché"
        r"|a parte)(?: (?:i|le|gli))?",
        "pt": r"(?:sem contar(?: com)?|sem incluir|excluindo|exceto|salvo|tod[oa]s menos"
        r"|com exceção de|à exceção de)(?: (?:os|as))?",
        "nl": r"(?:zonder|exclusief|niet meegerekend|behalve|uitgezonderd"
        r"|met uitzondering van)(?: de)?",
        "ru": r"(?:не считая|не включая|без уч[её]та|кроме|за исключением|исключая|помимо)",
        "pl": r"(?:nie licząc|wyłączając|oprócz|prócz|poza|z wyjątkiem|wyjąwszy)",
        "ar": r"(?:(?:من )?(?:دون|بدون) احتساب|باستثناء|ما عدا|عدا|إلا|سوى)",
        "he": r"(?:לא כולל|מבלי לספור|בלי לספור|חוץ מ|מלבד|למעט|פרט ל)-?",
        "fa": r"(?:بدون (?:احتساب|محاسبه)|به جز|بجز|به استثنای|غیر از)",
        "vi": r"(?:không tính|không kể|chưa kể|trừ|ngoại trừ|trừ ra)",
        "id": r"(?:(?:tidak|belum) termasuk|tidak menghitung|kecuali|selain)",
        "th": r"(?:ไม่นับ|ไม่รวม|ยกเว้น|นอกจาก)",
        "zh": r"(?:不算|不包括|不含|不[计計]|除了?|除开)",
    }
)
EXCEPT_BEHIND: Final = MappingProxyType(
    {
        "nl": r"(?: [^\W\d_]+)? na(?![^\W\d_])",
        "ja": r"[^\W\d_]{0,2}?(?:を|以外|を除|のほか)(?<=除|外|か)",
        "ko": r" ?[^\W\d_]{0,2}?(?:을|를)? ?(?:제외|빼고|외에)",
        "tr": r" [^\W\d_]+ (?:hariç|dışında)",
        "hi": r"(?: [^\s\d]+)? (?:को छोड़|के अलावा|के सिवा)",
        "bn": r" ?[^\s\d]* (?:ছাড়া|বাদে)",
    }
)
# "Op 3 na": what stands before the number where the word behind it says more than one thing ("3
# dagen na de brand").
EXCEPT_LED: Final = MappingProxyType({"nl": r"op(?: (?:de|het))?"})
