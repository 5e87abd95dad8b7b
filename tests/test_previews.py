"""The pictures of links: what they say, that nothing overflows, and what they cost."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
import resvg_py
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from generator.build.options import BuildOptions
from generator.charts.font_widths import widths_of
from generator.charts.preview_layout import (
    HEIGHT,
    MARGIN,
    WIDTH,
    CardText,
    PreviewCard,
    can_draw,
    lay_out,
)
from generator.content.load import Entry
from generator.content.project import open_project
from generator.documents.chains import opening_words
from generator.documents.record import FigureRecord, QuestionRecord
from generator.documents.telling_records import status_of, tell_record
from generator.exports import preview_png as drawing
from generator.exports.preview_cards import plain_card, preview_card
from generator.exports.preview_png import fonts_in, preview_png
from generator.model.records import Event, Source
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.render import font_files, templates_folder
from generator.plugin.site import build_site
from generator.text.letters.shortening import capital
from projects import edit
from telling import ROOT, hostile, telling

FONTS = fonts_in({file: file.read_bytes() for file in font_files([templates_folder()])})
OPTIONS = BuildOptions(jobs=1, search=False, warn=lambda _: None)


TELL = telling(ROOT)


def entries() -> Iterator[Entry]:
    """The figures and questions of the whole project."""
    yield from (*TELL.archive.of_kind(Kind.FIGURE), *TELL.archive.of_kind(Kind.QUESTION))


def words_on(card: PreviewCard) -> str:
    """All that a card says."""
    blocks = [*card.blocks, *(one for column in card.columns for one in column)]
    return "\n".join([*(one.text for one in blocks), card.foot])


def test_a_card_has_the_day_that_its_record_has() -> None:
    """The card of an event says when it was, or how far it had come; that of an article when it
    came out and where."""
    archive = TELL.archive
    for entry in (*archive.of_kind(Kind.EVENT), *archive.of_kind(Kind.SOURCE)):
        record, said = entry.record, words_on(preview_card(TELL, entry, "Sheets"))
        if isinstance(record, Event):
            assert record.name in said
            status = status_of(TELL, record)
            assert (status.text if status else record.date.human) in said
        elif isinstance(record, Source):
            assert record.title in said
            assert f"{TELL.name(record.publisher).text}, {record.published.human}" in said


def test_the_card_of_an_event_says_that_its_day_is_disputed() -> None:
    """Where a question on an event is on its day, the card does not give the day as settled."""
    entry = TELL.archive.entries["gaza-ceasefire-first-phase"]
    lines = words_on(preview_card(TELL, entry, "Sheets")).splitlines()
    assert any(line.endswith(" · Accounts differ") for line in lines)


def with_voices(column: Sequence[CardText]) -> list[tuple[CardText, CardText]]:
    """The answers of a column, each with its voices."""
    return list(zip(column[::2], column[1::2], strict=True))


def read(png: bytes) -> tuple[tuple[int, ...], bytes, Image.Image]:
    """The head, the palette and the picture of a PNG; the sums of its parts are proven."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, parts = 8, {}
    while at < len(png):
        size = int.from_bytes(png[at : at + 4], "big")
        name, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        assert zlib.crc32(name + data).to_bytes(4, "big") == png[at + 8 + size : at + 12 + size]
        parts[name] = data
        at += 12 + size
    assert list(parts) == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    picture = Image.open(BytesIO(png))
    return struct.unpack(">LLBBBBB", parts[b"IHDR"]), parts[b"PLTE"], picture


def test_no_number_stands_without_its_speaker() -> None:
    """Each figure's picture has its qualifier and whoever gives it, each question's the answers of
    all sides, their voices and the articles."""
    for entry in entries():
        record, card = tell_record(TELL, entry), preview_card(TELL, entry, "Sheets")
        said = words_on(card)
        assert said.endswith("Sheets") or isinstance(record, QuestionRecord)
        if isinstance(record, QuestionRecord):
            rows = zip_longest(*(with_voices(column) for column in card.columns))
            told = [pair for row in rows for pair in row if pair]
            for side, (answer, voices) in zip(record.sides, told, strict=True):
                assert answer.text == capital(side.answer)
                account = side.statements[0].accounts[0]
                assert opening_words(account.attribution) in voices.text
                outlets = {one.attribution.publisher.text for one in account.articles}
                assert all(one in voices.text or one in card.blocks[0].text for one in outlets)
        elif (
            isinstance(record, FigureRecord)
            and record.headline
            and (number := record.headline.statement.number)
        ):
            assert number.qualified in said
            assert number.digits in said
            for account in record.headline.statement.accounts:
                assert opening_words(account.attribution) in said


def test_a_card_says_once_what_all_answers_stand_in() -> None:
    """Where one outlet's articles have them all, it is named above the question, and each answer
    has the way by which it came; where there are several, each answer names its own."""
    one, several = (
        preview_card(TELL, TELL.archive.entries[name], "Sheets")
        for name in ("divisions-inside-hamas-2024", "broader-deal-in-doha-talks")
    )
    assert one.blocks[0].text == "Question · Denied · 3 accounts in Israel Hayom"
    assert [column[1].text for column in one.columns] == [
        "Israel Hayom",
        "Two US officials (not named), via Associated Press",
        "Jihad Taha",
    ]
    assert several.blocks[0].text == "Question · Differs: aim · 3 accounts"
    assert [column[1].text for column in several.columns] == [
        "Sources of Axios (not named), via Axios, in Middle East Monitor",
        "Sources of Axios (not named), via Axios, in The Palestine Chronicle",
        "The Palestine Chronicle",
    ]


def test_answers_stay_large_enough_to_be_read() -> None:
    """None of a question is drawn smaller than 20 px, and each of this project's is whole."""
    for entry in TELL.archive.of_kind(Kind.QUESTION):
        card = preview_card(TELL, entry, "Sheets")
        lines = lay_out(card, FONTS.letters)
        drawn = " ".join(line.text for line in lines)
        assert min(line.size for line in lines if line.bold) >= 20, entry.id
        assert "…" not in drawn, entry.id


def test_a_line_without_room_ends_with_a_word() -> None:
    """The ellipsis stands after a whole word, not within one."""
    text = " ".join(["surrenders"] * 40)
    lines = lay_out(PreviewCard((CardText(text, 50, 2),)), FONTS.letters)
    assert lines[1].text.endswith(" surrenders…")


def test_a_picture_is_small_and_as_large_as_it_is_asked_for() -> None:
    """1200 by 630 pixels in sixteen colours, at most 40 kB; text is there, below the stripe."""
    for entry in list(entries())[::6]:
        png = preview_png(TELL, entry, "Sheets", FONTS)
        assert len(png) <= 40_000
        head, palette, picture = read(png)
        assert head == (1200, 630, 4, 3, 0, 0, 0)
        assert len(palette) == 48
        pixels = picture.tobytes()
        assert set(pixels[: 18 * WIDTH]) == {15}
        assert 15 not in pixels[18 * WIDTH :]
        ink = [row for row in range(18, 630) if 2 in pixels[WIDTH * row : WIDTH * (row + 1)]]
        assert len(ink) > 50


def test_the_same_record_gives_the_same_bytes() -> None:
    """Drawn again, by another turn of the program, no byte differs."""
    entry = next(entries())
    first = preview_png(TELL, entry, "Sheets", FONTS)
    assert preview_png(TELL, entry, "Sheets", FONTS) == first


@settings(max_examples=60)
@given(
    st.text(st.sampled_from("aWi 中ש“9,…-"), max_size=700),
    st.text(st.sampled_from("MW0,. "), min_size=1, max_size=40),
)
def test_nothing_overflows(text: str, number: str) -> None:
    """Whatever a name, an answer or a number is, each line ends inside of the picture, and no two
    columns touch."""
    blocks = (
        CardText("Figure", 32),
        CardText(number, 150, bold=True, fits=True),
        CardText(text, 54, 3, above=14, bold=True),
        CardText(text, 34, 2),
    )
    column = (CardText(text, 36, 5, bold=True), CardText(text, 30, 3))
    for card in (PreviewCard(blocks, foot=text), PreviewCard(blocks, (column, column), "S")):
        for line in lay_out(card, FONTS.letters):
            left = line.x - line.width if line.turned else line.x
            assert left >= MARGIN - 1
            assert line.right <= WIDTH - MARGIN + 1
            assert line.bottom <= HEIGHT
            assert line.size > 0


@pytest.mark.parametrize("text", ["عربي", "新聞", "a\u202eb", "\U0001f600", "ห"])
def test_no_box_stands_in_the_place_of_a_letter(text: str) -> None:
    """Where a letter cannot be drawn, the picture says the kind of the record and nothing else."""
    made = hostile(text)
    for entry in made.archive.content.entries:
        assert can_draw(preview_card(made.tell, entry, "Sheets"), FONTS.letters) is False
        plain = plain_card(entry)
        assert can_draw(plain, FONTS.letters)
        assert text not in words_on(plain)
    assert read(preview_png(made.tell, entry, "Sheets", FONTS))[0][:2] == (1200, 630)


def test_hostile_text_stays_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is drawn of letters that join, as the first ones here, has texts and nothing else: no
    element, reference or entity comes in."""
    text = "q\u0303</text><image/><style>&xxe; q\u0303*{fill:url(http://x.example)}</style>"
    seen: list[str] = []
    plain = resvg_py.svg_to_bytes

    def draw(svg_string: str, **more: Any) -> Any:
        seen.append(svg_string)
        return plain(svg_string=svg_string, **more)

    monkeypatch.setattr(resvg_py, "svg_to_bytes", draw)
    made = hostile(text)
    for entry in made.archive.content.entries:
        preview_png(made.tell, entry, text, FONTS)
    roots = [etree.fromstring(svg.encode()) for svg in seen]
    for root in roots:
        assert [etree.QName(one).localname for one in root.iter()] == ["svg", "text"]
        assert "href" not in {name for one in root.iter() for name in one.attrib}
    assert any("</text><image/>" in "".join(root.itertext()) for root in roots)


def test_both_ways_to_draw_a_line_show_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Letter after letter, or shaped: the ink of a picture is in the same place, and as much."""
    for entry in list(entries())[::9]:
        written = preview_png(TELL, entry, "Sheets", FONTS)
        with monkeypatch.context() as patched:
            patched.setattr(drawing, "_ONE_BY_ONE", re.compile("(?!)"))
            shaped = preview_png(TELL, entry, "Sheets", FONTS)
        assert written != shaped
        one, other = (ink_of(png) for png in (written, shaped))
        assert one.getbbox() == pytest.approx(other.getbbox(), abs=24)
        assert one.histogram()[255] == pytest.approx(other.histogram()[255], rel=0.15)


def ink_of(png: bytes) -> Image.Image:
    """What is dark in a picture."""
    return Image.open(BytesIO(png)).convert("L").point(lambda level: 255 * (level < 160))


def test_what_a_font_cannot_tell_is_not_known() -> None:
    """Widths are read from our fonts; a broken font has none, and stops nothing."""
    (plain, *_) = (path.read_bytes() for path in font_files([templates_folder()]))
    widths = widths_of([plain])
    assert 0.2 < widths["i"] < widths["m"] < 1.2
    assert "中" not in widths
    for broken in (b"", b"\0\1\0\0", plain[:300], plain[:2000], b"\xff" * 5000):
        assert widths_of([broken]) == {}


@pytest.mark.parametrize(
    ("site", "count", "drawn"),
    [
        (Site("S", "https://example.org/"), 500, True),
        (Site("S", "https://example.org/"), 501, False),
        (Site("S", "https://example.org/", previews=True), 10_000, True),
        (Site("S", "https://example.org/", previews=False), 3, False),
        (Site("S", previews=True), 3, False),
    ],
)
def test_who_has_pictures(site: Site, count: int, drawn: bool) -> None:
    """Small sites do, larger ones by choice, and none that does not know its address."""
    assert site.draws_previews(count) is drawn


def test_a_page_names_its_picture_and_only_what_changed_is_drawn(small: Path) -> None:
    """The head has the whole address; after an edit the other pictures are those of before."""
    site = build_site(open_project(small), options=OPTIONS).site_dir
    figure = site / "figures/missing-planks"
    page = (figure / "index.html").read_text(encoding="utf-8")
    address = "https://example.org/sheets/figures/missing-planks/preview.png"
    assert f'<meta property="og:image" content="{address}">' in page
    assert '<meta name="twitter:card" content="summary_large_image">' in page
    pictures = sorted(site.rglob("preview.png"))
    assert len(pictures) == len(list((small / "content").glob("[aefqs]*s/*.yaml")))
    before = {path: (path.stat().st_ino, path.read_bytes()) for path in pictures}
    edit(small, "content/figures/missing-planks.yaml", "name: Missing", "name: Lost")
    build_site(open_project(small), options=OPTIONS)
    after = {path: (path.stat().st_ino, path.read_bytes()) for path in pictures}
    changed = {path.parent.name for path in pictures if before[path][1] != after[path][1]}
    assert changed == {"missing-planks"}
    assert before[site / "actors/courier/preview.png"] == after[site / "actors/courier/preview.png"]


def test_a_site_may_do_without(small: Path) -> None:
    """``previews: false`` draws nothing and names nothing, also after a build that did."""
    build_site(open_project(small), options=OPTIONS)
    edit(small, "mkdocs.yml", "[factsheets]", "[factsheets: {previews: false}]")
    site = build_site(open_project(small), options=OPTIONS).site_dir
    assert not list(site.rglob("preview.png"))
    page = (site / "figures/missing-planks/index.html").read_text(encoding="utf-8")
    assert "og:image" not in page
    assert '<meta name="twitter:card" content="summary">' in page


def test_a_picture_has_the_marks_of_a_printer() -> None:
    """Straight quotation marks of the records are curly, and each that we set can be drawn."""
    card = PreviewCard((CardText('The "old" bridge\'s -3 %', 40),), foot="Sheets")
    told = [line.text for line in lay_out(card, FONTS.letters)]
    assert told[0] == "The “old” bridge’s \N{MINUS SIGN}3 %"
    assert can_draw(card, FONTS.letters)


def test_no_line_ends_within_a_date() -> None:
    """A day stands whole on a line of a picture, whatever the width leaves room for."""
    letters = FONTS.letters
    for count in range(1, 40):
        card = PreviewCard((CardText(f"{'m' * count} on 1 March 2025", 54, 4),))
        lines = [line.text for line in lay_out(card, letters)]
        assert any("1 March 2025" in line for line in lines), lines
