"""Tells statements: from the linked archive to the values that pages and exports share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial
from typing import Final

from generator.archive.archive import Archive
from generator.archive.change_log import ChangeLog
from generator.archive.coverage import count_covered
from generator.archive.found_evidence import FoundEvidence, bearing
from generator.archive.index import FoundStand
from generator.archive.lineages import merged_articles
from generator.archive.places import Places, places_of
from generator.archive.published_addresses import first_ids
from generator.archive.references import Claim
from generator.archive.signers import Signers
from generator.archive.speakers import unnamed_speaker_of
from generator.archive.tracks import Tracks
from generator.content.load import Entry, Seed
from generator.content.relations import headings_of
from generator.documents.chains import NoSuchSource, accounts_of, attribution_of, authors_of
from generator.documents.kept import Kept
from generator.documents.numbers import Number, NumberReport, number_of, number_when, report_of
from generator.documents.quote_keys import old_keys, quote_key
from generator.documents.readings import readings_of
from generator.documents.record import Choice, Record
from generator.documents.statement import (
    Attribution,
    Name,
    Quotation,
    Related,
    RichText,
    Stand,
    Statement,
    Stretch,
)
from generator.documents.wordings import DIVERGENCE_HEADINGS
from generator.model.fields import Date
from generator.model.questions import Question
from generator.model.records import Figure, Source
from generator.model.statements import ActorFact, Evidence, Fact, Observation, Relation
from generator.model.vocabulary import ActorKind, HeadlineRule, Kind
from generator.text.dates.edtf import parse_date
from generator.text.letters.folding import Match
from generator.text.letters.hidden_characters import shown
from generator.text.letters.shortening import missing_marks
from generator.text.links.wikilinks import segments

# So many statements are kept; each is wanted by its own page and by those that name it.
_KEPT: Final = 20_000
_RECORDS_KEPT: Final = 1_000
_PEOPLE: Final = frozenset((ActorKind.PERSON, ActorKind.UNNAMED))


def name_of(entry: Entry) -> str:
    """What a reader calls the record: its name, or a source's title."""
    record = entry.record
    return record.title if isinstance(record, Source) else record.name


@dataclass(frozen=True)
class Telling:
    """Makes the values from an archive. ``changed`` is the day on which the record in each file
    last changed, as far as that is known; ``log`` is how all of them did."""

    archive: Archive
    changed: Mapping[str, date] = field(default_factory=dict)
    log: ChangeLog = field(default_factory=ChangeLog)
    _names: dict[str, Name] = field(default_factory=dict)
    _told: Kept[str, Statement] = field(default_factory=partial(Kept, _KEPT))
    records: Kept[str, Record] = field(default_factory=partial(Kept, _RECORDS_KEPT))
    choices: Kept[tuple[str, HeadlineRule], Choice | None] = field(
        default_factory=partial(Kept, _RECORDS_KEPT)
    )
    _coverage: dict[str, tuple[int, int]] = field(default_factory=dict)

    @cached_property
    def moments(self) -> Mapping[str, int]:
        """The place of each event on the timeline, from 0."""
        return {event.id: index for index, event in enumerate(self.archive.timeline)}

    @cached_property
    def places(self) -> Places:
        """The places that have a timeline of their own, with their events."""
        return places_of(self.archive)

    @cached_property
    def signers(self) -> Signers:
        """The actors as authors of articles."""
        return Signers(self.archive)

    def changed_on(self, entry: Entry) -> Date | None:
        """The day on which the record last changed; ``None`` when nobody knows."""
        day = self.changed.get(entry.document.path)
        return parse_date(day.isoformat()) if day else None

    def name(self, record_id: str) -> Name:
        """A record as others name it; its id alone if it is not there."""
        found = self._names.get(record_id)
        if found is None:
            found = self._names[record_id] = self._name(record_id)
        return found

    def _name(self, record_id: str) -> Name:
        entry = self.archive.entries.get(record_id)
        if entry is None:
            return Name(record_id, record_id)
        outline = self.archive.outline(entry)
        language = next(iter(outline.languages), "en") if entry.kind is Kind.SOURCE else "en"
        foreign = "" if language.partition("-")[0] == "en" else language
        person = entry.kind is Kind.ACTOR and outline.shelf in _PEOPLE
        return Name(record_id, outline.title, entry.kind, outline.date, foreign, person)

    def rich(self, text: str | None) -> RichText:
        """A record's text, its ``[[links]]`` resolved."""
        return tuple(
            self._stretch(segment.text, segment.target, segment.fact)
            if segment.target
            else Stretch(segment.text)
            for segment in segments(text or "")
        )

    def _stretch(self, text: str, target: str, fact: str) -> Stretch:
        name = self.name(target)
        there = fact if fact and f"{target}/{fact}" in self.archive.claims else ""
        return Stretch(text or name.text, name if name.kind else None, there)

    def quote_key(self, evidence: Evidence) -> str:
        """The key of a quote; another id of its source, and a merge into that, change none."""
        return quote_key(evidence, self._first_ids.get(evidence.source, evidence.source))

    def old_quote_keys(self, evidence: Evidence) -> tuple[str, ...]:
        """The keys that a quote may have had: before its source had another text, and in articles
        that were merged into it."""
        first = self._first_ids.get(evidence.source, evidence.source)
        articles = (first, *self.merged_articles.get(evidence.source, ()))
        return tuple(dict.fromkeys(key for one in articles for key in old_keys(evidence, one)))

    @cached_property
    def merged_articles(self) -> Mapping[str, tuple[str, ...]]:
        """The first ids of the articles that were merged into another, by its id of now."""
        log = self.log
        return log.merged if log.known else merged_articles(self.archive.content, Tracks())

    @cached_property
    def _first_ids(self) -> Mapping[str, str]:
        return self.log.first if self.log.known else first_ids(self.archive.content)

    def attribution(self, citation: FoundEvidence) -> Attribution:
        """The chain by which one piece of evidence came."""
        source = self.archive.find(citation.evidence.source, Source)
        publisher = self.name(self.archive.publisher(citation.evidence.source))
        hidden = unnamed_speaker_of(self.archive, citation)
        authors = authors_of(source, self.signers) if source else ()
        return attribution_of(citation, authors, self.name, publisher, hidden)

    def quotation(self, citation: FoundEvidence) -> Quotation:
        """The words of one piece of evidence, and who says them.

        Raises ``NoSuchSource`` where the source is not there; checked content has none such.
        """
        evidence = citation.evidence
        source = self.archive.find(evidence.source, Source)
        if source is None:
            raise NoSuchSource(f"{citation.claim.ref} cites {evidence.source}, which is no source")
        seed, earlier = self.archive.seed_of(evidence), source.seen(evidence.version)
        match = citation.matches[0] if seed and len(citation.matches) == 1 else None
        words, prefix, suffix = evidence.quote, evidence.prefix or "", evidence.suffix or ""
        url, selector = "" if earlier else source.url or "", None
        if seed and match:
            words = seed.text.passage(match)
            selector = seed.selector(match, prefix, suffix)
        return Quotation(
            statement=citation.claim.ref,
            key=self.quote_key(evidence),
            source=self.name(evidence.source),
            published=source.published,
            text=shown(words) if match else " ".join(words.split()),
            marks=missing_marks(words, *_beside(seed, match)),
            words=words,
            language=source.language,
            prefix=selector.prefix if selector else prefix,
            suffix=selector.suffix if selector else suffix,
            start=match.start if match else 0,
            end=match.end if match else 0,
            line=seed.text.line_of(match.start) if seed and match else 0,
            url=url,
            pointer=selector.directive if selector and url else None,
            seen=earlier.seen if earlier else None,
            status=source.status,
            status_note=source.status_note or "",
            attribution=self.attribution(citation),
            bears=evidence.bears,
            translation=evidence.translation or "",
        )

    def coverage(self, source: str) -> tuple[int, int]:
        """How many sentences a source has, and how many are used or state nothing."""
        if source not in self._coverage:
            self._coverage[source] = count_covered(self.archive, source)
        return self._coverage[source]

    def statement(self, claim: Claim) -> Statement:
        """A statement, whole; the last ones are kept."""
        key = f"{claim.entry.document.path} {claim.index}"
        return self._told.get(key, partial(self._tell, claim))

    def statements(self, claims: tuple[Claim, ...]) -> tuple[Statement, ...]:
        """Statements, in the order given."""
        return tuple(self.statement(claim) for claim in claims)

    def _related(self, relation: Relation) -> Related:
        """A relation with its headings."""
        forward, reverse = headings_of(relation.type, self.archive.content.relations)
        return Related(relation.type, forward, reverse, self.name(relation.target))

    def _tell(self, claim: Claim) -> Statement:
        statement = claim.statement
        seen = statement if isinstance(statement, Observation) else None
        citations = self.archive.citations(claim)
        quotations = tuple(self.quotation(one) for one in citations)
        carrying = {one.index for one in bearing(citations)}
        borne = tuple(one for at, one in enumerate(quotations) if at in carrying)
        beside = tuple(one for at, one in enumerate(quotations) if at not in carrying)
        relation = statement.relation if isinstance(statement, ActorFact) else None
        return Statement(
            record=self.name(claim.entry.id),
            id=statement.id,
            type="observation" if seen else "fact",
            text=self.text(claim),
            speech=statement.speech,
            certainty=statement.certainty,
            date=seen.as_of if seen else statement.when if isinstance(statement, Fact) else None,
            relation=self._related(relation) if relation else None,
            number=self.number(claim),
            note=self.rich(seen.note if seen else None),
            reads=readings_of(statement),
            accounts=accounts_of(borne),
            beside=accounts_of(beside),
            quotations=quotations,
            origins=self.archive.origins([claim]),
            stands=self._stands(claim),
        )

    def text(self, claim: Claim) -> RichText:
        """A fact's text; for an observation, its figure (by its name then) and its number."""
        if isinstance(claim.statement, Fact):
            return self.rich(claim.statement.text)
        called = Stretch(name_of(claim.entry), self.name(claim.entry.id))
        number = self.number(claim)
        if number is None:
            return (called,)
        return (called, Stretch(": "), Stretch(f"{number.text} {number.unit}".rstrip()))

    def number(self, claim: Claim) -> Number | None:
        """An observation's number in words; ``None`` for a fact."""
        seen, figure = claim.statement, claim.entry.record
        if not isinstance(seen, Observation) or not isinstance(figure, Figure):
            return None
        named = dict.fromkeys(evidence.source for evidence in seen.evidence)
        sources = [one for name in named if (one := self.archive.find(name, Source))]
        report = report_of(figure.kind, seen.as_of, self._reports(claim))
        when = number_when(figure.kind, seen.as_of, report)
        language = sources[0].language if sources else ""
        return number_of(seen, figure.unit, language, when, of_report=report is not None)

    def _reports(self, claim: Claim) -> Iterator[NumberReport]:
        """The articles that carry a statement."""
        for one in self.archive.citations(claim):
            source, chain = self.archive.find(one.evidence.source, Source), self.attribution(one)
            if source:
                yield NumberReport(
                    source.published, "" if chain.in_article else chain.publisher.text
                )

    def _stands(self, claim: Claim) -> tuple[Stand, ...]:
        """Where a statement stands in questions: those first in which accounts exclude others."""
        order = list(DIVERGENCE_HEADINGS)
        found = map(self._stand, self.archive.stands(claim))
        return tuple(sorted(found, key=lambda stand: order.index(stand.how)))

    def _stand(self, found: FoundStand) -> Stand:
        question, place = found.question.record, found.position
        if not isinstance(question, Question):
            raise TypeError(f"{found.question.id} is no question")
        name, positions = self.name(found.question.id), question.positions
        return Stand(name, question.how, len(positions), place + 1, positions[place].answer)


def _beside(seed: Seed | None, match: Match | None) -> tuple[str, str]:
    """The few letters before and after a passage, as far as one is found."""
    if seed is None or match is None:
        return "", ""
    text = seed.text.original
    return text[max(0, match.start - 2) : match.start], text[match.end : match.end + 3]
