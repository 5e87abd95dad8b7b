"""Ages that stand bare: "(41)" behind whoever has them, "Two men, 27 and 31, were charged".

Newspapers set an age between commas or in brackets, and count nobody with it. Whether the word
before it is a person, the checks do not always know: it is an age until an editor declares another
reading. In a row all have what one of them has: "aged 16 and 17", "die 12 und die 14 Jahre alten
Brüder".
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.senses.number_ages import YEARS
from generator.text.numbers.senses.number_kinds import KIND
from generator.text.numbers.senses.told_ages import AGE, AGES
from generator.text.numbers.units.units import Unit
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

CHILDREN: Final = Unit("child", measures=KIND)
_OLDEST: Final = 125
_AND: Final = r"(?:and|or|und|et|y|e|en|и|i|ve|dan|và|और|এবং)"
_JOINT: Final = expression(
    rf"-?,? ?(?:{_AND} )?(?:(?:the|die|der|das|de|los|las|les|aged|âgés? de|de) )?"
    r"|[、和と]| ?(?:와|과) ?| و ?| ו-?"
)
_GAP_MAX: Final = 16
_OPENING: Final = frozenset("(（")
_BRACKET: Final = expression(r"[^\s\d.,;:!?(（\[][\"'”’»]? ?[(（\[]$")
# Votes and seats have the change in brackets behind them: "211 (+12)"
_CHANGE: Final = expression(r"[0-9%] ?[(（]$|[(（]\+$")
_CLOSED: Final = expression(r" ?[)）\]]")
_TOLD_MORE: Final = expression(r", (?!including|of|among|some|mostly|all)[a-z]+ [^)\n]{1,40}\)")
_DASHES: Final = (expression(r"[^\W\d_] [-–—] $"), expression(r" [-–—] "))
_COMMA: Final = expression(r"[^\W\d_][\"'”’»]?, (?:both |just |now |only |then |still |each )?$")
_BEHIND_COMMA: Final = expression(r"[,;)]| ?[-] | and (?:[A-Z]|he|she|his|her)(?![a-z])")
_AT_END: Final = expression(r"[.]?(?:\s|$)|[,;:]")
_LEFT: Final = 40
# Words that make an age of the bare number behind them; what follows must count nothing.
_BORN: Final = MappingProxyType(
    {
        "en": expression(
            r"(?<![a-z])(?:(?:he|she|who|[A-Z][\w'’-]+) (?:is|was|'s)(?: just| only| barely"
            r"| still)?|(?:turn(?:s|ed|ing)?|died|dies|dead|retired|married) (?:at )?(?:just )?"
            r"|[A-Z][\w'’-]+ died at(?: just)?|(?:^|[.!?]\s|\n)At(?: just| only)?) ?$"
        ),
    }
)
_ENDS: Final = expression(
    r" ?(?:[.,;:)\n]|$)| (?:in|on|when|at the time|this|last|next|and|but|while|after|before"
    r"|from|as)(?![a-z])"
)
_PARENTS: Final = MappingProxyType(
    {
        "en": r"(?:grand)?(?:mother|father|mum|mom|dad|parent)s?[- ]of[- ]",
        "de": r"(?:mutter|vater) von ",
        "fr": r"(?:mère|père) de ",
        "es": r"(?:madre|padre) de ",
        "it": r"(?:madre|padre) di ",
        "pt": r"(?:mãe|pai) de ",
        "nl": r"(?:moeder|vader) van ",
    }
)


def in_rows(plain: PlainText, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms, those in years that stand bare where an age stands, or in a row with an age."""
    found = list(atoms)
    for row in _rows(plain.text, found):
        first, last = found[row[0]], found[row[-1]]
        bare = [at for at in row if _is_bare(found[at])]
        aged = any(found[at].unit in {YEARS, *AGES} for at in row)
        if bare == list(row) and _is_change(plain.shown, first, last):
            found[row[0]] = first._replace(sense=Sense.UNREAD)
        elif (aged and len(row) > 1) or (bare == list(row) and _is_aside(plain, found, row)):
            for at in bare:
                found[at] = found[at]._replace(unit=AGE)
        elif bare == list(row) and len(row) == 1:
            found[row[0]] = _told(plain, first, base(language))
    return found


def _rows(text: str, atoms: list[Atom]) -> list[range]:
    """The numbers of the text in rows: those that only a comma or a word for "and" parts."""
    rows: list[range] = []
    start = 0
    for index in range(len(atoms)):
        if index + 1 == len(atoms) or not _goes_on(text, atoms[index], atoms[index + 1]):
            rows.append(range(start, index + 1))
            start = index + 1
    return rows


def _goes_on(text: str, one: Atom, other: Atom) -> bool:
    gap = text[one.outer_end : other.outer_start]
    if not 0 < len(gap) <= _GAP_MAX or {one.sense, other.sense} != {Sense.COUNT}:
        return False
    return one.spoken == other.spoken and _JOINT.fullmatch(gap) is not None


def _is_bare(atom: Atom) -> bool:
    """Whether a number is a whole one that may be an age, with nothing beside it."""
    value = atom.value
    if atom.sense is not Sense.COUNT or atom.unit or atom.scale > 1 or value is None:
        return False
    return abs(value) <= _OLDEST and value == int(value) and atom.outer_end == atom.end


def _is_change(shown: str, first: Atom, last: Atom) -> bool:
    """Whether a number in brackets has a sign or another number before it: "211 (+12)"."""
    if first is not last or not _CLOSED.match(shown, first.end):
        return False
    signed = shown[first.start - 1 : first.start] in _OPENING and (first.value or 0) < 0
    return signed or bool(_CHANGE.search(shown, max(0, first.start - 4), first.start))


def _is_aside(plain: PlainText, atoms: list[Atom], row: range) -> bool:
    """Whether a row stands in brackets of its own, or between commas behind a word."""
    first, last, shown = atoms[row[0]], atoms[row[-1]], plain.shown
    if first.spoken or first.qualifier:
        return False
    left = max(0, first.start - _LEFT)
    closes = _CLOSED.match(shown, last.end) or _TOLD_MORE.match(shown, last.end)
    if closes and _BRACKET.search(shown, left, first.start):
        before = atoms[row[0] - 1] if row[0] else None
        return not (before and before.value == first.value)  # "twelve (12)"
    opening, closing = _DASHES
    if opening.search(shown, left, first.start) and closing.match(shown, last.end):
        return True
    if not _COMMA.search(shown, left, first.start):
        return False
    closed = _BEHIND_COMMA.match(shown, last.end)
    return bool(closed or (first is not last and _AT_END.match(shown, last.end)))


def _told(plain: PlainText, atom: Atom, tongue: str) -> Atom:
    """The atom with the unit that words before it tell: "turned 65", "a mother of three"."""
    parent = _parent(tongue)
    if parent and parent.search(plain.text, max(0, atom.start - 24), atom.start):
        return atom._replace(unit=CHILDREN)
    born = _BORN.get(tongue)
    if born is None or atom.spoken:
        return atom
    told = born.search(plain.shown, max(0, atom.start - _LEFT), atom.start)
    ends = told and _ENDS.match(plain.text, atom.end)
    return atom._replace(unit=AGE) if ends else atom


@lru_cache(maxsize=32)
def _parent(tongue: str) -> re.Pattern[str] | None:
    source = _PARENTS.get(tongue)
    return expression(rf"(?<![^\W\d_])(?:{source})$") if source else None
