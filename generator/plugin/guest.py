"""Our pages in a theme that is not ours: each stands in it as an article of its own.

The theme shows a page's content in its own frame; around ours is a wrapper, and what our style
sheet says holds inside of it only. What belongs into a page's head is added once the page is made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from jinja2 import Environment
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import url_filter

from generator.pages.plan import Page, Shown
from generator.pages.render import TemplateFiles, own_templates
from generator.plugin.mkdocs_config import THEME, use_theme
from generator.plugin.scoped_style import scoped

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

STYLE: Final = "sheet.css"
_SCRIPT: Final = "sheet.js"
_SCOPED: Final = ("site.css", "pictures.css")
# What is copied; scripts without their comments.
_COPIED: Final = (
    *(_SCRIPT, "search.js"),
    *("fonts/newsreader.woff2", "fonts/newsreader-extended.woff2", "fonts/OFL.txt"),
)


class GuestPage(Protocol):
    """What must be known of a page of ours; its template also reads ``opening`` and ``body``."""

    factsheet: Page

    @property
    def url(self) -> str: ...

    @property
    def shown(self) -> Shown: ...


class Guest:
    """What our pages bring with them: ``folders`` are those of our templates, the project's first;
    ``prefix`` is the path below which our pages are."""

    def __init__(self, folders: Sequence[Path], prefix: str) -> None:
        self._folders = tuple(folders)
        self._own = own_templates(folders)
        self._prefix = prefix
        self.assets = f"{prefix}assets/factsheets/"

    def announce(self, config: MkDocsConfig) -> None:
        """Have our style sheet linked before those of the publisher, and our script."""
        config.extra_css = [f"{self.assets}{STYLE}", *config.extra_css]
        config.extra_javascript = [f"{self.assets}{_SCRIPT}", *config.extra_javascript]

    def files(self, config: MkDocsConfig) -> Iterator[File]:
        """The style sheet, the scripts and the fonts."""
        style = File.generated(config, f"{self.assets}{STYLE}", content=self.style)
        # Other plugins ask of each file where it comes from.
        style.abs_src_path = str(self._asset(_SCOPED[0]))
        yield style
        for name in _COPIED:
            path = str(self._asset(name))
            yield File.generated(config, f"{self.assets}{name}", abs_src_path=path)

    @property
    def style(self) -> str:
        """Our style sheets as one, for inside of the wrapper, and what is for guests alone."""
        texts = (self._read(self._asset(name)) for name in _SCOPED)
        guest = self._read(self._first("guest/guest.css"))
        return "\n".join([*map(scoped, texts), guest])

    def content(self, page: GuestPage) -> str:
        """What the theme shows as a page's article."""
        return self._render("page.html", page)

    def with_head(self, html: str, page: GuestPage) -> str:
        """A page with what its head says to machines; as it is where it has no head."""
        before, end, after = html.partition("</head>")
        return f"{before}{self._render('partials/head.html', page)}{end}{after}" if end else html

    def _render(self, template: str, page: GuestPage) -> str:
        shown = page.shown
        context: dict[str, Any] = {
            "page": page,
            "base_url": get_relative_url(".", page.url),
            "factsheet": page.factsheet,
            "shown": shown,
            "head": shown.head,
            "contents": False,
        }
        return self._templates.get_template(template).render(context)

    @cached_property
    def _templates(self) -> Environment:
        folders = [one / name for name in ("guest", "theme") for one in self._folders]
        made = Environment(loader=TemplateFiles(folders, self._own), autoescape=True)
        made.filters["url"] = url_filter
        made.globals |= {"prefix": self._prefix, "assets": self.assets}
        return made

    def _read(self, path: Path) -> str:
        return self._own.read(path).decode("utf-8")

    def _asset(self, name: str) -> Path:
        return self._first(f"theme/assets/{name}")

    def _first(self, path: str) -> Path:
        """A file of our templates, the project's own if it has one."""
        paths = [folder / path for folder in self._folders]
        return next((found for found in paths if found.is_file()), paths[-1])


def dress(config: MkDocsConfig, folders: Sequence[Path], prefix: str) -> Guest | None:
    """Fill our theme, if it is the one that mkdocs.yml names, or bring our style sheet into
    another: then our pages are its guests."""
    if config.theme.name == THEME:
        use_theme(config.theme, [str(folder / "theme") for folder in folders])
        return None
    guest = Guest(folders, prefix)
    guest.announce(config)
    return guest
