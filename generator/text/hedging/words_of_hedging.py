"""The words with which texts hedge, as data: by language, and by how sure they leave a statement.

``HEDGES`` are words that hedge wherever they stand, each with the kinds of certainty that may be
recorded for them, the nearest first. ``CARRIERS`` are looser: words that may say the same, so that
a text with one of them is not told that it lacks the hedge. All are patterns, and are folded as the
texts are. What is ambiguous in its language ("si", "wenn", "soll" without a participle) is a
carrier only.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Certainty
from generator.text.hedging.hedges_of_languages import MORE_HEDGES, Kinds

_REPORTED: Final = Certainty.REPORTED
_LIKELY: Final = Certainty.LIKELY
_POSSIBLE: Final = Certainty.POSSIBLE
_APPARENT: Final = Certainty.APPARENT
_ALLEGED: Final = Certainty.ALLEGED
_CONDITIONAL: Final = Certainty.CONDITIONAL
_UNCLEAR: Final = Certainty.UNCLEAR

_BE: Final = r"(?:is|are|was|were|be|been|being)(?:\s+\w+ly|\s+also|\s+still)?\s+"
_NO_HEDGE_IF: Final = "".join(
    rf"(?<!\b{word}\s)"
    for word in ("even", "as", "what", "ask", "asked", "asks", "know", "see", "sure", "wonder")
)
_NO_POSSIBLE: Final = "".join(
    rf"(?<!{word}\s)"
    for word in ("\\bas", "est", "\\bif", "where", "ever", "\\bit", "made", "make")
)

_ENGLISH: Final[tuple[tuple[str, Kinds], ...]] = (
    (r"reportedly", (_REPORTED,)),
    (rf"{_BE}reported\s+(?:that|as|to\s+(?!the|an?|his|her|its|their|police)\w+)", (_REPORTED,)),
    (rf"{_BE}said\s+to\s+(?:be|have)", (_REPORTED, _ALLEGED)),
    (r"rumou?red|according\s+to\s+(?:\w+\s+){0,2}reports", (_REPORTED, _ALLEGED)),
    (r"(?<!\bas\s)(?:un)?likely|probabl[ey]|presumabl[ey]|presumed", (_LIKELY,)),
    (
        rf"{_BE}(?:believed|thought)|(?:believed|thought)\s+to\s+(?:be|have)",
        (_LIKELY, _REPORTED, _APPARENT),
    ),
    (
        (
            r"feared\s+(?:dead|lost|missing|trapped|drowned|killed|hurt|wounded|buried|\w{3,20}ed|"
            r"to\s+(?:be|have))"
        ),
        (_LIKELY, _POSSIBLE, _REPORTED),
    ),
    (r"(?-i:may)(?!\s+\d)", (_POSSIBLE,)),
    (r"(?<!military\s)(?<!\bthe\s)might(?!\s+of\b)", (_POSSIBLE,)),
    (
        r"could(?!n't|\s+(?:not|only|hardly|barely|no\s+longer|see|hear|afford)\b)",
        (_POSSIBLE, _CONDITIONAL),
    ),
    (
        rf"{_NO_POSSIBLE}possible",
        (_POSSIBLE,),
    ),
    (r"possibly|perhaps|maybe|conceivably|potentially", (_POSSIBLE,)),
    (r"potential(?=\s+\w)(?!\s+(?:of|for|to|in|and|as|is|was|that)\b)", (_POSSIBLE,)),
    (r"apparently|seemingly|ostensibly|(?<!became\s)(?<!become\s)apparent", (_APPARENT,)),
    (
        (
            r"(?:appear|seem)(?:s|ed|ing)?\s+(?:to|that|likely|ready|set|un\w+|in\w+|\w+ed)|"
            r"it\s+(?:seems|seemed|appears|appeared|would\s+(?:seem|appear))(?=,)"
        ),
        (_APPARENT, _LIKELY),
    ),
    (r"alleged(?!\s+that\b)|allegedly|purported(?:ly)?|supposedly", (_ALLEGED,)),
    (r"suspected(?!\s+(?:that|of)\b)", (_ALLEGED, _LIKELY)),
    (r"(?:word|rumou?r)\s+has\s+it", (_REPORTED, _ALLEGED)),
    (r"unclear|(?:not|n't)\s+(?:yet\s+|entirely\s+)?clear|uncertain|unverified", (_UNCLEAR,)),
    (r"unconfirmed", (_UNCLEAR, _REPORTED)),
    (rf"{_NO_HEDGE_IF}if(?!\s+(?:any|so|not|possible|only|necessary)\b)", (_CONDITIONAL,)),
    (
        r"unless|provided\s+that|on\s+condition\s+that|in\s+the\s+event\s+(?:of|that)",
        (_CONDITIONAL,),
    ),
    (r"should\s+(?:the|it|they|he|she|this|any|an?)(?!\s[^.!?]*\?)", (_CONDITIONAL,)),
)
_GERMAN: Final[tuple[tuple[str, Kinds], ...]] = (
    (
        (
            r"(?:\w*berichten|gerüchten)\s+zufolge|dem\s+vernehmen\s+nach|gerüchteweise|"
            r"laut\s+(?:\w+\s+)?(?:medien)?berichten|nach\s+(?:unbestätigten\s+|"
            r"ersten\s+)?(?:medien)?berichten"
        ),
        (_REPORTED,),
    ),
    (r"angaben\s+zufolge", (_REPORTED,)),
    # "soll … geflohen sein": told by others; without a participle it is a plan or an order.
    (
        (
            r"soll(?:en)?\s+(?:(?!bis\b)\S{1,30}\s+){0,8}?\w{3,30}(?:t|en)\s+(?:worden\s+|gewesen\s+)?"
            r"(?:haben|sein)"
        ),
        (_REPORTED, _ALLEGED, _LIKELY, _POSSIBLE),
    ),
    (r"angeblich\w*", (_REPORTED, _ALLEGED)),
    (r"(?:un)?wahrscheinlich|vermutlich|voraussichtlich|dürften?", (_LIKELY,)),
    (r"möglicherweise|könnten?|eventuell|vielleicht|womöglich", (_POSSIBLE,)),
    (r"offenbar|anscheinend|scheinbar", (_APPARENT,)),
    (r"mutmaß\w*|vorgeblich\w*", (_ALLEGED, _LIKELY)),
    (r"unklar|ungeklärt|nicht\s+klar", (_UNCLEAR,)),
    (r"falls|sofern|es\s+sei\s+denn|vorausgesetzt", (_CONDITIONAL,)),
)
_FRENCH: Final[tuple[tuple[str, Kinds], ...]] = (
    (r"aurai(?:t|ent)\s+(?:\w+\s+)?\w+(?:ée?s?|ie?s?|ue?s?|ise?|ite?)", (_REPORTED, _ALLEGED)),
    (
        (
            r"serai(?:t|ent)(?:\s+\w+)?\s+(?:\w+(?:ée?s?|ie?s?|ue?s?|[oe]rte?s?)|en\s+\w+|l[ae]s?)|"
            r"s'agirait|(?:détiend|dispose|compte|provien|remonte|trouve|existe)rai(?:t|ent)"
        ),
        (_REPORTED, _ALLEGED, _POSSIBLE, _CONDITIONAL),
    ),
    (
        r"selon\s+(?:des|certain\w*)\s+(?:\w+\s+)?(?:informations?|rumeurs?|sources?|médias?)",
        (_REPORTED,),
    ),
    (r"probablement|vraisemblablement|sans\s+doute", (_LIKELY,)),
    (r"peu(?:t|vent)\s+avoir\s+\w+|il\s+se\s+peut\s+que", (_POSSIBLE,)),
    (r"peut-être|pourrai(?:t|ent)|éventuel\w*|possiblement", (_POSSIBLE,)),
    (r"apparemment|sembl(?:e|ent|ait|aient)", (_APPARENT,)),
    (r"présumé\w*|prétendu\w*|supposé\w*", (_ALLEGED, _LIKELY)),
    (r"incertaine?s?|pas\s+clair|on\s+ignore", (_UNCLEAR,)),
    (
        # "À moins de 10 km" is a distance.
        (
            r"à\s+condition|sauf\s+si|à\s+moins\s+(?:que|de(?!\s+(?:\d|deux|trois|quatre|cinq|dix|"
            r"vingt|cent|mille))|qu'\w+|d'(?!une?\s+(?:kilom|m[eè]tre|heure|minute|an|mois|jour|"
            r"semaine|tiers|quart|milli|euro))\w+)"
        ),
        (_CONDITIONAL,),
    ),
)
_SPANISH: Final[tuple[tuple[str, Kinds], ...]] = (
    (r"habrían?\s+(?:\w+\s+)?\w+(?:ado|ido|to|cho)", (_REPORTED, _ALLEGED)),
    (
        (
            r"estarían?\s+(?:\w+\s+)?\w+(?:[ao]s?|ndo)|estarían?\s+(?:en|de|bajo)\s+\w+|"
            r"serían?\s+(?:el|la|los|las|una?|de|responsables?)|tendrían?\s+(?:una?|\d+)"
        ),
        (_REPORTED, _ALLEGED, _POSSIBLE, _CONDITIONAL),
    ),
    (
        r"según\s+(?:\w+\s+)?(?:informes|reportes|rumores|versiones)|se\s+rumorea|se\s+cree\s+que",
        (_REPORTED, _LIKELY, _ALLEGED),
    ),
    (r"puede[n]?\s+haber|pud(?:o|ieron)\s+haber|puede\s+que", (_POSSIBLE,)),
    (r"probablemente", (_LIKELY,)),
    (r"posiblemente|podrían?|quizás?|tal\s+vez|a\s+lo\s+mejor", (_POSSIBLE,)),
    (r"aparentemente|al\s+parecer|parece[n]?|parecían?", (_APPARENT,)),
    (r"presunt[oa]s?|presuntamente|supuestamente", (_ALLEGED, _REPORTED)),
    (r"(?<!\bpor\s)supuest[oa]s?(?=\s+\w)", (_ALLEGED,)),
    (r"no\s+está\s+claro|se\s+desconoce|inciert[oa]s?", (_UNCLEAR,)),
    (r"a\s+menos\s+que|en\s+caso\s+de\s+que|a\s+condición", (_CONDITIONAL,)),
)
HEDGES: Final[Mapping[str, tuple[tuple[str, Kinds], ...]]] = MappingProxyType(
    {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, **MORE_HEDGES}
)

_ENGLISH_CARRIERS: Final = {
    _REPORTED: (
        rf"reportedly|preliminar\w*|(?:is|are|was|were)\s+to|{_BE}reported|reports?\s+(?:say|"
        rf"said|suggest|that|of)\w*|"
        r"\w+\s+reports|said\s+to|rumou?r\w*|believed|thought\s+to|alleged\w*|unconfirmed|purported\w*"
    ),
    _LIKELY: (
        r"(?:un)?like(?:ly|lihood)|probab\w*|presum\w*|expect\w*|believ\w*|thought|think\w*|"
        r"fear\w*|"
        r"suspect\w*|estimat\w*|assum\w*"
    ),
    _POSSIBLE: (
        r"(?-i:may)|fear\w*|might|could|can|possib\w*|potential\w*|perhaps|maybe|conceivabl\w*|"
        r"would|chances?|risk\w*|whether|options?|able"
    ),
    _APPARENT: r"apparent\w*|appear\w*|seem\w*|ostensibl\w*|looks?|looked|evident\w*|signs?",
    _ALLEGED: r"alleg\w*|purport\w*|suppos\w*|suspect\w*|accus\w*|claim\w*|said\s+to|charge[sd]",
    _UNCLEAR: r"unclear|(?:not|n't)\s+(?:yet\s+|been\s+|entirely\s+)*(?:clear|known|confirmed|"
    r"verified|certain|say)|uncertain\w*|unknown|unverified|unconfirmed|whether",
    _CONDITIONAL: r"if|unless|should|provided|conditions?|conditional|in\s+case|in\s+the\s+event|"
    r"once|until|when|depend\w*",
}
# Words that may say it in these languages, beside those that do.
_OTHER_CARRIERS: Final = {
    "de": {
        _REPORTED: r"soll|sollen|berichtet\w*|heisst\s+es|heißt\s+es",
        _LIKELY: r"wohl|erwart\w*|glaub\w*|vermut\w*|mutma\w*",
        _POSSIBLE: r"kann|können|möglich\w*|würden?|soll|sollen|ob",
        _APPARENT: r"schein\w*|schien\w*|offen\w*|augenscheinlich",
        _ALLEGED: r"soll|sollen|verdächt\w*|vorgeworfen|beschuldig\w*|behaupt\w*",
        _UNCLEAR: r"unbekannt|ob|offen|nicht\s+bekannt",
        _CONDITIONAL: r"wenn|sollten?|bedingung\w*|würden?|wären?|könnten?",
    },
    "fr": {
        _REPORTED: r"selon|serai(?:t|ent)|aurai(?:t|ent)|dit-on",
        _LIKELY: r"probabl\w*|doit|doivent|estim\w*|pens\w*|croi\w*",
        _POSSIBLE: r"peut|peuvent|possib\w*|risqu\w*|serai(?:t|ent)|aurai(?:t|ent)",
        _APPARENT: r"sembl\w*|paraît|apparen\w*|visiblement",
        _ALLEGED: r"accus\w*|soupçonn\w*|serai(?:t|ent)|aurai(?:t|ent)|selon",
        _UNCLEAR: r"flou\w*|inconnu\w*|si|ignor\w*",
        _CONDITIONAL: r"si|s'ils?|condition\w*|serai(?:t|ent)|pourrai(?:t|ent)",
    },
    "es": {
        _REPORTED: r"según|serían?|habrían?|se\s+dice",
        _LIKELY: r"probab\w*|seguramente|debe[n]?|estim\w*|cree\w*|espera\w*",
        _POSSIBLE: r"puede[n]?|posib\w*|riesgo\w*|serían?|habrían?",
        _APPARENT: r"parec\w*|aparent\w*",
        _ALLEGED: r"acus\w*|sospech\w*|habrían?|serían?|según",
        _UNCLEAR: r"si|desconoc\w*|incert\w*|no\s+se\s+sabe",
        _CONDITIONAL: r"si|siempre\s+que|condici\w*|serían?|podrían?",
    },
}


def _with_hedges(language: str) -> dict[Certainty, str]:
    """The carriers of a language, its hedges among them."""
    found = dict(_OTHER_CARRIERS[language])
    for pattern, kinds in HEDGES[language]:
        for kind in kinds:
            found[kind] = f"{found[kind]}|{pattern}"
    return found


CARRIERS: Final[Mapping[str, Mapping[Certainty, str]]] = MappingProxyType(
    {"en": _ENGLISH_CARRIERS, **{language: _with_hedges(language) for language in _OTHER_CARRIERS}}
)
