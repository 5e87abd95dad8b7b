"""Pages become Markdown by Jinja, and Markdown becomes HTML by a CommonMark engine.

Autoescape is on and undefined names are errors, so a template can neither leak markup nor
hide a misspelt field.
"""

from __future__ import annotations

import os
import re
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml
from cmarkgfm import markdown_to_html
from cmarkgfm.cmark import Options
from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)

from generator.content.opening import OwnFolders
from generator.content.project import ConfigurationError
from generator.documents.chains import beyond_words, foremost, opening_words, said
from generator.documents.urls import original_url, section_anchor
from generator.model.site import Site
from generator.pages.directions import breadth, sided, tongue, tongue_of
from generator.pages.escape import island, markdown_text
from generator.pages.links import Here
from generator.pages.plan import Page, Shown
from generator.text.letters.shortening import capital
from generator.text.letters.typography import typeset, typeset_words

# What compiles the page templates and keeps them compiled.
Templates: TypeAlias = Environment
_TITLE: Final = re.compile(r"^<h1>(.*?)</h1>$", re.MULTILINE)
_BODY: Final = re.compile(r'<(?:div class="scale"|h2 id="section--)')
_HEADING: Final = re.compile(r"^<h2>(.*?)</h2>$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a page: its heading as HTML and its anchor."""

    heading: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as Markdown with front matter; ``page`` and ``shown`` are what it was made from."""

    page: Page
    shown: Shown
    markdown: str


# Our templates inside the package, as a wheel has them.
_PACKAGED: Final = Path(__file__).parent.parent / "_templates"


class TemplateFiles(FileSystemLoader):
    """Loads templates from folders, those of a project's own through no link."""

    def __init__(self, folders: Iterable[Path], own: OwnFolders) -> None:
        super().__init__([str(folder) for folder in folders], encoding="utf-8")
        self._own = own

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """A template's text, its file, and whether that is as it was. Raises ``OSError``."""
        _, name, is_as_it_was = super().get_source(environment, template)
        data = self._own.read(Path(os.path.normpath(name)))
        return data.decode(self.encoding), name, is_as_it_was


def own_templates(folders: Iterable[Path]) -> OwnFolders:
    """Which folders of templates are somebody's own, not those of an installed package, in which
    an installer may put links."""
    return OwnFolders(tuple((one, one.parent) for one in folders if one != _PACKAGED))


def templates_folder() -> Path:
    """The folder of our templates: beside the package in a checkout, inside it in a wheel."""
    return _PACKAGED if _PACKAGED.is_dir() else _PACKAGED.parents[1] / "templates"


def template_folders(project: Path) -> tuple[Path, ...]:
    """Where templates are looked for: the project's own first, then ours; each folder once."""
    own, ours = project / "templates", templates_folder()
    return (own,) if own == ours else (own, ours)


def font_files(folders: Sequence[Path]) -> tuple[Path, ...]:
    """The fonts of previews in these folders of templates; of two with one name, the first."""
    found = [path for folder in folders for path in sorted(folder.glob("previews/*.ttf"))]
    return tuple({path.name: path for path in reversed(found)}.values())[::-1]


def page_environment(folders: Sequence[Path]) -> Templates:
    """The Jinja environment of the page templates."""
    environment = Environment(
        loader=TemplateFiles([folder / "pages" for folder in folders], own_templates(folders)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["markdown"] = markdown_text
    environment.filters["island"] = island
    environment.filters["sided"] = sided
    environment.filters["tongue"] = tongue
    environment.filters["tongue_of"] = tongue_of
    environment.filters["breadth"] = breadth
    environment.filters["original"] = original_url
    environment.filters["said"] = said
    environment.filters["beyond_words"] = beyond_words
    environment.filters["foremost"] = foremost
    environment.filters["opening_words"] = opening_words
    environment.filters["capital"] = capital
    return environment


def compile_templates(environment: Environment) -> None:
    """Compile all templates of an environment, for every process that is forked from now on.

    One that cannot be compiled is told by the page that needs it, if there is one.
    """
    for name in environment.list_templates(extensions=("html", "jinja")):
        with suppress(TemplateError, UnicodeError, OSError):
            environment.get_template(name)


def render_page(environment: Templates, page: Page, site: Site | None = None) -> Rendered:
    """A page as Markdown. Raises ``ConfigurationError`` when a template is wrong."""
    shown = page.show()
    try:
        template = environment.get_template(page.template)
        here = Here(page.path, site)
        body = template.render(page=page, view=shown.view, here=here)
        if shown.gone:
            body += environment.get_template("gone.md.jinja").render(gone=shown.gone, here=here)
    except TemplateError as problem:
        place = _template_place(problem) or page.template
        raise ConfigurationError(f"the template {place} is wrong: {problem}") from problem
    front = _front_matter({"title": page.title, "description": typeset_words(shown.description)})
    return Rendered(page, shown, f"{front}\n{_tidy(typeset(body))}")


def render_alone(environment: Templates, template: str, path: str, **context: Any) -> bytes:
    """What is no page of the site's, from its own template. Raises ``ConfigurationError`` when that
    is wrong."""
    try:
        told = environment.get_template(template).render(here=Here(path), **context)
    except TemplateError as problem:
        place = _template_place(problem) or template
        raise ConfigurationError(f"the template {place} is wrong: {problem}") from problem
    return typeset(told).strip().encode() + b"\n"


def _template_place(problem: TemplateError) -> str:
    """``actor.md.jinja, line 7``: where in our templates a problem arose; "" when unknown."""
    if isinstance(problem, TemplateSyntaxError):
        return f"{problem.name}, line {problem.lineno}"
    frames = traceback.extract_tb(problem.__traceback__)
    return next(
        (
            f"{Path(frame.filename).name}, line {frame.lineno}"
            for frame in reversed(frames)
            if frame.filename.endswith(".jinja")
        ),
        "",
    )


def _front_matter(values: dict[str, Any]) -> str:
    lines: str = yaml.dump(
        values, Dumper=yaml.CSafeDumper, allow_unicode=True, width=10_000, sort_keys=False
    )
    return f"---\n{lines}---\n"


def _tidy(body: str) -> str:
    """One blank line between blocks, none at the start, one line end at the end."""
    return re.sub(r"\n{3,}", "\n\n", body).strip("\n") + "\n"


def split_opening(html: str) -> tuple[str, str]:
    """A page's HTML before its first section, or the scale that all have, and from there on."""
    found = _BODY.search(html)
    return (html[: found.start()], html[found.start() :]) if found else (html, "")


def to_html(markdown: str) -> tuple[str, tuple[Section, ...]]:
    """Markdown without front matter as HTML, its second-level headings with anchors, and those."""
    html: str = markdown_to_html(markdown, options=Options.CMARK_OPT_UNSAFE)
    sections: list[Section] = []
    counts: Counter[str] = Counter()

    def anchored(found: re.Match[str]) -> str:
        anchor = section_anchor(unescape(re.sub(r"<.*?>", "", found[1])))
        counts[anchor] += 1
        # No heading's own anchor has a double hyphen in its rest, so the counted ones are new.
        numbered = f"{anchor}--{counts[anchor]}" if counts[anchor] > 1 else anchor
        section = Section(found[1], numbered)
        sections.append(section)
        side = tongue_of(unescape(section.heading))
        return f'<h2 id="{section.anchor}"{side}>{section.heading}</h2>'

    turned = _TITLE.sub(lambda found: f"<h1{tongue_of(unescape(found[1]))}>{found[1]}</h1>", html)
    return _HEADING.sub(anchored, turned), tuple(sections)
