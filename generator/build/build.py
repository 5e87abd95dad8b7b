"""The stories: check a project, plan and render its pages, export them, build and publish the site.

load → link → check → plan → render → publish.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from generator.build.check import Checked, check
from generator.build.link_check import check_site
from generator.build.publish import aside, exchange, only_build
from generator.content.project import Project
from generator.diagnostics.diagnostic import in_order


@dataclass(frozen=True)
class Built:
    checked: Checked
    site_dir: Path


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
