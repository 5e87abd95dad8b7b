"""Other names of a record, as the sources write them, and which sources do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Protocol

from pydantic import Discriminator, Field, Tag

from generator.model.fields import Id, Label
from generator.model.strict import Strict


class UsedName(Strict):
    """Another name, and the sources that use it."""

    name: Label = Field(description="The name, as the sources write it.", examples=["Tel Aviv"])
    sources: tuple[Id, ...] = Field(
        alias="in",
        min_length=1,
        description="The sources that use it.",
        examples=[["memo-direct-talks"]],
    )


def _form(value: Any) -> str:
    return "used" if isinstance(value, dict | UsedName) else "plain"


Alias = Annotated[
    Annotated[Label, Tag("plain")] | Annotated[UsedName, Tag("used")], Discriminator(_form)
]

SearchWords = Annotated[
    tuple[Label, ...],
    Field(
        description="Words by which readers may look for it; the search alone reads them.",
        examples=[["death toll"]],
    ),
]


class HasName(Protocol):
    """A name that more is said of: which sources use it, what its parts are."""

    @property
    def name(self) -> str:
        """The name."""


def plain_names(names: Iterable[str | HasName]) -> tuple[str, ...]:
    """The names alone."""
    return tuple(one if isinstance(one, str) else one.name for one in names)
