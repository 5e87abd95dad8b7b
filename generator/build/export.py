"""Exports a project's pages and data for other builders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from generator.build.build import describer, machine_files, render_pages
from generator.build.check import Checked, check
from generator.content.project import Project, read_site
from generator.exports.statements import Teller

# Which files an export wrote, so that the next one knows what is stale.
EXPORT_LIST: Final = ".factsheets-export"


@dataclass(frozen=True)
class Exported:
    checked: Checked
    written: int
    removed: int


def export(project: Project, target: Path, day: date | None = None) -> Exported:
    """Write the pages as Markdown, the hand-written ones and the files for machines beside them,
    for other builders.

    Only files that changed are written; what an earlier export wrote and this one does not is
    removed. Nothing is written when the content has errors.
    """
    checked = check(project, day)
    if not checked.passed:
        return Exported(checked, 0, 0)
    describe = describer(project, checked.archive, read_site(project))
    wanted = {
        rendered.page.file: rendered.markdown.encode()
        for rendered in render_pages(project, describe)
    }
    tell = Teller(describe)
    wanted |= {file.path: file.data for file in machine_files(project, tell)}
    pages = project.content / "pages"
    for path in sorted(pages.rglob("*.md")) if pages.is_dir() else ():
        wanted.setdefault(path.relative_to(pages).as_posix(), path.read_bytes())
    return Exported(checked, _write(target, wanted), _remove_stale(target, wanted))


def _write(target: Path, wanted: Mapping[str, bytes]) -> int:
    written = 0
    for name, data in wanted.items():
        path = target / name
        if path.is_file() and path.read_bytes() == data:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        written += 1
    return written


def _remove_stale(target: Path, wanted: Mapping[str, bytes]) -> int:
    """Remove what an earlier export has written and this one has not: never anybody else's file."""
    listing = target / EXPORT_LIST
    before = listing.read_text(encoding="utf-8").splitlines() if listing.is_file() else []
    inside = target.resolve()
    stale = [
        path
        for path in (target / name for name in before if name not in wanted)
        if path.is_file() and path.resolve().is_relative_to(inside)
    ]
    for path in stale:
        path.unlink()
    listing.write_text("".join(f"{name}\n" for name in sorted(wanted)), encoding="utf-8")
    return len(stale)
