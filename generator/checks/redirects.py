"""The rules of the link stage (L) on ``content/redirects.yaml``: what moved or was removed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sized
from typing import Final

from generator.archive.archive import Archive
from generator.archive.published_addresses import Address, statement_departures, statement_ends
from generator.content.load import REDIRECTS_PATH
from generator.content.yaml_nodes import Step
from generator.diagnostics.diagnostic import Finding, rule

_STEPS_SHOWN: Final = 10
# The further pages of the changes come from the history, which no check reads.
_FURTHER: Final = re.compile(r"/pages/[0-9]+/\Z")


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
    ends, removed = statement_ends(archive.content), {gone.id for gone in redirects.removed}
    answered = {one.ref for one in statement_departures(archive.content)}
    for old, new in redirects.moved_statements.items():
        target = ends(new)
        record = target.partition("/")[0]
        answers = target in archive.claims or target in answered or record in removed
        if not answers and record not in archive.content.broken:
            gone = f'or, if the record "{record}" was deleted, list that under "removed".'
            if record in archive.entries:
                gone = 'or list it under "removed_statements".'
            yield _finding(
                archive,
                ("moved_statements", old),
                f'"{old}" is said to have moved to "{new}", and no statement has that id.',
                f"Write the id that it has now, {gone}",
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
    for old in redirects.moved:
        entry = archive.entries.get(old)
        if entry:
            told = message.format(old, "moved", entry.document.path)
            fix = _fix(archive, "moved", "record", "delete that file where it was left behind, ")
            yield _finding(archive, ("moved", old), told, fix)
    for index, removed in enumerate(redirects.removed):
        entry = archive.entries.get(removed.id)
        if entry and entry.kind is removed.kind:
            told = message.format(removed.id, "removed", entry.document.path)
            fix = _fix(archive, "removed", "record", "delete that file where it was left behind, ")
            yield _finding(archive, ("removed", index, "id"), told, fix)
    told = '"{}" is listed as {}, and the statement is there.'
    for old in redirects.moved_statements:
        if old in archive.claims:
            fix = _fix(archive, "moved_statements", "statement")
            yield _finding(archive, ("moved_statements", old), told.format(old, "moved"), fix)
    for index, gone in enumerate(redirects.removed_statements):
        if gone.statement in archive.claims:
            path = ("removed_statements", index, "statement")
            fix = _fix(archive, "removed_statements", "statement")
            yield _finding(archive, path, told.format(gone.statement, "removed"), fix)


def _fix(archive: Archive, field: str, thing: str, or_else: str = "") -> str:
    """What to do with a line that stands beside what it says has gone."""
    return (
        f"{_taken_out(archive, field)} if it is the {thing} that had this id, {or_else}"
        f"or give another {thing} another id."
    )


def _taken_out(archive: Archive, field: str) -> str:
    lines: Sized = getattr(archive.content.redirects, field)
    return f"Take the line out{f' with its {field}:' if len(lines) == 1 else ''}"


@rule("L123", "redirect-chain")
def redirect_chain(archive: Archive) -> Iterator[Finding]:
    """A redirect to a redirect.

    What: "moved" names a new id, or "moved_pages" a new path, that has itself moved on.
    Why: Each step is one more page for the reader, and a circle of them never ends.
    Example: moved: {a: b, b: c}
    Instead: moved: {a: c, b: c}
    """
    redirects = archive.content.redirects
    yield from _chains(archive, "moved", redirects.moved, "Write the id that the record has now")
    last = "Write the path that the page has now"
    yield from _chains(archive, "moved_pages", redirects.moved_pages, last)


def _chains(
    archive: Archive, field: str, moved: Mapping[str, str], write: str
) -> Iterator[Finding]:
    ends = _ends(moved)
    for old, new in moved.items():
        if new not in moved:
            continue
        if ends[old]:
            told = f'"{old}" is said to have moved to "{new}", which has moved as well.'
            fix = f"Write {old}: {ends[old]}."
        else:
            told = f'the redirect of "{old}" goes in a circle: {_steps(moved, old)}.'
            fix = f"{write}, or take the lines out."
        yield _finding(archive, (field, old), told, fix)


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


@rule("L137", "redirect-of-a-page")
def redirect_of_a_page(archive: Archive, pages: Collection[str]) -> Iterator[Finding]:
    """A line on a page that does nothing.

    What: "moved_pages" names a new path that no generated page has, or an old one that a generated
        page has; or a new one that is a further page of a list, as in changes/pages/2/.
    Why: No page would be made that leads on: who follows an old link would end at one that is not
        there. What a further page of a list shows goes on to the next one, and the page with it.
    Example: moved_pages: {places/doha/: places/doah-qatar/}
    Instead: moved_pages: {places/doha/: places/doha-qatar/}
    """
    moved = archive.content.redirects.moved_pages
    for old, new in moved.items():
        if old in pages:
            yield _finding(
                archive,
                ("moved_pages", old),
                f'"{old}" is listed as moved, and a generated page has that path.',
                f"{_taken_out(archive, 'moved_pages')}.",
            )
        elif further := _FURTHER.search(new):
            yield _finding(
                archive,
                ("moved_pages", old),
                f'"{old}" is said to have moved to "{new}", a further page of a list: what it '
                "shows now, another one shows later.",
                f"Write the path of the first page, {new[: further.start() + 1]}.",
            )
        elif new not in pages and new not in moved:
            yield _finding(
                archive,
                ("moved_pages", old),
                f'"{old}" is said to have moved to "{new}", and no generated page has that path.',
                "Write the path of a generated page, as in events/. To a page that somebody wrote, "
                "the plugin mkdocs-redirects leads.",
            )


RULES: Final = (redirect_to_nothing, redirect_of_a_record, redirect_chain, gone_twice)
