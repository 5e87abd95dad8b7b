"""The tables of records: of each kind, and how they hang together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.documents.record import (
    ActorRecord,
    EventRecord,
    FigureRecord,
    QuestionRecord,
    Record,
    SourceRecord,
)
from generator.documents.statement import plain
from generator.documents.urls import absolute, record_path
from generator.documents.wordings import DIVERGENCE_HEADINGS
from generator.exports.json_records import record_type
from generator.exports.tables import Column, Row, Table, date_cells, date_columns, joined, key
from generator.model.site import Site


def _record_rows(site: Site, record: Record) -> Iterator[Row]:
    yield (
        record.name.id,
        record_type(record),
        record.name.text,
        absolute(site, record_path(record.name)),
        joined([one.text for one in record.aliases]),
        plain(record.summary),
    )


def _actor_rows(_: Site, actor: Record) -> Iterator[Row]:
    if isinstance(actor, ActorRecord):
        of = actor.of.id if actor.of else None
        told = joined([outlet.id for outlet in actor.told])
        yield (actor.name.id, actor.name.text, actor.kind.value, of, actor.condition, told)


def _event_rows(_: Site, event: Record) -> Iterator[Row]:
    if isinstance(event, EventRecord):
        yield (event.name.id, event.name.text, *date_cells(event.date), event.place)


def _participant_rows(_: Site, event: Record) -> Iterator[Row]:
    if isinstance(event, EventRecord):
        for number, one in enumerate(event.participants, 1):
            unnamed = "" if one.other.id else one.other.text
            of = one.of.id if one.of else None
            yield (event.name.id, number, one.other.id or None, unnamed, of, one.role)


def _part_rows(_: Site, event: Record) -> Iterator[Row]:
    if isinstance(event, EventRecord):
        for whole in event.part_of:
            yield (event.name.id, whole.id)


def _figure_rows(_: Site, figure: Record) -> Iterator[Row]:
    if isinstance(figure, FigureRecord):
        first = figure.headline.statement.number if figure.headline else None
        number = first.text if first else ""
        part_of = joined([whole.id for whole in figure.part_of])
        row = (figure.name.id, figure.name.text, figure.kind.value, figure.unit, number)
        yield (*row, part_of)


def _subject_rows(_: Site, figure: Record) -> Iterator[Row]:
    if isinstance(figure, FigureRecord):
        for about in figure.about:
            yield (figure.name.id, about.id)


def _question_rows(_: Site, question: Record) -> Iterator[Row]:
    if isinstance(question, QuestionRecord):
        yield (
            question.name.id,
            question.name.text,
            question.how.value,
            DIVERGENCE_HEADINGS[question.how],
            len(question.sides),
        )


def _asked_rows(_: Site, question: Record) -> Iterator[Row]:
    if isinstance(question, QuestionRecord):
        for about in question.about:
            yield (question.name.id, about.id)


def _source_rows(_: Site, source: Record) -> Iterator[Row]:
    if isinstance(source, SourceRecord):
        yield (
            source.name.id,
            source.name.text,
            source.publisher.id,
            *date_cells(source.published),
            source.updated.text if source.updated else "",
            source.genre.value,
            joined([outlet.id for outlet in source.rewrites]),
            source.status.value if source.status else "",
            source.status_note,
            joined(source.authors),
            source.language,
            source.url,
            source.archive_url,
            source.text_is.value,
            source.sha256,
        )


RECORD_TABLES: Final = (
    Table(
        "records",
        "Every record",
        (
            key("id", "The record's id."),
            key("kind", "actor, event, figure, question or source."),
            key("name", "The name, or a source's title."),
            key("uri", "The address of its page."),
            Column("aliases", "Other names, as the sources write them."),
            Column("summary", "What it is; of a figure, what is counted; of a question, the note."),
        ),
        _record_rows,
    ),
    Table(
        "actors",
        "People, organisations, states, outlets, groups and unnamed speakers",
        (
            key("id", "The actor's id.", "records"),
            key("name", "The name as readers know it."),
            key("kind", "person, organisation, state, outlet, group or unnamed."),
            Column("of", "The actor whom unnamed speakers belong to.", "string", "actors"),
            Column("condition", "The reason or condition of their anonymity, as stated."),
            Column("told", "The ids of the outlets that they told it."),
        ),
        _actor_rows,
    ),
    Table(
        "events",
        "Events",
        (
            key("id", "The event's id.", "records"),
            key("name", "A short neutral name."),
            *date_columns("date", "When it happened"),
            Column("place", "Where, as the sources name it."),
        ),
        _event_rows,
    ),
    Table(
        "participants",
        "Who took part in which event",
        (
            key("event", "The event.", "events"),
            Column("number", "Which of its participants, from 1.", "integer", required=True),
            Column("actor", "The actor; empty for somebody unnamed.", "string", "actors"),
            Column("unnamed", "Somebody whom the source does not name, in its words."),
            Column("of", "The actor whom somebody unnamed belongs to.", "string", "actors"),
            key("role", "The part it had."),
        ),
        _participant_rows,
        keys=2,
    ),
    Table(
        "event_parts",
        "Which event is part of which",
        (key("event", "The smaller event.", "events"), key("whole", "The larger one.", "events")),
        _part_rows,
        keys=2,
    ),
    Table(
        "figures",
        "Figures",
        (
            key("id", "The figure's id.", "records"),
            key("name", "A short neutral name."),
            key("kind", "stock, cumulative, amount, duration, share, rate or change."),
            key("unit", "What one of those counted is."),
            Column("headline", "The number at the head of its page, in words."),
            Column("part_of", "The ids of the figures of which it counts a part."),
        ),
        _figure_rows,
    ),
    Table(
        "figure_subjects",
        "What each figure is about",
        (key("figure", "The figure.", "figures"), key("about", "The record.", "records")),
        _subject_rows,
        keys=2,
    ),
    Table(
        "questions",
        "Points on which accounts differ",
        (
            key("id", "The question's id.", "records"),
            key("name", "The question in plain words."),
            key("how", "denial, date, basis, rounding, conflict or explanation."),
            key("heading", "The same in words."),
            Column("positions", "How many answers there are.", "integer", "", required=True),
        ),
        _question_rows,
    ),
    Table(
        "question_subjects",
        "What each question is about",
        (key("question", "The question.", "questions"), key("about", "The record.", "records")),
        _asked_rows,
        keys=2,
    ),
    Table(
        "sources",
        "Articles",
        (
            key("id", "The source's id.", "records"),
            key("title", "The headline as published."),
            key("publisher", "The outlet that published it.", "actors"),
            *date_columns("published", "When it was published"),
            Column("updated", "When it had this text, if later (EDTF)."),
            key("genre", "news, live, analysis, opinion, interview, statement or caption."),
            Column("rewrites", "The ids of the outlets whose reports it retells."),
            Column("status", "corrected or retracted, if its outlet did so later."),
            Column("status_note", "What was corrected, or why it was retracted."),
            Column("authors", "The authors, as the article names them."),
            Column("language", "The article's language (BCP 47)."),
            Column("url", "The publisher's address of the article."),
            Column("archive_url", "The address of an archived copy."),
            key("text_is", "What the text holds: full, excerpt, transcript or translation."),
            Column("sha256", "The SHA-256 of the text that the quotes were found in."),
        ),
        _source_rows,
    ),
)
