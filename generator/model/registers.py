"""The registers beside the records: words that take sides, and records that moved or went.

Each is one file in content/, and may be left out.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from generator.model.fields import EdtfDate, FactRef, Id, Label, Sentence
from generator.model.strict import Strict
from generator.model.vocabulary import Belonging, Kind, RelationEnd

# Of the 255 that a disk takes, as many as a place's folder may have.
_FOLDER_BYTES: Final = 200


def _fits_a_disk(path: str) -> str:
    if max(len(part.encode()) for part in path.split("/")) > _FOLDER_BYTES:
        raise PydanticCustomError("path", "no name of a folder")
    return path


# A path of the site: "events/" or "places/doha-qatar/". No folder has a name with a dot, for files
# have.
PagePath = Annotated[
    str,
    StringConstraints(pattern=r"^([^/\s.?#\\%:]+/)+$", max_length=300),
    AfterValidator(_fits_a_disk),
]


class LoadedTerm(Strict):
    """A word that takes sides, and what our own prose says instead."""

    term: Label = Field(description="The word that only a quote may use.", examples=["regime"])
    instead: Label = Field(description="What our own prose says.", examples=["government"])


class Wording(Strict):
    """The project's list of words that only a quote may use (``content/wording.yaml``)."""

    loaded: tuple[LoadedTerm, ...] = Field(
        default=(),
        description="The words, each with what to say instead.",
        examples=[[{"term": "regime", "instead": "government"}]],
    )


class RelationTerm(Strict):
    """A type of relation: how it reads from both of its ends, and what may stand there."""

    forward: Label = Field(
        description="The heading on the page of the actor who has it.", examples=["Led by"]
    )
    reverse: Label | None = Field(
        default=None,
        description="The heading on the page of the other. Left out: the relation is the same from "
        "both ends.",
        examples=["Leads"],
    )
    reverse_one: Label | None = Field(
        default=None,
        description="That heading where one name alone stands under it. Left out: the same.",
        examples=["Member"],
    )
    kinds: tuple[RelationEnd, ...] = Field(
        default=(),
        description="The kinds of actor that may have it; left out: any.",
        examples=[["person"]],
    )
    targets: tuple[RelationEnd, ...] = Field(
        default=(),
        description="The kinds of the other: of actors, or event. Left out: any actor.",
        examples=[["organisation", "state"], ["event"]],
    )
    belongs: Belonging | None = Field(
        default=None,
        description="Which of the two belongs to the other, and stands in its box in the network: "
        "the actor who has the relation, or the target. Left out: neither.",
        examples=["actor"],
    )

    @property
    def backward(self) -> str:
        """The heading on the page of the other."""
        return self.reverse or self.forward


class Relations(Strict):
    """The project's own types of relation (``content/relations.yaml``)."""

    only_these: bool = Field(
        default=False,
        description="Whether these replace the types that come with the program; else they are "
        "added to them, and one of the same name takes its place.",
        examples=[True],
    )
    types: dict[Id, RelationTerm] = Field(
        default_factory=dict,
        description="Each type by the name that records use.",
        examples=[{"led-by": {"forward": "Led by", "reverse": "Leads", "kinds": ["organisation"]}}],
    )


class Removed(Strict):
    """A record that was published and is gone; its address answers with a page that says so."""

    id: Id = Field(description="The id that the record had.", examples=["doha-rumour"])
    kind: Kind = Field(description="What it was; its address depends on it.", examples=["event"])
    on: EdtfDate = Field(description="The day it was removed.", examples=["2025-04-01"])
    why: Sentence = Field(
        description="Why, in one plain sentence that readers will see.",
        examples=["The article that it was taken from has been withdrawn."],
    )


class RemovedStatement(Strict):
    """A statement that was published and is gone; its permalink leads to a line that says so."""

    statement: FactRef = Field(
        description="The record and the id that it had.", examples=["doha-rumour/talks"]
    )
    on: EdtfDate = Field(description="The day it was removed.", examples=["2025-04-01"])
    why: Sentence = Field(
        description="Why, in one plain sentence that readers will see.",
        examples=["The article that it was taken from has been withdrawn."],
    )


class Redirects(Strict):
    """What is no longer where it was published (``content/redirects.yaml``)."""

    moved: dict[Id, Id] = Field(
        default_factory=dict,
        description="Old id: new id, of the same kind, the oldest first. "
        "`factsheets rename` writes it.",
        examples=[{"boehler": "adam-boehler"}],
    )
    removed: tuple[Removed, ...] = Field(
        default=(),
        description="Records that are gone for good.",
        examples=[[{"id": "doha-rumour", "kind": "event", "on": "2025-04-01", "why": "…"}]],
    )
    moved_statements: dict[FactRef, FactRef] = Field(
        default_factory=dict,
        description="Old record/statement: new record/statement, as they were called then and now, "
        "the oldest first: feeds keep the first name. A line goes before that on the record.",
        examples=[{"doha-talks/held": "doha-talks/took-place"}],
    )
    removed_statements: tuple[RemovedStatement, ...] = Field(
        default=(),
        description="Statements that are gone for good, though their record is there.",
        examples=[[{"statement": "doha-talks/rumour", "on": "2025-04-01", "why": "…"}]],
    )
    moved_pages: dict[PagePath, PagePath] = Field(
        default_factory=dict,
        description="Old path: new path, of pages that are no record's, such as a place's; the new "
        "one is that of a generated page.",
        examples=[{"places/doha/": "places/doha-qatar/"}],
    )
