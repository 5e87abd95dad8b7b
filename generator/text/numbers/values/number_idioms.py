"""English words for numbers that count nothing: "one another", "at one point", "the Seven Sisters".

"One" is a number only before what it counts; a number word with a capital inside a sentence is part
of a name.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from generator.text.letters.expressions import expression
from generator.text.letters.plain_text import PlainText
from generator.text.numbers.values.number_words import PARTS, SCALES
from generator.text.numbers.values.read_number import Atom, Sense
from generator.text.numbers.vocabulary.number_vocabulary import phrases

# What follows "one" where it stands for somebody or something, or is part of a turn of phrase.
_AFTER_ONE: Final = expression(
    r"[ -](?:another|by|on|who|whom|whose|which|that|is|was|has|had|can|could|may|might|must|should"
    r"|would|will|does|did|never|always|in particular|hand|way or|and only|thing is|thing was"
    r"|'s|s?self|too many|after another|side of|at a time|and all|or other|or another|thing"
    r"|hopes|hope|says|thinks|knows|wonders|feels|gets|needs|wants|sees|expects|assumes|imagines"
    r"|hears|suspects|finds|cannot|only)(?![a-z])|'s(?![a-z])|,? then"
)
_BEFORE_ONE: Final = expression(
    r"(?:^|[^a-z])(?:this|that|which|each|every|any|another|other|no|some|first|last|next"
    r"|(?:the|his|her|its|their|our|my|your|'s) only|new"
    r"|old|good|bad|big|latest|previous|former|latter|one-on|one by|by) ?-?$"
)
_HYPHENED: Final = expression(
    r"-(?:off|sided|liner|stop|way|size|horse|dimensional|party|man|woman)"
)
_PAST: Final = expression(
    r"(?:half past|quarter (?:to|past|of)|(?:five|ten|twenty|twenty-five) (?:minutes )?past"
    r"|(?:at|until|till|by|after|before) (?:five|ten|twenty|twenty-five) (?:minutes )?to) $"
)
_IN_THE_MORNING: Final = expression(
    r" (?:o'clock|in the (?:morning|afternoon|evening)|at night)(?![a-z])"
)
# "The third quarter of 2023" is a time, not a part.
_OF_A_YEAR: Final = expression(
    r"(?:^|[^a-z])(?:first|second|third|fourth|1st|2nd|3rd|4th|last|latest|previous|final|opening"
    r"|same|prior|next|this|holiday|fiscal|each|every) $"
)
# How far beside a number its line is looked at.
_NEAR: Final = 80
_GROUP: Final = expression(r"(?:^|[^.!?] )[A-Z][a-z]+ of $")
_POINT: Final = expression(r"(?:^|[^a-z])(?:at|for|on) $")
_POINT_OF: Final = expression(r" (?:point|time|stage|moment|thing|hand)(?![a-z])")
_ONE_DAY: Final = expression(
    r" (?:day|time|night|morning|evening|afternoon|summer|winter)"
    r"(?! (?:of|after|later|before|earlier))"
)
# "One of the worst attacks" counts no attack.
_OF_THE_MOST: Final = expression(
    r" of (?:the|its|his|her|their|our|my|your|this|these|those|[a-z]+'s?) (?:[a-z]+ )?"
    r"(?:most|least|few|first|last|best|worst|only|top|leading|main|major|key|longest|(?!forest"
    r"|guest|west|interest|arrest|protest|harvest|request|conquest)[a-z]{3,}est)"
    r"(?![a-z])"
)
_IS_ONE: Final = expression(r"(?:,|(?<![a-z])(?:is|was|as|became|becomes|be)|'s) $")
_OF_NUMBER: Final = expression(
    r" of (?:the |its |only |some |about |around |at least |more than |just |their |those |these )*"
    r"(?:[0-9]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds"
    r"|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?)(?![a-z]))"
)
_SCORE: Final = expression(r"[ -]score(?: and)?(?![a-z])")
_AFTER_SCORE: Final = expression(r"[ -]score and $")
_SCALE: Final = expression(rf" (?:of )?(?:a )?(?:{'|'.join(SCALES)})(?![a-z])")
_WORDS: Final = expression(r"[A-Za-z][\w'.-]*")
# "Three Mile Island", "Twelve Angry Men was shown": a title, where no plural verb follows
_TITLE: Final = expression(
    r" [A-Z][a-z]+ [A-Z][a-z]+"
    r"(?=$|[.,;:!?)\"'”’\n]| (?:was|is|has|said|says|will|opens|opened)(?![a-z]))"
)
# "Seven Sisters residents", "Six Flags staff": a plural of a name before what is counted
_NAME_OF_MANY: Final = expression(
    r" [A-Z][a-z]+s (?:[a-z]{3,}(?<!wa)(?<!ha)s|staff|people|police|workers?)(?![a-z])"
)
# The words that headlines leave small.
_SMALL: Final = frozenset(
    phrases("a|an|and|as|at|but|by|for|from|in|into|of|off|on|or|over|the|to|up|via|with|after")
)
_OPENS: Final = expression(r"(?:^|[.!?:;\"'“‘(\n—–-]) ?$")


def is_of_a_year(text: str, start: int) -> bool:
    """Whether a "quarter" that starts at a place is one of the four of a year."""
    return _OF_A_YEAR.search(text, max(0, start - 12), start) is not None


# "A single bullet" is one; "a single mother" is of a kind.
SINGLE: Final = expression(
    r"a single(?! (?:mother|father|parent|mom|mum|dad|market|currency|malt|file|digit|bed|room|use"
    r"|sex|vision|entry|payer|minded|most|largest|biggest|greatest|worst|best|highest|lowest"
    r"|woman|man|lady|sign|reason|doubt|word|issue|or|and|person)s?(?![a-z]))"
    r"(?= [a-z]{3,}(?!-))"
)
_MOVED: Final = expression(
    r"(?<![a-z])(?:by|fell|falls|fallen|dropped|declined|decreased|shrank|shrunk|rose|risen|grew"
    r"|grown|increased|jumped|climbed|slid|sank|plunged|lost|gained|up|down)"
    r"(?: (?:about|around|roughly|nearly|almost|over|more than|less than|at least|up to))?"
    r" (?P<article>a|one) $"
)
_MOVED_END: Final = expression(
    r" ?(?:$|[.,;:)\n])| (?:to|in|from|since|this|last|over|year|and|on|between|compared|after"
    r"|during|within|as|while|when|because|for|at)(?![a-z])"
)


def part_of_change(text: str, found: re.Match[str]) -> tuple[Fraction, int] | None:
    """The part by which something changed, and where it starts: a third of "declined by a third";
    ``None`` if a word is none."""
    parts = PARTS.get(found[0])
    if parts is None or not _MOVED_END.match(text, found.end()):
        return None
    moved = _MOVED.search(text, max(0, found.start() - 40), found.start())
    return (Fraction(1, parts), moved.start("article")) if moved else None


def in_idiom(plain: PlainText, atom: Atom) -> Sense | None:
    """What an English number word is where it counts nothing; ``None`` where it may count."""
    text = plain.text
    word = text[atom.start : atom.end]
    left = text[max(0, atom.start - 24) : atom.start]
    if word == "one" and _IS_ONE.search(left) and _OF_NUMBER.match(text, atom.end):
        return Sense.ORDER  # "the bridge, one of 12 in the county"
    if word == "one" and _is_pronoun(text, atom, left):
        return Sense.UNREAD
    if _PAST.search(left) or _IN_THE_MORNING.match(text, atom.end):
        return Sense.TIME
    if text.startswith("-something", atom.end):
        return Sense.VAGUE
    if _SCORE.match(text, atom.end) or _AFTER_SCORE.search(left):
        return Sense.UNREAD
    if word == "couple" and _SCALE.match(text, atom.end):
        return Sense.UNREAD
    return Sense.NAME if _is_name(plain.shown, atom) else None


def _is_pronoun(text: str, atom: Atom, left: str) -> bool:
    if text.startswith(" of a kind", atom.end):
        return True
    if text.startswith(" of ", atom.end):
        return _OF_THE_MOST.match(text, atom.end) is not None  # but "the only one of 12"
    if (
        _HYPHENED.match(text, atom.end)
        or _AFTER_ONE.match(text, atom.end)
        or _BEFORE_ONE.search(left)
    ):
        return True
    if _POINT.search(left) and _POINT_OF.match(text, atom.end):
        return True
    opens = not left.strip() or bool(_OPENS.search(left))
    return opens and _ONE_DAY.match(text, atom.end) is not None


def _is_name(shown: str, atom: Atom) -> bool:
    """Whether a number word is written with a capital among words that are not."""
    start = max(0, atom.start - _NEAR)
    left, right = shown[start : atom.start], shown[atom.end : atom.end + _NEAR]
    number = shown[atom.start : atom.end]
    if not number[:1].isupper() or (len(number) > 1 and f"{left}{number}".isupper()):
        return False
    if _OPENS.search(left[-3:]):
        title = _TITLE.match(shown, atom.end) or _NAME_OF_MANY.match(shown, atom.end)
        return title is not None
    if _GROUP.search(left[-24:]):
        return True
    before, after = _WORDS.findall(left)[-1:], _WORDS.match(right.lstrip())
    named = bool(before and before[0][0].isupper()) or bool(after and after[0][0].isupper())
    return named and not _is_headline(f"{left}{number}{right}")


def _is_headline(shown: str) -> bool:
    """Whether the words of a text begin with capitals, as in a headline."""
    words = [word for word in _WORDS.findall(shown) if word not in _SMALL]
    return len(words) > 3 and all(word[0].isupper() for word in words)
