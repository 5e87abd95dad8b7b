"""Questions: points on which accounts differ, with every position side by side."""

from __future__ import annotations

from typing import Final

from pydantic import Field

from generator.model.allowances import Allowances
from generator.model.fields import FactRef, Id, Label, Paragraph
from generator.model.strict import Strict
from generator.model.vocabulary import Divergence

# More than that nobody reads side by side, and each costs a look-up or a finding.
POSITIONS_MAX: Final = 20
FACTS_MAX: Final = 500
ABOUT_MAX: Final = 50


class Position(Strict):
    """One answer to a question, and the statements that give it."""

    answer: Label = Field(
        description="The answer in a few neutral words.", examples=["midnight on Sunday"]
    )
    facts: tuple[FactRef, ...] = Field(
        min_length=1,
        max_length=FACTS_MAX,
        description="The facts and observations that give this answer, each as record/fact.",
        examples=[["gaza-ceasefire-first-phase/ended-sunday"]],
    )


class Question(Strict):
    """A point on which accounts differ. A fact is contested when a question names
    it in which accounts tell the same thing differently."""

    name: Label = Field(
        description="The question in plain words.", examples=["On which day did the phase end?"]
    )
    how: Divergence = Field(
        description="denial: one account says that it is not so. date: they give different dates. "
        "basis: they count or mean different things. rounding: one number rounds another. "
        "conflict: they cannot all be true. The others need not exclude each other. explanation: "
        "they explain one thing differently. course: they tell differently how it went. aim: what "
        "it was for. stance: where people stand on it.",
        examples=["date"],
    )
    about: tuple[Id, ...] = Field(
        default=(),
        max_length=ABOUT_MAX,
        description="The actors, events and figures that it is about; first that on which the "
        "accounts differ: where they do, it is marked.",
        examples=[["gaza-ceasefire-first-phase"]],
    )
    note: Paragraph | None = Field(
        default=None,
        description="What differs, in neutral words; [[id]] links to a record.",
        examples=["One article names midnight on Sunday, the other Saturday."],
    )
    positions: tuple[Position, ...] = Field(
        min_length=2,
        max_length=POSITIONS_MAX,
        description="The answers, two or more, each with the statements that give it.",
        examples=[
            [
                {"answer": "Saturday", "facts": ["first-phase/ended-saturday"]},
                {"answer": "midnight on Sunday", "facts": ["first-phase/ended-sunday"]},
            ]
        ],
    )
    allow: Allowances = ()
