"""What a web page says of its article: title, authors, day, address, language.

Only what the page declares is taken: JSON-LD of schema.org (https://schema.org/Article), Open Graph
(https://ogp.me), Dublin Core and HTML's own elements. A day is never guessed from the text.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from generator.model.fields import LANGUAGE_PATTERN
from generator.text.letters.hidden_characters import shown
from generator.text.links.web_addresses import percent_encoded

_ARTICLE: Final = re.compile(r"Article|Report|Posting")
_DAYS: Final = (
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "parsely-pub-date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "pubdate",
)
_TIME: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?"
)
_AUTHORS_MAX: Final = 20
# JSON may be nested as deep as a stranger likes.
_OBJECTS_MAX: Final = 10_000


def metadata_of(tree: Any) -> Mapping[str, Any]:
    """What an HTML tree declares: ``title``, ``url``, ``language``, ``published``, ``basis`` as
    texts, "" where it says nothing; ``heading``, the one that a reader sees; ``authors``, a list.
    """
    meta, article, heading = _meta(tree), _article(tree), _heading(tree)
    published, basis = _published(tree, meta, article)
    return {
        "heading": heading,
        "title": heading or _title(tree, meta, article),
        "authors": _authors(meta, article),
        "published": published,
        "basis": basis,
        "url": _url(tree, meta),
        "language": _language(tree, meta, article),
    }


def _meta(tree: Any) -> Mapping[str, str]:
    """The page's properties; of two with one name, the first."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        name = name or element.get("http-equiv") or ""
        found.setdefault(name.lower(), shown(element.get("content", "")[:4000]))
    return found


def _article(tree: Any) -> Mapping[str, Any]:
    """The first article that the page's JSON-LD describes."""
    for script in tree.iter("script"):
        if "ld+json" in script.get("type", ""):
            try:
                told = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            for found in _objects(told):
                if any(_ARTICLE.search(kind) for kind in _texts(found.get("@type"))):
                    return found
    return {}


def _objects(told: Any) -> Iterator[Mapping[str, Any]]:
    """The objects in a value, those that lie less deep first."""
    waiting = deque([told])
    for _ in range(_OBJECTS_MAX):
        if not waiting:
            return
        thing = waiting.popleft()
        if isinstance(thing, dict):
            yield thing
        if isinstance(thing, dict | list):
            waiting.extend(thing.values() if isinstance(thing, dict) else thing)


def _texts(value: Any) -> list[str]:
    """The texts of a value that may be one, or a list of them, or of things with a name."""
    values = value if isinstance(value, list) else [value]
    named = (one.get("name") if isinstance(one, dict) else one for one in values[:_AUTHORS_MAX])
    return [shown(one) for one in named if isinstance(one, str) and shown(one)]


def _title(tree: Any, meta: Mapping[str, str], article: Mapping[str, Any]) -> str:
    titles = (shown(title.text_content()) for title in tree.iter("title"))
    declared = (*_texts(article.get("headline")), meta.get("og:title", ""), *titles)
    return next((title for title in declared if title), "")


def _heading(tree: Any) -> str:
    """The one heading of the first rank; "" where there are several."""
    found = {shown(heading.text_content()) for heading in tree.iter("h1")} - {""}
    return found.pop() if len(found) == 1 else ""


def _authors(meta: Mapping[str, str], article: Mapping[str, Any]) -> list[str]:
    declared = _texts(article.get("author")) or [meta.get("author") or meta.get("dc.creator") or ""]
    names = [name.strip() for one in declared for name in one.split(";")]
    return list(dict.fromkeys(name for name in names if name and "://" not in name))


def _published(tree: Any, meta: Mapping[str, str], article: Mapping[str, Any]) -> tuple[str, str]:
    """The day, with the time where its zone is told, and where the page says it; two empty texts
    where it names none, or several days."""
    said = [("datePublished", text) for text in _texts(article.get("datePublished"))]
    said += [(name, meta[name]) for name in _DAYS if meta.get(name)]
    said += [
        ("time", element.get("datetime", ""))
        for element in tree.iter("time")
        if "datepublished" in element.get("itemprop", "").lower() or "pubdate" in element.attrib
    ]
    read = [(name, found) for name, text in said if (found := _TIME.match(text.strip()))]
    if len({found[1] for _, found in read}) != 1:
        return "", ""
    name, found = next(((n, f) for n, f in read if f[3]), read[0])
    day, clock, zone = found.groups()
    if not zone:
        return day, name
    return f"{day}T{clock}{zone if ':' in zone or zone == 'Z' else f'{zone[:3]}:{zone[3:]}'}", name


def _url(tree: Any, meta: Mapping[str, str]) -> str:
    links = (
        link.get("href", "") for link in tree.iter("link") if link.get("rel", "") == "canonical"
    )
    found = next((url for url in (*links, meta.get("og:url", "")) if url.startswith("http")), "")
    return percent_encoded(found.strip())


def _language(tree: Any, meta: Mapping[str, str], article: Mapping[str, Any]) -> str:
    said: Iterable[str] = (
        tree.get("lang", ""),
        meta.get("content-language", ""),
        meta.get("og:locale", ""),
        *_texts(article.get("inLanguage")),
    )
    tags = (_tag(text.partition(",")[0].strip()) for text in said)
    return next((tag for tag in tags if re.match(LANGUAGE_PATTERN, tag)), "")


def _tag(text: str) -> str:
    """A language tag in the usual case of its parts: ``zh-Hant-TW`` for ``ZH_hant_tw``."""
    first, *rest = text.replace("_", "-").split("-")
    cased = (
        part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower()
        for part in rest
    )
    return "-".join((first.lower(), *cased))
