"""The rules of the link stage (L) for relations: their types, and what may stand at either end."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.locations import finding
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Actor
from generator.model.statements import ActorFact, Relation
from generator.model.vocabulary import Kind, RelationEnd, Speech


def _relations(archive: Archive) -> Iterator[tuple[Claim, Relation]]:
    for claim in archive.claims.values():
        fact = claim.statement
        if isinstance(fact, ActorFact) and fact.relation:
            yield claim, fact.relation


@rule("L133", "unknown-relation")
def unknown_relation(archive: Archive) -> Iterator[Finding]:
    """A relation of a type that is not known.

    What: "type" of a relation is neither among the types that come with the program nor in
        content/relations.yaml.
    Why: A type has a heading for each of its two pages; without one the other page cannot tell it.
    Example: relation: {type: memberof, target: hamas}
    Instead: relation: {type: member-of, target: hamas}. Or the type in content/relations.yaml
    """
    known = archive.content.relations
    for claim, relation in _relations(archive):
        if relation.type not in known:
            near = difflib.get_close_matches(relation.type, known, n=3)
            meant = f"Did you mean {' or '.join(near)}? " if near else ""
            yield finding(
                claim.entry,
                (*claim.path, "relation", "type"),
                f'"{relation.type}" is no known type of relation.',
                f"{meant}Write a known type, or add this one to content/relations.yaml with its "
                "headings.",
            )


@rule("L134", "relation-of-wrong-kind")
def relation_of_wrong_kind(archive: Archive) -> Iterator[Finding]:
    """A relation between things that cannot have it.

    What: The type of a relation is not for this kind of actor, or not for that of its target.
    Why: It is mostly turned round, or of another type.
    Example: relation: {type: holds-office-in, target: adam-boehler} in the record of a state
    Instead: relation: {type: holds-office-in, target: united-states} in the record of the person
    """
    for claim, relation in _relations(archive):
        term, other = archive.content.relations.get(relation.type), None
        other = archive.entries.get(relation.target)
        if term is None or other is None:
            continue
        targets = term.targets or tuple(end for end in RelationEnd if end is not RelationEnd.EVENT)
        ends = (
            ("type", "of", term.kinds, _end_of(claim.entry)),
            ("target", "to", targets, _end_of(other)),
        )
        for field, word, allowed, kind in ends:
            if kind and allowed and kind not in allowed:
                yield finding(
                    claim.entry,
                    (*claim.path, "relation", field),
                    f'"{relation.type}" is no relation {word} this kind of record: {kind}.',
                    f"It is one {word} {' or '.join(allowed)}. Turn it round, choose another type, "
                    "or correct the kind of the record.",
                )


def _end_of(entry: Entry) -> RelationEnd | None:
    """What a record is at an end of a relation; of other kinds of record, other rules tell."""
    if entry.kind is Kind.EVENT:
        return RelationEnd.EVENT
    return RelationEnd(entry.record.kind.value) if isinstance(entry.record, Actor) else None


@rule("L135", "relation-beside-silence")
def relation_beside_silence(archive: Archive) -> Iterator[Finding]:
    """A relation in a fact in which somebody says nothing.

    What: A fact has "relation", and its "speech" is declines or no-comment.
    Why: The relation would be shown as what the silent one says. Somebody else states it.
    Example: speech: no-comment, with relation: {type: part-of, target: israel}
    Instead: A fact of its own with the relation, by whoever states it.
    """
    for claim, _ in _relations(archive):
        if claim.statement.speech in (Speech.DECLINES, Speech.NO_COMMENT):
            yield finding(
                claim.entry,
                (*claim.path, "relation"),
                f'this fact has a relation, and its "speech" is {claim.statement.speech}.',
                "Put the relation into a fact of its own, by whoever states it.",
            )


RULES: Final = (unknown_relation, relation_of_wrong_kind, relation_beside_silence)
