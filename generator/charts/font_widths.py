"""How wide letters are: read from a font's own tables, so that text can be broken into lines.

OpenType 1.9 (https://learn.microsoft.com/typography/opentype/spec/): ``cmap`` formats 4 and 12,
``hhea``, ``hmtx``. Of a broken font nothing is known.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

# A font has so many glyphs at most; what says it has more is broken.
_GLYPHS_MAX: Final = 65_536


def widths_of(fonts: Iterable[bytes]) -> Mapping[str, float]:
    """The width in em of each letter that one of the fonts has; of several fonts the widest."""
    found: dict[str, float] = {}
    for font in fonts:
        try:
            for letter, width in list(_letters(font)):
                found[letter] = max(width, found.get(letter, 0.0))
        except (struct.error, KeyError, IndexError, ValueError, ZeroDivisionError):
            continue
    return found


def _letters(font: bytes) -> Iterator[tuple[str, float]]:
    tables = _tables(font)
    em = _number(font, tables[b"head"] + 18)
    count = _number(font, tables[b"hhea"] + 34)
    start = tables[b"hmtx"]
    for code, glyph in _glyphs(font, tables[b"cmap"]):
        if glyph and not 0xD800 <= code <= 0xDFFF:
            yield chr(code), _number(font, start + 4 * min(glyph, count - 1)) / em


def _number(font: bytes, at: int, form: str = ">H") -> int:
    found: int = struct.unpack_from(form, font, at)[0]
    return found


def _tables(font: bytes) -> Mapping[bytes, int]:
    """Where each table begins."""
    places = (12 + 16 * index for index in range(_number(font, 4)))
    return {font[at : at + 4]: _number(font, at + 8, ">L") for at in places}


def _glyphs(font: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Each character's code and its glyph, from the first table for Unicode."""
    for index in range(_number(font, cmap + 2)):
        at = cmap + 4 + 8 * index
        table = cmap + _number(font, at + 4, ">L")
        if _number(font, table) == 4 and _number(font, at) in (0, 3):
            yield from _by_segments(font, table)
            return
        if _number(font, table) == 12:
            yield from _by_groups(font, table)
            return


def _by_segments(font: bytes, table: int) -> Iterator[tuple[int, int]]:
    count = _number(font, table + 6) // 2
    ends, starts = table + 14, table + 16 + 2 * count
    deltas, offsets = starts + 2 * count, starts + 4 * count
    for index in range(0, 2 * count, 2):
        delta, offset = _number(font, deltas + index), _number(font, offsets + index)
        first, last = _number(font, starts + index), _number(font, ends + index)
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                glyph = _number(font, offsets + index + offset + 2 * (code - first))
            yield code, (glyph + delta) % _GLYPHS_MAX if glyph or not offset else 0


def _by_groups(font: bytes, table: int) -> Iterator[tuple[int, int]]:
    for index in range(min(_number(font, table + 12, ">L"), _GLYPHS_MAX)):
        first, last, glyph = struct.unpack_from(">LLL", font, table + 16 + 12 * index)
        for code in range(first, min(last, first + _GLYPHS_MAX, 0x10FFFF) + 1):
            yield code, glyph + code - first
