"""Atom feeds: what changed last, for the site and for each record.

RFC 4287. An entry is a statement as it stands now; its id is the statement's first address, its
author whoever says it. It was updated when its lines last changed in the project's history; where
there is none, when its latest article appeared. No clock is read.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from generator.documents.chains import said, who_says
from generator.documents.statement import Attribution, Statement, plain
from generator.documents.urls import absolute, record_path, statement_path
from generator.exports.xml_text import DECLARATION, element
from generator.model.fields import Date
from generator.model.site import Site

NAMESPACE: Final = "http://www.w3.org/2005/Atom"
ENTRIES_MAX: Final = 50
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its own path and that of the page it follows, with its title; ``first`` is the path
    at which it was published first, if that is another one."""

    path: str
    page: str
    title: str
    first: str = ""


def feed_file(
    site: Site,
    feed: Feed,
    statements: Iterable[Statement],
    changed: Mapping[str, datetime],
    first: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """The latest 50 of the statements; ``changed`` tells when one did, by its ref, and ``first``
    under which ref it was published first, if that is another one."""
    latest = latest_first(statements, changed)[:ENTRIES_MAX]
    updated = latest[0][0] if latest else _NEVER
    depth = "" if site.url else "../" * feed.path.count("/")
    # What is relative in a feed starts at the page that it follows (RFC 4287, section 2).
    base = {"xml:base": absolute(site, feed.page)} if site.url else {}
    whole = element(
        "feed",
        "\n",
        _line("id", _identity(site, feed.first or feed.path)),
        _line("title", feed.title),
        _line("updated", _timestamp(updated)),
        element("author", element("name", site.name)),
        "\n",
        _link("self", f"{depth}{absolute(site, feed.path)}"),
        _link("alternate", f"{depth}{absolute(site, feed.page)}" or "./"),
        *(_entry(site, feed, when, one, first) + "\n" for when, one in latest),
        attributes={"xmlns": NAMESPACE, "xml:lang": "en", **base},
    )
    return f"{DECLARATION}{whole}\n".encode()


def latest_first(
    statements: Iterable[Statement], changed: Mapping[str, datetime]
) -> list[tuple[datetime, Statement]]:
    """Statements with the time of their last change, the latest first, then by ref."""
    dated = [(_changed(one, changed), one) for one in statements]
    dated.sort(key=lambda row: row[1].ref)
    dated.sort(key=lambda row: row[0], reverse=True)
    return dated


def _changed(statement: Statement, changed: Mapping[str, datetime]) -> datetime:
    return changed.get(statement.ref) or appeared(one.published for one in statement.bearing)


def _entry(
    site: Site, feed: Feed, when: datetime, statement: Statement, first: Mapping[str, str]
) -> Markup:
    authors = dict.fromkeys(name for one in statement.bearing for name in _authors(one.attribution))
    path = statement_path(statement)
    relative = path.removeprefix(feed.page) if path.startswith(feed.page) else path
    return element(
        "entry",
        "\n",
        _line("id", _identity(site, _first_path(statement, first))),
        _line("title", plain(statement.text)),
        _line("updated", _timestamp(when)),
        *(element("author", element("name", author)) + "\n" for author in authors),
        _link("alternate", relative),
        _line("summary", "\n".join([said(statement), *(one.text for one in statement.bearing)])),
    )


def _first_path(statement: Statement, first: Mapping[str, str]) -> str:
    """Where a statement was published first: an entry that is relocated keeps its id (RFC 4287,
    section 4.2.6)."""
    record, _, anchor = first.get(statement.ref, statement.ref).partition("/")
    return f"{record_path(replace(statement.record, id=record))}#{anchor}"


def _line(name: str, text: str) -> Markup:
    return element(name, text) + "\n"


def _link(relation: str, address: str) -> Markup:
    return element("link", attributes={"rel": relation, "href": address}) + "\n"


def _identity(site: Site, path: str) -> str:
    """An absolute address, or a name made from the path (RFC 9562, section 5.5), and from the
    repository, which changes less often than a site's name."""
    if site.url:
        return absolute(site, path)
    own = site.repo_url or f"{site.name}/"
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{own}{path}')}"


def _authors(chain: Attribution) -> tuple[str, ...]:
    return chain.authors or (who_says(chain),)


def appeared(published: Iterable[Date]) -> datetime:
    """When a statement can have changed last, by the days on which its sources appeared."""
    return max((_last(one) for one in published), default=_NEVER)


def _last(published: Date) -> datetime:
    day = published.end or published.start
    if published.at:
        return published.at
    return datetime.combine(day, time(), UTC) if day else _NEVER


def _timestamp(when: datetime) -> str:
    return f"{when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
