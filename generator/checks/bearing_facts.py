"""The facts that must bear what we say of a record: in a summary, a role, a note or an answer.

They are the record's own, or those that a question sets side by side; and the facts of other
records to which the text links, ``[[id/fact]]``.
"""

from __future__ import annotations

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.checks.locations import OwnText
from generator.content.load import Entry
from generator.model.questions import Question
from generator.text.links.wikilinks import segments


def facts_behind(archive: Archive, entry: Entry, passage: OwnText) -> tuple[Claim, ...]:
    """What must bear a text of ours that is no statement itself."""
    return (*archive.claims_behind(entry), *linked_facts(archive, passage))


def linked_facts(archive: Archive, passage: OwnText) -> tuple[Claim, ...]:
    """The facts that a text links to, each as often as it does."""
    if not passage.linked or "[[" not in passage.text:
        return ()
    refs = (f"{one.target}/{one.fact}" for one in segments(passage.text) if one.fact)
    return tuple(claim for ref in refs if (claim := archive.claims.get(ref)))


def facts_of_position(archive: Archive, entry: Entry, passage: OwnText) -> tuple[Claim, ...]:
    """The facts that give an answer of a question; none for any other text."""
    if not isinstance(entry.record, Question) or passage.path[0] != "positions":
        return ()
    index = passage.path[1]
    return archive.positions_of(entry)[index] if isinstance(index, int) else ()
