"""The closed lists of words that records use, with their headings for readers.

Names follow the field's standards where there are any: observation and qualifier from
statistics (SDMX), precision from EDTF.
"""

from __future__ import annotations

from enum import Enum, StrEnum


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


class AuthorKind(StrEnum):
    """What the author of an article is."""

    PERSON = "person"
    ORGANISATION = "organisation"


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


class TitleIs(StrEnum):
    """What the title of a source is."""

    HEADLINE = "headline"
    OPENING_WORDS = "opening-words"


class EventStatus(StrEnum):
    """How far something had come that was announced and had not happened (after the EventStatusType
    of schema.org, which has no word for what has not begun)."""

    PLANNED = "planned"
    NOT_BEGUN = "not-begun"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


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
    COURSE = "course"
    AIM = "aim"
    STANCE = "stance"


class RelationEnd(StrEnum):
    """What may stand at an end of a relation: a kind of actor, or an event."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    OUTLET = "outlet"
    GROUP = "group"
    UNNAMED = "unnamed"
    EVENT = "event"


class Belonging(StrEnum):
    """Which end of a relation belongs to the other."""

    ACTOR = "actor"
    TARGET = "target"


class DateKind(StrEnum):
    """What a date says: one day or time, days that something lasted, or one day within these."""

    POINT = "point"
    SPAN = "span"
    WITHIN = "within"


class Change(StrEnum):
    """What became of a statement or a record that data tell of."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    MOVED = "moved"


class Precision(StrEnum):
    """The finest unit that a date states."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
