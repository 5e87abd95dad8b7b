"""An article with its quoted words marked: its sentences once, in order, and no other words.

The text is other people's work: of what stands between the quotes only marks and spaces are left.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from generator.text.letters.folding import Match, SourceText
from generator.text.letters.hidden_characters import shown
from generator.text.quoting.sentences import sentences, word_places


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that are quoted: where they stand, the anchors where they begin and of what follows
    them, the numbers of the statements that rest on them, and whether somebody unnamed says one, or
    one is contested. ``before`` are the keys that its anchors had in other articles."""

    place: Match
    anchor: str
    end_anchor: str
    numbers: tuple[int, ...]
    unnamed: bool
    contested: bool
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleStep:
    """What comes next in a sentence.

    ``mark`` and ``unmark`` stand around words that are quoted somehow, ``begin`` and ``end`` around
    those of one quote (where two overlap, the part of the second that is in the first),
    ``numbers`` follow the last word of a quote, ``rest`` is what nobody quotes.
    """

    kind: Literal["mark", "unmark", "begin", "end", "words", "numbers", "rest"]
    text: str = ""
    quoted: Quoted | None = None


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """A sentence, or several that one quote goes over; ``numbers`` are those of its quotes, each
    once. ``opens`` tells that a paragraph begins."""

    steps: tuple[ArticleStep, ...]
    numbers: tuple[int, ...]
    opens: bool


_MARK: Final = ArticleStep("mark")
_UNMARK: Final = ArticleStep("unmark")
_REST: Final = ArticleStep("rest")


def article_rows(text: SourceText, quoted: Sequence[Quoted]) -> tuple[ArticleRow, ...]:
    """The sentences in which something is quoted, in order. What is left out before one is a
    ``rest`` at its beginning, where the one before does not end in a ``rest``."""
    found: list[ArticleRow] = []
    line = at = 0
    for place, there in _gathered(text, quoted):
        numbers = tuple(dict.fromkeys(number for one in there for number in one.numbers))
        now = text.line_of(place.start)
        steps = tuple(_steps(text.original, place, there))
        told = _REST in (steps[0], found[-1].steps[-1] if found else None)
        if not told and any(map(str.isalnum, text.original[at : place.start])):
            steps = (_REST, *steps)
        found.append(ArticleRow(steps, numbers, now != line))
        line, at = now, place.end
    return tuple(found)


def words_shown(text: SourceText, quoted: Sequence[Quoted]) -> int:
    """The share of the article's words that its quotes have, in per cent."""
    stretches = _stretches(quoted)
    starts = [one.start for one in stretches]
    places = word_places(text.original)
    shown_words = 0
    for start, end in places:
        before = bisect_left(starts, end)
        shown_words += before > 0 and stretches[before - 1].end > start
    return round(100 * shown_words / len(places)) if places else 0


def _order(one: Quoted) -> tuple[int, int, str]:
    """By where they begin, the longest first, so that one that another holds comes after it."""
    return (one.place.start, -one.place.end, one.anchor)


def _gathered(text: SourceText, quoted: Sequence[Quoted]) -> Iterator[tuple[Match, list[Quoted]]]:
    """The quotes by the sentences that they stand in."""
    matches = sentences(text)
    starts = [match.start for match in matches]
    there: list[Quoted] = []
    start = end = 0
    for one in sorted(quoted, key=_order):
        first = max(bisect_right(starts, one.place.start) - 1, 0)
        last = max(bisect_left(starts, one.place.end) - 1, first)
        if there and one.place.start >= end:
            yield Match(start, end), there
            there = []
        if not there:
            start, end = min(matches[first].start, one.place.start), 0
        there.append(one)
        end = max(end, matches[last].end, one.place.end)
    if there:
        yield Match(start, end), there


def _stretches(quoted: Sequence[Quoted]) -> list[Match]:
    """What is quoted, whichever quotes it is in."""
    found: list[Match] = []
    for one in sorted(quoted, key=_order):
        if found and one.place.start <= found[-1].end:
            last = found.pop()
            found.append(Match(last.start, max(last.end, one.place.end)))
        else:
            found.append(one.place)
    return found


def _steps(text: str, place: Match, quoted: Sequence[Quoted]) -> Iterator[ArticleStep]:
    at = place.start
    starts = [one.place.start for one in quoted]
    for stretch in _stretches(quoted):
        yield from _unquoted(text[at : stretch.start])
        inside = quoted[bisect_left(starts, stretch.start) : bisect_left(starts, stretch.end)]
        yield _MARK
        yield from _inside(text, inside)
        yield _UNMARK
        yield from _numbers(inside, stretch.end)
        at = stretch.end
    yield from _unquoted(text[at : place.end])


def _unquoted(text: str) -> Iterator[ArticleStep]:
    if any(letter.isalnum() for letter in text):
        yield _REST
    elif text:
        yield ArticleStep("words", _plain(text))


def _numbers(quoted: Sequence[Quoted], at: int) -> Iterator[ArticleStep]:
    yield from (ArticleStep("numbers", quoted=one) for one in quoted if one.place.end == at)


def _inside(text: str, quoted: Sequence[Quoted]) -> Iterator[ArticleStep]:
    """The words of a stretch, cut where a quote begins or ends; what begins last ends first."""
    begin: dict[int, list[Quoted]] = defaultdict(list)
    end: dict[int, list[Quoted]] = defaultdict(list)
    for one in quoted:
        begin[one.place.start].append(one)
        end[one.place.end].append(one)
    bounds = sorted({*begin, *end})
    open_until: list[tuple[int, Quoted]] = []
    for at, following in zip(bounds, [*bounds[1:], bounds[-1]], strict=True):
        while open_until and open_until[-1][0] <= at:
            yield ArticleStep("end", quoted=open_until.pop()[1])
        if at < bounds[-1]:
            yield from _numbers(end[at], at)
        for one in begin[at]:
            ends = min([one.place.end, *(there for there, _ in open_until[-1:])])
            open_until.append((ends, one))
            yield ArticleStep("begin", quoted=one)
        if at < following:
            yield ArticleStep("words", _plain(text[at:following]))


def _plain(text: str) -> str:
    """Words with single spaces, also at their ends, and nothing unseen."""
    inside = shown(text)
    before, after = (" " if end.isspace() else "" for end in (text[:1], text[-1:]))
    return f"{before}{inside.strip()}{after}" if inside.strip() else before
