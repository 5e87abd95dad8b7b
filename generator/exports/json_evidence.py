"""Evidence as JSON: the words that carry a statement, who says them, and how they came."""

from __future__ import annotations

from typing import Final

from generator.documents.statement import ChainStep, Quotation
from generator.exports.json_fields import (
    COUNT,
    TEXT,
    Field,
    choice_of,
    list_of,
    ref_to,
    write_object,
)
from generator.exports.json_values import write_date
from generator.model.vocabulary import Bears

RELAY: Final[tuple[Field[ChainStep], ...]] = (
    Field(
        "kind",
        "What it came through.",
        choice_of(["outlet", "unnamed", "document"]),
        lambda c: "outlet" if c.actor else c.voice,
        required=True,
    ),
    Field("actor", "The outlet's record.", TEXT, lambda c: c.actor.id if c.actor else None),
    Field(
        "words",
        "The source's words for someone unnamed, or for a document.",
        TEXT,
        lambda c: None if c.actor else c.text,
    ),
    Field(
        "belongs_to",
        "The actor whom someone unnamed belongs to.",
        TEXT,
        lambda c: c.of.id if c.of else None,
    ),
    Field("condition", "The anonymity as the source states it.", TEXT, lambda c: c.condition),
)
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
        "char_start",
        "The first code point in the source's text, counted from 0.",
        COUNT,
        lambda q: q.start if q.end else None,
    ),
    Field("char_end", "The code point after the last.", COUNT, lambda q: q.end or None),
    Field(
        "line", "The line of the first code point, counted from 1.", COUNT, lambda q: q.line or None
    ),
    Field(
        "seen",
        "When the article had the earlier text in which the words stood, and in which char_start, "
        "char_end and line are places; left out: in its last.",
        ref_to("Date"),
        lambda q: write_date(q.seen),
    ),
    Field(
        "voice",
        "own: an outlet says it in its own voice; author: of the article; document: a document.",
        choice_of(["named", "unnamed", "author", "document", "own"]),
        lambda q: q.attribution.voice,
        required=True,
    ),
    Field(
        "speaker",
        "Who says it: a name, the source's words for someone unnamed or for a document, the "
        "article's authors, or the outlet.",
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
        "belongs_to",
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
        "What stands between speaker and article, nearest the speaker first.",
        list_of(ref_to("Relay")),
        lambda q: [write_object(RELAY, one) for one in q.attribution.via],
    ),
    Field(
        "chain_basis",
        "How the editors know the chain, where the source does not name it; left out where it "
        "does. With the voice own: to whom the article gives the sentence.",
        TEXT,
        lambda q: q.attribution.basis,
    ),
    Field(
        "bears",
        "What it carries; left out: the whole statement.",
        choice_of(Bears),
        lambda q: q.bears.value if q.bears else None,
    ),
    Field(
        "translation",
        "The quote in English, in the editors' words.",
        TEXT,
        lambda q: q.translation,
    ),
)
