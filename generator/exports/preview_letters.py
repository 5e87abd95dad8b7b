"""Letters as Pillow draws them, kept for the pictures that follow.

Most of the time that the picture of a link's preview takes is that of drawing letters, and the same
ones stand on many pictures.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import groupby
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from generator.charts.preview_layout import PlacedLine

# A letter may touch so many pixels beyond the box that its font tells.
_AROUND: Final = 2


def write_line(paper: Image.Image, line: PlacedLine, bearers: Mapping[str, str], ink: int) -> None:
    """Write a line on grey paper, letter after letter: ``bearers`` are the files of its fonts."""
    written = Image.new("L", (paper.width, line.bottom - line.top), 0)
    x, down, base = line.x, line.y % 1, int(line.y) - line.top
    for file, run in groupby(line.text, bearers.__getitem__):
        before = ""
        for letter in run:
            x += _step(file, line.size, before, letter)
            drawn, left, top = _letter(file, line.size, letter, x % 1, down)
            written.paste(255, (left + int(x), top + base), drawn)
            before = letter
        x += _font(file, line.size).getlength(before)
    paper.paste(ink, (0, line.top), written)


@lru_cache(maxsize=256)
def _font(file: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=20_000)
def _step(file: str, size: float, before: str, letter: str) -> float:
    """How far a letter stands from the one before it; some pairs are moved together."""
    font = _font(file, size)
    return font.getlength(before + letter) - font.getlength(letter) if before else 0


@lru_cache(maxsize=4_000)
def _letter(
    file: str, size: float, letter: str, across: float, down: float
) -> tuple[Image.Image, int, int]:
    """A letter whose pen stands between two pixels, and where its picture is from there."""
    font = _font(file, size)
    left, top, right, bottom = (round(edge) for edge in font.getbbox(letter, anchor="ls"))
    left, top = left - _AROUND, top - _AROUND
    picture = Image.new("L", (right - left + _AROUND, bottom - top + _AROUND), 0)
    place = (across - left, down - top)
    ImageDraw.Draw(picture).text(place, letter, 255, font, anchor="ls")
    return picture, left, top
