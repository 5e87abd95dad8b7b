"""The records: sources, actors, events, figures and questions.

Frozen pydantic models, which give the JSON Schemas too: editors see descriptions and examples.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pydantic import Field

from generator.model.aliases import Alias, SearchWords
from generator.model.allowances import Allowances
from generator.model.authors import Authors
from generator.model.fields import (
    EdtfDate,
    Id,
    Label,
    Language,
    Paragraph,
    SeedPath,
    Sentence,
    Sha256,
    WebUrl,
)
from generator.model.parts import Closure, Extras, Outlook, Participant, Titled, Version, Versions
from generator.model.questions import Question
from generator.model.statements import ActorFact, Fact, Observation
from generator.model.strict import Strict
from generator.model.vocabulary import (
    ActorKind,
    FigureKind,
    Genre,
    HeadlineRule,
    Kind,
    SourceStatus,
    TextIs,
    TitleIs,
)

_SHA256: Final = "3595e4ca990a55a1fb7fcc740b297fdfb109d07d38e2c982370893d33a6ec1a6"
_EVIDENCE: Final = {"source": "memo-direct-talks", "quote": "Axios reported on Wednesday"}


class Source(Strict):
    """An article: who published it, when, and where its text lies."""

    title: Label = Field(
        description="The headline as published.",
        examples=["The US has held secret talks with Hamas for the first time"],
    )
    title_is: Titled = TitleIs.HEADLINE
    publisher: Id = Field(
        description="The outlet that published it: an actor's id.", examples=["middle-east-monitor"]
    )
    published: EdtfDate = Field(
        description="The day it was published, with time and zone where they are known.",
        examples=["2025-03-06", "2025-03-06T08:17+02:00"],
    )
    published_basis: Sentence | None = Field(
        default=None,
        description="How the day is known; required unless the text itself states it. Where it "
        "rests on knowledge from outside, it says so.",
        examples=["The date stands in the article's address."],
    )
    updated: EdtfDate | None = Field(
        default=None,
        description="The day or time of the text below, where it is a later one.",
        examples=["2025-03-06T11:40Z"],
    )
    genre: Genre = Field(
        default=Genre.NEWS,
        description="What kind of article it is. statement: published by the speaker. caption: the "
        "words under a picture.",
        examples=["live"],
    )
    authors: Authors = ()
    language: Language = Field(
        default="en", description="The article's language, as a code.", examples=["en", "ar"]
    )
    url: WebUrl | None = Field(
        default=None,
        description="The article's address on the web.",
        examples=["https://example.org/article"],
    )
    archive_url: WebUrl | None = Field(
        default=None,
        description="The address of an archived copy.",
        examples=["https://web.archive.org/web/2025/https://example.org/article"],
    )
    rewrites: tuple[Id, ...] = Field(
        default=(),
        description="The outlets whose reports the article retells: what it says without naming "
        "another outlet counts to the first of them, and makes no origin of its own.",
        examples=[["associated-press"]],
    )
    status: SourceStatus | None = Field(
        default=None,
        description="What the outlet did with it later; shown beside its quotes.",
        examples=["corrected"],
    )
    status_note: Sentence | None = Field(
        default=None,
        description="What was corrected, or why it was retracted, in one neutral sentence.",
        examples=["The outlet corrected the number of people held on 8 March 2025."],
    )
    text: SeedPath = Field(
        description="The file in seeds/ with the article's text, byte for byte.",
        examples=["seeds/003_db50d61b273bbd29.txt"],
    )
    sha256: Sha256 = Field(
        description="The SHA-256 of that file, 64 hexadecimal digits; `factsheets new source` "
        "writes it, `sha256sum FILE` prints it.",
        examples=[_SHA256],
    )
    text_is: TextIs = Field(
        default=TextIs.FULL,
        description="What the file holds of the article.",
        examples=["excerpt"],
    )
    versions: Versions = ()
    furniture: Extras = ()
    allow: Allowances = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """The files with the article's text and with its earlier texts."""
        return (self.text, *(version.text for version in self.versions))

    def seen(self, text: str | None) -> Version | None:
        """The earlier version with a text."""
        return next((one for one in self.versions if one.text == text), None)


class Actor(Strict):
    """A person, organisation, state, outlet or group, or speakers whom nobody names."""

    name: Label = Field(
        description="The name as readers know it; of unnamed speakers the sources' words for them.",
        examples=["Adam Boehler"],
    )
    kind: ActorKind = Field(
        description="person, organisation, state, outlet (whoever publishes or relays news), group "
        "(people without an organisation), or unnamed (speakers whom the sources do not name, "
        "quoted more than once).",
        examples=["person"],
    )
    aliases: tuple[Alias, ...] = Field(
        default=(),
        description="Other names, as the sources write them; {name, in} says which do.",
        examples=[["IDF", "Israel Defence Forces"]],
    )
    searched_as: SearchWords = ()
    names: dict[Language, Label] = Field(
        default_factory=dict,
        description="The name in other languages, by language code.",
        examples=[{"ar": "حماس"}],
    )
    summary: Paragraph | None = Field(
        default=None,
        description="Two or three neutral sentences; each clause is backed by a fact below.",
        examples=["[[adam-boehler]] is the US presidential envoy for hostage affairs."],
    )
    of: Id | None = Field(
        default=None,
        description="Of unnamed speakers: the actor they belong to, if the sources say so.",
        examples=["united-states"],
    )
    condition: Label | None = Field(
        default=None,
        description="Of unnamed speakers: the reason or condition of their anonymity, in the words "
        "of an article; it stands beside the quotes of those that have these words.",
        examples=["speaking on condition of anonymity"],
    )
    told: tuple[Id, ...] = Field(
        default=(),
        description="Of unnamed speakers: the outlets that they told it.",
        examples=[["axios"]],
    )
    facts: tuple[ActorFact, ...] = Field(
        default=(),
        description="What sources state of this actor.",
        examples=[[{"id": "envoy", "text": "He is a US envoy.", "evidence": [_EVIDENCE]}]],
    )
    allow: Allowances = ()


class Event(Strict):
    """Something that happened, goes on or was announced."""

    name: Label = Field(description="A short neutral name.", examples=["Talks in Doha"])
    date: EdtfDate = Field(
        description="When it happened, as exactly as it is known, no more. A/B: it lasted from A "
        "to B; [A..B]: on one day within. Of something planned: when it would.",
        examples=["2025-03-05", "2025-02~/2025-03-05", "[2025-03-01..2025-03-05]"],
    )
    date_basis: Sentence | None = Field(
        default=None,
        description="How the date was inferred; required unless a quote states it.",
        examples=['Axios wrote on Wednesday 5 March 2025 "in recent weeks".'],
    )
    status: Outlook = None
    place: Label | None = Field(
        default=None, description="Where, as the sources name it.", examples=["Doha, Qatar"]
    )
    aliases: tuple[Alias, ...] = Field(
        default=(),
        description="Other names, as the sources write them; {name, in} says which do.",
        examples=[["Doha talks"]],
    )
    searched_as: SearchWords = ()
    summary: Paragraph | None = Field(
        default=None,
        description="Two or three neutral sentences; each clause is backed by a fact below.",
        examples=["[[adam-boehler]] held talks with officials of [[hamas]] in Doha."],
    )
    participants: tuple[Participant, ...] = Field(
        default=(),
        description="The actors whom a fact below names with it, each with its part in it.",
        examples=[[{"actor": "hamas", "role": "party to the talks"}]],
    )
    part_of: tuple[Id, ...] = Field(
        default=(),
        description="The larger events this one belongs to.",
        examples=[["gaza-ceasefire-january-2025"]],
    )
    facts: tuple[Fact, ...] = Field(
        default=(),
        description="What sources state of this event.",
        examples=[[{"id": "held", "text": "Talks took place.", "evidence": [_EVIDENCE]}]],
    )
    allow: Allowances = ()


class Figure(Strict):
    """A number that sources report, with every report of it."""

    name: Label = Field(description="A short neutral name.", examples=["People held in Gaza"])
    measures: Paragraph = Field(
        description="What is counted and what is not, in one or two sentences.",
        examples=["People reported as held in Gaza, alive or dead."],
    )
    unit: Label = Field(description="What one of them is.", examples=["people"])
    kind: FigureKind = Field(
        description="stock: a count at a time. cumulative: a count that only grows. amount: a "
        "count of one thing that happened. duration: a length of time. share: a part of a whole, "
        "in percent. rate: so many of one thing for each of another. change: by how much something "
        "rose, or with a minus fell.",
        examples=["stock"],
    )
    aliases: tuple[Alias, ...] = Field(
        default=(),
        description="What the sources call those counted.",
        examples=[["hostages", "captives"]],
    )
    searched_as: SearchWords = ()
    about: tuple[Id, ...] = Field(
        default=(), description="The actors and events it is about.", examples=[["hamas"]]
    )
    part_of: Id | None = Field(
        default=None,
        description="The figure of which this one counts a part, such as 131 of 370.",
        examples=["people-held-in-gaza"],
    )
    headline: HeadlineRule = Field(
        default=HeadlineRule.LATEST,
        description="Which observation stands at the head of the page.",
        examples=["most-origins"],
    )
    sums: tuple[Closure, ...] = Field(
        default=(),
        description="Sums that the sources state: this figure is the sum of others.",
        examples=[[{"of": ["people-held-confirmed-dead"], "as_of": "2025-03-05"}]],
    )
    observations: tuple[Observation, ...] = Field(
        default=(),
        description="Every report of the number.",
        examples=[[{"id": "axios", "value": 59, "evidence": [_EVIDENCE]}]],
    )
    allow: Allowances = ()


RecordModel = Source | Actor | Event | Figure | Question
MODELS: Final[Mapping[Kind, type[RecordModel]]] = MappingProxyType(
    {
        Kind.SOURCE: Source,
        Kind.ACTOR: Actor,
        Kind.EVENT: Event,
        Kind.FIGURE: Figure,
        Kind.QUESTION: Question,
    }
)
