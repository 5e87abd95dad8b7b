"""Conditions and the verbs of what would be, as data, by language: "sin acuerdo … irían", "wäre …
gebrochen, hätten".

``mark`` opens a condition, anywhere in the sentence; ``mood`` is the verb in the number's own
clause that tells what would be. A language whose verbs do not tell it has no ``mood``: there the
mark stands before the number. Without ``mark`` the mood says all. ``IF`` tells a condition in the
number's own clause ("wenn 3.000 Touristen kommen"): what opens it, and the verbs that tell of the
past instead ("wenn 2019 noch 300 kamen"); ``IF_BEHIND`` tells it behind the number. All are sources
of patterns for plain texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple


class ConditionWords(NamedTuple):
    """What opens a condition in one language, and the moods of what would be."""

    mark: str
    mood: str = ""


_E: Final = r"(?<![^\W\d_])"
_OF: Final = r"(?![^\W\d_])"
CONDITIONS: Final = MappingProxyType(
    {
        "de": ConditionWords(
            rf"{_E}(?:wenn|falls|sofern|ohne|im falle?){_OF}"
            rf"|^(?:wäre|wären|hätte|hätten|würde|würden|sollten?|käme|gäbe){_OF}",
            rf"{_E}(?:wären?|hätten?|würden?|könnten?|müssten?|dürften?|kämen?|gäben?|stünden?)"
            rf"{_OF}",
        ),
        "nl": ConditionWords(
            rf"{_E}(?:als|indien|zonder|tenzij){_OF}|^(?:was|waren|had|hadden|zou|zouden|mocht){_OF}",
            rf"{_E}(?:zou|zouden|dan (?:waren|was|had|hadden)){_OF}",
        ),
        "fr": ConditionWords(
            rf"{_E}(?:si{_OF}|s'ils?{_OF}|sans{_OF}|faute d|en cas d|à défaut d|à moins d)",
            rf"{_E}(?:(?:au|se|fe|pour|dev|perd|i|viend|tiend|faud|vaud|vend|rend|prend|mett|voud)"
            rf"r?rai(?:t|ent)|(?:au|se|fe)rai(?:t|ent)|[^\W\d_]{{2,}}[ei]rai(?:t|ent)"
            rf"|(?:aur|ser|fer|pourr|devr|[^\W\d_]{{2,}}[eid]r)(?:a|ont)){_OF}",
        ),
        "es": ConditionWords(
            rf"{_E}(?:si|de no|sin|a falta de|en caso de|salvo que|a menos que|de haber){_OF}",
            rf"{_E}(?!querían)(?:(?:[^\W\d_]{{0,20}}[aeií]|hab|pod|tend|vend|sald|pond|sab|cab|vald)"
            r"rían|irían|irán|(?:hab|se|tend|esta|pod|mori|perde)ría"
            rf"|[^\W\d_]{{2,20}}[aeiídb]rá(?:n)?){_OF}",
        ),
        "it": ConditionWords(
            rf"{_E}(?:se|senza|in mancanza d[^\W\d_]*|in caso di|qualora|a meno che){_OF}",
            rf"{_E}[^\W\d_]{{1,20}}(?:rebbe(?:ro)?|[aei]r(?:à|anno)){_OF}",
        ),
        "pt": ConditionWords(
            rf"{_E}(?:se|sem|caso|na falta de|a menos que){_OF}",
            rf"{_E}(?!queriam)(?:[^\W\d_]{{1,20}}[aei]riam|iriam"
            rf"|(?:te|se|have|esta|pode|morre|perde)ria){_OF}",
        ),
        "pl": ConditionWords("", rf"[^\W\d_](?:łby|łaby|łoby|liby|łyby){_OF}"),
        "ru": ConditionWords(
            "", rf"{_E}(?<!хотя )(?<!чуть )(?<!лишь )(?<!что )(?<!кто )(?<!как )бы{_OF}"
        ),
        "tr": ConditionWords(
            r"[^\W\d_](?:saydı|seydi)(?![^\W\d_])"
            rf"|{_E}[^\W\d_]{{2,}}(?:arsa|erse|ırsa|irse|ursa|ürse|mazsa|mezse){_OF}(?! olsun)"
        ),
        "ar": ConditionWords(rf"{_E}(?:لو|لولا|إذا|في حال){_OF}"),
        "he": ConditionWords(
            rf"{_E}(?:אילו|לולא|אלמלא){_OF}|{_E}אם (?!ל)[^.,]{{2,40}} (?:היה|היו|הייתה){_OF}"
        ),
        "fa": ConditionWords(rf"{_E}(?:اگر|چنانچه){_OF}"),
        "hi": ConditionWords(r"(?:अगर|यदि) "),
        "zh": ConditionWords("(?:如果|倘若|假如|要是|除非|若(?![干是]))(?!不[算计計])"),
        "ja": ConditionWords(
            r"もし(?!くは)|仮に|(?<!によ)(?<!比べ)(?<!見)(?<!み)(?<!と)れば"
            r"|[しっんきいえげちりみ](?:たら|だら)"
        ),
        "ko": ConditionWords(
            r"(?:[았었였했졌됐]|한|된|간|는)다면|없(?:으면|다면)|않(?:으면|다면)|못하면|만약|만일"
        ),
        "id": ConditionWords(rf"{_E}(?:jika|kalau|seandainya|apabila|andai(?:kan)?|bila){_OF}"),
        "vi": ConditionWords(rf"{_E}(?:nếu(?! như)|giá như|giả sử){_OF}"),
        "th": ConditionWords(r"(?:ถ้า|หาก(?!แต่)|สมมติ)"),
    }
)


class InsideWords(NamedTuple):
    """``before`` opens a condition and goes up to a number in it, ``behind`` makes one of the
    clause from the number on."""

    before: str
    behind: str = "(?!)"


# Up to the number, within the clause: a comma may stand in a number only.
_UP_TO: Final = r"[^.,;:!?\n\d]{0,60}$"
# "Anche se", "auch wenn", "even though" tell what was so.
INSIDE: Final = MappingProxyType(
    {
        "en": InsideWords(
            r"(?<![a-z])(?<!\bas )(?:if(?! (?:not|only|any|anything))|unless|provided(?: that)?"
            rf"|on condition that|in case(?! of)|as long as(?! \d)){_OF}{_UP_TO}"
        ),
        "de": InsideWords(
            rf"{_E}(?<!auch )(?<!selbst )(?<!immer )(?:wenn|falls|sofern)(?! auch){_OF}{_UP_TO}"
            r"|(?:^|[.;:!?] )(?:[Kk]omm(?:en|t)|[Ss]t[ei]rb(?:en|t)|[Ss]teig(?:en|t)"
            r"|[Ff](?:allen|ällt)|[Bb]leib(?:en|t)|[Ff]ehl(?:en|t))"
            r"(?: (?:mehr als|über|rund|etwa|weitere|noch))? $"
        ),
        "nl": InsideWords(
            rf"(?:{_E}(?:indien|mits|tenzij)|(?:^|[.,;:] )als(?! gevolg| het gaat)){_OF}{_UP_TO}"
        ),
        "fr": InsideWords(
            rf"{_E}(?<!comme )(?<!même )(?:si(?! bien| peu)|s'ils?(?! est vrai)|à condition que"
            rf"|à moins que|pourvu que){_OF}{_UP_TO}"
        ),
        "es": InsideWords(
            rf"{_E}(?<!como )(?<!sabe )(?<!saben )(?<!sabía )(?:si(?! bien)"
            rf"|siempre que|a menos que|salvo que|con tal de que|a condición de que){_OF}{_UP_TO}"
        ),
        "it": InsideWords(
            rf"{_E}(?<!anche )(?<!come )(?:se(?! (?:ne|stess|non altro|lo|li|la|le))|qualora|purché"
            rf"|a patto che|a condizione che|a meno che){_OF}{_UP_TO}"
        ),
        "pt": InsideWords(
            rf"(?:^|[.,;:] |{_E}(?:e|mas) )se {_UP_TO}"
            rf"|{_E}(?:caso|desde que|a menos que|contanto que){_OF}{_UP_TO}",
            r"[^.,;:!?\n\d]{0,30} (?:forem|for|vierem|tiverem|morrerem|saírem|chegarem)"
            rf"(?: [^\W\d_]+[oa]s?)?{_OF}",
        ),
        "ru": InsideWords(rf"{_E}если(?! не){_OF}[^.;:!?\n\d,]{{0,60}}$"),
        "pl": InsideWords(
            rf"{_E}(?:jeśli|jeżeli|o ile|pod warunkiem,? że)(?! chodzi| nie){_OF}{_UP_TO}"
        ),
        "he": InsideWords(rf"{_E}אם (?!ל|לא){_UP_TO}"),
        "tr": InsideWords(
            rf"{_E}(?:eğer|şayet){_OF}{_UP_TO}",
            rf"[^.,;:!?\n\d]{{0,40}}[^\W\d_]{{2,}}[ıiuüae][rn]?(?:sa|se){_OF}",
        ),
        "zh": InsideWords("(?!)", r"[^，。；！？,.;!?\n]{1,24}的话"),
        "ja": InsideWords(
            "(?!)",
            r"(?:人|名|件|社|台|棟|億円|円|ドル|万)?[がもをはに][^、。，,.;!?\n\d]{1,16}?(?:(?<!によ)れば|たら|[たるい]場合)",
        ),
        "ko": InsideWords(
            "(?!)",
            r" ?[^\W\d_]{0,3}? ?[^.,;!?\n\d]{0,16}"
            r"(?:되면|하면|으면|오면|가면|늘면|줄면|[된난한진]다면|[할될] 경우)"
            rf"{_OF}",
        ),
        "hi": InsideWords(r"(?:अगर|यदि) [^.,;!?।\n\d]{0,60}$"),
    }
)
# What tells in such a clause of a time that is over: "si le parc comptait 300 loups".
OVER: Final = MappingProxyType(
    {
        "de": (
            r"war|waren|hatten?|kam|kamen|gab|wurden?|starb|starben|gingen?|fielen|konnten|mussten"
            r"|sollten|wollten|lebten|arbeiteten|[^\W\d_]+te"
        ),
        "nl": r"was|waren|had|hadden|kwam|kwamen|werd|werden|stierf|stierven|gingen?|vielen|bleven",
        "fr": r"[^\W\d_]+(?:ait|aient)|(?:a|ont|furent) [^\W\d_]+(?:é|i|u|t)e?s?",
        "es": r"[^\W\d_]+(?:aron|ieron|aban|ían|ó|aba|ía)|fue|fueron|era|eran|hubo|ha|han",
        "it": r"[^\W\d_]+(?:avano|evano|arono|irono|ava|eva)|era|erano|fu|furono|ha|hanno",
        "pt": r"era|eram|foi|foram|havia|houve|[^\W\d_]+(?:avam|aram|eram|iram)",
        "ru": r"(?!если)[^\W\d_]+(?:л|ла|ло|ли|лись|лся|лось|лась)",
        "pl": r"(?!jeśli|jeżeli|o ile)[^\W\d_]+(?:ło|ły|li|ła|ł)(?: się)?",
    }
)
