"""Numbers that say when: days of a month, times of day, years."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.values.digit_runs import is_year
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_languages import base, months
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases
from generator.text.numbers.vocabulary.phrase_search import WORD, ends_with

_MONTH_PREFIXES: Final = "\u05d1\u05dc\u05de\u05d4"
_OF: Final = expression(r"(?:(?:st|nd|rd|th|er|\.|º|ª)?(?: (?:of|de|del|di|do|da)(?= )| d')? ?)")
# "between 1 and 5 March", "1-5 March": the first of two days whose month is named once.
_BETWEEN: Final = expression(r"\b(?:between|from|zwischen|vom) $")
_SECOND_DAY: Final = expression(
    r"(?:-|(?:st|nd|rd|th|\.)? (?:and|to|und|bis)(?: dem)? )[0-9]{1,2}(?:st|nd|rd|th|\.)?(?: of)? "
    r"([^\W\d_]+)"
)
_CLOCK: Final = expression(r"[0-9]{1,2}[:.h][0-9]{2}")
_HOURS: Final = 24
_NEAR_YEARS: Final = phrases(
    "around|circa|ca.|c.|mid-|over|под|с|до|jusqu'à|hasta|até|fino al|bis|עד|حتى"
)
_AT: Final = phrases(
    "at|um|a las|las|alle|à|às|as|das|pelas|até as|até às|dès|vers|avant|après|pukul|om|tot|vanaf"
    "|rond"
)
# These say how long as well as when: "24 horas".
_ALSO_LASTING: Final = frozenset(("horas", "uur", "h"))
# "A 2012 study", "the 2012 Olympics"
_OF_A_YEAR: Final = expression(r"(?:^|[^\w])(?:[Aa] [0-9]{4}|[Tt]he [0-9]{4} [A-Z])")
_LAST_DAY: Final = 31
_VIETNAMESE: Final = expression(r" (?:tháng|thg) [0-9]")
# "2025. 3. 5."
_KOREAN: Final = expression(r"(?<![0-9])(?:[0-9]{4}|[0-9]{2})\. [0-9]{1,2}\. [0-9]{1,2}(?![0-9])")
_SHORT_YEAR: Final = expression("[0-9]{2,3}")
_MONTH_AFTER: Final = expression(r"[年년] ?[0-9]{1,2} ?[月월]")
_CLAUSE: Final = r"(?:^|[\n\u3002\uff01\uff1f!?,\u3001;:\u300c\u300e(\u300a\"\u201c] ?)"
_EASTERN_YEARS: Final = MappingProxyType(
    {
        "zh": (
            expression(rf"(?:{_CLAUSE}|[比从從到至自在于於与與和较較])$"),
            expression("年(?![间間来來内內前后後之以零多余餘半])"),
        ),
        "ja": (
            expression(rf"(?:{_CLAUSE}|[比はが、])$"),
            expression("年(?:度|の|に(?![1-9一]度)|は|末|春|夏|秋|冬|以降|比|[前後]半|、)"),
        ),
        "ko": (
            expression(rf"(?:{_CLAUSE}|(?:지난|전년|작년|대비|와|과) )$"),
            expression("년(?! ?(?:간|만|동안|전|뒤|후|째|형|이상|넘|가까|여|반|안에|내내))"),
        ),
    }
)
_YEAR_AFTER: Final = expression(r" ?(?:সাল|খ্রিস্টাব্দ|के दशक|год|г\.|гг|roku|r\.|年|년|yılında|में)")
PLURAL: Final = expression(
    r"[ -](?:[a-z-]+ ){0,2}?(?:[a-z]{2,}[^su\W]s|people|men|women|children|police|staff)(?![a-z])"
)


def next_word(text: str, at: int) -> str:
    """The word right after a place, past a space or a hyphen; empty if there is none."""
    found = WORD.match(text, at + (text[at : at + 1] in {" ", "-"}))
    return found[0] if found else ""


def is_date(plain: PlainText, atom: Atom, language: str) -> bool:
    """Whether a number is a day of a month, or the year beside one."""
    text = plain.text
    value = atom.value
    if value is None or atom.scale > 1 or value != int(value) or atom.unit:
        return False
    if base(language) in {"zh", "ja", "ko"}:
        return _is_eastern_date(text, atom)
    if value > _LAST_DAY and not is_year(text[atom.start : atom.end]):
        return False
    if base(language) == "vi" and _VIETNAMESE.match(text, atom.end):
        return True
    after = _OF.match(text, atom.end)
    at = after.end() if after else atom.end
    if text.startswith(_dotted(language), at):
        return value <= 31
    word = next_word(text, at)
    position = text.find(word, atom.end) if word else -1
    if value <= 31 and _is_month(word, plain.shown[position : position + 1], language):
        return True
    if value <= 31 and (pair := _SECOND_DAY.match(text, atom.end)):
        month = plain.shown[pair.start(1) : pair.start(1) + 1]
        named = text[atom.end] == "-" or _BETWEEN.search(text[: atom.start])
        if named and _is_month(pair[1], month, language):
            return True
    if base(language) != "en" and value <= 31:
        return False
    return _follows_month(plain, atom, language, is_day=value <= 31)


def _follows_month(plain: PlainText, atom: Atom, language: str, *, is_day: bool) -> bool:
    """Whether a day or a year stands behind the name of a month: "May 7", "7 May 2024"."""
    text = plain.text
    before = text[max(0, atom.start - 24) : atom.start].rstrip(" ,.")
    if is_day and re.search(r"[0-9] ?(?:st|nd|rd|th|of)? ?[^\W\d_]+$", before):
        return False
    last = re.search(r"[^\s,.()]+(?: [0-9]{1,2})?(?: ?(?:de|del))?$", before)
    lead = (
        re.sub(r"[^\w\u0300-\u036f\u0900-\u0e7f]+$|[ ]?[0-9]+$| (?:de|del)$", "", last[0])
        if last
        else ""
    )
    lead = re.sub(r" ?[0-9]+$", "", lead)
    at = max(0, atom.start - 24) + (last.start() if last else 0)
    dated = bool(lead) and _is_month(lead, plain.shown[at : at + 1], language)
    return dated and (is_day or is_year(text[atom.start : atom.end]))


@lru_cache(maxsize=64)
def _dotted(language: str) -> tuple[str, ...]:
    """The months that are written with stops or signs inside: "ส.ค."."""
    return tuple(name for name in months(language) if not WORD.fullmatch(name)) or ("\0",)


def _is_month(word: str, first: str, language: str) -> bool:
    if not word:
        return False
    if (
        base(language) == "en"
        and word in {"may", "march", "mar", "sep", "dec", "jan", "jun", "oct", "apr"}
        and not first.isupper()
    ):
        return False
    names = months(language)
    return word in names or (word[:1] in _MONTH_PREFIXES and word[1:] in names)


def _is_eastern_date(text: str, atom: Atom) -> bool:
    following = text[atom.end : atom.end + 2]
    near = _KOREAN.finditer(text, max(0, atom.start - 10), atom.end + 12)
    if any(found.start() <= atom.start < found.end() for found in near):
        return True
    if text.startswith(("年代", "년대"), atom.end):
        return True
    if following[:1] in {"月", "号", "號", "월"}:
        return True
    if following[:1] in {"日", "일"}:
        return following[1:2] not in {"間", "间", "간", "连", "連"}
    if following[:1] in {"年", "년"}:
        return is_year(text[atom.start : atom.end])
    hour = text[atom.start - 1 : atom.start]
    if following[:1] == "分" and hour in {"時", "时", "點", "点"}:
        return True
    if following[:1] in {"點", "点"} and (atom.value or 0) > _HOURS:
        return False  # "3240点": points of an index
    return following[:1] in {"時", "时", "點", "点", "시", "분"} and following[1:2] not in {
        "間",
        "间",
        "간",
    }


def is_time(text: str, atom: Atom, words: NumberVocabulary) -> bool:
    """Whether a number is a time of day."""
    if atom.unit is not None and atom.unit.measures != "time":
        return False
    after = atom.end + (text[atom.end : atom.end + 1] == " ")
    clock = text.startswith(words.clock, after) and any(
        text.startswith(phrase, after)
        and not text[after + len(phrase) : after + len(phrase) + 1].isalpha()
        for phrase in words.clock
    )
    if clock and words.spaced:
        phrase = next(p for p in words.clock if text.startswith(p, after))
        if phrase not in _ALSO_LASTING or ends_with(text, atom.start, _AT):
            return True
    number = text[atom.start : atom.end]
    if not _CLOCK.fullmatch(number) or int(number[:2].rstrip(".:h")) > 24:
        return False
    opening = not text[max(0, atom.start - 24) : atom.start].strip()
    return (opening and len(number) == 5) or bool(ends_with(text, atom.start, _AT))


def may_be_eastern_year(text: str, atom: Atom, language: str) -> bool:
    """Whether two or three digits may be a year with its century left out, or of the Republic of
    China, and no number of years: "24年の販売台数", "113年共有300件"."""
    patterns = _EASTERN_YEARS.get(base(language))
    if patterns is None or not _SHORT_YEAR.fullmatch(text, atom.start, atom.end):
        return False
    before, after = patterns
    if _MONTH_AFTER.match(text, atom.end):
        return True
    opens = before.search(text, max(0, atom.start - 4), atom.start) is not None
    return opens and after.match(text, atom.end) is not None


def is_short_year(plain: PlainText, atom: Atom) -> bool:
    """Whether two digits with an apostrophe before them are a year: "in '24", "l'été '69".

    A sign that opens a quotation in single quotes is none, where what is counted follows.
    """
    start, text = atom.start, plain.text
    if text[start - 1 : start] != "'" or atom.spoken or text[start - 2 : start - 1].isalnum():
        return False
    opens = plain.shown[start - 1] == "\N{LEFT SINGLE QUOTATION MARK}"
    counts = PLURAL.match(text, atom.end) is not None or atom.unit is not None
    return re.fullmatch("[0-9]{2}", text[start : atom.end]) is not None and not (opens and counts)


def is_calendar_year(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary) -> bool:
    """Whether a number of four digits is a year and no count."""
    text = plain.text
    number = text[atom.start : atom.end]
    buddhist = base(language) == "th" and len(number) == 4 and "2400" <= number <= "2699"
    timed = atom.unit is not None and atom.unit.family != "year"
    if not (is_year(number) or buddhist) or timed or atom.outer_start != atom.start:
        return False
    if ends_with(text, atom.start, words.qualifiers.said_before) and not ends_with(
        text, atom.start, _NEAR_YEARS
    ):
        return False
    if _YEAR_AFTER.match(text, atom.end):
        return True
    if base(language) == "en" and _OF_A_YEAR.search(
        plain.shown[max(0, atom.start - 4) : atom.end + 2]
    ):
        return True
    if ends_with(text, atom.start, words.years, spaced=words.spaced):
        return True
    if base(language) == "en":
        return not PLURAL.match(text, atom.end)
    following = text[atom.end : atom.end + 1]
    if not words.spaced:
        return not following.isalpha()
    return not (following == " " and next_word(text, atom.end))
