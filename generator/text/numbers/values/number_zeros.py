"""Zero in words: "no one was hurt", "keine Verletzten", "aucune victime", "死者はいなかった".

A word that denies counts nothing by itself: "aucun doute" and "keine Angaben" tell of no number, so
a noun that is no thing to count leaves the words unread.
"""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from generator.model.vocabulary import Qualifier
from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_vocabulary import NumberVocabulary, Phrases, phrases
from generator.text.numbers.vocabulary.phrase_search import ends_with, phrase_at
from generator.text.numbers.vocabulary.word_patterns import filled
from generator.text.numbers.vocabulary.words_of_minds import MINDS

# "No deaths" says none; "no doubts" counts nothing.
_NO: Final = expression(
    r"no (?:(?!two|three|four|five|six|seven|eight|nine|ten|one|more|less|fewer|such)[a-z]+ )?"
    r"(?!doubts|longer|plans|signs|reports|indications|details|comments|words|chances|reasons|ways"
    r"|means|grounds|limits|terms|suggestions|claims|matters|charges|odds|bounds"
    r"|wonders)(?:[a-z]{3,}[^su\W]s|people)(?![a-z])"
)
# "No one country can do it" counts no country.
_NO_ONE_THING: Final = expression(
    r" (?:country|person|thing|side|party|state|group|man|woman|factor|cause|single|individual"
    r"|nation|company|answer|solution|way|place|size|word|actor|power|team|player|leader|model"
    r"|reason"
    r"|event)(?![a-z])"
)
_NUMBER: Final = expression(r" ?[0-9]")
_ALONE: Final = frozenset(
    ("no one", "no-one", "nobody", "none", "not a single", "without a single")
)
# "Not one passenger died", but not "not one to complain" nor "not one but two"
_NOT_ONE: Final = expression(
    r" (?:of |(?!but|to|who|that|which|for|or|and|by|on|in)[a-z]+ (?:was|were|is|has|had|did|died"
    r"|came"
    r"|fled|got|left|[a-z]+ed)(?![a-z]))"
)
# "Neither pilot was hurt", but not "neither the pilot nor", "neither here nor there"
_NEITHER: Final = expression(
    r"(?: (?:driver|pilot|passenger|man|woman|child|boy|girl|victim|suspect|officer|brother|sister"
    r"|son|daughter|player|person|vehicle|car|plane|ship|crew|team|candidate|bill|company|suspect)"
    r"| of (?:them|us|(?:the|his|her|its|their|these|those|our)(?: two)? [a-z'-]+(?: [a-z'-]+)?))?"
    r" (?!nor(?![a-z]))(?:was|were|is|are|has|had|did|does|died|came|won|survived|suffered|made"
    r"|went|got|took|lost|left|arrived|returned|scored|passed|escaped)(?! (?:nor|here)(?![a-z]))"
)
# "Погибших нет данных": nobody knows, which is not none
_UNKNOWN: Final = expression(
    r" (?:точных |официальных )?(?:данных|сведений|информации)|的?(?:报告|報告|报道|報道|消息|信息)"
    r"|지 않|は確認|という情報"
)
# The figure itself, which nobody is
_NULL: Final = phrases("zero|null|zéro|cero|nul|ноль|нуль|sıfır|صفر|אפס|nol|शून्य|ゼロ")
_ABOUT_THEM: Final = expression(r"(?:^| )об? $")
_WORDS: Final = expression(r" ?([^\W\d_]+)(?: ([^\W\d_]+))?")


class _Determiners(NamedTuple):
    """``words`` deny the noun behind them; ``never`` is the pattern of nouns that count nothing,
    ``only`` that of nouns that do, where a language tells them by their form."""

    words: Phrases
    never: re.Pattern[str]
    only: re.Pattern[str] | None = None


def _determiners(words: str, never: str, only: str = "") -> _Determiners:
    ends = r"(?![^\W\d_])"
    own = expression(f"(?:{only}){ends}") if only else None
    return _Determiners(phrases(words), expression(f"(?:{never}){ends}"), own)


_DETERMINERS: Final = MappingProxyType(
    {
        "de": _determiners(
            "keine|keinen|keinerlei",
            r"[^\W\d_]*(?:ungen|heiten|keiten|schaften|täten|nisse|ionen)|angaben|hinweisen?"
            r"|anzeichen|einwänden?|zweifel|folgen|chancen|plänen?|details|worten?|fragen|sorgen"
            r"|daten|zahlen|ausnahmen|absichten|gründen?|rechten?|alternativen|bedenken|problemen?"
            r"|kosten|konsequenzen|beweisen?|belegen?|spuren|interessen|einfluss|anlass|ahnung"
            r"|[^\W\d_]*(?:ung|heit|keit|ion|schaft|tät|nis)",
            r"der|von|[^\W\d_]{3,}(?:en|er|ern|eln|el)|tote|verletzte|opfern?|tiere|schäden|vermisste"
            r"|getötete|flüge|züge|schiffe|unfälle|brände|schüsse|treffer|tore|punkte|stimmen",
        ),
        "nl": _determiners(
            "geen|geen enkele",
            r"[^\W\d_]*(?:ing|heid|tie|teit|schap|isme)|idee|sprake|reden|redenen|probleem|problemen"
            r"|twijfel|commentaar|kans|zin|invloed|plan|plannen|moeite|haast|details|aanwijzing\w*"
            r"|bewijs|keuze|vraag|oog|rol|last|geld|tijd",
        ),
        "fr": _determiners(
            "aucun|aucune",
            r"[^\W\d_]*(?:tion|sion|té|ence|ance|isme)|commentaire|détail|doute|raison|preuve|cas"
            r"|problème|effet|sens|risque|lien|accord|espoir|progrès|signe|trace|intérêt|mal|moyen"
            r"|droit|idée|choix|souci|besoin|impact|changement|fondement|engagement|élément|moment"
            r"|plan|projet|nouvelle|chiffre|mot|excuse|manière|façon|sorte",
        ),
        "es": _determiners(
            "ningún|ninguna|ningun",
            r"[^\W\d_]*(?:ción|sión|dad|tad|encia|ancia|ismo)|duda|razón|comentario|detalle|prueba"
            r"|indicio|caso|problema|efecto|sentido|riesgo|acuerdo|progreso|signo|interés|modo"
            r"|momento|tipo|lugar|parte|cambio|plan|manera|forma|dato|motivo|género|concepto|control",
        ),
        "it": _determiners(
            "nessun|nessuna|nessun'",
            r"[^\W\d_]*(?:zione|sione|tà|enza|anza|ismo)|dubbio|ragione|commento|dettaglio|prova"
            r"|indizio|caso|problema|effetto|senso|rischio|accordo|segno|interesse|modo|momento"
            r"|tipo|luogo|parte|piano|traccia|motivo|cambiamento|genere|dato|bisogno|costo|idea",
        ),
        "pt": _determiners(
            "nenhum|nenhuma",
            r"[^\W\d_]*(?:ção|são|dade|ência|ância|ismo)|dúvida|razão|comentário|detalhe|prova"
            r"|indício|caso|problema|efeito|sentido|risco|acordo|progresso|sinal|interesse|modo"
            r"|momento|tipo|lugar|parte|mudança|plano|maneira|forma|dado|motivo|outro|outra",
        ),
        "ru": _determiners(
            "ни один|ни одного|ни одна|ни одной",
            r"[а-яё]*(?:ние|ния|ость|ости|ция|ции|ство|ства)|слова|случая|дня|раза|шага|комментария"
            r"|вопроса|повода|факта|признака|шанса|момента",
        ),
        "pl": _determiners(
            "żaden|żadna|żadne|żadnego|żadnej",
            r"[^\W\d_]*(?:nie|nia|ość|ości|cja|cji|stwo|stwa)|sposób|sposobu|powód|powodu|problem"
            r"|sens|wątpliwości|razie|wypadku|plan|planu|dowód|dowodu",
        ),
    }
)


def zero_at(text: str, start: int, words: NumberVocabulary, tongue: str) -> str | None:
    """The words for zero that start at a place of a plain text; empty where none do, and ``None``
    where they do but count nothing."""
    zero = phrase_at(text, start, words.zero, words)
    if not zero:
        return ""
    minds = zero not in _NULL and tells_of_minds(text, start + len(zero), tongue)
    if minds or _counts_nothing(text, start, zero):
        return None
    return zero if _says_none(text, start, zero, words, tongue) else ""


def without_qualifying(atoms: list[Atom]) -> list[Atom]:
    """The atoms without the zeros that qualify the number behind them: "keine zwanzig"."""
    following = [*atoms[1:], None]
    return [
        one
        for one, other in zip(atoms, following, strict=False)
        if other is None
        or one.sense is not Sense.ZERO
        or other.start != one.end + 1
        or other.qualifier is not Qualifier.FEWER_THAN
    ]


def denies_plural(text: str, start: int) -> bool:
    """Whether an English "no" denies things that are counted: "no deaths"."""
    return _NO.match(text, start) is not None


def _says_none(text: str, start: int, zero: str, words: NumberVocabulary, tongue: str) -> bool:
    end = start + len(zero)
    if ends_with(zero, len(zero), words.qualifiers.said_before) and _NUMBER.match(text, end):
        return False  # "keine 14": fewer than 14
    if tongue != "en":
        own = _DETERMINERS.get(tongue)
        return own is None or zero not in own.words or _is_counted(text, end, own)
    if zero == "not one":
        return _NOT_ONE.match(text, end) is not None
    if zero == "neither":
        return _NEITHER.match(text, end) is not None
    if zero == "no one" and _NO_ONE_THING.match(text, end):
        return False
    return zero in _ALONE and not text.endswith("second to ", 0, start)


def _is_counted(text: str, at: int, own: _Determiners) -> bool:
    """Whether the noun behind a word that denies is a thing to count."""
    found = _WORDS.match(text, at)
    nouns = [word for word in found.groups() if word] if found else []
    if not nouns or any(own.never.match(noun) for noun in nouns):
        return False
    return own.only is None or any(own.only.match(noun) for noun in nouns)


def tells_of_minds(text: str, at: int, tongue: str) -> bool:
    """Whether words for "nobody" that end at a place tell who did not think, know or see coming:
    "nobody expected the crowd, but 3,200 came"."""
    minds = _minds(tongue)
    return minds is not None and minds.match(text, at) is not None


@lru_cache(maxsize=32)
def _minds(tongue: str) -> re.Pattern[str] | None:
    source = MINDS.get(tongue)
    return expression(filled(source)) if source else None


def _counts_nothing(text: str, start: int, zero: str) -> bool:
    """Whether a word for zero is part of another: "sub-zero", "ground zero", "a zero-sum game"."""
    end = start + len(zero)
    if _UNKNOWN.match(text, end) or _ABOUT_THEM.search(text, max(0, start - 4), start):
        return True
    if zero != "zero":
        return False
    before = text.endswith(("sub-", "ground ", "net ", "net-", "near-", "patient "), 0, start)
    return before or text.startswith(("-", " hour", " sum", " emission"), end)
