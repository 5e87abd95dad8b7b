"""The MkDocs plugin ``factsheets``: events in, pages out; no thinking of its own.

It adds the generated pages to a MkDocs build, keeps their rendering in our hands, and
makes ``mkdocs serve`` survive mistakes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from generator.build.check import Checked, check, nothing
from generator.build.outputs import outputs_of, write_machine_files
from generator.build.search_index import SearchNotMade, make_search
from generator.content.project import open_project, with_slash
from generator.diff.difference import LastCommit, compare, last_commit
from generator.diff.report import render_diff
from generator.model.site import Site
from generator.pages.head import page_head
from generator.pages.render import (
    Rendered,
    Templates,
    page_environment,
    split_opening,
    template_folders,
    to_html,
)
from generator.plugin.live import LastGood, careful, watch_closely, with_banner

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.theme import Theme
    from mkdocs.utils.templates import TemplateContext


class FactsheetsConfig(Config):
    """The plugin has no options: the content says everything."""


class GeneratedPage(MkDocsPage):
    """A MkDocs page made from a record; ``factsheet`` is what it was made from."""

    def __init__(self, rendered: Rendered, file: File, config: MkDocsConfig) -> None:
        super().__init__(rendered.page.title, file, config)
        self.factsheet, self.shown = rendered.page, rendered.shown
        self.edit_url = rendered.shown.edit_url or None
        self.opening = self.body = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Turn our Markdown into HTML by a CommonMark engine, without MkDocs' extensions."""
        self.content, sections = to_html(self.markdown or "")
        self.opening, self.body = split_opening(self.content)
        self.toc = get_toc(
            [
                {"level": 2, "id": section.anchor, "name": section.heading, "children": []}
                for section in sections
            ]
        )


def use_theme(theme: Theme, folders: Sequence[str]) -> None:
    """Put our theme in the place of the one that mkdocs.yml names; its custom_dir stays first."""
    own = [theme.custom_dir] if theme.custom_dir else []
    theme.dirs[:] = [*own, *folders, theme.dirs[-1]]
    theme.static_templates = {"404.html", "sitemap.xml"}


class FactsheetsPlugin(BasePlugin[FactsheetsConfig]):
    """Adds the generated pages to a build. ``checked`` may be set by who has checked already."""

    def __init__(self) -> None:
        super().__init__()
        self.checked: Checked | None = None
        self.serving = False
        self.problem = ""
        self.last_good: LastGood | None = None
        self.templates: Templates | None = None
        self.last_commit: LastCommit | None = None

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a server, whose pages must stay up."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Check the content before MkDocs empties the site folder."""
        if not config.use_directory_urls:
            raise PluginError("factsheets needs `use_directory_urls: true` in mkdocs.yml.")
        self.project = open_project(Path(config.config_file_path).parent)
        self.current = self.checked or check(self.project)
        # MkDocs keeps its plugins for the next build of the process, which has its own content.
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
        return config

    def _refuse(self, problem: str) -> None:
        """Stop the build; but a server that has no good pages yet starts with empty ones."""
        if not self.serving or self.last_good:
            raise PluginError(problem)
        self.problem = problem
        self.current = nothing(self.current)

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add a page for every record and index."""
        site = Site(
            name=config.site_name,
            url=with_slash(config.site_url or ""),
            repo_url=with_slash(config.repo_url or ""),
            edit_uri=with_slash(config.edit_uri or ""),
        )
        taken = {file.dest_uri: file.src_uri for file in files}
        self.templates = self.templates or page_environment(template_folders(self.project.root))
        self.outputs = outputs_of(self.project, self.current.archive, site, self.templates)
        for page in self.outputs.pages():
            rendered = self.outputs.rendered(page)
            file = File.generated(
                config, page.file, content=rendered.markdown, inclusion=InclusionLevel.NOT_IN_NAV
            )
            if file.dest_uri in taken:
                hiding = f"content/pages/{taken[file.dest_uri]}"
                raise PluginError(f"{hiding} stands where a generated page goes.")
            files.append(file)
            GeneratedPage(rendered, file, config)
        return files

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escape everything in the theme that is not marked as safe."""
        env.autoescape = True
        return env

    def on_page_context(
        self, context: TemplateContext, /, *, page: MkDocsPage, config: MkDocsConfig, nav: object
    ) -> TemplateContext:
        """Tell the theme which record a page shows, its twins, and, when a server shows it, what
        changed since the last commit."""
        factsheet, shown = getattr(page, "factsheet", None), getattr(page, "shown", None)
        about = str(page.meta.get("description", ""))
        head = (
            shown.head if shown else page_head(self.outputs.site, page.url, str(page.title), about)
        )
        ours = {"factsheet": factsheet, "shown": shown, "head": head, "serving": self.serving}
        return cast("TemplateContext", {**context, **ours, "since": self.since})

    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Say on every page of a server what is wrong with the content."""
        return with_banner(output, self.problem) if self.problem else output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add the search, and take away what has the time in it.

        A server makes the search and what is for machines once, at its start: an editor who waits
        for a page needs neither.
        """
        site_dir = Path(config.site_dir)
        (site_dir / "sitemap.xml.gz").unlink(missing_ok=True)
        if self.last_good:
            self.last_good.lend()
            return
        write_machine_files(self.outputs, site_dir)
        try:
            make_search(site_dir)
        except SearchNotMade as problem:
            raise PluginError(f"the search could not be made.\n{problem}") from None

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

    def on_shutdown(self) -> None:
        """Leave nothing behind."""
        if self.last_good:
            self.last_good.forget()
