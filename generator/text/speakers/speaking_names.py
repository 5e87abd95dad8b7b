"""Whether a sentence may name somebody as its speaker, by the last name alone.

"Officials said" names nobody called Said, "Mara Berg" is not Anna Berg, and "told Berg" names who
heard it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.speakers.names import is_named

_TITLES: Final = frozenset(
    re.findall(
        r"\S+",
        fold_text(
            "mr mrs ms miss dr prof sir lord lady dame rev sen rep gov gen col capt maj lt sgt "
            "cpl president minister chancellor senator governor mayor judge justice chief "
            "general colonel captain major lieutenant sergeant officer detective inspector king "
            "queen prince princess pope father sister brother secretary ambassador envoy "
            "spokesman spokeswoman spokesperson chairman chairwoman chair director coach "
            "professor attorney prosecutor commissioner premier deputy councillor councilman "
            "councilwoman mp bishop imam sheikh rabbi ayatollah defendant herr frau monsieur "
            "madame mme señor señora signor signora don doña senhor meneer mevrouw ministro "
            "ministra presidente presidenta ministre président präsident admiral kanzler "
            "kanzlerin ministerin minister-president burgemeester bürgermeister alcalde sindaco "
            "lawyer advocate counsel candidate leader representative congressman congresswoman "
            "vice foreign prime defence defense finance interior health trade chefin chef boss "
            "ceo manager striker goalkeeper author writer singer actor actress analyst "
            "economist reporter but and or when while as then in on if after before since that "
            "for with yesterday today later now so yet because although though however "
            "meanwhile still also only even at by from to of than like said says asked told "
            "added according the a an this these where monday tuesday wednesday thursday friday "
            "saturday sunday january february march april may june july august september "
            "october november december und aber doch auch et mais y pero e ma o en maar laut "
            "selon según secondo segundo volgens von de la le el il"
        ),
    )
)
# The word before a name, with a capital; and those whose place after it tells the hearer.
_BEFORE: Final = expression(r"(?:^|[\s(\"'])([^\W\d_][\w'.-]*)\s$")
_INITIAL: Final = expression(r"[A-Z]\.?(?:[A-Z]\.?)?")
_HEARS: Final = expression(
    fold_text(
        r"\b(?:t(?:old|ells|elling)|inform(?:s|ed)|notif(?:ies|ied)|remind(?:s|ed)|assur(?:es|ed)|"
        r"brief(?:s|ed)|lectur(?:es|ed)|(?:said|wrote|spoke|speaking|replied|complained|apologi[sz]ed|"
        r"confessed|admitted|explained|suggested|confided|reported|gesagt|sagte|erklärte|"
        r"sagt)\s+(?:to|zu|"
        r"gegenüber)|(?:a\s+dit|déclaré|expliqué|répondu)\s+à|(?:dijo|declaró|explicó|respondió)\s+a|"
        r"(?:detto|dichiarato|spiegato|risposto)\s+a|(?:disse|declarou|respondeu)\s+a|(?:zei|"
        r"vertelde)\s+"
        r"(?:tegen|aan))\s(?!that\b|how\b|of\b|in\b)$"
    ),
    re.IGNORECASE,
)
# Verbs whose object hears, if the words after it go on so: "warned Berg that", "accused Berg of".
_OBJECT: Final = expression(
    fold_text(
        r"\b(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)|warn(?:s|ed)|ask(?:s|ed)|urg(?:es|ed)|order(?:s|"
        r"ed)|"
        r"call(?:s|ed)\s+on|advis(?:es|ed)|suspect(?:s|ed)|charg(?:es|ed)|sued?|condemn(?:s|ed)|"
        r"criticis(?:es|ed)|criticiz(?:es|ed)|denounc(?:es|ed)|beschuldigt(?:e|en)?|warf|accus(?:e|é)|"
        r"acus(?:a|ó|ou)\s+a|accus(?:a|ò)|beschuldigde)\s$"
    ),
    re.IGNORECASE,
)
_GOES_ON: Final = expression(
    r"(?:'s\s\S+)?\s(?:of|for|that|to|against|about|whether|if|with|over|not\s+to|vor|de|d'|di|"
    r"que|van)\b"
)
_PASSIVE: Final = expression(
    r"\s(?:was|were|is|has\s+been|had\s+been|wurde|been)\s+(?:told|informed|"
    r"warned|accused|asked|briefed|beschuldigt|informiert)\b(?!\s+(?:reporters|journalists))"
)


def has_last_name(text: str, last: str, language: str) -> bool:
    """Whether a folded text has a last name, with the capital that it has."""
    if not is_named(text, last, language):
        return False
    small = fold_text(last)
    return not (small.isascii() and small[:1].isupper()) or _places(last).search(text) is not None


def is_of_another(text: str, last: str, names: Sequence[str]) -> bool:
    """Whether a folded text has a last name only behind a first name that is none of ``names``."""
    found = [*_places(last).finditer(text)]
    return bool(found) and all(_is_other(text[: one.start()], names) for one in found)


def is_hearer(text: str, names: Sequence[str]) -> bool:
    """Whether a folded text has these names only as those of somebody who is told something."""
    every = "|".join(re.escape(fold_text(name)) for name in sorted(names, key=len, reverse=True))
    found = [*re.finditer(rf"(?<!\w)(?:{every})(?!\w)", text, re.IGNORECASE)] if every else []
    return bool(found) and all(_hears(text, one) for one in found)


def _hears(text: str, found: re.Match[str]) -> bool:
    before, after = text[max(0, found.start() - 60) : found.start()], text[found.end() :][:40]
    plain = _TITLED.sub("", before)
    if _HEARS.search(plain) or _PASSIVE.match(after):
        return not re.search(r"\b(?:was|were|been)\s+told\s$", plain)
    return _OBJECT.search(plain) is not None and _GOES_ON.match(after) is not None


_TITLED: Final = expression(
    r"(?:\b(?:the\s)?(?:[A-Z][\w.]{0,20}|minister|president|mayor)\s){1,3}$"
)


def _is_other(before: str, names: Sequence[str]) -> bool:
    """Whether a first name stands right before a last name, and it is not of these names."""
    word = _BEFORE.search(before)
    if word is None or not word[1][:1].isupper() or word[1].endswith(("'s", "'", ":")):
        return False
    plain = word[1].rstrip(".").lower()
    if (
        plain in _TITLES
        or _INITIAL.fullmatch(word[1])
        or word[1].isupper()
        or plain.endswith("man")
    ):
        return False
    own = {part for name in names for part in re.split(r"[\s-]+", fold_text(name).lower())}
    return not any(
        part.startswith(plain) or plain.startswith(part) for part in own if len(part) > 1
    )


@lru_cache(maxsize=1024)
def _places(last: str) -> re.Pattern[str]:
    word = fold_text(last)
    rest = re.escape(word[1:])
    return expression(rf"(?<!\w){re.escape(word[:1])}(?i:{rest})(?!\w)")
