"""What changed since the last commit, found out beside a server's work."""

from __future__ import annotations

from threading import Thread

from generator.archive.archive import Archive
from generator.content.project import Project
from generator.diff.difference import LastCommit, compare, last_commit
from generator.diff.report import render_diff


class SinceCommit:
    """``text`` is what changed, in words; "" while nothing is known, or nothing has changed."""

    def __init__(self) -> None:
        self.text = ""
        self._last: LastCommit | None = None

    def find_out(self, project: Project, archive: Archive) -> None:
        """Begin to compare an archive with the last commit; nobody has to wait for it."""
        Thread(target=self._compare, args=(project, archive), daemon=True).start()

    def _compare(self, project: Project, archive: Archive) -> None:
        self._last = last_commit(project, self._last)
        found = compare(self._last.archive, archive) if self._last else None
        self.text = render_diff(found, "text", pages=False) if found else ""
