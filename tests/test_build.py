"""The stories of build.py: check, export, build, publish."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.build.check import check
from generator.build.export import export
from generator.content.project import ConfigurationError, open_project
from generator.plugin.site import build_site

FIGURE = "content/figures/missing-planks.yaml"


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def without_search(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files but for the search bundle, whose own tool is not byte-stable."""
    return {name: data for name, data in files.items() if not name.startswith("pagefind/")}


def replace(folder: Path, name: str, old: str, new: str) -> None:
    """Edit a file as an editor would."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_right_project_has_nothing_to_report(small: Path) -> None:
    """The small project passes every check."""
    assert check(open_project(small)).report() == "no problems found\n"


def test_one_wrong_digit_fails_at_its_line(small: Path) -> None:
    """A changed digit is reported with file, line, column and what the quote says."""
    replace(small, FIGURE, "value: 14", "value: 15")
    assert check(open_project(small)).report() == (
        f'{FIGURE}:16:12: error N101 number-not-in-quote: "value" is 15, but the quote from '
        '"courier-bridge" has 14 ("The council counted 14 missing planks").\n'
        "   16 |     value: 15\n"
        "                   ^^\n"
        "  help: Write value: 14, or quote the words that have 15.\n"
        "\n"
        "1 error in 1 file\n"
    )


def test_one_wrong_letter_in_a_quote_fails_at_its_line(small: Path) -> None:
    """A changed letter of a quote is reported with the words that differ."""
    replace(small, FIGURE, "counted 14 missing planks", "counted 14 missing blanks")
    report = check(open_project(small)).report()
    assert report.startswith(
        f'{FIGURE}:20:41: error E101 quote-not-in-source: the text of "courier-bridge" does not '
        "have this quote.\n"
    )
    assert (
        'help: Nearest, on line 3: "The council counted 14 missing planks" (the quote has '
        '"blanks", the source has "planks").\n'
    ) in report


def test_build_writes_a_page_for_every_record(small: Path) -> None:
    """Each record and each index has its page at its URL."""
    built = build_site(open_project(small))
    assert built.checked.report() == "no problems found\n"
    pages = {name for name in tree(built.site_dir) if name.endswith("index.html")}
    assert {
        "index.html",
        "about/index.html",
        "actors/index.html",
        "actors/anna-holm/index.html",
        "events/bridge-closed/index.html",
        "figures/missing-planks/index.html",
        "sources/gazette-bridge/index.html",
        "disputed/index.html",
    } <= pages


def test_two_builds_give_the_same_bytes(small: Path, tmp_path: Path) -> None:
    """Neither clock nor path nor order of files shows in the site."""
    elsewhere = tmp_path / "elsewhere" / "other-name"
    shutil.copytree(small, elsewhere)
    one = without_search(tree(build_site(open_project(small)).site_dir))
    other = without_search(tree(build_site(open_project(elsewhere)).site_dir))
    assert one == other


def test_a_build_after_edits_equals_a_clean_build(small: Path, tmp_path: Path) -> None:
    """What an earlier build left behind does not show in a later one."""
    project = open_project(small)
    build_site(project)
    replace(small, FIGURE, "name: Missing planks", "name: Planks that are missing")
    edited = without_search(tree(build_site(project).site_dir))
    clean = without_search(tree(build_site(project, tmp_path / "clean").site_dir))
    assert edited == clean


def test_content_errors_leave_the_previous_site_untouched(small: Path) -> None:
    """A failing check writes nothing at all."""
    project = open_project(small)
    before = tree(build_site(project).site_dir)
    replace(small, FIGURE, "value: 14", "value: 15")
    built = build_site(project)
    assert not built.checked.passed
    assert tree(built.site_dir) == before
    assert not list(small.glob(".site-*"))


def test_a_broken_link_in_a_template_leaves_the_previous_site_untouched(small: Path) -> None:
    """The built-site check sees raw HTML that MkDocs passes over, and nothing is published."""
    project = open_project(small)
    before = tree(build_site(project).site_dir)
    replace(small, "content/pages/about.md", "A small", '<a href="../nowhere/">A small</a>')
    built = build_site(project)
    assert [diagnostic.code for diagnostic in built.checked.diagnostics] == ["B101"]
    assert tree(built.site_dir) == before


def test_a_failing_mkdocs_build_leaves_the_previous_site_untouched(small: Path) -> None:
    """A link that MkDocs itself refuses is a configuration error, and the old site stays."""
    project = open_project(small)
    site = build_site(project).site_dir
    before = tree(site)
    replace(small, "content/pages/about.md", "A small", "[A small](nowhere.md)")
    with pytest.raises(ConfigurationError, match="MkDocs could not build the site"):
        build_site(project)
    assert tree(site) == before
    assert not list(small.glob(".site-*"))


def test_export_writes_only_what_changed_and_removes_what_is_stale(
    small: Path, tmp_path: Path
) -> None:
    """A second export writes nothing; what no page makes any more goes, and nothing else."""
    project, target = open_project(small), tmp_path / "markdown"
    first = export(project, target)
    assert first.written == len(tree(target)) - 1 > 10
    assert (target / "about.md").read_text(encoding="utf-8").startswith("# About")
    again = export(project, target)
    assert (again.written, again.removed) == (0, 0)
    (target / "README.md").write_text("of somebody else", encoding="utf-8")
    (target / "outside").symlink_to(small)
    with (target / ".factsheets-export").open("a", encoding="utf-8") as file:
        file.write("../small/mkdocs.yml\noutside/mkdocs.yml\n")
    (small / "content/pages/about.md").unlink()
    assert export(project, target).removed == 1
    assert not (target / "about.md").exists()
    assert (target / "README.md").is_file()
    assert (small / "mkdocs.yml").is_file()


def test_export_of_a_broken_project_writes_nothing(small: Path, tmp_path: Path) -> None:
    """Errors stop an export before its folder is made."""
    replace(small, FIGURE, "value: 14", "value: 15")
    exported = export(open_project(small), tmp_path / "markdown")
    assert not exported.checked.passed
    assert not (tmp_path / "markdown").exists()


def test_a_project_without_the_plugin_is_a_configuration_error(small: Path) -> None:
    """mkdocs.yml without our plugin would build a site without facts."""
    replace(small, "mkdocs.yml", "plugins: [factsheets]", "plugins: []")
    with pytest.raises(ConfigurationError, match=r"write `plugins: \[factsheets\]`"):
        build_site(open_project(small))


def test_a_folder_without_content_is_a_configuration_error(tmp_path: Path) -> None:
    """A command in the wrong folder says so."""
    with pytest.raises(ConfigurationError, match="content/ is not a folder here"):
        open_project(tmp_path)
