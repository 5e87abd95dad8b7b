"""The words that plan, promise or announce a number, as data, by language: "promete construir",
"sollen … entstehen", "する予定".

They are of the form of the words that foresee one, and read as they are. ``{w}`` is a word, ``{e}``
the end of one.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.text.numbers.vocabulary.words_of_outlooks import OutlookWords

_INF_DE: Final = r"(?!haben|sein|worden|hatten)(?:zu )?[a-zäöüß]{2,}(?:en|ern|eln)"
_DE: Final = OutlookWords(
    r"(?:schließ|schliess|schloss)(?:t|en)? nicht aus,? dass(?: {w}){0,6}"
    r"|(?:(?<!wie )geplant (?:sind|ist|waren|war)|plan(?:t|en|te|ten)"
    r"|versprich(?:t|en)|versprechen|verspr(?:a|o)ch(?:en)?|stell(?:t|te|ten|en) in aussicht"
    r"|beabsichtig(?:t|en|te|ten)|hat vor|haben vor|kündig(?:t|en|te|ten) an"
    r"|(?:schloss|schlossen|schließ(?:t|en)) nicht aus),?(?: dass)?"
    r"(?: (?!(?:und|aber|weil|seit|nach|vor|als|wegen|dass|am){e}){w}){0,5}",
    r"(?: {w}){1,3} (?:sind|ist|waren|war)(?: {w}){0,2} (?:geplant|vorgesehen|angekündigt"
    r"|zugesagt|versprochen)(?![^\W\d_])",
    r"(?:soll(?:en|te|ten)?|will|woll(?:en|te|ten)|wird|werden)"
    r"(?: (?!(?:und|aber|wissen|dass|weil){e})(?:{w}|20[0-9]{2})){0,7}",
    rf"(?: {{w}}){{0,4}}? (?:{_INF_DE}(?: (?:werden|können))?|[a-zäöüß]+t werden)(?=[.,;:!?]|$)",
)
# What somebody will do: "despedirá a 300". What is received, paid or spent is an amount before.
_DO_ES: Final = (
    r"(?:despedir|contratar|crear|construir|cerrar|abrir|recortar|suprimir|eliminar|comprar|vender"
    r"|enviar|entregar|plantar|desplegar|evacuar|liberar|deportar|expulsar|producir|fabricar"
    r"|instalar|repartir|reclutar|acoger|formar)"
)
_THEN_ES: Final = (
    r"(?: (?!(?:y|pero|durante|desde|por|tras|quienes|que){e})(?:{w}|20[0-9]{2})){0,6}"
)
_ES: Final = OutlookWords(
    r"(?:promet(?:e|en|ió|ieron|ía|ían)|ha prometido|han prometido|plane(?:a|an|ó|aba|aban)"
    r"|pretend(?:e|en|ía|ían)|proyect(?:a|an)|tien(?:e|en) previsto"
    r"|est(?:á|aba) previsto que"
    r"|se comprom(?:ete|eten|etió|etieron) a"
    r"|no (?:se )?descart(?:a|an|ó|aron|aba) que|en (?:vez|lugar) de"
    rf"|(?:quier(?:e|en)|busca(?:n)?) {{w}}r)(?! a $){_THEN_ES}"
    r"|(?:ser(?:á|án) {w}d[oa]s?|se (?:construir|crear|destinar|invertir|instalar|abrir"
    r"|entregar|repartir)"
    r"(?:á|án)|llegar(?:á|án)|asistir(?:á|án)|participar(?:á|án)|acudir(?:á|án))(?: {w}){0,2}"
    rf"|(?:{_DO_ES}(?:á|án)|van? a {_DO_ES})"
    r"(?: (?!(?:y|pero|que|las|los|la|tras|durante|desde|por|después|hace){e}){w}){0,2}",
    r"(?: {w}){1,3} (?:(?!teherán){w}[aei]rán|van a {w}r){e}",
)
_DO_PT: Final = (
    r"(?:demitir|contratar|criar|construir|fechar|abrir|cortar|suprimir|eliminar|comprar|vender"
    r"|enviar|entregar|plantar|evacuar|libertar|deportar|expulsar|produzir|fabricar|instalar"
    r"|distribuir|recrutar|acolher|formar|gerar)"
)
_THEN_PT: Final = r"(?: (?!(?:e|mas|por|desde|que|após){e})(?:{w}|20[0-9]{2})){0,6}"
_PT: Final = OutlookWords(
    r"(?:promet(?:e|em|eu|eram|ia|iam)|planej(?:a|am|ou|ava|avam)|plane(?:ia|iam|ou)"
    r"|pretend(?:e|em|ia|iam)|(?:quer|querem|dev(?:e|em|erá|erão)) (?!ter{e}|ser{e}){w}r"
    rf"|em vez d[eoa]s?|se compromet(?:e|em|eu) a)(?! a $){_THEN_PT}"
    r"|(?:ser(?:á|ão) {w}d[oa]s?|chegar(?:á|ão))(?: {w}){0,2}"
    rf"|(?:{_DO_PT}(?:á|ão)|(?:vai|vão) {_DO_PT})"
    r"(?: (?!(?:e|mas|que|às|aos|as|os|após|durante|desde|por|há){e}){w}){0,2}",
    r"(?: {w}){1,3} (?:(?!verão|barão|varão){w}[aei]rão{e}|(?:vão|devem|deverão) (?!ter{e}){w}r)",
)
_THEN_FR: Final = (
    r"(?: (?!(?:et|mais|qui|que|pourquoi|comment|savoir|depuis|pendant|après){e})"
    r"(?:{w}|20[0-9]{2})){0,6}"
)
_DO_FR: Final = (
    r"(?:supprimer|créer|embaucher|construir|fermer|ouvrir|licencier|recruter|achèter|vendr|enverr"
    r"|livrer|planter|évacuer|libérer|expulser|produir|installer|distribuer|accueiller|fabriquer"
    r"|former)"
)
_INF_FR: Final = r"[^\W\d_]+(?:er|ir|re){e}"
_FR: Final = OutlookWords(
    r"(?:promet(?:tent|tait|taient)?|(?:a|ont|avait) promis|envisag(?:e|ent|eait|eaient)"
    rf"|(?:compte|comptent|entend|entendent|veut|veulent|voulait|souhaite|souhaitent) {_INF_FR}"
    rf"|au lieu d(?:es?|u)|s'engag(?:e|ent) à|s'est engagée? à|projett(?:e|ent)"
    r"|doi(?:t|vent) (?:créer|accueillir|employer|arriver|ouvrir|construire|livrer|produire"
    rf"|supprimer|être construit{{w}})){_THEN_FR}|(?:sera|seront) {{w}}(?:é|i|u|t)e?s?(?: {{w}})?"
    rf"|(?:{_DO_FR}(?:a|ont)|(?:va|vont) (?:{_DO_FR}e?|acheter|envoyer|accueillir){{e}})"
    r"(?: (?!(?:et|mais|qui|que|les|la|le|après|depuis|pendant|dans){e}){w}){0,2}",
    rf"(?: {{w}}){{1,3}} (?:seront|{{w}}(?:er|ir|dr|tr|aur|vr)ont{{e}}|(?:devraient|doivent"
    rf"|vont) {_INF_FR})",
    r"(?:vis(?:e|ait|aient|ent)|ambitionn(?:e|ait)|espérai(?:t|ent))(?: {w}){0,2}",
    r" ?(?:%|(?:d'|de )?(?:euros|dollars|livres|francs|ventes|recettes|bénéfice|emplois"
    r"|logements|visiteurs|adhérents){e})",
)
_DO_IT: Final = (
    r"(?:licenzier|assumer|creer|costruir|chiuder|aprir|taglier|eliminer|comprer|acquister|vender"
    r"|invier|consegner|pianter|schierer|evacuer|liberer|espeller|produrr|installer|distribuir"
    r"|accoglier|former)(?:à|anno)"
)
_THEN_IT: Final = r"(?: (?!(?:e|ma|da|per|che|dopo){e})(?:{w}|20[0-9]{2})){0,6}"
_IT: Final = OutlookWords(
    r"(?:promett(?:e|ono|eva|evano)|(?:ha|hanno|aveva) promesso|intend(?:e|ono|eva)"
    r"|pianific(?:a|ano)|punta(?:no)? a|si impegna(?:no)? a|conta(?:no)? di|ha in programma"
    r"|(?:invece|al posto) d(?:i|ei|egli|elle)"
    rf"|(?:vuole|vogliono) {{w}}re){_THEN_IT}|(?:sar(?:à|anno) {{w}}[ts][oaie]|verranno"
    rf"|arriveranno)"
    rf"(?: {{w}}){{0,2}}|{_DO_IT}(?: (?!(?:e|ma|che|le|i|gli|la|dopo|da|per){{e}}){{w}}){{0,2}}",
    r"(?: {w}){1,3} (?:(?!tiranno){w}ranno|dovrebbero){e}",
)
_NL: Final = OutlookWords(
    r"(?:belooft|beloven|beloofde[n]?|heeft beloofd|(?:is|zijn|was|waren) van plan|plant"
    r"|plannen|kondig(?:t|en|de|den) aan)(?: (?!(?:en|maar|omdat|sinds|na|voor|toen"
    r"|die){e}){w}){0,6}",
    r"(?: {w}){1,3} (?:zijn|waren)(?: {w}){0,2} (?:gepland|beloofd|aangekondigd){e}",
    r"(?:wil|willen|wilde|wilden|zal|zullen|gaat|gaan|moeten)(?: (?!(?:en|maar|weten|waarom|hoe"
    r"|zeggen){e})(?:{w}"
    r"|20[0-9]{2})){0,6}",
    r"(?: {w}){0,4}? (?!hebben|zijn{e}|worden)[a-z]{2,}(?:en|aan|ien|oen)(?=[.,;:!?]|$)",
)
_DO_PL: Final = (
    r"(?:(?:zwoln|zatrudn|kup|uwoln|rozmieśc)i(?:ą)?|(?:zbud|wybud|zlikwid|ewaku|deport|wyproduk"
    r"|zainstal)uj(?:e|ą)|(?:otworz|stworz|utworz|dostarcz)(?:y|ą)|zamkn(?:ie|ą)"
    r"|przyjm(?:ie|ą)|wyśl(?:e|ą)|posadz(?:i|ą)|sprzeda(?:dzą)?|będ(?:zie|ą) {w}ć)"
)
_THEN_PL: Final = r"(?:,? (?!(?:i|ale|a|od|po|przez|który{w}?|które){e})(?:{w}|20[0-9]{2})){0,6}"
_PL: Final = OutlookWords(
    r"(?:planuj(?:e|ą)|planowa(?:ł|ła|li|no)|zamierza(?:ją|ł|ła|li)?|obieca(?:ł|ła|li|no)"
    rf"|obiecuj(?:e|ą)|(?:chce|chcą) {{w}}ć|zapowi(?:ada|adają|edział{{w}}?)){_THEN_PL}"
    r"|(?:ma|mają|miał|miała|miało) (?:{w} ){0,2}?{w}ć(?: się)?(?: {w}){0,2}"
    rf"|(?:zostanie|zostaną) {{w}}|{_DO_PL}(?: (?!(?:i|ale|a|że|po|od|przez){{e}}){{w}}){{0,2}}",
    r"(?: {w}){1,3} (?:(?:ma|mają|miało) {w}ć|zostanie {w}|zostaną {w})",
)
_DO_RU: Final = (
    r"(?:увол(?:ит|ят)|найм(?:[её]т|ут)|постро(?:ит|ят)|созда(?:ст|дут)|(?:за|от)кро(?:ет|ют)"
    r"|сократ(?:ит|ят)|(?:за)?куп(?:ит|ят)|прода(?:ст|дут)|(?:от|на)прав(?:ит|ят)"
    r"|постав(?:ит|ят)"
    r"|высад(?:ит|ят)|эвакуиру(?:ет|ют)|освобод(?:ит|ят)|депортиру(?:ет|ют)|произвед(?:[её]т|ут)"
    r"|установ(?:ит|ят)|прим(?:ет|ут)|выпуст(?:ит|ят)|буд(?:ет|ут) {w}ть(?:ся)?)"
)
_THEN_RU: Final = (
    r"(?:,? (?!(?:и|но|а|с|после|из-за|который|которые|что){e})(?:{w}|20[0-9]{2})){0,6}"
)
_RU: Final = OutlookWords(
    r"(?:планиру(?:ет|ют|ется|ются)|планировал(?:а|и|ось)?|обеща(?:ет|ют|л|ли|ла)"
    r"|пообеща(?:л|ли|ла)|намерен(?:а|ы)?|собира(?:ется|ются)|(?:хочет|хотят) {w}ть"
    rf"|запланирован{{w}}?|намечен{{w}}?){_THEN_RU}"
    r"|долж(?:ен|на|но|ны) (?:{w} ){0,2}?{w}(?:ть|ться|ти)(?: {w}){0,2}|буд(?:ет|ут) {w}н[оыа]"
    rf"|{_DO_RU}(?: (?!(?:и|но|а|что|после|через|за){{e}}){{w}}){{0,2}}",
    r"(?: {w}){1,3} (?:должны|планируют|собираются|намерены) {w}(?:ть|ться|ти)",
)
_TR: Final = OutlookWords(
    "(?!)",
    r"[^.;!?,\d]{0,20}? yerine(?![^\W\d_])|[^.;!?,\d]{0,44}?(?:planlıyor|planladı|planlan(?:ıyor"
    r"|dı)|vaat (?:etti|ediyor)|söz verdi"
    r"|hedefl(?:iyor|edi|eniyor)|(?!yiyecek|içecek|giyecek)(?<![^\W\d_])[^\W\d_]{3,}(?:acak|ecek)"
    r"(?:lar|ler|tı|ti)?(?![^\W\d_]))",
)
_AR: Final = OutlookWords(
    r"(?:(?:من )?المقرر|و?(?:ي|ت)?عتزم|و?(?:ي|ت)خطط|و?(?:وعد|تعهد)(?:ت|وا)?|و?سوف|و?س(?:يصل|تصل"
    r"|يتم|تتم|يشارك|تشارك|يحضر|تبني|يبني|توفر|يوفر|تستقبل|يستقبل"
    r"|[يت](?:سرح|وظف|غلق|فتح|رسل|فرج|خلق|شتري|نشئ|بيع|زرع|طرد|رحل|ستوعب)))"
    r"(?: (?!و|لكن|بعد|منذ|بسبب|التي|الذي){w}){0,6}(?: [لب]ـ?)?",
)
_HE: Final = OutlookWords(
    r"ו?ש?(?:מתכננ(?:ת|ים)|מתכנן|תכננ(?:ה|ו)|תכנן|ה?הבטיח(?:ה|ו)?|הבטיח(?:ה|ו)?|מבטיח(?:ה|ים)?"
    r"|ייבנו|יוקמו|ייפתחו"
    r"|[ית](?:פטר|גייס|עסיק|בנה|סגור|שחרר|שלח|מכור|רכוש|קלוט|גרש)ו?"
    r"|(?:עומד|עתיד|אמור)(?:ת|ה|ים|ות)? ל{w}|מתכוונ(?:ת|ים)|מתכוון|בכוונת)"
    r"(?: (?!כי|אבל|אך|אחרי|מאז|בגלל|ש){w}){0,5}(?: [בלכ]-?)?",
    r"(?: {w}){1,3} (?:צפוי(?:ים|ות|ה)?|אמור(?:ים|ות)|עתיד(?:ים|ות)|עומד(?:ים|ות)) ל{w}",
)
_HI: Final = OutlookWords(
    "(?!)",
    r"(?:(?! और |,)[^.।!?\d]){0,44}?(?:की योजना|का वादा|का लक्ष्य|का ऐलान|ेंगे|एंगे|ेंगी|एंगी|ेगा|एगा|ेगी"
    r"|एगी)(?![^\W\d_])",
)
_FA: Final = OutlookWords(
    r"(?:قصد دار(?:د|ند)|وعده (?:داد(?:ه|ند)?|می ?\u200c?دهد)|برنامه دار(?:د|ند)|قرار است"
    r"|در نظر دار(?:د|ند)|متعهد شد)(?: که)?(?: (?!و |اما|زیرا){w}){0,5}",
    r"(?:(?! و )[^.؛!؟،\d]){0,32}? (?:خواهد|خواهند) {w}",
)
_ZH: Final = OutlookWords(
    r"(?:(?:计划|計劃|打算|拟|擬|承诺|承諾|许诺|許諾)(?:(?!失败|失敗|后|後)(?:[^。！？；，,、\d]"
    r"|(?<![0-9])20[0-9]{2}(?=年))){0,14}"
    r"|(?:将|將)(?:会|會|被|在|于|於)?(?:再|新|于|於)?(?:裁|建|增|派|投|招|开|開|参|參|有|拨|撥"
    r"|关|關|提供|建造)"
    r"[^。！？；，,、\d]{0,8})",
    r"[^。！？；，\d]{0,8}?(?:预计|預計|有望|计划(?:在|于|参|将)|将(?:于|在|会|参|被)|將(?:於|在"
    r"|會|參|被))",
)
_JA: Final = OutlookWords(
    "(?!)",
    r"[^。！？、\d]{0,22}?(?:[るうくすつむぐぶぬ](?:予定|計画|方針|意向|考えだ|つもり)"
    r"|(?:を|[るうくすつむぐぶぬ]と)(?:計画|予定|約束|公約|確約|宣言|目指)(?:し|す))",
)
_KO: Final = OutlookWords(
    "(?!)",
    r"(?:(?!(?:고|며|지만|으나|는데)[ ,])[^.!?,\d]){0,26}?"
    r"(?:[할될릴올갈을길킬울둘들줄늘날칠실팔쓸풀열릴설] (?:예정|계획|방침)"
    r"|[을를] (?:계획하|계획 중|약속했|약속하)|것으로 보인다|하기로 했|겠다(?:고|는) (?:약속|공약"
    r"|발표|밝|말|선언))",
)
_VI: Final = OutlookWords(
    r"(?:hứa|cam kết|(?:lên|có) kế hoạch|dự định|sẽ)"
    r"(?: (?!(?:và|nhưng|vì|sau|mà){e}){w}){0,6}",
    r"(?: (?!(?:chết|bị|thiệt|tử){e}){w}){1,3} (?:dự kiến|sẽ|dự báo) ",
)
_ID: Final = OutlookWords(
    r"(?:berencana|berjanji|menjanjikan|akan|bakal|berniat|hendak|menargetkan|merencanakan)"
    r"(?: (?!(?:dan|tetapi|karena|setelah|sejak|yang){e}){w}){0,4}",
    r"(?: (?!(?:dan|tewas|luka|meninggal){e}){w}){0,2} (?:akan|bakal|diperkirakan|direncanakan"
    r"|dijadwalkan|dijanjikan) ",
)
_TH: Final = OutlookWords(
    r"(?:วางแผน|สัญญาว่า|มีแผน|เตรียม|มีกำหนด|คาดว่า|(?<!อาจ)จะ(?!ได้))[^.;!?\s\d]{0,28}",
    r" ?(?:คน|หลัง|ราย|แห่ง|คัน|ตัว|ล้านคน)(?:จะ|เตรียม|มีกำหนด)",
)
_BN: Final = OutlookWords(
    "(?!)",
    r"[^।!?\d]{0,44}?(?:পরিকল্পনা|প্রতিশ্রুতি|অঙ্গীকার|ঘোষণা দিয়েছে|লক্ষ্য(?:মাত্রা)? (?:নির্ধারণ|নিয়ে|ঠিক)"
    r"|(?:কর|হ|গড়|দে)(?:া হ)?বে(?![^\W\d_]))",
)
PROMISES: Final = MappingProxyType(
    {"de": _DE, "fr": _FR, "es": _ES, "it": _IT, "pt": _PT, "nl": _NL, "ru": _RU, "pl": _PL}
    | {"tr": _TR, "ar": _AR, "he": _HE, "hi": _HI, "zh": _ZH, "ja": _JA, "ko": _KO}
    | {"vi": _VI, "id": _ID, "th": _TH, "fa": _FA, "bn": _BN}
)
