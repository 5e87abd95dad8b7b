"""The values that many pages share: links, chains, quotes, statements, disagreements.

Layer 3. Every text in them is plain text, escaped by the template for the place it goes to.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A text and where it leads; ``path`` is "" for text that leads nowhere."""

    text: str
    path: str = ""


RichText = tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """The attribution chain: article ← relaying outlets ← speaker.

    ``speaker`` is ``None`` when an outlet speaks in its own voice: then ``reporter`` is that
    outlet. ``unnamed`` tells that the source gives no name, ``of`` whom the speaker belongs to,
    ``condition`` the anonymity as stated; ``via`` are the outlets between speaker or reporter and
    the article, nearest the speaker first.
    """

    speaker: Link | None
    reporter: Link | None
    unnamed: bool
    of: Link | None
    condition: str
    via: tuple[Link, ...]
    publisher: Link
    source: Link
    published: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a source. ``original`` is the publisher's address with a text fragment, or ""."""

    text: str
    source: Link
    publisher: Link
    published: str
    place: str
    original: str
    language: str


@dataclass(frozen=True, slots=True)
class Account:
    """One chain and the quotes that came by it."""

    chain: Chain
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A reported number as words: ``text`` is "almost 200"; ``unit`` follows it.

    ``low`` and ``high`` are the bounds for charts as plain digits, "" where a side is open.
    """

    text: str
    unit: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Side:
    """The other side of a disagreement, short: what it says, who says it, where it stands."""

    text: RichText
    path: str
    record: Link
    chains: tuple[Chain, ...]


@dataclass(frozen=True, slots=True)
class Contest:
    """A disagreement seen from one statement. ``how`` is the type, ``heading`` its plain words."""

    how: str
    heading: str
    other: Side
    notes: tuple[RichText, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """A fact or an observation as a page shows it."""

    ref: str
    anchor: str
    path: str
    record: Link
    text: RichText
    speech: str
    when: str
    number: Number | None
    note: RichText
    accounts: tuple[Account, ...]
    articles: int
    origins: tuple[Link, ...]
    contests: tuple[Contest, ...]
    edit_url: str
    report_url: str


@dataclass(frozen=True, slots=True)
class Disputed:
    """A disagreement with both its sides, for the pages that show them side by side."""

    how: str
    heading: str
    left: StatementView
    right: StatementView
    notes: tuple[RichText, ...]
