"""What a number was before, told behind what it is now: "to 3.1% from 2.7%", "nach 12 im Vorjahr".

Such a number proves nothing of today; an editor who records it for its own time says so by
``reads``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.number_directions import change_words
from generator.text.numbers.relations.present_numbers import (
    COUNTED,
    alike,
    is_bare,
    is_timed,
    present_of,
)
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with
from generator.text.numbers.vocabulary.words_of_former import BY_SO_MUCH, EARLIER, FORMER

_WIDTH: Final = 120
_CLAUSE: Final = expression(
    r"(?<!proc)(?<!tys)(?<!mln)(?<!mld)(?<!тыс)(?<!млн)(?<!млрд)"
    r"[.;!?\u3002\uff1b\uff01\uff1f](?= |$|[^\s\d,])|\n"
)
# "After 12 days", "nach 5 Jahren": a while is nothing that a number was.
_AFTER: Final = frozenset(("after", "following", "nach", "na", "после", "po", "dopo", "après"))
# In these a part has its whole behind the same word: "30 de 50".
_VAGUE: Final = frozenset(("de", "del", "do", "dos", "d'", "di", "dei", "von", "van", "من", "عن"))
# In these a verb of change has "by" in the same word: "baissé de", "calate del".
_BY_BEHIND_VERBS: Final = frozenset(("fr", "it"))
_GLUED: Final = frozenset(("ar", "he", "fr", "it", "th"))
# "Từ 12 lên 30", "از 12 به 30": what it was, and behind it what it came to.
_THROUGH: Final = MappingProxyType(
    {
        "vi": (
            r"(?<![^\W\d_])từ(?: khoảng| mức)? $",
            r"[^.;,!?\d]{0,24} (?:lên|xuống|còn|tới|thành) ",
        ),
        "id": (r"(?<![^\W\d_])dari $", r"[^.;,!?\d]{0,24} (?:menjadi|ke) "),
        "th": (r"จาก(?:เดิม)? ?$", r"[^.;,!?\d]{0,24}(?:เป็น|เหลือ|อยู่ที่|สู่)"),
        "fa": (r"(?<![^\W\d_])از $", r"[^.;,!?\d]{0,24} به "),
        "ar": (r"(?<![^\W\d_])من(?: نحو)? $", r"[^.;,!?\d]{0,24} إلى "),
        "he": (r"(?<![^\W\d_])מ-?$", r"[^.;,!?\d]{0,24} ל-?"),
    }
)
_BACK: Final = 4
_NEAR: Final = 48
_SHORT: Final = 8
_GROWN: Final = expression("(?:增加|减少|減少|增长|增長|下降|上升|多|少)了?$")
# "前週比31人減"
_GREW: Final = expression("[人件名例]?[増減](?=[、。)]|$)")
_GAP: Final = 24
_FAR: Final = 40
_TO: Final = phrases(
    "to|at|a|à|al|auf|bei|tot|naar|op|до|do|na|إلى|الى|ل-|hasta|ai|au|para|em|به|menjadi|ke|lên|xuống"
    "|còn"
)
# A vote that is won has two counts of today: "ganó con el 52% frente al 48%".
_WINS: Final = expression(
    r"won|win|lost|beat|gan|venc|gewann|gewonn|verlor|verlier|gagn|perd|vinc|vint|guadagn|побед|выигр"
    r"|потер|wygra|przegra|utrat|strac|impos|impus"
)
_AWAITED: Final = expression(
    r"(?: [a-z]+){0,2} (?:expected|forecast|predicted|estimated|targeted|needed|required)"
)
# "से घटकर", "kişiden": the word behind a number that another one followed
_FROM_BEHIND: Final = MappingProxyType(
    {
        "hi": expression(r"(?: (?!की|के|का|दर|से)[^\s\d]+)? से (?=[^\s\d]+कर |[0-9₹$])"),
        "tr": expression(
            r" ?[^\W\d_]{0,12}['\u2019]?(?:[^\W\d_]{0,8})(?:dan|den|tan|ten)(?![^\W\d_])"
        ),
    }
)
# What is brought from one number to another ("12 liraya indirildi") is no word of a way by itself:
# the same verbs tell of people who were pulled out, or laid off.
_BROUGHT: Final = MappingProxyType(
    {
        "tr": expression(
            r"['\u2019]?(?: ?[^\W\d_]+)?[ae] (?:çıkar|indir|çekil|getiril|in[dm]|çık|ulaş"
            r"|yüksel|düş)"
        )
    }
)


class _Patterns(NamedTuple):
    against: re.Pattern[str]
    since: re.Pattern[str]
    times: re.Pattern[str]
    change: re.Pattern[str]


def with_former(text: str, atoms: list[Atom], language: str, words: NumberVocabulary) -> list[Atom]:
    """The atoms with those marked that tell what another of them was before."""
    tongue = base(language)
    if not atoms:
        return atoms
    if tongue in EARLIER:
        return [
            _marked(atom, was=_was_in_east(text, atom, index > 0, tongue))
            for index, atom in enumerate(atoms)
        ]
    leaves = _left_for if tongue in _FROM_BEHIND else _goes_through if tongue in _THROUGH else None
    if leaves:
        atoms = [
            _marked(atom, was=leaves(text, atom, other, tongue))
            for atom, other in zip(atoms, [*atoms[1:], None], strict=True)
        ]
    patterns = _patterns(tongue)
    if patterns is None:
        return atoms
    found: list[Atom] = []
    for index, atom in enumerate(atoms):
        said = ends_with(text, atom.outer_start, words.qualifiers.said_before, spaced=words.spaced)
        at = text.rfind(said, 0, atom.outer_start) if said else atom.outer_start
        was = _was(text, atom, at, found[-_BACK:], patterns)
        by = was and _by_so_much(text, at, atoms[index:], tongue)
        found.append(_marked(atom, was=was and not by))
    return found


def _marked(atom: Atom, *, was: bool) -> Atom:
    if not was or atom.sense not in COUNTED:
        return atom
    values = atom.values or tuple(end for end in (atom.low, atom.high) if end is not None)
    return atom._replace(sense=Sense.FORMER, values=values[:1], low=None, high=None, part=None)


def _was(text: str, atom: Atom, at: int, before: list[Atom], patterns: _Patterns) -> bool:
    """Whether the words around a number, which begin at a place, tell that it held before; with the
    numbers before it."""
    near = max(0, at - _NEAR)
    counted = atom.sense in COUNTED
    against = patterns.against.search(text, near, at) if counted else None
    sign = against or (patterns.since.search(text, near, at) if counted else None)
    if sign is None or _AWAITED.match(text, atom.outer_end):
        return False
    edge, start = max(0, at - _WIDTH), sign.start()
    clause = max((end.end() for end in _CLAUSE.finditer(text, edge, at)), default=edge)
    earlier = patterns.times.match(text, atom.outer_end) is not None
    if is_timed(atom) and patterns.times.match(text, atom.end):
        earlier, atom = True, atom._replace(unit=None)  # "3,8 mld rok wcześniej" are no years
    moves = patterns.change.finditer(text, clause, start)
    moved = next((move for move in moves if not _WINS.match(move[0])), None)
    present = present_of(text, before, atom, (clause, start))
    bare = is_bare(text, present, atom, start)
    if against:
        told = present is not None and (moved is not None or bare)
        return (moved is not None or present is not None) if earlier else told
    if present is None or not alike(present, atom):
        return earlier and moved is not None and moved.end() >= start - 2
    if sign["word"] in _AFTER and (atom.unit is None or atom.unit.measures in {"time", "people"}):
        return earlier
    reached = moved is not None or bool(ends_with(text, present.outer_start, _TO))
    if earlier:
        return reached or bare
    return (moved is not None or bare) and sign["word"] not in _VAGUE


def _by_so_much(text: str, at: int, atoms: list[Atom], tongue: str) -> bool:
    """Whether the first of some numbers, whose words begin at a place, is the size of a change
    ("baissé de 12 % en mai"), with no other number that the change came to."""
    sized, atom = BY_SO_MUCH.get(tongue), atoms[0]
    near = max(0, at - _NEAR)
    sign = expression(sized).search(text, near, at) if sized else None
    if sign is None or not _ends_in_change(text, near, sign, tongue):
        return False
    return not any(
        alike(atom, other)
        and other.sense in {*COUNTED, Sense.UNREAD}
        and ends_with(text, other.outer_start, _TO)
        and _CLAUSE.search(text, atom.end, other.outer_start) is None
        for other in atoms[1:]
    )


def _ends_in_change(text: str, near: int, sign: re.Match[str], tongue: str) -> bool:
    """Whether a word of change ends where the word that says "by so much" begins."""
    if tongue not in _BY_BEHIND_VERBS:
        return True
    moves = change_words(tongue, moves=False).finditer(text, near, sign.start() + 1)
    return any(text[move.end() : sign.start()].strip("esaio") == "" for move in moves)


def _left_for(text: str, atom: Atom, other: Atom | None, tongue: str) -> bool:
    """Whether a number has behind it what says that it was left for another one: "से घटकर"."""
    behind = _FROM_BEHIND[tongue].match(text, atom.outer_end) or _FROM_BEHIND[tongue].match(
        text, atom.end
    )
    if behind is None or other is None or atom.sense not in COUNTED:
        return False
    gap = text[behind.end() : other.outer_start]
    close = len(gap) < _GAP and _CLAUSE.search(gap) is None
    if not close:
        return False
    brought = _BROUGHT.get(tongue)
    if brought and brought.match(text, other.end):
        return True
    return change_words(tongue).search(text, behind.end(), other.end + _FAR) is not None


def _goes_through(text: str, atom: Atom, other: Atom | None, tongue: str) -> bool:
    """Whether a number stands between "from" and "to" of a change: "từ 12 lên 30"."""
    if other is None or atom.sense not in COUNTED or not alike(other, atom):
        return False
    left, gap = _through(tongue)
    near = max(0, atom.outer_start - _NEAR)
    if not left.search(text, near, atom.outer_start):
        return False
    return gap.match(text[atom.end : other.outer_start]) is not None and (
        tongue == "fa" or change_words(tongue).search(text, near, other.end + _FAR) is not None
    )


@lru_cache(maxsize=8)
def _through(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    left, gap = _THROUGH[tongue]
    return expression(left), expression(gap)


def _was_in_east(text: str, atom: Atom, follows: bool, tongue: str) -> bool:
    """Whether a number of Chinese, Japanese or Korean stands behind an earlier time, and another
    one beside it is what it is now."""
    if _GROWN.search(text, max(0, atom.outer_start - _SHORT), atom.outer_start):
        return False  # "比上周减少31例": by so many
    if _GREW.match(text, atom.end):
        return False
    before, behind = _east(tongue)
    left = before.search(text, max(0, atom.outer_start - _NEAR), atom.outer_start)
    if left is None:
        return False
    told = behind.match(text, atom.end) is not None
    clause = text[atom.end : atom.end + _NEAR]
    moved = change_words(tongue).search(clause) is not None
    return told and (follows or moved)


@lru_cache(maxsize=8)
def _east(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    before, behind = EARLIER[tongue]
    return expression(before), expression(behind)


@lru_cache(maxsize=32)
def _patterns(tongue: str) -> _Patterns | None:
    said = FORMER.get(tongue)
    if said is None:
        return None
    gap = " ?" if tongue in _GLUED else " "
    short = r"\.?" if tongue == "pl" else ""  # "4,9 proc. w kwietniu"
    noun = (
        r"(?: (?:proc|проц|млн|млрд|тыс|tys|mln|mld)\.)?"
        r"(?: (?!and |und |et |y |e |и |i |en )[^\W\d_][^\s,.;]{0,20}){0,3}?"
    )
    return _Patterns(
        expression(rf"(?<![^\W\d_]){said.against}{gap}\+?$"),
        expression(rf"(?<![^\W\d_])(?P<word>{said.since}){gap}\+?$"),
        expression(rf"{short}{noun},? ?(?:{said.times})(?![^\W\d_])"),
        change_words(tongue),
    )
