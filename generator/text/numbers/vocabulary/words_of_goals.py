"""The words by which languages tell where a rise or a fall came to (see ``number_goals``)."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# Stems of verbs and nouns whose "to" leads to a point: "выросло до 145", "subió hasta 145"; those
# of losing and gaining do not ("perdió hasta 145").
ARRIVES: Final = MappingProxyType(
    {
        "ru": "похолод|потепл|понизи|скакн|уточн|исправ"
        "|вырос|возрос|подрос|увелич|подня|поднима|подорож|повы|упал|падает|падал|падени|снизи"
        "|снижа|сниже|сократи|сокращ|уменьши|уменьша|уменьше|рухну|просе|подешев|опусти|опуска"
        "|обвал|ослаб|обруш|укреп|подскоч|взлет|раст[её]т|растут|рост(?![а-я])|расшир|дош[её]?л"
        "|доход"
        "|дове(?:л|д)|скоррект|пересмотр|сжал|скатил|урез|уточн|исправ|прибав|разрос|замедл|ускор|удво|утро"
        "|вдвое"
        "|втрое|вчетверо",
        "es": "(?:du|tri|cuadru|multi)plic|dispar|moder|aceler|desaceler|sub(?:ió|ieron|e|en|ir"
        "|ida|ía)|baj(?:ó|aron|a|an|ar|ada)|cay(?:ó|eron|endo)|cae|caer"
        "|caíd|aument|crec|elev|asc(?:end|ien)|desc(?:end|ien)|disminu|lleg|pas(?:ó|a|aron|ar|ado)"
        "|escal|increment|repunt|hund|desplom|retroce|redu[cj]|avanz|corrig|correg|revis|rebaj",
        "fr": "doubl|tripl|quadrupl|ralent|accél|mont(?:é|e|a|ait|er|ent|ant)|grimp|augment"
        "|passé|passer|passe|baiss|chut|recul"
        "|descend"
        "|redescend|tomb|arriv|élev(?:é|er)|porté|bond|progress|diminu|plong|envol|dégringol"
        "|remont",
        "it": "raddoppi|triplic|quadruplic|rallent|acceler|sal(?:ì|it[oaie]|e|gono|ire|endo)"
        "|sces|scend|cresc|aument|arriv|cal(?:ò|at[oaie])"
        "|cad"
        "|croll|diminu|passa|passò|giunt|balz|precipit|ridott|riduc|elev",
        "pt": "dobr|duplic|triplic|desaceler|aceler|sub(?:iu|iram|ida|ir|e|indo)|caiu|caíram"
        "|caem|cai|cair|cheg|aument|cresc|baix(?:ou"
        "|aram"
        "|a|ar)|diminu|elev|passou|passa|recu(?:ou|aram)|avanç|despenc|desab|reduzi|corrig|revis|revist",
        "nl": "steeg|stijg|daal|gedaald|daling|gestegen|groei|kelder|zakt|gezakt|toegenomen"
        "|afgenomen"
        "|opgelopen|bijgesteld|bijstel|stelde|gecorrigeerd|herzien|liep|klom|kromp|verhoogd|verlaagd",
        "pl": "wzros|wzrast|spad|zmala|zmniejsz|obniż|zwięks|urós|urosł|podni|dotar|skurczy"
        "|skoryg|popraw",
        "ar": "ارتف|يرتفع|ترتفع|انخف|ينخفض|تنخفض|تراجع|هبط|صعد|قفز|زاد|وصل|تدن",
        "he": "עלה|עלתה|עלו|ירד|צנח|זינק|טיפס|הגיע|צמח|גדל|קפץ",
        "id": "naik|turun|meningkat|menurun|bertambah|berkurang|anjlok|melonjak",
        "vi": "tăng|giảm",
        "fa": "افزایش|کاهش|رسید",
        "de": "sank|sinkt|sinken|fiel|gefallen|gesunken|stieg|steig|gestiegen|wuchs|wachs|gewachsen"
        "|kletter|geklettert|schnell(?:te|ten)|stürz|gestürzt|rutsch|geht|ging",
        "en": "rose|rises|risen|rise|went|goes|climbed|grew|fell|dropped|jumped|soared|surged|gone",
        "ja": "上が|上昇|下が|下落|低下|減|増|落ち|縮|伸び|拡大|膨ら|回復|下げ|上げ",
        "ko": "올랐|올라|오른|오르|떨어|내려|내렸|늘|줄|상승|하락|치솟|뛰|급등|급락|감소|증가|낮아"
        "|높아|확대|축소|불어|커졌|치달",
    }
)
# Stems of verbs whose "to" leads to a point only behind how much was gained or lost: "perdió el 0,5
# por ciento, hasta 1,08 dólares"
TRADES: Final = MappingProxyType(
    {
        "ru": "потер|выигр|отыгр|прибав",
        "es": "perd|pierd|gan|ced|sum",
        "fr": "perd|gagn|céd|lâch|pren|pris|abandonn",
        "it": "perd|guadagn|ced|lasci",
        "pt": "perd|ganh|ced",
        "de": "verlor|verlier|gewann|gewinn|gab",
        "nl": "verloor|verlor|won|wint",
    }
)
# Words that say "at most" before a limit, and "to" before a point that was reached.
GOALS: Final = MappingProxyType(
    {
        "ru": "до",
        "es": "hasta|hasta el",
        "fr": "jusqu'à|jusqu'aux|jusqu'au",
        "it": "fino a|fino ad|fino al|fino ai|fino alla|fino alle|fino all'|fino agli",
        "pt": "até|até o|até os|até as|até a|até aos|até às|até ao|até à",
        "de": "bis zu",
        "nl": "tot|tot wel",
        "pl": "do",
        "ar": "حتى",
        "he": "עד|עד ל-|עד כ-",
        "id": "hingga|sampai",
        "vi": "lên tới|lên đến",
        "en": "up to",
        "fa": "تا",
        "ko": "까지",
        "ja": "まで",
    }
)
# By language: what leads to the point of a change, and what may stand before its number.
LED_TO: Final = (
    ("ru", "до|к", "уровня(?: в)?|отметки(?: в)?|почти|примерно|всего|рекордн[а-я]+"),
    ("nl", "tot|naar|op", "ongeveer|zo'n|slechts|bijna|circa|het niveau van|onder(?: de)?"),
    ("pl", "do|na", "około|ok.|prawie|niemal|zaledwie|ponad|poziomu|blisko"),
    ("ar", "إلى|الى|عند|ل|لـ", "نحو|حوالي|حوالى|ما يقارب|أقل من|أكثر من|مستوى|قرابة"),
    ("tr", "düşüşle|artışla|yükselişle|azalışla|düşerek|yükselerek|artarak", "yaklaşık"),
    ("hi", r"[^\s\d]*(?:कर|के)", "लगभग|करीब|सिर्फ|केवल|महज"),
    (
        "tr",
        "(?:düşüş|artış|yükseliş|azalış|gerileme|değer kayb|kayb|prim)[ıiuü]?y?l[ae]",
        "yaklaşık",
    ),
    ("id", "menjadi|ke|jadi", "sekitar|hanya|level"),
    ("vi", "xuống|còn|lên|xuống còn|xuống mức|lên mức|ở mức", "khoảng|chỉ|gần"),
    ("th", "(?:เหลือ|เป็น|มาอยู่ที่|อยู่ที่)", "ประมาณ|เพียง"),
)
# When a change came, between its verb and the word for "to": "spadło w maju do 5,0"
_TIMES: Final = (
    "январ|феврал|март|апрел|ма[ейя](?![^\\W\\d_])|июн|июл|август|сентябр|октябр|ноябр|декабр"
    "|понедельник|вторник|сред[уы](?![^\\W\\d_])|четверг|пятниц|суббот|воскресень|вчера|сегодня"
    "|прошл|этом(?![^\\W\\d_])|год[ау]?(?![^\\W\\d_])|месяц|недел|квартал"
    "|stycz|lut(?:ym|ego)|marcu|marca|kwiet|maj[ua]|czerw|lip(?:cu|ca)|sierp|wrze[śs]|październik"
    "|listopad|grudni|poniedział|wtor|środę|czwart|piąt|sobot|niedziel|wczoraj|dziś|ubiegł"
    "|zeszł|tym(?![^\\W\\d_])|roku|miesiącu|tygodniu|kwartale"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|año|mes(?![^\\W\\d_])|semana"
    "|trimestre|pasad|este(?![^\\W\\d_])|última"
    "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|année|mois|semaine|dernier"
    "|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre"
    "|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|anno|mese|settimana"
    "|scors"
    "|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro"
    "|segunda|terça|quarta|quinta|sexta|ontem|hoje|ano(?![^\\W\\d_])|mês|passad"
    "|januari|februari|maart|mei|juni|juli|augustus|oktober|maandag|dinsdag|woensdag|donderdag"
    "|vrijdag|zaterdag|zondag|gisteren|vandaag|vorige"
    "|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|أمس|اليوم"
    "|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר|אתמול|היום"
)
WHEN: Final = (
    r" (?:(?:в|во|за|w|we|en|el|la|em|in|im|au|a|ad|à|no|na|nel|nella|op|afgelopen|في) )?(?:el "
    r"|la )?"
    rf"(?:[בו]-?)?(?:{_TIMES})[^\W\d_]*"
)
