"""A part and its whole, and ratios: "18 of 27", "one in five", "drei von zehn", "100 to 1".

The whole of a part and the two sides of a ratio are no count.
"""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.number_denials import is_denied
from generator.text.numbers.relations.bases_of_ratios import is_base
from generator.text.numbers.relations.number_changes import left_behind
from generator.text.numbers.relations.wholes_of_parts import is_whole
from generator.text.numbers.senses.number_calendar import PLURAL
from generator.text.numbers.senses.number_labels import is_score
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with
from generator.text.numbers.vocabulary.words_of_ratios import (
    EACH,
    EACH_OF,
    EACH_ONE,
    EVERY_BEHIND,
    EVERY_ONE,
    HAPPENED_TO_PART,
)

# "Four in every hundred pupils"
_SO_MANY: Final = expression(
    r" (?:[a-z]+ )?(?:in|out of|of|for) (?:every|each) (?:ten|dozen|hundred|thousand|million)"
    r"(?![a-z])| per (?:hundred|thousand|million)(?![a-z])"
)
_POWER: Final = expression(r"10{1,8}")
_FIGURE: Final = r"[0-9][^.;:!?\n]{0,24}? "
_RATES: Final = MappingProxyType(
    {
        "en": expression(rf"{_FIGURE}(?:per|for every|for each|out of every) $"),
        "de": expression(rf"{_FIGURE}(?:pro|je|auf) $"),
        "fr": expression(rf"{_FIGURE}(?:pour|par) $"),
        "es": expression(rf"{_FIGURE}(?:por cada|por) $"),
        "pt": expression(rf"{_FIGURE}(?:por cada|por|a cada) $"),
        "it": expression(rf"{_FIGURE}(?:ogni|per ogni) $"),
        "nl": expression(rf"{_FIGURE}(?:per|op de) $"),
        "ru": expression(rf"{_FIGURE}на(?: каждые)? $"),
        "pl": expression(rf"{_FIGURE}na(?: każde)? $"),
        "ar": expression(rf"{_FIGURE}(?:لكل|من كل) $"),
        "he": expression(rf"{_FIGURE}(?:לכל|על כל) $"),
    }
)
_OPEN: Final = expression(r"(?:^|[.!?;:\n] ?|, )$")
# "Nine out of ten dentists" counts no nine dentists.
_TENTHS: Final = frozenset(map(Decimal, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000)))
# Words that with a round number make a ratio: "drei von zehn", "trois sur dix".
_ROUND: Final = frozenset(map(Decimal, (2, 3, 4, 5, 10, 100, 1000)))
# "deux fermes sur dix"
_COUNTED_OF: Final = expression(r" [^\W\d_]+ (?:sur|su|von|op de|em|out of) ")
# "57 беспилотников из 60", "12 élèves sur 45"
_COUNTED_FROM: Final = expression(
    r" [^\W\d_]+(?: [^\W\d_]+)? (?:из|sur|su|spośród|out of|von insgesamt|من أصل|מתוך"
    r"|(?:из общего числа|sur les|sur un total de|su un totale di|op een totaal van)) "
)
# "Sei operai su 250": "sei" is six or "you are", but what stands before is a part
_ITALIAN_WHOLE: Final = expression(r"(?<![^\W\d_])sei [^\W\d_]+ su $")
_ONE_IN: Final = expression(r" [a-z]+ in ")
# "The ratio is 4 nurses to 30 patients"
_RATIO_OF: Final = expression(r"(?<![a-z])ratio (?:of|is|was|stands at)(?: about| roughly)? $")
# "By three goals to one", "por 4 votos a 1": the loser's side counts nothing
_SIDES: Final = expression(
    r" (?:goals?|points?|votes?|sets?|games?|runs|judges|seats|rounds|frames|legs|gols?|goles|votos"
    r"|buts?|voix|reti|voti|stimmen|tore|toren|doelpunten|stemmen|голос[а-я]*|bramek|głosami"
    r"|głosów)"
    r" (?:to|a|à|zu|do) "
)
_ODDS_BEFORE: Final = phrases("odds of|odds are|odds were|odds at|odds|at odds of|odds on")
_WHOLE_BEHIND: Final = MappingProxyType(
    {
        "hi": expression(r" (?:[^\s\d]+ )?में से "),
        "zh": expression(
            r"[^\W\d_]{0,5}(?<!其)(?:中|里"
            r"|裡)的?有?[约約]?[0-9一二两三四五六七八九十]"
        ),
        "ja": expression(r"[^\W\d_]{0,5}(?:のうち|中)、?約?[0-9一二三四五六七八九十]"),
        "ko": expression(r" ?[^\W\d_]{0,5} ?(?:중|가운데) (?:약 )?[0-9]"),
        "tr": expression(r" [^\W\d_]+[dt][ae]n [^\s']+'?s?[iıuü](?![^\W\d_])"),
    }
)
_SCORED: Final = frozenset((Sense.COUNT, Sense.ZERO, Sense.UNREAD))
# "3比1", "3対1", "3대1"
_AGAINST: Final = expression(r" ?[比対對대] ?")
# The whole stands first: "10人中3人", "10人に1人", "10명 중 3명", "十人中有三人".
_PART_BEHIND: Final = expression(
    r" ?[^\W\d_]{0,2} ?(?:就|(?:中|のうち|に|里|裡|중|가운데|당)(?:就|便|的)?)有?(?:约|約)? ?약?"
)
# "每5名学生中就有1人"
_EACH_HAS: Final = expression(r"[^\W\d_]{1,8}?(?:中|就|里|裡|のうち|に)[就便有约約]{0,3}")
# "乗員10人のうち7人", "승객 10명 중 3명": ten who were there, and no share of a people
_NAMED_WHOLE: Final = expression(
    r"(?:[員客者]|生徒|児童|[가-힣](?:객|원|자) )(?<!生活者)(?<!労働者)(?<!高齢者)(?<!有権者)"
    r"(?<!消費者)(?<!유권자 )(?<!소비자 )(?<!노동자 )$"
)
# "1人当たり", "10만 명당": so much for each of so many
_PER: Final = MappingProxyType(
    {
        "ja": expression(r"[^\W\d_]{0,2}?(?:当たり|当り|あたり|につき)"),
        "ko": expression(r" ?(?:인|명|가구|건|개|대|톤|회|병|평|㎡|장|권|잔|kg)당(?![가-힣])"),
    }
)
# "50 на 50", "fifty to fifty"
_EVENLY: Final = frozenset(("на", "a", "à", "zu", "to", "per"))
_EVERY: Final = MappingProxyType({"zh": "每", "ja": "毎"})
# "5, 6 or 7": one of them, nobody says which
_ONE_OF_SEVERAL: Final = expression(r", [0-9]+,? (?:or|oder|ou|o|u|или|of|lub) [0-9]")
_SURE_WHOLE: Final = phrases(
    "out of|out of a total of|of a total of|neither of the|none of the|einer der|eine der|einem der"
    "|einen der|eines der|l'un des|l'une des|un des|une des|uno de los|una de las|uno dei|uno degli"
    "|una delle|um dos|uma das|een van de|من أصل|מתוך"
    "|sur un total de|de un total de|von insgesamt"
    "|su un totale di|de um total de|из общего числа"
)
_BARE_OF: Final = frozenset(("von", "sur", "su", "em", "op", "van de", "op de", "из", "z", "na"))
# "None of the 14", "the 3rd of 12", "page 3 of 12", "half of 12"
_OF_A_WHOLE: Final = frozenset((Sense.ZERO, Sense.ORDER, Sense.NAME, Sense.SHARE, Sense.RATIO))
_ORDERS: Final = ("st ", "nd ", "rd ", "th ")
_SECONDS: Final = frozenset((Sense.COUNT, Sense.YEAR, Sense.UNREAD))
# "One of only 12", "12 of its last 15"
_ONLY: Final = expression(
    r" (?:only|just|merely|some|about|around|last|past|first|next|previous|final|remaining)$"
)
_ODDS: Final = expression(r"-for-|-to-|-in-| to | for ")
_WHOLE: Final = MappingProxyType(
    {
        "en": phrases(
            "of|out of|of the|of all|of all the|of its|of their|of these|of those|of his|of her"
            "|of our|among the"
        ),
        "de": phrases("von|von den|unter den"),
        "fr": phrases("de|sur|sur les|des|parmi les"),
        "es": phrases("de|de los|de las|entre los|entre las"),
        "pt": phrases("de|dos|das|entre os|entre as"),
        "it": phrases("su|dei|delle|di|tra i|tra le"),
        "nl": phrases("van|van de"),
        "ru": phrases("из"),
        "pl": phrases("z|spośród"),
        "ar": phrases("من أصل|من بين"),
        "he": phrases("מתוך|מבין"),
    }
)


def is_odds(text: str, one: Atom, other: Atom, language: str) -> bool:
    """Whether two numbers are odds, a score or a rate: "100 to 1", "3-for-1", "3比1"."""
    gap = text[one.outer_end : other.outer_start]
    even = gap.strip(" ") in _EVENLY and one.value == other.value is not None
    if {one.sense, other.sense} <= _SCORED and (even or (base(language) == "de" and gap == " zu ")):
        return True
    if {one.sense, other.sense} <= _SCORED and _AGAINST.fullmatch(gap):
        return True
    if {one.sense, other.sense} <= _SCORED and is_score(text, one, other, gap, language):
        return True
    each = text[one.outer_start - 1 : one.outer_start] in {"每", "毎"}
    if each and any(way.fullmatch(gap) for way in (_PART_BEHIND, _EACH_HAS, EVERY_BEHIND)):
        return True
    if HAPPENED_TO_PART.match(text, one.end):
        return False
    if _PART_BEHIND.fullmatch(gap) and one.sense is Sense.COUNT and one.value in _ROUND:
        return not _NAMED_WHOLE.search(text, max(0, one.outer_start - 4), one.outer_start)
    if gap == "-" and ends_with(text, one.outer_start, _ODDS_BEFORE):
        return True
    if gap.endswith(" to ") and _RATIO_OF.search(text, max(0, one.start - 24), one.outer_start):
        return True
    many = one.sense is Sense.COUNT and one.value is not None and one.value > 1
    if gap == " में से " and one.sense is Sense.COUNT and one.value in _ROUND:
        return True
    return many and other.value == 1 and not other.unit and _ODDS.fullmatch(gap) is not None


def in_part(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> tuple[Atom, Atom]:
    """Two numbers, with the second marked as the whole of the first, or both as a ratio."""
    gap = _ONLY.sub("", text[one.outer_end : other.outer_start].strip(" "))
    of = (gap[3:] if gap.startswith(_ORDERS) else gap) in words.of
    # "120 mm em 24 horas", "3 milhões em 8 obras"
    of = of and not (gap == "em" and (one.unit or other.unit or one.scale > other.scale))
    if one.sense in _OF_A_WHOLE and of and other.sense is Sense.COUNT:
        return one, other._replace(sense=Sense.WHOLE)
    if one.sense is not Sense.COUNT or other.sense not in _SECONDS:
        return one, other
    loses = not other.unit and (other.value or 0) < (one.value or 0)
    if loses and _SIDES.fullmatch(text, one.end, other.outer_start):
        return one, other._replace(sense=Sense.RATIO)
    if _makes_ratio(text, one, other, words):
        return one._replace(sense=Sense.RATIO), other._replace(sense=Sense.RATIO)
    counted = not other.unit and _COUNTED_FROM.fullmatch(text, one.outer_end, other.outer_start)
    whole = (of or counted) and other.sense is Sense.COUNT
    return one, other._replace(sense=Sense.WHOLE) if whole else other


def whole_of_range(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> Atom:
    """The number behind a range, marked where it is the whole of it: "700 to 900 of 6,500"."""
    if one.sense is not Sense.RANGE or one.high is None:
        return other
    part = one._replace(sense=Sense.COUNT, values=(one.high,), low=None, high=None)
    return in_part(text, part, other, words)[1]


def _makes_ratio(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> bool:
    inner = text[one.end : other.outer_start].strip(" -")
    joined = inner in words.ratio and inner not in words.of and one.unit is None
    if joined and (_is_ratio(one, other) or text.startswith("-in-", one.end)):
        return True
    each = inner in EACH_OF and other.sense is Sense.COUNT
    if each or (inner == "out of" and other.value in _ROUND):
        return True
    if inner in {"op", "op de"} and one.value == 1 and one.spoken and other.unit is None:
        return True  # "één op de zes jongeren"
    gap = text[one.outer_end : other.outer_start].strip(" ")
    # "R$ 3 bilhões em 5 estados" is none
    plain = one.unit is other.unit is None and one.scale == 1 and other.value in _ROUND
    if plain and gap in _BARE_OF and gap in words.of:
        return True
    counted = _COUNTED_OF.fullmatch(text, one.outer_end, other.outer_start)
    if not counted and one.value == 1 and not PLURAL.match(text, other.end):
        counted = _ONE_IN.fullmatch(text, one.outer_end, other.outer_start)  # "one shop in ten"
    return bool(counted) and other.value in _TENTHS and not other.unit and _is_ratio(one, other)


def _is_ratio(one: Atom, other: Atom) -> bool:
    if other.unit is not None or other.sense is Sense.YEAR:
        return False
    return one.value is not None and other.value is not None and one.value < other.value


def whole_first(text: str, one: Atom, other: Atom, language: str) -> tuple[Atom, ...]:
    """Two numbers of which the first is the whole, where a language puts it first: "12 घरों में से
    2"; empty where it is none."""
    behind = _WHOLE_BEHIND.get(base(language))
    counts = one.sense is Sense.COUNT and other.sense in {Sense.COUNT, Sense.UNREAD}
    if not (behind and counts and behind.match(text[one.end : other.end + 4])):
        return ()
    return one._replace(sense=Sense.WHOLE), other


def _is_reference(text: str, atom: Atom, language: str) -> bool:
    """Whether a round number is what a rate is told for: "12.7 per 100,000 residents"."""
    pattern = _RATES.get(base(language))
    if pattern is None or atom.value is None or not _POWER.fullmatch(f"{atom.value:f}"):
        return False
    return pattern.search(text[max(0, atom.outer_start - 48) : atom.outer_start]) is not None


def alone(text: str, atom: Atom, language: str, words: NumberVocabulary) -> Atom:
    """An atom that is denied ("not 460 but 470"), or the whole of a part that follows."""
    if atom.sense is not Sense.COUNT:
        return atom
    if left_behind(text, atom, language):
        return atom._replace(sense=Sense.FORMER)
    said = ends_with(text, atom.outer_start, words.qualifiers.said_before, spaced=words.spaced)
    at = text.rfind(said, 0, atom.outer_start) if said else atom.outer_start
    negated = ends_with(text, atom.outer_start, words.negation)
    if negated or is_denied(text, at, atom.outer_end, language):
        return atom._replace(sense=Sense.DENIED)
    if _ONE_OF_SEVERAL.match(text, atom.outer_end):
        return atom._replace(sense=Sense.UNREAD, values=())
    if _SO_MANY.match(text, atom.outer_end) or _is_reference(text, atom, language):
        return atom._replace(sense=Sense.RATIO)
    per, every = _PER.get(base(language)), _EVERY.get(base(language))
    if (per and per.match(text, atom.end)) or (every and text.endswith(every, 0, atom.outer_start)):
        return atom._replace(sense=Sense.RATIO)
    if is_whole(text, at, atom.outer_end, language):
        return atom._replace(sense=Sense.WHOLE)
    every_one = EVERY_ONE.get(base(language))
    if every_one and every_one.search(text, max(0, atom.outer_start - 48), atom.outer_start):
        return atom._replace(sense=Sense.RATIO)
    sense = _by_whole(text, atom, language)
    return atom._replace(sense=sense) if sense else atom


def _by_whole(text: str, atom: Atom, language: str) -> Sense | None:
    """What a number is by words before it that make a whole or a side of a ratio of it."""
    left = text[max(0, atom.outer_start - 40) : atom.outer_start]
    if base(language) == "it" and not atom.unit and _ITALIAN_WHOLE.search(left):
        return Sense.WHOLE
    if ends_with(text, atom.outer_start, EACH) or EACH_ONE.search(left):
        return Sense.RATIO
    if is_base(text, atom, left, language):
        return Sense.RATIO
    if ends_with(text, atom.outer_start, _SURE_WHOLE):
        return Sense.WHOLE
    own = _WHOLE.get(base(language))
    aged = atom.unit is not None and atom.unit.measures == "time"
    of = ends_with(text, atom.outer_start, own) if own and not aged else ""
    if of:
        at = text.rfind(of, 0, atom.outer_start)
        if _OPEN.search(text[max(0, at - 3) : at]) or at == 0:
            return Sense.WHOLE
    return None
