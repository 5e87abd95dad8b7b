"""Projects told to machines, for the tests of every format."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any

from generator.archive.archive import Archive
from generator.build.outputs import Outputs
from generator.build.production import write_machine_files
from generator.content.load import Content, Entry, read_content
from generator.content.project import open_project, read_site
from generator.documents.telling import Telling
from generator.model.questions import Question
from generator.model.records import Event, Figure, Source
from generator.model.site import Site
from generator.model.speakers import RelayingDocument, Unnamed
from generator.model.statements import Fact, Observation
from generator.pages.render import page_environment, templates_folder
from generator.text.links.wikilinks import segments

ROOT = Path(__file__).parent.parent
SMALL = Path(__file__).parent / "small"


@cache
def content_of(root: Path) -> Content:
    """The content of a project, read once."""
    return read_content(open_project(root))


def telling(root: Path = SMALL) -> Telling:
    """A project's statements and records, without its history."""
    return Telling(Archive(content_of(root)))


def outputs(root: Path = SMALL, *, url: str | None = None) -> Outputs:
    """What a project's site consists of, under its own address or another; of the projects that no
    test edits, linked once."""
    return _outputs_of_ours(root, url) if root in (SMALL, ROOT) else _outputs(root, url)


@cache
def _outputs_of_ours(root: Path, url: str | None) -> Outputs:
    return _outputs(root, url)


def _outputs(root: Path, url: str | None) -> Outputs:
    site = read_site(open_project(root))
    if url is not None:
        site = dataclasses.replace(site, url=url)
    return Outputs(telling(root), site, page_environment([templates_folder()]))


def files_of(made: Outputs) -> dict[str, bytes]:
    """Every file for machines by its path, as it is written."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_machine_files(made, folder)
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def pages_of(archive: Archive, site: Site, under: str = "") -> dict[str, str]:
    """The pages below a path as Markdown, by their paths."""
    made = Outputs(Telling(archive), site, page_environment([templates_folder()]))
    pages = (page for page in made.pages() if page.path.startswith(under))
    return {page.path: made.rendered(page).markdown for page in pages}


@cache
def files_at(root: Path) -> Mapping[str, bytes]:
    """Every file for machines of a project, made once."""
    return MappingProxyType(files_of(outputs(root)))


def hostile(text: str) -> Outputs:
    """The small project with one text in the place of every text that an editor may write."""
    entries = tuple(_hostile_entry(entry, text) for entry in content_of(SMALL).entries)
    content = dataclasses.replace(content_of(SMALL), entries=entries)
    site = Site("Sheets", "https://example.org/")
    return Outputs(Telling(Archive(content)), site, page_environment([templates_folder()]))


def words_of(text: str) -> str:
    """What readers see of a text: its links are their labels, or the names of records."""
    return "".join(segment.text for segment in segments(text))


def _hostile_entry(entry: Entry, text: str) -> Entry:
    record = entry.record
    update: dict[str, Any]
    if isinstance(record, Source):
        update = {"title": text, "authors": (text,)}
    elif isinstance(record, Figure):
        seen = tuple(_hostile_statement(one, text) for one in record.observations)
        update = {"name": text, "measures": text, "unit": text, "observations": seen}
    elif isinstance(record, Question):
        answers = tuple(one.model_copy(update={"answer": text}) for one in record.positions)
        update = {"name": text, "note": text, "positions": answers}
    else:
        facts = tuple(_hostile_statement(one, text) for one in record.facts)
        update = {"name": text, "summary": text, "aliases": (text,), "facts": facts}
        if isinstance(record, Event):
            update["place"] = text
    return dataclasses.replace(entry, record=record.model_copy(update=update))


def _hostile_statement(one: Fact | Observation, text: str) -> Fact | Observation:
    update = {
        "by": Unnamed(unnamed="x", of="overby").model_copy(
            update={"unnamed": text, "condition": text}
        ),
        "via": (RelayingDocument(document="x").model_copy(update={"document": text}), *one.via),
        "chain_basis": text,
        "evidence": tuple(
            item.model_copy(update={"quote": text, "translation": text}) for item in one.evidence
        ),
    }
    key = "text" if isinstance(one, Fact) else "note"
    return one.model_copy(update={**update, key: text})
