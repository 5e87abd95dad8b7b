"""The server's safety net: a broken change shows a banner over the last good pages.

MkDocs empties the folder it serves before it reads a page, and after an exception it lets
every request hang; so the last good folder is kept, and the builder never raises.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from markupsafe import escape
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver


@dataclass(frozen=True, slots=True)
class LastGood:
    """The copy of a served folder as it was after the last build that succeeded."""

    site_dir: Path

    @property
    def copy(self) -> Path:
        """Where the copy is: beside the served folder."""
        return self.site_dir.with_name(f"{self.site_dir.name}-last-good")

    def keep(self) -> None:
        """Copy the served folder, by links: MkDocs writes each file anew and changes none."""
        self.forget()
        shutil.copytree(self.site_dir, self.copy, copy_function=os.link)

    def lend(self) -> None:
        """Give the served folder the files, but for pages, that this build has not made anew."""
        for path in self.copy.rglob("*"):
            place = self.site_dir / path.relative_to(self.copy)
            if path.suffix != ".html" and path.is_file() and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                os.link(path, place)

    def restore(self, problem: str) -> None:
        """Put the copy back, each page with a banner that says what is wrong."""
        shutil.rmtree(self.site_dir, ignore_errors=True)
        shutil.copytree(self.copy, self.site_dir)
        for path in self.site_dir.rglob("*.html"):
            page = path.read_text(encoding="utf-8")
            path.write_text(with_banner(page, problem), encoding="utf-8")

    def forget(self) -> None:
        """Remove the copy."""
        shutil.rmtree(self.copy, ignore_errors=True)


def watch_closely(server: LiveReloadServer, watched: Sequence[str]) -> None:
    """Look for changes twenty times a second, not twice as MkDocs does, and build soon after;
    ``watched`` are the paths that the server watches already."""
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=0.05)
    server.build_delay = 0.03
    for path in watched:
        server.watch(path)


def careful(
    build: Callable[[], None], last_good: LastGood, reason: Callable[[], str]
) -> Callable[[], None]:
    """A builder that never raises: when the build fails, the last good pages are served on.

    ``reason`` says what was wrong, where MkDocs' own exception says only that something was.
    """
    last_good.keep()

    def build_or_restore() -> None:
        try:
            build()
        except (Exception, SystemExit) as problem:  # noqa: BLE001 - whatever fails, pages stay up
            last_good.restore(reason() or str(problem))
        else:
            last_good.keep()

    return build_or_restore


def with_banner(page: str, problem: str) -> str:
    """An HTML page with what is wrong, as plain text, at the top of its body."""
    banner = (
        '<section class="build-problem" role="alert">'
        "<p>The last change could not be built. Below is the last good version.</p>"
        f"<pre>{escape(problem)}</pre></section>"
    )
    before, body, after = page.partition("<body")
    attributes, end, content = after.partition(">")
    return f"{before}{body}{attributes}{end}{banner}{content}" if end else banner + page
