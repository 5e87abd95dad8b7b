"""Plugins that are not installed here: small ones that ask of our files what those ask."""

from __future__ import annotations

import tomllib
from configparser import ConfigParser
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

import pytest

from projects import ROOT, edit, files_in
from test_other_themes import PREFIXED, host, read
from test_plugin import run

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# As mkdocs-static-i18n does: files anew by where they lie, and a build of its own each language.
LANGUAGES: Final = """
from pathlib import Path, PurePath

from mkdocs import utils
from mkdocs.commands.build import build
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files


class Plugin(BasePlugin):
    language, building, known = "en", False, {}

    def on_config(self, config):
        folder = Path(__file__).parent / "i18n-theme"
        folder.mkdir(exist_ok=True)
        (folder / "sitemap.xml").write_text(
            "{% for files in i18n_alternates.values() %}{% for file in files %}"
            "<loc>{{ file.page.canonical_url }}{{ file.alternates.items() | length }}</loc>"
            "{% endfor %}{% endfor %}"
        )
        config.theme.dirs.insert(0, str(folder))

    @event_priority(-100)
    def on_files(self, files, config):
        found = Files([])
        for file in files:
            if PurePath(file.abs_src_path).is_relative_to(config.docs_dir):
                into = "" if self.language == "en" else f"{self.language}/"
                made = File(file.src_uri, config.docs_dir, config.site_dir, True)
                made.dest_uri = f"{into}{file.dest_uri}"
                made.alternates = {}
                found.append(made)
            elif file.is_documentation_page():
                raise ValueError(f"unknown: {file.src_uri}")
            else:
                found.append(file)
        self.known[self.language] = found.documentation_pages()
        return found

    def on_template_context(self, context, template_name, config):
        return {**context, "i18n_alternates": self.known}

    @event_priority(-100)
    def on_post_build(self, config):
        if self.building:
            return
        self.building, self.language = True, "de"
        clean, utils.clean_directory = utils.clean_directory, lambda _: None
        build(config)
        utils.clean_directory = clean
        self.building = False
"""
# As mkdocs-rss-plugin and the plugins that ask git who wrote a page do.
ASKS_GIT: Final = """
from pathlib import Path

from mkdocs.plugins import BasePlugin


class Plugin(BasePlugin):
    def on_page_content(self, html, page, config, files):
        path = Path(page.file.abs_src_path)
        assert path.is_file(), path
        return f"{html}<p>from {path.relative_to(Path(__file__).parent).as_posix()}</p>"
"""
FAILS: Final = """
from mkdocs.plugins import BasePlugin


class Plugin(BasePlugin):
    def on_page_content(self, html, page, config, files):
        raise KeyError("nothing\\nhere")
"""


SETS_LATE: Final = """
from mkdocs.plugins import BasePlugin, event_priority


class Plugin(BasePlugin):
    @event_priority(-100)
    def on_config(self, config):
        config.use_directory_urls = False
"""


def install(folder: Path, name: str, code: str) -> None:
    """Make a plugin known to what is run in a folder, beside ours as pyproject.toml has it now: an
    older installation may name other entry points."""
    (folder / f"plugin_{name}.py").write_text(code, encoding="utf-8")
    make_known(folder, f"plugin_{name}", "1", {"mkdocs.plugins": {name: f"plugin_{name}:Plugin"}})
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    make_known(folder, "factsheets", version("factsheets"), project["entry-points"])


def make_known(
    folder: Path, name: str, number: str, groups: Mapping[str, Mapping[str, str]]
) -> None:
    """Write what an installed package says of itself."""
    known = folder / f"{name}-{number}.dist-info"
    known.mkdir()
    (known / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {number}\n")
    points = ConfigParser()
    points.read_dict(groups)
    with (known / "entry_points.txt").open("w", encoding="utf-8") as file:
        points.write(file)


@pytest.mark.parametrize(
    ("theme", "command", "turned"),
    [("mkdocs", "mkdocs", False), ("mkdocs", "generator", True), ("factsheets", "mkdocs", True)],
)
def test_a_site_of_several_languages_has_our_pages_once(
    small: Path, theme: str, command: str, turned: bool
) -> None:
    """Beside a plugin that makes all files anew and builds once a language, in either order, each
    page is made with the first language, and linked from the others."""
    install(small, "i18n", LANGUAGES)
    plugins = [PREFIXED, "i18n"]
    host(small, theme, *(reversed(plugins) if turned else plugins))
    done = run(command, "build", folder=small)
    assert done.returncode == 0, done.stderr
    site = small / "site"
    assert {"index.html", "de/index.html"} <= files_in(site).keys()
    assert not (site / "de/facts").exists()
    assert 'href="../facts/actors/"' in read(site, "de")
    assert "Mayor of Overby" in read(site, "facts/actors/anna-holm")
    assert "<h1" in read(site, "facts")
    site_map = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert site_map.count("<loc>https://example.org/host/facts/actors/anna-holm/0</loc>") == 1
    assert not list(small.glob(".site-*"))


def test_plugins_that_ask_git_of_a_page_find_its_record(small: Path) -> None:
    """A page's file is the record that it shows, or mkdocs.yml where it shows many."""
    install(small, "asks", ASKS_GIT)
    host(small, "mkdocs", "asks", PREFIXED)
    done = run("mkdocs", "build", "--strict", folder=small)
    assert done.returncode == 0, done.stderr
    site = small / "site"
    assert "from content/actors/anna-holm.yaml</p>" in read(site, "facts/actors/anna-holm")
    assert "from mkdocs.yml</p>" in read(site, "facts/actors")
    assert "from docs/index.md</p>" in read(site, "")


def test_what_another_plugin_raises_is_told_as_its_own(small: Path) -> None:
    """One line names the plugin and the event; it is a fault of the configuration, and the site
    that was there stays."""
    install(small, "fails", FAILS)
    host(small, "mkdocs")
    assert run("generator", "build", folder=small).returncode == 0
    before = files_in(small / "site")
    edit(small, "mkdocs.yml", PREFIXED, f"{PREFIXED}, fails")
    done = run("generator", "build", folder=small)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "factsheets: the plugin fails (on_page_content) of mkdocs.yml failed, which is no part of "
        "factsheets. KeyError: 'nothing\\nhere' (FACTSHEETS_DEBUG=1 shows where.)"
    )
    assert "Traceback" not in done.stderr
    assert files_in(small / "site") == before


def test_addresses_without_a_slash_are_refused_whoever_sets_them(small: Path) -> None:
    """A plugin that sets them after we looked is told as well, before anything is made."""
    install(small, "late", SETS_LATE)
    host(small, "mkdocs", PREFIXED, "late")
    done = run("mkdocs", "build", folder=small)
    assert done.returncode == 1
    assert "another plugin (such as offline) sets `use_directory_urls: false`" in done.stderr
    assert not (small / "site").exists()


def test_a_template_of_the_theme_that_fails_is_told(small: Path) -> None:
    """A publisher's own template with a mistake is no fault of ours."""
    host(small, "{name: mkdocs, custom_dir: look}")
    (small / "look").mkdir()
    (small / "look/main.html").write_text("{% block %}", encoding="utf-8")
    done = run("generator", "build", folder=small)
    assert done.returncode == 2
    assert "factsheets: a template of the theme failed: TemplateSyntaxError: " in done.stderr
