"""The words in which readers are told of closed lists, each once for pages and exports."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import (
    ActorKind,
    Certainty,
    Divergence,
    EventStatus,
    FigureKind,
    Genre,
    HeadlineRule,
    Kind,
    Qualifier,
    Speech,
    TextIs,
    TitleIs,
)

ACTOR_HEADINGS: Final = MappingProxyType(
    {
        ActorKind.PERSON: "People",
        ActorKind.ORGANISATION: "Organisations",
        ActorKind.STATE: "States",
        ActorKind.OUTLET: "Outlets",
        ActorKind.GROUP: "Groups",
        ActorKind.UNNAMED: "Speakers who are not named",
    }
)
KIND_WORDS: Final = MappingProxyType(
    {
        Kind.EVENT: "Event",
        Kind.FIGURE: "Figure",
        Kind.QUESTION: "Question",
        Kind.SOURCE: "Source",
        ActorKind.PERSON: "Person",
        ActorKind.ORGANISATION: "Organisation",
        ActorKind.STATE: "State",
        ActorKind.OUTLET: "Outlet",
        ActorKind.GROUP: "Group",
        ActorKind.UNNAMED: "Not named by the sources",
    }
)
FIGURE_WORDS: Final = MappingProxyType(
    {
        FigureKind.STOCK: "a count as of a day",
        FigureKind.CUMULATIVE: "a total so far",
        FigureKind.AMOUNT: "a count or an amount of one event",
        FigureKind.DURATION: "a length of time",
        FigureKind.SHARE: "a share of a whole",
        FigureKind.RATE: "a rate",
        FigureKind.CHANGE: "a change",
    }
)
FIGURE_HEADINGS: Final = MappingProxyType(
    {
        FigureKind.STOCK: "Counts as of a day",
        FigureKind.CUMULATIVE: "Totals so far",
        FigureKind.AMOUNT: "Counts and amounts of one event",
        FigureKind.DURATION: "Lengths of time",
        FigureKind.SHARE: "Shares of a whole",
        FigureKind.RATE: "Rates",
        FigureKind.CHANGE: "Changes",
    }
)
GENRE_WORDS: Final = MappingProxyType(
    {
        Genre.NEWS: "",
        Genre.LIVE: "Live report",
        Genre.ANALYSIS: "Analysis",
        Genre.OPINION: "Opinion",
        Genre.INTERVIEW: "Interview",
        Genre.STATEMENT: "Statement of its publisher",
        Genre.CAPTION: "Caption of a picture",
    }
)
TEXT_WORDS: Final = MappingProxyType(
    {
        TextIs.FULL: "",
        TextIs.EXCERPT: "an excerpt of the article",
        TextIs.TRANSCRIPT: "a transcript",
        TextIs.TRANSLATION: "a translation of the article",
    }
)
TITLE_WORDS: Final = MappingProxyType(
    {TitleIs.HEADLINE: "", TitleIs.OPENING_WORDS: "opening words"}
)


def titled(title: str, form: TitleIs) -> str:
    """A title, and in brackets what it is where it is no headline."""
    return f"{title}{title_note(form)}"


def title_note(form: TitleIs) -> str:
    """What follows a title that is no headline: " [opening words]", as guides to style bracket what
    a cataloguer adds; "" after a headline."""
    return f" [{TITLE_WORDS[form]}]" if TITLE_WORDS[form] else ""


STATUS_WORDS: Final = MappingProxyType(
    {
        EventStatus.PLANNED: "Planned",
        # No more than "was not entered" says: not that it never began.
        EventStatus.NOT_BEGUN: "Not under way",
        EventStatus.POSTPONED: "Postponed",
        EventStatus.CANCELLED: "Cancelled",
    }
)
HEADLINE_WORDS: Final = MappingProxyType(
    {
        HeadlineRule.LATEST: "the latest",
        HeadlineRule.MINIMUM: "the lowest",
        HeadlineRule.MAXIMUM: "the highest",
        HeadlineRule.MOST_ORIGINS: "the one with the most origins",
    }
)
DIVERGENCE_HEADINGS: Final = MappingProxyType(
    {
        Divergence.CONFLICT: "Accounts conflict",
        Divergence.DENIAL: "Denied",
        Divergence.DATE: "Differs: date",
        Divergence.EXPLANATION: "Differs: explanation",
        Divergence.COURSE: "Differs: how it went",
        Divergence.AIM: "Differs: aim",
        Divergence.STANCE: "Differs: stance",
        Divergence.BASIS: "Differs: what is meant",
        Divergence.ROUNDING: "Differs: rounding",
    }
)
# Only these say that something is not so; where others differ, all may be right.
_DISPUTES: Final = frozenset({Divergence.CONFLICT, Divergence.DENIAL})
# In these the accounts stand beside each other, and none tells the same thing otherwise.
_BESIDE: Final = frozenset(
    {Divergence.EXPLANATION, Divergence.STANCE, Divergence.BASIS, Divergence.ROUNDING}
)
DIVERGENCE_MEANINGS: Final = MappingProxyType(
    {
        Divergence.CONFLICT: "Not all of these accounts can be right.",
        Divergence.DENIAL: "One account denies what another states.",
        Divergence.DATE: "The accounts give different dates for the same thing, or for things told "
        "alike.",
        Divergence.EXPLANATION: "The accounts explain the same thing differently; they need not "
        "exclude each other.",
        Divergence.COURSE: "The accounts describe differently how the same thing happened; "
        "they need not exclude each other.",
        Divergence.AIM: "The accounts name different aims of the same thing; it may have had all.",
        Divergence.STANCE: "The accounts report different stances on the same thing; each report "
        "may be right.",
        Divergence.BASIS: "The accounts report or count different things, or mean different things "
        "by the same words; all may be right.",
        Divergence.ROUNDING: "One number is a rounder form of another.",
    }
)
QUALIFIER_WORDS: Final = MappingProxyType(
    {
        Qualifier.EXACTLY: "exactly",
        Qualifier.ABOUT: "about",
        Qualifier.ALMOST: "almost",
        Qualifier.AT_LEAST: "at least",
        Qualifier.MORE_THAN: "more than",
        Qualifier.AT_MOST: "at most",
        Qualifier.FEWER_THAN: "fewer than",
    }
)
# After a speaker, and after several of them.
SPEECH_VERBS: Final = MappingProxyType(
    {
        Speech.SAYS: ("says", "say"),
        Speech.DENIES: ("denies", "deny"),
        Speech.CONFIRMS: ("confirms", "confirm"),
        Speech.BELIEVES: ("believes", "believe"),
        Speech.ESTIMATES: ("estimates", "estimate"),
        Speech.SUGGESTS: ("suggests", "suggest"),
        Speech.WARNS: ("warns", "warn"),
        Speech.ACCUSES: ("accuses", "accuse"),
        Speech.DEMANDS: ("demands", "demand"),
        Speech.CALLS_FOR: ("calls for it", "call for it"),
        Speech.PROPOSES: ("proposes", "propose"),
        Speech.INTENDS: ("intends", "intend"),
        Speech.DECLINES: ("declines", "decline"),
        Speech.NO_COMMENT: ("gives no comment", "give no comment"),
    }
)
CERTAINTY_WORDS: Final = MappingProxyType(
    {
        Certainty.STATED: "",
        Certainty.REPORTED: "reportedly",
        Certainty.LIKELY: "likely",
        Certainty.POSSIBLE: "possibly",
        Certainty.APPARENT: "apparently",
        Certainty.ALLEGED: "allegedly",
        Certainty.CONDITIONAL: "on a condition",
        Certainty.UNCLEAR: "unclear",
    }
)


def differs(how: Divergence) -> bool:
    """Whether accounts that differ in this way tell one and the same thing differently."""
    return how not in _BESIDE


def mark_of(kinds: Iterable[Divergence]) -> str:
    """What a mark says at what stands in questions with these ways to differ; "" for none."""
    found = set(kinds)
    if found & _DISPUTES:
        return "Disputed"
    if found - _BESIDE:
        return "Accounts differ"
    return "Other accounts" if found else ""


def accounts_told(count: int) -> str:
    """How many accounts a question has."""
    return "1 account" if count == 1 else f"{count} accounts"
