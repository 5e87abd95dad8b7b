"""What English says around a number (see ``number_vocabulary``)."""

from __future__ import annotations

from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.numbers.vocabulary.number_vocabulary import (
    NumberVocabulary,
    Qualifiers,
    phrases,
    scales,
)

QUALIFIERS: Final = Qualifiers.of(
    {
        Qualifier.EXACTLY: "exactly|precisely",
        Qualifier.ABOUT: "about|around|roughly|approximately|approx|approx.|circa|ca.|c.|some"
        "|estimated|an estimated|estimated at|estimate of|estimates of|estimated to be"
        "|estimated that|hovering around|hovered around|hovers around|hovering at|around about"
        "|somewhere around|just about|in the region of|in the order of|on the order of"
        "|~|≈|something like|the best part of|more or less|anything like"
        "|mid-|perhaps|maybe",
        Qualifier.ALMOST: "almost all|almost all of|almost all of the|almost all the|nearly all"
        "|nearly all of|nearly all of the|nearly all the|virtually all|virtually all of the"
        "|practically all|practically all of the|almost all of its|nearly all of its"
        "|almost|nearly|close to|approaching|nearing|just under|just below"
        "|just short of|just shy of|shy of|a little under|little under|a little less than"
        "|slightly under|slightly less than|slightly below|slightly fewer than|near to"
        "|neared|nears|nudging|nudged|a touch under|not far off|not far short of"
        "|not quite|barely|hardly|scarcely|virtually|a bit under|a shade under|getting on for",
        Qualifier.AT_LEAST: "at least|no fewer than|no less than|not fewer than|not less than"
        "|a minimum of|minimum of|as few as|minimum|≥|>=|at the very least|at a minimum",
        Qualifier.MORE_THAN: "more than|over|above|in excess of|exceeding|exceeded|exceeds"
        "|greater than|higher than|larger than|upwards of|upward of|north of|>|beyond|topping"
        "|topped|well over|well above|just over|just above|slightly more than|slightly over"
        "|slightly above|a little over|a little more than|little more than|a bit over"
        "|a bit more than|surpassing|surpassed|well in excess of|comfortably over"
        "|way over|far more than|many more than|much more than|rather more than|longer than"
        "|older than|a good|tops|surpasses|a touch over|a shade over|a shade above|upward from",
        Qualifier.AT_MOST: "at most|up to|no more than|not more than|a maximum of|maximum of"
        "|as many as|as much as|≤|<=|at the most|not exceeding|a ceiling of|capped at|max."
        "|as high as|no longer than|maximum",
        Qualifier.FEWER_THAN: "fewer than|less than|under|below|short of|<|south of|well under"
        "|well below|well short of|far fewer than|far less than|lower than|smaller than"
        "|shorter than|younger than|much less than|many fewer than|barely short of",
    },
    {
        Qualifier.ABOUT: "or so|-odd|odd|or thereabouts|-ish|ish|approximately|give or take"
        "|more or less|or about|, give or take",
        Qualifier.AT_LEAST: "or more|or longer|or better|or greater|or heavier|-plus|"
        "plus|+|or over|and over|and above|or above|and up"
        "|at the very least|at least|or higher|or older|and older|at the least|at a minimum|minimum"
        "|and more|and counting",
        Qualifier.AT_MOST: "or fewer|or less|or under|and under|or below|at most|or younger"
        "|and younger|at the most|at the very most|maximum|tops|max",
    },
)

ENGLISH: Final = NumberVocabulary(
    qualifiers=QUALIFIERS,
    scales=scales(
        {
            2: "hundred",
            3: "thousand|k",
            5: "lakh|lakhs|lac",
            6: "million|millions|mn|mln|mio|mil.",
            7: "crore|crores",
            9: "billion|billions|bn|bln|bil|bil.|milliard",
            12: "trillion|trillions|tn|trn|lakh crore",
            15: "quadrillion",
        }
    ),
    percent=phrases("percent|per cent|pct|%|% |p.c."),
    below=phrases(
        "below zero|below zero celsius|below freezing|above freezing|below the freezing point"
    ),
    minus=phrases("minus|negative"),
    between=phrases("between"),
    to=phrases("to|up to|-|- |and|or|through|till|until|~"),
    of=phrases("of|out of|of the|of its|of their|of his|of her|of all|of some|(of|(out of|per"),
    ratio=phrases("in|in every|out of every|for every|to every|in each|of every"),
    zero=phrases(
        "no one|no-one|nobody|none|neither|zero|nil|nought|no|not a single|without a single|not one"
    ),
    negation=phrases(
        "not|not all|not all the|not all of the|no|nowhere near|far from|rather than"
        "|instead of|nor|never"
    ),
    rises=phrases(
        "widened|widens"
        "|rise|rises|rose|risen|rising|increase|increases|increased|increasing|up|gain|gains|gained"
        "|gaining|grow|grows|grew|grown|growing|growth|jump|jumps|jumped|jumping|climb|climbs"
        "|climbed|climbing|surge|surges|surged|surging|soar|soars|soared|soaring|add|adds|added"
        "|advance|advanced|advances|expand|expanded|expands|higher|raise|raised|raises|hike"
        "|hiked|upturn|rally|rallied|rebound|rebounded|leapt|leap|uptick|upped|edged up|edges up"
        "|lift|lifts|lifted|boost|boosts|boosted|recovered|recovers|recovering|rocketed|swelled"
        "|ballooned|strengthened|spiked|spike"
    ),
    falls=phrases(
        "fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined"
        "|declining|decrease|decreases|decreased|decreasing|down|lose|loses|lost|losing|loss"
        "|losses|cut|cuts|cutting|reduce|reduces|reduced|reducing|reduction|shrink|shrinks"
        "|shrank|shrunk|shrinking|slip|slips|slipped|slide|slid|slides|sank|sink|sunk|plunge"
        "|plunged|plunges|tumble|tumbled|contracted|contract|contraction|lower|lowered|lowers"
        "|dip|dips|dipped|slump|slumped|shed|sheds|fewer|less|dived|crashed|eased|dwindled"
        "|downturn|narrowed"
        "|weakened|plummeted|retreated|gave up|given up|nosedived|tanked|sagged|cratered"
        "|were off|was off|are off|is off|negative growth|sinks|sinking|plummets|plummeting"
        "|trim|trims|trimmed|slash|slashes|slashed|shaved|pared|tumbles|tumbling|weakens"
        "|retreats|slumps|slumping|plunging|sagging|erased|lopped"
    ),
    clock=phrases("am|a.m.|a.m|pm|p.m.|p.m|o'clock|gmt|utc|bst|est|et|hrs"),
    labels=phrases(
        "form|chapters|articles|sections|flights|routes|rooms|pages|acts|phases|levels|types"
        "|classes"
        "|grades|highways|lines|terminals|gates|psalms|resolutions|volumes|parts|figures|tables"
        "|rules|stages|groups|verses|rows|seats|lots|weeks|seasons|episodes|rounds|chapter"
        "|article|section|flight|route|room|page|act|phase|level|type|class|grade"
        "|no.|no|nos.|№|#|number|highway|interstate|line|terminal|gate|channel|psalm|resolution"
        "|volume|part|figure|fig.|table|version|rule|stage|group|tier|bus|tram|train|apartment|apt"
        "|flat|unit|district|ward|week|season|episode|round|lap|game|boeing|airbus|area|block|box"
        "|zone|pier|platform|track|runway|exit|junction|sector|platoon|brigade|battalion|clause"
        "|paragraph|schedule|title|order|bill|case|item|question|appendix|annex|lot|hall|ward"
        "|building|house|door|size|model|mark|mk|version|windows|apollo|chanel|formula|covid"
        "|proposition|prop|amendment|category|step|world war|site|camp|studio|radio|bbc"
        "|day|seat|row|suite|floor|century|vol.|pp.|p.|art.|reg.|ch.|sec.|station|tower"
        "|verse|canto|sonata|symphony|opus|op.|cell|bay|berth|code|postcode|zip|ext.|tel|tel."
        "|phone|call|dial|fax"
    ),
    limits=phrases(
        "aged under|aged over|children under|children over|kids under|kids over|people under"
        "|people over|adults over|adults under|those over|those under|women under|women over"
        "|men over|men under|anyone under|anyone over|everyone over|everyone under|boys under"
        "|girls under|pupils under|patients over|patients under|infants under|residents over"
        "|workers over|workers under|passengers under|drivers over|drivers under|students under"
        "|minors under|youths under|citizens over|voters over|voters under|babies under"
        "|the over|the under"
    ),
    years=phrases(
        "in|since|of|by|from|until|till|during|year|years|before|after|late|early|mid|to|between"
        "|the year|and|through|spring|summer|autumn|fall|winter|circa|ad|around|for|-|fiscal"
    ),
    few=phrases("several|a few|many|few|couple of|couple|some odd|umpteen|countless|various"),
    parts=phrases(
        "half|halves|third|thirds|quarter|quarters|fifth|fifths|sixth|sixths|eighths|tenths"
    ),
    half=phrases("and a half|and-a-half"),
)
