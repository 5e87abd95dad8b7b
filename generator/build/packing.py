"""Diagnostics, outlines and standings as lists of plain values, for JSON and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.archive.outline import Outline, Standing
from generator.diagnostics.diagnostic import Diagnostic, Severity, Span
from generator.text.dates.edtf import parse_date


def packed(*values: object) -> str:
    """The values as one line of JSON."""
    return json.dumps(values, separators=(",", ":"))


def pack_diagnostics(diagnostics: Iterable[Diagnostic]) -> list[Any]:
    """Diagnostics as lists."""
    return [
        [one.code, one.rule, one.severity, one.message, _ends(one.span), one.help, one.field]
        for one in diagnostics
    ]


def _ends(span: Span) -> list[Any]:
    return [span.path, span.line, span.column, span.end_line, span.end_column]


def unpack_diagnostics(lists: Iterable[Any]) -> tuple[Diagnostic, ...]:
    """The diagnostics that were packed."""
    return tuple(
        Diagnostic(code, rule, Severity(severity), message, Span(*span), advice, field)
        for code, rule, severity, message, span, advice, field in lists
    )


def pack_outline(outline: Outline) -> list[Any]:
    """An outline as a list."""
    named, cited, claims = (" ".join(ids) for ids in (outline.named, outline.cited, outline.claims))
    leans_on = " ".join(outline.leans_on)
    shown = (outline.title, outline.shelf, outline.date.text if outline.date else "")
    event = (" ".join(outline.wholes), outline.place, " ".join(outline.participants))
    flags = (outline.has_relations, outline.has_sums, outline.has_allowances)
    source = (" ".join(outline.languages), outline.text, outline.page)
    speakers = (list(outline.ends), outline.is_unnamed, outline.is_person)
    named_in = (named, cited, claims, leans_on, list(outline.names))
    return [*shown, *named_in, *event, *flags, *source, *speakers]


def unpack_outline(packed_outline: list[Any]) -> Outline:
    """The outline that was packed."""
    title, shelf, day, named, cited, claims, leans_on, names = packed_outline[:8]
    wholes, place, participants = packed_outline[8:11]
    has_relations, has_sums, has_allowances = packed_outline[11:14]
    languages, text, page, ends, is_unnamed, is_person = packed_outline[14:]
    return Outline(
        title,
        shelf,
        parse_date(day) if day else None,
        tuple(named.split()),
        tuple(cited.split()),
        tuple(claims.split()),
        tuple(leans_on.split()),
        tuple(names),
        tuple(wholes.split()),
        place,
        tuple(participants.split()),
        has_relations,
        has_sums,
        has_allowances,
        tuple(languages.split()),
        text,
        page,
        tuple(ends),
        is_unnamed,
        is_person,
    )


def pack_standing(standing: Standing) -> list[Any]:
    """A standing as a list."""
    return [standing.unsure, dict(standing.spans)]


def unpack_standing(packed_standing: list[Any]) -> Standing:
    """The standing that was packed."""
    unsure, spans = packed_standing
    return Standing(spans, unsure)
