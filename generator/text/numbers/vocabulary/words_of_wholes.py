"""Words for a part of the number beside them: "half of the 300 guests", "1200名乘客中有四分之三".

``PARTS`` stand before the whole, ``BEHIND`` after it. ``LED`` are what leads to a whole, with what
stands between it and the number of its part: "Dari 38 penumpang, 29 selamat".
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_HAN: Final = "[0-9一二两兩三四五六七八九十]"
# By language: the words for a part, and those that join them to the whole.
PARTS: Final = MappingProxyType(
    {
        "en": (
            (
                "half|halves|quarters?|thirds?|fifths?|sixths?|eighths?|tenths?|most|many|some"
                "|few|fewer"
                "|several|handful|majority|minority|bulk|part|fraction|proportion"
                "|rest|remainder"
                "|dozens|scores|hundreds|thousands|much|lot|plenty|couple|number"
            ),
            " of(?: all)?(?: (?:the|its|his|her|their|our|my|these|those))",
        ),
        "de": (
            (
                "hälfte|drittel|viertel|fünftel|zehntel|meisten|viele|einige|wenige|mehrere|manche|teil"
                "|teile|großteil|mehrheit|mehrzahl|rest|handvoll|dutzende|hunderte"
                r"|jede[rsnm]? (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte"
                r"|zwanzigste|hundertste)n?"
            ),
            " (?:der|von|von den|seiner|ihrer|dieser)(?: insgesamt)?",
        ),
        "fr": (
            (
                "moitié|tiers|quarts?|cinquièmes?|dixièmes?|plupart|majorité|minorité|partie|reste"
                "|certain[es]*|quelques-un[es]*|plusieurs|beaucoup|peu|poignée|dizaines?|centaines?"
                "|sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[0-9]+)"
            ),
            " (?:des|de ses|de leurs|de ces|d'entre les|parmi les)",
        ),
        "es": (
            (
                "mitad|tercios?|cuartos?|quintos?|partes?|mayoría|minoría|resto|algun[oa]s|vari[oa]s"
                "|much[oa]s|poc[oa]s|puñado|decenas|cientos"
            ),
            " (?:de|entre) (?:los|las|sus|esos|estos)",
        ),
        "it": (
            (
                "metà|terzo|terzi|quarto|quarti|quinti|quinto|decimi|decimo|maggioranza"
                "|maggior parte"
                "|minoranza|parte|resto|alcun[ie]|molt[ie]|poch[ie]|divers[ie]"
                "|manciata|decine|centinaia"
            ),
            " (?:dei|delle|degli|dei suoi|delle sue)",
        ),
        "pt": (
            (
                "metade|terços?|quartos?|quintos?|partes?|maioria|minoria"
                "|maior parte|resto|restante"
                "|algu(?:ns|mas)|vári[oa]s|muit[oa]s|pouc[oa]s|punhado|dezenas|centenas"
            ),
            " (?:dos|das|de seus|de suas|dentre os|dentre as)",
        ),
        "nl": (
            (
                "helft|derde|kwart|driekwart|vijfde|tiende|meeste|merendeel|deel|meerderheid|minderheid"
                "|enkele|enkelen|sommige|vele|velen|weinig|handvol|rest|tientallen|honderden"
                "|elke? (?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)"
            ),
            " van (?:de|zijn|haar|hun|deze)",
        ),
        "ru": (
            (
                "половин[ауеы]|трет[ьи]|четверт[ьи]|пят[аы][яйх]+|десят[аы][яйх]+"
                "|большинство|большая часть"
                "|часть|многие|некоторые|немногие|остальные|меньшинство|десятки|сотни"
                "|кажд[^\\W\\d_]{2,3} (?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|сот)"
                "[^\\W\\d_]{1,3}"
            ),
            "(?: из(?: этих| всех| его| её| их)?|)",
        ),
        "pl": (
            (
                "połow[aęyi]|trzeci[aeą]|czwarte|czwarta|piąt[ae]|dziesiąt[aey]+"
                "|większość|część|wielu|wiele"
                "|kilku|kilka|niektórzy|niektóre|reszta|mniejszość"
                "|dziesiątki|setki"
                "|co (?:drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt)[^\\W\\d_]{1,3}"
            ),
            "(?: z| spośród)(?: tych| jego| ich)?",
        ),
        "tr": ("(?!)", ""),
        "ar": (
            "نصف|ثلث|ثلثا|ثلثي|ربع|أرباع|خمس|أخماس|عشر|معظم|أغلب|غالبية|أغلبية|بعض|أكثرية|جزء|بقية",
            "(?: [^\\W\\d_]+)? (?:من )?(?:بين )?(?:ال)?-?",
        ),
        "he": (
            (
                "מחצית|חצי|שליש|שלישים|רבע|רבעים|חמישית|עשירית|רוב|מרבית|רובם|חלק|מעטים|יתר|שאר|מיעוט"
                "|כל (?:שני|שנייה|שלישי|שלישית|רביעי|רביעית|חמישי|חמישית|שישי|שביעי|שמיני|עשירי)"
            ),
            "(?: של)? (?:מתוך |מבין |מ|מה)?-?ה?-?",
        ),
        "vi": (
            "nửa|phần ba|phần tư|phần năm|phần mười|hầu hết|phần lớn|đa số|một số|nhiều|vài",
            "(?: (?:trong số|trong tổng số|trong|của|số)|(?<=hầu hết)|(?<=phần lớn)|(?<=đa số))",
        ),
        "id": (
            (
                "setengah|separuh|sepertiga|pertiga|seperempat|perempat|seperlima|perlima"
                "|sebagian besar"
                "|sebagian|mayoritas|kebanyakan|beberapa|banyak"
            ),
            " (?:dari|dari total|di antara)",
        ),
        "th": (
            "ครึ่งหนึ่ง|ครึ่ง|ส่วนใหญ่|ส่วนหนึ่ง|บางส่วน|หนึ่งในสาม|สองในสาม|สามในสี่|หนึ่งในสี่|หลาย",
            "(?:ของ|จาก)[^\\d.,]{0,20}?",
        ),
        "fa": (
            "نیمی|نصف|سوم|چهارم|پنجم|دهم|بیشتر|اکثر|اکثریت|بسیاری|برخی|بعضی|تعدادی|شماری|بخشی",
            " از(?: این| آن| مجموع)?",
        ),
    }
)
# Between these and the whole: an owner, or a word for how sure the whole is.
BETWEEN: Final = (
    r"(?: [^\W\d_]+(?:'s|s'))?(?: (?:roughly|about|around|some|nearly|almost|over|estimated|first"
    r"|last|other|remaining|original|more than|rund|etwa|fast|knapp|environ|quelque|casi|circa"
    r"|cerca|ongeveer|bijna|примерно|около|почти|ok\.|około|prawie))*"
)
BEHIND: Final = MappingProxyType(
    {
        "zh": (
            "[^\\W\\d_]{0,8}?(?:当中|當中|之中|中|里|裡)[,的、]?(?:有|约|約|大约|大約|近|超过|超過|仅|只|至少)*"
            f"(?:每{_HAN}+[^\\W\\d_]{{0,2}}?[就便中]?有|{_HAN}+分之|{_HAN}成|一?半|大半|过半|過半|大部分|多数|多數|少数|少數|大多|绝大|絕大|部分"
            "|几|幾|数[十百人名]|數[十百人名])"
            f"|[^\\W\\d_]{{0,4}}?(?:当中|當中|之中|中),?(?:仅|僅|只)有?[约約]?{_HAN}"
        ),
        "ja": (
            "[^\\W\\d_]{0,6}?(?:のうち|の中|中|の)、?(?:の)?(?:約|およそ|ほぼ|少なくとも)?"
            f"(?:{_HAN}+分の|半数|半分|過半数|大半|多くが|多くは|一部|大部分|ほとんど|大多数|{_HAN}+割|数人|数十)"
            "|[^\\W\\d_]{1,4}(?:の)?(?:ほぼ|ほとんど)(?:全員|全て|すべて|全部|全)"
            "|[^\\W\\d_]{0,4}のうち、?[^。！？、\\d]{1,16}[0-9]"
        ),
        "ko": (
            " ?[^\\W\\d_]{0,6}?(?: [^\\W\\d_]{1,6})? ?(?:중|가운데|의) ?(?:약 |거의 )?"
            "(?:[^\\W\\d_]{1,2} ?명에 한 ?명|[0-9]+분의"
            "|[일이삼사오육칠팔구십]+분의|절반|대부분|다수|일부|과반|상당수|대다수|몇|소수)"
            "| ?[^\\W\\d_]{1,4} (?:거의 )?(?:대부분|대다수|상당수|절반|과반|전원에 가까)"
            "| ?[^\\W\\d_]{1,4} 거의 (?:전원|모두|전부)"
        ),
        "hi": (
            "(?: [^\\s\\d]+)? में से (?:लगभग |करीब |करीब-करीब )?(?:आध[ेाी]|एक तिहाई|दो तिहाई|तीन चौथाई"
            "|एक चौथाई|ज़्यादातर|ज्यादातर|अधिकांश|अधिकतर|कुछ|कई"
            "|हर (?:दूसर|तीसर|चौथ|पांचव|पाँचव|छठ|सातव|आठव|नौव|दसव))"
        ),
        "bn": (
            "[^.;:!?।\\d]{0,16}?(?:মধ্যে |র )(?:প্রায় )?(?:অর্ধেক|এক-তৃতীয়াংশ|দুই-তৃতীয়াংশ|তিন-চতুর্থাংশ"
            "|এক-চতুর্থাংশ|বেশির ভাগ|বেশিরভাগ|অধিকাংশ|কয়েক)"
        ),
        "tr": (
            " [^\\W\\d_]+ (?:yaklaşık |neredeyse )?(?:yarısı|çoğu|çoğunluğu|büyük bölümü|bir kısmı"
            "|bazıları|birkaçı|(?<=neredeyse )(?:tamamı|tümü|hepsi)"
            "|her (?:ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu)"
            "|(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on)[dt][ae]n?"
            " [^\\W\\d_]+[iıuü](?![^\\W\\d_]))"
            "| [^\\W\\d_]+(?:[dt][ae]n|n?[iıuü]n) (?:sadece |yalnızca |en az )?"
            "(?:(?:on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|iki|üç|dört|beş|altı"
            "|yedi|sekiz|dokuz) ){0,3}(?:biri|ikisi|üçü|dördü|beşi|altısı|yedisi|sekizi|dokuzu|onu"
            "|yirmisi|otuzu|kırkı|ellisi|altmışı|yetmişi|sekseni|doksanı|yüzü)(?:n[iıuü]n?)?(?![^\\W\\d_])"
        ),
        "th": "[^.,\\d]{0,16}?(?:จำนวน)?(?:ครึ่งหนึ่ง|สามในสี่|สองในสาม|หนึ่งในสาม|ส่วนใหญ่)",
    }
)
_E: Final = r"(?<![^\W\d_])"
# "Fast alle 150 Bewohner": of how many nobody says
_ALMOST_ALL: Final = {
    tongue: ((rf"{_E}(?:{words}) ", ""),)
    for tongue, words in {
        "en": "(?:almost|nearly|virtually|practically) all(?: the| its| his| their| these)?",
        "de": "(?:fast|nahezu|beinahe) alle[rn]?",
        "nl": "(?:bijna|vrijwel) alle",
        "fr": "(?:presque|quasiment) tou(?:s|tes) (?:les|ses|leurs|ces)",
        "es": "casi tod[oa]s (?:l[oa]s|sus)",
        "it": "quasi tutt[ie] (?:i|gli|le)(?: suoi| sue)?",
        "pt": "quase tod[oa]s [oa]s(?: seus| suas)?",
        "ru": "почти (?:все|всех|всем)",
        "pl": "prawie wszys(?:cy|tkie|tkich)",
    }.items()
}
LED: Final = MappingProxyType(
    {
        **_ALMOST_ALL,
        "id": (
            (
                rf"{_E}dari(?: total| seluruh| sekitar)? ",
                (
                    r"(?:(?! menjadi| ke | hingga| sampai)[^.;:!?,\d]){1,40}, (?:hanya "
                    r"|sekitar |ada "
                    r"|sebanyak )?(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
                    r"|sepuluh)"
                ),
            ),
        ),
        "vi": (
            (
                rf"{_E}trong(?: số| tổng số)? (?:khoảng )?",
                (
                    r"(?! (?:ngày|tháng|năm|giờ|tuần|phút|giây))[^.;:!?,\d]{1,36}(?:, "
                    r"| )(?:chỉ |có )*"
                    r"(?:\d|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)"
                ),
            ),
        ),
        "fa": (
            (
                rf"{_E}از(?: میان| مجموع| بین)? (?:حدود )?",
                r"(?:(?! به | تا | وعده )[^.؛!؟،,\d]){1,36}?[،, ] ?(?:تنها |فقط )?\d",
            ),
        ),
        "th": (
            (
                r"จาก(?:จำนวน|ทั้งหมด)?[^\d.,]{0,20} ?",
                r" ?(?:คน|ราย|หลัง|แห่ง|คัน|ลำ)(?:(?!เป็น|เหลือ|สู่|มาอยู่)[^\d.,]){0,30}\d",
            ),
            (
                r"(?:ผู้โดยสาร|ลูกเรือ|นักเรียน|คนงาน|สมาชิก)(?:ทั้งหมด)? ?",
                r" ?คน ?(?:รอดชีวิต|ปลอดภัย|ได้รับการช่วยเหลือ|เสียชีวิต|สูญหาย|บาดเจ็บ)[^\d.,]{0,10}\d",
            ),
        ),
    }
)
