"""What stands beside the lead of a record's page: how far it is told of, and from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.archive.references import Claim
from generator.documents.statement import Name
from generator.documents.telling import Telling
from generator.model.fields import Date


@dataclass(frozen=True, slots=True)
class Mentioned:
    """An article that tells of a record, its outlet and its day."""

    article: Name
    outlet: str
    published: Date


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a record is told of: in how many articles, from how many origins, from which article
    to which; an article with a part of one statement tells of it too. ``last`` is ``None`` where
    there is one article, or one day."""

    articles: int
    origins: int
    first: Mentioned
    last: Mentioned | None


def reach_of(
    tell: Telling, claims: Iterable[Claim], voiced: Iterable[Claim] = (), voice: str = ""
) -> Reach | None:
    """How far statements are told; ``None`` without any. Of those ``voiced`` by an actor only what
    has its ``voice`` tells of it: an article may have the same from somebody else."""
    origins = [
        *tell.archive.origins(claims, parts=True),
        *tell.archive.origins(voiced, parts=True, voice=voice),
    ]
    names = {tell.name(source) for origin in origins for source in origin.sources}
    dated = sorted(
        (_mentioned(tell, name, name.date) for name in names if name.date),
        key=lambda one: (one.published.sort_key, one.article.id),
    )
    if not dated:
        return None
    last = dated[-1] if dated[-1].published != dated[0].published else None
    return Reach(len(names), len({origin.outlet for origin in origins}), dated[0], last)


def _mentioned(tell: Telling, article: Name, published: Date) -> Mentioned:
    return Mentioned(article, tell.name(tell.archive.publisher(article.id)).text, published)
