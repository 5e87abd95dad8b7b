"""Where everything that a template shows leads, seen from the page that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from markupsafe import Markup, escape

from generator.documents.statement import Name, Quotation, RichText, Statement, Stretch
from generator.documents.urls import (
    quotation_path,
    record_path,
    report_url,
    root_of,
    statement_path,
    stretch_path,
)
from generator.model.site import Site
from generator.pages.directions import sided, tongue_of, within


@dataclass(frozen=True, slots=True)
class Link:
    """A text and where it leads, where that is no record; ``path`` is "" for nowhere."""

    text: str
    path: str = ""


Target: TypeAlias = Link | Name | Stretch | Statement | Quotation


def path_of(shown: Target) -> str:
    """Where it leads, relative to the site's root; "" for nowhere."""
    if isinstance(shown, Stretch):
        return stretch_path(shown)
    if isinstance(shown, Name):
        return record_path(shown)
    if isinstance(shown, Statement):
        return statement_path(shown)
    return quotation_path(shown) if isinstance(shown, Quotation) else shown.path


@dataclass(frozen=True, slots=True)
class Here:
    """The page that a template shows: the links on it, relative to it and as short as can be.

    ``path`` is the page's, relative to the site's root; ``site`` tells where errors are reported.
    Links stand on every page in hundreds, so they are made here and not by a macro, which takes
    three times as long.
    """

    path: str
    site: Site | None = None

    def report(self, statement: Statement) -> str:
        """Where an error in a statement can be reported; "" where the site names no repository."""
        return report_url(self.site, statement.ref) if self.site else ""

    def at(self, path: str) -> str:
        """The address of a path of the site: ``#held`` on this page, ``../iran/`` beside it."""
        if path.startswith(self.path):
            return path[len(self.path) :] or "./"
        folder = self.path[: self.path.rfind("/", 0, -1) + 1]
        if folder and path.startswith(folder):
            return f"../{path[len(folder) :]}"
        return root_of(self.path) + path

    def to(self, shown: Target) -> str:
        """The address of what is shown; "" where it leads nowhere."""
        path = path_of(shown)
        return self.at(path) if path else ""

    def link(self, shown: Link | Name | Stretch) -> Markup:
        """Its text as a link, or alone where it leads nowhere."""
        path = path_of(shown)
        if not path:
            return sided(shown.text)
        language = shown.language if isinstance(shown, Name) else ""
        text, address = escape(shown.text), escape(self.at(path))
        return Markup(f'<a href="{address}"{tongue_of(shown.text, language)}>{text}</a>')  # noqa: S704 - all are escaped

    def rich(self, text: RichText) -> Markup:
        """A text with its links. Our own words run from left to right, whatever they begin with."""
        return Markup("").join(
            [self.link(one) if path_of(one) else within(one.text) for one in text]
        )
