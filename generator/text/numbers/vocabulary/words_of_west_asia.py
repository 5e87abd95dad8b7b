"""What is said around a number (see ``number_vocabulary``) in
Arabic, Hebrew, Persian, Turkish, Hindi and Bengali.
"""

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


def _grown(text: str, letters: str) -> str:
    """Phrases with a bar between, each also with the letters that grow on to it: "ולפחות"."""
    return "|".join(f"{letter}{phrase}" for phrase in text.split("|") for letter in ("", *letters))


ARABIC: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "بالضبط|تماما|تحديدا",
            _Q.ABOUT: "حوالي|نحو|قرابة|زهاء|تقريبا|بحوالي|بنحو|يقدر ب|حوالى"
            "|يقدر بنحو|في حدود|لنحو|لحوالي|ربما",
            _Q.ALMOST: "ما يقرب من|ما يقارب|ما يناهز|يكاد|كاد|أقل بقليل من|قرابة ال"
            "|يقارب|تقارب|قارب|قاربت|يناهز|تناهز|ناهز|ناهزت",
            _Q.AT_LEAST: "على الأقل|لا يقل عن|ما لا يقل عن|بما لا يقل عن|لا تقل عن|كحد أدنى",
            _Q.MORE_THAN: "أكثر من|أزيد من|ما يزيد عن|ما يزيد على|يفوق|تجاوز|أكبر من|يتجاوز"
            "|تجاوزت|بأكثر من|لأكثر من|وأكثر من|فوق|أعلى من|يزيد على|يزيد عن|ما يربو على"
            "|تتجاوز|تخطى|تخطت|يتخطى|فاق|فاقت|تفوق|زاد على|زاد عن|زادت على|زادت عن|تزيد على|تزيد عن"
            "|يربو على|تربو على",
            _Q.AT_MOST: "على الأكثر|حتى|لا يزيد عن|ما لا يزيد عن|لا تزيد عن|بحد أقصى|كحد أقصى"
            "|لا يتجاوز|ما لا يتجاوز|يصل إلى",
            _Q.FEWER_THAN: "أقل من|أدنى من|ما دون|بأقل من|دون",
        },
        {
            _Q.AT_LEAST: "على الأقل|أو أكثر|فأكثر|+|كحد أدنى",
            _Q.AT_MOST: "على الأكثر|أو أقل|فأقل|كحد أقصى",
            _Q.ABOUT: "تقريبا|تقريبًا",
        },
    ),
    scales=scales(
        {
            2: "مئة|مائة",
            3: "ألف|آلاف|الف|ألفا|ألفًا|الاف",
            6: "مليون|ملايين|مليونا|مليونًا",
            9: "مليار|مليارات|مليارا|بليون|مليارًا",
            12: "تريليون|تريليونات|ترليون",
        }
    ),
    percent=phrases("في المئة|في المائة|بالمئة|بالمائة|%| %"),
    minus=phrases("سالب|ناقص"),
    below=phrases("تحت الصفر|دون الصفر"),
    between=phrases("بين|ما بين|من"),
    to=phrases("إلى|و|الى|-|حتى|أو|و "),
    of=phrases("من أصل|من بين|من"),
    ratio=phrases("من كل|من أصل|لكل"),
    zero=phrases(
        "لا أحد|صفر|لم يصب أحد|لم يقتل أحد|لم يمت أحد|دون وقوع إصابات|دون إصابات|دون وقوع ضحايا"
        "|دون ضحايا|لم تقع إصابات|لا توجد إصابات|لا توجد وفيات"
        "|لا يوجد ضحايا|لا توجد ضحايا|لا إصابات|لا ضحايا|بلا ضحايا"
    ),
    negation=phrases("ليس|بدلا من|وليس"),
    prefixes="وبلفك",
    years=phrases("عام|سنة|العام|السنة|منذ|في عام|لعام"),
    few=phrases("عدة|بضعة|عشرات|مئات|بضع|مئات ال|عشرات ال"),
    parts=phrases("عشرات|مئات|أثلاث|أرباع|أخماس|أسداس|أعشار|ثلث|ربع|خمس السكان"),
    half=phrases("ونصف|و نصف|ونصف ال"),
)
HEBREW: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: _grown("בדיוק", "וש"),
            _Q.ABOUT: _grown(
                "כ-|כ|בערך|סביב|סביבות|בסביבות|מוערך ב-|ב-כ|לכ-|בכ-|בכ|לכ|של כ-|מכ-|כמו|אולי", "וש"
            ),
            _Q.ALMOST: _grown(
                "כמעט כל|כמעט כל ה|כמעט כל ה-|כמעט את כל|כמעט|קרוב ל-|קרוב ל|כמעט כ-|מעט פחות מ-",
                "וש",
            ),
            _Q.AT_LEAST: _grown("לפחות|לכל הפחות|לא פחות מ-|לא פחות מ|מינימום", "וש"),
            _Q.MORE_THAN: _grown(
                "יותר מ-|יותר מ|למעלה מ-|למעלה מ|מעל|מעל ל-|מעל ל|יותר מאשר|עולה על"
                "|עולים על|עלה על|עלתה על|עלו על|חצה את ה-|חצו את ה-|חצתה את ה-|ליותר מ-|ביותר מ-"
                "|גבוה מ-",
                "וש",
            ),
            _Q.AT_MOST: _grown("לכל היותר|עד|לא יותר מ-|לא יותר מ|מקסימום|עד ל-|עד כ-", "וש"),
            _Q.FEWER_THAN: _grown("פחות מ-|פחות מ|מתחת ל-|מתחת ל|נמוך מ-", "וש"),
        },
        {_Q.AT_LEAST: "לפחות|או יותר|+|ומעלה", _Q.AT_MOST: "לכל היותר|או פחות", _Q.ABOUT: "בערך"},
    ),
    scales=scales(
        {3: "אלף|אלפים|אלפי", 6: "מיליון|מיליוני|מיליונים|מליון", 9: "מיליארד|מיליארדי|מיליארדים"}
        | {12: "טריליון"}
    ),
    percent=phrases("אחוז|אחוזים|%| %"),
    below=phrases("מתחת לאפס"),
    minus=phrases(_grown("מינוס", "ולבמ")),
    between=phrases("בין|בין ה-|מ-"),
    to=phrases("ל-|עד|-|או|ו-|ל"),
    of=phrases("מתוך|מבין|מ-"),
    ratio=phrases("מתוך|מכל"),
    zero=phrases(
        "אף אחד|איש לא|אפס|אף לא אחד|אין נפגעים|אין הרוגים|אין פצועים|ללא נפגעים|ללא הרוגים"
        "|ללא פצועים|לא היו נפגעים|לא היו הרוגים|לא היו פצועים"
    ),
    negation=phrases("לא|במקום"),
    prefixes="ובלכמהש",
    years=phrases("שנת|בשנת|מאז|משנת|ב-|ב|עד שנת|בשנים"),
    few=phrases("כמה|עשרות|מאות|אלפי|מספר|כמה מאות"),
    parts=phrases("תריסר|עשרות|שליש|שלישים|רבע|רבעים|חמישיות|חמישית|עשירית|עשיריות|שלישי"),
    half=phrases("וחצי|ו חצי"),
    labels=phrases("יום|ביום|כביש|מספר|מס'|סעיף|פרק|עמוד|קו|טיסה|ערוץ"),
)
PERSIAN: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.ABOUT: "حدود|تقریبا|تقریباً|در حدود|نزدیک به",
            _Q.ALMOST: "قریب به|تقریبا همه|تقریبا همه|تقریبا تمام|تقریبا تمامی",
            _Q.AT_LEAST: "دست کم|حداقل|دستکم|دست‌کم",
            _Q.MORE_THAN: "بیش از|بالای|افزون بر|بیشتر از",
            _Q.AT_MOST: "حداکثر|تا",
            _Q.FEWER_THAN: "کمتر از|زیر",
        },
        {_Q.ABOUT: "تقریبا"},
    ),
    scales=scales(
        {2: "صد", 3: "هزار", 6: "میلیون", 9: "میلیارد", 12: "تریلیون|هزار میلیارد|هزارمیلیارد"}
    ),
    percent=phrases("درصد|%| %"),
    minus=phrases("منفی"),
    below=phrases("زیر صفر"),
    to=phrases("تا|-|و"),
    between=phrases("بین|از"),
    of=phrases("از"),
    zero=phrases("صفر|هیچ‌کس|هیچکس"),
    years=phrases("سال|در سال"),
    half=phrases("و نیم"),
)
TURKISH: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "tam|tam olarak",
            _Q.ABOUT: "yaklaşık|yaklaşık olarak|aşağı yukarı|tahminen",
            _Q.ALMOST: "neredeyse bütün|neredeyse tüm|hemen hemen tüm|hemen hemen bütün|neredeyse"
            "|hemen hemen",
            _Q.AT_LEAST: "en az|asgari",
            _Q.AT_MOST: "en fazla|en çok|azami",
        },
        {_Q.ABOUT: "civarında|kadar|dolayında", _Q.AT_LEAST: "veya daha fazla|+"},
    ),
    scales=scales(
        {2: "yüz", 3: "bin", 6: "milyon|mn", 9: "milyar|mr", 12: "trilyon", 15: "katrilyon"}
    ),
    percent=phrases("%"),
    percent_before=phrases("yüzde"),
    endings=r"(?:(?<=bin)(?:in?|e|d?en|de)|(?<=on)(?:un?|a|dan|da)|(?<=ar)(?:ın?|a|dan"
    r"|da))(?![^\W\d_])",
    minus=phrases("eksi|sıfırın altında"),
    to=phrases("ile|ila|-|ve|veya"),
    ratio=phrases("'de|'te|da|de"),
    zero=phrases("sıfır|kimse|hiç kimse"),
    ordinals=phrases(".|'inci|'ıncı|'nci|'üncü|'uncu"),
    years=phrases("yıl|yılı"),
    few=phrases("birkaç|onlarca|yüzlerce|binlerce"),
    half=phrases("buçuk"),
)
HINDI: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "ठीक|पूरे",
            _Q.ALMOST: "लगभग सभी|करीब सभी|तकरीबन सभी",
            _Q.ABOUT: "लगभग|करीब|तकरीबन|क़रीब|अनुमानित|अंदाजन",
            _Q.AT_LEAST: "कम से कम|न्यूनतम",
            _Q.AT_MOST: "अधिक से अधिक|ज्यादा से ज्यादा|अधिकतम",
        },
        {
            _Q.MORE_THAN: "से अधिक|से ज्यादा|से ज़्यादा|से ऊपर",
            _Q.FEWER_THAN: "से कम",
            _Q.ABOUT: "के करीब|के आसपास|के क़रीब",
            _Q.AT_LEAST: "या अधिक|या उससे अधिक",
        },
    ),
    scales=scales(
        {2: "सौ", 3: "हजार|हज़ार", 5: "लाख", 7: "करोड़|करोड़", 9: "अरब", 11: "खरब"}
        | {12: "लाख करोड़|लाख करोड़", 6: "मिलियन"}
    ),
    percent=phrases("प्रतिशत|फीसदी|फीसद|फ़ीसदी|%"),
    minus=phrases("माइनस|ऋण"),
    below=phrases("नीचे"),
    to=phrases("से|-|और|या"),
    of=phrases("में से"),
    ratio=phrases("में से"),
    zero=phrases(
        "कोई नहीं|शून्य|एक भी|कोई हताहत नहीं|कोई घायल नहीं|कोई भी हताहत नहीं|कोई भी घायल नहीं"
        "|किसी की मौत नहीं|कोई मौत नहीं|किसी की जान नहीं"
    ),
    ordinals=phrases("वें|वीं|वां|वाँ|वा"),
    years=phrases("सन|साल|वर्ष"),
    few=phrases("कई|कुछ"),
    parts=phrases("तिहाई|चौथाई"),
)
BENGALI: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.ABOUT: "প্রায়|আনুমানিক",
            _Q.ALMOST: "প্রায় সব|প্রায় সকল",
            _Q.AT_LEAST: "অন্তত|কমপক্ষে",
            _Q.AT_MOST: "সর্বোচ্চ",
        },
        {
            _Q.MORE_THAN: "|".join(
                f"{ending} বেশি"
                for ending in ("এর", "-এর", "র", "-র", "এরও", "-এরও", "রও", "-রও", "জনের", "জনেরও")
            )
            + "|টির বেশি|টিরও বেশি|টার বেশি|এর অধিক|-এর অধিক|জনের অধিক",
            _Q.FEWER_THAN: "এর কম|জনের কম|-এর কম|র কম|-র কম|টির কম",
        },
    ),
    scales=scales({2: "শ|শত", 3: "হাজার", 5: "লাখ|লক্ষ", 7: "কোটি", 6: "মিলিয়ন"}),
    percent=phrases("শতাংশ|%"),
    to=phrases("থেকে|-"),
    years=phrases("সালে|সাল"),
)
WEST_ASIAN: Final = MappingProxyType(
    {
        "ar": ARABIC,
        "he": HEBREW,
        "fa": PERSIAN,
        "tr": TURKISH,
        "hi": HINDI,
        "bn": BENGALI,
    }
)
