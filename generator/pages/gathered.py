"""The statements that an actor has to do with, each once, by what it has to do with them.

The actor's page shows them and the index counts them; both ask here, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.archive.archive import Archive
from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.pages.relations import states_relation


@dataclass(frozen=True, slots=True)
class Gathered:
    """What an actor said, the rest of its own record, what speakers said who belong to it and are
    not named, the statements of others that name it, and those that it passed on. What relates it
    to others is none of them: it stands under the relations."""

    said: tuple[Claim, ...]
    facts: tuple[Claim, ...]
    said_unnamed: tuple[Claim, ...]
    mentioned: tuple[Claim, ...]
    relayed: tuple[Claim, ...]


def gathered_of(archive: Archive, entry: Entry) -> Gathered:
    """The statements of an actor, by date."""
    claims = archive.claims_of(entry.id)
    shown = {ref.claim.ref for ref in archive.backlinks(entry.id, Role.RELATION) if ref.claim}
    shown |= {claim.ref for claim in claims if states_relation(claim)}
    return Gathered(
        said=_fresh(archive.said_by(entry.id), shown),
        facts=_fresh(claims, shown),
        said_unnamed=_fresh(_said_unnamed(archive, entry), shown),
        # Who only stands beside a statement, in its way or in words of a part, is named there.
        mentioned=_fresh(archive.said_by(entry.id, Role.MENTION, Role.BESIDE), shown),
        relayed=_fresh(archive.said_by(entry.id, Role.RELAY), shown),
    )


def _said_unnamed(archive: Archive, entry: Entry) -> Iterable[Claim]:
    """What speakers said who belong to an actor and are not named, in records of their own too."""
    hidden = (ref.entry.id for ref in archive.backlinks(entry.id, Role.SPEAKER_OF) if not ref.claim)
    found = [*archive.said_by(entry.id, Role.SPEAKER_OF)]
    found += (claim for speaker in hidden for claim in archive.said_by(speaker))
    return sorted(found, key=archive.claim_key)


def _fresh(claims: Iterable[Claim], shown: set[str]) -> tuple[Claim, ...]:
    """The claims that are not shown yet; from now on they are."""
    fresh = tuple(claim for claim in claims if claim.ref not in shown)
    shown.update(claim.ref for claim in fresh)
    return fresh
