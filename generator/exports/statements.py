"""Statements told to machines, from the same values as the pages.

A ``Teller`` tells each statement once, however many files want it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from generator.archive.archive import Citation
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.documents.citing import voice_text
from generator.documents.parts import RichText, StatementView
from generator.documents.statements import Describe
from generator.documents.urls import absolute
from generator.exports.recordtwins import AnyRecord
from generator.exports.twins import (
    Attribution,
    BacklinkTwin,
    DateTwin,
    DisagreementTwin,
    EvidenceTwin,
    JsonNumber,
    LinkTwin,
    NumberTwin,
    OriginTwin,
    Position,
    Ref,
    RelationTwin,
    RichTwin,
    StatementTwin,
)
from generator.model.fields import Date
from generator.model.records import Event, Record, Source
from generator.model.statements import ActorFact, Fact, Observation, Unnamed
from generator.model.vocabulary import RELATION_HEADINGS

# What every JSON reader keeps: integers up to 2**53 (RFC 8259, section 6).
_EXACT_MAX = 2**53


def json_number(number: Decimal | None) -> JsonNumber | None:
    """A number for JSON and SQLite; its digits as text where a reader would round it."""
    if number is None:
        return None
    if number == number.to_integral_value() and abs(number) <= _EXACT_MAX:
        return int(number)
    return float(number) if Decimal(repr(float(number))) == number else f"{number:f}"


def tell_date(date: Date) -> DateTwin:
    """A date, with the days that it may be."""
    return DateTwin(
        edtf=date.text,
        text=date.human,
        start=date.start.isoformat() if date.start else None,
        end=date.end.isoformat() if date.end else None,
        precision=date.precision.value,
        uncertain=date.uncertain,
        approximate=date.approximate,
    )


def date_of(record: Record) -> str:
    """When an event happened or an article appeared, in words; "" for other records."""
    if isinstance(record, Event):
        return record.date.human
    return record.published.human if isinstance(record, Source) else ""


@dataclass(frozen=True)
class Teller:
    """Tells machines what ``describe`` tells the pages; ``records`` are those told already."""

    describe: Describe
    records: dict[str, AnyRecord] = field(default_factory=dict)
    _refs: dict[str, Ref] = field(default_factory=dict)
    _told: dict[str, StatementTwin] = field(default_factory=dict)

    def uri(self, path: str) -> str:
        """The address of a path of the site."""
        return absolute(self.describe.site, path)

    def ref(self, record_id: str) -> Ref:
        """A record by its id."""
        if record_id not in self._refs:
            link = self.describe.link(record_id)
            entry = self.describe.archive.entries.get(record_id)
            date = date_of(entry.record) if entry else ""
            self._refs[record_id] = Ref(
                id=record_id, name=link.text, uri=self.uri(link.path), date=date
            )
        return self._refs[record_id]

    def refs(self, entries: tuple[Entry, ...]) -> tuple[Ref, ...]:
        """Records, in the order given."""
        return tuple(self.ref(entry.id) for entry in entries)

    def rich(self, text: RichText) -> RichTwin:
        """A text as the pages show it."""
        return RichTwin(
            text="".join(link.text for link in text),
            links=tuple(
                LinkTwin(text=link.text, uri=self.uri(link.path)) for link in text if link.path
            ),
        )

    def backlinks(self, record_id: str) -> tuple[BacklinkTwin, ...]:
        """The places that name a record, each once."""
        found = {
            (ref.role.value, ref.entry.id, ref.claim.ref if ref.claim else "")
            for ref in self.describe.archive.backlinks(record_id)
            if ref.entry.id != record_id
        }
        return tuple(
            BacklinkTwin(role=role, record=self.ref(record), statement=statement)
            for role, record, statement in sorted(found)
        )

    def statement(self, claim: Claim) -> StatementTwin:
        """A statement, whole."""
        if claim.ref not in self._told:
            self._told[claim.ref] = self._tell(claim)
        return self._told[claim.ref]

    def _tell(self, claim: Claim) -> StatementTwin:
        statement = claim.statement
        view = self.describe.statement(claim)
        when = statement.when if isinstance(statement, Fact) else statement.as_of
        return StatementTwin(
            type="fact" if isinstance(statement, Fact) else "observation",
            ref=claim.ref,
            uri=self.uri(view.path),
            record=self.ref(claim.entry.id),
            text=self.rich(view.text),
            speech=statement.speech.value,
            date=tell_date(when) if when else None,
            relation=self._relation(statement),
            number=self._number(claim, view),
            note=self.rich(view.note),
            said="; ".join(voice_text(account) for account in view.accounts),
            articles=view.articles,
            origins=tuple(
                OriginTwin(
                    outlet=self.ref(origin.outlet),
                    sources=tuple(self.ref(source) for source in origin.sources),
                )
                for origin in self.describe.archive.origins([claim])
            ),
            evidence=tuple(
                self.evidence(citation) for citation in self.describe.archive.citations(claim)
            ),
            disagreements=self._disagreements(claim, view),
            edit=view.edit_url,
        )

    def _relation(self, statement: Fact | Observation) -> RelationTwin | None:
        relation = statement.relation if isinstance(statement, ActorFact) else None
        if relation is None:
            return None
        heading = RELATION_HEADINGS[relation.type]
        return RelationTwin(
            type=relation.type.value,
            heading=heading.forward,
            reverse=heading.reverse,
            target=self.ref(relation.target),
        )

    def _number(self, claim: Claim, view: StatementView) -> NumberTwin | None:
        seen, shown = claim.statement, view.number
        if not isinstance(seen, Observation) or shown is None:
            return None
        return NumberTwin(
            text=shown.text,
            unit=shown.unit,
            qualifier=seen.qualifier.value,
            value=json_number(seen.value),
            low=json_number(seen.low),
            high=json_number(seen.high),
            words=seen.words or "",
            minimum=json_number(Decimal(shown.low) if shown.low else None),
            maximum=json_number(Decimal(shown.high) if shown.high else None),
        )

    def _disagreements(self, claim: Claim, view: StatementView) -> tuple[DisagreementTwin, ...]:
        found = self.describe.archive.disagreements_of(claim)
        return tuple(
            DisagreementTwin(
                how=contest.how,
                heading=contest.heading,
                ref=disagreement.other(claim).ref,
                uri=self.uri(contest.other.path),
                notes=tuple(self.rich(note) for note in contest.notes),
            )
            for disagreement, contest in zip(found, view.contests, strict=True)
        )

    def evidence(self, citation: Citation) -> EvidenceTwin:
        """One quote of a statement, and the chain by which the statement came."""
        quote = self.describe.quote(citation)
        evidence = citation.evidence
        source = self.describe.archive.find(evidence.source, Source)
        if source is None:
            raise LookupError(f"{citation.claim.ref} cites {evidence.source}, which is no source")
        return EvidenceTwin(
            uri=self.uri(quote.place),
            number=citation.index + 1,
            source=self.ref(evidence.source),
            published=tell_date(source.published),
            quote=quote.text,
            language=quote.language,
            prefix=evidence.prefix or "",
            suffix=evidence.suffix or "",
            position=self._position(citation, source),
            original=quote.original,
            attribution=self._attribution(citation),
        )

    def _position(self, citation: Citation, source: Source) -> Position | None:
        seed = self.describe.archive.content.seeds.get(source.text)
        if seed is None or len(citation.matches) != 1:
            return None
        found = citation.matches[0]
        return Position(start=found.start, end=found.end, line=seed.text.line_of(found.start))

    def _attribution(self, citation: Citation) -> Attribution:
        by, chain = citation.by, self.describe.chain(citation)
        unnamed = by if isinstance(by, Unnamed) else None
        publisher = self.ref(self.describe.archive.publisher(citation.evidence.source))
        via = tuple(self.ref(outlet) for outlet in citation.via)
        speaker = chain.speaker or chain.reporter
        actor = self.ref(by) if isinstance(by, str) else next(iter(via), publisher)
        return Attribution(
            voice="unnamed" if unnamed else "named" if by else "own",
            speaker=speaker.text if speaker else actor.name,
            actor=None if unnamed else actor,
            of=self.ref(unnamed.of) if unnamed and unnamed.of else None,
            condition=chain.condition,
            via=via,
            publisher=publisher,
        )
