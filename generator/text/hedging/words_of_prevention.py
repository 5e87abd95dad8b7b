"""Verbs that say by themselves that something did not happen, as data, by language: "prevent".

Who failed to prevent a sale has not prevented it, and then a text with "prevented" keeps no
distance.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PREVENTING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": (
            r"prevent\w*|stop(?:s|ped|ping)?|avoid\w*|avert\w*|escap\w*|block\w*|halt\w*|"
            r"bar(?:s|red)|kept|keeps?|thwart\w*|foil\w*|stav\w+\s+off"
        ),
        "de": (
            r"verhinder\w*|(?:ge)?stopp\w*|blockier\w*|vermeid\w*|vereitel\w*|abwend\w*|abwehr\w*|"
            r"aufhalten|aufzuhalten|abzuwenden|abzuwehren|unterbinden|verhüt\w*|entkommen|entgehen"
        ),
        "fr": (
            r"empêch\w*|bloqu\w*|évit\w*|arrêter|stopp\w*|prévenir|enray\w*|échapp\w*|entrav\w*|"
            r"contenir|freiner"
        ),
        "es": (
            r"impid\w*|imped\w*|bloque\w*|evit\w*|fren\w*|detener\w*|detuv\w*|parar\w*|escap\w*|"
            r"frustr\w*|prevenir"
        ),
        "it": (
            r"blocc\w*|impedi\w*|evit\w*|ferm\w*|fren\w*|scongiur\w*|sfuggi\w*|arrest\w*|sventa\w*"
        ),
        "pt": (
            r"imped\w*|bloque\w*|evit\w*|travar\w*|parar|frear|escap\w*|barrar\w*|deter|conter|"
            r"prevenir"
        ),
        "nl": (
            r"blokker\w*|voorkom\w*|verhinder\w*|(?:tegen\s?(?:te\s)?houden)|stopp\w*|belett\w*|"
            r"vermijd\w*|ontsnapp\w*|afwenden|af\s+te\s+wenden"
        ),
        "ru": (
            r"останов\w*|предотвра\w*|помеша\w*|заблокир\w*|избежа\w*|воспрепятств\w*|сорвать|"
            r"удержа\w*|пресечь|спастись"
        ),
        "pl": (
            r"zablokow\w*|zapobie\w*|powstrzym\w*|zatrzyma\w*|unikn\w*|przeszkodzi\w*|udaremni\w*"
        ),
        "tr": r"önle\w*|engelle\w*|durdur\w*|kaçın\w*|bloke",
        "ar": r"منع|(?<!\w)[بل]?وقف(?!\w)|إيقاف|عرقلة|تجنب|تفادي|الحيلولة|إحباط|التصدي",
        "he": "למנוע|לחסום|לעצור|לבלום|לסכל|להימנע|מנע|חסם|עצר|בלם",
        "hi": "रोक|टाल|बच",
        "zh": "阻止|防止|避免|阻挡|阻擋|制止|拦|攔|挡住|擋住|遏制",
        "ja": "阻止|防[がげぎぐご]|止め|避け|妨げ|回避",
        "ko": "막|저지|차단|방지|피하|피할|멈추|중단",
    }
)
# What goes on with a clause, which then is no other one: "verhindern, dass", "no logró que".
JOINING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "de": (
            r",(?=[^,.;:]{1,80}\szu\s\w{1,30}n\W{0,3}$)|,(?=[^,.;:]{1,80}zu\w{1,20}n\W{0,3}$)|"
            r"(?<=verhindern),?\s+dass|(?<=vermeiden),?\s+dass|(?<=gelungen),?\s+dass"
        ),
        "fr": r"(?<=e\u0302cher\s)qu\w?|(?<=e\u0301viter\s)qu\w?|(?<=obtenir\s)qu\w?",
        "es": (
            r"(?<=impedir\s)que|(?<=evitar\s)que|(?<=logro\u0301\s)que|(?<=lograron\s)que|"
            r"(?<=lograr\s)que|(?<=consiguio\u0301\s)que|(?<=consiguieron\s)que|(?<=conseguir\s)que"
        ),
        "it": r"(?<=impedire\s)che|(?<=evitare\s)che|(?<=ottenere\s)che",
        "pt": r"(?<=impedir\s)que|(?<=evitar\s)que|(?<=conseguiu\s)que|(?<=conseguir\s)que",
        "nl": r"(?<=voorkomen),?\s+dat|(?<=verhinderen),?\s+dat|,?\s+om(?=\s)",
        "ru": r"(?<=того),?\s+что\w*|(?<=тому),?\s+что\w*",
        "pl": r"(?<=temu),?\s+\w{1,4}by|(?<=tego),?\s+\w{1,4}by",
    }
)
