"""What a build puts out: pages as Markdown, and the files for machines, one after the other."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from generator.archive.archive import Archive
from generator.archive.published_addresses import Departure, departures
from generator.archive.statement_times import statement_times
from generator.content.git import last_changed
from generator.content.line_times import line_times
from generator.content.load import Entry
from generator.content.project import Project
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.exports.atom import ENTRIES_MAX, latest_first
from generator.exports.files import ExportFile
from generator.exports.record_files import RecordOutput, departed_files, record_output
from generator.exports.site_files import (
    TABLES,
    add_database,
    joined_files,
    package_file,
    site_files,
)
from generator.model.site import Site
from generator.pages.plan import Page, plan
from generator.pages.render import Rendered, Templates, render_page


@dataclass(frozen=True)
class Outputs:
    """Makes everything that a site of checked content consists of, but for hand-written pages.

    ``changed`` tells when a statement last changed, by its ref, as far as that is known.
    """

    tell: Telling
    site: Site
    templates: Templates
    changed: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def archive(self) -> Archive:
        """The records."""
        return self.tell.archive

    def pages(self) -> Iterator[Page]:
        """Every page, planned."""
        return plan(self.tell, self.site)

    def rendered(self, page: Page) -> Rendered:
        """A page as Markdown."""
        return render_page(self.templates, page)

    def record_output(self, entry: Entry) -> RecordOutput:
        """What machines get of a record."""
        record = tell_record(self.tell, entry)
        return record_output(self.site, record, self.changed)

    def departed_files(self, gone: Departure) -> Iterator[ExportFile]:
        """The files for machines of a record that moved or went."""
        entry = self.archive.entries.get(gone.target)
        now = self.record_output(entry).files if entry else ()
        return departed_files(self.site, gone, now)

    def site_files(self) -> Iterator[ExportFile]:
        """The files of the whole site that are not put together record by record."""
        claims = self.archive.claims.values()
        latest = latest_first(map(self.tell.statement, claims), self.changed)[:ENTRIES_MAX]
        return site_files(self.site, [one for _, one in latest], self.changed)

    @cached_property
    def departures(self) -> tuple[Departure, ...]:
        """The records that moved or went."""
        return departures(self.archive.content)


def outputs_of(project: Project, archive: Archive, site: Site, templates: Templates) -> Outputs:
    """What a project's site consists of. An earlier day has no history of its own."""
    if archive.as_of:
        return Outputs(Telling(archive), site, templates)
    times = statement_times(archive, line_times(project.root))
    return Outputs(Telling(archive, last_changed(project.root)), site, templates, times)


def write_machine_files(outputs: Outputs, folder: Path) -> tuple[str, ...]:
    """Write every file for machines below a folder; gives their paths.

    Files of the whole site are streamed, record by record. Raises ``OSError``.
    """
    written: list[str] = []
    with joining(outputs.site, folder) as join:
        for entry in outputs.archive.content.entries:
            made = outputs.record_output(entry)
            join(made.fragments)
            written += (_write(folder, file) for file in made.files)
    written += (joined.path for joined in joined_files(outputs.site))
    for gone in outputs.departures:
        written += (_write(folder, file) for file in outputs.departed_files(gone))
    written += (_write(folder, file) for file in outputs.site_files())
    digests = {table.path: digest_of(folder / table.path) for table in TABLES}
    written.append(_write(folder, package_file(outputs.site, digests)))
    written.append(add_database(folder))
    return tuple(written)


@contextmanager
def joining(site: Site, folder: Path) -> Iterator[Callable[[Iterable[tuple[str, bytes]]], None]]:
    """Write the files that hold every record: called with the fragments of one record after the
    other, in the order of their ids."""
    files = {joined.path: joined for joined in joined_files(site)}
    begun: set[str] = set()
    with ExitStack() as stack:
        handles: dict[str, BinaryIO] = {}
        for path, joined in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            handles[path] = stack.enter_context((folder / path).open("wb"))
            handles[path].write(joined.head)

        def join(fragments: Iterable[tuple[str, bytes]]) -> None:
            for path, fragment in fragments:
                handles[path].write(files[path].separator if path in begun else b"")
                handles[path].write(fragment)
                begun.add(path)

        yield join
        for path, joined in files.items():
            handles[path].write(joined.tail)


def digest_of(path: Path) -> tuple[int, str]:
    """A file's bytes, counted, and their SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()


def _write(folder: Path, made: ExportFile) -> str:
    path = folder / made.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(made.data)
    return made.path
