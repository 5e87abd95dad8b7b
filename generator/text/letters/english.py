"""Whether a text is in English, so that nobody else's numbers are read as English writes them."""

from __future__ import annotations

import re
from typing import Final

# Of a hundred words of English news more than twenty are these; other languages share few.
_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        "the of and to that with for said has had were was by from on at it as are be who not this "
        "their more than after which she he they his her its been have will a in is an",
    )
)
_SURE: Final = frozenset(("the", "and", "of", "said", "with", "from", "were", "that", "to"))
_READ: Final = 4000
_SHARE: Final = 0.15


def is_english(text: str) -> bool:
    """Whether a text, by its first words, is in English; no for a text without words."""
    words = re.findall(r"[^\W\d_]+", text[:_READ].lower())
    known = sum(word in _WORDS for word in words)
    return known > _SHARE * len(words) and any(word in _SURE for word in words)
