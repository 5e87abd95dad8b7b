"""Atom feeds: what changed last, for the site and for each record.

RFC 4287. An entry is a statement as it stands now; its id is the statement's address, its
author whoever says it. It was updated when its lines last changed in the project's history; where
there is none, when its latest article appeared. No clock is read.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from markupsafe import Markup

from generator.exports.statements import Teller
from generator.exports.twins import Attribution, StatementTwin
from generator.exports.xmltext import DECLARATION, element

NAMESPACE: Final = "http://www.w3.org/2005/Atom"
ENTRIES_MAX: Final = 50
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its own path and that of the page it follows, with its title."""

    path: str
    page: str
    title: str


def feed_file(
    tell: Teller,
    feed: Feed,
    statements: Iterable[StatementTwin],
    changed: Mapping[str, datetime],
) -> bytes:
    """The latest 50 of the statements; ``changed`` tells when one did, by its ref."""
    dated = [(changed.get(one.ref) or _appeared(one), one) for one in statements]
    dated.sort(key=lambda row: row[1].ref)
    dated.sort(key=lambda row: row[0], reverse=True)
    latest = dated[:ENTRIES_MAX]
    updated = latest[0][0] if latest else _NEVER
    depth = "" if tell.describe.site.url else "../" * feed.path.count("/")
    whole = element(
        "feed",
        "\n",
        _line("id", _identity(tell, feed.path)),
        _line("title", feed.title),
        _line("updated", _timestamp(updated)),
        element("author", element("name", tell.describe.site.name)),
        "\n",
        _link("self", f"{depth}{tell.uri(feed.path)}"),
        _link("alternate", f"{depth}{tell.uri(feed.page)}" or "./"),
        *(_entry(tell, when, one, depth) + "\n" for when, one in latest),
        attributes={"xmlns": NAMESPACE, "xml:lang": "en"},
    )
    return f"{DECLARATION}{whole}\n".encode()


def _entry(tell: Teller, when: datetime, statement: StatementTwin, depth: str) -> Markup:
    authors = dict.fromkeys(_author(one.attribution) for one in statement.evidence)
    articles = dict.fromkeys(one.original for one in statement.evidence if one.original)
    return element(
        "entry",
        "\n",
        _line("id", _identity(tell, statement.uri)),
        _line("title", statement.text.text),
        _line("updated", _timestamp(when)),
        *(element("author", element("name", author)) + "\n" for author in authors),
        _link("alternate", f"{depth}{statement.uri}"),
        *(_link("related", article) for article in articles),
        _line("summary", "\n".join([statement.said, *(one.quote for one in statement.evidence)])),
    )


def _line(name: str, text: str) -> Markup:
    return element(name, text) + "\n"


def _link(relation: str, address: str) -> Markup:
    return element("link", attributes={"rel": relation, "href": address}) + "\n"


def _identity(tell: Teller, path: str) -> str:
    """An absolute address, or a name made from the path (RFC 9562, section 5.5)."""
    site = tell.describe.site
    if site.url:
        return path if path.startswith(site.url) else tell.uri(path)
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{site.name}/{path}')}"


def _author(chain: Attribution) -> str:
    return f"{chain.speaker} (not named)" if chain.voice == "unnamed" else chain.speaker


def _appeared(statement: StatementTwin) -> datetime:
    days = [evidence.published.end or evidence.published.start for evidence in statement.evidence]
    last = max((day for day in days if day), default=None)
    return datetime.combine(date.fromisoformat(last), time(), UTC) if last else _NEVER


def _timestamp(when: datetime) -> str:
    return f"{when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"
