"""What an event's page shows."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.archive.archive import Archive, Disagreement, Origin
from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.documents.parts import Card, Disputed, Link, RichText, Shelf, StatementView
from generator.documents.places import place_text
from generator.documents.statements import Describe
from generator.model.records import Event
from generator.pages.shelves import cards, shelves
from generator.pages.timelines import Moment, around


@dataclass(frozen=True, slots=True)
class ParticipantView:
    actor: Link
    role: str


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """The statements that one outlet had first: in its own articles, or carried in others.

    A carrying article is under its outlet's name.
    """

    outlet: Link
    own: tuple[Link, ...]
    carried: tuple[Link, ...]
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """The context of ``event.md.jinja``. ``around`` is the timeline before and after it."""

    name: str
    date: str
    date_text: str
    date_basis: str
    place: RichText
    aliases: tuple[str, ...]
    summary: RichText
    participants: tuple[ParticipantView, ...]
    part_of: tuple[Link, ...]
    parts: tuple[Link, ...]
    statements: int
    articles: int
    origins: tuple[OriginGroup, ...]
    disputed: tuple[Disputed, ...]
    figures: tuple[Card, ...]
    mentioned: tuple[Shelf, ...]
    mentions: int
    around: tuple[Moment, ...]


def event_view(describe: Describe, entry: Entry, event: Event) -> EventView:
    """Everything that the archive knows of an event."""
    archive = describe.archive
    own = archive.claims_of(entry.id)
    mentioned = tuple(
        claim for claim in archive.said_by(entry.id, Role.MENTION) if claim.entry.id != entry.id
    )
    articles = {evidence.source for claim in own for evidence in claim.statement.evidence}
    return EventView(
        name=event.name,
        date=event.date.human,
        date_text=event.date.text,
        date_basis=event.date_basis or "",
        place=place_text(describe.places, event.place or ""),
        aliases=event.aliases,
        summary=describe.summary_of(entry),
        participants=tuple(
            ParticipantView(describe.link(participant.actor), participant.role)
            for participant in event.participants
        ),
        part_of=tuple(describe.link(parent) for parent in event.part_of),
        parts=describe.links(tuple(ref.entry for ref in archive.backlinks(entry.id, Role.PART_OF))),
        statements=len(own),
        articles=len(articles),
        origins=_by_origin(describe, entry),
        disputed=tuple(describe.disputed(found) for found in disagreements_in(archive, entry)),
        figures=cards(describe, archive.figures_about(entry.id)),
        mentioned=shelves(describe, mentioned),
        mentions=len(mentioned),
        around=around(describe, entry),
    )


def disagreements_in(archive: Archive, entry: Entry) -> tuple[Disagreement, ...]:
    """The disagreements that a record's statements are part of, each once."""
    found = {
        disagreement.key: disagreement
        for claim in archive.claims_of(entry.id)
        for disagreement in archive.disagreements_of(claim)
    }
    return tuple(found.values())


def _by_origin(describe: Describe, entry: Entry) -> tuple[OriginGroup, ...]:
    """The event's statements under the outlets that had them first, the fullest first.

    Each statement stands once; its date is left out where it is the event's own.
    """
    archive = describe.archive
    own = archive.claims_of(entry.id)
    first = {claim.ref: archive.origins([claim])[0].outlet for claim in own}
    groups = [
        _group(describe, origin, [claim for claim in own if first[claim.ref] == origin.outlet])
        for origin in archive.origins(own)
        if origin.outlet in first.values()
    ]
    return tuple(sorted(groups, key=lambda group: -len(group.statements)))


def _group(describe: Describe, origin: Origin, claims: list[Claim]) -> OriginGroup:
    publishers = {source: describe.archive.publisher(source) for source in origin.sources}
    event = claims[0].entry.record
    date = event.date.human if isinstance(event, Event) else ""
    views = describe.own_statements(tuple(claims))
    return OriginGroup(
        outlet=describe.link(origin.outlet),
        own=tuple(
            describe.link(source)
            for source, outlet in publishers.items()
            if outlet == origin.outlet
        ),
        carried=tuple(
            describe.link(source, describe.link(outlet).text)
            for source, outlet in publishers.items()
            if outlet != origin.outlet
        ),
        statements=tuple(replace(view, when="") if view.when == date else view for view in views),
    )
