"""English words for what is planned, promised, due, or would have been, as data.

Each is the source of a pattern for plain texts in lower case: up to a number, or from it on.
"""

from __future__ import annotations

from typing import Final

_STOP: Final = (
    "that|who|which|whom|and|but|or|when|after|because|since|from|until|than|whose|if|where|whether"
    "|with|by|as|on|at|while|before|of|what|how|why|in|for|during"
)
_W: Final = rf"(?: (?!(?:{_STOP})(?![a-z]))[a-z'’-]+)"
_OTHER: Final = f"{_STOP}|said|says|not|never|the|an?|his|her|its|their|it|he|she|they"
_SUBJECT: Final = rf"(?: (?!(?:{_OTHER})(?![a-z]))[a-z'’-]+){{0,4}}?"
_PLACE: Final = r"(?: (?:in|of|from|at|on) (?:the )?[a-z'’-]+(?: [a-z'’-]+)?)?"
_PLAN: Final = (
    r"(?:plan(?:s|ned|ning)?|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed|ing)?"
    r"|intend(?:s|ed|ing)?|propos(?:es?|ed|ing)|want(?:s|ed|ing)?|wish(?:es|ed)?|undertook"
    r"|threaten(?:s|ed|ing)?|prepar(?:es|ed|ing)|in talks|negotiating|ready"
    r"|committed (?:itself|themselves|himself|herself))"
)
_DO: Final = (
    r"(?:cut|build|hire|open|close|buy|sell|send|plant|create|add|lay off|recruit|deliver|train"
    r"|deploy|evacuate|release|free|move|shut|scrap|shed|axe|launch|install|erect|employ|house"
    r"|resettle|return|deport|put up|set up|replace|order|ship|supply|make|produce|get|receive|take"
    r"|cost|claim|displace|affect|kill|ban|force|allow)"
)
_GO: Final = (
    r"(?:arrive|begin|start|follow|open|close|land|join|leave|go|come|return|take|get|receive|appear"
    r"|stand|play|vote|travel|sail|depart|move|retire|expire|end|run|report|meet|attend|deploy|ship"
    r"|fly|march|walk out|strike|lose|face|compete|graduate|testify|speak|perform|be(?! (?:named"
    r"|identified|remembered|missed)(?![a-z])))"
)
_OFTEN: Final = r"(?: (?:now|also|still|all|both|soon|then|already|probably|likely|[a-z]+ly))?"
# Up to a number: "plans to build", "promised", "a plan for", "will cut"
PLANNED_BEFORE: Final = (
    rf"(?<!\bas )(?:{_PLAN}|plans? (?:is|are|was|were)|(?:promise|pledge|vow|ambition|dream)s?"
    rf"(?: (?:is|was|were))?) to(?! the(?![a-z])){_W}{{1,4}}"
    rf"|(?<!\bas )(?:pledg(?:es|ed|ing)|promis(?:es|ed|ing)){_W}{{0,3}}"
    rf"|(?:(?:plans?|promises?|pledges?|proposals?) for|planned|scheduled){_W}{{0,2}}"
)
# The same of what is no money: "the firm will cut 4,500 jobs"
WILL_BEFORE: Final = rf"(?:will|would|'ll|shall){_OFTEN} {_DO}{_W}{{0,2}}"
# From a number on: "flats are planned", "are due next week", "are to follow"
PLANNED_BEHIND: Final = (
    rf"{_SUBJECT}{_PLACE} (?:(?:is|are|was|were|have been|has been|had been){_OFTEN}"
    r" (?:planned|scheduled|slated|envisaged|foreseen|expected|set to|about to|poised to"
    r"|(?:promised|pledged)(?= (?:by|for|in|within)(?![a-z])|[.,;:!?\n]|$))"
    rf"|(?:is|are){_OFTEN} (?:to {_GO}|on (?:their|its|the) way(?! (?:home|back|to work)))"
    rf"|(?:is|are|was|were){_OFTEN} due to {_GO})(?![a-z])"
)
WILL_BEHIND: Final = (
    rf"{_SUBJECT}{_PLACE} (?:(?:will|would|shall){_OFTEN} (?:{_GO}|be [a-z]+)"
    rf"|(?:is|are|was|were){_OFTEN} due(?: (?:next|on|in|by|at|this|later|tomorrow|today|back|home"
    r"|out|here|there|within|before|soon|over)(?![a-z])|(?=[.,;:!?\n]|$)))(?![a-z])"
)
# What was not so: "would have killed 300", "30,000 people would have died"
UNREAL_BEFORE: Final = rf"(?:(?:would|could|might|should){_OFTEN}|(?:was|were) to) have{_W}{{1,5}}"
UNREAL_BEHIND: Final = rf"{_SUBJECT}{_PLACE} (?:would|could|might){_OFTEN} have [a-z]+"
# "Had the dam burst", "without the dam", and what then would be
_OPEN: Final = r"(?:^|[.;:!?\n\"“,] ?|(?<![a-z])(?:said|says|that|but|and|warned) )"
UNREAL_OPENS: Final = (
    rf"{_OPEN}(?:(?:had|were|should) (?!been)[a-z][^.;:!?\n]{{2,80}}"
    r"|(?:without|but for|absent|if not for|if it (?:was|were|had) not|otherwise"
    r"|in the event of|in case of|if|unless)(?![a-z])[^.;:!?\n]{0,80})$"
)
UNREAL_CLOSES: Final = rf"{_SUBJECT}{_PLACE} (?:would|could|might|will|shall)(?![a-z])"
# "Failed to reach its target of 20,000"; and "reached its target of 20,000"
TARGET: Final = (
    r"(?<![a-z])(?:(?:targets?|goal|quotas?|objectives?|aims?|ambitions?)(?: [a-z'’-]+){0,4}? of"
    r"|(?:target|quota|aim|objective)(?: [a-z'’-]+){0,2}? (?:at|is|was|for))(?: [a-z'’-]+){0,2}"
)
TARGET_REACHED: Final = (
    r"(?<![a-z])(?<!not )(?<!never )(?<!without )(?<!instead of )(?<!before )"
    r"(?:reach(?:ed|es|ing)|met|meets|meeting|hit|hits|hitting|achiev(?:ed|es|ing)"
    r"|attain(?:ed|s|ing)) (?:[a-z'’-]+ ){0,4}(?:targets?|goals?|quotas?|objectives?|aims?"
    r"|ambitions?)(?![a-z])[^.;:!?\n]*$"
)
