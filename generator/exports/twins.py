"""What machines are told of a record and a statement: the types of the JSON files.

These models are the JSON Schema as well, so their docstrings are its descriptions. Every
key is always there; what is not recorded is ``null``, an empty text or an empty list.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

VERSION: Final = "1.0"

# What a number is in JSON: digits in quotation marks where readers of JSON would round it.
JsonNumber = int | float | Annotated[str, Field(pattern=r"^-?[0-9]+(\.[0-9]+)?$")]


class Twin(BaseModel):
    """Frozen, closed, and described by its docstrings."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Ref(Twin):
    """A record that is named."""

    id: str
    """The record's id, unique over all kinds."""
    name: str
    """The record's name, or a source's title."""
    uri: str
    """The address of its page."""
    date: str
    """When it happened or was published, in words; empty for actors and figures."""


class LinkTwin(Twin):
    """A stretch of a text that leads to a record or a statement."""

    text: str
    """The words of the stretch, as they stand in the text."""
    uri: str
    """The address of the record or statement."""


class RichTwin(Twin):
    """A text of plain words, and the links in it in their order."""

    text: str
    """The words, as readers see them; neither Markdown nor HTML."""
    links: tuple[LinkTwin, ...]
    """The links, in the order of the text."""


class DateTwin(Twin):
    """A date, never more exact than it is recorded."""

    edtf: str
    """Extended Date/Time Format (ISO 8601-2), as recorded."""
    text: str
    """In English, as readers see it."""
    start: str | None
    """The first day that it may be, as YYYY-MM-DD; null: open or unknown."""
    end: str | None
    """The last day that it may be, as YYYY-MM-DD; null: open or unknown."""
    precision: str
    """The finest unit stated: day, month, season or year."""
    uncertain: bool
    """Whether it is marked as uncertain (?)."""
    approximate: bool
    """Whether it is marked as approximate (~)."""


class NumberTwin(Twin):
    """A number as a source reports it."""

    text: str
    """In words, as readers see it: "almost 200"."""
    unit: str
    """What one of those counted is; empty for words."""
    qualifier: str
    """exactly, about, almost, at-least, more-than, at-most or fewer-than."""
    value: JsonNumber | None
    """The number, if the source gives one and not a range."""
    low: JsonNumber | None
    """The lower end of a range that the source gives."""
    high: JsonNumber | None
    """The upper end of a range that the source gives."""
    words: str
    """The source's own words where it gives no number."""
    minimum: JsonNumber | None
    """The least that the report allows; null: open on this side."""
    maximum: JsonNumber | None
    """The most that the report allows; null: open on this side."""


class Attribution(Twin):
    """The chain by which a statement reached the site: speaker, relaying outlets, article."""

    voice: Literal["named", "unnamed", "own"]
    """own: an outlet says it in its own voice."""
    speaker: str
    """Who says it: a name, the source's words for someone unnamed, or the outlet."""
    actor: Ref | None
    """The speaker's record; null for someone unnamed."""
    of: Ref | None
    """Whom an unnamed speaker belongs to, if the source says so."""
    condition: str
    """The anonymity as the source states it."""
    via: tuple[Ref, ...]
    """The outlets that relayed it, nearest the speaker first, without the publisher."""
    publisher: Ref
    """The outlet that published the article."""


class Position(Twin):
    """Where a quote stands in the source's text, whose SHA-256 the source record gives."""

    start: int
    """The first code point, counted from 0."""
    end: int
    """The code point after the last."""
    line: int
    """The line of the first code point, counted from 1."""


class EvidenceTwin(Twin):
    """Words of a source that carry a statement."""

    uri: str
    """The address of the quote on its source's page."""
    number: int
    """Which piece of evidence of its statement it is, counted from 1."""
    source: Ref
    """The article."""
    published: DateTwin
    """When the article appeared."""
    quote: str
    """The words, verbatim but for white space."""
    language: str
    """The language of the words (BCP 47)."""
    prefix: str
    """The words before the quote, where they are needed to tell it from another."""
    suffix: str
    """The words after the quote, where they are needed to tell it from another."""
    position: Position | None
    """Where the quote stands in the source's text."""
    original: str
    """The publisher's address with the exact words marked; empty if it is not known."""
    attribution: Attribution
    """Who says it in this source, and through whom."""


class OriginTwin(Twin):
    """One first-hand report, and the articles that carry it."""

    outlet: Ref
    sources: tuple[Ref, ...]


class DisagreementTwin(Twin):
    """Another statement that does not agree with this one."""

    how: str
    """denies, date, basis, rounding or conflict."""
    heading: str
    """The same in words, seen from this statement."""
    ref: str
    """The other statement, as record/statement."""
    uri: str
    """The address of the other statement."""
    notes: tuple[RichTwin, ...]
    """What differs, in the editors' words."""


class RelationTwin(Twin):
    """A relation between two actors that a statement states."""

    type: str
    heading: str
    """How it reads from the actor of the record."""
    reverse: str
    """How it reads from the other actor."""
    target: Ref
    """The other actor."""


class StatementTwin(Twin):
    """A fact or an observation: what is said, by whom, in which words, and who disagrees."""

    type: Literal["fact", "observation"]
    """An observation is a statement with a number of a figure."""
    ref: str
    """record/statement: the stable name over the whole site."""
    uri: str
    """The stable address."""
    record: Ref
    """The record that it belongs to."""
    text: RichTwin
    """What is said, in the editors' words; of an observation, the figure and its number."""
    speech: str
    """says, denies, estimates, warns, accuses, demands, proposes or declines."""
    date: DateTwin | None
    """When it happened or was said; of an observation, the day for which the number is given."""
    relation: RelationTwin | None
    number: NumberTwin | None
    """The number of an observation."""
    note: RichTwin
    """What a reader must know to read the number rightly."""
    said: str
    """Who says it, through whom and in which articles, in one line."""
    articles: int
    """How many articles carry it."""
    origins: tuple[OriginTwin, ...]
    """How many first-hand reports these go back to."""
    evidence: tuple[EvidenceTwin, ...]
    """The words that carry it."""
    disagreements: tuple[DisagreementTwin, ...]
    edit: str
    """Where it can be corrected; empty if the site names no repository."""


class BacklinkTwin(Twin):
    """A place that names this record."""

    role: str
    """What this record is there: mention, speaker, relay, participant, publisher …"""
    record: Ref
    """The record that names it."""
    statement: str
    """The statement that names it, as record/statement; empty if it is the record itself."""
