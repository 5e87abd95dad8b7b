"""Who says a made-up statement, through whom it came, and the sentences that carry it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection
from random import Random
from typing import Final

from benchmarks import records, words
from benchmarks.cast import Article, Cast
from benchmarks.records import Claim, Fields

# In how many statements: a named speaker, an outlet as the speaker, an unnamed one; the rest is
# said in the articles' own voice.
_NAMED: Final = 0.38
_OUTLET: Final = 0.06
_UNNAMED: Final = 0.07
_RELAYED: Final = 0.4  # of what a speaker says, named or not
_SECOND: Final = 0.15  # a second article carries it as well
_OWN: Final = 0.2  # of the second articles, that name another speaker

_OLDEST: Final = 200  # days from what is told to the article

Clause = Callable[[datetime.date], str]


class Claimant:
    """Makes claims out of clauses, and lets the articles of a cast grow by their sentences."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def claim(self, rng: Random, me: str, clause: Clause) -> Claim:
        """A claim for a statement in the record ``me``.

        ``clause`` gives the words of an article about a day, new ones at each call, for they may be
        drawn again.
        """
        articles = self._articles(rng)
        day = articles[0].published - datetime.timedelta(days=rng.randint(2, _OLDEST))
        publishers = {article.publisher for article in articles}
        by, voice = self._speaker(rng, {me, *publishers})
        via = self._relays(rng, {me, *publishers}) if voice and by not in self._outlets() else []
        speech = rng.choice(tuple(records.SPEECH)) if voice and rng.random() < 1 / 3 else "says"
        lead = self._lead(via, voice, records.SPEECH[speech])
        cited = [_cited(rng, articles[0], lead, lambda: clause(day))]
        for article in articles[1:]:
            other = isinstance(by, str) and by not in self._outlets() and rng.random() < _OWN
            if other:
                outlet = self._cast.draw(rng, "outlet", {me, *publishers, *via})
                lead = self._lead([], self._cast.names[outlet], "reported")
                via = []
            cited.append(_cited(rng, article, lead, lambda: clause(day), outlet if other else ""))
        return Claim(cited, day, by, via, speech)

    def _outlets(self) -> Collection[str]:
        return self._cast.ids["outlet"]

    def _articles(self, rng: Random) -> list[Article]:
        first = self._cast.articles[self._cast.draw(rng, "source")]
        if rng.random() >= _SECOND:
            return [first]
        second = self._cast.articles[self._cast.draw(rng, "source", {first.id})]
        return [first, second]

    def _speaker(self, rng: Random, without: Collection[str]) -> tuple[str | Fields, str]:
        """A speaker as the record has it, and in the article's words; both empty for none."""
        roll = rng.random()
        if roll < _NAMED:
            actor = self._cast.draw(rng, "actor", without)
            return actor, self._cast.names[actor]
        if roll < _NAMED + _OUTLET:
            outlet = self._cast.draw(rng, "outlet", without)
            return outlet, self._cast.names[outlet]
        if roll < _NAMED + _OUTLET + _UNNAMED:
            who = rng.choice(words.UNNAMED)
            of = self._cast.draw(rng, "actor", without) if rng.random() < 1 / 2 else ""
            condition = rng.choice(words.CONDITIONS) if rng.random() < 1 / 2 else ""
            return records.unnamed(who, of, condition), who
        return "", ""

    def _relays(self, rng: Random, without: Collection[str]) -> list[str]:
        if rng.random() >= _RELAYED:
            return []
        first = self._cast.draw(rng, "outlet", without)
        if rng.random() < 4 / 5:
            return [first]
        return [first, self._cast.draw(rng, "outlet", {*without, first})]

    def _lead(self, via: list[str], voice: str, verb: str) -> str:
        """The words before the clause: who says it, as whose report it came."""
        if not voice:
            return ""
        said = f"{voice} {verb} that "
        if not via:
            return said
        ways = ", citing ".join(self._cast.names[outlet] for outlet in reversed(via))
        return f"according to {ways}, {said}"


def _cited(
    rng: Random, article: Article, lead: str, clause: Callable[[], str], by: str = ""
) -> Fields:
    """Put a sentence into an article and quote it: all of it, or only what is said."""
    while True:
        sentence = words.start(lead + clause())
        whole = not lead or rng.random() < 1 / 2
        quote = sentence if whole else sentence[len(lead) :]
        if article.takes(sentence, quote):
            return records.evidence(article.id, quote, by)
