"""The records: sources, actors, events and figures, and the statements they carry.

Layer 0. Every record is a frozen pydantic model; the same models give the JSON Schemas for editors.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from generator.fields import (
    EdtfDate,
    FactRef,
    Id,
    Label,
    Language,
    Number,
    Paragraph,
    SeedPath,
    Sentence,
    Sha256,
    WebUrl,
)
from generator.vocabulary import (
    ActorKind,
    DisputeHow,
    FigureKind,
    HeadlineRule,
    Kind,
    Qualifier,
    RelationType,
    Speech,
)


class Strict(BaseModel):
    """Frozen, and closed: an unknown key is an error, never silently dropped."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Unnamed(Strict):
    """A speaker whom the source does not name, with the anonymity as the source states it."""

    unnamed: Label = Field(
        description="The speaker in the source's own words.", examples=["two US officials"]
    )
    of: Id | None = Field(
        default=None, description="The actor the speaker belongs to, if the source says so."
    )
    condition: Label | None = Field(
        default=None,
        description="The reason or condition of the anonymity, as stated.",
        examples=["speaking on condition of anonymity"],
    )


def _speaker_form(value: Any) -> str:
    return "unnamed" if isinstance(value, dict | Unnamed) else "actor"


Speaker = Annotated[
    Annotated[Id, Tag("actor")] | Annotated[Unnamed, Tag("unnamed")],
    Discriminator(_speaker_form),
]


class Evidence(Strict):
    """A verbatim quote and the source it stands in (W3C Web Annotation TextQuoteSelector)."""

    source: Id = Field(description="The source's id.")
    quote: Sentence = Field(
        description="Verbatim, contiguous, at most 40 words; occurs once in the source's text."
    )
    prefix: Label | None = Field(
        default=None, description="The words right before the quote, when it occurs twice."
    )
    suffix: Label | None = Field(
        default=None, description="The words right after the quote, when it occurs twice."
    )
    by: Speaker | None = Field(
        default=None, description="The speaker in this source, when it differs from the fact's."
    )
    via: tuple[Id, ...] | None = Field(
        default=None, description="The relaying outlets in this source, when they differ."
    )


class Dispute(Strict):
    """A fact or observation that disagrees with this one, and how."""

    fact: FactRef = Field(description="record/fact of the other side.")
    how: DisputeHow
    note: Sentence | None = Field(default=None, description="What differs, in neutral words.")


class Relation(Strict):
    """A relation from the actor of this record to another actor."""

    type: RelationType
    target: Id


class Statement(Strict):
    """What a fact and an observation share: identity, attribution, evidence, disagreement."""

    id: Id = Field(description="Unique in its record; a stable permalink.")
    by: Speaker | None = Field(
        default=None,
        description="Who says it: an actor's id or an unnamed speaker. Left out: the article "
        "says it in its own voice.",
    )
    via: tuple[Id, ...] = Field(
        default=(), description="The outlets that relayed it, nearest the speaker first."
    )
    speech: Speech = Field(default=Speech.SAYS, description="What kind of statement it is.")
    disputes: tuple[Dispute, ...] = ()
    evidence: tuple[Evidence, ...] = Field(
        min_length=1, description="At least one quote that carries the statement."
    )


class Fact(Statement):
    """One statement in our own, neutral words."""

    text: Sentence = Field(description="Plain text; [[id]] and [[id|label]] link to records.")
    when: EdtfDate | None = Field(default=None, description="When it happened or was said.")


class ActorFact(Fact):
    """A fact of an actor's record; it may state a relation to another actor."""

    relation: Relation | None = None


class Observation(Statement):
    """A statement with a number, or with words where the source gives no number."""

    value: Number | None = Field(default=None, description="Plain digits: 64231.")
    low: Number | None = Field(default=None, description="The lower end of a stated range.")
    high: Number | None = Field(default=None, description="The upper end of a stated range.")
    words: Label | None = Field(
        default=None,
        description="The source's own words where it gives no number.",
        examples=["hundreds of captives"],
    )
    qualifier: Qualifier = Field(
        default=Qualifier.EXACTLY, description="How the source qualifies the number."
    )
    as_of: EdtfDate | None = Field(
        default=None, description="The day or time for which the number is given."
    )
    note: Sentence | None = Field(
        default=None, description="What a reader must know to read the number rightly."
    )


class Furniture(Strict):
    """A passage of a source that states nothing: page chrome, a teaser, a credit."""

    quote: Sentence
    why: Label
    prefix: Label | None = None
    suffix: Label | None = None


class Participant(Strict):
    """An actor's part in an event."""

    actor: Id
    role: Label


class Closure(Strict):
    """A sum that closes: this figure equals the sum of others at one time."""

    of: tuple[Id, ...] = Field(min_length=1)
    as_of: EdtfDate


class Source(Strict):
    """An article: who published it, when, and where its text lies."""

    title: Label
    publisher: Id = Field(description="The outlet's actor id.")
    published: EdtfDate
    published_basis: Sentence | None = Field(
        default=None, description="How the date is known; required unless the text states it."
    )
    authors: tuple[Label, ...] = ()
    language: Language = "en"
    url: WebUrl | None = None
    text: SeedPath = Field(description="The text's path, below seeds/.")
    sha256: Sha256 = Field(description="The SHA-256 of that file, in hexadecimal.")
    furniture: tuple[Furniture, ...] = ()


class Actor(Strict):
    """A person, organisation, state or outlet."""

    name: Label
    kind: ActorKind
    aliases: tuple[Label, ...] = Field(default=(), description="Other names, as in the sources.")
    names: dict[Language, Label] = Field(
        default_factory=dict, description="The name in other languages: {ar: …, he: …}."
    )
    summary: Paragraph | None = None
    facts: tuple[ActorFact, ...] = ()


class Event(Strict):
    """Something that happened, goes on or was announced."""

    name: Label
    date: EdtfDate
    date_basis: Sentence | None = Field(
        default=None, description="How the date was inferred; required unless a quote states it."
    )
    place: Label | None = None
    aliases: tuple[Label, ...] = ()
    summary: Paragraph | None = None
    participants: tuple[Participant, ...] = ()
    part_of: tuple[Id, ...] = Field(default=(), description="The events this one belongs to.")
    facts: tuple[Fact, ...] = ()


class Figure(Strict):
    """A number that sources report, with every report of it."""

    name: Label
    measures: Paragraph = Field(
        description="What is counted and what is not, in one or two sentences."
    )
    unit: Label
    kind: FigureKind
    aliases: tuple[Label, ...] = ()
    about: tuple[Id, ...] = Field(default=(), description="The actors and events it is about.")
    headline: HeadlineRule = HeadlineRule.LATEST
    sums: tuple[Closure, ...] = ()
    observations: tuple[Observation, ...] = ()


Record = Source | Actor | Event | Figure


class LoadedTerm(Strict):
    """A word that takes sides, and what our own prose says instead."""

    term: Label
    instead: Label


class Wording(Strict):
    """The project's list of words that only a quote may use (``content/wording.yaml``)."""

    loaded: tuple[LoadedTerm, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """What the publisher says of the site in mkdocs.yml; URLs end in a slash or are empty."""

    name: str
    url: str = ""
    repo_url: str = ""
    edit_uri: str = ""


MODELS: Final[Mapping[Kind, type[Record]]] = MappingProxyType(
    {Kind.SOURCE: Source, Kind.ACTOR: Actor, Kind.EVENT: Event, Kind.FIGURE: Figure}
)
