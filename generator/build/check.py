"""Checks a project."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from generator.archive.archive import Archive
from generator.archive.as_of import as_of
from generator.build.manual import ALL_RULES
from generator.checks import all_rules as checks
from generator.content.load import read_content, without_collection
from generator.content.project import Project
from generator.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from generator.diagnostics.renderers import render


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


def check(project: Project, day: date | None = None) -> Checked:
    """Read, link and check a project. Raises ``OSError`` when the disk refuses.

    With a day, everything is checked, and the archive holds what was in sources by that day.
    """
    content = read_content(project)
    archive = Archive(content)
    with without_collection():
        diagnostics = in_order([*content.diagnostics, *checks.check(archive)])
    return Checked(Archive(as_of(content, day), day) if day else archive, diagnostics)


def nothing(checked: Checked) -> Checked:
    """The same diagnostics over an archive without records: what a server shows at first when no
    good pages are there yet."""
    content = replace(checked.archive.content, entries=(), seeds={})
    return Checked(Archive(content), checked.diagnostics)
