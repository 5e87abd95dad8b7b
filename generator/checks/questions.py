"""The rules of the link stage (L), third part: questions, and what should be asked.

Facts that differ belong to a question, and each to one of its positions. Every rule walks through
the statements of a record once, however many there are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from generator.archive.archive import Archive
from generator.archive.references import Claim, claims_in
from generator.checks.locations import finding
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.questions import Question
from generator.model.records import Figure
from generator.model.statements import Fact, Observation
from generator.model.vocabulary import FigureKind, Kind, Precision, Qualifier, Speech
from generator.text.dates.prose_dates import MONTHS
from generator.text.dates.weekdays import WEEKDAYS
from generator.text.letters.expressions import expression
from generator.text.links.wikilinks import segments


@rule("L107", "fact-in-two-positions")
def fact_in_two_positions(archive: Archive) -> Iterator[Finding]:
    """A fact that a question names twice.

    What: One question names a fact in two of its positions, or twice in one.
    Why: Positions are answers that differ; a fact that gives both is set against itself.
    Example: {answer: Saturday, facts: [a/ended]} and {answer: Sunday, facts: [a/ended]}
    Instead: The fact in one position; a fact that says both is two facts.
    """
    for entry in archive.of_kind(Kind.QUESTION):
        if not isinstance(entry.record, Question):
            continue
        first: dict[str, int] = {}
        for index, position in enumerate(entry.record.positions):
            for place, ref in enumerate(position.facts):
                if ref in first:
                    yield finding(
                        entry,
                        ("positions", index, "facts", place),
                        f'"{ref}" is here and already in position {first[ref]}.',
                        "Leave it in the one position whose answer it gives.",
                    )
                first.setdefault(ref, index + 1)


@rule("L108", "unasked-difference", Severity.WARNING)
def unasked_difference(archive: Archive) -> Iterator[Finding]:
    """Statements that differ, and no question asks about it.

    What: Two observations of a figure give numbers for one day that exclude each other; or two
        facts of a record let the same thing begin, end or happen once on two different days. One of
        the two is in no question.
    Why: Readers see one of the two and do not learn that another account differs.
    Example: Two observations with as_of: 2025-03-05, one with value: 59, the other with value: 62
    Instead: content/questions/people-held.yaml, with a position for 59 and one for 62
    """
    for entry in archive.content.entries:
        if isinstance(entry.record, Figure):
            pairs = _different_numbers(archive, entry, entry.record)
        else:
            pairs = _different_days(entry)
        for one, other, how in pairs:
            late, early = (other, one) if _asked(archive, one) else (one, other)
            if not _asked(archive, late):
                yield finding(
                    entry,
                    (*late.path, "id"),
                    f'this {how} differs from that of "{early.ref}", and no question names both.',
                    "Name both in positions of a question (`factsheets new question ID`), or "
                    "correct the one that is wrong.",
                )


def _asked(archive: Archive, claim: Claim) -> bool:
    return bool(archive.stands(claim))


_VAGUE: Final = frozenset({Qualifier.ABOUT, Qualifier.ALMOST})
_OPEN_ABOVE: Final = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})
_OPEN_BELOW: Final = frozenset({Qualifier.AT_MOST, Qualifier.FEWER_THAN})
_OPEN: Final = Decimal("Infinity")


class _Given(NamedTuple):
    """A number as it is given: the least and the greatest that it can be."""

    claim: Claim
    least: Decimal
    most: Decimal


def _different_numbers(
    archive: Archive, entry: Entry, figure: Figure
) -> Iterator[tuple[Claim, Claim, str]]:
    """Each observation that another one of the same day excludes, with that one."""
    days: dict[str, list[_Given]] = defaultdict(list)
    once = figure.kind in (FigureKind.AMOUNT, FigureKind.DURATION)
    for claim in claims_in(entry):
        given = _given(claim)
        seen = claim.statement
        if given and isinstance(seen, Observation) and (seen.as_of or once):
            days[seen.as_of.text if seen.as_of else ""].append(given)
    for there in days.values():
        lowest, highest = min(there, key=_most), max(there, key=_least)
        for given in there:
            rival = next((o for o in (lowest, highest) if _excludes(o, given)), None)
            grows = figure.kind is FigureKind.CUMULATIVE
            if rival and not (grows and _one_origin(archive, given.claim, rival.claim)):
                if _earlier_told(archive, given.claim, rival.claim):
                    continue
                yield given.claim, rival.claim, "number"


def _earlier_told(archive: Archive, claim: Claim, rival: Claim) -> bool:
    """Whether the same pair is told at the other one, which stands later in the file."""
    asked = _asked(archive, claim) or _asked(archive, rival)
    return not asked and claim.index < rival.index


def _least(given: _Given) -> Decimal:
    return given.least


def _most(given: _Given) -> Decimal:
    return given.most


def _excludes(one: _Given, other: _Given) -> bool:
    return one.most < other.least or other.most < one.least


def _given(claim: Claim) -> _Given | None:
    """The number of an observation; ``None`` without one, or where it may be any near by."""
    seen = claim.statement
    if not isinstance(seen, Observation) or seen.qualifier in _VAGUE:
        return None
    ends = [end for end in (seen.value, seen.low, seen.high) if end is not None]
    if not ends:
        return None
    least = -_OPEN if seen.qualifier in _OPEN_BELOW else min(ends)
    return _Given(claim, least, _OPEN if seen.qualifier in _OPEN_ABOVE else max(ends))


def _one_origin(archive: Archive, one: Claim, other: Claim) -> bool:
    """Whether both go back to one outlet: what it counts through a day grows."""
    outlets = [{origin.outlet for origin in archive.origins([claim])} for claim in (one, other)]
    return bool(outlets[0] & outlets[1])


# What happens to one thing once, under the word for it.
_ONCE: Final = {
    form: word
    for word, forms in {
        "begin": "began begun begins started starts opened opens",
        "end": "ended ends expired expires closed closes",
        "take effect": "effect force",
        "sign": "signed signs",
        "die": "died dies",
        "born": "born",
        "found": "founded",
        "resign": "resigned resigns",
        "elect": "elected",
        "arrest": "arrested",
    }.items()
    for form in forms.split()
}
# Words that tell when something was said, and then the date may be that of the saying.
_SAYING: Final = frozenset(
    ("said", "says", "say", "told", "writes", "wrote", "announced", "reported", "according")
)
_EMPTY: Final = frozenset(
    re.findall(
        r"\w+",
        "a an the of on in at to by and or was were is are it its that this had has have been be "
        "with for from as which who",
    )
)
_ORDINALS: Final = frozenset(
    re.findall(
        r"\w+",
        "first second third fourth fifth sixth seventh eighth ninth tenth next last previous",
    )
)
_DATE_WORDS: Final = frozenset(word.lower() for word in (*MONTHS, *WEEKDAYS))
_WORD: Final = expression(r"[^\W\d_]+")
# So many facts of a record that tell of the same kind of turn are held against each other.
_COMPARED_MAX: Final = 24
_ALIKE: Final = 0.75
_WORDS_MIN: Final = 2


class _Turn(NamedTuple):
    """A fact that tells on which day something began, ended or happened once."""

    claim: Claim
    day: str
    words: frozenset[str]
    names: frozenset[str]


def _different_days(entry: Entry) -> Iterator[tuple[Claim, Claim, str]]:
    """Each fact that lets the same thing happen on another day than one before it."""
    found: dict[str, list[_Turn]] = defaultdict(list)
    for claim in claims_in(entry):
        for word, turn in _turns(claim):
            before = found[word]
            rival = next((one for one in before if one.day != turn.day and _alike(one, turn)), None)
            if rival:
                yield turn.claim, rival.claim, "day"
            if len(before) < _COMPARED_MAX:
                before.append(turn)


def _turns(claim: Claim) -> Sequence[tuple[str, _Turn]]:
    fact = claim.statement
    if not isinstance(fact, Fact) or fact.speech is not Speech.SAYS or fact.when is None:
        return ()
    date = fact.when
    exact = date.precision is Precision.DAY and date.start == date.end
    if not exact or date.uncertain or date.approximate:
        return ()
    text = "".join(segment.text or segment.target for segment in segments(fact.text))
    written = _WORD.findall(text)
    words = [word.lower() for word in written]
    if not _SAYING.isdisjoint(words):
        return ()
    turn = next((_ONCE[word] for word in words if word in _ONCE), "")
    rest = frozenset(words) - _EMPTY - _DATE_WORDS - _ONCE.keys()
    if not turn or len(rest) < _WORDS_MIN:
        return ()
    names = frozenset(word.lower() for word in written[1:] if word[0].isupper()) & rest
    return ((turn, _Turn(claim, str(date.start), rest, names)),)


def _alike(one: _Turn, other: _Turn) -> bool:
    """Whether two facts tell of the same thing: nearly all words of the shorter are in the other,
    and no name or ordinal is missing there."""
    short, long = sorted((one, other), key=lambda turn: len(turn.words))
    if len(short.words & long.words) < _ALIKE * len(short.words) or short.names - long.words:
        return False
    ordinals = [turn.words & _ORDINALS for turn in (short, long)]
    return not all(ordinals) or ordinals[0] == ordinals[1]


RULES: Final = (fact_in_two_positions, unasked_difference)
