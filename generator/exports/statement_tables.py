"""The tables of statements: facts, observations, their evidence, chains and positions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.documents.record import QuestionRecord, Record
from generator.documents.statement import Name, Quotation, Statement, plain
from generator.exports.tables import (
    Column,
    Row,
    Table,
    cell_number,
    date_cells,
    date_columns,
    joined,
    key,
)
from generator.model.site import Site


def _id(name: Name | None) -> str | None:
    return name.id if name else None


def _shared_cells(one: Statement) -> Row:
    chains = [quotation.attribution for quotation in one.bearing]
    return (
        one.certainty.value,
        joined([chain.speaker for chain in chains]),
        joined([step.text for chain in chains for step in chain.via]),
        joined([chain.publisher.text for chain in chains]),
        *date_cells(one.date),
        one.articles,
        len(one.origins),
        bool(one.stands),
    )


def _statement_rows(_: Site, record: Record) -> Iterator[Row]:
    for one in record.statements:
        relation = one.relation
        yield (
            one.ref,
            record.name.id,
            one.type,
            plain(one.text),
            one.speech.value,
            *_shared_cells(one),
            relation.type if relation else "",
            relation.target.id if relation else None,
        )


def _observation_rows(_: Site, record: Record) -> Iterator[Row]:
    """The rows of a figure's observations."""
    for one in record.statements:
        number = one.number
        if number:
            yield (
                one.ref,
                record.name.id,
                record.name.text,
                number.text,
                cell_number(number.value),
                cell_number(number.low),
                cell_number(number.high),
                number.qualifier.value if number.qualifier else "",
                cell_number(number.minimum),
                cell_number(number.maximum),
                number.unit,
                one.speech.value,
                *_shared_cells(one),
                plain(one.note),
            )


def _quotations(record: Record) -> Iterator[Quotation]:
    for statement in record.statements:
        yield from statement.quotations


def quotation_key(one: Quotation) -> str:
    """``record/statement/0a1b2c3d``: a quotation's key in the tables, whatever its place."""
    return f"{one.statement}/{one.key}"


def _evidence_rows(_: Site, record: Record) -> Iterator[Row]:
    for one in _quotations(record):
        chain = one.attribution
        found = one.end > 0
        yield (
            quotation_key(one),
            one.statement,
            one.source.id,
            one.text,
            one.prefix,
            one.suffix,
            one.start if found else None,
            one.end if found else None,
            one.line if found else None,
            one.seen.text if one.seen else "",
            chain.voice,
            chain.speaker,
            _id(chain.actor),
            _id(chain.of),
            chain.condition,
            chain.basis,
            one.bears.value if one.bears else "",
            one.translation,
        )


def _relay_rows(_: Site, record: Record) -> Iterator[Row]:
    for one in _quotations(record):
        for number, step in enumerate(one.attribution.via, 1):
            kind = "outlet" if step.actor else step.voice
            words = "" if step.actor else step.text
            row = (quotation_key(one), number, kind, _id(step.actor), words, _id(step.of))
            yield (*row, step.condition)


def _position_rows(_: Site, record: Record) -> Iterator[Row]:
    if isinstance(record, QuestionRecord):
        for number, side in enumerate(record.sides, 1):
            for one in side.statements:
                yield (record.name.id, one.ref, number, side.answer)


def _backlink_rows(_: Site, record: Record) -> Iterator[Row]:
    for link in record.backlinks:
        yield (record.name.id, link.role.value, link.record.id, link.statement or None)


_SPEECH: Final = Column("speech", "What kind of statement it is: says, denies, estimates …")
_SHARED: Final = (
    key("certainty", "The source's own hedge: stated, reported, likely, possible …"),
    Column("said_by", "Who says it, as the pages name them."),
    Column("via", "The outlets, unnamed people and documents that it came through."),
    Column("published_by", "The outlets whose articles carry it."),
    *date_columns("date", "When it happened or was said, or for when the number is given"),
    Column("articles", "How many articles carry it.", "integer"),
    Column("origins", "How many first-hand reports these go back to.", "integer"),
    Column("disputed", "Whether a question sets it beside others that differ.", "boolean"),
)

OBSERVATIONS: Final = Table(
    "observations",
    "Every report of a number",
    (
        key("ref", "figure/observation: its stable name.", "statements"),
        key("figure", "The figure.", "figures"),
        key("name", "The figure's name."),
        key("number", "The number in words, as the pages show it."),
        Column("value", "The number, if the source gives one and not a range.", "number"),
        Column("low", "The lower end of a range that the source gives.", "number"),
        Column("high", "The upper end of a range that the source gives.", "number"),
        Column(
            "qualifier",
            "As the source qualifies it: about, at-least …; empty: as given.",
        ),
        Column("minimum", "The least that the report allows; empty if open.", "number"),
        Column("maximum", "The most that the report allows; empty if open.", "number"),
        Column("unit", "What one of those counted is."),
        _SPEECH,
        *_SHARED,
        Column("note", "What a reader must know to read the number rightly."),
    ),
    _observation_rows,
)
STATEMENT_TABLES: Final = (
    Table(
        "statements",
        "Every fact and observation",
        (
            key("ref", "record/statement: its stable name."),
            key("record", "The record that it belongs to.", "records"),
            key("type", "fact or observation."),
            key("text", "What is said, in the editors' words."),
            _SPEECH,
            *_SHARED,
            Column("relation", "The relation to another actor, or to an event, that it states."),
            Column("relation_to", "The other actor, or the event.", "string", "records"),
        ),
        _statement_rows,
    ),
    OBSERVATIONS,
    Table(
        "evidence",
        "Every quote, and who says it there",
        (
            key("id", "record/statement/key: the stable name of the quote, made of its words."),
            key("statement", "The statement that it carries.", "statements"),
            key("source", "The article.", "sources"),
            key("quote", "The words, verbatim but for white space."),
            Column("prefix", "The words before, where they are needed."),
            Column("suffix", "The words after, where they are needed."),
            Column("start", "The first code point in the source's text, from 0.", "integer"),
            Column("end", "The code point after the last.", "integer"),
            Column("line", "The line of the first, from 1.", "integer"),
            Column("version", "When the article had the earlier text of the quote (EDTF)."),
            key("voice", "named, unnamed, author, document, or own: an outlet in its own voice."),
            key("speaker", "Who says it, as the pages name them."),
            Column("actor", "The speaker's record, if it has one.", "string", "actors"),
            Column("of", "Whom an unnamed speaker belongs to.", "string", "actors"),
            Column("condition", "The anonymity as the source states it."),
            Column("chain_basis", "How the editors know the chain, where the source is silent."),
            Column("bears", "part or context; empty: the quote carries the whole statement."),
            Column("translation", "The quote in English, in the editors' words."),
        ),
        _evidence_rows,
    ),
    Table(
        "relays",
        "What stands between speaker and article",
        (
            key("evidence", "The quote.", "evidence"),
            Column("step", "1 is nearest the speaker.", "integer", "", required=True),
            key("type", "outlet, unnamed or document."),
            Column("outlet", "The outlet.", "string", "actors"),
            Column("words", "The source's words for someone unnamed, or for a document."),
            Column("of", "Whom someone unnamed belongs to.", "string", "actors"),
            Column("condition", "The anonymity as the source states it."),
        ),
        _relay_rows,
        keys=2,
    ),
    Table(
        "positions",
        "Which statement gives which answer to which question",
        (
            key("question", "The question.", "questions"),
            key("statement", "The statement.", "statements"),
            Column("position", "Which answer, counted from 1.", "integer", "", required=True),
            key("answer", "The answer in a few words."),
        ),
        _position_rows,
        keys=2,
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
