"""Numbers that name something: "Form 1099", "Chapters 3 and 4", "10 Downing Street"."""

from __future__ import annotations

import re
from typing import Final

from generator.text.number_calendar import PLURAL, next_word
from generator.text.number_languages import base, months
from generator.text.number_vocabulary import NumberVocabulary, Phrases, phrases
from generator.text.phrase_search import ends_with
from generator.text.plain_text import PlainText
from generator.text.read_number import Atom, Sense

# "Arsenal beat Chelsea 4-2"
SCORED: Final = re.compile(
    r"(?:won|lost|drew|beat|beaten|tied|defeated|triumphed|victory|defeat|win|loss)"
    r"(?: [\w'-]+){0,2}(?: by)? $"
)
_GROUP: Final = re.compile(r"(?:The|the) (?:Group|Gang|Committee|Council|Club) of $")
_STREET: Final = re.compile(
    r" (?:[A-Z][\w'.-]* ){0,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Place|Boulevard"
    r"|Blvd|Terrace|Court|Way|Crescent|Gardens|Close|Row|Hill|Quay|Strasse|Straße)\b"
)
_DAYS: Final = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)
_CAPITAL: Final = re.compile(r"(?:^|[^\w.!?:\"'“‘(])[ ]?([A-Za-z]*[A-Z][\w.&'-]*) $")
_NAMED: Final = frozenset(("en", "fr", "es", "it", "pt", "nl"))
_OPENS: Final = re.compile(r"(?:^|[.!?:;\"'“‘(\n]) ?$")
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
    "|apollo|paragraph|clause|annex|appendix|amendment|proposition|no.|nos.|№|#|page|verse"
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


def is_label(plain: PlainText, atom: Atom, language: str, words: NumberVocabulary) -> bool:
    """Whether a number in digits is part of a label or of a name."""
    text, shown = plain.text, plain.shown
    if base(language) == "en" and ends_with(text, atom.start, _SURE_LABELS):
        return True
    if words.spaced and PLURAL.match(text, atom.end):
        return False
    if _GROUP.search(shown[max(0, atom.start - 20) : atom.start]):
        return True
    if SCORED.search(text, max(0, atom.start - 40), atom.start):
        return False
    if ends_with(text, atom.start, words.labels, spaced=words.spaced):
        return True
    if base(language) not in _NAMED:
        return False
    if _STREET.match(shown, atom.end):
        return True
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


def is_spoken_label(text: str, atom: Atom, words: NumberVocabulary) -> bool:
    """Whether an English number in words is a label: "phase two", "number one", "Chapter Three"."""
    label = ends_with(text, atom.start, words.labels)
    small = atom.value is not None and atom.value < 100
    if ends_with(text, atom.start, _SPOKEN_LABELS):
        return small
    return bool(label) and small and not PLURAL.match(text, atom.end)


def labels_on(text: str, one: Atom, other: Atom, words: NumberVocabulary) -> bool:
    """Whether a label holds for a second number too: "Chapters 3 and 4", "Artikel 3, 4"."""
    if other.sense not in {Sense.COUNT, Sense.YEAR} or other.unit or other.spoken:
        return False
    gap = text[one.outer_end : other.outer_start].strip(" ")
    if gap not in {",", "&", "and", *words.to} or PLURAL.match(text, other.end):
        return False
    label = ends_with(text, one.start, words.labels, spaced=words.spaced)
    return not label or label in _LABELS_OF_MANY or not next_word(text, other.end)
