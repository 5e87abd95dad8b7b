"""What MkDocs' configuration says, and what it is made to say."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from generator.build.digests import setting_of
from generator.build.manual import manual_address
from generator.build.outputs import Outputs
from generator.content.opening import OwnFolders, own_folders
from generator.content.past_limits import why_not_all_history
from generator.content.project import (
    ConfigurationError,
    edit_root,
    read_licence,
    read_prefix,
    read_site_url,
    says_edit_uri,
    with_slash,
)
from generator.content.relations import RELATIONS_PATH
from generator.content.source_date import NAME, source_date
from generator.model.site import Site
from generator.pages.plan import Page
from generator.pages.render import template_folders

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.theme import Theme

# The name of our theme in mkdocs.yml.
THEME: Final = "factsheets"

# The events in which a plugin sees or changes a single page.
_PAGE_EVENTS: Final = (
    *("pre_page", "page_read_source", "page_markdown", "page_content", "page_context"),
    "post_page",
)

# The folders of our style sheet, scripts and fonts in another theme, and of the search.
_FOLDERS: Final = ("assets/factsheets/", "pagefind/")

# What says only where something is: it is no part of a page.
_ELSEWHERE: Final = frozenset({"site_dir", "docs_dir", "config_file_path", "plugins", "watch"})
_LIBRARIES: Final = (
    "mkdocs",
    "jinja2",
    "markdown",
    "cmarkgfm",
    "pydantic",
    "pyyaml",
    "markupsafe",
    "pagefind",
    "resvg_py",
)


class FactsheetsConfig(Config):
    """The plugin's options: ``prefix`` is a path below which all that is generated goes;
    ``previews`` says whether links to records have a picture, which else only small sites have;
    ``licence`` is the address of the licence of the data, ``attribution`` whom to name as their
    source."""

    prefix = Type(str, default="")
    previews = Optional(Type(bool))
    licence = Type(str, default="")
    attribution = Type(str, default="")


def settled_root(config: MkDocsConfig) -> Path:
    """The folder of mkdocs.yml. Where MkDocs does not say where that is, as it does not without
    standard input, it has taken all paths from the current folder: so it is said to be there."""
    config.config_file_path = config.config_file_path or str(Path("mkdocs.yml").absolute())
    return _root(config)


def use_theme(theme: Theme, folders: Sequence[str]) -> None:
    """Fill the theme that mkdocs.yml names, ours, with its templates; a custom_dir stays first."""
    own = [theme.custom_dir] if theme.custom_dir else []
    theme.dirs[:] = [*own, *folders, theme.dirs[-1]]
    theme.static_templates = {"404.html", "sitemap.xml", "robots.txt", "manifest.webmanifest"}


def own_folders_of(config: MkDocsConfig) -> OwnFolders:
    """The folders whose files are the project's own: those of the hand-written pages, of its
    templates, and of what it has of a theme."""
    custom = [config.theme.custom_dir] if config.theme.custom_dir else []
    root = _root(config)
    named = (config.docs_dir, f"{root}/templates", *custom)
    return own_folders(root, [Path(os.path.normpath(one)) for one in named])


def site_of(config: MkDocsConfig, options: FactsheetsConfig) -> Site:
    """What mkdocs.yml says of the site, with the plugin's own options.

    Raises ``ConfigurationError`` when the prefix is no path, an address none, or
    SOURCE_DATE_EPOCH no moment.
    """
    return Site(
        name=config.site_name,
        subject=config.site_description or "",
        url=read_site_url(config.site_url or ""),
        repo_url=with_slash(config.repo_url or ""),
        edit_uri=edit_root(config.repo_url or "", _edit_uri(config), docs_of(config)),
        prefix=read_prefix(options.prefix),
        previews=options.previews,
        licence=read_licence(options.licence),
        attribution=options.attribution,
        moment=source_date(os.environ),
    )


def _edit_uri(config: MkDocsConfig) -> str | None:
    """Where mkdocs.yml says that pages are edited; ``None`` where MkDocs guesses the branch master
    and a folder docs."""
    if config.edit_uri_template:
        return str(config.edit_uri_template)
    found = config.edit_uri or ""
    guessed = found in {"", "edit/master/docs/", "src/default/docs/"}
    return None if guessed and not says_edit_uri(Path(config.config_file_path)) else found


def refuse_hiding(
    files: Iterable[File], planned: Mapping[str, Page], outputs: Outputs, config: MkDocsConfig
) -> None:
    """Refuse a file of somebody's in the place of one of ours. Raises ``PluginError``."""
    folders = tuple(map(outputs.placed, _FOLDERS))
    pages = {outputs.placed(f"{path}index.html") for path in planned}
    for file in files:
        if not file.inclusion.is_included():
            continue
        is_page, is_inside = file.dest_uri in pages, file.dest_uri.startswith(folders)
        if is_page or is_inside or outputs.has_machine_file(file.dest_uri):
            kind = "page" if is_page else "file"
            raise PluginError(
                f"{_as_told(file, config)} stands where a generated {kind} goes. Give it another "
                f"name, or {_way_out(outputs.site.prefix)}."
            )


def _as_told(file: File, config: MkDocsConfig) -> str:
    """A file by where it lies, in docs_dir or in a folder of the theme, or by who made it."""
    if file.abs_src_path is None:
        return f"{file.src_uri}, which the plugin {file.generated_by} makes,"
    path, root = Path(file.abs_src_path), _root(config)
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


def _way_out(prefix: str) -> str:
    """How what is generated gets out of the way of a file."""
    if prefix:
        return f"have all that is generated below another path than `prefix: {prefix}`"
    return "have all that is generated below a path: `plugins: [{factsheets: {prefix: facts/}}]`"


@contextmanager
def faults_for_mkdocs(*, raw: bool) -> Iterator[None]:
    """Say what is wrong in the way that MkDocs understands; ``raw`` where MkDocs does not run the
    build, and its caller understands more."""
    try:
        yield
    except (ConfigurationError, OSError) as problem:
        if raw:
            raise
        raise PluginError(str(problem)) from None


def is_alone(plugin: object, config: MkDocsConfig) -> bool:
    """Whether no other plugin, and no hook, wants to see single pages."""
    methods = (one for event in _PAGE_EVENTS for one in config.plugins.events[event])
    return all(getattr(method, "__self__", None) is plugin for method in methods)


def warned(config: MkDocsConfig) -> bool:
    """Whether MkDocs will refuse this build, once it is done, for what it has warned of."""
    handlers = (
        handler for name in ("mkdocs", "properdocs") for handler in logging.getLogger(name).handlers
    )
    return bool(config.strict) and any(getattr(one, "get_counts", list)() for one in handlers)


def setting_for(config: MkDocsConfig, nav: Navigation, *said: object) -> bytes:
    """The digest of what every page depends on, but for the content: configuration, navigation,
    theme, templates, this program and what it is built on."""
    own = Path(__file__).parents[1]
    folders = [own, *map(Path, config.theme.dirs), *template_folders(_root(config))]
    plain = {
        key: value
        for key, value in config.items()
        if key not in _ELSEWHERE and isinstance(value, str | int | float | list | dict | None)
    }
    libraries = [(name, version(name)) for name in _LIBRARIES]
    theme = [(name, value) for name, value in config.theme.items() if name != "static_templates"]
    moment = os.environ.get(NAME, "")
    return setting_of(
        [folder for folder in folders if folder.is_dir()],
        [Path(config.config_file_path), _root(config) / RELATIONS_PATH],
        *(
            sys.version,
            libraries,
            moment,
            manual_address(),
            sorted(plain.items()),
            str(nav),
            theme,
            said,
        ),
    )


def edit_beside_records(config: MkDocsConfig, site: Site) -> None:
    """Have pages that somebody wrote edited on the branch on which the records are, beside them."""
    if site.edit_uri and not config.edit_uri_template:
        config.edit_uri = f"{site.edit_uri}{docs_of(config)}/"


def refuse_missing(config: MkDocsConfig) -> None:
    """Refuse a style sheet or script in mkdocs.yml that is nowhere, which each page would miss.

    Where there are other plugins, one of them may make it. Raises ``PluginError``.
    """
    folders = [Path(folder) for folder in (config.docs_dir, *config.theme.dirs)]
    named = [("extra_css", one) for one in config.extra_css]
    named += [("extra_javascript", str(one)) for one in config.extra_javascript]
    for setting, path in named if len(config.plugins) == 1 else ():
        parts = urlsplit(path)
        is_ours = not (parts.scheme or parts.netloc or path.startswith("/"))
        if is_ours and not any((folder / parts.path).is_file() for folder in folders):
            raise PluginError(
                f"{setting} in mkdocs.yml names {path}: {docs_of(config)}/ has no such file."
            )


def warn_of_no_address(site: Site, warn: Callable[[str], None]) -> None:
    """Say in a line what a site cannot have that does not know its address."""
    if not site.url:
        warn(
            "mkdocs.yml names no site_url: there is no site map, links to records have no picture, "
            "records cannot be embedded, addresses in the data begin at the root of the site, and "
            "the page for wrong addresses takes that to be the root of its host."
        )


def warn_of_no_past(outputs: Outputs, warn: Callable[[str], None]) -> None:
    """Say in a line which files have no history though git knows them."""
    reason = why_not_all_history(outputs.unread, is_known=outputs.tell.log.known)
    if reason:
        warn(reason)


def warn_aloud(sentence: str) -> None:
    """Say a warning that keeps no strict build from its end: MkDocs counts only its own."""
    logging.getLogger(THEME).warning("factsheets: warning: %s", sentence)


def docs_of(config: MkDocsConfig) -> str:
    """The folder of hand-written pages, as messages name it."""
    docs, root = Path(config.docs_dir), _root(config)
    return docs.relative_to(root).as_posix() if docs.is_relative_to(root) else docs.as_posix()


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).absolute().parent
