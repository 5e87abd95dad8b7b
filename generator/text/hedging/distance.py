"""Where a text keeps its distance from what it tells, and whether an English text does the same.

Read in the languages of ``words_of_distance``. In English it is known what is told at a distance;
elsewhere a plain "not" counts only where the text is one clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from types import MappingProxyType
from typing import Final

from generator.text.hedging.distance_of_languages import Distance
from generator.text.hedging.hedges import clause_after, compiled
from generator.text.hedging.words_of_distance import DISTANCES
from generator.text.hedging.words_of_prevention import JOINING, PREVENTING
from generator.text.letters.content_words import content_words, has_word, share_of
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text

# Of these the verb itself follows, and its clause alone is meant.
_OF_VERBS: Final = frozenset((Distance.EXPECTED, Distance.FORESEEN, Distance.UNDONE))
_CONTENT_MAX: Final = 4
# No clause that anybody can read is longer.
_NEAR: Final = 300
_SHARE: Final = 0.6
_NOT_ONLY: Final = expression(
    r"\s+(?:fail(?:ed)?\s+to|only|just|merely|simply|least|even|yet\s+to|to\s+mention)\b"
)
_WORD: Final = expression(r"[^\W\d_]+")
_SENTENCE_END: Final = expression(r"[.!?](?:\s|$)")
# What a text of ours may say instead, by the distance.
_NONE: Final = (
    r"no|not|none|nobody|nothing|never|neither|nor|without|cannot|\w+n't|no-one|den(?:y|ies|ied|"
    r"ial)\w*|"
    r"un(?:true|founded|able|willing|likely)|false\w*|baseless"
)
_TELLING: Final = (
    r"sa(?:id|ys?)|told|tells?|writ\w+|wrote|report\w*|according|accus(?!ed\b)\w*|"
    r"(?<!the\s)accused|"
    r"charge[sd]?|suspect(?:ed|s)?(?=\s+(?:of|that|him|her|them|he|she|it))|suspicio\w+|alleg\w+|"
    r"claim\w*|"
    r"suppos\w+|believ\w+|blam\w+|indict\w*|trial|tried|acquit\w*|cleared|convict\w*|accusation\w*|"
    r"prosecut\w+|argu\w+|insist\w*|hint\w*|suggest\w*|fear\w*|thought|denounc\w+|condemn\w*|"
    r"critici\w+|"
    r"(?-i:may)|might|perhaps|possibly|apparent\w*|likely|call(?:s|ed)|describ\w+|complain\w*|"
    r"question\w*|"
    r"investigat\w*|rumou?r\w*|presum\w+|complaint|case|lawsuit|su(?:es|ed|ing)"
)
_TO_COME: Final = (
    r"expect\w*|due|plan\w*|"
    r"(?:is|are|was|were|be|been|has|have|had|not|set|about|ready|going|poised|scheduled|"
    r"slated|supposed|"
    r"agree\w*|want\w*|hop\w+|vow\w*|threat\w*|promis\w*|pledg\w*|intend\w*|intent\w*|aim\w*|"
    r"prepar\w*|"
    r"offer\w*|order\w*|urg\w+|ask\w*|decid\w*|decision|wish\w*|need\w*|"
    r"meant)\s+(?:\w+\s+){0,3}to|"
    r"schedul\w*|intend\w*|intention\w*|hop(?:e|es|ed|ing)|vow\w*|threat\w*|promis\w*|"
    r"pledg\w*|wants?|"
    r"propos\w*|prepar\w*|announc\w*|forecast\w*|"
    r"project\w*|"
    r"aim\w*|demand\w*|call\w*|urg\w+|warn\w*|predict\w*|envisag\w*|"
    r"anticipat\w*|await\w*"
)
_OURS: Final = MappingProxyType(
    {
        Distance.DENIED: (
            rf"{_NONE}|reject\w*|refut\w*|disput\w*|dismiss\w*|contradict\w*|contest\w*|"
            r"ruled\s+out|rebut\w*|alleg\w+|accus\w+|claim\w*|counter\w*|oppos\w*|whether"
        ),
        Distance.CHARGED: _TELLING,
        Distance.ASKED: (
            rf"{_TELLING}|ask\w*|whether|if|unclear|unknown|not\s+(?:yet\s+)?(?:known|clear)|"
            r"wonder\w*|doubt\w*|examin\w*|check\w*|prob(?:e|es|ed|ing)|uncertain|no|not"
        ),
        Distance.SAID: _TELLING,
        Distance.EXPECTED: (
            rf"{_TELLING}|{_NONE}|{_TO_COME}|will|would|shall|should|must|could|can|next|upcoming|"
            r"future|for\s+\w+ing|deadline|until|to\s+be"
        ),
        Distance.FORESEEN: (
            rf"{_TELLING}|{_NONE}|{_TO_COME}|would|should|could|can|poised|tipped|primed|in\s+line|"
            r"on\s+(?:course|track|the\s+\w+|its\s+way|their\s+way)|head(?:ed|ing|s)|clos(?:e|er)\s+to|"
            r"stands?\s+to|near(?:s|ed|ing)?|looks?|seem\w*|appear\w*|chances?|risk\w*|bound"
        ),
        Distance.UNDONE: (
            rf"{_NONE}|fail\w*|refus\w*|declin\w*|reject\w*|tr(?:y|ies|ied|ying)|attempt\w*|"
            r"sought|seeks?|struggl\w*|prevent\w*|stop(?:s|ped)?\s+(?:\S+\s+){1,4}?from|avoid\w*|"
            r"escap\w*|block\w*|bar(?:s|red)|kept|keeps?|"
            r"almost|nearly|unsuccess\w*|vain|neglect\w*|omit\w*|lack\w*|miss\w*|against|oppos\w*|"
            r"unwilling\w*|"
            r"g[ai]v\w+\s+up|abstain\w*|forgo\w*|forwent|renounc\w*|refrain\w*|waiv\w+|"
            r"stop(?:s|ped)?\s+\w+ing|ceas\w+|lost|loses?|collaps\w+|fell\s+through|dropped|"
            r"cancel\w*|resign\w*|withdr\w+|would|should|ought|could|might|supposed|"
            r"(?:efforts?|bids?|campaigns?)\s+to|"
            r"remain\w*|stay\w*|still|absen\w*|un\w{4,}(?:ed|t)|reluctan\w*|withh\w+|instead|"
            r"ignor\w*|narrowly|"
            r"only|few\w*|less|intact|zero|away|abandon\w*|short|barely|hardly|out\s+of"
        ),
    }
)
# What parts clauses: marks, and the small words of a language.
_MARKS: Final = r"[,;:()\u2013\u2014\"\u3001\u060c\uff0c\uff1b\uff1a]|\s-\s"
_PARTING: Final = MappingProxyType(
    {
        "de": "und|aber|weil|dass|wenn|als|obwohl|sondern",
        "fr": "et|mais|qui|que|parce|car|quand|lorsque",
        "es": "y|pero|que|porque|cuando|sino|mientras",
        "it": "e|ma|che|perche\u0301|quando|mentre",
        "pt": "e|mas|que|porque|quando|enquanto",
        "nl": "en|maar|dat|omdat|die|toen|terwijl",
        "ru": "и|но|а|что|когда|который",
        "pl": "i|ale|z\u0307e|gdy|kto\u0301ry|a",
        "tr": "ve|ama|fakat|çünkü",
        "ar": "لكن|لأن|الذي|التي|عندما|حيث|بينما",
        "he": "אבל|כי|אשר|כאשר|בעוד",
        "hi": "और|लेकिन|कि|क्योंकि",
    }
)


@dataclass(frozen=True, slots=True)
class Distanced:
    """Words that keep a distance, and of which kind; ``told`` are the content words of what is told
    at it, ``None`` where they are not known; ``prevents`` tells that then something like "prevent"
    was not done."""

    words: str
    distance: Distance
    told: tuple[str, ...] | None = None
    prevents: bool = False


@lru_cache(maxsize=1024)
def distances_in(text: str, language: str = "en") -> tuple[Distanced, ...]:
    """The words of a text in a language (BCP 47) that keep a distance, in order."""
    tongue = language.partition("-")[0].lower()
    folded = fold_text(text)
    if tongue not in DISTANCES or not _any(tongue).search(folded):
        return ()
    joined = _joining(tongue).sub(" ", folded)
    alone = tongue == "en" or _parting(tongue).search(joined) is None
    rows = [
        (found.span(), _distanced(folded, found, distance, tongue))
        for distance, pattern in _patterns(tongue)
        if alone or distance not in _OF_VERBS
        for found in pattern.finditer(folded)
        if not _NOT_ONLY.match(folded, found.end())
    ]
    rows.sort(key=lambda pair: (pair[0][0], -pair[0][1]))
    # "Rejected allegations that" is one denial, and no charge.
    ends = (0, *accumulate((span[1] for span, _ in rows), max))
    return tuple(row for (span, row), end in zip(rows, ends, strict=False) if span[0] >= end)


def _distanced(text: str, found: re.Match[str], distance: Distance, tongue: str) -> Distanced:
    if tongue != "en":
        prevents = distance is Distance.UNDONE and _preventing(tongue).search(text) is not None
        return Distanced(found[0], distance, prevents=prevents)
    after = _SENTENCE_END.split(text[found.end() :][:_NEAR], maxsplit=1)[0]
    if distance is Distance.SAID and not content_words(clause_after(after)):
        after = text[max(0, found.start() - _NEAR) : found.start()]
    elif distance is not Distance.DENIED:
        after = clause_after(after)
    # The verb may say it itself: "accused of lying".
    return Distanced(found[0], distance, content_words(after))


def keeps_distance(own: str, found: Distanced) -> bool:
    """Whether an English text keeps a distance, or may do so; the verb that tells what the quote
    does not tell as done keeps none ("blocked", of "failed to block")."""
    plain = fold_text(own)
    if found.prevents:
        plain = _preventing("en").sub(" ", plain)
    elif found.told and found.distance in (*_OF_VERBS, Distance.DENIED):
        verb = found.told[0]
        plain = _WORD.sub(lambda one: " " if _is_like(one[0], verb) else one[0], plain)
    return _ours(found.distance).search(plain) is not None


def _is_like(word: str, verb: str) -> bool:
    return has_word(content_words(word), verb)


def tells(own: str, text: str, found: Distanced) -> bool:
    """Whether an English text tells what another tells at a distance; always, where it is not known
    what that is."""
    if found.told is None:
        return True
    words, told = content_words(own), found.told
    if not words or not told:
        return False
    if found.distance in _OF_VERBS:
        every = content_words(text)
        verb = told[0]
        once = sum(has_word((word,), verb) for word in every) == 1
        return once and has_word(words, verb) and share_of(words, every) >= _SHARE
    return share_of(told[:_CONTENT_MAX], words) >= _SHARE or share_of(words, told) >= _SHARE


@lru_cache(maxsize=32)
def _preventing(tongue: str) -> re.Pattern[str]:
    return compiled(PREVENTING.get(tongue, "(?!)"), tongue)


@lru_cache(maxsize=32)
def _joining(tongue: str) -> re.Pattern[str]:
    return expression(JOINING.get(tongue, "(?!)"), re.IGNORECASE)


@lru_cache(maxsize=16)
def _ours(distance: Distance) -> re.Pattern[str]:
    return compiled(_OURS[distance], "en")


@lru_cache(maxsize=32)
def _patterns(tongue: str) -> tuple[tuple[Distance, re.Pattern[str]], ...]:
    return tuple((kind, compiled(words, tongue)) for kind, words in DISTANCES[tongue].items())


@lru_cache(maxsize=32)
def _parting(tongue: str) -> re.Pattern[str]:
    words = _PARTING.get(tongue)
    form = rf"{_MARKS}|(?<!\w)(?:{words})(?![\w\u0300-\u036f])" if words else _MARKS
    return expression(form, re.IGNORECASE)


@lru_cache(maxsize=32)
def _any(tongue: str) -> re.Pattern[str]:
    return compiled("|".join(f"(?:{words})" for words in DISTANCES[tongue].values()), tongue)
