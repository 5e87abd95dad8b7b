"""What stands under the id of something that was removed, or where it leads, and is something
else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.archive.archive import Archive
from generator.archive.change_log import entry_of
from generator.archive.published_addresses import removed_files
from generator.archive.references import Claim, claims_in
from generator.content.git import read_blobs
from generator.content.load import Entry
from generator.content.past import Renames, Revision, read_past
from generator.documents.telling import name_of
from generator.model.vocabulary import Kind


def taken_by_others(root: Path, before: Archive, after: Archive) -> Iterator[str]:
    """The ids of records, and the refs of statements, that were removed before and are something
    else's now, as far as the history of the project in a folder tells: what has the name or a quote
    of what was removed is that again. So are the refs that lead to another statement now."""
    redirects = before.content.redirects
    gone = {one.id: one.kind for one in redirects.removed}
    again = {
        name: entry
        for name, entry in after.entries.items()
        if entry.kind is gone.get(name) and name not in before.entries
    }
    refs = {one.statement for one in redirects.removed_statements}
    leads = after.content.redirects.moved_statements
    ends = {ref: leads.get(ref, ref) for ref in refs - before.claims.keys()}
    claims = {ref: after.claims[end] for ref, end in ends.items() if end in after.claims}
    if not again and not claims:
        return
    moved = Renames(redirects.moved, removed_files(before.content))
    revisions = read_past(root, moved).revisions
    for name, entry in sorted(again.items()):
        was = [*_left(root, revisions, entry.document.path)]
        if was and not any(_same_record(one, entry) for one in was):
            yield name
    for ref, claim in sorted(claims.items()):
        name = ref.partition("/")[0]
        folders = [claim.entry.kind.folder, *(kind.folder for kind in Kind)]
        paths = (f"content/{folder}/{name}.yaml" for folder in dict.fromkeys(folders))
        had = (claims_in(one) for path in paths for one in _left(root, revisions, path))
        old = [one for many in had for one in many if one.ref == ref]
        if old and not any(_same_statement(one, claim) for one in old):
            yield ref


def _left(root: Path, revisions: Sequence[Revision], path: str) -> Iterator[Entry]:
    """What a file was before each revision of it, but for what cannot be read any more."""
    blobs = [one.old for one in revisions if one.before == path and one.old]
    for data in read_blobs(root, blobs).values():
        if entry := entry_of(path, data):
            yield entry


def _same_record(was: Entry, now: Entry) -> bool:
    quotes = [{one for claim in claims_in(entry) for one in _quotes(claim)} for entry in (was, now)]
    return name_of(was) == name_of(now) or bool(quotes[0] & quotes[1])


def _same_statement(was: Claim, now: Claim) -> bool:
    return bool(_quotes(was) & _quotes(now))


def _quotes(claim: Claim) -> frozenset[tuple[str, str]]:
    return frozenset((one.source, one.quote) for one in claim.statement.evidence)
