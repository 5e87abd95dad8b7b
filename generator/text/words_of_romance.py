"""What French, Spanish, Italian and Portuguese say around a number (see ``number_vocabulary``)."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.number_vocabulary import NumberVocabulary, Qualifiers, phrases, scales

_Q = Qualifier
# A preposition at the end of a qualifier grows together with an article: "más del 50%"
_GROWN: Final = MappingProxyType(
    {
        "fr": {"de": "du|des", "à": "au|aux"},
        "es": {"de": "del", "a": "al"},
        "it": {
            "di": "del|dello|dell'|della|dei|degli|delle",
            "a": "al|allo|all'|alla|ai|agli|alle",
        },
        "pt": {"de": "do|da|dos|das", "a": "ao|aos|à|às", "em": "no|na|nos|nas"},
    }
)


FRENCH: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "exactement|précisément|très exactement",
            _Q.ABOUT: "environ|autour de|autour des|à peu près|quelque|quelques"
            "|aux alentours de"
            "|de l'ordre de|approximativement|estimé à|estimée à|estimés à|estimées à|entour de"
            "|dans les|peut-être",
            _Q.ALMOST: "presque|à peine|près de|pas loin de|quasi|quasiment|un peu moins de"
            "|à peine moins de",
            _Q.AT_LEAST: "au moins|pas moins de|au minimum|minimum|au bas mot",
            _Q.MORE_THAN: "plus de|plus d'|plus que|au-delà de|supérieur à|supérieure à"
            "|un peu plus de|bien plus de|dépassant|dépasse|dépassé|au-dessus de",
            _Q.AT_MOST: "au plus|jusqu'à|jusqu'aux|jusqu'au|au maximum|pas plus de|maximum"
            "|tout au plus",
            _Q.FEWER_THAN: "moins de|moins d'|moins que|en dessous de|inférieur à|inférieure à"
            "|bien moins de|au-dessous de|sous les",
        },
        {
            _Q.AT_LEAST: "ou plus|au moins|+|et plus|au minimum",
            _Q.AT_MOST: "ou moins|au plus|au maximum|maximum",
            _Q.ABOUT: "environ|à peu près|approximativement",
        },
        _GROWN["fr"],
    ),
    scales=scales(
        {
            2: "cent|cents|centaine|centaines",
            3: "mille|milliers|millier|k",
            6: "million|millions|million de|mio|mios|mn|m€",
            9: "milliard|milliards|mds|md|mrd|mrds|md€|mds€",
            12: "billion|billions",
        }
    ),
    percent=phrases("pour cent|%| %|pourcent"),
    below=phrases("sous zéro|au-dessous de zéro|en dessous de zéro"),
    minus=phrases("moins"),
    between=phrases("entre|entre o|entre os|entre as|entre le|entre les"),
    to=phrases("à|et|et le|et les|ou|-"),
    of=phrases("sur|sur les|des|parmi"),
    ratio=phrases("sur|pour|par"),
    zero=phrases(
        "aucun|aucune|personne n'|personne ne|zéro|pas un seul|pas une seule|pas de blessé"
        "|pas de blessés|pas de victime|pas de victimes|pas de mort|pas de morts"
        "|pas fait de victime|pas fait de victimes|pas fait de blessé|pas fait de blessés"
        "|pas fait de mort|pas fait de morts"
    ),
    negation=phrases("pas|non|au lieu de|et non"),
    clock=phrases("h|heures du|heures gmt"),
    ordinals=phrases("er|ère|e|ème|ième|re|nd|nde|es|èmes"),
    labels=phrases(
        "articles|chapitres|pages|lignes|chambres|salles|vols|n°|numéro|article|chapitre|page"
        "|ligne|chambre|salle|vol|boulevard|rue|étage"
    ),
    limits=phrases("enfants de moins de|personnes de plus de|les moins de|les plus de"),
    years=phrases("en|depuis|année|années|l'an|fin|début|dès|de|jusqu'en|mi|courant"),
    few=phrases("plusieurs|quelques|centaines de|dizaines de|milliers de"),
    parts=phrases(
        "douzaine|douzaines|centaine|centaines|milliers|dizaines|dizaine|vingtaine|tiers|quart"
        "|quarts|cinquième|cinquièmes|sixième|sixièmes|septièmes|huitièmes|neuvièmes|dixième"
        "|dixièmes|demi|demie|centièmes"
    ),
    half=phrases("et demi|et demie"),
)
SPANISH: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "exactamente|precisamente",
            _Q.ABOUT: "unos|unas|aproximadamente|alrededor de|cerca de|en torno a|aprox."
            "|más o menos"
            "|se estima en|estimado en|estimada en|del orden de|a eso de|hacia|un estimado de"
            "|aproximadamente unos|quizá|quizás|tal vez",
            _Q.ALMOST: "casi|poco menos de|algo menos de|prácticamente|rozando|al borde de",
            _Q.AT_LEAST: "al menos|por lo menos|no menos de|como mínimo|cuando menos|mínimo"
            "|un mínimo de",
            _Q.MORE_THAN: "más de|más que|superior a|superiores a|por encima de|poco más de"
            "|algo más de|mayor de|mayor a|mayor que|superó los|superan los|supera los"
            "|sobre los"
            "|superando los",
            _Q.AT_MOST: "hasta|como máximo|a lo sumo|no más de|un máximo de|máximo|apenas",
            _Q.FEWER_THAN: "menos de|menos que|inferior a|por debajo de|menor de|menor a"
            "|menor que"
            "|inferiores a",
        },
        {
            _Q.AT_LEAST: "o más|como mínimo|por lo menos|al menos|+|y más",
            _Q.AT_MOST: "o menos|como máximo|como mucho|a lo sumo",
            _Q.ABOUT: "aproximadamente|más o menos|aprox.|y pico|y tantos",
            _Q.MORE_THAN: "largos",
        },
        _GROWN["es"],
    ),
    scales=scales(
        {
            3: "mil|miles",
            6: "millón|millones|mill.|mm|mdp",
            9: "mil millones|millardo|millardos|mmdd|mil mills.",
            12: "billón|billones",
        }
    ),
    percent=phrases("por ciento|%| %|porciento|por cien"),
    below=phrases("bajo cero|por debajo de cero"),
    minus=phrases("menos"),
    between=phrases("entre|entre el|entre los|entre las|de entre"),
    to=phrases("a|y|y el|y los|y las|o|u|-|hasta"),
    of=phrases("de|de los|de las|de un total de|de cada"),
    ratio=phrases("de cada|en|por|por cada"),
    zero=phrases(
        "ningún|ninguna|ninguno|nadie|cero|ni un solo|ni una sola|no hubo víctimas"
        "|no hubo heridos|no hubo muertos|no hubo fallecidos|no hay víctimas|no hay heridos"
        "|no hay muertos|no se registraron víctimas|no se registraron heridos"
        "|no se reportaron víctimas|no se reportaron heridos|sin víctimas|sin heridos|sin muertos"
    ),
    negation=phrases("no|en vez de|en lugar de"),
    clock=phrases("horas|hrs|h|a.m.|p.m.|am|pm"),
    ordinals=phrases("º|ª|°|er|.º|.ª|ro|do|to"),
    labels=phrases(
        "artículos|capítulos|páginas|vuelos|rutas|líneas|salas|nº|n.º|número|artículo|capítulo"
        "|página|vuelo|ruta|calle|piso|línea|sala|tomo"
    ),
    limits=phrases("menores de|mayores de|niños menores de"),
    years=phrases("en|de|desde|año|años|hasta|del|a principios de|a fines de"),
    few=phrases(
        "varios|varias|algunos|algunas|cientos de|miles de|decenas de|centenares de|unos pocos"
    ),
    parts=phrases(
        "docena|docenas|centenar|centenares|decenas|veintena|millares|tercio|tercios|cuarto"
        "|cuartos|quinto|quintos|sexto|sextos|octavos|décimo|décimos|terceras partes|partes|cuartas"
    ),
    half=phrases("y medio|y media"),
)
ITALIAN: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "esattamente|precisamente",
            _Q.ABOUT: "circa|all'incirca|intorno a|intorno ai|attorno a|approssimativamente"
            "|più o meno|forse"
            "|stimato in|stimati in|stimata in|sui|sulle|una stima di|attorno ai|intorno alle",
            _Q.ALMOST: "quasi|poco meno di|vicino a|prossimo a|pressoché|a un passo da",
            _Q.AT_LEAST: "almeno|non meno di|come minimo|minimo|un minimo di",
            _Q.MORE_THAN: "più di|più della|oltre|superiore a|superiori a|poco più di"
            "|al di sopra di"
            "|maggiore di"
            "|ben oltre|più dei|oltre i|oltre le|sopra i",
            _Q.AT_MOST: "al massimo|fino a|fino ad|fino al|fino ai|fino alla|fino alle"
            "|fino all'"
            "|fino agli|non oltre|non più di|massimo|un massimo di|tutt'al più",
            _Q.FEWER_THAN: "meno di|meno della|inferiore a|inferiori a|al di sotto di|sotto i"
            "|sotto le"
            "|minore di|meno dei",
        },
        {
            _Q.AT_LEAST: "o più|almeno|+|e più",
            _Q.AT_MOST: "o meno|al massimo",
            _Q.ABOUT: "circa|all'incirca|più o meno",
        },
        _GROWN["it"],
    ),
    scales=scales(
        {
            2: "cento",
            3: "mila|mille|migliaia",
            6: "milione|milioni|mln|mil.",
            9: "miliardo|miliardi|mld|mrd",
            12: "bilione|bilioni|mila miliardi",
        }
    ),
    percent=phrases("per cento|percento|%| %"),
    below=phrases("sotto zero|sotto lo zero"),
    minus=phrases("meno"),
    between=phrases("tra|fra|tra i|fra i|tra le|tra il|fra il|tra l'|fra le|tra gli"),
    to=phrases("a|ai|e|e i|e il|e l'|e gli|o|-|e le"),
    of=phrases("su|dei|delle|degli|su un totale di|di"),
    ratio=phrases("su|ogni|per"),
    zero=phrases(
        "nessun|nessuno|nessuna|zero|nessun'|non ci sono feriti|non ci sono vittime"
        "|non ci sono morti|non ci sono stati feriti|non ci sono state vittime|senza feriti"
        "|senza vittime"
    ),
    negation=phrases("non|invece di|anziché"),
    clock=phrases("ore del"),
    ordinals=phrases("º|ª|°|esimo|esima|.º|.ª"),
    labels=phrases(
        "articoli|capitoli|pagine|linee|stanze|binari|n.|numero|articolo|capitolo|pagina|via|volo"
        "|piano|linea|stanza|sala|binario"
    ),
    limits=phrases("bambini sotto i|minori di|under|over"),
    years=phrases("nel|dal|del|anno|anni|al|fino al|di"),
    few=phrases(
        "alcune|diverse|centinaia di|migliaia di|decine di|qualche|alcuni|diversi|parecchi"
    ),
    parts=phrases(
        "dozzina|dozzine|centinaia|centinaio|decine|migliaia|terzi|terzo|quarti|quarto|quinti"
        "|quinto|sesti|ottavi|decimi|decimo|centesimi"
    ),
    half=phrases("e mezzo|e mezza"),
)
PORTUGUESE: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "exatamente|exactamente|precisamente",
            _Q.ABOUT: "cerca de|aproximadamente|por volta de|em torno de|uns|umas|à volta de"
            "|mais ou menos|estimado em|estimada em|estimados em|na casa dos|perto dos"
            "|algo como"
            "|talvez",
            _Q.ALMOST: "quase|perto de|pouco menos de|praticamente|próximo de|beirando",
            _Q.AT_LEAST: "pelo menos|ao menos|no mínimo|não menos de|um mínimo de|mínimo de",
            _Q.MORE_THAN: "mais de|mais da|mais do que|mais que|acima de|superior a"
            "|superiores a"
            "|pouco mais de|além de|passa de|maior que|bem mais de",
            _Q.AT_MOST: "até|até o|até os|até as|até a|até aos|até às|até ao|até à|no máximo"
            "|não mais de|não mais do que|um máximo de|máximo de"
            "|apenas até",
            _Q.FEWER_THAN: "menos de|menos da|menos do que|menos que|abaixo de|inferior a"
            "|inferiores a"
            "|menor que",
        },
        {
            _Q.AT_LEAST: "ou mais|no mínimo|pelo menos|+|e mais",
            _Q.AT_MOST: "ou menos|no máximo",
            _Q.ABOUT: "aproximadamente|mais ou menos|e poucos|e tantos",
        },
        _GROWN["pt"],
    ),
    scales=scales(
        {
            3: "mil|milhares",
            6: "milhão|milhões|mi|milhoes|mio",
            9: "bilhão|bilhões|bi|mil milhões|mil milhão",
            12: "trilhão|trilhões|tri|bilião|biliões",
        }
    ),
    percent=phrases("por cento|%| %"),
    below=phrases("abaixo de zero|negativos"),
    minus=phrases("menos"),
    between=phrases("entre|entre o|entre os|entre as|entre le|entre les"),
    to=phrases("a|e|e o|e os|e as|ou|-|até"),
    of=phrases("de|dos|das|de um total de|entre os|em"),
    ratio=phrases("em cada|de cada|em|por"),
    zero=phrases(
        "nenhum|nenhuma|ninguém|zero|não houve feridos|não houve vítimas|não houve mortos"
        "|não houve mortes|não há feridos|não há vítimas|não há mortos|sem vítimas|sem feridos"
        "|sem mortos"
    ),
    negation=phrases("não|em vez de"),
    clock=phrases("horas da|h"),
    ordinals=phrases("º|ª|°|o.|a.|.º|.ª"),
    labels=phrases(
        "artigos|capítulos|páginas|linhas|salas|nº|n.º|número|artigo|capítulo|página|voo|rua"
        "|linha|sala|andar"
    ),
    limits=phrases("menores de|maiores de|crianças menores de"),
    years=phrases("em|de|desde|ano|anos|até|do"),
    few=phrases("vários|várias|alguns|algumas|centenas de|milhares de|dezenas de"),
    parts=phrases(
        "dúzia|dúzias|centena|centenas|dezenas|milhares|terço|terços|quarto|quartos|quinto"
        "|quintos|sextos|oitavos|décimo|décimos|avos"
    ),
    half=phrases("e meio|e meia"),
)
ROMANCE: Final = MappingProxyType(
    {
        "fr": FRENCH,
        "es": SPANISH,
        "it": ITALIAN,
        "pt": PORTUGUESE,
    }
)
