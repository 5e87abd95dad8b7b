"""The last rule of the link stage (L): addresses that a change would kill.

It compares two states of the content, for no single one can tell that something has gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.archive.published_addresses import LedOtherwise, addresses, led_otherwise
from generator.checks.lost_permalinks import lost_statements, register_line, taken, taken_again
from generator.content.load import REDIRECTS_PATH, Content
from generator.diagnostics.diagnostic import Finding, Span, rule
from generator.model.vocabulary import Kind


@rule("L125", "lost-address")
def lost_address(
    before: Content, after: Content, pages: Iterable[str] = (), others: Iterable[str] = ()
) -> Iterator[Finding]:
    """A published address that a change would kill.

    What: A record, a statement, a place's or an actor's timeline, or the page that a moved or
        removed one had left, is no longer there, and content/redirects.yaml does not say what
        became of it. Only `factsheets diff` can see it.
    Why: People and programs have linked to it; it must go on to answer.
    Example: content/events/doha-rumour.yaml is deleted, and that is all.
    Instead: removed: [{id: doha-rumour, kind: event, on: 2025-04-01, why: Withdrawn.}]
    """
    moved = {one.old: one for one in led_otherwise(before, after)}
    for kind, record_id in sorted(addresses(before) - addresses(after)):
        if record_id not in moved:
            yield _gone(after, kind, record_id)
    for one in moved.values():
        yield taken("record", one.old, one.at, one.target) if one.taken else _led_away(after, one)
    yield from taken_again(before, after, moved.keys())
    yield from lost_statements(before, after, moved.keys())
    for name in others:
        yield _taken_from_removed(name, after.redirects.moved_statements.get(name))
    for page in pages:
        yield Finding(
            Span(REDIRECTS_PATH),
            f"the page {page} would be gone without a word.",
            f"Add {page}: events/ to moved_pages: of {REDIRECTS_PATH}; instead of events/ "
            "write the page that tells most of the same, if there is one.",
        )


def _gone(after: Content, kind: Kind, record_id: str) -> Finding:
    """A record's page that nothing tells of, or whose redirect leads nowhere."""
    leads = after.redirects.moved.get(record_id)
    removed = f"{{id: {record_id}, kind: {kind}, on: …, why: …}} to the list removed:"
    return Finding(
        Span(REDIRECTS_PATH),
        f'the page of the {kind} "{record_id}" would be gone without a word.',
        f"Add {removed} of {REDIRECTS_PATH}, or, if it has another id now, {record_id}: NEW to its "
        "moved:."
        if leads is None
        else f"Write {record_id}: NEW in moved: of {REDIRECTS_PATH}, not {leads}, or, if it has no "
        f"other id now, take that line out and add {removed}.",
    )


def _led_away(after: Content, one: LedOtherwise) -> Finding:
    """An old id of a record that would lead to another one, or nowhere."""
    listed = any(gone.id == one.old for gone in after.redirects.removed)
    where = f'to "{one.leads}"' if one.leads else "to a removed record" if listed else "nowhere"
    fix = register_line(one.old, one.target, after.redirects.moved.get(one.old), "moved")
    return Finding(
        Span(REDIRECTS_PATH),
        f'the old id "{one.old}" of the record "{one.at}" would lead {where}.',
        f"{fix}, and take {one.old} out of its removed:." if listed else f"{fix}.",
    )


def _taken_from_removed(name: str, leads: str | None) -> Finding:
    """What was removed, and whose id something else has, or leads to something else."""
    thing, field = ("statement", "removed_statements") if "/" in name else ("record", "removed")
    if leads:
        return Finding(
            Span(REDIRECTS_PATH),
            f'"{name}" was removed, and would lead to another statement, "{leads}".',
            f"Take {name}: {leads} out of moved_statements: of {REDIRECTS_PATH}, and give {field}: "
            f"its item for {name} again.",
        )
    return Finding(
        Span(REDIRECTS_PATH),
        f'"{name}" was removed, and another {thing} would have that id.',
        f"Give the new {thing} another id. {field}: of {REDIRECTS_PATH} must go on to have the "
        f"item for {name}.",
    )
