"""The parts of records that state nothing themselves."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from generator.model.fields import EdtfDate, FactRef, Id, Label, SeedPath, Sentence, Sha256
from generator.model.strict import Strict
from generator.model.vocabulary import EventStatus, TitleIs

# No article has more chrome, and each piece is looked for in all of its text.
FURNITURE_MAX: Final = 1000
_SHA256: Final = "3595e4ca990a55a1fb7fcc740b297fdfb109d07d38e2c982370893d33a6ec1a6"


class Version(Strict):
    """An earlier text of an article, in which quotes stand that the later one has no more."""

    text: SeedPath = Field(
        description="The file in seeds/ with the earlier text, byte for byte.",
        examples=["seeds/article-1.txt"],
    )
    sha256: Sha256 = Field(
        description="The SHA-256 of that file, 64 hexadecimal digits.",
        examples=[_SHA256],
    )
    seen: EdtfDate = Field(
        description="The day or time at which the article had this text.",
        examples=["2025-03-06T08:17Z"],
    )


Versions = Annotated[
    tuple[Version, ...],
    Field(
        description="Earlier texts of the article, from which quotes are taken.",
        examples=[[{"text": "seeds/article-1.txt", "sha256": _SHA256, "seen": "2025-03-06"}]],
    ),
]


class Furniture(Strict):
    """A passage of a source that states nothing: page chrome, a teaser, a credit."""

    quote: Sentence = Field(
        description="The passage, copied from the text.",
        examples=["READ: Egypt hints Israel wants to evade its obligations"],
    )
    why: Label = Field(
        description="Why it states nothing.", examples=["Teaser for another article."]
    )
    prefix: Label | None = Field(
        default=None,
        description="The words right before it, when the passage occurs twice.",
        examples=["1 month ago"],
    )
    suffix: Label | None = Field(
        default=None,
        description="The words right after it, when the passage occurs twice.",
        examples=["Exit mobile version"],
    )


Extras = Annotated[
    tuple[Furniture, ...],
    Field(
        max_length=FURNITURE_MAX,
        description="Passages that state nothing, so that no fact need cover them.",
        examples=[[{"quote": "Exit mobile version", "why": "Page footer."}]],
    ),
]
Titled = Annotated[
    TitleIs,
    Field(
        description="What the title is. opening-words: its headline is not known, and the words "
        "with which the article begins stand for it; pages and citations say so.",
        examples=["opening-words"],
    ),
]


class StatedStatus(Strict):
    """How far something planned had come, as a statement has it."""

    type: EventStatus = Field(
        description="planned: announced, and no source here has it begun. not-begun: a source "
        "says that it had not begun, or was not entered or held. postponed, cancelled: a source "
        "says so.",
        examples=["not-begun"],
    )
    fact: FactRef = Field(
        description="The fact that says so, as record/fact: its speaker and its article are named "
        "with the status.",
        examples=["bridge-opening/not-opened"],
    )


Outlook = Annotated[
    StatedStatus | None,
    Field(
        description="Of something planned that had not happened: what a statement says of it; "
        "pages show it, with who says so, in place of the date.",
        examples=[{"type": "not-begun", "fact": "bridge-opening/not-opened"}],
    ),
]


class Participant(Strict):
    """The part in an event of an actor, or of somebody whom the sources do not name."""

    actor: Id | None = Field(default=None, description="The actor's id.", examples=["adam-boehler"])
    unnamed: Label | None = Field(
        default=None,
        description="In place of an actor: somebody unnamed, in the source's own words.",
        examples=["a senior Hamas official"],
    )
    of: Id | None = Field(
        default=None,
        description="The actor whom somebody unnamed belongs to, if the source says so.",
        examples=["hamas"],
    )
    role: Label = Field(
        description="The part it had, in a few neutral words.", examples=["US presidential envoy"]
    )


class Closure(Strict):
    """A sum that closes: this figure equals the sum of others at one time."""

    of: tuple[Id, ...] = Field(
        min_length=1,
        description="The figures that add up to this one.",
        examples=[["people-held-confirmed-dead", "people-held-believed-alive"]],
    )
    as_of: EdtfDate = Field(
        description="The day or time at which they add up.", examples=["2025-03-05"]
    )
