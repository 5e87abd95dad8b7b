"""Records as values: what a record is, what it states, and what names it.

Pages and exports read the same values. They name records by id and hold no markup and no address.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from generator.archive.references import Role
from generator.archive.voices import Voices
from generator.documents.numbers import Number
from generator.documents.statement import Account, Name, RichText, Statement
from generator.documents.statuses import ToldStatus
from generator.documents.wordings import titled
from generator.model.fields import Date
from generator.model.parts import Version
from generator.model.vocabulary import (
    ActorKind,
    Divergence,
    FigureKind,
    Genre,
    HeadlineRule,
    SourceStatus,
    TextIs,
    TitleIs,
)
from generator.text.speakers.author_names import AuthorName


@dataclass(frozen=True, slots=True)
class Backlink:
    """A place that names a record: what the record is there, and the statement, if it is one."""

    role: Role
    record: Name
    statement: str


@dataclass(frozen=True, slots=True)
class OtherName:
    """Another name as sources write it; where that is recorded, the sources that do, and their
    outlets."""

    text: str
    sources: tuple[Name, ...] = ()
    outlets: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBase:
    """What all records have. ``path`` is the record's file in the project; ``changed`` the day of
    its last change, if that is known. ``summary`` of a figure is what it measures; of a question,
    what differs."""

    name: Name
    aliases: tuple[OtherName, ...]
    summary: RichText
    path: str
    changed: Date | None
    backlinks: tuple[Backlink, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The part that an actor took in an event: ``other`` is the event or the actor. Somebody
    unnamed has no id, and may be ``of`` an actor. ``when`` is the event's date or status
    in words."""

    other: Name
    role: str
    of: Name | None = None
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorRecord(RecordBase):
    """A person, organisation, state, outlet or group, or speakers who are not named: then ``of``,
    ``condition`` and ``told`` say what is known of them. ``events`` are the latest first."""

    kind: ActorKind
    names: tuple[tuple[str, str], ...]
    of: Name | None
    condition: str
    told: tuple[Name, ...]
    events: tuple[Part, ...]
    figures: tuple[Name, ...]
    sources: tuple[Name, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord(RecordBase):
    """Something that happened, goes on or was announced. ``status`` is what a statement says of
    something planned that had not happened."""

    date: Date
    date_basis: str
    status: ToldStatus | None
    place: str
    participants: tuple[Part, ...]
    part_of: tuple[Name, ...]
    parts: tuple[Name, ...]
    figures: tuple[Name, ...]
    articles: int
    origins: int

    @property
    def when(self) -> str:
        """When it happened, in words; of something planned, how far it had come."""
        return self.status.text if self.status else self.date.human


@dataclass(frozen=True, slots=True)
class Choice:
    """The observation that a rule puts first; ``alike`` are the accounts of others that give the
    same number for the same day, or for no other day than that of their article."""

    rule: HeadlineRule
    statement: Statement
    alike: tuple[Account, ...] = ()


@dataclass(frozen=True, slots=True)
class SumPart:
    """A part of a sum, or its total: a figure's observation."""

    figure: Name
    statement: Statement
    number: Number


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum that the records close at a date."""

    as_of: Date
    total: SumPart
    parts: tuple[SumPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRecord(RecordBase):
    """A number that sources report. ``rivals`` are what other rules would put first, where that is
    another number."""

    kind: FigureKind
    unit: str
    about: tuple[Name, ...]
    headline: Choice | None
    rivals: tuple[Choice, ...]
    sums: tuple[Sum, ...]
    part_of: tuple[Name, ...]
    parts: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One answer to a question, and the statements that give it."""

    answer: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRecord(RecordBase):
    """A point on which accounts differ. It states nothing itself: the statements of its ``sides``
    belong to other records."""

    how: Divergence
    about: tuple[Name, ...]
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Reliance:
    """An outlet that an article relied on, and for how many statements."""

    outlet: Name
    statements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord(RecordBase):
    """An article. ``cited`` are the quotations taken from it, each as its statement's ref and its
    key there, in the order of the text; ``quotes_by`` counts them by voice, and ``statements_by``
    the statements that rest on it, each once. ``covered`` of its ``sentences`` are used or state
    nothing."""

    title_is: TitleIs
    publisher: Name
    published: Date
    published_basis: str
    updated: Date | None
    genre: Genre
    text_is: TextIs
    rewrites: tuple[Name, ...]
    status: SourceStatus | None
    status_note: str
    archive_url: str
    versions: tuple[Version, ...]
    authors: tuple[AuthorName, ...]
    language: str
    url: str
    sha256: str
    relies_on: tuple[Reliance, ...]
    cited: tuple[tuple[str, str], ...]
    quotes_by: Voices
    statements_by: Voices
    sentences: int
    covered: int

    @property
    def title(self) -> str:
        """The title for citations; in brackets what it is, where it is no headline."""
        return titled(self.name.text, self.title_is)


Record: TypeAlias = ActorRecord | EventRecord | FigureRecord | QuestionRecord | SourceRecord
