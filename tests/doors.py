"""The two commands that build a site, and an edit that changes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from generator.build.options import BuildOptions
from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import edit, files_in

FIGURE = "content/figures/missing-planks.yaml"
NAMES = ("name: Missing planks", "name: Planks not there")
Build = Callable[[Path], dict[str, bytes]]


def built(root: Path) -> dict[str, bytes]:
    """Build a project's site in this process; gives its files."""
    options = BuildOptions(jobs=1, search=False)
    return files_in(build_site(open_project(root), options=options).site_dir)


def built_by_mkdocs(root: Path) -> dict[str, bytes]:
    """The same as ``mkdocs build`` does it."""
    config = load_config(config_file=str(root / "mkdocs.yml"), strict=True)
    plugin: Any = config.plugins["factsheets"]
    plugin.options = BuildOptions(jobs=1, search=False)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build(config)
    finally:
        config.plugins.on_shutdown()
    return files_in(root / "site")


# What each command tells in a line: nothing else may come up.
DOORS = pytest.mark.parametrize(
    ("build", "faults"),
    [(built, OSError), (built_by_mkdocs, MkDocsException)],
    ids=["factsheets", "mkdocs"],
)


def before_and_after(root: Path, build: Build = built) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The site before an edit and the one after it; the first is what is there now."""
    before = build(root)
    edit(root, FIGURE, *NAMES)
    after = build(root)
    edit(root, FIGURE, *NAMES[::-1])
    assert build(root) == before != after
    edit(root, FIGURE, *NAMES)
    return before, after
