"""Our pages in somebody else's MkDocs site: other themes, a prefix, other plugins, no address."""

from __future__ import annotations

import importlib.util
import json
import re
from html import unescape
from pathlib import Path
from shutil import copytree, rmtree
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

import pytest

from commands import run_warm
from generator.build.options import BuildOptions
from generator.content.project import (
    ConfigurationError,
    edit_root,
    open_project,
    read_prefix,
    read_site_url,
)
from generator.content.project import read_site as read_site_of
from generator.plugin.scoped_style import blocks, scoped
from generator.plugin.site import build_site
from projects import ROOT, edit, files_in
from serving import served
from telling import outputs, pages_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PREFIXED: Final = "{factsheets: {prefix: facts/}}"
MKDOCS_YML: Final = """\
site_name: Host
site_url: https://example.org/host/
repo_url: https://github.com/a/b
theme: THEME
plugins: PLUGINS
extra_css: [own.css]
nav:
  - Home: index.md
  - Facts:
      - Who: facts/actors/index.md
"""
OTHERS: Final = (
    "search",
    "awesome-pages",
    "macros",
    "{redirects: {redirect_maps: {old.md: facts/actors/anna-holm/index.md}}}",
    "{git-revision-date-localized: {fallback_to_build_date: true}}",
    "{minify: {minify_html: true, minify_js: true, minify_css: true}}",
)
MODULES: Final = {
    "macros": "mkdocs_macros",
    "awesome": "mkdocs_awesome_pages_plugin",
    "redirects": "mkdocs_redirects",
    "git": "mkdocs_git_revision_date_localized_plugin",
    # Two of its parts have no wheels, so it is in no lock.
    "minify": "mkdocs_minify_plugin",
}
PAGES: Final = (
    "facts/actors/anna-holm",
    "facts/events/bridge-closed",
    "facts/figures/missing-planks",
    "facts/sources/gazette-bridge",
    "facts",
)


def host(small: Path, theme: str, *plugins: str) -> Path:
    """The small project in a site that has a home page and a style sheet of its own."""
    pages = small / "docs"
    (small / "content/pages").rename(pages)
    (pages / "about.md").unlink()
    (pages / "index.md").write_text("# Somebody’s own\n\n[Who](facts/actors/index.md)\n")
    (pages / "own.css").write_text("body { color: green }\n")
    listed = ", ".join(plugins or (PREFIXED,))
    text = MKDOCS_YML.replace("THEME", theme).replace("PLUGINS", f"[{listed}]")
    (small / "mkdocs.yml").write_text(text)
    return small


def theme_or_skip(name: str) -> str:
    """The name of a theme that is installed."""
    if name == "material" and importlib.util.find_spec("material") is None:
        pytest.skip("Material for MkDocs is not installed")
    return name


def is_there(plugin: str) -> bool:
    """Whether a plugin is installed; search always is."""
    module = MODULES.get(re.split(r"[^a-z]", plugin.lstrip("{"))[0])
    return module is None or importlib.util.find_spec(module) is not None


def read(site: Path, path: str) -> str:
    """The page at an address of a built site."""
    return (site / path / "index.html").read_text(encoding="utf-8")


def text_of(html: str) -> str:
    """What a reader sees of the part of a page that is ours."""
    ours = html.partition("data-pagefind-body")[2].partition("Cite this page")[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", f"<{ours}")).split())


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs", "material"])
def test_our_pages_stand_in_another_theme(small: Path, theme: str) -> None:
    """A record's page has the theme's frame, our scoped sheet, then the publisher's own sheet."""
    built = build_site(open_project(host(small, theme_or_skip(theme))))
    assert built.checked.report() == "no problems found\n"
    site = built.site_dir
    for path in PAGES[:4]:
        html = read(site, path)
        assert html.count('<div class="factsheets">') == 1
        assert html.count("<h1") == 1
        sheets = re.findall(r'href="([^"]*(?:sheet|own)\.css)"', html)
        assert sheets == ["../../assets/factsheets/sheet.css", "../../../own.css"]
        assert '<script src="../../assets/factsheets/sheet.js"></script>' in html
        assert '<script type="application/ld+json">{"@context"' in html.partition("</head>")[0]
        assert f'<link rel="canonical" href="https://example.org/host/{path}/"' in html
    assert "Mayor of Overby ." in text_of(read(site, "facts/actors/anna-holm"))
    assert "application/ld+json" not in read(site, "")


@pytest.mark.parametrize("theme", ["mkdocs", "factsheets"])
def test_all_that_is_generated_is_below_the_prefix(small: Path, theme: str) -> None:
    """The home page stays the publisher's, addresses in data have the prefix, the nav its words."""
    site = build_site(open_project(host(small, theme))).site_dir
    assert "Somebody’s own" in read(site, "")
    ours = {path for path in files_in(site) if path.endswith((".json", ".csv", ".db", ".xml"))}
    assert {path for path in ours if not path.startswith("facts/")} <= {"sitemap.xml"}
    told = json.loads((site / "facts/actors/anna-holm/index.json").read_text())
    assert told["uri"] == "https://example.org/host/facts/actors/anna-holm/"
    assert "https://example.org/host/facts/actors/anna-holm/" in (site / "sitemap.xml").read_text()
    assert re.search(r'href="facts/actors/"[^>]*>\s*Who\s*</a>', read(site, ""))
    assert (site / "facts/pagefind/pagefind.js").is_file()


def test_a_build_after_an_edit_is_that_of_a_clean_one_below_a_prefix(small: Path) -> None:
    """What was noted of files below the prefix is true of them."""
    project = open_project(host(small, "mkdocs"))
    build_site(project)
    edit(small, "content/actors/overby.yaml", "name: Overby", "name: Overby town")
    after = files_in(build_site(project).site_dir)
    clean = files_in(build_site(project, small / "clean").site_dir)
    assert {path for path in clean.keys() ^ after.keys() if "pagefind" not in path} == set()
    # On its home page this theme says when it was built.
    kept = [path for path in clean if "pagefind" not in path and path != "index.html"]
    assert [path for path in kept if after[path] != clean[path]] == []


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("theme", ["mkdocs", "material"])
def test_other_plugins_find_our_pages(small: Path, theme: str, turned: bool) -> None:
    """With redirects, minify, revision dates, macros and search, first or last, we say the same."""
    pytest.importorskip("mkdocs_macros")
    name = "Anna {{ config.site_name }} {% raw %} {# Holm"
    edit(small, "content/actors/anna-holm.yaml", "name: Anna Holm", f"name: '{name}'")
    plugins = (*filter(is_there, OTHERS), PREFIXED)
    host(small, theme_or_skip(theme), *(reversed(plugins) if turned else plugins))
    done = run_warm("mkdocs", "build", folder=small)
    assert done.returncode == 0, done.stderr
    site = small / "site"
    html = read(site, "facts/actors/anna-holm")
    assert unescape(re.findall(r"<title>([^<]*)", html)[0]).startswith(name)
    assert f"{name} Mayor of Overby ." in text_of(html)
    assert "Macro Syntax Error" not in "".join(read(site, path) for path in PAGES)
    assert "git-revision-date" not in html
    assert "../facts/actors/anna-holm/" in read(site, "old")
    found = json.loads((site / "search/search_index.json").read_text())["docs"]
    assert "facts/figures/missing-planks/" in {one["location"] for one in found}


def test_braces_of_a_text_are_no_template_in_the_export(small: Path) -> None:
    """Builders that fill in templates find none in our Markdown."""
    edit(small, "content/actors/anna-holm.yaml", "Mayor of", "Mayor {{ x }} {% y %} of")
    assert run_warm("generator", "export", "out", folder=small).returncode == 0
    for path in (small / "out").rglob("*.md"):
        _, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
        assert not re.search(r"\{[{%#]", body), path


def test_a_page_in_the_way_leaves_the_site_as_it_was(small: Path) -> None:
    """It is told before MkDocs touches a file, with the way out."""
    site = build_site(open_project(host(small, "mkdocs"))).site_dir
    before = files_in(site)
    (small / "docs/facts").mkdir()
    (small / "docs/facts/index.md").write_text("# Ours too")
    done = run_warm("mkdocs", "build", folder=small)
    assert done.returncode == 1
    assert "docs/facts/index.md stands where a generated page goes." in done.stderr
    assert "have all that is generated below another path than `prefix: facts/`" in done.stderr
    assert files_in(site) == before
    edit(small, "mkdocs.yml", PREFIXED, "factsheets")
    (small / "docs/actors").mkdir()
    (small / "docs/actors/index.md").write_text("# Ours too")
    done = run_warm("mkdocs", "build", folder=small)
    assert "`plugins: [{factsheets: {prefix: facts/}}]`" in done.stderr


@pytest.mark.parametrize("path", ["assets/factsheets/sheet.css", "pagefind/own.js"])
def test_a_file_in_the_way_is_refused(small: Path, path: str) -> None:
    """A file where our style sheet or the search goes is dropped by nobody: it is told."""
    file = host(small, "mkdocs") / "docs/facts" / path
    file.parent.mkdir(parents=True)
    file.write_text("", encoding="utf-8")
    told = f"docs/facts/{path} stands where a generated file goes"
    with pytest.raises(ConfigurationError, match=told):
        build_site(open_project(small))


@pytest.mark.parametrize("command", ["mkdocs", "generator"])
def test_a_file_of_a_theme_in_the_way_is_told_by_its_own_path(small: Path, command: str) -> None:
    """What a custom_dir has where something generated goes is named as it lies there."""
    host(small, "{name: mkdocs, custom_dir: look}")
    mine = small / "look/facts/actors/anna-holm/index.json"
    mine.parent.mkdir(parents=True)
    mine.write_text("{}")
    done = run_warm(command, "build", folder=small)
    assert done.returncode in (1, 2)
    assert (
        "look/facts/actors/anna-holm/index.json stands where a generated file goes. Give it "
        "another name, or have all that is generated below another path than `prefix: facts/`."
    ) in done.stderr
    assert "docs/facts" not in done.stderr
    assert not (small / "site").exists()


def test_a_redirect_in_the_way_is_refused(small: Path) -> None:
    """A stub of the plugin redirects replaces no page of ours, and none of a record that left."""
    pytest.importorskip("mkdocs_redirects")
    redirects = "{redirects: {redirect_maps: {facts/actors/anna-holm.md: index.md}}}"
    host(small, "mkdocs", PREFIXED, redirects)
    done = run_warm("mkdocs", "build", folder=small)
    assert done.returncode == 1
    told = (
        "redirect_maps in mkdocs.yml leads from facts/actors/anna-holm.md, where a generated page "
        "goes. Take the redirect out; where a record has moved, content/redirects.yaml says so."
    )
    assert told in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr
    assert not (small / "site").exists()


def test_a_statement_called_as_a_part_of_the_theme_is_warned_of(small: Path) -> None:
    """Two elements of one id would stand on its page; other names are not spoken of."""
    edit(small, "content/actors/anna-holm.yaml", "id: mayor", "id: navbar-collapse")
    warned: list[str] = []
    build_site(open_project(host(small, "mkdocs")), options=BuildOptions(warn=warned.append))
    (told,) = warned
    assert told == (
        "anna-holm/navbar-collapse has the id of a part of the theme mkdocs, and links to it may "
        "lead there. Give it another one: `factsheets rename anna-holm/navbar-collapse ID`."
    )


def test_an_address_with_a_space_is_none() -> None:
    """A site's address is refused before each link has it."""
    with pytest.raises(
        ConfigurationError, match=r"site_url in mkdocs\.yml has a space: https://a b"
    ):
        read_site_url("https://a b")
    assert read_site_url(" https://a.example/b") == "https://a.example/b/"


def test_what_mkdocs_warns_of_has_its_place(small: Path) -> None:
    """A broken link in a page that somebody wrote is told with the file and the line."""
    page = small / "content/pages/about.md"
    page.write_text(f"{page.read_text(encoding='utf-8')}\n[x](nowhere.md)\n", encoding="utf-8")
    line = page.read_text(encoding="utf-8").count("\n")
    with pytest.raises(ConfigurationError, match="could not build the site") as told:
        build_site(open_project(small))
    assert f"  content/pages/about.md:{line}: Doc file 'about.md' contains a link" in str(
        told.value
    )


@pytest.mark.parametrize("theme", ["factsheets", "mkdocs", "readthedocs", "material"])
def test_a_site_without_an_address_is_whole(small: Path, theme: str) -> None:
    """One warning; no site map that names no page, the page for wrong addresses leads to files of
    the site from the root of its host, and ids in feeds are those of the site with an address."""
    host(small, theme_or_skip(theme))
    with_address = ids_in(build_site(open_project(small)).site_dir)
    edit(small, "mkdocs.yml", "site_url: https://example.org/host/\n", "")
    done = run_warm("mkdocs", "build", "--strict", folder=small)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("names no site_url") == done.stderr.lower().count("warning") == 1
    site = small / "site"
    assert not list(site.glob("sitemap*"))
    assert "sitemap" not in "".join(path.read_text() for path in site.glob("robots.txt"))
    lost = (site / "404.html").read_text(encoding="utf-8")
    named = re.findall(r'(?:href|src|action)="(/[^"#?]*)', lost)
    links = {urlsplit(urljoin("https://host.example/", one)).path for one in named}
    assert {"/", "/own.css"} <= links
    for link in links:
        path = site / link.lstrip("/")
        assert (path / "index.html" if link.endswith("/") else path).is_file(), link
    assert ids_in(site) == with_address


def ids_in(site: Path) -> list[str]:
    """The ids of a site's feed and of its entries."""
    found = re.findall("<id>.*</id>", (site / "facts/feed.xml").read_text(encoding="utf-8"))
    assert len(found) > 3
    return found


@pytest.mark.parametrize(
    ("repo_url", "edit_uri", "docs", "root"),
    [
        ("https://github.com/a/b", None, "docs", "edit/main/"),
        ("https://gitlab.com/a/b/", None, "docs", "-/edit/main/"),
        ("https://code.example/b", None, "docs", ""),
        ("https://github.com/a/b", "", "docs", ""),
        ("https://github.com/a/b", "edit/dev/docs/", "docs", "edit/dev/"),
        ("https://github.com/a/b", "blob/main/content/pages", "content/pages", "blob/main/"),
        ("https://github.com/a/b", "edit/main/", "content/pages", "edit/main/"),
        ("https://github.com/a/b", "edit/dev/docs/{path}", "docs", "edit/dev/{path}"),
        ("https://github.com/a/b", "edit/mydocs/{path}?x", "docs", "edit/mydocs/{path}?x"),
        ("https://github.com/a/b", "?f=root/docs/{path!q}", "docs", "?f=root/{path!q}"),
    ],
)
def test_edits_lead_to_the_records(
    repo_url: str, edit_uri: str | None, docs: str, root: str
) -> None:
    """Records lie beside the folder of the pages, which is what MkDocs means by edit_uri."""
    assert edit_root(repo_url, edit_uri, docs) == root


def test_repo_url_alone_gives_edit_links(small: Path) -> None:
    """MkDocs guesses the branch master and a folder docs; we and the export know better."""
    site = build_site(open_project(host(small, "mkdocs"))).site_dir
    address = "https://github.com/a/b/edit/main/content/actors/anna-holm.yaml"
    assert address in read(site, "facts/actors/anna-holm")
    assert read_site_of(open_project(small)).edit_uri == "edit/main/"
    assert read_site_of(open_project(small)).prefix == "facts/"


def test_a_template_for_edit_links_is_filled(small: Path) -> None:
    """Records and pages that somebody wrote are edited where mkdocs.yml says, each as it is named
    from the folder that it means."""
    edit(
        small, "mkdocs.yml", "edit_uri: edit/main/", "edit_uri_template: ed/content/pages/{path}?x"
    )
    site = build_site(open_project(small)).site_dir
    address = "https://code.example/bridge/ed/content/actors/anna-holm.yaml?x"
    assert f'href="{address}"' in read(site, "actors/anna-holm")
    assert read_site_of(open_project(small)).edit_uri == "ed/{path}?x"


@pytest.mark.parametrize("text", ["../up", "a//b", "/a b/", ".hidden", "a?b", "C:/"])
def test_a_prefix_is_a_path_of_the_site(text: str) -> None:
    """What would lead elsewhere, or be no address, is refused."""
    with pytest.raises(ConfigurationError, match=r"is no path; write one such as `prefix: facts/`"):
        read_prefix(text)
    assert read_prefix("/a/b.c") == "a/b.c/"


def test_facts_may_be_called_what_the_theme_calls_its_parts(small: Path) -> None:
    """No id of our theme is one that a statement may have."""
    edit(small, "content/actors/anna-holm.yaml", "id: mayor", "id: content")
    edit(small, "content/events/bridge-closed.yaml", "id: safe", "id: toc")
    built = build_site(open_project(small))
    assert built.checked.report() == "no problems found\n"
    ids = {
        found
        for path in (ROOT / "templates").rglob("*.*")
        if path.suffix in {".html", ".jinja"}
        for found in re.findall(r'\sid="([^"{]+)"', path.read_text(encoding="utf-8"))
    }
    assert ids
    assert {one for one in ids if re.fullmatch("[a-z0-9]+(?:-[a-z0-9]+)*", one)} == set()


def test_every_rule_of_the_style_sheet_is_for_our_part(small: Path) -> None:
    """What a theme shows around our pages is not restyled."""
    assets = ROOT / "templates/theme/assets"
    for name in ("site.css", "pictures.css"):
        css = scoped((assets / name).read_text(encoding="utf-8"))
        for selector in _selectors(css):
            assert ".factsheets" in selector, selector
        assert not re.search(r"\d(?:rem|vw)\b", re.sub(r"\((?:min|max)-width: [^)]*\)", "", css))


def _selectors(css: str) -> list[str]:
    found = []
    for block in blocks(css):
        if not block.prelude.startswith("@"):
            found += re.split(r",(?![^(]*\))", block.prelude)
        elif block.prelude != "@font-face":
            found += _selectors(block.body)
    return found


def test_extra_css_and_javascript_are_linked(small: Path) -> None:
    """The publisher's own sheet comes after ours, in our theme too."""
    (small / "content/pages/own.css").write_text("", encoding="utf-8")
    (small / "content/pages/own.js").write_text("", encoding="utf-8")
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("extra_css: [own.css]\nextra_javascript: [own.js]\n")
    html = read(build_site(open_project(small)).site_dir, "actors/anna-holm")
    sheets = re.findall(r'<link rel="stylesheet" href="([^"]*)"', html)
    assert sheets[-1] == "../../own.css"
    assert '<script src="../../own.js"></script>' in html


def test_a_style_sheet_that_is_nowhere_is_told_once(small: Path) -> None:
    """Each page would ask for it in vain; the site that was there stays."""
    with (small / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("extra_css: [https://example.org/x.css, missing.css]\n")
    with pytest.raises(ConfigurationError, match=r"names missing\.css: content/pages/ has no such"):
        build_site(open_project(small))


def test_old_addresses_lead_on_with_what_was_asked_for(small: Path, browser: Browser) -> None:
    """The fragment and the query go along to the record's new page, and to a statement's new id."""
    edit(small, "content/actors/anna-holm.yaml", "id: mayor", "id: leads-overby")
    (small / "content/redirects.yaml").write_text(
        "moved: {holm: anna-holm}\nmoved_statements: {holm/mayor: holm/leads-overby}\n",
        encoding="utf-8",
    )
    built = build_site(open_project(host(small, "mkdocs")))
    assert built.checked.passed, built.checked.report()
    page = browser.new_page()
    with served(built.site_dir) as address:
        page.goto(f"{address}facts/actors/holm/?from=feed#mayor")
        page.wait_for_url(f"{address}facts/actors/anna-holm/?from=feed#leads-overby")
        page.goto(f"{address}facts/actors/holm/")
        page.wait_for_url(f"{address}facts/actors/anna-holm/")
    page.close()


@pytest.mark.parametrize("theme", ["mkdocs", "factsheets"])
def test_no_site_map_has_an_old_address(small: Path, theme: str) -> None:
    """The page that leads on is there, and neither it nor the site map gives its address as one of
    a page."""
    (small / "content/redirects.yaml").write_text("moved: {holm: anna-holm}\n", "utf-8")
    site = build_site(open_project(host(small, theme))).site_dir
    listed = (site / "sitemap.xml").read_text("utf-8")
    assert "/facts/actors/anna-holm/" in listed
    assert "/facts/actors/holm/" not in listed
    assert 'rel="canonical"' not in read(site, "facts/actors/holm")


def test_a_built_site_can_be_read_from_a_folder(small: Path, browser: Browser) -> None:
    """Links and forms that a server would complete lead to the file itself."""
    site = build_site(open_project(small)).site_dir
    page = browser.new_page()
    page.goto((site / "index.html").as_uri())
    page.get_by_role("link", name="Sources", exact=True).first.click()
    page.wait_for_url((site / "sources/index.html").as_uri())
    page.get_by_role("link", name="Bridge closed after flood").click()
    page.wait_for_url((site / "sources/gazette-bridge/index.html").as_uri())
    page.goto((site / "index.html").as_uri())
    for how in ({"modifiers": ["Control"]}, {"button": "middle"}):
        with page.context.expect_page() as other:
            page.get_by_role("link", name="Sources", exact=True).first.click(**how)
        other.value.wait_for_url((site / "sources/index.html").as_uri())
        other.value.close()
    page.get_by_role("searchbox").fill("bridge & planks")
    page.get_by_role("button", name="Search").click()
    page.wait_for_url((site / "search/index.html").as_uri() + "?q=bridge+%26+planks")
    assert "needs a web server" in page.locator("#search--status").inner_text()
    page.close()


def test_in_a_folder_an_old_address_leads_to_the_file(small: Path, browser: Browser) -> None:
    """With and without a fragment, never to a list of the folder's files."""
    (small / "content/redirects.yaml").write_text("moved: {holm: anna-holm}\n", "utf-8")
    site = build_site(open_project(small)).site_dir
    page = browser.new_page()
    for fragment in ("", "#mayor"):
        page.goto((site / "actors/holm/index.html").as_uri() + fragment)
        page.wait_for_url((site / "actors/anna-holm/index.html").as_uri() + fragment)
    page.close()


def test_no_picture_has_what_stops_the_script_of_material() -> None:
    """In a picture what leads on or is used again is named by xlink:href alone."""
    made = outputs(ROOT)
    pages = "".join(pages_of(made.archive, made.site).values())
    pictures = "".join(re.findall("<svg.*?</svg>", pages, re.DOTALL))
    assert set(re.findall(r"<(\w+)[^>]*?\s([\w:]*href)=", pictures)) == {
        ("a", "xlink:href"),
        ("use", "xlink:href"),
    }


def test_material_goes_on_from_pages_with_pictures(small: Path, browser: Browser) -> None:
    """With ``navigation.instant`` the timeline and the network come as other pages do, and so does
    what is asked for after them."""
    theme = f"{{name: {theme_or_skip('material')}, features: [navigation.instant]}}"
    pages = {"Timeline": "events", "Network": "network", "People and groups": "actors"}
    nav = "".join(f"  - {name}: facts/{path}/index.md\n" for name, path in pages.items())
    project = host(small, theme)
    for folder in ("content", "seeds"):
        rmtree(project / folder)
        copytree(ROOT / folder, project / folder)
    page = browser.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    with served(project / "site") as address:
        edit(project, "mkdocs.yml", "https://example.org/host/", address)
        edit(project, "mkdocs.yml", "  - Facts:\n      - Who: facts/actors/index.md\n", nav)
        assert build_site(open_project(project)).checked.passed
        page.goto(address)
        page.evaluate("document.documentElement.dataset.kept = ''")
        for name in pages:
            page.get_by_role("link", name=name, exact=True).first.click()
            page.get_by_role("heading", level=1, name=name).wait_for()
        assert page.evaluate("'kept' in document.documentElement.dataset")
    assert faults == []
    page.close()


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs", "material"])
def test_only_our_part_of_a_page_is_restyled(small: Path, browser: Browser, theme: str) -> None:
    """Beside our pages everything looks as without our sheet, and in them no rule of the theme's
    for lists, tables and details holds; nothing is wider than a telephone."""
    site = build_site(open_project(host(small, theme_or_skip(theme)))).site_dir
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.route(re.compile("^https://"), lambda route: route.abort())
    with served(site) as address:
        looks = []
        for kept in (True, False):
            if not kept:
                (site / "facts/assets/factsheets/sheet.css").write_text("", encoding="utf-8")
            page.goto(address)
            looks.append(page.screenshot(full_page=True))
        assert looks[0] == looks[1]
    with served(build_site(open_project(small)).site_dir) as address:
        page.goto(f"{address}facts/figures/missing-planks/")
        look = "e => [getComputedStyle(e).listStyleType, getComputedStyle(e).marginLeft]"
        for item in page.locator(".factsheets li").all():
            assert item.evaluate(look) == ["none", "0px"]
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.close()
