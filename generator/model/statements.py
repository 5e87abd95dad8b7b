"""What a record states: facts, observations, who says them, and the quotes that carry them.

Descriptions and examples are what an editor sees while typing (see ``schema``).
"""

from __future__ import annotations

from typing import Final

from pydantic import Field

from generator.model.fields import (
    EdtfDate,
    Id,
    Label,
    PlainNumber,
    ReadAs,
    SeedPath,
    Sentence,
)
from generator.model.speakers import Relay, Speaker
from generator.model.strict import Strict
from generator.model.vocabulary import (
    Bears,
    Certainty,
    Qualifier,
    Speech,
)

# More of it nobody reads beside one statement, and each costs a look-up and a finding.
EVIDENCE_MAX: Final = 200
_CHAIN_BASIS: Final = (
    "How speaker or way is known where neither the quote nor its sentence names them. The page "
    "marks the chain as inferred, and gives this reason. Without a speaker: whose sentence it is "
    "in which the article says it."
)
_READS: Final = (
    "How you read words of the quote that the checks cannot read: a number, a qualifier or a "
    "date for each. Page and data say that the reading is the editors'."
)


class Evidence(Strict):
    """A verbatim quote and the source it stands in (W3C Web Annotation TextQuoteSelector)."""

    source: Id = Field(
        description="The source's id: its file's name in content/sources/ without .yaml.",
        examples=["memo-direct-talks"],
    )
    quote: Sentence = Field(
        description="Words copied from the source's text without a gap, at most 40; they occur "
        "there once. `factsheets cite` prints them ready to paste.",
        examples=["Fifty-nine hostages are still held by Hamas in Gaza"],
    )
    prefix: Label | None = Field(
        default=None,
        description="The words right before the quote, when the quote occurs twice.",
        examples=["It pointed out that:"],
    )
    suffix: Label | None = Field(
        default=None,
        description="The words right after the quote, when the quote occurs twice.",
        examples=["The Israel Defence Forces have confirmed"],
    )
    version: SeedPath | None = Field(
        default=None,
        description="The earlier text in which the quote stood: one of the source's versions.",
        examples=["seeds/article-1.txt"],
    )
    by: Speaker | None = Field(
        default=None,
        description="The speaker in this source, when it differs from the fact's.",
        examples=["axios"],
    )
    via: tuple[Relay, ...] | None = Field(
        default=None,
        description="The way it came in this source, when it differs from the fact's; [] for none.",
        examples=[["jerusalem-post"]],
    )
    chain_basis: Sentence | None = Field(
        default=None,
        description=_CHAIN_BASIS,
        examples=["It stands between two sentences given to Axios."],
    )
    bears: Bears | None = Field(
        default=None,
        description="Left out: the quote carries the whole statement. part: it carries a clause "
        "of it. context: it carries none, and is shown beside it. The speaker of such an entry "
        "does not become a speaker of the statement.",
        examples=["context"],
    )
    translation: Sentence | None = Field(
        default=None,
        description="The quote in English, in the editors' words, where the source's language is "
        "another.",
        examples=["Twelve people came."],
    )
    reads: dict[Label, ReadAs] = Field(
        default_factory=dict,
        description=_READS,
        examples=[{"zwölf": 12, "rund": "about", "am Dreikönigstag": "2025-01-06"}],
    )


class Relation(Strict):
    """A relation from the actor of this record to another actor, or to an event."""

    type: Id = Field(
        description="What this actor is to the other; the other's page shows the reverse. "
        "content/relations.yaml adds types.",
        examples=["member-of"],
    )
    target: Id = Field(description="The id of the other actor, or event.", examples=["hamas"])


class Stated(Strict):
    """What a fact and an observation share: identity, attribution, evidence."""

    id: Id = Field(
        description="A short name, unique in its record. It becomes a permalink: never change it.",
        examples=["held"],
    )
    by: Speaker | None = Field(
        default=None,
        description="Who says it: an actor's id, {unnamed: …}, or author (of an opinion piece or "
        "an interview). Left out: the article says it in its own voice.",
        examples=["axios", {"unnamed": "two US officials", "of": "united-states"}],
    )
    via: tuple[Relay, ...] = Field(
        default=(),
        description="The way it came, nearest the speaker first, without the publisher of the "
        "source: outlets, {unnamed: …} for someone who passed it on, {document: …}.",
        examples=[["afp", "cbs-news"], [{"document": "a transcript"}, "associated-press"]],
    )
    chain_basis: Sentence | None = Field(
        default=None,
        description=_CHAIN_BASIS,
        examples=["It stands between two sentences given to Axios."],
    )
    speech: Speech = Field(
        default=Speech.SAYS, description="What kind of statement it is.", examples=["denies"]
    )
    certainty: Certainty = Field(
        default=Certainty.STATED,
        description="How sure the source says it is, where the text does not say so: reportedly, "
        "likely, may, apparently, allegedly, if, unclear.",
        examples=["likely"],
    )
    evidence: tuple[Evidence, ...] = Field(
        min_length=1,
        max_length=EVIDENCE_MAX,
        description="The quotes that carry the statement, at least one.",
        examples=[[{"source": "memo-direct-talks", "quote": "Axios reported on Wednesday"}]],
    )
    reads: dict[Label, ReadAs] = Field(
        default_factory=dict,
        description=_READS,
        examples=[{"zwölf": 12, "rund": "about", "am Dreikönigstag": "2025-01-06"}],
    )

    @property
    def proof(self) -> tuple[Evidence, ...]:
        """The evidence that carries something of it, and so may prove a number or a date."""
        return tuple(one for one in self.evidence if one.bears is not Bears.CONTEXT)


class Fact(Stated):
    """One statement in our own, neutral words."""

    text: Sentence = Field(
        description="One plain sentence; [[id]], [[id|label]] and [[id/fact]] link to records.",
        examples=["[[adam-boehler]] held talks with officials of [[hamas]] in Doha."],
    )
    when: EdtfDate | None = Field(
        default=None,
        description="When it happened or was said.",
        examples=["2025-03-05", "2025-02~/2025-03-05", "[2025-03-01..2025-03-05]"],
    )


class ActorFact(Fact):
    """A fact of an actor's record; it may state a relation to another actor."""

    relation: Relation | None = Field(
        default=None,
        description="The relation to another actor that this fact states, if it states one.",
        examples=[{"type": "member-of", "target": "hamas"}],
    )


class Observation(Stated):
    """A statement with a number, or with words where the source gives no number."""

    value: PlainNumber | None = Field(
        default=None,
        description="The number in plain digits, without separators; or a fraction.",
        examples=[59, 64231, "1/3"],
    )
    low: PlainNumber | None = Field(
        default=None,
        description="The lower end, where the source states a range, or the interval of a value.",
        examples=[30],
    )
    high: PlainNumber | None = Field(
        default=None,
        description="The upper end, where the source states a range, or the interval of a value.",
        examples=[40],
    )
    words: Label | None = Field(
        default=None,
        description="The source's own words where it gives no number.",
        examples=["hundreds of captives"],
    )
    qualifier: Qualifier | None = Field(
        default=None,
        description='How the source qualifies the number: "almost 200" is almost. Left out: as '
        'given; "exactly" only where the source says so.',
        examples=["almost"],
    )
    as_of: EdtfDate | None = Field(
        default=None,
        description="The day or time for which the number is given.",
        examples=["2025-03-05"],
    )
    note: Sentence | None = Field(
        default=None,
        description="What a reader must know to read the number rightly.",
        examples=["Counts those confirmed dead as well."],
    )
