"""What an actor's page shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.archive.archive import Archive
from generator.archive.references import Claim, Role
from generator.charts.fans import Fan
from generator.content.load import Entry
from generator.documents.record import ActorRecord
from generator.documents.statement import Name, Statement
from generator.documents.telling import Telling
from generator.documents.urls import actor_timeline_path, section_anchor
from generator.model.statements import Observation
from generator.pages.pictures import relations_fan
from generator.pages.profiles import Profile, profile_of
from generator.pages.questions import DISPUTED_HEADING, QuestionCard, cards_on
from generator.pages.relations import RelationGroup, relations_of, states_relation
from generator.pages.shelves import SHOWN_MAX, Card, Shelf, cards, shelves

# Sections of the page that its tallies lead to; actor.md.jinja has the same headings.
MENTIONS_HEADING = "Mentioned in other statements"
EVENTS_HEADING = "Events"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of something the page has, and the section that shows them."""

    count: int
    words: str
    anchor: str
    contested: bool = False


@dataclass(frozen=True, slots=True)
class ActorView:
    """The context of ``actor.md.jinja``. Statements that it made are the newest first; of those
    made by others at most so many are shown as a page can bear, and counted all."""

    record: ActorRecord
    relations: tuple[RelationGroup, ...]
    fan: Fan | None
    profile: Profile | None
    disputed: tuple[QuestionCard, ...]
    facts: tuple[Statement, ...]
    said: tuple[Statement, ...]
    numbers: tuple[Statement, ...]
    said_unnamed: tuple[Statement, ...]
    mentioned: tuple[Shelf, ...]
    mentions: int
    timeline: str
    figures: tuple[Card, ...]
    relayed: tuple[Shelf, ...]
    relays: int
    tallies: tuple[Tally, ...]

    @property
    def said_heading(self) -> str:
        """The heading of what the actor said."""
        return _said_heading(self.record.name)


def _said_heading(name: Name) -> str:
    return f"What {name.text} said"


def _said_unnamed(archive: Archive, entry: Entry) -> tuple[Claim, ...]:
    """What speakers said who belong to an actor and are not named, in records of their own too."""
    hidden = (ref.entry.id for ref in archive.backlinks(entry.id, Role.SPEAKER_OF) if not ref.claim)
    found = [*archive.said_by(entry.id, Role.SPEAKER_OF)]
    found += (claim for speaker in hidden for claim in archive.said_by(speaker))
    return tuple(sorted(found, key=archive.claim_key))


def actor_view(tell: Telling, entry: Entry, record: ActorRecord) -> ActorView:
    """Everything that the archive knows of an actor. Each statement stands once on the page."""
    archive = tell.archive
    claims = archive.claims_of(entry.id)
    shown = {ref.claim.ref for ref in archive.backlinks(entry.id, Role.RELATION) if ref.claim}
    shown |= {claim.ref for claim in claims if states_relation(claim)}
    said = _fresh(archive.said_by(entry.id), shown)
    facts = _fresh(tuple(claim for claim in claims if not states_relation(claim)), shown)
    said_unnamed = _fresh(_said_unnamed(archive, entry), shown)
    # Who only stands beside a statement, in its way or in words that carry a part, is named there.
    mentioned = _fresh(archive.said_by(entry.id, Role.MENTION, Role.BESIDE), shown)
    relayed = _fresh(archive.said_by(entry.id, Role.RELAY), shown)
    words = tuple(claim for claim in said if not isinstance(claim.statement, Observation))
    relations = relations_of(tell, entry)
    disputed = cards_on(tell, entry.id)
    counts = (len(words), len(mentioned), len(record.events), len(disputed))
    return ActorView(
        record=record,
        relations=relations,
        fan=relations_fan((group.heading, group.others) for group in relations),
        profile=profile_of(tell, record),
        disputed=disputed,
        facts=tell.statements(facts),
        said=_newest_first(tell, entry, words),
        numbers=_newest_first(tell, entry, (one for one in said if one not in words)),
        said_unnamed=_newest_first(tell, entry, said_unnamed),
        mentioned=shelves(tell, mentioned),
        mentions=len(mentioned),
        timeline=actor_timeline_path(record.name) if len(record.events) > 1 else "",
        figures=cards(tell, archive.figures_about(entry.id)[:SHOWN_MAX]),
        relayed=shelves(tell, relayed),
        relays=len(relayed),
        tallies=_tallies(record.name, counts),
    )


def _tallies(name: Name, counts: tuple[int, int, int, int]) -> tuple[Tally, ...]:
    """What there is most of, with the sections that show it; nothing for a short page."""
    rows = (
        ("statement", "made", _said_heading(name), False),
        ("statement", "of others", MENTIONS_HEADING, False),
        ("event", "", EVENTS_HEADING, False),
        ("question", "on which accounts differ", DISPUTED_HEADING, True),
    )
    found = tuple(
        Tally(
            count,
            f"{noun if count == 1 else f'{noun}s'} {rest}".rstrip(),
            section_anchor(heading),
            contested,
        )
        for count, (noun, rest, heading, contested) in zip(counts, rows, strict=True)
        if count
    )
    return found if len(found) > 1 else ()


def _fresh(claims: tuple[Claim, ...], shown: set[str]) -> tuple[Claim, ...]:
    """The claims that are not shown yet; from now on they are."""
    fresh = tuple(claim for claim in claims if claim.ref not in shown)
    shown.update(claim.ref for claim in fresh)
    return fresh


def _newest_first(tell: Telling, entry: Entry, claims: Iterable[Claim]) -> tuple[Statement, ...]:
    """The newest first: all of the actor's own record, whose addresses are here, and of others at
    most so many as a page can bear."""
    newest = tuple(claims)[::-1]
    others = [claim.ref for claim in newest if claim.entry.id != entry.id]
    shown = set(others[:SHOWN_MAX])
    return tell.statements(
        tuple(claim for claim in newest if claim.entry.id == entry.id or claim.ref in shown)
    )
