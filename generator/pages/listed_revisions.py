"""Some of the last revisions, with all else that the page on them goes by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from generator.archive.published_addresses import statement_ends
from generator.content.past import Revision
from generator.documents.telling import Telling


@dataclass(frozen=True, slots=True)
class ListedRevisions:
    """What a page lists: ``moved`` are the ids that records have now which had others then, and the
    refs of statements that stand elsewhere now, by those; ``arrived`` the refs that statements got
    then, with the day; ``renamed`` the pairs of refs by which the old words are told in those of
    then, with where they lead now; ``known`` is false where there is no history."""

    revisions: tuple[Revision, ...]
    moved: Mapping[str, str]
    arrived: tuple[tuple[str, date], ...]
    renamed: tuple[tuple[str, str, str], ...]
    known: bool


def listed(tell: Telling, revisions: Sequence[Revision]) -> ListedRevisions:
    """Some of the last revisions, with all that their page depends on beside the records."""
    redirects = tell.archive.content.redirects
    ids = {PurePosixPath(path).stem for one in revisions for path in (one.before, one.after)}
    moved = {**redirects.moved, **redirects.moved_statements}
    ends = statement_ends(tell.archive.content)
    there = {old: new for old, new in sorted(moved.items()) if old.partition("/")[0] in ids}
    now = {old: ends(new) if "/" in new else new for old, new in there.items()}
    arrived = sorted(one for one in tell.log.arrived if one[0].partition("/")[0] in ids)
    days = dict.fromkeys(one.day for one in revisions)
    pairs = (pair for day in days for pair in sorted(tell.log.renamed.get(day, {}).items()))
    renamed = ((was, new, ends(new)) for was, new in pairs)
    return ListedRevisions(tuple(revisions), now, tuple(arrived), tuple(renamed), tell.log.known)
