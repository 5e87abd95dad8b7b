"""What changed from one text to another, word by word.

After ``git diff --word-diff``; the longest common words come from difflib (Ratcliff and
Obershelp, "Pattern Matching: The Gestalt Approach", Dr. Dobb's Journal, July 1988).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from typing import Final

# Words kept on each side of a change; a longer stretch in between becomes an ellipsis.
CONTEXT: Final = 4
# Some milliseconds; a text that is shuffled, or repeats a word, is told as replaced.
_COST_MAX: Final = 40_000


class Fate(StrEnum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of words with one fate; its white space is single spaces."""

    fate: Fate
    text: str


def word_diff(before: str, after: str) -> tuple[Words, ...]:
    """The two texts as one: what stayed, what went, what came, in order."""
    old, new = before.split(), after.split()
    return tuple(
        Words(fate, " ".join(words))
        for kind, old_start, old_end, new_start, new_end in _steps(old, new)
        for fate, words in (
            (Fate.SAME if kind == "equal" else Fate.GONE, old[old_start:old_end]),
            (Fate.NEW, [] if kind == "equal" else new[new_start:new_end]),
        )
        if words
    )


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, int, int, int, int]]:
    if _cost(old, new) > _COST_MAX:
        yield ("replace", 0, len(old), 0, len(new))
    else:
        yield from SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _cost(old: Sequence[str], new: Sequence[str]) -> int:
    """How many steps difflib may take: for each stretch that it finds, one for each pair of equal
    words. Words that do not follow each other in both texts make stretches of their own."""
    before, after = Counter(old), Counter(new)
    pairs = sum(count * after[word] for word, count in before.items())
    kept = Counter(pairwise(old)) & Counter(pairwise(new))
    return pairs * (1 + min(len(old), len(new)) - kept.total())


def shortened(words: Sequence[Words]) -> tuple[Words, ...]:
    """The same with long unchanged stretches cut down to the words beside a change."""
    last = len(words) - 1
    return tuple(
        _cut(part, before=at > 0, after=at < last) if part.fate is Fate.SAME else part
        for at, part in enumerate(words)
    )


def _cut(part: Words, *, before: bool, after: bool) -> Words:
    """Keep the first words when a change stands before them, the last when one stands after."""
    words = part.text.split(" ")
    head = words[:CONTEXT] if before else []
    tail = words[-CONTEXT:] if after else []
    if len(head) + len(tail) >= len(words):
        return part
    return Words(Fate.SAME, " ".join([*head, "…", *tail]))
