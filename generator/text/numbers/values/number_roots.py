"""The number words that ``counted_words`` builds numbers of: a value, then every form of its word.

Held in the tests against num2words, an independent speller; forms that it does not spell (cases
and genders) are those of the languages' grammars.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.numbers.values.roots_of_asia import HINDI, PERSIAN, TURKISH


class Roots(NamedTuple):
    """A language's table, its joining prefix, the words for ten that make a teen of the one before
    them, and the words that alone count nothing for sure ("ألفا" is 1,000 or 2,000). ``open_ten``
    says that ones follow ten ("on iki"), ``glued`` that words may be written as one ("yüzbir")."""

    table: str
    prefix: str = ""
    teens: str = ""
    unsure: str = ""
    open_ten: bool = False
    glued: bool = False


_RUSSIAN: Final = """
0 ноль нуль нуля
1 один одна одно одного одной одному одним одном одну
2 два две двух двум двумя
3 три трёх трех трём трем тремя
4 четыре четырёх четырех четырём четырем четырьмя
5 пять пяти пятью пятеро
6 шесть шести шестью шестеро
7 семь семи семью семеро
8 восемь восьми восемью восьмью
9 девять девяти девятью
10 десять десяти десятью
2 двое двоих
3 трое троих
4 четверо четверых
5 пятерых
6 шестерых
7 семерых
11 одиннадцать одиннадцати одиннадцатью
12 двенадцать двенадцати двенадцатью
13 тринадцать тринадцати тринадцатью
14 четырнадцать четырнадцати четырнадцатью
15 пятнадцать пятнадцати пятнадцатью
16 шестнадцать шестнадцати шестнадцатью
17 семнадцать семнадцати семнадцатью
18 восемнадцать восемнадцати восемнадцатью
19 девятнадцать девятнадцати девятнадцатью
20 двадцать двадцати двадцатью
30 тридцать тридцати тридцатью
40 сорок сорока
50 пятьдесят пятидесяти пятьюдесятью
60 шестьдесят шестидесяти шестьюдесятью
70 семьдесят семидесяти семьюдесятью
80 восемьдесят восьмидесяти восемьюдесятью
90 девяносто девяноста
100 сто ста
200 двести двухсот двумстам двумястами двухстах
300 триста трёхсот трехсот трёмстам тремстам тремястами трёхстах трехстах
400 четыреста четырёхсот четырехсот четырёмстам четыремстам четырьмястами
500 пятьсот пятисот пятистам пятьюстами пятистах
600 шестьсот шестисот шестистам шестьюстами шестистах
700 семьсот семисот семистам семьюстами семистах
800 восемьсот восьмисот восьмистам восемьюстами восьмистах
900 девятьсот девятисот девятистам девятьюстами девятистах
1000 тысяча тысячи тысяч тысячу тысячей тысячам тысячами тысячах тысяче
1000000 миллион миллиона миллионов миллиону миллионам миллионами миллионах миллионом
1000000000 миллиард миллиарда миллиардов миллиарду миллиардам миллиардами миллиардах
1000000000000 триллион триллиона триллионов
"""
_POLISH: Final = """
0 zero
1 jeden jedna jedno jednego jednej
2 dwa dwie dwóch dwoje dwaj dwu dwoma dwiema dwom dwóm dwojga dwojgu dwojgiem
3 trzy trzech trzej troje trzema trzem trojga trojgu trojgiem
4 cztery czterech czworo czterema czterem czworga czworgu czworgiem
5 pięć pięciu pięcioro pięcioma pięciorga pięciorgu pięciorgiem
6 sześć sześciu sześcioma sześcioro sześciorga sześciorgu
7 siedem siedmiu siedmioma siedmioro siedmiorga siedmiorgu
8 osiem ośmiu ośmioma ośmioro ośmiorga ośmiorgu
9 dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga
10 dziesięć dziesięciu dziesięcioma
11 jedenaście jedenastu jedenastoma
12 dwanaście dwunastu dwunastoma
13 trzynaście trzynastu trzynastoma
14 czternaście czternastu czternastoma
15 piętnaście piętnastu piętnastoma
16 szesnaście szesnastu szesnastoma
17 siedemnaście siedemnastu siedemnastoma
18 osiemnaście osiemnastu osiemnastoma
19 dziewiętnaście dziewiętnastu dziewiętnastoma
20 dwadzieścia dwudziestu dwudziestoma
30 trzydzieści trzydziestu trzydziestoma
40 czterdzieści czterdziestu czterdziestoma
50 pięćdziesiąt pięćdziesięciu pięćdziesięcioma
60 sześćdziesiąt sześćdziesięciu sześćdziesięcioma
70 siedemdziesiąt siedemdziesięciu siedemdziesięcioma
80 osiemdziesiąt osiemdziesięciu osiemdziesięcioma
90 dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma
100 sto stu
200 dwieście dwustu
300 trzysta trzystu
400 czterysta czterystu
500 pięćset pięciuset
600 sześćset sześciuset
700 siedemset siedmiuset
800 osiemset ośmiuset
900 dziewięćset dziewięciuset
1000 tysiąc tysiące tysięcy tysiąca
1000000 milion miliony milionów miliona
1000000000 miliard miliardy miliardów miliarda
"""
_ARABIC: Final = """
0 صفر
1 واحد واحدة واحدا أحد إحدى احدى
2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنان إثنين إثنا
3 ثلاثة ثلاث
4 أربعة أربع اربعة اربع
5 خمسة خمس
6 ستة ست
7 سبعة سبع
8 ثمانية ثمان ثماني
9 تسعة تسع
10 عشرة عشر
20 عشرون عشرين عشرونا
30 ثلاثون ثلاثين
40 أربعون أربعين اربعون اربعين
50 خمسون خمسين
60 ستون ستين
70 سبعون سبعين
80 ثمانون ثمانين
90 تسعون تسعين
100 مئة مائة
200 مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي
300 ثلاثمئة ثلاثمائة
400 أربعمئة أربعمائة اربعمئة اربعمائة
500 خمسمئة خمسمائة
600 ستمئة ستمائة
700 سبعمئة سبعمائة
800 ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة
900 تسعمئة تسعمائة
1000 ألف آلاف الف ألفا الاف
2000 ألفان ألفين ألفي
1000000 مليون ملايين مليونا
2000000 مليونان مليونين مليوني
1000000000 مليار مليارات مليارا
2000000000 ملياران مليارين ملياري
"""
_HEBREW: Final = """
0 אפס
1 אחד אחת
2 שניים שתיים שני שתי שנים שתים
3 שלושה שלוש שלושת שלשה שלש
4 ארבעה ארבע ארבעת
5 חמישה חמש חמשה חמשת חמישת
6 שישה שש ששה ששת שישת
7 שבעה שבע שבעת
8 שמונה שמונת
9 תשעה תשע תשעת
10 עשרה עשר עשרת
20 עשרים
30 שלושים שלשים
40 ארבעים
50 חמישים חמשים
60 שישים ששים
70 שבעים
80 שמונים
90 תשעים
100 מאה מאות
200 מאתיים
1000 אלף אלפים
2000 אלפיים
1000000 מיליון מיליונים מליון
1000000000 מיליארד מיליארדים
"""
ROOTS: Final = MappingProxyType(
    {
        "ru": Roots(
            _RUSSIAN,
            unsure="тысячи тысяч тысячам тысячами тысячах миллиона миллионов миллионам миллионами"
            " миллионах миллиарда миллиардов миллиардам миллиардами миллиардах триллиона"
            " триллионов",
        ),
        "pl": Roots(
            _POLISH,
            unsure="tysiące tysięcy tysiąca miliony milionów miliona miliardy miliardów miliarda",
        ),
        "ar": Roots(
            _ARABIC,
            "و",
            "عشر عشرة",
            "أحد إحدى احدى ألفا مليونا مليارا عشر آلاف الاف ملايين مليارات",
        ),
        "he": Roots(_HEBREW, "ו", "עשר עשרה", "מאות אלפים מיליונים מיליארדים"),
        "fa": Roots(PERSIAN, "و", unsure="یک نه ده میلیون میلیارد"),
        "tr": Roots(
            TURKISH, unsure="bir milyon milyar trilyon katrilyon", open_ten=True, glued=True
        ),
        "hi": Roots(HINDI, unsure="एक सौ हज़ार हजार लाख करोड़ अरब"),
    }
)
