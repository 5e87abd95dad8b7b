"""What a number was before a change: the 12 of "rose from 12 to 30", the 8 of "由8人增至13人".

It is no end of a range, and no number that holds now; an editor who records it says so.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.number_directions import tells_change
from generator.text.numbers.relations.sizes_of_changes import leads_to
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with

_COUNTED: Final = frozenset((Sense.COUNT, Sense.ZERO, Sense.UNREAD, Sense.YEAR))
_FROM: Final = phrases("from|de|del|do|dos|von|da|dal|dai|van|du|des|от|с|со|od|z|من|מ-|desde")
_TO: Final = phrases(
    "to|up to|down to|a|à|al|auf|bis|zu|para|tot|naar|до|do|na|إلى|الى|ל-|hasta|ai|au|per"
)
# "From an earlier 39": what it was, wherever the verb of the change is. By language.
_FROM_EARLIER: Final = MappingProxyType(
    {
        tongue: expression(rf"(?<![^\W\d_])(?:{words}) $")
        for tongue, words in {
            "en": r"from (?:(?:an?|the|its|their) )?(?:earlier|initial|original|previous|prior"
            r"|revised|preliminary|provisional|first|former|reported"
            r"|(?:previously|initially|originally|earlier|first) [a-z]+ed)"
            r"(?: (?:count|toll|figure|estimate|number|total|tally|report) of)?",
            "de": r"von (?:(?:den|einst|noch) )?(?:zuvor|zunächst|bisher|ursprünglich|anfangs"
            r"|anfänglich|vormals|früher|vorher|zuletzt|einst|bislang)(?:en)?(?: (?:genannten"
            r"|gemeldeten|noch))?",
            "fr": r"(?:d'un|du|des|de) (?:(?:bilan|chiffre|total) )?(?:précédents?|initia(?:l|ux)"
            r"|premiers?|anciens?)(?: (?:bilan|chiffre|total))?(?: de)?",
            "es": r"de (?:(?:los|las|un|unos) )?(?:anteriores|iniciales|previ[oa]s|primer[oa]s"
            r"|anterior|inicial)",
            "it": r"da(?:i|gli|lle|l)? (?:precedent[ei]|inizial[ei]|prim[ei]|originari[oe]?)",
            "pt": r"d[aeo]s? (?:anteriores|iniciais|prévi[oa]s|primeir[oa]s|anterior|inicial)",
            "nl": r"van (?:(?:de|het) )?(?:eerder[e]?|aanvankelijk[e]?|eerst|oorspronkelijk[e]?"
            r"|voorheen|vorige)(?: (?:gemelde|genoemde))?",
            "ru": r"со? (?:прежних|первоначальных|предыдущих|прошлых|ранее (?:названных|объявленных"
            r"|сообщавшихся)|изначальных)",
            "pl": r"ze? (?:wcześniejszych|początkowych|poprzednich|pierwotnych|dotychczasowych)",
        }.items()
    }
)
# Between these two words nothing but a change stands, wherever its verb is.
_SURELY: Final = frozenset((("von", "auf"), ("de", "para"), ("van", "naar")))
# "Down from 14", "up from 3 million"
_LEFT_BEHIND: Final = expression(
    r"(?:^|[^a-z])(?:up|down|rose|risen|fell|fallen|dropped|grew|increased|decreased|declined"
    r"|climbed"
    r"|jumped|cut|reduced|lowered|raised|rising|falling|increase|decrease|drop|fall|rise|slid"
    r"|shrank) from $"
)
# "Rose to 41 from 38"
_CAME_TO: Final = expression(
    r"(?:^|[^a-z])(?:up|down|rose|risen|rises|fell|fallen|falls|dropped|drops|grew|grows|increased"
    r"|decreased|declined|climbed|climbs|jumped|cut|reduced|lowered|raised|rising|falling|slid"
    r"|shrank|soared|surged|plunged|slipped)(?: [^;:!?\n]{1,20})?"
    r" to \S*[0-9]\S*(?: [a-z]+){0,2},? from $"
)
# "由8人增至13人", "8人から13人に増えた", "8명에서 13명으로 늘었다"
_EASTERN: Final = MappingProxyType(
    {
        "zh": expression(
            r"[^\W\d_]{0,3}?[增升涨漲降减減跌扩擴缩縮提改变變调調加上下][^\W\d_]{0,2}?[至到为為成]了?"
        ),
        "ja": expression(r"[^\W\d_]{0,3}? ?から、?約?"),
        "ko": expression(r" ?[^\W\d_]{0,3}?에서 (?:약 )?"),
    }
)
_CHANGED: Final = MappingProxyType(
    {
        "ja": expression(r" ?[^\W\d_]{0,3}?(?:に|へ)"),
        "ko": expression(r" ?[^\W\d_]{0,3}?(?:으로|로)"),
    }
)

# "Fell by about 1,100 to 13,900", "fell $2.15 to $71.30": by so much, to so much
_BY: Final = expression(
    r"(?<![a-z])(?:(?:fell|fallen|risen|climbed|rose|up|down|dropped|gained|lost|slid|jumped|grew|climbed|declined"
    r"|decreased|increased|raised|lowered|cut|lifted|reduced|widened|narrowed|shrank|advanced"
    r"|eased|slipped|tumbled|added|shed|shrunk|grown|widened|swollen|swelled|contracted"
    r"|expanded) (?P<by>by )?|(?:rises?|rising|falls?|falling|climbs?|climbing|drops?|dropping"
    r"|slides?|jumps?|grows?|growing|declines?|decreases?|increases?|increasing|raises?|raising"
    r"|cuts|cutting|shrinks?) (?P<will>by )|(?P<led>by ))"
    r"(?:about |around |roughly |some |nearly |almost |over |more than |at least |another "
    r"|a further )?$"
)
_ACTS: Final = expression(
    r"(?<![a-z])(?:(?:rais|lift|lower|reduc|increas|revis|trimm|slash|narrow|widen|swell|shrink)"
    r"(?:ed|ing|es|s)?|cut|cuts|cutting|go|goes|went|gone|fell|fall|falls|fallen|rose|rises?|risen"
    r"|grew|grow|grows|grown|drop[a-z]*|declin[a-z]*|decreas[a-z]*|climb[a-z]*|jump[a-z]*)"
    r" [a-z' ]{2,32}$"
)
# What goes up or down has a size and a point without "by", too: "fell £4m to £11m"
_WENT: Final = expression(
    r"(?<![a-z])(?:fell|fallen|risen|climbed|rose|up|down|dropped|slid|jumped|grew|declined"
    r"|decreased|increased|shrank|advanced|eased|slipped|tumbled)(?: [a-z]+){0,2} $"
)
_CLAUSE: Final = 80
_LEFT: Final = 40
# What is still to come, and what many things did, may have two sizes: "bills fell by £40 to £60"
_MAY_RANGE: Final = expression(
    r"(?<![a-z])(?:will|would|could|may|might|can|should|shall|must|to|expected|estimated|typically"
    r"|usually|often|(?<!gap )(?<!difference )(?<!distance )between|each|prices|fares|bills"
    r"|rents|wages|salaries|fees|charges|premiums"
    r"|pensions|taxes|tickets|temperatures|shares|stocks|payments|incomes|benefits|tariffs|rates"
    r"|values|fines|penalties|rises?|grows?|falls?|drops|increases?|cuts)(?![a-z])[^.;:!?\n]*$"
)
_FAR: Final = 5
_COINS: Final = frozenset(("cent", "penny"))
_IN_ONE: Final = 100
_MILLION: Final = 1_000_000


def is_size(text: str, at: int, language: str) -> bool:
    """Whether the number at a place is the size of a change: "rose 80 cents to $2"."""
    if base(language) != "en":
        return tells_change(text, at, language)
    return _BY.search(text, max(0, at - 32), at) is not None


def by_so_much(text: str, one: Atom, other: Atom, gap: str, language: str) -> tuple[Atom, ...]:
    """The size of a change and the point that it came to, with "to" in the ``gap`` between; empty
    where two numbers may be a range of sizes."""
    if gap != " to ":
        return (one, other) if leads_to(text, one, other, base(language)) else ()
    moved = _BY.search(text, max(0, one.outer_start - 32), one.outer_start)
    if moved is None:
        return ()
    if one.sense is Sense.SHARE and other.sense is Sense.COUNT and not _is_share(other):
        return one, other  # "by a fifth to 86,500"
    if one.value is None or other.value is None or one.sense is not Sense.COUNT:
        return ()
    if one.scale == 1 < other.scale and one.value < other.value / other.scale:
        return ()  # "By 4 to 11 million"
    by = moved["by"] or moved["will"] or moved["led"]
    both = one.unit is not None and other.unit is not None
    edge = max(0, moved.start() - _CLAUSE)
    acts = moved["led"] and _ACTS.search(text, edge, moved.start())
    if acts and not one.unit and not other.unit and not _in_full(one, other):
        # "Raised the toll by 12 to 30": by so many, or by so many or more
        return one._replace(sense=Sense.UNREAD), other._replace(sense=Sense.UNREAD)
    coins = one.unit is not None and one.unit.family in _COINS and other.unit != one.unit
    size = one.value / _IN_ONE if coins and both else one.value
    if other.value > _FAR * size > 0 and (by or both):
        return one, other
    alone = not by and not (both and _WENT.search(text, edge, moved.end()))
    once = one.outer_end == one.end and one.unit == other.unit
    percent = _is_share(one) and once and not (moved["by"] and _are_points(text, one, other))
    if alone or percent or (moved["led"] and not acts):
        return ()
    return _near(text, one, other, moved.start())


def _near(text: str, one: Atom, other: Atom, start: int) -> tuple[Atom, ...]:
    """Two numbers of about one size behind "by": a size and its point where each is told in full
    and one thing changed, which is over ("was cut by £4m to £11m"); neither is read where they may
    be two sizes; empty where they may be a range."""
    full = _in_full(one, other)
    if not full and (one.unit or other.unit):
        return ()  # "rose by 2 to 3 degrees"
    clause = text[max(0, start - _CLAUSE) : start]
    if full and not _MAY_RANGE.search(clause):
        return one, other
    return one._replace(sense=Sense.UNREAD), other._replace(sense=Sense.UNREAD)


def _in_full(one: Atom, other: Atom) -> bool:
    """Whether two numbers have each its unit, or each its scale."""
    if one.unit is not None and other.unit is not None:
        return True
    return all(
        atom.scale > 1 or (atom.spoken and (atom.value or 0) >= _MILLION) for atom in (one, other)
    )


def _is_share(atom: Atom) -> bool:
    return atom.unit is not None and atom.unit.measures == "share"


def _are_points(text: str, one: Atom, other: Atom) -> bool:
    """Whether both are told in points: "by two points to five points"."""
    return all(text.startswith(" point", atom.end) for atom in (one, other))


def before_change(
    text: str, one: Atom, other: Atom, language: str, words: NumberVocabulary
) -> bool:
    """Whether the first of two numbers is what it was before it changed into the second."""
    if one.sense not in _COUNTED or other.sense not in _COUNTED or one.sense is Sense.YEAR:
        return False
    gap = text[one.outer_end : other.outer_start]
    eastern = _EASTERN.get(base(language))
    if eastern:
        then = _CHANGED.get(base(language))
        changed = then is None or then.match(text, other.outer_end) is not None
        return changed and eastern.fullmatch(gap) is not None
    if not words.spaced or not ends_with(f"{gap}", len(gap), _TO) or len(gap) > 40:
        return False
    if one.unit and other.unit and one.unit.contradicts(other.unit):
        return False  # "em alta de 0,62%, cotado a R$ 5,43"
    earlier = _FROM_EARLIER.get(base(language))
    if earlier and earlier.search(text, max(0, one.outer_start - _LEFT), one.outer_start):
        return True
    opened = ends_with(text, one.outer_start, _FROM)
    if opened and (opened, gap.strip()) in _SURELY:
        return True
    return bool(opened) and tells_change(text, one.outer_start, language)


def left_behind(text: str, atom: Atom, language: str) -> bool:
    """Whether a number is what it was before, with what it is now elsewhere: "9, down from 14"."""
    if base(language) != "en" or atom.sense is not Sense.COUNT:
        return False
    left = text[max(0, atom.outer_start - 80) : atom.outer_start]
    return bool(_LEFT_BEHIND.search(left) or _CAME_TO.search(left))
