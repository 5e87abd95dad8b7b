"""Who and what a made-up project is about, and which of them a statement may name."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final

from benchmarks import words

# Records of each sort in a hundred; all others are figures.
_SHARES: Final = {"source": 10, "outlet": 4, "actor": 35, "event": 27}
_FEWEST: Final = 8  # more than one statement may name of a sort
# How often at most the records of a sort are named, so that no page grows with the project.
_CAPS: Final = {"source": 70, "outlet": 60, "actor": 50, "event": 40, "figure": 30}
# 1 names all alike often; the higher, the more often the first are named.
_SKEWS: Final = {"source": 1.0, "outlet": 1.3, "actor": 1.8, "event": 1.8, "figure": 1.8}
_NAMES: Final[dict[str, tuple[Callable[[Random], str], ...]]] = {
    "source": (words.headline,),
    "outlet": (words.outlet,),
    "actor": (words.person, words.body),
    "event": (words.event_name,),
    "figure": (words.figure_name,),
}
_FIRST_DAY: Final = datetime.date(2016, 1, 1)  # articles are of ten years
_DAYS: Final = 3650
_PLACES_IN: Final = 12  # so many events share one place


class Deck:
    """Draws ids: the first ones more often than the last, and none more often than ``cap``."""

    def __init__(self, ids: Sequence[str], cap: int, skew: float) -> None:
        self._live = list(ids)
        self._cap = cap
        self._skew = skew
        self._drawn: Counter[str] = Counter()

    def draw(self, rng: Random, without: Collection[str] = ()) -> str:
        """An id that is not in ``without``; the last few are never used up."""
        at = int(len(self._live) * rng.random() ** self._skew)
        while self._live[at] in without:
            at = (at + 1) % len(self._live)
        found = self._live[at]
        self._drawn[found] += 1
        if self._drawn[found] >= self._cap and len(self._live) > _FEWEST:
            del self._live[at]
        return found


@dataclass(slots=True)
class Article:
    """A source's text as it grows: the sentences that statements were taken from."""

    id: str
    publisher: str
    published: datetime.date
    sentences: list[str] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)

    def takes(self, sentence: str, quote: str) -> bool:
        """Add a sentence, unless a quote would then stand in the text twice."""
        new, quoted = sentence.lower(), quote.lower()
        known = any(quoted in old.lower() for old in self.sentences)
        if known or new.count(quoted) > 1 or any(old in new for old in self.quotes):
            return False
        self.sentences.append(sentence)
        self.quotes.append(quoted)
        return True


class Cast:
    """The ids and names of all records, the decks to draw them from, and the articles."""

    def __init__(self, count: int, seed: str) -> None:
        rng = Random(f"{seed}/cast")  # noqa: S311  # made up, not secret
        sizes = {sort: max(_FEWEST, count * share // 100) for sort, share in _SHARES.items()}
        sizes["figure"] = max(_FEWEST, count - sum(sizes.values()))
        self.names: dict[str, str] = {}
        self.ids = {sort: self._named(rng, sort, size) for sort, size in sizes.items()}
        self._decks = {sort: Deck(ids, _CAPS[sort], _SKEWS[sort]) for sort, ids in self.ids.items()}
        self.places = [words.town(rng) for _ in range(1 + sizes["event"] // _PLACES_IN)]
        self.articles = {id_: self._article(rng, id_) for id_ in self.ids["source"]}

    def _named(self, rng: Random, sort: str, size: int) -> list[str]:
        """Draw names until all differ; the ids of the sort, in order."""
        known = {name.casefold() for name in self.names.values()}
        found: list[str] = []
        while len(found) < size:
            name = rng.choice(_NAMES[sort])(rng)
            if name.casefold() in known:
                continue
            known.add(name.casefold())
            found.append(_id(name, sort, len(self.names)))
            self.names[found[-1]] = name
        return found

    def _article(self, rng: Random, id_: str) -> Article:
        day = _FIRST_DAY + datetime.timedelta(days=rng.randrange(_DAYS))
        return Article(id_, self._decks["outlet"].draw(rng), day)

    def draw(self, rng: Random, sort: str, without: Collection[str] = ()) -> str:
        """The id of a record of a sort."""
        return self._decks[sort].draw(rng, without)


def _id(name: str, sort: str, serial: int) -> str:
    """An id from what is ASCII in a name, made unique by a number."""
    letters = (letter if letter.isascii() and letter.isalnum() else " " for letter in name.lower())
    return "-".join([*("".join(letters).split()[:4] or [sort]), str(serial)])
