"""Statements as values: what is said, by whom, through whom, in which words, and where it is
contested.

Pages and exports read the same values. They name records by id and hold no markup and no address.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.archive.origins import Origin
from generator.documents.numbers import Number
from generator.documents.wordings import CERTAINTY_WORDS, differs, mark_of
from generator.model.fields import Date
from generator.model.vocabulary import (
    Bears,
    Certainty,
    Divergence,
    Kind,
    SourceStatus,
    Speech,
)
from generator.text.links.pointers import Directive
from generator.text.speakers.author_names import AuthorName


@dataclass(frozen=True, slots=True)
class Name:
    """A record as others name it: its id, its name or title, its kind, and, of an event or a
    source, its date, and its language where that is not English. ``kind`` is ``None`` where no
    record has the id. ``is_person`` tells people, named or not, from what they may belong to."""

    id: str
    text: str
    kind: Kind | None = None
    date: Date | None = None
    language: str = ""
    is_person: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text, and the record or the statement (``fact``) that it leads to."""

    text: str
    name: Name | None = None
    fact: str = ""


RichText: TypeAlias = tuple[Stretch, ...]


def plain(text: RichText) -> str:
    """The words of a text, without its links."""
    return "".join(stretch.text for stretch in text)


VoiceKind: TypeAlias = Literal["named", "unnamed", "author", "document", "own"]


@dataclass(frozen=True, slots=True)
class ChainStep:
    """One in a chain: a speaker, or an outlet (``own``), someone unnamed or a document in between.

    A document has no ``actor``, and someone unnamed only if quoted more than once; ``text`` holds
    the source's words for them, ``of`` the actor they belong to, ``condition`` the anonymity as
    stated.
    """

    voice: VoiceKind
    text: str
    actor: Name | None
    of: Name | None
    condition: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """The chain by which a statement came: article ← those in between ← speaker.

    ``voice`` is ``own`` where an outlet says it itself: then ``actor`` is that outlet. A
    document and the author have no ``actor``; of someone unnamed see ``ChainStep``. ``authors``
    are the article's, where they speak. ``via`` are the steps between speaker and article, nearest
    the speaker first. ``verb`` is what the speaker does, "" where it is plainly said. ``basis`` is
    how the editors know the chain where the source does not name it; "" where it does.
    """

    voice: VoiceKind
    speaker: str
    actor: Name | None
    of: Name | None
    condition: str
    via: tuple[ChainStep, ...]
    publisher: Name
    authors: tuple[AuthorName, ...] = ()
    verb: str = ""
    basis: str = ""

    @property
    def in_article(self) -> bool:
        """Whether the article itself is the voice."""
        return self.actor == self.publisher and self.voice == "own"

    @property
    def conditions(self) -> tuple[tuple[str, str], ...]:
        """The anonymity of each in the chain, as stated: in whose case, and the words."""
        found = ((self.speaker, self.condition), *((one.text, one.condition) for one in self.via))
        return tuple((who, condition) for who, condition in found if condition)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a source that carry a statement.

    ``key`` is derived from the source and the words, and stays when their place in the record
    changes. ``bears`` is what they carry where it is not the whole statement; ``translation`` is
    the editors', into English. ``words`` are as the source has them, ``text`` has single spaces and
    nothing unseen. ``prefix`` and ``suffix`` stand right beside the words, as the source has them,
    where the words alone do not tell the place: white space and all, or "". ``pointer`` is how a
    browser finds the words at ``url``, if one is known. ``start`` and ``end``
    are code points of the source's text, ``line`` counts from 1; all three are 0 where the words do
    not stand there exactly once. ``seen`` is when the article had the earlier text in which they
    stand; ``None``: they stand in its last. ``marks`` are the quotation marks that were cut off.
    """

    statement: str
    key: str
    source: Name
    published: Date
    text: str
    marks: tuple[str, str]
    words: str
    language: str
    prefix: str
    suffix: str
    start: int
    end: int
    line: int
    url: str
    pointer: Directive | None
    seen: Date | None
    status: SourceStatus | None
    status_note: str
    attribution: Attribution
    bears: Bears | None
    translation: str


@dataclass(frozen=True, slots=True)
class Account:
    """One way by which a statement came: the voice, and the quotations in which it speaks, one
    article after the other."""

    attribution: Attribution
    quotations: tuple[Quotation, ...]

    @property
    def bases(self) -> tuple[str, ...]:
        """How the editors know the chain, of each quotation that does not name it; each once."""
        found = (one.attribution.basis for one in self.quotations)
        return tuple(dict.fromkeys(basis for basis in found if basis))

    @property
    def has_reasons(self) -> bool:
        """Whether it is told why somebody is not named, or how the chain is known."""
        return bool(self.bases or self.attribution.conditions)

    @property
    def articles(self) -> tuple[Quotation, ...]:
        """The first quotation of each article."""
        return tuple({one.source.id: one for one in reversed(self.quotations)}.values())[::-1]


@dataclass(frozen=True, slots=True)
class Related:
    """A relation that a statement states: from the actor of its record to ``target``; with the
    headings under which it stands on the page of either."""

    type: str
    forward: str
    reverse: str
    target: Name


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a statement stands in a question: how the accounts differ there, how many there are,
    which of them it gives (``number`` counts from 1), and the answer of that one."""

    question: Name
    how: Divergence
    accounts: int
    number: int
    answer: str

    @property
    def told(self) -> str:
        """The mark of the question, in the words that marks have everywhere."""
        return mark_of((self.how,))

    @property
    def contested(self) -> bool:
        """Whether the accounts tell the same thing differently."""
        return differs(self.how)


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact or an observation.

    ``date`` is when it happened or was said; of an observation, the day for which the number is
    given. ``certainty`` is the source's own hedge. ``accounts`` are those by whom it came; of
    quotations that carry only a part of it, or none, ``beside`` are the accounts. ``reads`` are
    words of its quotes and how the editors read them, where no check can. ``stands`` has first
    the question on which its mark speaks.
    """

    record: Name
    id: str
    type: Literal["fact", "observation"]
    text: RichText
    speech: Speech
    certainty: Certainty
    date: Date | None
    relation: Related | None
    number: Number | None
    note: RichText
    reads: tuple[tuple[str, str], ...]
    accounts: tuple[Account, ...]
    beside: tuple[Account, ...]
    quotations: tuple[Quotation, ...]
    origins: tuple[Origin, ...]
    stands: tuple[Stand, ...]

    @property
    def ref(self) -> str:
        """``record/fact``: the stable name over the whole site."""
        return f"{self.record.id}/{self.id}"

    @property
    def hedge(self) -> str:
        """The source's own hedge in a word or two, "likely"; "" where it is plainly stated."""
        return CERTAINTY_WORDS[self.certainty]

    @property
    def when(self) -> str:
        """When it happened or was said, or the days of its number, as they stand beside its chain;
        "" where that is only the day of an article, which the chain names with its day."""
        if self.number is None:
            return self.date.human if self.date else ""
        told = {one.published.human for one in self.accounts[0].articles}
        is_told = self.number.of_report and self.date is not None and self.date.human in told
        return "" if is_told else self.number.when

    @property
    def mark(self) -> str:
        """That it is disputed, that accounts differ on it, or that others stand beside it; "" where
        it stands in no question."""
        return mark_of(one.how for one in self.stands)

    @property
    def contested(self) -> bool:
        """Whether another account tells differently what it tells."""
        return any(one.contested for one in self.stands)

    @property
    def bearing(self) -> tuple[Quotation, ...]:
        """The quotations that carry it, in the order of the record."""
        carrying = {one.key for account in self.accounts for one in account.quotations}
        return tuple(one for one in self.quotations if one.key in carrying)

    @property
    def opening(self) -> tuple[Quotation, ...]:
        """The quotations to read first: the first one and, where that carries a part of it, those
        of the same article that carry the rest."""
        found = [one for account in self.accounts[:1] for one in account.quotations]
        return tuple(
            one
            for index, one in enumerate(found)
            if not index or (found[0].bears and one.source == found[0].source)
        )

    @property
    def further(self) -> tuple[Quotation, ...]:
        """The other quotations that carry it, by account."""
        first = {one.key for one in self.opening}
        found = (one for account in self.accounts for one in account.quotations)
        return tuple(one for one in found if one.key not in first)

    @property
    def articles(self) -> int:
        """How many articles carry it."""
        return len({one.source.id for one in self.bearing})

    @property
    def listed(self) -> Date | None:
        """The date it is listed under: its own, or else that of the first article with it."""
        return self.date or next((one.published for one in self.bearing), None)
