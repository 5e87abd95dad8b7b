"""Atom feeds: what changed last, for the site and for each record; and which records are new.

RFC 4287. An entry is a statement as it stands now; its id is made from the statement's first
address within the site. Its title is in our own words, so its author is the site's, and its summary
tells who says it, in which words. It was published and updated when its lines
came and last changed in the project's history; where there is none, it was updated when its latest
article appeared. A new record is an entry only where the history tells when it came. A feed without
entries was updated when its page changed, as far as that is known, or else at the moment that the
build is said to take place at; 1970 stands where nobody says anything, for RFC 4287 wants a date,
and no clock is read.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from types import MappingProxyType
from typing import Final

from markupsafe import Markup

from generator.archive.statement_times import Times
from generator.documents.chains import said
from generator.documents.record import EventRecord, Record
from generator.documents.statement import Statement, plain
from generator.documents.urls import absolute, record_path, statement_path
from generator.exports.xml_text import DECLARATION, element
from generator.model.fields import Date
from generator.model.site import Site
from generator.text.letters.typography import typeset_words

NAMESPACE: Final = "http://www.w3.org/2005/Atom"
ENTRIES_MAX: Final = 50
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its own path and that of the page it follows, with its title; ``first`` is the path
    at which it was published first, if that is another one; ``changed`` is when the page last
    changed, as far as anything but its entries tells."""

    path: str
    page: str
    title: str
    first: str = ""
    changed: datetime | None = None


def feed_file(
    site: Site,
    feed: Feed,
    statements: Iterable[Statement],
    times: Mapping[str, Times],
    first: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """The latest 50 of the statements; ``times`` tells when one came and changed, by its ref, and
    ``first`` under which ref it was published first, if that is another one."""
    latest = latest_first(statements, times)[:ENTRIES_MAX]
    entries = [_entry(site, feed, one, times.get(one[1].ref), first) for one in latest]
    return _whole(site, feed, latest[0][0] if latest else None, entries)


def new_records_file(
    site: Site, feed: Feed, records: Sequence[tuple[Times, Record]], first: Mapping[str, str]
) -> bytes:
    """The records that came last, each with the times at which it came first and last, the latest
    first."""
    entries = [_new(site, feed, times, record, first) for times, record in records[:ENTRIES_MAX]]
    return _whole(site, feed, records[0][0].updated if records else None, entries)


def _whole(site: Site, feed: Feed, latest: datetime | None, entries: Iterable[Markup]) -> bytes:
    depth = "" if site.url else "../" * feed.path.count("/")
    # What is relative in a feed starts at the page that it follows (RFC 4287, section 2).
    base = {"xml:base": absolute(site, feed.page)} if site.url else {}
    whole = element(
        "feed",
        "\n",
        _line("id", _identity(site, feed.first or feed.path)),
        _line("title", typeset_words(feed.title)),
        _line("updated", _timestamp(latest or feed.changed or site.moment or _NEVER)),
        element("author", element("name", site.name)),
        "\n",
        _link("self", f"{depth}{absolute(site, feed.path)}"),
        _link("alternate", f"{depth}{absolute(site, feed.page)}" or "./"),
        *(entry + "\n" for entry in entries),
        attributes={"xmlns": NAMESPACE, "xml:lang": "en", **base},
    )
    return f"{DECLARATION}{whole}\n".encode()


def latest_first(
    statements: Iterable[Statement], times: Mapping[str, Times]
) -> list[tuple[datetime, Statement]]:
    """Statements with the time of their last change, the latest first, then by ref."""
    dated = [(_changed(one, times), one) for one in statements]
    dated.sort(key=lambda row: row[1].ref)
    dated.sort(key=lambda row: row[0], reverse=True)
    return dated


def _changed(statement: Statement, times: Mapping[str, Times]) -> datetime:
    known = times.get(statement.ref)
    return known.updated if known else appeared(one.published for one in statement.bearing)


def _new(site: Site, feed: Feed, times: Times, record: Record, first: Mapping[str, str]) -> Markup:
    """A record as it stands now; it was updated when it came last."""
    name, told = record.name, plain(record.summary)
    if isinstance(record, EventRecord) and record.status:
        told = f"{record.status.text}. {told}".rstrip()
    known_as = first.get(name.id, name.id)
    kind = name.kind.value if name.kind else ""
    return element(
        "entry",
        "\n",
        _line("id", _identity(site, record_path(replace(name, id=known_as)))),
        _line("title", typeset_words(name.text)),
        _line("published", _timestamp(times.published)),
        _line("updated", _timestamp(times.updated)),
        element("category", attributes={"term": kind}) + "\n",
        _link("alternate", f"{'../' * feed.page.count('/')}{record_path(name)}"),
        *([_line("summary", told)] if told else []),
    )


def _entry(
    site: Site,
    feed: Feed,
    dated: tuple[datetime, Statement],
    known: Times | None,
    first: Mapping[str, str],
) -> Markup:
    when, statement = dated
    path = statement_path(statement)
    relative = f"{'../' * feed.page.count('/')}{path}"
    return element(
        "entry",
        "\n",
        _line("id", _identity(site, _first_path(statement, first))),
        _line("title", typeset_words(plain(statement.text))),
        *([_line("published", _timestamp(known.published))] if known else []),
        _line("updated", _timestamp(when)),
        _link("alternate", relative),
        _line(
            "summary",
            "\n".join([f"{said(statement)}:", *(f"“{one.text}”" for one in statement.bearing)]),
        ),
    )


def _first_path(statement: Statement, first: Mapping[str, str]) -> str:
    """Where a statement was published first: an entry that is relocated keeps its id (RFC 4287,
    section 4.2.6)."""
    if statement.ref not in first:
        return statement_path(statement)
    place, _, anchor = first[statement.ref].rpartition("/")
    return f"{place}/#{anchor}"


def _line(name: str, text: str) -> Markup:
    return element(name, text) + "\n"


def _link(relation: str, address: str) -> Markup:
    return element("link", attributes={"rel": relation, "href": address}) + "\n"


def _identity(site: Site, path: str) -> str:
    """A name made from the path (RFC 9562, section 5.5) and from the repository, or else the site's
    name: an id never changes (RFC 4287, section 4.2.6), and a site may get another address."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{site.named}{path}')}"


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
