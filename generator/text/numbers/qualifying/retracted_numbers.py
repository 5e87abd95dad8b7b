"""Numbers that a text takes back: "an earlier version said 19", "had feared 60 dead but found 12".

They are what somebody once told, and nothing that holds.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base
from generator.text.numbers.vocabulary.word_patterns import SPACELESS
from generator.text.numbers.vocabulary.words_of_corrections import CORRECTIONS

_LEFT: Final = 120
_BETWEEN: Final = 160
_BEHIND: Final = 32
_NEXT: Final = 2
_COUNTED: Final = frozenset((Sense.COUNT, Sense.RANGE))
_SENTENCE: Final = expression(r"[.!?;。！？；؛।\n](?!\d)")
_SAID_EN: Final = (
    r"(?:said|says|stat(?:ed|es)|report(?:ed|s)|g[ai]ves?|put|listed|claimed|wrote|read|had|quoted"
    r"|told|spoke|counted|described|identified)"
)
_BACK: Final = MappingProxyType(
    {
        "en": rf"(?:earlier|previous|prior|original|initial|first) (?:versions?|reports?|articles?"
        rf"|story|stories|headlines?|editions?|posts?|tweets?|drafts?)[^.!?;\d]{{0,60}}? {_SAID_EN}"
        r"(?![a-z])|(?:misstat|misreport|miscount|misquot)[a-z]+"
        rf"|(?:wrongly|incorrectly|mistakenly|erroneously|falsely|in error) {_SAID_EN}(?![a-z])"
        rf"|(?<![a-z]){_SAID_EN} (?:wrongly|incorrectly|mistakenly|erroneously|falsely|in error)",
        "de": r"(?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung|meldung|ausgabe)"
        r"|(?:irrtümlich|fälschlich|versehentlich)[a-z]*(?: [^\W\d_]+){0,3}? von",
        "nl": r"(?:eerdere|vorige|oorspronkelijke) (?:versie|bericht|artikel)"
        r"|(?:ten onrechte|abusievelijk|foutief)(?: [^\W\d_]+){0,2}? van",
        "fr": r"(?:version|dépêche|édition) (?:précédente|antérieure|initiale|originale)"
        r"|précédente version|(?:indiqu|écri|annonc|signal|rapport|affirm)[^\W\d_]+ "
        r"(?:par erreur|à tort)|(?:par erreur|à tort) (?:indiqu|écri|annonc|signal|rapport|affirm)",
        "es": r"versión (?:anterior|previa|original|inicial)|(?:dij|decía|inform|indic|afirm"
        r"|public|escrib)[^\W\d_]* (?:por error|erróneamente)"
        r"|(?:por error|erróneamente) (?:dij|decía|inform|indic|afirm|public|escrib)",
        "it": r"(?:precedente|prima) versione|versione (?:precedente|originaria|iniziale)"
        r"|(?:scri|dett|indic|riport|riferi|pubblic)[^\W\d_]+ (?:per errore|erroneamente)"
        r"|(?:per errore|erroneamente) (?:scri|dett|indic|riport|riferi|pubblic)",
        "pt": r"versão (?:anterior|original|inicial)|(?:diss|dizia|inform|indic|afirm|escrev)"
        r"[^\W\d_]* (?:por engano|por erro|erroneamente)"
        r"|(?:por engano|por erro|erroneamente) (?:diss|inform|indic|afirm|public|escrev)",
        "ru": r"(?:предыдущ|ранн|первоначальн|прежн)[^\W\d_]+ верси"
        r"|ошибочно (?:сообщ|указ|говор|утвержд|назв|напис)",
        "pl": r"(?:wcześniejsz|poprzedni|pierwotn)[^\W\d_]+ wersj"
        r"|(?:błędnie|omyłkowo) (?:poda|napisa|informowa|stwierdz)",
        "tr": r"(?:önceki|ilk) (?:sürüm|versiyon|hal)",
        "ar": r"(?:نسخة|صيغة) (?:سابقة|أولى)|النسخة (?:السابقة|الأولى)",
        "he": r"גרס[הת] (?:קודמת|מוקדמת|ראשונה)|הגרסה הקודמת|(?:נכתב|דווח) בטעות"
        r"|בטעות (?:נכתב|דווח)",
        "hi": r"(?:पिछले|पहले के|पूर्व) (?:संस्करण|लेख)|गलती से (?:बताया|लिखा|कहा)",
        "zh": r"(?:早前|此前|较早|之前|先前|早期|較早)的?版本|误[称報报写寫]"
        r"|(?:由|从|從|自)(?:最初|起初|原先|原来|原來|此前|先前)|誤[稱報寫]"
        r"|错误地[称写報报]",
        "ja": r"(?:以前|当初|旧|前)の?(?:版|記事|バージョン)|誤って(?:報じ|伝え|記載)",
        "ko": r"이전 (?:버전|기사|판)|잘못 (?:보도|전|기재)",
    }
)
# Between such words and the number nothing turns to what holds.
_TURNS: Final = expression(
    r"(?<![^\W\d_])(?:but|in fact|actually|instead|sondern|aber|tatsächlich|mais|en fait|sino|pero"
    r"|en realidad|ma|bensì|in realtà|mas|na verdade|maar|но|а|на самом деле|ale|lecz|ama|aslında"
    r"|لكن|بل|אבל|אלא|लेकिन|बल्कि)(?![^\W\d_])|实际|實際|而是|実際|正しくは|실제"
)
_FEARED: Final = expression(
    r"(?<![a-z])(?:had (?:initially |first |earlier |originally |previously )?(?:feared|thought"
    r"|believed|expected|suspected|reported|said|put|announced|estimated|claimed)"
    r"|(?:initially|first|originally|previously) (?:feared|thought|believed|reported|said|put"
    r"|announced|estimated|claimed|given|counted|listed))(?: [a-z']+){0,5} $"
)
_GIVEN: Final = expression(
    r"(?<![a-z])(?:initially|originally|first|at first) (?:given|put|counted|estimated|reported"
    r"|listed|announced) (?:as|at|to be) $"
)
# "An earlier toll of 52 was revised to 49"
_FIRST: Final = expression(
    r"(?<![a-z])(?:earlier|previous|initial|original|first|provisional) (?:[a-z]+ )?"
    r"(?:tolls?|figures?|counts?|estimates?|tall(?:y|ies)|numbers?|totals?) (?:of|put at) $"
)
_FOUND: Final = expression(
    r"[^.;!?\n]{0,40}?(?:[,;]? but| only to|; in fact|\. in fact|, though|, however|[;,] it was"
    r"|[;,] (?:the )?(?:real|true|correct|final)|(?:later |then |was |were )?(?:corrected|revised"
    r"|raised|lowered|cut|changed))(?![a-z])"
)


class _Corrections(NamedTuple):
    first: re.Pattern[str]
    said: re.Pattern[str]
    corrected: re.Pattern[str]
    now: re.Pattern[str]


# "Now 11 more are missing" takes back nothing.
_MORE: Final = expression(
    r"(?<![^\W\d_])(?:more|others?|another|further|additional|weitere[nr]?|autres|otr[oa]s|más"
    r"|altr[ie]|outr[oa]s|mais|meer|andere[n]?|nog|ещ[её]|друг[^\W\d_]+|jeszcze|inn[^\W\d_]+|daha"
    r"|آخر[^\W\d_]*|נוספים|עוד|دیگر|और|lagi|nữa)(?![^\W\d_])|又|再|另|さらに|추가"
)


def retracted(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as former that their text takes back."""
    tongue = base(language)
    found = list(atoms)
    back = _BACK.get(tongue)
    for at, atom in enumerate(atoms):
        if atom.sense not in _COUNTED:
            continue
        left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
        taken = back is not None and _is_back(back, left)
        more = tongue == "en" and any(other.sense is Sense.COUNT for other in atoms[at + 1 :])
        feared = _FEARED.search(left) and _FOUND.match(text, atom.outer_end)
        corrected = _is_corrected(text, atom, atoms[at + 1 :], tongue)
        if taken or corrected or (more and (feared or _GIVEN.search(left) or _FIRST.search(left))):
            values = atom.values or tuple(end for end in (atom.low, atom.high) if end is not None)
            found[at] = atom._replace(sense=Sense.FORMER, values=values[:1], low=None, high=None)
    return found


def _is_corrected(text: str, atom: Atom, following: list[Atom], tongue: str) -> bool:
    """Whether a number was told at first, and one of the next ones is told in its place."""
    words = _corrections(tongue)
    near = (other for other in following[:_NEXT] if other.sense in {*_COUNTED, Sense.UNREAD})
    other = next((one for one in near if _may_replace(atom, one)), None)
    if words is None or other is None or other.outer_start - atom.end > _BETWEEN:
        return False
    gap = text[atom.end : other.outer_start]
    told = f"{gap} {_SENTENCE.split(text[other.end : other.end + _BEHIND])[0]}"
    corrected = words.corrected.search(told) is not None
    if not corrected and (not words.now.search(gap) or _MORE.search(told)):
        return False
    left = _SENTENCE.split(text[max(0, atom.outer_start - _LEFT) : atom.outer_start])[-1]
    clause = f"{left} {_SENTENCE.split(gap)[0]}"
    first = words.first.search(left) is not None
    return first and words.said.search(clause) is not None


def _may_replace(atom: Atom, other: Atom) -> bool:
    """Whether two numbers may be of one thing."""
    return not (atom.unit and other.unit and atom.unit.contradicts(other.unit))


@lru_cache(maxsize=32)
def _corrections(tongue: str) -> _Corrections | None:
    said = CORRECTIONS.get(tongue)
    if said is None:
        return None
    edge, end = ("", "") if tongue in SPACELESS else (r"(?<![^\W\d_])", r"(?![^\W\d_])")
    return _Corrections(*(expression(f"{edge}(?:{source}){end}") for source in said))


def _is_back(back: str, left: str) -> bool:
    said = re.search(rf"(?:{back})(?P<then>[^.!?;。；\d]{{0,60}})$", left)
    return said is not None and _TURNS.search(said["then"]) is None
