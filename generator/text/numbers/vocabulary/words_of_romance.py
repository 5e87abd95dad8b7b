"""What French and Italian say around a number (see ``number_vocabulary``)."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier
from generator.text.numbers.vocabulary.number_vocabulary import (
    NumberVocabulary,
    Qualifiers,
    phrases,
    scales,
)

_Q = Qualifier
# A preposition at the end of a qualifier grows together with an article: "più del 50%"
_GROWN: Final = MappingProxyType(
    {
        "fr": {"de": "du|des", "à": "au|aux"},
        "it": {
            "di": "del|dello|dell'|della|dei|degli|delle",
            "a": "al|allo|all'|alla|ai|agli|alle",
        },
    }
)


FRENCH: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "exactement|précisément|très exactement",
            _Q.ABOUT: "environ|autour de|autour des|à peu près|quelque|quelques"
            "|aux alentours de"
            "|de l'ordre de|approximativement|estimé à|estimée à|estimés à|estimées à|entour de"
            "|dans les|peut-être|avoisine|avoisine les|avoisinent les|avoisinait les"
            "|avoisinant les",
            _Q.ALMOST: "presque tous|presque tous les|presque toutes|presque toutes les"
            "|la quasi-totalité des|quasi-totalité des|la quasi totalité des|presque tous ses"
            "|pratiquement tous les|pratiquement toutes les|quasiment tous les"
            "|quasiment toutes les|presque|à peine|près de|pas loin de|quasi|quasiment"
            "|un peu moins de"
            "|à peine moins de|frôle|frôle les|frôlent les|frôlait les|frôlant les|frôlé les",
            _Q.AT_LEAST: "au moins|pas moins de|au minimum|minimum|au bas mot",
            _Q.MORE_THAN: "plus de|plus d'|plus que|au-delà de|supérieur à|supérieure à"
            "|un peu plus de|bien plus de|dépassant|dépasse|dépassé|dépassent|dépassait|dépassaient"
            "|au-dessus de|excède|excèdent|excédait|excédant",
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
ITALIAN: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "esattamente|precisamente",
            _Q.ABOUT: "circa|all'incirca|intorno a|intorno ai|attorno a|approssimativamente"
            "|più o meno|forse"
            "|stimato in|stimati in|stimata in|sui|sulle|una stima di|attorno ai|intorno alle",
            _Q.ALMOST: "quasi tutti|quasi tutti i|quasi tutti gli|quasi tutte|quasi tutte le"
            "|la quasi totalità dei|la quasi totalità delle|la quasi totalità degli"
            "|praticamente tutti i|praticamente tutte le|pressoché tutti i|pressoché tutte le"
            "|quasi|poco meno di|vicino a|prossimo a|pressoché|a un passo da|sfiora i"
            "|sfiora le|sfiora il|sfiorano i|sfiorano le|sfiorato i|sfiorato il|sfiorando i"
            "|sfiorava i|sfiorare i",
            _Q.AT_LEAST: "almeno|non meno di|come minimo|minimo|un minimo di",
            _Q.MORE_THAN: "più di|più della|oltre|superiore a|superiori a|poco più di"
            "|al di sopra di"
            "|maggiore di"
            "|ben oltre|più dei|oltre i|oltre le|sopra i|supera i|supera le|superano i|superano le"
            "|superato i|superato le|superava i|superando i|superare i|supera il|superato il",
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
ROMANCE: Final = MappingProxyType({"fr": FRENCH, "it": ITALIAN})
