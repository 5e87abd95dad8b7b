"""Words that say none of so many: "none of the 40", "هیچ‌یک از ۴۰", "乗客40人にけがはなかった".

The group ``none`` is what tells zero, where the words tell it. ``BEFORE`` stand before the number
of them all, ``BEHIND`` after it.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_OWN: Final = r"(?: [^\W\d_]+){0,3}?"
BEFORE: Final = MappingProxyType(
    {
        "en": r"(?:(?P<none>none|not (?:a single )?one|no[ -]one|nobody|not any|neither"
        r"|not a single (?:passenger|person|member|one))|hardly any|barely any"
        r"|almost none|scarcely any)"
        rf" (?:of|among|out of)(?: all)?(?: (?:the|its|his|her|their|our|these|those))?{_OWN} ",
        "de": r"(?P<none>keine[rsnm]?|niemand|nicht eine[rs]?) (?:der|von|von den|unter den"
        rf"|ihrer|seiner)(?: insgesamt)?{_OWN} ",
        "fr": rf"(?P<none>aucune?|pas une?|nul|personne) (?:des|parmi les|de ses|de ces){_OWN} ",
        "es": r"(?P<none>ningun[oa]|ni un[oa](?: sol[oa])?|nadie) (?:de|entre)"
        rf"(?: (?:los|las|sus|esos|estos))?{_OWN} ",
        "it": r"(?P<none>nessun[oa]?|neanche un[oa]|nemmeno un[oa]) (?:dei|delle|degli|tra i|tra le"
        rf"|fra i|fra le|dei suoi){_OWN} ",
        "pt": r"(?P<none>nenhum[a]?|ninguém|nem um[a]?) (?:dos|das|de seus|entre os|entre as)"
        rf"{_OWN} ",
        "nl": rf"(?P<none>geen(?: enkele)?|niemand|niet één) van (?:de|hun|zijn|haar|deze){_OWN} ",
        "ru": rf"(?P<none>никто|ни один|ни одна|ни одно|ни одного|никого) из{_OWN} ",
        "pl": rf"(?P<none>nikt|żad(?:en|na|ne|nego|nej)|ani jeden|ani jedna) (?:z|spośród){_OWN} ",
        "ar": r"(?P<none>(?:لم|لا|لن|ليس|لا يوجد)(?: [^\W\d_]+){0,4}? (?:أي|أيا|أيٌّ|أحد|واحد))"
        r"(?: (?:شخص|راكب|واحد|أحد))? (?:من|من بين)(?: ال?[^\W\d_]+){0,3}? ?(?:الـ?)? ?-?",
        "he": r"(?P<none>אף (?:לא )?(?:אחד|אחת)|איש|איש לא|לא אחד) (?:מתוך |מבין |מ)-?ה?"
        r"(?:[^\W\d_]+ )?ה?-?",
        "fa": r"(?P<none>هیچ[\u200c -]?(?:یک|کدام|کس|نفر|فردی|کدامیک))(?: ?نفر)?"
        rf" از(?: میان| بین| مجموع)?{_OWN} ",
        "id": r"(?P<none>(?:tidak|tak) (?:ada )?(?:satu|seorang|satu orang|sebuah) ?pun(?: orang)?)"
        rf"(?: yang [^\W\d_]+)? (?:dari|di antara|antara){_OWN} ",
        "vi": r"(?P<none>không (?:có )?(?:ai|một ai|(?:[^\W\d_]+ ){1,3}?nào))"
        r" (?:trong|trong số|trong tổng số|của|thuộc)(?: số| tổng số)? ",
        "th": r"(?P<none>ไม่มี(?:ใคร|[^\d.,\s]{1,16}?(?:ใด|ไหน)))(?:เลย)? ?"
        r"(?:ใน|จาก|ในบรรดา)(?:จำนวน|ทั้งหมด|กลุ่ม)? ?(?:[^\d.,\s]{1,12} )?",
    }
)
_HURT: Final = r"(?:死|伤|傷|亡|遇难|遇難|失踪|失蹤|被捕|获救|獲救|爆|坠|墜)"
BEHIND: Final = MappingProxyType(
    {
        "en": r"(?: [a-z]+){1,2},? (?P<none>none|not one|nobody) (?:of (?:whom|them|which)|was|were"
        r"|had|has|died|survived)(?![a-z])",
        "tr": r"(?:'?[dt][ae]n)?(?: [^\W\d_]+)? (?P<none>hiç ?bir(?:i|isi|ine|ini|inin)|hiç kimse"
        r"|kimse)(?![^\W\d_])",
        "hi": r"(?: [^\s\d।.,]+){0,3}? में से (?P<none>कोई(?: भी)?|किसी(?: [^\s\d]+)?(?: भी)?|एक भी)"
        r"(?: [^\s\d।]+){0,6}? (?:नहीं|न)(?![^\s\d।.,])",
        "bn": r"[^।\d,]{0,24}?মধ্যে (?P<none>কেউই?|একজনও)(?![^\W\d_])",
        "fa": r"(?: [^\W\d_]+){1,3}?,? (?P<none>هیچ[\u200c -]?(?:یک|کدام|کس))(?![^\W\d_])",
        "zh": rf"(?:(?!{_HURT})[^\d,，。;；!?]){{0,10}}?"
        r"(?:(?:全部|全员|全員|均|都|皆)?(?:平安|安全|脱险|脫險|无恙|無恙)[,，]?)?"
        r"(?:中|当中|之中)?(?:均|都)?(?P<none>[无無]一(?:人|例|名)?|[无無]人|没有?一?人|沒有?一?人"
        r"|没有任何人|沒有任何人)",
        "ja": r"[^\d、。,.がをへ]{0,8}?(?:に|には|は|のうち|の中で|中|では)[、,]?(?P<none>"
        r"(?:全員)?(?:けが|怪我|ケガ|負傷|負傷者|けが人|ケガ人|死傷者|死者|被害|犠牲者|異常|負傷した人"
        r"|けがをした人|けがした人)(?:は|も|が|など)(?:なかった|なく|なし|ない|いなかった|いない|おらず"
        r"|出なかった|出ていない|ありません|いません)|誰も|だれも|一人も|1人も)",
        "ko": r" ?[^\W\d_]{0,3}?(?: ?(?:중|가운데|모두|중에서|가운데서)(?:에서|에)?|[은는])"
        r"[ ,]{0,2}(?P<none>(?:(?:다친|숨진|사망한|부상한|부상당한|부상을 입은) (?:사람|승객|이)"
        r"|부상자|사망자|사상자|희생자|인명 ?피해)[은는이가도] ?(?:없|나오지 않)|아무도|한 명도"
        r"|단 한 명도)",
        "th": r" ?(?:คน|ราย|นาย|ชีวิต)(?:ทั้งหมด|นั้น)?(?P<none>ไม่มี(?:ใคร|ผู้ใด|คนใด|ผู้ได้รับบาดเจ็บ|ผู้บาดเจ็บ"
        r"|ผู้เสียชีวิต|คนเจ็บ|คนตาย))",
        "vi": r"(?: [^\W\d_]+){1,3}?,? (?P<none>không (?:có )?(?:ai|một ai|người nào))(?![^\W\d_])",
        "id": r"(?: [^\W\d_]+){1,3}?,? (?P<none>(?:tidak|tak) (?:ada )?(?:satu|seorang) ?pun)"
        r"(?![^\W\d_])",
        "ar": r"(?: [^\W\d_]+){1,2}?,? (?P<none>(?:لم|لا) [^\W\d_]+ أي منهم|لم [^\W\d_]+ أحد منهم)",
    }
)
