"""The search bundle of the last site stays where Pagefind would read the same pages again."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build.options import BuildOptions
from generator.content.project import open_project
from generator.plugin.site import build_site
from projects import edit

BUNDLE = "site/pagefind"


def built(root: Path, *, search: bool = True) -> None:
    """Build a project's site in this process."""
    assert build_site(
        open_project(root), options=BuildOptions(jobs=1, search=search)
    ).checked.passed


def bundle(root: Path) -> dict[str, tuple[int, bytes]]:
    """Every file of the bundle: its inode and its bytes."""
    found = sorted(path for path in (root / BUNDLE).rglob("*") if path.is_file())
    return {path.name: (path.stat().st_ino, path.read_bytes()) for path in found}


def test_a_search_of_the_same_pages_stays(small: Path) -> None:
    """A build without changes links the bundle of the last site, file by file."""
    built(small)
    first = bundle(small)
    assert {"pagefind.js", "words.txt"} <= first.keys()
    built(small)
    assert bundle(small) == first


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("content/pages/about.md", "# ", "# Zebra "),
        ("content/actors/overby.yaml", "name: ", "name: Zebra "),
    ],
)
def test_a_search_of_other_pages_is_made(small: Path, name: str, old: str, new: str) -> None:
    """After a change of a record or of a page by hand no file of the old index stays."""
    built(small)
    first = bundle(small)
    edit(small, name, old, new)
    built(small)
    second = bundle(small)
    indexed = [name for name in second if name.endswith((".pf_fragment", ".pf_index", ".pf_meta"))]
    assert indexed
    assert not {second[name][0] for name in indexed} & {inode for inode, _ in first.values()}
    assert bundle(small).keys() != first.keys()


def test_a_bundle_that_somebody_changed_is_made_anew(small: Path) -> None:
    """A file that is missing from the last site's bundle, or is not as it was made, is there again,
    and right."""
    built(small)
    first = bundle(small)
    (small / BUNDLE / "pagefind.js").write_text("spoilt")
    (small / BUNDLE / "words.txt").unlink()
    built(small)
    second = bundle(small)
    assert len(second) == len(first)
    assert second["pagefind.js"][1] == first["pagefind.js"][1]
    assert second["words.txt"][1] == first["words.txt"][1]


def test_a_site_without_a_search_has_none_to_keep(small: Path) -> None:
    """After a build without the search the next one makes it."""
    built(small)
    built(small, search=False)
    assert bundle(small) == {}
    built(small)
    assert "pagefind.js" in bundle(small)
