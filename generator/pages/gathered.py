"""The statements that an actor has to do with, each once, by what it has to do with them.

The actor's page shows them and the index counts them; both ask here, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from generator.archive.archive import Archive
from generator.archive.references import Claim, Role
from generator.archive.sayings import saying_of
from generator.archive.voices import comes_from
from generator.content.load import Entry
from generator.model.vocabulary import Speech


@dataclass(frozen=True, slots=True)
class Gathered:
    """What an actor said, the rest of its own record, what speakers said who belong to it and are
    not named, the statements of others that name it, and those that it passed on. What others state
    of how it is related to them is none of these: it stands under the relations. ``attributed``
    are those that name an outlet only to say whose they are, or to compare it with others. Who gave
    no comment said nothing: that is told of them."""

    said: tuple[Claim, ...]
    facts: tuple[Claim, ...]
    said_unnamed: tuple[Claim, ...]
    mentioned: tuple[Claim, ...]
    relayed: tuple[Claim, ...]
    attributed: tuple[Claim, ...]


def gathered_of(archive: Archive, entry: Entry) -> Gathered:
    """The statements of an actor, by date."""
    claims = archive.claims_of(entry.id)
    shown = {ref.claim.ref for ref in archive.backlinks(entry.id, Role.RELATION) if ref.claim}
    # Who only stands beside a statement, in its way or in words of a part, is named there.
    naming = archive.said_by(entry.id, Role.MENTION, Role.BESIDE)
    spoken = archive.said_by(entry.id)
    silent = tuple(one for one in spoken if one.statement.speech is Speech.NO_COMMENT)
    of_others = (claim for claim in naming if not comes_from(archive, claim, entry.id))
    return Gathered(
        said=_fresh((one for one in spoken if one not in silent), shown),
        facts=_fresh(claims, shown),
        said_unnamed=_fresh(_said_unnamed(archive, entry), shown),
        mentioned=_fresh((*of_others, *silent), shown),
        relayed=_fresh(archive.said_by(entry.id, Role.RELAY), shown),
        attributed=_fresh(naming, shown),
    )


# Statements of several records that say the same in the same words of the same articles.
Alike: TypeAlias = tuple[Claim, ...]


def said_once(entry: Entry, claims: Iterable[Claim]) -> tuple[Alike, ...]:
    """Statements in their order, those that are alike together, where the first of them stood.

    One of the actor's own record comes first: its address is on the actor's page, so that no two of
    them are together.
    """
    found: list[list[Claim]] = []
    groups: dict[str, list[Claim]] = {}
    for claim in claims:
        key = saying_of(claim)
        own = claim.entry.id == entry.id
        there = groups.get(key)
        if there is None or (own and there[0].entry.id == entry.id):
            groups[key] = [claim]
            found.append(groups[key])
        elif own:
            there.insert(0, claim)
        else:
            there.append(claim)
    return tuple(map(tuple, found))


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
