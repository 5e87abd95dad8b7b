"""Records under whose id another one stands than before; by what each of them is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.archive.published_addresses import statement_ends
from generator.archive.references import Role, claims_in, references_in
from generator.checks.lost_permalinks import Loss, register_line
from generator.content.load import Content, Entry
from generator.model.aliases import plain_names
from generator.model.questions import Question
from generator.model.records import Actor, Event, Figure, Source
from generator.text.letters.folding import fold_text

# As many letters and digits in a row are a passage, which two quotes do not share by chance.
_PASSAGE: Final = 12
# Of two texts that share fewer of their runs of three letters, none is the other's correction.
_ALIKE: Final = 0.5


def alike(old: str, new: str) -> bool:
    """Whether one of two texts may be the other's correction."""
    runs = [_runs(text, 3) for text in (old, new)]
    return len(runs[0] & runs[1]) >= _ALIKE * min(map(len, runs))


def passages(quote: str) -> set[str]:
    """The passages of a quote, by which another quote of the same words is known."""
    return _runs(quote, _PASSAGE)


def _runs(text: str, size: int) -> set[str]:
    """All runs of so many letters and digits, in whatever script; of a shorter text, all of it."""
    letters = "".join(letter for letter in fold_text(text).lower() if letter.isalnum())
    return {letters[at : at + size] for at in range(max(1, len(letters) - size + 1))}


@dataclass(frozen=True)
class _Known:
    """By what a record is known; ``ends`` gives the ref of now of a statement."""

    entry: Entry
    ends: Callable[[str], str]

    @property
    def name(self) -> str:
        record = self.entry.record
        return fold_text(record.title if isinstance(record, Source) else record.name).lower()

    @cached_property
    def names(self) -> frozenset[str]:
        record = self.entry.record
        if not isinstance(record, Actor):
            return frozenset({self.name})
        others = (*plain_names(record.aliases), *record.names.values())
        return frozenset({self.name, *(fold_text(one).lower() for one in others)})

    @cached_property
    def words(self) -> frozenset[str]:
        """What it says of itself beside its name."""
        record = self.entry.record
        if isinstance(record, Figure):
            return frozenset({record.measures})
        told = record.summary if isinstance(record, (Actor, Event)) else None
        return frozenset({told} if told else ())

    @cached_property
    def quotes(self) -> frozenset[str]:
        claims = claims_in(self.entry)
        return frozenset(one.quote for claim in claims for one in claim.statement.evidence)

    @cached_property
    def statements(self) -> frozenset[str]:
        """The ids of its statements, or the refs of those in its positions; of an article none."""
        record = self.entry.record
        if isinstance(record, Question):
            return frozenset(self.ends(ref) for one in record.positions for ref in one.facts)
        return frozenset(claim.statement.id for claim in claims_in(self.entry))

    @cached_property
    def origins(self) -> frozenset[str]:
        """Where it is from: its articles; of an article its publisher, of a question its
        records."""
        record = self.entry.record
        if isinstance(record, Source):
            return frozenset({record.publisher})
        if isinstance(record, Question):
            return frozenset(record.about)
        claims = claims_in(self.entry)
        return frozenset(one.source for claim in claims for one in claim.statement.evidence)

    @property
    def sort(self) -> str:
        """What nothing of its kind has along with it by chance: whether it is a person, on which
        day it was, what is counted, how accounts differ."""
        match self.entry.record:
            case Actor() as actor:
                return actor.kind
            case Event() as event:
                return str(event.date)
            case Figure() as figure:
                return figure.unit
            case Question() as question:
                return question.how
            case Source() as source:
                return str(source.published)

    @cached_property
    def marks(self) -> frozenset[tuple[str, str]]:
        """Its name and what it says of itself, its quotes, the statements of its positions; of an
        article its texts and its addresses."""
        return frozenset(
            {
                ("name", self.name),
                *(("words", one) for one in self.words),
                *(("quote", one) for one in self.quotes),
                *self._held(),
            }
        )

    def _held(self) -> Iterator[tuple[str, str]]:
        record = self.entry.record
        if isinstance(record, Question):
            for position in record.positions:
                yield from (("statement", self.ends(ref)) for ref in position.facts)
        elif isinstance(record, Source):
            texts = [(record.text, record.sha256)]
            texts += [(one.text, one.sha256) for one in record.versions]
            yield from (("text", value) for pair in texts for value in pair if value)
            addresses = (record.url, record.archive_url)
            yield from (("address", str(one)) for one in addresses if one)

    def shared(self, other: _Known) -> int:
        """How much two have in common."""
        return len(self.marks & other.marks)

    def is_other(self, now: _Known) -> bool:
        """Whether nothing of it is left."""
        if self.shared(now) or self.names & now.names:
            return False
        was, left = ({run for one in told.quotes for run in passages(one)} for told in (self, now))
        if was & left:
            return False
        # Words that are alike say that it is the same one, until more says that it is not.
        told = any(alike(old, new) for old in self.words for new in now.words)
        likeness = alike(self.name, now.name) + told
        return not likeness or self._differs(now) >= likeness

    def _differs(self, now: _Known) -> int:
        """In how much two differ beside their words; in nothing if a statement goes on, or if one
        of them has none."""
        is_article = isinstance(self.entry.record, Source)
        told = self.statements and now.statements and not self.statements & now.statements
        if not (told or is_article):
            return 0
        return (not self.origins & now.origins) + (self.sort != now.sort)


@dataclass(frozen=True)
class _Changed:
    """The records of before and of now that are not the same, by their ids."""

    was: Mapping[str, _Known]
    now: Mapping[str, _Known]

    @classmethod
    def between(cls, before: Content, after: Content) -> _Changed:
        ends = statement_ends(after)
        old, new = ({one.id: one for one in told.entries} for told in (before, after))
        both = old.keys() & new.keys()
        same = {name for name in both if old[name].document.text == new[name].document.text}
        return cls(
            {name: _Known(one, ends) for name, one in old.items() if name not in same},
            {name: _Known(one, lambda ref: ref) for name, one in new.items() if name not in same},
        )

    @cached_property
    def _by_mark(self) -> Mapping[tuple[str, str], frozenset[str]]:
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for name, known in self.now.items():
            for mark in known.marks:
                found[mark].add(name)
        return {mark: frozenset(names) for mark, names in found.items()}

    def pair(self, name: str, at: str) -> tuple[_Known, _Known] | None:
        """What was under an id, and what is under one now, of the same kind; ``None`` for none."""
        old, new = self.was.get(name), self.now.get(at)
        return (old, new) if old and new and old.entry.kind is new.entry.kind else None

    def holder(self, name: str) -> str:
        """The id that a record has now under whose own id another one stands; "" for none."""
        pair = self.pair(name, name)
        if not pair or pair[0].name == pair[1].name:
            return ""
        old, left = pair[0], pair[0].shared(pair[1])
        others = {at for mark in old.marks for at in self._by_mark.get(mark, ()) if at != name}
        found = [(old.shared(self.now[at]), at) for at in others if self._is(at, old, left)]
        return min(found, key=lambda one: (-one[0], one[1]))[1] if found else ""

    def _is(self, at: str, old: _Known, left: int) -> bool:
        """Whether a record is under an id now, under which it was not; ``left`` is how much its
        own id has of it."""
        new, before = self.now[at], self.was.get(at)
        if new.entry.kind is not old.entry.kind:
            return False
        own = old.shared(new)
        stays = before is not None and (before.name == new.name or before.shared(new) >= own)
        return own > left and not stays and (not left or old.name == new.name)


def exchanged_records(before: Content, after: Content) -> Iterator[Loss]:
    """Tells of the ids under which another record stands now, while that of before has another
    id; each by the id."""
    changed = _Changed.between(before, after)
    for name in sorted(changed.was):
        other = changed.holder(name)
        if other and other in changed.was:
            yield Loss(
                name,
                f'"{name}" was the id of the record that has the id "{other}" now.',
                f"Give it {name} again, and each record its own id.",
            )
        elif other:
            line = register_line(name, other, after.redirects.moved.get(name), "moved")
            yield Loss(
                name,
                f'"{name}" was the id of the record "{other}", and another one would have it.',
                f"Give the new record another id. {line}.",
            )


def replaced_records(before: Content, after: Content) -> Iterator[tuple[str, Entry]]:
    """The ids of records of which nothing is left, and what stands there now, also where that has
    got another id; but for those that are elsewhere."""
    changed = _Changed.between(before, after)
    for name in sorted(changed.was):
        to = after.redirects.moved.get(name, "")
        at = to if to not in changed.was and name not in changed.now else name
        pair = changed.pair(name, at)
        if not pair or not pair[0].is_other(pair[1]) or changed.holder(name):
            continue
        if not (_is_bare(*pair) and _named(before, name) & _named(after, at)):
            yield at, pair[1].entry


def _is_bare(was: _Known, now: _Known) -> bool:
    """Whether an actor had nothing by which it is known but its name, and is of the same kind: then
    only what others say can tell whether it is still the same one."""
    return isinstance(was.entry.record, Actor) and not was.statements and was.sort == now.sort


def _named(content: Content, actor_id: str) -> set[tuple[str, Role, str]]:
    """Where others name an actor, but for links in our own words: as what, and in which quotes."""
    named = (one for entry in content.entries for one in references_in(entry))
    return {
        (one.claim.ref if one.claim else one.entry.id, one.role, quote)
        for one in named
        if one.target == actor_id and one.role is not Role.MENTION
        for quote in ([each.quote for each in one.claim.statement.evidence] if one.claim else [""])
    }
