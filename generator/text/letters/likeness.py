"""How much of one text stands in another as well, from sketches of both.

A. Broder, "On the resemblance and containment of documents" (1997): of all runs of five words, the
sixty-four with the smallest hashes stand for a text. Where both sketches are complete, the share of
hashes that they have in common estimates the share of text. Letters of scripts without spaces count
as words.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, TypeAlias

from generator.text.letters.expressions import expression
from generator.text.letters.scripts import SPACELESS

# Hashes, the smallest first.
Sketch: TypeAlias = Sequence[int]

_SIZE: Final = 64
_RUN: Final = 5
# With fewer hashes to go by, nothing is said.
_ENOUGH: Final = 8
# Of a longer text, the beginning is compared: thirty times an article.
_LETTERS_MAX: Final = 200_000
_UNSPACED: Final = expression(f"[{SPACELESS}]")
_SPACED_WORD: Final = expression(r"\w+")
_WORD: Final = expression(rf"[{SPACELESS}]|(?:(?![{SPACELESS}])\w)+")


def sketch_of(folded: str) -> Sketch:
    """The sketch of a folded text, whatever its capitals and punctuation."""
    text = folded[:_LETTERS_MAX].lower()
    word = _WORD if _UNSPACED.search(text) else _SPACED_WORD
    words = word.findall(text)
    runs = zip(*(words[start:] for start in range(_RUN)), strict=False)
    hashes = {zlib.crc32(" ".join(run).encode("utf-8", "replace")) for run in runs}
    return array("I", sorted(hashes)[:_SIZE])


def shared(one: Sketch, other: Sketch) -> float:
    """How much of the shorter of two texts stands in the other: 0 to 1; 0 where nobody can tell."""
    if not one or not other:
        return 0
    # A full sketch says nothing of what lies above its last hash.
    full = [sketch[-1] for sketch in (one, other) if len(sketch) == _SIZE]
    ours, theirs = (
        sketch[: bisect_right(sketch, min(full))] if full else sketch for sketch in (one, other)
    )
    least = min(len(ours), len(theirs))
    return len(set(ours) & set(theirs)) / least if least >= _ENOUGH else 0
