"""What the theme is told of a page beside what MkDocs tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from jinja2 import ChoiceLoader, DictLoader, FileSystemLoader

from generator.build.manual import manual_address
from generator.build.outputs import Outputs
from generator.model.site import Site
from generator.pages.head import page_head
from generator.pages.render import TemplateFiles, compile_templates
from generator.plugin.generated import WRITTEN, GeneratedPage
from generator.plugin.mkdocs_config import own_folders_of

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page as MkDocsPage
    from mkdocs.utils.templates import TemplateContext

# What a plugin says of when a page changed: of a page of ours it knows the moment of the build.
_NOT_OURS = ("git_revision_date", "git_creation_date")


@dataclass(frozen=True, slots=True)
class ThemeContext:
    """``site`` is what the publisher says of the site; ``serving`` tells of a server."""

    site: Site
    serving: bool

    def add(self, context: TemplateContext, page: MkDocsPage) -> TemplateContext:
        """A context with what a page shows, and what its head says."""
        if isinstance(page, GeneratedPage):
            told = {"factsheet": page.factsheet, "shown": page.shown, "head": page.shown.head}
            page.meta = without(page.meta, _NOT_OURS)
        else:
            about = str(page.meta.get("description", ""))
            # A page that somebody wrote is where the publisher put it.
            head = page_head(replace(self.site, prefix=""), page.url, str(page.title), about)
            told = {"factsheet": None, "shown": None, "head": head}
        more = {**told, "contents": True, "serving": self.serving}
        return cast("TemplateContext", {**context, **more})


def fit(
    env: Environment, config: MkDocsConfig, site: Site, outputs: Outputs, *, guest: bool
) -> None:
    """Have a theme's templates know of the site, be read through no link where they are the
    project's, and our own escape all that is not marked safe; ours are compiled, too.

    ``guest`` says that the theme is not ours.
    """
    if type(env.loader) is FileSystemLoader:
        env.loader = TemplateFiles(map(Path, env.loader.searchpath), own_folders_of(config))
    env.autoescape = env.autoescape if guest else True
    env.globals |= {"prefix": site.prefix, "assets": "assets/", "manual": _manual_of(site)}
    env.globals["changed_on"] = outputs.changed_on
    if env.loader:
        # A site map has whole addresses only; MkDocs writes no empty file.
        empty = [WRITTEN] if site.url else [WRITTEN, "sitemap.xml"]
        env.loader = ChoiceLoader([DictLoader(dict.fromkeys(empty, "")), env.loader])
    # Each page needs ours; of another theme's many, only those that it needs.
    if not guest:
        compile_templates(env)


def _manual_of(site: Site) -> str:
    """Where the manual is published; "" where that is below the site itself, for a build of the
    site makes no manual, and nobody knows whether something else puts it there."""
    address = manual_address()
    return "" if site.url and address.startswith(site.url) else address


def without(values: Mapping[str, Any], starts: Sequence[str]) -> dict[str, Any]:
    """The values but for those whose names start so."""
    return {name: value for name, value in values.items() if not name.startswith(tuple(starts))}


def nav_titles(nav: object) -> dict[str, str]:
    """The titles that mkdocs.yml gives to pages in its ``nav``, by their files."""
    if isinstance(nav, Mapping):
        found: dict[str, str] = {}
        for title, inside in nav.items():
            found |= {inside: str(title)} if isinstance(inside, str) else nav_titles(inside)
        return found
    if isinstance(nav, Sequence) and not isinstance(nav, str):
        return {path: title for inside in nav for path, title in nav_titles(inside).items()}
    return {}
