"""What a fuzzer calls with any bytes: nothing but what the contracts name may come of them.

Each target takes bytes and gives nothing; an exception is an escape. The first byte chooses the
language or the way in, the rest is a text, so that what was found can be kept and read as a file.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from html.parser import HTMLParser
from types import MappingProxyType
from typing import Final

import cmarkgfm
from cmarkgfm.cmark import Options

from generator.archive.archive import Archive
from generator.build.outputs import Outputs
from generator.checks.all_rules import check_records
from generator.content.files import Files, RecordFile
from generator.content.load import RecordReading, content_of, read_record
from generator.content.project import open_project
from generator.content.yaml_nodes import decode
from generator.diagnostics.renderers import render_github, render_json, render_text
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.escape import markdown_text
from generator.pages.render import Templates, page_environment, templates_folder
from generator.text.dates.edtf import parse_date, states_date
from generator.text.dates.prose_dates import dates_in
from generator.text.dates.weekdays import weekdays_in
from generator.text.hedging.hedges import hedges_in
from generator.text.letters.folding import fold, fold_text, read_text
from generator.text.letters.hidden_characters import first_hidden
from generator.text.links.wikilinks import segments
from generator.text.numbers.numerals import read_numbers
from generator.text.quoting.passages import first_difference, nearest
from generator.text.quoting.quotes import distinguish, find_cut, find_quote, length
from generator.text.quoting.sentences import sentences
from generator.text.speakers.names import is_named
from projects import SMALL

LANGUAGES: Final = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "ru", "pl", "ar", "he", "ja", "ko", "fa", "th"),
    *("vi", "id", "zh", "hi", "tr", "xx"),
)
# Every field of these records that takes a text has one, or as many as there are.
TEMPLATES: Final = (
    (
        Kind.ACTOR,
        (
            "name: {0}\nkind: organisation\naliases: [{1}]\nnames: {{ar: {2}}}\nsummary: {3}\n"
            "facts:\n  - id: one\n    text: {4}\n    by: {{unnamed: {5}, condition: {6}}}\n"
            "    chain_basis: {7}\n    evidence: [{{source: gazette-bridge, quote: {8}}}]\n"
        ),
    ),
    (
        Kind.EVENT,
        (
            "name: {0}\ndate: {1}\ndate_basis: {2}\nplace: {3}\nsummary: {4}\nparticipants:\n"
            "  - {{actor: overby, role: {5}}}\nfacts:\n  - id: one\n    text: {6}\n    when: {7}\n"
            "    evidence: [{{source: gazette-bridge, quote: {8}}}]\n"
        ),
    ),
    (
        Kind.FIGURE,
        (
            "name: {0}\nmeasures: {1}\nunit: {2}\nkind: stock\nobservations:\n  - id: one\n"
            "    value: {3}\n    as_of: {4}\n    note: {5}\n    via: [{{document: {6}}}]\n"
            "    evidence: [{{source: gazette-bridge, quote: {7}, translation: {8}}}]\n"
        ),
    ),
    (
        Kind.QUESTION,
        (
            "name: {0}\nhow: date\nabout: [overby]\nnote: {1}\npositions:\n"
            "  - {{answer: {2}, facts: [bridge-closed/on-sunday]}}\n"
            "  - {{answer: {3}, facts: [bridge-closed/on-monday]}}\n"
        ),
    ),
)
_FIELDS: Final = 9
_SCRIPT: Final = "javascript:"
_LEADING: Final = ("href", "xlink:href", "src", "action", "formaction", "data", "poster")
# As the target of a link of Markdown; in a text the word may stand.
_LINKED_SCRIPT: Final = re.compile(rf"(?:\]\(|<)\s*{_SCRIPT}")
_TEXT_MAX: Final = 4096


def fuzz_numerals(data: bytes) -> None:
    """Every number that is read in a text stands where it is said to stand."""
    language, text = _spoken(data)
    for number in read_numbers(text, language):
        assert number.text == text[number.start : number.end]


def fuzz_dates(data: bytes) -> None:
    """Dates, weekdays and hedges in prose; and the first line as a date of its own."""
    language, text = _spoken(data)
    dates, days = dates_in(text, language), weekdays_in(text, language)
    assert all(text[one.start : one.end] == one.text for one in dates)
    assert all(text[one.start : one.end] == one.text for one in days)
    hedges_in(text, language)
    first, _, rest = text.partition("\n")
    try:
        date = parse_date(first)
    except ValueError:
        return
    assert date.text == first
    states_date(rest, date, language)


def fuzz_quotes(data: bytes) -> None:
    """The first line as a quote, and as a name, in the rest."""
    language, text = _spoken(data)
    # An article that has one of these is refused.
    text = "".join(one for one in text if not first_hidden(one, verbatim=True))
    quote, _, rest = text.partition("\n")
    quoted(rest, quote)
    is_named(rest, quote, language)


def fuzz_marks(data: bytes) -> None:
    """Links of any text, and one line of it as Markdown."""
    text = data[:_TEXT_MAX].decode("utf-8", "replace")
    assert "".join(one.text for one in segments(text)) or "[[" in text or not text
    first_hidden(text)
    shown_as_typed(text)


def _spoken(data: bytes) -> tuple[str, str]:
    """The language that the first byte chooses, and the text behind it."""
    language = LANGUAGES[data[0] % len(LANGUAGES)] if data else "en"
    return language, data[1 : _TEXT_MAX + 1].decode("utf-8", "replace")


def quoted(text: str, quote: str) -> None:
    """A quote that is found is what stands there, and what tells it apart does so."""
    source = read_text(text)
    assert source.folded.text == fold_text(text) == fold(text).text
    assert fold_text(source.folded.text) == source.folded.text
    length(quote)
    for match in find_quote(source, quote)[:3]:
        assert fold_text(source.passage(match)).strip(" ") == fold_text(quote).strip(" ")
        apart = distinguish(source, match)
        if apart:
            assert find_quote(source, quote, *apart) == (match,)
    find_cut(source, quote)
    near = nearest(source, quote)
    if near:
        first_difference(quote, source.passage(near))
    places = sentences(source)
    assert all(one.end <= other.start for one, other in itertools.pairwise(places))


def shown_as_typed(text: str) -> None:
    """A line of text, escaped for Markdown, makes one heading that shows it."""
    html = cmarkgfm.markdown_to_html(
        f"# {markdown_text(text)}\n\nAfter.\n", options=Options.CMARK_OPT_UNSAFE
    )
    if text.split() and "\x00" not in text:
        assert html.count("<") == 4, html


def fuzz_pages(data: bytes) -> None:
    """A record of any bytes, or of any texts: told what is wrong with it, or shown."""
    kind, written = record_of(data)
    document, problems = decode(written, f"content/{kind.folder}/fuzzed.yaml")
    file = RecordFile("fuzzed", kind, document, problems, b"")
    reading, _ = read_record(file)
    files, readings = small_readings()
    files.diagnostics.clear()
    archive = Archive(content_of(files, [*readings, reading]))
    entries = [reading.entry] if reading.entry else []
    found = [*archive.content.diagnostics, *check_records(archive, entries)]
    for told in (
        render_text(found, archive.content.line),
        render_json(found),
        render_github(found),
    ):
        assert all(letter.isprintable() or letter == "\n" for letter in told), told
    if reading.entry and not found:
        page_of(archive, f"{kind.folder}/fuzzed/")


def record_of(data: bytes) -> tuple[Kind, bytes]:
    """A record's file: its own bytes, or one of the templates with texts between NULs."""
    choice = data[0] if data else 0
    if choice < 64:
        return tuple(Kind)[choice % len(Kind)], data[1:]
    kind, template = TEMPLATES[choice % len(TEMPLATES)]
    texts = data[1:].decode("utf-8", "replace").split("\x00")[:_FIELDS]
    given = [json.dumps(texts[at % len(texts)], ensure_ascii=False) for at in range(_FIELDS)]
    return kind, template.format(*given).encode()


@cache
def small_readings() -> tuple[Files, tuple[RecordReading, ...]]:
    """The small project's records, read once."""
    files = Files(open_project(SMALL))
    return files, tuple(read_record(file)[0] for file in files.records())


@cache
def templates() -> Templates:
    """The templates, loaded once."""
    return page_environment([templates_folder()])


def page_of(archive: Archive, path: str) -> None:
    """The page and the files of the fuzzed record, with nothing in them that could run."""
    made = Outputs(Telling(archive), Site("Fuzzed", "https://example.org/"), templates())
    page = next(page for page in made.pages() if page.path == path)
    # What stands above the page is YAML, which themes escape.
    low = made.rendered(page).markdown.partition("\n---\n")[2].lower()
    assert "<script" not in low.replace('<script type="application/ld+json"', "")
    assert not _LINKED_SCRIPT.search(low), low
    addresses = _Addresses()
    addresses.feed(low)
    assert not any(value.strip().startswith(_SCRIPT) for value in addresses.values), low
    made.record_output(next(e for e in archive.content.entries if e.id == "fuzzed"))


class _Addresses(HTMLParser):
    """The addresses in all elements, as a browser reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[str] = []

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what an element leads to."""
        self.values.extend(value for name, value in attrs if value and name in _LEADING)


Target = Callable[[bytes], None]
TARGETS: Final[Mapping[str, Target]] = MappingProxyType(
    {
        "numerals": fuzz_numerals,
        "dates": fuzz_dates,
        "quotes": fuzz_quotes,
        "marks": fuzz_marks,
        "pages": fuzz_pages,
    }
)
