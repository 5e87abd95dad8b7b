"""Number words of Russian, Arabic, Hebrew, Korean and others that no kept library reads.

Each word has a value; a number is built of places, as it is spoken: ones, tens and hundreds, each
once, then a scale that multiplies them, each scale smaller than the one before. Whatever does not
fit together so cannot be read, and no part of it is a number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.number_roots import ROOTS
from generator.text.numbers.values.ordinal_words import is_ordinal
from generator.text.numbers.values.spoken_numbers import Spoken
from generator.text.numbers.values.turkish_endings import turkish_endings

_RUN_MAX: Final = 24
_WORD_MAX: Final = 60
_MARKS: Final = (
    "\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0300-\u036f"
)
_WORD: Final = expression(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*")
_GROWN: Final = MappingProxyType({"he": "כמולבה", "ar": "بلك"})
# "לתשע שנות", "בשלושה מקרים", but "בשש" is an hour
_MANY_BEHIND: Final = expression(" [\u05d0-\u05ea]{2,}(?:ים|ות|יות)(?![\u05d0-\u05ea])| איש| אנשים")
# "بعشرة أعوام", "لثلاثة أشهر": so many of what is counted in the plural
_FEW_BEHIND: Final = expression(
    " (?:أعوام|سنوات|سنين|أشهر|شهور|أيام|أسابيع|ساعات|دقائق|ثوان|ليال|آلاف|ملايين|مليارات|دولارات"
    r"|دنانير|جنيهات|أشخاص|نقاط|أهداف|أمتار|كيلومترات|درجات|مرات|أصوات|مقاعد)(?![^\W\d_])"
)
_FEW: Final = 3
# The swearing-in, the second
_NOT_SO_MANY: Final = frozenset(("השבעה", "השבעת", "השני", "השתי", "השנים"))
_GROWN_LEAST: Final = 20
_SMALLEST: Final = 2
_ROUND: Final = 10
_TEEN: Final = "עשרה"
_MORE_THAN: Final = expression("(?:יותר|פחות|למעלה) $")
_HARAKAT: Final = expression("[\u0591-\u05c7\u064b-\u065f\u0670]")


class Lexicon(NamedTuple):
    """The words with their values, and the rest of ``Roots`` made ready; ``ended`` tells how
    many letters follow a form that ends a number ("ikisi"), ``alone`` are those that are none by
    themselves, ``parts`` cuts a word that is written as one ("yüzbir") into words."""

    values: Mapping[str, int]
    ended: Mapping[str, int]
    alone: frozenset[str]
    prefix: str
    teens: frozenset[str]
    unsure: frozenset[str]
    open_ten: bool
    parts: re.Pattern[str] | None


def counts(language: str) -> bool:
    """Whether the number words of a language are read here."""
    return language in ROOTS


@lru_cache(maxsize=32)
def _lexicon(language: str) -> Lexicon:
    roots = ROOTS[language]
    values = {
        form: value
        for line in roots.table.strip().splitlines()
        for value, words in [_entry(line)]
        for word in words
        for form in _forms(word)
    }
    longest = "|".join(sorted(values, key=len, reverse=True))
    ended = turkish_endings(values) if language == "tr" else {}
    return Lexicon(
        MappingProxyType({form: values[word] for form, (word, _, _) in ended.items()} | values),
        MappingProxyType({form: len(form) - stem for form, (_, stem, _) in ended.items()}),
        frozenset(("שנים", *(form for form, (_, _, alone) in ended.items() if not alone))),
        roots.prefix,
        frozenset(roots.teens.split()),
        frozenset(roots.unsure.split()),
        roots.open_ten,
        expression(rf"(?:{'|'.join(ended)})$|{longest}") if roots.glued else None,
    )


def _forms(word: str) -> tuple[str, str]:
    """The two ways in which Unicode spells a Hindi letter with a dot below."""
    plain = unicodedata.normalize("NFC", word)
    return plain, plain.replace("\u0921\u093c", "\u095c").replace("\u091c\u093c", "\u095b")


def _entry(line: str) -> tuple[int, list[str]]:
    value, _, words = line.strip().partition(" ")
    return int(value), words.split()


def counted_openings(language: str) -> str | None:
    """The source of a pattern for the words that open a number; empty where no words are read.

    ``None`` where any word may: a prefix and vowel signs may grow on to the number words.
    """
    if language not in ROOTS:
        return ""
    lexicon = _lexicon(language)
    longest = sorted(lexicon.values, key=len, reverse=True)
    words = "|".join(map(re.escape, longest))
    return None if lexicon.prefix else f"(?:{words})+" if lexicon.parts else words


def prefix_before(text: str, start: int, language: str) -> int:
    """How many letters grow on to a number word from the left and are none of it: 1 in "כמאה" and
    "بعشرين", else 0. Small numbers are left out: "בשש" is an hour, "כשני" another word."""
    letters = _GROWN.get(language)
    if not letters or text[start] not in letters:
        return 0
    found = _WORD.match(text, start, start + _WORD_MAX + 1)
    if found is None or len(found[0]) > _WORD_MAX:
        return 0
    if language == "he" and found[0][0] in "ולבהכ":
        return _grown_in_hebrew(text, start, found)
    values = _lexicon(language).values
    word = _HARAKAT.sub("", found[0])
    few = language == "ar" and _FEW_BEHIND.match(text, found.end()) is not None
    if word in values or values.get(word[1:], 0) < (_FEW if few else _GROWN_LEAST):
        return 0
    than = found[0][0] != "מ" or _MORE_THAN.search(text, max(0, start - 8), start) is not None
    return 1 if than else 0


def _grown_in_hebrew(text: str, start: int, found: re.Match[str]) -> int:
    """How many letters stand before a Hebrew number word that begins a number: 1 in "ושלושה"."""
    lexicon = _lexicon("he")
    word = _HARAKAT.sub("", found[0])
    if word in lexicon.values or word in _NOT_SO_MANY or word != found[0]:
        return 0
    size = 2 if word[0] == "ו" and word[1:2] in "לבכ" and word[2:] in lexicon.values else 1
    value = lexicon.values.get(word[size:], 0)
    before = text[text.rfind(" ", 0, max(0, start - 1)) + 1 : max(0, start - 1)]
    if value < _SMALLEST or (word[0] in "וה" and _goes_on(before, lexicon)):
        return 0
    letter = word[size - 1]
    behind = _MANY_BEHIND.match(text, found.end())
    counted = behind is not None and not _goes_on(behind[0][1:], lexicon)
    if letter == "ה":
        # "The seventy-fifth" is written as "the seventy-five" is.
        following = _WORD.match(text, found.end() + 1)
        several = following is not None and _goes_on(following[0], lexicon)
        return size if value < _ROUND and not several else 0
    sure = letter == "ו" or (letter in "לכ" and value >= _GROWN_LEAST)
    return size if sure or counted else 0


def _goes_on(before: str, lexicon: Lexicon) -> bool:
    """Whether a word is a number word that the next one may go on with."""
    return any(before[at:] in lexicon.values for at in range(min(3, len(before))))


def read_counted(text: str, start: int, language: str) -> Spoken | None:
    """The number in words that starts at a word of a plain text; ``None`` where none does."""
    lexicon = _lexicon(language)
    values: list[tuple[int, bool]] = []
    end, opening, teen = start, "", False
    for word, joined, after in _words(text, start, lexicon):
        if joined and not values:
            break
        opening = opening or word
        is_teen = word in lexicon.teens and not joined and values and 1 <= values[-1][0] <= 9
        if is_teen:
            teen = True
            values[-1] = (values[-1][0] + 10, values[-1][1])
        else:
            values.append((lexicon.values[word], joined))
        end = after
    if not values:
        return None
    if _is_inside(text, start, lexicon) or is_ordinal(text, end, language, lexicon.values):
        return Spoken(end, None)
    if len(values) == 1 and not teen and opening in lexicon.alone:
        return None  # years, or two of something; somebody, or one of them
    if opening in lexicon.unsure and ((len(values) == 1 and not teen) or values[0][0] >= 1000):
        return Spoken(end, None)
    return Spoken(end, _sum([value for value, _ in values], open_ten=lexicon.open_ten))


def _is_inside(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether the word before is a number with letters grown on to it: "השבעה עשר"."""
    if not lexicon.prefix or text[start - 1 : start] != " ":
        return False
    before = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    return any(before[at:] in lexicon.values for at in range(1, min(4, len(before))))


def _words(text: str, start: int, lexicon: Lexicon) -> Iterator[tuple[str, bool, int]]:
    """The number words from a place on, whether each is joined to the one before, and its end."""
    at = start
    for _ in range(_RUN_MAX):
        found = _WORD.match(text, at)
        if found is None:
            return
        word = _HARAKAT.sub("", found[0])
        joined = False
        if lexicon.prefix and word == lexicon.prefix and text[found.end() : found.end() + 1] == " ":
            found = _WORD.match(text, found.end() + 1)
            if found is None:
                return
            word, joined = _HARAKAT.sub("", found[0]), True
        pieces = _pieces(word, lexicon)
        if not pieces:
            return
        ending = lexicon.ended.get(pieces[-1][0], 0)
        for piece, linked in pieces:
            yield piece, joined or linked, found.end() - ending
        if ending:
            return
        following = text[found.end() : found.end() + 1]
        # A dash parts two numbers, but in "שש-עשרה"
        if following != " " and not (following == "-" and text.startswith(_TEEN, found.end() + 1)):
            return
        at = found.end() + 1


def _pieces(word: str, lexicon: Lexicon) -> list[tuple[str, bool]]:
    """The number words that are written as one word, each with whether a prefix joins it to the one
    before; none where any piece of it is no number word."""
    if word in lexicon.values:
        return [(word, False)]
    if len(word) > _WORD_MAX:
        return []
    for at, letter in enumerate(word if lexicon.prefix else ""):
        before, after = word[:at], word[at + 1 :]
        if letter == lexicon.prefix and after and (not before or before in lexicon.values):
            others = _pieces(after, lexicon)
            if others:
                opening = [(before, False)] if before else []
                return [*opening, (others[0][0], True), *others[1:]]
    if lexicon.parts is None:
        return []
    found = lexicon.parts.findall(word)
    return [(part, False) for part in found] if "".join(found) == word else []


def _sum(values: list[int], *, open_ten: bool = False) -> Decimal | None:
    """The number that values by places make; ``None`` where they do not fit together."""
    total, group, limit = 0, 0, 10**18
    free = 1000  # the places of the group that are still free: below this power of ten
    for value in values:
        if value >= 1000:
            scale = 10 ** (len(str(value)) - 1)
            if scale >= limit or (value != scale and group):
                return None
            total += value if value != scale or not group else group * scale
            group, free, limit = 0, 1000, scale
        elif value == 100 and 1 <= group < 10 and free == 1:
            group, free = group * 100, 100
        else:
            place, size = _place(value, open_ten=open_ten)
            if place == 10 and free == 1 and 0 < group % 100 < 10:
                group, free = group + value, 0  # "five and twenty"
                continue
            if size > free or (value == 0 and len(values) > 1):
                return None
            group, free = group + value, place
    return Decimal(total + group)


def _place(value: int, *, open_ten: bool) -> tuple[int, int]:
    """The place of a value below a thousand, and the first place above those that it fills."""
    if value == 10 and open_ten:
        return 10, 100
    if value >= 10 and value < 100:
        return (1 if value % 10 or value == 10 else 10), 100
    place = 1 if value < 10 else 100
    return place, 10 * place
