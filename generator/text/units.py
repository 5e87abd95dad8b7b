"""Units and currencies beside a number: "US$15", "12 euros", "5 percent", "9,753 metres".

A unit has a family and, where it is known, one member: "$" is some dollar, "HK$" the one of Hong
Kong. Two units contradict each other when they are of two families, or two members of one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its family ("dollar"), its member ("USD") or "", and what it measures ("money")."""

    family: str
    member: str = ""
    measures: str = "money"

    def contradicts(self, other: Unit) -> bool:
        """Whether the two cannot be the same unit."""
        if self.family != other.family:
            return {self.family, other.family} - {"yen", "yuan"} != {"¥"}
        return bool(self.member and other.member and self.member != other.member)

    @property
    def human(self) -> str:
        """The unit for a message."""
        return self.member or self.family


PERCENT: Final = Unit("percent", measures="share")
POINTS: Final = Unit("percentage points", measures="share")

_DOLLARS: Final = MappingProxyType(
    {"us": "USD", "u.s.": "USD", "american": "USD", "hong kong": "HKD", "hk": "HKD"}
    | {"australian": "AUD", "a": "AUD", "au": "AUD", "canadian": "CAD", "c": "CAD", "ca": "CAD"}
    | {"singapore": "SGD", "s": "SGD", "new zealand": "NZD", "nz": "NZD", "taiwan": "TWD"}
    | {
        "nt": "TWD",
        "jamaican": "JMD",
        "united states": "USD",
        "aus": "AUD",
        "r": "BRL",
        "mx": "MXN",
    }
)
_MEMBERS: Final = MappingProxyType(
    {
        "dollar": (
            "USD HKD AUD CAD SGD NZD TWD JMD",
            (
                "dollar dollars dólar dólares dollari dollaro"
                " доллар доллара долларов доллары долларах dolar dolara dolarów đô دولار دولارات"
                " דולר דולרים डॉलर ดอลลาร์ 美元 ドル 달러"
            ),
        ),
        "euro": ("EUR", "euro euros eur евро يورو אירו यूरो ユーロ 欧元 歐元 유로 avro ยูโร"),
        "pound": (
            "GBP EGP LBP SYP",
            (
                "pound pounds sterling quid pfund libras livres sterline"
                " фунтов фунта جنيه ליש ポンド 英镑 파운드"
            ),
        ),
        "yen": ("JPY", "yen yens иен йен 円 日元 엔 ين"),
        "yuan": ("CNY", "yuan renminbi юаней юаня 元 人民币 人民元 위안"),
        "won": ("KRW", "вон 원 ウォン 韩元"),
        "ruble": (
            "RUB",
            (
                "ruble rubles rouble roubles rubel rublos rubli рубль рубля рублей руб"
                " ルーブル 卢布 루블 روبل"
            ),
        ),
        "rupee": ("INR PKR LKR NPR", "rupee rupees rs rs. रुपये रुपए रुपया rupien roupies ₨"),
        "shekel": ("ILS", 'shekel shekels שקל שקלים ש"ח شيكل'),
        "franc": ("CHF XOF XAF", "franc francs franken franchi"),
        "lira": ("TRY", "lira liras lirası tl"),
        "dong": ("VND", "dong đồng"),
        "rupiah": ("IDR", "rupiah rp"),
        "baht": ("THB", "baht บาท"),
        "zloty": ("PLN", "zloty zlotys złoty złote złotych zł"),
        "peso": ("MXN ARS CLP COP PHP", "peso pesos"),
        "real": ("BRL", "reais réis reals"),
        "rand": ("ZAR", "rand"),
        "crown": ("SEK NOK DKK CZK", "krona kronor krone kroner koruna crowns kr"),
        "dirham": ("AED MAD", "dirham dirhams درهم"),
        "riyal": ("SAR QAR IRR", "riyal riyals rial rials ريال"),
        "dinar": ("KWD IQD JOD DZD", "dinar dinars دينار"),
        "naira": ("NGN", "naira ₦"),
        "taka": ("BDT", "taka tk"),
        "shilling": ("KES TZS UGX", "shilling shillings ksh sh"),
        "hryvnia": ("UAH", "hryvnia hryvnias гривен гривень"),
    }
)
_SIGNS: Final = MappingProxyType(
    {"$": Unit("dollar"), "€": Unit("euro", "EUR"), "£": Unit("pound"), "¥": Unit("¥")}
    | {"₽": Unit("ruble", "RUB"), "₹": Unit("rupee", "INR"), "₪": Unit("shekel", "ILS")}
    | {"₩": Unit("won", "KRW"), "฿": Unit("baht", "THB"), "₫": Unit("dong", "VND")}
    | {"₺": Unit("lira", "TRY"), "₴": Unit("hryvnia", "UAH"), "₨": Unit("rupee")}
)
_WORDS: Final = MappingProxyType(
    {
        word: Unit(family, codes if " " not in codes else "")
        for family, (codes, words) in _MEMBERS.items()
        for word in words.split()
    }
    | {
        code.lower(): Unit(family, code)
        for family, (codes, _) in _MEMBERS.items()
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
    | {"mins": "minute", "min": "minute", "secs": "second", "yards": "yard"}
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
_BEFORE: Final = re.compile(r"(?:([a-z.]{1,4}) ?)?([$€£¥₽₹₪₩฿₫₺₴₨]) ?$")
_CODE: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,3}\.?) ?$")
_AFTER: Final = re.compile(r"[ -]?(?:([$€£¥₽₹₪₩฿₫₺₴])|([^\W\d_]+(?:\"[^\W\d_])?))")
_POINTS: Final = re.compile(
    r"[ -]?(?:percentage[ -]points?|basis[ -]points?|points?|pps?|bps|procentpunkt|prozentpunkte?n?"
    r"|puntos?(?: porcentuales)?|punti(?: percentuali)?|pontos?(?: percentuais)?|points? de"
    r"|п\.п\.|процентных пунктов|个百分点|個百分點|ポイント|포인트)(?![^\W\d_])"
)
_GLUED: Final = frozenset({"in", "second"})
_PRICED: Final = frozenset(
    ["rs", "rs.", "r", "rp", "tl", "zł", "kr", "fr", "tk", "ksh", "usd", "eur", "gbp", "inr"]
)


@lru_cache(maxsize=2048)
def unit_of(words: str) -> Unit | None:
    """The unit that a figure's ``unit`` names: "euros", "USD", "%"; ``None`` for a noun."""
    plain = words.lower().strip()
    if plain in {"%", "percent", "per cent", "pct"}:
        return PERCENT
    if plain in {"percentage points", "percentage point", "points", "basis points"}:
        return POINTS
    if plain in _SIGNS:
        return _SIGNS[plain]
    head, _, last = plain.rpartition(" ")
    last = re.sub(r"[^\w.$€£¥]", "", last)
    unit = _WORDS.get(last) or _SIGNS.get(last[-1:]) or (None if head else _MEASURES.get(last))
    return _member(unit, head) if unit else None


def _member(unit: Unit, country: str) -> Unit:
    if unit.family == "dollar" and country in _DOLLARS:
        return Unit("dollar", _DOLLARS[country])
    if unit.family == "pound" and country in {"egyptian", "lebanese", "syrian", "british"}:
        return Unit("pound", {"e": "EGP", "l": "LBP", "s": "SYP", "b": "GBP"}[country[0]])
    return unit


def unit_before(text: str, at: int) -> tuple[Unit, int] | None:
    """The currency right before a place of a plain text, and where it starts."""
    window = max(0, at - 8)
    left = text[window:at]
    found = _BEFORE.search(left)
    if found:
        land = (found[1] or "").strip()
        unit = _SIGNS[found[2]]
        glued = land and text[window + found.start(2) - 1] != " "
        if glued and unit.family == "dollar" and land in _DOLLARS:
            member = _DOLLARS[land]
            real = Unit("real", "BRL") if member == "BRL" else Unit("dollar", member)
            return real, window + found.start()
        return unit, window + found.start(2)
    code = _CODE.search(left)
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
    if following not in {" ", "-"} and not following.isalpha() and following not in _SIGNS:
        return (PERCENT, at + 1) if following == "%" else None
    points = _POINTS.match(text, at)
    if points:
        return POINTS, points.end()
    for space in (0, 1):
        if space and following not in {" ", "-"}:
            break
        for phrase in percent:
            end = at + space + len(phrase)
            if text.startswith(phrase, at + space) and not _goes_on(text, end, phrase):
                return PERCENT, end
    return _word_after(text, at)


def _word_after(text: str, at: int) -> tuple[Unit, int] | None:
    found = _AFTER.match(text, at)
    if found is None:
        return None
    if found[1]:
        before_next = text[at] == "-" or text[found.end() : found.end() + 1].isdigit()
        return None if before_next else (_SIGNS[found[1]], found.end())
    word = found[2]
    if word in _GLUED and text[at] == " ":
        return None  # "5 in the house", "two second phases"
    known = _WORDS.get(word) or _MEASURES.get(word)
    if known:
        return known, found.end()
    for name in (
        "ドル",
        "ユーロ",
        "円",
        "元",
        "원",
        "달러",
        "유로",
        "엔",
        "美元",
        "欧元",
        "日元",
        "บาท",
    ):
        if word.startswith(name):
            return _WORDS[name], found.start(2) + len(name)
    # "88 billion Hong Kong dollars", "5 US dollars", "3 American dollars"
    for size in (1, 2):
        pieces = text[found.start(2) : found.start(2) + 40].split(" ", size + 1)
        if len(pieces) > size and " ".join(pieces[:size]) in _DOLLARS:
            last = re.match(r"[^\W\d_]+", pieces[size])
            if last and last[0] in {"dollar", "dollars"}:
                end = found.start(2) + len(" ".join(pieces[:size])) + 1 + len(last[0])
                return Unit("dollar", _DOLLARS[" ".join(pieces[:size])]), end
    return None


def _goes_on(text: str, end: int, phrase: str) -> bool:
    return phrase[-1].isalpha() and text[end : end + 1].isalpha() and text[end] < "\u2e80"
