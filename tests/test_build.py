"""The stories of build.py: check, export, build, publish."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.build.check import check
from generator.build.export import export
from generator.build.options import BuildOptions
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
        f'{FIGURE}:17:12: error N101 number-not-in-quote: "value" is 15, but the quote from '
        '"courier-bridge" has 14 ("The council counted 14 missing planks").\n'
        "   17 |     value: 15\n"
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
        f'{FIGURE}:21:41: error E101 quote-not-in-source: the text of "courier-bridge" does not '
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


@pytest.mark.parametrize("inherited", [False, True])
def test_a_site_that_is_not_strict_is_published(
    small: Path, capsys: pytest.CaptureFixture[str], *, inherited: bool
) -> None:
    """With ``strict: false``, what MkDocs warns of and a link that leads nowhere are told as
    warnings, with their places; an id that is there twice is an error all the same."""
    project = open_project(small)
    place = small / "mkdocs.yml"
    if inherited:
        (small / "base.yml").write_text("strict: false\n", encoding="utf-8")
        place.write_text(f"INHERIT: base.yml\n{place.read_text()}", encoding="utf-8")
    else:
        place.write_text(f"{place.read_text()}strict: false\n", encoding="utf-8")
    told: list[str] = []
    options = BuildOptions(search=False, warn=told.append)
    line = '[A](nowhere.md) <a href="../elsewhere/">small</a>'
    replace(small, "content/pages/about.md", "A small", line)
    built = build_site(project, options=options)
    assert [(one.code, one.severity) for one in built.checked.diagnostics] == [
        ("B101", "warning"),
        ("B101", "warning"),
    ]
    (warned,) = told
    assert warned.startswith("MkDocs: content/pages/about.md:")
    assert "contains a link 'nowhere.md'" in warned
    assert "elsewhere" in (built.site_dir / "about/index.html").read_text(encoding="utf-8")
    before = tree(built.site_dir)
    replace(small, "content/pages/about.md", line, '<p id="a"></p><p id="a"></p>')
    built = build_site(project, options=options)
    assert [(one.code, one.severity) for one in built.checked.diagnostics] == [("B103", "error")]
    assert tree(built.site_dir) == before


@pytest.mark.parametrize("theme", ["factsheets", "mkdocs"])
def test_a_site_without_a_home_page_is_told_once(small: Path, theme: str) -> None:
    """Below a prefix, where nobody wrote a home page, one error says so and how to write one."""
    replace(small, "mkdocs.yml", "theme: factsheets", f"theme: {theme}")
    replace(small, "mkdocs.yml", "[factsheets]", "[{factsheets: {prefix: facts/}}]")
    replace(small, "mkdocs.yml", "Home: index.md", "Home: facts/index.md")
    built = build_site(open_project(small))
    (told,) = built.checked.diagnostics
    assert (told.code, told.span.path) == ("B105", "mkdocs.yml")
    assert re.fullmatch(r"the site has no home page, and \d\d pages link to it\.", told.message)
    (small / "content/pages/index.md").write_text("# Home\n\n[Facts](facts/index.md)\n")
    assert build_site(open_project(small)).checked.diagnostics == ()


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
    with pytest.raises(ConfigurationError, match="content/ is not a folder"):
        open_project(tmp_path)


def bytes_of(folder: Path, options: BuildOptions, target: Path) -> dict[str, bytes]:
    """The files of a site that is built without its search."""
    return tree(build_site(open_project(folder), target, options=options).site_dir)


def test_the_number_of_processes_does_not_show(small: Path, tmp_path: Path) -> None:
    """One process and three make the same bytes."""
    one = bytes_of(small, BuildOptions(jobs=1, search=False), tmp_path / "one")
    three = bytes_of(small, BuildOptions(jobs=3, search=False), tmp_path / "three")
    assert one == three
    assert not [name for name in one if name.startswith("pagefind/")]


def test_a_plugin_that_looks_at_pages_changes_no_byte(small: Path, tmp_path: Path) -> None:
    """A page that MkDocs makes, because a hook wants to see it, is the page that we write."""
    alone = bytes_of(small, BuildOptions(search=False), tmp_path / "alone")
    (small / "hook.py").write_text(
        "def on_post_page(output, page, config): return output\n", encoding="utf-8"
    )
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("hooks: [hook.py]\n")
    assert bytes_of(small, BuildOptions(search=False), tmp_path / "watched") == alone


def test_a_plugin_that_changes_pages_changes_ours(small: Path, tmp_path: Path) -> None:
    """A hook sees the Markdown of a generated page and may add to it."""
    (small / "hook.py").write_text(
        "def on_page_markdown(markdown, page, config, files): return markdown + '\\nSeen.\\n'\n",
        encoding="utf-8",
    )
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("hooks: [hook.py]\n")
    pages = bytes_of(small, BuildOptions(jobs=2, search=False), tmp_path / "site")
    assert b"<p>Seen.</p>" in pages["actors/anna-holm/index.html"]
    assert "actors/anna-holm/index.json" in pages


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("actors/anna-holm.md", "page"),
        ("actors/anna-holm/README.md", "page"),
        ("index.html", "page"),
        ("actors/anna-holm/index.json", "file"),
        ("data/v1/factsheets.jsonl", "file"),
    ],
)
def test_nothing_hand_written_stands_where_we_write(small: Path, path: str, kind: str) -> None:
    """A file in the place of a page or file of ours is named, and the old site stays."""
    project = open_project(small)
    before = tree(build_site(project, options=BuildOptions(search=False)).site_dir)
    hiding = small / "content/pages" / path
    hiding.parent.mkdir(parents=True, exist_ok=True)
    hiding.write_text("# Somebody else", encoding="utf-8")
    message = f"content/pages/{path} stands where a generated {kind} goes"
    with pytest.raises(ConfigurationError, match=message):
        build_site(project)
    assert tree(small / "site") == before


def test_what_mkdocs_has_against_a_page_is_told(small: Path) -> None:
    """A warning that stops a build is shown with its page, as MkDocs itself shows it."""
    replace(small, "content/pages/about.md", "A small", "[A small](nowhere.md)")
    with pytest.raises(ConfigurationError, match=r"'about.md' contains a link 'nowhere.md'"):
        build_site(open_project(small))


def test_a_wrong_template_is_named_whoever_renders(small: Path) -> None:
    """An error in a template is the same configuration error from one process and from two."""
    page = small / "templates/pages/actor.md.jinja"
    page.parent.mkdir(parents=True)
    page.write_text("{{ view.nothing }}", encoding="utf-8")
    for jobs in (1, 2):
        with pytest.raises(ConfigurationError, match=r"actor.md.jinja, line 1 is wrong"):
            build_site(open_project(small), options=BuildOptions(jobs=jobs))
    assert not list(small.glob(".site-*"))


def test_a_hand_written_page_may_link_to_a_file_for_machines(small: Path) -> None:
    """MkDocs knows the files that it does not copy."""
    replace(small, "content/pages/about.md", "A small", "[All](data/v1/factsheets.jsonl). A small")
    built = build_site(open_project(small), options=BuildOptions(search=False))
    assert built.checked.passed
    about = (built.site_dir / "about/index.html").read_text(encoding="utf-8")
    assert 'href="../data/v1/factsheets.jsonl"' in about
