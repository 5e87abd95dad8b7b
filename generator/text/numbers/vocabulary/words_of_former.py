"""The words that tell what a number was before: "from 2.7%", "nach 12 im Vorjahr", "против 31".

``against`` sets a number beside the one that holds now, and says the earlier one where a change or
an earlier time is told; ``since`` says where a change came from, behind the point that it came to;
``times`` are the earlier times that stand behind such a number. All are sources of patterns.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class FormerWords(NamedTuple):
    """What one language says around a number that held before."""

    against: str
    since: str
    times: str


_YEAR: Final = r"(?:1[5-9]|20)[0-9]{2}"
FORMER: Final = MappingProxyType(
    {
        "en": FormerWords(
            r"(?:(?:as )?(?:compared|comparing) (?:to|with)|against|versus|vs\.?|relative to"
            r"|in contrast to|and compares with)(?: the| a| its| just| only| last \w+'s"
            r"| an earlier [a-z]+ of| a (?:previous|prior|revised) [a-z]+ of)?",
            r"(?:from|after|following)(?: the| a| its| just| only| a (?:revised|previous|prior)"
            r"| an (?:earlier|initial|original)| a (?:first|provisional|preliminary)"
            r"| an earlier [a-z]+ of| a (?:previous|prior|revised) [a-z]+ of| last \w+'s)?",
            r"(?:(?:a|an|one|two|three|four|five|six|ten|the|[0-9]+) (?:year|month|week|quarter"
            r"|day|decade|season)s? (?:earlier|ago|before|previously|prior)"
            r"|(?:in |at |on |during |for )?(?:last|the previous|the prior|the preceding|the same"
            r"|the year-ago|the corresponding|the first|the second|the third|the fourth|the end of)"
            r" [a-z]+|previously|earlier|before|year[- ]on[- ]year|reported earlier"
            r"|in (?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august"
            r"|september|october|november|december|spring|summer|autumn|winter)"
            rf"|(?:in )?{_YEAR}|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)",
        ),
        "de": FormerWords(
            r"(?:gegenüber(?: dem| den)?|verglichen mit|im vergleich zu|statt|anstatt|gegen"
            r"|im gegensatz zu)(?: den| der| noch| bisher| zuvor| rund| etwa| knapp)?",
            r"(?:nach|von)(?: zuvor| noch| bisher| zuletzt| rund| etwa| knapp)?",
            r"(?:(?:im|vom|am|in der|ein|einen|vor)? ?(?:vor(?:jahr|monat|quartal|tag|woche"
            r"|periode|saison)[a-z]*|jahr(?:e)? (?:zuvor|davor)|(?:ein|zwei|drei|[0-9]+) "
            r"(?:jahr|monat|woche|tag|quartal)e?n? (?:zuvor|davor|früher|vorher)"
            r"|vor (?:einem|einer|zwei|drei|[0-9]+) [a-z]+|zuvor|bisher|davor|früher|vorher|zuletzt"
            r"|letzten [a-z]+|im (?:jahr )?(?:januar|februar|märz|april|mai|juni|juli|august"
            rf"|september|oktober|november|dezember|sommer|winter|herbst|frühjahr)|{_YEAR}"
            rf"|im jahr {_YEAR}))",
        ),
        "nl": FormerWords(
            r"(?:vergeleken met|in vergelijking met|tegenover|tegen|ten opzichte van)"
            r"(?: de| nog| eerder)?",
            r"(?:na|van|vanaf)(?: eerder| nog| zo'n)?",
            r"(?:(?:een|twee|drie) (?:jaar|maand|week|kwartaal|dag) (?:eerder|geleden|daarvoor)"
            r"|vorig(?:e)? [a-z]+|het jaar (?:ervoor|daarvoor)|in dezelfde [a-z]+|eerder|daarvoor"
            r"|gisteren"
            rf"|(?:in )?{_YEAR})",
        ),
        "fr": FormerWords(
            r"(?:contre|par rapport (?:à|aux?)|au lieu (?:de|des)|comparé(?:e|es|s)? (?:à|aux?)"
            r"|après|face (?:à|aux?))(?: les?| seulement| environ| quelque)?",
            r"(?:depuis|de|d')",
            r"(?:(?:un|deux|trois|[0-9]+) (?:an|mois|ans|jours|semaines?|trimestres?) (?:plus tôt"
            r"|auparavant|avant)|il y a [^,.;]+|l'an(?:née)?"
            r" (?:dernier|dernière|précédente?|passée?)"
            r"|(?:en|au|le|la) [a-zéû]+ (?:précédente?|dernier|dernière)|précédemment|auparavant"
            r"|la veille|hier"
            r"|(?:en )?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre"
            rf"|octobre|novembre|décembre)|(?:en )?{_YEAR})",
        ),
        "es": FormerWords(
            r"(?:frente (?:al?|a los|a las)|contra|comparado con|en comparación con|respecto (?:al?"
            r"|a los|a las)|ante|por debajo de|por encima de|versus)(?: los| las| el| la)?",
            r"(?:desde|del?)(?: los| las| el| la)?",
            r"(?:de )?(?:(?:un|dos|tres) (?:año|mes|años|meses) (?:antes|atrás)|hace [^,.;]+"
            r"|(?:del?|el|en el) (?:año|mes|trimestre|día|mismo \w+) (?:anterior|pasado|previo)"
            r"|anterior(?:es)?|previ[oa]s?|antes|la víspera|ayer"
            r"|(?:en )?(?:enero|febrero|marzo|abril"
            r"|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
            rf"|(?:en|de) {_YEAR})",
        ),
        "it": FormerWords(
            r"(?:contro|rispetto (?:a|al|ai|alle|agli)|a fronte (?:di|del|dei)"
            r"|in confronto (?:a|al|ai)"
            r"|dopo)(?: i| gli| le| il| l')?",
            r"(?:da|dal|dai|dalle|dallo|dall'|di|del|dei)",
            r"(?:(?:di |a )?(?:[^\W\d_]+|[0-9]+) (?:anni|mesi|settimane|giorni) (?:prima|fa)"
            r"|un anno (?:prima|fa)|(?:un mese|due anni|un trimestre) (?:prima|fa)"
            r"|(?:del(?:lo|l')?|nel(?:lo|l')?|l') ?(?:anno|mese|trimestre|stesso \w+) "
            r"(?:prima|scorso|precedente|passato)|precedent[ei]|prima"
            r"|dello scorso [a-z]+|il giorno prima|(?:di )?ieri"
            r"|(?:a|di) (?:gennaio|febbraio|marzo|aprile|maggio"
            rf"|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|(?:nel|del) {_YEAR})",
        ),
        "pt": FormerWords(
            r"(?:contra|ante|frente a(?:os?)?|comparad[oa]s? (?:com|a)|em comparação (?:com|a)"
            r"|em relação a(?:os?)?|face a(?:os?)?)(?: os| as| o| a)?",
            r"(?:desde|de|do|dos)(?: os| as| o| a)?",
            r"(?:(?:um ano|um mês|dois anos|um trimestre) (?:antes|atrás)|há [^,.;]+"
            r"|(?:do|no|em) (?:ano|mês|trimestre|mesmo \w+) (?:anterior|passado)|anterior(?:es)?"
            r"|antes|na véspera|(?:de )?ontem"
            r"|(?:em )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto"
            rf"|setembro|outubro|novembro|dezembro)|(?:em|de) {_YEAR})",
        ),
        "ru": FormerWords(
            r"(?:против|по сравнению с(?:о)?|относительно|вместо|в сравнении с|по отношению к)"
            r"(?: прежних| прошлогодних)?",
            r"(?:с|со|от|после)(?: прежних| прошлогодних)?",
            r"(?:(?:годом|месяцем|кварталом|неделей|днем|днём) (?:ранее|раньше)"
            r"|(?:год|месяц|неделю|два года) назад|в (?:прошлом|предыдущем|январе|феврале|марте"
            r"|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)|ранее|прежде|накануне|вчера"
            rf"|за (?:тот же|аналогичный|прошлый|предыдущий)|в {_YEAR})",
        ),
        "pl": FormerWords(
            r"(?:wobec|w porównaniu (?:z|do|ze)|w stosunku do|zamiast|przy)",
            r"(?:z|ze|od|po)(?: poprzednich)?",
            r"(?:(?:rok|miesiąc|kwartał|tydzień) (?:wcześniej|temu)|przed rokiem|w (?:poprzednim"
            r"|ubiegłym|zeszłym)|rok do roku|wcześniej|poprzednio|wczoraj|dzień wcześniej"
            r"|w {_YEAR}"
            r"|w (?:styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu"
            r"|październiku|listopadzie|grudniu))",
        ),
        "ar": FormerWords(
            r"(?:و?مقابل|(?:ب?ال)?مقارنة ب|مقارنة مع|بدلا من|قياسا ب|بعدما كانت?|بعد أن كانت?"
            r"|نزولا من|صعودا من|ارتفاعا من|انخفاضا من|هبوطا من)-?",
            r"(?:من|عن|بعد)(?: نحو| حوالي)?",
            r"(?:قبل (?:عام|سنة|شهر|عامين|أسبوع)|في (?:العام|السنة|الشهر|الفترة|الربع|نفس)"
            rf"|العام (?:الماضي|السابق)|سابقا|من قبل|(?:في |عام ){_YEAR})",
        ),
        "he": FormerWords(
            r"(?:לעומת|בהשוואה ל|ביחס ל|במקום|מול|אחרי)-?",
            r"מ-?",
            r"(?:לפני (?:שנה|חודש|שנתיים|שבוע)|בשנה (?:שעברה|הקודמת)|בחודש (?:שעבר|הקודם)|אשתקד"
            rf"|שנה קודם|קודם(?: לכן)?|בתקופה המקבילה|ב-?{_YEAR})",
        ),
        "fa": FormerWords(
            r"(?:در مقایسه با|نسبت به|در برابر|در مقابل|به جای)",
            r"از",
            r"(?:(?:یک )?سال (?:قبل|پیش|گذشته)|ماه (?:قبل|پیش|گذشته)|پیش از این|قبلا|قبلی)",
        ),
        "th": FormerWords(
            r"(?:เทียบกับ|เมื่อเทียบกับ|จากเดิม)(?:ที่)?",
            r"จาก(?:ระดับ)?",
            r"(?:ใน|เมื่อ)?(?:ปี|เดือน|ไตรมาส|สัปดาห์)(?:ก่อน|ที่แล้ว)",
        ),
        "hi": FormerWords(
            r"(?:की तुलना में|के मुकाबले|के बजाय)",
            r"(?!)",
            r"(?:(?:एक )?साल पहले|पिछले (?:साल|वर्ष|महीने)|पहले)",
        ),
        "vi": FormerWords(
            r"(?:so với|thay vì)(?: mức| con số)?",
            r"từ(?: mức| con số| khoảng)?",
            r"(?:(?:một )?(?:năm|tháng|tuần|quý) trước|cùng kỳ|năm ngoái|trước đó|hồi)",
        ),
        "id": FormerWords(
            r"(?:dibanding(?:kan)?(?: dengan)?|ketimbang|berbanding|terhadap)",
            r"dari(?: sebelumnya| sekitar)?",
            r"(?:(?:se)?(?:tahun|bulan|minggu|kuartal) (?:sebelumnya|lalu)|sebelumnya"
            r"|pada periode yang sama|tahun lalu)",
        ),
    }
)
# "Baissé de 12 % en mai", "un aumento del 9% en 2023": behind these words, what else says "from"
# says "by". Each ends before the number.
BY_SO_MUCH: Final = MappingProxyType(
    {
        "fr": r" (?:de|d')(?: les?| seulement| environ| quelque)? ?$",
        "it": r" (?:di|del|dello|dell'|dei|degli)(?: circa| quasi)? ?$",
        "es": (
            r"(?<![^\W\d_])(?:aumento|alza|subida|caída|descenso|baja|bajada|incremento|repunte"
            r"|crecimiento|retroceso|reducción|disminución|recorte|avance|desplome) del? $"
        ),
        "pt": (
            r"(?<![^\W\d_])(?:aumento|alta|subida|queda|descida|baixa|incremento|crescimento|recuo"
            r"|redução|diminuição|corte|avanço|retração|elevação) (?:de|do) $"
        ),
        "de": (
            r"(?<![^\W\d_])(?:rückgang|anstieg|zuwachs|plus|minus|zunahme|abnahme|wachstum|einbruch"
            r"|steigerung|senkung|erhöhung|zuschlag|abschlag)s? von $"
        ),
        "nl": (
            r"(?<![^\W\d_])(?:daling|stijging|toename|afname|groei|krimp|verhoging|verlaging|min"
            r"|plus)"
            r" van $"
        ),
    }
)
# "去年の12人から", "전년의 12명에서": what tells the earlier number stands on both sides of it.
_EARLIER_ZH: Final = (
    r"(?:(?:上|去|前)(?:一)?(?:年|月|季度?|周|週|日|天|财年|財年|年度)|一年前|此前|之前|原来|原來"
    r"|原先"
    r"|昨日|昨天|前次|上次)(?:的?同期|同月|同季)?"
)
_EARLIER_JA: Final = (
    r"(?:(?:前|昨|去|先)(?:年度?|月|期|回|週|日|季|々?年)|従来|一年前|1年前|以前|当初)"
    r"(?:の?同期|同月|比)?"
)
_EARLIER_KO: Final = (
    r"(?:전년|지난해|작년|전월|지난달|전날|이전|종전|기존|전분기|지난주|전주|(?:1|일) ?년 전"
    r"|당초|직전)(?: ?동기| ?동월| 같은 (?:기간|달|분기))?"
)
# What stands before such a number, and what behind it.
EARLIER: Final = MappingProxyType(
    {
        "zh": (
            (
                r"(?:(?:较|較|比|相比|相较于?|高于|低于|高於|低於|多于|少于|从|從|由|自)"
                rf"(?:{_EARLIER_ZH})[^，。；、,;\d]{{0,6}}?的?"
                rf"|{_EARLIER_ZH}[^，。；、,;\d]{{0,6}}?(?:的|为|為|是|约|約|仅|只有))$"
            ),
            "",
        ),
        "ja": (
            rf"{_EARLIER_JA}(?:の|は|が|に|実績の)?、?(?:約|およそ)?$",
            (
                r"(?![倍割%]|分の)[^\d、。,]{0,6}?"
                r"(?:から|より|に対し|と比べ|に比べ|を(?:上|下)回|だった|であった|。|$)"
            ),
        ),
        "ko": (
            rf"{_EARLIER_KO}(?:의|에는|엔|은|는|에)? ?(?:약 )?$",
            (
                r"(?! ?(?:배|%|퍼센트 ?포인트))[^\d,.]{0,6}?"
                r"(?:에서|보다|에 비해|에 비하|과 비교|와 비교|대비|을 웃|를 웃|이었|였)"
            ),
        ),
    }
)
