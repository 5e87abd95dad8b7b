"""Writes generated pages in MkDocs' stead: its context, its theme, and no work for the rest of it.

What comes out is the same bytes as when MkDocs does it, page after page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from mkdocs.commands.build import get_context

from generator.build.given import given_to
from generator.build.tasks import Task
from generator.exports.files import ExportFile
from generator.plugin.generated import GeneratedPage

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File
    from mkdocs.structure.nav import Navigation
    from mkdocs.utils.templates import TemplateContext


@dataclass(frozen=True, slots=True)
class PageWriter:
    """What all pages are written with.

    ``add_context`` is what the plugin does for MkDocs at the same moment.
    """

    env: Environment
    nav: Navigation
    documents: Sequence[File]
    config: MkDocsConfig
    add_context: Callable[[TemplateContext, GeneratedPage], TemplateContext]

    def task(self, page: GeneratedPage) -> Task:
        """The task that writes a page."""
        given, holds = given_to(page.factsheet)
        return Task(page.factsheet.path, partial(self._file, page), given, holds)

    def _file(self, page: GeneratedPage) -> Iterator[ExportFile]:
        text = self._render(page)
        yield ExportFile(page.file.dest_uri, text.encode("utf-8", errors="xmlcharrefreplace"))

    def _render(self, page: GeneratedPage) -> str:
        page.fill()
        page.active = True
        try:
            context = get_context(self.nav, self.documents, self.config, page)
            context = self.add_context(context, page)
            template = self.env.get_template(str(page.meta.get("template", "main.html")))
            text = template.render(cast("dict[str, object]", context))
            return page.guest.with_head(text, page) if page.guest else text
        finally:
            page.active = False
            page.empty()
