"""What the JSON of the parts of records holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from generator.archive.voices import Voices
from generator.documents.record import (
    Choice,
    OtherName,
    Part,
    Reliance,
    Side,
    Sum,
    SumPart,
)
from generator.documents.statuses import ToldStatus
from generator.exports.json_fields import (
    COUNT,
    TEXT,
    Field,
    choice_of,
    list_of,
    object_schema,
    ref_to,
    write_object,
)
from generator.exports.json_values import write_date
from generator.model.vocabulary import EventStatus, HeadlineRule

_ROLE: Final[Field[Part]] = Field(
    "role", "The part it had.", TEXT, lambda part: part.role, required=True
)
IN_EVENT: Final[tuple[Field[Part], ...]] = (
    Field("event", "The event's id.", TEXT, lambda part: part.other.id, required=True),
    _ROLE,
)
OF_ACTOR: Final[tuple[Field[Part], ...]] = (
    Field(
        "actor",
        "The actor's id; left out for somebody unnamed.",
        TEXT,
        lambda part: part.other.id,
    ),
    Field(
        "unnamed",
        "Somebody whom the source does not name, in its words.",
        TEXT,
        lambda part: "" if part.other.id else part.other.text,
    ),
    Field(
        "belongs_to",
        "The actor whom somebody unnamed belongs to.",
        TEXT,
        lambda part: part.of.id if part.of else None,
    ),
    _ROLE,
)
STATUS: Final[tuple[Field[ToldStatus], ...]] = (
    Field(
        "type",
        "How far it had come.",
        choice_of(EventStatus),
        lambda one: one.type.value,
        required=True,
    ),
    Field(
        "statement",
        "The statement that says so, as record/statement.",
        TEXT,
        lambda one: one.statement.ref,
        required=True,
    ),
    Field(
        "text",
        "In words, with the day of the report and who says so.",
        TEXT,
        lambda one: one.text,
        required=True,
    ),
)
CHOICE: Final[tuple[Field[Choice], ...]] = (
    Field(
        "rule",
        "The rule.",
        choice_of(HeadlineRule),
        lambda one: one.rule.value,
        required=True,
    ),
    Field(
        "statement",
        "The observation, as record/statement.",
        TEXT,
        lambda one: one.statement.ref,
        required=True,
    ),
)
SUM_PART: Final[tuple[Field[SumPart], ...]] = (
    Field("figure", "The figure's id.", TEXT, lambda part: part.figure.id, required=True),
    Field(
        "number",
        "Its number, as readers see it.",
        TEXT,
        lambda part: part.number.text,
        required=True,
    ),
)
SUM: Final[tuple[Field[Sum], ...]] = (
    Field(
        "as_of",
        "The day or time at which it closes.",
        ref_to("Date"),
        lambda one: write_date(one.as_of),
        required=True,
    ),
    Field(
        "total",
        "The total, as readers see it.",
        TEXT,
        lambda one: one.total.number.text,
        required=True,
    ),
    Field(
        "parts",
        "The parts.",
        list_of(ref_to("SumPart")),
        lambda one: [write_object(SUM_PART, part) for part in one.parts],
        required=True,
    ),
)
SIDE: Final[tuple[Field[Side], ...]] = (
    Field("answer", "The answer in a few words.", TEXT, lambda one: one.answer, required=True),
    Field(
        "statements",
        "The statements that give it, each as record/statement.",
        list_of(TEXT),
        lambda one: [statement.ref for statement in one.statements],
        required=True,
    ),
)
RELIANCE: Final[tuple[Field[Reliance], ...]] = (
    Field("outlet", "The outlet's id.", TEXT, lambda one: one.outlet.id, required=True),
    Field(
        "statement_count",
        "How many statements came by it.",
        COUNT,
        lambda one: one.statements,
        required=True,
    ),
)


def by_voice(what: str, of: Callable[[Any], Voices]) -> tuple[Field[Any], ...]:
    """The fields that count things of an article, such as its quotes, by voice."""
    rows: tuple[tuple[str, str, Callable[[Voices], int]], ...] = (
        ("named", "are said by named speakers and outlets", lambda one: one.named),
        ("own_voice", "are said in the article's own voice", lambda one: one.own),
        ("within", "of its own voice stand within sentences of others", lambda one: one.within),
        ("unnamed", "are said by unnamed speakers", lambda one: one.unnamed),
        ("document", "are of documents or pictures", lambda one: one.documents),
    )
    return tuple(
        Field(f"{name}_count", f"How many {what} {told}.", COUNT, _counting(of, get), required=True)
        for name, told, get in rows
    )


def _counting(of: Callable[[Any], Voices], get: Callable[[Voices], int]) -> Callable[[Any], int]:
    return lambda one: get(of(one))


VOICES: Final[tuple[Field[Voices], ...]] = by_voice("statements", lambda one: one)
OTHER_NAME: Final[tuple[Field[OtherName], ...]] = (
    Field("name", "The name, as sources write it.", TEXT, lambda one: one.text, required=True),
    Field(
        "in",
        "The ids of the sources that use it, where that is recorded.",
        list_of(TEXT),
        lambda one: [source.id for source in one.sources],
    ),
)
PARTS: Final[Mapping[str, Any]] = {
    "PartInEvent": object_schema("What an actor has to do with an event.", IN_EVENT),
    "Participant": object_schema("An actor's part in an event.", OF_ACTOR),
    "Status": object_schema("How far something planned had come, as a statement has it.", STATUS),
    "Choice": object_schema("What a rule puts first among a figure's observations.", CHOICE),
    "Position": object_schema("One answer to a question.", SIDE),
    "SumPart": object_schema("A part of a sum.", SUM_PART),
    "Sum": object_schema("A sum that closes.", SUM),
    "OtherName": object_schema("Another name of a record.", OTHER_NAME),
    "Voices": object_schema("Of statements, each once, how many are in which voice.", VOICES),
    "Reliance": object_schema("An outlet that an article relied on.", RELIANCE),
}
