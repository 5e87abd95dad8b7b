"""Statements as pages show them: text with links, chains, quotes, numbers, disagreements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from generator.archive.archive import Archive, Citation, Disagreement
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.documents.citing import cite_statement
from generator.documents.numbers import number_of
from generator.documents.parts import (
    Account,
    Article,
    Chain,
    Cite,
    Contest,
    Disputed,
    Link,
    Number,
    Quote,
    RichText,
    Side,
    StatementView,
)
from generator.documents.places import Places, places_of
from generator.documents.urls import (
    claim_path,
    edit_url,
    quote_anchor,
    record_path,
    report_url,
    text_fragment,
)
from generator.model.fields import Date
from generator.model.records import Actor, Event, Figure, Source
from generator.model.site import Site
from generator.model.statements import Fact, Observation, Unnamed
from generator.model.vocabulary import DisputeHow, Speech
from generator.text.edtf import parse_date
from generator.text.wikilinks import segments

CONTEST_HEADINGS = {
    DisputeHow.DENIES: "Denied",
    DisputeHow.DATE: "Dates differ",
    DisputeHow.BASIS: "Told or counted differently",
    DisputeHow.ROUNDING: "Rounded differently",
    DisputeHow.CONFLICT: "Accounts conflict",
}


def name_of(entry: Entry) -> str:
    """What a reader calls the record: its name, or a source's title."""
    record = entry.record
    return record.title if isinstance(record, Source) else record.name


@dataclass(frozen=True)
class Describe:
    """Makes the shared values from an archive, for one site.

    ``changed`` is the day on which each file last changed, as far as that is known.
    """

    archive: Archive
    site: Site
    changed: Mapping[str, date] = field(default_factory=dict)

    @cached_property
    def moments(self) -> Mapping[str, int]:
        """The place of each event on the timeline, from 0."""
        return {event.id: index for index, event in enumerate(self.archive.timeline)}

    @cached_property
    def places(self) -> Places:
        """The places that have a timeline of their own, with their events."""
        return places_of(self.archive)

    def changed_on(self, entry: Entry) -> Date | None:
        """The day on which the record last changed; ``None`` when nobody knows."""
        day = self.changed.get(entry.document.path)
        return parse_date(day.isoformat()) if day else None

    def link(self, record_id: str, text: str = "") -> Link:
        """A link to a record, under its name or another text; plain text if it is not there."""
        entry = self.archive.entries.get(record_id)
        if entry is None:
            return Link(text or record_id)
        return Link(text or name_of(entry), record_path(entry))

    def links(self, entries: tuple[Entry, ...]) -> tuple[Link, ...]:
        """Links to records, in the order given."""
        return tuple(Link(name_of(entry), record_path(entry)) for entry in entries)

    def rich(self, text: str | None) -> RichText:
        """A record's text, its ``[[links]]`` resolved."""
        return tuple(
            self._segment_link(segment.text, segment.target, segment.fact)
            for segment in segments(text or "")
        )

    def _segment_link(self, text: str, target: str, fact: str) -> Link:
        if not target:
            return Link(text)
        link = self.link(target, text)
        claim = self.archive.claims.get(f"{target}/{fact}") if fact else None
        return Link(link.text, claim_path(claim)) if claim else link

    def chain(self, citation: Citation) -> Chain:
        """The attribution chain of one evidence entry."""
        by = citation.by
        unnamed = by if isinstance(by, Unnamed) else None
        named = by if isinstance(by, str) else None
        speaker = Link(unnamed.unnamed) if unnamed else self.link(named) if named else None
        source = citation.evidence.source
        record = self.archive.find(source, Source)
        publisher = self.link(self.archive.publisher(source))
        via = tuple(self.link(outlet) for outlet in citation.via)
        own_voice = speaker is None
        return Chain(
            speaker=speaker,
            reporter=next(iter(via), publisher) if own_voice else None,
            unnamed=unnamed is not None,
            of=self.link(unnamed.of) if unnamed and unnamed.of else None,
            condition=(unnamed.condition or "") if unnamed else "",
            via=via[1:] if own_voice else via,
            publisher=publisher,
            source=self.link(source),
            published=record.published.human if record else "",
        )

    def quote(self, citation: Citation) -> Quote:
        """The words of one evidence entry, with the ways to them."""
        evidence = citation.evidence
        record = self.archive.find(evidence.source, Source)
        source = self.link(evidence.source)
        url = (record.url or "") if record else ""
        return Quote(
            text=" ".join(evidence.quote.split()),
            source=source,
            publisher=self.link(self.archive.publisher(evidence.source)),
            published=record.published.human if record else "",
            place=f"{source.path}#{quote_anchor(citation.claim, citation.index)}",
            original=text_fragment(url, self.archive.words_in_source(citation)),
            url=url,
            language=record.language if record else "",
        )

    def accounts(self, claim: Claim) -> tuple[Account, ...]:
        """The quotes of a statement, gathered by whose voice they are, article by article."""
        found: dict[Chain, list[tuple[Chain, Quote]]] = {}
        for citation in self.archive.citations(claim):
            chain = self.chain(citation)
            found.setdefault(_voice(chain), []).append((chain, self.quote(citation)))
        return tuple(_account(told) for told in found.values())

    def origins(self, claim: Claim) -> tuple[Link, ...]:
        """The outlets that had a statement first."""
        return tuple(self.link(origin.outlet) for origin in self.archive.origins([claim]))

    @cached_property
    def _described(self) -> dict[object, StatementView]:
        return {}

    def statement(self, claim: Claim) -> StatementView:
        """A statement, whole; made once, for most stand on several pages."""
        place = (claim.entry.document.path, claim.path)
        if place not in self._described:
            self._described[place] = self._describe(claim)
        return self._described[place]

    def _describe(self, claim: Claim) -> StatementView:
        statement = claim.statement
        seen = statement if isinstance(statement, Observation) else None
        when = seen.as_of if seen else statement.when if isinstance(statement, Fact) else None
        accounts = self.accounts(claim)
        first = next((one.chain.published for one in accounts), "")
        return StatementView(
            ref=claim.ref,
            anchor=statement.id,
            path=claim_path(claim),
            record=self.link(claim.entry.id),
            text=self.text_of(claim),
            speech="" if statement.speech is Speech.SAYS else statement.speech.value,
            when=when.human if when else "",
            dated=when.human if when else first,
            reported=when is None,
            number=self.number(claim),
            note=self.rich(seen.note if seen else None),
            accounts=accounts,
            quotes=len(statement.evidence),
            articles=len({evidence.source for evidence in statement.evidence}),
            origins=self.origins(claim),
            contests=tuple(
                self._contest(disagreement, claim)
                for disagreement in self.archive.disagreements_of(claim)
            ),
            edit_url=edit_url(self.site, claim.entry, claim.entry.span(*claim.path).line),
            report_url=report_url(self.site, claim.ref),
        )

    def statements(self, claims: tuple[Claim, ...]) -> tuple[StatementView, ...]:
        """Statements, in the order given."""
        return tuple(self.statement(claim) for claim in claims)

    def own_statements(self, claims: tuple[Claim, ...]) -> tuple[StatementView, ...]:
        """Statements on their own record's page, with the ways to cite them."""
        views = ((claim, self.statement(claim)) for claim in claims)
        return tuple(replace(view, cite=self._cite(claim, view)) for claim, view in views)

    def statements_on(self, record_id: str, claims: tuple[Claim, ...]) -> tuple[StatementView, ...]:
        """Statements on one record's page; with the ways to cite those that are its own."""
        return tuple(
            view
            for claim in claims
            for view in (
                self.own_statements((claim,))
                if claim.entry.id == record_id
                else self.statements((claim,))
            )
        )

    def _cite(self, claim: Claim, view: StatementView) -> Cite:
        dates = (self.archive.find(one.source, Source) for one in claim.statement.evidence)
        return cite_statement(view, self.site, [source.published for source in dates if source])

    def text_of(self, claim: Claim) -> RichText:
        """A fact's text; for an observation, its figure and its number."""
        if isinstance(claim.statement, Fact):
            return self.rich(claim.statement.text)
        number = self.number(claim)
        told = f": {number.text} {number.unit}".rstrip() if number else ""
        return (self.link(claim.entry.id), Link(told))

    def number(self, claim: Claim) -> Number | None:
        """An observation's number in words; ``None`` for a fact."""
        seen = claim.statement
        figure = self.archive.find(claim.entry.id, Figure)
        if not isinstance(seen, Observation) or figure is None:
            return None
        return number_of(seen, figure.unit)

    def _contest(self, disagreement: Disagreement, claim: Claim) -> Contest:
        other = disagreement.other(claim)
        heading = CONTEST_HEADINGS[disagreement.how]
        if disagreement.how is DisputeHow.DENIES and other.ref == disagreement.left.ref:
            heading = "Denies"
        side = Side(
            text=self.text_of(other),
            path=claim_path(other),
            record=self.link(other.entry.id),
            accounts=self.accounts(other),
        )
        notes = tuple(self.rich(note) for note in disagreement.notes)
        return Contest(disagreement.how.value, heading, side, notes)

    def disputed(self, disagreement: Disagreement) -> Disputed:
        """A disagreement with both sides."""
        return Disputed(
            how=disagreement.how.value,
            heading=CONTEST_HEADINGS[disagreement.how],
            left=self.statement(disagreement.left),
            right=self.statement(disagreement.right),
            notes=tuple(self.rich(note) for note in disagreement.notes),
        )

    def summary_of(self, entry: Entry) -> RichText:
        """What a record says of itself in a paragraph; empty when it says nothing."""
        record = entry.record
        if isinstance(record, Actor | Event):
            return self.rich(record.summary)
        return self.rich(record.measures) if isinstance(record, Figure) else ()


def _voice(chain: Chain) -> Chain:
    """What the accounts of several articles share; an outlet's own voice is its own article's."""
    nowhere = Link("")
    publisher = chain.publisher if chain.reporter == chain.publisher else nowhere
    return replace(chain, publisher=publisher, source=nowhere, published="")


def _account(told: list[tuple[Chain, Quote]]) -> Account:
    articles: dict[str, Article] = {}
    for _, quote in told:
        article = Article(quote.publisher.text, quote.published, quote.place)
        articles.setdefault(quote.source.path, article)
    chain = told[0][0]
    return Account(
        chain=chain,
        own=chain.reporter == chain.publisher,
        articles=tuple(articles.values()),
        quotes=tuple(quote for _, quote in told),
    )
