"""Numbers that a text denies: "did not rise 3 percent", "denied that it had killed 30".

Whether nothing rose, or something by another number, nobody can tell: it proves nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.denied_claims import is_denied_claim
from generator.text.numbers.qualifying.untrue_numbers import is_untrue
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import filled
from generator.text.numbers.vocabulary.words_of_denials import CLAIMED, DENIALS

_LEFT: Final = 90
_WORD: Final = r"[^\W\d_][\w'’-]*"
# After these a number holds, whatever did not happen: "has not eaten for 30 days"
_HELD: Final = (
    "for|in|since|until|till|after|before|within|during|at|on|from|with|to|of|because|as|but|while"
    "|when|why|how|where|whether|what|and|or|that|than|if|who|which|about|into|under|over"
)
_NOT: Final = (
    "only|just|merely|simply|more|less|fewer|least|all|even|far|exactly|quite|including|counting"
    "|yet|surprising|surprisingly|least|always|long|to"
)
_DENIED_EN: Final = expression(
    r"n['’]t $"
    r"|(?<![a-z])(?:neither|nor|none)(?![a-z])[^.;:!?\d]{0,70}?(?:any|either|one|all) of"
    r" (?:the|its|his|her|their|these|those|our) $"
    r"|(?<![a-z])(?:neither|nor)(?: of)?(?: (?:the|its|his|her|their|any|a|an))? $|"
    rf"(?:(?<![a-z])(?:not|never|cannot)|n['’]t) (?!(?:{_NOT})(?![a-z]))(?:(?!(?:{_HELD})(?![a-z]))"
    rf"{_WORD} ){{1,3}}(?:(?:more|less|fewer) than |at least |any of the )?$"
    r"|(?<![a-z])(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)"
    r"|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)"
    r" (?:that|having|claims?|reports?|allegations?|accusations?|suggestions?|[a-z]+ing)(?![a-z])"
    rf"(?: {_WORD}){{0,7}} $"
)
_LESS: Final = (
    "menos|meno|moins|más|plus|più|mais|sólo|solo|solamente|soltanto|seulement|apenas|só|somente"
    "|muy|lejos|loin|lontan|inferior|superior|encore|ancora|todavía|pas|seule|toda|tutt|todo"
)
_SPAN: Final = "por|durante|desde|per|da|pendant|depuis|dans|en|em|in|dentro|há|hace|até|hasta|fino"
_ROMANCE: Final = (
    rf" (?!{_LESS})(?:(?!(?:{_SPAN}|pero|mais|mas|ma|sino|y|e|et)(?![^\W\d_])){_WORD} ){{1,2}}"
    r"(?:a|à|de|d'|del|di|du|un|el|em|o|il|les|los|las|le|os|as|más de|plus de|più di|mais de)? ?$"
)
_DENIED: Final = MappingProxyType(
    {
        "en": _DENIED_EN,
        "de": expression(
            r"(?<![^\W\d_])weder [^.;:!?]{0,60}?(?:noch )?"
            r"(?:(?:einer|eine|eines|die|der|den) ){0,2}$|"
            r"(?<![^\W\d_])nicht (?:um|auf|die|den|mehr als) $"
        ),
        "es": expression(
            rf"(?<![^\W\d_])(?:no|nunca){_ROMANCE}"
            r"|(?<![^\W\d_])(?:ni|ningun[oa] de)(?: ningun[oa] de)?"
            r"(?: (?:los|las|el|la|sus))? $"
        ),
        "pt": expression(
            rf"(?<![^\W\d_])(?:não|nunca){_ROMANCE}"
            r"|(?<![^\W\d_])(?:nem|nenhum|nenhuma)(?: (?:nenhum|nenhuma|qualquer))?"
            r"(?: (?:dos|das|os|as|de))? $"
        ),
        "it": expression(
            rf"(?<![^\W\d_])(?:non|mai){_ROMANCE}"
            r"|(?<![^\W\d_])(?:né|nessun[oa]?)(?: nessun[oa]?)?"
            r"(?: (?:dei|delle|degli|i|le|gli|di))? $"
        ),
        "fr": expression(
            rf"(?<![^\W\d_])(?:n['’ ]?|ne )(?:[^\W\d_]+ )(?:pas|jamais){_ROMANCE}"
            r"|(?<![^\W\d_])(?:ni|aucune?)(?: aucune?)?(?: (?:des|les|de|ses))? $"
            r"|(?<![^\W\d_])(?:n['’]|ne )[^\W\d_]+ (?:pas|jamais) (?:de |d')$"
        ),
        "ru": expression(
            r"(?<![^\W\d_])не (?!более|менее|больше|меньше|только|ранее|позднее|раньше|позже|далее"
            r"|менее)[^\W\d_]+ (?:на |в )?$"
            r"|(?<![^\W\d_])(?:опроверг|отрица(?:ет|ют|л)|отвергл)"
            r"(?![^\W\d_]* (?:свою )?(?:вину|причастность))[^.;:!?\d]{0,60} $"
        ),
        "ar": expression(
            r"(?<![^\W\d_])(?:و?(?:ليس|ليست|ليسوا|لسنا)|لا (?:يوجد|توجد)) (?:هناك )?$|"
            r"(?<![^\W\d_])و?(?:لم|لن) (?!يتجاوز|تتجاوز|يزد|تزد|يقل|تقل)"
            r"[^\W\d_]+ (?:[^\W\d_]+ )?ب?-?$"
        ),
        "pl": expression(
            r"(?<![^\W\d_])nie (?!więcej|mniej|tylko|później|wcześniej|dalej|niżej|wyżej|licząc"
            r"|wszyst|jedynie|krócej|dłużej|starsz|młodsz|daleko)[^\W\d_]+(?:ło|ł|ła|li|ły|ją|ma|je)"
            r" (?:więcej niż )?$"
        ),
        "vi": expression(
            r"(?<![^\W\d_])(?:không|chưa) (?:phải (?:là )?"
            r"|(?!dưới|quá|ít|hơn|chỉ|kém|vượt|kể|thấp|nhiều|còn|đầy|tới|đến)[^\W\d_]+ )$"
        ),
        "id": expression(
            r"(?<![^\W\d_])(?:bukan|(?:tidak|belum) (?!kurang|lebih|hanya|sampai|melebihi|termasuk"
            r"|genap|cukup|mencapai)[^\W\d_]+) $"
        ),
        "th": expression(r"(?:ไม่ใช่|ไม่ได้(?!น้อย|มาก|เกิน|ต่ำ)[^\s\d]{0,10}?|ไม่เคย[^\s\d]{0,10}?) ?$"),
        "fa": expression(r"(?<![^\W\d_])(?:نه) $"),
        "he": expression(
            r"(?<![^\W\d_])ו?ש?לא (?!פחות|יותר|רק|עד)[^\W\d_]+ (?:ב-?|את )?$|ב-$(?<=לא עלה ב-)"
        ),
        "zh": expression(
            r"(?:没有|沒有|并未|並未|未曾|从未|從未|否认|否認)(?:[^\W\d_]{0,5}?)(?:了|过|過)?$"
            r"(?<!没有超过)(?<!没有少于)(?<!未超过)"
        ),
    }
)
# In these languages what is denied follows: "30人を殺していない"
_BEHIND: Final = MappingProxyType(
    {
        "ja": expression(
            r"[^\W\d_]{0,3}?(?:を[^\W\d_]{1,8}?(?:ていない|なかった|ておらず|ません)"
            r"|(?:も)?(?:上昇|増加|減少|下落|上が|下が)[^\W\d_]{0,3}?(?:ていない|なかった|ておらず))"
        ),
        "ko": expression(r" ?[^\W\d_]{0,3}(?:을|를)?(?<!밖에) [^\W\d_]+지 (?:않|못)"),
    }
)


# What did not come: "failed to rise 3%", "Far from falling 4%", "loin de baisser de 4 %"
_NEVER: Final = MappingProxyType(
    {
        "en": r"(?:fail(?:s|ed|ing)? to|far from|instead of|rather than|without|unable to"
        r"|refus(?:ed|es) to|stopped short of"
        r"|(?:avoid|prevent)(?:s|ed|ing)?) (?:[a-z]+ly )?[a-z]+(?: by| to| a)?"
        r"(?: more than| at least| another| some)?",
        "de": r"(?:weit davon entfernt,|statt|anstatt|ohne)"
        r"(?: (?!waren|war{e}|sind|ist{e}|blieb|bleib|mussten|standen|saßen|sitzen|leb)"
        r"[^\W\d_]+){0,2}(?: um| auf)?",
        "fr": r"(?:loin de|au lieu de|sans|échoué à|plutôt que de) [^\W\d_]+(?: de| à)?",
        "es": r"(?:lejos de|en vez de|en lugar de|sin) [^\W\d_]+r(?: un| a| en)?",
        "it": r"(?:lungi dal|lontan[oa] dal|invece di|anziché|senza) [^\W\d_]+re(?: del| di| a)?",
        "pt": r"(?:longe de|em vez de|ao invés de|sem) [^\W\d_]+r(?: em| para)?",
        "nl": r"(?:verre van|in plaats van|zonder)"
        r"(?: (?!waren|was{e}|zijn|zaten|zitten|leefden|bleven|zouden)[^\W\d_]+){0,2}(?: met"
        r"| naar)?",
        "ru": r"(?:вместо|далеко не)(?: [^\W\d_]+){1,2}(?: на| до)?",
        "pl": r"(?:zamiast|daleko od)(?: [^\W\d_]+){1,2}(?: o| do)?",
    }
)


@lru_cache(maxsize=32)
def _never(tongue: str) -> re.Pattern[str] | None:
    source = _NEVER.get(tongue)
    return expression(filled(rf"(?<![^\W\d_])(?:{source}) $")) if source else None


@lru_cache(maxsize=32)
def _more(tongue: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    if tongue not in DENIALS:
        return None
    before, behind = DENIALS[tongue]
    return expression(filled(rf"(?:{before})$")), expression(filled(behind))


@lru_cache(maxsize=1)
def _claimed() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return expression(CLAIMED[0]), expression(CLAIMED[1])


def _is_called_false(text: str, start: int, end: int, tongue: str) -> bool:
    """Whether an English text calls a claim with the number at a place false."""
    if tongue != "en":
        return False
    before, behind = _claimed()
    false = behind.match(text[end : end + _LEFT])
    return false is not None and before.search(text[max(0, start - _LEFT) : start]) is not None


def is_denied(text: str, start: int, end: int, language: str) -> bool:
    """Whether the number at a place of a plain text is one that its sentence denies."""
    tongue = base(language)
    before, behind = _DENIED.get(tongue), _BEHIND.get(tongue)
    if behind and behind.match(text, end):
        return True
    never = _never(tongue)
    if never and never.search(text, max(0, start - _LEFT), start):
        return True
    if is_denied_claim(text, start, end, tongue) or is_untrue(text, start, end, tongue):
        return True
    if _is_called_false(text, start, end, tongue):
        return True
    left, more = text[max(0, start - _LEFT) : start], _more(tongue)
    if more and (more[0].search(left) or more[1].match(text[end : end + _LEFT])):
        return True
    return before is not None and before.search(text[max(0, start - _LEFT) : start]) is not None
