"""The direction in which a language is written."""

from __future__ import annotations

from typing import Final, Literal

# The languages written from right to left that sources are likely to have (BCP 47 subtags).
_RIGHT_TO_LEFT: Final = frozenset({"ar", "he", "fa", "ur", "yi", "ckb", "ps"})


def direction_of(language: str) -> Literal["rtl", "ltr"]:
    """The value of HTML's ``dir`` for a BCP 47 tag."""
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
