"""When each line of the records last changed, from the project's history in one reading.

The differences of all commits are applied to lists of times, oldest first, along the first
parents, so that each commit meets the files as it found them; what `git blame` would say of each
file costs no more than one `git log`. A record that gets another id keeps its times. The past may
be a stranger's: only its line numbers are used.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from generator.content.git import FIND_RENAMES, git

_HUNK: Final = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_LOG: Final = (
    *("log", "--reverse", "--first-parent", "--diff-merges=first-parent", "--patch"),
    *("--unified=0", "--inter-hunk-context=0", *FIND_RENAMES, "--no-ext-diff", "--no-textconv"),
    *("--text", "--no-color", "--relative", "--src-prefix=a/", "--dst-prefix=b/"),
    *("--format=/%ct", "--", "content"),
)


@dataclass(frozen=True, slots=True)
class LineTimes:
    """A file's committed bytes as git names them, and the time of each of its lines."""

    object_id: str
    times: tuple[datetime, ...]

    def latest(self, first: int, last: int) -> datetime | None:
        """When any of these lines, counted from 1, last changed."""
        return max(self.times[first - 1 : last], default=None)

    def describes(self, data: bytes) -> bool:
        """Whether these are the bytes that were committed."""
        sha = hashlib.sha256 if len(self.object_id) == 64 else hashlib.sha1
        return sha(b"blob %d\0" % len(data) + data).hexdigest() == self.object_id


def line_times(root: Path) -> Mapping[str, LineTimes]:
    """The times (UTC) of the lines of each file in content/, by its path in the project.

    Empty without git, outside a repository and in a shallow clone, where nobody can know.
    """
    try:
        if (git(root, "rev-parse", "--is-shallow-repository") or b"").strip() != b"false":
            return {}
        log = git(root, *_LOG) or b""
        tree = git(root, "ls-tree", "-r", "-z", "HEAD", "--", "content") or b""
    except FileNotFoundError:
        return {}
    files = _replay(log.split(b"\n"))
    return {
        path: LineTimes(object_id, tuple(datetime.fromtimestamp(t, UTC) for t in files[path]))
        for path, object_id in _objects(tree)
        if path in files
    }


def _objects(tree: bytes) -> Iterator[tuple[str, str]]:
    for line in tree.split(b"\0")[:-1]:
        about, _, name = line.partition(b"\t")
        yield name.decode("utf-8", "replace"), about.split()[2].decode("ascii")


def _renamed(line: bytes) -> str:
    """The name in a line such as ``rename from content/actors/a.yaml``."""
    return line.split(b" ", 2)[2].decode("utf-8", "replace")


def _replay(log: Sequence[bytes]) -> Mapping[str, list[int]]:
    """The times of each file's lines after all differences of a log."""
    files: dict[str, list[int]] = {}
    times: list[int] = []
    now = at = 0
    while at < len(log):
        line = log[at]
        at += 1
        hunk = _HUNK.match(line)
        if line.startswith(b"/"):
            now = int(line[1:])
        elif line.startswith(b"rename from "):
            # The next line names it as it is called from now on.
            files[_renamed(log[at])] = files.pop(_renamed(line), [])
        elif line.startswith(b"--- "):
            # The next line names the file; one that is gone is never asked for.
            times = files.setdefault(log[at][6:].decode("utf-8", "replace").rstrip("\t"), [])
            if line == b"--- /dev/null":
                times.clear()
            at += 1
        elif hunk:
            old, new = (1 if count is None else int(count) for count in (hunk[1], hunk[3]))
            # Hunks come in order, so those before have moved this one to its new place already.
            start = int(hunk[2]) - (1 if new else 0)
            times[start : start + old] = [now] * new
            at += old + new
    return files
