"""The search bundle: Pagefind reads the built pages and writes an index, loaded in parts.

The bundle is made offline, by the binary that the package brings. It is the one part of
the site that is not the same bytes from build to build.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

FOLDER: Final = "pagefind"
# Pagefind's own interfaces; our search page has one of its own.
_UNUSED: Final = ("pagefind-*-ui.*", "pagefind-ui.*", "pagefind-highlight.js")


class SearchNotMade(Exception):
    """Pagefind could not read the site; the text is what it said."""


def make_search(site_dir: Path) -> None:
    """Add the search bundle to a built site. Raises ``SearchNotMade`` with Pagefind's own words."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site_dir), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    if done.returncode:
        raise SearchNotMade((done.stderr or done.stdout).strip())
    for pattern in _UNUSED:
        for path in (site_dir / FOLDER).glob(pattern):
            path.unlink()
