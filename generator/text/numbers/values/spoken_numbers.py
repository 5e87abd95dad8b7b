"""Number words of German, French, Spanish, Italian, Portuguese and Dutch, read by text2num.

A run of number words is read as a whole or not at all: the words are known here, so that none is
cut off, and what they are worth is said by the library (https://github.com/allo-media/text2num).
An article ("un", "eine") opens a number only before a scale.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary

_LEAST_SCALE: Final = 100
# A scale in the plural without a number before it says nobody knows how many: "Millionen Menschen".
_MANY: Final = frozenset(
    [
        *("millionen", "milliarden", "billionen", "millions", "milliards", "billions", "millones"),
        *("billones", "milioni", "miliardi", "bilioni", "milhões", "bilhões", "biliões"),
        *("trilhões", "miljoenen", "miljarden", "cents", "hunderte", "tausende"),
    ]
)
_RUN_MAX: Final = 24
# What makes one of a row, or another word, of a number: "dix-huitième", "vingt et unième"
_GOES_ON: Final = expression(r"-[^\W\d_]| et [^\W\d_]+i[èe]me")
_WORD: Final = expression(r"[^\W\d_]+")


class Spoken(NamedTuple):
    """A number in words: where it ends and its value; ``None`` where it cannot be read."""

    end: int
    value: Decimal | None


class _Grammar(NamedTuple):
    """``word`` fits a whole number word; ``joins`` are the words between two of them; ``articles``
    are number words that mostly count nothing; ``scales`` what makes a number of an article, or
    of another word ("sei anni": six years, where "sei" may be "you are")."""

    word: re.Pattern[str]
    joins: frozenset[str]
    articles: frozenset[str]
    scales: frozenset[str]
    spelt: Mapping[str, str]


def _grammar(word: str, joins: str, articles: str, scales: str, spelt: str = "") -> _Grammar:
    pairs = (pair.split("=") for pair in spelt.split())
    return _Grammar(
        expression(f"(?:{word})"),
        frozenset(joins.split()),
        frozenset(articles.split()),
        frozenset(scales.split()),
        MappingProxyType(dict(pairs)),
    )


# Compounds are made of morphemes that differ in their first letters, so that the patterns do not
# try one text twice; a word is at most as long as ``_WORD_MAX``.
_WORD_MAX: Final = 100
_GRAMMARS: Final = MappingProxyType(
    {
        "de": _grammar(
            "(?:ein(?:s|e|en|em|er|es)?|zwei|zwo|drei|vier|fünf|sechs?|sieben|sieb|acht|neun|zehn"
            "|elf|zwölf|zwan|und|zig|ßig|ssig|hundert|tausend|null"
            "|million(?:en)?|milliarden?|billion(?:en)?)+",
            "und",
            "ein eine einen einem einer eines und",
            "million milliarde billion",
            "eine=ein einen=ein einer=ein einem=ein",
        ),
        "fr": _grammar(
            "zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze"
            "|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante"
            "|nonante|cents?|mille|millions?|milliards?|billions?",
            "et",
            "un une",
            "million milliard billion",
        ),
        "es": _grammar(
            "cero|un|una|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece"
            "|catorce|quince|dieci[a-zéó]+|veinte|veinti[a-zúóé]+|treinta|cuarenta|cincuenta"
            "|sesenta|setenta|ochenta|noventa|cien|ciento|[a-z]+cient[oa]s|quinient[oa]s|mil"
            "|millón|millones|billón|billones|nove[a-z]*cient[oa]s",
            "y",
            "un una uno",
            "millón billón",
            "veintiún=veintiuno veintiun=veintiuno veintiuna=veintiuno",
        ),
        "it": _grammar(
            "(?:zero|un[oa]?|due|tre|tré|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici"
            "|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti?|trenta?"
            "|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?|cento?|mille|mila"
            "|milion[ei]|miliard[oi]|bilion[ei])+",
            "e",
            "un uno una sei",
            "milione miliardo bilione anni mesi giorni ore minuti secondi settimane persone uomini"
            " donne bambini morti feriti arresti milioni miliardi volte militari soldati civili"
            " ostaggi punti metri chilometri euro dollari",
        ),
        "pt": _grammar(
            "zero|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze"
            "|quatorze|quinze|dezess?eis|dezasseis|dez[ae]ssete|dezoito|dez[ae]nove|vinte|trinta"
            "|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento|duzent[oa]s"
            "|trezent[oa]s|quatrocent[oa]s|quinhent[oa]s|seiscent[oa]s|setecent[oa]s|oitocent[oa]s"
            "|novecent[oa]s|mil|milhão|milhões|bilhão|bilhões|bilião|biliões|trilhão|trilhões",
            "e",
            "um uma",
            "milhão bilhão bilião trilhão",
        ),
        "nl": _grammar(
            "(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien"
            "|der|veer|vijf|tach|twin|tig|en|ën|honderd|duizend|nul|miljoen|miljard|biljoen)+",
            "en",
            "een en der veer",
            "miljoen miljard biljoen",
        ),
    }
)


# "I feriti sono sei": behind these "sei" is six, else it may be "you are".
_SIX: Final = "sei"
_BEFORE_SIX: Final = tuple(
    f"{verb} {word}"
    for verb in ("sono", "erano", "furono", "saranno", "restano", "rimangono", "diventano")
    for word in (
        *("", "ora ", "adesso ", "oggi ", "solo ", "soltanto ", "ormai ", "attualmente ", "in "),
        *("almeno ", "circa ", "quasi ", "già ", "appena ", "rimasti ", "rimaste ", "stati "),
        *("state ", "diventati ", "diventate ", "ancora ", "invece ", "esattamente ", "tutti e "),
    )
)


def speaks(language: str) -> bool:
    """Whether the number words of a language are read here."""
    return language in _GRAMMARS


def spoken_openings(language: str) -> str | None:
    """The source of a pattern for the words that open a number; ``None`` if none are read here."""
    grammar = _GRAMMARS.get(language)
    if grammar is None:
        return None
    articles, scales = "|".join(grammar.articles), "|".join(grammar.scales)
    letter = r"[^\W\d_]"
    alone = rf"(?:{articles})(?!{letter})(?![\s\S](?:{scales})(?!{letter}))"
    if language == "it":
        told = "|".join(f"(?<={words})" for words in _BEFORE_SIX)
        alone = f"(?!(?:{told}){_SIX}(?!{letter})){alone}"
    return f"(?!{alone}){grammar.word.pattern}"


def read_spoken(text: str, start: int, language: str, *, ranged: bool = False) -> Spoken | None:
    """The number in words that starts at a word of a plain text; ``None`` where none does.

    Two numbers with a joining word between ("deux et trois") are told apart where together they
    make none; after a word like "between" (``ranged``) of any size, else below a hundred.
    """
    grammar = _GRAMMARS[language]
    first = _WORD.match(text, start)
    if first is None or not _is_number(language, first[0]):
        return None
    if first[0] in _MANY:
        return Spoken(first.end(), None)
    if first[0] in grammar.articles:
        second = _WORD.match(text, first.end() + 1)
        six = first[0] == _SIX and text.endswith(_BEFORE_SIX, 0, start)
        if not six and (second is None or second[0] not in grammar.scales):
            return None
    words, ends = _run(text, start, language)
    if _GOES_ON.match(text, ends[-1]):
        return Spoken(ends[-1], None)  # "dix-huitième"
    value = _value(words, language)
    if value is None:
        for at, word in enumerate(words):
            sides = (words[:at], words[at + 1 :])
            if word in grammar.joins and all(sides):
                left, right = (_value(side, language) for side in sides)
                if left is not None and right is not None and (ranged or max(left, right) < 100):
                    return Spoken(ends[at - 1], left)
    return Spoken(ends[-1], value)


def _run(text: str, start: int, language: str) -> tuple[tuple[str, ...], list[int]]:
    """The number words from a place on, and where each ends."""
    grammar = _GRAMMARS[language]
    words: list[str] = []
    ends: list[int] = []
    at = start
    while len(words) < _RUN_MAX and (found := _WORD.match(text, at)):
        if not _is_number(language, found[0]):
            joins = words and found[0] in grammar.joins
            following = _WORD.match(text, found.end() + 1) if joins else None
            if following is None or not _is_number(language, following[0]):
                break
        words.append(found[0])
        ends.append(found.end())
        if text[ends[-1] : ends[-1] + 1] not in {" ", "-"}:
            break
        at = ends[-1] + 1
    return tuple(words), ends


@lru_cache(maxsize=16384)
def _is_number(language: str, word: str) -> bool:
    return len(word) <= _WORD_MAX and _GRAMMARS[language].word.fullmatch(word) is not None


@lru_cache(maxsize=16384)
def _value(words: tuple[str, ...], language: str) -> Decimal | None:
    # The library is a binary of some size, and most archives need it for no word at all.
    from text_to_num import text2num  # noqa: PLC0415 - loaded when needed

    spelt = _GRAMMARS[language].spelt
    try:
        return Decimal(text2num(" ".join(spelt.get(word, word) for word in words), language))
    except ValueError:
        return None


def spoken_scale(text: str, atom: Atom, words: NumberVocabulary) -> int:
    """The largest scale that a number in words is told by: 100 of "three hundred and fifty"."""
    told = text[atom.start : atom.end]
    sizes = [size for word, size in words.scales.items() if word in told and size >= _LEAST_SCALE]
    value = atom.value or 0
    if not sizes and told.endswith("dozen"):
        return 12
    return max((size for size in sizes if size <= value), default=1)
