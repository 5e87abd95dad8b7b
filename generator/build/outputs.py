"""What a build puts out: pages as Markdown, and the files for machines, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path, PurePosixPath

from generator.archive.archive import Archive
from generator.archive.change_log import (
    change_log,
    content_changes,
    first_days,
    last_changes,
    rewritten_records,
)
from generator.archive.lineages import (
    first_addresses,
    known_times,
    merged_into,
    record_times,
    tracks_of,
    with_lineages,
)
from generator.archive.published_addresses import (
    Departure,
    departures,
    removed_files,
)
from generator.archive.references import Claim
from generator.archive.statement_times import Times, statement_times
from generator.archive.tracks import Tracks
from generator.build.elsewhere import (
    departed_elsewhere,
    embed_page_path,
    files_elsewhere,
    style_elsewhere,
)
from generator.build.reads import Reads, noted
from generator.content.git import read_blobs
from generator.content.load import Entry
from generator.content.past import Past, Renames, read_past
from generator.content.project import Project
from generator.content.revision import revision_of
from generator.documents.record import Record
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.documents.urls import (
    EMBED_STYLE_PATH,
    FEED_PATH,
    NEW_FEED_PATH,
    PREVIEW_NAME,
    departed_path,
    record_path,
)
from generator.exports.atom import ENTRIES_MAX, appeared
from generator.exports.catalogue import (
    CHANGES_PATH,
    DATABASE_PATH,
    INDEX_PATH,
    PACKAGE_PATH,
    TABLES,
    Edition,
)
from generator.exports.changes import changes_lines
from generator.exports.files import ExportFile, JoinedFile
from generator.exports.preview_png import PreviewFonts, fonts_in, preview_png
from generator.exports.record_files import (
    BESIDE,
    NUMBERS,
    RecordOutput,
    departed_files,
    record_output,
)
from generator.exports.site_files import FIXED_PATHS, joined_files, site_files
from generator.model.records import Source
from generator.model.site import Site
from generator.pages.plan import Page, plan
from generator.pages.render import (
    Rendered,
    Templates,
    font_files,
    own_templates,
    render_page,
    template_folders,
    templates_folder,
)


@dataclass(frozen=True)
class Outputs:
    """Makes everything that a site of checked content consists of, but for hand-written pages.

    What it gives has its place in the whole site: below the prefix, if the site names one.
    ``times`` tells when a statement came and last changed, by its ref, ``came`` when a record came
    first and last, by its file's path, ``tracks`` what the records of the register and their
    statements were called, and ``past`` the same of all, as far as that is known; ``revision``
    gives the commit of the records, if they are one's: both are asked for only where the files of
    the whole site are made. ``reads`` is where it is noted what is read, if anybody wants to know;
    ``fonts`` are the files of those in which previews of links are drawn, ``unread`` those whose
    past is not read.
    """

    tell: Telling
    site: Site
    templates: Templates
    times: Mapping[str, Times] = field(default_factory=dict)
    came: Mapping[str, Times] = field(default_factory=dict)
    tracks: Tracks = field(default_factory=Tracks)
    past: Callable[[], Tracks] = Tracks
    revision: Callable[[], str] = str
    reads: Reads = field(default_factory=Reads)
    fonts: tuple[Path, ...] = field(default_factory=lambda: font_files([templates_folder()]))
    unread: tuple[str, ...] = ()

    @property
    def archive(self) -> Archive:
        """The records."""
        return self.tell.archive

    def noting(self) -> Outputs:
        """The same, with all noted that is read from now on."""
        return replace(self, tell=noted(self.tell, self.reads))

    def pages(self) -> Iterator[Page]:
        """Every page, planned."""
        return plan(self.tell, self.site)

    def rendered(self, page: Page) -> Rendered:
        """A page as Markdown."""
        return render_page(self.templates, page, self.site)

    def record_output(self, entry: Entry) -> RecordOutput:
        """What machines get of a record, and what stands in the pages of others."""
        record = tell_record(self.tell, entry)
        made = record_output(self.site, record, self.times, self.first)
        shares = ((self.placed(path), data) for path, data in made.fragments)
        files = (*made.files, *files_elsewhere(self.site, self.templates, record))
        return RecordOutput(tuple(map(self._placed, files)), tuple(shares))

    @property
    def draws_previews(self) -> bool:
        """Whether links to records have a picture."""
        return self.site.draws_previews(len(self.archive.content.entries))

    def preview(self, entry: Entry, folder: str) -> Iterator[ExportFile]:
        """The picture of links to a record, for the folder of its page or for one that it had."""
        path = self.placed(f"{folder}{PREVIEW_NAME}")
        yield ExportFile(path, preview_png(self.tell, entry, self.site.name, self._read_fonts))

    @cached_property
    def _read_fonts(self) -> PreviewFonts:
        own = own_templates({file.parents[1] for file in self.fonts})
        return fonts_in({file: own.read(file) for file in self.fonts})

    def departed_files(self, gone: Departure) -> Iterator[ExportFile]:
        """The files of a record that moved or went."""
        entry = self.archive.entries.get(gone.target)
        told = tell_record(self.tell, entry) if entry else None
        made = record_output(self.site, told, self.times, self.first) if told else None
        yield from map(self._placed, departed_files(self.site, gone, made.files if made else ()))
        yield from map(self._placed, departed_elsewhere(self.tell, self.templates, gone, entry))

    def site_files(self) -> Iterator[ExportFile]:
        """The files of the whole site that are not put together record by record."""
        claims = sorted(self.archive.claims.values(), key=lambda claim: claim.ref)
        claims.sort(key=self._time_of, reverse=True)
        latest = map(self.tell.statement, claims[:ENTRIES_MAX])
        yield from map(
            self._placed, site_files(self.site, latest, self.times, self._new(), self.first)
        )
        yield self._placed(style_elsewhere(self.templates))

    def _new(self) -> list[tuple[Times, Record]]:
        """The records that came last, the latest first, with their times."""
        paths = ((entry.document.path, entry) for entry in self.archive.content.entries)
        came = [(self.came[path], entry) for path, entry in paths if path in self.came]
        came.sort(key=lambda row: (row[0].updated, row[1].id), reverse=True)
        return [(when, tell_record(self.tell, entry)) for when, entry in came[:ENTRIES_MAX]]

    def _time_of(self, claim: Claim) -> datetime:
        if known := self.times.get(claim.ref):
            return known.updated
        borne = self.archive.chains(claim)
        named = (self.archive.find(one.evidence.source, Source) for one in borne)
        return appeared(source.published for source in named if source)

    def joined_files(self) -> tuple[JoinedFile, ...]:
        """The files of the whole site that are put together from the shares of records."""
        joined = joined_files(self.site)
        return tuple(replace(file, path=self.placed(file.path)) for file in joined)

    def placed(self, path: str) -> str:
        """Where a generated page or file is in the whole site."""
        return f"{self.site.prefix}{path}"

    def _placed(self, file: ExportFile) -> ExportFile:
        return replace(file, path=self.placed(file.path))

    @property
    def changed_on(self) -> Mapping[str, str]:
        """The day on which each record last changed (ISO 8601), by its id, as far as known."""
        days = self.tell.changed
        paths = ((entry.id, entry.document.path) for entry in self.archive.content.entries)
        return {name: days[path].isoformat() for name, path in paths if path in days}

    @cached_property
    def first(self) -> Mapping[str, str]:
        """Under which id or ref a record or a statement was published first, by that of now."""
        return first_addresses(self.archive.content, self.tracks)

    @cached_property
    def departures(self) -> tuple[Departure, ...]:
        """The records that moved or went."""
        return departures(self.archive.content)

    @cached_property
    def _folders(self) -> frozenset[str]:
        records = (record_path(self.tell.name(entry.id)) for entry in self.archive.content.entries)
        return frozenset(map(self.placed, (*records, *map(departed_path, self.departures))))

    @cached_property
    def _embeds(self) -> frozenset[str]:
        paths = [embed_page_path(one) for one in self.archive.content.entries]
        paths += [embed_page_path(one) for one in self.departures]
        return frozenset(self.placed(path) for path in paths if path)

    @cached_property
    def paths_of_the_site(self) -> frozenset[str]:
        """The paths of the files for machines that hold the whole site."""
        joined = (one.path for one in self.joined_files())
        paths = (FEED_PATH, NEW_FEED_PATH, EMBED_STYLE_PATH, *FIXED_PATHS)
        others = map(self.placed, paths)
        return frozenset({*joined, *others, *self.paths_from_tables, *self.paths_at_the_end})

    @property
    def paths_from_tables(self) -> tuple[str, ...]:
        """The paths of what ``write_tables`` writes."""
        return (self.placed(PACKAGE_PATH), self.placed(DATABASE_PATH))

    @property
    def paths_at_the_end(self) -> tuple[str, ...]:
        """The paths of what ``write_catalogue`` writes."""
        return (self.placed(CHANGES_PATH), self.placed(INDEX_PATH))

    @property
    def edition(self) -> Edition:
        """What state of the data this is."""
        last, day = self.tell.log.last, self.archive.as_of
        told = (one.isoformat() if one else "" for one in (last, day))
        return Edition(self.revision(), *told)

    def changes(self) -> bytes:
        """What became of statements and records, a line each."""
        return changes_lines(self.past(), self.archive, self.departures)

    @property
    def table_paths(self) -> tuple[str, ...]:
        """The paths of what ``write_tables`` reads."""
        return tuple(self.placed(table.path) for table in TABLES)

    def has_machine_file(self, path: str) -> bool:
        """Whether a path of the site is one that a file for machines has, or may have."""
        place = PurePosixPath(path)
        beside = place.name in {NUMBERS[0], PREVIEW_NAME, *(name for name, _, _ in BESIDE)}
        if path in self.paths_of_the_site or path in self._embeds:
            return True
        return beside and f"{place.parent}/" in self._folders


def outputs_of(project: Project, archive: Archive, site: Site, templates: Templates) -> Outputs:
    """What a project's site consists of. An earlier day has no history of its own."""
    fonts, content = font_files(template_folders(project.root)), archive.content
    renames = Renames(content.redirects.moved, removed_files(content))
    past = Past() if archive.as_of else read_past(project.root, renames)
    if not past.known:
        return Outputs(Telling(archive), site, templates, fonts=fonts, unread=past.unread)
    read = partial(read_blobs, project.root)
    revisions = content_changes(past, read)
    rewritten = rewritten_records(past)
    tracks, of_all = tracks_of(content, revisions, past, read, rewritten)
    merged, known = merged_into(content, tracks), known_times(content, tracks, rewritten)
    times = statement_times(archive, past.lines, merged, known)
    log = with_lineages(change_log(revisions, read, past), content, tracks)
    return Outputs(
        Telling(archive, last_changes(revisions), log),
        site,
        templates,
        times,
        record_times(content, first_days(revisions), tracks),
        tracks,
        of_all,
        partial(revision_of, project.root, content.documents, past.lines),
        fonts=fonts,
        unread=past.unread,
    )
