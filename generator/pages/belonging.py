"""Who belongs to whom, as the sources state it: the boxes of the network."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.model.statements import Relation
from generator.model.vocabulary import Belonging, Kind


@dataclass(frozen=True, slots=True)
class StatedRelation:
    """A relation with the statement that states it; ``actor`` has it, to ``target``.

    ``belonging`` tells which of them belongs to the other, if either does.
    """

    claim: Claim
    relation: Relation
    belonging: Belonging | None

    @property
    def actor(self) -> str:
        """The id of the actor of whose record it is."""
        return self.claim.entry.id

    @property
    def target(self) -> str:
        """The id of the other."""
        return self.relation.target

    @property
    def ends(self) -> tuple[str, str]:
        """Both ids."""
        return (self.actor, self.target)

    @property
    def inside(self) -> tuple[str, str]:
        """Who belongs, and to whom; "" twice where neither does."""
        if self.belonging is None:
            return ("", "")
        return self.ends if self.belonging is Belonging.ACTOR else (self.target, self.actor)


@dataclass(frozen=True, slots=True)
class BoxedActor:
    """An actor in its box: ``box`` is the id of the outermost, ``depth`` 0 for that one itself.

    ``inside`` is the relation by which it belongs to the one around it, ``members`` are the ids of
    those that belong to it in turn.
    """

    entry: Entry
    box: str
    depth: int
    inside: StatedRelation | None
    members: tuple[str, ...]


def stated_relations(archive: Archive) -> tuple[StatedRelation, ...]:
    """Every relation that a statement of an actor states, in the order of the records."""
    known = archive.content.relations
    return tuple(
        StatedRelation(
            claim, relation, known[relation.type].belongs if relation.type in known else None
        )
        for claim, relation in archive.index.relations
    )


def boxed_actors(archive: Archive) -> tuple[BoxedActor, ...]:
    """The actors with a relation, box by box, A to Z; in each, who belongs to it, however far.

    Who belongs to several stands with the one to whom the first kind of relation in the vocabulary
    leads; the others stay relations like any other.
    """
    found = stated_relations(archive)
    actors = {
        end: entry
        for one in found
        for end in one.ends
        if (entry := archive.entries.get(end)) and entry.kind is Kind.ACTOR
    }
    rank = {name: at for at, name in enumerate(archive.content.relations)}
    inside = _homes(found, actors, rank)
    names = {end: archive.outline(entry).title.casefold() for end, entry in actors.items()}
    members: dict[str, list[str]] = defaultdict(list)
    for actor in sorted(inside, key=lambda one: _order(inside[one], names[one], one, rank)):
        members[inside[actor].inside[1]].append(actor)
    roots = sorted((names[actor], actor) for actor in actors if actor not in inside)
    return tuple(
        BoxedActor(actors[actor], root, depth, inside.get(actor), tuple(members.get(actor, ())))
        for _, root in roots
        for actor, depth in _under(root, members)
    )


def _order(
    relation: StatedRelation, name: str, actor: str, rank: Mapping[str, int]
) -> tuple[int, str, str]:
    return (rank[relation.relation.type], name, actor)


def _homes(
    found: Sequence[StatedRelation], actors: Mapping[str, Entry], rank: Mapping[str, int]
) -> dict[str, StatedRelation]:
    """To whom each belongs; nobody belongs to what belongs to them."""
    homes: dict[str, StatedRelation] = {}
    belonging = [one for one in found if one.belonging and set(one.ends) <= actors.keys()]
    belonging.sort(key=lambda one: (rank[one.relation.type], one.inside, one.claim.ref))
    for one in belonging:
        member, whole = one.inside
        around = whole
        while around != member and around in homes:
            around = homes[around].inside[1]
        if around != member:
            homes.setdefault(member, one)
    return homes


def _under(root: str, members: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int]]:
    """An actor and all in its box, each after the one around it."""
    waiting = [(root, 0)]
    while waiting:
        actor, depth = waiting.pop()
        yield actor, depth
        waiting += [(one, depth + 1) for one in reversed(members.get(actor, ()))]
