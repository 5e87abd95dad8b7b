"""Ages that stand beside whoever has them: "Ann Lee, 34, was hurt", "sa mère, 45", "su hijo de 8".

Newspapers set a bare number behind a name or a person, between commas or in brackets. What else
stands so ("rows 3, 4 and 5") is behind another number, or goes on with what it counts.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText

_LEFT: Final = 32
# "John Smith, 34, was killed": a name, its age, and what is told of it
_NAME: Final = expression(r"[A-Z][\w'’.-]+, $")
_OF_NAME: Final = expression(
    r",? ?(?:$|[.;)]|, (?:(?:was|is|has|had|who|of|from|a|an|the|and|said|told|died|lost|won"
    r"|whose|were|will|did|faces|[a-z]+ed)(?![a-z])|[A-Z]))"
)
_ENDS: Final = expression(r" ?(?:[.,;:)\n]|$)")
_CLOSED: Final = expression(r" ?\)")
# By language: those who have an age, as they stand before a comma or a bracket.
PERSONS_WITH_AGES: Final = MappingProxyType(
    {
        "en": (
            "father|mother|dad|mum|mom|son|daughter|brother|sister|wife|husband|grand(?:mother|father"
            "|ma|pa|son|daughter|parents?)|uncle|aunt|niece|nephew|cousin|boy|girl|baby|toddler|child"
            "|teenager|man|woman|driver|passenger|pilot|victim|suspect|partner|girlfriend|boyfriend"
            "|fianc[eé]e?|widow|friend|neighbou?r|student|pupil|teacher|officer|soldier|pensioner"
            "|cyclist|pedestrian|motorist|motorcyclist|rider|climber|hiker|worker|nurse|doctor"
            "|singer|actor|actress|player|captain|striker|tourist|mother-of-[a-z]+|father-of-[a-z]+"
        ),
        "de": (
            "sohn|tochter|mutter|vater|bruder|schwester|frau|mann|ehefrau|ehemann|oma|opa"
            "|großmutter|großvater|junge|mädchen|kind|fahrer|fahrerin|beifahrer|beifahrerin|opfer"
            "|freund|freundin|enkel|enkelin|neffe|nichte|tante|onkel|radfahrer|schüler|schülerin"
        ),
        "fr": (
            "fils|fille|mère|père|frère|sœur|soeur|femme|homme|mari|épouse|époux|grand-mère"
            "|grand-père|garçon|fillette|enfant|bébé|conducteur|conductrice|passager|passagère"
            "|victime|ami|amie|oncle|tante|neveu|nièce|cousin|cousine|compagne|compagnon"
        ),
        "es": (
            "hijo|hija|hijos|hijas|madre|padre|hermano|hermana|mujer|hombre|esposa|esposo|marido"
            "|abuela|abuelo|niño|niña|niños|niñas|bebé|joven|conductor|conductora|víctima|tío|tía"
            "|sobrino|sobrina|primo|prima|novia|novio|nieto|nieta|menor"
        ),
        "it": (
            "figlio|figlia|figli|figlie|madre|padre|fratello|sorella|moglie|marito|donna|uomo|nonna"
            "|nonno|bambino|bambina|ragazzo|ragazza|conducente|vittima|zio|zia|nipote|cugino"
            "|cugina|fidanzata|fidanzato|amico|amica"
        ),
        "pt": (
            "filho|filha|filhos|filhas|mãe|pai|irmão|irmã|mulher|homem|esposa|marido|avó|avô|menino"
            "|menina|bebê|bebé|jovem|motorista|condutor|condutora|vítima|tio|tia|sobrinho|sobrinha"
            "|primo|prima|namorada|namorado|neto|neta"
        ),
        "nl": (
            "zoon|dochter|moeder|vader|broer|zus|vrouw|man|oma|opa|jongen|meisje|kind|bestuurder"
            "|slachtoffer|vriend|vriendin|neef|nicht"
        ),
        "pl": "syn|córka|matka|ojciec|brat|siostra|żona|mąż|kobieta|mężczyzna|kierowca|ofiara",
        "ru": "сын|дочь|мать|отец|брат|сестра|жена|муж|бабушка|дедушка|мальчик|девочка|водитель",
    }
)
# "Su hijo de 8": the age follows a little word, and no noun follows it
_OF: Final = MappingProxyType({"es": "de", "it": "di", "pt": "de"})
_ENDS_OF: Final = expression(
    r" ?(?:[.,;:)\n]|$)| (?:y|e|ed|o|murieron|murió|fueron|fue|resultaron|resultó|sono|è|era|erano"
    r"|foram|foi|morreram|morreu|han|ha|hanno|están|está|iban|viajaban)(?![^\W\d_])"
)
_JUST: Final = expression(r"(?<![a-z])[a-z'-]+, (?:just|only|then|now|barely|still only) $")


def is_aside(plain: PlainText, start: int, end: int, tongue: str) -> bool:
    """Whether the number at a place of a text is an age beside a name or a person."""
    text, left = plain.text, max(0, start - _LEFT)
    if not text[start:end].isdigit():
        return False
    before = text[start - 2 : start]
    if tongue == "en" and before == ", ":
        named = _NAME.search(plain.shown, left, start)
        if named and _OF_NAME.match(plain.shown, end):
            return True
    if tongue == "en" and _JUST.search(text, left, start) and _ENDS.match(text, end):
        return True
    persons = _persons(tongue)
    found = persons.search(text, left, start) if persons else None
    if found is None:
        return False
    if found["of"]:
        return _ENDS_OF.match(text, end) is not None
    return (_CLOSED if before.endswith("(") else _ENDS).match(text, end) is not None


@lru_cache(maxsize=32)
def _persons(tongue: str) -> re.Pattern[str] | None:
    words, of = PERSONS_WITH_AGES.get(tongue), _OF.get(tongue)
    if words is None:
        return None
    led = rf"(?P<of> {of} )" if of else "(?P<of>(?!))"
    return expression(rf"(?<![^\W\d_])(?:{words})(?:, | \(|{led})$")
