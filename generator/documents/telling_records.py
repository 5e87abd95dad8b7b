"""Tells records: what a record is, what it states, and what names it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TypedDict

from generator.archive.references import Claim, Role
from generator.archive.reliance import relied_on
from generator.archive.voices import first_of_each, voices_of
from generator.content.load import Entry
from generator.documents.chains import authors_of
from generator.documents.choices import choose
from generator.documents.record import (
    ActorRecord,
    Backlink,
    EventRecord,
    FigureRecord,
    OtherName,
    Part,
    QuestionRecord,
    Record,
    Reliance,
    Side,
    SourceRecord,
    Sum,
    SumPart,
)
from generator.documents.statement import Name, RichText, Statement
from generator.documents.statuses import ToldStatus
from generator.documents.telling import Telling
from generator.model.aliases import UsedName
from generator.model.fields import Date
from generator.model.parts import Closure, Participant
from generator.model.questions import Question
from generator.model.records import Actor, Event, Figure, Source
from generator.model.statements import Observation
from generator.model.vocabulary import HeadlineRule


class _Shared(TypedDict):
    name: Name
    summary: RichText
    path: str
    changed: Date | None
    backlinks: tuple[Backlink, ...]
    statements: tuple[Statement, ...]


def tell_record(tell: Telling, entry: Entry) -> Record:
    """Everything that the archive knows of a record."""
    return tell.records.get(entry.document.path, partial(_tell, tell, entry))


def _tell(tell: Telling, entry: Entry) -> Record:
    record = entry.record
    if isinstance(record, Actor):
        return _actor(tell, entry, record)
    if isinstance(record, Event):
        return _event(tell, entry, record)
    if isinstance(record, Figure):
        return _figure(tell, entry, record)
    if isinstance(record, Question):
        return _question(tell, entry, record)
    return _source(tell, entry, record)


def summary_of(tell: Telling, entry: Entry) -> RichText:
    """What a record says of itself in a paragraph: a figure what it measures, a question what
    differs."""
    record = entry.record
    if isinstance(record, Source):
        return ()
    if isinstance(record, Question):
        return tell.rich(record.note)
    return tell.rich(record.measures if isinstance(record, Figure) else record.summary)


def _shared(tell: Telling, entry: Entry) -> _Shared:
    archive = tell.archive
    return {
        "name": tell.name(entry.id),
        "summary": summary_of(tell, entry),
        "path": entry.document.path,
        "changed": tell.changed_on(entry),
        "backlinks": _backlinks(tell, entry),
        "statements": tell.statements(archive.claims_of(entry.id)),
    }


def _backlinks(tell: Telling, entry: Entry) -> tuple[Backlink, ...]:
    """The places that name a record, each once."""
    found = {
        (ref.role, ref.entry.id, ref.claim.ref if ref.claim else "")
        for ref in tell.archive.backlinks(entry.id)
        if ref.entry.id != entry.id
    }
    return tuple(Backlink(role, tell.name(by), statement) for role, by, statement in sorted(found))


def _named(tell: Telling, entry: Entry, role: Role) -> tuple[Name, ...]:
    """The records that name this one in a role: events by time, others A to Z."""
    archive = tell.archive
    found = [ref.entry for ref in archive.backlinks(entry.id, role)]
    found.sort(key=lambda one: (archive.outline(one).alphabetical, one.id))
    if role is Role.PART_OF:
        found.sort(key=lambda one: archive.event_key(one.id))
    return tuple(tell.name(one.id) for one in found)


def _other_names(tell: Telling, aliases: Iterable[str | UsedName]) -> tuple[OtherName, ...]:
    found = []
    for alias in aliases:
        used = () if isinstance(alias, str) else alias.sources
        outlets = dict.fromkeys(filter(None, map(tell.archive.publisher, used)))
        text = alias if isinstance(alias, str) else alias.name
        names = (tuple(map(tell.name, ids)) for ids in (used, outlets))
        found.append(OtherName(text, *names))
    return tuple(found)


def _actor(tell: Telling, entry: Entry, actor: Actor) -> ActorRecord:
    return ActorRecord(
        **_shared(tell, entry),
        aliases=_other_names(tell, actor.aliases),
        kind=actor.kind,
        names=tuple(actor.names.items()),
        of=tell.name(actor.of) if actor.of else None,
        condition=actor.condition or "",
        told=tuple(tell.name(outlet) for outlet in actor.told),
        events=_events_of(tell, entry),
        figures=_named(tell, entry, Role.ABOUT),
        sources=_named(tell, entry, Role.PUBLISHER),
    )


def _events_of(tell: Telling, entry: Entry) -> tuple[Part, ...]:
    """The events that an actor took part in, the latest first."""
    events = {ref.entry.id: ref.entry for ref in tell.archive.backlinks(entry.id, Role.PARTICIPANT)}
    latest = sorted(events, key=tell.archive.event_key, reverse=True)
    return tuple(
        Part(tell.name(event_id), one.role, when=when_of(tell, event))
        for event_id in latest
        if isinstance(event := events[event_id].record, Event)
        for one in event.participants
        if one.actor == entry.id
    )


def status_of(tell: Telling, event: Event) -> ToldStatus | None:
    """What is said of something planned; ``None`` of what happened."""
    claim = tell.archive.claims.get(event.status.fact) if event.status else None
    return ToldStatus(event.status.type, tell.statement(claim)) if event.status and claim else None


def when_of(tell: Telling, event: Event) -> str:
    """When an event happened, in words; of something planned, how far it had come."""
    status = status_of(tell, event)
    return status.text if status else event.date.human


def _event(tell: Telling, entry: Entry, event: Event) -> EventRecord:
    origins = tell.archive.origins(tell.archive.claims_of(entry.id), parts=True)
    return EventRecord(
        **_shared(tell, entry),
        aliases=_other_names(tell, event.aliases),
        date=event.date,
        date_basis=event.date_basis or "",
        status=status_of(tell, event),
        place=event.place or "",
        participants=tuple(_participant(tell, one) for one in event.participants),
        part_of=tuple(tell.name(whole) for whole in event.part_of),
        parts=_named(tell, entry, Role.PART_OF),
        figures=_named(tell, entry, Role.ABOUT),
        articles=len({source for origin in origins for source in origin.sources}),
        origins=len(origins),
    )


def _participant(tell: Telling, one: Participant) -> Part:
    """An actor, or somebody unnamed in the source's words."""
    of = tell.name(one.of) if one.of else None
    return Part(tell.name(one.actor) if one.actor else Name("", one.unnamed or ""), one.role, of)


def _figure(tell: Telling, entry: Entry, figure: Figure) -> FigureRecord:
    chosen = choose(tell, entry, figure.headline)
    others = (choose(tell, entry, rule) for rule in HeadlineRule) if chosen else ()
    sums = (sum_of(tell, entry, closure) for closure in figure.sums)
    return FigureRecord(
        **_shared(tell, entry),
        aliases=_other_names(tell, figure.aliases),
        kind=figure.kind,
        unit=figure.unit,
        about=tuple(tell.name(about) for about in figure.about),
        headline=chosen,
        rivals=tuple(
            one
            for one in others
            if one and chosen and one.statement.number != chosen.statement.number
        ),
        sums=tuple(one for one in sums if one),
        part_of=_wholes(tell, entry, figure),
        parts=_named(tell, entry, Role.WHOLE),
    )


def _wholes(tell: Telling, entry: Entry, figure: Figure) -> tuple[Name, ...]:
    """The figures of which one is a part: the one it names, and those that are its sums."""
    named = (tell.name(figure.part_of),) if figure.part_of else ()
    return tuple(dict.fromkeys((*named, *_named(tell, entry, Role.SUM))))


def sum_of(tell: Telling, entry: Entry, closure: Closure) -> Sum | None:
    """A sum in numbers; ``None`` when a part or the total has no observation of its date."""
    parts = [_sum_part(tell, figure, closure) for figure in (entry.id, *closure.of)]
    given = tuple(part for part in parts if part)
    return Sum(closure.as_of, given[0], given[1:]) if len(given) == len(parts) else None


def _sum_part(tell: Telling, figure: str, closure: Closure) -> SumPart | None:
    claim = _observation_at(tell.archive.claims_of(figure), closure.as_of.text)
    told = tell.statement(claim) if claim else None
    return SumPart(tell.name(figure), told, told.number) if told and told.number else None


def _observation_at(claims: tuple[Claim, ...], as_of: str) -> Claim | None:
    """The first observation of a date, given as its EDTF text."""
    for claim in claims:
        seen = claim.statement
        if isinstance(seen, Observation) and seen.as_of and seen.as_of.text == as_of:
            return claim
    return None


def _question(tell: Telling, entry: Entry, question: Question) -> QuestionRecord:
    answers = (position.answer for position in question.positions)
    claims = tell.archive.positions_of(entry)
    return QuestionRecord(
        **_shared(tell, entry),
        aliases=(),
        how=question.how,
        about=tuple(tell.name(about) for about in question.about),
        sides=tuple(
            Side(answer, tell.statements(there))
            for answer, there in zip(answers, claims, strict=True)
        ),
    )


def _source(tell: Telling, entry: Entry, source: Source) -> SourceRecord:
    citations = tell.archive.citations_in(entry.id)
    sentences, covered = tell.coverage(entry.id)
    return SourceRecord(
        **_shared(tell, entry),
        aliases=(),
        title_is=source.title_is,
        publisher=tell.name(source.publisher),
        published=source.published,
        published_basis=source.published_basis or "",
        updated=source.updated,
        genre=source.genre,
        text_is=source.text_is,
        rewrites=tuple(tell.name(outlet) for outlet in source.rewrites),
        status=source.status,
        status_note=source.status_note or "",
        archive_url=source.archive_url or "",
        versions=source.versions,
        authors=authors_of(source, tell.signers),
        language=source.language,
        url=source.url or "",
        sha256=source.sha256,
        relies_on=tuple(
            Reliance(tell.name(outlet), count)
            for outlet, count in relied_on(tell.archive, citations).most_common()
        ),
        cited=tuple((one.claim.ref, tell.quote_key(one.evidence)) for one in citations),
        quotes_by=voices_of(tell.archive, citations),
        statements_by=voices_of(tell.archive, first_of_each(citations)),
        sentences=sentences,
        covered=covered,
    )
