"""Which files of a project have a past that nobody reads: one without known days, or one that would
cost more than a record's may.

A commit of some kilobytes may hold any number of lines, and its day is what its writer says.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from generator.content.git import git, read_blobs, sizes_of
from generator.content.yaml_nodes import MAX_BYTES

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
# So many blobs are in memory at a time.
_BATCH: Final = 50


@dataclass(frozen=True, slots=True)
class _Change:
    """A file that a commit changed, with what git calls its bytes before and after."""

    path: str
    blobs: tuple[str, str]
    is_dated: bool


def known_moment(told: bytes) -> int | None:
    """The seconds of a commit's moment; ``None`` when it is none, or in no year that a page
    shows."""
    if not re.fullmatch(rb"\d{1,12}", told):
        return None
    seconds = int(told)
    last = datetime(_LAST_YEAR, 12, 31, tzinfo=UTC).timestamp()
    return seconds if seconds < last else None


def without_history(root: Path) -> tuple[str, ...]:
    """The paths whose past is not read. Raises ``OSError`` when git cannot be started."""
    changes = [*_changes(git(root, *_FILES) or b"")]
    sizes = sizes_of(root, dict.fromkeys(blob for one in changes for blob in one.blobs))
    refused = {
        one.path
        for one in changes
        if not one.is_dated or any(sizes.get(blob, 0) > MAX_BYTES for blob in one.blobs)
    }
    cost = _sums(changes, sizes)
    refused |= {path for path in cost if _RECORD.fullmatch(path) and cost[path] > _BYTES_MAX}
    dear = {path for path in cost if cost[path] > _CHEAP} - refused
    if dear:
        refused |= _of_many_lines(root, [one for one in changes if one.path in dear])
        refused |= _printed_long(root, sorted(dear - refused))
    return tuple(dict.fromkeys(one.path for one in changes if one.path in refused))


def _changes(log: bytes) -> Iterator[_Change]:
    is_dated = False
    for found in _TOLD.finditer(log):
        if found[4] is None:
            is_dated = known_moment(found[1]) is not None
        else:
            blobs = (found[2].decode("ascii"), found[3].decode("ascii"))
            yield _Change(os.fsdecode(found[4]), blobs, is_dated)


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
        for one in _COUNTED.finditer(git(root, *_PRINTED, *named) or b""):
            found[os.fsdecode(one[3])] += int(one[1]) + int(one[2])
    return {path for path, count in found.items() if count > _PRINTED_MAX}
