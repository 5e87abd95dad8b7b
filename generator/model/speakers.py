"""Who says something, and through whom or what the words came."""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import Discriminator, Field, Tag, WithJsonSchema

from generator.model.fields import ID_MAX, ID_PATTERN, Id, Label
from generator.model.strict import Strict
from generator.model.vocabulary import Authorship


class Unnamed(Strict):
    """A speaker whom the source does not name, with the anonymity as the source states it."""

    unnamed: Label = Field(
        description="The speaker in the source's own words.", examples=["two US officials"]
    )
    of: Id | None = Field(
        default=None,
        description="The actor the speaker belongs to, if the source says so.",
        examples=["united-states"],
    )
    condition: Label | None = Field(
        default=None,
        description="The reason or condition of the anonymity, as stated.",
        examples=["speaking on condition of anonymity"],
    )


class RelayingDocument(Strict):
    """A document through which words came, as the source calls it."""

    document: Label = Field(
        description="The document in the source's own words.",
        examples=["a transcript of the Arabic communications"],
    )


def _speaker_form(value: Any) -> str:
    if isinstance(value, dict | Unnamed):
        return "unnamed"
    return "author" if value in ("author", Authorship.AUTHOR) else "actor"


def _relay_form(value: Any) -> str:
    if isinstance(value, dict):
        return "document" if "document" in value else "unnamed"
    if isinstance(value, RelayingDocument):
        return "document"
    return "unnamed" if isinstance(value, Unnamed) else "actor"


# "author" has the form of an id; an editor's schema must not take it for both.
_NOT_AUTHOR: Final = {
    "type": "string",
    "pattern": ID_PATTERN,
    "maxLength": ID_MAX,
    "not": {"const": Authorship.AUTHOR.value},
}

Speaker = Annotated[
    Annotated[Id, Tag("actor"), WithJsonSchema(_NOT_AUTHOR)]
    | Annotated[Authorship, Tag("author")]
    | Annotated[Unnamed, Tag("unnamed")],
    Discriminator(_speaker_form),
]
Relay = Annotated[
    Annotated[Id, Tag("actor")]
    | Annotated[Unnamed, Tag("unnamed")]
    | Annotated[RelayingDocument, Tag("document")],
    Discriminator(_relay_form),
]
