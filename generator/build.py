"""The stories: check a project, plan and render its pages, export them, build and publish the site.

Layer 4. load → link → check → plan → render → publish.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator import checks
from generator.archive import Archive
from generator.asof import as_of
from generator.content import ConfigurationError, Project, read_content, read_site
from generator.diagnostics import Diagnostic, has_errors, in_order
from generator.exports.files import ExportFile, export_files
from generator.exports.statements import Teller
from generator.linehistory import line_times
from generator.manual import ALL_RULES
from generator.model import Site
from generator.pages import plan
from generator.publishing import aside, exchange, only_build
from generator.render import Rendered, Templates, page_environment, render_page, template_folders
from generator.reports import render
from generator.revisions import last_changed
from generator.sitecheck import check_site
from generator.updates import statement_times
from generator.views.statements import Describe

# Which files an export wrote, so that the next one knows what is stale.
EXPORT_LIST: Final = ".factsheets-export"


@dataclass(frozen=True)
class Checked:
    """A project's archive and everything that is wrong with it, in order."""

    archive: Archive
    diagnostics: tuple[Diagnostic, ...]

    @property
    def passed(self) -> bool:
        """Whether a site may be built from it: warnings may stand, errors may not."""
        return not has_errors(self.diagnostics)

    def report(self, style: str = "text") -> str:
        """The diagnostics in one of the formats of ``reports``."""
        return render(self.diagnostics, style, self.archive.content.line, ALL_RULES)


@dataclass(frozen=True)
class Exported:
    checked: Checked
    written: int
    removed: int


@dataclass(frozen=True)
class Built:
    checked: Checked
    site_dir: Path


def check(project: Project, day: date | None = None) -> Checked:
    """Read, link and check a project. Raises ``OSError`` when the disk refuses.

    With a day, everything is checked, and the archive holds what was in sources by that day.
    """
    content = read_content(project)
    archive = Archive(content)
    diagnostics = in_order([*content.diagnostics, *checks.check(archive)])
    return Checked(Archive(as_of(content, day), day) if day else archive, diagnostics)


def nothing(checked: Checked) -> Checked:
    """The same diagnostics over an archive without records: what a server shows at first when no
    good pages are there yet."""
    content = replace(checked.archive.content, entries=(), seeds={})
    return Checked(Archive(content), checked.diagnostics)


def describer(project: Project, archive: Archive, site: Site) -> Describe:
    """What pages and files for machines are told by. An earlier day has no history of its own."""
    return Describe(archive, site, {} if archive.as_of else last_changed(project.root))


def render_pages(
    project: Project, describe: Describe, environment: Templates | None = None
) -> Iterator[Rendered]:
    """Every generated page of a site as Markdown, in a fixed order.

    Who renders again and again hands in one environment, which keeps its compiled templates.
    """
    environment = environment or page_environment(template_folders(project.root))
    for page in plan(describe):
        yield render_page(environment, page)


def machine_files(project: Project, tell: Teller) -> Iterator[ExportFile]:
    """The same facts for machines. What stood on an earlier day has no history of its own."""
    archive = tell.describe.archive
    lines = {} if archive.as_of else line_times(project.root)
    return export_files(tell, statement_times(archive, lines))


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


def build(project: Project, site_dir: Path | None = None, day: date | None = None) -> Built:
    """Check, build aside, check the built site, and publish it in one step; with a day, only what
    was in sources by then.

    Nothing is written when the content has errors, and the previous site stays when anything else
    goes wrong. Raises ``ConfigurationError`` for mkdocs.yml, ``OSError`` for the disk and the lock.
    """
    target = (site_dir or Path(_mkdocs_config(project).site_dir)).absolute()
    checked = check(project, day)
    if not checked.passed:
        return Built(checked, target)
    with only_build(target), aside(target) as folder:
        config = _mkdocs_config(project, folder)
        plugin: Any = config.plugins["factsheets"]
        plugin.checked = checked
        try:
            mkdocs_build(config)
        except MkDocsException as problem:
            raise ConfigurationError(f"MkDocs could not build the site: {problem}") from None
        base = urlsplit(config.site_url or "").path
        checked = Checked(
            checked.archive, in_order([*checked.diagnostics, *check_site(folder, base)])
        )
        if checked.passed:
            exchange(folder, target)
    return Built(checked, target)


def _mkdocs_config(project: Project, site_dir: Path | None = None) -> MkDocsConfig:
    """The project's mkdocs.yml as MkDocs understands it, always strict."""
    path = project.root / "mkdocs.yml"
    if not path.is_file():
        raise ConfigurationError("mkdocs.yml is missing; `factsheets init DIR` shows one.")
    aside = {"site_dir": str(site_dir)} if site_dir else {}
    try:
        config = load_config(config_file=str(path), strict=True, **aside)
    except MkDocsException as problem:
        raise ConfigurationError(f"mkdocs.yml cannot be used: {problem}") from None
    if "factsheets" not in config.plugins:
        raise ConfigurationError("mkdocs.yml lacks the plugin: write `plugins: [factsheets]`.")
    return config


def serve(project: Project, address: str | None = None) -> None:
    """Serve the site at ``HOST:PORT`` and build it anew on every change, until interrupted.

    Raises ``ConfigurationError`` for mkdocs.yml, ``OSError`` for the disk or an address in use.
    """
    try:
        mkdocs_serve(config_file=str(project.root / "mkdocs.yml"), dev_addr=address)
    except MkDocsException as problem:
        raise ConfigurationError(f"MkDocs could not serve the site: {problem}") from None
