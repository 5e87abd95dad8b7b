"""What became of each statement in the project's past: the days on which it came, changed and went.

The statements of the two texts of each revision are compared. All revisions of all records are: so
no YAML is read, which would take long, and which a stranger may have written. The items of a list
are told by their indent, and one without an id is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, TypeAlias

from generator.content.past import Revision
from generator.model.vocabulary import Change, Kind

_RECORD: Final = re.compile(r"content/(actors|events|figures)/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml")
# The lines below a key of the root: blank, indented, comments, or items that are not indented.
_LIST: Final = re.compile(
    rb"^(?:facts|observations):[ \t]*(?:#.*)?\r?\n((?:[ \t#-].*(?:\n|\Z)|\r?\n)*)", re.MULTILINE
)
_FIRST: Final = re.compile(rb"^( *)- ", re.MULTILINE)
_COMMENT: Final = re.compile(rb"^[ \t]*#.*$", re.MULTILINE)
# So many revisions are in memory at a time.
_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class PastChange:
    """What became of a statement on a day (UTC). Its record has the id of now, or its last one."""

    day: date
    change: Change
    kind: Kind
    record: str
    statement: str


# Gives the bytes that git keeps under ids.
ReadBlobs: TypeAlias = Callable[[Iterable[str]], Mapping[str, bytes]]

# What happened to each statement of a file, a day at a time.
_StatementDays = dict[str, list[tuple[date, Change]]]


def past_changes(revisions: Iterable[Revision], read: ReadBlobs) -> tuple[PastChange, ...]:
    """What became of every statement, by day, then by record and statement; what came and went on
    the same day was never there. The revisions are given the newest first."""
    kinds = {kind.folder: kind for kind in Kind}
    of_records = [one for one in revisions if _RECORD.fullmatch(one.after or one.before)]
    found = [
        PastChange(day, change, kinds[record[1]], record[2], statement)
        for path, days in _replay(of_records[::-1], read).items()
        if (record := _RECORD.fullmatch(path))
        for statement, many in days.items()
        for day, change in many
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.record, one.statement)))


def _replay(revisions: Sequence[Revision], read: ReadBlobs) -> Mapping[str, _StatementDays]:
    """What happened to the statements of each file, by the path that it has now or had last."""
    found: dict[str, _StatementDays] = {}
    for start in range(0, len(revisions), _BATCH):
        batch = revisions[start : start + _BATCH]
        blobs = read(blob for one in batch for blob in (one.old, one.new) if blob)
        for one in batch:
            if one.before and one.after and one.before != one.after:
                # What had this name before, and went, keeps its past.
                for statement, many in found.pop(one.before, {}).items():
                    found.setdefault(one.after, {}).setdefault(statement, []).extend(many)
            days = found.setdefault(one.after or one.before, {})
            old, new = (_statements(blobs.get(blob, b"")) for blob in (one.old, one.new))
            for statement in old.keys() | new.keys():
                change = _change(old.get(statement), new.get(statement))
                if change:
                    _note(days.setdefault(statement, []), one.day, change)
    return found


def _change(old: bytes | None, new: bytes | None) -> Change | None:
    if old is None or new is None:
        return Change.ADDED if old is None else Change.REMOVED
    return None if old == new or _words(old) == _words(new) else Change.CHANGED


def _words(item: bytes) -> list[bytes]:
    """What an item says, whatever its white space and its comments."""
    return _COMMENT.sub(b"", item).split()


def _note(many: list[tuple[date, Change]], day: date, change: Change) -> None:
    """Note what happened, as one with what happened before on the same day."""
    earlier = many.pop()[1] if many and many[-1][0] == day else None
    was_there = earlier is not Change.ADDED if earlier else change is not Change.ADDED
    is_there = change is not Change.REMOVED
    if was_there and is_there:
        many.append((day, Change.CHANGED))
    elif was_there or is_there:
        many.append((day, Change.ADDED if is_there else Change.REMOVED))


def _statements(text: bytes) -> Mapping[str, bytes]:
    """The items of the lists of statements in a record's text, by their ids."""
    return {name: item for section in _LIST.findall(text) for name, item in _items(section)}


def _items(section: bytes) -> Iterator[tuple[str, bytes]]:
    first = _FIRST.search(section)
    starts = [*_start(len(first[1])).finditer(section)] if first else []
    ends = [*(start.start() for start in starts[1:]), len(section)]
    for start, end in zip(starts, ends, strict=True):
        item = section[start.end() : end]
        found = _name(len(start[0])).search(item)
        if found:
            yield (found[1] or found[2]).decode("ascii"), item


@cache
def _start(indent: int) -> re.Pattern[bytes]:
    """How the items of a list with this indent begin."""
    return re.compile(rb"^ {%d}- +" % indent, re.MULTILINE)


@cache
def _name(indent: int) -> re.Pattern[bytes]:
    """Where an item whose keys have this indent has its id: on a line of its own, or between
    braces."""
    word = rb"""["']?([a-z0-9]+(?:-[a-z0-9]+)*)["']?[ \t]*"""
    own = rb"(?:\A|\n {%d})id:[ \t]+%s\r?(?:#.*)?(?:\n|\Z)" % (indent, word)
    flow = rb"\A\{(?:[^{}\[\]]*,)?\s*id:[ \t]+%s[,}\s]" % word
    return re.compile(rb"%s|%s" % (own, flow))
