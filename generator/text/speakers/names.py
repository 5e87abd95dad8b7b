"""Whether a text names somebody, in whatever script and grammatical form.

Words that are glued to a name are left aside: the particles of Korean and Japanese, the
prepositions, articles and conjunctions of Hebrew and Arabic, the case endings of Slavic, Baltic,
Finnic and Turkic languages. Never fuzzy: the letters of the name itself must all be there, but for
the vowel that an ending replaces.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.letters.scripts import SPACELESS, is_spaceless

# With the marks of Latin and Cyrillic letters, and with those of Indian ones.
_LETTER: Final = r"[\w\u0300-\u036f\u0900-\u0dff]"
# Those of Thai, Lao, Burmese, Khmer and kana.
_MARKS_AFTER: Final = (
    r"(?![\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u102b-\u103e\u17b6-\u17d3"
    r"\u3099\u309a])"
)
# A word starts where none goes on; a script without spaces is no word that could go on.
_START: Final = rf"(?<!{_LETTER})"
_END: Final = rf"(?!{_LETTER})"
_UNSPACED: Final = expression(f"[{SPACELESS}]")
_PARTS: Final = expression(r"[\s\u00b7\u30fb\uff65]+")
_GAP: Final = r"[\s\u00b7\u30fb\uff65]?"

# "and", "so", "by", "like", "for", then the article, which the "for" of Arabic shortens.
_ARABIC_PREFIX: Final = "(?:[\u0648\u0641]?[\u0628\u0643\u0644\u0633]?(?:\u0627\u0644|\u0644)?)"
_HEBREW_PREFIX: Final = "[\u05de\u05e9\u05d4\u05d5\u05db\u05dc\u05d1]{0,3}"
_VOWEL_POINTS: Final = "[\u0591-\u05c7]"

# Languages in Latin letters that set endings to names.
_INFLECTING: Final = frozenset(
    (
        *("az", "bs", "cs", "de", "da", "et", "eu", "fi", "hr", "hu", "is", "ka", "la", "lt", "lv"),
        *("nb", "nl", "nn", "no", "pl", "ro", "sk", "sl", "sq", "sr", "sv", "tr", "uz"),
    )
)
_CYRILLIC_VOWELS: Final = "\u0430\u0435\u0438\u043e\u0443\u044b\u044c\u044f\u044e\u0456"
_LATIN_VOWELS: Final = "aeiouy"
# Above this length a text is made a set of, for there may be many names to look for in it.
_LONG: Final = 50_000
_OTHER_SPACE: Final = expression(r"[^\S ]|  |[\u00b7\u30fb\uff65]")
_MARK: Final = expression("[\u0300-\u036f\u0900-\u0dff]")
# Letters that a pattern without case takes for an ASCII one.
_OTHER_CASE: Final = expression("[\u0130\u0131\u017f\u212a]")
_RUN: Final = expression(r"\w+")
# The name's shortest stem that still tells who is meant.
_STEM_MIN: Final = 3


@lru_cache(maxsize=4096)  # one name is looked for in one text for each quote of it
def is_named(text: str, name: str, language: str = "en") -> bool:
    """Whether a folded text in a language (BCP 47) has a name, in any of its forms.

    Case does not matter, unless the name is all capitals ("US").
    """
    root = language.partition("-")[0]
    # Most names do not stand there, and a pattern is dear to compile.
    if not _may_stand(text, name, root):
        return False
    if name.isascii() and root not in _INFLECTING:
        found = _stands(text, name)
        if found is not None:
            return found
    return _pattern(name, root).search(text) is not None


def _stands(text: str, name: str) -> bool | None:
    """Whether an ASCII name stands as whole words in a text, as its pattern would find it; ``None``
    where only the pattern can tell."""
    words = " ".join(_words(name))
    exact = name.isupper()
    searched, needle = (text, words) if exact else (_lowered(text), words.lower())
    if not exact and (len(searched) != len(text) or _OTHER_CASE.search(text)):
        return None
    at = searched.find(needle)
    while at >= 0:
        end = at + len(needle)
        if not (_in_word(searched[at - 1 : at]) or _in_word(searched[end : end + 1])):
            return True
        at = searched.find(needle, at + 1)
    return None if " " in needle and _is_parted(text) else False


def _in_word(letter: str) -> bool:
    """Whether a letter, or a mark that stands on one, goes on with the word beside it."""
    return letter.isalnum() or letter == "_" or _MARK.match(letter) is not None


@lru_cache(maxsize=64)
def _is_parted(text: str) -> bool:
    """Whether words of a text are parted by more than a space."""
    return _OTHER_SPACE.search(text) is not None


def _may_stand(text: str, name: str, language: str) -> bool:
    """Whether a text has enough of each word of a name that the name may stand there."""
    words = [word.lower() for word in _words(name)]
    if len(text) > _LONG and name.isascii() and language not in _INFLECTING:
        known = _runs(text)
        return bool(words) and all(known.issuperset(_RUN.findall(word)) for word in words)
    small = _lowered(text)
    return bool(words) and all(_piece(word, language) in small for word in words)


@lru_cache(maxsize=8)
def _runs(text: str) -> frozenset[str]:
    """The runs of letters and digits of a text, in small letters."""
    return frozenset(_RUN.findall(_lowered(text)))


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in _PARTS.split(fold_text(name).strip()) if word)


@lru_cache(maxsize=64)
def _lowered(text: str) -> str:
    return text.lower()


def last_names(name: str) -> tuple[str, ...]:
    """What alone may stand for a person: the last part of a name of several."""
    parts = _PARTS.split(name.strip())
    return (parts[-1],) if len(parts) > 1 and len(parts[-1]) > 1 else ()


@lru_cache(maxsize=4096)
def _pattern(name: str, language: str) -> re.Pattern[str]:
    """How a name of some words is looked for."""
    words = _words(name)
    joint = _GAP if is_spaceless(words[0][0]) else r"[\s\u00b7\u30fb\uff65]+"
    # Case is set aside within the name alone: over the letters around it this is dear to compile.
    group = "(?:{})" if name.isupper() else "(?i:{})"
    return expression(joint.join(_word(word, language, group) for word in words))


def _piece(word: str, language: str) -> str:
    """What of a word in small letters stands in every text that has it: an ending or an article may
    have changed its edges."""
    if language in _INFLECTING or not word.isascii():
        return word[2:-4] if len(word) > 8 else word[2:3]
    return word


def _word(word: str, language: str, group: str) -> str:
    """A pattern for one word of a name, set into ``group``, and for what may be glued to it."""
    first, last, exact = word[0], word[-1], group.format(re.escape(word))
    if "\u0590" <= first <= "\u05ff":
        bare = _VOWEL_POINTS
        return f"{_START}{_HEBREW_PREFIX}{exact}(?!(?!{bare}){_LETTER})"
    if "\u0600" <= first <= "\u06ff":
        rest = re.escape(word.removeprefix("\u0627\u0644") or word)
        return f"{_START}{_ARABIC_PREFIX}{group.format(rest)}{_END}"
    if "\u1100" <= first <= "\u11ff":
        # Folded syllables are letters: another vowel or final would make the last one another.
        return f"{_START}{exact}(?![\u1160-\u11ff])"
    if _UNSPACED.search(word):
        before = "" if is_spaceless(first) else _START
        return before + exact + (_MARKS_AFTER if is_spaceless(last) else _END)
    if "\u0400" <= first <= "\u04ff":
        stem = group.format(_stem(word, _CYRILLIC_VOWELS))
        return f"{_START}{stem}{_LETTER}{{0,4}}{_END}"
    if language in _INFLECTING and len(word) >= _STEM_MIN:
        stem = group.format(_stem(word, _LATIN_VOWELS))
        return f"{_START}{stem}{_LETTER}{{0,4}}{_END}"
    return f"{_START}{exact}{_END}"


def _stem(word: str, vowels: str) -> str:
    """The word without the vowels that an ending replaces, but never fewer than three letters."""
    stem = word
    for _ in range(2):
        marks = len(stem) - len(stem.rstrip("\u0306\u0308\u0301\u0328"))
        shorter = stem[: len(stem) - marks - 1]
        if stem[len(shorter) : len(shorter) + 1].lower() in vowels and len(shorter) >= _STEM_MIN:
            stem = shorter
    return re.escape(stem if len(stem) >= _STEM_MIN else word)
