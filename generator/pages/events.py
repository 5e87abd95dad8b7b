"""What an event's page shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.archive.archive import Archive
from generator.archive.places import place_with_timeline
from generator.archive.references import Claim, Role
from generator.archive.reliance import carried_from
from generator.content.load import Entry
from generator.documents.record import EventRecord
from generator.documents.statement import Name, Statement
from generator.documents.telling import Telling
from generator.documents.urls import place_path, record_path
from generator.pages.infobox import Reach, reach_of
from generator.pages.links import Link
from generator.pages.matrices import Matrix, matrix_of
from generator.pages.questions import QuestionCard, cards_on
from generator.pages.relations import RelationGroup, article_of, relations_of
from generator.pages.shelves import Card, Shelf, cards_about, shelves
from generator.pages.timelines import Moment, around


@dataclass(frozen=True, slots=True)
class OriginGroup:
    """The statements that one outlet had first: in its own articles, or carried in others.

    A carrying article is under its outlet's name. What an article that retells another outlet's
    report says without naming an outlet is that origin's, and reached us by its words alone: it
    stands under its outlet, which ``retells`` the other; ``of_the`` stands before that name.
    """

    outlet: Name
    retells: Name | None
    of_the: str
    own: tuple[Name, ...]
    carried: tuple[Link, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class EventView:
    """The context of ``event.md.jinja``. ``around`` is the timeline before and after it; ``place``
    is a place and the part of it that has a timeline."""

    record: EventRecord
    reach: Reach | None
    place: tuple[Link, ...]
    matrix: Matrix | None
    origins: tuple[OriginGroup, ...]
    disputed: tuple[QuestionCard, ...]
    figures: tuple[Card, ...]
    mentioned: tuple[Shelf, ...]
    mentions: int
    around: tuple[Moment, ...]
    relations: tuple[RelationGroup, ...]


def event_view(tell: Telling, entry: Entry, record: EventRecord) -> EventView:
    """Everything that the archive knows of an event."""
    archive = tell.archive
    mentioned = mentioned_in(archive, entry, Role.MENTION)
    return EventView(
        record=record,
        reach=reach_of(tell, archive.claims_of(entry.id)),
        place=_place(tell, record.place),
        matrix=matrix_of(record.statements, _answering(tell, entry)),
        origins=_by_origin(tell, entry),
        disputed=cards_on(tell, entry.id),
        figures=cards_about(tell, entry.id),
        mentioned=shelves(tell, mentioned),
        mentions=len(mentioned),
        around=around(tell, entry),
        relations=relations_of(tell, entry),
    )


def _answering(tell: Telling, entry: Entry) -> tuple[Statement, ...]:
    """The statements of other records that answer the questions which those of an event answer."""
    archive = tell.archive
    asked = {
        stand.question.id: stand.question
        for claim in archive.claims_of(entry.id)
        for stand in archive.stands(claim)
    }
    answers = (
        claim
        for question in asked.values()
        for position in archive.positions_of(question)
        for claim in position
        if claim.entry.id != entry.id
    )
    return tell.statements(tuple({claim.ref: claim for claim in answers}.values()))


def mentioned_in(archive: Archive, entry: Entry, *roles: Role) -> tuple[Claim, ...]:
    """The statements of other records that name a record in these roles, by date."""
    return tuple(claim for claim in archive.said_by(entry.id, *roles) if claim.entry.id != entry.id)


def _place(tell: Telling, place: str) -> tuple[Link, ...]:
    known = place_with_timeline(tell.places, place)
    if not known:
        return (Link(place),) if place else ()
    return (Link(place.removesuffix(known)), Link(known, place_path(known)))


def _by_origin(tell: Telling, entry: Entry) -> tuple[OriginGroup, ...]:
    """The event's statements under the outlets that had them first, the fullest first; each
    statement stands once."""
    archive = tell.archive
    found: dict[tuple[str, str], list[Claim]] = {}
    for claim in archive.claims_of(entry.id):
        found.setdefault(_first_told(archive, claim), []).append(claim)
    groups = [_group(tell, *told, claims) for told, claims in found.items()]
    return tuple(sorted(groups, key=lambda group: -len(group.statements)))


def _first_told(archive: Archive, claim: Claim) -> tuple[str, str]:
    """The outlet that had a statement first, and the one that retells it unnamed, or ""."""
    outlet = archive.origins([claim])[0].outlet
    first = archive.chains(claim)[0]
    publisher = archive.publisher(first.evidence.source)
    retold = publisher != outlet and not carried_from(archive, first)
    return outlet, publisher if retold else ""


def _group(tell: Telling, first: str, teller: str, claims: Sequence[Claim]) -> OriginGroup:
    origin = next(one for one in tell.archive.origins(claims) if one.outlet == first)
    publishers = {source: tell.archive.publisher(source) for source in origin.sources}
    outlet = teller or first
    return OriginGroup(
        outlet=tell.name(outlet),
        retells=tell.name(first) if teller else None,
        of_the=article_of(tell, tell.name(first)) if teller else "",
        own=tuple(tell.name(one) for one, there in publishers.items() if there == outlet),
        carried=tuple(
            Link(tell.name(there).text, record_path(tell.name(one)))
            for one, there in publishers.items()
            if there != outlet
        ),
        statements=tell.statements(tuple(claims)),
    )
