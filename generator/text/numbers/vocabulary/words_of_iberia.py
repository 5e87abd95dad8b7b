"""What Spanish and Portuguese say around a number (see ``number_vocabulary``)."""

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
# A preposition at the end of a qualifier grows together with an article: "más del 50%"
_GROWN: Final = MappingProxyType(
    {
        "es": {"de": "del", "a": "al"},
        "pt": {"de": "do|da|dos|das", "a": "ao|aos|à|às", "em": "no|na|nos|nas"},
    }
)


SPANISH: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "exactamente|precisamente",
            _Q.ABOUT: "unos|unas|aproximadamente|alrededor de|cerca de|en torno a|aprox."
            "|más o menos"
            "|se estima en|estimado en|estimada en|del orden de|a eso de|hacia|un estimado de"
            "|aproximadamente unos|quizá|quizás|tal vez"
            "|ronda los|rondan los|rondaba los|rondaban los|rondará los|rondarán los|rondaría los"
            "|rondando los|ronda el|rondó los|ronda las|rondan las|rondará el|rondaría el",
            _Q.ALMOST: "casi todos|casi todos los|casi todas|casi todas las|casi todos sus"
            "|casi la totalidad de los|la casi totalidad de los|casi la totalidad de las"
            "|la casi totalidad de las|prácticamente todos los|prácticamente todas las|roza los"
            "|rozan los|rozaba los|rozó los|roza el|rozó el|rozan el|rozaron los"
            "|casi|poco menos de|algo menos de|prácticamente|rozando|al borde de",
            _Q.AT_LEAST: "al menos|por lo menos|no menos de|como mínimo|cuando menos|mínimo"
            "|un mínimo de",
            _Q.MORE_THAN: "más de|más que|superior a|superiores a|por encima de|poco más de"
            "|algo más de|mayor de|mayor a|mayor que|superó los|superan los|supera los"
            "|sobre los"
            "|superando los|superaron los|superará los|superarán los|superaba los|superado los"
            "|supere los|supera las|supera el|superó el|superó las|superan el|rebasa los"
            "|rebasan los"
            "|rebasó los|sobrepasa los|sobrepasó los|excede los|supera ya los|superaron las",
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
        "|décima|décimas|centésima|centésimas|milésima|milésimas"
    ),
    half=phrases("y medio|y media"),
)
PORTUGUESE: Final = NumberVocabulary(
    qualifiers=Qualifiers.of(
        {
            _Q.EXACTLY: "exatamente|exactamente|precisamente",
            _Q.ABOUT: "cerca de|aproximadamente|por volta de|em torno de|uns|umas|à volta de"
            "|mais ou menos|estimado em|estimada em|estimados em|na casa dos|perto dos"
            "|algo como"
            "|talvez|ronda os|rondam os|rondava os|rondará os|rondou os|ronda as|rondando os",
            _Q.ALMOST: "quase todos|quase todos os|quase todas|quase todas as|quase todos os seus"
            "|quase a totalidade dos|quase a totalidade das|a quase totalidade dos"
            "|a quase totalidade das|praticamente todos os|praticamente todas as|quase|perto de"
            "|pouco menos de|praticamente|próximo de|beirando|beira os"
            "|beiram os|beirou os|roça os|roçam os",
            _Q.AT_LEAST: "pelo menos|ao menos|no mínimo|não menos de|um mínimo de|mínimo de",
            _Q.MORE_THAN: "mais de|mais da|mais do que|mais que|acima de|superior a"
            "|superiores a"
            "|pouco mais de|além de|passa de|maior que|bem mais de"
            "|ultrapassa os|ultrapassam os|ultrapassou os|ultrapassaram os|ultrapassa as"
            "|ultrapassando os|supera os|superam os|superou os|superaram os|excede os"
            "|ultrapassar os",
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
        "|quintos|sextos|oitavos|décimo|décimos|avos|décima|décimas|centésima|centésimas"
    ),
    half=phrases("e meio|e meia"),
)
IBERIAN: Final = MappingProxyType({"es": SPANISH, "pt": PORTUGUESE})
