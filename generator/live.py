"""The server's safety net: a broken change shows a banner over the last good pages.

Layer 5. MkDocs empties the folder it serves before it reads a page, and after an exception it lets
every request hang; so the last good folder is kept, and the builder never raises.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import escape

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer


def keep_serving(server: LiveReloadServer, site_dir: Path) -> LiveReloadServer:
    """Make a MkDocs server answer with its last good pages whenever a build fails."""
    server.builder = careful(server.builder, site_dir)
    return server


def careful(build: Callable[[], None], site_dir: Path) -> Callable[[], None]:
    """A builder that never raises: on failure it puts the last good pages back, with a banner."""
    kept = site_dir.with_name(f"{site_dir.name}-last-good")
    shutil.copytree(site_dir, kept, dirs_exist_ok=True)

    def build_or_restore() -> None:
        try:
            build()
        except (Exception, SystemExit) as problem:  # noqa: BLE001 - whatever fails, pages stay up
            _restore(kept, site_dir, str(problem))
        else:
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(site_dir, kept)

    return build_or_restore


def _restore(kept: Path, site_dir: Path, problem: str) -> None:
    shutil.rmtree(site_dir, ignore_errors=True)
    shutil.copytree(kept, site_dir)
    for path in site_dir.rglob("*.html"):
        path.write_text(with_banner(path.read_text(encoding="utf-8"), problem), encoding="utf-8")


def with_banner(html: str, problem: str) -> str:
    """A page with what is wrong at its top, as plain text."""
    banner = (
        '<section class="build-problem" role="alert"><h2>This is the last good version</h2>'
        f"<pre>{escape(problem)}</pre></section>"
    )
    head, body, rest = html.partition("<body")
    tag, end, page = rest.partition(">")
    return f"{head}{body}{tag}{end}{banner}{page}" if end else banner + html
