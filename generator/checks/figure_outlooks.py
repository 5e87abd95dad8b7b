"""Whether a figure tells what is foreseen, on a condition or asked for, and not what was so."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from generator.model.records import Figure
from generator.model.statements import Observation
from generator.model.vocabulary import Certainty, Speech
from generator.text.letters.expressions import expression
from generator.text.numbers.values.read_number import Prospect

_OWN_WORDS: Final = MappingProxyType(
    {
        Prospect.FORESEEN: expression(
            r"\b(?:expect\w*|forecast\w*|fores(?:ee|aw)\w*|project(?:ed|ions?)|predict\w*"
            r"|plan(?:s|ned)?"
            r"|target\w*|goals?|aim\w*|due|will|would|could|might|may|to (?:come|go|be)|outlook"
            r"|estimat\w*|scheduled|futures?|prospect\w*|propos\w*|promis\w*|pledg\w*|anticipat\w*"
            r"|upcoming|coming|next|set to|likely|possible|potential\w*|hop(?:ed?|es)|intend\w*"
            r"|budget\w*"
            r"|guidance|ambition\w*|until|deadline|announced|(?:19|20)[0-9]{2})\b",
            re.IGNORECASE,
        ),
        Prospect.CONDITIONAL: expression(
            r"\b(?:if|unless|conditions?|conditional\w*|provided|otherwise)\b",
            re.IGNORECASE,
        ),
        Prospect.SOUGHT: expression(
            r"\b(?:sought|seek\w*|ask(?:s|ed|ing)?|demand\w*|claim\w*|request\w*|want\w*"
            r"|call(?:s|ed)? for"
            r"|appl(?:y|ied|ication\w*)|recommend\w*|propos\w*|hop(?:ed?|es)|target\w*|goals?"
            r"|offer\w*"
            r"|fac(?:e[sd]?|ing)|threat\w*|risk\w*|possible|maximum|penalt(?:y|ies)"
            r"|plea|promis\w*|pledg\w*|bids?|wish\w*|need\w*|requir\w*|plan(?:s|ned)?|expect\w*|intend\w*)\b",
            re.IGNORECASE,
        ),
        Prospect.ROOM: expression(
            r"\b(?:capacit\w*|room|seats?|places?|beds?|cells?|berths?|space|holds?|designed"
            r"|licen[cs]\w*|allowed|fits?|built|maximum|limits?|accommodat\w*|meant|intended)\b",
            re.IGNORECASE,
        ),
        Prospect.UNSURE: expression(
            r"\b(?:unconfirmed|unverified|rumou?r\w*|alleged\w*|claim\w*|reported|reports?|disputed"
            r"|question\w*|possible|suspected|feared)\b",
            re.IGNORECASE,
        ),
        Prospect.UNREAL: expression(
            r"\b(?:not|never|un\w+|fail\w*|refus\w*|declin\w*|threat\w*|risk\w*|danger|drills?|mock"
            r"|simulat\w*|film\w*|novel\w*|fiction\w*|exercise|still|remain\w*|yet|held|captive\w*"
            r"|called off|spared|hop\w*|expect\w*|averted|prevented|planned|offer\w*"
            r"|agreed|await\w*|miss\w*"
            r"|deal|to be)\b",
            re.IGNORECASE,
        ),
        Prospect.ASKED: expression(
            r"\b(?:question\w*|asked|asks|whether|alleged\w*|suspected|possible|claim\w*|doubt\w*)\b",
            re.IGNORECASE,
        ),
    }
)
# "12 died and 30 were hurt": each number for a figure of its own fate, or of none.
_FATES: Final = MappingProxyType(
    {
        Prospect.DEAD: expression(
            r"\b(?:dead|deaths?|died|kill\w*|fatal\w*|dying|drowned|perished|tolls?|lives)\b",
            re.IGNORECASE,
        ),
        Prospect.HURT: expression(
            r"\b(?:injur\w*|hurt|wounded|harmed|maimed|patients)\b", re.IGNORECASE
        ),
        Prospect.MISSING: expression(r"\b(?:missing|unaccounted|lost)\b", re.IGNORECASE),
        Prospect.SAFE: expression(
            r"\b(?:rescue\w*|saved?|surviv\w*|escape\w*|alive|safe)\b", re.IGNORECASE
        ),
        Prospect.HELD: expression(
            r"\b(?:arrest\w*|detain\w*|detention\w*|captur\w*|held|custody|captives?)\b",
            re.IGNORECASE,
        ),
        Prospect.MOVED: expression(r"\b(?:evacu\w*|displac\w*|moved)\b", re.IGNORECASE),
        Prospect.FREED: expression(r"\b(?:freed|releas\w*|liberated)\b", re.IGNORECASE),
    }
)
# What a figure counts that tells no kind of people: "People killed in the crash", "Death toll"
_ANYONE: Final = frozenset(
    re.findall(
        r"\S+",
        "people things persons person human humans deaths death dead killed died dying fatalities "
        "fatality toll victims victim injured injuries injury wounded hurt harmed casualties "
        "casualty missing evacuated evacuees displaced arrested arrests detained detainees "
        "rescued survivors survived found infected the a an and or of in at on by all total "
        "number count reported who were was are been have has lives lost crash crashes flood "
        "floods flooding fire fires storm storms attack attacks strike strikes earthquake quake "
        "explosion blast accident accidents collision landslide bombing shooting protest protests "
        "heatwave war raid raids outbreak epidemic disaster derailment sinking stampede riot "
        "riots collapse typhoon cyclone hurricane tornado",
    )
)
_WORD: Final = expression(r"[^\W\d_]+")
_HARM: Final = expression(
    r"\b(?:injur\w*|hurt|wound\w*|harm\w*|casualt\w*|maim\w*|kill\w*|dead|deaths?|died|fatal\w*"
    r"|victims?|tolls?)\b",
    re.IGNORECASE,
)
_NO_HARM: Final = expression(
    r"\b(?:un(?:hurt|injured|harmed|scathed|touched)|not|no|without|surviv\w*|escap\w*|safe\w*"
    r"|aboard|on board)\b",
    re.IGNORECASE,
)
_GAINS: Final = expression(
    r"\b(?:profits?|earnings|surplus(?:es)?|(?:net|operating|yearly) results?|income|ebit\w*)\b",
    re.IGNORECASE,
)
_LOSSES: Final = expression(r"\b(?:loss(?:es)?|lost|deficits?|shortfalls?)\b", re.IGNORECASE)
_PLAIN: Final = frozenset((Speech.SAYS, Speech.CONFIRMS, Speech.ACCUSES))
_OF_WHAT_MAY_BE: Final = frozenset(
    (Prospect.FORESEEN, Prospect.CONDITIONAL, Prospect.ASKED, Prospect.UNSURE)
)
_ASKING: Final = frozenset((Speech.DEMANDS, Speech.CALLS_FOR, Speech.PROPOSES, Speech.INTENDS))


def tells_prospect(figure: Figure, seen: Observation, prospect: Prospect) -> bool:
    """Whether a figure or its observation tells by its words, its verb of speech or its certainty
    that a number is not of what was so."""
    if prospect is Prospect.UNHARMED:
        return _HARM.search(figure.name) is None or _NO_HARM.search(figure.name) is not None
    if prospect is Prospect.LOST:
        return _GAINS.search(figure.name) is None or _LOSSES.search(figure.name) is not None
    if prospect in _FATES:
        own = [one for one, words in _FATES.items() if words.search(figure.name)]
        return not own or prospect in own
    if prospect is Prospect.MEMBERS:
        return figure.part_of is not None or not _counts_anyone(figure, seen)
    said = seen.speech in _ASKING
    if prospect in _OF_WHAT_MAY_BE:
        said = seen.speech not in _PLAIN or seen.certainty is not Certainty.STATED
    told = (figure.name, figure.measures, figure.unit, seen.note or "", seen.words or "")
    if prospect is Prospect.CONDITIONAL:
        said = said or _OWN_WORDS[Prospect.FORESEEN].search(" ".join(told)) is not None
    return said or _OWN_WORDS[prospect].search(" ".join(told)) is not None


def _counts_anyone(figure: Figure, seen: Observation) -> bool:
    """Whether the words of a figure tell no kind of those whom it counts; names of places and of
    months tell none."""
    first, *others = _WORD.findall(figure.name) or [""]
    told = [first, *(word for word in others if not word[0].isupper())]
    told += [*_WORD.findall(figure.unit), *_WORD.findall(seen.note or "")]
    return all(word.lower() in _ANYONE for word in told)
