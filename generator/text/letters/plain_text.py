"""A text made ready for reading numbers: one form of each digit, dash, apostrophe and space.

Invisible characters go, every other character stays at its place, so that what is found can be
shown in the text as it was written.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression

# Spaces that never end a line of thought; a line break does, and stays what it is.
_SPACES: Final = "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u05be"
_APOSTROPHES: Final = "\u2018\u2019\u02bc\u00b4\u2032`"
_SIGNS: Final = MappingProxyType(
    dict.fromkeys(map(ord, _SPACES + "\u202f\u205f\u3000"), " ")
    | dict.fromkeys(map(ord, _DASHES), "-")
    | dict.fromkeys(map(ord, _APOSTROPHES), "'")
    | {ord("\uff0c"): ",", ord("\uff0e"): ".", ord("\uff05"): "%", ord("\u066a"): "%"}
    | {ord("\ufe6a"): "%", ord("\uff0b"): "+", ord("\uff04"): "$", ord("\uffe5"): "\u00a5"}
    | {
        ord("\uff5e"): "~",
        ord("\u301c"): "~",
        ord("\u223c"): "~",
        ord("\u2044"): "/",
        ord("\uff1a"): ":",
    }
)
_FOREIGN_DIGIT: Final = expression(r"[^\D0-9]")
# A line that goes on; between two digits a break may part two numbers.
_WRAP: Final = expression(r"(?<![\n0-9])\n(?!\n)|(?<!\n)\n(?![\n0-9])")
# A decimal point at half height: "1\xb75 litres"
_MIDDLE_DOT: Final = expression(r"(?<=[0-9])\xb7(?=[0-9])")
# The sign of a long vowel, or a line, typed for a dash between two digits: "2ー1"
_TYPED_DASH: Final = expression(r"(?<=[0-9]) ?[\u30fc\u2500\u2501](?= ?[0-9])")
_INVISIBLE: Final = expression(
    "[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]"
)


@dataclass(frozen=True, slots=True)
class PlainText:
    """``text`` has one character for each visible one of the original, in lower case; ``shown`` the
    same in the original's own letters; ``offsets`` leads back, ``None`` where nothing was left
    out."""

    text: str
    shown: str
    offsets: Sequence[int] | None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the original for a passage of the text."""
        if self.offsets is None:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1


def plain_text(original: str) -> PlainText:
    """The text with ASCII digits, plain spaces, dashes and apostrophes, in lower case."""
    offsets: Sequence[int] | None = None
    shown = original
    if not original.isascii() and _INVISIBLE.search(original):
        kept = [at for at, letter in enumerate(original) if not _INVISIBLE.match(letter)]
        shown, offsets = "".join(map(original.__getitem__, kept)), kept
    text = shown.lower()
    if "\n" in text:
        text = _WRAP.sub(" ", text)
    if len(text) != len(shown):  # a few letters grow in lower case
        text = "".join(letter.lower()[0] for letter in shown)
    if not text.isascii():
        text = _MIDDLE_DOT.sub(".", text.translate(_SIGNS))
        text = _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)
        text = _TYPED_DASH.sub(lambda dash: f"{dash[0][:-1]}-", text)
    return PlainText(text, shown, offsets)
