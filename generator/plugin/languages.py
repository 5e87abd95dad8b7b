"""Our pages beside a plugin that builds a site of several languages: mkdocs-static-i18n.

It makes all files anew, knows none that another plugin made, and has MkDocs build all over again
for each further language, in the midst of the first build. Our pages have one language: they are
put aside while it looks at the files, made with the first language, and only named in the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.plugin.generated import GeneratedFile, GeneratedPage, SiteFiles
from generator.plugin.plugin import FactsheetsPlugin
from generator.plugin.theme_context import fit, nav_titles

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page as MkDocsPage
    from mkdocs.utils.templates import TemplateContext

# Its name in mkdocs.yml, and the priority at which it makes the files anew.
LANGUAGES: Final = "i18n"
_ITS_PRIORITY: Final = -100


class SiteOfLanguages(FactsheetsPlugin):
    """The plugin in a site that may be built for several languages.

    ``again`` tells that MkDocs builds for a further language, within a build of ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self._within = False
        self.again = False
        self._aside: list[File] = []
        self._homes: Sequence[Mapping[str, str]] = ()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Begin anew, whatever somebody began and did not end."""
        super().on_startup(command=command, dirty=dirty)
        self._within = self.again = False

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check once, however many languages are built."""
        self.again = self._within
        if self.again:
            return config
        config = super().on_config(config)
        self._within = True
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Refuse what another plugin has set since, while no folder is empty yet."""
        if not config.use_directory_urls:
            raise PluginError(
                "another plugin (such as offline) sets `use_directory_urls: false`, with which "
                "factsheets does not work: take that plugin out of mkdocs.yml."
            )

    @event_priority(100)
    def _add(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        if not self.again:
            return super().on_files(files, config=config)
        ours = SiteFiles(files, self.outputs, config)
        titles = nav_titles(config.nav)
        for page in ours.add_pages(self.planned.values(), self.guest, written=True):
            if title := titles.get(page.file.src_uri):
                page.call(title)
        return ours

    @event_priority(_ITS_PRIORITY + 1)
    def _put_aside(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        self._aside = []
        ours = [one for one in files if one.generated_by == "factsheets"]
        for file in ours if self.again else ():
            # Others have seen now that there is such a page; MkDocs is to make none.
            file.inclusion = InclusionLevel.DRAFT
        if LANGUAGES in config.plugins:
            self._aside = ours
            for file in ours:
                files.remove(file)
        return files

    @event_priority(_ITS_PRIORITY - 1)
    def _put_back(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        if not self._aside:
            return files
        ours = SiteFiles(files, self.outputs, config)
        for file in self._aside:
            ours.append(file)
        return ours

    on_files = CombinedEvent(_add, _put_aside, _put_back)

    @event_priority(_ITS_PRIORITY + 1)
    def _name_home(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Say which page is the site's home, where no list of pages does: it looks for one."""
        if LANGUAGES in config.plugins and not self.again and nav.homepage is None:
            nav.homepage = next((page for page in self.pages if not page.url), None)
        return nav

    @event_priority(-100)
    def _remember(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        return nav if self.again else super().on_nav(nav, config=config, files=files)

    on_nav = CombinedEvent(_name_home, _remember)

    @event_priority(-100)
    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Begin to write, with the first language."""
        if self.again:
            fit(env, config, self.site, self.plain, guest=self.guest is not None)
            return env
        self._homes = config.extra.get("alternate", ()) if LANGUAGES in config.plugins else ()
        return super().on_env(env, config=config, files=files)

    def on_page_context(
        self, context: TemplateContext, /, *, page: MkDocsPage, config: MkDocsConfig, nav: object
    ) -> TemplateContext:
        """Lead from our pages to the home of each other language: it sets for its own pages where
        they are, and what it has set for the last one stays."""
        if self._homes and isinstance(page, GeneratedPage):
            # It sets an attribute, which templates take before the entry of that name.
            extra: Any = config.extra
            extra.alternate = list(self._alternates(page, config))
        return super().on_page_context(context, page=page, config=config, nav=nav)

    def _alternates(self, page: MkDocsPage, config: MkDocsConfig) -> Iterator[Mapping[str, str]]:
        own = getattr(config.plugins[LANGUAGES], "current_language", None)
        for home in self._homes:
            here = home.get("lang") == own and page.url
            yield {**home, "link": page.url} if here else home

    @event_priority(-100)
    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Name our pages in the site map of all languages, with the first of them."""
        known = cast("dict[str, object]", context).get("i18n_alternates")
        pages = [one for one in self._aside if isinstance(one, GeneratedFile)]
        if not isinstance(known, dict) or not known:
            return context
        first = next(iter(known))
        told = {**known, first: [*known[first], *pages]}
        return cast("TemplateContext", {**context, "i18n_alternates": told})

    @event_priority(_ITS_PRIORITY - 1)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Publish when all languages are there."""
        if self.again:
            self.again = False
            return
        super().on_post_build(config=config)
        self._within = False

    def on_build_error(self, *, error: Exception) -> None:
        """Begin anew the next time."""
        self._within = self.again = False
        super().on_build_error(error=error)
