"""The words that foresee what is not settled, as data, by language: "is poised to".

A text of ours with "will" is surer than they are. Patterns as those of ``words_of_distance``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_BE: Final = r"(?:is|are|was|were|be|been|being|'s|'re)(?:\s+(?:\w{2,20}ly|also|still|now))?\s+"
_LOOKS: Final = r"(?:look|seem|appear)(?:s|ed|ing)?(?:\s+to\s+be)?(?:\s+\w{2,20}ly)?\s+"
# "The delay was due to fog" foresees nothing.
_DUE: Final = (
    r"due\s+to(?=\s+(?:be|have|begin|start|open|reopen|close|shut|end|leave|arrive|meet|return|"
    r"speak|vote|take|hold|make|give|get|go|come|run|expire|appear|stand|face|sign|publish|receive|"
    r"deliver|decide|rule|launch|land|sail|fly|play|finish|resume|retire|step|address|announce|"
    r"complete|pay|join|move|rise|fall|sell|buy|testify|hear|conclude|hand|enter|undergo|present|"
    r"become|serve|sit|submit|marry|perform|elect|merge|cut|raise|pass)\b)"
)
FORESEEING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": (
            rf"(?:{_BE}|{_LOOKS}|remain(?:s|ed)?\s+)(?:poised|tipped|primed|on\s+(?:course|track|the\s+"
            rf"(?:verge|brink|cusp)|its\s+way|their\s+way)|in\s+line|close|destined|bound|"
            rf"head(?:ed|ing))\s+(?:to|for|of|towards?)|(?:{_BE}|{_LOOKS}){_DUE}|"
            rf"{_LOOKS}(?:set|sure|certain|ready|bound|about|likely)\s+to|"
            r"stands?\s+to|shap(?:es|ing)\s+up\s+to|look(?:s|ed)\s+like"
        ),
        "de": (
            r"steh(?:t|en)\s+(?:unmittelbar|kurz)\s+vor|steh(?:t|en)\s+vor\s+\w{2,6}\s+(?:\w+\s+)?"
            r"(?:schließung|auflösung|einigung|eröffnung|zulassung|räumung|spaltung|aus|ende|"
            r"bankrott|kollaps|pleite|insolvenz|abschluss|durchbruch|rücktritt)|"
            r"auf\s+dem\s+weg|auf\s+kurs|schick(?:t|en)\s+sich|zeichnet\s+sich|steuer(?:t|n)\s+auf|"
            r"ist\s+im\s+begriff"
        ),
        "fr": (
            r"s'apprêt\w+|en\s+passe|en\s+voie|sur\s+le\s+point|se\s+dirige(?:nt)?\s+vers|"
            r"bien\s+partie?s?\s+pour|devrai(?:t|ent)|au\s+bord"
        ),
        "es": (
            r"a\s+punto\s+de|se\s+encamina[n]?|camino\s+de|está[n]?\s+por\s+\w+r|apunta[n]?\s+a|"
            r"se\s+perfila[n]?|al\s+borde"
        ),
        "it": (
            r"si\s+appresta(?:no)?|sta(?:nno)?\s+per|destinat[oaie]\s+a|si\s+avvia(?:no)?|"
            r"in\s+procinto|dovrebbe(?:ro)?|sull'orlo"
        ),
        "pt": (
            r"prestes\s+a|caminha[m]?\s+para|encaminha[m]?-se|a\s+caminho\s+de|"
            r"está\s+para\s+\w+r|dever(?:á|ão|ia|iam)|à\s+beira"
        ),
        "nl": (
            r"op\s+het\s+punt|op\s+koers|lijk(?:t|en)\s+te\s+gaan|stevent\s+af|afstevent|"
            r"zou(?:den)?\s+moeten|aan\s+de\s+vooravond"
        ),
        "ru": (
            r"вот-вот|на\s+пути\s+к|готовит(?:ся|есь)|готовятся|близ(?:ок|ка|ки)\s+к|на\s+грани|"
            r"на\s+пороге"
        ),
        "pl": (
            r"zmierza(?:ją)?\s+(?:do|ku)|na\s+dobrej\s+drodze|lada\s+dzień|szykuj\w+\s+się|"
            r"u\s+progu|o\s+krok\s+od|blisk[iao]\w*\s+(?:podpis|zamkn|upad|porozum)\w+"
        ),
        "tr": r"eşiğinde\w*|(?:mek|mak)\s+üzere\w*|\w+(?:mek|mak)\s+üzere\w*|hazırlanıyor\w*",
        "ar": (
            r"على وشك|(?:يتجه|تتجه|يتجهون) (?:نحو|إلى|ل)|في طريقه(?:ا|م)? إلى|بصدد|"
            r"(?<!\w)(?:يستعد|تستعد)(?!\w)|على شفا"
        ),
        "he": r"(?<!\w)ו?ש?(?:עומד|עומדת|עומדים|עומדות) ל|על סף|בדרך ל|נערכ\w* ל|נערך ל",
        "hi": "की कगार पर|की ओर बढ़|की राह पर|के करीब है",
        "zh": "有望|濒临|瀕臨|行将|行將|势将|勢將|眼看就要",
        "ja": "運びとな|方向で調整|間近だ|間近に迫|公算|秒読み",
        "ko": "임박했|임박한|눈앞에 두|초읽기|유력하|유력시|앞두고 있",
    }
)
