"""The MkDocs plugin ``factsheets``: events in, pages out; no thinking of its own.

It adds the generated pages to a MkDocs build, writes them itself where no other plugin wants to
see them, and makes ``mkdocs serve`` survive mistakes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast
from urllib.parse import urlsplit

from jinja2 import ChoiceLoader, DictLoader
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from generator.build.build import note
from generator.build.check import Checked, check, nothing
from generator.build.history import History, history_of
from generator.build.link_check import site_root
from generator.build.options import BuildOptions
from generator.build.outputs import outputs_of
from generator.build.production import Production
from generator.build.publish import aside, exchange, only_build
from generator.build.search_index import SearchNotMade, make_search
from generator.build.tasks import tasks_of
from generator.content.project import ConfigurationError, Project, open_project
from generator.diff.difference import LastCommit, compare, last_commit
from generator.diff.report import render_diff
from generator.pages.head import page_head
from generator.pages.render import Templates, page_environment, template_folders
from generator.plugin.generated import (
    WRITTEN,
    GeneratedFile,
    GeneratedPage,
    SiteFiles,
    passing_over,
)
from generator.plugin.live import LastGood, careful, watch_closely, with_banner
from generator.plugin.mkdocs_config import (
    hand_written,
    is_alone,
    refuse_hiding,
    setting_for,
    site_of,
    use_theme,
    warned,
)
from generator.plugin.page_writing import PageWriter

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.utils.templates import TemplateContext


class FactsheetsConfig(Config):
    """The plugin has no options: the content says everything."""


class FactsheetsPlugin(BasePlugin[FactsheetsConfig]):
    """Adds the generated pages to a build.

    Who has checked already and builds aside sets ``checked`` and ``options``, and finds in
    ``production`` what was made.
    """

    def __init__(self) -> None:
        super().__init__()
        self.checked: Checked | None = None
        self.options = BuildOptions()
        self.production: Production | None = None
        self.serving = False
        self.problem = ""
        self.last_good: LastGood | None = None
        self.project = Project(Path())
        self.templates: Templates | None = None
        self.last_commit: LastCommit | None = None
        self.open = ExitStack()
        self.target: Path | None = None
        self.published: Path | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a server, whose pages must stay up."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find every mistake before MkDocs empties a folder, and let it build aside."""
        if not config.use_directory_urls:
            raise PluginError("factsheets needs `use_directory_urls: true` in mkdocs.yml.")
        # MkDocs keeps its plugins for the next build of the process, perhaps of another project.
        project = open_project(Path(config.config_file_path).parent)
        if project != self.project:
            self.templates = None
        self.project = project
        self.current = self.checked or check(self.project)
        self.builds_aside = self.checked is not None
        self.published = self.published if self.builds_aside else None
        self.checked = None
        self.problem = ""
        if not self.current.passed:
            self._refuse(f"the content has errors.\n{self.current.report()}")
        self.last_commit = last_commit(self.project, self.last_commit) if self.serving else None
        self.since = ""
        if self.last_commit and not self.problem:
            changed = compare(self.last_commit.archive, self.current.archive)
            self.since = render_diff(changed, "text", pages=False)
        folders = template_folders(self.project.root)
        use_theme(config.theme, [str(folder / "theme") for folder in folders])
        watched = (self.project.root / "content", self.project.root / "seeds", *folders)
        config.watch.extend(str(folder) for folder in watched if folder.is_dir())
        self._plan(config)
        if not self.builds_aside and not self.serving:
            self._step_aside(config)
        return config

    def _refuse(self, problem: str) -> None:
        """Stop the build; but a server that has no good pages yet starts with empty ones."""
        if not self.serving or self.last_good:
            raise PluginError(problem)
        self.problem = problem
        self.current = nothing(self.current)

    def _plan(self, config: MkDocsConfig) -> None:
        """Plan all pages, and refuse a file of somebody's in the place of one of ours."""
        self.templates = self.templates or page_environment(template_folders(self.project.root))
        self.plain = outputs_of(self.project, self.current.archive, site_of(config), self.templates)
        self.outputs = self.plain.noting() if self._notes(config) else self.plain
        self.planned = {page.path: page for page in self.outputs.pages()}
        refuse_hiding(hand_written(config), self.planned, self.outputs)

    def _notes(self, config: MkDocsConfig) -> bool:
        """Whether it is noted what each page was made from; with another plugin nobody can know."""
        return self.options.cache and not self.serving and len(config.plugins) == 1

    def _history(self, config: MkDocsConfig) -> History | None:
        published = self.published or self.target
        if published is None or not self._notes(config):
            return None
        setting = setting_for(config, self.nav, self.current.archive.as_of)
        return history_of(self.project, published, self.plain, setting, self.options)

    def _step_aside(self, config: MkDocsConfig) -> None:
        """Let MkDocs build in a folder aside, so that nothing it does can hurt the old site."""
        self.target = Path(config.site_dir)
        try:
            self.target.parent.mkdir(parents=True, exist_ok=True)
            self.open.enter_context(only_build(self.target))
            config.site_dir = str(self.open.enter_context(aside(self.target)))
        except OSError as problem:
            raise PluginError(f"{problem.strerror}: {problem.filename}") from None

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add a page for every record and index."""
        refuse_hiding(files, self.planned, self.outputs)
        ours = SiteFiles(files, self.outputs, config)
        alone = is_alone(self, config)
        self.pages: list[GeneratedPage] = []
        for planned in self.planned.values():
            file = GeneratedFile(self.outputs, planned, config)
            page = GeneratedPage(planned, file, config)
            page.written = alone
            ours.append(file)
            self.pages.append(page)
        return ours

    @event_priority(-100)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Remember the navigation, which is on every page."""
        self.nav = nav
        return nav

    @event_priority(-100)
    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escape everything in the theme that is not marked as safe, and begin to write."""
        env.autoescape = True
        if env.loader:
            env.loader = ChoiceLoader([env.loader, DictLoader({WRITTEN: ""})])
        written = [page for page in self.pages if page.written]
        self.open.enter_context(passing_over(frozenset(page.file.src_uri for page in written)))
        root = site_root(urlsplit(config.site_url or "").path)
        with self.options.timings.stage("comparing with the last site"):
            history = self._history(config)
        self.production = Production(
            self.outputs, Path(config.site_dir), root, self.options, history
        )
        self.open.callback(self.production.cancel)
        writer = PageWriter(
            env, self.nav, files.documentation_pages(), config, self._add_context, self._finish
        )
        pages = map(writer.task, written)
        with self._faults_for_mkdocs(), self.options.timings.stage("pages and files"):
            self.production.start(list(tasks_of(self.outputs, pages, machine=not self.last_good)))
        return env

    @contextmanager
    def _faults_for_mkdocs(self) -> Iterator[None]:
        """Say what is wrong in the way that MkDocs understands, when it runs the build."""
        try:
            yield
        except (ConfigurationError, OSError) as problem:
            if self.builds_aside:
                raise
            raise PluginError(str(problem)) from None

    def on_page_context(
        self, context: TemplateContext, /, *, page: MkDocsPage, config: MkDocsConfig, nav: object
    ) -> TemplateContext:
        """Tell the theme of a page that MkDocs writes what we tell it of our own."""
        written = isinstance(page, GeneratedPage) and page.written
        return context if written else self._add_context(context, page)

    def _add_context(self, context: TemplateContext, page: MkDocsPage) -> TemplateContext:
        """Tell the theme what a page shows, what its head says, and, when a server shows it, what
        changed since the last commit."""
        ours = page if isinstance(page, GeneratedPage) else None
        about = str(page.meta.get("description", ""))
        added = {
            "factsheet": ours.factsheet if ours else None,
            "shown": ours.shown if ours else None,
            "head": ours.shown.head
            if ours
            else page_head(self.outputs.site, page.url, str(page.title), about),
            "serving": self.serving,
            "since": self.since,
        }
        return cast("TemplateContext", {**context, **added})

    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Say on every page of a server what is wrong with the content."""
        return self._finish(output)

    def _finish(self, output: str) -> str:
        return with_banner(output, self.problem) if self.problem and output else output

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Wait for what is written, add the search, and publish.

        A server makes the search and what is for machines once, at its start: an editor who waits
        for a page needs neither.
        """
        site_dir = Path(config.site_dir)
        timings = self.options.timings
        if self.production:
            with self._faults_for_mkdocs(), timings.stage("pages and files"):
                self.production.finish()
            if not self.last_good:
                with self._faults_for_mkdocs(), timings.stage("files of the whole site"):
                    self.production.join()
        (site_dir / "sitemap.xml.gz").unlink(missing_ok=True)
        if self.last_good:
            self.last_good.lend()
        elif self.options.search:
            try:
                with timings.stage("search"):
                    make_search(site_dir)
            except SearchNotMade as problem:
                raise PluginError(f"the search could not be made.\n{problem}") from None
        if self.target and not warned(config):
            exchange(site_dir, self.target)
            manifest = self.production.manifest if self.production else None
            note(self.project, self.target, manifest, self.options)
        self._close(config)

    def _close(self, config: MkDocsConfig | None = None) -> None:
        """End what is under way, and name the folder again that mkdocs.yml names."""
        self.open.close()
        if config and self.target:
            config.site_dir = str(self.target)
        self.target = None

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Keep the last good pages up when a change breaks the build."""
        watch_closely(server, [config.docs_dir, config.config_file_path])
        self.last_good = LastGood(Path(config.site_dir))
        server.builder = careful(server.builder, self.last_good, lambda: self.problem)
        return server

    def on_build_error(self, *, error: Exception) -> None:
        """Remember what was wrong: MkDocs itself goes on with "Aborted" alone."""
        self.problem = str(error)
        self._close()

    def on_shutdown(self) -> None:
        """Leave nothing behind."""
        self._close()
        if self.last_good:
            self.last_good.forget()
