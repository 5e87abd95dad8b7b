"""Two states of the content side by side: which records and statements differ, and in what.

Pure: two archives in, the differences out. A record that moved is compared with what it
was, and links that only follow a move are no difference.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from generator.archive.archive import Archive
from generator.archive.field_parts import FieldPart, Follow, as_it_is, parts_of, shown
from generator.archive.published_addresses import record_now, statement_ends
from generator.archive.references import Claim, claims_in
from generator.content.load import Entry
from generator.model.questions import Question
from generator.model.records import Source
from generator.model.strict import Strict

# The fields with statements, which are compared one by one.
STATEMENT_FIELDS: Final = frozenset({"facts", "observations"})
# The fields that have the ids of records, or the refs of statements.
ID_FIELDS: Final = frozenset(
    {"about", "actor", "by", "fact", "facts", "of", "part_of", "publisher"}
    | {"rewrites", "source", "sources", "target", "told", "via"}
)
# What a statement says comes before what carries it.
_LAST: Final = frozenset({"evidence"})


class Status(StrEnum):
    """What became of a record or a statement."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value before and after, as text; "" where there was or is none. ``values`` are the same as
    the record has them; ``None`` where there is none."""

    field: str
    before: str
    after: str
    values: tuple[Any, Any] = (None, None)


@dataclass(frozen=True, slots=True)
class StatementChange:
    """A fact or an observation that came, went, changed, or has another id now."""

    before: Claim | None
    after: Claim | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def status(self) -> Status:
        """What became of it."""
        ids = [claim.statement.id for claim in (self.before, self.after) if claim]
        return _status(self.before, self.after, renamed=len(set(ids)) > 1)

    @property
    def claim(self) -> Claim:
        """The statement as it is, or as it was."""
        claim = self.after or self.before
        assert claim is not None  # noqa: S101 - a change has at least one side
        return claim


@dataclass(frozen=True, slots=True)
class RecordChange:
    """A record that came, went, moved or changed; ``fields`` are those of the record itself."""

    before: Entry | None
    after: Entry | None
    fields: tuple[FieldChange, ...] = ()
    statements: tuple[StatementChange, ...] = ()

    @property
    def status(self) -> Status:
        """What became of it."""
        ids = [entry.id for entry in (self.before, self.after) if entry]
        return _status(self.before, self.after, renamed=len(set(ids)) > 1)

    @property
    def entry(self) -> Entry:
        """The record as it is, or as it was."""
        entry = self.after or self.before
        assert entry is not None  # noqa: S101 - a change has at least one side
        return entry


def _status(before: object, after: object, *, renamed: bool) -> Status:
    if before is None:
        return Status.ADDED
    if after is None:
        return Status.REMOVED
    return Status.RENAMED if renamed else Status.CHANGED


def renames(before: Archive, after: Archive) -> Mapping[str, str]:
    """The records that have another id now: those that the register names, and those that went
    while one with the same name and kind came."""
    gone = before.entries.keys() - after.entries.keys() - after.content.broken
    come = after.entries.keys() - before.entries.keys()
    moved = after.content.redirects.moved.items()
    found = {old: new for old, new in moved if old in gone and new in after.entries}
    named = {_name(after.entries[new]): new for new in sorted(come - set(found.values()))}
    for old in sorted(gone - found.keys()):
        new = named.pop(_name(before.entries[old]), "")
        if new:
            found[old] = new
    return found


def _name(entry: Entry) -> tuple[str, str]:
    record = entry.record
    return (entry.kind, record.title if isinstance(record, Source) else record.name)


def compare_records(
    before: Archive, after: Archive, moved: Mapping[str, str]
) -> tuple[RecordChange, ...]:
    """Every record that differs, by kind and id; what one side cannot read neither came nor went.
    ``moved`` is what ``renames`` gives."""
    unread = {record_now(after.content, one) for one in before.content.broken}
    end = statement_ends(after.content)
    left = ((ref, end(ref)) for ref in before.claims if ref not in after.claims)
    follow = following({**moved, **{old: now for old, now in left if now in after.claims}})
    pairs: dict[str, Entry] = {}
    for old, new in moved.items():
        # Of several that became one, the first was renamed; none was, where that one was there.
        merged = new in pairs or new in before.entries
        pairs[old if merged else new] = before.entries[old]
    pairs |= {
        name: entry
        for name, entry in before.entries.items()
        if name not in moved and record_now(after.content, name) not in after.content.broken
    }
    changes = [
        change
        for record_id in pairs.keys() | (after.entries.keys() - unread)
        if (change := compare_entries(pairs.get(record_id), after.entries.get(record_id), follow))
    ]
    return tuple(sorted(changes, key=lambda change: (change.entry.kind, change.entry.id)))


def following(moved: Mapping[str, str]) -> Follow:
    """A function that writes the ids of records, and the refs of statements, that moved as they are
    now: where a field has one, and in links. An id may be a word of the text, which stays."""
    if not moved:
        return as_it_is
    ids = "|".join(re.escape(old) for old in sorted(moved, key=len, reverse=True))
    alone = re.compile(rf"(?:{ids})(?=/|\Z)")
    linked = re.compile(rf"(?<=\[\[)(?:{ids})(?=[|\]/])")

    def follow(field: str, text: str) -> str:
        if field not in ID_FIELDS:
            return linked.sub(lambda found: moved[found[0]], text)
        found = alone.match(text)
        return moved[found[0]] + text[found.end() :] if found else text

    return follow


def compare_entries(
    before: Entry | None, after: Entry | None, follow: Follow = as_it_is
) -> RecordChange | None:
    """What became of one record; ``None`` where it says the same. ``follow`` writes a text of
    before with the ids of now (see ``following``)."""
    if before and after:
        if before.id == after.id and before.document.text == after.document.text:
            return None
        fields = _compare_fields(before.record, after.record, follow)
        if before.kind is not after.kind:
            fields = (FieldChange("kind of record", before.kind, after.kind), *fields)
        statements = _compare_statements(claims_in(before), claims_in(after), follow)
        if not fields and not statements and before.id == after.id:
            return None
        return RecordChange(before, after, fields, statements)
    return RecordChange(
        before,
        after,
        fields=_all_positions(before, after),
        statements=tuple(
            [StatementChange(claim, None) for claim in claims_in(before)] if before else []
        )
        + tuple([StatementChange(None, claim) for claim in claims_in(after)] if after else []),
    )


def _all_positions(before: Entry | None, after: Entry | None) -> tuple[FieldChange, ...]:
    """The positions of a question that came or went: all that it says."""
    old, new = (
        entry.record.positions if entry and isinstance(entry.record, Question) else ()
        for entry in (before, after)
    )
    return tuple(_compare_values("positions", old, new, as_it_is))


def _quoted(claim: Claim, follow: Follow = as_it_is) -> str:
    """The evidence of a statement as one text, to tell the same from another."""
    return "; ".join(
        shown(one.model_copy(update={"source": follow("source", one.source)}))
        for one in claim.statement.evidence
    )


def _compare_statements(
    before: Sequence[Claim], after: Sequence[Claim], follow: Follow
) -> tuple[StatementChange, ...]:
    """Changes in the order of the file as it is; what went comes last."""
    old = {claim.statement.id: claim for claim in before}
    new = {claim.statement.id: claim for claim in after}
    # The same quotes under another id: the statement stays, its permalink does not.
    quotes = {_quoted(claim, follow): claim for i, claim in old.items() if i not in new}
    changes = []
    for statement_id, claim in new.items():
        was = old.get(statement_id) or quotes.pop(_quoted(claim), None)
        if was:
            old.pop(was.statement.id)
        fields = _compare_fields(was.statement, claim.statement, follow) if was else ()
        if not was or fields:
            changes.append(StatementChange(was, claim, fields))
    return (*changes, *(StatementChange(claim, None) for claim in old.values()))


def _compare_fields(before: Strict, after: Strict, follow: Follow) -> tuple[FieldChange, ...]:
    names = dict.fromkeys([*type(after).model_fields, *type(before).model_fields])
    return tuple(
        change
        for name in sorted(names, key=_LAST.__contains__)
        if name not in STATEMENT_FIELDS
        for change in _compare_values(
            name, getattr(before, name, None), getattr(after, name, None), follow
        )
    )


def _compare_values(field: str, before: Any, after: Any, follow: Follow) -> Iterator[FieldChange]:
    """Values as text; in a list, entries of one key (an evidence's source) are held together."""
    if before == after:
        return
    old = parts_of(field, before, follow)
    new = parts_of(field, after)
    stayed = Counter(old) & Counter(new)
    left = _by_key(old, stayed.copy())
    for key, parts in _by_key(new, stayed.copy()).items():
        for part in parts:
            yield _change(field, left[key].pop(0) if left[key] else None, part)
    for parts in left.values():
        for part in parts:
            yield _change(field, part, None)


def _change(field: str, before: FieldPart | None, after: FieldPart | None) -> FieldChange:
    return FieldChange(
        field,
        before.text if before else "",
        after.text if after else "",
        (before and before.value, after and after.value),
    )


def _by_key(
    parts: Iterable[FieldPart], stayed: Counter[FieldPart]
) -> defaultdict[str, list[FieldPart]]:
    found: defaultdict[str, list[FieldPart]] = defaultdict(list)
    for part in parts:
        if stayed[part]:
            stayed[part] -= 1
        else:
            found[part.key].append(part)
    return found
