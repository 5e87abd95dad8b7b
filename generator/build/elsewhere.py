"""What is shown of records elsewhere than on their own pages: in the pages of others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.archive.published_addresses import Departure
from generator.content.load import Entry
from generator.documents.record import Record
from generator.documents.telling import Telling
from generator.documents.urls import EMBED_STYLE_PATH, embed_path
from generator.exports.files import ExportFile
from generator.model.site import Site
from generator.pages.departed import departed_view
from generator.pages.embeds import EMBEDDED, embed_view
from generator.pages.render import Templates, render_alone


def embed_page_path(gone_or_there: Entry | Departure) -> str:
    """The path of the file that is embedded of a record; "" where none is."""
    one = gone_or_there
    return f"{embed_path(one.id)}index.html" if one.kind in EMBEDDED else ""


def files_elsewhere(site: Site, templates: Templates, record: Record) -> Iterator[ExportFile]:
    """What is embedded of a record."""
    view, path = embed_view(site, record), embed_path(record.name.id)
    if view:
        page = render_alone(templates, "embed.html.jinja", path, view=view)
        yield ExportFile(f"{path}index.html", page)


def departed_elsewhere(
    tell: Telling, templates: Templates, gone: Departure, now: Entry | None
) -> Iterator[ExportFile]:
    """What is shown elsewhere of a record that moved or went; ``now`` is what it is now."""
    if gone.kind in EMBEDDED:
        path, view = embed_path(gone.id), departed_view(tell, gone)
        embed = embed_path(now.id) if now and now.kind in EMBEDDED else ""
        page = render_alone(templates, "embed-gone.html.jinja", path, view=view, embed=embed)
        yield ExportFile(f"{path}index.html", page)


def style_elsewhere(templates: Templates) -> ExportFile:
    """The style sheet of what is embedded."""
    style = render_alone(templates, "embed.css.jinja", EMBED_STYLE_PATH)
    return ExportFile(EMBED_STYLE_PATH, style)
