"""Under which id something was published first: what is renamed goes on under another id, what is
merged into something else ends there.

The register leads on from both alike; the history tells them apart. A rename is there from the
moment at which what it was is gone. What stood beside that one is something of its own. Where there
is no history, what the register leads to is taken for renamed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from generator.archive.published_addresses import (
    place_now,
    record_now,
    statement_end,
    statement_now,
)
from generator.archive.references import claims_in
from generator.content.load import Content
from generator.content.statement_history import Life

_UNKNOWN: Final = Life()


def merged_into(content: Content, lives: Mapping[str, Life]) -> frozenset[str]:
    """The refs of the statements that others were merged into, and that none of them became."""
    ends, lives = _statement_ends(content), _by_old_refs(content, lives)
    return frozenset(end for end, old in ends.items() if not _first(end, old, lives))


def first_addresses(content: Content, lives: Mapping[str, Life]) -> Mapping[str, str]:
    """The id under which a record was published first, by that of now; and of a statement, by its
    ref, the kind's folder, the record's id and its own, with "/" between. Only of those that have
    another one now.

    ``lives`` tells when each id and ref came and left, as far as the history is known.
    """
    first = dict(_first_records(content, lives))
    folders = {entry.id: entry.kind.folder for entry in content.entries}
    found, lives = dict(first), _by_old_refs(content, lives)
    for end, olds in _statement_ends(content).items():
        if old := _first(end, olds, lives):
            record, anchor = place_now(content, old)
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
    return frozenset({*named, *now, *(old for old, new in moved.items() if new in now)})


def _first_records(content: Content, lives: Mapping[str, Life]) -> Iterator[tuple[str, str]]:
    olds: dict[str, list[str]] = defaultdict(list)
    for old, new in content.redirects.moved.items():
        olds[new].append(old)
    for new, many in olds.items():
        if old := _first(new, many, lives):
            yield new, old


def _statement_ends(content: Content) -> Mapping[str, Sequence[str]]:
    """What leads to each statement, in the order of the register: that in which they went."""
    found: dict[str, list[str]] = defaultdict(list)
    for old in content.redirects.moved_statements:
        found[statement_end(content, old)].append(old)
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
