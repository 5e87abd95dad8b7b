"""More words that qualify a number, by language: those before it, and those behind it or its noun.

They stand apart from the other tables (see ``number_vocabulary``), which have the usual ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.model.vocabulary import Qualifier

_Q: Final = Qualifier
_Phrased = Mapping[Qualifier, str]
MORE_QUALIFIERS: Final[Mapping[str, tuple[_Phrased, _Phrased]]] = MappingProxyType(
    {
        "en": (
            {_Q.FEWER_THAN: "not even", _Q.ALMOST: "close on|nigh on"},
            {_Q.AT_MOST: "tops|if that"},
        ),
        "de": ({}, {_Q.AT_LEAST: "mindestens|wenigstens", _Q.AT_MOST: "höchstens|maximal"}),
        "nl": (
            {
                _Q.FEWER_THAN: "niet eens",
                _Q.ALMOST: "een kleine|tegen de|zowat",
                _Q.MORE_THAN: "een dikke|een goede",
            },
            {_Q.AT_LEAST: "minstens|op zijn minst", _Q.AT_MOST: "hooguit|hoogstens"},
        ),
        "fr": ({_Q.FEWER_THAN: "pas même"}, {_Q.ABOUT: "et quelques"}),
        "es": (
            {
                _Q.FEWER_THAN: "ni siquiera",
                _Q.ABOUT: "ronda los|rondan los|rondaba los|rondaban los|rondó los|rondaron los"
                "|ronda las|rondan las|rondaba las|rondaban las|rondó las|rondaron las|ronda el"
                "|rondan el|rondaba el|rondó el",
            },
            {_Q.ABOUT: "y algo"},
        ),
        "it": (
            {_Q.FEWER_THAN: "nemmeno|neanche|neppure"},
            {
                _Q.MORE_THAN: "e passa|e rotti",
                _Q.ALMOST: "scarsa|scarse|scarsi",
                _Q.AT_LEAST: "come minimo",
            },
        ),
        "pt": (
            {
                _Q.FEWER_THAN: "nem sequer|sequer",
                _Q.ABOUT: "ronda os|rondam os|rondava os|rondavam os|rondou os|ronda as|rondam as"
                "|rondava as|rondavam as|rondou as",
            },
            {_Q.ABOUT: "e poucas|e tantas"},
        ),
        "ru": ({_Q.ALMOST: "едва|едва ли не"}, {_Q.AT_LEAST: "не менее|не меньше|минимум"}),
        "pl": (
            {_Q.ALMOST: "ledwie|ledwo"},
            {
                _Q.AT_LEAST: "co najmniej|przynajmniej",
                _Q.AT_MOST: "co najwyżej|najwyżej",
                _Q.MORE_THAN: "z górą|z okładem|z hakiem",
            },
        ),
        "tr": ({}, {_Q.ABOUT: "küsur", _Q.AT_LEAST: "en az", _Q.AT_MOST: "en fazla"}),
        "hi": ({}, {_Q.FEWER_THAN: "से भी कम", _Q.MORE_THAN: "से भी अधिक|से भी ज्यादा"}),
        "fa": ({}, {_Q.ABOUT: "و اندی", _Q.AT_LEAST: "به بالا"}),
        "bn": ({}, {_Q.FEWER_THAN: "জনও"}),
        "zh": ({}, {_Q.FEWER_THAN: "都不到|还不到|都沒到|都没到"}),
        "ja": ({}, {_Q.ABOUT: "そこそこ|ばかり|少々"}),
        "ko": (
            {},
            {
                _Q.FEWER_THAN: "도 안 |도 채 |이 채 안|가 채 안|이 안 되|가 안 되"
                "|도 되지 않|도 못 되|에도 못 미",
            },
        ),
        "id": (
            {_Q.FEWER_THAN: "tak sampai|tidak sampai|belum sampai|tak mencapai|tidak mencapai"},
            {_Q.ABOUT: "-an"},
        ),
        "vi": ({_Q.FEWER_THAN: "chưa đầy", _Q.ALMOST: "ngót"}, {_Q.ABOUT: "mấy"}),
        "th": ({}, {_Q.AT_LEAST: "ขึ้นไป"}),
    }
)
