"""What Pagefind is given to read, before it reads."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.build import search_index
from generator.build.search_index import SearchNotMade, digest_of_search, make_search

PAGE = "<p title='日本'>日本 in か and が: 30</p>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two pages, one of them in a folder."""
    (tmp_path / "actors").mkdir()
    (tmp_path / "index.html").write_text("<p>Plain</p>", encoding="utf-8")
    (tmp_path / "actors/index.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "style.css").write_text("p {}", encoding="utf-8")
    return tmp_path


def read_by_pagefind(
    site: Path, monkeypatch: pytest.MonkeyPatch, *languages: str
) -> dict[str, str]:
    """The pages that Pagefind reads of a site in these languages, by path."""
    read: dict[str, str] = {}

    def index(pages: Path, target: Path) -> None:
        for path in pages.rglob("*.html"):
            read[path.relative_to(pages).as_posix()] = path.read_text(encoding="utf-8")
        (target / search_index.FOLDER).mkdir()
        for name in ("pagefind.js", "pagefind-ui.js", "pagefind-modular-ui.css"):
            (target / search_index.FOLDER / name).touch()

    monkeypatch.setattr(search_index, "_index", index)
    make_search(site, languages, ["missing", "planks"])
    return read


def test_letters_without_spaces_are_words(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is one, in the text alone, and one with a mark is its numbers; the site stays."""
    read = read_by_pagefind(site, monkeypatch, "en", "ja")
    assert read == {
        "index.html": "<p>Plain</p>",
        "actors/index.html": (
            "<p title='日本'> 日  本  in  か  and  \N{CYRILLIC LETTER MULTIOCULAR O}304c : 30</p>"
        ),
    }
    assert (site / "actors/index.html").read_text(encoding="utf-8") == PAGE
    assert not list(site.glob(".search-*"))


def test_a_page_that_somebody_wrote_may_be_of_any_bytes(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tags that nothing ends cost no more, the more there are, and are no text; what is in another
    encoding stops nothing."""
    (site / "tags.html").write_text(f"日{'<日' * 200_000}", encoding="utf-8")
    (site / "latin.html").write_bytes("日".encode() + b"caf\xe9")
    began = time.process_time()
    read = read_by_pagefind(site, monkeypatch, "ja")
    assert time.process_time() - began < 2
    assert read["tags.html"] == f" 日 {'<日' * 200_000}"
    assert read["latin.html"] == " 日 caf\N{REPLACEMENT CHARACTER}"


def test_pages_of_other_languages_are_read_as_they_are(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is cut there; of the bundle, only what our page needs stays, and the words."""
    read = read_by_pagefind(site, monkeypatch, "en", "de")
    assert read == {"index.html": "<p>Plain</p>", "actors/index.html": PAGE}
    folder = site / search_index.FOLDER
    assert sorted(path.name for path in folder.iterdir()) == ["pagefind.js", "words.txt"]
    assert (folder / "words.txt").read_bytes() == b"missing\nplanks"


def test_a_digest_tells_all_that_the_search_is_made_of(site: Path) -> None:
    """Another page, path, word or way of cutting makes another one; a style sheet does not."""
    first = digest_of_search(site, ["en"], ["planks"])
    assert digest_of_search(site, ["de"], ["planks"]) == first
    (site / "style.css").write_text("p { color: red }", encoding="utf-8")
    assert digest_of_search(site, ["en"], ["planks"]) == first
    others = [
        digest_of_search(site, ["ja"], ["planks"]),
        digest_of_search(site, ["en"], ["plank", "s"]),
        digest_of_search(site, ["en"], []),
    ]
    (site / "actors").rename(site / "events")
    others.append(digest_of_search(site, ["en"], ["planks"]))
    (site / "index.html").write_text("<p>Plane</p>", encoding="utf-8")
    others.append(digest_of_search(site, ["en"], ["planks"]))
    assert len({first, *others}) == 6


def test_what_pagefind_says_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it fails, its own words are the error."""
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho ' no room ' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(program))
    with pytest.raises(SearchNotMade, match=r"\Ano room\Z"):
        make_search(tmp_path, ["en"], [])
