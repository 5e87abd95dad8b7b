"""The story of a change: what the records of one revision say that those of another do not.

Both sides are read as data by the generator that runs; no code of either is used.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.archive.archive import Archive
from generator.archive.compare import (
    FieldChange,
    RecordChange,
    compare_records,
    renames,
)
from generator.archive.found_evidence import FoundEvidence
from generator.archive.headlines import headline
from generator.archive.published_addresses import addresses, record_now, statement_end
from generator.checks.lost_addresses import losses, lost_address
from generator.checks.lost_permalinks import Loss
from generator.checks.lost_sites import (
    lost_hand_written_page,
    moved_site,
    other_feed_ids,
    published_days_moved,
)
from generator.checks.published_promises import register_reworded, replaced_whole
from generator.content.git import read_revision, resolve
from generator.content.load import Content, read_content
from generator.content.main_line import merged_in
from generator.content.project import ConfigurationError, Project
from generator.content.publication import Publication, read_publication
from generator.diagnostics.diagnostic import Diagnostic
from generator.diff.returned import taken_by_others
from generator.documents.chains import NoSuchSource
from generator.documents.telling import Telling
from generator.model.site import Site
from generator.model.vocabulary import Kind
from generator.pages.plan import Page, plan


@dataclass(frozen=True)
class Difference:
    """Everything that a change means. Every collection is in a fixed order; ``lost`` are errors,
    ``warnings`` what may be meant."""

    before: Archive
    after: Archive
    records: tuple[RecordChange, ...]
    lost: tuple[Diagnostic, ...]
    warnings: tuple[Diagnostic, ...] = ()

    @property
    def unreadable(self) -> tuple[str, ...]:
        """The ids of records that one side could not read; they are left out of the comparison."""
        return tuple(sorted(self.before.content.broken | self.after.content.broken))

    @property
    def empty(self) -> bool:
        """Whether the records say the same on both sides; of what is unreadable nobody knows."""
        return not (self.records or self.lost or self.warnings or self.unreadable)

    @cached_property
    def headlines(self) -> dict[str, FieldChange]:
        """The figures, by id, at whose head another number stands now."""
        found = {}
        for change in self.records:
            if change.before and change.after and change.after.kind is Kind.FIGURE:
                old = headline_text(self.before, change.before.id)
                new = headline_text(self.after, change.after.id)
                if old != new:
                    found[change.after.id] = FieldChange("headline", old, new)
        return found

    @cached_property
    def quotes(self) -> tuple[FoundEvidence, ...]:
        """The quotes that the change adds or touches, those of a changed article included."""
        claims = {
            statement.after.ref: statement.after
            for change in self.records
            for statement in change.statements
            if statement.after
        }
        found = [citation for claim in claims.values() for citation in self.after.citations(claim)]
        for change in self.records:
            if change.after and change.after.kind is Kind.SOURCE and _text_changed(change):
                found += self.after.citations_in(change.after.id)
        return tuple({(c.claim.ref, c.index): c for c in found}.values())

    @property
    def unverified(self) -> tuple[FoundEvidence, ...]:
        """Those of the quotes that do not stand in their source, once."""
        return tuple(citation for citation in self.quotes if len(citation.matches) != 1)

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The paths of the pages that show something else now, without the leading slash.

        Each page of both sides is made for it, as far as its template.
        """
        return tuple(sorted(set(_pages(self))))

    @cached_property
    def _completed(self) -> tuple[tuple[Loss, ...], Content]:
        """What would be lost, and the records with the lines that the register lacks."""
        return losses(self.before.content, self.after.content)

    def now_at(self, old: str) -> str:
        """Where the register says that a record or a statement is that went, by its id or its ref
        of before, or would with the lines that are told of; "" where it says nothing."""
        lost, content = self._completed
        if any(one.old == old and not (one.target or one.likely) for one in lost):
            return ""
        now = statement_end(content, old) if "/" in old else record_now(content, old)
        there = self.after.claims if "/" in old else self.after.entries
        return now if now != old and now in there else ""


def headline_text(archive: Archive, record_id: str) -> str:
    """The number at the head of a figure's page, with its qualifier and its unit."""
    claim = headline(archive, record_id)
    number = Telling(archive).number(claim) if claim else None
    return f"{number.text} {number.unit}".strip() if number else ""


def compare(
    before: Archive,
    after: Archive,
    others: Collection[str] = (),
    published: tuple[Publication | None, Publication | None] = (None, None),
) -> Difference:
    """What ``after`` says otherwise than ``before``; ``others`` are the ids and refs that something
    else has, or that lead to something else, than what was removed under them, ``published`` is
    what is published beside the records on either side."""
    was, now = before.content, after.content
    lost, warned = _of_site(after, *published)
    return Difference(
        before,
        after,
        compare_records(before, after, renames(before, after)),
        (*lost_address(was, now, _lost_pages(before, after), others), *lost),
        (*register_reworded(was, now, others), *replaced_whole(was, now), *warned),
    )


def _of_site(
    archive: Archive, before: Publication | None, after: Publication | None
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """What the settings and the hand-written pages of a site lose, and warnings of it."""
    if not before or not after:
        return (), ()
    gone = before.pages - after.pages
    answered = _plan(archive).keys() if gone else ()
    lost = (*lost_hand_written_page(before, after, answered), *moved_site(before, after))
    return lost, tuple(other_feed_ids(before, after))


def _lost_pages(before: Archive, after: Archive) -> list[str]:
    """The pages that are no record's and are gone: of a place, or of the events of an actor whose
    own page still answers.

    The further pages of a list come and go with what it lists.
    """
    now = _plan(after)
    lost = {
        path
        for path, page in _plan(before).items()
        if path not in now and not page.record and not (page.departed and page.kind)
    }
    of_actors = {path for path in lost if path.startswith("actors/")}
    answered = {record_id for _, record_id in addresses(after.content)}
    gone = {path for path in of_actors if path.split("/")[1] not in answered}
    return sorted(path for path in lost - gone if "/pages/" not in path)


def diff(project: Project, base: str, head: str = "") -> Difference:
    """What changed from a revision to another, or to the files as they lie in the folder.

    Raises ``ConfigurationError`` when a revision cannot be read, ``OSError`` without git.
    """
    before = Archive(read_revision(project, base))
    after = Archive(read_revision(project, head) if head else read_content(project))
    published = (read_publication(project, base), read_publication(project, head))
    others = [*taken_by_others(project.root, before, after)]
    found = compare(before, after, others, published)
    moved = published_days_moved(merged_in(project.root, head))
    return replace(found, warnings=(*found.warnings, *moved))


@dataclass(frozen=True, slots=True)
class LastCommit:
    """The newest commit and what the records said in it."""

    commit: str
    archive: Archive


def last_commit(project: Project, known: LastCommit | None = None) -> LastCommit | None:
    """The newest commit, read only if it is not the known one; ``None`` where git cannot tell."""
    try:
        commit = resolve(project.root, "HEAD")
        if known and known.commit == commit:
            return known
        return LastCommit(commit, Archive(read_revision(project, commit)))
    except (ConfigurationError, FileNotFoundError):
        return None


def _text_changed(change: RecordChange) -> bool:
    return change.before is None or any(field.field == "sha256" for field in change.fields)


def _pages(difference: Difference) -> Iterator[str]:
    """The pages that show something else, have come, or show nothing any more."""
    old = _plan(difference.before)
    for path, page in _plan(difference.after).items():
        was = old.pop(path, None)
        if was is None or _shown(was) != _shown(page):
            yield path
    yield from old


def _plan(archive: Archive) -> dict[str, Page]:
    return {page.path: page for page in plan(Telling(archive), Site(""))}


def _shown(page: Page) -> tuple[object, ...]:
    try:
        shown = page.show()
    except NoSuchSource:  # one side may not be readable; a page that rests on that shows nothing
        return ()
    return (page.template, page.title, shown.description, shown.view)
