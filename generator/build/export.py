"""Exports a project's pages and data for other builders."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from generator.build.check import Checked, check
from generator.build.options import BuildOptions
from generator.build.outputs import Outputs, outputs_of
from generator.build.production import Production
from generator.build.target_folders import refuse_export_folder
from generator.build.tasks import Task, tasks_of
from generator.content.folders import files_below
from generator.content.opening import own_folders
from generator.content.past_limits import why_not_all_history
from generator.content.project import Project, read_site
from generator.content.source_date import source_date
from generator.exports.files import ExportFile
from generator.pages.plan import Page
from generator.pages.readable import readable
from generator.pages.render import page_environment, template_folders
from generator.pages.tagless import tagless

# Which files an export wrote, so that the next one knows what is stale.
EXPORT_LIST: Final = ".factsheets-export"


@dataclass(frozen=True)
class Exported:
    """What was found, how many files were written and removed, and which files have no history
    though git knows them, with the reason; "" where there are none."""

    checked: Checked
    written: int
    removed: int
    no_history: str = ""


def export(project: Project, target: Path, day: date | None = None) -> Exported:
    """Write the pages as Markdown without HTML, those written by hand too, and the files for
    machines beside them, for other builders and for programs that read words.

    Only files that changed are written; what an earlier export wrote and this one does not is
    removed. Nothing is written when the content has errors. Raises ``ConfigurationError`` for a
    folder that the project needs, or that has files of others in the place of ours.
    """
    checked = check(project, day)
    if not checked.passed:
        return Exported(checked, 0, 0)
    templates = page_environment(template_folders(project.root))
    # Other builders have pictures of their own.
    site = replace(read_site(project), previews=False, moment=source_date(os.environ))
    outputs = outputs_of(project, checked.archive, site, templates)
    with TemporaryDirectory(prefix="factsheets-") as folder:
        made = Path(folder)
        names = set(_made(outputs, project, made))
        before = _listed(target)
        hidden = [name for name in names if name not in before and _differs(made, target, name)]
        refuse_export_folder(target, project.root, hidden)
        written, removed = _copy(made, target, names), _remove_stale(target, names)
    reason = why_not_all_history(outputs.unread, is_known=outputs.tell.log.known)
    return Exported(checked, written, removed, reason)


def _made(outputs: Outputs, project: Project, made: Path) -> Iterator[str]:
    """Write the whole export to an empty folder; gives the names of its files."""
    pages = (Task(page.path, partial(_markdown, outputs, page)) for page in outputs.pages())
    production = Production(outputs, made, "/", BuildOptions())
    try:
        production.start(list(tasks_of(outputs, pages, machine=True)))
        production.finish()
    finally:
        production.cancel()
    production.join()
    yield from (path.relative_to(made).as_posix() for path in files_below(made))
    written = project.content / "pages"
    own = own_folders(project.root, [written])
    for path in files_below(written, ".md") if written.is_dir() else ():
        name = path.relative_to(written).as_posix()
        if not (made / name).exists():
            yield name
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            text = tagless(own.read(path).decode())
            (made / name).write_bytes(text.encode())


def _markdown(outputs: Outputs, page: Page) -> Iterator[ExportFile]:
    yield ExportFile(page.file, readable(outputs.rendered(page).markdown).encode())


def _copy(made: Path, target: Path, names: Iterable[str]) -> int:
    """Copy the files that are not so already; gives how many."""
    written = 0
    for name in sorted(names):
        path = target / name
        if path.is_file() and not _differs(made, target, name):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made / name, path)
        written += 1
    return written


def _differs(made: Path, target: Path, name: str) -> bool:
    """Whether a file is there already, and is another one."""
    path = target / name
    return path.is_file() and not filecmp.cmp(made / name, path, shallow=False)


def _listed(target: Path) -> list[str]:
    """The names of the files that an earlier export wrote."""
    listing = target / EXPORT_LIST
    return listing.read_text(encoding="utf-8").splitlines() if listing.is_file() else []


def _remove_stale(target: Path, wanted: Collection[str]) -> int:
    """Remove what an earlier export has written and this one has not: never anybody else's file."""
    listing = target / EXPORT_LIST
    inside = target.resolve()
    stale = [
        path
        for path in (target / name for name in _listed(target) if name not in wanted)
        if path.is_file() and path.resolve().is_relative_to(inside)
    ]
    for path in stale:
        path.unlink()
    listing.write_text("".join(f"{name}\n" for name in sorted(wanted)), encoding="utf-8")
    return len(stale)
