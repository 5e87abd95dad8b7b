"""Where everything that a template shows leads: the filter ``path`` of the page templates."""

from __future__ import annotations

from dataclasses import dataclass

from generator.documents.statement import Name, Quotation, Statement, Stretch
from generator.documents.urls import (
    quotation_path,
    record_path,
    statement_path,
    stretch_path,
    text_fragment,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A text and where it leads, where that is no record; ``path`` is "" for nowhere."""

    text: str
    path: str = ""


def path_of(shown: Link | Name | Stretch | Statement | Quotation) -> str:
    """Where it leads, relative to the site's root; "" for nowhere."""
    if isinstance(shown, Stretch):
        return stretch_path(shown)
    if isinstance(shown, Name):
        return record_path(shown)
    if isinstance(shown, Statement):
        return statement_path(shown)
    return quotation_path(shown) if isinstance(shown, Quotation) else shown.path


def original_of(quotation: Quotation) -> str:
    """The publisher's address with the quotation's words marked; "" where no address is known."""
    return text_fragment(quotation.url, quotation.words)
