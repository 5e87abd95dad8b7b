"""The fields of records as the page of changes names them, and which of them matter little."""

from __future__ import annotations

import re
from typing import Final

# What the fields of records are called where their names say little to readers.
_LABELS: Final = {
    "aliases": "also called",
    "allow": "what the checks let pass",
    "as_of": "the day it is given for",
    "by": "who says it",
    "certainty": "how sure",
    "chain_basis": "how it is known who says it",
    "date_basis": "how the date is known",
    "evidence": "quote",
    "furniture": "what is no part of the article",
    "headline": "which number stands at the top",
    "how": "how accounts differ",
    "id": "its address",
    "measures": "what is counted",
    "names": "name in another language",
    "of": "belongs to",
    "participants": "who is named with it",
    "positions": "answer",
    "published_basis": "how the date is known",
    "reads": "how words are read",
    "rewrites": "retells",
    "searched_as": "words for the search",
    "sha256": "digest of the article",
    "speech": "how it is said",
    "sums": "what adds up to it",
    "text": "reworded",
    "text_is": "what the text is",
    "told": "spoke to",
    "value": "number",
    "via": "the way it came",
}

# What readers of the statements need not know.
_SMALL_FIELDS: Final = frozenset(
    {"allow", "furniture", "id", "reads", "searched_as", "sha256", "text_is"}
)
_LETTERS: Final = re.compile(r"[\W_]+")
_SMALL_WORDS: Final = frozenset({"a", "an", "the"})


def label_of(field: str) -> str:
    """What a field is called on the page of changes."""
    return _LABELS.get(field, field.replace("_", " "))


def is_small_field(field: str) -> bool:
    """Whether a change of this field leaves what the record says as it was: an address, a word for
    the search."""
    return field in _SMALL_FIELDS


def says_little(words: str) -> bool:
    """Whether these are articles and marks alone."""
    return all(not word or word in _SMALL_WORDS for word in _LETTERS.split(words.casefold()))
