"""What the page of a moved or removed record shows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.archive.published_addresses import Departure, GoneStatement
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.documents.urls import index_path, record_path
from generator.pages.links import Link


@dataclass(frozen=True, slots=True)
class DepartedView:
    """The context of ``departed.md.jinja``: where a record is now, or when and why it was removed.

    Without a ``target`` the record was removed; ``others`` is the list of its kind.
    """

    title: str
    kind: str
    target: Name | Link | None
    on: str
    why: str
    others: Link


@dataclass(frozen=True, slots=True)
class GoneView:
    """An old permalink on a page: ``path`` is where its statement is now; "" for a removed one."""

    anchor: str
    path: str
    on: str
    why: str


def gone_view(tell: Telling, gone: GoneStatement) -> GoneView:
    """Where a statement went, or when and why it was removed."""
    record, _, anchor = gone.target.partition("/")
    path = f"{record_path(tell.name(record))}#{anchor}" if gone.target else ""
    return GoneView(gone.anchor, path, gone.on.human if gone.on else "", gone.why)


def moved_view(title: str, path: str) -> DepartedView:
    """Where a page went that is no record's; ``title`` is what the page of now is called."""
    target = Link(title, path)
    return DepartedView(f"Moved: {title}", "page", target, "", "", target)


def departed_title(tell: Telling, gone: Departure) -> str:
    """What the page is called: by the record's name if it has one still, by its id otherwise."""
    return f"Moved: {tell.name(gone.target).text}" if gone.target else f"Removed: {gone.id}"


def departed_view(tell: Telling, gone: Departure) -> DepartedView:
    """Where a record went, or when and why it was removed."""
    return DepartedView(
        title=departed_title(tell, gone),
        kind=gone.kind.value,
        target=tell.name(gone.target) if gone.target else None,
        on=gone.on.human if gone.on else "",
        why=gone.why,
        others=Link(f"All {gone.kind.folder}", index_path(gone.kind)),
    )
