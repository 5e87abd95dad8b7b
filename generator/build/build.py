"""The stories: check a project, plan and render its pages, export them, build and publish the site.

load → link → check → plan → render → publish.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from generator.archive.archive import Archive
from generator.archive.statement_times import statement_times
from generator.build.check import Checked, check
from generator.build.link_check import check_site
from generator.build.publish import aside, exchange, only_build
from generator.content.git import last_changed
from generator.content.line_times import line_times
from generator.content.project import Project
from generator.diagnostics.diagnostic import in_order
from generator.documents.statements import Describe
from generator.exports.files import ExportFile, export_files
from generator.exports.statements import Teller
from generator.model.site import Site
from generator.pages.plan import plan
from generator.pages.render import (
    Rendered,
    Templates,
    page_environment,
    render_page,
    template_folders,
)


@dataclass(frozen=True)
class Built:
    checked: Checked
    site_dir: Path


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


# Makes the site of checked content in a folder, and gives the path at which it will be served.
MakeSite: TypeAlias = Callable[[Checked, Path], str]


def build(project: Project, target: Path, make_site: MakeSite, day: date | None = None) -> Built:
    """Check, build aside, check the built site, and publish it in one step; with a day, only what
    was in sources by then.

    Nothing is written when the content has errors, and the previous site stays when anything else
    goes wrong. Raises ``ConfigurationError`` for mkdocs.yml, ``OSError`` for the disk and the lock.
    """
    checked = check(project, day)
    if not checked.passed:
        return Built(checked, target)
    with only_build(target), aside(target) as folder:
        base = make_site(checked, folder)
        checked = Checked(
            checked.archive, in_order([*checked.diagnostics, *check_site(folder, base)])
        )
        if checked.passed:
            exchange(folder, target)
    return Built(checked, target)
