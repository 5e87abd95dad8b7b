"""The closed lists of words that records use, with their headings for readers.

Names follow the field's standards where there are any: observation and qualifier from
statistics (SDMX), precision from EDTF.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Final


class Kind(StrEnum):
    """The five kinds of record; the value is also the singular word for readers."""

    ACTOR = "actor"
    EVENT = "event"
    FIGURE = "figure"
    QUESTION = "question"
    SOURCE = "source"

    @property
    def folder(self) -> str:
        """The folder below ``content/`` and the first segment of the URL: ``actors``."""
        return f"{self.value}s"


class ActorKind(StrEnum):
    """What an actor is; ``unnamed`` are speakers whom the sources quote and do not name."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    OUTLET = "outlet"
    GROUP = "group"
    UNNAMED = "unnamed"


class Genre(StrEnum):
    """What kind of article a source is."""

    NEWS = "news"
    LIVE = "live"
    ANALYSIS = "analysis"
    OPINION = "opinion"
    INTERVIEW = "interview"
    STATEMENT = "statement"
    CAPTION = "caption"


class TextIs(StrEnum):
    """What the file of a source holds of the article."""

    FULL = "full"
    EXCERPT = "excerpt"
    TRANSCRIPT = "transcript"
    TRANSLATION = "translation"


class SourceStatus(StrEnum):
    """What an outlet did with its article later."""

    CORRECTED = "corrected"
    RETRACTED = "retracted"


class FigureKind(StrEnum):
    """How the numbers of a figure behave over time (SDMX: stock and flow)."""

    STOCK = "stock"
    CUMULATIVE = "cumulative"
    AMOUNT = "amount"
    DURATION = "duration"
    SHARE = "share"
    RATE = "rate"
    CHANGE = "change"


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
    """What a speaker does with the words."""

    SAYS = "says"
    DENIES = "denies"
    CONFIRMS = "confirms"
    BELIEVES = "believes"
    ESTIMATES = "estimates"
    SUGGESTS = "suggests"
    WARNS = "warns"
    ACCUSES = "accuses"
    DEMANDS = "demands"
    CALLS_FOR = "calls-for"
    PROPOSES = "proposes"
    INTENDS = "intends"
    DECLINES = "declines"
    NO_COMMENT = "no-comment"


class Certainty(StrEnum):
    """How sure the source says it is: its own hedge."""

    STATED = "stated"
    REPORTED = "reported"
    LIKELY = "likely"
    POSSIBLE = "possible"
    APPARENT = "apparent"
    ALLEGED = "alleged"
    CONDITIONAL = "conditional"
    UNCLEAR = "unclear"


class Bears(StrEnum):
    """What an evidence entry carries where it does not carry the whole statement."""

    PART = "part"
    CONTEXT = "context"


class Authorship(Enum):
    """The article's author as a speaker; no text, so that it cannot be taken for an id."""

    AUTHOR = "author"


class Divergence(StrEnum):
    """How the accounts differ that answer one question."""

    DENIAL = "denial"
    DATE = "date"
    BASIS = "basis"
    ROUNDING = "rounding"
    CONFLICT = "conflict"
    EXPLANATION = "explanation"


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
        RelationType.MEDIATES_FOR: RelationHeading(
            "Mediator in talks with", "Mediators in its talks"
        ),
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


class DateKind(StrEnum):
    """What a date says: one day or time, days that something lasted, or one day within these."""

    POINT = "point"
    SPAN = "span"
    WITHIN = "within"


class Precision(StrEnum):
    """The finest unit that a date states."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
