"""Numbers in Chinese characters and in Korean words: "三十人", "十万", "서른 명", "삼백 명".

Only what is surely a number is one: a run of numerals with something counted after it, or a run
that says a value by places. One numeral inside a word ("一部", "千葉") counts nothing.
"""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.values.spoken_numbers import Spoken
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary

_DIGITS: Final = MappingProxyType(
    dict(zip("〇零一二三四五六七八九", (0, 0, *range(1, 10)), strict=True))
    | {"两": 2, "兩": 2, "壱": 1, "弐": 2, "参": 3}
)
_PLACES: Final = MappingProxyType({"十": 10, "百": 100, "千": 1000, "拾": 10})
_SCALES: Final = MappingProxyType(
    {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
)
_NUMERAL: Final = expression(f"[{''.join((*_DIGITS, *_PLACES, *_SCALES))}]+")
_PERCENT: Final = expression(
    rf"百分之({_NUMERAL.pattern})(?:[点點]([〇零一二三四五六七八九]{{1,4}}))?"
)
# "三十多万": more than so many of a scale
_AND_MORE: Final = expression("[多余餘]([万萬亿億])")
# "三到四座", "二、三人"
_RANGED: Final = expression(rf"[到至~、-]{_NUMERAL.pattern}")
# What makes a date, an order or a part of a numeral, and what makes it vague.
_NO_COUNT_AFTER: Final = (
    "月",
    "日",
    "号",
    "號",
    "分之",
    "分の",
    "代",
    "年代",
    "世紀",
    "世纪",
    "番",
    "部分",
)
# "一起": together; "四国": an island; "一度": once
_WORDS: Final = (
    *("一人ひと", "一人一人", "一人当", "一人あた"),
    *("一倍", "七国集", "七國集", "二十国集", "十分な", "十分に", "十分だ", "五分五"),
    *("一起", "一时", "一時", "一度", "一家人", "一国", "一國", "一次性", "一世", "一席", "一足"),
    *("四国", "二度と", "一人暮", "一回り", "一日も", "一本化", "一条龙", "一天到", "一天天"),
    *("一个劲", "一個勁", "一人称", "一点", "一點", "三国", "三國", "九州", "一台戏", "一件事"),
    *("两国", "兩國", "十国", "一社会", "一頭地", "一枚岩", "一名は", "一着に", "一辺"),
)
# Units of which no single letter is a counter.
_MEASURES: Final = (
    *("小时", "小時", "分钟", "分鐘", "公里", "公斤", "公顷", "公頃", "平方", "英里"),
    *("美元", "美金", "欧元", "歐元", "日元", "日圆", "日圓", "英镑", "英鎊", "港元"),
    *("港币", "港幣", "韩元", "韓元", "卢布", "盧布", "人民币", "人民幣", "新台币", "新臺幣"),
    *("ドル", "ユーロ", "ポンド", "ウォン"),
)
# Behind round hundreds these count things: "三百把椅子"; behind one digit they may say much else.
_OF_HUNDREDS: Final = expression("[百千](?:[张張把本台臺册冊份封页頁桶脚](?!来|部|身|人))")
_THOUSANDS_OF: Final = frozenset("上成")
_VAGUE: Final = "数數几幾何"
# "十余栋", "百余人"
_ROUND: Final = frozenset("十百千万萬")

_NATIVE: Final = MappingProxyType(
    dict.fromkeys(("하나", "한"), 1)
    | dict.fromkeys(("둘", "두"), 2)
    | dict.fromkeys(("셋", "세"), 3)
    | dict.fromkeys(("넷", "네"), 4)
    | {"다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
)
_NATIVE_TENS: Final = MappingProxyType(
    {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50}
    | {"예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
)
_NATIVE_WORD: Final = expression(f"({'|'.join(_NATIVE_TENS)})?({'|'.join(_NATIVE)})?")
_SINO: Final = MappingProxyType(
    dict(
        zip("영공일이삼사오육칠팔구십백천만억조", "〇〇一二三四五六七八九十百千万億兆", strict=True)
    )
)
_KOREAN_ROUND: Final = frozenset("십백천만억")
# "구조": a rescue, "이천시": a town
_KOREAN_WORDS: Final = frozenset(("구조", "이조", "사조", "일조", "구만"))
# The longest number in words has some tens of characters.
_RUN_MAX: Final = 60
_HANGUL: Final = expression("[가-힣]+")


def read_han(text: str, start: int, words: NumberVocabulary, language: str) -> Spoken | None:
    """The number in Chinese numerals that starts at a place of a plain text."""
    found = _NUMERAL.match(text, start)
    if found is None or (start and text[start - 1] in _VAGUE + "第双雙"):
        return Spoken(found.end(), None) if found else None
    end = found.end()
    more = _AND_MORE.match(text, end) if language == "zh" else None
    if more:
        value = numeral_value(found[0])
        sure = value is not None and not set(found[0]) & _SCALES.keys()
        return Spoken(more.end(), value * _SCALES[more[1]] if value and sure else None)
    if (
        found[0][0] not in _DIGITS
        and found[0][0] != "十"
        and text[start - 1 : start] in _THOUSANDS_OF
    ):
        return Spoken(end, None)
    after = text[end : end + 3]
    if _is_idiom(found[0], after):
        return Spoken(end, None)
    if after.startswith(_NO_COUNT_AFTER) and not after.startswith(_MEASURES):
        return Spoken(end, None)
    some_more = any(after.startswith(phrase) for phrase in words.qualifiers.after)
    if after[:1] and after[0] in _VAGUE:
        return Spoken(end + 1, None)
    counted = (bool(after[:1]) and after[0] in words.counters) or after.startswith(_MEASURES)
    counted = counted or (some_more and found[0] in _ROUND)
    percent = any(after.startswith(phrase) for phrase in words.percent)
    if (after[:1] and after[0] in "点點") or (start and text[start - 1] in "点點"):
        return Spoken(end, None)  # a decimal in words, or a time
    ranged = _RANGED.match(text, end)
    counted = counted or bool(ranged and text[ranged.end() : ranged.end() + 1] in words.counters)
    counted = counted or _OF_HUNDREDS.match(text, end - 1) is not None
    if len(found[0]) == 1 and not (counted or percent):
        return Spoken(end, None)
    if not (counted or some_more or percent) and not set(found[0]) & _PLACES.keys() - {"千", "百"}:
        return Spoken(end, None)
    return Spoken(end, numeral_value(found[0], spoken_short=language == "zh"))


def _is_idiom(numeral: str, after: str) -> bool:
    """Whether numerals are a year digit by digit, or open a word that counts nothing."""
    plain = not set(numeral) & (_PLACES.keys() | _SCALES.keys())
    if plain and len(numeral) == 4 and after.startswith("年"):
        return True
    return f"{numeral}{after}".startswith(_WORDS)


def read_percent(text: str, start: int) -> Spoken | None:
    """The Chinese percentage ("百分之五十") that starts at a place; ``None`` if none does."""
    found = _PERCENT.match(text, start)
    if found is None:
        return None
    whole, digits = numeral_value(found[1]), "".join(str(_DIGITS[sign]) for sign in found[2] or "")
    return Spoken(found.end(), Decimal(f"{whole}.{digits}") if whole and digits else whole)


def numeral_value(numeral: str, *, spoken_short: bool = True) -> Decimal | None:
    """The value of Chinese numerals by places, or digit by digit ("二〇二三").

    Where numbers are ``spoken_short`` "三万五" is 35,000 as well: what a last digit counts is then
    not sure without its place. Japanese and Korean say 30,005 so, and 105 "百五".
    """
    if len(numeral) > _RUN_MAX:
        return None
    if not set(numeral) & (_PLACES.keys() | _SCALES.keys()):
        plain = "".join(str(_DIGITS[sign]) for sign in numeral)
        exact = len(plain) == 1 or (len(plain) >= 3 and "0" in plain and plain[0] != "0")
        return Decimal(plain) if exact else None
    total = group = digit = 0
    place, limit, pending = 10**4, 10**16, False
    for sign in numeral:
        if sign in _DIGITS:
            if pending:
                return None
            digit, pending = _DIGITS[sign], _DIGITS[sign] > 0
        elif sign in _PLACES:
            if _PLACES[sign] >= place:
                return None
            place = _PLACES[sign]
            group, digit, pending = group + (digit or 1) * place, 0, False
        else:
            scale = _SCALES[sign]
            if scale >= limit or not group + digit:
                return None
            total, limit = total + (group + digit) * scale, scale
            group = digit = 0
            place, pending = 10**4, False
    short = digit and (numeral[-2] in _SCALES or numeral[-2] in "百千")
    return None if short and spoken_short else Decimal(total + group + digit)


def read_korean(text: str, start: int, words: NumberVocabulary) -> Spoken | None:
    """The number in Korean words that starts at a word of a plain text: native or Sino-Korean.

    It counts only before a counter ("세 명", "삼백 명"); the syllables stand in many other words.
    """
    found = _HANGUL.match(text, start)
    if found is None:
        return None
    end, value = _native(text, start) or _sino(text, start) or (0, None)
    if _is_korean_word(text, start, end, found.end()):
        return None
    if not end or text.startswith("요일", end):
        return None
    end_of_odd = end + (text[end : end + 1] == "여")  # "천여 명"
    space = text[end_of_odd : end_of_odd + 1] == " "
    following = text[end_of_odd + space : end_of_odd + space + 1]
    people = text.startswith("사람", end + space) and _native(text, start) is not None
    if not people and (not following or following not in words.counters):
        return None
    glued_noun = not space and end < found.end() - 3
    return None if glued_noun else Spoken(end, value)


def _is_korean_word(text: str, start: int, end: int, word_end: int) -> bool:
    """Whether Sino-Korean numerals are only the first syllables of a word: "사건", "구조대"."""
    said = text[start:end]
    if len(said) == 1 and said in _SINO and start and _HANGUL.match(text, start - 1):
        return True  # "3000명이 일했다"
    glued = end < word_end and not (said[-1:] in _KOREAN_ROUND and text.startswith("여 ", end))
    if not said or said[0] not in _SINO or not glued:
        return False
    return len(said) == 1 or said in _KOREAN_WORDS or (text[end] == "시" and len(said) > 1)


def korean_value(words: str) -> Decimal | None:
    """The value of Sino-Korean number words, "만" being 10,000; ``None`` where they make none."""
    words = f"일{words}" if words[0] in "만억조" else words
    return numeral_value("".join(_SINO[sign] for sign in words), spoken_short=False)


def _native(text: str, start: int) -> tuple[int, Decimal | None] | None:
    found = _NATIVE_WORD.match(text, start)
    if found is None:
        return None
    total = _NATIVE_TENS.get(found[1], 0)
    if found[2] and (total or found.end() < len(text)):
        return found.end(), Decimal(total + _NATIVE[found[2]])
    return (found.end(1), Decimal(total)) if total else None


def _sino(text: str, start: int) -> tuple[int, Decimal | None] | None:
    end = start
    while end < min(len(text), start + _RUN_MAX) and text[end] in _SINO:
        end += 1
        if (
            end < len(text) - 1
            and text[end] == " "
            and text[end + 1] in _SINO
            and (end > start + 1 or text[start] in "만억조")
        ):
            end += 1
    numeral = "".join(_SINO.get(sign, "") for sign in text[start:end])
    if not numeral:
        return None
    # "만여 명", but "만 명" may be a particle
    alone = text[start:end] == "만" and text[end : end + 1] == "여"
    value = numeral_value("一万" if alone else numeral, spoken_short=False)
    native = _NATIVE_WORD.match(text, end) if numeral[-1] in "百千万" else None
    # "백다섯" is a hundred and five, but "백세" a hundred years of age.
    sure = native and (native[1] or len(native[2] or "") > 1)
    if native and sure and value is not None:
        small = _NATIVE_TENS.get(native[1], 0) + _NATIVE.get(native[2], 0)
        return native.end(), value + small
    return end, value
