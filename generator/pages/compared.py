"""With which other articles a reader can compare one: those that tell of the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.archive.references import Claim
from generator.archive.voices import first_of_each
from generator.content.load import Entry
from generator.documents.statement import Attribution, Name, Statement
from generator.documents.telling import Telling
from generator.documents.urls import record_path
from generator.model.records import Source
from generator.model.vocabulary import Bears, Kind
from generator.pages.links import Link
from generator.pages.matrix_rows import carrying
from generator.pages.pictures import speakers_of

# The place of the table of articles on an event's page.
MATRIX_ANCHOR: Final = "section--compare"
_ARTICLES_MAX: Final = 1
_RECORDS_MAX: Final = 4
_STATEMENTS_MAX: Final = 20
# What both tell comes before what they say of people.
_ORDER: Final = (Kind.FIGURE, Kind.EVENT, Kind.ACTOR)


@dataclass(frozen=True, slots=True)
class Compared:
    """Another article, by its outlet and day, and where both are told side by side: ``shared`` are
    the events and figures with most statements, ``more`` is how many others there are. ``both`` are
    the statements that both carry, by what they are about, ``both_more`` how many others there are;
    ``here`` and ``there`` count those that only one carries, by record, those with most first."""

    article: Link
    shared: tuple[Link, ...]
    more: int
    both: tuple[CarriedByBoth, ...]
    both_more: int
    here: Alone
    there: Alone


@dataclass(frozen=True, slots=True)
class CarriedByBoth:
    """A statement that two articles carry, and who says it: speakers, or outlets. Where another
    speaks in the other article than in this one, those are ``elsewhere``; else there is none."""

    statement: Statement
    voices: tuple[str, ...]
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alone:
    """How many statements only one of two articles carries, and on what: the records with most of
    them, with their number, and how many of them stand in others."""

    statements: int
    on: tuple[tuple[Name, int], ...]
    more: int


def compared_with(tell: Telling, source: str) -> tuple[Compared, ...]:
    """The article that tells of most of the same events and figures as one, if there is any."""
    archive = tell.archive
    there = {one.claim.entry.id: one.claim.entry for one in archive.citations_in(source)}
    found: dict[str, list[tuple[int, Entry]]] = defaultdict(list)
    for entry in there.values():
        claims = archive.claims_of(entry.id) if entry.kind in (Kind.EVENT, Kind.FIGURE) else ()
        carriers = _carriers(claims)
        if len(claims) > 1 and source in carriers:
            for other in carriers - {source}:
                found[other].append((len(claims), entry))
    ranked = sorted(found.items(), key=lambda row: (-len(row[1]), row[0]))
    return tuple(_compared(tell, source, other, shared) for other, shared in ranked[:_ARTICLES_MAX])


def _carriers(claims: Iterable[Claim]) -> set[str]:
    """The articles that carry any of these statements."""
    evidence = (one for claim in claims for one in claim.statement.evidence)
    return {one.source for one in evidence if one.bears is not Bears.CONTEXT}


def _compared(tell: Telling, source: str, other: str, shared: list[tuple[int, Entry]]) -> Compared:
    ranked = sorted(shared, key=lambda row: (row[1].kind is not Kind.EVENT, -row[0], row[1].id))
    outlet = tell.name(tell.archive.publisher(other)).text
    article = tell.archive.find(other, Source)
    day = f", {article.published.human}" if article else ""
    links = tuple(_beside(tell.name(entry.id)) for _, entry in ranked[:_RECORDS_MAX])
    here, there = _carried(tell, source), _carried(tell, other)
    both = sorted(
        here.keys() & there.keys(),
        key=lambda ref: (_ORDER.index(here[ref].entry.kind), ref),
    )
    return Compared(
        Link(f"{outlet}{day}", record_path(tell.name(other))),
        links,
        len(shared) - len(links),
        tuple(
            _by_both(statement, source, other)
            for statement in tell.statements(tuple(map(here.__getitem__, both[:_STATEMENTS_MAX])))
        ),
        max(0, len(both) - _STATEMENTS_MAX),
        _alone(tell, (claim for ref, claim in here.items() if ref not in there)),
        _alone(tell, (claim for ref, claim in there.items() if ref not in here)),
    )


def _carried(tell: Telling, source: str) -> dict[str, Claim]:
    """The statements that an article carries, by their refs."""
    return {one.claim.ref: one.claim for one in first_of_each(tell.archive.citations_in(source))}


def _by_both(statement: Statement, source: str, other: str) -> CarriedByBoth:
    here, there = _chains(statement, source), _chains(statement, other)
    voices, elsewhere = speakers_of(here), speakers_of(there)
    # Two outlets that speak themselves name the article by their names.
    if set(voices) == set(elsewhere) or all(one.in_article for one in (*here, *there)):
        return CarriedByBoth(statement, speakers_of((*here, *there)), ())
    return CarriedByBoth(statement, voices, elsewhere)


def _chains(statement: Statement, source: str) -> tuple[Attribution, ...]:
    """By whom a statement came to an article: as a whole or, where it has no more, in parts."""
    found = [one for one in carrying(statement) if one.source.id == source]
    return tuple(one.attribution for one in [one for one in found if not one.bears] or found)


def _alone(tell: Telling, claims: Iterable[Claim]) -> Alone:
    found = Counter(claim.entry.id for claim in claims)
    ranked = sorted(found.items(), key=lambda row: (-row[1], row[0]))
    on = tuple((tell.name(record), count) for record, count in ranked[:_RECORDS_MAX])
    total = sum(found.values())
    return Alone(total, on, total - sum(count for _, count in on))


def _beside(name: Name) -> Link:
    """Where a record has the articles side by side."""
    anchor = f"#{MATRIX_ANCHOR}" if name.kind is Kind.EVENT else ""
    return Link(name.text, record_path(name) + anchor)
