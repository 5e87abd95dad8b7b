"""The words with which a text keeps its distance from what it tells, as data, by language.

What is denied, charged, said by somebody, expected, or was not done is not what happened. All are
patterns for folded texts, as those of ``words_of_hedging`` are.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.text.hedging.distance_of_languages import MORE_DISTANCES, Distance
from generator.text.hedging.words_of_foresight import FORESEEING

_ADVERB: Final = r"(?:\s+(?:\w{2,20}ly|also|still|now|again|since|then|yet|already|soon|once))?"
_BE: Final = rf"(?:is|are|was|were|be|been|being|'s|'re){_ADVERB}\s+"
_CLAIMS: Final = (
    r"(?:\w+\s+){0,2}(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|notions?|"
    r"assertions?|charges)\s+(?:that|of)"
)
_THAT: Final = r"(?:that|having|being|any|ever|all|it|he|she|they)"
# Who bring charges, and whose word alone is none of an article's.
_ACCUSERS: Final = (
    r"(?:prosecutors?|police|investigators?|detectives|witness(?:es)?|critics|opponents|rivals|"
    r"plaintiffs?|accusers?|activists|lawyers|officials?|authorities|residents|neighbou?rs|aides)"
)
# What stands before the verb that tells what was not done: "did not manage to sell".
_MANAGING: Final = (
    r"(?:\s+(?:be(?:en)?\s+)?(?:manag|succeed|succeeded|able|allow|permitt?|bother|dar|chos|choos|want|"
    r"wish|attempt|try|tri|seek|go\s+on|come)(?:e|ed|en)?\s+(?:to|in))?"
)
_ENGLISH: Final = {
    Distance.DENIED: (
        rf"den(?:y|ies|ied|ying){_ADVERB}\s+(?:{_THAT}|{_CLAIMS}|\w+ing)|denials?\s+that|"
        rf"(?:reject|dismiss|refut|disput|rebuff|contest|rubbish)(?:e?s|ed|ing)?\s+"
        rf"(?:that|as\s+\w+|{_CLAIMS})|ruled\s+out\s+that|no\s+(?:evidence|proof|truth|"
        rf"sign)\s+(?:that|in)"
    ),
    Distance.CHARGED: (
        r"(?:accus(?:es?|ed|ing)|suspect(?:s|ed|ing)?|convinced)\s+(?:\S+\s+){0,5}?of|"
        r"charg(?:es?|ed|ing)\s+(?:\S+\s+){0,4}?with|indicted\s+(?:for|on)|"
        r"blam(?:es?|ed|ing)\s+(?:\S+\s+){1,4}?for|on\s+(?:trial|suspicion|charges?)\s+(?:for|of)|"
        r"(?<!\bthe\s)(?<!\ba\s)suspect(?:s|ed)?\s+(?:that|he|she|they|it|the|an?)|"
        r"suspicions?\s+that|"
        r"(?:alleg(?:es?|ed|ing)|claim(?:s|ed|ing)?|accusations?|allegations?|claims)\s+(?:that|"
        r"to\s+have)|"
        r"(?:claim(?:s|ed|ing)?|alleg(?:es?|ed))\s+(?:the|an?|he|she|they|it|his|her|their)|feared"
    ),
    Distance.ASKED: (
        r"(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|question(?:s|ed|ing)?|doubt(?:s|ed)?|"
        r"investigat(?:es?|ed|ing)|examin(?:es?|ed|ing)|prob(?:es?|ed|ing)|looking\s+into|"
        r"check(?:s|ed|ing)?)"
        r"\s+(?:\S+\s+){0,3}?(?:whether|if)|(?:doubts?|doubtful)\s+that|"
        r"whether(?=[^.;?!]{1,90}?\b(?:not|never|un)\s{0,2}(?:yet\s+|been\s+)?(?:known|clear|"
        r"confirmed|"
        r"established|determined|certain))"
    ),
    Distance.SAID: (
        rf"{_ACCUSERS}\s+(?:have\s+)?(?:sa(?:y|id)|claim(?:ed)?|alleged?|maintain(?:ed)?|"
        rf"insist(?:ed)?|"
        rf"argued?|believed?|hint(?:ed)?|suggest(?:ed)?)"
    ),
    Distance.EXPECTED: (
        rf"{_BE}(?:expected|set|scheduled|slated|planned|about|going|likely|hoping|"
        rf"ready|"
        r"supposed|meant|projected|forecast)\s+to|"
        r"(?:expects?|plans?|hopes?|aims?|intends?|wants?|wanted|vows?|vowed|threatens?|threatened|"
        r"prepares?|agreed|promised|promises|pledges?|pledged|planned|hoped|intended|decided|"
        r"offered|"
        r"ordered|urged|called\s+on)\s+(?:\S+\s+){0,3}?to"
    ),
    Distance.UNDONE: (
        r"(?:(?<!not\s)(?<!n't\s)(?<!never\s)fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|neglect(?:s|ed)?|"
        r"tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought|seeks?|struggl(?:es?|ed|ing)|"
        r"un(?:able|willing)|powerless|reluctant|forgot|omitted|ceased|"
        r"too\s+(?:late|weak|few|slow|afraid|poor))\s+to|"
        # Without whom it had not happened, it did happen.
        r"(?:did|do|does|has|have|had|was|were|is|are|could|would(?!(?:\s+not|n't)\s+have\b)|will|"
        rf"can)(?:\s+not|n't){_MANAGING}|cannot{_MANAGING}|would(?:\s+not|n't)\s+have"
        r"(?![^.;?!]{1,90}\b(?:without|if|had|unless|but\s+for)\b)|"
        r"(?:would|should|ought\s+to)\s+(?:\w{2,20}ly\s+)?have(?=\s+\w)(?!\s+(?:to|an?|the|no)\b)|"
        r"never|neither|not\s+to|(?:no|little)\s+(?:success|luck|chance)\s+(?:in|of|to)|"
        r"(?:stopp?(?:ed|s)?|f[ae]ll(?:s|en)?|fell)\s+short\s+of|"
        r"(?:opted|decided|chose|voted|advised)\s+against|"
        r"(?:held|holds)\s+back\s+from|(?:backed|shied)\s+away\s+from|"
        r"(?:refrain|abstain|desist)(?:s|ed|ing)?\s+from|(?:narrowly|barely)\s+(?:avoided|escaped|"
        r"missed)|(?:prevent|stopp|barr|bann|hinder|deterr|dissuad|exclud|kept|keep)(?:ed|s|ing)?\s+"
        r"(?:\S+\s+){0,4}?from|"
        r"(?:bids?|efforts?|endeavou?rs?|campaigns?)\s+to(?![^.;?!]{1,90}?\b(?:succe\w+|"
        r"worked|paid\s+off)\b)|without(?=\s+\w{2,20}ing\b)|"
        r"(?:nearly|almost)(?=\s+\w{3,20}ed\b)"
    ),
}
_DE: Final = {
    Distance.DENIED: (
        r"bestr(?:itt|itten|eitet|eiten)|dementier\w*|wies\w*\s+(?:\w+\s+){0,4}zurück|leugne\w*|"
        r"streitet?\s+ab"
    ),
    Distance.CHARGED: (
        r"w(?:irft|arf|erfen|arfen)\s+(?:\w+\s+){0,6}vor|vorgeworfen|beschuldig\w*|verdächtig\w*|"
        r"angeklagt|unter\s+verdacht|steht\s+im\s+verdacht|behaupte\w*|bezichtig\w*|"
        r"(?:will|wollen)\s+(?:\w+\s+){0,6}\w+(?:t|en)\s+haben"
    ),
    Distance.ASKED: r"(?:fragte\w*|prüf\w+|untersuch\w+|ermittel\w+|fraglich|offen),?\s+ob",
    Distance.SAID: r"hie(?:ß|ss)\s+es|heißt\s+es",
    Distance.EXPECTED: (
        r"wird\s+(?:\w+\s+){0,3}erwartet|erwartet|geplant|plan(?:t|en)|voraussichtlich|will|wollen|"
        r"beabsichtig\w*|soll(?:en)?|drohte?\w*|kündigte?n?\s+an|versprach\w*|vorgesehen"
    ),
    Distance.UNDONE: (
        r"(?:ge)?scheiter\w+|misslungen|außerstande|unfähig|unterl(?:ieß|ießen|assen)|verzichtet\w*|"
        r"vergebl\w+|vergebens|erfolglos\w*|versäumt\w*|enthielt(?:en)?\s+sich|"
        r"gab(?:en)?\s+(?:\w+\s+){1,5}auf(?=\W{0,3}$)|weiger\w+|lehnt\w*\s+(?:\w+\s+){0,4}ab|versuch(?:t|te|ten|en)|misslang\w*|"
        r"(?<!\bob\s)nicht(?!\s+(?:nur|zuletzt|mehr\s+als|weniger))|nie(?:mals)?|beinahe"
    ),
}
_FR: Final = {
    Distance.DENIED: r"ni(?:e|é|ait|ent|ant)|dément\w*|conteste\w*|rejett?e\w*|réfut\w*",
    Distance.CHARGED: (
        r"accus(?:e|é|ée|és|ées|ent|ait)|soupçonn\w*|inculp\w*|mis(?:e|es)?\s+en\s+examen|"
        r"reproch\w*|prétend(?:ent|ait)?"
    ),
    Distance.ASKED: r"demand\w+\s+si|vérifi\w+\s+si|enquêt\w+\s+pour\s+savoir",
    Distance.SAID: r"dit-on|selon\s+(?:certain\w*|des)|à\s+en\s+croire",
    Distance.EXPECTED: (
        r"attendue?s?|prévoi(?:t|ent)|prévue?s?|compte(?:nt)?\s+\w+r|envisage\w*|"
        r"menac\w+\s+de|(?:veut|veulent|voulait)|espère\w*|promis|promet\w*|"
        r"va\s+\w+r|vont\s+\w+r"
    ),
    Distance.UNDONE: (
        r"renonc(?:e|é|ent|ait|aient)|abst(?:enue?s?|ient|iennent)|incapables?|"
        r"(?:manqu|omett?|omi)\w*\s+d(?:e|'\w+)|en\s+vain|vainement|sans\s+succès|échou\w+|refus(?:e|é|ait|ent|ant)|tent(?:e|é|ait|aient|ent)\s+d(?:e|'\w+)|essa(?:ye|yé|yait)\w*|"
        r"(?:ne|n')\s*[^.,;]{1,40}?\b(?:pas(?!\s+(?:seulement|que|moins))|jamais)|failli"
    ),
}
_ES: Final = {
    Distance.DENIED: (
        r"neg(?:ó|aron|ado|aba|aban)|nieg(?:a|an)|desm(?:intió|iente|intieron|ienten)|rechaz(?:ó|"
        r"a|aron)\s+(?:que|haber|las?\s+acusaci\w+)"
    ),
    Distance.CHARGED: (
        r"acus(?:a|ó|an|aron|ado|ada|ados|adas)|sospecha\w*|imputad\w+|culp(?:a|ó|an|aron)|"
        r"asegur(?:a|ó)\s+sin|señalad\w+\s+(?:de|por)"
    ),
    Distance.ASKED: r"pregunt\w+\s+si|investig\w+\s+si|duda\w*\s+(?:de\s+)?que",
    Distance.SAID: r"se\s+dice|según\s+(?:versiones|rumores|trascendió)|trascendió",
    Distance.EXPECTED: (
        r"espera(?:n|ba)?\s+que|previst\w+|prevén?|planea\w*|pretende\w*|piensa\s+\w+r|"
        r"va(?:n)?\s+a\s+\w+r|"
        r"tiene\s+previsto|amenaz\w+\s+con|quiere[n]?|promet\w+|deberían?"
    ),
    Distance.UNDONE: (
        r"abstuv\w+|abstien\w+|desisti\w+|renunci\w+\s+a\s+\w+r|incapa(?:z|ces)|"
        r"dej(?:ó|aron|a|an)\s+de|en\s+vano|sin\s+éxito|imposible|se\s+neg(?:ó|aron)|fracas\w+|intent(?:ó|aron|a|an|aba)|rehus\w+|"
        r"(?<!\bsi\s)no(?!\s+(?:sólo|solo|más|menos|obstante))|nunca|jamás"
    ),
}
_IT: Final = {
    Distance.DENIED: (
        r"neg(?:a|ò|ano|ato|arono|ava)|smenti(?:sce|to|ta|rono|va|scono)|respin(?:ge|to|"
        r"gono)\s+(?:le\s+accus\w+|\w+)"
    ),
    Distance.CHARGED: (
        r"accus(?:a|ò|ato|ata|ati|ate|ano)|sospett(?:a|ato|ata|ati|ano|ano)|imputat\w+|"
        r"indagat\w+|sostien\w+\s+(?:che|di)|incolpa\w*"
    ),
    Distance.ASKED: r"(?:chied\w+|chiest\w+|verific\w+|indag\w+)\s+se",
    Distance.SAID: r"si\s+dice|secondo\s+(?:indiscrezioni|voci|alcun\w+)",
    Distance.EXPECTED: (
        r"attes[oaie]|previst[oaie]|preved(?:e|ono)|intend(?:e|ono)|progetta\w*|"
        r"conta\s+di|minacci\w+\s+di|vuole|vogliono|promett?\w+|promesso"
    ),
    Distance.UNDONE: (
        r"rinunci\w+\s+a|asten\w+|(?:mancat|smess|omess)\w\s+di|incapac[ei]|invano|senza\s+successo|"
        r"rifiut(?:a|ò|ato|ata|ati|ano)|tent(?:a|ò|ato)\s+di|cercat?o?\s+di|fallit\w+|"
        r"riusc\w+\s+a\s+evitare|"
        r"non(?!\s+(?:solo|soltanto|più\s+di|meno))|mai"
    ),
}
_PT: Final = {
    Distance.DENIED: (
        r"neg(?:ou|a|am|aram|ava)|desment(?:e|iu|iram|em)|rejeit(?:ou|a|aram)\s+(?:que|"
        r"as\s+acusaç\w+)|refut(?:ou|a|aram)"
    ),
    Distance.CHARGED: (
        r"acus(?:a|ou|am|aram|ado|ada|ados|adas)|suspeita[mr]?\s+(?:de|que)|suspeit[oa]s?\s+de|"
        r"indiciad\w+|denunciad\w+"
    ),
    Distance.ASKED: r"(?:pergunt|investig|apur|questiona)\w+\s+se",
    Distance.SAID: r"diz-se|segundo\s+(?:rumores|relatos)",
    Distance.EXPECTED: (
        r"dev(?:e|em)|espera-se|previst\w+|prevê\w*|planeja\w*|planeia\w*|"
        r"pretende\w*|"
        r"va(?:i|mos|o)\s+\w+r|vão\s+\w+r|ameaç\w+|quer(?:em)?|promet\w+"
    ),
    Distance.UNDONE: (
        r"deix(?:ou|aram|a|am)\s+de|desist\w+|incapaz(?:es)?|abst(?:eve|iveram|ém|êm)|em\s+vão|"
        r"sem\s+sucesso|renunci\w+\s+a\s+\w+r|impossível|recus(?:ou|a|aram|am)|tent(?:ou|a|aram|am)|fracass\w+|falh\w+|não(?!\s+(?:só|apenas|"
        r"mais))|nunca|jamais"
    ),
}
_NL: Final = {
    Distance.DENIED: (
        r"ontken(?:t|de|den|nen)|weersprak\w*|weersp\w+t|sprak\s+(?:\w+\s+){0,3}tegen|ver?werp\w*"
    ),
    Distance.CHARGED: (
        r"beschuldig\w*|verden(?:kt|king)|verdacht(?:e)?\s+van|aangeklaagd|verwijt\w*|verweet|"
        r"bewe(?:ert|erde|ren)"
    ),
    Distance.ASKED: r"(?:vroeg|vraagt|vragen|onderzoek\w*)(?:\s+\w+){0,3}\s+of",
    Distance.SAID: r"volgens\s+geruchten|naar\s+men\s+zegt",
    Distance.EXPECTED: (
        r"verwacht(?:ing)?|van\s+plan|gepland|wil(?:len)?|zal|zullen|dreig\w*|beloof\w*|"
        r"moet(?:en)?"
    ),
    Distance.UNDONE: (
        r"zag(?:en)?\s+(?:\w+\s+){0,4}af\s+van|liet(?:en)?\s+na\s+(?:\w+\s+){0,4}te|onthield(?:en)?|"
        r"(?:te)?vergeefs|verzuim\w*|weiger\w*|probeer\w*|mislukt\w*|faal\w*|slaag\w*|niet(?!\s+(?:alleen|meer\s+dan|"
        r"minder))|nooit"
    ),
}
_EVERY: Final[Mapping[str, Mapping[Distance, str]]] = MappingProxyType(
    {
        "en": _ENGLISH,
        "de": _DE,
        "fr": _FR,
        "es": _ES,
        "it": _IT,
        "pt": _PT,
        "nl": _NL,
        **MORE_DISTANCES,
    }
)
DISTANCES: Final[Mapping[str, Mapping[Distance, str]]] = MappingProxyType(
    {
        language: {**words, Distance.FORESEEN: FORESEEING[language]}
        for language, words in _EVERY.items()
    }
)
