"""Warnings that a record allows: somebody has looked at them, and says why they may stand."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.fields import Sentence, WarningCode
from generator.model.strict import Strict


class Allowance(Strict):
    """A warning at this record that somebody has looked at, and why it may stand."""

    rule: WarningCode = Field(description="The warning's code.", examples=["A105"])
    why: Sentence = Field(
        description="Why the warning does not hold here; the build's report lists it.",
        examples=["The statute itself says so."],
    )


# The same in every kind of record.
Allowances = Annotated[
    tuple[Allowance, ...],
    Field(
        description="Warnings at this record that may stand, each with the reason.",
        examples=[[{"rule": "A105", "why": "The statute itself says so."}]],
    ),
]
