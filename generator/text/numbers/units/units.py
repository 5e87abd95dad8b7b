"""Units and currencies beside a number: "US$15", "12 euros", "5 percent", "9,753 metres".

A unit has a family and, where it is known, one member: "$" is some dollar, "HK$" the one of Hong
Kong. Two units contradict each other when they are of two families, or two members of one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.scripts import MARKS
from generator.text.numbers.units.currencies import (
    BENT,
    COUNTRIES,
    DOLLARS,
    GLUED_ON,
    LANDS_BEHIND,
    MEMBERS,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its family ("dollar"), its member ("USD") or "", and what it measures ("money")."""

    family: str
    member: str = ""
    measures: str = "money"

    def contradicts(self, other: Unit) -> bool:
        """Whether the two cannot be the same unit."""
        if self.family != other.family:
            both = {self.family, other.family}
            # A sign or a word for either: "¥", and a pound of money or of weight
            return (
                both - {"yen", "yuan"} != {"¥"}
                and both != {"pound", "pound-mass"}
                and both - {"kilometre", "kilogram"} != {"kilometre or kilogram"}
            )
        return bool(self.member and other.member and self.member != other.member)

    @property
    def human(self) -> str:
        """The unit for a message."""
        return self.member or self.family


PERCENT: Final = Unit("percent", measures="share")
POINTS: Final = Unit("percentage points", measures="share")
# Hundredths of them.
BASIS_POINTS: Final = Unit("basis points", measures="share")
# One side of a score counts goals, points or votes, and nobody and nothing else.
SCORE: Final = Unit("score", measures="score")

_SIGNS: Final = MappingProxyType(
    {"$": Unit("dollar"), "€": Unit("euro", "EUR"), "£": Unit("pound"), "¥": Unit("¥")}
    | {"₽": Unit("ruble", "RUB"), "₹": Unit("rupee", "INR"), "₪": Unit("shekel", "ILS")}
    | {"₩": Unit("won", "KRW"), "฿": Unit("baht", "THB"), "₫": Unit("dong", "VND")}
    | {"₺": Unit("lira", "TRY"), "₴": Unit("hryvnia", "UAH"), "₨": Unit("rupee")}
)
_WORDS: Final = MappingProxyType(
    {
        word: Unit(family, codes if " " not in codes else "")
        for family, (codes, words) in MEMBERS.items()
        for word in f"{words} {BENT.get(family, '')}".split()
    }
    | {
        code.lower(): Unit(family, code)
        for family, (codes, _) in MEMBERS.items()
        for code in codes.split()
    }
    | {"sterling": Unit("pound", "GBP"), "quid": Unit("pound", "GBP")}
)
_OTHERS: Final = MappingProxyType(
    {
        "time": "second minute hour day week month year decade century",
        "length": "kilometre metre centimetre millimetre mile foot inch yard",
        "mass": "kilogram gram tonne ton pound-mass ounce",
    }
)
_SPELT: Final = MappingProxyType(
    {"km": "kilometre", "kms": "kilometre", "kilometer": "kilometre", "kilometers": "kilometre"}
    | {"meter": "metre", "meters": "metre", "cm": "centimetre", "mm": "millimetre", "ft": "foot"}
    | {"feet": "foot", "inches": "inch", "in": "inch", "kg": "kilogram", "kilo": "kilogram"}
    | {"kilos": "kilogram", "centuries": "century", "hrs": "hour", "hr": "hour", "yrs": "year"}
    | {"mins": "minute", "min": "minute", "secs": "second", "sec": "second", "yards": "yard"}
    | {"lb": "pound-mass", "lbs": "pound-mass", "oz": "ounce"}
)
_MEASURES: Final = MappingProxyType(
    {
        form: Unit(word, measures=kind)
        for kind, words in _OTHERS.items()
        for word in words.split()
        for form in (word, f"{word}s")
    }
    | {
        form: Unit(word, measures=next(k for k, ws in _OTHERS.items() if word in ws.split()))
        for form, word in _SPELT.items()
    }
)
_BEFORE: Final = expression(r"(?:([a-z.]{1,4}) ?)?([$€£¥₽₹₪₩฿₫₺₴₨]) ?$")
_CODE: Final = expression(r"(?<![^\W\d_])([^\W\d_]{1,3}\.?) ?$")
_AFTER: Final = expression(
    r"(?:(?P<of> d[ei] | d')|[ -])?(?:([$€£¥₽₹₪₩฿₫₺₴])"
    rf"|((?:[^\W\d_]|[{MARKS}]){{1,40}}(?:\"[^\W\d_])?))"
)
_LETTERS: Final = expression(r"[^\W\d_]*")
# Turkish cases grow on to the name of a currency: "12 liraya", "900 avroyu", "80 dolara"
_TURKISH: Final = expression(
    r"(lira|avro|euro|dolar|sterlin|ruble|yen|yuan|frank|kuruş)"
    r"(?:l[ae]r)?(?:y?[aeıiuü]|[dt][ae]n?|n?[ıiuü]n|l[ıiuü]k|s[ıiuü]n?[ae]?|l[ae]r[ıi])"
)
_TURKISH_NAMES: Final = MappingProxyType(
    {"sterlin": "sterling", "frank": "franc", "kuruş": "cent", "avro": "euro"}
)
_LAND: Final = expression(
    r" \(?(canadian|australian|us|u\.s\.|american|hong kong|singapore|new zealand|taiwan|jamaican"
    r"|cad|aud|usd|hkd|sgd|nzd|twd)(?![^\W\d_])"
)
# "COP28" is a conference, no pesos.
_CONFERENCE: Final = expression(r"[0-9]{1,2}(?![0-9.,])")
_PLACED: Final = (
    "пропуск|выдач|сбор|обогрев|помощ|голосован|приема|приёма|вакцин|питан|размещ|въезд|контрол"
    "|szczep|pomoc|wyborc|kontrol|handl|usług|medycz|gastron|zborn|zapal|sprzedaż"
    "|تفتيش|عبور|توزيع|مراقبة|حدودية|أمنية|عسكرية|طبية|مياه|حراسة|ساخنة"
    "|חלוקה|בדיקה|מפגש|יישוב|אחיזה|חיכוך|מכירה|חמות|חיסון"
    "|đến|nóng|bán|trường|du lịch|sơ tán|tiêm|ngập|bỏ phiếu|dân cư|sạt lở"
)
_POINTS: Final = expression(
    r"[ -]?(?:percentage[ -]points?|points?|pps?|procentpunkt|(?:prozent)?punkte?n?"
    r"|puntos?(?: porcentuales)?|punti(?: percentuali)?|pontos?(?: percentuais)?|points? de"
    r"|п\.п\.|процентн[а-я]+ пункт[а-я]*|punkt[a-ząęó]* procentow[a-z]*|procentpunt(?:en)?"
    r"|נקודות אחוז|نقطة مئوية|نقاط مئوية|điểm phần trăm|poin persentase|puanlık|puan)(?![^\W\d_])"
    # Points of an index or of a score, and no places
    r"|[ -]?(?:пункт(?:а|ов|ах|ам)?|punkt(?:ów|ach|y)|punten|poin|điểm|अंको?ं?|נקודות|نقطة|نقاط)"
    rf"(?![^\W\d_])(?! (?:{_PLACED}))|[ -]?จุด(?!ตรวจ|บริการ|ผ่อนปรน|พัก|เกิด|ที่|เสี่ยง|ชุมนุม)"
    r"|[ -]?(?:个百分点|個百分點|%?ポイント|%?포인트|%p(?![a-z]))"
)
_BASIS_POINTS: Final = expression(
    r"[ -]?(?:basis[ -]points?|bps|basispunkte?n?|puntos? básicos?|punti base|points? de base"
    r"|pontos?[ -]base|базисн[а-я]+ пункт[а-я]*)(?![^\W\d_])"
    r"|[ -]?(?:个基点|個基點|ベーシスポイント)"
)
_GLUED_ON: Final = MappingProxyType(
    {name: Unit(family, member) for family, member, names in GLUED_ON for name in names.split()}
)
_GLUED: Final = frozenset({"in", "second"})
_PRICED: Final = frozenset(
    ["rs", "rs.", "r", "rp", "tl", "zł", "kr", "fr", "tk", "ksh", "usd", "eur", "gbp", "inr", "rm"]
)


def unit_named(words: str) -> Unit | None:
    """The currency, percentage, time, length or mass that a figure's ``unit`` names: "euros",
    "USD", "%"; ``None`` for others."""
    plain = words.lower().strip()
    if plain in {"%", "percent", "per cent", "pct"}:
        return PERCENT
    if plain in {"percentage points", "percentage point", "points"}:
        return POINTS
    if plain in {"basis points", "basis point", "bps"}:
        return BASIS_POINTS
    if plain in _SIGNS:
        return _SIGNS[plain]
    head, _, last = plain.rpartition(" ")
    last = re.sub(r"[^\w.$€£¥]", "", last)
    unit = _WORDS.get(last) or _SIGNS.get(last[-1:]) or (None if head else _MEASURES.get(last))
    return _member(unit, head) if unit else None


def _member(unit: Unit, country: str) -> Unit:
    if unit.family == "dollar" and country in DOLLARS:
        return Unit("dollar", DOLLARS[country])
    member = COUNTRIES.get(unit.family, {}).get(country)
    return Unit(unit.family, member) if member else unit


def sign_of(letter: str) -> Unit | None:
    """The currency whose sign a letter is; ``None`` for others."""
    return _SIGNS.get(letter)


def of_country(unit: Unit, text: str, at: int) -> tuple[Unit, int] | None:
    """The currency of a land that is named behind a number: "$71 million Canadian", "$5 (US)"."""
    if unit.family != "dollar" or unit.member:
        return None
    found = _LAND.match(text, at)
    member = DOLLARS.get(found[1]) if found else None
    return (Unit("dollar", member), found.end()) if found and member else None


def unit_before(text: str, at: int) -> tuple[Unit, int] | None:
    """The currency right before a place of a plain text, and where it starts."""
    window = max(0, at - 8)
    left = text[window:at]
    found = _BEFORE.search(left)
    if found:
        land = (found[1] or "").strip()
        unit = _SIGNS[found[2]]
        glued = land and text[window + found.start(2) - 1] != " "
        if glued and unit.family == "dollar" and land in DOLLARS:
            member = DOLLARS[land]
            real = Unit("real", "BRL") if member == "BRL" else Unit("dollar", member)
            return real, window + found.start()
        return unit, window + found.start(2)
    code = _CODE.search(left)
    if code and code[1] == "won":
        return None  # "They won 3-1"
    if code and code[1] == "cop" and _CONFERENCE.match(text, at):
        return None
    known = _code(code[1], glued=not left.endswith(" ")) if code else None
    return (known, window + code.start()) if code and known else None


def _code(word: str, *, glued: bool) -> Unit | None:
    if word == "r" and glued:
        return Unit("rand", "ZAR")
    known = word in _WORDS and (len(word) == 3 or word in _PRICED)
    return _WORDS[word] if known else None


def unit_after(text: str, at: int, percent: tuple[str, ...]) -> tuple[Unit, int] | None:
    """The unit right after a place of a plain text, and where it ends."""
    following = text[at : at + 1]
    for pattern, unit in ((_BASIS_POINTS, BASIS_POINTS), (_POINTS, POINTS)):
        points = pattern.match(text, at)
        if points:
            return unit, points.end()
    if following not in {" ", "-"} and not following.isalpha() and following not in _SIGNS:
        return (PERCENT, at + 1) if following == "%" else None
    for space in (0, 1):
        if space and following not in {" ", "-"}:
            break
        for phrase in percent:
            end = at + space + len(phrase)
            if text.startswith(phrase, at + space) and not _goes_on(text, end, phrase):
                return PERCENT, end
    return _word_after(text, at)


_GLUED_NAMES: Final = tuple(_GLUED_ON)


def _word_after(text: str, at: int) -> tuple[Unit, int] | None:
    found = _AFTER.match(text, at)
    if found is None:
        return None
    if found[2]:
        before_next = text[at] == "-" or text[found.end() : found.end() + 1].isdigit()
        return None if before_next else (_SIGNS[found[2]], found.end())
    word = found[3]
    if word in _GLUED and (text[at] == " " or text[found.end() : found.end() + 1] == "-"):
        return None  # "5 in the house", "two second phases", "a 1-in-100-year flood"
    known = _WORDS.get(word) or (None if found["of"] else _MEASURES.get(word) or _turkish(word))
    if known:
        return _named_behind(text, known, found.end())
    if word.startswith(_GLUED_NAMES):
        name = next(name for name in _GLUED_ON if word.startswith(name))
        return _GLUED_ON[name], found.start(3) + len(name)
    return None if found["of"] else _of_country(text, found.start(3))


def _turkish(word: str) -> Unit | None:
    found = _TURKISH.fullmatch(word)
    return _WORDS.get(_TURKISH_NAMES.get(found[1], found[1])) if found else None


def _named_behind(text: str, unit: Unit, end: int) -> tuple[Unit, int]:
    """A currency with the land that Romance languages name behind it: "dollars canadiens"."""
    lands = LANDS_BEHIND.get(unit.family)
    for stem, member in lands.items() if lands and text[end : end + 1] == " " else ():
        if text.startswith(stem, end + 1):
            word = _LETTERS.match(text, end + 1 + len(stem))
            return Unit(unit.family, member, unit.measures), word.end() if word else end
    return unit, end


def _of_country(text: str, at: int) -> tuple[Unit, int] | None:
    """A currency with its country: "Hong Kong dollars", "US dollars", "Egyptian pounds"."""
    near = text[at : at + 40].split(" ", 3)
    for size in (1, 2):
        country = " ".join(near[:size])
        last = _LETTERS.match(near[size]) if len(near) > size else None
        unit = _WORDS.get(last[0]) if last else None
        if last and unit:
            member = _member(unit, country)
            if member is not unit:
                return member, at + len(country) + 1 + len(last[0])
    return None


def _goes_on(text: str, end: int, phrase: str) -> bool:
    return phrase[-1].isalpha() and text[end : end + 1].isalpha() and text[end] < "\u2e80"
