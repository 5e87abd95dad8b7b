"""What pages draw: a figure's observations as readings, its sums as parts, relations as a fan."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.charts.columns import Node
from generator.charts.dot_charts import (
    Caption,
    Chart,
    Part,
    Reading,
    Spark,
    Subject,
    Sum,
    dot_chart,
    spark,
    sum_chart,
    sum_spark,
)
from generator.charts.network import Fan, fan
from generator.charts.time_charts import TimeChart, time_chart
from generator.content.load import Entry
from generator.documents.parts import Link
from generator.documents.statements import Describe
from generator.documents.urls import claim_path
from generator.model.records import Closure, Figure
from generator.model.statements import Observation
from generator.model.vocabulary import Qualifier

_BEYOND = frozenset({Qualifier.MORE_THAN, Qualifier.FEWER_THAN, Qualifier.ALMOST})


def figure_charts(
    describe: Describe, entry: Entry, figure: Figure
) -> tuple[Chart | TimeChart, ...]:
    """What can be drawn of a figure: its reports, then its sums; nothing where it says nothing."""
    subject, readings = Subject(figure.name, figure.unit), _readings(describe, entry)
    reports = time_chart(subject, readings) or dot_chart(subject, readings)
    sums = (
        sum_chart(subject, one, index)
        for index, closure in enumerate(figure.sums, 1)
        if (one := _sum(describe, entry, closure)) is not None
    )
    return tuple(chart for chart in (reports, *sums) if chart)


def figure_spark(describe: Describe, entry: Entry) -> Spark | None:
    """The small chart of a figure's card: its reports, or else the first of its sums."""
    figure = describe.archive.find(entry.id, Figure)
    sums = figure.sums if figure else ()
    drawn = (
        sum_spark(one) for closure in sums if (one := _sum(describe, entry, closure)) is not None
    )
    return spark(_readings(describe, entry)) or next(filter(None, drawn), None)


def relations_fan(groups: Iterable[tuple[str, Iterable[Link]]]) -> Fan | None:
    """The picture of an actor's relations: under each heading, each neighbour once."""
    return fan(
        [
            Node(f"{heading} {link.path}", link.text, link.path, lead=heading)
            for heading, others in groups
            for link in dict.fromkeys(others)
            if link.path
        ]
    )


def _readings(describe: Describe, entry: Entry) -> tuple[Reading, ...]:
    archive = describe.archive
    claims = sorted(archive.claims_of(entry.id), key=archive.claim_key)
    return tuple(
        _reading(describe, claim, claim.statement)
        for claim in claims
        if isinstance(claim.statement, Observation)
    )


def _reading(describe: Describe, claim: Claim, seen: Observation) -> Reading:
    number = describe.number(claim)
    return Reading(
        caption=Caption(
            number.text if number else "", _who(describe, claim, seen), claim_path(claim)
        ),
        low=Decimal(number.low) if number and number.low else None,
        high=Decimal(number.high) if number and number.high else None,
        beyond=seen.qualifier in _BEYOND,
        about=seen.qualifier is Qualifier.ABOUT,
        contested=bool(describe.archive.disagreements_of(claim)),
        origins=len(describe.archive.origins([claim])),
        start=seen.as_of.start if seen.as_of else None,
        end=seen.as_of.end if seen.as_of else None,
    )


def _who(describe: Describe, claim: Claim, seen: Observation) -> str:
    """Who says it, as of when, how many origins it has, and whether it is disputed."""
    archive = describe.archive
    origins = len(archive.origins([claim]))
    parts = (
        " and ".join(speakers(describe, claim)),
        seen.as_of.human if seen.as_of else "",
        f"{origins} origins" if origins > 1 else "",
        "disputed" if archive.disagreements_of(claim) else "",
    )
    return " · ".join(part for part in parts if part)


def speakers(describe: Describe, claim: Claim) -> tuple[str, ...]:
    """Who says it, each once: speakers, or the outlets that report it in their own voice."""
    told: dict[str, None] = {}
    for account in describe.accounts(claim):
        chain = account.chain
        name = (chain.speaker or chain.reporter or chain.publisher).text
        told.setdefault(f"{name}, unnamed" if chain.unnamed else name)
    return tuple(told)


def observation_at(archive: Archive, figure_id: str, as_of: str) -> Claim | None:
    """A figure's first observation of a date, given as its EDTF text."""
    return next(
        (
            claim
            for claim in archive.claims_of(figure_id)
            if isinstance(claim.statement, Observation)
            and claim.statement.as_of is not None
            and claim.statement.as_of.text == as_of
        ),
        None,
    )


def _sum(describe: Describe, entry: Entry, closure: Closure) -> Sum | None:
    """A sum of the record, where the total and every part were given as plain numbers."""
    as_of = closure.as_of
    total = _part(describe, entry.id, as_of.text, "")
    parts = [_part(describe, part, as_of.text, describe.link(part).text) for part in closure.of]
    given = tuple(part for part in parts if part)
    return Sum(as_of.human, total, given) if total and len(given) == len(parts) else None


def _part(describe: Describe, figure_id: str, as_of: str, name: str) -> Part | None:
    claim = observation_at(describe.archive, figure_id, as_of)
    number = describe.number(claim) if claim else None
    if claim is None or number is None or not number.low or number.low != number.high:
        return None
    who = " · ".join(text for text in (name, " and ".join(speakers(describe, claim))) if text)
    return Part(Caption(number.text, who, claim_path(claim)), Decimal(number.low))
