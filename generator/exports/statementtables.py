"""The tables of statements: facts, observations, their evidence, chains and disagreements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.exports.recordtwins import AnyRecord
from generator.exports.tables import Column, Row, Table, date_cells, dates, joined, key
from generator.exports.twins import Ref, StatementTwin


def _id(ref: Ref | None) -> str | None:
    return ref.id if ref else None


def _statements(records: Sequence[AnyRecord]) -> Iterator[StatementTwin]:
    for record in records:
        yield from record.statements


def _statement_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for one in _statements(records):
        yield (one.ref, one.uri, one.record.id, one.type, one.text.text, one.speech)


def _shared_cells(one: StatementTwin) -> Row:
    return (
        one.speech,
        joined([evidence.attribution.speaker for evidence in one.evidence]),
        joined([outlet.name for evidence in one.evidence for outlet in evidence.attribution.via]),
        joined([evidence.attribution.publisher.name for evidence in one.evidence]),
        *date_cells(one.date),
        one.articles,
        len(one.origins),
        bool(one.disagreements),
    )


def _fact_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for one in _statements(records):
        if one.type == "fact":
            relation = one.relation
            yield (
                one.ref,
                one.uri,
                one.record.id,
                one.record.name,
                one.text.text,
                *_shared_cells(one),
                relation.type if relation else "",
                relation.target.id if relation else None,
            )


def observation_rows(statements: Sequence[StatementTwin]) -> Iterator[Row]:
    """The rows of ``observations`` for these statements; those without a number are passed over."""
    for one in statements:
        number = one.number
        if number:
            yield (
                one.ref,
                one.uri,
                one.record.id,
                one.record.name,
                number.text,
                number.value,
                number.low,
                number.high,
                number.qualifier,
                number.minimum,
                number.maximum,
                number.unit,
                *_shared_cells(one),
                one.note.text,
            )


def _all_observations(records: Sequence[AnyRecord]) -> Iterator[Row]:
    return observation_rows(list(_statements(records)))


def _evidence_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for statement in _statements(records):
        for one in statement.evidence:
            chain, place = one.attribution, one.position
            yield (
                one.uri,
                statement.ref,
                one.source.id,
                one.quote,
                one.prefix,
                one.suffix,
                place.start if place else None,
                place.end if place else None,
                place.line if place else None,
                one.original,
                chain.voice,
                chain.speaker,
                _id(chain.actor),
                _id(chain.of),
                chain.condition,
            )


def _relay_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for statement in _statements(records):
        for one in statement.evidence:
            for step, outlet in enumerate(one.attribution.via, 1):
                yield (one.uri, step, outlet.id)


def _disagreement_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for one in _statements(records):
        for other in one.disagreements:
            notes = " ".join(note.text for note in other.notes)
            yield (one.ref, other.ref, other.how, other.heading, notes)


def _backlink_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for record in records:
        for link in record.backlinks:
            yield (record.id, link.role, link.record.id, link.statement or None)


_SHARED: Final = (
    Column("speech", "says, denies, estimates, warns, accuses, demands, proposes or declines."),
    Column("said_by", "Who says it, as the pages name them."),
    Column("via", "The outlets that relayed it."),
    Column("published_by", "The outlets whose articles carry it."),
    *dates("date", "When it happened or was said, or for when the number is given"),
    Column("articles", "How many articles carry it.", "integer"),
    Column("origins", "How many first-hand reports these go back to.", "integer"),
    Column("disputed", "Whether another statement disagrees.", "boolean"),
)

OBSERVATIONS: Final = Table(
    "observations",
    "Every report of a number",
    (
        key("ref", "figure/observation: its stable name.", "statements"),
        key("uri", "Its stable address."),
        key("figure", "The figure.", "figures"),
        key("name", "The figure's name."),
        key("number", "The number in words, as the pages show it."),
        Column("value", "The number, if the source gives one and not a range.", "number"),
        Column("low", "The lower end of a range that the source gives.", "number"),
        Column("high", "The upper end of a range that the source gives.", "number"),
        Column("qualifier", "exactly, about, almost, at-least, more-than, at-most, fewer-than."),
        Column("minimum", "The least that the report allows; empty if open.", "number"),
        Column("maximum", "The most that the report allows; empty if open.", "number"),
        Column("unit", "What one of those counted is."),
        *_SHARED,
        Column("note", "What a reader must know to read the number rightly."),
    ),
    _all_observations,
)
STATEMENT_TABLES: Final = (
    Table(
        "statements",
        "Every fact and observation",
        (
            key("ref", "record/statement: its stable name."),
            key("uri", "Its stable address."),
            key("record", "The record that it belongs to.", "records"),
            key("type", "fact or observation."),
            key("text", "What is said, in the editors' words."),
            key("speech", "says, denies, estimates, warns, accuses, demands, proposes, declines."),
        ),
        _statement_rows,
    ),
    Table(
        "facts",
        "Every fact",
        (
            key("ref", "record/fact: its stable name.", "statements"),
            key("uri", "Its stable address."),
            key("record", "The record that it belongs to.", "records"),
            key("name", "The record's name."),
            key("text", "What is said, in the editors' words."),
            *_SHARED,
            Column("relation", "The relation to another actor that it states."),
            Column("relation_to", "The other actor.", "string", "actors"),
        ),
        _fact_rows,
    ),
    OBSERVATIONS,
    Table(
        "evidence",
        "Every quote, and who says it there",
        (
            key("uri", "The address of the quote on its source's page."),
            key("statement", "The statement that it carries.", "statements"),
            key("source", "The article.", "sources"),
            key("quote", "The words, verbatim but for white space."),
            Column("prefix", "The words before, where they are needed."),
            Column("suffix", "The words after, where they are needed."),
            Column("start", "The first code point in the source's text, from 0.", "integer"),
            Column("end", "The code point after the last.", "integer"),
            Column("line", "The line of the first, from 1.", "integer"),
            Column("original", "The publisher's address with the words marked."),
            key("voice", "named, unnamed, or own: an outlet in its own voice."),
            key("speaker", "Who says it, as the pages name them."),
            Column("actor", "The speaker's record; empty for someone unnamed.", "string", "actors"),
            Column("of", "Whom an unnamed speaker belongs to.", "string", "actors"),
            Column("condition", "The anonymity as the source states it."),
        ),
        _evidence_rows,
    ),
    Table(
        "relays",
        "The outlets between speaker and article",
        (
            key("evidence", "The quote.", "evidence"),
            Column("step", "1 is nearest the speaker.", "integer", "", required=True),
            key("outlet", "The outlet.", "actors"),
        ),
        _relay_rows,
        keys=2,
    ),
    Table(
        "disagreements",
        "Which statements disagree, and how; each from both sides",
        (
            key("statement", "The one.", "statements"),
            key("other", "The other.", "statements"),
            key("how", "denies, date, basis, rounding or conflict."),
            Column("heading", "The same in words, seen from the one."),
            Column("notes", "What differs."),
        ),
        _disagreement_rows,
        keys=3,
    ),
    Table(
        "backlinks",
        "Which record is named where",
        (
            key("record", "The record that is named.", "records"),
            key("role", "What it is there."),
            key("by", "The record that names it.", "records"),
            Column("statement", "The statement that names it.", "string", "statements"),
        ),
        _backlink_rows,
        keys=0,
    ),
)
