"""What a number was at an earlier time that a clause of its own tells: "..., last year it was 47%".

Only a share, money or another measure is marked, and only behind one that holds now.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.qualifying.number_directions import change_words
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base

_LEFT: Final = 64
_APART: Final = frozenset(("people", "things", "time"))
_NOTHING: Final = "(?!)"
# By language: the earlier time, with its verb before the number behind it.
_EARLIER: Final = MappingProxyType(
    {
        "en": r"(?:last|the previous|the prior) (?:year|month|week|quarter|election|season|time)"
        r"|(?:a|one) (?:year|month|week|quarter) (?:ago|earlier|before)|previously|had been"
        r"|in (?:19|20)[0-9]{2},? (?:it|that|this|the (?:figure|share|rate)) (?:was|were|stood at)",
        "de": r"(?:19|20)[0-9]{2} (?:waren|war) es"
        r"|im (?:jahr|monat|quartal) (?:davor|zuvor)|(?:ein|einen) (?:jahr|monat) (?:zuvor"
        r"|davor|früher)|im vor(?:jahr|monat|quartal)|vor einem (?:jahr|monat)|letztes jahr"
        r"|im letzten jahr|bei der (?:letzten|vorigen) wahl",
        "nl": r"vorig jaar|een jaar (?:eerder|geleden)|het jaar (?:ervoor|daarvoor)"
        r"|vorige (?:maand|keer)",
        "fr": r"l'an dernier|l'année (?:dernière|précédente)|un an (?:plus tôt|auparavant|avant)"
        r"|il y a un an|le mois (?:dernier|précédent)|précédemment|auparavant",
        "es": r"el (?:año|mes) (?:anterior|pasado)|un año (?:antes|atrás)|hace un año",
        "it": r"l'anno (?:scorso|precedente|prima)|un anno (?:prima|fa)|il mese (?:scorso|prima)",
        "pt": r"no (?:ano|mês) (?:passado|anterior)|um ano (?:antes|atrás)|há um ano",
        "ru": r"годом ранее|год назад|в прошлом (?:году|месяце)|месяцем ранее"
        r"|на прошлых выборах",
        "pl": r"rok wcześniej|przed rokiem|rok temu|w (?:zeszłym|ubiegłym) roku"
        r"|miesiąc wcześniej|poprzednio",
        "tr": r"(?:geçen|önceki) (?:yıl|ay|hafta|dönem|seçim)[^\W\d_]*",
        "ar": r"(?:العام|السنة|الشهر) (?:الماضي|الماضية|السابق|السابقة)",
        "he": r"בשנה (?:שעברה|הקודמת)|לפני שנה|בבחירות הקודמות|בחודש שעבר",
        "hi": r"जबकि (?:19|20)[0-9]{2} में|पिछली बार|पिछले (?:साल|वर्ष|महीने|चुनाव)|पिछली तिमाही",
        "id": r"sebelumnya|tahun lalu|periode lalu",
        "vi": r"trước đó|năm ngoái|năm trước|kỳ trước",
        "th": r"จากเดิม|ก่อนหน้า(?:นี้)?|ปีที่แล้ว|ครั้งก่อน",
        "fa": r"سال گذشته|پیش از این|دوره (?:قبل|گذشته)|سال قبل",
        "zh": r"上届|上次|去年|上年|上个?月",
        "ja": r"前回|前年|昨年|去年|前月|先月",
        "ko": r"지난번|지난해|작년|전년|지난 선거|지난달",
    }
)
# What went before may stand beside a change that is read, or one that is not ("left out").
_SIZES: Final = frozenset((Sense.COUNT, Sense.LEFT_OUT, Sense.RANGE))
_SPACELESS: Final = frozenset(("zh", "ja", "ko"))
_THEN: Final = r"[^\d.;!?。；！？]{0,32}"
# "وكانت 53% في العام الماضي", "where it was 47% a year ago": the time stands behind
_BEHIND: Final = MappingProxyType(
    {
        "en": (
            r"(?<![a-z])(?:was|were|stood at|came to|had)(?: at)? $",
            (
                r"(?: [a-z]+)? (?:(?:a|one|two) (?:year|month|week|quarter)s?"
                r" (?:ago|earlier|before)|last (?:year|month|week|quarter)|previously)(?![a-z])"
            ),
        ),
        "ar": (
            r"و?(?:كان|كانت)[^\d.،]{0,16}$",
            r"[^\d.،]{0,8} (?:في|خلال) (?:العام|السنة|الشهر) (?:الماضي|الماضية|السابق|السابقة)",
        ),
    }
)
_SET_BESIDE: Final = expression(
    r"(?:, (?:after|against|versus|compared with|compared to)|(?:against|versus|compared with"
    r"|compared to) an? [a-z][a-z ]{1,24} of) $"
)
_WON: Final = expression(r"(?<![a-z])(?:won|wins?|beat|lost|elected|voted|votes?)(?![a-z])")
_ONCE: Final = expression(r"(?<![a-z])once (?:valued|worth|put|priced|estimated)(?: at| on)? $")
_NOW: Final = expression(
    r"(?: [a-z]+)? in (?:1[89]|20)[0-9]{2},? (?:[a-z]+ ){0,2}(?:(?:is|are|has|have) )?now(?![a-z])"
)

_W: Final = r"[^\W\d_]+"
# By language: what says that a change went before another one, up to the number: "after growing 0.7
# percent", "nachdem sie um 0,7 Prozent gewachsen war". ``{0}`` is a word of change.
_AFTER: Final = MappingProxyType(
    {
        "en": r"(?:after|following)(?: (?:an?|the|having|[a-z]+ly))?"
        r" (?:growing|rising|falling|shrinking|gaining|losing|climbing|dropping|slipping|declining"
        r"|contracting|expanding|advancing|adding|shedding|jumping|surging|sliding|increasing"
        r"|decreasing|growth|rise|fall|gain|drop|decline|contraction|expansion|increase|decrease"
        r"|grown|risen|fallen|shrunk)(?: by| of| a| an| of a| by a| about| some| nearly| almost)*",
        "de": rf"(?:nachdem (?:sie|er|es|diese)(?: {_W}){{0,3}}|nach (?:einem|einer)"
        rf"(?: {_W}e[nrm])? (?:{{0}}))(?: (?:um|von|rund|etwa))*",
        "nl": rf"(?:nadat (?:ze|hij|het|deze)(?: {_W}){{0,3}}|na een (?:{{0}}))(?: (?:met|van))?",
        "fr": r"après (?:(?:avoir|s'être) (?:{0})|une? (?:{0}))(?: (?:de|d'|près de))*",
        "es": r"(?:tras|después de|luego de) (?:(?:haber|un|una) )?(?:{0})(?: (?:de|del|un|en))*",
        "it": r"dopo (?:(?:essere|esser|aver|avere|un|una) )?(?:{0})(?: (?:di|del|dello|dell'))?",
        "pt": r"(?:após|depois de) (?:(?:ter|um|uma) )?(?:{0})(?: (?:de|em))?",
        "ru": r"после (?:{0})(?: на)?",
        "pl": r"po (?:{0}|wzroście|spadku|zwyżce|zniżce|skurczeniu się)(?: o)?",
        "ar": r"بعد (?:{0})(?: (?:بنسبة|بمقدار|بلغ))?",
        "he": r"(?:אחרי|לאחר) (?:ש)?(?:{0})(?: (?:של|ב-?))?",
    }
)
# "More than doubled from 600"
_MULTIPLIED: Final = expression(
    r"(?<![a-z])(?:doubled|tripled|trebled|quadrupled|halved|multiplied)(?: [a-z]+)? from"
    r"(?: about| around| just)? $"
)
# "Above the 2019 level of 100", "unter dem Niveau von 2019 von 100"
_OF_ITS_YEAR: Final = expression(
    r"(?:(?:1[89]|20)[0-9]{2} (?:level|figure|total|average|peak|record)"
    r"|(?:niveau|nivel|livello|nível|poziom[^\W\d_]*|уров[^\W\d_]+) (?:von|de|del|z|van)?"
    r" ?(?:1[89]|20)[0-9]{2}(?: года| roku)?) (?:of|von|de|del|van|w|в)"
    r"(?: about| around| just| rund| etwa)? $"
)


def with_earlier(text: str, atoms: list[Atom], language: str) -> list[Atom]:
    """The atoms with those marked as former that a clause tells of an earlier time."""
    tongue = base(language)
    found = list(atoms)
    for at, atom in enumerate(atoms):
        if atom.sense is not Sense.COUNT:
            continue
        left = text[max(0, atom.outer_start - _LEFT) : atom.outer_start]
        multiplied = tongue == "en" and _MULTIPLIED.search(left)
        if (
            multiplied
            or _OF_ITS_YEAR.search(left)
            or _changed_before(left, atom, atoms[:at], tongue)
        ):
            found[at] = atom._replace(sense=Sense.FORMER)
            continue
        outgrown = tongue == "en" and _is_outgrown(text, atom, atoms[at + 1 :])
        if outgrown or _is_earlier(text, atom, atoms[:at], tongue):
            found[at] = atom._replace(sense=Sense.FORMER)
    return found


def _is_outgrown(text: str, atom: Atom, following: list[Atom]) -> bool:
    """Whether another number behind tells what it is now: "900 in 2019, is now 500"."""
    if not any(other.sense is Sense.COUNT for other in following):
        return False
    once = _ONCE.search(text, max(0, atom.outer_start - _LEFT), atom.outer_start)
    return once is not None or _NOW.match(text, atom.outer_end) is not None


def _is_earlier(text: str, atom: Atom, before: list[Atom], tongue: str) -> bool:
    unit = atom.unit
    if unit is None or unit.measures in _APART:
        return False
    present = next((one for one in reversed(before) if one.unit == unit), None)
    if present is None or present.sense is not Sense.COUNT:
        return False
    start = max(present.outer_end, atom.outer_start - _LEFT)
    left = text[start : atom.outer_start]
    edge = "" if tongue in _SPACELESS else r"(?<![^\W\d_])"
    if re.search(rf"{edge}(?:{_EARLIER.get(tongue, _NOTHING)}){_THEN}$", left):
        return True
    verb, time = _BEHIND.get(tongue, (_NOTHING, _NOTHING))
    if re.search(verb, left) and re.match(time, text[atom.outer_end : atom.outer_end + _LEFT]):
        return True
    beside = tongue == "en" and _SET_BESIDE.search(left)
    return bool(beside) and _WON.search(text, 0, atom.outer_start) is None


def _changed_before(left: str, atom: Atom, before: list[Atom], tongue: str) -> bool:
    """Whether a number is the size of a change that another change of that unit followed."""
    share = atom.unit is not None and atom.unit.measures == "share"
    if not share or not any(one.unit == atom.unit and one.sense in _SIZES for one in before[-1:]):
        return False
    after = _after(tongue)
    return after is not None and after.search(left) is not None


@lru_cache(maxsize=32)
def _after(tongue: str) -> re.Pattern[str] | None:
    source = _AFTER.get(tongue)
    if source is None:
        return None
    change = change_words(tongue, moves=False).pattern
    return expression(rf"(?<![^\W\d_])(?:{source.replace('{0}', change)}) ?$")
