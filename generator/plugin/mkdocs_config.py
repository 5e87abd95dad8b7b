"""What MkDocs' configuration says, and what it is made to say."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.structure.files import File, Files, set_exclusions

from generator.content.project import with_slash
from generator.model.site import Site

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.theme import Theme

# The events in which a plugin sees or changes a single page.
_PAGE_EVENTS: Final = (
    *("pre_page", "page_read_source", "page_markdown", "page_content", "page_context"),
    "post_page",
)


def use_theme(theme: Theme, folders: Sequence[str]) -> None:
    """Put our theme in the place of the one that mkdocs.yml names; its custom_dir stays first."""
    own = [theme.custom_dir] if theme.custom_dir else []
    theme.dirs[:] = [*own, *folders, theme.dirs[-1]]
    theme.static_templates = {"404.html", "sitemap.xml"}


def site_of(config: MkDocsConfig) -> Site:
    """What mkdocs.yml says of the site."""
    return Site(
        name=config.site_name,
        url=with_slash(config.site_url or ""),
        repo_url=with_slash(config.repo_url or ""),
        edit_uri=with_slash(config.edit_uri or ""),
    )


def hand_written(config: MkDocsConfig) -> Files:
    """The files of docs_dir, as MkDocs will see them once it has emptied the site folder."""
    docs = Path(config.docs_dir)
    found = Files(
        [
            File(path.relative_to(docs).as_posix(), str(docs), config.site_dir, True)
            for path in sorted(docs.rglob("*"))
            if path.is_file()
        ]
    )
    set_exclusions(found, config)
    return found


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
