"""Areas, volumes, temperatures, powers, energies, speeds and people: signs and words for them.

What CLDR has of a language is not repeated here (see ``measures``); these are signs, short forms,
English, and what newspapers write instead.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# By language ("" for all): the unit, then its forms. A unit has a family, and after a stroke one
# member of it: some degree, or one of Celsius.
FORMS: Final = MappingProxyType(
    {
        "": """
square kilometre=km²|km2|sq km|sq. km|㎢
square metre=m²|m2|sq m|sq. m|㎡
square mile=mi²|sq mi|sq. mi
square foot=ft²|sq ft|sq. ft
cubic metre=m³|m3|㎥
hectolitre=hl
centilitre=cl
millilitre=ml
milligram=mg
microgram=µg|μg|mcg
degree/celsius=°c|° c|ºc|º c|℃
degree/fahrenheit=°f|° f|ºf|℉
kilowatt=kw|kilowatt|kilowatts
megawatt=mw|megawatt|megawatts
gigawatt=gw|gigawatt|gigawatts
terawatt=tw|terawatt|terawatts
kilowatt-hour=kwh
megawatt-hour=mwh
gigawatt-hour=gwh
terawatt-hour=twh
kilometre per hour=km/h|kmh|km/hr|kph|kmph
mile per hour=mph|mi/h
metre per second=m/s
barrel=bbl|bbls
""",
        "en": """
hectare=hectare|hectares|ha
acre=acre|acres
square kilometre=square kilometre|square kilometres|square kilometer|square kilometers|square km
square metre=square metre|square metres|square meter|square meters
square mile=square mile|square miles
square foot=square foot|square feet
square yard=square yard|square yards
cubic metre=cubic metre|cubic metres|cubic meter|cubic meters
cubic foot=cubic foot|cubic feet
litre=litre|litres|liter|liters
gallon=gallon|gallons
barrel=barrel|barrels
pint=pint|pints
millilitre=millilitre|millilitres
centilitre=centilitre|centilitres
milligram=milligram|milligrams|milligramme|milligrammes
microgram=microgram|micrograms
nautical mile=nautical mile|nautical miles
carat=carat|carats
degree/celsius=degree celsius|degrees celsius|degrees c|celsius|degrees centigrade|centigrade
degree/fahrenheit=degree fahrenheit|degrees fahrenheit|degrees f|fahrenheit
degree=degree|degrees|°
kilowatt-hour=kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours
megawatt-hour=megawatt-hour|megawatt-hours|megawatt hour|megawatt hours
gigawatt-hour=gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours
terawatt-hour=terawatt-hour|terawatt-hours|terawatt hour|terawatt hours
kilometre per hour=kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour
kilometre per hour=km per hour|km an hour|kilometre per hour|kilometer per hour
mile per hour=miles per hour|miles an hour|mile per hour|mile an hour
metre per second=metres per second|meters per second|metres a second|meters a second
knot=knot|knots
""",
        "de": """
hectare=ha
square kilometre=quadratkilometern
square metre=quadratmetern
litre=litern
degree=grad|°
megawatt-hour=megawattstunde|megawattstunden
gigawatt-hour=gigawattstunde|gigawattstunden
terawatt-hour=terawattstunde|terawattstunden
kilometre per hour=stundenkilometer|stundenkilometern|km pro stunde|kilometern pro stunde
""",
        "nl": """
hectare=ha
degree=graden|°
kilometre per hour=kilometer per uur|km per uur
megawatt-hour=megawattuur
""",
        "fr": """
hectare=ha
degree=degré|degrés|°
megawatt-hour=mégawattheure|mégawattheures
kilometre per hour=kilomètres-heure|km à l'heure|kilomètres à l'heure|kilomètres heure
""",
        "es": """
degree=grado|grados
kilometre per hour=km por hora|kilómetros por hora
megawatt-hour=megavatios-hora|megavatios hora
megawatt=megavatio|megavatios|megawatts
gigawatt=gigavatio|gigavatios
""",
        "it": """
degree=grado|gradi
hectare=ettaro|ettari
kilometre per hour=chilometri orari|chilometri all'ora|km all'ora|km orari
""",
        "pt": """
degree=grau|graus
hectare=ha
kilometre per hour=km por hora|quilômetros por hora|quilómetros por hora
square kilometre=quilómetros quadrados|quilómetro quadrado
""",
        "ru": """
hectare=га
square kilometre=кв. км|кв.км|км²|км2
square metre=кв. м|кв.м|м²|м2|квадратов|квадрата
cubic metre=куб. м|куб.м|м³|м3|кубометр|кубометра|кубометров
degree=°|градус|градуса|градусов
degree/celsius=°с
megawatt=мвт|мегаватт|мегаватта|мегаваттов
gigawatt=гвт|гигаватт|гигаватта
kilowatt=квт|киловатт|киловатта
kilowatt-hour=квт⋅ч|квт·ч|квт-ч|квтч
megawatt-hour=мвт⋅ч|мвт·ч|мвт-ч|мвтч
kilometre per hour=км/ч|км в час
""",
        "pl": """
hectare=ha
degree=°|stopień|stopnie|stopni|stopnia
kilometre per hour=km na godzinę
""",
        "ar": """
square kilometre=كيلومترا مربعا|كيلومترًا مربعًا|كيلومترات مربعة|كم مربع
square metre=مترا مربعا|مترًا مربعًا|أمتار مربعة
hectare=هكتارا|هكتارات|هكتار
feddan=فدان|فدانا|أفدنة
litre=لترا|لترات|لتر
barrel=برميل|برميلا|براميل
degree=درجة|درجات
megawatt=ميغاواط|ميجاوات|ميغاوات
kilometre per hour=كيلومترا في الساعة|كم في الساعة|كيلومتر في الساعة
""",
        "he": """
square kilometre=קמ"ר|קמ״ר|קילומטרים רבועים|ק"מ רבוע
square metre=מ"ר|מ״ר|מטרים רבועים
dunam=דונם|דונמים
hectare=הקטר|הקטרים
litre=ליטרים
degree=מעלות
megawatt=מגה-וואט|מגה וואט|מגוואט|מגה-ואט
kilometre per hour=קמ"ש|קמ״ש
""",
        "zh": """
square kilometre=平方公里|平方千米
square metre=平方米|平米
hectare=公顷|公頃
mu=亩|畝
litre=公升
barrel=桶
degree/celsius=摄氏度|攝氏度
degree=度(?![假过過])
megawatt=兆瓦
kilowatt=千瓦
kilowatt-hour=千瓦时|千瓦時|度电|度電
gigawatt=吉瓦
kilometre per hour=公里/小时|公里每小时
""",
        "ja": """
square kilometre=平方キロメートル|平方キロ
square metre=平方メートル
kilometre or kilogram=キロ
millimetre=ミリ(?![グワリ秒ア])
centimetre=センチ
hectare=ヘクタール
litre=リットル
barrel=バレル
gallon=ガロン
acre=エーカー
tsubo=坪
degree=度(?![目も])
megawatt=メガワット
kilowatt=キロワット
gigawatt=ギガワット
kilowatt-hour=キロワット時
""",
        "ko": """
square kilometre=제곱킬로미터|평방킬로미터
square metre=제곱미터|평방미터
pyeong=평(?![가-힣])
hectare=헥타르
litre=리터
barrel=배럴
degree=도(?![시로내보착서움])
megawatt=메가와트
kilometre or kilogram=킬로
kilowatt=킬로와트
gigawatt=기가와트
""",
        "vi": """
degree=độ(?! ri)
""",
        "th": """
degree=องศา
""",
        "id": """
degree=derajat
""",
        "tr": """
degree=derece|dereceye|derecede|dereceden|derecenin|dereceyi|derecedeki
""",
        "hi": """
degree=डिग्री(?! कॉ)
""",
        "fa": """
degree=درجه(?![\u200c ]?دار)
""",
        "bn": """
degree=ডিগ্রি
""",
    }
)
# In front of a number these make a speed of a length, and some degree one of Celsius.
SPEEDS: Final = ("時速", "时速", "시속 ", "시속", "每小时", "每小時", "毎時")
CELSIUS: Final = ("摄氏", "攝氏", "摂氏", "섭씨 ", "섭씨")
FAHRENHEIT: Final = ("华氏", "華氏", "화씨 ", "화씨")
# By language: people, as they stand right after a number.
PEOPLE: Final = MappingProxyType(
    {
        "en": "people|persons|person|human beings|lives",
        "de": "menschen|personen|leute|leuten|person|mensch",
        "nl": "mensen|personen|persoon",
        "fr": "personnes|personne|gens",
        "es": "personas|persona",
        "it": "persone|persona",
        "pt": "pessoas|pessoa",
        "ru": "человек|человека|людей|люди|людям|человеку|человеком",
        "pl": "osób|osoby|osoba|ludzi|osobom",
        "ar": "شخصا|شخصًا|شخص|أشخاص|نسمة",
        "he": "איש|אנשים|בני אדם|נפש",
        "fa": "نفر",
        "tr": "kişi|kişinin|kişiyi",
        "zh": "人(?![民次均])|名",
        "ja": "人(?!種)|名",
        "ko": "명|사람",
    }
)
