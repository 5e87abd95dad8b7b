"""Content as it would stand on a day: only what sources published by then support.

A source stays when it was certainly published by that day; evidence from other sources, and
from texts of a later day, goes, a statement without evidence goes, and links to what has gone
become plain words. A record stays when a statement of it does, or, if it is an actor or never had
a statement, while something that stays names it. A summary goes when a statement of its record has
gone, for it may rest on that, and so does a participant whom no statement names any more. A
question stays while two of its positions do; its note goes when a statement of them has gone. What
is left of a record (its name, its date, its place) is told as recorded, even where an editor learnt
it later.
"""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from generator.archive.references import claims_in, references_in, references_of
from generator.content.load import Content, Entry
from generator.model.aliases import Alias
from generator.model.fields import Date
from generator.model.questions import Position, Question
from generator.model.records import Actor, Event, Figure, RecordModel, Source
from generator.model.statements import ActorFact, Evidence, Fact, Observation
from generator.model.vocabulary import Bears
from generator.text.dates.edtf import day_of, is_after, parse_date
from generator.text.links.wikilinks import segments


def as_of(content: Content, day: datetime.date) -> Content:
    """The content with nothing in it that needs a source published after ``day``."""
    sources = {
        entry.id: entry.record
        for entry in content.entries
        if isinstance(entry.record, Source) and _is_out(entry.record, day)
    }
    texts = _texts(sources, day)
    trimmed = [_trimmed(entry, texts) for entry in content.entries]
    remaining = _Remaining(content.entries, trimmed, set(sources))
    entries = tuple(remaining.tidy(entry) for entry in trimmed if entry.id in remaining.ids)
    moved = {old: new for old, new in content.redirects.moved.items() if new in remaining.ids}
    redirects = content.redirects.model_copy(update={"moved": moved})
    return dataclasses.replace(content, entries=entries, redirects=redirects)


def _is_out(source: Source, day: datetime.date) -> bool:
    """Whether a source was certainly published by the end of a day."""
    return _is_by(source.published, day)


def _is_by(date: Date, day: datetime.date) -> bool:
    """Whether a date certainly lies before the end of a day."""
    if day == datetime.date.max:
        return True
    following = day + datetime.timedelta(days=1)
    return is_after(parse_date(following.isoformat()), day_of(date))


def _texts(sources: Mapping[str, Source], day: datetime.date) -> set[tuple[str, str | None]]:
    """The texts that articles certainly had by the end of a day: the id of each source, and of an
    earlier text its file."""
    found: set[tuple[str, str | None]] = set()
    for name, source in sources.items():
        if _is_by(source.updated or source.published, day):
            found.add((name, None))
        found |= {(name, one.text) for one in source.versions if _is_by(one.seen, day)}
    return found


def _trimmed(entry: Entry, texts: set[tuple[str, str | None]]) -> Entry:
    """A record with only the evidence that these texts give, and what rests on it."""
    claims = claims_in(entry)
    left = []
    for claim in claims:
        evidence = tuple(
            one for one in claim.statement.evidence if (one.source, one.version) in texts
        )
        if _is_borne(claim.statement.evidence, evidence):
            left.append((claim, claim.statement.model_copy(update={"evidence": evidence})))
    if not claims:
        return entry
    field = claims[0].path[0]
    changes: dict[str, Any] = {str(field): tuple(statement for _, statement in left)}
    if len(left) < len(claims):
        named = {ref.target for claim, _ in left for ref in references_of(claim)}
        changes |= _without_support(entry.record, named)
    return dataclasses.replace(
        entry,
        record=entry.record.model_copy(update=changes),
        document=entry.document.only(field, [claim.index for claim, _ in left]),
    )


def _is_borne(before: Sequence[Evidence], left: Sequence[Evidence]) -> bool:
    """Whether what is left of the evidence carries the statement: a whole quote, or, where there
    never was one, all parts."""
    if any(one.bears is None for one in before):
        return any(one.bears is None for one in left)
    parts = [one for one in before if one.bears is Bears.PART]
    return bool(left) and all(one in left for one in parts)


def _without_support(record: RecordModel, named: set[str]) -> dict[str, Any]:
    if isinstance(record, Event):
        present = tuple(one for one in record.participants if one.actor in named)
        return {"summary": None, "participants": present}
    return {"summary": None} if isinstance(record, Actor) else {}


class _Remaining:
    """What stays: the ids of records and the refs of statements."""

    def __init__(
        self, before: Iterable[Entry], trimmed: Iterable[Entry], sources: set[str]
    ) -> None:
        self.names = {entry.id: _name(entry.record) for entry in before}
        bare = {
            entry.id
            for entry in before
            if not (claims_in(entry) or isinstance(entry.record, Question))
        }
        by_id = {entry.id: entry for entry in trimmed}
        self.ids = {
            entry.id
            for entry in by_id.values()
            if entry.id in sources or (entry.id not in bare and claims_in(entry))
        }
        self.refs = {claim.ref for entry in by_id.values() for claim in claims_in(entry)}
        self.ids |= {entry.id for entry in by_id.values() if self._goes_on(entry.record)}
        self._add_named(by_id, bare)

    def _goes_on(self, record: RecordModel) -> bool:
        """Whether it is a question to which there still are two answers."""
        return isinstance(record, Question) and len(self._positions(record)) > 1

    def _positions(self, question: Question) -> tuple[Position, ...]:
        left = (
            one.model_copy(update={"facts": tuple(ref for ref in one.facts if ref in self.refs)})
            for one in question.positions
        )
        return tuple(one for one in left if one.facts)

    def _add_named(self, by_id: Mapping[str, Entry], bare: set[str]) -> None:
        """Add the actors, and the records that never had a statement, that these name."""
        waiting = list(self.ids)
        while waiting:
            for reference in references_in(by_id[waiting.pop()]):
                target = by_id.get(reference.target)
                if target is None or target.id in self.ids or isinstance(target.record, Source):
                    continue
                if isinstance(target.record, Actor) or target.id in bare:
                    self.ids.add(target.id)
                    waiting.append(target.id)

    def tidy(self, entry: Entry) -> Entry:
        """A record without a reference to anything that has gone."""
        record = entry.record
        changes: dict[str, Any] = {}
        if not isinstance(record, Source | Question):
            record = record.model_copy(update={"aliases": self._aliases(record.aliases)})
        if isinstance(record, Actor | Event):
            facts = tuple(self._statement(fact) for fact in record.facts)
            changes = {"summary": self._text(record.summary), "facts": facts}
        if isinstance(record, Event):
            here = {None, *self.ids}
            present = tuple(one for one in record.participants if one.actor in here)
            changes |= {"participants": present, "part_of": self._here(record.part_of)}
            if record.status and record.status.fact not in self.refs:
                changes["status"] = None
        if isinstance(record, Figure):
            changes = {
                "measures": self._text(record.measures),
                "about": self._here(record.about),
                "part_of": record.part_of if record.part_of in self.ids else None,
                "sums": tuple(one for one in record.sums if self.ids.issuperset(one.of)),
                "observations": tuple(self._statement(seen) for seen in record.observations),
            }
        if isinstance(record, Question):
            left = self._positions(record)
            changes = {
                "about": self._here(record.about),
                "note": self._text(record.note) if left == record.positions else None,
                "positions": left,
            }
        return dataclasses.replace(entry, record=record.model_copy(update=changes))

    def _statement(self, statement: Fact | Observation) -> Fact | Observation:
        if isinstance(statement, Fact):
            changes: dict[str, Any] = {"text": self._text(statement.text)}
            related = statement.relation if isinstance(statement, ActorFact) else None
            if related and related.target not in self.ids:
                changes["relation"] = None
            return statement.model_copy(update=changes)
        return statement.model_copy(update={"note": self._text(statement.note)})

    def _aliases(self, aliases: tuple[Alias, ...]) -> tuple[Alias, ...]:
        """Other names, but for those that only sources use which have gone."""
        left: list[Alias] = []
        for one in aliases:
            if isinstance(one, str):
                left.append(one)
            elif here := self._here(one.sources):
                left.append(one.model_copy(update={"sources": here}))
        return tuple(left)

    def _here(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(one for one in ids if one in self.ids)

    def _text(self, text: str | None) -> str | None:
        """A text whose links lead to what is there; the others are their words alone."""
        if text is None:
            return None
        told = []
        for segment in segments(text):
            target, fact, words = segment.target, segment.fact, segment.text
            if not target:
                told.append(words)
            elif target not in self.ids:
                told.append(words or self.names.get(target, target))
            else:
                place = f"{target}/{fact}" if f"{target}/{fact}" in self.refs else target
                told.append(f"[[{place}|{words}]]" if words else f"[[{place}]]")
        return "".join(told)


def _name(record: RecordModel) -> str:
    return record.title if isinstance(record, Source) else record.name
