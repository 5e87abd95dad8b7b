"""A project's past in one reading: when each line of the records last changed, and each revision.

The differences of all commits are applied to lists of times, oldest first, along the first
parents, so that each commit meets the files as it found them; what `git blame` would say of each
file costs no more than one `git log`. A record that gets another id keeps its times, and a line
that is moved within its file keeps its own. The past may be a stranger's: of its lines, only
numbers and whether they are the same are used.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from generator.content.git import READ, git
from generator.content.line_moves import BOM, as_called_now, keep_times, sentence_of, words_of
from generator.content.past_limits import ALONG, first_moment, known_log, known_moment
from generator.content.relations import RELATIONS_PATH

_HUNK: Final = re.compile(rb"@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@")
_RAW: Final = re.compile(rb":\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([AMDRT])(\d*)\t([^\t]+)(?:\t(.+))?")
_RECORD: Final = re.compile(r"content/[a-z]+/([a-z0-9-]+)\.yaml")
# Of two files as alike as this in one commit, the register says whether they are one record; where
# it does not know, those with four fifths of their lines in common are. Whatever the user's own
# settings say; a commit that moves more than a thousand is not looked into.
_FIND_RENAMES: Final = ("--find-renames=30%", "-l1000")
_ALIKE: Final = 80
_LOG: Final = (
    *(*ALONG, "--reverse", "--patch", "--unified=0", "--inter-hunk-context=0", *_FIND_RENAMES),
    *("--no-ext-diff", "--no-textconv", "--text", "--no-color", "--src-prefix=a/"),
    *("--dst-prefix=b/", "--format=/%ct"),
)


@dataclass(frozen=True, slots=True)
class LineTimes:
    """A file's committed bytes as git names them, and the time of each of its lines."""

    object_id: str
    times: tuple[datetime, ...]

    def describes(self, data: bytes) -> bool:
        """Whether these are the bytes that were committed, but for a byte order mark and for the
        ends of lines, which git may keep otherwise."""
        sha = hashlib.sha256 if len(self.object_id) == 64 else hashlib.sha1
        own = dict.fromkeys((data, data.replace(b"\r\n", b"\n")))
        forms = (b"blob %d\0" % len(told) + told for one in own for told in (one, BOM + one))
        return any(sha(form).hexdigest() == self.object_id for form in forms)


@dataclass(frozen=True, slots=True)
class Revision:
    """What a commit did to a record's file: its path and its bytes as git names them, before and
    after; "" where it was or is not there.

    ``commit`` counts the commits, and is that of the last one where there are several.
    ``moved`` are the ids that the same commit gave to other records, by those of before.
    ``same_words`` says that no word came or went, so that perhaps only their order changed, and
    ``rewritten`` that lines of it went or were written otherwise.
    """

    time: datetime
    before: str
    after: str
    old: str
    new: str
    moved: tuple[tuple[str, str], ...] = ()
    same_words: bool = False
    commit: int = 0
    rewritten: bool = False

    @property
    def day(self) -> date:
        """The day of the commit (UTC)."""
        return self.time.date()


@dataclass(frozen=True, slots=True)
class Past:
    """What git tells of a project: the times (UTC) of the lines of each file in content/, by its
    path in the project, and every revision of a record's file, and of the register of
    ``relations``, the newest first.

    ``known`` is false without git, outside a repository and in a shallow clone, where nobody can
    know: then there is neither. ``unread`` are the paths of files that git knows and whose past is
    not read, in order.
    """

    lines: Mapping[str, LineTimes] = field(default_factory=dict)
    revisions: tuple[Revision, ...] = ()
    known: bool = False
    relations: tuple[Revision, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Renames:
    """What the register tells of records: those that moved, by their old ids and their ids of now,
    and the paths that the files of the removed ones had."""

    moved: Mapping[str, str] = field(default_factory=dict)
    removed: frozenset[str] = frozenset()

    def same_record(self, before: str, after: str, alike: int) -> bool:
        """Whether the file of a record became another one in a commit, and not one went and one
        came; ``alike`` is how many per cent of them git finds to be the same."""
        known = alike >= _ALIKE or self.now(before) == self.now(after)
        return known and before not in self.removed

    def now(self, path: str) -> str:
        """The id that the record has now whose file was at a path."""
        return self.moved.get(_id(path), _id(path))


def read_past(root: Path, renames: Renames | None = None) -> Past:
    """What git tells of the project in a folder. From commits alone, so the same history gives the
    same whatever the clock says; git does not note renames, so the register is asked as well."""
    try:
        if (git(root, "rev-parse", "--is-shallow-repository") or b"").strip() != b"false":
            return Past()
        objects = dict(_objects(git(root, "ls-tree", "-z", "HEAD", "--", *READ) or b""))
        log, unread = known_log(root, _LOG, len(objects))
    except FileNotFoundError:
        return Past()
    replay = _Replay(renames or Renames())
    replay.run(log or [])
    lines = {
        path: LineTimes(object_id, tuple(_moment(t) for t in replay.files[path]))
        for path, object_id in objects.items()
        if path in replay.files
    }
    newest = (tuple(reversed(found)) for found in (replay.revisions, replay.relations))
    revisions, relations = newest
    return Past(lines, revisions, log is not None, relations, unread)


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _objects(tree: bytes) -> Iterator[tuple[str, str]]:
    for line in tree.split(b"\0")[:-1]:
        about, _, name = line.partition(b"\t")
        _, kind, object_id = about.decode("ascii").split()
        if kind == "blob":
            yield name.decode("utf-8", "replace"), object_id


def _renamed(line: bytes) -> str:
    """The name in a line such as ``rename from content/actors/a.yaml``."""
    return line.split(b" ", 2)[2].decode("utf-8", "replace")


class _Replay:
    """Applies the differences of a log, oldest first. ``files`` are the times of each file's lines,
    ``revisions`` those of records, ``relations`` those of their register."""

    def __init__(self, renames: Renames) -> None:
        self.files: dict[str, list[int]] = {}
        self.revisions: list[Revision] = []
        self.relations: list[Revision] = []
        self._renames = renames
        self._of_commit: list[Revision] = []
        self._anew: set[str] = set()
        self._called: dict[bytes, bytes] | None = None
        self._now = self._commit = self._read = 0
        self._path = ""
        self._was: list[int] = []
        self._times: list[int] = []
        self._gone: list[tuple[bytes, int]] = []
        self._come: list[tuple[bytes, int]] = []
        self._rewritten = False

    def run(self, log: Sequence[bytes]) -> None:
        """Apply all of a log."""
        self._now, at = first_moment(log), 0
        while at < len(log):
            line = log[at]
            at += 1
            hunk = _HUNK.match(line)
            if hunk:
                at = self._apply(hunk, log, at)
            elif line.startswith(b"/"):
                self._end_commit()
                # Without a known moment it has that of the commit before: nobody hides a change so.
                # A clock that is behind takes back no day that may have been published.
                self._now = max(self._now, known_moment(line[1:]) or 0)
                self._commit += 1
            elif raw := _RAW.match(line):
                self._revise(raw)
            elif line.startswith(b"rename from "):
                # The next line names it as it is called from now on.
                self._rename(_renamed(line), _renamed(log[at]))
            elif line.startswith(b"--- "):
                # The next line names the file; one that is gone is never asked for.
                self._end_file()
                self._path = log[at][6:].decode("utf-8", "replace").rstrip("\t")
                self._was = [] if line == b"--- /dev/null" else self.files.get(self._path, [])
                self._read, self._times = 0, []
                at += 1
        self._end_commit()

    def _revise(self, raw: re.Match[bytes]) -> None:
        old, new, status, alike, *paths = raw.groups()
        before, after = (path.decode("utf-8", "replace") if path else "" for path in paths)
        after = after or before
        if RELATIONS_PATH in (before, after):
            there = new.decode("ascii") if after == RELATIONS_PATH else ""
            self.relations.append(Revision(_moment(self._now), before, after, "", there))
        if not (_RECORD.fullmatch(after) or _RECORD.fullmatch(before)):
            return
        was, now, none = (before, old.decode("ascii")), (after, new.decode("ascii")), ("", "")
        if status == b"R" and not self._renames.same_record(before, after, int(alike)):
            self._anew.add(after)
            self._note(was, none)
            self._note(none, now)
        else:
            self._note(none if status == b"A" else was, none if status == b"D" else now)

    def _note(self, was: tuple[str, str], now: tuple[str, str]) -> None:
        found = Revision(_moment(self._now), was[0], now[0], was[1], now[1], commit=self._commit)
        self._of_commit.append(found)

    def _rename(self, before: str, after: str) -> None:
        """Give a file the times of the one that it was; if that was another record's, its own."""
        times = self.files.pop(before, [])
        self.files[after] = [self._now] * len(times) if after in self._anew else times

    def _apply(self, hunk: re.Match[bytes], log: Sequence[bytes], at: int) -> int:
        """Apply a hunk whose body begins at a line; gives the line after it."""
        old, new = (1 if count is None else int(count) for count in (hunk[2], hunk[3]))
        # Hunks come in order: what stands between them is copied once, however many there are.
        before = int(hunk[1]) - (1 if old else 0)
        times, was = self._times, self._was
        times += was[self._read : before]
        start, self._read = len(times), before + old
        body: list[bytes] = []
        while len(body) < old + new and at < len(log):
            # "\ No newline at end of file" is no line of the file.
            body += [] if log[at].startswith(b"\\") else [log[at]]
            at += 1
        # All raw lines of a commit come before its hunks.
        if self._called is None:
            self._called = {before.encode(): after.encode() for before, after in self._moved()}
        left = [as_called_now(line, self._called) for line in body[:old]]
        gone = list(zip(left, was[before : before + old], strict=False))
        come = [(line, start + place) for place, line in enumerate(body[old:])]
        times += [self._now] * new
        if gone and come and sentence_of(gone) == sentence_of(come):
            keep_times(times, gone, come, same_words=True)
            self._rewritten = True
        else:
            self._gone += gone
            self._come += come
        return at

    def _end_file(self) -> None:
        """Give lines that only moved their own times back."""
        gone, come, same = self._gone, self._come, self._rewritten
        rewritten = same or bool(gone)
        self._gone, self._come, self._rewritten = [], [], False
        times = self._times
        times += self._was[self._read :]
        self._was, self._read = [], 0
        if self._path:
            self.files[self._path] = times
        if gone:
            keep_times(times, gone, come, same_words=False)
        if gone or come:
            # Most files only come: then there is nothing to look for.
            is_new = not gone and len(come) == len(times)
            same = not is_new and words_of(gone) == words_of(come)
        for at, one in enumerate(self._of_commit if rewritten or same else ()):
            if one.before and one.after == self._path:
                self._of_commit[at] = replace(one, same_words=same, rewritten=True)
        self._path, self._times = "", []

    def _end_commit(self) -> None:
        self._end_file()
        moved = self._moved()
        self.revisions += [replace(one, moved=moved) if moved else one for one in self._of_commit]
        self._of_commit, self._anew, self._called = [], set(), None

    def _moved(self) -> tuple[tuple[str, str], ...]:
        """The old id and the new one of what git, or else the register, says got another one."""
        told, pairs = self._renames, [(one.before, one.after) for one in self._of_commit]
        came = {told.now(after): after for before, after in pairs if not before}
        left = [before for before, after in pairs if not after and before not in told.removed]
        pairs += [(one, came.pop(told.now(one))) for one in left if told.now(one) in came]
        return tuple((_id(old), _id(new)) for old, new in pairs if old and new and old != new)


def _id(path: str) -> str:
    found = _RECORD.fullmatch(path)
    return found[1] if found else path
