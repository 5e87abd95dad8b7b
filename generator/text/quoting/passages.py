"""Passages of a source: its sentences, the one most like a wrong quote, what stands around one.

Nothing here decides whether a quote is right: ``quotes`` does. These are for help lines,
for coverage and for showing a quote among its neighbours.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.folding import Match, SourceText, fold_text
from generator.text.letters.scripts import MARKS, SPACELESS, is_spaceless

# Half of its letter groups in common: below that, a passage is not what the editor meant.
_NEAR: Final = 0.5

# More than a quote may have; comparing letters takes the square of their number.
_WORDS_MAX: Final = 60
# Each letter of a script without spaces is a word here.
_SIGNS_MAX: Final = 120

_LETTERS_MAX: Final = 200
# No word has more letters, but a text without spaces may be one of a million.
_WORD_MAX: Final = 1000

# By so many words may a passage start and end beside the window that found it.
_STRETCH: Final = 4

_IN_WORD: Final = rf"(?:(?![{SPACELESS}])[\w{MARKS}])"
_WORD: Final = expression(rf"[{SPACELESS}][{MARKS}]*+|{_IN_WORD}++(?:[-'.,:/]{_IN_WORD}++)*+")


def context(text: SourceText, match: Match, size: int) -> tuple[str, str]:
    """What stands before and after a match: whole words, at most ``size`` code points a side.

    White space is single spaces; the one beside the match is kept, so that before, passage and
    after can be put together again.
    """
    left, right = _around(text, match, size)
    return _spaced(left).lstrip(), _spaced(right).rstrip()


def _around(text: SourceText, match: Match, size: int) -> tuple[str, str]:
    left = text.original[max(0, match.start - size) : match.start]
    right = text.original[match.end : match.end + size]
    if match.start > size:
        left = _from_second_word(left, text.original[match.start - size - 1])
    if match.end + size < len(text.original):
        right = _from_second_word(right[::-1], text.original[match.end + size])[::-1]
    return left, right


def _from_second_word(cut: str, outside: str) -> str:
    """The text without its first word, if that word goes on outside."""
    if outside.isspace() or not cut[:1].strip():
        return cut
    blank = re.search(r"\s", cut)
    return cut[blank.start() :] if blank else ""


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def first_difference(quote: str, passage: str) -> tuple[str, str] | None:
    """The first words that differ: the quote's, then the passage's; ``None`` if none do.

    One of the two is empty where words are missing. For help lines: the source has "35", the quote
    has "36".
    """
    ours, theirs = (_foldable_words(text) for text in (quote, passage))
    matcher = SequenceMatcher(
        None, [fold_text(word) for word in ours], [fold_text(word) for word in theirs], False
    )
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if kind != "equal":
            return " ".join(ours[start:end]), " ".join(theirs[other_start:other_end])
    return None


def _foldable_words(text: str) -> list[str]:
    return [word for word in text.split() if fold_text(word)][: 4 * _WORDS_MAX]


def nearest(text: SourceText, quote: str) -> Match | None:
    """The passage most like a quote that is not found; ``None`` where nothing is near.

    A window moves over the text a word at a time and keeps the place that shares most letter
    trigrams with the quote (Dice's coefficient, 1945, case ignored); only there are beginning and
    end fitted, with ``difflib``. The time grows with the length of the text alone. Of a quote
    longer than any may be, the beginning is looked for.
    """
    needle = fold_text(quote).strip(" ")
    unspaced = is_spaceless(needle[:1])
    ours = list(_WORD.finditer(needle))[: _SIGNS_MAX if unspaced else _WORDS_MAX]
    theirs = list(_WORD.finditer(text.folded.text))
    if not ours or not theirs:
        return None
    wanted = [found[0][:_WORD_MAX].lower() for found in ours]
    words = [found[0][:_WORD_MAX].lower() for found in theirs]
    start, end = _fitted(wanted, words, _best_window(wanted, words))
    if _likeness(wanted, words[start:end]) < _NEAR:
        return None
    first, last = theirs[start].start(), theirs[end - 1].end()
    # Marks at the edges of the quote belong to it where the source has them too.
    head, tail = needle[: ours[0].start()], needle[ours[-1].end() :]
    first -= len(head) if text.folded.text.endswith(head, 0, first) else 0
    last += len(tail) if text.folded.text.startswith(tail, last) else 0
    return text.match(first, last)


def find_unmarked(text: SourceText, quote: str) -> Match | None:
    """Where the letters of a quote stand with other vowel points or accents; ``None`` if nowhere.

    For a help line: Hebrew and Arabic are written with vowel points or without them.
    """
    folded, wanted = text.folded.text, fold_text(quote).strip(" ")
    marks = {letter for letter in {*folded, *wanted} if _is_mark(letter)}
    left_out = dict.fromkeys(map(ord, marks))
    needle = wanted.translate(left_out)
    # Only where it stands is it worth to know where each letter stood.
    at = folded.translate(left_out).find(needle)
    if not needle or at < 0:
        return None
    ends = [*(place for place, letter in enumerate(folded) if letter not in marks), len(folded)]
    return text.match(ends[at], ends[at + len(needle)])


def _is_mark(letter: str) -> bool:
    return not letter.isascii() and unicodedata.category(letter).startswith("M")


def _best_window(wanted: list[str], words: list[str]) -> int:
    """The first word of the window, as long as the quote, that shares most trigrams with it."""
    size, trigrams = len(wanted), [_trigrams([word]) for word in words]
    missing = Counter(_trigrams(wanted))
    total = missing.total()
    shared, best, best_at = 0, 0.0, 0
    for at, group in enumerate(trigrams):
        leaving = trigrams[at - size] if at >= size else []
        for trigram in group:
            missing[trigram] -= 1
            shared += missing[trigram] >= 0
        for trigram in leaving:
            missing[trigram] += 1
            shared -= missing[trigram] > 0
        total += len(group) - len(leaving)
        if shared > best * total:
            best, best_at = shared / total, max(0, at - size + 1)
    return best_at


def _fitted(wanted: list[str], words: list[str], at: int) -> tuple[int, int]:
    """The passage about the window whose letters, in their order, are most like the quote's; of a
    long quote, whose words are."""
    by_letters = len(" ".join(wanted)) <= _LETTERS_MAX
    matcher: SequenceMatcher[str] = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(" ".join(wanted) if by_letters else wanted)

    def likeness(start: int, end: int) -> float:
        passage = words[start:end]
        matcher.set_seq1(" ".join(passage)[:_LETTERS_MAX] if by_letters else passage)
        return matcher.ratio()

    end = min(at + len(wanted), len(words))
    starts = range(max(0, at - _STRETCH), min(at + _STRETCH + 1, end))
    start = max(starts, key=lambda start: likeness(start, end))
    ends = range(max(start + 1, end - _STRETCH), min(end + _STRETCH, len(words)) + 1)
    return start, max(ends, key=lambda end: likeness(start, end))


def _likeness(ours: list[str], theirs: list[str]) -> float:
    left, right = Counter(_trigrams(ours)), Counter(_trigrams(theirs))
    return 2 * (left & right).total() / ((left.total() + right.total()) or 1)


def _trigrams(words: list[str]) -> list[str]:
    padded = (f" {word} " for word in words)
    return [word[at : at + 3] for word in padded for at in range(len(word) - 2)]
