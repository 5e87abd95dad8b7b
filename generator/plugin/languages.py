"""Our pages beside a plugin that builds a site of several languages: mkdocs-static-i18n.

It makes all files anew, knows none that another plugin made, and has MkDocs build all over again
for each further language, in the midst of the first build. Our pages have one language: they are
put aside while it looks at the files, made with the first language, and only named in the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.plugin.generated import GeneratedFile, SiteFiles
from generator.plugin.plugin import FactsheetsPlugin
from generator.plugin.theme_context import fit, nav_titles

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
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
            # MkDocs knows where such a page is, and makes none.
            page.file.inclusion = InclusionLevel.DRAFT
            if title := titles.get(page.file.src_uri):
                page.call(title)
        return ours

    @event_priority(_ITS_PRIORITY + 1)
    def _put_aside(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        self._aside = []
        if LANGUAGES in config.plugins:
            self._aside = [one for one in files if one.generated_by == "factsheets"]
            for file in self._aside:
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

    @event_priority(-100)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Remember the navigation of the first language."""
        return nav if self.again else super().on_nav(nav, config=config, files=files)

    @event_priority(-100)
    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Begin to write, with the first language."""
        if self.again:
            fit(env, self.site, self.plain, guest=self.guest is not None)
            return env
        return super().on_env(env, config=config, files=files)

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
