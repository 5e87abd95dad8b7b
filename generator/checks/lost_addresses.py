"""The last rule of the link stage (L): addresses that a change would kill.

It compares two states of the content, for no single one can tell that something has gone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from generator.archive.published_addresses import Address, LedOtherwise, addresses, led_otherwise
from generator.checks.lost_permalinks import (
    Loss,
    found_again,
    lost_statements,
    register_line,
    taken,
    taken_again,
    went_to,
)
from generator.checks.merged_records import merged_into
from generator.checks.other_records import exchanged_records
from generator.content.load import REDIRECTS_PATH, Content
from generator.diagnostics.diagnostic import Finding, Span, rule
from generator.model.vocabulary import Kind

# A line may show that one of an id of before is missing, and so on.
_ROUNDS: Final = 5
# What a record has of another that was merged into it.
_HAS: Final = {
    Kind.SOURCE: "is quoted now where it was quoted",
    Kind.QUESTION: "has now the statements of its positions",
}


@rule("L125", "lost-address")
def lost_address(
    before: Content, after: Content, pages: Iterable[str] = (), others: Iterable[str] = ()
) -> Iterator[Finding]:
    """A published address that a change would kill.

    What: A record, a statement, a place's or an actor's timeline, or the page that a moved or
        removed one had left, is no longer there, or leads to another one, and
        content/redirects.yaml does not say what became of it. Only `factsheets diff` can see it.
    Why: People and programs have linked to it; it must go on to answer.
    Example: content/events/doha-rumour.yaml is deleted, and that is all.
    Instead: removed: [{id: doha-rumour, kind: event, on: 2025-04-01, why: Withdrawn.}]
    """
    found, _ = losses(before, after)
    for one in found:
        yield Finding(Span(REDIRECTS_PATH), one.message, one.fix(after))
    for name in others:
        yield _taken_from_removed(name, after.redirects.moved_statements.get(name))
    moved_pages = after.redirects.moved_pages
    for page in pages:
        yield Finding(
            Span(REDIRECTS_PATH),
            f"the page {page} would be gone without a word.",
            f"{register_line(page, 'events/', moved_pages.get(page), 'moved_pages')}; instead of "
            "events/ write the page that tells most of the same, if there is one.",
        )


def losses(before: Content, after: Content) -> tuple[tuple[Loss, ...], Content]:
    """The addresses that would be lost, and what the content would be with the lines that set them
    right. What is only seen once other lines are there is among them."""
    found: dict[str, Loss] = {}
    told = after
    for _ in range(_ROUNDS):
        new = {one.old: one for one in _losses(before, told)}
        # What other lines have set right needs no answer.
        found = {old: one for old, one in found.items() if one.target or one.likely or old in new}
        for old, one in new.items():
            found[old] = replace(one, message=found[old].message) if old in found else one
        lines = [one for one in new.values() if one.target or one.likely]
        if not lines:
            break
        told = _with_lines(told, lines)
    return tuple(found.values()), told


def _with_lines(content: Content, lines: Iterable[Loss]) -> Content:
    redirects = content.redirects
    fields = {field: dict(getattr(redirects, field)) for field in ("moved", "moved_statements")}
    gone = set()
    for one in lines:
        fields[one.field].pop(one.old, None)
        fields[one.field][one.old] = one.target or one.likely
        gone |= {one.old} if one.field == "moved" else set()
    removed = tuple(one for one in redirects.removed if one.id not in gone)
    return replace(content, redirects=redirects.model_copy(update={**fields, "removed": removed}))


def _losses(before: Content, after: Content) -> Iterator[Loss]:
    moved = {one.old: one for one in led_otherwise(before, after)}
    gone = addresses(before) - addresses(after)
    behind = _behind(after, gone)
    with_others = {old for ids in behind.values() for old in ids}
    for kind, record_id in sorted(gone):
        if record_id not in moved and record_id not in with_others:
            yield _gone(before, after, kind, record_id, behind.get(record_id, ()))
    for one in moved.values():
        yield taken("record", one.old, one.at, one.target) if one.taken else _led_away(after, one)
    yield from taken_again(before, after, moved.keys())
    exchanged = {one.old: one for one in exchanged_records(before, after)}
    yield from exchanged.values()
    # With its record, each statement has its own id again.
    yield from lost_statements(before, after, moved.keys() | exchanged.keys())


def _behind(after: Content, gone: Collection[Address]) -> Mapping[str, Sequence[str]]:
    """The old ids that lead to a record which is gone itself, by its id: they answer again with
    it."""
    found: dict[str, list[str]] = defaultdict(list)
    lines = after.redirects.moved
    for kind, old in sorted(gone):
        if (kind, lines.get(old, "")) in gone and lines[old] not in lines:
            found[lines[old]].append(old)
    return found


def _gone(
    before: Content, after: Content, kind: Kind, record_id: str, behind: Sequence[str]
) -> Loss:
    """A record's page that nothing tells of, or whose redirect leads nowhere; with it the old ids
    ``behind`` it would be gone."""
    leads = after.redirects.moved.get(record_id)
    removed = f"{{id: {record_id}, kind: {kind}, on: …, why: …}} to the list removed:"
    message = f'the page of the {kind} "{record_id}" would be gone without a word.'
    if leads is not None:
        return Loss(
            record_id,
            message,
            f"Write {record_id}: NEW in moved: of {REDIRECTS_PATH}, not {leads}, or, if it has no "
            f"other id now, take that line out and add {removed}.",
        )
    there = {entry.id for entry in after.entries if entry.kind is kind}
    to = went_to(before, after, record_id) or merged_into(before, after, kind, record_id)
    if to not in there:
        found = found_again(before, after, record_id).items()
        lines = ", ".join(f"{old}: {new}" for old, new in found)
        also = f", and {lines} to the end of its moved_statements:" if lines else ""
        fix = f"Add {removed} of {REDIRECTS_PATH}{also}, or, if it has another id now, {record_id}:"
        return Loss(record_id, message, f"{fix} NEW to its moved:{_with_it(behind, record_id)}.")
    has = _HAS.get(kind, "states now what it stated")
    fix = f"Add {record_id}: {to} to moved: of {REDIRECTS_PATH}, for that {has}"
    return Loss(
        record_id, message, f"{fix}, or, if it is gone, {removed}.", field="moved", likely=to
    )


def _with_it(behind: Sequence[str], record_id: str) -> str:
    """What becomes of the lines of the register that lead to a record which went."""
    if not behind:
        return ""
    lines = ", ".join(f"{old}: {record_id}" for old in behind)
    it = "this line stays as it is" if len(behind) == 1 else "these lines stay as they are"
    return f", and NEW in {lines}; if it is removed, {it}"


def _led_away(after: Content, one: LedOtherwise) -> Loss:
    """An old id of a record that would lead to another one, or nowhere."""
    listed = any(gone.id == one.old for gone in after.redirects.removed)
    where = f'to "{one.leads}"' if one.leads else "to a removed record" if listed else "nowhere"
    return Loss(
        one.old,
        f'the old id "{one.old}" of the record "{one.at}" would lead {where}.',
        f", and take {one.old} out of its removed:" if listed else "",
        one.target,
        "moved",
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
