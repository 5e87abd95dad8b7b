"""The rules of the link stage (L), last part: records that moved or were removed.

They are about ``content/redirects.yaml``; ``lost_address`` compares two states of the
content, for no single state can tell that a record has gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.published_addresses import Address, addresses
from generator.content.load import REDIRECTS_PATH, Content
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, Span, rule


def _finding(archive: Archive, path: tuple[Step, ...], message: str, fix: str) -> Finding:
    document = archive.content.documents[REDIRECTS_PATH]
    place = document.span_of_key(*path) if path[0] == "moved" else document.span_of(*path)
    return Finding(place, message, fix, str(path[0]))


@rule("L121", "redirect-to-nothing")
def redirect_to_nothing(archive: Archive) -> Iterator[Finding]:
    """A redirect that leads nowhere.

    What: "moved" names a new id that no record has or ever had.
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


@rule("L122", "redirect-of-a-record")
def redirect_of_a_record(archive: Archive) -> Iterator[Finding]:
    """A record that is there, and is said to have gone.

    What: An id is listed as moved or removed, and a record has it.
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


@rule("L123", "redirect-chain")
def redirect_chain(archive: Archive) -> Iterator[Finding]:
    """A redirect to a redirect.

    What: "moved" names a new id that has itself moved on.
    Why: Each step is one more page for the reader, and a circle of them never ends.
    Example: moved: {a: b, b: c}
    Instead: moved: {a: c, b: c}
    """
    moved = archive.content.redirects.moved
    for old, new in moved.items():
        if new not in moved:
            continue
        path = [old]
        while path[-1] in moved and moved[path[-1]] not in path:
            path.append(moved[path[-1]])
        if path[-1] in moved:
            told = f'the redirect of "{old}" goes in a circle: {", ".join(path)}.'
            fix = "Write the id that the record has now, or take the lines out."
        else:
            told = f'"{old}" is said to have moved to "{new}", which has moved as well.'
            fix = f"Write {old}: {path[-1]}."
        yield _finding(archive, ("moved", old), told, fix)


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
def lost_address(before: Content, after: Content) -> Iterator[Finding]:
    """A published address that a change would kill.

    What: A record, or the page that a moved or removed one had left, is no longer there, and
        content/redirects.yaml does not say what became of it. Only `factsheets diff` can see it.
    Why: People and programs have linked to the page; it must go on to answer.
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


RULES: Final = (redirect_to_nothing, redirect_of_a_record, redirect_chain, gone_twice)
