"""Where a site or an export may go: nowhere where it would cost somebody a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.exceptions import MkDocsException

from conftest import Run
from doors import built_by_mkdocs
from generator.build.target_folders import refuse_site_folder
from generator.content.project import ConfigurationError
from projects import edit, files_in


@pytest.mark.parametrize(
    "name", [".", "..", "content", "content/sources", "content/pages/site", "seeds", ".git", "more"]
)
def test_a_folder_that_the_project_needs_is_no_place_for_a_site(
    small: Path, run: Run, name: str
) -> None:
    """Neither the project nor a folder of its own, nor one with files of another kind, is ever
    replaced: exit code 2 and a line, and every file is as it was."""
    for kept in (".git/config", "more/diary.txt"):
        (small / kept).parent.mkdir()
        (small / kept).write_text("kept", encoding="utf-8")
    before = files_in(small)
    code, out, err = run("build", "--no-search", "--site-dir", str(small / name))
    assert (code, out) == (2, "")
    why = {
        ".": "holds the project itself; name another folder.",
        "..": "holds the project itself; name another folder.",
        "more": "holds files of another kind, which the site would replace. Name another one, or "
        "empty it.",
    }.get(name, "is a folder that the project needs, or lies in one; name another one.")
    assert err.endswith(f"{why}\n")
    assert files_in(small) == before
    code, out, err = run("export", str(small / name))
    if name != "more":
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert files_in(small) == before


def test_a_link_is_no_place_for_a_site(small: Path, tmp_path: Path, run: Run) -> None:
    """The site would take the place of the link, and not of the folder that somebody serves."""
    (tmp_path / "served").mkdir()
    (small / "site").symlink_to(tmp_path / "served")
    told = (
        f"factsheets: the site cannot go to {small / 'site'}: that is a link, which the site would "
        "replace. Name the folder to which it leads.\n"
    )
    assert run("build", "--no-search") == (2, "", told)
    assert (small / "site").is_symlink()


def test_mkdocs_replaces_no_folder_of_the_project(
    small: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The same with `mkdocs build`, where mkdocs.yml names the folder."""
    edit(small, "mkdocs.yml", "docs_dir:", "site_dir: content/sources\ndocs_dir:")
    before = files_in(small)
    with pytest.raises(MkDocsException):
        built_by_mkdocs(small)
    (told,) = caplog.messages
    folder = small / "content/sources"
    assert told == (
        f"{folder} is a folder that the project needs, or lies in one; name another one."
    )
    assert files_in(small) == before


def test_a_site_goes_where_a_site_or_nothing_is(tmp_path: Path) -> None:
    """A new folder, an empty one, and one in which a site was built, but no file."""
    root, file = tmp_path / "project", tmp_path / "file"
    (root / "content").mkdir(parents=True)
    file.touch()
    for name in ("new", "empty", "built"):
        folder = tmp_path / name
        if name != "new":
            folder.mkdir()
        if name == "built":
            (folder / "404.html").touch()
        refuse_site_folder(folder, root)
    with pytest.raises(ConfigurationError, match=r"^the site cannot go to .*: that is a file\.$"):
        refuse_site_folder(file, root)


def test_an_export_writes_over_no_file_of_somebody_else(small: Path, run: Run) -> None:
    """A file that no export wrote is told, and nothing is written; one that is the same is none."""
    target = small / "out"
    assert run("export", str(target))[0] == 0
    assert run("export", str(target))[0] == 0
    other = small / "other"
    page = next(path for path in sorted(target.rglob("*.md")))
    name = page.relative_to(target)
    (other / name).parent.mkdir(parents=True)
    (other / name).write_text("mine", encoding="utf-8")
    code, out, err = run("export", str(other))
    assert (code, out) == (2, "")
    assert err == (
        f"factsheets: the export cannot go to {other}: {name} is there already, and no export "
        "wrote it. Name another folder, or move that file.\n"
    )
    assert files_in(other) == {str(name): b"mine"}
    (other / name).write_bytes(page.read_bytes())
    assert run("export", str(other))[0] == 0
