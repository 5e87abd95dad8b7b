"""Where a rule points: a value of a record, or some words in it; and which texts are our own.

Rules yield findings; this is how they make them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim, claims_in
from generator.content.load import Entry
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding
from generator.model.questions import Question
from generator.model.records import Actor, Event, Figure, Source
from generator.model.statements import Fact, Observation

NUMBER_FIELDS: Final = ("value", "low", "high")


def finding(
    entry: Entry, path: tuple[Step, ...], message: str, fix: str, words: str = ""
) -> Finding:
    """A finding at the value at a path of a record, or at the first such words in that value."""
    span = entry.span_within(words, *path) if words else entry.span(*path)
    field = next((step for step in reversed(path) if isinstance(step, str)), "")
    return Finding(span, message, fix, field)


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text of ours in its place; in a ``linked`` one, ``[[id]]`` is a link."""

    entry: Entry
    path: tuple[Step, ...]
    text: str
    linked: bool = True


def language_of(archive: Archive, source: str) -> str:
    """The language of a source (BCP 47); English where there is no such source."""
    record = archive.find(source, Source)
    return record.language if record else "en"


def claims(archive: Archive) -> Iterator[Claim]:
    """Every statement of every record, those with an id given twice included."""
    for entry in archive.content.entries:
        yield from claims_in(entry)


def observations(archive: Archive) -> Iterator[tuple[Claim, Observation]]:
    """Every observation with its claim."""
    for claim in archive.claims.values():
        if isinstance(claim.statement, Observation):
            yield claim, claim.statement


def prose_in(entry: Entry) -> Iterator[OwnText]:
    """The sentences of a record that are in our own words, in the order of its fields."""
    record = entry.record
    if isinstance(record, Source):
        yield from _passage(entry, ("published_basis",), record.published_basis, linked=False)
        for index, furniture in enumerate(record.furniture):
            yield OwnText(entry, ("furniture", index, "why"), furniture.why, linked=False)
    elif isinstance(record, Figure):
        yield OwnText(entry, ("measures",), record.measures)
    elif isinstance(record, Actor | Event):
        yield from _passage(entry, ("summary",), record.summary)
    if isinstance(record, Event):
        yield from _passage(entry, ("date_basis",), record.date_basis, linked=False)
        for index, participant in enumerate(record.participants):
            yield OwnText(entry, ("participants", index, "role"), participant.role, linked=False)
    if isinstance(record, Question):
        yield from _passage(entry, ("note",), record.note)
        for index, position in enumerate(record.positions):
            yield OwnText(entry, ("positions", index, "answer"), position.answer, linked=False)
    for claim in claims_in(entry):
        yield from _prose_of(claim)


def labels_in(entry: Entry) -> Iterator[OwnText]:
    """The names of a record and its things, in which nothing is a link."""
    record = entry.record
    if isinstance(record, Actor | Event | Figure | Question):
        yield OwnText(entry, ("name",), record.name, linked=False)
    if isinstance(record, Event):
        yield from _passage(entry, ("place",), record.place, linked=False)
    if isinstance(record, Figure):
        yield OwnText(entry, ("unit",), record.unit, linked=False)


def _prose_of(claim: Claim) -> Iterator[OwnText]:
    statement, path = claim.statement, claim.path
    if isinstance(statement, Fact):
        yield OwnText(claim.entry, (*path, "text"), statement.text)
    if isinstance(statement, Observation):
        yield from _passage(claim.entry, (*path, "note"), statement.note)


def _passage(
    entry: Entry, path: tuple[Step, ...], text: str | None, *, linked: bool = True
) -> Iterator[OwnText]:
    if text:
        yield OwnText(entry, path, text, linked)
