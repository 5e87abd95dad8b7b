"""What was in sources by a day: the same as a project that has no later ones."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.archive.as_of import as_of
from generator.build.check import check
from generator.build.export import export
from generator.build.options import BuildOptions
from generator.content.load import read_content
from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import edit, files_in
from telling import ROOT, SMALL, content_of

DAY = date(2025, 3, 5)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path, but for the search bundle and the day told."""
    return {
        name: data for name, data in files_in(folder).items() if not name.startswith("pagefind/")
    }


@pytest.fixture
def older(small: Path, tmp_path: Path) -> Path:
    """The small project as editors would have left it on 5 March 2025, before The Courier's."""
    folder = Path(shutil.copytree(small, tmp_path / "older"))
    for gone in ("sources/courier-bridge", "actors/courier", "questions/day-of-closing"):
        (folder / f"content/{gone}.yaml").unlink()
    (folder / "seeds/courier.txt").unlink()
    event = folder / "content/events/bridge-closed.yaml"
    text = event.read_text(encoding="utf-8")
    start, end = text.index("  - id: on-sunday"), text.index("  - id: safe")
    event.write_text(text[:start] + text[end:], encoding="utf-8")
    figure = folder / "content/figures/missing-planks.yaml"
    text = figure.read_text(encoding="utf-8")
    figure.write_text(text[: text.index("  - id: council")], encoding="utf-8")
    return folder


def without_repository(folder: Path) -> Path:
    """Leave out the edit links: their lines are those of the files as they are."""
    links = "repo_url: https://code.example/bridge/\nedit_uri: edit/main/\n"
    edit(folder, "mkdocs.yml", links, "")
    return folder


def test_the_pages_are_those_of_an_older_project(small: Path, older: Path, tmp_path: Path) -> None:
    """The site as of a day equals a build from the records whose sources are that old."""
    for folder in (small, older):
        without_repository(folder)
    assert check(open_project(older)).passed
    now = build_site(open_project(small), tmp_path / "now", DAY)
    then = build_site(open_project(older), tmp_path / "then", DAY)
    assert now.checked.passed
    assert tree(now.site_dir) == tree(then.site_dir)
    everything = build_site(open_project(small), tmp_path / "everything")
    assert tree(everything.site_dir) != tree(now.site_dir)


def test_the_export_is_that_of_an_older_project(small: Path, older: Path, tmp_path: Path) -> None:
    """The exported files as of a day are the older project's, and say of which day they are."""
    for folder in (small, older):
        without_repository(folder)
        export(open_project(folder), tmp_path / f"{folder.name}-files", DAY)
    now, then = tree(tmp_path / "small-files"), tree(tmp_path / "older-files")
    assert now == then
    assert b"2025-03-05" in now["data/index.md"]


def test_what_stays_keeps_its_lines(small: Path) -> None:
    """A statement after one that has gone is still found at its line of the file."""
    content = as_of(check(open_project(small)).archive.content, DAY)
    event = next(entry for entry in content.entries if entry.id == "bridge-closed")
    (text,) = [
        line
        for line in event.document.text.split("\n")[event.span("facts", 1).line - 1 :]
        if "id:" in line
    ][:1]
    assert text.strip() == "- id: safe"


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_after_the_last_source_nothing_is_missing(root: Path) -> None:
    """As of a day after every source, the content is what it is."""
    content = content_of(root)
    found = as_of(content, date.max)
    assert [(one.id, one.record) for one in found.entries] == [
        (one.id, one.record) for one in content.entries
    ]


@pytest.mark.parametrize("root", [SMALL, ROOT], ids=["small", "real"])
def test_before_the_first_source_nothing_is_known(root: Path) -> None:
    """As of a day before every source, there is no record."""
    assert as_of(content_of(root), date(1900, 1, 1)).entries == ()


def test_a_doubtful_date_waits(small: Path) -> None:
    """A source that may have appeared later is not used yet."""
    source = "content/sources/gazette-bridge.yaml"
    edit(small, source, "published: 2025-03-05", "published: 2025-03-05~")
    content = check(open_project(small)).archive.content
    for day, known in ((date(2025, 3, 5), False), (date(2025, 3, 12), True)):
        left = {entry.id for entry in as_of(content, day).entries}
        assert ("gazette-bridge" in left) is known


@pytest.mark.parametrize("day", ["2024-07-31", "2024-11-30", "2024-12-31", "2025-03-05"])
def test_what_is_left_is_whole(day: str) -> None:
    """Whatever the day, no reference leads to what has gone, and no later source is left."""
    content = as_of(content_of(ROOT), date.fromisoformat(day))
    archive = Archive(content)
    for ref in archive.references:
        assert ref.target in archive.entries
        assert not ref.fact or f"{ref.target}/{ref.fact}" in archive.claims
    assert all(archive.citations(claim) for claim in archive.claims.values())


@pytest.mark.parametrize(
    ("updated", "version", "there"),
    [
        ("2025-03-09", "", False),
        ("2025-03-05T20:00Z", "", True),
        ("2025-03-09", ", version: seeds/gazette-1.txt", True),
    ],
)
def test_a_later_text_says_nothing_of_an_earlier_day(
    small: Path, updated: str, version: str, there: bool
) -> None:
    """A quote counts from the day of the text in which it stands."""
    text = (small / "seeds/gazette.txt").read_text("utf-8")
    (small / "seeds/gazette-1.txt").write_text(text, "utf-8")
    source = small / "content/sources/gazette-bridge.yaml"
    listed = f"{{text: seeds/gazette-1.txt, sha256: '{'0' * 64}', seen: 2025-03-05}}"
    more = f"updated: {updated}\nversions: [{listed}]\n"
    source.write_text(source.read_text("utf-8") + more, "utf-8")
    (small / "content/actors/clerk.yaml").write_text(
        "name: Clerk\nkind: person\nfacts:\n  - id: safe\n    text: The bridge is safe.\n"
        f"    evidence:\n      - {{source: gazette-bridge, quote: the bridge was safe{version}}}\n",
        "utf-8",
    )
    content = as_of(read_content(open_project(small)), date(2025, 3, 5))
    assert ("clerk" in {entry.id for entry in content.entries}) is there


def test_the_site_of_an_earlier_day_says_so(small: Path) -> None:
    """Where a reader arrives, and where the data are, stands up to which day sources were used."""
    options = BuildOptions(search=False, cache=False)
    built = build_site(open_project(small), day=date(2025, 3, 6), options=options)
    told = "This site holds what was in sources published by the end of 2025-03-06."
    for page in ("index.html", "data/index.html"):
        assert told in (built.site_dir / page).read_text(encoding="utf-8")
    whole = build_site(open_project(small), options=options)
    assert told[:30] not in (whole.site_dir / "index.html").read_text(encoding="utf-8")
