"""Words that leave open whether a number is so, and of what did not come about, by language:
"rumours of 40 dead", "could not confirm 40 deaths", "failed to free the 40".

``UNSURE`` and ``UNREAL`` have each what stands before a number, up to it, and what stands behind.
All are sources of patterns for plain texts in lower case.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_NEVER: Final = "(?!)"
_E: Final = r"(?<![^\W\d_])"
_OF: Final = r"(?![^\W\d_])"
# Up to the number, and to the words behind it, in one clause
_UP: Final = r"(?: [^\s.,;:!?\d]+){0,5}? $"
_ON: Final = r"(?: [^\s.,;:!?\d]+){0,5}?"
UNSURE: Final = MappingProxyType(
    {
        "en": (
            (
                rf"{_E}(?:rumou?rs?|unconfirmed reports?|unverified (?:reports?|claims?|figures?)"
                r"|(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|unable) to (?:confirm|verify)"
                r"|(?:could|can|did|do|does|would|has|have|had)(?: not|n['’]t)(?: yet)?"
                rf" (?:be )?(?:confirm|verif|corroborat)(?:ed|ied|y|e)?|cannot (?:confirm"
                rf"|verify)){_UP}"
            ),
            (
                rf"{_ON},? (?:is|are|was|were|remains?|has been) (?:still )?(?:disputed|unconfirmed"
                rf"|unverified|not confirmed|in doubt|contested|in dispute){_OF}"
                rf"|{_ON} could not be (?:independently )?(?:confirmed|verified){_OF}"
            ),
        ),
        "de": (
            rf"{_E}(?:gerüchten?|unbestätigte[nrs]? [^\W\d_]+){_OF}{_UP}",
            (
                rf"{_ON} (?:(?:noch )?nicht|nie) (?:unabhängig )?bestätig[^\W\d_]*"
                rf"|{_ON} (?:ist|sind|bleib[a-z]+) (?:umstritten|unbestätigt)"
            ),
        ),
        "nl": (
            rf"{_E}(?:geruchten|onbevestigde [^\W\d_]+){_OF}{_UP}",
            rf"{_ON} niet (?:te )?bevestig(?:en|d)|{_ON} (?:is|zijn) (?:omstreden|onbevestigd)",
        ),
        "fr": (
            (
                rf"{_E}(?:rumeurs?|non confirmée?s?|(?:refus[^\W\d_]+"
                r"|pas (?:pu|voulu|été en mesure))"
                rf" (?:de )?confirmer){_OF}{_UP}"
            ),
            (
                rf"{_ON} n(?:e |['’])[^\W\d_]+ pas (?:encore )?(?:été )?confirm[^\W\d_]*"
                rf"|{_ON} (?:est|sont) contestée?s?"
            ),
        ),
        "es": (
            (
                rf"{_E}(?:rumores?|sin confirmar|no confirmad[oa]s|no (?:ha |han )?(?:pudo|pudieron"
                r"|podido|quiso|quisieron)"
                rf" confirmar|no (?:confirmó|confirmaron)|(?:declinó|rehusó) confirmar){_OF}{_UP}"
            ),
            rf"{_ON} no (?:ha|han|fue|fueron|está|están|había|habían)(?: sido)? confirmad[oa]s?",
        ),
        "it": (
            (
                rf"{_E}(?:(?<!\d )voci (?:di|su|secondo)"
                r"|non (?:ha|hanno) (?:potuto |voluto )?confermat?[oare]+"
                rf"|non confermat[aeio])"
                rf"{_OF}{_UP}"
            ),
            rf"{_ON} non (?:è|sono|è stat[oa]|sono stat[ie]) (?:stat[oaie] )?confermat[oaie]",
        ),
        "pt": (
            (
                rf"{_E}(?:rumores?|boatos?|não confirmad[oa]s|não (?:pôde|puderam|quis|quiseram)"
                rf" confirmar|não (?:confirmou|confirmaram)){_OF}{_UP}"
            ),
            rf"{_ON} não (?:foi|foram|está|estão) confirmad[oa]s?",
        ),
        "ru": (
            (
                rf"{_E}(?:слух[^\W\d_]*|неподтвержд[её]нн[^\W\d_]+"
                rf"|не (?:подтвердил[^\W\d_]*|подтвержда"
                rf"[^\W\d_]+|смог[^\W\d_]* подтвердить)){_OF}{_UP}"
            ),
            rf"{_ON} не подтвержд[^\W\d_]+",
        ),
        "pl": (
            (
                rf"{_E}(?:plotk[^\W\d_]*|pogłosk[^\W\d_]*|niepotwierdzon[^\W\d_]+|nie (?:potwierdz"
                rf"[^\W\d_]+|mógł potwierdzić|mogła potwierdzić)){_OF}{_UP}"
            ),
            rf"{_ON} nie (?:została |zostały |jest |są )?potwierdzon[^\W\d_]+",
        ),
        "tr": (
            _NEVER,
            (
                rf"{_ON} (?:doğrula(?:n)?ma[^\W\d_]*|teyit ed(?:il)?e?me[^\W\d_]*"
                r"|söylenti[^\W\d_]*)"
            ),
        ),
        "ar": (
            (
                rf"{_E}(?:شائعات|إشاعات|(?:لم|لا) (?:يؤكد|تؤكد|تتأكد|يتأكد|يتم تأكيد)"
                rf"|غير مؤكدة){_OF}{_UP}"
            ),
            rf"{_ON} (?:لم يتأكد|لم تتأكد|لم يؤكد)",
        ),
        "he": (rf"{_E}(?:שמועות|לא אישרו?|לא אישרה|דיווחים לא מאומתים){_OF}{_UP}", _NEVER),
        "hi": (rf"{_E}अफवाह[^\s]*{_UP}", r"[^.।!?\d]{1,40} पुष्टि नहीं"),
        "zh": (
            r"(?:传言|傳言|谣传|謠傳|传闻|傳聞|未证实|未證實|拒绝证实|拒絕證實)[^。！？，；\d]{0,12}$",
            r"[^。！？\d]{0,16}(?:尚未|仍未|未能|未获|未獲|没有|无法|無法)(?:得到)?(?:官方)?(?:证实|證實|确认|確認)",
        ),
        "ja": (
            r"(?:未確認(?:情報|の))[^。！？、\d]{0,12}$",
            r"[^。！？\d]{0,20}(?:確認(?:され|でき|し)てい?な|確認(?:でき|し)な|との(?:噂|うわさ)|という(?:噂|うわさ))",
        ),
        "ko": (
            r"(?:미확인)[^.!?\d]{0,12}$",
            r"[^.!?\d]{0,24}(?:확인되지 않|확인하지 (?:않|못)|소문|루머)",
        ),
    }
)
UNREAL: Final = MappingProxyType(
    {
        "en": (
            (
                rf"{_E}(?:(?:fail(?:s|ed|ing)?|refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|unable"
                r"|unwilling) to (?:free|release|build|create|recruit|hire|arrest|capture|return"
                rf"|hand over|evacuate){_UP}"
                rf"|agree[sd]? to (?:free|release|hand over|return|withdraw|evacuate){_UP}"
                r"|(?:drills? (?:that |which )?(?:simulat|imagin|rehears)[a-z]+|simulat(?:ed|es|ion"
                r"|ing)"
                r"|mock (?:disaster|attack|crash|emergency|drill)|fictional)[^.;:!?\d]{0,40} $"
                r"|(?:film|movie|novel|thriller|drama|play|series),? (?:in which|where)"
                r"[^.;:!?\d]{0,20} ?$"
                r"|(?:novel|thriller|film|movie|play) (?:tells (?:of|how)|imagines|depicts)"
                r"[^.;:!?\d]{0,20} ?$"
                r"|spared(?: [a-z]+)? (?:an? |the )(?:fine|penalty|sentence|term|bill|ban|fee)"
                r" of (?:about |up to )?$"
                r"|hop(?:e[sd]?|ing) for (?:about |some |at least |up to )?$"
                r"|called off (?:all |the |its |their )*$)"
            ),
            (
                rf"{_ON} (?:(?:is|are|was|were|have|has|had) )?(?:still )?yet to (?:be )?[a-z]+"
                rf"|{_ON} (?:is|are|was|were|remain) (?:now |still )?(?:threatened|at risk"
                r"|in danger"
                rf"|under threat|in jeopardy){_OF}"
            ),
        ),
        "de": (
            rf"{_E}(?:simulier[^\W\d_]+|planspiel|fiktive[nrs]?)[^.;:!?\d]{{0,40}} $",
            (
                rf"{_ON} (?:sind|waren|ist|war|gelten als) (?:derzeit |noch )?(?:bedroht|gefährdet"
                rf"|in gefahr){_OF}|{_ON} freizulassen,? (?:verweiger|weiger|abgelehnt)"
            ),
        ),
        "fr": (
            (
                rf"{_E}(?:refus[^\W\d_]+ de (?:libérer|relâcher|rendre)|simul[^\W\d_]+"
                r"|(?:échoué|échouent) à (?:libérer|obtenir))[^.;:!?\d]{0,30} $"
            ),
            rf"{_ON} (?:sont|étaient|est|était) (?:menacée?s?|en danger){_OF}",
        ),
        "es": (
            (
                rf"{_E}(?:(?:se )?(?:negó|negaron|niega|niegan) a (?:liberar|devolver|entregar)"
                r"|simul(?:ó|aron|an|a|ando))[^.;:!?\d]{0,30} $"
            ),
            rf"{_ON} (?:están|estaban|está) (?:amenazad[oa]s?|en peligro|en riesgo){_OF}",
        ),
        "it": (
            (
                rf"{_E}(?:(?:si )?(?:rifiut[^\W\d_]+) di (?:liberare|consegnare)"
                r"|simul[^\W\d_]+)[^.;:!?\d]{0,30} $"
            ),
            rf"{_ON} (?:sono|erano) (?:minacciat[ie]|a rischio|in pericolo){_OF}",
        ),
        "pt": (
            (
                rf"{_E}(?:(?:recus[^\W\d_]+) (?:libertar|entregar)|simul(?:ou|aram|am|a|ando))"
                r"[^.;:!?\d]{0,30} $"
            ),
            rf"{_ON} (?:estão|estavam) (?:ameaçad[oa]s|em perigo|em risco){_OF}",
        ),
        "ru": (
            rf"{_E}отказал[^\W\d_]+ (?:освободить|отпустить|вернуть)[^.;:!?\d]{{0,30}} $",
            rf"{_ON} (?:под угрозой|в опасности){_OF}",
        ),
        "pl": (
            (
                rf"{_E}(?:odmówi[^\W\d_]+ (?:uwolnienia|zwrotu)|symul[^\W\d_]+)"
                r"[^.;:!?\d]{0,30} $"
            ),
            rf"{_ON} (?:jest|są) (?:zagrożon[^\W\d_]+|w niebezpieczeństwie){_OF}",
        ),
        "zh": (
            r"(?:拒绝|拒絕)(?:释放|釋放|交出)[^。！？，；\d]{0,8}$|(?:模拟|模擬)[^。！？，；\d]{0,16}$",
            _NEVER,
        ),
        "ja": (
            r"(?:想定)(?:で|では|として)[^。！？\d]{0,12}$",
            r"[^。！？\d]{0,12}(?:解放|釈放)を拒",
        ),
        "ko": (r"모의[^.!?\d]{0,16}$", r"[^.!?\d]{0,12}석방을? ?거부"),
    }
)
