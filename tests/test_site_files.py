"""What a site has at its root for browsers, devices, crawlers and programs that read words."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import etree, html

from conftest import Commit
from generator.content.project import open_project
from generator.exports.language_models import language_models_file
from generator.model.site import Site
from generator.plugin.site import build_site
from projects import ROOT, SMALL, edit

SITE = "https://example.org/sheets/"
OWN_SCRIPT = "// (c) Overby\nlet bridges;\n"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, commit: Commit) -> Path:
    """The site of the small project, of which one record has changed since it was made."""
    root = tmp_path_factory.mktemp("site-files") / "project"
    shutil.copytree(SMALL, root)
    own = root / "templates/theme/assets/site.js"
    own.parent.mkdir(parents=True)
    own.write_text(OWN_SCRIPT, encoding="utf-8")
    commit(root, "2025-04-01")
    edit(root, "content/actors/overby.yaml", "names: {", "names: {de: Oberby, ")
    commit(root, "2025-05-01")
    built = build_site(open_project(root))
    assert built.checked.passed, built.checked.report()
    return built.site_dir


def test_the_site_map_tells_when_a_record_changed(site: Path) -> None:
    """Each record's page has the day of its last change; a page of no record has none."""
    told = etree.fromstring((site / "sitemap.xml").read_bytes())
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    days = {
        (one.findtext("s:loc", namespaces=space) or "").removeprefix(SITE): one.findtext(
            "s:lastmod", namespaces=space
        )
        for one in told.findall("s:url", space)
    }
    assert days["actors/overby/"] == "2025-05-01"
    assert days["actors/anna-holm/"] == "2025-04-01"
    assert days["actors/"] is None


def test_crawlers_find_the_site_map(site: Path) -> None:
    """Everything may be read, and the site map has its whole address."""
    lines = (site / "robots.txt").read_text(encoding="utf-8").split("\n")
    assert lines == ["User-agent: *", "Allow: /", f"Sitemap: {SITE}sitemap.xml", ""]


def test_devices_find_name_and_icons(site: Path) -> None:
    """The manifest is JSON whose icons are there and as large as it says; each page links to it."""
    manifest = json.loads((site / "manifest.webmanifest").read_text(encoding="utf-8"))
    assert manifest["name"] == "Bridge sheets"
    page = site / "actors/overby/index.html"
    head = html.fromstring(page.read_bytes()).find("head")
    links = {one.get("rel"): one.get("href") for one in head.findall("link")}
    assert (page.parent / links["manifest"]).resolve() == site / "manifest.webmanifest"
    icons = [(one["src"], one["sizes"]) for one in manifest["icons"]]
    icons += [
        (str((page.parent / one.get("href")).resolve().relative_to(site)), one.get("sizes", ""))
        for one in head.findall("link")
        if "icon" in one.get("rel")
    ]
    assert {name for name, _ in icons} == {
        "assets/icon.svg",
        "assets/icon-32.png",
        "assets/icon-192.png",
    }
    for name, sizes in icons:
        data = (site / name).read_bytes()
        if name.endswith(".png"):
            assert data.startswith(PNG)
            width, height = (int.from_bytes(data[at : at + 4]) for at in (16, 20))
            assert sizes in ("", f"{width}x{height}")


def test_our_style_sheets_and_scripts_travel_without_comments(site: Path) -> None:
    """All lines of ours but those of comments are there; a project's own script is left alone."""
    ours = ROOT / "templates/theme/assets"
    script = (ours / "sheet.js").read_text(encoding="utf-8").splitlines()
    assert (site / "assets/sheet.js").read_text(encoding="utf-8").splitlines() == [
        line for line in script if not line.lstrip().startswith("//")
    ]
    for name in ("site.css", "pictures.css"):
        sheet = (ours / name).read_text(encoding="utf-8")
        sent = (site / "assets" / name).read_text(encoding="utf-8")
        assert "/*" in sheet
        assert "/*" not in sent
        assert sent.count("{") == re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL).count("{")
    assert (site / "assets/site.js").read_text(encoding="utf-8") == OWN_SCRIPT


def test_what_language_models_are_told_is_there(site: Path) -> None:
    """The file has a title and lists of links, and each link leads to a page or file."""
    text = (site / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# Bridge sheets\n")
    links = re.findall(r"\]\((.*?)\)", text)
    assert len(links) > 5
    for link in links:
        path = site / urljoin(SITE, link).removeprefix(SITE)
        assert (path / "index.html").is_file() or path.is_file(), link


def test_the_subject_is_a_summary() -> None:
    """What the site is about stands below its title, in one line."""
    text = language_models_file(Site("Sheets", subject="The bridge\n# of Overby")).decode()
    assert text.startswith("# Sheets\n\n> The bridge # of Overby\n\nStatements taken")
