"""Authors of articles, as the articles name them, and what a name alone does not tell."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from generator.model.fields import Label
from generator.model.strict import Strict
from generator.model.vocabulary import AuthorKind


class SignedName(Strict):
    """An author whose name does not tell by itself what its parts are, or whose it is."""

    name: Label = Field(description="The name, as the article gives it.", examples=["Xi Jinping"])
    family: Label | None = Field(
        default=None,
        description="Which words of it are the family name, where they are not the last ones or "
        "nobody could tell.",
        examples=["Xi"],
    )
    kind: AuthorKind | None = Field(
        default=None,
        description="Whose name it is: a person's, or that of an organisation, which stays in one "
        "piece. Left out: as the record of the actor of this name says, or the name itself.",
        examples=["organisation"],
    )


def _form(value: Any) -> str:
    return "signed" if isinstance(value, dict | SignedName) else "plain"


Author = Annotated[
    Annotated[Label, Tag("plain")] | Annotated[SignedName, Tag("signed")], Discriminator(_form)
]

Authors = Annotated[
    tuple[Author, ...],
    Field(
        description="The authors, as the article names them; {name, family} says what the family "
        "name is, {name, kind} that it is an organisation or a person.",
        examples=[["Jane Doe", {"name": "Xi Jinping", "family": "Xi"}]],
    ),
]
