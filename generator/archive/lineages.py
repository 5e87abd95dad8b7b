"""Under which id something was published first: what is renamed goes on under another id, what is
merged into something else ends there.

The register leads on from both alike; the history tells them apart. A rename is there from the
moment at which what it was is gone. What stood beside that one is something of its own. Where there
is no history, what the register leads to is taken for renamed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from generator.archive.published_addresses import (
    living_statements,
    place_now,
    record_now,
    statement_end,
    statement_now,
)
from generator.archive.references import claims_in
from generator.archive.statement_times import Times
from generator.content.load import Content
from generator.content.statement_history import Life

_UNKNOWN: Final = Life()


def merged_into(content: Content, lives: Mapping[str, Life]) -> frozenset[str]:
    """The refs of the statements that others were merged into, and that none of them became."""
    ends, lives = _statement_ends(content, lives), _by_old_refs(content, lives)
    return frozenset(end for end, old in ends.items() if not _first(end, old, lives))


def first_addresses(content: Content, lives: Mapping[str, Life]) -> Mapping[str, str]:
    """The id under which a record was published first, by that of now; and of a statement, by its
    ref, the kind's folder, the record's id and its own, with "/" between. Only of those that have
    another one now.

    ``lives`` tells when each id and ref came and left, as far as the history is known.
    """
    first = dict(_first_records(content, lives))
    folders = {entry.id: entry.kind.folder for entry in content.entries}
    found, published = dict(first), lives
    lives = _by_old_refs(content, lives)
    for end, olds in _statement_ends(content, lives).items():
        if old := _first(end, olds, lives):
            record, anchor = place_now(content, old)
            if old in published:
                # Its record was merged into another, and had no other id when it was there.
                record = old.partition("/")[0]
            # A record that went has left no kind behind; mostly its statements went to one of its
            # own.
            folder = folders.get(record) or folders.get(end.partition("/")[0], "")
            found[end] = f"{folder}/{first.get(record, record)}/{anchor}"
    for entry in content.entries:
        if entry.id in first:
            for claim in claims_in(entry):
                kept = f"{entry.kind.folder}/{first[entry.id]}/{claim.statement.id}"
                found.setdefault(claim.ref, kept)
    return found


def records_of_register(content: Content) -> frozenset[str]:
    """The ids, of now and of before, of the records whose lives the register makes one ask for."""
    moved = content.redirects.moved
    refs = [*content.redirects.moved_statements.items()]
    named = {ref.partition("/")[0] for pair in refs for ref in pair}
    now = {record_now(content, one) for one in named}
    return frozenset({*named, *now, *moved.keys(), *moved.values()})


def known_times(content: Content, lives: Mapping[str, Life]) -> Mapping[str, Times]:
    """When the statements came that the register leads to, and when their words were others last,
    by ref; of those whose past is known."""
    lives = _by_old_refs(content, lives)
    found: dict[str, Times] = {}
    for end, olds in _statement_ends(content, lives).items():
        first, own = lives.get(_first(end, olds, lives) or end), lives.get(end)
        if first and own and first.came and own.changed:
            found[end] = Times(first.came, _changed(own, olds, lives) or own.changed)
    return found


def _changed(own: Life, olds: Sequence[str], lives: Mapping[str, Life]) -> datetime | None:
    """When the words of a statement were others last, under whatever id."""
    left, at = list(olds), own
    while at.changed == at.came and (before := _before(at, left, lives)):
        left.remove(before)
        was = lives.get(before, _UNKNOWN)
        if was.said != at.began:
            break
        at = was
    return at.changed


def _first_records(content: Content, lives: Mapping[str, Life]) -> Iterator[tuple[str, str]]:
    olds: dict[str, list[str]] = defaultdict(list)
    for old, new in content.redirects.moved.items():
        olds[new].append(old)
    for new, many in olds.items():
        if old := _first(new, many, lives):
            yield new, old


def _statement_ends(content: Content, lives: Mapping[str, Life]) -> Mapping[str, Sequence[str]]:
    """What leads to each statement, in the order of the register: that in which they went; then
    those that went along when their record was merged into another."""
    found: dict[str, list[str]] = defaultdict(list)
    for old in content.redirects.moved_statements:
        found[statement_end(content, old)].append(old)
    moved, named = content.redirects.moved, content.redirects.moved_statements
    living = living_statements(content) if moved else frozenset()
    for old in lives:
        along = "/" in old and old.partition("/")[0] in moved and old not in named
        if along and (end := statement_end(content, old)) in living:
            found[end].append(old)
    return found


def _by_old_refs(content: Content, lives: Mapping[str, Life]) -> Mapping[str, Life]:
    """The same, with those of statements whose record has moved by the refs of the register too."""
    refs = {old: statement_now(content, old) for old in content.redirects.moved_statements}
    return {**{old: lives[now] for old, now in refs.items() if now in lives}, **lives}


def _first(now: str, olds: Sequence[str], lives: Mapping[str, Life]) -> str:
    """What was published first of all that became ``now``, from rename to rename; "" where nothing
    did. ``olds`` are those that lead to it."""
    if not lives:
        return olds[0]
    at, left = "", list(olds)
    while before := _before(lives.get(at or now, _UNKNOWN), left, lives):
        at = before
        left.remove(before)
    return at


def _before(life: Life, olds: Sequence[str], lives: Mapping[str, Life]) -> str:
    """Which of these became what has this life: one that left as it came, or else the first, if all
    had left by then."""
    leaving = {old: lives.get(old, _UNKNOWN).left for old in olds}
    as_it_came = (old for old, left in leaving.items() if left == life.came)
    if found := next(as_it_came, ""):
        return found
    beside = (left is None or (life.came and left > life.came) for left in leaving.values())
    return "" if any(beside) else next(iter(leaving), "")
