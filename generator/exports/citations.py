"""Citations of records and articles: BibTeX, RIS and CSL-JSON.

The citation of a record's page has the day on which the record last changed, or none: no article's
day is ours, and no clock is read. That of a figure says whose its headline number is.
BibTeX: http://www.bibtex.org/Format/; RIS: the fields of Reference Manager; CSL-JSON:
https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html. Line ends in a text become
spaces in BibTeX and RIS, which have no way to write them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Literal

from generator.documents.chains import said
from generator.documents.record import Choice, FigureRecord, Record, SourceRecord
from generator.documents.urls import absolute, record_path
from generator.model.fields import Date
from generator.model.site import Site
from generator.text.dates.edtf import is_after, parse_date
from generator.text.speakers.author_names import AuthorName

_LATEX: Final = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{mark: f"\\{mark}" for mark in "$&#_%"},
    }
)
_MONTHS: Final = [
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
]
_BREAKS: Final = re.compile(r"\s+|[\x00-\x1f\x7f-\x9f]+")


@dataclass(frozen=True, slots=True)
class Citation:
    """What a citation says: the key, the authors, the title, where it stands, and its date.

    ``url`` is "" where an article's own address is not known: ours is not where it stands.
    ``authors`` are people by the names that the article gives, or else the outlet or the site,
    which is ``publisher`` too. ``date`` has as many parts (year, month, day) as are known for
    certain.
    """

    kind: Literal["article", "page"]
    key: str
    authors: tuple[AuthorName, ...]
    title: str
    publisher: str
    date: tuple[int, ...]
    url: str
    note: str = ""
    language: str = "en"


def page_citation(site: Site, record: Record) -> Citation:
    """How to cite a record's page; of a source, the article itself."""
    if isinstance(record, SourceRecord):
        return _article(site, record)
    return Citation(
        kind="page",
        key=record.name.id,
        authors=(AuthorName(site.name),),
        title=record.name.text,
        publisher=site.name,
        date=_parts(record.changed) if record.changed else (),
        url=absolute(site, record_path(record.name)),
        note=headline_in_words(record.headline) if isinstance(record, FigureRecord) else "",
    )


def headline_in_words(headline: Choice | None) -> str:
    """A figure's headline number with whoever says it; "" where it has none."""
    if headline is None or headline.statement.number is None:
        return ""
    number = headline.statement.number
    day = f" {headline.statement.when}" if headline.statement.when else ""
    return f"{number.text} {number.unit}".rstrip() + f"{day} ({said(headline.statement)})"


def annotated(site: Site, source: SourceRecord) -> str:
    """Where an article without a known address can be looked up, as what it is: a page of ours
    about it; "" for one that has an address."""
    page = absolute(site, record_path(source.name))
    return "" if source.url else f"As annotated in {site.name}, {page}"


def _article(site: Site, source: SourceRecord) -> Citation:
    day = "" if len(_parts(source.published)) == 3 else source.published.human
    return Citation(
        kind="article",
        key=source.name.id,
        authors=source.authors or (AuthorName(source.publisher.text),),
        title=source.title,
        publisher=source.publisher.text,
        date=_parts(source.published),
        url=source.url or "",
        note=". ".join(part for part in (day, annotated(site, source)) if part),
        language=source.language,
    )


def _parts(date: Date) -> tuple[int, ...]:
    """Year, month and day, as far as the date states them without a mark; of another one the year,
    where it can be no other."""
    day = date.text.partition("T")[0]
    if re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", day):
        return tuple(int(part) for part in day.split("-"))
    year = date.start.year if date.start else 0
    if not (1 < year < 9999):
        return ()
    before, after = (parse_date(f"{one:04}") for one in (year - 1, year + 1))
    return (year,) if is_after(date, before) and is_after(after, date) else ()


def bibtex(citations: Iterable[Citation]) -> bytes:
    """BibTeX, UTF-8; titles in two pairs of braces, so that styles leave their case alone."""
    return "\n".join(_bibtex_entry(one) for one in citations).encode()


def _bibtex_entry(one: Citation) -> str:
    year, month, day = (*one.date, 0, 0, 0)[:3]
    fields = {
        "author": " and ".join(map(_bibtex_name, one.authors)),
        "title": f"{{{_latex(one.title)}}}",
        "journal" if one.kind == "article" else "howpublished": _latex(one.publisher),
        # Styles of articles want a year, and some fall without one; the note has what is known.
        "year": str(year or ("n.d." if one.kind == "article" else "")),
        "day": str(day or ""),
        "url": _line(one.url),
        "note": _latex(one.note),
        "language": one.language,
    }
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    if month:
        lines.append(f"  month = {_MONTHS[month - 1]},\n")
    kind = "article" if one.kind == "article" else "misc"
    return f"@{kind}{{{one.key},\n{''.join(lines)}}}\n"


def _bibtex_name(name: AuthorName) -> str:
    """``van Beethoven, Ludwig``; in braces what must not be taken apart: of what an editor says, a
    part may have the word that stands between two people."""
    if not name.family:
        return f"{{{_latex(name.text)}}}"
    family = f"{name.particle} {name.family}".lstrip()
    parts = (part for part in (family, name.suffix, name.given) if part)
    return ", ".join(
        f"{{{_latex(part)}}}" if "and" in part.lower().split() else _latex(part) for part in parts
    )


def _latex(text: str) -> str:
    return _line(text).translate(_LATEX)


def _line(text: str) -> str:
    return _BREAKS.sub(" ", text).strip()


def ris(citations: Iterable[Citation]) -> bytes:
    """RIS, UTF-8; lines end in CR LF."""
    return "".join(_ris_entry(one) for one in citations).encode()


def _ris_entry(one: Citation) -> str:
    year, month, day = (*one.date, 0, 0, 0)[:3]
    date = "/".join(f"{part:02}" if part else "" for part in (month, day))
    pairs = [
        ("TY", "NEWS" if one.kind == "article" else "ELEC"),
        ("ID", one.key),
        *(("AU", _ris_name(name)) for name in one.authors),
        ("TI", one.title),
        ("T2" if one.kind == "article" else "PB", one.publisher),
        ("PY", f"{year:04}" if year else ""),
        ("DA", f"{year:04}/{date}/" if year else ""),
        ("UR", one.url),
        ("N1", one.note),
        ("LA", one.language),
    ]
    lines = [f"{tag}  - {_line(text)}\r\n" for tag, text in pairs if text]
    return f"{''.join(lines)}ER  - \r\n"


def _ris_name(name: AuthorName) -> str:
    """``van Beethoven, Ludwig``. A comma ends a family name, so what is in one piece has none."""
    if not name.family:
        return name.text.replace(",", "")
    family = f"{name.particle} {name.family}".lstrip()
    return ", ".join(part for part in (family, name.given, name.suffix) if part)


def csl_json(citations: Iterable[Citation]) -> bytes:
    """The items of a CSL-JSON list, a line each, without the list's brackets; UTF-8."""
    return ",\n".join(json.dumps(_csl(one), ensure_ascii=False) for one in citations).encode()


def _csl(one: Citation) -> dict[str, Any]:
    return {
        "id": one.key,
        "type": "article-newspaper" if one.kind == "article" else "webpage",
        "author": [_csl_name(name) for name in one.authors],
        "title": one.title,
        "container-title": one.publisher,
        **({"issued": {"date-parts": [list(one.date)]}} if one.date else {}),
        **({"URL": one.url} if one.url else {}),
        **({"note": one.note} if one.note else {}),
        "language": one.language,
    }


def _csl_name(name: AuthorName) -> dict[str, str]:
    if not name.family:
        return {"literal": name.text}
    particle = f"{'' if name.dropped else 'non-'}dropping-particle"
    parts = (
        ("family", name.family),
        ("given", name.given),
        (particle, name.particle),
        ("suffix", name.suffix),
    )
    return {key: part for key, part in parts if part}
