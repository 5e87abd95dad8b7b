"""What an actor's page shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim, Role
from generator.content.load import Entry
from generator.documents.definite import within_sentence
from generator.documents.record import ActorRecord
from generator.documents.statement import Name, Statement
from generator.documents.telling import Telling
from generator.documents.urls import actor_timeline_path, section_anchor
from generator.model.statements import Observation
from generator.model.vocabulary import ActorKind
from generator.pages.gathered import Alike, gathered_of, said_once
from generator.pages.infobox import Reach, reach_of
from generator.pages.profiles import Profile, profile_of
from generator.pages.questions import DISPUTED_HEADING, QuestionCard, cards_on
from generator.pages.relations import RelationGroup, article_of, relations_of
from generator.pages.shelves import SHOWN_MAX, Card, Shelf, cards_about, shelves

# Sections of the page that its tallies lead to; actor.md.jinja has the same headings.
MENTIONS_HEADING = "Mentioned in other statements"
EVENTS_HEADING = "Events"
NUMBERS_HEADING = "Numbers given"
RELATIONS_HEADING = "Relations"

# How an actor stands in a statement that does not tell of it, but comes from it.
_VOICES: Final = frozenset({Role.SPEAKER, Role.SPEAKER_OF, Role.RELAY, Role.BESIDE})


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of something the page has, and the section that shows them."""

    count: int
    words: str
    anchor: str
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said; ``also`` are statements of other records that say the same in the same
    words of the same articles."""

    statement: Statement
    also: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class ActorView:
    """The context of ``actor.md.jinja``. Statements that it made are the newest first; of those
    made by others at most so many are shown as a page can bear, and counted all; those that are
    alike are shown and counted as one. ``reason_in`` are the outlets whose articles give the reason
    why a speaker is not named, where others of them give none."""

    record: ActorRecord
    belongs_to_the: str
    reach: Reach | None
    relations: tuple[RelationGroup, ...]
    profile: Profile | None
    disputed: tuple[QuestionCard, ...]
    facts: tuple[Statement, ...]
    said: tuple[Utterance, ...]
    numbers: tuple[Utterance, ...]
    said_unnamed: tuple[Utterance, ...]
    mentioned: tuple[Shelf, ...]
    mentions: int
    timeline: str
    figures: tuple[Card, ...]
    relayed: tuple[Shelf, ...]
    relays: int
    attributed: tuple[Shelf, ...]
    attributions: int
    tallies: tuple[Tally, ...]
    reason_in: tuple[Name, ...] = ()

    @property
    def has_box(self) -> bool:
        """Whether there is anything to stand in its infobox."""
        record, between = self.record, any(group.between for group in self.relations)
        told = self.disputed and not self.tallies
        return bool(between or record.of or record.aliases or self.reach or told)

    @property
    def relations_anchor(self) -> str:
        """The section that tells more of how it is related to others than its infobox."""
        others = any(group.of_others for group in self.relations)
        return section_anchor(RELATIONS_HEADING if others else f"About {self.called}")

    @property
    def said_heading(self) -> str:
        """The heading of what the actor said."""
        return _said_heading(self.record)

    @property
    def called(self) -> str:
        """Its name within a sentence."""
        return within_sentence(self.record.name, self.record.kind)


def _said_heading(record: ActorRecord) -> str:
    return f"What {within_sentence(record.name, record.kind)} said"


def _reach_of(tell: Telling, entry: Entry, record: ActorRecord) -> Reach | None:
    """How far its own statements are told, those that name it, and what it said or passed on; of
    speakers who are not named only that: their record tells of the articles that cite them."""
    archive = tell.archive
    roles: dict[str, set[Role]] = {}
    found = {claim.ref: claim for claim in archive.claims_of(entry.id)}
    for ref in archive.backlinks(entry.id):
        if ref.claim:
            found[ref.claim.ref] = ref.claim
            roles.setdefault(ref.claim.ref, set()).add(ref.role)
    own = record.kind is not ActorKind.UNNAMED
    voiced = [
        claim
        for ref, claim in found.items()
        if roles.get(ref, set()) <= _VOICES and not (own and claim.entry.id == entry.id)
    ]
    told = [claim for claim in found.values() if claim not in voiced]
    return reach_of(tell, told, voiced, entry.id)


def actor_view(tell: Telling, entry: Entry, record: ActorRecord) -> ActorView:
    """Everything that the archive knows of an actor. Each statement stands once on the page."""
    archive = tell.archive
    found = gathered_of(archive, entry)
    said = said_once(entry, _newest_first(archive, found.said))
    words = tuple(one for one in said if not isinstance(one[0].statement, Observation))
    numbers = tuple(one for one in said if isinstance(one[0].statement, Observation))
    unnamed = said_once(entry, _newest_first(archive, found.said_unnamed))
    disputed = cards_on(tell, entry.id, (one[0] for one in said))
    profile = profile_of(tell, record)
    counts = (len(said), len(found.mentioned), len(record.events))
    told = _utterances(tell, entry, words), _utterances(tell, entry, numbers)
    return ActorView(
        record=record,
        belongs_to_the=article_of(tell, record.of) if record.of else "",
        # What names an outlet mostly says whose account it is; its profile tells of its articles.
        reach=None if profile else _reach_of(tell, entry, record),
        relations=relations_of(tell, entry),
        profile=profile,
        disputed=disputed,
        facts=tell.statements(found.facts),
        said=told[0],
        numbers=told[1],
        said_unnamed=_utterances(tell, entry, unnamed),
        mentioned=shelves(tell, found.mentioned),
        mentions=len(found.mentioned),
        timeline=actor_timeline_path(record.name) if len(record.events) > 1 else "",
        figures=cards_about(tell, entry.id, SHOWN_MAX),
        relayed=shelves(tell, found.relayed),
        relays=len(found.relayed),
        attributed=shelves(tell, found.attributed),
        attributions=len(found.attributed),
        tallies=_tallies(_said_heading(record) if words else NUMBERS_HEADING, counts, disputed),
        reason_in=_reason_in(record, chain.from_iterable(told)) if record.condition else (),
    )


def _reason_in(record: ActorRecord, said: Iterable[Utterance]) -> tuple[Name, ...]:
    """The outlets that give the reason for the anonymity, where others have the speaker without."""
    chains = [
        quotation.attribution
        for one in said
        for quotation in one.statement.quotations
        if quotation.attribution.actor == record.name
    ]
    giving = dict.fromkeys(one.publisher for one in chains if one.condition)
    silent = any(one.publisher not in giving for one in chains)
    return tuple(giving) if silent else ()


def _newest_first(archive: Archive, claims: Iterable[Claim]) -> Iterable[Claim]:
    """Statements in order of time from the last day back; those of one day as their article has
    them, so that what was added comes after what it was added to."""
    days = [tuple(there) for _, there in groupby(claims, lambda one: archive.claim_key(one)[:2])]
    for there in reversed(days):
        yield from sorted(there, key=partial(_in_article, archive)) if there[1:] else there


def _in_article(archive: Archive, claim: Claim) -> tuple[str, int, str]:
    first = next(iter(archive.citations(claim)), None)
    start = first.matches[0].start if first and first.matches else 0
    return (first.evidence.source if first else "", start, claim.ref)


def _tallies(
    said_heading: str, counts: tuple[int, int, int], disputed: tuple[QuestionCard, ...]
) -> tuple[Tally, ...]:
    """What there is most of, with the sections that show it; nothing for a short page."""
    differing = any(card.contested for card in disputed)
    rows = (
        (counts[0], "statement", "made", said_heading, False),
        (counts[1], "mention", "in statements of others", MENTIONS_HEADING, False),
        (counts[2], "event", "", EVENTS_HEADING, False),
        (len(disputed), "question", "here", DISPUTED_HEADING, differing),
    )
    found = tuple(
        Tally(
            count,
            f"{noun if count == 1 else f'{noun}s'} {rest}".rstrip(),
            section_anchor(heading),
            contested,
        )
        for count, noun, rest, heading, contested in rows
        if count
    )
    return found if len(found) > 1 else ()


def _utterances(tell: Telling, entry: Entry, said: Iterable[Alike]) -> tuple[Utterance, ...]:
    """All of the actor's own record, whose addresses are here, and of others at most so many as a
    page can bear."""
    groups = tuple(said)
    others = [one for one in groups if one[0].entry.id != entry.id][SHOWN_MAX:]
    left_out = {one[0].ref for one in others}
    told = (tell.statements(one) for one in groups if one[0].ref not in left_out)
    return tuple(Utterance(one[0], one[1:]) for one in told)
