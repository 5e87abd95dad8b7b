"""Checks a project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from generator.archive.archive import Archive
from generator.archive.as_of import as_of
from generator.build.manual import ALL_RULES, manual_address, rule_addresses
from generator.build.reading import Memory, read_and_check, read_with
from generator.checks.allowances import allowance_for_nothing, allowed_in
from generator.checks.redirects import redirect_of_a_page
from generator.content.load import without_collection
from generator.content.project import Project
from generator.diagnostics.diagnostic import Diagnostic, has_errors, in_order
from generator.diagnostics.renderers import escape_markdown, printable, render
from generator.documents.telling import Telling
from generator.model.site import Site


@dataclass(frozen=True)
class Checked:
    """A project's archive and everything that is wrong with it, in order; and the warnings that
    its records allow, each with the reason."""

    archive: Archive
    diagnostics: tuple[Diagnostic, ...]
    allowed: tuple[tuple[Diagnostic, str], ...] = ()

    @property
    def passed(self) -> bool:
        """Whether a site may be built from it: warnings may stand, errors may not."""
        return not has_errors(self.diagnostics)

    def report(self, style: str = "text") -> str:
        """The diagnostics in one of the formats of ``renderers``; for people, with what is
        allowed."""
        addresses = rule_addresses(ALL_RULES, manual_address()) if style != "text" else {}
        told = render(self.diagnostics, style, self.archive.content.line, ALL_RULES, addresses)
        if style not in ("text", "markdown") or not self.allowed:
            return told
        mark = "\n" if style == "markdown" else ""
        return told + "".join(f"{mark}{_told(found, why, style)}\n" for found, why in self.allowed)


def check(project: Project, day: date | None = None, memory: Memory | None = None) -> Checked:
    """Read, link and check a project. Raises ``OSError`` when the disk refuses.

    With a day, everything is checked, and the archive holds what was in sources by that day. The
    memory makes it faster, and changes nothing else.
    """
    with without_collection():
        archive, found_first = read_with(memory or Memory(), partial(read_and_check, project))
        diagnostics = (*found_first, *check_moved_pages(archive))
        if day:
            archive = Archive(as_of(archive.content, day), day)
    diagnostics = (*diagnostics, *allowance_for_nothing(archive, tuple(diagnostics)))
    found = in_order(diagnostics)
    allowed = allowed_in(archive, found)
    return Checked(
        archive,
        tuple(item for item in found if item not in allowed),
        tuple(allowed.items()),
    )


def check_moved_pages(archive: Archive) -> Iterator[Diagnostic]:
    """What is wrong with the lines of the register on pages, which only the list of all pages can
    tell; of broken records nobody knows which pages they have."""
    if archive.content.redirects.moved_pages and not archive.content.broken:
        from generator.pages.plan import standing_pages  # noqa: PLC0415 - 0.4 s, only where needed

        pages = {page.path for page in standing_pages(Telling(archive), Site(""))}
        yield from redirect_of_a_page(archive, pages)


def _told(found: Diagnostic, why: str, style: str) -> str:
    line = f"allowed: {printable(found.span.path)}:{found.span.line} {found.code}: {printable(why)}"
    return escape_markdown(line) if style == "markdown" else line


def nothing(checked: Checked) -> Checked:
    """The same diagnostics over an archive without records: what a server shows at first when no
    good pages are there yet."""
    content = replace(checked.archive.content, entries=(), seeds={})
    return Checked(Archive(content), checked.diagnostics, checked.allowed)
