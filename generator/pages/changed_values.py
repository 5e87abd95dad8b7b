"""Values of records as readers know them: dates and codes in words, records by their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel

from generator.documents.statement import plain
from generator.documents.telling import Telling
from generator.documents.wordings import (
    CERTAINTY_WORDS,
    DIVERGENCE_HEADINGS,
    FIGURE_WORDS,
    GENRE_WORDS,
    HEADLINE_WORDS,
    KIND_WORDS,
    QUALIFIER_WORDS,
    SPEECH_VERBS,
    STATUS_WORDS,
    TEXT_WORDS,
    TITLE_WORDS,
)
from generator.model.aliases import UsedName
from generator.model.fields import Date
from generator.model.parts import Closure, Furniture, Participant, StatedStatus, Version
from generator.model.questions import Position
from generator.model.speakers import RelayingDocument, Unnamed
from generator.model.statements import Evidence, Relation
from generator.model.vocabulary import (
    ActorKind,
    Authorship,
    Bears,
    Certainty,
    Divergence,
    EventStatus,
    FigureKind,
    Genre,
    HeadlineRule,
    Kind,
    Qualifier,
    Speech,
    TextIs,
    TitleIs,
)
from generator.text.numbers.numerals import format_number

# The words of each closed list, and those that are nothing to say elsewhere.
_LISTS: Final[Mapping[type, Mapping[Any, str]]] = {
    Kind: KIND_WORDS,
    ActorKind: KIND_WORDS,
    FigureKind: FIGURE_WORDS,
    Genre: GENRE_WORDS,
    TextIs: TEXT_WORDS,
    TitleIs: TITLE_WORDS,
    EventStatus: STATUS_WORDS,
    HeadlineRule: HEADLINE_WORDS,
    Divergence: DIVERGENCE_HEADINGS,
    Qualifier: QUALIFIER_WORDS,
    Certainty: CERTAINTY_WORDS,
    Speech: {speech: one for speech, (one, _) in SPEECH_VERBS.items()},
    Authorship: {Authorship.AUTHOR: "the author"},
    Bears: {Bears.PART: "carries a part of it", Bears.CONTEXT: "stands beside it"},
}
_PLAIN: Final[Mapping[type, str]] = {
    Genre: "News",
    TextIs: "the whole article",
    TitleIs: "the headline",
    Certainty: "plainly stated",
}
# More of a digest tells a reader nothing.
_DIGEST: Final = 12


def in_words(tell: Telling, field: str, value: Any) -> str:
    """A field's value, or one of its values, for readers; "" for none."""
    if field == "sha256" and isinstance(value, str):
        return f"{value[:_DIGEST]}…"
    if field == "reads" and isinstance(value, tuple):
        words, meaning = value
        return f"“{words}” as {_words(tell, meaning)}"
    if field == "names" and isinstance(value, tuple):
        return str(value[1])
    return _words(tell, value)


def _words(tell: Telling, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        words = _LISTS.get(type(value), {}).get(value)
        told = _PLAIN.get(type(value)) if words == "" else words
        return told or str(value.value).replace("-", " ")
    if isinstance(value, Date):
        return value.human
    if isinstance(value, Decimal):
        return format_number(value)
    if isinstance(value, tuple):
        return ", ".join(_words(tell, one) for one in value)
    if isinstance(value, BaseModel):
        return _part(tell, value)
    return _text(tell, str(value))


def _text(tell: Telling, text: str) -> str:
    """Links by their labels, and an id alone by the record's name; an article by its title."""
    if text in tell.archive.entries:
        return _name(tell, text)
    return plain(tell.rich(text))


def _name(tell: Telling, id_: str) -> str:
    name = tell.name(id_)
    return f"“{name.text}”" if name.kind is Kind.SOURCE else name.text


def _part(tell: Telling, part: BaseModel) -> str:
    told = _PARTS.get(type(part))
    if told:
        return told(tell, part)
    return ", ".join(_words(tell, value) for _, value in part if value not in (None, (), {}))


def _relation(tell: Telling, relation: Relation) -> str:
    term = tell.archive.content.relations.get(relation.type)
    heading = term.forward if term else relation.type.replace("-", " ").capitalize()
    return f"{heading} {_words(tell, relation.target)}"


def _position(tell: Telling, position: Position) -> str:
    records = dict.fromkeys(ref.partition("/")[0] for ref in position.facts)
    return f"{position.answer} ({_listed(tell, records)})"


def _evidence(tell: Telling, evidence: Evidence) -> str:
    via = " via ".join(_words(tell, one) for one in evidence.via or ())
    told = (
        _name(tell, evidence.source),
        _words(tell, evidence.bears),
        f"said by {_words(tell, evidence.by)}" if evidence.by else "",
        f"via {via}" if via else "",
        f"how the speaker is known: {evidence.chain_basis}" if evidence.chain_basis else "",
        evidence.translation and f"in English: {evidence.translation}",
    )
    return f"“{evidence.quote}” ({', '.join(one for one in told if one)})"


def _listed(tell: Telling, ids: Iterable[str]) -> str:
    return ", ".join(_words(tell, one) for one in ids)


# How the parts of records are told.
_PARTS: Final[dict[type, Callable[[Telling, Any], str]]] = {
    Closure: lambda tell, one: f"{_listed(tell, one.of)}, as of {one.as_of.human}",
    Evidence: _evidence,
    Furniture: lambda _, one: f"“{one.quote}”: {one.why}",
    Participant: lambda tell, one: f"{_words(tell, one.actor or one.unnamed)}: {one.role}",
    Position: _position,
    Relation: _relation,
    StatedStatus: lambda tell, one: _words(tell, one.type),
    RelayingDocument: lambda _, one: one.document,
    Unnamed: lambda _, one: f"{one.unnamed} (not named)",
    UsedName: lambda tell, one: f"{one.name} (in {_listed(tell, one.sources)})",
    Version: lambda _, one: f"as seen {one.seen.human}",
}
