"""Last names that change with who bears them: "Иванов" and "Иванова", "Kowalski" and "Kowalska".

A family shares such a name; a form of it may still tell whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.speakers.names import is_named


class _Bending(NamedTuple):
    """How a last name bends: its stem, the ending of a man and of a woman, and all endings of one
    man and of one woman."""

    stem: str
    man: str
    woman: str
    of_men: str
    of_women: str


# Accents stand behind their letters.
_LETTER: Final = r"[\w\u0300-\u036f]"
_LETTERS: Final = f"{_LETTER}+"
_BENDING: Final = tuple(
    _Bending(*(fold_text(one).replace("{}", _LETTERS) for one in row))
    for row in (
        (r"{}(?:ов|ев|ёв|ин|ын)", "", "а", "|а|у|ым|е", "а|ой|ою|у"),
        (r"{}[сц]к", "ий", "ая", "ий|ого|ому|им|ом", "ая|ой|ою|ую"),
        (r"{}[sc]k", "i", "a", "i|iego|iemu|im", "a|iej|ą"),
        (r"{}(?:ov|ev|yov|in)", "", "a", "", "a"),
        (r"{}sk", "y|iy|ii|i", "aya|aia", "y|iy|ii|i", "aya|aia"),
    )
)
# Behind a name, or before it: a verb that tells of a woman.
_OF_HER: Final = expression(r"\s(?:[\w-]{1,20}\s){0,1}?\w{2,20}ла(?:сь)?(?!\w)")
_HERS: Final = expression(r"(?<!\w)\w{2,20}ла(?:сь)?\s$")
_NEAR: Final = 60
_FIRST_STEM: Final = 3
# Hebrew and Arabic write it on to the next word.
_AND: Final = (
    r"(?:and|&|und|et|y|e|ed|en|и|та|i|oraz|ve|ile|og|och|ja|और|तथा|\u3068|\u548c)\s{1,2}"
    r"|[\u05d5\u0648]\s?"
)


def family_of(last: str) -> str:
    """What the last names of a family have in common, to be held against others."""
    found = _bending(fold_text(last).lower())
    return found[0] if found else fold_text(last).lower()


def may_name(text: str, last: str, language: str) -> bool:
    """Whether a folded text has a last name in a form that its bearer may have."""
    if not is_named(text, last, language):
        return False
    found = _bending(fold_text(last).lower())
    if found is None or language.partition("-")[0] not in ("ru", "pl", "uk", "be"):
        return True
    stem, endings, is_woman = found
    places = _pattern(stem, endings).finditer(text)
    return any(is_woman or not _is_hers(text, place) for place in places)


def _is_hers(text: str, place: re.Match[str]) -> bool:
    """Whether the verb beside a name in "-\u0430" tells that a woman bears it."""
    if not place[0].lower().endswith("\u0430"):
        return False
    before = text[max(0, place.start() - _NEAR) : place.start()]
    return bool(_OF_HER.match(text, place.end()) or _HERS.search(before))


def are_told_together(text: str, name: str, language: str) -> bool:
    """Whether a folded text tells of somebody by the first name alone, since another one of the
    family shares the last name: "Erik and Mara Quist"."""
    words = fold_text(name).split()
    # A pattern is dear to compile, and most first names are not there.
    if len(words) < 2 or len(words[0]) < 2 or words[0] not in text:
        return False
    if not is_named(text, words[-1], language):
        return False
    return _joint(words[0], words[-1]).search(text) is not None


def stands_alone(text: str, last: str, firsts: Sequence[str]) -> bool:
    """Whether a folded text has a last name somewhere with none of these first names before it, nor
    an initial of one."""
    stems = tuple(fold_text(first).lower()[:_FIRST_STEM] for first in firsts)
    initials = {stem[:1] for stem in stems}
    found = _bending(fold_text(last).lower())
    stem = re.escape(found[0] if found else fold_text(last))
    for place in re.finditer(rf"(?<!\w){stem}\w{{0,4}}(?!\w)", text, re.IGNORECASE):
        before = text[max(0, place.start() - _NEAR) : place.start()].split()
        word = before[-1].lower().rstrip(".") if before else ""
        if not word.startswith(stems) and not (len(word) == 1 and word in initials):
            return True
    return False


@lru_cache(maxsize=1024)
def _joint(first: str, last: str) -> re.Pattern[str]:
    """A first name, "and", two more words at most, and the last name, maybe in the plural."""
    found = _bending(last.lower())
    stem = re.escape(found[0] if found else last)
    return expression(
        rf"(?<!\w){re.escape(first)}(?:,\s{_LETTER}{{2,20}}){{0,2}},?\s{{1,2}}(?:{_AND})"
        rf"(?:{_LETTER}{{1,20}}\.?\s{{1,2}}){{1,2}}{stem}\w{{0,4}}(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=4096)
def _bending(last: str) -> tuple[str, str, bool] | None:
    """The stem of a last name, the endings that it may have, and whether a woman bears it."""
    for row in _BENDING:
        for is_woman, ending in ((False, row.man), (True, row.woman)):
            found = re.fullmatch(rf"({row.stem})(?:{ending})", last)
            if found:
                return found[1], row.of_women if is_woman else row.of_men, is_woman
    return None


@lru_cache(maxsize=1024)
def _pattern(stem: str, endings: str) -> re.Pattern[str]:
    return expression(rf"(?<!\w){re.escape(stem)}(?:{endings})(?!\w)", re.IGNORECASE)
