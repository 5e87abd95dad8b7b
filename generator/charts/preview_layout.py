"""The picture of a link's preview as lines of text in their places: nothing overflows.

1200 by 630 pixels, as the Open Graph protocol is read by those who show previews. A text is broken
between words, one that is too long ends in an ellipsis, and where all of it is too high, every type
is made smaller.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final
from unicodedata import combining, normalize

from generator.text.letters.scripts import direction_of_text, is_spaceless
from generator.text.letters.shortening import ended
from generator.text.letters.typography import typeset_words

WIDTH: Final = 1200
HEIGHT: Final = 630
MARGIN: Final = 72
_GAP: Final = 48
_TOP: Final = 64
_FOOT: Final = 574
_SMALLER: Final = 0.93
_TRIES: Final = 16
# Letters that stand beside each other are a little wider or narrower than alone.
_SURE: Final = 1.03
_NO_BREAK: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class CardText:
    """A text in one type: its size in pixels, at most so many lines, and the space above it.

    A ``faint`` one is grey. One with ``fits`` is made smaller before it is broken.
    """

    text: str
    size: float
    lines: int = 1
    above: float = 0
    bold: bool = False
    faint: bool = False
    fits: bool = False


@dataclass(frozen=True, slots=True)
class PreviewCard:
    """What a preview shows: blocks below each other, then ``columns`` beside each other, and a line
    at the foot."""

    blocks: tuple[CardText, ...]
    columns: tuple[tuple[CardText, ...], ...] = ()
    foot: str = ""


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line of text: ``x`` is its left end, or its right end where it runs from right to left;
    ``y`` is its base line, ``width`` how wide it is at most."""

    x: float
    y: float
    text: str
    size: float
    width: float
    bold: bool
    faint: bool
    turned: bool

    @property
    def top(self) -> int:
        """The first row of pixels that it may touch."""
        return max(0, int(self.y - self.size * 1.1))

    @property
    def bottom(self) -> int:
        """The row after the last one that it may touch."""
        return min(HEIGHT, int(self.y + self.size * 0.4) + 1)

    @property
    def right(self) -> float:
        """Where it ends on the right at the latest."""
        return self.x if self.turned else self.x + self.width


@dataclass(frozen=True)
class Type:
    """What can be drawn: the width in em of each letter, in plain and in bold type."""

    plain: Mapping[str, float] = field(default_factory=dict)
    bold: Mapping[str, float] = field(default_factory=dict)

    def draws(self, text: str) -> bool:
        """Whether every letter of a text can be drawn: no box would stand in the place of one."""
        return all(letter in self.plain and letter in self.bold for letter in _line(text))

    def width(self, text: str, block: CardText) -> float:
        """How wide a text is at most, in pixels."""
        widths = self.bold if block.bold else self.plain
        letters = (0 if combining(one) else widths.get(one, 1.0) for one in text)
        return sum(letters) * block.size * _SURE


def _line(text: str) -> str:
    return _bound(text).replace(_NO_BREAK, " ")


def _bound(text: str) -> str:
    """A text on one line in which no-break spaces keep a date together. No font need have them:
    they are spaces once the lines are known."""
    return typeset_words(" ".join(normalize("NFC", text).split()))


def can_draw(card: PreviewCard, letters: Type) -> bool:
    """Whether all that a card says can be drawn."""
    blocks = [*card.blocks, *(one for column in card.columns for one in column)]
    return all(letters.draws(text) for text in (card.foot, *(one.text for one in blocks)))


def lay_out(card: PreviewCard, letters: Type) -> tuple[PlacedLine, ...]:
    """The lines of a card, from top to bottom."""
    scale = 1.0
    for _ in range(_TRIES):
        lines = tuple(_lines(card, letters, scale))
        if all(line.y <= _FOOT - 40 for line in lines):
            break
        scale *= _SMALLER
    shown = tuple(line for line in lines if line.y <= _FOOT - 40)
    foot = CardText(_line(card.foot), 28, faint=True)
    return (*shown, *_stack((foot,), letters, (MARGIN, _FOOT - 28, WIDTH - 2 * MARGIN), 1.0)[0])


def _lines(card: PreviewCard, letters: Type, scale: float) -> Iterator[PlacedLine]:
    width = WIDTH - 2 * MARGIN
    lines, bottom = _stack(card.blocks, letters, (MARGIN, _TOP, width), scale)
    yield from lines
    each = (width - _GAP * (len(card.columns) - 1)) / max(1, len(card.columns))
    for index, column in enumerate(card.columns):
        place = (MARGIN + index * (each + _GAP), bottom + 28 * scale, each)
        yield from _stack(column, letters, place, scale)[0]


def _stack(
    blocks: Sequence[CardText], letters: Type, place: tuple[float, float, float], scale: float
) -> tuple[list[PlacedLine], float]:
    """Texts below each other from a place (left, top, width) on, and where they end."""
    left, y, width = place
    found = []
    for one in blocks:
        block = _fitting(replace(one, size=one.size * scale), letters, width)
        y += one.above * scale
        for text in _broken(block, letters, width):
            y += block.size * 1.2
            turned = direction_of_text(text) == "rtl"
            x = left + width if turned else left
            base, wide = round(y - block.size * 0.22, 1), letters.width(text, block)
            look = (block.bold, block.faint, turned)
            found.append(PlacedLine(x, base, text, round(block.size, 1), wide, *look))
    return found, y


def _fitting(block: CardText, letters: Type, width: float) -> CardText:
    """The block in a type so small that its text fits on a line, if it asks for that."""
    needed = letters.width(_line(block.text), block)
    return (
        replace(block, size=block.size * width / needed) if block.fits and needed > width else block
    )


def _broken(block: CardText, letters: Type, width: float) -> tuple[str, ...]:
    """The text in lines, the last of them with an ellipsis where there is more."""
    lines = [""]
    for part in _parts(_bound(block.text)):
        for piece in _pieces(part.replace(_NO_BREAK, " "), block, letters, width):
            if letters.width((lines[-1] + piece).rstrip(), block) > width and lines[-1]:
                lines.append("")
            lines[-1] = (lines[-1] + piece).lstrip() if not lines[-1] else lines[-1] + piece
    told = [line.strip() for line in lines if line.strip()]
    if len(told) <= block.lines:
        return tuple(told)
    whole = told[: block.lines - 1]
    before = "".join(f"{one} " for one in whole)
    return (*whole, _shortened(told[block.lines - 1], before, block, letters, width))


def _shortened(line: str, before: str, block: CardText, letters: Type, width: float) -> str:
    room = line
    while room and letters.width(ended(before + room).removeprefix(before), block) > width:
        room = room[:-1]
    cut = line[len(room) :]
    if cut and not cut[0].isspace() and not is_spaceless(cut[0]):
        # A word is shown whole or not at all, unless it is all that has room.
        room = room.rpartition(" ")[0] or room
    return ended(before + room).removeprefix(before)


def _parts(text: str) -> Iterator[str]:
    """The pieces between which a line may end: words with the space after them, and each letter of
    a script without spaces."""
    word = ""
    for letter in text:
        if is_spaceless(letter):
            yield from (word, letter) if word else (letter,)
            word = ""
        else:
            word += letter
            if letter == " ":
                yield word
                word = ""
    if word:
        yield word


def _pieces(part: str, block: CardText, letters: Type, width: float) -> Iterator[str]:
    """A part that fits on a line; one that does not, in pieces that do."""
    piece = ""
    for letter in part:
        if piece and letters.width(piece + letter, block) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece
