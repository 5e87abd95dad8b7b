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
from generator.exports.json_sources import author_kind
from generator.exports.tables import (
    Column,
    Row,
    Table,
    choice,
    date_cells,
    date_columns,
    key,
    list_cell,
    list_column,
    reported,
)
from generator.model.site import Site
from generator.model.vocabulary import (
    ActorKind,
    AuthorKind,
    Divergence,
    EventStatus,
    FigureKind,
    Genre,
    HeadlineRule,
    Kind,
    SourceStatus,
    TextIs,
    TitleIs,
)


def _record_rows(site: Site, record: Record) -> Iterator[Row]:
    name, names = record.name, record.names if isinstance(record, ActorRecord) else ()
    yield (
        *(name.id, record_type(record), name.text, absolute(site, record_path(name))),
        list_cell([one.text for one in record.aliases]),
        list_cell([text for _, text in names]),
        plain(record.summary),
    )


def _actor_rows(_: Site, actor: Record) -> Iterator[Row]:
    if isinstance(actor, ActorRecord):
        of = actor.of.id if actor.of else None
        told = list_cell([outlet.id for outlet in actor.told])
        yield (actor.name.id, actor.name.text, actor.kind.value, of, actor.condition, told)


def _event_rows(_: Site, event: Record) -> Iterator[Row]:
    if isinstance(event, EventRecord):
        told = event.status
        status = (told.type.value, told.statement.ref) if told else (None, None)
        yield (event.name.id, event.name.text, *date_cells(event.date), event.place, *status)


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
        first = figure.headline
        yield (
            figure.name.id,
            figure.name.text,
            figure.kind.value,
            figure.unit,
            first.rule.value if first else None,
            first.statement.ref if first else None,
            reported(first.statement.number) if first else None,
            list_cell([whole.id for whole in figure.part_of]),
        )


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
            source.updated.text if source.updated else None,
            source.genre.value,
            list_cell([outlet.id for outlet in source.rewrites]),
            source.status.value if source.status else None,
            source.status_note,
            list_cell([one.text for one in source.authors]),
            source.language,
            source.url,
            source.archive_url,
            source.text_is.value,
            source.sha256,
            source.title_is.value,
        )


def _author_rows(_: Site, source: Record) -> Iterator[Row]:
    if isinstance(source, SourceRecord):
        for number, one in enumerate(source.authors, 1):
            parts = (one.family, one.given, one.particle, one.suffix)
            yield (source.name.id, number, one.text, author_kind(one), *parts)


RECORDS: Final = Table(
    "records",
    "Every record",
    (
        key("id", "The record's id."),
        choice("type", "The kind of record.", Kind, required=True),
        key("name", "The name, or a source's title."),
        key("uri", "The address of its page."),
        list_column("aliases", "Other names, as the sources write them."),
        list_column("names", "Of an actor: the name in other languages."),
        Column("summary", "What it is; of a figure, what is counted; of a question, the note."),
    ),
    _record_rows,
)
RECORD_TABLES: Final = (
    Table(
        "actors",
        "People, organisations, states, outlets, groups and unnamed speakers",
        (
            key("id", "The actor's id.", "records"),
            key("name", "The name as readers know it."),
            choice("kind", "What the actor is.", ActorKind, required=True),
            Column("belongs_to", "The actor whom unnamed speakers belong to.", "string", "actors"),
            Column("condition", "The reason or condition of their anonymity, as stated."),
            list_column("told", "Of unnamed speakers: the ids of the outlets that they told it."),
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
            choice("status_type", "How far something planned had come.", EventStatus),
            Column("status_statement", "The statement that says so.", "string", "statements"),
        ),
        _event_rows,
    ),
    Table(
        "participants",
        "Who is named with which event",
        (
            key("event", "The event.", "events"),
            Column("seq", "Which of its participants, from 1.", "integer", required=True),
            Column("actor", "The actor; empty for somebody unnamed.", "string", "actors"),
            Column("unnamed", "Somebody whom the source does not name, in its words."),
            Column("belongs_to", "The actor of somebody unnamed.", "string", "actors"),
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
            choice("kind", "How its numbers behave over time.", FigureKind, required=True),
            key("unit", "What one of those counted is."),
            choice(
                "headline_rule",
                "The rule by which an observation is at the head of its page.",
                HeadlineRule,
            ),
            Column("headline_statement", "That observation.", "string", "statements"),
            Column("reported", "Its number with its unit, in words."),
            list_column("part_of", "The ids of the figures of which it counts a part."),
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
            choice("how", "How the accounts differ.", Divergence, required=True),
            key("heading", "The same in words."),
            Column("position_count", "How many answers there are.", "integer", "", required=True),
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
            key("name", "The headline as published; see title_is."),
            key("publisher", "The outlet that published it.", "actors"),
            *date_columns("published", "When it was published"),
            Column("updated_edtf", "When it had this text, if later (EDTF)."),
            choice("genre", "What kind of article it is.", Genre, required=True),
            list_column("rewrites", "The ids of the outlets whose reports it retells."),
            choice("status", "What its outlet did with it later.", SourceStatus),
            Column("status_note", "What was corrected, or why it was retracted."),
            list_column("authors", "The authors, as the article names them."),
            key("language", "The article's language (BCP 47)."),
            Column("url", "The publisher's address of the article."),
            Column("archive_url", "The address of an archived copy."),
            choice("text_is", "What the text holds of the article.", TextIs, required=True),
            Column("sha256", "The SHA-256 of the text that the quotes were found in."),
            choice("title_is", "What the name is.", TitleIs, required=True),
        ),
        _source_rows,
    ),
    Table(
        "authors",
        "Who signed which article",
        (
            key("source", "The source.", "sources"),
            Column("seq", "Which of its authors, from 1.", "integer", required=True),
            key("name", "The name, as the article gives it."),
            choice("kind", "Whose name it is; empty: nobody says.", AuthorKind),
            Column("family", "The family name; empty: the name stays in one piece."),
            Column("given", "The given name."),
            Column("particle", 'What stands before the family name: "von".'),
            Column("suffix", 'What stands behind the name: "Jr.".'),
        ),
        _author_rows,
        keys=2,
    ),
)
