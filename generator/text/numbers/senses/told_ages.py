"""Ages that words tell: "the 41-year-old", "l'homme de 36 ans", "в возрасте 45 лет".

Years of an age are no span of time: they prove neither how long a term is, nor when something was.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.numbers.senses.ages_aside import PERSONS_WITH_AGES
from generator.text.numbers.units.units import Unit

# An age that words tell, and one that is made out from where it stands: an editor may know better.
TOLD_AGE: Final = Unit("year", measures="told age")
AGE: Final = Unit("year", measures="age")
AGES: Final = frozenset((TOLD_AGE, AGE))
_LEFT: Final = 64
# Beside a number whose word for years is read already: "45 años de edad", "45 jaar oud"
_BEHIND: Final = MappingProxyType(
    {
        "en": r"[- ](?:years?|yrs?)[- ](?:olds?|of[- ]age)",
        "de": r" jahre?n? alte?[rnms]?",
        "nl": r" jaar (?:oud|jong)",
        "fr": r" ans (?:d'âge|révolus)",
        "es": r" años de edad",
        "it": r" anni (?:di |d')età",
        "pt": r" anos de idade",
        "ru": r" (?:лет|года?) от роду",
        "ar": r" (?:عاما|عامًا|عاماً|عام|سنة|سنوات|أعوام) من (?:العمر|عمره|عمرها)",
        "tr": r" yaşında[^\W\d_]*",
        "hi": r" वर्षीय",
        "fa": r"[ \u200c-]?سالگی| سال سن",
        "bn": r" ?বছর(?: ?বয়সী| ?বয়সি| ?বয়সের)",
    }
)
_BEFORE: Final = MappingProxyType(
    {
        "en": r"(?:aged|at the age of)(?: (?:just|only|around|about))?",
        "de": r"im alter von",
        "nl": r"leeftijd van",
        "fr": r"âgée?s? de|à l'âge de",
        "es": r"edad(?:es)? (?:media )?(?:de|entre)(?: los)?",
        "it": r"età (?:media )?(?:di|tra i|fra i)",
        "pt": r"idades? (?:média )?(?:de|entre)(?: os)?",
        "ru": r"в возрасте|ему было|ей было",
        "pl": r"w wieku",
        "ar": r"من العمر|و?عمره|و?عمرها|بعمر|في سن|عن عمر(?: ناهز)?",
        "id": r"berusia|usia|berumur|umur",
        "hi": r"उम्र|आयु",
        "fa": r"سن|سنین",
    }
)
# Whose word for an age is that for a span as well: "a nine-year term" and "neunjährige Haft"
_SPANS: Final = MappingProxyType(
    {
        "de": expression(
            r"[- ]?jährig[^\W\d_]* (?:[^\W\d_]*(?:haft|strafe|krieg|frist|laufzeit|vertrag|dauer"
            r"|zeit|pause|bestehen|jubiläum|herrschaft|amtszeit|sperre|studie|projekt|plan|ausbildung"
            r"|mitgliedschaft|gefängnis|bewährung|konflikt|streit|verfahren|suche|planung))"
        ),
        "nl": expression(
            r"[- ]?jarige?n? (?:[^\W\d_]*(?:straf|cel|oorlog|termijn|looptijd|contract|periode|duur"
            r"|bestaan|jubileum|plan|project|schorsing|studie|verblijf|conflict))"
        ),
        "ru": expression(
            r"[- ]?(?:ти ?)?летн[а-яё]* (?:[а-яё]*(?:срок|войн|заключен|период|контракт|договор"
            r"|приговор|план|кредит|перерыв|юбиле|истори|стаж|опыт|цикл|минимум|максимум|карьер|правлен"
            r"|программ|конфликт|ипотек|тюрем|колони|мораторий|запрет|дисквалиф|отсрочк))"
        ),
        "pl": expression(
            r"[- ]?letni[^\W\d_]* (?:[^\W\d_]*(?:wyrok|kar|wojn|okres|kontrakt|umow|więzien|plan"
            r"|przerw|kadencj|staż|histori|jubileusz|kredyt|konflikt|program|pobyt|zakaz))"
        ),
        "hi": expression(r" ?(?:वर्षीय (?:योजना|कार्यकाल|अनुबंध)|साल|वर्ष(?!ीय))"),
        "ar": expression(r" (?:عاما|عامًا|عاماً|عام|سنة|سنوات|أعوام)"),
        "id": expression(r" tahun"),
    }
)
# "جنگ هشت‌ساله" is a war of eight years: in Persian the span stands before its length.
_SPANS_BEFORE: Final = MappingProxyType(
    {
        "fa": expression(
            r"(?<![^\W\d_])(?:حبس|زندان|قرارداد|دوره|دوران|برنامه|جنگ|طرح|پروژه|توافق|توافقنامه|سند"
            r"|محکومیت|تعلیق|تحریم|محرومیت|ماموریت|مأموریت|مهلت|ریاست|حکومت|سابقه|تجربه|انتظار|وام"
            r"|درگیری|خشکسالی|رکود|مجازات|تبعید|غیبت|وقفه|رکورد)[^\W\d_]{0,2}(?: [^\W\d_]+)? $"
        ),
    }
)
# What may stand between a person and the age: "l'homme de 36 ans", "мужчину 45 лет"
_OF: Final = MappingProxyType(
    {"fr": " de", "es": " de", "it": " di", "pt": " de", "nl": " van", "de": " von", "ru": ""}
)
# Persons in the languages of which cases or genders change the word.
_STEMS: Final = MappingProxyType(
    {
        "ru": "мужчин|женщин|парн|парен|подрост|девоч|девуш|мальчик|юнош|жител|водител|пенсионер"
        "|гражданин|россиян|осужденн|осуждённ|обвиняем|подсудим|пострадавш|студент|школьни|старик",
        "fr": "jeune|adolescent|individu|suspect|accusé|prévenu|personne|retraité|détenu|étudiant"
        "|ressortissant|quinquagénaire|touriste|ouvrier|policier|soldat|automobiliste",
        "es": "hombre|mujer|adolescente|ancian|chic|muchach|acusad|detenid|ciudadan|varón|persona"
        "|estudiante|turista|sospechos|condenad|pensionista|vecin|obrer",
        "it": "giovan|anzian|sospettat|imputat|pensionat|operai|turist|student|cittadin|person"
        "|adolescent|detenut|condannat|automobilist|militar",
        "pt": "homem|mulher|adolescente|idos|suspeit|acusad|rapaz|rapariga|moç|aposentad|pessoa"
        "|estudante|turista|detid|condenad|cidad|operári|garot",
        "nl": "verdachte|persoon|inwoner|bewoner|student|fietser",
        "de": "person|verdächtig|angeklagt|jugendlich|rentner|bewohner",
    }
)
# Between commas, as newspapers set an age behind a name: "L'uomo, 52 anni, è"
_ASIDE: Final = expression(r", (?:de )?$")
_YEARS: Final = MappingProxyType(
    {
        "de": "jahre",
        "fr": "ans",
        "es": "años",
        "it": "anni",
        "pt": "anos",
        "nl": "jaar",
        "ru": "лет|года?",
        "pl": "lat|lata",
        "ar": "عاما|عامًا|عاماً|عام|سنة|سنوات|أعوام",
        "hi": "साल|वर्ष",
    }
)
_TOLD_BY: Final = frozenset(("fr", "es", "it", "pt", "de", "ru", "nl", "pl", "ar"))


def spans(text: str, start: int, end: int, tongue: str) -> bool:
    """Whether a word for an age or a span tells of a span: "neunjährige Haft", "9 साल"."""
    before = _SPANS_BEFORE.get(tongue)
    if before is not None and before.search(text, max(0, start - _LEFT), start):
        return True
    found = _SPANS.get(tongue)
    return found is not None and found.match(text, end) is not None


def tells_age(text: str, start: int, end: int, tongue: str) -> bool:
    """Whether the words beside a number tell that it is somebody's age; ``start`` and ``end`` are
    those of the number alone, in a plain text."""
    behind, before = _behind(tongue), _before(tongue)
    if behind is not None and behind.match(text, end):
        return True
    left = max(0, start - _LEFT)
    if before is not None and before.search(text, left, start):
        return True
    years = _YEARS.get(tongue)
    if years is None or tongue not in _TOLD_BY:
        return False
    named = expression(rf" (?:{years})(?![^\W\d_])").match(text, end)
    if named is None:
        return False
    if _ASIDE.search(text, left, start) and text[named.end() : named.end() + 1] in {",", ")"}:
        return True
    person = _person(tongue)
    return person is not None and person.search(text, left, start) is not None


@lru_cache(maxsize=32)
def _behind(tongue: str) -> re.Pattern[str] | None:
    source = _BEHIND.get(tongue)
    return expression(rf"(?:{source})(?![^\W\d_])") if source else None


@lru_cache(maxsize=32)
def _before(tongue: str) -> re.Pattern[str] | None:
    source = _BEFORE.get(tongue)
    if source is None:
        return None
    return expression(rf"(?<![^\W\d_])(?:{source}) $")


@lru_cache(maxsize=32)
def _person(tongue: str) -> re.Pattern[str] | None:
    """The pattern of a person right before an age, with a word for "of"."""
    of = _OF.get(tongue)
    if of is None:
        return None
    stems = _STEMS.get(tongue)
    whole = PERSONS_WITH_AGES.get(tongue, "(?!)")
    words = rf"(?:(?:{whole})|(?:{stems or '(?!)'})[^\W\d_]*)"
    return expression(rf"(?<![^\W\d_]){words}{of} $")
