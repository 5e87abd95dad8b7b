"""The words that tell who won, by language, for the score beside: "gewann 4:2", "4-2로 이겼다".

``before`` are verbs of winning before a score, ``behind`` those right behind it, ``lost`` what
tells a loss or denies the win: stems, and small words with ``{e}`` behind them, for a name may
begin with the same letters ("ni", "Nice"). All are sources of patterns.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class ScoreWords(NamedTuple):
    """What one language says around the score of a side that won."""

    before: str
    behind: str
    lost: str


_NOT: Final = "(?!)"
SCORES: Final = MappingProxyType(
    {
        "de": ScoreWords(
            r"gewann(?:en)?|gewinnt|siegt(?:e|en)?|schlug(?:en)?|schlägt|besiegt(?:e|en)?"
            r"|bezwang(?:en)?|bezwingt",
            r" (?:gegen (?:[^\W\d_]+ ){1,3})?(?:gewonnen|gesiegt|geschlagen|besiegt|bezwungen)",
            r"verl[oi]r|unterl[ai]g|niederlage|kein|wurd|(?:nicht|nie|fast|beinahe|nach|trotz|wird){e}",
        ),
        "fr": ScoreWords(
            r"(?:a|ont|avait|avaient|ayant) (?:facilement |largement |finalement |encore )?"
            r"(?:battu|gagné|dominé|vaincu|écrasé|remporté|étrillé|surclassé|terrassé|disposé)"
            r"|(?:s'est|se sont) imposé(?:e?s?)|s'impose(?:nt)?|gagne(?:nt)?|bat|battent|remporte"
            r"(?:nt)?|(?:l'|l'a |l'ont )(?:emporte(?:nt)?|emporté)|écrase(?:nt)?|domine(?:nt)?"
            r"|vient à bout|est venue? à bout",
            _NOT,
            r"perd|défait|inclin|battus? par"
            r"|(?:pas|jamais|ni|après|malgré|avant|sans|n'a|n'ont){e}",
        ),
        "es": ScoreWords(
            r"(?:ganó|ganaron|gana|venció|vencieron|vence|derrotó|derrotaron|derrota a"
            r"|se impuso|se impusieron|se impone|goleó|golearon|batió|superó|superaron|arrolló)",
            _NOT,
            r"perd|pierd|derrotad|(?:cay[óe]|no|nunca|sin|tras|después|pese){e}",
        ),
        "it": ScoreWords(
            r"(?:ha|hanno) (?:vinto|battuto|sconfitto|superato|travolto)|vince|vincono|batte"
            r"|battono|si è impost[oa]|si impone|vinse(?:ro)?",
            _NOT,
            r"perde|perdu|(?:pers[oaie]|sconfitt[aei]|non|mai|dopo|nonostante){e}",
        ),
        "pt": ScoreWords(
            r"venceu|venceram|vence|ganhou|ganharam|ganha|derrotou|derrotaram|bateu|bateram"
            r"|goleou|golearam|superou|superaram|se impôs",
            _NOT,
            r"perd|derrotad|(?:não|nunca|sem|após|depois|apesar){e}",
        ),
        "nl": ScoreWords(
            r"won|wonnen|wint|winnen|versloeg(?:en)?|verslaat|klopte(?:n)?",
            r" (?:gewonnen|verslagen|geklopt)",
            r"verlor|verlie|nederlaag|(?:niet|nooit|geen|na|ondanks|werd|wordt){e}",
        ),
        "ru": ScoreWords(
            r"выиграл[аои]?|победил[аои]?|обыграл[аои]?|разгромил[аои]?|одолел[аои]?",
            _NOT,
            r"проигра|уступ|поражен|(?:не|никогда|после|несмотря|бы){e}",
        ),
        "pl": ScoreWords(
            r"wygrał[aoiy]?|pokonał[aoiy]?|zwyciężył[aoiy]?|rozgromił[aoiy]?",
            _NOT,
            r"przegra|uleg|poraż|(?:nie|nigdy|po|mimo|by){e}",
        ),
        "tr": ScoreWords(
            _NOT,
            r"(?:['\u2019]?[lıiuü]k[^\W\d_]*)? (?:(?:skorla|galibiyetle) )?"
            r"(?:kazandı|yendi|mağlup etti|galip geldi)",
            r"kaybet|yenil|mağlup oldu|sonra|rağmen",
        ),
        "zh": ScoreWords(
            r"(?:战胜|戰勝|击败|擊敗|力克|大胜|大勝|获胜|獲勝|取胜|取勝)",
            r"的?(?:比分)?(?:战胜|戰勝|击败|擊敗|力克|大胜|大勝|获胜|獲勝|取胜|取勝|险胜|完胜|胜|勝)",
            r"[负負输輸]|不敌|不敵|败给|敗給|没有|沒有|未|曾以",
        ),
        "ja": ScoreWords(
            _NOT,
            r"(?:の(?:スコア|逆転|大差))?で(?:[^\W\d_]{0,6}(?:に|を))?"
            r"(?:勝った|勝利し|勝ち|快勝|完勝|大勝|辛勝|下した|破った|制した|逆転勝ち)",
            r"敗れ|負け|敗戦|ならな|なかった",
        ),
        "ko": ScoreWords(
            _NOT,
            r" ?으?로 (?:[^\W\d_]+[을를에] ?)?(?:이겼|승리|꺾었|물리쳤|제압|완파|대파|격파|눌렀)",
            r"졌다|패했|패배|지고|못했|않았",
        ),
        "ar": ScoreWords(
            r"فاز(?:ت|وا)?|يفوز|هزم(?:ت|وا)?|تغلب(?:ت|وا)?",
            _NOT,
            r"خسر|خسارة|(?:لم|لن|ليس|بعد|رغم){e}",
        ),
        "he": ScoreWords(
            r"ו?ניצח(?:ה|ו)?|ו?הביס(?:ה|ו)?|ו?גבר(?:ה|ו)? על",
            _NOT,
            r"הפסיד|תבוסה|(?:לא|אחרי|למרות){e}",
        ),
        "hi": ScoreWords(
            _NOT,
            r" से (?:(?:जीत|जीता|जीती|हराया|मात)|[^\W\d_]+ को हराया)",
            r"हार(?!ाया)|नहीं|बाद",
        ),
    }
)
