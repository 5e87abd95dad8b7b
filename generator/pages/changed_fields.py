"""The fields of records as the page of changes names them, and which of them matter little."""

from __future__ import annotations

import re
from typing import Final

from generator.archive.compare import FieldChange
from generator.model.statements import Evidence

# What the fields of records are called where their names say little to readers.
_LABELS: Final = {
    "aliases": "also called",
    "allow": "what the checks let pass",
    "as_of": "the day it is given for",
    "bears": "what the quote carries",
    "by": "speaker",
    "certainty": "how sure",
    "chain_basis": "how the speaker is known",
    "date_basis": "how the date is known",
    "evidence": "words quoted",
    "furniture": "what is no part of the article",
    "headline": "which number stands at the top",
    "how": "how accounts differ",
    "id": "its address",
    "measures": "what is counted",
    "names": "name in another language",
    "of": "belongs to",
    "participants": "who is named with it",
    "positions": "answer",
    "prefix": "where the quote stands",
    "published_basis": "how the date is known",
    "reads": "how words are read",
    "rewrites": "retells",
    "searched_as": "words for the search",
    "sha256": "digest of the article",
    "speech": "how it is said",
    "suffix": "where the quote stands",
    "sums": "what adds up to it",
    "text": "reworded",
    "text_is": "what the text is",
    "title_is": "what the title is",
    "told": "spoke to",
    "translation": "translation by the editors",
    "value": "number",
    "version": "in which text the quote stands",
    "via": "passed on by",
}

# What readers look for first: a number, who gives it, and the words that carry it.
_FIRST: Final = frozenset({"value", "low", "high", "words", "qualifier", "by", "via", "evidence"})
# What readers of the statements need not know.
_SMALL_FIELDS: Final = frozenset(
    {
        *("allow", "furniture", "id", "prefix", "reads", "searched_as", "sha256", "suffix"),
        "text_is",
    }
)
_LETTERS: Final = re.compile(r"[\W_]+")
_SMALL_WORDS: Final = frozenset({"a", "an", "the"})


def told_apart(field: FieldChange) -> tuple[FieldChange, ...]:
    """What changed about a quote whose words are as they were, each as a change of its own; any
    other change as it is."""
    before, after = field.values
    if not (isinstance(before, Evidence) and isinstance(after, Evidence)):
        return (field,)
    if (before.source, before.quote) != (after.source, after.quote):
        return (field,)
    pairs = ((name, old, getattr(after, name)) for name, old in before)
    return tuple(
        FieldChange(name, str(old or ""), str(new or ""), (old, new))
        for name, old, new in pairs
        if old != new
    )


def label_of(field: str) -> str:
    """What a field is called on the page of changes."""
    return _LABELS.get(field, field.replace("_", " "))


def rank_of(label: str, *, small: bool) -> int:
    """The place of a change: a number, a speaker or a quote before other words, small ones last."""
    return 2 if small else int(label not in map(label_of, _FIRST))


def is_small_field(field: str) -> bool:
    """Whether a change of this field leaves what the record says as it was: an address, a word for
    the search."""
    return field in _SMALL_FIELDS


def says_little(words: str) -> bool:
    """Whether these are articles and marks alone."""
    return all(not word or word in _SMALL_WORDS for word in _LETTERS.split(words.casefold()))
