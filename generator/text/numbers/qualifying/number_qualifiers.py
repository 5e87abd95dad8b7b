"""How a number is qualified, and whether it is told as a rise or a fall."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.qualifying.number_directions import direction
from generator.text.numbers.qualifying.number_goals import Goal, arrives, goal
from generator.text.numbers.qualifying.qualifying_verbs import (
    before_aside,
    is_left_out,
    said_by_verb,
)
from generator.text.numbers.values.counted_words import read_counted
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, Phrases, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with, in_word

# What may stand between a qualifier and its number.
_PASSED: Final = phrases(
    "another|a further|an additional|a total of|the|additional|further|el|un|una|um|uma|il|l'|lo|"
    "los|las|"
    "les|la|le|die|den|der|i|le|gli|os|as|otros|otras|weitere|weiteren|autres|"
    "un total de|altri|outros|insgesamt|aber|jedoch|sogar|noch"
)
# Words between a Russian qualifier and its number: "примерно в 2,5 млрд", "более чем на 5%"
_PREPOSITIONS: Final = phrases("в|на|за")
# A number, or a unit of one, before "more than": a comparison, which qualifies nothing.
_COMPARED: Final = expression(
    r"(?:%|(?<![^\W\d_])(?:percent|per cent|prozent|procent|por ciento|per cento|por cento"
    r"|pour cent|points?|punkte?|puntos|punti|pontos|процент[а-я]*|in)) (?:(?:de|di) )?$"
)
_MULTIPLIED: Final = expression(r"(?<![a-z])(?:twice|times|half|double|triple) $")
_COMPARES: Final = frozenset((Qualifier.MORE_THAN, Qualifier.FEWER_THAN))
_TIMES: Final = frozenset(
    ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
)
_OF_NEXT: Final = expression(r" (?:de|di|del|do que|que|als|dan|than|чем) | ?[$€£]?[0-9]")
# "40 personas, como mínimo, murieron"
_CLOSED: Final = expression(r" ?(?:[,.;:!?)»\"]|$)")
_NOUN: Final = expression(r" [^\W\d_]+")
# Turkish says it with an ending on the number or its noun, and a word behind.
_TURKISH: Final = expression(
    r"(?:'?|'?[^\W\d_]{1,2}| [^\W\d_]+?)(?:"
    r"[dt][ae]n (?:(?P<more>fazla|çok)|(?P<less>az))"
    r"|'[iıuü]n (?:(?P<over>üzerinde)|(?P<under>altında))"
    r"|'?n?[iıuü]n (?:(?P<above>üzerinde)|(?P<below>altında))|'?y?[iıuü] (?P<past>aşkın|aştı|geçti)"
    r"|'?y?[ea] (?P<near>yakın))(?![^\W\d_])"
)
_TURKISH_SENSES: Final = MappingProxyType(
    dict.fromkeys(("more", "over", "above", "past"), Qualifier.MORE_THAN)
    | dict.fromkeys(("less", "under", "below"), Qualifier.FEWER_THAN)
    | {"near": Qualifier.ALMOST}
)
# "Человек двадцать": about twenty people
_RUSSIAN: Final = expression(
    r"([^\s]* ?)(?<![^\W\d_])(?:человек|лет|минут|часов|дней|месяцев|недель|штук|рублей"
    r"|метров|километров|процентов|раз|долларов|тонн) $"
)
_SKIPPED: Final = 4
# "合约500万": a contract; "附近300人": nearby; "งบประมาณ": a budget
_WORDS_OF_THEIR_OWN: Final = frozenset(
    [
        *(
            "合约",
            "合約",
            "条约",
            "條約",
            "公约",
            "公約",
            "契约",
            "契約",
            "预约",
            "預約",
            "予約",
            "节约",
        ),
        *(
            "節約",
            "婚約",
            "誓約",
            "制約",
            "规约",
            "規約",
            "特約",
            "附近",
            "最近",
            "邻近",
            "鄰近",
            "临近",
        ),
        *("亲近", "新近", "付近", "直近", "間近", "身近", "บป", "계약", "조약", "예약", "서약"),
        *(
            "협약",
            "공약",
            "제약",
            "농약",
            "마약",
            "확약",
            "또한",
            "위한",
            "대한",
            "관한",
            "북한",
            "남한",
        ),
    ]
)


class _Said(NamedTuple):
    """A qualifier: where its words start, the words, and what they say."""

    start: int
    phrase: str
    sense: Qualifier


# "三十多", "십여", but "서른여섯" is thirty-six
_MORE: Final = expression("[多余餘]|여(?![섯덟])")
# "£47.5m plus £5m in add-ons", "40 plus expenses": what is added, and no "or more"
_ADDS: Final = expression(
    r" ?(?:(?:another|a further|up to|about|some|an?|the|his|her|its|their) |[a-z]{0,3}[$€£¥₹₪₩]"
    r"|[0-9]|(?:tax|vat|expenses|costs?|interest|bonus(?:es)?|add-ons|fees?|shipping|benefits"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?![a-z]))"
)
# "Elle n'en a plus que 38 000": only so many are left
_NO_MORE_THAN: Final = expression(r"(?<![^\W\d_])n(?:e |['’])[^.,;:!?\d]{1,24} $")
_NEAR: Final = 32
_LONE: Final = frozenset("超弱強余餘쯤")


def qualified(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary) -> Atom:
    """The atom with its qualifier and direction; unread where "up to" may be "to"."""
    start = _passed(plain.text, atom.outer_start)
    found = _before(plain, atom, start, language, words)
    if found is None and language.startswith("ru"):
        led = ends_with(plain.text, start, _PREPOSITIONS)
        place = plain.text.rfind(led, 0, start) if led else start
        found = _before(plain, atom, place, language, words) if led else None
    if found is None and start != atom.outer_start:
        found = _before(plain, atom, atom.outer_start, language, words)
    aside = before_aside(plain.text, start) if found is None else start
    if aside != start:
        found = _before(plain, atom, aside, language, words)
    if found and (_multiplies(plain.text, found) or _compares(plain.text, found)):
        return atom._replace(sense=Sense.UNREAD, values=(), low=None, high=None)
    at = found.start if found else start
    if found is None or found.sense in {Qualifier.EXACTLY, Qualifier.ABOUT}:
        found = _after(plain.text, atom, words) or found
    to = _goal(plain.text, atom, found, language)
    if to is Goal.UNSURE or (found and _ends_range(plain.text, found, language)):
        return atom._replace(sense=Sense.UNREAD, values=(), low=None, high=None)
    if is_left_out(plain.text, at, atom.outer_end, language) and atom.sense is Sense.COUNT:
        return atom._replace(sense=Sense.LEFT_OUT)
    sense = found.sense if found and to is None else _of_language(plain.text, atom, language)
    sense = sense or said_by_verb(plain.text, atom, language)
    if sense is None and not words.spaced and _MORE.search(plain.text, atom.start, atom.end):
        sense = Qualifier.MORE_THAN
    plus = plain.text[: atom.outer_start].endswith((" +", "(+"))
    arrived = to is Goal.REACHED or arrives(plain.text, atom.outer_start, language)
    way = 0 if arrived else direction(plain.text, atom, at, language) or int(plus)
    return atom._replace(qualifier=sense or atom.qualifier, direction=way)


def _compares(text: str, said: _Said) -> bool:
    """Whether "more than" compares with what follows: "12% more than 2023", "in più del 2023"."""
    compared = _COMPARED.search(text, max(0, said.start - 24), said.start)
    return said.sense in _COMPARES and compared is not None


def _multiplies(text: str, said: _Said) -> bool:
    """Whether "as many as" compares with what follows: "twice as many as 2019"."""
    return _MULTIPLIED.search(text, max(0, said.start - 12), said.start) is not None


def _ends_range(text: str, said: _Said, language: str) -> bool:
    """Whether "up to" stands behind a Hebrew number with a letter grown on to it, and so ends a
    range: "לחמש עד עשר"."""
    if said.sense is not Qualifier.AT_MOST or not language.startswith("he"):
        return False
    word = text[: said.start].rstrip(" ").rpartition(" ")[2]
    return len(word) > 1 and read_counted(word[1:], 0, "he") is not None


def _goal(text: str, atom: Atom, found: _Said | None, language: str) -> Goal | None:
    """What the words for "up to" say that qualify a number, where a verb of change precedes."""
    if found is None or found.sense is not Qualifier.AT_MOST:
        return None
    return goal(text, atom, found.start, found.phrase, language)


def _of_language(text: str, atom: Atom, language: str) -> Qualifier | None:
    """A qualifier that is no phrase: a Turkish ending, or a Russian number behind its noun."""
    if language.startswith("tr"):
        found = _TURKISH.match(text, atom.outer_end)
        return (
            next((_TURKISH_SENSES[key] for key, said in found.groupdict().items() if said), None)
            if found
            else None
        )
    if language.startswith("ru"):
        noun = _RUSSIAN.search(text, max(0, atom.outer_start - 48), atom.outer_start)
        if noun is None or noun[1].strip()[-1:].isdigit():
            return None
        return None if read_counted(text, noun.start(1), "ru") else Qualifier.ABOUT
    return None


def _passed(text: str, at: int) -> int:
    for _ in range(2):
        phrase = ends_with(text, at, _PASSED)
        if not phrase:
            break
        at = text.rfind(phrase, 0, at)
    return at


def _before(
    plain: PlainText, atom: Atom, at: int, language: str, words: NumberVocabulary
) -> _Said | None:
    text = plain.text
    phrase = ends_with(text, at, words.qualifiers.said_before, spaced=words.spaced)
    if not phrase:
        return None
    start = text.rfind(phrase, 0, at)
    if phrase == "plus que" and _NO_MORE_THAN.search(text, max(0, start - _NEAR), start):
        return None
    if phrase == "한" and in_word(text[start - 1 : start]):
        return None  # "감소한 67조원": that fell
    if not words.spaced and text[start - 1 : start + 1] in _WORDS_OF_THEIR_OWN:
        return None
    if language.startswith("en") and phrase == "over":
        timed = atom.unit is not None and atom.unit.family in _TIMES
        if timed and plain.shown[start].isupper():
            return None  # "Over 13 months, …" says how long, not how many at least
    return _Said(start, phrase, words.qualifiers.before[phrase])


def _after(text: str, atom: Atom, words: NumberVocabulary) -> _Said | None:
    said = words.qualifiers.said_after
    if not said:
        return None
    if not words.spaced:
        return _after_glued(text, atom, said, words)
    places = [atom.end, atom.outer_end]
    noun = _NOUN.match(text, atom.outer_end)
    if noun:
        places.append(noun.end())
    for at in dict.fromkeys(places):
        for space in (0, 1, 2):
            if text[at : at + space] != ("", " ", ", ")[space]:
                continue
            if not text.startswith(said, at + space):
                continue
            phrase = next(p for p in said if text.startswith(p, at + space))
            end = at + space + len(phrase)
            goes_on = phrase[-1].isalpha() and text[end : end + 1].isalpha()
            apart = space or not phrase[0].isalpha() or phrase == "ish"
            if _OF_NEXT.match(text, end) or (space > 1 and not _CLOSED.match(text, end)):
                continue  # "40 muertos y más de 300": more than the next number
            adds = phrase in {"plus", "+"} and _ADDS.match(text, end)
            if apart and not goes_on and not adds:
                return _Said(at + space, phrase, words.qualifiers.after[phrase])
    return None


def _after_glued(text: str, atom: Atom, said: Phrases, words: NumberVocabulary) -> _Said | None:
    """In scripts without spaces a counter of a few letters may stand before the qualifier."""
    for base in dict.fromkeys((atom.end, atom.outer_end)):
        for skipped in range(_SKIPPED + 1):
            at = base + skipped
            if skipped and not (text[at - 1 : at].isalpha() or text[at - 1 : at] == " "):
                break
            if not text.startswith(said, at):
                continue
            for phrase in said:
                lone = len(phrase) == 1 and skipped > (phrase in _LONE)
                if not lone and text.startswith(phrase, at):
                    return _Said(at, phrase, words.qualifiers.after[phrase])
    return None
