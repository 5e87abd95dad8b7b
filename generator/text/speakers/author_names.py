"""Names of authors in their parts, as citations need them: given name, particle, family name.

A name whose parts are not plain stays in one piece: organisations, single words, names in scripts
without capitals, those that may begin with the family name, as Chinese, Korean and Vietnamese ones
do, and those in languages that put the family first, or that have two family names. An editor may
say what it is. The parts are those of CSL (https://docs.citationstyles.org/en/stable/specification.html#names).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Final

from generator.text.letters.expressions import expression

# Particles that a sorted list leaves out ("Humboldt, Alexander von"), and those that it keeps.
_DROPPED: Final = frozenset(("von", "vom", "zu", "zum", "zur", "und"))
_KEPT: Final = frozenset(
    (
        *("van", "der", "den", "de", "het", "ter", "ten", "te", "op", "la", "las", "los", "del"),
        *("da", "das", "do", "dos", "di", "della", "dello", "du", "des", "le", "af", "av"),
        *("bin", "ibn", "bint", "ben", "bar", "abu", "al", "el", "e", "y"),
    )
)
# Written with a capital they are a part of the family name: "Martin Van Buren".
_JOINED: Final = frozenset(
    (
        *("van", "de", "del", "della", "di", "da", "du", "la", "le", "von", "san", "saint"),
        *("abu", "abd", "al", "el", "bin", "ibn", "ben", "bint", "st"),
    )
)
_SUFFIXES: Final = frozenset(("jr", "sr", "ii", "iii", "iv"))
_FAMILY_FIRST: Final = frozenset(("hu", "ja", "ko", "vi", "zh", "yue"))
_TWO_FAMILIES: Final = frozenset(("ca", "es", "gl", "pt"))
_OF_ORGANISATIONS: Final = frozenset(
    (
        *("the", "and", "of", "for", "at", "in", "by", "from", "with", "et", "und", "der", "die"),
        *("staff", "agency", "agencies", "news", "newsroom", "press", "desk", "team", "editors"),
        *("editorial", "board", "service", "services", "reporter", "reporters", "writer"),
        *("writers", "correspondent", "correspondents", "office", "ministry", "monitor", "times"),
        *("post", "herald", "tribune", "chronicle", "gazette", "journal", "review", "radio"),
        *("television", "tv", "media", "network", "wire", "wires", "institute", "university"),
        *("council", "committee", "group", "foundation", "association", "company", "bureau"),
        *("department", "government", "party", "agence", "agencia", "agenzia", "agentur"),
        *("presse", "redaktion", "redazione", "ltd", "inc", "gmbh", "online", "today", "daily"),
        *("academy", "administration", "airlines", "airport", "alliance", "archive", "archives"),
        *("army", "assembly", "authority", "bank", "brigade", "cathedral", "center", "centre"),
        *("charity", "church", "city", "clinic", "club", "coalition", "college", "commission"),
        *("congress", "cooperative", "corporation", "county", "court", "district", "embassy"),
        *("federation", "force", "forces", "forum", "fund", "gallery", "hospital", "initiative"),
        *("laboratory", "league", "library", "magazine", "mission", "mosque", "movement"),
        *("museum", "navy", "newspaper", "observatory", "orchestra", "organisation"),
        *("organization", "parish", "park", "parliament", "police", "port", "project", "republic"),
        *("school", "secretariat", "senate", "society", "station", "synagogue", "theater"),
        *("theatre", "tribunal", "trust", "union", "zoo", "corp", "llc", "plc", "ngo"),
        *("universidad", "universidade", "université", "universität", "ministerio", "ministère"),
        *("ministerium", "stadt", "verein", "verlag", "zeitung", "partei", "kirche", "schule"),
    )
)
# "Reuters, London" is no person.
_AGENCIES: Final = frozenset(
    ("reuters", "xinhua", "bloomberg", "interfax", "anadolu", "tass", "ansa", "efe", "kyodo")
)
# Family names of Chinese, Korean and Vietnamese people in Latin letters, as they begin a name. A
# given name may be written so too, so that nothing is known: such a name stays in one piece.
_BEGINNING: Final = frozenset(
    (
        *("ahn", "an", "bae", "baek", "bai", "ban", "bui", "cai", "cao", "cha", "chan", "chang"),
        *("chen", "cheng", "cheung", "chiang", "cho", "choe", "choi", "chow", "chu", "chung"),
        *("cui", "dai", "dang", "deng", "dinh", "do", "doan", "dong", "du", "duan", "duong"),
        *("fan", "fang", "feng", "fu", "gao", "gong", "gu", "guo", "ha", "han", "hao", "he"),
        *("heo", "ho", "hoang", "hong", "hou", "hsu", "hu", "huang", "huynh", "hwang", "im"),
        *("jang", "jeon", "jeong", "ji", "jia", "jiang", "jin", "jung", "kang", "kim"),
        *("ko", "kong", "ku", "kuo", "kwok", "kwon", "lai", "lam", "lau", "le", "lee", "lei"),
        *("leung", "li", "liang", "liao", "lim", "lin", "liu", "long", "lu", "luo", "luong"),
        *("ly", "ma", "mao", "meng", "mo", "moon", "nam", "ng", "ngo", "nguyen", "noh", "oh"),
        *("pan", "park", "peng", "pham", "phan", "qian", "qin", "qiu", "ren", "rhee", "ri"),
        *("roh", "ryu", "seo", "shao", "shen", "shi", "shim", "shin", "sim", "so", "song", "su"),
        *("suh", "sun", "tan", "tang", "tian", "tran", "trinh", "truong", "tsai", "tsang", "vo"),
        *("vu", "wan", "wang", "wei", "wen", "wong", "wu", "xi", "xia", "xiao", "xie", "xiong"),
        *("xu", "xue", "yan", "yang", "yao", "ye", "yi", "yim", "yin", "yoo", "yoon", "yu"),
        *("yuan", "yun", "zeng", "zhang", "zhao", "zheng", "zhong", "zhou", "zhu", "zou"),
    )
)
# "Ing-wen", "Ki-moon": two given names, the second with a small letter, stand behind the family's.
_TWO_GIVEN: Final = expression(r"[^\W\d_]+-[^\W\d_]+")
_ODD: Final = expression(r"[\d&/@|:;()\[\]\"“”]")


@dataclass(frozen=True, slots=True)
class AuthorName:
    """A name, and its parts where they are known: without a ``family`` it stays in one piece.

    ``is_person`` tells whether it is a person's, as far as its words or an editor say;
    ``is_organisation`` that somebody says that it is none, for words alone do not. ``particle``
    stands before the family name; ``dropped`` says that a sorted list leaves it out.
    """

    text: str
    is_person: bool = False
    given: str = ""
    particle: str = ""
    family: str = ""
    suffix: str = ""
    dropped: bool = False
    is_organisation: bool = False


def author_name(
    text: str, language: str = "en", *, family: str = "", is_person: bool | None = None
) -> AuthorName:
    """The parts of a name as an article of this language (BCP 47) gives it.

    An editor may say which words of it are the ``family`` name, and whether it is a person's.
    """
    name, suffix = _without_suffix(" ".join(text.split()))
    if family:
        return _with_family(AuthorName(text, is_person=True, suffix=suffix), name, family)
    if is_person is not False and _is_turned(name):
        return _with_family(AuthorName(text, is_person=True), name, name.partition(",")[0])
    words = name.split(" ")
    plain = is_person is not False and _is_person(words)
    whole = AuthorName(text, plain or bool(is_person), is_organisation=is_person is False)
    main = language.partition("-")[0].lower()
    if not plain or main in _FAMILY_FIRST or _may_begin_with_family(words):
        return whole
    start, at = _family_at(words)
    if at >= len(words) or (main in _TWO_FAMILIES and start == at and len(words) > 2):
        return whole
    particle = words[start:at]
    return replace(
        whole,
        given=" ".join(words[:start]),
        particle=" ".join(particle),
        family=" ".join(words[at:]),
        suffix=suffix,
        dropped=bool(particle) and particle[0] in _DROPPED,
    )


def _is_turned(name: str) -> bool:
    """Whether a comma stands behind the family name: "O'Neil, Pat". Of more words before it
    nobody knows whether they are two people."""
    family, comma, given = name.partition(", ")
    single = [word for word in family.split(" ") if word not in _KEPT and word not in _DROPPED]
    whole = [*family.split(" "), *given.split(" ")]
    agency = not _AGENCIES.isdisjoint(word.lower() for word in whole)
    return bool(comma) and len(single) == 1 and not agency and _is_person(whole)


def has_family(text: str, family: str) -> bool:
    """Whether these words stand in a name, whole and side by side."""
    return _spaced(family) in _spaced(text)


def _with_family(made: AuthorName, name: str, family: str) -> AuthorName:
    """A name whose family name is said: the rest is the given name."""
    before, _, after = _spaced(name).partition(_spaced(family))
    return replace(made, given=f"{before} {after}".strip(), family=_spaced(family).strip())


def _spaced(text: str) -> str:
    """The words of a name with a blank before and behind each, and without commas."""
    return f" {' '.join(text.replace(',', ' ').split())} "


def _may_begin_with_family(words: list[str]) -> bool:
    """Whether the family name may come first, as far as letters tell."""
    first = "".join(
        one for one in unicodedata.normalize("NFD", words[0].lower()) if one.isalpha()
    ).replace("đ", "d")
    last = words[-1]
    small = bool(_TWO_GIVEN.fullmatch(last)) and last.partition("-")[2].islower()
    return first in _BEGINNING or small


def _without_suffix(name: str) -> tuple[str, str]:
    before, _, last = name.rpartition(" ")
    if last.rstrip(".").lower() in _SUFFIXES and before.count(" "):
        return before.rstrip(","), last
    return name, ""


def _is_person(words: list[str]) -> bool:
    """Whether these are words of a person's name, as far as their letters tell."""
    if len(words) < 2 or _ODD.search(" ".join(words)) or any("," in word for word in words):
        return False
    plain = [word.rstrip(".").lower() for word in words]
    # "Al Jazeera" is no person whose given name is Al; nor is "BBC Verify" one of a person BBC.
    outlet = len(words) == 2 and plain[0] in ("al", "el")
    shout = any(len(word) > 1 and word.isalpha() and word.isupper() for word in words)
    if outlet or (shout and not all(word.isupper() for word in words)):
        return False
    own = (word for word in plain if word not in _KEPT and word not in _DROPPED)
    return _OF_ORGANISATIONS.isdisjoint(own) and all(map(_fits, words))


def _fits(word: str) -> bool:
    """Whether a word begins as a name does: with a capital, or as a particle."""
    first = next((letter for letter in word if letter.isalpha()), "")
    return first.isupper() or word in _KEPT or word in _DROPPED or _is_elided(word)


def _is_elided(word: str) -> bool:
    """Whether a small letter or two come before a capital: "d'Estaing", "al-Masri"."""
    return bool(re.match(r"[a-z]{1,2}['’-]\w", word)) and any(one.isupper() for one in word)


def _family_at(words: list[str]) -> tuple[int, int]:
    """Where particle and family name begin; both are the same place where there is no particle."""
    for at in range(1, len(words) - 1):
        if words[at] in _KEPT or words[at] in _DROPPED:
            end = at
            while end < len(words) and (words[end] in _KEPT or words[end] in _DROPPED):
                end += 1
            return at, end
        if words[at].rstrip(".").lower() in _JOINED:
            return at, at
    return len(words) - 1, len(words) - 1
