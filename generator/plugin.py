"""The MkDocs plugin ``factsheets``: events in, pages out; no thinking of its own.

Layer 5. It adds the generated pages to a MkDocs build, keeps their rendering in our hands, and
makes ``mkdocs serve`` survive mistakes.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from generator.build import Checked, check, render_pages
from generator.content import open_project, with_slash
from generator.live import keep_serving
from generator.model import Site
from generator.pages import Page
from generator.render import Rendered, template_folders, to_html

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer


class FactsheetsConfig(Config):
    """The plugin has no options: the content says everything."""


class GeneratedPage(MkDocsPage):
    """A MkDocs page made from a record; ``factsheet`` is what it was made from."""

    def __init__(self, rendered: Rendered, file: File, config: MkDocsConfig) -> None:
        super().__init__(rendered.page.title, file, config)
        self.factsheet: Page = rendered.page
        self.edit_url = rendered.page.edit_url or None

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Turn our Markdown into HTML by a CommonMark engine, without MkDocs' extensions."""
        self.content, sections = to_html(self.markdown or "")
        self.toc = get_toc(
            [
                {"level": 2, "id": section.anchor, "name": section.heading, "children": []}
                for section in sections
            ]
        )


class FactsheetsPlugin(BasePlugin[FactsheetsConfig]):
    """Adds the generated pages to a build."""

    def __init__(self) -> None:
        super().__init__()
        self.checked: Checked | None = None
        self.serving = False

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a server, whose pages must stay up."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Check the content before MkDocs empties the site folder."""
        if not config.use_directory_urls:
            raise PluginError("factsheets needs `use_directory_urls: true` in mkdocs.yml.")
        root = Path(config.config_file_path).parent
        checked = self.checked or check(open_project(root))
        if not checked.passed:
            raise PluginError(f"the content has errors.\n{checked.report()}")
        self.checked = None if self.serving else checked
        self.current = checked
        self.root = root
        config.theme.dirs[:0] = [
            str(folder / "theme") for folder in template_folders(root) if folder.is_dir()
        ]
        config.watch.extend(
            str(root / name) for name in ("content", "templates", "seeds") if (root / name).is_dir()
        )
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add a page for every record and index."""
        site = Site(
            name=config.site_name,
            url=with_slash(config.site_url or ""),
            repo_url=with_slash(config.repo_url or ""),
            edit_uri=with_slash(config.edit_uri or ""),
        )
        project = open_project(self.root)
        for rendered in render_pages(project, self.current.archive, site):
            name = rendered.page.file
            if files.get_file_from_path(name):
                raise PluginError(f"content/pages/{name} stands where a generated page goes.")
            file = File.generated(
                config, name, content=rendered.markdown, inclusion=InclusionLevel.NOT_IN_NAV
            )
            files.append(file)
            GeneratedPage(rendered, file, config)
        return files

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Escape everything in the theme that is not marked as safe."""
        env.autoescape = True
        return env

    def on_page_context(
        self, context: dict[str, Any], /, *, page: MkDocsPage, config: MkDocsConfig, nav: object
    ) -> dict[str, Any]:
        """Tell the theme which record a page shows, and whether a server shows it."""
        context["factsheet"] = getattr(page, "factsheet", None)
        context["serving"] = self.serving
        return context

    def on_serve(
        self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Keep the last good pages up when a change breaks the build."""
        return keep_serving(server, Path(config.site_dir))
