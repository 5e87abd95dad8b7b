"""By how many something differs from another count: the 15 of "120 beds, 15 fewer than in 2019".

What there is of it another number tells; the difference proves a change and nothing else. So does
the size of a change that has the point reached behind it: "fell by 340 to 2,115".
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.relations.sizes_of_changes import leads_to
from generator.text.numbers.units.units import PERCENT
from generator.text.numbers.values.digit_runs import is_year
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import phrases
from generator.text.numbers.vocabulary.word_patterns import SPACELESS
from generator.text.numbers.vocabulary.words_of_growth import CLOSED, HELD, RAISED
from generator.text.numbers.vocabulary.words_of_norms import NORMS

_LEFT: Final = 40
_CROWDS: Final = frozenset(("people", "things"))
# "En heeft er nu 61 over": no noun of the second number
_VERBS_BEHIND: Final = frozenset(("over", "left", "ह", "دارد", "now", "noch"))
_COUNTS: Final = frozenset(("people", "things", "temperature"))
# "12 hours more than", "5 percent more than" may be how long, or how many times.
_OF_ENGLISH: Final = _COUNTS | {"mass", "volume"}
_OTHERWISE: Final = frozenset(("time", "share", "score"))
# What lies above or below what is usual: money as well, but a share may be of anything.
_OFF: Final = frozenset(("people", "things", "temperature", "money", "length", "quantity"))
_NOTHING: Final = "(?!)"
# "12 people more than a year ago" may be twelve who have waited longer.
_WHILE: Final = (
    r"(?! (?:an?|one|two|three|four|five|six|ten|twenty|[0-9]+) (?:second|minute|hour|day|week"
    r"|month|year|decade|centur)| (?:once|ever|enough|likely|welcome|happy|doubled|tripled|half))"
)
_LATER: Final = (
    r"(?:in|at|on|last|planned|expected|forecast|promised|needed|required|allowed|permitted"
    r"|licensed|before|previously|usual"
    r"|normal|the|it|they|he|she|we|any|his|her|its|their)(?![^\W\d_])"
)
_BEFORE_IT: Final = (
    r" di (?:ieri|quant[oaie]|prima|una? (?:anno|mese|settimana|giorno) fa|lunedì|martedì|mercoledì"
    r"|giovedì|venerdì|sabato|domenica)"
)
# By language: what stands before such a number, and what behind it.
_DIFFERS: Final = MappingProxyType(
    {
        "en": (
            "",  # "15 fewer than", "20 beds fewer than planned", "five seats short of"
            (
                rf" (?:(?:more|fewer|less|higher|lower) than{_WHILE}"
                rf"|(?:[a-z][a-z-]* ){{1,2}}?(?:more|fewer|less) than {_LATER}"
                rf"|(?:more|fewer) (?:[a-z][a-z-]* ){{1,2}}?than {_LATER}"
                r"|(?:[a-z][a-z-]* ){0,2}?(?:short|shy) of )"
            ),
        ),
        "de": ("", r"(?: [^\W\d_]+){0,2}? (?:weniger|mehr) als "),
        "nl": ("", r"(?: [^\W\d_]+){0,2}? (?:minder|meer) dan "),
        "fr": ("", r"(?: [^\W\d_]+){0,2}? de (?:moins|plus) (?:que |qu'|par rapport )"),
        "es": ("", r"(?: [^\W\d_]+){0,2}? (?:menos|más) que "),
        "it": (
            "",
            (
                r"(?: [^\W\d_]+){0,2}?(?: in)? (?:meno|più)(?: rispetto|(?: de| che)"
                rf"|{_BEFORE_IT})"
            ),
        ),
        "pt": ("", r"(?: [^\W\d_]+){0,2}? a (?:menos|mais)(?: d?o)? que "),
        "ru": (r"(?<![^\W\d_])на ", r"(?: [^\W\d_]+){0,2}? (?:меньше|больше|менее|более),? чем "),
        "pl": (r"(?<![^\W\d_])o ", r"(?: [^\W\d_]+){0,2}? (?:mniej|więcej) niż "),
        "tr": (r"(?:göre|[dt][ae]n) ", r"(?: [^\W\d_]+)? (?:daha )?(?:az|fazla|eksik)(?![^\W\d_])"),
        "ar": (r"(?:أقل|أكثر|بزيادة|بانخفاض) (?:ب ?-?)?", r"(?: [^\W\d_]+)? (?:من|عن|مقارنة) "),
        "he": ("", r"(?: [^\W\d_]+)? (?:פחות|יותר) (?:מאשר|מ-?|לעומת)"),
        "hi": (r"(?:से|तुलना में) ", r"(?: [^\s\d]+)? (?:कम|अधिक|ज्यादा|ज़्यादा)"),
        "id": (
            r"(?:naik|turun|bertambah|berkurang) ",
            r"(?: [^\W\d_]+){0,2}? dari (?:pekan|minggu|bulan|tahun|hari|kemarin|sebelum|periode)",
        ),
        "zh": (r"比[^,.;，。；]{1,12}(?:少|多|增加|减少)了?", ""),
        "ja": (r"より、?", r"[^\W\d_]{0,4}?(?:少な|多|増え|減っ|増加|減少)"),
        "ko": (r"보다 ", r" ?[^\W\d_]{0,4}?(?:이|가)? ?(?:적|많|줄|늘)"),
    }
)
_TO: Final = phrases("to|auf|a|à|al|ai|alle|aux|para|tot|naar|до|do|إلى")
# "60人増えて900人", "60 artarak 900"
_GREW: Final = MappingProxyType(
    {
        "ja": expression(
            r"[^\W\d_]{0,3}?(?:(?:増え|減っ|増加し|減少し|上がっ|下がっ|上昇し|下落し|低下し)て"
            r"|(?<![最至])[高安](?:い|の|く)?|(?:上が|下が)り|(?:上昇|下落|低下)し(?:た)?)、?"
            r"(?:約|計|合計|[^\W\d_]{1,6}は)?"
        ),
        "ko": expression(
            r" ?[^\W\d_]{0,3}? ?(?:(?:늘|줄)어(?:든|난)?|(?:증가|감소|상승|하락)(?:해|한)|내린|오른"
            r"|올라|내려|떨어진|떨어져|올랐고|내렸고) "
        ),
        "tr": expression(
            r"(?: [^\W\d_]+)? (?:art(?:arak|ışla)|azal(?:arak|ışla)|düş(?:erek|üşle)"
            r"|zamla(?:narak)?|yükselerek|yükselişle|gerileyerek|indirimle) "
        ),
        "hi": expression(r"(?: (?!से)[^\s\d]+)? (?:गिर|बढ़|घट|चढ़|लुढ़क|टूट|उछल)कर "),
        "en": expression(
            r"[^.;!?\d]{0,40}?, (?:leaving|bringing|taking|putting|pushing) (?:[a-z]+ ){1,4}?"
            r"(?:with|to|at|on) (?:about |just |only )?"
        ),
    }
)
_NOUN: Final = expression(r"(?: [^\W\d_]+)? ([^\W\d_]+) $")


def differing(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked that tell by how many something differs, or changed on its way to
    the number behind it."""
    found = list(atoms)
    before, behind = _DIFFERS.get(base(language), (_NOTHING, _NOTHING))
    for at, atom in enumerate(atoms):
        if atom.sense is not Sense.COUNT:
            continue
        counts = atom.unit is None or _is_counted(atom.unit.measures, base(language))
        left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
        right = text[atom.outer_end : atom.outer_end + _LEFT]
        beside = bool(re.search(rf"(?:{before})$", left) and re.match(behind, right))
        compared = counts and beside
        if atom.unit is None or atom.unit.measures in _OFF:
            compared = compared or _is_off(left, right, base(language))
        other = _next(atoms[at + 1 : at + 3])
        compared = compared or (other is not None and _is_held(text, atom, other, left, language))
        if compared or (
            atom.unit != PERCENT and other and _leads(text, atom, other, base(language))
        ):
            found[at] = atom._replace(sense=Sense.DIFFERENCE)
        if compared and other and not other.unit and is_year(text[other.start : other.end]):
            found[at + 1] = other._replace(sense=Sense.YEAR)  # "15 weniger als 2019"
    return found


def _is_counted(measures: str, tongue: str) -> bool:
    """Whether of what is so measured "so much more than" tells a difference. English may tell a
    sum there: "the $700 million settlement is less than the sum that was sought"."""
    return measures in _OF_ENGLISH if tongue == "en" else measures not in _OTHERWISE


def _is_held(text: str, atom: Atom, other: Atom, left: str, language: str) -> bool:
    """Whether a number was gained or lost, and the next tells what is held of it now."""
    tongue = base(language)
    counts = atom.unit is None or atom.unit.measures in _CROWDS
    if other.sense is not Sense.COUNT or not counts or tongue not in HELD:
        return False
    gap = text[atom.end : other.outer_start]
    behind = text[other.end : other.end + _LEFT]
    held = any(
        re.search(rf"(?:{before})$", left) and re.fullmatch(between, gap) and re.match(then, behind)
        for before, between, then in HELD[tongue]
    )
    return held and _is_of_same(gap, behind, tongue)


def _is_of_same(gap: str, behind: str, tongue: str) -> bool:
    """Whether what follows the second of two numbers is no other noun than that of the first."""
    noun = re.match(r" ?([^\W\d_]{1,4})", behind)
    if noun is None or tongue == "tr":
        return True
    if tongue in SPACELESS:
        return noun[1][0] in gap[:5]
    same = noun[1][:2] if tongue == "ar" else noun[1]  # a plural has other letters behind these
    return gap.lstrip().startswith(same) or noun[1] in _VERBS_BEHIND


def _is_off(left: str, right: str, tongue: str) -> bool:
    """Whether the words beside a number tell how far something is from what is usual."""
    return any(
        re.search(rf"(?:{before})$", left) and re.match(behind, right)
        for before, behind in NORMS.get(tongue, ())
    )


def _next(following: list[Atom]) -> Atom | None:
    """The next number; of two that begin at one place, the second: "零下5"."""
    if len(following) > 1 and following[0].start == following[1].start:
        return following[1]
    return next(iter(following), None)


def _leads(text: str, atom: Atom, other: Atom, tongue: str) -> bool:
    """Whether a number is the size of a change that the next number is the end of."""
    grew = (_GREW.get(tongue), RAISED.get(tongue), CLOSED.get(tongue))
    if any(one and one.fullmatch(text, atom.outer_end, other.outer_start) for one in grew):
        return other.sense is Sense.COUNT and (other.unit == atom.unit or not other.unit)
    if leads_to(text, atom, other, tongue):
        return True
    if not atom.direction:
        return False
    led = _NOUN.fullmatch(text, atom.outer_end, other.outer_start)
    same = other.sense is Sense.COUNT and other.unit == atom.unit
    return same and led is not None and led[1] in _TO
