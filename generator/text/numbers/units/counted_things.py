"""Things that nobody takes for people: drones, houses, lorries, and the counters of East Asia.

"91 drones were shot down, five people were hurt": the 91 are no people. The lists are short on
purpose: whatever does not stand here may count anything.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.numbers.units.units import Unit
from generator.text.numbers.vocabulary.number_languages import base

THINGS: Final = Unit("things", measures="things")
_EAST: Final = frozenset(("zh", "ja", "ko"))
_NOUNS: Final = MappingProxyType(
    {
        "en": "drones?|rockets?|missiles?|shells?|houses?|buildings?|trucks?|lorries"
        "|vehicles?|tanks?|ships?|boats?|planes?|aircraft|helicopters?|cars|bridges?|bombs?|rifles?",
        "de": "drohnen?|raketen?|häusern?|gebäuden?|lastwagen|fahrzeugen?|panzern?|schiffen?"
        "|booten?|flugzeugen?|hubschraubern?|brücken|bomben",
        "fr": "drones?|roquettes?|missiles?|maisons?|bâtiments?|camions?|véhicules?|chars|navires?"
        "|bateaux|avions?|hélicoptères?|ponts?|bombes?",
        "es": "drones|cohetes?|misiles|casas?|viviendas?|edificios?|camiones|vehículos?|tanques?"
        "|barcos?|aviones|helicópteros?|puentes?|bombas?",
        "it": "droni?|razzi|missili|case|edifici|camion|veicoli|carri armati|navi|aerei|elicotteri"
        "|ponti|bombe",
        "pt": "drones?|foguetes?|mísseis|casas?|edifícios?|camiões|caminhões|veículos?|tanques?"
        "|navios?|barcos?|aviões|helicópteros?|pontes?|bombas?",
        "nl": "drones?|raketten|huizen|gebouwen|vrachtwagens|voertuigen|tanks?|schepen|boten"
        "|vliegtuigen|helikopters?|bruggen|bommen",
        "ru": "(?:беспилотник|дрон|ракет|дом|здани|грузовик|танк|корабл|самол[её]т|верт[оа]л[её]т"
        "|мост|бомб|снаряд|автомобил)(?:а|ов|ы|у|ей|ь|я|й|е|ями|ами|ах)?",
        "pl": "(?:dron|rakiet|pocisk|dom|budynk|ciężarów|czołg|statk|samolot|śmigłowc|most|bomb)"
        "(?:y|i|ów|a|u|e|ek)?",
        "ar": "(?:طائرة|طائرات|مسيرة|مسيرات|صاروخا?|صواريخ|منزلا?|منازل|مبنى|مباني|شاحنة"
        "|شاحنات|دبابة|دبابات|سفينة|سفن|سيارة|سيارات|جسرا|جسور|قنبلة|قنابل)",
        "he": 'כטב"מים|כטב"ם|רחפנים|רקטות|טילים|בתים|בניינים|משאיות|כלי רכב|טנקים|ספינות|מטוסים'
        "|מסוקים|גשרים|פצצות",
        "tr": "drone|roket|füze|bina|kamyon|tank|gemi|uçak|helikopter|köprü|bomba",
        "hi": "ड्रोन|रॉकेट|मिसाइल(?:ें|ों)?|मकान|इमारत(?:ें|ों)?|ट्रक|टैंक|जहाज|विमान|पुल|बम",
        "zh": "架|辆|輛|艘|台|枚|栋|棟|幢",
        "ja": "機|台|隻|棟|軒|発|両",
        "ko": "대(?![의대])|채|척|발|동(?=[이을가 ])",
    }
)


def is_of_things(text: str, at: int, language: str) -> bool:
    """Whether things that are no people stand right after a place of a plain text."""
    pattern = _pattern(base(language))
    return pattern is not None and pattern.match(text, at) is not None


@lru_cache(maxsize=32)
def _pattern(tongue: str) -> re.Pattern[str] | None:
    nouns = _NOUNS.get(tongue)
    if nouns is None:
        return None
    if tongue in _EAST:
        return re.compile(rf" ?(?:{nouns})")
    return re.compile(rf" (?:{nouns})(?![^\W\d_-]|-)")
