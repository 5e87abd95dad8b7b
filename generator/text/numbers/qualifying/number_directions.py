"""Whether a number is told as a rise or a fall: "fell by 2 percent", "5%減", "на 5 процентов".

Each language has the stems of its words for a fall and a rise, the small words that join them to a
number behind them, and those that join a number to them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.units.units import PERCENT
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base, vocabulary
from generator.text.numbers.vocabulary.phrase_search import ends_with
from generator.text.numbers.vocabulary.words_of_change import DATED, MOVES, SEPARATED, WAYS, Ways

# "Cut its forecast by 2", "raised the toll by another 12"
_DONE_TO: Final = (
    r"(?: (?!(?:led|followed|and|but|not|after|when|while|as|or|to|from|by) )[a-z'\u2019-]+){1,5}"
    r" by(?: a further| another| an?)?"
)
# What is done to prices and rates: "subió los tipos en 0,25 puntos", "relevé ses taux de 0,25"
_ACTED: Final = MappingProxyType(
    {
        "es": r"(?: [^\W\d_]+){1,4} (?:en(?: un)?|un)",
        "pt": r"(?: [^\W\d_]+){1,4} (?:em|para mais)",
        "it": r"(?: [^\W\d_]+){1,4} (?:di|dello)",
        "fr": r"(?: [^\W\d_]+){1,4} (?:de|d')",
    }
)
# In these the joint may belong to what is changed: "sa prévision de 2 %", but no rate of points
_OF_POINTS: Final = frozenset(("fr", "it"))
_APPOSED: Final = expression(
    r"(?:,| -)? (?:or|that is|i\.e\.|oder|beziehungsweise|bzw\.|ou|soit|o|u|ossia|cioè|или|czyli"
    r"|lub|of|ofwel)(?: (?:about|roughly|nearly|almost|some|rund|etwa|près de|un|el|um|a|del|dello"
    r"|lo|il|на|o))? \$?$| \((?:or |about |down |up )?$|\((?:约|約)?$"
)
_JOINTS_OF_ENGLISH: Final = (
    "by|of|a|an|an estimated|at a|at an?(?: (?:annual|annuali[sz]ed|yearly|quarterly|monthly"
    "|weekly|daily|record|steady|average))? (?:rate|pace|clip|tempo) of"
)
# "Fell sharply, by 5", "rose last year by 5"
_WHEN: Final = (
    r"(?: [a-z]+ly| further| again)?(?: (?:(?:last|this|in) [a-z]+|in [0-9]{4})(?: [0-9]{4})?)?"
    r"(?: for (?:the|a|an) (?:[a-z0-9]+ ){0,3}(?:time|day|week|month|quarter|year)"
    r"(?: in a row| running| in succession)?)?"
    r"(?:,? by|(?= ))"
)
# "A decrease in sales of 5", "the fall in sales was 5"
_NOUNS: Final = (
    r"(?:(?P<fell>(?:negative growth|fall|drop|decline|decrease|reduction|loss|cut|slump|dip))|rise"
    r"|increase|gain|growth|jump|surge|hike) in(?: [a-z'-]+){1,4}? (?:of|was|is)"
)
_FEWER_OF_ENGLISH: Final = "below|under|cheaper|smaller|weaker|lower"
_MORE_OF_ENGLISH: Final = "above|more|dearer|larger|bigger|stronger|higher"
# Behind these another thing is told, or nothing came of it.
_APART: Final = (
    "nicht|keine?|не|niet|nie|pas|non|não|und|и|et|y|aber|но|maar|ale|mais|pero|ma|mas|während|ohne"
)
_NOTHING: Final = expression("(?!)")
_BEHIND: Final = expression(r" (?:lower|higher|cheaper|dearer|less|more)(?![a-z])")
_LEFT: Final = r"(?<![^\W\d_])"
# The second piece of a German verb closes its clause.
_THEN: Final = "und|oder|aber|als|wie|gegenüber|wegen"
_CLOSES: Final = rf"(?![^\W\d_])(?= ?(?:[.,;:!?)\"'»“”\n]|$)| (?:{_THEN})(?![^\W\d_]))"
_INSIDE: Final = r"(?:[^.;:!?\n,]|(?<=[0-9])[.,](?=[0-9])){0,48}?"


@lru_cache(maxsize=32)
def _dated(language: str) -> re.Pattern[str]:
    """The pattern of a rise or a fall before a percentage with words between that say when or
    where: "sanken im Oktober um 0,4 Prozent", "bajaron en mayo un 0,4%"."""
    ways, dated = _ways(language), DATED.get(language)
    if ways is None or dated is None:
        return _NOTHING
    change = rf"(?:{ways.falls}|{ways.rises})"
    word = rf"[ '](?!{change}|(?:{_APART})(?![^\W\d_]))[^\W\d_]+"
    said = f"(?:{word}){{1,6}}" if dated.far else f" (?:{dated.openings})(?:{word}){{0,4}}"
    return expression(
        rf"{_LEFT}(?:(?P<fall>{ways.falls})|{ways.rises}){ways.ending}{said}(?: [0-9]{{4}})?"
        rf"{dated.joints} ?$"
    )


@lru_cache(maxsize=32)
def _acted(language: str) -> re.Pattern[str]:
    """The pattern of a verb that raises or lowers something by a number behind it."""
    ways, acted = _ways(language), _ACTED.get(language)
    if ways is None or acted is None:
        return _NOTHING
    return expression(rf"{_LEFT}(?:(?P<fall>{ways.falls})|{ways.rises}){ways.ending}{acted} ?$")


@lru_cache(maxsize=64)
def _before(language: str, *, bare: bool) -> re.Pattern[str]:
    """The pattern of a rise or a fall that is told before a number.

    ``bare`` takes in a subject between that no word joins ("هبط المؤشر 5%").
    """
    ways = _ways(language)
    if ways is None:
        return _NOTHING
    left = _LEFT if ways.spaced else ""
    gap = " ?" if ways.spaced else ""
    change = rf"(?:{ways.falls}|{ways.rises})"
    between = rf"(?: (?!{change})[^\W\d_]+)"
    near = rf"(?:{gap}(?:{ways.joints}))?"
    far = f"(?:{_WHEN}|{_DONE_TO})" if language == "en" else rf"{between}{{1,3}} (?:{ways.far})"
    subject = rf"|{between}{{1,2}}" if bare else ""
    noun = _NOUNS if language == "en" else "(?P<fell>(?!))"
    verb = rf"(?:(?P<fall>{ways.falls})|{ways.rises}){ways.ending}(?:{far}|{near}{subject})"
    return expression(rf"{left}(?:{noun}|{verb}) ?$")


@lru_cache(maxsize=32)
def _after(language: str) -> re.Pattern[str]:
    """The pattern of a rise or a fall that is told after a number and its unit."""
    ways = _ways(language)
    if ways is None:
        return _NOTHING
    word = r"(?: [a-z]+)?" if language == "en" else rf"(?: ?(?:{ways.links}))?"
    end = r"(?![^\W\d_])" if language == "en" else ""
    falls, rises = f"{ways.falls}|{ways.fewer}", f"{ways.rises}|{ways.more}"
    return expression(rf"{word} ?(?:(?P<fall>{falls})|(?:{rises})){ways.ending}{end}")


def _ways(language: str) -> Ways | None:
    if language != "en":
        return WAYS.get(language)
    english = vocabulary("en")
    if english is None:
        return None
    falls, rises = ("|".join(map(re.escape, side)) for side in (english.falls, english.rises))
    return Ways(
        falls,
        rises,
        _JOINTS_OF_ENGLISH,
        fewer=_FEWER_OF_ENGLISH,
        more=_MORE_OF_ENGLISH,
        ending=r"(?![^\W\d_])",
    )


def direction(text: str, atom: Atom, start: int, language: str) -> int:
    """-1 where a fall is told right beside a number, 1 for a rise, 0 for neither.

    ``start`` is where the words end that may tell it: before a qualifier of the number. A number
    below zero keeps its own sign ("minus 5 percent growth").
    """
    if atom.sense not in {Sense.COUNT, Sense.RANGE, Sense.SHARE} or (
        atom.sense is Sense.RANGE and atom.values
    ):
        return 0  # the values of a range are a score: "lost 78-80"
    told = _told(text, atom, start, base(language))
    below = atom.value is not None and atom.value < 0
    return 0 if below and told > 0 else told


def _told(text: str, atom: Atom, start: int, tongue: str) -> int:
    share = atom.unit is not None and atom.unit.measures == "share"
    places = dict.fromkeys((_opening(text, atom, start, tongue), start, atom.outer_start))
    for at in places:
        found = _before(tongue, bare=share and tongue == "ar").search(text, max(0, at - 64), at)
        if found:
            return -1 if found["fall"] or found["fell"] else 1
        dated = _dated(tongue).search(text, max(0, at - 80), at) if share else None
        if dated:
            return -1 if dated["fall"] else 1
        acted = _acted(tongue).search(text, max(0, at - 64), at) if share else None
        if acted and (tongue not in _OF_POINTS or atom.unit != PERCENT):
            return -1 if acted["fall"] else 1
    for at in places if tongue == "de" else ():
        way = _separated(text, at, atom)
        if way:
            return way
    behind = share or tongue in {"ja", "ko"} or (tongue == "en" and _tells_behind(text, atom))
    found = _after(tongue).match(text, atom.outer_end) if behind else None
    return 0 if found is None else -1 if found["fall"] else 1


def _tells_behind(text: str, atom: Atom) -> bool:
    """Whether English tells the way of a number that is no share behind it: "300 fewer", "$3
    lower"."""
    money = atom.unit is not None and atom.unit.measures == "money"
    return (
        _BEHIND.match(text, atom.outer_end) is not None
        if money
        else (atom.unit is None and text.startswith(" fewer ", atom.outer_end))
    )


def _opening(text: str, atom: Atom, start: int, tongue: str) -> int:
    """Where a range begins, before the word that opens it: "fell between 5 and 6 percent"."""
    words = vocabulary(tongue)
    if atom.sense is not Sense.RANGE or words is None:
        return start
    opening = ends_with(text, start, words.between, spaced=words.spaced)
    return text.rfind(opening, 0, start) if opening else start


@lru_cache(maxsize=1)
def _separable() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """German verbs in two pieces: the pattern of the first, and that of the second."""
    # "brach auf 35 ein": to so much, and by nobody says how much
    between = r"(?: (?!(?:auf|von|bei)(?![^\W\d_]))[^\W\d_]+){0,4}?(?: um)? ?$"
    return tuple(
        (
            expression(rf"{_LEFT}(?:{verb}){between}"),
            expression(rf"{_INSIDE} (?:(?P<fall>{fall or '(?!)'})|(?:{rise or '(?!)'})){_CLOSES}"),
        )
        for verb, fall, rise in SEPARATED
    )


def _separated(text: str, at: int, atom: Atom) -> int:
    """The way that a German verb in two pieces tells: "ging um 5 Prozent zurück"."""
    if text.startswith("auf ", at):
        return 0
    for first, second in _separable():
        if first.search(text, max(0, at - 64), at):
            found = second.match(text, atom.outer_end)
            return 0 if found is None else -1 if found["fall"] else 1
    return 0


def told_again(text: str, atoms: list[Atom]) -> list[Atom]:
    """The atoms with the way of a number also for the share that says the same once more: "shed
    322 points, or 0.8%"."""
    found = list(atoms)
    for at in range(1, len(found)):
        one, other = found[at - 1], found[at]
        share = other.unit is not None and other.unit.measures == "share"
        open_ = one.direction and share and not other.direction and other.sense is Sense.COUNT
        if open_ and _APPOSED.fullmatch(text, one.outer_end, other.outer_start):
            found[at] = other._replace(direction=one.direction)
    return found


@lru_cache(maxsize=32)
def change_words(language: str, moves: bool = True) -> re.Pattern[str]:
    """The pattern of a word that tells a rise, a fall or, with ``moves``, another change in a
    language without script and region; one that fits nothing where none are known."""
    ways = _ways(language)
    if ways is None:
        return _NOTHING
    left = _LEFT if ways.spaced else ""
    others = MOVES.get(language, "(?!)") if moves else "(?!)"
    return expression(rf"{left}(?:{ways.falls}|{ways.rises}|{others}){ways.ending}")


def tells_change(text: str, at: int, language: str) -> bool:
    """Whether a rise or a fall is told in the words before a place: "fell from 20 to 30"."""
    return change_words(base(language)).search(text, max(0, at - 60), at) is not None
