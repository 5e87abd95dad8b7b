"""How others find a passage again: annotation tools by its letters, browsers by its words.

Both are tried out on the text before they are given: an annotation tool takes letters as they are
(W3C Web Annotation Data Model, section 4.2.4), a browser words of any case, each part inside one
block (https://wicg.github.io/scroll-to-text-fragment/), which here is a line.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.folding import Match, SourceText, fold_text

# How many code points on either side tell a passage from its equals: the fewest that do are taken.
_WIDTHS: Final = (20, 40, 80, 160, 320)
# So many words at each end tell a range; a passage of no more words than _WHOLE is given whole.
_ENDS: Final = (5, 8, 12)
_WHOLE: Final = 12
# So many words beside a passage tell which of several places is meant.
_CONTEXTS: Final = (3, 6, 10)
# A hostile text could have a word at each of its letters; of that many places none is told apart.
_PLACES_MAX: Final = 30
# Context is taken from so many code points on either side.
_NEAR: Final = 1000
# So many empty lines may lie between a passage and its context.
_BLANKS: Final = 20
# No accent that follows its letter is a letter itself, nor ASCII.
_PERHAPS_ACCENTS: Final = expression(r"[^\w\x00-\x7f]+")
_LINE: Final = expression(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Directive:
    """The words by which a browser finds a passage: those right before it, its first words or all
    of them, its last words, those right after it; "" for none."""

    prefix: str
    start: str
    end: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Selector:
    """How others find a passage: by what stands right before and after it, or by its words."""

    prefix: str
    suffix: str
    directive: Directive


@dataclass(frozen=True, slots=True)
class _Blocks:
    """A text as a browser compares it, a line each; ``lines`` are where they start in the original,
    ``places`` where in here."""

    text: str
    lines: tuple[int, ...]
    places: tuple[int, ...]


def selector_of(text: SourceText, match: Match, prefix: str, suffix: str) -> Selector:
    """How others find a match that was found between ``prefix`` and ``suffix``."""
    return Selector(*selector_context(text, match, prefix, suffix), directive(text, match))


def selector_context(text: SourceText, match: Match, prefix: str, suffix: str) -> tuple[str, str]:
    """What stands right before and after a match, letter by letter as the text has it, so that the
    three together stand in the text once; two empty texts where the match alone does.

    ``prefix`` and ``suffix`` are those by which the match was found, in any typography. Where no
    context within a line tells the place, it goes on beyond the line.
    """
    before, after = _beside(text, match, prefix, suffix)
    exact = text.passage(match)
    if _stands_once(text.original, before + exact + after):
        return before, after
    for within_line in (True, False):
        for size in _WIDTHS:
            before, after = _around(text.original, match, size, within_line=within_line)
            if _stands_once(text.original, before + exact + after):
                return before, after
    return before, after


def _beside(text: SourceText, match: Match, prefix: str, suffix: str) -> tuple[str, str]:
    """The prefix and the suffix of a match as the text has them, with the white space between."""
    folded, offsets = text.folded.text, text.folded.offsets
    before, after = fold_text(prefix).strip(" "), fold_text(suffix).strip(" ")
    start, stop = bisect_left(offsets, match.start), bisect_left(offsets, match.end)
    start -= len(before) + (folded[start - 1 : start] == " ") if before else 0
    stop += len(after) + (folded[stop : stop + 1] == " ") if after else 0
    return text.original[offsets[start] : match.start], text.original[match.end : offsets[stop]]


def _stands_once(text: str, words: str) -> bool:
    first = text.find(words)
    return text.find(words, first + 1) < 0


def _around(text: str, match: Match, size: int, *, within_line: bool) -> tuple[str, str]:
    """Whole words on either side, at most so many code points."""
    start, end = max(0, match.start - size), min(len(text), match.end + size)
    left, right = text[start : match.start], text[match.end : end]
    if within_line:
        left, right = re.split(r"[\n\r]", left)[-1], re.split(r"[\n\r]", right)[0]
    if start and len(left) == match.start - start and not text[start - 1].isspace():
        left = _from_second_word(left)
    if end < len(text) and len(right) == end - match.end and not text[end].isspace():
        right = _from_second_word(right[::-1])[::-1]
    return left, right


def _from_second_word(cut: str) -> str:
    """The text without its first word, which goes on outside; whole where it is one word."""
    blank = re.search(r"\s", cut)
    return cut[blank.end() :] if blank else cut


def directive(text: SourceText, match: Match) -> Directive:
    """The fewest words by which a browser finds this passage and no other place of the text.

    Where nothing tells it apart, those with the most context.
    """
    blocks = _blocks(text)
    own = (_place(text, blocks, match.start), _place(text, blocks, match.end))
    made = Directive("", " ".join(text.passage(match).split()), "", "")
    for made in _candidates(text, match):
        if _leads_to(blocks.text, made, own):
            break
    return made


def _candidates(text: SourceText, match: Match) -> Iterator[Directive]:
    lines = _words_of_lines(text.passage(match))
    left = text.original[max(0, match.start - _NEAR) : match.start]
    right = text.original[match.end : match.end + _NEAR]
    before = next(iter(_words_of_lines(left)[::-1]), [])
    after = next(iter(_words_of_lines(right)), [])
    spans = list(_spans(lines))
    for start, end in spans:
        yield Directive("", start, end, "")
    for size in _CONTEXTS:
        prefix, suffix = " ".join(before[-size:]), " ".join(after[:size])
        for start, end in spans:
            yield Directive(prefix, start, end, "")
            yield Directive("", start, end, suffix)
            yield Directive(prefix, start, end, suffix)


def _spans(lines: list[list[str]]) -> Iterator[tuple[str, str]]:
    """The first words of a passage and its last, each inside one line; of a short one all, and
    none. Where no few are enough, its lines are given whole."""
    if len(lines) == 1 and len(lines[0]) <= _WHOLE:
        yield " ".join(lines[0]), ""
        return
    for size in _ENDS:
        first, last = lines[0][:size], lines[-1][-size:]
        if len(lines) > 1 or len(lines[0]) >= 2 * size:
            yield " ".join(first), " ".join(last)
    yield " ".join(lines[0]), " ".join(lines[-1]) if len(lines) > 1 else ""


def _words_of_lines(text: str) -> list[list[str]]:
    return [words for line in _LINE.findall(text) if (words := line.split())]


def _leads_to(text: str, made: Directive, own: tuple[int, int]) -> bool:
    """Whether a browser that looks for these words comes to the passage's own place first."""
    prefix, start, end, suffix = map(_compared, (made.prefix, made.start, made.end, made.suffix))
    for place in islice(_places(text, start, 0), _PLACES_MAX):
        left = text[max(0, place - len(prefix) - _BLANKS) : place]
        if not left.rstrip(" \n").endswith(prefix):
            continue
        begun = place + len(start)
        for stop in islice(_places(text, end, begun), _PLACES_MAX) if end else (begun,):
            ended = stop + len(end)
            right = text[ended : ended + len(suffix) + _BLANKS]
            if right.lstrip(" \n").startswith(suffix):
                return (place, ended) == own
    return False


def _places(text: str, words: str, start: int) -> Iterator[int]:
    at = text.find(words, start)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _place(text: SourceText, blocks: _Blocks, offset: int) -> int:
    """Where a place of the original is in the text that a browser compares."""
    line = max(0, bisect_left(blocks.lines, offset + 1) - 1)
    # A letter at the end keeps the blank before it.
    return (
        blocks.places[line] + len(_compared(f"{text.original[blocks.lines[line] : offset]}x")) - 1
    )


@lru_cache(maxsize=256)
def _blocks(text: SourceText) -> _Blocks:
    found = [(line.start(), _compared(line[0])) for line in _LINE.finditer(text.original)]
    places, at = [], 0
    for _, line in found:
        places.append(at)
        at += len(line) + 1
    return _Blocks(
        "\n".join(line for _, line in found), tuple(at for at, _ in found), tuple(places)
    )


def _compared(text: str) -> str:
    """A text without what a browser overlooks: case, accents, the shape of quotes and blanks."""
    folded = fold_text(text).strip(" ").lower()
    if folded.isascii():
        return folded
    return _PERHAPS_ACCENTS.sub(_without_accents, folded)


def _without_accents(found: re.Match[str]) -> str:
    return "".join(one for one in found[0] if not unicodedata.category(one).startswith("M"))
