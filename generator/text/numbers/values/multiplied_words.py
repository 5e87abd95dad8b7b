"""Number words of Vietnamese, Indonesian and Thai: digits, and words that multiply the one before.

"hai mươi mốt" is two tens and one. A number is read as a whole or not at all. Held in the tests
against num2words and CLDR's own spelling, which share nothing with these tables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.spoken_numbers import Spoken

_RUN_MAX: Final = 24
# Vietnamese nouns that follow a number without a counter, where its word has no other meaning:
# "năm" is a year as well, "không" says not, "tư" private
_NOUNS_OF_VIETNAMESE: Final = expression(
    r" (?:trường|nhà|cây cầu|bệnh viện|chùa|toà|tòa|phòng|làng|xã|huyện|tỉnh|thành phố|công ty|bức"
    r"|doanh nghiệp|cửa hàng|ngân hàng|khách sạn|quả|tên lửa|viên|cuốn|đứa|phụ nữ|đàn ông|vận động"
    r"|thanh niên|học sinh|sinh viên|giáo viên|công nhân|nông dân|cảnh sát|bác sĩ|y tá|lính|sĩ quan"
    r"|nghi phạm|đối tượng|hành khách|thuyền viên|ngư dân|du khách|nhân viên|bị cáo|tù nhân"
    r"|trường hợp|vị|phi công|nhà báo|luật sư|dân thường|thường dân|con tin|chuyến|gia đình|hộ"
    r"|phiếu|ghế|bệnh nhân|huy chương|khẩu|thi thể|bàn thắng|thùng|bao|hécta|ha|kg|lít|mùa"
    r"|thập kỷ|thế kỷ)"
    r"(?![^\W\d_])"
)
_SURE_OF_VIETNAMESE: Final = frozenset(("hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười"))
# "Thứ hai" is a Monday or the second, "tháng ba" is March.
_ORDERED: Final = expression(r"(?<![^\W\d_])(?:thứ|tháng|mùng|mồng|lớp|quý|chương|điều|khoản) $")


class _Step(NamedTuple):
    """What a word does: it is a ``digit``, a ``whole`` number of its own, ``adds`` ten to a digit,
    multiplies it (``place``), multiplies all below it (``scale``), or only ``joins``."""

    kind: str
    size: int


class _Words(NamedTuple):
    """``lone`` words count nothing for sure without a counter after them; ``counters`` is the
    source of a pattern for those that do, and empty where any word may follow."""

    steps: Mapping[str, _Step]
    counters: re.Pattern[str] | None
    lone: frozenset[str]
    spaced: bool


def _words(table: str, *, counters: str, lone: str = "", spaced: bool = True) -> _Words:
    steps = {}
    for entry in table.split(","):
        kind, size, words = entry.split(maxsplit=2)
        steps.update(dict.fromkeys(words.split("|"), _Step(kind, int(size))))
    ordered = dict(sorted(steps.items(), key=lambda pair: -len(pair[0])))
    return _Words(
        MappingProxyType(ordered),
        expression(rf" ?(?:{counters})") if counters else None,
        frozenset(lone.split()),
        spaced,
    )


_TABLES: Final = MappingProxyType(
    {
        "vi": _words(
            "digit 0 không,digit 1 một|mốt,digit 2 hai,digit 3 ba,digit 4 bốn|tư,digit 5 năm|lăm"
            ",digit 6 sáu,digit 7 bảy,digit 8 tám,digit 9 chín,whole 10 mười,place 10 mươi"
            ",place 100 trăm,join 0 lẻ|linh,scale 1000 nghìn|ngàn,scale 1000000 triệu"
            ",scale 1000000000 tỷ|tỉ",
            counters="người|con|cái|chiếc|ngôi|căn|vụ|ngày|tuần|tháng|giờ|phút|nạn nhân|binh sĩ"
            "|trẻ|tàu|xe|máy bay|nước|quốc gia|triệu|nghìn|tỷ|đồng|tấn|mét|km|lần|ca|phần trăm|%",
            lone="không một mốt hai ba bốn tư năm lăm sáu bảy tám chín mười",
        ),
        "id": _words(
            "digit 1 satu,digit 2 dua,digit 3 tiga,digit 4 empat,digit 5 lima,digit 6 enam"
            ",digit 7 tujuh,digit 8 delapan,digit 9 sembilan,whole 10 sepuluh,whole 11 sebelas"
            ",add 10 belas,place 10 puluh,place 100 ratus,whole 100 seratus,one 1000 seribu"
            ",scale 1000 ribu,scale 1000000 juta,one 1000000 sejuta,scale 1000000000 miliar|milyar"
            ",scale 1000000000000 triliun",
            counters="",
            lone="satu",
        ),
        "th": _words(
            "digit 1 หนึ่ง|เอ็ด,digit 2 สอง|ยี่,digit 3 สาม,digit 4 สี่,digit 5 ห้า,digit 6 หก,digit 7 เจ็ด"
            ",digit 8 แปด,digit 9 เก้า,place 10 สิบ,place 100 ร้อย,place 1000 พัน,place 10000 หมื่น"
            ",place 100000 แสน,scale 1000000 ล้าน",
            counters="คน|ราย|ตัว|หลัง|คัน|ปี|วัน|บาท|ศพ|แห่ง|ลำ|ครั้ง|เดือน|ชั่วโมง|นาที|สัปดาห์|เมตร"
            "|กิโลเมตร|ประเทศ|ฉบับ|คดี|ต้น|เปอร์เซ็นต์|ดอลลาร์|ตัน|ไร่|เสียง|นาย|ชีวิต|ลูก|จังหวัด",
            spaced=False,
        ),
    }
)


def multiplied_openings(language: str) -> str:
    """The source of a pattern for the words that open a number; empty where none are read here."""
    words = _TABLES.get(language)
    return "|".join(map(re.escape, words.steps)) if words else ""


def multiplies(language: str) -> bool:
    """Whether the number words of a language are read here."""
    return language in _TABLES


def read_multiplied(text: str, start: int, language: str) -> Spoken | None:
    """The number in words that starts at a word of a plain text; ``None`` where none does."""
    words = _TABLES[language]
    found = _run(text, start, language)
    if not found:
        return None
    end = found[-1][1]
    if language == "vi" and _ORDERED.search(text, max(0, start - 8), start):
        return Spoken(end, None)
    if words.counters and not words.counters.match(text, end):
        lone = len(found) == 1 and found[0][0] in words.lone
        sure = found[0][0] in _SURE_OF_VIETNAMESE and _NOUNS_OF_VIETNAMESE.match(text, end)
        if (lone and not sure) or not words.spaced:
            return Spoken(end, None)
    elif len(found) == 1 and found[0][0] in words.lone and not words.counters:
        return Spoken(end, None)
    if language == "vi" and _is_unsure([word for word, _ in found]):
        return Spoken(end, None)
    steps = [words.steps[word] for word, _ in found]
    bare = words.spaced and steps[0].kind in {"place", "scale", "add", "join"}
    return Spoken(end, None if bare else _value(steps))


def _is_unsure(run: list[str]) -> bool:
    """Whether a Vietnamese number ends in what may be the word for years ("hai mươi năm"), or in a
    digit whose place is left out ("trăm hai": 120)."""
    if len(run) == 1:
        return False
    short = run[-2] in {"trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ"}
    digit = _TABLES["vi"].steps[run[-1]].kind == "digit"
    years = run[-1] == "năm" and run[-2] not in {"lẻ", "linh"}
    return years or (short and digit) or run[0] in {"lẻ", "linh", "mươi"}


def _run(text: str, start: int, language: str) -> list[tuple[str, int]]:
    """The number words from a place on, each with its end."""
    words, step = _TABLES[language], _pattern(language)
    run: list[tuple[str, int]] = []
    at = start
    while len(run) < _RUN_MAX and (found := step.match(text, at)):
        run.append((found[0], found.end()))
        at = found.end()
        if words.spaced:
            if text[at : at + 1] not in {" ", "-"}:
                break
            at += 1
    return run


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    end = r"(?![^\W\d_])" if _TABLES[language].spaced else ""
    return expression(f"(?:{multiplied_openings(language)}){end}")


def _value(steps: list[_Step]) -> Decimal | None:
    """The number that words make; ``None`` where they do not fit together."""
    total, group, limit, free = 0, 0, 10**16, 10**6
    digit: int | None = None
    for kind, size in steps:
        if kind == "digit":
            if digit is not None or free < 10:
                return None
            digit = size
        elif kind in {"scale", "one"}:
            group += digit or 0
            if size >= limit or (group == 0) == (kind == "scale"):
                return None
            total, limit = total + (group or 1) * size, size
            group, digit, free = 0, None, 1000 if size < 10**6 else 10**6
        else:
            added = _placed(kind, size, digit, free)
            if added is None or (kind == "join" and not total + group):
                return None
            group, digit, free = group + added, None, _free_after(kind, size, free)
    last = digit or 0
    return None if digit == 0 and len(steps) > 1 else Decimal(total + group + last)


def _free_after(kind: str, size: int, free: int) -> int:
    """The places that are still free behind a word: below this power of ten."""
    if kind == "join":
        return free
    if kind == "whole" and size == 10:
        return 10
    return 1 if kind == "add" or size == 11 else size


def _placed(kind: str, size: int, digit: int | None, free: int) -> int | None:
    """What a word adds that stands for a place, or for ten and more; ``None`` where it cannot."""
    if kind == "join":
        return 0 if digit is None else None
    if kind == "whole":
        return size if digit is None and free > size else None
    if kind == "add":
        return size + digit if digit and free >= 100 else None
    return (1 if digit is None else digit) * size if free > size else None
