"""The MkDocs plugin ``factsheets``: events in, pages out; no thinking of its own.

It adds the generated pages to a MkDocs build, writes them itself where no other plugin wants to
see them, and makes ``mkdocs serve`` survive mistakes.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage

from generator.build.build import note
from generator.build.check import Checked, nothing
from generator.build.digests import digests_of
from generator.build.history import History, history_of
from generator.build.link_check import site_root
from generator.build.options import BuildOptions
from generator.build.outputs import outputs_of
from generator.build.production import Production
from generator.build.search_index import FOLDER as SEARCH
from generator.build.search_index import SearchNotMade
from generator.build.target_folders import refuse_site_folder
from generator.build.tasks import tasks_of
from generator.content.project import Project, open_project
from generator.content.source_date import settle_source_date
from generator.model.site import Site
from generator.pages.render import Templates, page_environment, template_folders
from generator.pages.search import known_words
from generator.plugin.generated import GeneratedPage, SiteFiles, passing_over
from generator.plugin.guest import Guest, dress
from generator.plugin.live import Live
from generator.plugin.mkdocs_config import (
    FactsheetsConfig,
    edit_beside_records,
    faults_for_mkdocs,
    is_alone,
    refuse_hiding,
    refuse_missing,
    setting_for,
    settled_root,
    site_of,
    warn_aloud,
    warn_of_no_address,
    warn_of_no_past,
    warned,
)
from generator.plugin.page_writing import PageWriter
from generator.plugin.places_taken import refuse_redirects, warn_of_ids_of_theme
from generator.plugin.server_address import refuse_address_for_mkdocs
from generator.plugin.staging import Staging
from generator.plugin.theme_context import ThemeContext, fit, nav_titles
from generator.plugin.written_pages import give_checked, hand_written, refuse_passed_over

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.utils.templates import TemplateContext


class FactsheetsPlugin(BasePlugin[FactsheetsConfig]):
    """Adds the generated pages to a build.

    Who checks and builds aside sets ``checked``, ``options``; ``production`` is what was made."""

    def __init__(self) -> None:
        super().__init__()
        self.checked: Checked | None = None
        self.options = BuildOptions(warn=warn_aloud)
        self.production: Production | None = None
        self.builds_aside = False
        self.serving = False
        self.live = Live()
        self.project = Project(Path())
        self.templates: Templates | None = None
        self.staging = Staging()
        self.published: Path | None = None
        self.site = Site("")
        self.guest: Guest | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is a server, whose pages must stay up."""
        with faults_for_mkdocs(raw=False):
            settle_source_date(os.environ)
        self.serving = self.staging.is_for(command) == "serve"
        # MkDocs keeps its plugins, perhaps from a server that is over.
        self.live = Live()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Find every mistake before MkDocs empties a folder, and let it build aside."""
        if not config.use_directory_urls:
            raise PluginError("factsheets needs `use_directory_urls: true` in mkdocs.yml.")
        # MkDocs keeps its plugins for the next build of the process, perhaps of another project.
        project = open_project(settled_root(config), Path(config.docs_dir))
        self.templates = self.templates if project == self.project else None
        self.project = project
        self.current = self.checked or self.live.check(self.project, self.options)
        self.builds_aside = self.checked is not None
        self.published = self.published if self.builds_aside else None
        self.checked = None
        self.live.problem = ""
        if self.serving and not self.live.on:
            refuse_address_for_mkdocs(config.dev_addr)
        if not self.current.passed:
            self._refuse(f"the content has errors.\n{self.current.report()}")
        folders = template_folders(self.project.root)
        self._dress(config, folders)
        watched = (self.project.root / "content", self.project.root / "seeds", *folders)
        config.watch.extend(str(folder) for folder in watched if folder.is_dir())
        self._plan(config)
        if not self.builds_aside:
            with faults_for_mkdocs(raw=False):
                refuse_site_folder(Path(config.site_dir), project.root, [Path(config.docs_dir)])
            self.staging.begin(config, self.options.warn, alone=not self.serving)
        return config

    def _refuse(self, problem: str) -> None:
        """Stop the build; but a server that has no good pages yet starts with empty ones."""
        if not self.serving or self.live.on:
            raise PluginError(problem)
        self.live.problem = problem
        self.current = nothing(self.current)

    def _dress(self, config: MkDocsConfig, folders: Sequence[Path]) -> None:
        """Read what mkdocs.yml says of the site and its theme."""
        with faults_for_mkdocs(raw=self.builds_aside):
            site = site_of(config, self.config)
            # Nobody sends a link to a server that is up while somebody writes.
            self.site = replace(site, previews=False) if self.serving else site
        warn_of_no_address(self.site, self.options.warn)
        refuse_missing(config)
        edit_beside_records(config, self.site)
        self.guest = dress(config, folders, self.site.prefix)

    def _plan(self, config: MkDocsConfig) -> None:
        """Plan all pages, and refuse a file of somebody's in the place of one of ours."""
        self.templates = self.templates or page_environment(template_folders(self.project.root))
        self.plain = outputs_of(self.project, self.current.archive, self.site, self.templates)
        if not self.live.on:
            warn_of_no_past(self.plain, self.options.warn)
        self.outputs = self.plain.noting() if self._notes(config) else self.plain
        self.planned = {page.path: page for page in self.outputs.pages()}
        refuse_hiding(hand_written(config), self.planned, self.outputs, config)
        refuse_redirects(config, self.planned.values(), self.site.prefix)
        if self.guest:
            warn_of_ids_of_theme(config, self.current.archive.claims, self.options.warn)

    def _notes(self, config: MkDocsConfig) -> bool:
        """Whether it is noted what each page was made from; with another plugin nobody can know."""
        return self.options.cache and len(config.plugins) == 1

    def _history(self, config: MkDocsConfig) -> History | None:
        published = self.published or self.staging.target
        if published is None or not self._notes(config):
            return None
        setting = setting_for(config, self.nav, self.current.archive.as_of, self.serving)
        if self.serving:
            notes = self.live.made.manifest if self.live.made else None
            return History(published, notes, setting, digests_of(self.plain), ())
        return history_of(self.project, published, self.plain, setting, self.options)

    @event_priority(100)
    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add a page for every record and index, before other plugins look for pages."""
        refuse_passed_over(files, config)
        give_checked(files, self.current.archive.content, config)
        ours = SiteFiles(files, self.outputs, config)
        alone = is_alone(self, config)
        self.pages = ours.add_pages(self.planned.values(), self.guest, written=alone)
        return ours

    @event_priority(-100)
    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Remember the navigation, which is on every page and calls pages what mkdocs.yml does."""
        added = [one for one in files if one.generated_by != "factsheets"]
        refuse_hiding(added, self.planned, self.outputs, config)
        titles = nav_titles(config.nav)
        for page in self.pages:
            if page.file.src_uri in titles:
                page.call(titles[page.file.src_uri])
        self.nav = nav
        return nav

    @event_priority(-100)
    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escape everything in our theme that is not marked as safe, and begin to write."""
        fit(env, config, self.site, self.plain, guest=self.guest is not None)
        written = [page for page in self.pages if page.written]
        self.staging.open.enter_context(
            passing_over(frozenset(page.file.src_uri for page in written))
        )
        root = site_root(urlsplit(config.site_url or "").path)
        with self.options.timings.stage("comparing with the last site"):
            history = self._history(config)
        options = replace(self.options, jobs=1) if self.live.on else self.options
        self.production = Production(self.outputs, Path(config.site_dir), root, options, history)
        self.staging.open.callback(self.production.cancel)
        told = ThemeContext(self.site, self.serving)
        writer = PageWriter(env, self.nav, files.documentation_pages(), config, told.add)
        with (
            faults_for_mkdocs(raw=self.builds_aside),
            self.options.timings.stage("pages and files"),
        ):
            tasks = list(tasks_of(self.outputs, map(writer.task, written), machine=True))
            self.production.start(tasks, wait=self.live.on)
        return env

    def on_page_context(
        self, context: TemplateContext, /, *, page: MkDocsPage, config: MkDocsConfig, nav: object
    ) -> TemplateContext:
        """Tell the theme of a page that MkDocs writes what we tell it of our own."""
        written = isinstance(page, GeneratedPage) and page.written
        return context if written else ThemeContext(self.site, self.serving).add(context, page)

    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Add to the head of a page of ours what another theme does not know of."""
        if isinstance(page, GeneratedPage) and page.guest and not page.written:
            return page.guest.with_head(output, page)
        return output

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Wait for what is written, add what is for all of the site, and publish.

        A server makes the search and the files of the whole site once, at its start: an editor who
        waits for a page needs neither.
        """
        site_dir, timings = Path(config.site_dir), self.options.timings
        with faults_for_mkdocs(raw=self.builds_aside):
            if self.production:
                with timings.stage("pages and files"):
                    self.production.finish()
                self._complete(self.production)
            if not self.guest:
                (site_dir / "sitemap.xml.gz").unlink(missing_ok=True)
            target = self.staging.target
            if target and (self.serving or not warned(config)):
                self.staging.publish(config, self._staying() if self.live.on else None)
                self._note(target)
        self.staging.close(config)

    def _complete(self, production: Production) -> None:
        """Add the files of the whole site and the search; a live server has those of its start."""
        timings = self.options.timings
        if self.live.on and self.staging.target:
            production.leave_apart()
            return
        with timings.stage("files of the whole site"):
            production.join()
        if self.options.search:
            try:
                with timings.stage("search"):
                    archive = self.current.archive
                    production.add_search(self.site.prefix, archive.languages, known_words(archive))
            except SearchNotMade as problem:
                raise PluginError(f"the search could not be made.\n{problem}") from None

    def _staying(self) -> frozenset[str]:
        """What stays of what a live server shows, as paths of files and folders."""
        pages = self.production.staying if self.production else ()
        return frozenset((*pages, self.outputs.placed(SEARCH), *self.outputs.paths_of_the_site))

    def _note(self, target: Path) -> None:
        if self.serving:
            self.live.publish(self.production, target)
            self.live.since.find_out(self.project, self.current.archive)
        else:
            manifest = self.production.manifest if self.production else None
            note(self.project, target, manifest, self.options)

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Keep the last good pages up when a change breaks the build, and say so on each."""
        self.live.attach(server, [config.docs_dir, config.config_file_path], self.staging.close)
        return server

    def on_build_error(self, *, error: Exception) -> None:
        """Remember what was wrong: MkDocs itself goes on with "Aborted" alone, and for a fault of
        the disk with a traceback."""
        self.live.problem = str(error)
        self.staging.fail(error)
        if isinstance(error, OSError) and not self.builds_aside:
            with faults_for_mkdocs(raw=False):
                raise error

    def on_shutdown(self) -> None:
        """Leave nothing behind."""
        self.live.later.end()
        self.staging.close()
