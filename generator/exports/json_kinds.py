"""What the JSON of each kind of record holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from generator.archive.references import Role
from generator.documents.record import (
    Backlink,
)
from generator.exports.json_fields import (
    COUNT,
    TEXT,
    Field,
    Schema,
    choice_of,
    list_of,
    ref_to,
    write_object,
)
from generator.exports.json_parts import (
    CHOICE,
    IN_EVENT,
    OF_ACTOR,
    OTHER_NAME,
    RELIANCE,
    SIDE,
    STATUS,
    SUM,
    VOICES,
    by_voice,
)
from generator.exports.json_sources import ARTICLE
from generator.exports.json_statements import STATEMENT
from generator.exports.json_values import ids, write_date, write_text
from generator.model.vocabulary import ActorKind, Divergence, FigureKind


def _backlinks(links: tuple[Backlink, ...]) -> Mapping[str, list[str]]:
    """The places that name a record, under what it is there."""
    found: dict[str, list[str]] = {}
    for link in links:
        found.setdefault(link.role.value, []).append(link.statement or link.record.id)
    return found


_REFS: Final[Schema] = {
    "type": "object",
    "propertyNames": choice_of(Role),
    "additionalProperties": list_of(TEXT),
}


def _shared(aliases: str, summary: str) -> tuple[Field[Any], ...]:
    return (
        Field(
            "id",
            "The record's id, unique over all kinds.",
            TEXT,
            lambda r: r.name.id,
            required=True,
        ),
        Field("name", "The name, or a source's title.", TEXT, lambda r: r.name.text, required=True),
        Field(
            "aliases",
            aliases,
            list_of(ref_to("OtherName")),
            lambda r: [write_object(OTHER_NAME, one) for one in r.aliases],
        ),
        Field("summary", summary, ref_to("Text"), lambda r: write_text(r.summary)),
        Field(
            "changed",
            "The day of its last change, if the project's history tells.",
            ref_to("Date"),
            lambda r: write_date(r.changed),
        ),
    )


_TAIL: Final[tuple[Field[Any], ...]] = (
    Field(
        "statements",
        "The facts or observations of the record, in the order of its file.",
        list_of(ref_to("Statement")),
        lambda r: [write_object(STATEMENT, one) for one in r.statements],
    ),
    Field(
        "backlinks",
        "The places that name it, under what it is there.",
        _REFS,
        lambda r: _backlinks(r.backlinks),
    ),
)
_NAMES: Final = "Other names, as the sources write them."
ACTOR: Final[tuple[Field[Any], ...]] = (
    *_shared(_NAMES, "Who it is, in the editors' words."),
    Field(
        "kind",
        "What kind of actor it is.",
        choice_of(ActorKind),
        lambda r: r.kind.value,
        required=True,
    ),
    Field(
        "names",
        "The name in other languages, by BCP 47 tag.",
        {"type": "object", "additionalProperties": TEXT},
        lambda r: dict(r.names),
    ),
    Field(
        "belongs_to",
        "Of unnamed speakers: the actor they belong to.",
        TEXT,
        lambda r: r.of.id if r.of else None,
    ),
    Field(
        "condition",
        "Of unnamed speakers: the reason or condition of their anonymity, as stated.",
        TEXT,
        lambda r: r.condition,
    ),
    Field(
        "told",
        "Of unnamed speakers: the outlets they told it.",
        list_of(TEXT),
        lambda r: ids(r.told),
    ),
    Field(
        "events",
        "The events with which it is named, the latest first.",
        list_of(ref_to("PartInEvent")),
        lambda r: [write_object(IN_EVENT, one) for one in r.events],
    ),
    Field("figures", "The figures about it.", list_of(TEXT), lambda r: ids(r.figures)),
    Field("sources", "The articles that it published.", list_of(TEXT), lambda r: ids(r.sources)),
    *_TAIL,
)
EVENT: Final[tuple[Field[Any], ...]] = (
    *_shared(_NAMES, "What it is, in the editors' words."),
    Field(
        "date",
        "When it happened; of something planned, when it would.",
        ref_to("Date"),
        lambda r: write_date(r.date),
        required=True,
    ),
    Field(
        "date_basis",
        "How the date was inferred; left out if a quote states it.",
        TEXT,
        lambda r: r.date_basis,
    ),
    Field(
        "status",
        "Of something planned that had not happened: what a statement says of it.",
        ref_to("Status"),
        lambda r: write_object(STATUS, r.status) if r.status else None,
    ),
    Field("place", "Where, as the sources name it.", TEXT, lambda r: r.place),
    Field(
        "participants",
        "Who is named with it, each with a role.",
        list_of(ref_to("Participant")),
        lambda r: [write_object(OF_ACTOR, one) for one in r.participants],
    ),
    Field("part_of", "The larger events.", list_of(TEXT), lambda r: ids(r.part_of)),
    Field("parts", "The smaller events.", list_of(TEXT), lambda r: ids(r.parts)),
    Field("figures", "The figures about it.", list_of(TEXT), lambda r: ids(r.figures)),
    Field(
        "article_count",
        "How many articles its statements come from.",
        COUNT,
        lambda r: r.articles,
        required=True,
    ),
    Field(
        "origin_count",
        "How many outlets had them first.",
        COUNT,
        lambda r: r.origins,
        required=True,
    ),
    *_TAIL,
)
FIGURE: Final[tuple[Field[Any], ...]] = (
    *_shared(_NAMES, "What is counted and what is not."),
    Field(
        "kind",
        "How its numbers behave over time.",
        choice_of(FigureKind),
        lambda r: r.kind.value,
        required=True,
    ),
    Field("unit", "What one of those counted is.", TEXT, lambda r: r.unit, required=True),
    Field("about", "The records it is about.", list_of(TEXT), lambda r: ids(r.about)),
    Field(
        "headline",
        "The observation at the head of the page, and the rule that chose it.",
        ref_to("Choice"),
        lambda r: write_object(CHOICE, r.headline) if r.headline else None,
    ),
    Field(
        "rivals",
        "What the other rules would put first, where that is another number.",
        list_of(ref_to("Choice")),
        lambda r: [write_object(CHOICE, one) for one in r.rivals],
    ),
    Field(
        "sums",
        "The sums that close.",
        list_of(ref_to("Sum")),
        lambda r: [write_object(SUM, one) for one in r.sums],
    ),
    Field("part_of", "The figures of which it is a part.", list_of(TEXT), lambda r: ids(r.part_of)),
    Field("parts", "The figures that count a part of it.", list_of(TEXT), lambda r: ids(r.parts)),
    *_TAIL,
)
QUESTION: Final[tuple[Field[Any], ...]] = (
    *_shared(_NAMES, "What differs, in the editors' words."),
    Field(
        "how",
        "How the accounts differ.",
        choice_of(Divergence),
        lambda r: r.how.value,
        required=True,
    ),
    Field("about", "The records it is about.", list_of(TEXT), lambda r: ids(r.about)),
    Field(
        "positions",
        "The answers, each with the statements that give it.",
        list_of(ref_to("Position")),
        lambda r: [write_object(SIDE, one) for one in r.sides],
        required=True,
    ),
    *_TAIL,
)
SOURCE: Final[tuple[Field[Any], ...]] = (
    *_shared(_NAMES, "What it is, in the editors' words."),
    *ARTICLE,
    Field(
        "relies_on",
        "The outlets that it relied on.",
        list_of(ref_to("Reliance")),
        lambda r: [write_object(RELIANCE, one) for one in r.relies_on],
    ),
    Field(
        "cited",
        "The statements that rest on it, in the order of its text.",
        list_of(TEXT),
        lambda r: list(dict.fromkeys(ref for ref, _ in r.cited)),
    ),
    *by_voice("quotes", lambda r: r.quotes_by),
    Field(
        "statements_by_voice",
        "The statements that rest on the article, each once, as its page counts them.",
        ref_to("Voices"),
        lambda r: write_object(VOICES, r.statements_by),
        required=True,
    ),
    Field(
        "sentence_count",
        "How many sentences the article has.",
        COUNT,
        lambda r: r.sentences,
        required=True,
    ),
    Field(
        "covered_count",
        "How many of its sentences are used, or state nothing.",
        COUNT,
        lambda r: r.covered,
        required=True,
    ),
    *_TAIL,
)
