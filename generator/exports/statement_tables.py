"""The tables of statements: facts, observations, their evidence, chains and positions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, get_args

from generator.archive.references import Role
from generator.documents.chains import inferred_speakers
from generator.documents.record import QuestionRecord, Record
from generator.documents.statement import Name, Quotation, Statement, VoiceKind, plain
from generator.exports.tables import (
    Cell,
    Column,
    Row,
    Table,
    cell_number,
    choice,
    date_cells,
    date_columns,
    key,
    list_cell,
    list_column,
    reported,
)
from generator.model.site import Site
from generator.model.vocabulary import Bears, Certainty, Qualifier, Speech


def _id(name: Name | None) -> str | None:
    return name.id if name else None


def _shared_cells(one: Statement) -> Row:
    chains = [quotation.attribution for quotation in one.bearing]
    return (
        one.certainty.value,
        list_cell([chain.speaker for chain in chains]),
        list_cell([step.text for chain in chains for step in chain.via]),
        list_cell([chain.publisher.id for chain in chains]),
        *date_cells(one.date),
        one.articles,
        len(one.origins),
        one.contested,
    )


def _inferred_cell(one: Statement) -> Cell:
    return list_cell(inferred_speakers(quotation.attribution for quotation in one.bearing))


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
            relation.type if relation else None,
            relation.target.id if relation else None,
            _inferred_cell(one),
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
                reported(number),
                cell_number(number.value),
                cell_number(number.low),
                cell_number(number.high),
                number.qualifier.value if number.qualifier else None,
                cell_number(number.minimum),
                cell_number(number.maximum),
                number.unit,
                one.speech.value,
                *_shared_cells(one),
                plain(one.note),
                _inferred_cell(one),
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
            one.seen.text if one.seen else None,
            chain.voice,
            chain.speaker,
            _id(chain.actor),
            _id(chain.of),
            chain.condition,
            chain.basis,
            one.bears.value if one.bears else None,
            one.translation,
        )


def _relay_rows(_: Site, record: Record) -> Iterator[Row]:
    for one in _quotations(record):
        for number, step in enumerate(one.attribution.via, 1):
            kind = "outlet" if step.actor else step.voice
            words = None if step.actor else step.text
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


_SPEECH: Final = choice("speech", "What kind of statement it is.", Speech, required=True)
_SHARED: Final = (
    choice("certainty", "The source's own hedge; stated: none.", Certainty, required=True),
    list_column("speakers", "Who says it, as the pages name them."),
    list_column("via", "The outlets, unnamed people and documents that it came through."),
    list_column("publishers", "The ids of the outlets whose articles carry it."),
    *date_columns("date", "When it happened or was said, or for when the number is given"),
    Column("article_count", "How many articles carry it.", "integer", required=True),
    Column(
        "origin_count", "How many first-hand reports these go back to.", "integer", required=True
    ),
    Column(
        "contested",
        "Whether a question sets it beside others that tell the same thing differently.",
        "boolean",
        required=True,
    ),
)
# Behind the columns that were there before it, for those who count columns.
_INFERRED: Final = list_column(
    "inferred_speakers", "Those of the speakers who are inferred in each article that carries it."
)

OBSERVATIONS: Final = Table(
    "observations",
    "Every report of a number",
    (
        key("ref", "figure/observation: its stable name.", "statements"),
        key("figure", "The figure.", "figures"),
        key("figure_name", "The figure's name."),
        key("reported", "The number with its unit in words, as the pages show it."),
        Column("number_value", "The number, if the source gives one and not a range.", "number"),
        Column("number_low", "The lower end of a range that the source gives.", "number"),
        Column("number_high", "The upper end of a range that the source gives.", "number"),
        choice("number_qualifier", "How the source qualifies it; empty: as given.", Qualifier),
        Column("number_minimum", "The least that the report allows; empty if open.", "number"),
        Column("number_maximum", "The most that the report allows; empty if open.", "number"),
        Column("number_unit", "What one of those counted is; empty with words."),
        _SPEECH,
        *_SHARED,
        Column("note", "What a reader must know to read the number rightly."),
        _INFERRED,
    ),
    _observation_rows,
)
STATEMENTS: Final = Table(
    "statements",
    "Every fact and observation",
    (
        key("ref", "record/statement: its stable name."),
        key("record", "The record that it belongs to.", "records"),
        choice("type", "What it is.", ["fact", "observation"], required=True),
        key("text", "What is said, in the editors' words."),
        _SPEECH,
        *_SHARED,
        Column("relation_type", "The relation to another actor, or to an event, that it states."),
        Column("relation_target", "The other actor, or the event.", "string", "records"),
        _INFERRED,
    ),
    _statement_rows,
)
STATEMENT_TABLES: Final = (
    OBSERVATIONS,
    Table(
        "evidence",
        "Every quote, and who says it there",
        (
            key("ref", "record/statement/key: the stable name of the quote, made of its words."),
            key("statement", "The statement that it carries.", "statements"),
            key("source", "The article.", "sources"),
            key("quote", "The words, verbatim but for white space."),
            Column("prefix", "The words before, where they are needed."),
            Column("suffix", "The words after, where they are needed."),
            Column("char_start", "The first code point in the source's text, from 0.", "integer"),
            Column("char_end", "The code point after the last.", "integer"),
            Column("line", "The line of the first, from 1.", "integer"),
            Column("seen_edtf", "When the article had the earlier text of the quote (EDTF)."),
            choice("voice", "Whose voice; own: an outlet's.", get_args(VoiceKind), required=True),
            key("speaker", "Who says it, as the pages name them."),
            Column("actor", "The speaker's record, if it has one.", "string", "actors"),
            Column("belongs_to", "Whom an unnamed speaker belongs to.", "string", "actors"),
            Column("condition", "The anonymity as the source states it."),
            Column(
                "chain_basis",
                "How the chain is known where the source is silent; whose sentence it is.",
            ),
            choice("bears", "What the quote carries; empty: the whole statement.", Bears),
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
            choice("kind", "What it is.", ["outlet", "unnamed", "document"], required=True),
            Column("actor", "The outlet.", "string", "actors"),
            Column("words", "The source's words for someone unnamed, or for a document."),
            Column("belongs_to", "Whom someone unnamed belongs to.", "string", "actors"),
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
            choice("role", "What it is there.", Role, required=True),
            key("named_in", "The record that names it.", "records"),
            Column("statement", "The statement that names it.", "string", "statements"),
        ),
        _backlink_rows,
        keys=0,
    ),
)
