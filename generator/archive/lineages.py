"""Under which id something was published first: what is renamed goes on under another id, what is
merged into something else ends there.

Where there is no history, what the register leads to is taken for renamed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import groupby, pairwise
from pathlib import PurePosixPath

from generator.archive.change_log import ChangeLog
from generator.archive.published_addresses import record_now, statement_ends
from generator.archive.references import claims_in
from generator.archive.statement_times import Times
from generator.archive.tracks import Tracks, follow
from generator.content.load import Content
from generator.content.past import Past, Revision
from generator.content.relation_history import days_of_headings
from generator.content.statement_history import ReadBlobs, steps_of
from generator.model.vocabulary import Kind


def all_tracks(
    content: Content, changes: Sequence[Revision], past: Past, read: ReadBlobs
) -> Tracks:
    """The tracks of all records and statements, from the changes of records among the revisions of
    the past, both the newest first, with the days of headings. The order of a question's answers
    says where statements stand, though it changes no record."""
    kept = {(one.commit, one.before, one.after): one for one in changes}
    found = (
        one if _is_question(one) else kept.get((one.commit, one.before, one.after))
        for one in past.revisions
    )
    tracks = follow(content, steps_of(tuple(one for one in found if one), read))
    return replace(
        tracks,
        headed=tuple(days_of_headings(past.relations, read)),
        untold=tuple(untold_ids(content, past.revisions)),
    )


def untold_ids(content: Content, revisions: Sequence[Revision]) -> Iterator[tuple[date, str, str]]:
    """The other ids that records got, of which the register says nothing, as where a commit took
    back what was renamed: the day, the id of before, and that of now, or of last. The revisions
    are given the newest first."""
    later: dict[str, str] = {}
    for _, there in groupby(revisions, lambda one: one.commit):
        first = next(there)
        ends = {old: record_now(content, later.get(new, new)) for old, new in first.moved}
        for old, new in first.moved:
            if record_now(content, old) != record_now(content, new) and ends[old] != old:
                yield first.day, old, ends[old]
        # Before it came to this record, the new id was no name of it.
        came = {new for _, new in first.moved}
        later = {name: end for name, end in later.items() if name not in came} | ends


def tracks_of(
    content: Content,
    changes: Sequence[Revision],
    past: Past,
    read: ReadBlobs,
    rewritten: frozenset[str],
) -> tuple[Tracks, Callable[[], Tracks]]:
    """The tracks of the records of the register and of those that were ``rewritten``, and what
    gives those of all; where they are most of all, all are followed at once."""
    every = partial(all_tracks, content, changes, past, read)
    named = records_of_register(content) | rewritten
    if 2 * len(named) > len(content.entries):
        found = every()
        return found, partial(_itself, found)
    return follow(content, steps_of(changes, read, named), named), every


def _itself(tracks: Tracks) -> Tracks:
    return tracks


def _is_question(one: Revision) -> bool:
    return PurePosixPath(one.after or one.before).parent.name == Kind.QUESTION.folder


def merged_into(content: Content, tracks: Tracks) -> frozenset[str]:
    """The refs of the statements that others were merged into, and that none of them became."""
    became = {name for name, track in tracks.living.items() if len(track.names) > 1}
    return _led_to(content) - became


def first_addresses(content: Content, tracks: Tracks) -> Mapping[str, str]:
    """The id under which a record was published first, by that of now; and of a statement, by its
    ref, the kind's folder, the record's id and its own, with "/" between. Only of those that have
    another one now."""
    if not tracks.known:
        return _by_register(content)
    return {
        name: f"{track.folder}/{track.first}" if "/" in name else track.first
        for name, track in tracks.living.items()
        if track.first != name
    }


def merged_articles(content: Content, tracks: Tracks) -> Mapping[str, tuple[str, ...]]:
    """The ids under which the articles came that were merged into another, by its id of now. Where
    there is no history, all that the register leads to it from, and its own: one of them it is."""
    sources = [entry.id for entry in content.entries if entry.kind is Kind.SOURCE]
    found: dict[str, dict[str, None]] = {name: {} for name in sources}
    for old, new in () if tracks.known else content.redirects.moved.items():
        if new in found:
            found[new] |= {old: None, new: None}
    for track in tracks.tracks:
        end = record_now(content, track.last)
        if track.folder == Kind.SOURCE.folder and not track.there and end in found:
            found[end][track.first] = None
    return {name: tuple(ids) for name, ids in found.items() if ids}


def _by_register(content: Content) -> Mapping[str, str]:
    first: dict[str, str] = {}
    for old, new in content.redirects.moved.items():
        first.setdefault(new, old)
    found, ends = dict(first), statement_ends(content)
    moved = content.redirects.moved_statements
    folders = {entry.id: entry.kind.folder for entry in content.entries}
    for old in moved:
        end = ends(old)
        record, _, anchor = old.partition("/")
        # An address is given once, and one that has a line of its own is that line's.
        known = first.get(record, record)
        known = record if f"{known}/{anchor}" in moved else known
        now = record_now(content, record)
        # A record that went has left no kind behind; mostly its statements went to one of its own.
        folder = folders.get(now) or folders.get(end.partition("/")[0], "")
        found.setdefault(end, f"{folder}/{known}/{anchor}")
    for entry in content.entries:
        if entry.id in first:
            for claim in claims_in(entry):
                kept = f"{first[entry.id]}/{claim.statement.id}"
                if kept not in moved:
                    found.setdefault(claim.ref, f"{entry.kind.folder}/{kept}")
    return found


def records_of_register(content: Content) -> frozenset[str]:
    """The ids, of now and of before, of the records whose history the register makes one ask
    for."""
    moved = content.redirects.moved
    refs = [*content.redirects.moved_statements.items()]
    named = {ref.partition("/")[0] for pair in refs for ref in pair}
    now = {record_now(content, one) for one in named}
    return frozenset({*named, *now, *moved.keys(), *moved.values()})


def with_lineages(log: ChangeLog, content: Content, tracks: Tracks) -> ChangeLog:
    """A log that also knows what was called what, and what ended where."""
    return replace(
        log,
        arrived=arrivals(tracks),
        renamed=renamed_on_days(tracks),
        first=first_addresses(content, tracks),
        merged=merged_articles(content, tracks),
    )


def arrivals(tracks: Tracks) -> frozenset[tuple[str, date]]:
    """The refs that statements got which had another one before, each with the day."""
    return frozenset(
        (now.name, now.time.date())
        for track in tracks.tracks
        for was, now in pairwise(track.events)
        if now.said and now.time and was.name != now.name and "/" in now.name
    )


def renamed_on_days(tracks: Tracks) -> Mapping[date, Mapping[str, str]]:
    """The refs that statements had before a day and the ones that they had after it, by day; what
    went along with its record under its own id is left out."""
    found: dict[date, dict[str, str]] = defaultdict(dict)
    for track in tracks.tracks:
        committed = [(one.time.date(), one.name) for one in track.events if one.time]
        last = dict(committed)
        for (_, was), (day, now) in pairwise(last.items()):
            if was != now:
                found[day][was] = now
    return {
        day: {was: now for was, now in pairs.items() if "/" in was and not _along(pairs, was, now)}
        for day, pairs in found.items()
    }


def _along(pairs: Mapping[str, str], was: str, now: str) -> bool:
    record, _, anchor = was.partition("/")
    return now == f"{pairs.get(record, '')}/{anchor}"


def known_times(
    content: Content, tracks: Tracks, rewritten: frozenset[str] = frozenset()
) -> Mapping[str, Times]:
    """When the statements came that the register leads to, or that are in the records
    ``rewritten``, and when they changed last or came back, by ref; of those whose past is known."""
    ends = _led_to(content)
    return {
        name: Times(track.came, track.changed)
        for name, track in tracks.living.items()
        if "/" in name and track.came and track.changed
        if name in ends or len(track.names) > 1 or name.partition("/")[0] in rewritten
    }


def record_times(
    content: Content, came: Mapping[str, datetime], tracks: Tracks
) -> Mapping[str, Times]:
    """When each record came first and last, by its path: ``came`` tells when its file did last."""
    found = {path: Times(time, time) for path, time in came.items()}
    for entry in content.entries:
        track, path = tracks.living.get(entry.id), entry.document.path
        if track and track.came and track.back and path in found:
            found[path] = Times(track.came, track.back)
    return found


def _led_to(content: Content) -> frozenset[str]:
    """The refs that old ones lead to."""
    return frozenset(map(statement_ends(content), content.redirects.moved_statements))
