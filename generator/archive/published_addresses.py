"""Addresses that were published and whose record is elsewhere or gone; none of them may die.

After "Cool URIs don't change" (https://www.w3.org/Provider/Style/URI): a moved record
leaves a page that leads on, a removed one a page that says so.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, TypeAlias

from generator.archive.references import claims_in
from generator.content.load import Content, Entry
from generator.model.fields import Date
from generator.model.vocabulary import Kind

# What makes up a record's address: its kind and its id.
Address: TypeAlias = tuple[Kind, str]

_RECORD_FILE: Final = re.compile(r"content/([a-z]+)/([^/]+)\.yaml")


@dataclass(frozen=True, slots=True)
class Departure:
    """An address without a record. ``target`` is the id that it has now, with the same kind; a
    removed record, and one that was removed after it had moved, has a day and a reason instead."""

    id: str
    kind: Kind
    target: str = ""
    on: Date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class GoneStatement:
    """A permalink on a record's page whose statement is elsewhere now or gone: ``anchor`` is its
    old id, ``target`` the ref that it has now; a removed one has a day and a reason instead."""

    anchor: str
    target: str = ""
    on: Date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class StatementDeparture:
    """A ref of before, and the one that its statement has now; a removed one has a day and a reason
    instead."""

    ref: str
    target: str = ""
    on: Date | None = None
    why: str = ""


def departures(content: Content) -> tuple[Departure, ...]:
    """Every moved or removed record that no living one stands in the place of, by kind and id.

    A redirect to nothing has no address and is left to the checks.
    """
    living = {(entry.kind, entry.id) for entry in content.entries}
    found = {(gone.kind, gone.id): gone for gone in _departures(content)}
    return tuple(found[address] for address in sorted(found.keys() - living))


def _departures(content: Content) -> Iterator[Departure]:
    living = {entry.id: entry.kind for entry in content.entries}
    removed = {gone.id: gone for gone in content.redirects.removed}
    for old, new in content.redirects.moved.items():
        if new in living:
            yield Departure(old, living[new], target=new)
        elif new in removed:
            yield Departure(old, removed[new].kind, on=removed[new].on, why=removed[new].why)
    for gone in content.redirects.removed:
        yield Departure(gone.id, gone.kind, on=gone.on, why=gone.why)


def removed_files(content: Content) -> frozenset[str]:
    """The paths that the files of the records had that were removed."""
    files = (f"content/{gone.kind.folder}/{gone.id}.yaml" for gone in content.redirects.removed)
    return frozenset(files) - content.documents.keys()


def addresses(content: Content) -> frozenset[Address]:
    """Every address that the content answers for: records, broken ones too, and departures."""
    folders = {kind.folder: kind for kind in Kind}
    files = (_RECORD_FILE.fullmatch(path) for path in content.documents)
    records = {(folders[found[1]], found[2]) for found in files if found and found[1] in folders}
    return frozenset(records | {(gone.kind, gone.id) for gone in departures(content)})


def living_statements(content: Content) -> frozenset[str]:
    """The refs of all statements that are there."""
    return frozenset(claim.ref for entry in content.entries for claim in claims_in(entry))


def statements_there(content: Content) -> Callable[[str], bool]:
    """A function that says whether a ref's statement is there. It reads the records that are asked
    for; ``living_statements`` reads all."""
    bearers: dict[str, list[Entry]] = defaultdict(list)
    for entry in content.entries:
        bearers[entry.id].append(entry)

    @cache
    def refs(record: str) -> frozenset[str]:
        found = (claims_in(entry) for entry in bearers.get(record, ()))
        return frozenset(claim.ref for claims in found for claim in claims)

    return lambda ref: ref in refs(ref.partition("/")[0])


def statement_departures(content: Content) -> tuple[StatementDeparture, ...]:
    """What the register says of statements, by the refs that they had; one that is there is left to
    the checks, as is one that leads nowhere. What ends at a removed one was removed as it was."""
    is_there, ends = statements_there(content), statement_ends(content)
    redirects = content.redirects
    named = {gone.statement: gone for gone in redirects.removed_statements}
    whole = {gone.id: gone for gone in redirects.removed}
    found: list[StatementDeparture] = []
    for ref in dict.fromkeys((*redirects.moved_statements, *named)):
        end = ends(ref)
        gone = named.get(ref) or named.get(end) or whole.get(end.partition("/")[0])
        if is_there(ref):
            continue
        if is_there(end):
            found.append(StatementDeparture(ref, end))
        elif gone:
            found.append(StatementDeparture(ref, on=gone.on, why=gone.why))
    return tuple(found)


def gone_statements(content: Content) -> Mapping[str, tuple[GoneStatement, ...]]:
    """The old permalinks that lead on or say what became of their statement, by the id of the
    record on whose page they are.

    The page of a record that moved leads on with the permalink, so its permalinks are on the page
    of now; but where that has another one of the same name, they are on the one that it left.
    """
    departed = statement_departures(content)
    is_there, refs = statements_there(content), {one.ref for one in departed}
    places: dict[str, set[StatementDeparture]] = defaultdict(set)
    for one in departed:
        places[statement_now(content, one.ref)].add(replace(one, ref=""))
    found: dict[str, list[GoneStatement]] = defaultdict(list)
    for one in departed:
        record, _, anchor = one.ref.partition("/")
        now = record_now(content, record)
        told = GoneStatement(anchor, one.target, one.on, one.why)
        ref = f"{now}/{anchor}"
        if now == record or not (is_there(ref) or ref in refs or len(places[ref]) > 1):
            found[now].append(told)
            continue
        if not one.target:
            # The page that it left leads on, so the one of now says it, under a name of its own.
            told = replace(told, anchor=f"{record}--{anchor}")
            found[now].append(told)
        target = one.target or f"{now}/{told.anchor}"
        found[record].append(GoneStatement(anchor, target))
    return {record: tuple(dict.fromkeys(many)) for record, many in found.items()}


def record_now(content: Content, record_id: str) -> str:
    """The id that a record has now."""
    return content.redirects.moved.get(record_id, record_id)


def statement_now(content: Content, ref: str) -> str:
    """A ref with the id that its record has now."""
    record, _, anchor = ref.partition("/")
    return f"{record_now(content, record)}/{anchor}"


def statement_ends(content: Content) -> Callable[[str], str]:
    """A function that gives where an old ref leads to in the end: the ref that its statement has
    now, or had last; where redirects go in a circle, one of them.

    What the register says of a statement goes before what it says of its record.
    """
    moved, records = content.redirects.moved_statements, content.redirects.moved
    removed = {gone.statement for gone in content.redirects.removed_statements}

    @cache
    def end(ref: str) -> str:
        at, seen = ref, set[str]()
        while at not in seen:
            seen.add(at)
            record, _, anchor = at.partition("/")
            if at in moved:
                at = moved[at]
            elif at not in removed and record in records:
                at = f"{records[record]}/{anchor}"
        return at

    return end


def statement_end(content: Content, ref: str) -> str:
    """Where one old ref leads to in the end."""
    return statement_ends(content)(ref)


def published_refs(content: Content) -> frozenset[str]:
    """Every ref under which a statement may have been published, as far as the records and the
    register can tell: those of now and before, also behind the old ids of their record."""
    known = living_statements(content) | {*content.redirects.moved_statements}
    known |= {gone.statement for gone in content.redirects.removed_statements}
    anchors: dict[str, list[str]] = defaultdict(list)
    for ref in known:
        record, _, anchor = ref.partition("/")
        anchors[record].append(anchor)
    moved = content.redirects.moved.items()
    return known | {f"{old}/{anchor}" for old, new in moved for anchor in anchors[new]}


def first_ids(content: Content) -> Mapping[str, str]:
    """The id under which a record was published first, by that of now; of renamed records only.

    The register lists redirects as they came, so the first that leads somewhere is the oldest.
    """
    found: dict[str, str] = {}
    for old, new in content.redirects.moved.items():
        found.setdefault(new, old)
    return found


@dataclass(frozen=True, slots=True)
class LedOtherwise:
    """An old id that would lead elsewhere than its record is now: ``at`` is the id that this had
    before, ``target`` what the old one must lead to, ``leads`` the record that it would, "" for
    none. ``taken`` says that another record has the old id."""

    old: str
    at: str
    target: str
    leads: str
    taken: bool


def led_otherwise(before: Content, after: Content) -> Iterator[LedOtherwise]:
    """The old ids of ``before`` that would lead elsewhere in ``after`` than their records do; of a
    record that leads nowhere itself, none."""
    there, there_now = _records(before), _records(after)
    redirects = after.redirects
    removed = {gone.id for gone in redirects.removed}
    for old, at in before.redirects.moved.items():
        if old in there or at not in there | {gone.id for gone in before.redirects.removed}:
            continue
        target = at if at in there_now | removed else redirects.moved.get(at, "")
        leads = old if old in there_now else redirects.moved.get(old, old)
        answers = leads in there_now | removed and target in there_now | removed
        same = leads == target or (answers and not {leads, target} & there_now)
        if target in there_now | removed and not same:
            living = leads if leads in there_now else ""
            yield LedOtherwise(old, at, target, living, taken=old in there_now)


def _records(content: Content) -> frozenset[str]:
    """The ids of the records that are there, also of those that cannot be read."""
    return content.broken | {entry.id for entry in content.entries}
