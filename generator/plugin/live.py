"""The server's safety net: a broken change shows a banner over the last good pages.

Each build is made aside, so a failure leaves what is served as it was; MkDocs lets every request
hang after an exception, so the builder raises none. What a server says beside the pages is added
to each page as it is sent: it is no part of the site.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from markupsafe import escape
from mkdocs.livereload import LiveReloadServer

from generator.archive.archive import Archive
from generator.build.cache import Cache, cache_file
from generator.build.check import Checked, check
from generator.build.later import Later
from generator.build.options import BuildOptions
from generator.build.production import Production
from generator.build.reading import Memory
from generator.build.stops import Stopped
from generator.content.load import without_collection
from generator.content.project import Project
from generator.plugin.refused_requests import refusing
from generator.plugin.since import SinceCommit
from generator.plugin.watching import watch_closely

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

# Between making a page and looking for it, somebody who saves again may have it made anew.
_LOOKS: Final = 8


class Live:
    """What a server says beside the pages: ``problem`` is what is wrong with the last change,
    ``on`` tells that it has good pages to show; and what it has from its last build: the records
    that were ``read``, the pages that were ``made``, and what makes others ``later``."""

    def __init__(self) -> None:
        self.on = False
        self.problem = ""
        self.since = SinceCommit()
        self.read: Archive | None = None
        self.made: Production | None = None
        self.later = Later(self._fail)

    def check(self, project: Project, options: BuildOptions) -> Checked:
        """Check a project; what is as it was is not read again. Raises ``OSError``."""
        # A server has threads, and a process with threads is not forked safely.
        jobs = 1 if self.on else options.jobs
        with Cache(cache_file(project), options.warn) as cache:
            checked = check(project, memory=Memory(cache, jobs, self.read))
        self.read = checked.archive
        return checked

    def publish(self, production: Production | None, folder: Path) -> None:
        """Go on with what was made, now that its folder is served."""
        self.made = production
        if production:
            self.later.begin(production, folder)

    def attach(
        self, server: LiveReloadServer, watched: Sequence[str], failed: Callable[[], None]
    ) -> None:
        """Keep a server's pages up when a build fails, ``failed`` being told, and speak on each."""

        def fail(problem: str) -> None:
            self._fail(problem)
            failed()

        watch_closely(server, watched)
        server.builder = careful(server.builder, fail, self.later)
        if app := server.get_app():
            app = making(app, server.mount_path, self.later.make)
            host = str(server.server_address[0])
            server.set_app(refusing(telling(app, self.tell), host))
        self.on = True

    def _fail(self, problem: str) -> None:
        self.problem = self.problem or problem

    def tell(self, page: str) -> str:
        """A page with what is wrong, or what changed."""
        if self.problem:
            return with_banner(page, self.problem)
        return with_changes(page, self.since.text) if self.since.text else page


def careful(
    build: Callable[[], None], failed: Callable[[str], None], later: Later
) -> Callable[[], None]:
    """A builder that raises nothing but what a signal does: ``failed`` is told what was wrong, as
    far as that is known. Nothing is made ``later`` meanwhile."""

    def build_or_tell() -> None:
        try:
            with later.building, without_collection():
                build()
        except Stopped:
            raise
        except (Exception, SystemExit) as problem:  # noqa: BLE001 - whatever fails, pages stay up
            failed(str(problem))

    return build_or_tell


def making(app: WSGIApplication, mount: str, make: Callable[[str], bool]) -> WSGIApplication:
    """A server's application that lets a file be made that is not there, by its path below
    ``mount``, and then looks again."""

    def made(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        begun: list[Any] = []

        def start(*said: Any) -> Any:
            begun[:] = said

        asked = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        page = "index.html" if asked.endswith("/") else ""
        path = posixpath.normpath(f"/{asked.removeprefix(mount)}{page}").lstrip("/")
        for _ in range(_LOOKS):
            body = app(environ, start)
            there = not str(begun[0]).startswith("404") or not asked.startswith(mount)
            if there or not make(path):
                break
        start_response(*begun)
        return body

    return made


def telling(app: WSGIApplication, tell: Callable[[str], str]) -> WSGIApplication:
    """A server's application that changes each HTML page with ``tell`` before it is sent."""

    def told(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        begun: list[Any] = []

        def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
            begun[:] = [status, headers, *more]
            return None

        body = app(environ, start)
        status, headers, *more = begun
        kinds = [value for name, value in headers if name.lower() == "content-type"]
        if not any("text/html" in kind for kind in kinds):
            start_response(status, headers, *more)
            return body
        page = tell(b"".join(body).decode("utf-8", "replace")).encode()
        kept = [pair for pair in headers if pair[0].lower() != "content-length"]
        start_response(status, [*kept, ("Content-Length", str(len(page)))], *more)
        return [page]

    return told


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


def with_changes(page: str, changes: str) -> str:
    """An HTML page with what changed since the last commit, as plain text, above its foot."""
    told = (
        '<details class="since" data-pagefind-ignore><summary>Changed since the last commit'
        f"</summary><pre>{escape(changes)}</pre></details>\n"
    )
    before, foot, after = page.rpartition('<footer class="site-footer">')
    return f"{before}{told}{foot}{after}" if foot else page
