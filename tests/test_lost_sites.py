"""A change of mkdocs.yml, or of hand-written pages, that published addresses do not outlive is told
of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from mkdocs.exceptions import MkDocsException

from conftest import Commit
from doors import built_by_mkdocs
from generator.build.check import check
from generator.content.project import open_project
from generator.diff.difference import diff
from generator.plugin.site import build_site
from projects import edit
from test_promises import told


def config(root: Path, old: str, new: str) -> None:
    """Change what mkdocs.yml says."""
    edit(root, "mkdocs.yml", old, new)


def test_a_hand_written_page_that_goes_is_told(small: Path, commit: Commit) -> None:
    """One that is deleted or has another name is an error until a page takes its place; the home
    page, those that are not published, and those that another plugin leads on, are none."""
    pages = small / "content/pages"
    for name in ("history", "draft", ".notes", "led/old"):
        (pages / name).parent.mkdir(exist_ok=True)
        (pages / f"{name}.md").write_text(f"# {name}\n", encoding="utf-8")
    config(small, "nav:", "exclude_docs: |\n  draft.md\nnav:")
    commit(small)
    assert told(small) == []
    for name in ("draft", ".notes", "led/old"):
        (pages / f"{name}.md").unlink()
    maps = "{redirects: {redirect_maps: {led/old.md: about.md}}}"
    config(small, "[factsheets]", f"[factsheets, {maps}]")
    assert told(small) == []
    (pages / "history.md").rename(pages / "past.md")
    assert told(small) == [
        (
            "L128",
            "the hand-written page history/ would be gone without a word.",
            (
                "If a generated page tells most of the same, give moved_pages: of "
                "content/redirects.yaml the line history/: events/, with its path instead of "
                "events/. If a hand-written one does, have the plugin mkdocs-redirects lead there."
            ),
        )
    ]
    register = small / "content/redirects.yaml"
    register.write_text("moved_pages: {history/: events/}\n", encoding="utf-8")
    assert told(small) == []
    assert len(diff(open_project(small), "HEAD", "HEAD").lost) == 0


def test_another_prefix_is_told(small: Path, commit: Commit) -> None:
    """A prefix that is set, and one that is taken out, is an error, between two commits, too."""
    commit(small)
    config(small, "[factsheets]", "[{factsheets: {prefix: facts}}]")
    message = "all pages of records would be gone from /{}, for they would be below /{}."
    assert told(small) == [("L129", message.format("", "facts/"), "Take `prefix` out again.")]
    commit(small)
    assert told(small) == []
    config(small, "[{factsheets: {prefix: facts}}]", "[factsheets]")
    fix = "Write `prefix: facts/` again."
    assert told(small) == [("L129", message.format("facts/", ""), fix)]
    assert [one.code for one in diff(open_project(small), "HEAD~1", "HEAD").lost] == ["L129"]


@pytest.mark.parametrize(
    ("now", "named"),
    [
        ("repo_url: https://code.example/other", "https://code.example/other/"),
        ("", "Bridge sheets/"),
    ],
)
def test_other_ids_in_feeds_are_told(small: Path, commit: Commit, now: str, named: str) -> None:
    """Another repository, or none any more, is a warning; another address of the site or one with
    another end is none, nor is another name where there is a repository."""
    commit(small)
    config(small, "example.org/sheets/", "example.com/")
    config(small, "site_name: Bridge sheets", "site_name: Other sheets")
    config(small, "code.example/bridge/", "code.example/bridge")
    assert told(small) == []
    config(small, "site_name: Other sheets", "site_name: Bridge sheets")
    config(small, "repo_url: https://code.example/bridge", now)
    message = (
        f'the ids of all entries of feeds would be others: they are made from "{named}" then, and '
        'not from "https://code.example/bridge/".'
    )
    until = "unless no one follows the feeds yet."
    assert told(small) == [("L130", message, f"Leave `repo_url` as it was, {until}")]
    commit(small)
    if not now:
        config(small, "site_url:", "repo_url: https://code.example/bridge/\nsite_url:")
        assert [one[2] for one in told(small)] == [f"Leave `repo_url` out, {until}"]


def test_what_a_project_without_a_configuration_publishes_is_not_compared(
    small: Path, commit: Commit
) -> None:
    """Where mkdocs.yml is missing or broken on one side, the records alone are compared."""
    kept = (small / "mkdocs.yml").read_text(encoding="utf-8")
    (small / "mkdocs.yml").unlink()
    commit(small)
    (small / "mkdocs.yml").write_text(kept, encoding="utf-8")
    assert told(small) == []
    (small / "mkdocs.yml").write_text("a: [\n", encoding="utf-8")
    assert told(small) == []


def test_a_line_on_a_page_that_does_nothing_is_told(
    small: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Each command that builds refuses a line of the register that leads to no generated page; a
    look back at a day on which the page was not there yet does not, nor do records that nobody can
    read."""
    register = small / "content/redirects.yaml"
    register.write_text("moved_pages: {history/: past/}\n", encoding="utf-8")
    built = build_site(open_project(small)).checked
    assert [(one.span.line, one.code) for one in built.diagnostics] == [(1, "L137")]
    with pytest.raises(MkDocsException):
        built_by_mkdocs(small)
    assert "content/redirects.yaml:1:15: error L137 redirect-of-a-page" in caplog.text
    assert codes(small) == ["L137"]
    again = (small / "content/events/bridge-closed.yaml").read_text(encoding="utf-8")
    again = again.replace("old bridge in Overby", "old bridge again")
    (small / "content/events/once-more.yaml").write_text(again, encoding="utf-8")
    register.write_text("moved_pages: {history/: places/overby/}\n", encoding="utf-8")
    assert codes(small) == codes(small, date(2020, 1, 1)) == []
    (small / "content/events/once-more.yaml").write_text("a: [\n", encoding="utf-8")
    assert [one for one in codes(small) if one == "L137"] == []


def codes(root: Path, day: date | None = None) -> list[str]:
    """The rules on redirects of which a check tells."""
    found = check(open_project(root), day).diagnostics
    return [one.code for one in found if one.span.path == "content/redirects.yaml"]
