"""What became of the records, revision by revision: the project's history as changes of content.

A file whose parts were put in another order has not changed, and one that moved has another address
alone. Records are read from
git only for the revisions that are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Final

from generator.archive.compare import RecordChange, Status, compare_entries, following
from generator.content.files import RecordFile
from generator.content.load import Entry, read_record
from generator.content.past import Past, Revision
from generator.content.question_history import positions_in
from generator.content.relation_history import days_of_headings
from generator.content.yaml_nodes import decode
from generator.model.vocabulary import Kind

# So many of the newest revisions without a new word are looked into; of others the words decide.
_LOOKED_INTO: Final = 100
_KINDS: Final = {kind.folder: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Revised:
    """A revision of a record, and the change that it made. ``change`` is ``None`` where one side
    cannot be read as a record, because it was wrong then or was of another format."""

    revision: Revision
    change: RecordChange | None

    @property
    def path(self) -> str:
        """The path of the record's file, as it was after it, or else before."""
        return self.revision.after or self.revision.before

    @property
    def id(self) -> str:
        """The record's id then."""
        return PurePosixPath(self.path).stem

    @property
    def kind(self) -> Kind:
        """The record's kind. Raises ``KeyError`` for a path that is no record's."""
        return _KINDS[PurePosixPath(self.path).parent.name]

    @property
    def status(self) -> Status:
        """What became of the record."""
        if self.change:
            return self.change.status
        if not self.revision.before:
            return Status.ADDED
        return Status.CHANGED if self.revision.after else Status.REMOVED


def _nothing(ids: Iterable[str]) -> Mapping[str, bytes]:  # noqa: ARG001 - nobody has any
    return {}


@dataclass(frozen=True, slots=True)
class ChangeLog:
    """The revisions of records, the newest first: of each record one a day. ``read`` gives the
    bytes that git keeps under ids. ``known`` is false where there is no history to tell from.
    ``arrived`` are the refs that statements got, each with the day, which had another one before;
    ``renamed`` has both refs, by day; ``first`` are the ids under which records came that have
    another one now; ``merged`` the first ids of the articles that were merged into another, by its
    id of now. ``last`` is the day of the last change of all, also of what is gone.
    """

    revisions: tuple[Revision, ...] = ()
    read: Callable[[Iterable[str]], Mapping[str, bytes]] = _nothing
    known: bool = False
    arrived: frozenset[tuple[str, date]] = frozenset()
    renamed: Mapping[date, Mapping[str, str]] = field(default_factory=dict)
    first: Mapping[str, str] = field(default_factory=dict)
    merged: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    last: date | None = None

    def changes(self, revisions: Sequence[Revision]) -> tuple[Revised, ...]:
        """What some revisions changed; one that changed nothing is left out."""
        blobs = self.read(one for revision in revisions for one in (revision.old, revision.new))
        found = (_compare(one, blobs, self.renamed.get(one.day, {})) for one in revisions)
        return tuple(one for one in found if one)


def content_changes(
    past: Past, read: Callable[[Iterable[str]], Mapping[str, bytes]]
) -> tuple[Revision, ...]:
    """The revisions that changed what a record says, the newest first.

    Those in which no word came or went are compared, as far as there are few of them.
    """
    doubtful = [one for one in past.revisions if one.same_words][:_LOOKED_INTO]
    found = ChangeLog(read=read).changes(doubtful) if doubtful else ()
    changed = {
        one.revision
        for one in found
        if one.change is None or one.change.fields or one.change.statements
    }
    # One that only moved its file is still needed to know what the file was called.
    return tuple(
        replace(one, new=one.old) if one.same_words and one not in changed else one
        for one in past.revisions
        if not one.same_words or one in changed or one.before != one.after
    )


def last_changes(revisions: Iterable[Revision]) -> Mapping[str, date]:
    """The day of the newest of these revisions of each file, by its path now; they are given the
    newest first, and another name is no change."""
    found: dict[str, date] = {}
    names: dict[str, str] = {}
    for one in revisions:
        path = names.get(one.after, one.after)
        if one.before and one.before != one.after:
            names[one.before] = path
        if path and one.old != one.new:
            found.setdefault(path, one.day)
    return found


def first_days(revisions: Iterable[Revision]) -> Mapping[str, datetime]:
    """When each file came, by its path now; they are given the newest first, and another name is no
    beginning."""
    found: dict[str, datetime] = {}
    names: dict[str, str] = {}
    for one in revisions:
        path = names.get(one.after, one.after)
        if one.before and one.before != one.after:
            names[one.before] = path
        if path and not one.before:
            found.setdefault(path, one.time)
    return found


def rewritten_records(past: Past) -> frozenset[str]:
    """The ids that the records had then of which lines went or were written otherwise, or whose
    file went or was called otherwise, and came again: the lines that are left tell little of when
    their statements came and changed."""
    found, gone = set[str](), set[str]()
    for one in reversed(past.revisions):
        is_back = one.before != one.after and one.after in gone
        if one.rewritten or is_back:
            found.add(PurePosixPath(one.after).stem)
        gone |= {one.before} - {one.after}
    return frozenset(found)


def change_log(
    revisions: Sequence[Revision],
    read: Callable[[Iterable[str]], Mapping[str, bytes]],
    past: Past,
) -> ChangeLog:
    """The log of these revisions of the past, the newest first; who was called what is not in it
    yet."""
    kept = (one for one in revisions if _is_record(one.after or one.before))
    return ChangeLog(tuple(_by_day(kept)), read, known=True, last=_last_day(revisions, read, past))


def _last_day(
    revisions: Sequence[Revision],
    read: Callable[[Iterable[str]], Mapping[str, bytes]],
    past: Past,
) -> date | None:
    """The day of the last change: of one of these revisions, of the heading of a relation, or of
    the order of a question's answers, which changes no record."""
    days = [one.day for one in revisions]
    days += [day for day, _ in days_of_headings(past.relations, read)]
    last = max(days, default=None)
    later = [one for one in past.revisions if last and one.day > last and one.after]
    for one in later:
        if PurePosixPath(one.after).parent.name == Kind.QUESTION.folder:
            blobs = read((one.old, one.new))
            was, now = (positions_in(blobs.get(blob, b"")) for blob in (one.old, one.new))
            if was != now:
                return one.day
    return last


def _by_day(revisions: Iterable[Revision]) -> Iterator[Revision]:
    """The revisions of each record on one day as one; what came and went on one day is none."""
    found: dict[tuple[date, str, str], Revision] = {}
    for one in revisions:
        later = found.pop((one.day, one.after, ""), None) if one.after else None
        joint = one if later is None else _joined(one, later)
        # What came has nothing before it that it could be joined with.
        found[joint.day, joint.before, "" if joint.before else joint.after] = joint
    days = sorted(found.values(), key=lambda one: one.day, reverse=True)
    return (one for one in days if one.old != one.new or _is_moved(one))


def _is_record(path: str) -> bool:
    return PurePosixPath(path).parent.name in _KINDS


def _is_moved(revision: Revision) -> bool:
    return bool(revision.before and revision.after) and revision.before != revision.after


def _joined(earlier: Revision, later: Revision) -> Revision:
    moved = (*earlier.moved, *later.moved)
    return replace(later, before=earlier.before, old=earlier.old, moved=moved)


def _compare(
    revision: Revision, blobs: Mapping[str, bytes], renamed: Mapping[str, str]
) -> Revised | None:
    # What lay in another folder was no record yet, or is none any more.
    paths = [path if _is_record(path) else "" for path in (revision.before, revision.after)]
    blob_ids = (revision.old, revision.new)
    before, after = map(entry_of, paths, map(blobs.get, blob_ids))
    if (paths[0] and not before) or (paths[1] and not after):
        return Revised(revision, None)
    change = compare_entries(before, after, following({**dict(revision.moved), **renamed}))
    return Revised(revision, change) if change else None


def entry_of(path: str, data: bytes | None) -> Entry | None:
    """A record as it was; ``None`` where there is none that can be read."""
    if not path or data is None:
        return None
    place = PurePosixPath(path)
    document, problems = decode(data, path)
    file = RecordFile(place.stem, _KINDS[place.parent.name], document, tuple(problems), b"")
    return read_record(file)[0].entry
