"""What machines are told of each kind of record, and of the site: the types of the JSON files.

See ``twins``, on which these are built.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from generator.exports.twins import BacklinkTwin, DateTwin, Ref, RichTwin, StatementTwin, Twin


class RecordTwin(Twin):
    """What all records share."""

    type: str
    """actor, event, figure or source."""
    id: str
    name: str
    """The name, or a source's title."""
    uri: str
    """The address of its page."""
    edit: str
    """Where it can be corrected; empty if the site names no repository."""
    history: str
    """Where its changes are listed; empty if that is not known."""
    changed: DateTwin | None
    """The day of its last change; null if the project's history does not tell."""
    aliases: tuple[str, ...]
    """Other names, as the sources write them."""
    summary: RichTwin
    """What it is, in the editors' words; of a figure, what is counted and what is not."""
    backlinks: tuple[BacklinkTwin, ...]
    """The places that name it."""
    statements: tuple[StatementTwin, ...]
    """The facts or observations of the record, in the order of its file."""


class NameTwin(Twin):
    """The name in another language."""

    language: str
    """BCP 47."""
    text: str


class PartTwin(Twin):
    """A part that an actor took in an event."""

    event: Ref
    date: DateTwin
    role: str


class ActorTwin(RecordTwin):
    """A person, organisation, state or outlet."""

    type: Literal["actor"]
    kind: str
    """person, organisation, state or outlet."""
    names: tuple[NameTwin, ...]
    events: tuple[PartTwin, ...]
    """The events in which it took part."""
    figures: tuple[Ref, ...]
    """The figures about it."""
    sources: tuple[Ref, ...]
    """The articles that it published."""


class ParticipantTwin(Twin):
    """An actor's part in an event."""

    actor: Ref
    role: str


class MomentTwin(Twin):
    """An event on the timeline."""

    name: str
    uri: str
    """The address of its page."""
    date: str
    """When it happened, in words."""
    place: str
    actors: tuple[str, ...]
    """The names of those who took part."""
    statements: int
    """How many statements tell of it."""
    disputed: bool
    """Whether accounts of it differ."""


class EventTwin(RecordTwin):
    """Something that happened, goes on or was announced."""

    type: Literal["event"]
    date: DateTwin
    date_basis: str
    """How the date was inferred; empty if a quote states it."""
    place: str
    participants: tuple[ParticipantTwin, ...]
    part_of: tuple[Ref, ...]
    """The larger events."""
    parts: tuple[Ref, ...]
    """The smaller events."""
    figures: tuple[Ref, ...]
    """The figures about it."""
    articles: int
    """How many articles its statements come from."""
    origins: int
    """How many outlets had them first."""
    timeline: tuple[MomentTwin, ...]
    """This event on the timeline, with those just before it and after it."""


class ChoiceTwin(Twin):
    """What a rule puts first among a figure's observations."""

    rule: str
    """latest, minimum, maximum or most-origins."""
    words: str
    """The rule in words."""
    statement: str
    """The observation, as record/statement."""
    number: str
    """Its number, as readers see it."""


class SumPartTwin(Twin):
    """A part of a sum: a figure and its number."""

    figure: Ref
    number: str


class SumTwin(Twin):
    """A sum that closes."""

    as_of: DateTwin
    total: str
    parts: tuple[SumPartTwin, ...]


class FigureTwin(RecordTwin):
    """A number that sources report."""

    type: Literal["figure"]
    kind: str
    """stock, cumulative, amount or duration."""
    kind_words: str
    """The same in words."""
    unit: str
    """What one of those counted is."""
    about: tuple[Ref, ...]
    headline: ChoiceTwin | None
    """The observation at the head of the page, and the rule that chose it."""
    rivals: tuple[ChoiceTwin, ...]
    """What the other rules would put first, where that is another number."""
    sums: tuple[SumTwin, ...]
    part_of: tuple[Ref, ...]
    """The figures of which it is a part."""


class ReliedTwin(Twin):
    """An outlet that an article relied on, and for how many statements."""

    outlet: Ref
    statements: int


class SourceTwin(RecordTwin):
    """An article. Its statements are told in the records that they belong to."""

    type: Literal["source"]
    publisher: Ref
    published: DateTwin
    published_basis: str
    """How the day is known; empty if the text states it."""
    authors: tuple[str, ...]
    language: str
    url: str
    """The publisher's address of the article; empty if it is not known."""
    sha256: str
    """The SHA-256 of the text that the quotes were found in."""
    relies_on: tuple[ReliedTwin, ...]
    cited: tuple[str, ...]
    """The addresses of the quotes taken from it, in the order of its text."""
    named: int
    """How many of these are said by named speakers and outlets."""
    own_voice: int
    """How many of these are said in an article's own voice."""
    unnamed: int
    """How many of these are said by unnamed speakers."""
    unnamed_percent: int
    sentences: int
    """How many sentences the article has."""
    covered: int
    """How many of its sentences are used, or state nothing."""


AnyRecord = Annotated[ActorTwin | EventTwin | FigureTwin | SourceTwin, Field(discriminator="type")]


class SiteTwin(Twin):
    """The site that tells it."""

    name: str
    uri: str
    """The site's address; empty if it is not configured."""


class RecordFile(Twin):
    """A record's index.json: the record, and the other statements that its page shows."""

    schema_: str = Field(serialization_alias="$schema", alias="$schema")
    """The address of the JSON Schema of this file."""
    version: str
    """The version of this format; the first number changes when a reader may break."""
    site: SiteTwin
    as_of: str | None
    """The day (YYYY-MM-DD) up to which sources were used; null: all."""
    record: AnyRecord
    related: tuple[StatementTwin, ...]
    """Statements of other records that name, contradict or explain this one."""


class SiteFile(Twin):
    """factsheets.json: every record with every statement."""

    schema_: str = Field(serialization_alias="$schema", alias="$schema")
    """The address of the JSON Schema of this file."""
    version: str
    """The version of this format; the first number changes when a reader may break."""
    site: SiteTwin
    as_of: str | None
    """The day (YYYY-MM-DD) up to which sources were used; null: all."""
    actors: tuple[ActorTwin, ...]
    events: tuple[EventTwin, ...]
    figures: tuple[FigureTwin, ...]
    sources: tuple[SourceTwin, ...]
