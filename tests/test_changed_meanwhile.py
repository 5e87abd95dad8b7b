"""Files that are changed while a build runs: it tells what it has read, and the next one the rest.

With ``--long`` every change is made at every moment, elsewhere a few are.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial, wraps
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from mkdocs.exceptions import MkDocsException

from doors import DOORS, Build, built_by_mkdocs
from generator.build.options import BuildOptions
from generator.content.files import Files
from generator.content.folders import files_below
from generator.content.project import ConfigurationError, open_project
from generator.model.vocabulary import Kind
from generator.plugin.plugin import FactsheetsPlugin
from generator.plugin.site import build_site
from projects import ROOT, files_in

FIGURE = "content/figures/missing-planks.yaml"
ABOUT = "content/pages/about.md"
TEMPLATE = "templates/pages/figure.md.jinja"
MOMENTS = ("on_files", "on_nav", "on_env", "on_post_build")
UNSEEN = "Nobody may read this"
Change = Callable[[Path], None]


def built(root: Path, site_dir: Path | None = None, *, cache: bool = True) -> dict[str, bytes]:
    """Build a project's site; gives its files, or none where the content has errors."""
    options = BuildOptions(jobs=1, search=False, cache=cache)
    made = build_site(open_project(root), site_dir, options=options)
    return files_in(made.site_dir) if made.checked.passed else {}


def clean(root: Path) -> dict[str, bytes]:
    """The site of what is there now, made from nothing."""
    return built(root, root.parent / "clean", cache=False)


def change(path: Path) -> None:
    """Say something else."""
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ("Missing planks", "Planks not there"),
        ("A small", "One"),
        ("# {{", "# X {{"),
    ):
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def link_out(path: Path) -> None:
    """Put a link to a file outside of the project in its place."""
    secret = path.parents[path.parts[::-1].index("small")].parent / "secret.txt"
    secret.write_text(f"name: {UNSEEN}\n", encoding="utf-8")
    path.unlink()
    path.symlink_to(secret)


def anchor(path: Path) -> None:
    """Write what no page may have."""
    path.write_text("---\na: &b c\n---\n", encoding="utf-8")


def at_moment(patch: pytest.MonkeyPatch, moment: str, then: Callable[[], None]) -> None:
    """Let something happen when the plugin hears of an event."""
    heard = getattr(FactsheetsPlugin, moment)

    @wraps(heard)
    def hear(*given: Any, **named: Any) -> Any:
        then()
        return heard(*given, **named)

    patch.setattr(FactsheetsPlugin, moment, hear)


def moments_and_changes(config: pytest.Config) -> list[tuple[str, str, Change]]:
    """Which file is changed when, and how."""
    every = [*product(MOMENTS, (FIGURE, ABOUT, TEMPLATE, "seeds/gazette.txt"), CHANGES)]
    return every if config.getoption("--long") else every[::11]


CHANGES: tuple[Change, ...] = (change, Path.unlink, link_out)


@pytest.mark.parametrize(
    ("build", "faults"),
    [(built, (OSError, ConfigurationError)), (built_by_mkdocs, (MkDocsException,))],
    ids=["factsheets", "mkdocs"],
)
def test_a_file_may_change_while_a_site_is_built(
    small: Path,
    pytestconfig: pytest.Config,
    build: Build,
    faults: tuple[type[Exception], ...],
) -> None:
    """Changed, deleted or exchanged for a link at any moment, a file does no harm: the site is
    whole and says nothing that was not read, and the next build is as a clean one."""
    (small / TEMPLATE).parent.mkdir(parents=True)
    shutil.copy(ROOT / TEMPLATE, small / TEMPLATE)
    kept = Path(shutil.copytree(small, small.parent / "kept"))
    before = build(small)
    for moment, name, how in moments_and_changes(pytestconfig):
        with pytest.MonkeyPatch.context() as patch:
            at_moment(patch, moment, partial(how, small / name))
            try:
                build(small)
            except faults:
                assert files_in(small / "site") == before, (moment, name)
        site = files_in(small / "site")
        assert site.keys() == before.keys()
        assert not any(UNSEEN.encode() in data for data in site.values()), (moment, name)
        assert not list(small.glob(".site-*"))
        try:
            now = build(small)
        except faults:
            now = {}
        if now and how is not link_out:
            assert now == clean(small), (moment, name, how)
        (small / name).unlink(missing_ok=True)
        shutil.copy(kept / name, small / name)
        assert build(small) == before, (moment, name, how)


@pytest.mark.parametrize("moment", MOMENTS[:3])
@DOORS
def test_mkdocs_reads_the_pages_that_were_checked(
    small: Path, build: Build, faults: type[Exception], moment: str
) -> None:
    """A page that is changed after it was checked into one that MkDocs must not read ends the
    build, or MkDocs has the one that was checked."""
    before = build(small)
    with pytest.MonkeyPatch.context() as patch:
        at_moment(patch, moment, partial(anchor, small / ABOUT))
        if moment == "on_files":
            with pytest.raises(faults, match="This page was changed while the site was built"):
                build(small)
        else:
            build(small)
    assert files_in(small / "site") == before


PUBLISHED = {
    "content/pages/sheet.css": "a { color: red }\n",
    "content/pages/more/sheet.css": "b { color: red }\n",
    "content/pages/hand.xml": "<hand/>\n",
    "templates/theme/assets/own.css": "c { color: red }\n",
}


def with_files_of_all_kinds(root: Path) -> None:
    """Add what is copied, and what pages are made with, from every folder of a project."""
    for name, text in PUBLISHED.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    for name in (TEMPLATE, "templates/theme/404.html"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("extra_templates: [hand.xml]\n")


def link_folder_out(folder: Path, outside: Path) -> None:
    """Put a link in a folder's place to one elsewhere, with files of the same names."""
    folder.rename(outside)
    for path in files_below(outside):
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{UNSEEN}\n")
    folder.symlink_to(outside)


@pytest.mark.parametrize(
    "place",
    [
        "on_files content/pages",
        *("on_env content", "on_env content/pages", "on_env content/pages/more"),
        *("on_env templates", "on_env templates/pages", "on_env templates/theme/assets"),
    ],
)
@DOORS
def test_a_folder_that_became_a_link_is_not_published(
    small: Path, tmp_path: Path, build: Build, faults: type[Exception], place: str
) -> None:
    """Whichever folder is exchanged for a link while a site is built, between the moment when its
    files are listed and the one when they are copied or read, nothing behind it is published."""
    moment, folder = place.split()
    with_files_of_all_kinds(small)
    with pytest.MonkeyPatch.context() as patch:
        swap = partial(link_folder_out, small / folder, tmp_path / "outside")
        at_moment(patch, moment, swap)
        with pytest.raises(faults, match=r"Not a directory: '?/.*/small/|^Aborted"):
            build(small)
    assert (small / folder).is_symlink()
    assert not (small / "site").exists()


@pytest.mark.parametrize("again", [True, False], ids=["replaced", "gone"])
def test_no_site_is_made_of_records_whose_folder_left(
    small: Path, monkeypatch: pytest.MonkeyPatch, again: bool
) -> None:
    """Where the folder of the records is moved away while they are looked for, a kind seems to have
    none: the build ends, and the site stays."""
    before = built(small)
    looks = "_record_paths"
    looked_for = getattr(Files, looks)

    def look(files: Files, kind: Kind) -> Iterator[tuple[Path | str, str]]:
        if kind is Kind.FIGURE:
            files.project.content.rename(small.parent / "away")
            if again:
                files.project.content.mkdir()
        found: Iterator[tuple[Path | str, str]] = looked_for(files, kind)
        return found

    monkeypatch.setattr(Files, looks, look)
    told = "The folder was replaced while it was read" if again else "No such file or directory"
    with pytest.raises(OSError, match=told):
        built(small, cache=False)
    assert files_in(small / "site") == before
