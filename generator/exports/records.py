"""Records told to machines: what their pages show, and the files that carry it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypedDict

from generator.archive.coverage import measure
from generator.archive.headlines import headline
from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.documents.statements import name_of
from generator.documents.urls import edit_url, history_url, quote_anchor, record_path
from generator.exports.recordtwins import (
    ActorTwin,
    AnyRecord,
    ChoiceTwin,
    EventTwin,
    FigureTwin,
    MomentTwin,
    NameTwin,
    ParticipantTwin,
    PartTwin,
    ReliedTwin,
    SourceTwin,
    SumPartTwin,
    SumTwin,
)
from generator.exports.statements import Teller, tell_date
from generator.exports.twins import BacklinkTwin, DateTwin, RichTwin, StatementTwin
from generator.model.records import Actor, Closure, Event, Figure, Source
from generator.model.statements import Unnamed
from generator.model.vocabulary import HeadlineRule
from generator.pages.figures import HEADLINE_WORDS, KIND_WORDS
from generator.pages.pictures import observation_at
from generator.pages.timelines import Moment, around


class _Shared(TypedDict):
    id: str
    name: str
    uri: str
    edit: str
    history: str
    changed: DateTwin | None
    summary: RichTwin
    backlinks: tuple[BacklinkTwin, ...]
    statements: tuple[StatementTwin, ...]


def tell_record(tell: Teller, entry: Entry) -> AnyRecord:
    """Everything that the archive knows of a record, told once however often it is asked for."""
    if entry.id not in tell.records:
        tell.records[entry.id] = _tell(tell, entry)
    return tell.records[entry.id]


def _tell(tell: Teller, entry: Entry) -> AnyRecord:
    record = entry.record
    if isinstance(record, Actor):
        return _actor(tell, entry, record)
    if isinstance(record, Event):
        return _event(tell, entry, record)
    if isinstance(record, Figure):
        return _figure(tell, entry, record)
    return _source(tell, entry, record)


def related_claims(tell: Teller, entry: Entry) -> tuple[Claim, ...]:
    """The statements of other records that belong to a record's page, by their ref."""
    found = {claim.ref: claim for claim in _related(tell, entry) if claim.entry.id != entry.id}
    return tuple(claim for _, claim in sorted(found.items()))


def _related(tell: Teller, entry: Entry) -> Iterator[Claim]:
    archive = tell.describe.archive
    yield from (ref.claim for ref in archive.backlinks(entry.id) if ref.claim)
    for claim in archive.claims_of(entry.id):
        yield from (found.other(claim) for found in archive.disagreements_of(claim))
    cards = (headline(archive, figure.id) for figure in archive.figures_about(entry.id))
    yield from (claim for claim in cards if claim)
    if isinstance(entry.record, Figure):
        for closure in entry.record.sums:
            parts = (observation_at(archive, part, closure.as_of.text) for part in closure.of)
            yield from (part for part in parts if part)


def _shared(tell: Teller, entry: Entry) -> _Shared:
    describe = tell.describe
    changed = describe.changed_on(entry)
    return {
        "id": entry.id,
        "name": name_of(entry),
        "uri": tell.uri(record_path(entry)),
        "edit": edit_url(describe.site, entry),
        "history": history_url(describe.site, entry),
        "changed": tell_date(changed) if changed else None,
        "summary": tell.rich(describe.summary_of(entry)),
        "backlinks": tell.backlinks(entry.id),
        "statements": tuple(
            tell.statement(claim) for claim in describe.archive.claims_of(entry.id)
        ),
    }


def _actor(tell: Teller, entry: Entry, actor: Actor) -> ActorTwin:
    archive = tell.describe.archive
    events = {ref.entry.id: ref.entry for ref in archive.backlinks(entry.id, Role.PARTICIPANT)}
    dated = [
        (event.record.date, event_id, participant.role)
        for event_id, event in events.items()
        if isinstance(event.record, Event)
        for participant in event.record.participants
        if participant.actor == entry.id
    ]
    return ActorTwin(
        **_shared(tell, entry),
        type="actor",
        aliases=actor.aliases,
        kind=actor.kind.value,
        names=tuple(NameTwin(language=code, text=name) for code, name in actor.names.items()),
        events=tuple(
            PartTwin(event=tell.ref(event), date=tell_date(date), role=role)
            for date, event, role in sorted(dated, key=lambda row: (row[0].sort_key, row[1:]))
        ),
        figures=tell.refs(archive.figures_about(entry.id)),
        sources=tell.refs(tuple(ref.entry for ref in archive.backlinks(entry.id, Role.PUBLISHER))),
    )


def _event(tell: Teller, entry: Entry, event: Event) -> EventTwin:
    archive = tell.describe.archive
    own = archive.claims_of(entry.id)
    return EventTwin(
        **_shared(tell, entry),
        type="event",
        aliases=event.aliases,
        date=tell_date(event.date),
        date_basis=event.date_basis or "",
        place=event.place or "",
        participants=tuple(
            ParticipantTwin(actor=tell.ref(one.actor), role=one.role) for one in event.participants
        ),
        part_of=tuple(tell.ref(parent) for parent in event.part_of),
        parts=tell.refs(tuple(ref.entry for ref in archive.backlinks(entry.id, Role.PART_OF))),
        figures=tell.refs(archive.figures_about(entry.id)),
        articles=len({one.source for claim in own for one in claim.statement.evidence}),
        origins=len(archive.origins(own)),
        timeline=tuple(_moment(tell, one) for one in around(tell.describe, entry)),
    )


def _moment(tell: Teller, moment: Moment) -> MomentTwin:
    return MomentTwin(
        name=moment.link.text,
        uri=tell.uri(moment.link.path),
        date=moment.date,
        place=moment.place,
        actors=moment.actors,
        statements=moment.statements,
        disputed=moment.contested,
    )


def _figure(tell: Teller, entry: Entry, figure: Figure) -> FigureTwin:
    archive = tell.describe.archive
    first = headline(archive, entry.id)
    chosen = _choice(tell, figure.headline, first) if first else None
    others = [(rule, headline(archive, entry.id, rule)) for rule in HeadlineRule]
    rivals = [_choice(tell, rule, claim) for rule, claim in others if claim]
    sums = (_sum(tell, entry, closure) for closure in figure.sums)
    return FigureTwin(
        **_shared(tell, entry),
        type="figure",
        aliases=figure.aliases,
        kind=figure.kind.value,
        kind_words=KIND_WORDS[figure.kind],
        unit=figure.unit,
        about=tuple(tell.ref(about) for about in figure.about),
        headline=chosen,
        rivals=tuple(one for one in rivals if chosen and one.number != chosen.number),
        sums=tuple(one for one in sums if one),
        part_of=tell.refs(tuple(ref.entry for ref in archive.backlinks(entry.id, Role.SUM))),
    )


def _choice(tell: Teller, rule: HeadlineRule, claim: Claim) -> ChoiceTwin:
    number = tell.statement(claim).number
    return ChoiceTwin(
        rule=rule.value,
        words=HEADLINE_WORDS[rule],
        statement=claim.ref,
        number=number.text if number else "",
    )


def _sum(tell: Teller, entry: Entry, closure: Closure) -> SumTwin | None:
    archive, as_of = tell.describe.archive, closure.as_of.text
    claims = [observation_at(archive, figure, as_of) for figure in (entry.id, *closure.of)]
    told = [tell.statement(claim).number if claim else None for claim in claims]
    numbers = [number.text for number in told if number]
    if len(numbers) != len(claims):
        return None
    return SumTwin(
        as_of=tell_date(closure.as_of),
        total=numbers[0],
        parts=tuple(
            SumPartTwin(figure=tell.ref(figure), number=number)
            for figure, number in zip(closure.of, numbers[1:], strict=True)
        ),
    )


def _source(tell: Teller, entry: Entry, source: Source) -> SourceTwin:
    citations = tell.describe.archive.citations_in(entry.id)
    relied = Counter(outlet for citation in citations for outlet in dict.fromkeys(citation.via))
    unnamed = sum(isinstance(citation.by, Unnamed) for citation in citations)
    page = tell.uri(record_path(entry))
    coverage = measure(tell.describe.archive, entry.id)
    return SourceTwin(
        **_shared(tell, entry),
        type="source",
        aliases=(),
        publisher=tell.ref(source.publisher),
        published=tell_date(source.published),
        published_basis=source.published_basis or "",
        authors=source.authors,
        language=source.language,
        url=source.url or "",
        sha256=source.sha256,
        relies_on=tuple(
            ReliedTwin(outlet=tell.ref(outlet), statements=count)
            for outlet, count in relied.most_common()
        ),
        cited=tuple(f"{page}#{quote_anchor(one.claim, one.index)}" for one in citations),
        named=sum(isinstance(one.by, str) for one in citations),
        own_voice=sum(one.by is None for one in citations),
        unnamed=unnamed,
        unnamed_percent=round(100 * unnamed / len(citations)) if citations else 0,
        sentences=len(coverage.sentences) if coverage else 0,
        covered=coverage.covered if coverage else 0,
    )
