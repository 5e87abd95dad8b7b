"""Citations: each format can be read back, and says who said it.

Oracles: pybtex reads BibTeX, citeproc CSL-JSON, and a reader of our own RIS.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from citeproc import Citation as Cluster
from citeproc import CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pybtex.database import Person, parse_string

from generator.build.outputs import Outputs
from generator.documents.record import SourceRecord
from generator.documents.telling_records import tell_record
from generator.exports.citations import Citation, bibtex, csl_json, page_citation, ris
from generator.exports.json_records import record_line
from generator.exports.linked_sources import article_node
from generator.pages.head import cite_page
from generator.text.dates.edtf import parse_date
from generator.text.speakers.author_names import AuthorName, author_name
from projects import edit
from telling import ROOT, SMALL, files_at, files_of, hostile, outputs, telling

TEXTS = st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text)
LATEX = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    **{f"\\{mark}": mark for mark in "$&#_%"},
}


def plain(latex: str) -> str:
    """The text that LaTeX would set."""
    known = "|".join(map(re.escape, LATEX))
    return re.sub(known, lambda found: LATEX[found[0]], latex)


def one_line(text: str) -> str:
    """A text as BibTeX and RIS can hold it."""
    return re.sub(r"\s+|[\x00-\x1f\x7f-\x9f]+", " ", text).strip()


def bibtex_entries(data: bytes) -> list[dict[str, str]]:
    """The entries of a BibTeX file, read by its braces; fails on anything that does not fit."""
    text, entries, at = data.decode(), [], 0
    while at < len(text):
        head = re.compile(r"@(article|misc)\{([a-z0-9.-]+),\n").match(text, at)
        assert head, text[at : at + 40]
        entry = {"type": head[1], "key": head[2]}
        at = head.end()
        while text[at] != "}":
            field = re.compile(r"  ([a-z]+) = ").match(text, at)
            assert field, text[at : at + 40]
            end = value_end(text, field.end())
            entry[field[1]] = text[field.end() : end]
            assert text[end : end + 2] == ",\n"
            at = end + 2
        entries.append(entry)
        at += 1
        assert text[at] == "\n"
        while at < len(text) and text[at] == "\n":
            at += 1
    return entries


def value_end(text: str, at: int) -> int:
    """Where a field's value ends: its braces are as many opened as closed."""
    if text[at] != "{":
        return text.index(",", at)
    depth = 0
    for place in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if not depth:
            return place + 1
    raise AssertionError("a brace is never closed")


def ris_entries(data: bytes) -> list[list[tuple[str, str]]]:
    """The entries of a RIS file: pairs of tag and text; fails on any other line."""
    entries: list[list[tuple[str, str]]] = [[]]
    lines = data.decode().split("\r\n")
    assert lines.pop() == ""
    for line in lines:
        found = re.fullmatch(r"([A-Z][A-Z0-9])  - ([^\r\n]*)", line)
        assert found, line
        if found[1] == "ER":
            entries.append([])
        else:
            entries[-1].append((found[1], found[2]))
    assert entries.pop() == []
    return entries


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_every_citation_can_be_read(root: Path) -> None:
    """Each record is cited once in each of the three formats, under its id."""
    files = files_at(root)
    keys = [one["key"] for one in bibtex_entries(files["data/v1/citations.bib"])]
    assert [key for key in keys if "." not in key] == [
        entry.id for entry in outputs(root).archive.content.entries
    ]
    assert len(set(keys)) == len(keys)
    assert [dict(one)["ID"] for one in ris_entries(files["data/v1/citations.ris"])] == keys
    assert [one["id"] for one in json.loads(files["data/v1/citations.json"])] == keys


def test_citations_stand_in_the_files_of_the_whole_site_alone() -> None:
    """Beside a record's page there is no citation file: the page itself says how to cite it."""
    names = sorted(name for name in files_at(SMALL) if "citation" in name)
    assert names == ["data/v1/citations.bib", "data/v1/citations.json", "data/v1/citations.ris"]


def test_an_article_is_cited_as_such() -> None:
    """A source is cited as the article, with its outlet, day and address."""
    made = outputs()
    one = page_citation(made.site, tell_record(made.tell, made.archive.entries["gazette-bridge"]))
    assert json.loads(csl_json([one])) == {
        "id": "gazette-bridge",
        "type": "article-newspaper",
        "author": [{"literal": "The Gazette"}],
        "title": "Bridge closed after flood",
        "container-title": "The Gazette",
        "issued": {"date-parts": [[2025, 3, 5]]},
        "URL": "https://gazette.example/bridge",
        "language": "en",
    }
    assert bibtex([one]).decode() == (
        "@article{gazette-bridge,\n"
        "  author = {{The Gazette}},\n"
        "  title = {{Bridge closed after flood}},\n"
        "  journal = {The Gazette},\n"
        "  year = {2025},\n"
        "  day = {5},\n"
        "  url = {https://gazette.example/bridge},\n"
        "  language = {en},\n"
        "  month = mar,\n"
        "}\n"
    )
    assert ris([one]).decode() == (
        "TY  - NEWS\r\nID  - gazette-bridge\r\nAU  - The Gazette\r\n"
        "TI  - Bridge closed after flood\r\nT2  - The Gazette\r\nPY  - 2025\r\n"
        "DA  - 2025/03/05/\r\nUR  - https://gazette.example/bridge\r\nLA  - en\r\nER  - \r\n"
    )


def test_an_article_without_an_address_is_cited_without_one() -> None:
    """Our page about it is no address of the article; the note says what it is."""
    made = outputs()
    record = tell_record(made.tell, made.archive.entries["gazette-bridge"])
    assert isinstance(record, SourceRecord)
    unknown = dataclasses.replace(record, url="")
    page = "https://example.org/sheets/sources/gazette-bridge/"
    told = f"As annotated in {made.site.name}, {page}"
    one = page_citation(made.site, unknown)
    assert (one.url, one.note) == ("", told)
    assert "URL" not in json.loads(csl_json([one]))
    assert b"  url =" not in bibtex([one])
    assert b"UR  -" not in ris([one])
    assert cite_page(made.site, unknown).plain.endswith(f". {told}")


@pytest.mark.parametrize(
    ("published", "year"),
    [
        ("2025-09-04~", "2025"),
        ("2025-03-XX", "2025"),
        ("2025-03-01/2025-03-05", "2025"),
        ("2025-01-02~", "n.d."),
        ("2025~", "n.d."),
        ("2024-12-31/2025-01-01", "n.d."),
    ],
)
def test_an_article_has_a_year_in_bibtex(published: str, year: str) -> None:
    """Styles of BibTeX fall over an article without a year: one of an unsure day has the year that
    it must be, or "n.d."; what is known of the day stands in the note, in all formats."""
    made = outputs()
    record = tell_record(made.tell, made.archive.entries["gazette-bridge"])
    assert isinstance(record, SourceRecord)
    one = page_citation(made.site, dataclasses.replace(record, published=parse_date(published)))
    (entry,) = parse_string(bibtex([one]).decode(), "bibtex").entries.values()
    assert (entry.fields["year"], "month" in entry.fields) == (year, False)
    assert entry.fields["note"] == one.note == parse_date(published).human
    told = json.loads(csl_json([one])).get("issued", {}).get("date-parts")
    assert told == ([[2025]] if year == "2025" else None)


def dated(day: date) -> Outputs:
    """The small project, all of whose records changed last on a day."""
    made = outputs()
    changed = {entry.document.path: day for entry in made.archive.content.entries}
    return dataclasses.replace(made, tell=dataclasses.replace(telling(), changed=changed))


def cited(made: Outputs, record: str) -> Citation:
    """The citation of a record."""
    return page_citation(made.site, tell_record(made.tell, made.archive.entries[record]))


def test_a_page_says_how_to_cite_it() -> None:
    """In a sentence, and in BibTeX as the file of the whole site has it; the title of a page, which
    is in our own words, stands in no quotation marks."""
    made = outputs()
    cite = cite_page(made.site, tell_record(made.tell, made.archive.entries["bridge-closed"]))
    assert cite.plain == (
        "Closing of the old bridge in Overby [fact sheet]. Bridge sheets. "
        "https://example.org/sheets/events/bridge-closed/"
    )
    assert f"{cite.bibtex}\n" in files_at(SMALL)["data/v1/citations.bib"].decode()
    article = tell_record(made.tell, made.archive.entries["gazette-bridge"])
    assert cite_page(made.site, article).plain == (
        "“Bridge closed after flood”. The Gazette, 5\u00a0March\u00a02025. "
        "https://gazette.example/bridge"
    )


def test_a_page_is_cited_with_its_own_day() -> None:
    """The date is that of the page's last change, and none where nobody knows it; an article's day
    dates the article alone."""
    made = dated(date(2026, 1, 2))
    assert cited(made, "bridge-closed").date == (2026, 1, 2)
    assert cited(made, "gazette-bridge").date == (2025, 3, 5)
    assert cited(outputs(), "bridge-closed").date == ()
    told = cite_page(made.site, tell_record(made.tell, made.archive.entries["bridge-closed"]))
    assert "Last changed 2\u00a0January\u00a02026" in told.plain


def test_a_figure_is_cited_with_its_speaker() -> None:
    """Who cites a number carries along who said it, in each format."""
    one = cited(outputs(), "missing-planks")
    assert one.note == "14 planks as of 6 March 2025 (Overby, in The Courier, 6 March 2025)"
    (entry,) = parse_string(bibtex([one]).decode(), "bibtex").entries.values()
    assert entry.fields["note"] == one.note
    assert dict(ris_entries(ris([one]))[0])["N1"] == one.note
    assert json.loads(csl_json([one]))["note"] == one.note


NAMES = [
    ("Jane Doe", "en", ("Jane", "", "Doe", "")),
    ("J. K. Rowling", "en", ("J. K.", "", "Rowling", "")),
    ("O'Neil, Pat", "en", ("Pat", "", "O'Neil", "")),
    ("Doe, Jane Ann", "en", ("Jane Ann", "", "Doe", "")),
    ("Ludwig van Beethoven", "de", ("Ludwig", "van", "Beethoven", "")),
    ("Alexander von Humboldt", "de", ("Alexander", "von", "Humboldt", "")),
    ("Ursula von der Leyen", "de", ("Ursula", "von der", "Leyen", "")),
    ("Maria de la Cruz", "es", ("Maria", "de la", "Cruz", "")),
    ("Mohammed bin Salman", "en", ("Mohammed", "bin", "Salman", "")),
    ("Khaled Abu Toameh", "en", ("Khaled", "", "Abu Toameh", "")),
    ("Tareq al-Masri", "en", ("Tareq", "", "al-Masri", "")),
    ("Robert De Niro", "en", ("Robert", "", "De Niro", "")),
    ("Martin Luther King, Jr.", "en", ("Martin Luther", "", "King", "Jr.")),
    ("Иван Петров", "ru", ("Иван", "", "Петров", "")),
    ("Jinping Xi", "en", ("Jinping", "", "Xi", "")),
]
ORGANISATIONS = [
    ("The Associated Press", "en"),
    ("AFP", "en"),
    ("Al Jazeera", "en"),
    ("BBC Verify", "en"),
    ("Lindale Herald Staff", "en"),
    ("Smith, Jones and Co.", "en"),
    ("Jane Doe and John Roe", "en"),
    ("Scunthorpe General Hospital", "en"),
    ("First Baptist Church", "en"),
    ("Yellowstone National Park", "en"),
    ("Overby Museum", "en"),
    ("Stanford University", "en"),
    ("Ministry of Fisheries", "en"),
    ("Universität Lund", "de"),
]
# Nobody can tell by the letters which of their parts is which.
IN_ONE_PIECE = [
    ("Gabriel García Márquez", "es"),
    ("Orbán Viktor", "hu"),
    ("Xi Jinping", "en"),
    ("Kim Jong Un", "en"),
    ("Nguyễn Văn An", "en"),
    ("Đặng Thùy Trâm", "fr"),
    ("Tsai Ing-wen", "en"),
    ("Gro Ki-moon", "en"),
    ("Kim Novak", "en"),
]


def named(text: str, parts: tuple[str, str, str, str]) -> AuthorName:
    """A person's name in its parts; the particles of German ones are dropped in a sorted list."""
    given_name, particle, family, suffix = parts
    dropped = particle.startswith("von")
    return AuthorName(text, True, given_name, particle, family, suffix, dropped)


SAID = [
    ("Bonnie and Clyde", "Clyde", AuthorName("Bonnie and Clyde", True, "Bonnie and", "", "Clyde")),
    (
        "Tom Stone and Ash",
        "Stone and Ash",
        AuthorName("Tom Stone and Ash", True, "Tom", "", "Stone and Ash"),
    ),
    ("King, Tom", "King,", AuthorName("King, Tom", True, "Tom", "", "King")),
    ("{\\}, Tom", "{\\}", AuthorName("{\\}, Tom", True, "Tom", "", "{\\}")),
]
ALL_NAMES = [
    *((text, language, named(text, parts)) for text, language, parts in NAMES),
    *((text, language, AuthorName(text)) for text, language in ORGANISATIONS),
    *((text, language, AuthorName(text, is_person=True)) for text, language in IN_ONE_PIECE),
    *(
        (text, language, AuthorName(text))
        for text, language in (("张伟", "zh"), ("محمد علي", "ar"))
    ),
]


@pytest.mark.parametrize(("text", "language", "name"), ALL_NAMES)
def test_a_name_is_taken_apart_only_where_its_parts_are_plain(
    text: str, language: str, name: AuthorName
) -> None:
    """People have a given name, a particle and a family name; the rest stays in one piece."""
    assert author_name(text, language) == name


@pytest.mark.parametrize(("text", "family", "name"), SAID)
def test_whatever_an_editor_says_is_one_name(text: str, family: str, name: AuthorName) -> None:
    """Words and marks that mean something in a format are parts of a name like others."""
    made = author_name(text, family=family)
    assert made == name
    one = dataclasses.replace(cited(outputs(), "gazette-bridge"), authors=(made,))
    (entry,) = parse_string(bibtex([one]).decode(), "bibtex").entries.values()
    (person,) = entry.persons["author"]
    told = [plain(" ".join(part)) for part in (person.last_names, person.first_names)]
    assert [one.removeprefix("{").removesuffix("}") if "and" in one else one for one in told] == [
        made.family,
        made.given,
    ]
    authors = [value for tag, value in ris_entries(ris([one]))[0] if tag == "AU"]
    assert authors == [f"{made.family}, {made.given}"]


def test_an_editor_says_what_a_name_is(small: Path) -> None:
    """Which words are the family name, that a name is an organisation's, or that it is a person's
    all the same: in every format, and whatever the name looks like."""
    edit(
        small,
        "content/sources/gazette-bridge.yaml",
        "url: ",
        """authors:
  - {name: Xi Jinping, family: Xi}
  - {name: "Gabriel García Márquez Jr.", family: García  Márquez}
  - {name: Charlotte Church, family: Church}
  - {name: "Park, Grace Ann", family: Park}
  - {name: Jane Doe, kind: organisation}
  - {name: Ringo, kind: person}
  - {name: Overby Press, kind: person}
  - John Roe
url: """,
    )
    made = outputs(small)
    one = cited(made, "gazette-bridge")
    assert json.loads(csl_json([one]))["author"] == [
        {"family": "Xi", "given": "Jinping"},
        {"family": "García Márquez", "given": "Gabriel", "suffix": "Jr."},
        {"family": "Church", "given": "Charlotte"},
        {"family": "Park", "given": "Grace Ann"},
        {"literal": "Jane Doe"},
        {"literal": "Ringo"},
        {"literal": "Overby Press"},
        {"family": "Roe", "given": "John"},
    ]
    assert bibtex([one]).decode().splitlines()[1] == (
        "  author = {Xi, Jinping and García Márquez, Jr., Gabriel and Church, Charlotte and "
        "Park, Grace Ann and "
        "{Jane Doe} and {Ringo} and {Overby Press} and Roe, John},"
    )
    record = tell_record(made.tell, made.archive.entries["gazette-bridge"])
    assert isinstance(record, SourceRecord)
    people = article_node(record)["author"]
    assert [one["name"] for one in people if one.get("@type") == "Organization"] == ["Jane Doe"]
    told = record_line(made.site, record)
    assert json.loads(told)["authors"] == [one.text for one in record.authors]
    parts = json.loads(told)["author_parts"]
    assert parts[2:5] == [
        {"name": "Charlotte Church", "kind": "person", "family": "Church", "given": "Charlotte"},
        {"name": "Park, Grace Ann", "kind": "person", "family": "Park", "given": "Grace Ann"},
        {"name": "Jane Doe", "kind": "organisation"},
    ]
    rows = csv.DictReader(io.StringIO(files_of(made)["data/v1/authors.csv"].decode()))
    filled = [{name: cell for name, cell in row.items() if cell} for row in rows]
    assert filled == [
        {"source": "gazette-bridge", "seq": f"{number}", **part}
        for number, part in enumerate(parts, 1)
    ]


def test_an_author_with_a_record_is_what_it_says(small: Path) -> None:
    """Where the source itself says nothing, an actor of that name tells people from others; actors
    of both kinds with one name tell nothing, and neither do letters that may be anybody's."""
    edit(
        small, "content/actors/anna-holm.yaml", "kind: person", "kind: person\naliases: [Overbyer]"
    )
    edit(small, "content/actors/overby.yaml", "the council]", "the council, Hugo Lark, Both]")
    edit(small, "content/actors/courier.yaml", "kind:", "aliases: [Radio  Vale Team, Both]\nkind:")
    mayor = small / "content/actors/both.yaml"
    mayor.write_text("name: Both\nkind: person\n", encoding="utf-8")
    edit(
        small,
        "content/sources/gazette-bridge.yaml",
        "url: ",
        """authors:
  - overbyer
  - Hugo Lark
  - {name: Hugo Lark, kind: person}
  - Radio Vale team
  - Both
  - Somebody
url: """,
    )
    made = outputs(small)
    record = tell_record(made.tell, made.archive.entries["gazette-bridge"])
    parts = json.loads(record_line(made.site, record))["author_parts"]
    assert [one.get("kind") for one in parts] == [
        "person",
        "organisation",
        "person",
        "organisation",
        None,
        None,
    ]
    assert [one.get("family") for one in parts] == [None, None, "Lark", None, None, None]


@pytest.mark.parametrize(("text", "language", "name"), ALL_NAMES)
def test_every_reader_finds_the_parts_of_a_name(text: str, language: str, name: AuthorName) -> None:
    """pybtex, citeproc and a reader of RIS find the same parts, and organisations whole."""
    one = dataclasses.replace(cited(outputs(), "gazette-bridge"), authors=(name,))
    (entry,) = parse_string(bibtex([one]).decode(), "bibtex").entries.values()
    (person,) = entry.persons["author"]
    (reference,) = CiteProcJSON([json.loads(csl_json([one]))]).values()
    (found,) = reference["author"]
    authors = [value for tag, value in ris_entries(ris([one]))[0] if tag == "AU"]
    if not name.family:
        assert [str(part).strip("{}") for part in person.last_names] == [text]
        assert not person.first_names
        assert dict(found) == {"literal": text}
        assert authors == [text.replace(",", "")]
        return
    assert read_back(person) == (name.given, name.particle, name.family, name.suffix)
    dropped, kept = (name.particle, "") if name.dropped else ("", name.particle)
    parts = (name.given, name.family, dropped, kept, name.suffix)
    assert found.parts() == tuple(part or None for part in parts)
    family, given_name, *suffix = authors[0].split(", ")
    assert family == f"{name.particle} {name.family}".strip()
    assert (given_name, "".join(suffix)) == (name.given, name.suffix)


def read_back(person: Person) -> tuple[str, str, str, str]:
    """The parts that BibTeX sees; a family name that begins with a small letter is no particle."""
    parts = (
        person.first_names + person.middle_names,
        person.prelast_names,
        person.last_names,
        person.lineage_names,
    )
    given_name, particle, family, suffix = (" ".join(part) for part in parts)
    return given_name, particle, family, suffix


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_styles_can_set_every_citation(root: Path) -> None:
    """The oracle sets each item in the Harvard style, with its title and its authors."""
    items = json.loads(files_at(root)["data/v1/citations.json"])
    source = CiteProcJSON(items)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for item in items:
        bibliography.register(Cluster([CitationItem(item["id"])]))
    lines = [str(line) for line in bibliography.bibliography()]
    assert len(lines) == len(items)
    assert parse_string(
        files_at(root)["data/v1/citations.bib"].decode(), "bibtex"
    ).entries.keys() == {item["id"] for item in items}


@given(TEXTS)
@example("{\\}%$&#_^~@comment{x}\n\n  title = {},\r\nTY  - EVIL\r\nER  - ")
@settings(max_examples=15)
def test_any_text_comes_back_from_a_citation(text: str) -> None:
    """A title is what it was in each format, but for line ends, which two of them lack."""
    files = files_of(hostile(text))
    titles = [plain(one["title"][2:-2]) for one in bibtex_entries(files["data/v1/citations.bib"])]
    assert one_line(text) in titles
    found = [dict(one).get("TI", "") for one in ris_entries(files["data/v1/citations.ris"])]
    assert found == titles
    csl = json.loads(files["data/v1/citations.json"])
    assert text in [one["title"] for one in csl]
    assert [one_line(one["title"]) for one in csl] == titles
