"""Builds a site: check, make it aside, check the links, publish it in one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeAlias

from generator.build.check import Checked, check
from generator.build.link_check import check_site, tolerated
from generator.build.manifest import Manifest, manifest_path, write_manifest
from generator.build.options import BuildOptions
from generator.build.page_links import PageLinks
from generator.build.publish import aside, exchange, only_build, remove_old, settled
from generator.build.selectors import find_selectors
from generator.content.git import why_no_history
from generator.content.load import without_collection
from generator.content.project import Project
from generator.diagnostics.diagnostic import Diagnostic, in_order


@dataclass(frozen=True)
class Built:
    checked: Checked
    site_dir: Path


@dataclass(frozen=True, slots=True)
class MadeSite:
    """A site in a folder: the path at which it will be served, the links of the pages that need
    not be read again to know them, what to note of it, if anything, the paths of our pages where
    the theme is somebody else's, and whether a link that leads nowhere is an error.

    Where a page could not be made, ``problems`` says why, and the site is not whole."""

    base: str
    pages: Mapping[str, PageLinks]
    manifest: Manifest | None = None
    ours: frozenset[str] | None = None
    strict: bool = True
    problems: tuple[Diagnostic, ...] = ()


# Makes the site of checked content in a folder.
MakeSite: TypeAlias = Callable[[Checked, Path], MadeSite]


def build(
    project: Project,
    target: Path,
    make_site: MakeSite,
    day: date | None = None,
    options: BuildOptions | None = None,
) -> Built:
    """Check, build aside, check the built site, and publish it in one step; with a day, only what
    was in sources by then.

    Nothing is written when the content has errors, and the previous site stays when anything else
    goes wrong. Raises ``ConfigurationError`` for mkdocs.yml, ``OSError`` for the disk and the lock.
    """
    options = options or BuildOptions()
    timings = options.timings
    with timings.stage("reading and checking"):
        checked = check(project, day, options.memory)
    if not checked.passed:
        return Built(checked, target)
    if day is None:  # the records of a day are others
        with timings.stage("selectors of quotes"), without_collection():
            find_selectors(checked.archive, options.memory)
    reason = why_no_history(project.root)
    if reason:
        options.warn(f"no page says when it last changed. {reason}")
    target.parent.mkdir(parents=True, exist_ok=True)
    with only_build(target), aside(target, options.warn) as folder:
        site = make_site(checked, folder)
        with timings.stage("links"):
            found = site.problems or _problems_of_links(site, folder)
            checked = replace(checked, diagnostics=in_order([*checked.diagnostics, *found]))
        with timings.stage("publishing"):
            if checked.passed:
                exchange(folder, target, options.stop_no_more)
                remove_old(folder)
                note(project, target, site.manifest, options)
    return Built(checked, target)


def _problems_of_links(site: MadeSite, folder: Path) -> Iterable[Diagnostic]:
    found = check_site(folder, site.base, site.pages, site.ours)
    return found if site.strict else tolerated(found)


def note(project: Project, target: Path, manifest: Manifest | None, options: BuildOptions) -> None:
    """Note what the published site was made from, once the old one is gone; without a note the next
    build makes it anew."""
    path = manifest_path(project, target)
    if path is None:
        return
    try:
        if manifest is None:
            path.unlink(missing_ok=True)
        else:
            write_manifest(path, replace(manifest, until=settled(target.parent)))
    except OSError as problem:
        options.warn(f"the next build will make everything anew: {problem}.")
