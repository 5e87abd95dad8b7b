"""``changes.jsonl``: which statements came, changed and went, and which records left, day by day.

Whoever keeps a copy of the data reads here what to take out of it. Every line has the ids of now,
so that it joins the tables; a line of what moved has an id of before as well. Without the project's
history only what its register of departures says is known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain, groupby
from typing import Final

from generator.archive.archive import Archive
from generator.archive.published_addresses import (
    Departure,
    StatementDeparture,
    statement_departures,
    statement_ends,
)
from generator.archive.references import named_in_statements
from generator.archive.tracks import Track, Tracks
from generator.exports.told_changes import ToldChange, change_line
from generator.model.vocabulary import Change, Kind

_KINDS: Final = {kind.folder: kind for kind in Kind}


# What moved has its name of now before anything else is told of it.
_ORDER: Final = {Change.MOVED: 1, Change.REMOVED: 2, Change.ADDED: 4, Change.CHANGED: 5}
_WITH_RECORD: Final = 3


def changes_lines(tracks: Tracks, archive: Archive, departures: Iterable[Departure]) -> bytes:
    """All changes, one line of JSON each, by day, so that they can be applied to a copy in turn;
    what has no day comes first."""
    departed, end = statement_departures(archive.content), statement_ends(archive.content)
    history = _History(tracks, tuple(departures), departed, end)
    records = (history.of_records(), history.of_ids(), history.of_untold_ends())
    told = (history.of_statements(), history.of_names(archive), history.of_relations(archive))
    found = dict.fromkeys(chain(*records, *told, history.of_questions()))
    return b"".join(map(change_line, sorted(found, key=history.place)))


class _History:
    """Tells the tracks, with what the register says of them."""

    def __init__(
        self,
        tracks: Tracks,
        departures: Sequence[Departure],
        departed: Sequence[StatementDeparture],
        end: Callable[[str], str],
    ) -> None:
        self._tracks = tracks
        self._departures = departures
        self._departed = departed
        self._end = end
        self._statements = [one for one in tracks.tracks if "/" in one.last]
        records = (one for one in tracks.tracks if "/" not in one.last)
        self._record = {name: one for one in records for name in one.names}
        # By the ref that it has now or had last: what is there, or else what was there last.
        last = sorted(self._statements, key=_lasted)
        self._last = {one.last: one for one in last}
        # What came back to a name and left it again did so on each of the days.
        self._left: dict[str, dict[str, None]] = defaultdict(dict)
        for track in tracks.tracks:
            for name in track.names:
                self._left[name] |= dict.fromkeys(map(_day, track.left(name)))
        self._now = {one.id: one.target for one in departures if one.target}
        self._names = {name for one in self._statements for name in one.names}
        # What was removed as its record got another id was never called as the register has it; of
        # those that were merged into one, it is the one that left last.
        gone = (one.last for one in last if not one.there and end(one.last) not in self._names)
        self._gone_as = {end(name): name for name in gone}
        lost = (one for one in self._statements if self._name(one) != one.last)
        self._merged = {name for one in lost for name in one.names}
        self._gone = {one.id: one for one in departures if not one.target}

    def place(self, one: ToldChange) -> tuple[str, int, str, str]:
        """Where a line stands: on a day what was merged comes before what that was merged into, and
        a record moves with what it then still has."""
        order = _ORDER[one.change]
        if one.change is Change.MOVED:
            order = _WITH_RECORD if not one.statement else order - (one.statement in self._merged)
        return (one.day, order, one.record, one.statement)

    def of_records(self) -> Iterator[ToldChange]:
        """The records that the register tells of; an id that no commit had has not moved."""
        for one in self._departures:
            # What was removed under another id had moved before.
            target = one.target or self._end(f"{one.id}/").removesuffix("/")
            if target == one.id or not (one.target or self._tracks.known):
                track = self._record.get(one.id)
                left = _day(track.events[-1].time) if track and not track.there else ""
                # A copy has it until the commit, as it has its statements.
                day = max(one.on.text if one.on else "", left)
                yield ToldChange(day, Change.REMOVED, one.id, one.kind.value, "", "", one.why)
            elif not self._tracks.known or one.id in self._left:
                for day in self._left.get(one.id, ("",)):
                    yield ToldChange(day, Change.MOVED, one.id, one.kind.value, "", target)

    def of_ids(self) -> Iterator[ToldChange]:
        """The records that got another id of which the register says nothing."""
        for day, old, now in self._tracks.untold:
            if not self._is_another(old):
                yield ToldChange(day.isoformat(), Change.MOVED, old, self._kind(old), "", now)

    def of_untold_ends(self) -> Iterator[ToldChange]:
        """The records that left without a line in the register, and are not called otherwise."""
        renamed = {old for _, old, _ in self._tracks.untold}
        for track in self._tracks.tracks:
            name, time = track.last, track.events[-1].time
            gone = "/" not in name and not track.there and name not in renamed
            if gone and time and not self._is_another(name):
                yield ToldChange(_day(time), Change.REMOVED, name, self._kind(name))

    def _is_another(self, old: str) -> bool:
        """Whether an id of before is another record's now, or the register has its own line on it:
        then no line can lead on from it."""
        return old in self._tracks.living or old in self._now or old in self._gone

    def of_statements(self) -> Iterator[ToldChange]:
        """What the register says of statements, and what the history does."""
        told: dict[str, str] = {}
        for one in self._departed:
            ref = self._gone_as.get(one.ref, one.ref)
            record = ref.partition("/")[0]
            # A copy has it until the commit, whichever day before that the register gives.
            day = max(one.on.text, self._went(ref)) if one.on else ""
            if one.target:
                for name in () if self._tracks.known else self._names_of(ref):
                    record = name.partition("/")[0]
                    yield ToldChange(day, Change.MOVED, record, "", name, one.target)
            elif self._is_last(ref):
                yield ToldChange(day, Change.REMOVED, record, "", ref, "", one.why)
            if one.on:
                told[ref] = day
        for track in self._statements:
            yield from self._moved(track)
            if self._name(track) == track.last:
                yield from self._of_track(track, told)

    def _names_of(self, ref: str) -> Iterator[str]:
        """The refs that the register knows of what moved: it may have been in its record when that
        had another id, of which it says nothing of its own."""
        yield ref
        record, _, anchor = ref.partition("/")
        own = {one.ref for one in self._departed}
        before = (f"{old}/{anchor}" for old, now in self._now.items() if now == record)
        yield from (name for name in before if name not in own)

    def _went(self, ref: str) -> str:
        """The day of the commit in which a statement went; "" where none tells."""
        track = self._last.get(ref)
        days = [] if track is None or track.there else [*_by_day(track)]
        return days[-1][0] if days and days[-1][1] is Change.REMOVED else ""

    def _is_last(self, ref: str) -> bool:
        """Whether what was removed had these ids last; of what no commit had, the register says."""
        if ref in self._names:
            return ref in self._last and ref not in self._merged
        return not self._tracks.known or self._end(ref) == ref

    def of_names(self, archive: Archive) -> Iterator[ToldChange]:
        """The days on which a record that a statement names got other words, such as a name, or
        another id while what it was called before is another's now."""
        records = {name: one for name, one in self._tracks.living.items() if "/" not in name}
        others = {name: {day.date() for day in one.others} for name, one in records.items()}
        for on, old, now in self._tracks.untold:
            if now in others and self._is_another(old):
                others[now].add(on)
        others = {name: days for name, days in others.items() if days}
        for ref, names in named_in_statements(archive.references).items() if others else ():
            track = self._tracks.living.get(ref)
            if not track or not track.came:
                continue
            record = ref.partition("/")[0]
            days = {day for one in names & others.keys() for day in others[one]}
            for day in sorted(one.isoformat() for one in days if one > track.came.date()):
                yield ToldChange(day, Change.CHANGED, record, self._kind(record), ref)

    def of_questions(self) -> Iterator[ToldChange]:
        """The days on which what is there stood otherwise in questions than before."""
        for ref, track in self._tracks.living.items():
            record = ref.partition("/")[0]
            kind = self._kind(record)
            for day in track.asked:
                if track.came and day > track.came.date():
                    yield ToldChange(day.isoformat(), Change.CHANGED, record, kind, ref)

    def of_relations(self, archive: Archive) -> Iterator[ToldChange]:
        """The days on which the relation that a statement states was called otherwise."""
        for claim, relation in archive.index.relations if self._tracks.headed else ():
            track = self._tracks.living.get(claim.ref)
            came = track.came.date() if track and track.came else None
            for day, types in self._tracks.headed:
                if relation.type in types and came and day > came:
                    record, kind = claim.entry.id, claim.entry.kind.value
                    yield ToldChange(day.isoformat(), Change.CHANGED, record, kind, claim.ref)

    def _name(self, track: Track) -> str:
        """The ref that a statement has now, or had last; of one that was merged into another, the
        ref of that."""
        end = self._end(track.last)
        end = track.last if track.there else self._gone_as.get(end, end)
        return end if end in self._last else track.last

    def _moved(self, track: Track) -> Iterator[ToldChange]:
        """The refs that it had; what is there and went along with its record has no line. What
        was merged into another has its last ref until then, and that which the other had then."""
        merged = self._name(track)
        if merged != track.last:
            merged = self._last[merged].called_before(track.events[-1].time)
        for name in track.names:
            now = track.last if name != track.last else merged
            along = track.there and self._along(name, now)
            if name != now and name not in self._tracks.living and not along:
                record = name.partition("/")[0]
                for day in self._left[name]:
                    yield ToldChange(day, Change.MOVED, record, "", name, now)

    def _along(self, name: str, now: str) -> bool:
        record, _, anchor = name.partition("/")
        target = self._now.get(record, "")
        renamed = self._record.get(record) is self._record.get(target)
        return renamed and f"{target}/{anchor}" == now

    def _of_track(self, track: Track, told: Mapping[str, str]) -> Iterator[ToldChange]:
        """The days of a statement; the register tells with its reason that it went."""
        record = track.last.partition("/")[0]
        kind, day = self._kind(record), told.get(track.last)
        days = [*_by_day(track)]
        if days and not track.there and day is not None:
            days = days[:-1] if days[-1][1] is None or days[-1][0] <= day else days
        for on, change in days:
            if change or record in self._gone:
                yield ToldChange(on, change or Change.REMOVED, record, kind, track.last)
        gone = self._gone.get(record)
        if gone and not track.there and track.events[-1].time is None and day is None:
            when = gone.on.text if gone.on else ""
            yield ToldChange(when, Change.REMOVED, record, kind, track.last)

    def _kind(self, record: str) -> str:
        track = self._record.get(record)
        folders = [one.said.partition(" ")[0] for one in track.events] if track else []
        kinds = [_KINDS[one] for one in folders if one in _KINDS]
        return kinds[-1].value if kinds else ""


def _lasted(track: Track) -> tuple[bool, bool, float]:
    """How long something was there, for sorting; what is not committed came or left last."""
    time = track.events[-1].time
    return (track.there, time is None, time.timestamp() if time else 0)


def _day(time: datetime | None) -> str:
    return time.date().isoformat() if time else ""


def _by_day(track: Track) -> Iterator[tuple[str, Change | None]]:
    """The days of a statement; ``None`` where it came and went on the day."""
    said = ""
    committed = [(one.time.date(), one.said) for one in track.events if one.time]
    for day, events in groupby(committed, lambda one: one[0]):
        *_, (_, now) = events
        if said != now or not now:
            change = Change.CHANGED if said else Change.ADDED
            yield day.isoformat(), change if now else Change.REMOVED if said else None
        said = now
