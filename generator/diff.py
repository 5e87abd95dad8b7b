"""The story of a change: what the records of one revision say that those of another do not.

Layer 4. Both sides are read as data by the generator that runs; no code of either is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.archive import Archive, Citation, Disagreement
from generator.checks.redirects import lost_address
from generator.comparison import (
    FieldChange,
    RecordChange,
    Status,
    compare_disagreements,
    compare_records,
    renames,
)
from generator.content import ConfigurationError, Entry, Project, read_content
from generator.diagnostics import Diagnostic
from generator.headlines import headline
from generator.model import Site
from generator.references import Claim, references_in, references_of
from generator.revisions import read_revision, resolve
from generator.urls import record_path
from generator.views.statements import Describe
from generator.vocabulary import Kind

# A change of one of these shows on the pages that name the record.
_SHOWN_ELSEWHERE = frozenset({"name", "title", "publisher", "published", "date", "unit"})


@dataclass(frozen=True)
class Difference:
    """Everything that a change means. Every collection is in a fixed order."""

    before: Archive
    after: Archive
    records: tuple[RecordChange, ...]
    appeared: tuple[Disagreement, ...]
    vanished: tuple[Disagreement, ...]
    lost: tuple[Diagnostic, ...]

    @property
    def unreadable(self) -> tuple[str, ...]:
        """The ids of records that one side could not read; they are left out of the comparison."""
        return tuple(sorted(self.before.content.broken | self.after.content.broken))

    @property
    def empty(self) -> bool:
        """Whether the records say the same on both sides."""
        return not (self.records or self.appeared or self.vanished or self.lost)

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
    def quotes(self) -> tuple[Citation, ...]:
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
    def unverified(self) -> tuple[Citation, ...]:
        """Those of the quotes that do not stand in their source, once."""
        return tuple(citation for citation in self.quotes if len(citation.matches) != 1)

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The paths of the pages that the change touches, without the leading slash."""
        return tuple(sorted(set(_pages(self))))


def headline_text(archive: Archive, record_id: str) -> str:
    """The number at the head of a figure's page, with its qualifier and its unit."""
    claim = headline(archive, record_id)
    number = Describe(archive, Site("")).number(claim) if claim else None
    return f"{number.text} {number.unit}".strip() if number else ""


def compare(before: Archive, after: Archive) -> Difference:
    """What ``after`` says otherwise than ``before``."""
    moved = renames(before, after)
    appeared, vanished = compare_disagreements(before, after, moved)
    return Difference(
        before,
        after,
        compare_records(before, after, moved),
        appeared,
        vanished,
        tuple(lost_address(before.content, after.content)),
    )


def diff(project: Project, base: str, head: str = "") -> Difference:
    """What changed from a revision to another, or to the files as they lie in the folder.

    Raises ``ConfigurationError`` when a revision cannot be read, ``OSError`` without git.
    """
    before = Archive(read_revision(project, base))
    content = read_revision(project, head) if head else read_content(project)
    return compare(before, Archive(content))


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
    for change in difference.records:
        whole = change.status is not Status.CHANGED
        for archive, entry, claims in _sides(difference, change):
            yield record_path(entry)
            yield from _paths(archive, _named_by(entry, claims, whole or bool(change.fields)))
            for claim in claims:
                yield from _disputed(archive.disagreements_of(claim))
            if whole or _shown_elsewhere(change):
                yield f"{entry.kind.folder}/"
                yield from (record_path(ref.entry) for ref in archive.backlinks(entry.id))
    if difference.headlines:
        yield f"{Kind.FIGURE.folder}/"
    yield from _disputed((*difference.appeared, *difference.vanished))


def _sides(
    difference: Difference, change: RecordChange
) -> Iterator[tuple[Archive, Entry, tuple[Claim, ...]]]:
    """A record before and after, as far as it was and is there, with its changed statements."""
    statements = change.statements
    if change.before:
        yield difference.before, change.before, tuple(s.before for s in statements if s.before)
    if change.after:
        yield difference.after, change.after, tuple(s.after for s in statements if s.after)


def _named_by(entry: Entry, claims: Iterable[Claim], with_record: bool) -> Iterator[str]:
    """The records that these statements name, and those that the record itself names."""
    for claim in claims:
        yield from (reference.target for reference in references_of(claim))
    for reference in references_in(entry) if with_record else ():
        if reference.claim is None:
            yield reference.target


def _shown_elsewhere(change: RecordChange) -> bool:
    return any(field.field in _SHOWN_ELSEWHERE for field in change.fields)


def _disputed(disagreements: Iterable[Disagreement]) -> Iterator[str]:
    for disagreement in disagreements:
        yield "disputed/"
        yield record_path(disagreement.left.entry)
        yield record_path(disagreement.right.entry)


def _paths(archive: Archive, ids: Iterable[str]) -> Iterator[str]:
    for record_id in ids:
        entry = archive.entries.get(record_id)
        if entry:
            yield record_path(entry)
