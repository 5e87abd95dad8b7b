"""What a question's page shows, and the list of all questions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from generator.archive.archive import Archive
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.documents.record import QuestionRecord
from generator.documents.statement import Name, Statement, plain
from generator.documents.telling import Telling
from generator.documents.urls import record_path, section_anchor
from generator.documents.wordings import (
    DIVERGENCE_HEADINGS,
    DIVERGENCE_MEANINGS,
    differs,
    mark_of,
)
from generator.model.questions import Question
from generator.model.vocabulary import Divergence, Kind
from generator.pages.links import Link
from generator.pages.paging import Paging
from generator.pages.pictures import speakers
from generator.pages.shelves import SHOWN_MAX
from generator.text.letters.shortening import capital

# The section of other records' pages that lists the questions on them.
DISPUTED_HEADING: Final = "Where accounts differ"
# So many of the statements that give one answer are asked who makes them.
_VOICES_FROM: Final = 12
_VOICES_MAX: Final = 4
_SAYING: Final = "(?:said|says|writes|wrote|reported|reports)"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: the statements that give it, ``left_out`` those that the page cannot bear. Of
    those that say the same in the same words, the first stands for all; ``also`` are the others, by
    its ref."""

    words: str
    statements: tuple[Statement, ...]
    left_out: int
    also: Mapping[str, tuple[Statement, ...]]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """The context of ``question.md.jinja``: how the accounts differ, in words, and each answer;
    ``contested``, where they tell the same thing differently."""

    record: QuestionRecord
    heading: str
    meaning: str
    contested: bool
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class BriefAnswer:
    """An answer in short: who gives it, as far as its words do not say so, and how many voices more
    there are at least."""

    words: str
    voices: tuple[str, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """A question in short. ``told`` is its mark; ``contested``, where they tell the same
    thing differently."""

    name: Name
    heading: str
    told: str
    contested: bool
    answers: tuple[BriefAnswer, ...]


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """The questions on which accounts differ in one way, and what that means."""

    heading: str
    meaning: str
    cards: tuple[QuestionCard, ...]


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """The context of ``disputed.md.jinja``; ``questions`` counts all."""

    questions: int
    groups: tuple[QuestionGroup, ...]
    paging: Paging


def question_view(record: QuestionRecord) -> QuestionView:
    """A question with all its answers, as far as one page can bear their statements."""
    size = max(1, SHOWN_MAX // max(1, len(record.sides)))
    return QuestionView(
        record=record,
        heading=DIVERGENCE_HEADINGS[record.how],
        meaning=DIVERGENCE_MEANINGS[record.how],
        contested=differs(record.how),
        answers=tuple(
            _answer_of(side.answer, side.statements[:size], max(0, len(side.statements) - size))
            for side in record.sides
        ),
    )


def _answer_of(words: str, statements: Iterable[Statement], left_out: int) -> Answer:
    alike: dict[object, list[Statement]] = {}
    met: Counter[object] = Counter()  # no two of one record are together
    for one in statements:
        saying = (plain(one.text), one.date, *(quotation.key for quotation in one.quotations))
        met[saying, one.record.id] += 1
        alike.setdefault((saying, met[saying, one.record.id]), []).append(one)
    also = {first.ref: tuple(others) for first, *others in alike.values() if others}
    return Answer(capital(words), tuple(first for first, *_ in alike.values()), left_out, also)


def questions_in_order(archive: Archive) -> tuple[Entry, ...]:
    """All questions: conflicts first, then by the other ways in which accounts differ."""
    order = [how.value for how in DIVERGENCE_HEADINGS]
    return tuple(
        sorted(
            archive.of_kind(Kind.QUESTION),
            key=lambda entry: (order.index(archive.outline(entry).shelf), entry.id),
        )
    )


def questions_view(tell: Telling, paging: Paging, entries: Sequence[Entry]) -> QuestionsView:
    """Some of the questions, each under the way in which the accounts differ."""
    groups = tuple(
        QuestionGroup(
            DIVERGENCE_HEADINGS[how], DIVERGENCE_MEANINGS[how], question_cards(tell, there)
        )
        for how, there in groupby(entries, key=_how)
    )
    return QuestionsView(len(tell.archive.of_kind(Kind.QUESTION)), groups, paging)


def cards_on(tell: Telling, record_id: str, said: Iterable[Claim] = ()) -> tuple[QuestionCard, ...]:
    """The questions on a record, in short, then those that what it ``said`` answers; at most so
    many as a page can bear."""
    found = {entry.id: entry for entry in tell.archive.questions_on(record_id)}
    answered = (stand.question for claim in said for stand in tell.archive.stands(claim))
    found |= {entry.id: entry for entry in answered if entry.id not in found}
    return question_cards(tell, tuple(found.values())[:SHOWN_MAX])


def question_cards(tell: Telling, entries: Iterable[Entry]) -> tuple[QuestionCard, ...]:
    """Questions in short, in the order given."""
    return tuple(_card(tell, entry) for entry in entries)


def _card(tell: Telling, entry: Entry) -> QuestionCard:
    question = entry.record
    answers = question.positions if isinstance(question, Question) else ()
    claims = tell.archive.positions_of(entry)
    return QuestionCard(
        name=tell.name(entry.id),
        heading=DIVERGENCE_HEADINGS[_how(entry)],
        told=mark_of((_how(entry),)),
        contested=differs(_how(entry)),
        answers=tuple(
            _answer(one.answer, tell.statements(there[:_VOICES_FROM]), len(there))
            for one, there in zip(answers, claims, strict=True)
        ),
    )


def _answer(words: str, statements: tuple[Statement, ...], count: int) -> BriefAnswer:
    voices = tuple(dict.fromkeys(voice for one in statements for voice in speakers(one)))
    more = len(voices) > _VOICES_MAX or count > len(statements)
    unnamed_yet = tuple(voice for voice in voices[:_VOICES_MAX] if not _names(words, voice))
    return BriefAnswer(capital(words), unnamed_yet, more)


def _names(words: str, voice: str) -> bool:
    """Whether an answer says itself who gives it: "..., Israel Hayom writes"."""
    return bool(re.search(rf"(?:^|, ){re.escape(voice)} {_SAYING}\b", words))


def asked_at(tell: Telling, entry: Entry) -> Link | None:
    """Where the mark of differing accounts leads at a record: to the question on it, or, where
    there are several, to the section of its page; ``None`` where accounts differ on nothing of it.

    Only what a question is about first of all is marked: what it names besides, and statements that
    answer it, may stand in records on which all accounts agree.
    """
    asking = [
        one
        for one in tell.archive.questions_on(entry.id)
        if differs(_how(one)) and _subject(one) == entry.id
    ]
    if not asking:
        return None
    mark = mark_of(map(_how, asking))
    if len(asking) == 1:
        return Link(mark, record_path(tell.name(asking[0].id)))
    page = record_path(tell.name(entry.id))
    return Link(mark, f"{page}#{section_anchor(DISPUTED_HEADING)}")


def _subject(entry: Entry) -> str:
    """What a question is about first of all: the first record that it names, or that of its first
    answer."""
    question = entry.record
    if not isinstance(question, Question):
        return ""
    named = (*question.about, *(fact for side in question.positions for fact in side.facts))
    return named[0].partition("/")[0] if named else ""


def _how(entry: Entry) -> Divergence:
    if not isinstance(entry.record, Question):
        raise TypeError(f"{entry.id} is no question")
    return entry.record.how
