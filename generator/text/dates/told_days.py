"""The days that prose tells by a word instead of a date: "on Wednesday", "gestern", "5日".

They are counted from the day of the article. Where a word may mean several days (Hindi's "कल" is
yesterday and tomorrow), all of them are told.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.dates.prose_dates import Mention, dates_in
from generator.text.dates.weekdays import weekdays_in
from generator.text.letters.expressions import expression
from generator.text.letters.scripts import MARKS

_WEEK: Final = 7
# How long a word is that leads to a date.
_LEAD: Final = 16
# By language: the day before; the day itself; the day after.
_WORDS: Final = MappingProxyType(
    {
        "en": (
            r"yesterday|last night|(?:a|one) day (?:ago|earlier|before)|previous day",
            r"today|tonight|now|currently|still|so far|this morning|this afternoon|this evening",
            r"tomorrow",
        ),
        "de": (
            r"gestern|gestrigen|vortag",
            r"heute|heutigen|jetzt|derzeit|bisher|soeben",
            r"morgen|morgigen",
        ),
        "fr": (
            r"hier|la veille",
            r"aujourd'hui|maintenant|actuellement|ce (?:matin|soir)|cet après-midi",
            r"demain",
        ),
        "es": (
            r"ayer|anoche|víspera",
            r"hoy|ahora|actualmente|esta (?:mañana|tarde|noche)",
            r"mañana",
        ),
        "it": (
            r"ieri|vigilia",
            r"oggi|ora|adesso|stamattina|stasera|stanotte",
            "domani",
        ),
        "pt": (r"ontem|véspera", r"hoje|agora|esta (?:manhã|tarde|noite)", "amanhã"),
        "nl": (r"gisteren|gisteravond", r"vandaag|nu|vanmorgen|vanavond", "morgen"),
        "ru": (r"вчера|накануне", r"сегодня|сейчас", "завтра"),
        "pl": (r"wczoraj", r"dziś|dzisiaj|teraz", "jutro"),
        "tr": (r"dün", r"bugün|şimdi", "yarın"),
        "ar": (
            r"\w{0,2}أمس|البارحة|الليلة الماضية",
            r"\w{0,2}اليوم|الآن|الليلة",
            "غد\\w*",
        ),
        "he": (r"אתמול|אמש", r"היום|כעת|עכשיו|הבוקר|הערב|הלילה", "מחר"),
        "fa": (r"دیروز|دیشب", r"امروز|اکنون|امشب", "فردا"),
        "hi": (r"कल", r"आज|अब|अभी", "कल"),
    }
)
_GLUED: Final = MappingProxyType(
    {
        "zh": (
            "昨[天日晚夜晨]|前[天日]",
            "今[天日晚晨早]|本日|目前|现在|現在|[当當][天日]|截至|稍早|刚刚",
            "明[天日晚]",
        ),
        "ja": (
            "昨[日晩夜]|前日|きのう",
            "今[日朝夜晩]|本日|きょう|現在|同日|けさ",
            "明日|あす|翌日",
        ),
        "ko": ("어제|전날|어젯밤|지난밤", "오늘|이날|현재|지금", "내일"),
        "th": ("เมื่อวาน|เมื่อคืน", "วันนี้|ขณะนี้|เช้านี้", "พรุ่งนี้"),
        "vi": (
            "hôm qua|đêm qua|tối qua",
            "hôm nay|hiện nay|sáng nay|chiều nay|tối nay",
            "ngày mai",
        ),
        "id": ("kemarin|semalam", "hari ini|sekarang|kini|pagi ini|malam ini", "besok"),
    }
)
# Parts of a day: they mean that of the article, or the one before, where nothing else tells a day.
_PARTS: Final = (
    "overnight|noon|midnight|hours?|minutes?|nachts?|abends?|morgens?|stunden?|nuit|heures?|"
    r"madrugada|horas|notte|noite|nacht|ночь\w*|утром|вечером|noc\w*|gece|sabah|\w{0,2}صباح\w*|"
    r"\w{0,2}مساء\w*|\w{0,2}فجر|\w{0,2}ساعات?|صبح|सुबह|शाम|रात"
)
_GLUED_PARTS: Final = "凌晨|早上|上午|下午|晚上|未明|午前|午後|새벽|오전|오후|ตอนเช้า|เย็น"
# Words that lead to a day by counting, or to no day in particular: "two days later", "since".
_COUNTED: Final = MappingProxyType(
    {
        "en": r"since|until|ago|later|earlier|recent\w*|days?|weeks?|months?|years?|to date|as of|"
        r"at the time|(?:last|next) \w+|weekend|eve|anniversary",
        "de": r"seit|bis|vor|tag(?:e|en|es)?|woche\w*|monat\w*|jahre?n?s?|noch|zuletzt|\w*ende",
        "fr": r"depuis|jusqu\w*|jours?|semaines?|mois|ans?|années?|encore|lendemain|veille",
        "es": r"desde|hasta|hace|días?|semanas?|mes(?:es)?|años?|todavía|aún|reciente\w*|pasado",
        "it": r"fa|giorn\w+|settiman\w+|mes[ei]|ann[oi]|ancora|recente\w*|scors\w+|dopo",
        "pt": r"desde|até|há|dias?|semanas?|m[eê]s(?:es)?|anos?|ainda|recente\w*|passad\w+|depois",
        "nl": r"sinds|tot|geleden|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|nog|onlangs|later",
        "ru": r"назад|спустя|после|дн\w+|день|недел\w+|месяц\w*|год\w*|лет|еще|ещё|недавно",
        "pl": r"temu|dni\w*|dzień|tygodn\w+|miesi\w+|rok\w*|lat\w*|jeszcze|niedawno",
        "tr": r"\w*beri|kadar|önce|sonra|gün\w*|hafta\w*|ay\w*|yıl\w*|hâlâ|halen|geçen",
        "ar": (
            r"\w{0,2}(?:منذ|حتى|قبل|بعد|يومين|أيام|أسبوع\w*|أسابيع|شهر\w*|أشهر|عام\w*|سن\w+)"
            r"|\w{0,2}ماض\w+"
        ),
        "he": r"\w{0,2}(?:מאז|עד|לפני|אחרי|ימים|יומיים|שבוע\w*|חודש\w*|שנ\w+|עדיין|לאחרונה)",
        "fa": r"پیش|پس|روز\w*|هفته\w*|ماه\w*|سال\w*|هنوز|گذشته",
        "hi": r"पहले|बाद|दिन\S*|हफ्त\S*|सप्ताह|महीन\S*|साल|वर्ष|अभी|पिछले",
        "zh": (
            r"[天日周年]前|[天日年][后後]|[个個]月|星期|以[来來]|至今|[上下][周週月]|随后|隨後|此前"
        ),
        "ja": r"[日年]前|[日年]後|週間|[かヶ]月|以来|まで|翌[日週]|先[週月]|来週",
        "ko": r"[일주년] (?:전|뒤|후)|개월|이래|이후|까지|지난|다음",
        "th": r"วัน(?:ก่อน|หลัง|ต่อมา)|สัปดาห์|เดือน|ปี|ก่อน|หลัง|ตั้งแต่|จนถึง",
        "vi": r"(?:ngày|hôm) (?:trước|sau)|tuần|tháng|năm|trước|sau|từ|đến",
        "id": r"hari (?:lalu|kemudian)|pekan|bulan|tahun|lalu|sejak|hingga",
    }
)
# A day of a month whose month is left out.
_BARE: Final = MappingProxyType(
    {
        "zh": r"(?<![月\d])(\d{1,2})\s?[日號号](?![間间連连])",
        "ja": r"(?<![月\d])(\d{1,2})\s?日(?![間连連])",
        "ko": r"(?<!월 )(?<![월\d])(\d{1,2})일(?!간|째)",
        "en": r"\bthe (\d{1,2})(?:st|nd|rd|th)(?! (?:and|century|floor|round|minute))(?![\w-])",
        "de": r"\b(?:am|vom|zum) (\d{1,2})\.(?= )",
        "fr": r"\ble (\d{1,2})(?:er)?(?! \w+ 1?\d)(?!\w)",
        "es": r"\b(?:el|día) (\d{1,2})(?!\w)",
        "pt": r"\bdia (\d{1,2})(?!\w)",
        "ru": r"(?<!\d)(\d{1,2})(?:-го)? числа",
        "vi": r"\b(?:ngày|hôm) (\d{1,2})(?![\d/])",
    }
)


def days_told(text: str, language: str, published: date) -> frozenset[date]:
    """The days that a text in a language (BCP 47) may mean by its weekdays, by words such as
    "today", or by the bare number of a day; ``published`` is the article's."""
    text = unicodedata.normalize("NFC", text)
    for mention in dates_in(text, language):
        text = f"{text[: mention.start]}{' ' * len(mention.text)}{text[mention.end :]}"
    tongue = language.partition("-")[0]
    if not MINYEAR < published.year < MAXYEAR:
        return frozenset()
    told = {*_of_words(text, tongue, published), *_of_weekdays(text, language, published)}
    if not told and _part_of_day(tongue in _GLUED).search(text):
        told = {published, published - timedelta(days=1)}
    return frozenset(told)


def knows_days(language: str) -> bool:
    """Whether the words for days of a language are known."""
    return language.partition("-")[0] in _COUNTED


def counts_days(text: str, language: str) -> bool:
    """Whether a text in a language that is known has words that lead to a day by counting, or to
    none in particular ("two days later", "since")."""
    counted = _counted(language.partition("-")[0])
    return counted.search(unicodedata.normalize("NFC", text)) is not None


def without_lead(text: str, mentions: Sequence[Mention], language: str) -> str:
    """A text without the words that lead to its dates and weekdays ("until 19 April", "الأربعاء
    الماضي"): those count nothing."""
    counted = _counted(language.partition("-")[0])
    places = [(one.start, one.end) for one in mentions]
    places += [(one.start, one.end) for one in weekdays_in(text, language)]
    rest = text
    for begin, end in places:
        lead = list(counted.finditer(text, max(0, begin - _LEAD), begin))
        is_led = bool(lead) and not text[lead[-1].end() : begin].strip(" ,")
        start = lead[-1].start() if is_led else begin
        trail = counted.match(text, end + (text[end : end + 1] == " "))
        stop = trail.end() if trail else end
        rest = f"{rest[:start]}{' ' * (stop - start)}{rest[stop:]}"
    return rest


def _of_weekdays(text: str, language: str, published: date) -> Iterator[date]:
    for mention in weekdays_in(text, language):
        ahead = (mention.weekday - published.isoweekday()) % _WEEK
        yield from (published + timedelta(days=ahead + more) for more in (-_WEEK, 0))
        if ahead == 0:
            yield published + timedelta(days=_WEEK)


def _of_words(text: str, tongue: str, published: date) -> Iterator[date]:
    for days, pattern in enumerate(_patterns(tongue), -1):
        if pattern.search(text):
            yield published + timedelta(days=days)
    for found in _bare(tongue).finditer(text):
        yield from _near(int(found[1]), published)


def _near(day: int, published: date) -> Iterator[date]:
    """The days of this number in the month of the article, the one before and the one after."""
    first = published.replace(day=1)
    for month in (first, first - timedelta(days=1), first + timedelta(days=31)):
        with suppress(ValueError):  # no such day in this month
            yield month.replace(day=day)


@lru_cache(maxsize=64)
def _patterns(tongue: str) -> tuple[re.Pattern[str], ...]:
    glued = _GLUED.get(tongue)
    if glued:
        return tuple(map(re.compile, glued))
    forms = (rf"(?<![\w{MARKS}])(?:{one})(?![\w{MARKS}])" for one in _WORDS.get(tongue, ()))
    return tuple(expression(form, re.IGNORECASE) for form in forms)


@lru_cache(maxsize=2)
def _part_of_day(glued: bool) -> re.Pattern[str]:
    form = _GLUED_PARTS if glued else rf"(?<![\w{MARKS}])(?:{_PARTS})(?![\w{MARKS}])"
    return expression(form, re.IGNORECASE)


@lru_cache(maxsize=64)
def _bare(tongue: str) -> re.Pattern[str]:
    return expression(_BARE.get(tongue, "(?!)"), re.IGNORECASE)


@lru_cache(maxsize=64)
def _counted(tongue: str) -> re.Pattern[str]:
    words = _COUNTED.get(tongue, "(?!)")
    form = words if tongue in _GLUED else rf"(?<![\w{MARKS}])(?:{words})(?![\w{MARKS}])"
    return expression(form, re.IGNORECASE)
