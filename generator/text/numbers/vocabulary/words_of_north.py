"""What German, Dutch, Russian and Polish say around a number (see ``number_vocabulary``)."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.numbers.vocabulary.number_vocabulary import (
    NumberVocabulary,
    Qualifiers,
    phrases,
    scales,
)

_Q = Qualifier

GERMAN: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "genau|exakt",
            _Q.ABOUT: "rund|etwa|ungefähr|circa|ca.|zirka|um die|schätzungsweise|geschätzt"
            "|geschätzte|geschätzten|an die|in etwa|gut und gerne|auf etwa|auf rund|vielleicht",
            _Q.ALMOST: "fast alle|fast alle der|fast aller|fast allen|beinahe alle|beinahe alle der"
            "|nahezu alle|nahezu alle der|praktisch alle|annähernd alle|so gut wie alle"
            "|so gut wie alle der|kaum|fast|beinahe|nahezu|knapp|annähernd|bald|kaum weniger als",
            _Q.AT_LEAST: "mindestens|nicht unter|wenigstens|zumindest|nicht weniger als|minimal",
            _Q.MORE_THAN: "mehr als|über|gut|größer als|mehr denn|weit über|deutlich über"
            "|deutlich mehr als|etwas mehr als|weit mehr als|jenseits von|höher als|länger als"
            "|übersteigt|überstieg|übersteigen|überschreitet|überschritt|übertrifft",
            _Q.AT_MOST: "höchstens|nicht über|maximal|bis zu|nicht mehr als|längstens|allenfalls",
            _Q.FEWER_THAN: "weniger als|unter|keine|keinen"
            "|deutlich unter|etwas weniger als|kleiner als"
            "|nicht einmal|niedriger als|kürzer als",
        },
        {
            _Q.AT_LEAST: "oder mehr|+|und mehr|aufwärts",
            _Q.AT_MOST: "oder weniger",
            _Q.MORE_THAN: "überschritten|überstiegen|überschreitet|übersteigt|übertroffen",
            _Q.ABOUT: "oder so|plus minus",
        },
    ),
    scales=scales(
        {
            2: "hundert",
            3: "tausend|tsd.|tsd",
            6: "million|millionen|mio.|mio|mill.|mill",
            9: "milliarde|milliarden|mrd.|mrd|mia.",
            12: "billion|billionen|bio.",
            15: "billiarde|billiarden",
        }
    ),
    percent=phrases("prozent|%| %|v.h."),
    below=phrases("unter null|unter dem gefrierpunkt"),
    minus=phrases("minus"),
    between=phrases("zwischen"),
    to=phrases("bis|bis zu|und|oder|-"),
    of=phrases("von|der|von den|von insgesamt|aus"),
    ratio=phrases("von|in|pro|je"),
    zero=phrases(
        "keine|keinen|keiner|niemand|null|niemanden|keinerlei|kein einziger|keine einzige"
        "|kein einziges|keinen einzigen"
    ),
    negation=phrases("nicht|statt|anstatt|statt bisher|statt wie bisher|statt zuvor|statt der"),
    clock=phrases("uhr"),
    ordinals=phrases("."),
    labels=phrases(
        "kapiteln|artikeln|paragrafen|seiten|linien|nr.|nr|nummer|kapitel|artikel|paragraf|§"
        "|seite|zimmer|linie|halle|gleis|raum"
    ),
    limits=phrases("kinder unter|personen über|menschen über|kinder bis|frauen über|männer über"),
    years=phrases(
        "jahr|jahre|jahres|seit|anno|ende|anfang|mitte|sommer|herbst|winter|frühjahr|ab|in"
    ),
    few=phrases(
        "mehrere|einige|viele|hunderte|tausende|zehntausende|dutzende|ein paar|etliche|paar"
        "|wenige|zig"
    ),
    parts=phrases(
        "dutzend|hunderter|halb|halbe|drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel"
        "|zehntel|hundertstel"
    ),
    half=phrases("einhalb"),
)
DUTCH: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "precies|exact",
            _Q.ABOUT: "ongeveer|circa|ca.|zo'n|rond de|omstreeks|rond|naar schatting",
            _Q.ALMOST: "bijna alle|bijna al de|haast alle|vrijwel alle|nagenoeg alle"
            "|zo goed als alle"
            "|bijna|haast|vrijwel|nagenoeg|net geen|iets minder dan",
            _Q.AT_LEAST: "minstens|zeker|ten minste|tenminste|op zijn minst"
            "|niet minder dan|minimaal",
            _Q.MORE_THAN: "meer dan|ruim|boven de|dik|iets meer dan|over de|hoger dan",
            _Q.AT_MOST: "hooguit|hoogstens|maximaal|tot|niet meer dan|ten hoogste|tot wel",
            _Q.FEWER_THAN: "minder dan|onder de|nog geen|geen|lager dan",
        },
        {_Q.AT_LEAST: "of meer|+", _Q.AT_MOST: "of minder", _Q.ABOUT: "of zo"},
    ),
    scales=scales(
        {
            2: "honderd",
            3: "duizend",
            6: "miljoen|mln|mln.|mio",
            9: "miljard|mld|mrd|mld.",
            12: "biljoen",
        }
    ),
    percent=phrases("procent|%| %"),
    below=phrases("onder nul|onder het vriespunt"),
    minus=phrases("min|minus"),
    between=phrases("tussen|tussen de"),
    to=phrases("tot|en|of|-|à"),
    of=phrases("van de|van|op de"),
    ratio=phrases("op de|op|per"),
    zero=phrases("geen|niemand|nul|geen enkele"),
    negation=phrases("niet|in plaats van"),
    clock=phrases("uur"),
    ordinals=phrases("e|de|ste"),
    labels=phrases(
        "artikelen|hoofdstukken|pagina's|lijnen|nr.|nummer|artikel|hoofdstuk|pagina|lijn|kamer"
    ),
    years=phrases("in|sinds|jaar|eind|begin|medio|vanaf"),
    few=phrases("enkele|tientallen|honderden|duizenden|meerdere|verschillende|paar"),
    parts=phrases("dozijn|derde|kwart|vierde|vijfde|zesde|tiende|half"),
)
RUSSIAN: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "ровно|точно|в точности",
            _Q.ABOUT: "около|примерно|приблизительно|порядка|где-то|в районе|оценивается в"
            "|ориентировочно|возможно|может быть|пожалуй|оценивают в|оценили в|оценивался в"
            "|оценивалась в|оценен в|оценён в|оценена в",
            _Q.ALMOST: "почти все|почти всех|почти всем|почти все из|практически все"
            "|практически всех|едва ли не все|почти|чуть менее|чуть меньше|без малого"
            "|немногим менее|практически"
            "|едва ли не|чуть не|приближается к|приблизилось к|приблизился к|приблизилась к",
            _Q.AT_LEAST: "не менее|не меньше|как минимум|по меньшей мере|по крайней мере|минимум"
            "|самое меньшее",
            _Q.MORE_THAN: "более|более чем|больше|больше чем|свыше|чуть более|чуть больше"
            "|немногим более|превысило|превысила|превысил|превысили|превышает|превышают|превышал"
            "|превышало|превышала|перевалило за|перевалила за|перевалил за|выше|сверх|более, чем",
            _Q.AT_MOST: "не более|не более чем|не больше|до|максимум|самое большее|не свыше",
            _Q.FEWER_THAN: "менее|менее чем|меньше|меньше чем|ниже|значительно менее",
        },
        {
            _Q.AT_LEAST: "или более|и более|или больше|+|и выше|как минимум",
            _Q.AT_MOST: "или менее|и менее",
            _Q.MORE_THAN: "с лишним|с небольшим",
        },
    ),
    scales=scales(
        {
            2: "сотни|сотен",
            3: "тысяча|тысячи|тысяч|тысячами|тысячам|тысячах|тыс.|тыс",
            6: "миллион|миллиона|миллионов|миллионам|миллионами|миллионах|миллиону|млн|млн.",
            9: "миллиард|миллиарда|миллиардов|миллиардам|миллиардами|миллиардах|млрд|млрд.",
            12: "триллион|триллиона|триллионов|трлн|трлн.",
        }
    ),
    percent=phrases("процент|процента|процентов|процентам|процентами|процентах|%| %"),
    below=phrases("мороза|ниже нуля"),
    minus=phrases("минус"),
    between=phrases("между|от|с"),
    to=phrases("до|и|или|-"),
    of=phrases("из"),
    ratio=phrases("из|на"),
    zero=phrases(
        "никто|ноль|нуль|ни один|ни одного|ни одна|ни одной|никого|погибших нет|жертв нет"
        "|пострадавших нет|раненых нет|нет погибших|нет жертв|нет пострадавших|нет раненых"
        "|без жертв|без пострадавших|погибших не было|жертв не было|пострадавших не было"
    ),
    negation=phrases("не|вместо"),
    clock=phrases("часов утра|часов вечера|часов дня|часа дня"),
    ordinals=phrases("-й|-го|-я|-е|-м|-му|-ю|-х|-ой|-ый|-ая|-ое|-ом|-ти|-и"),
    labels=phrases(
        "статьях|статей|главы|главах|страницы|страницах|дома|№|номер|статья|статьи|статье|глава"
        "|страница|рейс|дом|школа|палата|пункт"
    ),
    years=phrases("годах"),
    few=phrases(
        "несколько|нескольких|десятки|сотни|десятков|сотен|многие|пара|пару|полторы|полтора"
    ),
    parts=phrases(
        "дюжин|дюжины|десятка|десятков|сотни|сотен|треть|трети|третьих|четверть|четверти"
        "|четвертых|четвёртых|пятая|пятых|шестых|десятая|десятых|сотых|целых|половина"
    ),
    half=phrases("с половиной"),
)
POLISH: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "dokładnie|równo",
            _Q.ABOUT: "około|ok.|mniej więcej|w przybliżeniu|jakieś|szacunkowo",
            _Q.ALMOST: "prawie wszyscy|prawie wszyscy z|prawie wszyscy ze|prawie wszystkie"
            "|prawie wszystkie z|prawie wszystkich|niemal wszyscy|niemal wszyscy z|niemal wszystkie"
            "|niemal wszystkich|prawie|niemal|blisko|niespełna|bez mała",
            _Q.AT_LEAST: "co najmniej|przynajmniej|nie mniej niż|minimum",
            _Q.MORE_THAN: "ponad|więcej niż|powyżej|przeszło",
            _Q.AT_MOST: "co najwyżej|najwyżej|do|nie więcej niż|maksymalnie",
            _Q.FEWER_THAN: "mniej niż|poniżej",
        },
        {_Q.AT_LEAST: "lub więcej|+", _Q.AT_MOST: "lub mniej"},
    ),
    scales=scales(
        {
            3: "tysiąc|tysiące|tysięcy|tysiąca|tysiącach|tysiącom|tysiącami|tys.|tys",
            6: "milion|miliony|milionów|miliona|milionach|milionom|milionami|mln",
            9: "miliard|miliardy|miliardów|miliarda|miliardach|miliardom|miliardami|mld",
            12: "bilion|biliony|bilionów|bln",
        }
    ),
    percent=phrases("procent|procenta|proc.|%| %"),
    below=phrases("poniżej zera|mrozu"),
    minus=phrases("minus"),
    between=phrases("między|od|pomiędzy"),
    to=phrases("do|a|i|lub|-"),
    of=phrases("z|spośród"),
    ratio=phrases("na|z"),
    zero=phrases("nikt|zero|żaden|żadna|żadne|żadnego|żadnej|nikogo"),
    negation=phrases("nie|zamiast"),
    ordinals=phrases("."),
    years=phrases("w|roku|od|do|lat|rok"),
    few=phrases("kilka|kilkaset|dziesiątki|setki|kilku|kilkanaście|wiele|kilkadziesiąt"),
    parts=phrases(
        "tuzin|tuziny|tuzinów|setki|dziesiątki|trzecie|trzecia|czwarte|czwarta|piąta|piąte"
        "|piątych|dziesiąta|dziesiąte|dziesiątych"
    ),
    half=phrases("i pół"),
)
NORTHERN: Final = MappingProxyType(
    {
        "de": GERMAN,
        "nl": DUTCH,
        "ru": RUSSIAN,
        "pl": POLISH,
    }
)
