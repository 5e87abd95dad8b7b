"""Numbers that name something: "Form 1099", "Chapters 3 and 4", "10 Downing Street"."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.senses.number_calendar import PLURAL, next_word
from generator.text.numbers.senses.numbered_things import is_numbered
from generator.text.numbers.senses.numbers_in_names import ends_name
from generator.text.numbers.senses.second_subjects import is_of_second_subject
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_languages import base, months
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, Phrases, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with
from generator.text.numbers.vocabulary.words_of_labels import SPOKEN_LABELS

# "Arsenal beat Chelsea 4-2"
SCORED: Final = expression(
    r"(?:won|lost|drew|beat|beaten|tied|defeated|triumphed|victory|defeat|win|loss)"
    r"(?: [\w'-]+){0,2}(?: by)? $"
)
# The same in other languages: "venceu por 3 a 1", "gagné 3 à 1"
_WON: Final = MappingProxyType(
    {
        "de": r"gewann|gewonnen|gewinn|sieg|schlug|schlag|verlor|verlier|besieg|unterlag"
        "|unentschieden"
        r"|bezwang|niederlage|endstand|remis|führ",
        "fr": r"gagn|batt|impos|perd|victoire|défaite|défait|match nul|score|mène|menai|inclin",
        "es": r"gan|venci|vence|derrot|perd|pierd|golea|empat|victoria|triunf|impuso|impone"
        "|marcador"
        r"|bati|cayó|cae",
        "it": r"vinc|vint|vitt|batt|sconfi|pareggi|perd|pers|risultato|supera",
        "pt": r"venc|ganh|derrot|perd|gole|empat|bat|vitória|placar|triunf",
        "nl": r"won|wint|versl|verlor|verloor|gelijk|klopt|zege",
        "ru": r"выигра|побед|обыгра|проигра|уступ|разгром|ничь|счет|счёт|матч",
        "pl": r"wygra|pokona|przegra|zremis|zwycię|wynik",
    }
)
_SCORE_JOINTS: Final = frozenset(("a", "à", "zu", "-", "x", "tegen", " - "))
# Elsewhere than in English a verb may stand between a label and a plural: "a sala 12 tem camas".
_PLURAL_NEXT: Final = expression(
    r"[ -](?:[^\W\d_]{2,}[^su\W]s|people|men|women|children|police|staff)(?![^\W\d_])"
)
_GROUP: Final = expression(r"(?<![\w-])(?:Group|Gang|Committee|Council|Club|Class) of $")
# "The number 9 bus", "prisoner 46664": whatever follows is not so many
_ONE_NUMBER: Final = expression(
    r"(?<![a-z])(?:(?:the|a|his|her|its|their|our|my) number|prisoner|convict|inmate|detainee"
    r"|recruit|contestant|competitor|patient|agent|android|apollo|bus route|district|precinct"
    r"|brigade|battalion|regiment|squadron|prop|proposition) $"
)
# "Tier 3 rules", "Year 6 pupils": with a capital a label, whatever is counted after it
_TITLED: Final = expression(
    r"(?<![\w-])(?:Tier|Year|Grade|Phase|Level|Stage|Type|Class|Category|Group|Division|Juror|Lane"
    r"|Ward|Zone|Platform|Gate|Terminal|Area|Form|Band|Unit|Block|Pool|Section|Chapter|Article"
    r"|Windows|iPhone|iPad|iOS|Android|Galaxy|PlayStation|Xbox|Falcon|Ariane|Soyuz|Artemis|Max"
    r"|Pro|Gen|Series|Officer|Deputy|Witness|Victim|Patient|Suspect|Defendant|Player|Agent|Cave"
    r"|Channel|Studio|Radio|Formula|Big|Room|Exit|Junction|Flight|Title|Resolution|District|Line|Tower"
    r"|Round|Week|Day|Brigade|Prop|Proposition|Route|Highway|Station|Camp|Site|Court|Sector|Region"
    r"|Precinct|Squadron|Battalion|Regiment|Tram|Bus|Hole|Lap|Game|Season|Episode|Act|Dock|Berth"
    r"|Cell|Model|Mark|Version|Heat|Pier|Bay|Hangar|Pool|Building|Apartment|Suite|Row|Floor) $"
)
# In German every noun has a capital, but a letter alone numbers roads and vitamins.
_LETTER: Final = expression(r"(?:^|[^\w])[A-Z] $")
# "Between junctions 3 and 5": what is numbered in the plural has two numbers or more behind it.
_NUMBERED: Final = MappingProxyType(
    {
        "en": "(?:day|week|month|round|season|game|hole|lap|junction|exit|platform|pier|track|lane"
        "|zone|sector|district|ward|block|apartment"
        r"|unit|clause|paragraph|item|question|lot|title|amendment|channel|train|number|juror|court"
        r"|exhibit|berth|bay|mile marker|kilometre|kilometer|verse|count|officer|suspect"
        r"|box)(?:e?s)",
        "de": r"anschlussstellen|ausfahrten|kilometern?|absätzen?|nummern|gleisen?|zimmern?",
        "fr": r"sorties|échangeurs|kilomètres|bornes|numéros|quais|portes|étages|alinéas|tomes",
        "es": r"salidas|kilómetros|kms?|números|puertas|andenes|párrafos|apartados|distritos|pisos",
        "it": r"uscite|chilometri|km|numeri|caselli|porte|piani|commi",
        "pt": r"saídas|quilómetros|quilômetros|kms?|números|portas|andares|parágrafos|incisos",
        "nl": r"afritten|kilometers|nummers|perrons|leden",
        "ru": r"километрами|километрах|выходами|номерами|подъездами|пунктами|этажами|домами",
        "pl": r"kilometrami|zjazdami|numerami|węzłami|punktami|ustępami",
    }
)
_AND_MORE: Final = expression(
    r" ?(?:-|,|&|(?:and|to|or|und|bis|et|à|y|e|a|al|i|и|en|tot|o|ou) ?) ?[0-9]"
)
_STREET: Final = expression(
    r" (?:[A-Z][\w'.-]* ){0,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Place|Boulevard"
    r"|Blvd|Terrace|Court|Way|Crescent|Gardens|Close|Row|Hill|Quay|Strasse|Straße)\b"
)
_STREET_OF: Final = expression(
    r"\b(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Vv]icolo|[Cc]alle|[Aa]venida|[Pp]laza"
    r"|[Pp]aseo|[Rr]ua|[Pp]raça|[Tt]ravessa)(?: d[aeio][a-z]{0,3})? (?:[A-Z][\w'.]*,? ){1,3}"
    r"(?:[0-9]{1,4}(?:,|-| e| y) ?)*$"
)
# "At 8, 9 and 11 Mill Lane"
_AT: Final = expression(
    r"(?<![a-z])(?:at|of|from|outside|near|between|both|numbers?|nos\.?) "
    r"(?:[0-9]{1,4}(?:,| and) )*$"
)
_MORE_HOUSES: Final = expression(r"(?:(?:,| and|, and| &) [0-9]{1,4})+(?= )")
_POINTED: Final = expression("[.,]")  # "ที่ 1,345.66 จุด": at so many points
_DAYS: Final = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)
_CAPITAL: Final = expression(r"(?:^|[^\w.!?:\"'“‘(])[ ]?([A-Za-z]*[A-Z][\w.&'-]*) $")
_NAMED: Final = frozenset(("en", "fr", "es", "it", "pt", "nl"))
_OPENS: Final = expression(r"(?:^|[.!?:;\"'“‘(\n]) ?$")
_LITTLE: Final = frozenset(
    phrases(
        "at|about|around|only|some|the|in|on|of|over|under|nearly|almost|more|than|another|"
        "all|these|those|they|we|police|officials|and|but|or|with|after|before|when|while|"
        "there|if|as|by|for|from|since|until|up|least|just|exactly|roughly|its|his|her|their|"
        "our|killed|my|your|these|no|not"
    )
)
# After these a number is a label whatever follows ("type 2 diabetes").
_SURE_LABELS: Final = phrases(
    "type|chapter|article|section|flight|route|highway|interstate|psalm|resolution|boeing|airbus"
    "|apollo|paragraph|clause|annex|appendix|amendment|proposition|no.|nos.|№|#|page|verse|update|wrapup"
)
_SPOKEN_LABELS: Final = Phrases.of((*_SURE_LABELS, "number", "square"))
_LABELS_OF_MANY: Final = phrases(
    "chapters|articles|sections|flights|routes|rooms|pages|acts|phases|levels|types|classes|grades"
    "|highways|lines|terminals|gates|psalms|resolutions|volumes|parts|figures|tables|rules|stages"
    "|groups|verses|rows|seats|lots|weeks|seasons|episodes|rounds|artikel|kapitel|kapiteln|artikeln"
    "|paragrafen|seiten|linien|artikelen|hoofdstukken|статьи|статей|главы|страницы|chapitres"
    "|lignes|chambres|salles|vols|artículos|capítulos|páginas|vuelos|rutas|líneas|salas|articoli"
    "|capitoli|pagine|linee|stanze|binari|artigos|linhas"
)


_SIDE: Final = expression(r"(?<![\w-])[A-Z][\w'.-]+ $")
_OTHER_SIDE: Final = expression(
    r" (?:[A-Z][\w'.-]* ){1,3}[0-9]{1,2}(?=[.,;:)\n]|$| \(| [a-z])(?<![0-9]{3})"
)


def is_label(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary) -> bool:
    """Whether a number in digits is part of a label or of a name."""
    text, shown = plain.text, plain.shown
    if _is_sure_label(plain, atom, language):
        return True
    plural = PLURAL if base(language) == "en" else _PLURAL_NEXT
    if words.spaced and plural.match(text, atom.end):
        return False
    if base(language) == "de" and _LETTER.search(shown, max(0, atom.start - 3), atom.start):
        return True
    if SCORED.search(text, max(0, atom.start - 40), atom.start):
        return False
    label = ends_with(text, atom.start, words.labels, spaced=words.spaced)
    if label and not (label == "ที่" and _POINTED.search(text[atom.start : atom.end])):
        return True
    if is_numbered(text, atom, language):
        return True
    if base(language) not in _NAMED:
        return False
    if is_address(plain, atom) or _is_result(shown, atom):
        return True
    return not is_of_second_subject(plain, atom, language) and _is_named(plain, atom, language)


def _is_named(plain: PlainText, atom: Atom, language: str) -> bool:
    """Whether a word with a capital of its own stands before a number: "Apollo 13"."""
    text, shown = plain.text, plain.shown
    left = shown[max(0, atom.start - 40) : atom.start]
    capital = _CAPITAL.search(left)
    if capital is None or (base(language) != "en" and next_word(text, atom.end)):
        return False
    word = capital[1].lower()
    opens = _OPENS.search(
        shown[max(0, atom.start - 40) : max(0, atom.start - 40) + capital.start(1)]
    )
    plain_word = word in _LITTLE or word in _DAYS or word.rstrip(".") in months(language)
    return not plain_word and not ((opens and atom.start - len(capital[1]) <= 1) or opens)


def _is_sure_label(plain: PlainText, atom: Atom, language: str) -> bool:
    """Whether a label stands before a number, whatever is counted behind it."""
    text = plain.text
    if ends_name(plain, atom, language):
        return True
    if numbers_several(text, atom, language) and _AND_MORE.match(text, atom.end):
        return True
    if base(language) != "en":
        return False
    titled = _TITLED.search(plain.shown, max(0, atom.start - 14), atom.start)
    if _GROUP.search(plain.shown, max(0, atom.start - 20), atom.start):
        return True
    if _ONE_NUMBER.search(text, max(0, atom.start - 20), atom.start):
        return True
    return titled is not None or bool(ends_with(text, atom.start, _SURE_LABELS))


def numbers_several(text: str, atom: Atom, language: str) -> bool:
    """Whether a word for several numbered things stands before a number: "junctions 3 and 5"."""
    pattern = _numbered(base(language))
    return bool(pattern and pattern.search(text, max(0, atom.start - 24), atom.start))


@lru_cache(maxsize=32)
def _numbered(tongue: str) -> re.Pattern[str] | None:
    source = _NUMBERED.get(tongue)
    return expression(rf"(?<![^\W\d_])(?:{source}) $") if source else None


def _is_result(shown: str, atom: Atom) -> bool:
    """Whether a number stands between two names of which the other has one too: "Wolves 3 Leeds
    1"."""
    named = _SIDE.search(shown, max(0, atom.start - 24), atom.start)
    return named is not None and _OTHER_SIDE.match(shown, atom.end) is not None


def is_address(plain: PlainText, atom: Atom) -> bool:
    """Whether a street is named right beside a number: "12 Main Street", "Via Roma 28"."""
    before = _STREET_OF.search(plain.shown, max(0, atom.start - 40), atom.start)
    more = _MORE_HOUSES.match(plain.shown, atom.end)
    if more and _AT.search(plain.text, max(0, atom.start - 40), atom.start):
        return _STREET.match(plain.shown, more.end()) is not None
    return before is not None or _STREET.match(plain.shown, atom.end) is not None


def _is_goals(atom: Atom) -> bool:
    """Whether a number may be one side of a score: whole, and of nothing that is measured."""
    measured = atom.unit is not None and atom.unit.measures != "people"
    whole = atom.value is None or atom.value == int(atom.value)
    return whole and not measured and atom.scale == 1


def is_score(text: str, one: Atom, other: Atom, gap: str, language: str) -> bool:
    """Whether what joins two numbers makes a score of them, where one side won or lost."""
    tongue = base(language)
    scored = all(_is_goals(atom) for atom in (one, other))
    if tongue not in _WON or not scored or gap.strip(" ") not in _SCORE_JOINTS:
        return False
    left = text[max(0, one.start - 40) : one.start]
    return re.search(rf"(?<![^\W\d_])(?:{_WON[tongue]})[^.;,!?\n]*$", left) is not None


def is_spoken_label(text: str, atom: Atom, words: NumberVocabulary) -> bool:
    """Whether an English number in words is a label: "phase two", "number one", "Chapter Three"."""
    label = ends_with(text, atom.start, words.labels)
    small = atom.value is not None and atom.value < 100
    if ends_with(text, atom.start, _SPOKEN_LABELS):
        return small
    return bool(label) and small and not PLURAL.match(text, atom.end)


# Where a number word has a capital only as a name, but at the start of a sentence.
_CAPITALS: Final = frozenset(("fr", "es", "it", "pt", "nl", "ru", "pl"))
_IN_SENTENCE: Final = expression(r"[^\W\d_],? $")


@lru_cache(maxsize=32)
def _spoken_labels(tongue: str) -> Phrases:
    return phrases(SPOKEN_LABELS.get(tongue, ""))


def is_foreign_label(plain: PlainText, atom: Atom, language: str) -> bool:
    """Whether a number in words of another language than English is a label, or a name with a
    capital of its own: "Platz drei", "il Sessantotto"."""
    text, tongue = plain.text, base(language)
    capital = tongue in _CAPITALS and plain.shown[atom.start].isupper()
    if capital and _IN_SENTENCE.search(text, max(0, atom.start - 3), atom.start):
        return not plain.shown[atom.start : atom.end].isupper()
    return bool(ends_with(text, atom.start, _spoken_labels(tongue)))


def labels_on(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> bool:
    """Whether a label holds for a second number too: "Chapters 3 and 4", "Artikel 3, 4"."""
    if other.sense not in {Sense.COUNT, Sense.YEAR} or other.unit or other.spoken:
        return False
    gap = text[one.outer_end : other.outer_start].strip(" ")
    if gap not in {",", "&", "and", *words.to} or PLURAL.match(text, other.end):
        return False
    label = ends_with(text, one.start, words.labels, spaced=words.spaced)
    return not label or label in _LABELS_OF_MANY or not next_word(text, other.end)
