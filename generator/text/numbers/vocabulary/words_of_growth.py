"""What stands between the size of a change and what it came to: "17 cas, portant le total à 402",
"verlor 85 Punkte und schloss bei 15.240".

``RAISED`` tell of a sum that grew or shrank, ``CLOSED`` of an index or a price that ended a day.
``HELD`` tell of seats or members that were gained or lost: what stands before their number, between
it and the number that is held now, and behind that one.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

RAISED: Final = MappingProxyType(
    {
        "de": expression(
            r"[^.;!?\d]{0,50}?, (?:die|das|der|womit|wodurch) [^.;!?\d]{1,40}? (?:stieg|steigt"
            r"|stiegen"
            r"|erhöhte|erhöht|wuchs|sank|sinkt)(?: sich)? (?:damit |somit |so |dadurch )?auf "
            r"|[^.;!?\d]{0,50}?, (?:womit|wodurch) [^.;!?\d]{1,40}? auf "
        ),
        "fr": expression(
            r"[^.;!?\d]{0,50}?,? (?:portant|ce qui porte|faisant passer"
            r"|ramenant) [^.;!?\d]{1,30}? à "
        ),
        "es": expression(
            r"[^.;!?\d]{0,50}?,? (?:con lo que|lo que (?:eleva|lleva|sitúa)|elevando|llevando)"
            r" [^.;!?\d]{1,40}? a (?:los |las )?"
        ),
        "it": expression(r"[^.;!?\d]{0,50}?,? (?:portando|facendo salire) [^.;!?\d]{1,30}? a "),
        "pt": expression(
            r"[^.;!?\d]{0,50}?,? (?:elevando|levando|o que eleva|totalizando) [^.;!?\d]{1,30}?"
            r" (?:a|para) "
        ),
        "nl": expression(
            r"[^.;!?\d]{0,50}?,? (?:waardoor|waarmee) [^.;!?\d]{1,30}? (?:op|tot|naar) "
        ),
    }
)
_ON: Final = r"[^.;!?\d]{0,24}"
_AT: Final = r"[^.;!?\d]{0,20}?"
CLOSED: Final = MappingProxyType(
    {
        "de": expression(
            rf"{_ON}(?: und|,) (?:schloss|notierte|beendete|ging){_AT} (?:bei|mit|auf) "
        ),
        "nl": expression(rf"{_ON}(?: en|,) (?:sloot|sluit|eindigde|noteerde){_AT} (?:op|bij) "),
        "fr": expression(rf"{_ON}(?: et| pour|,) (?:a |il a )?(?:clôtur|termin|fini){_AT} à "),
        "es": expression(
            rf"{_ON}(?: y|,| para| hasta) (?:cerr|termin|qued|se situ|concluy){_AT} (?:en"
            rf"|a) (?:los )?"
        ),
        "it": expression(rf"{_ON}(?: e|,| per) (?:ha )?(?:chiu|termin|conclu){_AT} a "),
        "pt": expression(rf"{_ON}(?: e|,| para) (?:fech|encerr|termin){_AT} (?:em|a|aos|nos) "),
        "ru": expression(rf"{_ON}(?: и|,) (?:закры|заверши){_AT} (?:на|до|при|отметке) "),
        "pl": expression(rf"{_ON}(?: i|,) (?:zamkn|zakończ){_AT} (?:na|przy|poziomie) "),
        "ar": expression(
            r"(?: [^\W\d_]+)?،? (?:و|ل)[يت]?(?:غلق|صل|بلغ|ستقر|نهي|أغلق|أنهى)"
            r"[^.؛!؟\d]{0,20}? (?:عند|إلى|على)(?: مستوى)? "
        ),
        "he": expression(rf"{_ON} ו?(?:נסגר|ננעל|הסתיים)ה?{_AT} (?:על|ב-?) ?"),
        "tr": expression(rf"{_ON} (?:kayıpla|kazançla|kaybıyla|kazanarak|kaybederek) "),
        "zh": expression(r"[^\W\d_]{0,3}[，,]?(?:收于|收於|收报|收報|报收|報收|报|報)"),
        "hi": expression(r"[^.।!?\d]{0,16}(?:टूटकर|गिरकर|चढ़कर|खोकर) "),
        "id": expression(rf"{_ON}(?: dan|,| hingga) ditutup (?:di|pada)(?: level)? "),
        "vi": expression(rf"{_ON}(?: và|,)? ?(?:đóng cửa|chốt|dừng|kết)[^.;!?\d]{{0,14}} "),
        "th": expression(r"[^.;!?\d]{0,8}?(?:ปิดที่|มาอยู่ที่|ปิดตลาดที่)(?:ระดับ)? ?"),
        "fa": expression(r"[^.؛!؟\d]{0,24}? (?:به|در) (?:سطح )?"),
    }
)
_N: Final = r" [^\W\d_]+"
_Q_DE: Final = r"(?: (?:nun|jetzt|damit|künftig|noch|nur|inzwischen|heute|auf|über|bei)){1,3} "
HELD: Final = MappingProxyType(
    {
        "en": (
            (
                (
                    r"(?<![a-z])(?:gain|los|won|win|pick|shed|add|took|tak|dropp|captur|ceded)[a-z]*"
                    r"(?: up)?(?: (?:about|another|an additional|a further|some|only|just))? "
                ),
                (
                    r"(?: (?!and)[a-z-]+){0,4}?(?:,? and (?:now|currently) (?:holds?|has|have"
                    r"|controls?"
                    r"|commands?|counts?|numbers?|employs?|stands at)|,? and (?:is|was|are|were|has"
                    r"|have)"
                    r"(?: been| now)? left with|,? to (?:finish|end up|end) with"
                    r"|,? leaving (?:it|them) with|,? and (?:holds?|has|have))(?: only| just"
                    r"| about)? "
                ),
                r"",
            ),
        ),
        "de": (
            (
                (
                    r"(?<![^\W\d_])(?:gew[ai]nn|verl[oi]r|verlier|büßte|legte"
                    r"|eroberte)[^.;!?\d]{0,24} "
                ),
                (
                    rf"{_N}(?: hinzu| dazu| ein)?,? und (?:hat|haben|hält|halten|kommt|kommen"
                    rf"|stellt"
                    rf"|stellen|zählt|verfügt|besitzt|besetzt){_Q_DE}"
                ),
                "",
            ),
        ),
        "nl": (
            (
                (
                    r"(?<![^\W\d_])(?:won|wonnen|wint|winnen|verloor|verloren"
                    r"|verliest)[^.;!?\d]{0,16} "
                ),
                (
                    rf"{_N} en (?:heeft|hebben|houdt|houden|komt|telt|bezet)"
                    r"(?: (?:er|nu|nog|maar|daarmee|op)){1,3} "
                ),
                "",
            ),
        ),
        "fr": (
            (
                r"(?<![^\W\d_])(?:gagn|perd|conqui|remport|obtien|cèd)[^.;!?\d]{0,16} ",
                (
                    rf"{_N}(?: supplémentaires| de plus)?,? et (?:(?:n')?en (?:compte|détient"
                    rf"|possède|a"
                    rf"|occupe)(?:{_N}){{0,2}}|(?:compte|détient|possède|a"
                    rf"|dispose)(?: de)? (?:désormais"
                    r"|maintenant|encore|à présent)(?: de)?) "
                ),
                "",
            ),
        ),
        "es": (
            (
                r"(?<![^\W\d_])(?:gan|perd|pierd|sum|consig|consigu)[^.;!?\d]{0,16} ",
                (
                    rf"{_N}(?: más)?,? y (?:(?:ahora|ya|hoy) (?:tiene|cuenta con|suma|posee|ocupa"
                    r"|controla)|(?:se queda|queda|se quedó)(?: ahora)? con)(?: solo)? "
                ),
                "",
            ),
        ),
        "it": (
            (
                r"(?<![^\W\d_])(?:guadagn|perd|perso|conquist)[^.;!?\d]{0,16} ",
                (
                    rf"{_N}(?: in più)?,? e (?:(?:ora|adesso|oggi) (?:ne )?(?:ha|conta|detiene"
                    rf"|occupa"
                    r"|controlla)|(?:resta|rimane|si ritrova|scende|sale)(?: ora)? (?:con|a)) "
                ),
                "",
            ),
        ),
        "pt": (
            (
                r"(?<![^\W\d_])(?:ganh|perd|conquist)[^.;!?\d]{0,16} ",
                (
                    rf"{_N}(?: a mais)?,? e (?:(?:agora|hoje) (?:tem|conta com|soma|ocupa|possui)"
                    r"|(?:fica|ficou|passa a ter)(?: agora)?(?: com)?) "
                ),
                "",
            ),
        ),
        "ru": (
            (
                (
                    r"(?<![^\W\d_])(?:получ|потер|приобр|утрат|завоев|прибав|выигр|проигр|теря)"
                    r"[^.;!?\d]{0,24} "
                ),
                (
                    rf"{_N},? и (?:теперь|сейчас|ныне) (?:имеет|(?:у не[её]|у него|у них)|занимает"
                    r"|располагает|контролирует)(?: только| лишь| всего)? "
                ),
                "",
            ),
        ),
        "pl": (
            (
                r"(?<![^\W\d_])(?:zysk|strac|zdob|utrac)[^.;!?\d]{0,16} ",
                (
                    rf"{_N},? i (?:(?:ma|mają|posiada|liczy|zajmuje)(?: (?:teraz|obecnie|już"
                    rf"|tylko))+"
                    r"|(?:teraz|obecnie) (?:ma|mają|liczy|posiada)) "
                ),
                "",
            ),
        ),
        "tr": (
            (
                "",
                rf"{_N} (?:kazan|kaybet|yitir)[^\W\d_]*,? (?:ve )?(?:şimdi|artık|bugün|halen) ",
                "",
            ),
            (
                "",
                rf"{_N} (?:kazan|kaybet|yitir)[^\W\d_]*,? ve ",
                rf"{_N} (?:kaldı|oldu|ulaştı|çıktı|düştü)",
            ),
        ),
        "ar": (
            (
                r"(?<![^\W\d_])و?(?:كسب|خسر|فقد|ربح|حصد)ت?[^.؛!؟\d]{0,16} ",
                (
                    rf"{_N} و(?:أصبح|أصبحت|صار|بات|بقي)? ?(?:لديه|لديها|له|لها|يملك|يشغل)(?: الآن"
                    r"| حاليا)? "
                ),
                "",
            ),
        ),
        "he": (
            (
                r"(?<![^\W\d_])(?:הרוויח|איבד|זכ|קיבל|הוסיפ|השיג)[^\W\d_]*(?: ב)? ",
                (
                    rf"{_N},? ו(?:(?:כעת|עכשיו|היום|עתה) (?:יש|מחזיק)[^\W\d_]*(?: ל[^\W\d_]+)?"
                    r"|נותר[^\W\d_]* עם) "
                ),
                "",
            ),
        ),
        "fa": (
            (
                "",
                rf"{_N}(?: را)? (?:به دست آورد|از دست داد|کسب کرد)(?:ه)? و (?:اکنون|حالا) ",
                "",
            ),
        ),
        "hi": (
            (
                "",
                (
                    r" [^\s\d]+ (?:[^\s\d]+ ){0,2}?(?:गंवा|खो"
                    r"|जीत)[^\s\d]*(?: [^\s\d]+)? और अब (?:उसके|उनके"
                    r"|इसके) पास "
                ),
                "",
            ),
        ),
        "zh": (
            (
                r"(?:增加|失去|减少|減少|赢得|贏得|获得|獲得|丢失|损失|新增|多得)了?",
                (
                    r"个?[^\W\d_]{1,4}[，,]?(?:现有|現有|目前(?:拥有|擁有|有|握有)|现在(?:有|拥有)"
                    r"|如今(?:有|拥有)|现拥有)"
                ),
                "",
            ),
        ),
        "ja": (
            (
                "",
                r"[^\W\d_]{1,4}を(?:増やし|失い|減らし|獲得し)(?:て)?、(?:現在|今は)",
                "",
            ),
            (
                "",
                r"[^\W\d_]{1,4}を(?:増やし|失い|減らし|獲得し)(?:て)?、(?:計|合計)?",
                r"[^\W\d_]{1,4}(?:とな|にな)",
            ),
        ),
        "ko": (
            (
                "",
                r" ?[^\W\d_]{1,4}[을를] (?:더 )?(?:얻|잃|늘|추가|확보)[^\s\d]* (?:현재|지금) ",
                "",
            ),
            (
                "",
                r" ?[^\W\d_]{1,4}[을를] (?:더 )?(?:얻|잃|늘|추가|확보)[^\s\d]* ",
                r" ?[^\W\d_]{1,3}[이가으](?:로)? ?(?:됐|되었|남|줄)",
            ),
        ),
        "vi": (
            (
                r"(?<![^\W\d_])(?:giành(?: thêm| được)?|mất|thêm|tăng thêm) ",
                rf"{_N} và (?:(?:hiện|nay|giờ) (?:có|còn|giữ|nắm)|còn(?: lại)?) ",
                "",
            ),
        ),
        "id": (
            (
                r"(?<![^\W\d_])(?:menambah|kehilangan|memenangkan|merebut) ",
                rf"{_N} dan (?:kini|sekarang|saat ini) (?:memiliki|punya|menguasai|mempunyai) ",
                "",
            ),
        ),
        "th": (
            (
                r"(?:ได้|เสีย)[^\s\d]{0,8} ?",
                r" ?[^\s\d]{2,8} ?และ(?:ตอนนี้|ขณะนี้|ปัจจุบัน)(?:มี)? ?",
                "",
            ),
        ),
    }
)
