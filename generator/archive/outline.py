"""What the archive must know of every record to link it, in a tenth of the record's room.

With the outlines of all records, only those that somebody asks for need be made.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from unicodedata import normalize

from generator.archive.chain_ends import Ends, ends_of
from generator.archive.references import Claim, Reference, Role
from generator.content.load import Entry
from generator.model.aliases import plain_names
from generator.model.fields import Date
from generator.model.questions import Question
from generator.model.records import Actor, Event, Figure, RecordModel, Source
from generator.model.vocabulary import ActorKind
from generator.text.links.web_addresses import same_page


@dataclass(frozen=True, slots=True)
class Outline:
    """``title``: what a reader calls the record; ``shelf``: the kind of an actor or a figure, how
    the accounts of a question differ; ``date``: of an event its own, of a source that of its
    publication.

    ``named``: the ids that a record names, and ``cited``: the sources of its evidence, each
    sorted. ``claims``: the ids of its statements, as the file has them. ``leans_on``: the records
    of which it names a statement in a text or a position of its own. ``names``: its name and
    aliases. ``wholes``: what an event or a figure is part of; ``place`` and ``participants``: where
    an event was, and the ids of who took part. Then, whether it states relations, has sums, or
    allows warnings. ``languages``: of a source its own, of an actor those of its names. Of a
    source, the path of its text, and its ``page``: what its address has in common with others of
    the same page. ``ends``: of the statements that may rest on unnamed speakers alone, who speaks.
    ``is_unnamed``: whether it is such a speaker; ``is_person``: whether it is a person with a name.
    """

    title: str
    shelf: str
    date: Date | None
    named: tuple[str, ...]
    cited: tuple[str, ...]
    claims: tuple[str, ...]
    leans_on: tuple[str, ...]
    names: tuple[str, ...]
    wholes: tuple[str, ...]
    place: str
    participants: tuple[str, ...]
    has_relations: bool
    has_sums: bool
    has_allowances: bool
    languages: tuple[str, ...]
    text: str
    page: str
    ends: tuple[Ends, ...]
    is_unnamed: bool
    is_person: bool

    @property
    def alphabetical(self) -> str:
        """What sorts records A to Z."""
        return normalize("NFKD", self.title).casefold()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a record's quotes stand: by source, start and end of each match, one after the other;
    and whether one of them is not there exactly once."""

    spans: Mapping[str, Sequence[int]]
    unsure: bool


def outline_of(entry: Entry, claims: Iterable[Claim], references: Iterable[Reference]) -> Outline:
    """The outline of a record with these statements and references."""
    record, claims = entry.record, tuple(claims)
    found = list(references)
    return Outline(
        title=record.title if isinstance(record, Source) else record.name,
        shelf=_shelf(record),
        date=_date(record),
        named=tuple(sorted({reference.target for reference in found})),
        cited=tuple(sorted({ref.target for ref in found if ref.role is Role.EVIDENCE})),
        claims=tuple(claim.statement.id for claim in claims),
        leans_on=tuple(sorted({ref.target for ref in found if ref.fact and not ref.claim})),
        names=_names_of(record),
        wholes=_wholes(record),
        place=(record.place or "") if isinstance(record, Event) else "",
        participants=_participants(record),
        has_relations=isinstance(record, Actor) and any(fact.relation for fact in record.facts),
        has_sums=isinstance(record, Figure) and bool(record.sums),
        has_allowances=bool(record.allow),
        languages=_languages(record),
        text=record.text if isinstance(record, Source) else "",
        page=same_page(record.url) if isinstance(record, Source) and record.url else "",
        ends=tuple(ends_of(claims)),
        is_unnamed=_is_unnamed(record),
        is_person=isinstance(record, Actor) and record.kind is ActorKind.PERSON,
    )


def _shelf(record: RecordModel) -> str:
    if isinstance(record, Actor | Figure):
        return record.kind
    return record.how if isinstance(record, Question) else ""


def _date(record: RecordModel) -> Date | None:
    if isinstance(record, Source):
        return record.published
    return record.date if isinstance(record, Event) else None


def _wholes(record: RecordModel) -> tuple[str, ...]:
    if isinstance(record, Event):
        return record.part_of
    return (record.part_of,) if isinstance(record, Figure) and record.part_of else ()


def _participants(record: RecordModel) -> tuple[str, ...]:
    """The ids of who took part, each once; what has none of its own is left out."""
    took_part = record.participants if isinstance(record, Event) else ()
    return tuple(dict.fromkeys(one.actor for one in took_part if one.actor))


def _names_of(record: RecordModel) -> tuple[str, ...]:
    """The name and the aliases; none of a source, nor of speakers whom several sources describe in
    the same words."""
    if isinstance(record, Source) or _is_unnamed(record):
        return ()
    return (
        (record.name,)
        if isinstance(record, Question)
        else (record.name, *plain_names(record.aliases))
    )


def _is_unnamed(record: RecordModel) -> bool:
    return isinstance(record, Actor) and record.kind is ActorKind.UNNAMED


def _languages(record: RecordModel) -> tuple[str, ...]:
    if isinstance(record, Source):
        return (record.language,)
    return tuple(sorted(record.names)) if isinstance(record, Actor) else ()


_OWN: Final = frozenset({"facts", "observations", "summary", "measures", "note", "positions"})


def head_of(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the rules that look at one record may see of others: all but what they state.

    Of statements, that is which there are. Whole they may see the questions that name the record,
    and the records of which it names a statement in a position or a summary.
    """
    stated = [one for field in ("facts", "observations") for one in tree.get(field, ())]
    return {
        **{field: value for field, value in tree.items() if field not in _OWN},
        "statements": [one.get("id") for one in stated],
    }
