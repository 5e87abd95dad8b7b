"""Into which article or question another one was merged: they have no statements to tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.archive.published_addresses import statement_ends
from generator.archive.references import Claim, claims_in
from generator.content.load import Content
from generator.model.questions import Question
from generator.model.vocabulary import Kind


def merged_into(before: Content, after: Content, kind: Kind, record_id: str) -> str:
    """The one article from which all is quoted now that was from another one that went, and some of
    it for the first time; or the one question with all statements of its positions; "" for none."""
    if kind is Kind.SOURCE:
        found = _quoted_now(before, after, record_id)
    elif kind is Kind.QUESTION:
        found = _asks_now(before, after, record_id)
    else:
        return ""
    return found.pop() if len(found) == 1 else ""


def _quoted_now(before: Content, after: Content, source: str) -> set[str]:
    ends, now = statement_ends(after), {claim.ref: claim for claim in _claims(after)}
    common: set[str] | None = None
    came = set[str]()
    for claim in _claims(before):
        for quote in _quotes(claim, source):
            at = now.get(ends(claim.ref))
            there = at.statement.evidence if at else ()
            sources = {one.source for one in there if one.quote == quote}
            common = sources if common is None else common & sources
            came |= {one for one in sources if quote not in _quotes(claim, one)}
    return (common or set()) & came - {source}


def _claims(content: Content) -> Iterator[Claim]:
    for entry in content.entries:
        yield from claims_in(entry)


def _quotes(claim: Claim, source: str) -> frozenset[str]:
    return frozenset(one.quote for one in claim.statement.evidence if one.source == source)


def _asks_now(before: Content, after: Content, question: str) -> set[str]:
    gone = {*map(statement_ends(after), dict(_positions(before)).get(question, ()))}
    return {
        name for name, refs in _positions(after) if gone and gone <= {*refs} and name != question
    }


def _positions(content: Content) -> Iterator[tuple[str, Iterable[str]]]:
    for entry in content.entries:
        if isinstance(entry.record, Question):
            yield entry.id, [ref for one in entry.record.positions for ref in one.facts]
