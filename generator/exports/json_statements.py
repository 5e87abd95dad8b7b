"""Statements as JSON: what a statement says, the words that carry it, where it is contested.

Others are named by id: a record as ``id``, a statement as ``record/statement``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from generator.archive.origins import Origin
from generator.documents.chains import said
from generator.documents.statement import (
    Related,
    Stand,
    Statement,
)
from generator.exports.json_evidence import EVIDENCE, RELAY
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
from generator.exports.json_sources import AUTHOR, VERSION
from generator.exports.json_values import (
    DATE,
    LINK,
    NUMBERS,
    RICH_TEXT,
    write_date,
    write_text,
)
from generator.model.vocabulary import Certainty, Divergence, Speech

ORIGIN: Final[tuple[Field[Origin], ...]] = (
    Field("outlet", "The outlet that had it first.", TEXT, lambda o: o.outlet, required=True),
    Field(
        "sources",
        "The articles that carry its report.",
        list_of(TEXT),
        lambda o: list(o.sources),
        required=True,
    ),
)
STAND: Final[tuple[Field[Stand], ...]] = (
    Field("question", "The question: a record's id.", TEXT, lambda s: s.question.id, required=True),
    Field(
        "how",
        "How the accounts differ.",
        choice_of(Divergence),
        lambda s: s.how.value,
        required=True,
    ),
    Field(
        "position",
        "Which of the question's positions it takes, counted from 1.",
        COUNT,
        lambda s: s.number,
        required=True,
    ),
    Field("answer", "The answer that it gives, in a few words.", TEXT, lambda s: s.answer),
)
RELATION: Final[tuple[Field[Related], ...]] = (
    Field(
        "type",
        "What the record's actor is to the other: a type of the project's relations.",
        TEXT,
        lambda r: r.type,
        required=True,
    ),
    Field("heading", "The same in words.", TEXT, lambda r: r.forward, required=True),
    Field("target", "The other actor, or an event.", TEXT, lambda r: r.target.id, required=True),
)
STATEMENT: Final[tuple[Field[Statement], ...]] = (
    Field(
        "id",
        "The statement's name in its record; its address is the record's with #id.",
        TEXT,
        lambda s: s.id,
        required=True,
    ),
    Field(
        "type",
        "An observation is a statement with a number of a figure.",
        choice_of(["fact", "observation"]),
        lambda s: s.type,
        required=True,
    ),
    Field(
        "text",
        "What is said, in the editors' words; of an observation, the figure and its number.",
        ref_to("Text"),
        lambda s: write_text(s.text),
        required=True,
    ),
    Field(
        "speech",
        "What kind of statement it is.",
        choice_of(Speech),
        lambda s: s.speech.value,
        required=True,
    ),
    Field(
        "certainty",
        "The source's own hedge; stated: none.",
        choice_of(Certainty),
        lambda s: s.certainty.value,
        required=True,
    ),
    Field(
        "date",
        "When it happened or was said; of an observation, the day for which the number is given.",
        ref_to("Date"),
        lambda s: write_date(s.date),
    ),
    Field(
        "relation",
        "The relation to another actor that it states.",
        ref_to("Relation"),
        lambda s: write_object(RELATION, s.relation) if s.relation else None,
    ),
    Field(
        "number",
        "The number of an observation.",
        ref_to("Number"),
        lambda s: write_object(NUMBERS, s.number) if s.number else None,
    ),
    Field(
        "note",
        "What a reader must know to read the number rightly.",
        ref_to("Text"),
        lambda s: write_text(s.note),
    ),
    Field(
        "reads",
        "How the editors read words of the quotes that no check can read.",
        {"type": "object", "additionalProperties": TEXT},
        lambda s: dict(s.reads),
    ),
    Field(
        "said",
        "How sure, who says it, through whom and in which articles, in one line.",
        TEXT,
        said,
        required=True,
    ),
    Field(
        "origins",
        "The first-hand reports that the articles go back to.",
        list_of(ref_to("Origin")),
        lambda s: [write_object(ORIGIN, one) for one in s.origins],
    ),
    Field(
        "evidence",
        "The words that carry it.",
        list_of(ref_to("Evidence")),
        lambda s: [write_object(EVIDENCE, one) for one in s.quotations],
        required=True,
    ),
    Field(
        "questions",
        "The questions on which it differs from other statements.",
        list_of(ref_to("Stand")),
        lambda s: [write_object(STAND, one) for one in s.stands],
    ),
)
DEFINITIONS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "Author": object_schema("An author of an article.", AUTHOR),
        "Version": object_schema("An earlier text of an article.", VERSION),
        "Date": object_schema("A date, never more exact than it is recorded.", DATE),
        "Link": object_schema("A stretch of a text that leads to a record or statement.", LINK),
        "Text": object_schema("A text of plain words, and the links in it.", RICH_TEXT),
        "Number": object_schema("A number as a source reports it.", NUMBERS),
        "Relay": object_schema("One that words came through.", RELAY),
        "Evidence": object_schema("Words of a source, and who says them there.", EVIDENCE),
        "Origin": object_schema("One first-hand report, and the articles with it.", ORIGIN),
        "Stand": object_schema("A question, and which of its answers a statement gives.", STAND),
        "Relation": object_schema("A relation between two actors.", RELATION),
        "Statement": object_schema("A fact or an observation.", STATEMENT),
    }
)
