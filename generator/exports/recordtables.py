"""The tables of records: actors, events, figures, sources, and how they hang together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.exports.recordtwins import ActorTwin, AnyRecord, EventTwin, FigureTwin, SourceTwin
from generator.exports.tables import Column, Row, Table, date_cells, dates, joined, key


def _record_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for record in records:
        yield (
            record.id,
            record.type,
            record.name,
            record.uri,
            joined(record.aliases),
            record.summary.text,
        )


def _actor_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for actor in records:
        if isinstance(actor, ActorTwin):
            yield (actor.id, actor.name, actor.kind)


def _event_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for event in records:
        if isinstance(event, EventTwin):
            yield (event.id, event.name, *date_cells(event.date), event.place)


def _participant_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for event in records:
        if isinstance(event, EventTwin):
            for one in event.participants:
                yield (event.id, one.actor.id, one.role)


def _part_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for event in records:
        if isinstance(event, EventTwin):
            for whole in event.part_of:
                yield (event.id, whole.id)


def _figure_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for figure in records:
        if isinstance(figure, FigureTwin):
            number = figure.headline.number if figure.headline else ""
            yield (figure.id, figure.name, figure.kind, figure.unit, number)


def _subject_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for figure in records:
        if isinstance(figure, FigureTwin):
            for about in figure.about:
                yield (figure.id, about.id)


def _source_rows(records: Sequence[AnyRecord]) -> Iterator[Row]:
    for source in records:
        if isinstance(source, SourceTwin):
            yield (
                source.id,
                source.name,
                source.publisher.id,
                *date_cells(source.published),
                joined(source.authors),
                source.language,
                source.url,
                source.sha256,
            )


RECORD_TABLES: Final = (
    Table(
        "records",
        "Every record",
        (
            key("id", "The record's id."),
            key("kind", "actor, event, figure or source."),
            key("name", "The name, or a source's title."),
            key("uri", "The address of its page."),
            Column("aliases", "Other names, as the sources write them."),
            Column("summary", "What it is; of a figure, what is counted and what is not."),
        ),
        _record_rows,
    ),
    Table(
        "actors",
        "People, organisations, states and outlets",
        (
            key("id", "The actor's id.", "records"),
            key("name", "The name as readers know it."),
            key("kind", "person, organisation, state or outlet."),
        ),
        _actor_rows,
    ),
    Table(
        "events",
        "Events",
        (
            key("id", "The event's id.", "records"),
            key("name", "A short neutral name."),
            *dates("date", "When it happened"),
            Column("place", "Where, as the sources name it."),
        ),
        _event_rows,
    ),
    Table(
        "participants",
        "Who took part in which event",
        (
            key("event", "The event.", "events"),
            key("actor", "The actor.", "actors"),
            key("role", "The part it had."),
        ),
        _participant_rows,
        keys=3,
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
            key("kind", "stock, cumulative, amount or duration."),
            key("unit", "What one of those counted is."),
            Column("headline", "The number at the head of its page, in words."),
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
        "sources",
        "Articles",
        (
            key("id", "The source's id.", "records"),
            key("title", "The headline as published."),
            key("publisher", "The outlet that published it.", "actors"),
            *dates("published", "When it was published"),
            Column("authors", "The authors, as the article names them."),
            Column("language", "The article's language (BCP 47)."),
            Column("url", "The publisher's address of the article."),
            Column("sha256", "The SHA-256 of the text that the quotes were found in."),
        ),
        _source_rows,
    ),
)
