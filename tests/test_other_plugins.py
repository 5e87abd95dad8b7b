"""Plugins that are not installed here: small ones that ask of our files what those ask."""

from __future__ import annotations

import errno
import tomllib
from configparser import ConfigParser
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

import pytest

from commands import run_warm
from generator.content.project import ConfigurationError, open_project
from generator.plugin.site import configured
from projects import ROOT, edit, files_in
from test_other_themes import PREFIXED, host, read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# As mkdocs-static-i18n does: files anew by where they lie, a build of its own each language, and
# for each of its own pages the other addresses, in an attribute that outlives the page.
LANGUAGES: Final = """
import logging
from pathlib import Path, PurePath

from mkdocs import utils
from mkdocs.commands.build import build
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files


class Plugin(BasePlugin):
    current_language, building, known = "en", False, {}
    homes = [{"lang": "en", "link": "/host/"}, {"lang": "de", "link": "/host/de/"}]

    def on_config(self, config):
        config.extra["alternate"] = self.homes
        folder = Path(__file__).parent / "i18n-theme"
        folder.mkdir(exist_ok=True)
        (folder / "sitemap.xml").write_text(
            "{% for files in i18n_alternates.values() %}{% for file in files %}"
            "<loc>{{ file.page.canonical_url }}{{ file.alternates.items() | length }}</loc>"
            "{% endfor %}{% endfor %}"
        )
        (folder / "main.html").write_text(
            "{% extends 'base.html' %}{% block extrahead %}{% for one in config.extra.alternate %}"
            "<i lang={{ one.lang }} at={{ one.link | url }}>{% endfor %}{% endblock %}"
        )
        if config.theme.name != "mkdocs":
            (folder / "main.html").unlink()
        config.theme.dirs.insert(0, str(folder))

    @event_priority(-100)
    def on_files(self, files, config):
        found = Files([])
        for file in files:
            if PurePath(file.abs_src_path).is_relative_to(config.docs_dir):
                into = "" if self.current_language == "en" else f"{self.current_language}/"
                made = File(file.src_uri, config.docs_dir, config.site_dir, True)
                made.dest_uri = f"{into}{file.dest_uri}"
                made.alternates, made.own = {}, True
                found.append(made)
            elif file.is_documentation_page():
                raise ValueError(f"unknown: {file.src_uri}")
            else:
                found.append(file)
        self.known[self.current_language] = found.documentation_pages()
        return found

    @event_priority(-100)
    def on_nav(self, nav, config, files):
        if not nav.homepage and not self.building:
            logging.getLogger("mkdocs.plugins.i18n").warning("Could not find a homepage")

    @event_priority(50)
    def on_page_context(self, context, page, config, nav):
        if hasattr(page.file, "own"):
            config.extra.alternate = [{**one, "link": "last/"} for one in self.homes]

    def on_template_context(self, context, template_name, config):
        return {**context, "i18n_alternates": self.known}

    @event_priority(-100)
    def on_post_build(self, config):
        if self.building:
            return
        self.building, self.current_language = True, "de"
        clean, utils.clean_directory = utils.clean_directory, lambda _: None
        build(config)
        utils.clean_directory = clean
        self.building = False
"""
# As mkdocs-redirects does.
LOOKS_FOR: Final = """
import logging

from mkdocs.plugins import BasePlugin


class Plugin(BasePlugin):
    def on_files(self, files, config):
        self.known = [one.src_uri for one in files.documentation_pages()]

    def on_post_build(self, config):
        if "facts/actors/anna-holm/index.md" not in self.known:
            logging.getLogger("mkdocs.plugins.redirects").warning("Redirect target does not exist!")
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


MAKES_A_FILE: Final = """
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File


class Plugin(BasePlugin):
    def on_files(self, files, config):
        files.append(File.generated(config, "facts/feed.xml", content="<feed/>"))
        return files
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
    known.mkdir(exist_ok=True)
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
    done = run_warm(command, "build", folder=small)
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


def test_a_page_leads_to_the_home_of_each_language(small: Path) -> None:
    """What was set for the page before it is not taken over; its own language leads to itself."""
    install(small, "i18n", LANGUAGES)
    host(small, "mkdocs", "i18n", PREFIXED)
    assert run_warm("mkdocs", "build", "--strict", folder=small).returncode == 0
    site = small / "site"
    assert "<i lang=en at=./><i lang=de at=/host/de/>" in read(site, "facts/actors/anna-holm")
    assert "<i lang=en at=last/><i lang=de at=last/>" in read(site, "")


@pytest.mark.parametrize("turned", [False, True])
def test_pages_are_there_for_whoever_looks_in_a_further_language(
    small: Path, *, turned: bool
) -> None:
    """A plugin that asks for a page of ours finds it in each build, though it is made once."""
    install(small, "i18n", LANGUAGES)
    install(small, "looks", LOOKS_FOR)
    plugins = [PREFIXED, "looks"]
    host(small, "mkdocs", "i18n", *(reversed(plugins) if turned else plugins))
    done = run_warm("mkdocs", "build", "--strict", folder=small)
    assert done.returncode == 0, done.stderr
    assert not (small / "site/de/facts").exists()


def test_a_plugin_that_looks_for_the_home_finds_ours(small: Path) -> None:
    """Where nothing lists the pages, the generated home is the site's all the same."""
    install(small, "i18n", LANGUAGES)
    edit(
        small,
        "mkdocs.yml",
        "theme: factsheets\nplugins: [factsheets]",
        "plugins: [i18n, factsheets]",
    )
    edit(small, "mkdocs.yml", "nav:\n  - Home: index.md\n  - About: about.md\n", "")
    done = run_warm("mkdocs", "build", "--strict", folder=small)
    assert done.returncode == 0, done.stderr


def test_plugins_that_ask_git_of_a_page_find_its_record(small: Path) -> None:
    """A page's file is the record that it shows, or mkdocs.yml where it shows many."""
    install(small, "asks", ASKS_GIT)
    host(small, "mkdocs", "asks", PREFIXED)
    done = run_warm("mkdocs", "build", "--strict", folder=small)
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
    assert run_warm("generator", "build", folder=small).returncode == 0
    before = files_in(small / "site")
    edit(small, "mkdocs.yml", PREFIXED, f"{PREFIXED}, fails")
    done = run_warm("generator", "build", folder=small)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "factsheets: the plugin fails (on_page_content) of mkdocs.yml failed, which is no part of "
        "factsheets. KeyError: 'nothing\\nhere' (FACTSHEETS_DEBUG=1 shows where.)"
    )
    assert "Traceback" not in done.stderr
    assert files_in(small / "site") == before


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("import nowhere_at_all", "ModuleNotFoundError: No module named 'nowhere_at_all'"),
        (
            FAILS.partition("    def")[0] + "    def __init__(self):\n        {}['no']",
            "KeyError: 'no'",
        ),
    ],
    ids=["import", "constructor"],
)
@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_plugin_that_cannot_be_loaded_is_told(
    small: Path, code: str, what: str, command: str
) -> None:
    """What stops a plugin before any event is no fault of ours either; the same goes for a hook."""
    install(small, "fails", code)
    host(small, "mkdocs", PREFIXED, "fails")
    done = run_warm("generator", command, folder=small)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "factsheets: the plugin fails of mkdocs.yml failed, which is no part of "
        f"factsheets. {what} (FACTSHEETS_DEBUG=1 shows where.)"
    )
    (small / "hook.py").write_text("{}['no']\n", encoding="utf-8")
    edit(small, "mkdocs.yml", ", fails]", "]\nhooks: [hook.py]")
    done = run_warm("generator", command, folder=small)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "factsheets: the hook hook.py of mkdocs.yml failed, which is no part of "
        "factsheets. KeyError: 'no' (FACTSHEETS_DEBUG=1 shows where.)"
    )


def test_a_file_that_another_plugin_makes_in_the_way_is_told_with_its_name(small: Path) -> None:
    """It lies nowhere, so it is told by who makes it."""
    install(small, "feeds", MAKES_A_FILE)
    host(small, "mkdocs", PREFIXED, "feeds")
    done = run_warm("generator", "build", folder=small)
    assert done.returncode == 2
    assert (
        "facts/feed.xml, which the plugin feeds makes, stands where a generated file goes."
    ) in done.stderr


def test_addresses_without_a_slash_are_refused_whoever_sets_them(small: Path) -> None:
    """A plugin that sets them after we looked is told as well, before anything is made."""
    install(small, "late", SETS_LATE)
    host(small, "mkdocs", PREFIXED, "late")
    done = run_warm("mkdocs", "build", folder=small)
    assert done.returncode == 1
    assert "another plugin (such as offline) sets `use_directory_urls: false`" in done.stderr
    assert not (small / "site").exists()


def test_a_template_of_the_theme_that_fails_is_told(small: Path) -> None:
    """A publisher's own template with a mistake is no fault of ours."""
    host(small, "{name: mkdocs, custom_dir: look}")
    (small / "look").mkdir()
    (small / "look/main.html").write_text("{% block %}", encoding="utf-8")
    done = run_warm("generator", "build", folder=small)
    assert done.returncode == 2
    assert "factsheets: a template of the theme failed: TemplateSyntaxError: " in done.stderr


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("---\r\ntitle: Notes\r\ntemplate: nosuch.html\r\n---\r\n# Notes\r\n", "3:11"),
        ("title: Notes\ntemplate: nosuch.html\n\n# Notes\n", "2:11"),
    ],
)
def test_a_page_whose_template_is_missing_is_wrong_at_its_line(
    small: Path, text: str, place: str
) -> None:
    """A page that asks for a template that no theme has is told where it does, as what is wrong
    with the content, and no site takes the place of the old one."""
    (small / "content/pages/notes.md").write_text(text, encoding="utf-8", newline="")
    done = run_warm("generator", "build", "--no-search", folder=small)
    assert done.returncode == 1
    assert done.stdout.splitlines()[0] == (
        f"content/pages/notes.md:{place}: error S120 bad-front-matter: MkDocs cannot use this "
        "value."
    )
    assert done.stdout.endswith("1 error in 1 file\n")
    assert not (small / "site").exists()


def test_a_template_that_another_one_misses_is_told(small: Path) -> None:
    """A page's own template that names a missing one is the theme's fault, told with the page."""
    host(small, "{name: mkdocs, custom_dir: look}")
    (small / "look").mkdir()
    (small / "look/own.html").write_text('{% extends "nosuch.html" %}', encoding="utf-8")
    page = small / "docs/notes.md"
    page.write_text("---\ntemplate: own.html\n---\n# Notes\n", encoding="utf-8")
    done = run_warm("generator", "build", "--no-search", folder=small)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(
        "factsheets: a template of the theme failed at the page notes.md: TemplateNotFound: nosuch"
    )


@pytest.mark.parametrize("door", ["open", "extension"])
def test_what_the_disk_refuses_while_mkdocs_reads_its_settings_is_no_fault_of_them(
    small: Path, monkeypatch: pytest.MonkeyPatch, door: str
) -> None:
    """A file of the theme or of an extension that cannot be read is a fault of the disk, though
    MkDocs says that mkdocs.yml is wrong."""
    fault = PermissionError(errno.EACCES, "Permission denied", "mkdocs_theme.yml")

    def refuse(*_given: object, **_named: object) -> object:
        raise fault

    target = "mkdocs.theme.open" if door == "open" else "markdown.Markdown.registerExtensions"
    monkeypatch.setattr(target, refuse, raising=False)
    with pytest.raises(PermissionError) as refused:
        configured(open_project(small))
    assert refused.value is fault


@pytest.mark.parametrize("broken", ["a: [", "- a"])
def test_a_theme_that_says_nothing_of_use_is_named(
    small: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    """A broken mkdocs_theme.yml is told with its place, as no fault of factsheets."""
    themes = small / "themes"
    themes.mkdir()
    (themes / "mkdocs_theme.yml").write_text(broken, encoding="utf-8")
    monkeypatch.setattr("mkdocs.utils.get_theme_dir", lambda _name: str(themes))
    with pytest.raises(ConfigurationError, match=r"/themes/mkdocs_theme\.yml cannot be used: "):
        configured(open_project(small))
