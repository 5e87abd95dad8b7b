"""A project: its folders, and what its mkdocs.yml says of the site."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from generator.model.site import Site

# As MkDocs names the files of pages.
PAGE_SUFFIXES: Final = (".markdown", ".mdown", ".mkdn", ".mkd", ".md")
# Where a file is edited on the main branch, below the repository's address.
_EDIT_ROOTS: Final = {
    "github.com": "edit/main/",
    "gitlab.com": "-/edit/main/",
    "codeberg.org": "_edit/main/",
    "bitbucket.org": "src/main/",
}


class ConfigurationError(Exception):
    """The project cannot be used as it stands; the message says what is missing (exit code 2)."""


@dataclass(frozen=True, slots=True)
class Project:
    """A project's folders; ``root`` is absolute. ``docs`` is MkDocs' folder of hand-written pages,
    where MkDocs has told it."""

    root: Path
    docs: Path | None = None

    @property
    def content(self) -> Path:
        return self.root / "content"


def open_project(folder: Path, docs: Path | None = None) -> Project:
    """The project in a folder, whose pages MkDocs has in another one, if it has told so.

    Raises ``ConfigurationError`` when the folder, or content/ in it, is not there.
    """
    root = folder.resolve()
    for needed in (folder, folder / "content"):
        if not needed.is_dir():
            raise ConfigurationError(
                f"{with_slash(needed.as_posix())} is not a folder; run the command in a "
                "Factsheets project, or name one with -C."
            )
    if docs and docs.is_relative_to(folder):
        docs = root / docs.relative_to(folder)
    return Project(root, docs)


def page_folders(project: Project) -> tuple[Path, ...]:
    """The folders in which hand-written pages may lie: content/pages, and the one that MkDocs
    names, or that mkdocs.yml names at its top level. Raises ``OSError``."""
    docs = project.docs
    if docs is None:
        try:
            root = _composed(project.root / "mkdocs.yml")
        except ConfigurationError:
            # Who needs the file says what is wrong with it.
            return (project.content / "pages",)
        named = [node.value for node in _values(root, "docs_dir") if node.id == "scalar"]
        docs = project.root / (named[0] if named else "docs")
    return tuple(dict.fromkeys((project.content / "pages", Path(os.path.normpath(docs)))))


def read_site(project: Project) -> Site:
    """Name, addresses and edit path of the site, from the top level of mkdocs.yml.

    Raises ``ConfigurationError`` when the file is missing or is not YAML. Other keys, whatever
    their tags, are MkDocs' own business and are passed over.
    """
    root = _composed(project.root / "mkdocs.yml")
    pairs = root.value if root is not None and root.id == "mapping" else []
    found = {key.value: value.value for key, value in pairs if value.id == "scalar"}
    repo_url, docs = found.get("repo_url", ""), found.get("docs_dir", "docs")
    return Site(
        name=found.get("site_name", "Factsheets"),
        subject=found.get("site_description", ""),
        url=read_site_url(found.get("site_url", "")),
        repo_url=with_slash(repo_url),
        edit_uri=edit_root(repo_url, found.get("edit_uri_template") or found.get("edit_uri"), docs),
        prefix=read_prefix(_option(root, "prefix")),
        licence=read_licence(_option(root, "licence")),
        attribution=_option(root, "attribution"),
    )


@dataclass(frozen=True, slots=True)
class PagesSetting:
    """What a mkdocs.yml says of hand-written pages: their folder, the patterns of those that are
    not published, and the files that the plugin ``redirects`` leads on from."""

    docs: str
    left_out: tuple[str, ...] = ()
    led_on: frozenset[str] = frozenset()


def read_pages_setting(project: Project) -> PagesSetting:
    """What mkdocs.yml says of hand-written pages. Raises ``ConfigurationError``."""
    root = _composed(project.root / "mkdocs.yml")
    docs = [node.value for node in _values(root, "docs_dir") if node.id == "scalar"]
    hidden = (*_values(root, "exclude_docs"), *_values(root, "draft_docs"))
    patterns = (line.strip() for node in hidden for line in str(node.value).splitlines())
    led = (
        key.value
        for maps in _options(root, "redirects", "redirect_maps")
        if maps.id == "mapping"
        for key, _ in maps.value
    )
    return PagesSetting(
        docs[0] if docs else "docs",
        tuple(one for one in patterns if one and one[0] not in "#!"),
        frozenset(led),
    )


def says_edit_uri(config_file: Path) -> bool:
    """Whether a mkdocs.yml itself says where files are edited. Raises ``ConfigurationError``."""
    return bool(_values(_composed(config_file), "edit_uri"))


def _composed(path: Path) -> Any:
    """A mkdocs.yml as nodes of PyYAML; ``None`` for an empty one."""
    import yaml  # noqa: PLC0415 - most commands need no site, and --help nothing at all

    if not path.is_file():
        raise ConfigurationError("mkdocs.yml is missing; `factsheets init DIR` shows one.")
    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise ConfigurationError(f"mkdocs.yml cannot be read: {problem}") from None


def _option(root: Any, name: str) -> str:
    """An option of the plugin, "" where a composed mkdocs.yml has none."""
    return next((str(value.value) for value in _options(root, "factsheets", name)), "")


def _options(root: Any, plugin_name: str, name: str) -> Iterator[Any]:
    """What a plugin has under a name: ``plugins`` is a list of names and of mappings, or one
    mapping."""
    for plugins in _values(root, "plugins"):
        for plugin in plugins.value if plugins.id == "sequence" else [plugins]:
            for options in _values(plugin, plugin_name):
                yield from _values(options, name)


def _values(node: Any, name: str) -> list[Any]:
    """What a mapping has under a name."""
    pairs = node.value if node is not None and node.id == "mapping" else []
    return [value for key, value in pairs if key.value == name]


def edit_root(repo_url: str, edit_uri: str | None, docs: str) -> str:
    """Where files of the repository's root are edited, below its address; "" where none can tell.

    ``edit_uri`` is what mkdocs.yml says, ``None`` for nothing. MkDocs means the folder of the pages
    by it, ``docs``, which is taken off its end, or off the front of the path in a template. Without
    it, the main branch of a known forge is taken.
    """
    if edit_uri is None:
        host = urlsplit(repo_url).hostname or ""
        return _EDIT_ROOTS.get(host.removeprefix("www."), "")
    place, path, rest = edit_uri.partition("{path")
    root = place if path else with_slash(place)
    inside = f"/{with_slash(docs)}"
    return (root[: 1 - len(inside)] if root.endswith(inside) else root) + path + rest


def read_prefix(text: str) -> str:
    """The path below which all that is generated goes, with one slash at its end; "" for none.

    Raises ``ConfigurationError`` when it is no path of a site.
    """
    prefix = with_slash(text.strip("/"))
    if prefix and not re.fullmatch(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)+", prefix):
        raise ConfigurationError(
            f'mkdocs.yml: the prefix "{text}" is no path; write one such as `prefix: facts/`.'
        )
    return prefix


def read_licence(text: str) -> str:
    """The address of the licence of the data; "" for none.

    Raises ``ConfigurationError`` when it is no address of the web.
    """
    if text and not re.fullmatch(r"https?://[^\s<>\"]+", text):
        raise ConfigurationError(
            f'mkdocs.yml: the licence "{text}" is no address; write one such as '
            "`licence: https://creativecommons.org/licenses/by/4.0/`."
        )
    return text


def read_site_url(text: str) -> str:
    """The address of a site, with a slash at its end.

    Raises ``ConfigurationError`` for one in which there is a space.
    """
    if re.search(r"\s", text.strip()):
        raise ConfigurationError(f"site_url in mkdocs.yml has a space: {text.strip()}")
    return with_slash(text.strip())


def with_slash(url: str) -> str:
    """The URL with one slash at its end; an empty one stays empty."""
    return f"{url.rstrip('/')}/" if url else ""
