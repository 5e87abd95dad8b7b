"""The rules of the link stage (L) for participants of events, and for speakers without a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Role, claims_in, references_of
from generator.checks.locations import finding
from generator.checks.records import folded_name
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, rule
from generator.model.records import Actor, Event
from generator.model.speakers import Unnamed
from generator.model.statements import Fact
from generator.model.vocabulary import ActorKind, Kind


@rule("L114", "unmentioned-participant")
def unmentioned_participant(archive: Archive) -> Iterator[Finding]:
    """A participant whom no fact mentions.

    What: An actor is listed as a participant, but no fact of the event links to it, quotes it or
        names it as speaker.
    Why: A part in an event is a statement like any other, and needs a fact with evidence.
    Example: participants: [{actor: qatar, role: host}], and no fact with [[qatar]]
    Instead: text: "[[qatar]] hosted the talks."
    """
    for entry in archive.of_kind(Kind.EVENT):
        named = {
            reference.target
            for claim in claims_in(entry)
            for reference in references_of(claim)
            if reference.role is not Role.EVIDENCE
        }
        participants = entry.record.participants if isinstance(entry.record, Event) else ()
        said = _said_in(entry) if any(one.unnamed for one in participants) else ""
        for index, participant in enumerate(participants):
            if participant.unnamed and folded_name(participant.unnamed) not in said:
                yield finding(
                    entry,
                    ("participants", index, "unnamed"),
                    f'no fact of this event has the words "{participant.unnamed}".',
                    "Copy them from the quote that tells of its part, or take it out of the "
                    "participants.",
                )
            if participant.actor and participant.actor not in named:
                yield finding(
                    entry,
                    ("participants", index, "actor"),
                    f'no fact of this event mentions the participant "{participant.actor}".',
                    f"Link to [[{participant.actor}]] in the fact that tells of its part, or take "
                    "it out of the participants.",
                )


def _said_in(entry: Entry) -> str:
    """All words of the facts, folded: their texts, the words for their speakers, their quotes."""
    said: list[str] = []
    for claim in claims_in(entry):
        said += [evidence.quote for evidence in claim.statement.evidence]
        if isinstance(claim.statement, Fact):
            said.append(claim.statement.text)
        if isinstance(claim.statement.by, Unnamed):
            said.append(claim.statement.by.unnamed)
    return "\n".join(map(folded_name, said))


@rule("L131", "participant-without-actor")
def participant_without_actor(archive: Archive) -> Iterator[Finding]:
    """A participant who is nobody, or two at once.

    What: A participant has neither "actor" nor "unnamed", has both, or has "of" beside an actor.
    Why: A part in an event is that of one actor, or of somebody whom the source does not name.
    Example: participants: [{role: took part}]
    Instead: participants: [{unnamed: two officials, of: hamas, role: took part}]
    """
    for entry in archive.of_kind(Kind.EVENT):
        participants = entry.record.participants if isinstance(entry.record, Event) else ()
        for index, one in enumerate(participants):
            if bool(one.actor) == bool(one.unnamed) or (one.of and not one.unnamed):
                yield finding(
                    entry,
                    ("participants", index),
                    'a participant is either an "actor" or "unnamed"; only the latter has "of".',
                    "Write {actor: id, role: …}, or {unnamed: the words for it, of: id, role: …}.",
                )


@rule("L132", "anonymity-of-the-named")
def anonymity_of_the_named(archive: Archive) -> Iterator[Finding]:
    """An actor with a name that has the fields of unnamed speakers.

    What: An actor that is not of kind "unnamed" has "of", "condition" or "told".
    Why: These fields say what is known of speakers whom the sources do not name.
    Example: kind: person, with condition: on condition of anonymity
    Instead: kind: unnamed
    """
    for entry in archive.of_kind(Kind.ACTOR):
        actor = entry.record
        if not isinstance(actor, Actor) or actor.kind is ActorKind.UNNAMED:
            continue
        fields = ("of", actor.of), ("condition", actor.condition), ("told", actor.told)
        for field in (name for name, value in fields if value):
            yield finding(
                entry,
                (field,),
                f'"{field}" is for actors of kind "unnamed"; this is one of kind '
                f'"{actor.kind.value}".',
                "Write kind: unnamed, or take the field out.",
            )


RULES: Final = (unmentioned_participant, participant_without_actor, anonymity_of_the_named)
