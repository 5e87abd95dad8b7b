"""Statements as JSON: what a statement says, the words that carry it, who differs.

Others are named by id: a record as ``id``, a statement as ``record/statement``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from generator.archive.archive import Origin
from generator.documents.statement import (
    Contest,
    Quotation,
    Related,
    Statement,
)
from generator.documents.telling import said_by
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
from generator.exports.json_values import (
    DATE,
    LINK,
    NUMBERS,
    RICH_TEXT,
    ids,
    write_date,
    write_text,
)
from generator.model.vocabulary import DisputeHow, RelationType, Speech

EVIDENCE: Final[tuple[Field[Quotation], ...]] = (
    Field("source", "The article: a record's id.", TEXT, lambda q: q.source.id, required=True),
    Field(
        "key",
        "What tells the quote from others of its source; its place on the source's page is #q-key.",
        TEXT,
        lambda q: q.key,
        required=True,
    ),
    Field(
        "quote", "The words, verbatim but for white space.", TEXT, lambda q: q.text, required=True
    ),
    Field(
        "prefix",
        "The words before the quote, where they tell it from another.",
        TEXT,
        lambda q: q.prefix,
    ),
    Field(
        "suffix",
        "The words after the quote, where they tell it from another.",
        TEXT,
        lambda q: q.suffix,
    ),
    Field(
        "start",
        "The first code point in the source's text, counted from 0.",
        COUNT,
        lambda q: q.start if q.end else None,
    ),
    Field("end", "The code point after the last.", COUNT, lambda q: q.end or None),
    Field(
        "line", "The line of the first code point, counted from 1.", COUNT, lambda q: q.line or None
    ),
    Field(
        "voice",
        "own: an outlet says it in its own voice.",
        choice_of(["named", "unnamed", "own"]),
        lambda q: q.attribution.voice,
        required=True,
    ),
    Field(
        "speaker",
        "Who says it: a name, the source's words for someone unnamed, or the outlet.",
        TEXT,
        lambda q: q.attribution.speaker,
        required=True,
    ),
    Field(
        "actor",
        "The speaker's record; left out for someone unnamed.",
        TEXT,
        lambda q: q.attribution.actor.id if q.attribution.actor else None,
    ),
    Field(
        "of",
        "The actor whom an unnamed speaker belongs to.",
        TEXT,
        lambda q: q.attribution.of.id if q.attribution.of else None,
    ),
    Field(
        "condition",
        "The anonymity as the source states it.",
        TEXT,
        lambda q: q.attribution.condition,
    ),
    Field(
        "via",
        "The outlets between speaker and article, nearest the speaker first.",
        list_of(TEXT),
        lambda q: ids(q.attribution.via),
    ),
)
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
CONTEST: Final[tuple[Field[Contest], ...]] = (
    Field(
        "how",
        "How the two differ.",
        choice_of([how.value for how in DisputeHow]),
        lambda c: c.how.value,
        required=True,
    ),
    Field(
        "heading",
        "The same in words, seen from this statement.",
        TEXT,
        lambda c: c.heading,
        required=True,
    ),
    Field(
        "statement",
        "The other statement, as record/statement.",
        TEXT,
        lambda c: c.other.ref,
        required=True,
    ),
    Field(
        "notes",
        "What differs, in the editors' words.",
        list_of(ref_to("Text")),
        lambda c: [write_text(note) for note in c.notes],
    ),
)
RELATION: Final[tuple[Field[Related], ...]] = (
    Field(
        "type",
        "What the record's actor is to the other.",
        choice_of([one.value for one in RelationType]),
        lambda r: r.type.value,
        required=True,
    ),
    Field("target", "The other actor.", TEXT, lambda r: r.target.id, required=True),
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
        choice_of([one.value for one in Speech]),
        lambda s: s.speech.value,
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
        "Who says it, through whom and in which articles, in one line.",
        TEXT,
        lambda s: "; ".join(said_by(account) for account in s.accounts),
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
        "disagreements",
        "Other statements that do not agree with it.",
        list_of(ref_to("Disagreement")),
        lambda s: [write_object(CONTEST, one) for one in s.contests],
    ),
)
DEFINITIONS: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "Date": object_schema("A date, never more exact than it is recorded.", DATE),
        "Link": object_schema("A stretch of a text that leads to a record or statement.", LINK),
        "Text": object_schema("A text of plain words, and the links in it.", RICH_TEXT),
        "Number": object_schema("A number as a source reports it.", NUMBERS),
        "Evidence": object_schema("Words of a source, and who says them there.", EVIDENCE),
        "Origin": object_schema("One first-hand report, and the articles with it.", ORIGIN),
        "Disagreement": object_schema("A statement that does not agree with this one.", CONTEST),
        "Relation": object_schema("A relation between two actors.", RELATION),
        "Statement": object_schema("A fact or an observation.", STATEMENT),
    }
)
