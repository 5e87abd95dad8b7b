"""The rules of the link stage (L), last part: records that moved or were removed.

They are about ``content/redirects.yaml``; ``lost_address`` compares two states of the
content, for no single state can tell that a record has gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.archive.archive import Archive
from generator.archive.published_addresses import (
    Address,
    addresses,
    gone_statements,
    living_statements,
    permalinks,
    record_now,
    statement_end,
    statement_now,
)
from generator.archive.references import claims_in
from generator.content.load import REDIRECTS_PATH, Content
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Span, rule

_STEPS_SHOWN: Final = 10


def _finding(archive: Archive, path: tuple[Step, ...], message: str, fix: str) -> Finding:
    document = archive.content.documents[REDIRECTS_PATH]
    is_key = str(path[0]).startswith("moved")
    place = document.span_of_key(*path) if is_key else document.span_of(*path)
    return Finding(place, message, fix, str(path[0]))


@rule("L121", "redirect-to-nothing")
def redirect_to_nothing(archive: Archive) -> Iterator[Finding]:
    """A redirect that leads nowhere.

    What: "moved" names a new id that no record has or ever had, or "moved_statements" one that no
        statement has or ever had.
    Why: Whoever follows an old link would end at a page that is not there.
    Example: moved: {boehler: adam-bohler}
    Instead: moved: {boehler: adam-boehler}
    """
    redirects = archive.content.redirects
    known = {*archive.entries, *archive.content.broken, *redirects.moved}
    known.update(removed.id for removed in redirects.removed)
    for old, new in redirects.moved.items():
        if new not in known:
            yield _finding(
                archive,
                ("moved", old),
                f'"{old}" is said to have moved to "{new}", and no record has that id.',
                'Write the id of the record that it is now, or list it under "removed".',
            )
    gone = gone_statements(archive.content)
    answered = {f"{record}/{one.anchor}" for record, many in gone.items() for one in many}
    for old, new in redirects.moved_statements.items():
        target = statement_now(archive.content, new)
        is_known = target in archive.claims or target in answered
        if not is_known and target.partition("/")[0] not in archive.content.broken:
            yield _finding(
                archive,
                ("moved_statements", old),
                f'"{old}" is said to have moved to "{new}", and no statement has that id.',
                'Write the id that it has now, or list it under "removed_statements".',
            )


@rule("L122", "redirect-of-a-record")
def redirect_of_a_record(archive: Archive) -> Iterator[Finding]:
    """A record that is there, and is said to have gone.

    What: An id is listed as moved or removed, and a record, or a statement, has it.
    Why: One address cannot show a record and lead elsewhere.
    Example: moved: {hamas: hamas-movement}, while content/actors/hamas.yaml is there.
    Instead: No line for hamas, as long as the record is there.
    """
    redirects = archive.content.redirects
    message = '"{}" is listed as {}, and the record is there: {}.'
    fix = "Take the line out, or delete that file."
    for old in redirects.moved:
        entry = archive.entries.get(old)
        if entry:
            told = message.format(old, "moved", entry.document.path)
            yield _finding(archive, ("moved", old), told, fix)
    for index, removed in enumerate(redirects.removed):
        entry = archive.entries.get(removed.id)
        if entry and entry.kind is removed.kind:
            told = message.format(removed.id, "removed", entry.document.path)
            yield _finding(archive, ("removed", index, "id"), told, fix)
    told = '"{}" is listed as {}, and the statement is there.'
    fix = "Take the line out, or give the statement another id."
    for old, new in redirects.moved_statements.items():
        # What went along with its record may be named too.
        along = old != new == statement_now(archive.content, old)
        if statement_now(archive.content, old) in archive.claims and not along:
            yield _finding(archive, ("moved_statements", old), told.format(old, "moved"), fix)
    for index, gone in enumerate(redirects.removed_statements):
        if statement_now(archive.content, gone.statement) in archive.claims:
            path = ("removed_statements", index, "statement")
            yield _finding(archive, path, told.format(gone.statement, "removed"), fix)


@rule("L123", "redirect-chain")
def redirect_chain(archive: Archive) -> Iterator[Finding]:
    """A redirect to a redirect.

    What: "moved" names a new id that has itself moved on.
    Why: Each step is one more page for the reader, and a circle of them never ends.
    Example: moved: {a: b, b: c}
    Instead: moved: {a: c, b: c}
    """
    moved = archive.content.redirects.moved
    ends = _ends(moved)
    for old, new in moved.items():
        if new not in moved:
            continue
        if ends[old]:
            told = f'"{old}" is said to have moved to "{new}", which has moved as well.'
            fix = f"Write {old}: {ends[old]}."
        else:
            told = f'the redirect of "{old}" goes in a circle: {_steps(moved, old)}.'
            fix = "Write the id that the record has now, or take the lines out."
        yield _finding(archive, ("moved", old), told, fix)


def _ends(moved: Mapping[str, str]) -> Mapping[str, str]:
    """Where each id leads in the end; "" where it leads into a circle."""
    ends: dict[str, str] = {}
    for old in moved:
        walk: dict[str, None] = {}
        at = old
        while at in moved and at not in ends and at not in walk:
            walk[at] = None
            at = moved[at]
        ends.update(dict.fromkeys(walk, "" if at in walk else ends.get(at, at)))
    return ends


def _steps(moved: Mapping[str, str], old: str) -> str:
    """The first steps of a circle of redirects, each once."""
    path = [old]
    while moved[path[-1]] not in path and len(path) < _STEPS_SHOWN:
        path.append(moved[path[-1]])
    return ", ".join(path if moved[path[-1]] in path else [*path, "…"])


@rule("L124", "gone-twice")
def gone_twice(archive: Archive) -> Iterator[Finding]:
    """A record that went in two ways.

    What: An id is listed as moved and as removed, or as removed twice.
    Why: Its address can tell one story only.
    Example: moved: {boehler: adam-boehler} and removed: [{id: boehler, …}]
    Instead: One of the two.
    """
    redirects = archive.content.redirects
    seen: set[Address] = set()
    for index, removed in enumerate(redirects.removed):
        address = (removed.kind, removed.id)
        if removed.id in redirects.moved or address in seen:
            how = "moved" if removed.id in redirects.moved else "removed"
            yield _finding(
                archive,
                ("removed", index, "id"),
                f'"{removed.id}" is listed here as removed and elsewhere as {how}.',
                "Keep one of the two lines.",
            )
        seen.add(address)


@rule("L125", "lost-address")
def lost_address(before: Content, after: Content, pages: Iterable[str] = ()) -> Iterator[Finding]:
    """A published address that a change would kill.

    What: A record, a statement, a place's or an actor's timeline, or the page that a moved or
        removed one had left, is no longer there, and content/redirects.yaml does not say what
        became of it. Only `factsheets diff` can see it.
    Why: People and programs have linked to it; it must go on to answer.
    Example: content/events/doha-rumour.yaml is deleted, and that is all.
    Instead: removed: [{id: doha-rumour, kind: event, on: 2025-04-01, why: Withdrawn.}]
    """
    for kind, record_id in sorted(addresses(before) - addresses(after)):
        yield Finding(
            Span(REDIRECTS_PATH),
            f'the page of the {kind} "{record_id}" would be gone without a word.',
            f"Add {{id: {record_id}, kind: {kind}, on: …, why: …}} to the list removed: of "
            f"{REDIRECTS_PATH}, or, if it has another id now, {record_id}: NEW to its moved:.",
        )
    yield from _taken_again(before, after)
    for ref, record in _lost_permalinks(before, after):
        same = _same_statement(before, after, ref, record)
        moved = f"{ref}: {same or f'{record}/NEW'} to the end of moved_statements:"
        removed = f"{{statement: {ref}, on: …, why: …}} to the list removed_statements:"
        yield Finding(
            Span(REDIRECTS_PATH),
            f'the permalink of the statement "{ref}" would lead nowhere.',
            f"Add {moved} of {REDIRECTS_PATH}."
            if same
            else f"Add {removed} of {REDIRECTS_PATH}, or, if it has another id now, {moved}.",
        )
    for page in pages:
        yield Finding(
            Span(REDIRECTS_PATH),
            f"the page {page} would be gone without a word.",
            f"Add {page}: events/ to moved_pages: of {REDIRECTS_PATH}; instead of events/ "
            "write the page that tells most of the same, if there is one.",
        )


def _taken_again(before: Content, after: Content) -> Iterator[Finding]:
    """Tells of the old ids that led on, and are another's now; what is renamed back has its own
    again."""
    records = {entry.id for entry in after.entries}
    for old, new in before.redirects.moved.items():
        if old in records and old not in after.redirects.moved and record_now(after, new) != old:
            yield _taken("record", old, new, "moved")
    statements = living_statements(after)
    for old, new in before.redirects.moved_statements.items():
        kept = old in after.redirects.moved_statements
        if old in statements and not kept and statement_end(after, new) != old:
            yield _taken("statement", old, new, "moved_statements")


def _taken(thing: str, old: str, new: str, field: str) -> Finding:
    return Finding(
        Span(REDIRECTS_PATH),
        f'"{old}" led to "{new}", and another {thing} would have that id.',
        f"Give the new {thing} another id, and put {old}: {new} back into {field}: of "
        f"{REDIRECTS_PATH}.",
    )


def _lost_permalinks(before: Content, after: Content) -> Iterator[tuple[str, str]]:
    """The refs that answered and do no longer, though their record is there, each with its record's
    id of now."""
    there = {entry.id for entry in after.entries}
    answered = permalinks(after)
    for ref in sorted(permalinks(before)):
        now = statement_now(after, ref)
        record = now.partition("/")[0]
        if record in there and now not in answered:
            yield ref, record


def _same_statement(before: Content, after: Content, ref: str, record: str) -> str:
    """The statement of a record that has all quotes of an old one, and is new; "" for none."""
    old = {claim.ref: claim for entry in before.entries for claim in claims_in(entry)}
    was = old.get(ref)
    quotes = [evidence.quote for evidence in was.statement.evidence] if was else []
    for entry in after.entries:
        for claim in claims_in(entry) if entry.id == record and quotes else ():
            if claim.ref not in old and quotes == [one.quote for one in claim.statement.evidence]:
                return claim.ref
    return ""


RULES: Final = (redirect_to_nothing, redirect_of_a_record, redirect_chain, gone_twice)
