"""Words that make a number one of a part of those who were told before, as data, by language:
"including three children", "drei davon schwer", "其中3人重伤".

``BEFORE`` stand before the number, ``BEHIND`` right after it. ``DEGREES`` tell how ill they are,
and ``PLACES`` begin to tell where ("including 12 in Haifa"). All are sources of patterns for plain
texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_NEVER: Final = "(?!)"
PLACES: Final = MappingProxyType(
    {
        "en": r" (?:in|at|near|from|on|inside|outside|by|for)",
        "de": r" (?:in|im|bei|beim|aus|am|auf|an|vor)",
        "nl": r" (?:in|op|te|uit|bij|aan)",
        "fr": r" (?:à|aux?|en|dans|sur|chez|près)",
        "es": r" (?:en|cerca|desde)",
        "it": r" (?:a|in|nel[a-z']*|su[a-z']*|presso|vicino)",
        "pt": r" (?:em|n[oa]s?|perto)",
        "ru": r" (?:в|во|на|под|около|близ)",
        "pl": r" (?:w|we|na|pod|koło)",
        "tr": r"['’]?[dt][ae]",
        "ar": r" (?:في|قرب|داخل)",
        "he": r" ב[^\W\d_]+",
        "fa": r" (?:در|نزدیک)",
        "hi": r" (?:में|के पास)",
        "vi": r" (?:ở|tại|gần)",
        "id": r" (?:di|dari|dekat)",
    }
)
BEFORE: Final = MappingProxyType(
    {
        "en": r"includ(?:ing|es?|ed)"
        r"|among (?:them|whom|those|these|the [a-z]+)(?: (?:were|are|was|is))?"
        r"|of (?:whom|them|those|these)(?: (?:were|are))?,?",
        "de": r"darunter|davon|von denen|von ihnen|unter ihnen|unter denen|einschließlich"
        r"|inklusive",
        "nl": r"onder wie|van wie|waarvan|waaronder|onder hen|van hen|inclusief|inbegrepen",
        "fr": r"dont|parmi (?:eux|elles|lesquel(?:le)?s)|y compris",
        "es": r"entre (?:ell[oa]s|l[oa]s (?:que|cuales)(?: (?:hay|había|están|estaban))?)"
        r"|incluid[oa]s?|incluyendo|de (?:ell[oa]s|l[oa]s cuales|l[oa]s que)",
        "it": r"(?:tra|fra) (?:cui|loro|questi|i quali)|di cui|d(?:ei|elle) quali|compres[ie]"
        r"|inclus[ie]|di questi",
        "pt": r"entre (?:eles|elas|[oa]s quais)|incluindo|inclusive|d[oa]s quais|del[ea]s",
        "ru": r"в том числе|включая|среди (?:них|которых)|из них|из которых",
        "pl": r"w tym|wśród (?:nich|których)|z czego|z nich|spośród (?:nich|których)|włącznie z",
        "tr": r"aralarında|bunlardan|bunların|içlerinde",
        "ar": r"(?:من )?بين(?:هم|هن|ها|هما)|و?من(?:هم|هن|ها)|بمن فيهم|بما في ذلك|ضمنهم",
        "he": r"ו?בהם|ו?בהן|ביניהם|ביניהן|מתוכם|מתוכן|מהם|מהן|כולל|לרבות",
        "fa": r"از جمله|از (?:این|آن) تعداد|از (?:میان )?آن ?‌?ها|شامل",
        "hi": r"(?:जिन|इन|उन|जिस|इस)में(?: से)?",
        "bn": r"(?:যাদের|এদের|তাদের|এর|যার) মধ্যে",
        "zh": r"其中(?:有|包括|含)?|包括|当中有|當中有",
        "ja": r"(?:この|その)?うち、?(?:(?!で)[^\W\d_]){0,6}|内訳は",
        "ko": r"(?:이|그|이들) ?(?:중|가운데)",
        "vi": r"trong đó(?: có)?|bao gồm|gồm cả|kể cả|trong số (?:họ|đó|này)(?: có)?",
        "id": r"termasuk|di antaranya|di antara mereka",
        "th": r"ในจำนวนนี้(?:เป็น|มี)?[^\s\d]{0,10}|รวมถึง|รวมทั้ง|ในนั้นมี",
    }
)
BEHIND: Final = MappingProxyType(
    {
        "en": r" of (?:them|whom|those|these)",
        "de": r" (?:davon|von ihnen|von denen)",
        "nl": r" (?:van hen|van wie|daarvan)",
        "fr": r" d'entre (?:eux|elles)",
        "es": r" de (?:ell[oa]s|l[oa]s cuales)",
        "it": r" (?:di (?:loro|questi|essi)|dei quali)",
        "pt": r" (?:del[ea]s|d[oa]s quais)",
        "ru": r" из (?:них|которых)",
        "pl": r" (?:z|spośród) (?:nich|których)",
        "tr": r"'s?[iıuü](?:n[iıuü]n)?|[^\W\d_]{0,4}(?:si|sı|sü|su|ü|ı|i|u)(?= )",
        "ar": r" (?:من(?:هم|هن)|بينهم)",
        "he": r" (?:מהם|מהן|מתוכם)",
        "fa": r" (?:نفر|تن) (?:از )?(?:آن ?‌?ها|آنان)",
        "hi": r"(?: [^\s\d]+){1,2} (?:समेत|सहित)",
        "bn": r"(?:টি|জন)? ?[^\s\d]+ ?সহ",
        "zh": _NEVER,
        "ja": r"人?(?:の[^\W\d_]{1,6})?を含む",
        "ko": r" ?명(?:을|이) 포함",
        "vi": r" (?:người )?trong số (?:họ|đó|này)",
        "id": r" (?:orang )?di antara(?:nya| mereka)",
        "th": r" ?คนในจำนวนนี้",
    }
)
DEGREES: Final = MappingProxyType(
    {
        "en": r"seriously|critically|severely|gravely|badly|lightly|slightly|serious(?: condition)?"
        r"|critical",
        "de": r"schwer(?:st|e)?|lebensgefährlich|leicht|schwerverletzt[a-z]*|kritisch",
        "nl": r"ernstig|zwaar|licht|zwaargewond[a-z]*|kritiek",
        "fr": r"grièvement|gravement|grave(?:s|ment)?|légèrement|légers?",
        "es": r"graves?|gravemente|gravedad|leves?|crític[oa]s?",
        "it": r"grav[ei]|gravemente|lievi|lievemente",
        "pt": r"graves?|gravemente|ligeir[oa]s|gravidade",
        "ru": r"тяжел[^\W\d_]*|тяжёл[^\W\d_]*|легк[^\W\d_]*|критич[^\W\d_]*",
        "pl": r"ciężk[^\W\d_]*|poważnie|lekko|krytyczn[^\W\d_]*",
        "tr": r"ağır|hafif",
        "ar": r"خطيرة?|حرجة?|بليغة?|بجروح خطيرة",
        "he": r"(?:באורח )?(?:קשה|קל|בינוני|אנוש)|במצב קשה",
        "fa": r"وخیم|شدید|سطحی",
        "hi": r"गंभीर(?: रूप से)?|मामूली",
        "bn": r"গুরুতর|আশঙ্কাজনক",
        "zh": r"重伤|重傷|轻伤|輕傷|伤势严重|伤势危重|危殆",
        "ja": r"重傷|重体|軽傷|重症|軽症",
        "ko": r"중상|경상|중태|위독",
        "vi": r"nặng|nguy kịch|nhẹ",
        "id": r"parah|berat|serius|ringan|kritis",
        "th": r"สาหัส|อาการหนัก|เล็กน้อย",
    }
)
