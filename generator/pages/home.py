"""What the home page shows: key figures, the latest events, what is disputed, and the ways in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from generator.archive.archive import Archive
from generator.archive.headlines import headline, reported_number
from generator.archive.references import Claim, Role
from generator.archive.speakers import unnamed_speaker
from generator.content.load import Entry
from generator.documents.statement import Name, Statement
from generator.documents.telling import Telling
from generator.model.records import Event, Figure, Source
from generator.model.site import Site
from generator.model.statements import Fact
from generator.model.vocabulary import FigureKind, Kind
from generator.pages.gathered import gathered_of
from generator.pages.links import Link
from generator.pages.questions import QuestionCard, question_cards, questions_in_order
from generator.pages.shelves import Card, parts_of, whole_cards
from generator.pages.timelines import Moment, moment
from generator.pages.unnamed import on_unnamed_alone
from generator.text.dates.edtf import parse_date

# So many key figures are two rows of three; one that stands beside the rows has three.
_CARDS = 6
_CARDS_BESIDE_ONE = 7
_EVENTS = 6
_DISPUTED = 3
_ACTORS = 8
# Of so many actors it is counted exactly which are named most often.
_LIKELY = 32


@dataclass(frozen=True, slots=True)
class WayIn:
    """A way into the site: where it leads, how many of what there are, and what one finds."""

    link: Link
    counted: str
    words: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """The context of ``home.md.jinja``; ``as_of`` is "" when all sources were used."""

    name: str
    as_of: str
    subject: str
    sample: Statement | None
    statements: int
    articles: int
    months: str
    questions: int
    cards: tuple[Card, ...]
    latest: tuple[Moment, ...]
    disputed: tuple[QuestionCard, ...]
    actors: tuple[Name, ...]
    ways: tuple[WayIn, ...]


def home_view(tell: Telling, site: Site) -> HomeView:
    """The start: what most others refer to, what is latest, and what is denied or in conflict."""
    archive = tell.archive
    return HomeView(
        name=site.name,
        as_of=archive.as_of.isoformat() if archive.as_of else "",
        subject=site.subject,
        sample=_sample(tell),
        statements=len(archive.claims),
        articles=len(archive.of_kind(Kind.SOURCE)),
        months=_months(archive),
        questions=len(archive.of_kind(Kind.QUESTION)),
        cards=_key_cards(tell),
        latest=tuple(
            moment(tell, entry, entry.record)
            for entry in reversed(archive.timeline)
            if isinstance(entry.record, Event)
        )[:_EVENTS],
        disputed=question_cards(tell, questions_in_order(archive)[:_DISPUTED]),
        actors=tuple(tell.name(entry.id) for entry in _key_actors(archive)),
        ways=_ways(archive),
    )


def _months(archive: Archive) -> str:
    """When the articles were published: "July 2024 to September 2025"; "" of none."""
    sources = (entry.record for entry in archive.of_kind(Kind.SOURCE))
    dates = (one.published for one in sources if isinstance(one, Source))
    days = sorted(day for one in dates if (day := one.start or one.end))
    ends = (parse_date(f"{day:%Y-%m}").human for day in (days[0], days[-1])) if days else ()
    return " to ".join(dict.fromkeys(ends))


def _sample(tell: Telling) -> Statement | None:
    """A statement that shows what a statement carries: unnamed speakers, relays, many articles. One
    whose quote carries it whole and names its chain is taken first, one on which no accounts
    differ, and a sentence before a number."""
    telling = max(tell.archive.claims.values(), key=partial(_carries, tell.archive), default=None)
    return tell.statement(telling) if telling else None


def _carries(archive: Archive, claim: Claim) -> tuple[object, ...]:
    """How much a statement carries, the more the greater."""
    chains = archive.chains(claim)
    return (
        all(one.is_whole for one in chains),
        not any(one.chain_basis for one in chains),
        not archive.stands(claim),
        isinstance(claim.statement, Fact),
        any(one.via for one in chains),
        sum(unnamed_speaker(archive, one.by) is not None for one in chains),
        len({citation.evidence.source for citation in chains}),
        claim.ref,
    )


def _key_cards(tell: Telling) -> tuple[Card, ...]:
    """The key figures in short: as many as fill their rows."""
    found = whole_cards(tell, _key_figures(tell.archive))
    return found if any(card.is_tall for card in found[:_CARDS]) else found[:_CARDS]


def _key_figures(archive: Archive) -> tuple[Entry, ...]:
    """The counts that most statements of others refer to; of equals, the greater number first.

    A figure that counts a part of another stands under that one, and counts for it; a length of
    time says little beside counts of another day.
    """
    rows = [
        (_referring(archive, entry), reported_number(first) or Decimal(0), entry)
        for entry in archive.of_kind(Kind.FIGURE)
        if isinstance(entry.record, Figure)
        and entry.record.kind is not FigureKind.DURATION
        and not _whole_of(archive, entry.record)
        and (first := headline(archive, entry.id))
        and not getattr(first.statement, "words", None)
    ]
    rows.sort(key=lambda row: (-row[0], -row[1], row[2].id))
    return tuple(entry for *_, entry in rows[:_CARDS_BESIDE_ONE])


def _referring(archive: Archive, entry: Entry) -> int:
    """How many statements of others name a figure or a part of it."""
    parts = {entry.id, *(one.id for one in parts_of(archive, entry.id))}
    found = (ref for one in parts for ref in archive.backlinks(one, Role.MENTION))
    return len({ref.claim.ref for ref in found if ref.claim and ref.entry.id not in parts})


def _whole_of(archive: Archive, figure: Figure) -> bool:
    """Whether it counts a part of a figure that has a number of its own."""
    whole = archive.find(figure.part_of, Figure) if figure.part_of else None
    first = headline(archive, figure.part_of) if whole and figure.part_of else None
    return first is not None and not getattr(first.statement, "words", None)


def _key_actors(archive: Archive) -> tuple[Entry, ...]:
    """The actors that most statements of others name, as their pages and the index count them; of
    those only that any statement names most often in some way."""
    rows = [(_naming(archive, entry), entry) for entry in archive.of_kind(Kind.ACTOR)]
    rows.sort(key=lambda row: (-row[0], row[1].id))
    likely = (entry for naming, entry in rows[:_LIKELY] if naming)
    named = [(len(gathered_of(archive, entry).mentioned), entry) for entry in likely]
    named.sort(key=lambda row: (-row[0], row[1].id))
    return tuple(entry for count, entry in named[:_ACTORS] if count)


def _naming(archive: Archive, entry: Entry) -> int:
    found = archive.backlinks(entry.id, Role.MENTION, Role.BESIDE)
    return len({ref.claim.ref for ref in found if ref.claim})


def _ways(archive: Archive) -> tuple[WayIn, ...]:
    count = {kind: len(archive.of_kind(kind)) for kind in Kind}
    return (
        WayIn(
            Link("People and groups", "actors/"),
            _counted(count[Kind.ACTOR], "actor"),
            "who spoke, who was spoken of, and who belongs to whom.",
        ),
        WayIn(
            Link("Timeline", "events/"),
            _counted(count[Kind.EVENT], "event"),
            "what the articles report, as far as the dates are known.",
        ),
        WayIn(
            Link("Figures", "figures/"),
            _counted(count[Kind.FIGURE], "figure"),
            "each number with who gave it and when.",
        ),
        WayIn(
            Link("Where accounts differ", "disputed/"),
            _counted(count[Kind.QUESTION], "question"),
            "every position next to the others.",
        ),
        WayIn(
            Link("On unnamed speakers alone", "unnamed/"),
            _counted(sum(map(len, on_unnamed_alone(archive))), "statement"),
            "those for which no article names who said it.",
        ),
        WayIn(
            Link("Sources", "sources/"),
            _counted(count[Kind.SOURCE], "article"),
            "what was taken from each.",
        ),
        WayIn(
            Link("Network", "network/"),
            _counted(_relations(archive), "relation"),
            "who belongs to whom, and what else the sources state between them.",
        ),
    )


def _relations(archive: Archive) -> int:
    actors = archive.of_kind(Kind.ACTOR)
    return sum(len(archive.backlinks(entry.id, Role.RELATION)) for entry in actors)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
