"""What makes a name, a time or a year of a number by what stands beside it, in each language.

"الساعة 3" is an hour, "令和3年" a year, "60대" an age, "a .22 rifle" a kind of gun: none counts.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.values.number_digits import counts_things
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base


class _Place(NamedTuple):
    """What stands right before a number, what right after, and what the number then is."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    sense: Sense
    most: int = 10**18


def _place(before: str, after: str, sense: Sense, most: int = 10**18) -> _Place:
    left = rf"(?<![^\W\d_])(?:{before})$" if before else ""
    return _Place(expression(left), expression(after), sense, most)


_LEFT: Final = 24
_MARGIN: Final = _place(r"(?:±|\+/-|\+-|give or take|plus or minus) ?", "", Sense.UNREAD)
# "Die Boeing 747", "Formule 1": the same names in every language, but "波音3架飞机" are three
_NAMED: Final = (
    _Place(
        expression(
            r"(?:(?<![^\W\d_])(?:boeing|airbus|боинг[а-я]{0,2}|аэробус[а-я]{0,2}|[בהל]?בואינג"
            r"|[בהל]?איירבוס|(?:ال|لل)?بوينغ|(?:ال|لل)?بوينج|(?:ال|لل)?إيرباص|बोइंग|एयरबस)"
            r"|โบอิ้ง|แอร์บัส|波音|空客|空[中巴]巴士|ボーイング|エアバス|보잉|에어버스) ?$"
        ),
        expression(r"(?=[^0-9])(?![架機便]| ?대(?!형))|$"),
        Sense.NAME,
    ),
    _place(
        "formula|formule|formel|fórmula|формул[аыеу]|formuła|formuły|formule", "", Sense.NAME, 4
    ),
    _Place(expression("フォーミュラ$|포뮬러 ?$"), expression(""), Sense.NAME, 4),
)
_GUNS: Final = r"[- ]?(?:calib|cal(?![a-z])|rifle|pistol|handgun|gun|revolver|magnum|bullet|round)"
# "A 747 crashed": a kind of aeroplane, or another thing that goes by its number.
_ACTS: Final = expression(r" (?:was|is|has|had|will|would|flew|[a-z]+ed)(?![a-z])")
_A_THING: Final = expression(r"(?<![^\W\d_])an? $")
_ACTS_ALONE: Final = expression(r" (?:was|is|has|took|flew|landed|crashed)(?![a-z])")
# "In 1066 they slept there", but "in 1066 homes"
_OF_OLD: Final = expression("1[0-4][0-9]{2}")
_SINCE: Final = expression(r"(?<![a-z])(?:in|since|until|before|after) $")
_GOES_ON: Final = expression(
    r"[,.;:)]|$| (?:they|he|she|it|we|the|when|and|but|to|by|was|were|a|his|its|their)(?![a-z])"
)
_THE_THING: Final = expression(r"(?<![^\W\d_])the $")
# "4K screens", "a 10K race"
_SHARP: Final = frozenset((2000, 4000, 5000, 8000, 16000))
_RACES: Final = expression(r" (?:run|race|runs|races|runner|walk)(?![a-z])")
_DECADES_OF_AGE: Final = (
    "(?:(?<=[1-9]0)|(?<=십))대(?= ?(?:남|여|초|중|후|노|청|부|아|가|는|인|의|$))"
)
_LARGE: Final = "(?:hundred|thousand|million|billion|dozen)"
_PLACES: Final = MappingProxyType(
    {
        "en": (
            _place("", rf"-(?:odd|some|plus) {_LARGE}", Sense.UNREAD),
            _place("", "-some(?![a-z])", Sense.VAGUE),
            _place(r"france ", r"(?! [a-z]+s )", Sense.NAME, 24),
            _place("once-in-(?:a-)?", "", Sense.RATIO),
            _place("", "(?<=[12][0-9]{3}) (?:levels?|baselines?)(?![a-z])", Sense.YEAR, 2100),
            _place("", "-all(?![a-z-])| apiece(?= (?:draw|after|at|when))", Sense.RATIO),
            _place("", "-(?:under|over)(?![- ]?[0-9a-z])", Sense.NAME, 40),
            _place("", r"\([a-z]\)", Sense.NAME),
        ),
        "de": (
            _place("", " uhr", Sense.TIME, 24),
            _place(
                r"\S*(?:straße|strasse|str\.|gasse|allee|\Sweg|damm|ufer)"
                r"(?: [0-9]{1,4}[a-z]?(?: und|,))*",
                "",
                Sense.NAME,
            ),
        ),
        "pt": (_place("às|as|das", " da (?:manhã|tarde|noite|madrugada)", Sense.TIME, 24),),
        "fr": (
            _place(
                "",
                r"(?:(?: et|,) [0-9]{1,4})?,? (?:bis,? |ter,? )?(?:rue|avenue|boulevard|quai"
                r"|allée|impasse|chemin|square|route|ruelle|passage|place)"
                r"(?= (?:de|du|des|d'|[A-ZÀ-Ý]|[a-zà-ÿ]+))",
                Sense.NAME,
            ),
            _place("", " ?h(?:eures)?(?: ?/ ?| sur )24", Sense.UNREAD, 24),
            _place("entre|de", r" ?h (?:et|à) [0-9]{1,2} ?h(?![^\W\d_])", Sense.TIME, 24),
            _place(
                "à|vers|dès|avant|après",
                r" heures?(?![^\W\d_])(?! de | d'| plus| après)",
                Sense.TIME,
                24,
            ),
            _place("france|m|tf", "", Sense.NAME, 24),
        ),
        "it": (
            _place("(?:alle|dalle|le)? ?ore", "", Sense.TIME, 24),
            _place("", " ore su 24", Sense.UNREAD, 24),
            _place(
                "[tf]ra le",
                r" e le [0-9]{1,2}(?:[,.;:]| ?$| (?:sono|è|ha|hanno|si|di|del|della|il|la|un"
                r"|una) )",
                Sense.TIME,
                24,
            ),
            _place(
                "alle|dalle",
                r"(?=[,.;:\n)]| ?$| (?:di|del|della|e|per|con|in|a|da|dal|dopo|prima|ora|si|è|il"
                r"|la|i|un|una|presso|sul|sulla|nel|nella|davanti|circa) )",
                Sense.TIME,
                24,
            ),
        ),
        "es": (
            _place("a las|hacia las|desde las|sobre las", "(?! [a-z]+s )", Sense.TIME, 24),
            _place("", r"-[a-z](?![a-z])", Sense.DATE, 31),
        ),
        "pl": (
            _place(r"(?:ul\.|ulicy|alei|al\.|placu|pl\.) [^\d,]{2,16}", "", Sense.NAME),
            _place(r"o godz\.|godz\.|o godzinie|godzinie|godzina", "", Sense.TIME, 24),
        ),
        "ru": (
            _place(
                "в|около|до|после|к|с",
                r" (?:час(?:а|ов)? )?(?:утра|вечера|ночи|дня)(?![а-я])",
                Sense.TIME,
                24,
            ),
            _place("до|после", r" час(?:а|ов)?(?![а-я])", Sense.UNREAD, 24),
            _place("старше|младше|моложе", r" (?:лет|года)(?![а-я])", Sense.NAME),
            _place("в|к|с", r" (?:часов|часа|час)(?![а-я])", Sense.TIME, 24),
            _place("", r" (?:шанс |случай |раз )?(?:из|среди) [а-я]+", Sense.UNREAD, 1),
            _place(r"(?:улиц|ул\.|проспект|переул)\S* [^\d,]{2,16},", "", Sense.NAME),
        ),
        "nl": (
            _place("om|rond|vanaf|tot", " uur", Sense.TIME, 24),
            _place("flat|woning|cel", r"(?! [a-z]+(?:en|s)(?![a-z]))", Sense.NAME),
        ),
        "ar": (
            _place("الساعة|ساعة|للساعة|بالساعة", "", Sense.TIME, 24),
            _place(r"[بول]?(?:شارع|جادة) [^\d،,]{2,16}", "", Sense.NAME),
        ),
        "he": (
            _place("בשעה|השעה|משעה|עד שעה|לשעה", "", Sense.TIME, 24),
            _place("", r" (?:ה|מה|מ)[^\W\d_]{2,}", Sense.UNREAD, 1),
            _place(r"[בלמהו]?(?:רחוב|שדרות|דרך) [^\d,]{2,16}", "", Sense.NAME),
        ),
        "fa": (_place("ساعت", "", Sense.TIME, 24),),
        "tr": (
            _place(
                r"(?:cadde|sokak|bulvar|sokağ|cad\.|sok\.|mahalle)\S*(?: no:?)?", "", Sense.NAME
            ),
            _place("saat|saati", "", Sense.TIME, 24),
            _place("", " numaralı", Sense.NAME),
            _place(
                r"(?:[0-9]+'?|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|yüz"
                r"|bin)[dt][ea]",
                r"(?:'?[iıuü]|'?s[iıuü])?(?![^\W\d_])",
                Sense.UNREAD,
                99,
            ),
            _place("", r"'[dt][ea] (?:[0-9]+'|(?:bir|iki|üç|dört|beş)(?![^\W\d_]))", Sense.UNREAD),
            _place("her", r" [^\W\d_]+[dt][ea]n (?:bir|[0-9])", Sense.RATIO),
            _place("", r"'l[iıuü](?![^\W\d_])", Sense.UNREAD, 99),
        ),
        "hi": (
            _place("", " बज", Sense.TIME, 24),
            _place("", " ?के दशक", Sense.YEAR),
            _place("", " तक", Sense.UNREAD),
            _place("हर|प्रत्येक", " में से", Sense.RATIO),
        ),
        "bn": (
            _place("", " ?টা(?:র|য়|য়)(?!ও)", Sense.TIME, 24),
            _place("সাড়ে|সাড়ে|পৌনে|সোয়া|সোয়া", "", Sense.UNREAD),
            _place("দেড়|আড়াই", "", Sense.UNREAD),
        ),
        "vi": (_place("lúc|vào lúc|hồi", "", Sense.TIME, 24),),
        "id": (_place("pukul|jam", "", Sense.TIME, 24),),
        "zh": (
            _place("", "世纪|世紀", Sense.ORDER),
            _place(
                "",
                "号|號|室|单元|單元|楼(?![高层])|樓(?![高層])|班(?=[的学學同])|年级|年級",
                Sense.NAME,
            ),
            _Place(
                expression(r"(?<![高有共达達建个個到约約近第为為 ])$"),
                expression("[层層](?![高建])|路(?=公交|公車|车|巴士)"),
                Sense.NAME,
            ),
            _place("民国|民國|昭和|平成|令和", "年", Sense.YEAR),
            _place("", "[后後](?![来來面天])", Sense.NAME, 99),
            _Place(expression("[没沒无無]有?$"), expression("[人名个個例起件]"), Sense.DENIED, 1),
        ),
        "ja": (
            _place("", "世紀", Sense.ORDER),
            _place("明治|大正|昭和|平成|令和", "年", Sense.YEAR),
            _place(
                "", "号|階(?![建段級層])|番(?:出口|ゲート|ホーム)|合目|号車|組(?=の)", Sense.NAME
            ),
            _place("", "位(?![置相])|番(?!目|組)|着(?!物)", Sense.ORDER),
            _place("", "時(?![間代期])", Sense.TIME, 24),
            _place("", "代(?![表目金理])", Sense.NAME, 99),
            _place("", "条(?!件)", Sense.NAME),
            _place("", "[人名件つ回匹頭台棟社例]も", Sense.DENIED, 1),
        ),
        "ko": (
            _place("", "세기|대 (?:대통령|국회|총리|회장|총장|의회)|대째", Sense.ORDER),
            _place("", "위(?![원기험치])|등(?![록분장])", Sense.ORDER),
            _place(
                "",
                "층(?![짜집]| ?(?:짜리|건물|규모|높이|이상|아파트|빌딩|으로 지))"
                "|번 ?(?:출구|버스|방|국도|홈|게이트|선|승강장|갱도|창구)|번지|학년"
                "|반(?=[ 의에은이])|(?:소대|중대|대대|연대|여단|사단|군단|함대|구역|지구|공구|갱)"
                "(?= |의|에|이|가|소|는|은|$)|호(?!주)|동 [0-9]+호"
                "|대 (?:원칙|기업|과제|그룹|명물|도시|산업|공약|뉴스)",
                Sense.NAME,
            ),
            _place("", "동(?=[에의은이 ])", Sense.UNREAD),
            _place("", r" ?(?:명|사람|건|개|대|마리|곳)도(?![^\W\d_])", Sense.DENIED, 1),
            _place("", " ?시(?![간민장의작도])", Sense.TIME, 24),
            _place("", _DECADES_OF_AGE, Sense.UNREAD, 90),
        ),
    }
)
# In these scripts a word may be glued to what stands before it.
_UNSPACED: Final = frozenset(("zh", "ja", "ko", "th"))
_PIXELS: Final = frozenset(("240p", "360p", "480p", "720p", "1080p", "1440p", "2160p"))
_HEADING: Final = expression(r"\. [A-Z]")
_VERB: Final = expression(
    r" (?:fue|era|será|ha|fut|est|était|sera|fu|sarà|foi|será|war|ist|hat|było|był|была|было|стал"
    r"|станет|roku|olabilir)(?![^\W\d_])"
)


def by_surroundings(plain: PlainText, atom: Atom, language: str) -> Sense | None:
    """What a number is where its neighbours make something else of it than a count."""
    text, tongue = plain.text, base(language)
    if atom.scale > 1:
        return Sense.NAME if _in_letters(plain, atom, tongue) else None
    value = atom.value or 0
    left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start].rstrip(" ")
    spaced = f"{left} " if left else ""
    for place in (_MARGIN, *_NAMED, *_PLACES.get(tongue, ())):
        if value > place.most or not place.after.match(text, atom.end):
            continue
        if place.before.search(left) or place.before.search(spaced):
            return place.sense
    return _of_shape(plain, atom, tongue)


def _in_letters(plain: PlainText, atom: Atom, tongue: str) -> bool:
    """Whether a capital K makes a picture or a race of a number and no thousands: "4K screens"."""
    if tongue != "en" or plain.shown[atom.end - 1] != "K" or atom.outer_start < atom.start:
        return False
    races = _RACES.match(plain.text, atom.end) is not None
    return races or (atom.value in _SHARP and not counts_things(plain.text, atom.end))


def _of_shape(plain: PlainText, atom: Atom, tongue: str) -> Sense | None:
    """What a number is by its own digits: a calibre, a resolution, a heading, a year."""
    text, number = plain.text, plain.text[atom.start : atom.end]
    if tongue == "en" and number.startswith(".") and re.match(_GUNS, text[atom.end :]):
        return Sense.NAME
    if tongue == "en" and len(number) == 3 and number.isdigit():
        thing = _A_THING.search(text, max(0, atom.start - 3), atom.start)
        if thing and _ACTS.match(text, atom.end):
            return Sense.NAME
        the = _THE_THING.search(text, max(0, atom.start - 4), atom.start)
        if the and _ACTS_ALONE.match(text, atom.end):
            return Sense.NAME
    if text[atom.start : atom.end + 1] in _PIXELS:
        return Sense.NAME
    old = tongue == "en" and _OF_OLD.fullmatch(number) and _GOES_ON.match(text, atom.end)
    if old and _SINCE.search(text, max(0, atom.start - 8), atom.start):
        return Sense.YEAR
    line = text[text.rfind("\n", 0, atom.start) + 1 : atom.start]
    heading = not atom.spoken and number.isdigit() and len(number) < 3 and not line.strip()
    if heading and _HEADING.match(plain.shown, atom.end):
        return Sense.ORDER
    if len(number) == 4 and "1500" <= number <= "2099" and number.isdigit():
        following = plain.shown[atom.end + 1 : atom.end + 2]
        verb = tongue == "de" and text[atom.end] == " " if atom.end < len(text) else False
        if _VERB.match(text, atom.end) or (verb and following.islower()):
            return Sense.YEAR
    return None
