"""Passages of files of the repository that the manual shows, so that each text is written once."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Final

REPOSITORY: Final = "https://github.com/factsheets/factsheets/blob/main/"
_LINK: Final = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)(#[^)]*)?\)")
_PAGES: Final = "docs/pages/"


def section(root: Path, name: str, heading: str) -> str:
    """A section of a Markdown file of the repository, without its heading; its links lead on.

    Raises ``ValueError`` when the file has no such section.
    """
    text = (root / name).read_text(encoding="utf-8")
    _, found, rest = text.partition(f"\n## {heading}\n")
    if not found:
        raise ValueError(f"{name} has no section {heading}")
    return _LINK.sub(_lead_on, rest.partition("\n## ")[0]).strip()


def starter_file(root: Path, name: str) -> str:
    """A file of a new project, as a block of code."""
    text = (root / "generator/editing/starter" / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("# yaml-language-server"))
    return f"```{name.rpartition('.')[2]}\n{chr(10).join(lines)}\n```"


def _lead_on(link: re.Match[str]) -> str:
    """A link from a file at the root: to a page of the manual, or into the repository."""
    path = posixpath.normpath(link[1])
    inside = path.startswith(_PAGES)
    place = path.removeprefix(_PAGES) if inside else f"{REPOSITORY}{path}"
    return f"]({place}{link[2] or ''})"
