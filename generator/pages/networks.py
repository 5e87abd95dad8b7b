"""What the network page shows: every relation between actors, as a picture and box by box."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from generator.charts.box_network import BOXES_MAX, TIES_MAX, BoxNetwork, box_network
from generator.charts.boxes import Box, BoxTie, LabelRow, Member
from generator.content.load import Entry
from generator.content.relations import heading_of_one
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.documents.urls import record_path, statement_path
from generator.documents.wordings import mark_of
from generator.model.records import Actor
from generator.model.vocabulary import Kind
from generator.pages.belonging import BoxedActor, StatedRelation, stated_relations
from generator.pages.links import Link
from generator.pages.lists import actors_in_order
from generator.pages.paging import Paging
from generator.pages.pictures import speakers
from generator.pages.relations import RelationView, article_of

# So many relations of one actor, and of all actors of a page, and so many actors without one, are
# listed.
_LINES_MAX: Final = 100
_PAGE_LINES_MAX: Final = 700
_ALONE_MAX: Final = 300
# So many names stand below a label.
_NAMED_MAX: Final = 4


@dataclass(frozen=True, slots=True)
class RelationLine:
    """A relation in words: "Leads" or "Leads the", the other, and the statement that states it."""

    heading: str
    other: Name
    statement: Link


@dataclass(frozen=True, slots=True)
class ActorLines:
    """An actor in its box: how deep, and its relations, without those of who belongs to it; its own
    page has ``more``."""

    actor: Name
    depth: int
    relations: tuple[RelationLine, ...]
    more: int


@dataclass(frozen=True, slots=True)
class BoxLines:
    """A box in words: the outermost actor, then who belongs to it; ``begun`` on a page before."""

    box: Name
    begun: bool
    actors: tuple[ActorLines, ...]


@dataclass(frozen=True, slots=True)
class NetworkView:
    """The context of ``network.md.jinja``; ``alone`` are actors without a relation who belong to
    nobody, of ``actors`` of these in all. A network of very many has no picture."""

    picture: BoxNetwork | None
    boxes: tuple[BoxLines, ...]
    alone: tuple[Name, ...]
    actors: int
    paging: Paging


def network_view(tell: Telling, paging: Paging, shown: Sequence[BoxedActor]) -> NetworkView:
    """Some of the actors, and the relations that sources state between them and others."""
    archive = tell.archive
    found = stated_relations(archive)
    lines = _lines(found, {one.entry.id: one for one in shown})
    most = _most([len(there) for there in lines.values()])
    related = {end for one in found for end in one.ends}
    alone = [
        one for one in actors_in_order(archive) if one.id not in related and not _has_home(one)
    ]
    return NetworkView(
        picture=_picture(tell, shown, found) if len(paging.pages) == 1 else None,
        boxes=tuple(
            _box(tell, box, tuple(there), lines, most)
            for box, there in groupby(shown, key=lambda one: one.box)
        ),
        alone=tuple(tell.name(entry.id) for entry in alone[:_ALONE_MAX]),
        actors=len(alone),
        paging=paging,
    )


def _has_home(entry: Entry) -> bool:
    """Whether an actor is a speaker without a name who belongs to somebody who has one."""
    return isinstance(entry.record, Actor) and entry.record.of is not None


def _box(
    tell: Telling,
    box: str,
    there: Sequence[BoxedActor],
    lines: Mapping[str, list[tuple[StatedRelation, bool]]],
    most: int,
) -> BoxLines:
    return BoxLines(
        tell.name(box),
        begun=there[0].depth > 0,
        actors=tuple(_actor_lines(tell, one, lines.get(one.entry.id, ()), most) for one in there),
    )


def _actor_lines(
    tell: Telling, boxed: BoxedActor, lines: Sequence[tuple[StatedRelation, bool]], most: int
) -> ActorLines:
    shown = tuple(_line(tell, *line) for line in lines[:most])
    return ActorLines(tell.name(boxed.entry.id), boxed.depth, shown, len(lines) - len(shown))


def _most(counts: Sequence[int]) -> int:
    """So many lines of each actor that those of all are not too many for a page."""
    most = _LINES_MAX
    while most > 1 and sum(min(count, most) for count in counts) > _PAGE_LINES_MAX:
        most -= 1
    return most


def _lines(
    found: Iterable[StatedRelation], shown: Mapping[str, BoxedActor]
) -> dict[str, list[tuple[StatedRelation, bool]]]:
    """The relations of each actor, and whether it is the one who has it. By which one it stands in
    another's box is told there, and not once more of that one."""
    lines: dict[str, list[tuple[StatedRelation, bool]]] = defaultdict(list)
    for one in found:
        for own, other in (one.ends, one.ends[::-1]):
            boxed = shown.get(own)
            if boxed and not (one.inside == (other, own) and other in boxed.members):
                lines[own].append((one, own == one.actor))
    return lines


def _line(tell: Telling, one: StatedRelation, forward: bool) -> RelationLine:
    statement = tell.statement(one.claim)
    words = statement.relation
    found = (words.forward if forward else words.reverse) if words else ""
    heading = heading_of_one(found, tell.archive.content.relations)
    other = tell.name(one.target if forward else one.actor)
    # "Leads the Biden administration", "Supported by the United States"; but "Parts: …".
    reads_on = forward or heading.endswith((" by", " in", " of", " to", " with"))
    article = article_of(tell, other) if reads_on else ""
    told = RelationView(other, article, statement, own=forward, inside=False)
    return RelationLine(
        f"{heading} {article}".rstrip() if reads_on else f"{heading}:",
        other,
        Link(f"{told.when}, according to {told.behind}", statement_path(statement)),
    )


def _picture(
    tell: Telling, shown: Sequence[BoxedActor], found: Sequence[StatedRelation]
) -> BoxNetwork | None:
    """Boxes of actors and of the events in which they mediate or stand; one line for each kind of
    relation between two of them."""
    boxes = {one.entry.id: one.box for one in shown}
    events = {
        one.target: entry
        for one in found
        if (entry := tell.archive.entries.get(one.target)) and entry.kind is Kind.EVENT
    }
    boxes |= {event: event for event in events}
    groups: dict[tuple[str, str, str], list[StatedRelation]] = defaultdict(list)
    for one in found:
        ends = [boxes.get(end, "") for end in one.ends]
        if all(ends) and ends[0] != ends[1]:
            groups[ends[0], ends[1], one.relation.type].append(one)
    if len(set(boxes.values())) > BOXES_MAX or len(groups) > TIES_MAX:
        return None
    made = [
        *_boxes(tell, shown),
        *(_event_box(tell.name(event)) for event in events),
    ]
    alike = Counter((kind, end) for *ends, kind in groups for end in ends)
    ties = (
        _tie(tell, there, boxes, [ends[1 - at] for at in (0, 1) if alike[kind, ends[at]] > 1])
        for (*ends, kind), there in groups.items()
    )
    return box_network(made, tuple(ties))


def _boxes(tell: Telling, shown: Sequence[BoxedActor]) -> tuple[Box, ...]:
    found = []
    for box, there in groupby(shown, key=lambda one: one.box):
        name = tell.name(box)
        members = [_member(tell, one, one.inside) for one in there if one.inside]
        found.append(Box(box, name.text, record_path(name), _headed(tell, members)))
    return tuple(found)


def _headed(tell: Telling, members: Sequence[Member]) -> tuple[Member, ...]:
    """Members with headings in the number of those right under them."""
    counts = Counter(one.heading for one in members if one.depth == 1)
    types = tell.archive.content.relations
    return tuple(
        replace(one, heading=heading_of_one(one.heading, types))
        if one.depth == 1 and counts[one.heading] == 1
        else one
        for one in members
    )


def _event_box(event: Name) -> Box:
    return Box(event.id, event.text, record_path(event), note="event")


def _member(tell: Telling, boxed: BoxedActor, inside: StatedRelation) -> Member:
    """Who belongs to a box: right in it, as what it has them; further in, as what they are."""
    name, words = tell.name(boxed.entry.id), tell.statement(inside.claim).relation
    if words is None:
        return Member(name.text, record_path(name), "", boxed.depth)
    seen_from_box = (inside.inside[0] == inside.target) == (boxed.depth == 1)
    heading = words.forward if seen_from_box else words.reverse
    return Member(name.text, record_path(name), heading, boxed.depth)


def _tie(
    tell: Telling,
    there: Sequence[StatedRelation],
    boxes: Mapping[str, str],
    told_apart: Sequence[str],
) -> BoxTie:
    """One line for relations of one kind between two boxes, from and to those who are meant; where
    another line says the same of one of the boxes, the other box, ``told_apart``, is named."""
    words = tell.statement(there[0].claim).relation
    mutual = words is not None and words.forward == words.reverse
    single = statement_path(tell.statement(there[0].claim)) if len(there) == 1 else ""
    return BoxTie(
        one=boxes[there[0].actor],
        other=boxes[there[0].target],
        label=(
            LabelRow(words.forward if words else "", single),
            *(tuple(_meant(tell, there, boxes)) or _apart(tell, told_apart, single)),
            *_asked(tell, there),
        ),
        starts=tuple(dict.fromkeys(record_path(tell.name(one.actor)) for one in there)),
        stops=tuple(dict.fromkeys(record_path(tell.name(one.target)) for one in there)),
        mutual=mutual,
        claimed=all(one.claim.statement.by is not None for one in there),
        contested=any(tell.statement(one.claim).contested for one in there),
    )


def _apart(tell: Telling, boxes: Sequence[str], path: str) -> tuple[LabelRow, ...]:
    names = " and ".join(tell.name(box).text for box in boxes)
    return (LabelRow(names, path),) if names else ()


def _meant(
    tell: Telling, there: Sequence[StatedRelation], boxes: Mapping[str, str]
) -> Iterator[LabelRow]:
    """Who in the boxes is meant, each with the words on it; where all are, who says so.

    Of several relations, those at the end that they share are named by their lines alone.
    """
    ends = [{one.ends[side] for one in there} for side in (0, 1)]
    told = [side for side in (0, 1) if len(there) == 1 or len(ends[side]) > 1]
    for one in there[:_NAMED_MAX]:
        statement = tell.statement(one.claim)
        named = [end for side in told if boxes[end := one.ends[side]] != end]
        if named or len(there) > 1:
            words = " and ".join(
                (tell.name(end).text for end in named) if named else speakers(statement)
            )
            yield LabelRow(words if named else f"according to {words}", statement_path(statement))
    if len(there) > _NAMED_MAX:
        home = f"network/#box--{boxes[there[0].actor]}"
        yield LabelRow(f"and {len(there) - _NAMED_MAX} more", home)


def _asked(tell: Telling, there: Sequence[StatedRelation]) -> Iterator[LabelRow]:
    """That accounts differ, which leads to the first question on one of these."""
    asked = [one for relation in there if (one := tell.statement(relation.claim)).contested]
    if asked:
        kinds = (stand.how for one in asked for stand in one.stands)
        yield LabelRow(mark_of(kinds), record_path(asked[0].stands[0].question))
