"""The values that many pages share: links, chains, quotes, statements, disagreements.

Every text in them is plain text, escaped by the template for the place it goes to.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.charts.dot_charts import Spark


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
    """Words of a source. ``original`` is the publisher's address with a text fragment, or "".

    ``url`` is the same address without the fragment, for paper.
    """

    text: str
    source: Link
    publisher: Link
    published: str
    place: str
    original: str
    url: str
    language: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article at the end of a chain: its outlet, its date, and where its words are shown."""

    outlet: str
    published: str
    place: str


@dataclass(frozen=True, slots=True)
class Account:
    """One way by which a statement came: the voice, the articles that carry it, the quotes.

    ``chain`` is that of the first article; of the others only the last step differs. ``own`` tells
    that the article itself is the voice.
    """

    chain: Chain
    own: bool
    articles: tuple[Article, ...]
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """A reported number as words: ``text`` is "almost 200"; ``unit`` follows it.

    ``low`` and ``high`` are the bounds for charts as plain digits, "" where a side is open.
    ``qualifier`` and ``digits`` are the parts of the text; ``words`` tells that it is the source's
    own words, as it gives no number.
    """

    text: str
    unit: str
    low: str
    high: str
    qualifier: str
    digits: str
    words: bool


@dataclass(frozen=True, slots=True)
class Side:
    """The other side of a disagreement, short: what it says, who says it, where it stands."""

    text: RichText
    path: str
    record: Link
    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True)
class Contest:
    """A disagreement seen from one statement. ``how`` is the type, ``heading`` its plain words."""

    how: str
    heading: str
    other: Side
    notes: tuple[RichText, ...]


@dataclass(frozen=True, slots=True)
class Cite:
    """How to cite a statement: in a sentence, in BibTeX, and by its address."""

    plain: str
    bibtex: str
    link: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """A fact or an observation as a page shows it.

    ``when`` is its own date, "" without one; ``dated`` is the date it is listed under: its own, or
    else that of the first article with it, and then ``reported`` is true. ``cite`` is there on the
    statement's own page.
    """

    ref: str
    anchor: str
    path: str
    record: Link
    text: RichText
    speech: str
    when: str
    dated: str
    reported: bool
    number: Number | None
    note: RichText
    accounts: tuple[Account, ...]
    quotes: int
    articles: int
    origins: tuple[Link, ...]
    contests: tuple[Contest, ...]
    edit_url: str
    report_url: str
    cite: Cite | None = None


@dataclass(frozen=True, slots=True)
class Disputed:
    """A disagreement with both its sides, for the pages that show them side by side."""

    how: str
    heading: str
    left: StatementView
    right: StatementView
    notes: tuple[RichText, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Statements that stand on one record's page, for the pages that only point to them."""

    record: Link
    kind: str
    date: str
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A figure in short: its name, the number at its head, its small chart."""

    link: Link
    headline: StatementView
    spark: Spark | None
