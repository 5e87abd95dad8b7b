"""Pictures of links' previews as PNG: drawn as SVG, and kept in sixteen greys and one colour.

resvg draws grey text on white, with the fonts that it is given and no other, so that the bytes are
the same everywhere; what it draws is a PNG of 3 MB unpacked, of which one channel tells all
(W3C, Portable Network Graphics, third edition, sections 9 and 11).
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from types import MappingProxyType
from typing import Final

import resvg_py
from markupsafe import Markup

from generator.charts.font_widths import widths_of
from generator.charts.preview_layout import (
    HEIGHT,
    WIDTH,
    PlacedLine,
    PreviewCard,
    Type,
    can_draw,
    lay_out,
)
from generator.content.load import Entry
from generator.documents.telling import Telling
from generator.exports.preview_cards import plain_card, preview_card
from generator.exports.xml_text import element
from generator.model.vocabulary import Kind

_FAMILY: Final = "Newsreader"
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_INK, _FAINT = "#1c1c1c", "#606060"
# The colours of the kinds are those of the site's style sheet; a stripe at the top has them.
_COLOURS: Final[Mapping[Kind, bytes]] = MappingProxyType(
    {
        Kind.ACTOR: b"\x0d\x66\x55",
        Kind.EVENT: b"\x0b\x4f\x79",
        Kind.FIGURE: b"\x87\x48\x0a",
        Kind.QUESTION: b"\xa5\x26\x0b",
        Kind.SOURCE: b"\x59\x5e\x68",
    }
)
_STRIPE: Final = 18
# Fifteen greys from black to white, and the colour of the kind.
_GREYS: Final = b"".join(bytes([round(255 * level / 14)] * 3) for level in range(15))
_LEVELS: Final = bytes(round(value * 14 / 255) for value in range(256))
_WHITE, _COLOUR = 14, 15
# Nothing for some bytes, or anything up to there.
_STRETCHES: Final = re.compile(rb"(\0{4,})|(?:(?!\0{4}).)+", re.DOTALL)
_SVG: Final = "http://www.w3.org/2000/svg"


@dataclass(frozen=True)
class PreviewFonts:
    """The files of the fonts, and what can be drawn with them."""

    files: tuple[str, ...]
    letters: Type = field(repr=False)


def fonts_in(files: Mapping[Path, bytes]) -> PreviewFonts:
    """The fonts in these files: those with 600 in their name are bold, a project's own are both."""
    plain = widths_of(data for file, data in files.items() if not file.stem.endswith("-600"))
    bold = widths_of(data for file, data in files.items() if not file.stem.endswith("-400"))
    return PreviewFonts(tuple(map(str, files)), Type(plain, bold))


def preview_png(tell: Telling, entry: Entry, site: str, fonts: PreviewFonts) -> bytes:
    """The picture of a record; where it cannot be drawn in these fonts, one that says its kind."""
    card: PreviewCard = preview_card(tell, entry, site)
    if not can_draw(card, fonts.letters):
        card = plain_card(entry)
    lines = lay_out(card, fonts.letters)
    bands = _bands(lines)
    return _drawn(_svg(lines, bands), bands, fonts.files, entry.kind)


def _bands(lines: Iterable[PlacedLine]) -> tuple[tuple[int, int], ...]:
    """The rows of pixels that have text: from one, up to another. Only these are drawn, close
    together, for most of the time that a picture takes is that of white paper."""
    found: list[tuple[int, int]] = []
    for top, bottom in sorted((line.top, line.bottom) for line in lines):
        if found and top <= found[-1][1]:
            found[-1] = (found[-1][0], max(bottom, found[-1][1]))
        else:
            found.append((top, bottom))
    return tuple(found)


def _svg(lines: Sequence[PlacedLine], bands: Sequence[tuple[int, int]]) -> str:
    """The text alone, on nothing; it is escaped, and names no other file."""
    starts = accumulate((bottom - top for top, bottom in bands), initial=0)
    raised = {top: top - start for (top, _), start in zip(bands, starts, strict=False)}
    height = sum(bottom - top for top, bottom in bands)
    width = min(WIDTH, int(max((line.right for line in lines), default=0)) + 8)
    told = (_text(line, max(by for top, by in raised.items() if top <= line.top)) for line in lines)
    attributes = {"width": str(width), "height": str(height)}
    return str(element("svg", *told, attributes={"xmlns": _SVG, **attributes}))


def _text(line: PlacedLine, raised: int) -> Markup:
    return element(
        "text",
        line.text,
        attributes={
            "x": f"{line.x:.1f}",
            "y": f"{line.y - raised:.1f}",
            "font-family": _FAMILY,
            "font-size": f"{line.size:.1f}",
            "font-weight": "600" if line.bold else "400",
            "fill": _FAINT if line.faint else _INK,
            "text-anchor": "end" if line.turned else "start",
        },
    )


# One project is built again and again by a server, and by tests.
@lru_cache(maxsize=64)
def _drawn(
    svg: str, bands: tuple[tuple[int, int], ...], fonts: tuple[str, ...], kind: Kind
) -> bytes:
    if not bands:
        return palette_png(_paper(), _GREYS + _COLOURS[kind])
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg, background="#ffffff", skip_system_fonts=True, font_files=list(fonts)
    )
    rows = _paper()
    found = red_rows(bytes(drawn))
    for top, bottom in bands:
        for place in range(top, bottom):
            row = next(found).translate(_LEVELS)
            rows[place] = row.ljust(WIDTH, bytes([_WHITE]))
    return palette_png(rows, _GREYS + _COLOURS[kind])


def _paper() -> list[bytes]:
    """White rows, with the stripe at the top."""
    stripe, white = bytes([_COLOUR]) * WIDTH, bytes([_WHITE]) * WIDTH
    return [stripe] * _STRIPE + [white] * (HEIGHT - _STRIPE)


def palette_png(rows: list[bytes], palette: bytes) -> bytes:
    """A PNG of sixteen colours, whose rows have the number of one in each byte."""
    packed = bytearray()
    for row in rows:
        even, odd = int.from_bytes(row[0::2], "big"), int.from_bytes(row[1::2], "big")
        packed += b"\0" + (even << 4 | odd).to_bytes(len(row) // 2, "big")
    head = struct.pack(">LLBBBBB", len(rows[0]), len(rows), 4, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", zlib.compress(packed, 6)))
    return _SIGNATURE + b"".join(_chunk(*part) for part in (*parts, (b"IEND", b"")))


def _chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data).to_bytes(4, "big")
    return len(data).to_bytes(4, "big") + name + data + check


def red_rows(png: bytes) -> Iterator[bytes]:
    """The red channel of a PNG of four channels of eight bits, row by row."""
    width, data = _read(png)
    before = bytes(width)
    for start in range(0, len(data), 4 * width + 1):
        rest = data[start + 1 : start + 1 + 4 * width : 4]
        before = _row(data[start], rest, before)
        yield before


def _read(png: bytes) -> tuple[int, bytes]:
    """The width, and the filtered bytes of all rows."""
    at, found, width = len(_SIGNATURE), b"", 0
    while at < len(png):
        size, name = int.from_bytes(png[at : at + 4], "big"), png[at + 4 : at + 8]
        part = png[at + 8 : at + 8 + size]
        width = int.from_bytes(part[:4], "big") if name == b"IHDR" else width
        found += part if name == b"IDAT" else b""
        at += 12 + size
    return width, zlib.decompress(found)


def _row(kind: int, rest: bytes, before: bytes) -> bytes:
    """A row of one channel, from what its filter left of it and the row before."""
    if kind == 0:
        return rest
    if kind == 1:
        return bytes(left & 255 for left in accumulate(rest))
    if not any(rest) and kind in (2, 4):
        return before
    if kind == 2:
        return _added(rest, before)
    return _averaged(rest, before) if kind == 3 else _foretold(rest, before)


def _added(one: bytes, other: bytes) -> bytes:
    """Two rows added byte by byte: as two large numbers, without what would be carried."""
    size = len(one)
    low, high = (int.from_bytes(mask * size, "big") for mask in (b"\x7f", b"\x80"))
    left, right = int.from_bytes(one, "big"), int.from_bytes(other, "big")
    return (((left & low) + (right & low)) ^ ((left ^ right) & high)).to_bytes(size, "big")


def _averaged(rest: bytes, before: bytes) -> bytes:
    row, left = bytearray(), 0
    for one, above in zip(rest, before, strict=True):
        left = (one + ((left + above) >> 1)) & 255
        row.append(left)
    return bytes(row)


def _foretold(rest: bytes, before: bytes) -> bytes:
    """Paeth's filter. Where it left nothing of a stretch, that is often the one of the row before,
    and then it is taken whole."""
    row = bytearray()
    for stretch in _STRETCHES.finditer(rest):
        start, end = stretch.span()
        for place in range(start, end):
            left, corner = (row[place - 1], before[place - 1]) if place else (0, 0)
            if left == corner and not rest[place] and stretch[1] is not None:
                row += before[place:end]
                break
            row.append((rest[place] + _guess(left, before[place], corner)) & 255)
    return bytes(row)


def _guess(left: int, above: int, corner: int) -> int:
    if left == corner:
        return above
    beside, over, both = abs(above - corner), abs(left - corner), abs(left + above - 2 * corner)
    if beside <= over and beside <= both:
        return left
    return above if over <= both else corner
