"""The forms in which a Turkish number word ends a number: "on ikisi", "yirmi üçe", "beş bini".

Vowels follow the last one of the word; a possessive tells a part of a group and may take a case.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

_HARMONY: Final = MappingProxyType(
    {"e": ("i", "e"), "i": ("i", "e"), "a": ("ı", "a"), "ı": ("ı", "a")}
    | {"o": ("u", "a"), "u": ("u", "a"), "ö": ("ü", "e"), "ü": ("ü", "e")}
)
# By themselves these are other words as well: "onu" is him, "yüzü" a face
_OTHER_WORDS: Final = frozenset(("bir", "on", "yüz", "bin"))
# "Saat üçte" is an hour; only "üçü", three of them, is a count by itself.
_ONES: Final = frozenset(("iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"))
# What lies below zero is told with it in the genitive.
_NONE: Final = frozenset(("sıfır",))
_VOICELESS: Final = "çtkş"


def turkish_endings(words: Iterable[str]) -> dict[str, tuple[str, int, bool]]:
    """The forms of number words with a possessive, a case or "was" behind them: for each its word,
    how many of its letters are the stem, and whether it is a number by itself."""
    found: dict[str, tuple[str, int, bool]] = {}
    for word in set(words) - _NONE:
        own, *others = _forms(word)
        alone = word not in _OTHER_WORDS
        found |= {form: (word, len(word), alone and word not in _ONES) for form in others}
        found[own] = (word, len(word), alone)
    return found


def _forms(word: str) -> tuple[str, ...]:
    high, low = _HARMONY[next(letter for letter in reversed(word) if letter in _HARMONY)]
    vowel = word[-1] in _HARMONY
    stem = "dörd" if word == "dört" else word
    own = f"{stem}{'s' if vowel else ''}{high}"
    to, of = "y" if vowel else "", "n" if vowel else ""
    hard = "t" if word[-1] in _VOICELESS else "d"
    was = f"{word}y" if vowel else word
    return (
        *(own, f"{own}n{high}", f"{own}n{low}", f"{own}n{high}n"),
        *(f"{own}nd{low}", f"{own}nd{low}n"),
        *(f"{stem}{to}{high}", f"{stem}{to}{low}", f"{stem}{of}{high}n"),
        *(f"{word}{hard}{low}", f"{word}{hard}{low}n", f"{word}{hard}{high}r"),
        f"{was}{'d' if vowel else hard}{high}",
    )
