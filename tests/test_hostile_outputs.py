"""Hostile texts in every field of every kind, in every file that a build writes.

What is compared is told in ``hostile_texts`` and ``hostile_judge``. A sample is always built; with
``--corpora`` every public payload is, in every field.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from generator.build.check import Checked
from generator.build.export import export
from generator.build.options import BuildOptions
from generator.content.project import open_project
from generator.plugin.site import build_site
from generator.text.speakers.author_names import author_name
from hostile_judge import judge
from hostile_kinds import write
from hostile_texts import SAMPLES, files_with, payloads, typed
from projects import files_in
from serving import served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog

_OURS: Final = """\
site_name: Test sheets
site_url: https://example.org/sheets/
docs_dir: content/pages
theme: factsheets
plugins: [factsheets]
"""
# Another theme without autoescape, with a plugin that fills in templates, and whatever extensions
# of Markdown could take a text for theirs.
_GUEST: Final = """\
site_name: Test sheets
site_url: https://example.org/sheets/
docs_dir: content/pages
theme: mkdocs
plugins: [search, macros, {factsheets: {prefix: facts/}}]
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - smarty
  - tables
  - toc
  - pymdownx.snippets
  - pymdownx.superfences
  - pymdownx.magiclink
"""
_SHARDS: Final = 6


@pytest.fixture(autouse=True)
def _unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build what no check of the words would let pass: a quote without its number, and so on."""
    monkeypatch.setattr(Checked, "passed", property(lambda _: True))


def project(folder: Path, mkdocs_yml: str, texts: Sequence[str], *, hostile: bool) -> Path:
    """A project with texts, or with words in their place."""
    home = "about" if mkdocs_yml == _OURS else "index"
    own = {"mkdocs.yml": mkdocs_yml, f"content/pages/{home}.md": "# Own\n"}
    write(own | files_with(texts, hostile=hostile), folder)
    return folder


def built(root: Path) -> dict[str, bytes]:
    """A project's site; every record of it can be read."""
    made = build_site(open_project(root), options=BuildOptions(search=False, jobs=1))
    assert [one for one in made.checked.diagnostics if one.code[0] in "YSB"] == []
    return files_in(made.site_dir)


def faults(folder: Path, mkdocs_yml: str, texts: Sequence[str], kept: Path) -> list[str]:
    """What is wrong with a site of hostile texts; that of words is kept for as many other texts."""
    plain = kept / f"{len(texts)}"
    if not plain.exists():
        made = project(folder / "words", mkdocs_yml, texts, hostile=False)
        built(made)
        shutil.move(made / "site", plain)
    hostile = built(project(folder / "hostile", mkdocs_yml, texts, hostile=True))
    shutil.rmtree(folder)
    return judge(files_in(plain), hostile, texts)


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sites in which words stand for the public payloads: one site for each
    number of them."""
    return tmp_path_factory.mktemp("words")


def test_a_sample_of_hostile_texts_changes_nothing_but_the_texts(tmp_path: Path) -> None:
    """Every file of a site has the elements and names that it has for plain words, and the texts
    as they were typed; no script, handler or address of theirs is in it."""
    texts = [SAMPLES[n] for n in (0, 1, 7, 11, 16, 20)]
    assert faults(tmp_path / "site", _OURS, texts, tmp_path) == []


def test_other_themes_show_hostile_texts_as_typed(tmp_path: Path) -> None:
    """Neither a theme that does not escape, nor another plugin, nor an extension of Markdown takes
    a text for more than text."""
    assert faults(tmp_path / "site", _GUEST, [SAMPLES[n] for n in (1, 7, 10)], tmp_path) == []


def test_an_export_shows_hostile_texts_as_typed(tmp_path: Path) -> None:
    """What other builders get is judged as the site is: Markdown as it becomes in CommonMark."""
    sites, texts = [], SAMPLES[1::6]
    for name in ("words", "hostile"):
        root = project(tmp_path / name, _OURS, texts, hostile=name == "hostile")
        export(open_project(root), root / "export")
        sites.append(files_in(root / "export"))
    assert judge(sites[0], sites[1], texts) == []


@pytest.mark.parametrize("shard", range(_SHARDS))
def test_no_public_payload_changes_anything_but_the_texts(
    tmp_path: Path, corpora: Path, words: Path, shard: int
) -> None:
    """Every payload of the public corpora, in every field of every kind, in every file."""
    # The name of a person comes apart in citations, as other tests ask; of a comma nothing is left.
    public = (one for one in payloads(corpora) if typed(one) and one.strip(","))
    whole = (one for one in public if not author_name(one, "en").family)
    texts = sorted({*whole, *SAMPLES})
    assert len(texts) > 600
    assert faults(tmp_path / "site", _OURS, texts[shard::_SHARDS], words) == []


def test_a_browser_runs_nothing_of_hostile_texts(tmp_path: Path, browser: Browser) -> None:
    """Pages full of payloads raise no dialog and no violation of their policy, set no name, and
    ask no other host for anything."""
    texts = SAMPLES[:12]
    root = project(tmp_path, _OURS, texts, hostile=True)
    built(root)
    page = browser.new_page()
    told: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        told.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    page.on("console", lambda said: told.extend([said.text] * ("Security Policy" in said.text)))
    page.on("pageerror", lambda fault: told.append(str(fault)))
    page.on("request", lambda asked: told.extend([asked.url] * ("//127.0.0.1:" not in asked.url)))
    with served(root / "site") as address:
        for path in ("", "events/", "network/", "actors/", "sources/"):
            page.goto(address + path)
        for kind, first in (("actors", "a"), ("events", "e"), ("figures", "f"), ("sources", "s")):
            for number in range(0, len(texts), 3):
                page.goto(f"{address}{kind}/{first}{number}/")
                page.mouse.move(200, 200)
    page.close()
    assert told == []
