"""Generated pages and files as MkDocs knows them: there for its navigation, its links and other
plugins, but made only when somebody asks, and written by us where nobody does.
"""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from markupsafe import Markup, escape
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from generator.build.outputs import Outputs
from generator.content.opening import plain_file
from generator.pages.plan import Page, Shown
from generator.pages.render import Rendered, split_opening, to_html
from generator.plugin.guest import Guest
from generator.plugin.light_assets import is_ours, write_light
from generator.plugin.mkdocs_config import own_folders_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

# The template of pages that we write ourselves: it is empty, and MkDocs writes no empty page.
WRITTEN: Final = "written-by-factsheets"


def as_html(text: str) -> Markup:
    """A text for themes that escape nothing, and for those that do; for no other plugin a
    template."""
    return Markup(str(escape(text)).replace("{", "&#123;"))  # noqa: S704 - it is escaped


class GeneratedFile(File):
    """The file of a generated page, whose Markdown is made when it is asked for.

    ``abs_src_path`` is the file that says what the page shows, for plugins that ask git of it: the
    record's, and mkdocs.yml for a page of many records. ``alternates`` are its other languages.
    """

    def __init__(self, outputs: Outputs, planned: Page, config: MkDocsConfig) -> None:
        super().__init__(
            outputs.placed(planned.file),
            src_dir=None,
            dest_dir=config.site_dir,
            use_directory_urls=True,
            inclusion=InclusionLevel.NOT_IN_NAV,
        )
        self.generated_by = "factsheets"
        entry = outputs.archive.entries.get(planned.record)
        mkdocs_yml = Path(config.config_file_path).absolute()
        path = mkdocs_yml.parent / entry.document.path if entry else mkdocs_yml
        self.abs_src_path = str(path)
        self.alternates: dict[str, File] = {}
        self._render: Callable[[], Rendered] = partial(outputs.rendered, planned)
        self._shown: Shown | None = None

    @property
    def shown(self) -> Shown:
        """What the page shows."""
        if self._shown is None:
            self.render()
        return cast("Shown", self._shown)

    def render(self) -> str:
        """Make the page's Markdown, and what it shows."""
        rendered = self._render()
        self._shown = rendered.shown
        return rendered.markdown

    def forget(self) -> None:
        """Let go of what the page shows."""
        self._shown = None

    @property
    def content_string(self) -> str:
        """The page as Markdown; another plugin may set another one."""
        if self._content is None:
            return self.render()
        return self._content if isinstance(self._content, str) else self._content.decode()

    @content_string.setter
    def content_string(self, value: str) -> None:
        self._content = value

    @property
    def content_bytes(self) -> bytes:
        """The page as Markdown, in UTF-8."""
        return self.content_string.encode()

    @content_bytes.setter
    def content_bytes(self, value: bytes) -> None:
        self._content = value

    def is_documentation_page(self) -> bool:
        """It is one."""
        return True

    def is_modified(self) -> bool:
        """Always: what it would be compared with is not here."""
        return True


class GeneratedPage(MkDocsPage):
    """A MkDocs page made from a record; ``factsheet`` is what it was made from.

    One that is ``written`` passes MkDocs' own steps empty. One with a ``guest`` stands in a theme
    that is not ours.
    """

    def __init__(
        self, planned: Page, file: GeneratedFile, config: MkDocsConfig, guest: Guest | None = None
    ) -> None:
        super().__init__(as_html(planned.title), file, config)
        self.factsheet = planned
        self.guest = guest
        self._label = as_html(planned.title)
        self._source = file
        self.opening = self.body = ""
        self.written = False
        if guest and planned.departed:
            # So other themes' site maps pass over it, as ours does.
            self.canonical_url = self.abs_url = None

    @property
    def shown(self) -> Shown:
        """What the page shows."""
        return self._source.shown

    def call(self, label: str) -> None:
        """Be called so in the navigation, as the publisher says in mkdocs.yml."""
        self._label = self.title = as_html(label)

    def read_source(self, config: MkDocsConfig) -> None:
        """Take the Markdown from the file, unless we write the page ourselves."""
        if self.written:
            self.markdown, self.meta = "", {"template": WRITTEN}
        else:
            super().read_source(config)
            self.edit_url = self.shown.edit_url or None
            self.meta = {**self.meta, **self._meta()}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs' own
        """Turn our Markdown into HTML by a CommonMark engine, without MkDocs' extensions."""
        if self.written:
            self.content = ""
        else:
            # Another plugin may have taken the title for a template.
            self.title = self._label
            self._fill(self.markdown or "")

    def fill(self) -> None:
        """Make what the theme shows, without MkDocs' own steps."""
        source = self._source.content_string
        self.edit_url = self.shown.edit_url or None
        self.meta = self._meta()
        self.markdown = source.partition("\n---\n")[2].lstrip("\n")
        self._fill(self.markdown)

    def _fill(self, markdown: str) -> None:
        self.content, sections = to_html(markdown)
        self.opening, self.body = split_opening(self.content)
        self.toc = get_toc(
            [
                {"level": 2, "id": section.anchor, "name": section.heading, "children": []}
                for section in sections
            ]
        )
        if self.guest:
            self.content = self.guest.content(self)

    def _meta(self) -> dict[str, Any]:
        """What themes read of a page beside its content; not all of them escape it."""
        title, description = self.factsheet.title, self.shown.description
        return {"title": as_html(title), "description": as_html(description)}

    def empty(self) -> None:
        """Forget what the theme has shown."""
        self._source.forget()
        self.markdown = self.content = self.opening = self.body = ""
        self.meta = {"template": WRITTEN}


class SiteFiles(Files):
    """MkDocs' files, and the files for machines for whoever links to one."""

    def __init__(self, files: Files, outputs: Outputs, config: MkDocsConfig) -> None:
        super().__init__(files)
        self._others = files
        self._outputs = outputs
        self._config = config
        self._own = own_folders_of(config)

    def add_pages(
        self, planned: Iterable[Page], guest: Guest | None, *, written: bool
    ) -> list[GeneratedPage]:
        """Add the file of each planned page, and what a guest brings; gives the pages.

        ``written`` says that we write them all ourselves.
        """
        pages = []
        for one in planned:
            file = GeneratedFile(self._outputs, one, self._config)
            page = GeneratedPage(one, file, self._config, guest)
            page.written = written
            self.append(file)
            pages.append(page)
        for asset in guest.files(self._config) if guest else ():
            self.append(asset)
        return pages

    def copy_static_files(
        self,
        dirty: bool = False,
        *,
        inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included,
    ) -> None:
        """Copy what is no page to the site, as MkDocs does, but ours without comments, and through
        no link that was put in the place of a file of the project's, or of a folder above it.
        Raises ``OSError``."""
        for file in self:
            if file.is_documentation_page() or not inclusion(file.inclusion):
                continue
            path, place = _read_from(file), Path(file.abs_dest_path)
            start = self._own.start_of(path) if path else None
            if path and is_ours(path):
                write_light(path, self._own, place)
            elif path is None or start is None or (dirty and not file.is_modified()):
                file.copy_file(dirty)
            else:
                _copy(path, start, place)

    def get_file_from_path(self, path: str) -> File | None:
        """The file at a path; one for machines is no file that MkDocs has to copy."""
        # Another plugin may find a file at a path that is not quite its own.
        found = super().get_file_from_path(path) or self._others.get_file_from_path(path)
        if found and found.src_uri in self.src_uris:
            return found
        if not self._outputs.has_machine_file(path):
            return None
        return File(path, None, self._config.site_dir, use_directory_urls=True)


def _read_from(file: File) -> Path | None:
    """Where a file is read from; ``None`` for one that is not read from the disk."""
    is_made = file._content is not None  # noqa: SLF001 - MkDocs tells it in no other way
    return Path(file.abs_src_path) if file.abs_src_path and not is_made else None


def _copy(path: Path, within: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    with plain_file(path, within) as file, place.open("wb") as written:
        shutil.copyfileobj(file, written)


class _PassOver(logging.Filter):
    """Keeps MkDocs from telling of each page that we have written, and of a fault of the disk once
    more than the build's last line does."""

    def __init__(self, written: frozenset[str]) -> None:
        super().__init__()
        self._written = written

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether a message is about something else."""
        text = str(record.msg)
        if text.startswith("Error building page '"):
            fault = sys.exc_info()[1]
            return not (isinstance(fault, OSError) and fault.filename)
        return not (text.startswith("Page skipped: '") and text.split("'")[1] in self._written)


@contextmanager
def passing_over(written: frozenset[str]) -> Iterator[None]:
    """Without MkDocs' word on each page that it found empty, for these are written by us, and on
    one that the disk refused, for that is told at the end."""
    loggers = [logging.getLogger(f"{name}.commands.build") for name in ("mkdocs", "properdocs")]
    silence = _PassOver(written)
    for logger in loggers:
        logger.addFilter(silence)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(silence)
