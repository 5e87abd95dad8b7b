"""What each record and each statement was called, from commit to commit: what is renamed goes on as
the same one, what is merged into another ends there.

The register leads on from both alike; the history tells them apart. What comes as another one
leaves that leads to the same is that one. So is what comes later, where nothing else that the
register leads to stands there. What stood beside the other is something of its own.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import groupby, pairwise
from typing import Final

from generator.archive.published_addresses import record_now, statement_ends
from generator.archive.references import claims_in
from generator.content.load import Content
from generator.content.statement_history import Turn

# Stands for words that no commit has yet.
UNKNOWN: Final = "unknown"


@dataclass(frozen=True, slots=True)
class Sighting:
    """When something was called so, and what stands for its words; "" when it left. ``time`` is
    ``None`` where it is not committed yet."""

    time: datetime | None
    name: str
    said: str


@dataclass(frozen=True, slots=True)
class Placing:
    """When a statement got a place in a question, or another one, and what stands for it; "" when
    it had none any more. The question is named by a number that no other has."""

    day: date
    question: int
    said: str


@dataclass(frozen=True, slots=True)
class Track:
    """A record by its ids, or a statement by its refs; ``folder`` is that of the record in which it
    came. Its events are in the order in which they happened, and so is where it ``stood``."""

    folder: str
    events: tuple[Sighting, ...]
    stood: tuple[Placing, ...] = ()

    @property
    def first(self) -> str:
        """What it was called when it came."""
        return self.events[0].name

    @property
    def last(self) -> str:
        """What it is called now, or was last."""
        return self.events[-1].name

    @property
    def there(self) -> bool:
        """Whether it is there now."""
        return bool(self.events[-1].said)

    @property
    def names(self) -> Mapping[str, datetime | None]:
        """All that it was called, each with when it was called so last."""
        return {one.name: one.time for one in self.events}

    def left(self, name: str) -> tuple[datetime | None, ...]:
        """When it left a name, as often as it did."""
        return tuple(one.time for one in self.events if one.name == name and not one.said)

    def called_before(self, time: datetime | None) -> str:
        """What it was called before a time; what it is called now where nothing tells."""
        known = [one.name for one in self.events if time and one.time and one.time < time]
        return known[-1] if known else self.last

    @property
    def others(self) -> tuple[datetime, ...]:
        """When the words became others that statements have from a record."""
        known = [one for one in self.events if one.time and one.said not in ("", UNKNOWN)]
        pairs = ((was.said.split()[1:], now) for was, now in pairwise(known))
        return tuple(now.time for was, now in pairs if now.time and was != now.said.split()[1:])

    @property
    def asked(self) -> tuple[date, ...]:
        """The days after which it stood otherwise in questions than before them."""
        found, state = [], dict[int, str]()
        for day, there in groupby(self.stood, lambda one: one.day):
            before = state
            state = {**state, **{one.question: one.said for one in there}}
            state = {question: said for question, said in state.items() if said}
            found += [day] if state != before else []
        return tuple(found)

    @property
    def came(self) -> datetime | None:
        """When it was there first."""
        return self.events[0].time

    @property
    def back(self) -> datetime | None:
        """When it came back last, on a later day than that on which it had left; ``None`` if it
        never did."""
        found = None
        for was, now in pairwise(self.events):
            left = None if was.said else was.time
            if left and now.said and now.time and left.date() < now.time.date():
                found = now.time
        return found

    @property
    def changed(self) -> datetime | None:
        """When its words became others than those with which the day before ended; what came back
        on a later day than that on which it had left has others, too."""
        said, at = "", None
        known = (one for one in self.events if one.time and one.said != UNKNOWN)
        for _, on_day in groupby(known, lambda one: one.time and one.time.date()):
            *_, last = events = [*on_day]
            if last.said not in ("", said):
                at = _said_since(events)
            said = last.said
        return at


@dataclass(frozen=True)
class Tracks:
    """Of records and statements; ``known`` is false where no history tells. On days ``headed``,
    headings of types of relation became others; ``untold`` is what ``untold_ids`` gives."""

    tracks: tuple[Track, ...] = ()
    known: bool = False
    headed: tuple[tuple[date, frozenset[str]], ...] = ()
    untold: tuple[tuple[date, str, str], ...] = ()

    @cached_property
    def living(self) -> Mapping[str, Track]:
        """Those that are there, by their names of now."""
        return {one.last: one for one in self.tracks if one.there}


def follow(
    content: Content, steps: Sequence[Turn], records: frozenset[str] | None = None
) -> Tracks:
    """The tracks of these records and their statements, or of all, from the first commit to what
    lies in the folder."""
    walk = _Walk(content)
    for step in steps:
        walk.take(step)
    walk.take(_uncommitted(content, walk.open, records))
    return Tracks(tuple(walk.tracks()), known=True)


def _uncommitted(content: Content, there: Iterable[str], records: frozenset[str] | None) -> Turn:
    now = {
        name: entry.kind.folder
        for entry in content.entries
        if records is None or entry.id in records
        for name in (entry.id, *(claim.ref for claim in claims_in(entry)))
    }
    there = set(there)
    # What cannot be read is there all the same.
    left = (one for one in there - now.keys() if one.partition("/")[0] not in content.broken)
    folders = {name: folder for name, folder in now.items() if "/" not in name}
    return Turn(None, dict.fromkeys(now.keys() - there, UNKNOWN), tuple(left), folders)


class _Walk:
    """Goes from commit to commit. ``open`` are the names of what is there."""

    def __init__(self, content: Content) -> None:
        self.open: dict[str, int] = {}
        self._left: dict[str, int] = {}
        self._events: list[list[Sighting]] = []
        self._folders: list[str] = []
        self._stood: dict[int, list[Placing]] = defaultdict(list)
        self._asked: dict[int, Mapping[int, str]] = {}
        self._end = _ends(content)
        redirects = content.redirects
        order = (*redirects.moved, *redirects.moved_statements)
        self._rank = {name: at for at, name in enumerate(order)}
        self._same: dict[str, set[str]] = defaultdict(set)

    def take(self, step: Turn) -> None:
        """What left, then what came: it may be what left."""
        for name in step.left:
            if name in self.open:
                at = self._left[name] = self.open.pop(name)
                self._events[at].append(Sighting(step.time, name, ""))
        said, going = step.said, set(step.left)
        came = sorted(said.keys() - self.open.keys(), key=self._order)
        # What has the words of one that left is that one, before another takes its place; a record
        # goes by what it states.
        came.sort(key=lambda one: ("/" in one, not self._has_words(one, said[one], going)))
        for name in (*(said.keys() & self.open.keys()), *came):
            found = self.open.get(name)
            if found is None:
                found = self._taken_up(name, said, going)
            at = self._begun(step, name) if found is None else found
            self.open[name] = at
            self._same[self._end(name)].add(name)
            self._events[at].append(Sighting(step.time, name, said[name]))
        if step.time:
            self._ask(step.time.date(), step)

    def _ask(self, day: date, step: Turn) -> None:
        """What the questions of a step ask now, and those that are there no more."""
        now: dict[int, dict[int, str]] = {
            self._left[name]: {} for name in step.left if self._left.get(name) in self._asked
        }
        for name, places in step.asked.items():
            if name not in self.open:
                continue
            told = {self.open[ref]: said for ref, said in places.items() if ref in self.open}
            now[self.open[name]] = told
        for question, told in now.items():
            was = self._asked.get(question, {})
            for at in was.keys() | told.keys():
                # What left meanwhile has lines of its own, and so has what comes back.
                if was.get(at) != told.get(at) and self._events[at][-1].said:
                    self._stood[at].append(Placing(day, question, told.get(at, "")))
            self._asked[question] = told

    def _kept(self, name: str, said: Mapping[str, str]) -> Counter[str]:
        """How many statements of records that left a record has as they were, by the ids of those;
        none for a statement."""
        anchors = {
            ref.partition("/")[2]: words
            for ref, words in said.items()
            if ref.startswith(f"{name}/")
        }
        left = (ref.partition("/") for ref in self._left)
        return Counter(
            record
            for record, _, anchor in left
            if anchor in anchors and _own(anchors[anchor]) in self._words(f"{record}/{anchor}")
        )

    def _has_words(self, name: str, said: str, going: set[str]) -> bool:
        same = self._same[self._end(name)] & self._left.keys() & going
        return any(_own(said) in self._words(one) for one in same)

    def tracks(self) -> Iterator[Track]:
        """All, in the order in which they came."""
        for at, (folder, events) in enumerate(zip(self._folders, self._events, strict=True)):
            yield Track(folder, tuple(events), tuple(self._stood.get(at, ())))

    def _words(self, name: str) -> tuple[str, ...]:
        """What stands for the last words of what left, but for those of its figure."""
        return tuple(_own(one.said) for one in self._events[self._left[name]][-2:-1])

    def _begun(self, step: Turn, name: str) -> int:
        self._events.append([])
        self._folders.append(step.folders.get(name.partition("/")[0], ""))
        return len(self._folders) - 1

    def _order(self, name: str) -> tuple[int, str]:
        return (self._rank.get(name, len(self._rank)), name)

    def _taken_up(self, name: str, said: Mapping[str, str], going: set[str]) -> int | None:
        """The one of before that goes on under a name; ``None`` for none. ``going`` are the names
        that left as it came; of several, it is the one with the same words, or else the first; of
        records, the one of which it has the most statements."""
        same = self._same[self._end(name)]
        left = sorted(same & self._left.keys(), key=self._order)
        if len(left) > 1:
            kept = self._kept(name, said)
            left.sort(key=lambda one: (-kept[one], _own(said[name]) not in self._words(one)))
        found = [one for one in left if one in going]
        back = [one for one in left if one == name]
        found = found or back or ([] if same & self.open.keys() else left)
        return self._left.pop(found[0]) if found else None


def _own(said: str) -> str:
    """What stands for a statement's own words."""
    return said.partition(" ")[0]


def _said_since(events: Sequence[Sighting]) -> datetime | None:
    """Since when it has the words of the last of some events."""
    said, at = events[-1].said, None
    for one in reversed(events):
        if one.said not in ("", said):
            break
        at = one.time if one.said else at
    return at


def _ends(content: Content) -> Callable[[str], str]:
    of_statement = statement_ends(content)
    return lambda name: of_statement(name) if "/" in name else record_now(content, name)
