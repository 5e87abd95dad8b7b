"""What became of each statement in the project's past: the days on which it came, changed and went;
and when a record's file went.

The statements of the two texts of each revision are compared. All revisions of all records are: so
no YAML is read, which would take long, and which a stranger may have written. The items of a list
are told by their indent, and one without an id is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from hashlib import blake2b
from typing import Final, TypeAlias

from generator.content.past import Revision
from generator.model.vocabulary import Change, Kind

_RECORD: Final = re.compile(r"content/([a-z]+)/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml")
_KINDS: Final = {kind.folder: kind for kind in Kind}
# The kinds of record that state something.
_STATING: Final = frozenset({Kind.ACTOR, Kind.EVENT, Kind.FIGURE})
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
    """What became of a statement on a day (UTC). Its record has the id of now, or its last one.

    Without a statement, the record's file went, or got another name; then it has the id of before.
    ``was`` and ``said`` are the digests of what it said before and after, its id left out; "" where
    it was not there.
    """

    day: date
    change: Change
    kind: Kind
    record: str
    statement: str
    was: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Life:
    """When an id was there first, and when it left for good; ``None`` where no commit tells.
    ``changed`` is when a statement's words were others last, ``began`` and ``said`` are the digests
    of its first and of its last words."""

    came: datetime | None = None
    left: datetime | None = None
    changed: datetime | None = None
    began: str = ""
    said: str = ""


# Gives the bytes that git keeps under ids.
ReadBlobs: TypeAlias = Callable[[Iterable[str]], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class _Day:
    """The digests of what a statement said before what happened to it on a day, and after that; ""
    where it was not there."""

    day: date
    was: str
    said: str

    @property
    def change(self) -> Change:
        """What happened on the whole; a statement that came and went was removed."""
        if self.said:
            return Change.CHANGED if self.was else Change.ADDED
        return Change.REMOVED


# What happened to each statement of a file, a day at a time.
_StatementDays = dict[str, list[_Day]]


def past_changes(
    revisions: Sequence[Revision],
    read: ReadBlobs,
    removed: Collection[str] = (),
    departed: Collection[str] = (),
) -> tuple[PastChange, ...]:
    """What became of every statement, by day, then by record and statement; the revisions are given
    the newest first.

    What came and went on the same day was never there, but of the files of records that are known
    to have been published and ``removed``, and the refs of statements that ``departed``.
    """
    of_records = [one for one in revisions if _stated_in(one.after or one.before)]
    found = [
        PastChange(one.day, one.change, *name, statement, one.was, one.said)
        for path, days in _replay(of_records[::-1], read).items()
        if (name := _stated_in(path))
        for statement, many in days.items()
        for one in many
        if one.was or one.said or path in removed or f"{name[1]}/{statement}" in departed
    ]
    found += [
        PastChange(one.day, Change.REMOVED, *name, "")
        for one in revisions
        if one.before != one.after and (name := _record(one.before))
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.record, one.statement)))


def lives_of(
    revisions: Sequence[Revision], read: ReadBlobs, records: frozenset[str]
) -> Mapping[str, Life]:
    """The lives of all records, by id, and of the statements of some of them, by ref; the revisions
    are given the newest first, and ``records`` are ids, of now and of before.

    A statement has the id that its record has now or had last.
    """
    found: dict[str, Life] = {}
    states: dict[str, dict[str, Life]] = {}
    for one in reversed(revisions):
        if one.before != one.after:
            _live(found, dict.fromkeys(_ids(one.before)), dict.fromkeys(_ids(one.after)), one.time)
    named = [
        one for one in revisions if records.intersection((*_ids(one.before), *_ids(one.after)))
    ]
    for one, old, new in _texts(named[::-1], read):
        if one.before and one.after and one.before != one.after:
            states[one.after] = states.pop(one.before, {})
        _live(states.setdefault(one.after or one.before, {}), old, new, one.time)
    for path, many in states.items():
        for record in _ids(path):
            found |= {f"{record}/{statement}": life for statement, life in many.items()}
    return found


def _ids(path: str) -> Iterator[str]:
    if name := _record(path):
        yield name[1]


def _live(
    lives: dict[str, Life],
    old: Mapping[str, bytes | None],
    new: Mapping[str, bytes | None],
    time: datetime,
) -> None:
    """Note what came, changed and left at a time."""
    for name in old.keys() - new.keys():
        lives[name] = replace(lives.get(name, Life()), left=time)
    for name in new:
        was, words = lives.get(name), _digest(name, new[name])
        if was is None:
            lives[name] = Life(time, None, time, words, words)
        elif name not in old or old[name] != new[name]:
            changed = was.changed if words == was.said else time
            lives[name] = replace(was, left=None, changed=changed, said=words)


def _record(path: str) -> tuple[Kind, str] | None:
    """The kind and the id of the record whose file is at a path."""
    found = _RECORD.fullmatch(path)
    kind = _KINDS.get(found[1]) if found else None
    return (kind, found[2]) if found and kind else None


def _stated_in(path: str) -> tuple[Kind, str] | None:
    """The same, of a record that has statements."""
    found = _record(path)
    return found if found and found[0] in _STATING else None


def _replay(revisions: Sequence[Revision], read: ReadBlobs) -> Mapping[str, _StatementDays]:
    """What happened to the statements of each file, by the path that it has now or had last."""
    found: dict[str, _StatementDays] = {}
    for one, old, new in _texts(revisions, read):
        if one.before and one.after and one.before != one.after:
            # What had this name before, and went, keeps its past.
            for statement, many in found.pop(one.before, {}).items():
                found.setdefault(one.after, {}).setdefault(statement, []).extend(many)
        days = found.setdefault(one.after or one.before, {})
        for statement in old.keys() | new.keys():
            was, said = old.get(statement), new.get(statement)
            if _words(was or b"") != _words(said or b""):
                day = _Day(one.day, _digest(statement, was), _digest(statement, said))
                _note(days.setdefault(statement, []), day)
    return found


def _texts(
    revisions: Sequence[Revision], read: ReadBlobs
) -> Iterator[tuple[Revision, Mapping[str, bytes], Mapping[str, bytes]]]:
    """Each revision with the statements of before and after."""
    for start in range(0, len(revisions), _BATCH):
        batch = revisions[start : start + _BATCH]
        blobs = read(blob for one in batch for blob in (one.old, one.new) if blob)
        for one in batch:
            old, new = (_statements(blobs.get(blob, b"")) for blob in (one.old, one.new))
            yield one, old, new


def _words(item: bytes) -> list[bytes]:
    """What an item says, whatever its white space and its comments."""
    return _COMMENT.sub(b"", item).split()


def _digest(name: str, item: bytes | None) -> str:
    """What stands for the words of an item but its id; "" where there is none."""
    if item is None:
        return ""
    own = re.compile(rb"""(^|[\s{,])id:[ \t]+["']?%s["']?(?=[\s,}]|\Z)""" % name.encode("ascii"))
    words = b" ".join(_words(own.sub(rb"\1", item, count=1)))
    return blake2b(words, digest_size=8).hexdigest()


def _note(many: list[_Day], one: _Day) -> None:
    """Note what happened, as one with what happened before on the same day."""
    was = many.pop().was if many and many[-1].day == one.day else one.was
    many.append(replace(one, was=was))


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
