"""The records: sources, actors, events and figures, and the statements they carry.

Layer 0. Every record is a frozen pydantic model; the same models give the JSON Schemas for editors.
Scalars arrive as text (see ``yamltext``), so each field decides for itself what its text means.
Dates are understood by ``dates``, a layer above: the reader is handed in as validation context.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, Final, TypedDict

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PlainValidator,
    StringConstraints,
    Tag,
    ValidationInfo,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

ID_PATTERN: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_MAX: Final = 80


class Kind(StrEnum):
    """The four kinds of record; the value is also the singular word for readers."""

    ACTOR = "actor"
    EVENT = "event"
    FIGURE = "figure"
    SOURCE = "source"

    @property
    def folder(self) -> str:
        """The folder below ``content/`` and the first segment of the URL: ``actors``."""
        return f"{self.value}s"


class ActorKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    OUTLET = "outlet"


class FigureKind(StrEnum):
    """How the numbers of a figure behave over time (SDMX: stock and flow)."""

    STOCK = "stock"
    CUMULATIVE = "cumulative"
    AMOUNT = "amount"
    DURATION = "duration"


class HeadlineRule(StrEnum):
    LATEST = "latest"
    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    MOST_ORIGINS = "most-origins"


class Qualifier(StrEnum):
    EXACTLY = "exactly"
    ABOUT = "about"
    ALMOST = "almost"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    FEWER_THAN = "fewer-than"


class Speech(StrEnum):
    SAYS = "says"
    DENIES = "denies"
    ESTIMATES = "estimates"
    WARNS = "warns"
    ACCUSES = "accuses"
    DEMANDS = "demands"
    PROPOSES = "proposes"
    DECLINES = "declines"


class DisputeHow(StrEnum):
    DENIES = "denies"
    DATE = "date"
    BASIS = "basis"
    ROUNDING = "rounding"
    CONFLICT = "conflict"


class RelationType(StrEnum):
    LEADS = "leads"
    MEMBER_OF = "member-of"
    PART_OF = "part-of"
    HOLDS_OFFICE_IN = "holds-office-in"
    SPEAKS_FOR = "speaks-for"
    ENVOY_OF = "envoy-of"
    MEDIATES_FOR = "mediates-for"
    ALLIED_WITH = "allied-with"
    AT_WAR_WITH = "at-war-with"
    PROXY_OF = "proxy-of"
    OPPOSES = "opposes"
    CITIZEN_OF = "citizen-of"
    HELD_BY = "held-by"
    RELEASED_BY = "released-by"
    HANDED_OVER_TO = "handed-over-to"
    DESIGNATED_BY = "designated-by"
    WANTED_BY = "wanted-by"
    WORKS_FOR = "works-for"


@dataclass(frozen=True, slots=True)
class RelationHeading:
    """How a relation reads from its own side and from the side of its target."""

    forward: str
    reverse: str


# The reverse heading is declared once, here, as in FollowTheMoney's schemata
# (https://followthemoney.tech/explorer/): backlinks are computed, never written by hand.
RELATION_HEADINGS: Final = MappingProxyType(
    {
        RelationType.LEADS: RelationHeading("Leads", "Led by"),
        RelationType.MEMBER_OF: RelationHeading("Member of", "Members"),
        RelationType.PART_OF: RelationHeading("Part of", "Parts"),
        RelationType.HOLDS_OFFICE_IN: RelationHeading("Holds office in", "Office holders"),
        RelationType.SPEAKS_FOR: RelationHeading("Speaks for", "Spokespeople"),
        RelationType.ENVOY_OF: RelationHeading("Envoy of", "Envoys"),
        RelationType.MEDIATES_FOR: RelationHeading("Mediates for", "Mediators"),
        RelationType.ALLIED_WITH: RelationHeading("Allied with", "Allied with"),
        RelationType.AT_WAR_WITH: RelationHeading("At war with", "At war with"),
        RelationType.PROXY_OF: RelationHeading("Described as proxy of", "Described as its proxies"),
        RelationType.OPPOSES: RelationHeading("Opposes", "Opposed by"),
        RelationType.CITIZEN_OF: RelationHeading("Citizen of", "Citizens"),
        RelationType.HELD_BY: RelationHeading("Held by", "Holds"),
        RelationType.RELEASED_BY: RelationHeading("Released by", "Released"),
        RelationType.HANDED_OVER_TO: RelationHeading("Handed over to", "Received"),
        RelationType.DESIGNATED_BY: RelationHeading("Designated by", "Has designated"),
        RelationType.WANTED_BY: RelationHeading("Wanted by", "Seeks"),
        RelationType.WORKS_FOR: RelationHeading("Works for", "Staff"),
    }
)


class Precision(StrEnum):
    """The finest unit that a date states."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as recorded, with the days it may be; made by ``dates.parse_date``.

    ``text`` is the EDTF form as written; ``start`` and ``end`` are the earliest and the latest day
    it may denote (``None``: open or unknown on that side); ``human`` is the English text, never
    finer than what is recorded.
    """

    text: str
    start: datetime.date | None
    end: datetime.date | None
    precision: Precision
    human: str
    uncertain: bool = False
    approximate: bool = False
    interval: bool = False

    @property
    def sort_key(self) -> tuple[datetime.date, datetime.date, str]:
        """Order by first possible day, then by last; an open start sorts first."""
        return (self.start or datetime.date.min, self.end or datetime.date.max, self.text)


class Readers(TypedDict):
    """What the models are handed as validation context: the understanding of layer 1."""

    date: Callable[[str], Date]


def _read_date(value: Any, info: ValidationInfo) -> Date:
    if isinstance(value, Date):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "Input should be a valid string")
    try:
        date: Date = info.context["date"](value)
    except ValueError as problem:
        raise PydanticCustomError("date", "{reason}", {"reason": str(problem)}) from None
    return date


EdtfDate = Annotated[
    Date,
    PlainValidator(_read_date),
    WithJsonSchema(
        {
            "type": "string",
            "title": "EDTF date",
            "maxLength": 64,
            "examples": ["2025", "2025-03", "2025-03-05", "2025-03-XX", "2025-02~/2025-03-05"],
        }
    ),
]


def _read_number(value: Any) -> Any:
    """Plain digits only: a value is never guessed from ``1e3``, ``0x10`` or ``64,231``."""
    if not isinstance(value, str):
        return value
    whole, _, fraction = value.removeprefix("-").partition(".")
    plain = whole.isascii() and whole.isdigit() and (whole == "0" or whole[0] != "0")
    if not plain or (value.count(".") and not (fraction.isascii() and fraction.isdigit())):
        raise PydanticCustomError("number", "not a plain number")
    return Decimal(value)


Number = Annotated[
    Decimal,
    BeforeValidator(_read_number),
    Field(max_digits=24, allow_inf_nan=False),
    WithJsonSchema(
        {
            # YAML editors see 59 as a number; we see its text. Both forms are right.
            "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}],
            "examples": [59, 64231],
        }
    ),
]

Id = Annotated[
    str,
    StringConstraints(pattern=ID_PATTERN, max_length=ID_MAX),
    Field(examples=["adam-boehler"]),
]
FactRef = Annotated[
    str,
    StringConstraints(
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$", max_length=2 * ID_MAX + 1
    ),
    Field(examples=["us-hamas-talks-doha/held"]),
]
Label = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=1000)]
Paragraph = Annotated[str, StringConstraints(min_length=1, max_length=3000)]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Language = Annotated[
    str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$"), Field(examples=["en"])
]
SeedPath = Annotated[
    str,
    StringConstraints(pattern=r"^seeds/[A-Za-z0-9][A-Za-z0-9._-]*\.txt$", max_length=200),
    Field(examples=["seeds/003_db50d61b273bbd29.txt"]),
]
# http and https only, no user name, no white space, quotes, angle brackets or control characters.
WebUrl = Annotated[
    str,
    StringConstraints(
        pattern=r"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][!#$%&()*+,./:;=?@\[\]_~A-Za-z0-9-]*)?$",
        max_length=2000,
    ),
    Field(examples=["https://example.org/article"]),
]


class Strict(BaseModel):
    """Frozen, and closed: an unknown key is an error, never silently dropped."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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

MODELS: Final = MappingProxyType(
    {Kind.SOURCE: Source, Kind.ACTOR: Actor, Kind.EVENT: Event, Kind.FIGURE: Figure}
)
