"""Pictures of links' previews as PNG, in sixteen greys and one colour.

Pillow draws what is written letter after letter, in the fonts that it is given and no other, so
that the bytes are the same everywhere; resvg, which takes longer, draws lines of the scripts whose
letters join or turn (Unicode Standard, chapter 2.11 on combining, UAX 9 on direction).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import Final

import resvg_py
from PIL import Image, ImageChops, ImageFont
from PIL.PngImagePlugin import PngImageFile

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
from generator.exports.preview_letters import write_line
from generator.exports.xml_text import element
from generator.model.vocabulary import Kind

_FAMILY: Final = "Newsreader"
_INK, _FAINT = 0x1C, 0x60
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
_LEVELS: Final = tuple(round(value * 14 / 255) for value in range(256))
_COLOUR: Final = 15
# Latin, Greek, Cyrillic, Armenian, signs, and the scripts of East Asia: one letter after another,
# none of which combines with the one before.
_ONE_BY_ONE: Final = re.compile(
    "[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u200a\u2010-\u2027"
    "\u202f-\u205f\u2070-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uac00-\ud7a3"
    "\uff01-\uffee]*"
)
_SVG: Final = "http://www.w3.org/2000/svg"


@dataclass(frozen=True)
class PreviewFonts:
    """The files of the fonts, what can be drawn with them, and the file that has a letter: in
    plain type, and in bold."""

    files: tuple[str, ...]
    letters: Type = field(repr=False)
    plain: Mapping[str, str] = field(repr=False)
    bold: Mapping[str, str] = field(repr=False)

    def bearers(self, *, bold: bool) -> Mapping[str, str]:
        """The file that has each letter."""
        return self.bold if bold else self.plain


def fonts_in(files: Mapping[Path, bytes]) -> PreviewFonts:
    """The fonts in these files: those with 600 in their name are bold, a project's own are both."""
    plain = {file: data for file, data in files.items() if not file.stem.endswith("-600")}
    bold = {file: data for file, data in files.items() if not file.stem.endswith("-400")}
    letters = Type(widths_of(plain.values()), widths_of(bold.values()))
    return PreviewFonts(tuple(map(str, files)), letters, _bearers(plain), _bearers(bold))


def _bearers(files: Mapping[Path, bytes]) -> Mapping[str, str]:
    return {
        letter: str(file)
        for file, data in reversed(tuple(files.items()))
        if _opens(data)
        for letter in widths_of([data])
    }


def _opens(font: bytes) -> bool:
    try:
        ImageFont.truetype(BytesIO(font), 10, layout_engine=ImageFont.Layout.BASIC)
    except OSError:
        return False
    return True


def preview_png(tell: Telling, entry: Entry, site: str, fonts: PreviewFonts) -> bytes:
    """The picture of a record; where it cannot be drawn in these fonts, one that says its kind."""
    card: PreviewCard = preview_card(tell, entry, site)
    if not can_draw(card, fonts.letters):
        card = plain_card(entry)
    paper = Image.new("L", (WIDTH, HEIGHT), 255)
    for line in lay_out(card, fonts.letters):
        bearers = fonts.bearers(bold=line.bold)
        if _ONE_BY_ONE.fullmatch(line.text) and bearers.keys() >= set(line.text):
            write_line(paper, line, bearers, _FAINT if line.faint else _INK)
        else:
            _shape(paper, line, fonts.files)
    return _palette_png(paper, _GREYS + _COLOURS[entry.kind])


def _shape(paper: Image.Image, line: PlacedLine, fonts: Iterable[str]) -> None:
    """Draw a line whose letters join or turn. Only its own rows are drawn: most of the time that
    resvg takes is that of white paper."""
    drawn = resvg_py.svg_to_bytes(
        svg_string=_svg(line), background="#ffffff", skip_system_fonts=True, font_files=list(fonts)
    )
    rows = (0, line.top, WIDTH, line.bottom)
    shaped = PngImageFile(BytesIO(drawn)).convert("L")
    paper.paste(ImageChops.darker(paper.crop(rows), shaped), rows)


def _svg(line: PlacedLine) -> str:
    """The text alone, on nothing; it is escaped, and names no other file."""
    ink = _FAINT if line.faint else _INK
    text = element(
        "text",
        line.text,
        attributes={
            "x": f"{line.x:.1f}",
            "y": f"{line.y - line.top:.1f}",
            "font-family": _FAMILY,
            "font-size": f"{line.size:.1f}",
            "font-weight": "600" if line.bold else "400",
            "fill": f"#{ink:02x}{ink:02x}{ink:02x}",
            "text-anchor": "end" if line.turned else "start",
        },
    )
    size = {"width": str(WIDTH), "height": str(line.bottom - line.top)}
    return str(element("svg", text, attributes={"xmlns": _SVG, **size}))


def _palette_png(paper: Image.Image, palette: bytes) -> bytes:
    """A PNG of sixteen colours: the greys of the paper, and a stripe at its top."""
    picture = Image.frombytes("P", paper.size, paper.point(_LEVELS).tobytes())
    picture.putpalette(palette)
    picture.paste(_COLOUR, (0, 0, WIDTH, _STRIPE))
    packed = BytesIO()
    picture.save(packed, "PNG", bits=4)
    return packed.getvalue()
