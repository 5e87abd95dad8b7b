"""Where a text hedges ("reportedly", "may", "if …"), and whether another says the same.

Closed lists by language. In four of them what may say the same is known as well, and
``reads_hedges`` says so; of languages without a list nothing is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.model.vocabulary import Certainty
from generator.text.hedging.hedges_of_languages import JOINED, Kinds
from generator.text.hedging.words_of_hedging import CARRIERS, HEDGES
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text

# Where a clause ends: what stands before it hedges another one.
_CLAUSE_END: Final = expression(
    r"[,;:()\u2013\u2014\"!?]|\s-\s|\b(?:and|but|while|whereas|because|although|though|who|which|"
    r"after|when|und|aber|weil|et|mais|qui|y|pero|que)\b",
    re.IGNORECASE,
)
_SENTENCE_END: Final = expression(r"\.(?:\s|$)")
# A condition that follows at once, without a comma.
_FOLLOWING: Final = expression(r"\W{0,2}\s*$")
_NEAR: Final = 60
# No clause goes on for longer; a hostile text is one clause.
_LONGEST: Final = 400
_ACCENTS: Final = "\u0300-\u036f"
_VOWEL_SIGNS: Final = expression("[\u064b-\u0652\u0591-\u05c7]")
# Who is called so is named by it; that hedges nothing that is told of them.
_CALLED: Final = expression(
    r"\b(?:the|an?|one|two|three|other|both|this|that|his|her|their|male|female|main|prime|"
    r"second|\w+'s)\s+"
    r"(?:suspects?(?!\s+that)|accused(?!\s+of))\b|^suspects?\s+(?!that)|\bsuspects(?=\s+(?:\w+ed|"
    r"were|are|had|have)\b)",
    re.IGNORECASE,
)
_NAMING: Final = expression(
    r"suspected|accused|alleged\b|mutma|presunt|sospech|presum|suppos|suspeit|supost|подозрева|"
    r"предполаг|vermeend|verdacht|domnieman|rzekom|sozde|supheli|zanlı|مشتبه|متهم|مزعوم|"
    r"חשוד|नामजद|संदिग्ध|嫌|疑|容疑|혐의",
    re.IGNORECASE,
)
_ADJECTIVES: Final = frozenset(
    ("potential", "possible", "alleged", "purported", "suspected", "presumed", "apparent", "likely")
)


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge in a text: its words, and the kinds of certainty that say it, the nearest first."""

    words: str
    kinds: Kinds


def reads_hedges(language: str) -> bool:
    """Whether all that may hedge in a language (BCP 47) is known, so that none is left unseen."""
    return _root(language) in CARRIERS


@lru_cache(maxsize=1024)  # of one quote, several rules ask
def hedges_in(text: str, language: str = "en") -> tuple[Hedge, ...]:
    """The hedges of a text in their order; none in a language that is not read."""
    folded = _shown(text)
    # Most texts have none, and one look tells.
    if not _any_hedge(_root(language)).search(folded):
        return ()
    found = [
        (match.start(), Hedge(match[0], kinds))
        for pattern, kinds in _patterns(_root(language))
        for match in pattern.finditer(folded)
    ]
    return tuple(hedge for _, hedge in sorted(found, key=lambda row: row[0]))


def is_adjective(hedge: Hedge) -> bool:
    """Whether a hedge bears on a noun alone ("a potential ceasefire")."""
    return hedge.words.lower() in _ADJECTIVES


def hedged_words(text: str, language: str = "en") -> tuple[tuple[str, Hedge], ...]:
    """The hedges of a text, each after the words of its clause that follow it: what it hedges."""
    folded, end = _shown(text), 0
    rows: list[tuple[str, Hedge]] = []
    for hedge in hedges_in(text, language):
        end = folded.index(hedge.words, end) + len(hedge.words)
        rows.append((_SENTENCE_END.split(clause_after(folded[end:]))[0], hedge))
    return tuple(rows)


def hedges_around(before: str, after: str, language: str = "en") -> tuple[Hedge, ...]:
    """The hedges beside a quote that bear on it: in the clause that runs into it, and a condition
    that follows at once. ``before`` and ``after`` are the rest of its sentence."""
    clause = clause_before(before)
    running = tuple(
        hedge
        for hedge in hedges_in(clause, language)
        # An adjective hedges its own noun, and only a noun that opens the quote is in it.
        if not is_adjective(hedge) or clause.rstrip().endswith(hedge.words)
    )
    following = tuple(
        hedge
        for hedge in hedges_in(after[:_NEAR], language)
        if Certainty.CONDITIONAL in hedge.kinds[:1]
        and _FOLLOWING.fullmatch(after[: after.find(hedge.words)])
    )
    return (*running, *following)


def clause_before(before: str) -> str:
    """What of the words before a quote, in its sentence, belongs to its first clause."""
    # Only what is near matters, and no end of a clause is longer than a dozen letters.
    ends = [end.end() for end in _CLAUSE_END.finditer(before, max(0, len(before) - _NEAR - 12))]
    return before[max([0, len(before) - _NEAR, *ends]) :]


def clause_after(after: str) -> str:
    """What of the words after a quote, in its sentence, belongs to its last clause."""
    end = _CLAUSE_END.search(after, 0, _LONGEST)
    return after[: end.start() if end else _LONGEST]


def carries(text: str, kinds: Kinds, language: str = "en") -> bool:
    """Whether a text may say one of these kinds; always, in a language that is not read."""
    root = _root(language)
    if root not in CARRIERS:
        return True
    folded = fold_text(text)
    return any(_carrier(root, kind).search(folded) for kind in kinds)


def keeps(own: str, hedge: Hedge) -> bool:
    """Whether an English text says what a hedge does. "The suspect" says what an adjective did
    ("the alleged thief"), and nothing of what the suspect is said to have done."""
    plain = fold_text(own)
    if not _NAMING.search(hedge.words):
        plain = _CALLED.sub(" ", plain)
    return carries(plain, hedge.kinds)


def _shown(text: str) -> str:
    """A text as hedges are looked for: folded, without vowel signs, which few newspapers set."""
    return _VOWEL_SIGNS.sub("", fold_text(text))


def _root(language: str) -> str:
    return language.partition("-")[0].lower()


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], Kinds], ...]:
    rows = HEDGES.get(language, ())
    return tuple((compiled(pattern, language), kinds) for pattern, kinds in rows)


@lru_cache(maxsize=32)
def _any_hedge(language: str) -> re.Pattern[str]:
    rows = HEDGES.get(language, ())
    return compiled("|".join(f"(?:{pattern})" for pattern, _ in rows) or "(?!)", language)


@lru_cache(maxsize=64)
def _carrier(language: str, kind: Certainty) -> re.Pattern[str]:
    return compiled(CARRIERS[language][kind], language)


def compiled(pattern: str, language: str) -> re.Pattern[str]:
    """The pattern of words in a language for folded texts, in which accents stand behind their
    letters."""
    folded = fold_text(pattern).replace(r"\w", rf"[\w{_ACCENTS}]")
    if language in JOINED:
        return expression(folded)
    return expression(rf"(?<!\w)(?:{folded})(?![\w{_ACCENTS}])", re.IGNORECASE)
