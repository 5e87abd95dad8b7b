"""Which files of a project have a past that nobody reads: one that would cost more than a record's
may, or all of them together more than a project's, or any where no commit has a known day.

A commit of some kilobytes may hold any number of lines, and its day is what its writer says.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path
from typing import Final

from generator.content.git import bytes_of, git, lines_of, read_blobs, sizes_of
from generator.content.yaml_nodes import MAX_BYTES
from generator.diagnostics.renderers import printable

# How git is asked for the commits along the first parents, with the files of each.
ALONG: Final = (
    *("log", "--first-parent", "--diff-merges=first-parent", "--raw", "--no-abbrev", "--relative"),
)
_FILES: Final = (*ALONG, "-z", "--no-renames", "--format=/%ct", "--", "content")
_PRINTED: Final = (
    *("log", "--first-parent", "--diff-merges=first-parent", "--relative", "-z", "--no-renames"),
    *("--numstat", "--text", "--no-ext-diff", "--no-textconv", "--format=", "--"),
)
# A commit's moment, or a file that it changed.
_TOLD: Final = re.compile(rb"/([^\0\n]*)\0\n?|:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\0([^\0]+)\0")
_COUNTED: Final = re.compile(rb"(\d+)\t(\d+)\t([^\0]+)\0")
_RECORD: Final = re.compile(r"content/(?:[a-z]+/[^/]+|relations)\.yaml")
_LAST_YEAR: Final = 9998
# A past of so few bytes is cheap, whatever they are. More lines than these are not compared by git,
# or not printed by it, for one file; a record's bytes are also read.
_CHEAP: Final = 1024 * 1024
_LINES_MAX: Final = 4_000_000
_PRINTED_MAX: Final = 200_000
_BYTES_MAX: Final = 64 * MAX_BYTES
# Those of all files together: lines that git prints, and bytes that it compares, to which each file
# that is there now adds some.
_ALL_PRINTED: Final = 3_000_000
_ALL_BYTES: Final = 48 * MAX_BYTES
_BYTES_A_FILE: Final = 64 * 1024
_PRINTED_A_FILE: Final = 300
# How much git tells, before it compares anything, of which files commits changed.
_ALL_TOLD: Final = 4 * 1024 * 1024
_TOLD_A_FILE: Final = 8 * 1024
# What git prints around the lines of a file that a commit changed.
_AROUND: Final = 8
# More paths than this could not be named to git; so many are named to the user.
_NAMED_MAX: Final = 1000
_TOLD_MAX: Final = 3
# So many blobs are in memory at a time.
_BATCH: Final = 50


@dataclass(frozen=True, slots=True)
class _Change:
    """A file that a commit changed, with what git calls its bytes before and after."""

    path: str
    blobs: tuple[str, str]


def known_moment(told: bytes) -> int | None:
    """The seconds of a commit's moment; ``None`` when it is none, or in no year that a page
    shows."""
    if not re.fullmatch(rb"\d{1,12}", told):
        return None
    seconds = int(told)
    last = datetime(_LAST_YEAR, 12, 31, tzinfo=UTC).timestamp()
    return seconds if seconds < last else None


def first_moment(log: Iterable[bytes]) -> int:
    """The first known moment among the lines of a log, 0 for none."""
    told = (known_moment(line[1:]) for line in log if line.startswith(b"/"))
    return next((one for one in told if one is not None), 0)


def known_log(
    root: Path, words: Sequence[str], files: int
) -> tuple[list[bytes] | None, tuple[str, ...]]:
    """The lines of the log for which git is asked in these words, without the files whose past is
    not read, and the paths of those; ``None`` when git refuses, or has too much or too many of them
    to leave out. ``files`` is how many there are now. Raises ``OSError`` when git cannot be
    started."""
    room, most = _ALL_TOLD + files * _TOLD_A_FILE, _ALL_PRINTED + files * _PRINTED_A_FILE
    told = bytes_of(root, room, *_FILES)
    if told is None or not _has_a_day(told):
        return None, ("content/",) if files else ()
    changes = [*_changes(told)]
    if len(told) > room:
        return None, tuple(sorted({one.path for one in changes}))
    unread = _without_history(root, changes, files)
    log = _log_but(root, words, unread, most)
    if log and len(log) > most:
        unread = tuple(sorted({*unread, *_printed_most(root, unread, most)}))
        log = _log_but(root, words, unread, most)
    if log is None and not unread:
        return None, ("content/",) if files else ()
    return (None if log and len(log) > most else log), unread


def why_not_all_history(unread: Sequence[str], *, is_known: bool) -> str:
    """Which files have no history on their pages, and why; "" where all have. ``is_known`` says
    whether any file has one."""
    if not unread:
        return ""
    named = [printable(path) for path in unread[:_TOLD_MAX]]
    more = [f"{len(unread) - _TOLD_MAX} more"] if len(unread) > _TOLD_MAX else []
    *most, last = [*named, *more]
    listed = f"{', '.join(most)} and {last}" if most else last
    all_of_it = "" if is_known else " For so many, no file has one."
    return (
        f"there is no history of {listed}: git cannot read it, knows no possible day of it, or has "
        f"so much to compare that it would take too long.{all_of_it}"
    )


def _log_but(
    root: Path, words: Sequence[str], unread: Sequence[str], most: int
) -> list[bytes] | None:
    """The lines of a log without some files, one more than may be where there are too many."""
    if len(unread) > _NAMED_MAX:
        return None
    return lines_of(root, most, *words, "--", "content", *map(_but, unread))


def _but(path: str) -> str:
    return f":(exclude,literal){path}"


def _without_history(root: Path, changes: Sequence[_Change], files: int) -> tuple[str, ...]:
    """The paths whose past is not read, as far as that is known before all is compared."""
    sizes = sizes_of(root, dict.fromkeys(blob for one in changes for blob in one.blobs))
    refused = {
        one.path for one in changes if any(sizes.get(blob, 0) > MAX_BYTES for blob in one.blobs)
    }
    cost = _sums(changes, sizes)
    refused |= {path for path in cost if _RECORD.fullmatch(path) and cost[path] > _BYTES_MAX}
    room = _ALL_BYTES + files * _BYTES_A_FILE
    refused |= _dearest({path: cost[path] for path in cost.keys() - refused}, room)
    dear = {path for path in cost if cost[path] > _CHEAP} - refused
    if dear:
        refused |= _of_many_lines(root, [one for one in changes if one.path in dear])
        refused |= _printed_long(root, sorted(dear - refused))
    return tuple(sorted(refused))


def _dearest(cost: Mapping[str, int], room: int) -> set[str]:
    """The paths that cost most, so many of them that the others have room."""
    by_cost = sorted(cost, key=lambda path: (cost[path], path))
    sums = accumulate(cost[path] for path in by_cost)
    return {path for path, spent in zip(by_cost, sums, strict=True) if spent > room}


def _printed_most(root: Path, unread: Sequence[str], most: int) -> set[str]:
    """Of all files but these, those with the longest differences."""
    found: Counter[str] = Counter()
    for path, count in _counted(git(root, *_PRINTED, "content", *map(_but, unread)) or b""):
        # Each line may stand apart, with one that says where.
        found[path] += _AROUND + 2 * count
    return _dearest(found, most)


def _counted(log: bytes) -> Iterator[tuple[str, int]]:
    """How many lines each difference of a file has."""
    for one in _COUNTED.finditer(log):
        yield os.fsdecode(one[3]), int(one[1]) + int(one[2])


def _has_a_day(log: bytes) -> bool:
    """Whether any commit has a known moment, or there is none at all."""
    moments = [found[1] for found in _TOLD.finditer(log) if found[4] is None]
    return not moments or any(known_moment(one) is not None for one in moments)


def _changes(log: bytes) -> Iterator[_Change]:
    for found in _TOLD.finditer(log):
        if found[4] is not None:
            blobs = (found[2].decode("ascii"), found[3].decode("ascii"))
            yield _Change(os.fsdecode(found[4]), blobs)


def _sums(changes: Iterable[_Change], of: Mapping[str, int]) -> Counter[str]:
    """What all changes of each file add up to."""
    found: Counter[str] = Counter()
    for one in changes:
        found[one.path] += sum(of.get(blob, 0) for blob in one.blobs)
    return found


def _of_many_lines(root: Path, changes: Sequence[_Change]) -> set[str]:
    """The paths of which git would compare too many lines."""
    blobs = [*dict.fromkeys(blob for one in changes for blob in one.blobs)]
    lines: dict[str, int] = {}
    for start in range(0, len(blobs), _BATCH):
        read = read_blobs(root, blobs[start : start + _BATCH])
        lines |= {blob: data.count(b"\n") + 1 for blob, data in read.items()}
    return {path for path, count in _sums(changes, lines).items() if count > _LINES_MAX}


def _printed_long(root: Path, paths: Sequence[str]) -> set[str]:
    """The paths whose differences have too many lines."""
    found: Counter[str] = Counter()
    for start in range(0, len(paths), _BATCH):
        named = (f":(literal){path}" for path in paths[start : start + _BATCH])
        for path, count in _counted(git(root, *_PRINTED, *named) or b""):
            found[path] += count
    return {path for path, count in found.items() if count > _PRINTED_MAX}
