"""The marks that patterns of words have as data, made into patterns."""

from __future__ import annotations

from typing import Final

# The languages that set no spaces between words.
SPACELESS: Final = frozenset(("zh", "ja", "ko", "th"))
_WORD: Final = r"(?:[^\W\d_][^\s\d.,;:!?()\u060c\u061b]*)"
_END: Final = r"(?![^\W\d_])"


def filled(source: str) -> str:
    """The pattern with ``{w}`` as a word of a plain text and ``{e}`` as the end of one."""
    return source.replace("{w}", _WORD).replace("{e}", _END)
