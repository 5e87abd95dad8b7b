"""A made-up project in our own record schema; the same seed gives the same bytes.

    python -m benchmarks.corpus RECORDS FOLDER [--seed SEED]

RECORDS counts all of them but the questions, of which there is one for fifty statements: sources,
outlets and other actors, events, figures. A record has about 4.7 statements, and each quote stands
in its source's text once. Some records are named often and most a few times, as in real
collections; a bound on the first keeps every page to its size.
"""

from __future__ import annotations

import argparse
import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

from benchmarks import records, words
from benchmarks.cast import Cast
from benchmarks.claims import Claimant
from benchmarks.records import Fields
from benchmarks.yamlform import dump

DEFAULT_SEED: Final = "1"
_ABOUT: Final = "# About\n\nA made-up collection: it says nothing of the world.\n"
_WHOLES_IN: Final = 12  # one event in so many has others as its parts
_DISPUTED_IN: Final = 25  # one statement in so many is contested


class Corpus:
    """Makes the fields of every record, and the texts of the articles on the way."""

    def __init__(self, count: int, seed: str = DEFAULT_SEED) -> None:
        self._seed = seed
        self._cast = Cast(count, seed)
        self._claimant = Claimant(self._cast)
        self._claims: dict[str, list[str]] = {"fact": [], "observation": []}

    def write(self, root: Path) -> int:
        """Write the project into a folder that is made anew; gives the number of records."""
        shutil.rmtree(root, ignore_errors=True)
        for kind in records.KINDS:
            (root / "content" / records.folder(kind)).mkdir(parents=True)
        (root / "content/pages").mkdir()
        (root / "seeds").mkdir()
        (root / "content/pages/about.md").write_text(_ABOUT, encoding="utf-8")
        (root / "mkdocs.yml").write_text(records.SITE, encoding="utf-8")
        made = [*self._made()]
        made += [*self._questions(), *self._sources(root)]
        for kind, id_, fields in made:
            path = root / "content" / records.folder(kind) / f"{id_}.yaml"
            path.write_text(dump(fields), encoding="utf-8")
        return len(made)

    def _made(self) -> Iterator[tuple[str, str, Fields]]:
        """Kind, id and fields of all records but the sources."""
        ids = self._cast.ids
        yield from (("actor", id_, self._outlet(id_)) for id_ in ids["outlet"])
        yield from (("actor", id_, self._actor(id_)) for id_ in ids["actor"])
        yield from (("event", id_, self._event(at, id_)) for at, id_ in enumerate(ids["event"]))
        yield from (("figure", id_, self._figure(id_)) for id_ in ids["figure"])

    def _rng(self, id_: str) -> Random:
        return Random(f"{self._seed}/{id_}")  # noqa: S311  # made up, not secret

    def _sources(self, root: Path) -> Iterator[tuple[str, str, Fields]]:
        """Write the articles' texts; kind, id and fields of the sources."""
        for article in self._cast.articles.values():
            teaser = f"Read also: {words.headline(self._rng(article.id))}"
            paragraphs = [
                " ".join(f"{sentence}." for sentence in article.sentences[at : at + 3])
                for at in range(0, len(article.sentences), 3)
            ]
            text = "\n\n".join([*paragraphs, teaser, ""]).encode()
            seed = f"seeds/{article.id}.txt"
            (root / seed).write_bytes(text)
            title = self._cast.names[article.id]
            fields = records.source(title, article.publisher, f"{article.published}", seed, teaser)
            yield "source", article.id, records.sealed(fields, text)

    def _outlet(self, me: str) -> Fields:
        rng = self._rng(me)
        facts = [self._fact(rng, me, 1, self._name(me))]
        summary = "An outlet of this made-up collection."
        return records.actor(self._cast.names[me], records.OUTLET, [], summary, facts)

    def _actor(self, me: str) -> Fields:
        rng = self._rng(me)
        facts = []
        for number in range(1, rng.randint(2, 6) + 1):
            target = self._cast.draw(rng, "actor", {me}) if rng.random() < 1 / 4 else ""
            related = records.relation(rng.choice(records.RELATIONS), target) if target else None
            with_whom = target or self._any(rng, me)
            subject = self._name(me) if rng.random() < 1 / 2 else self._link(rng, with_whom)
            facts.append(self._fact(rng, me, number, subject, related))
        aliases = [f"{words.word(rng)} {me.rsplit('-', 1)[1]}"] if rng.random() < 1 / 5 else []
        name = self._cast.names[me]
        kind = rng.choice(records.BODIES if words.is_body(name) else records.SPEAKERS)
        summary = self._summary(rng, facts)
        return records.actor(name, kind, aliases, summary, facts)

    def _event(self, at: int, me: str) -> Fields:
        rng = self._rng(me)
        who = list(dict.fromkeys(self._cast.draw(rng, "actor") for _ in range(rng.randint(1, 3))))
        wholes = self._cast.ids["event"][::_WHOLES_IN]
        part_of = [rng.choice(wholes)] if at % _WHOLES_IN and rng.random() < 2 / 5 else []
        facts = [
            self._fact(rng, me, number, self._link(rng, actor))
            for number, actor in enumerate((who * 8)[: rng.randint(3, 8)], 1)
        ]
        links = {
            "participants": [records.participant(id_, rng.choice(words.ROLES)) for id_ in who],
            "part_of": part_of,
            "facts": facts,
        }
        place = rng.choice(self._cast.places)
        summary = self._summary(rng, facts)
        fields = records.event(self._cast.names[me], place, summary, links)
        return fields if at % _WHOLES_IN else records.long(fields)

    def _figure(self, me: str) -> Fields:
        rng = self._rng(me)
        name = self._cast.names[me]
        unit = name.split()[0].lower()
        about = [
            self._cast.draw(rng, rng.choice(("actor", "event")))
            for _ in range(rng.choice((1, 1, 2)))
        ]
        seen = [
            self._observation(rng, me, number, unit) for number in range(1, rng.randint(3, 12) + 1)
        ]
        measures = f"The {unit} that {self._link(rng, about[0])} had counted {words.tail(rng)}."
        return records.figure(name, measures, unit, list(dict.fromkeys(about)), seen)

    def _fact(
        self, rng: Random, me: str, number: int, subject: str, related: Fields | None = None
    ) -> Fields:
        """A fact whose text begins with the subject; a relation's target is linked as well."""
        text = f"{subject} {words.deed(rng)}"
        if related:
            text += f", together with [[{related['target']}]]"
        elif rng.random() < 3 / 5:
            text += f", together with {self._link(rng, self._any(rng, me))}"
        told = self._told_with(text, me)
        claim = self._claimant.claim(
            rng, me, lambda day: f"{words.passive(rng, told)} on {_spoken(day)}"
        )
        self._claims["fact"].append(f"{me}/f{number}")
        return records.fact(f"f{number}", f"{words.start(text)}.", claim, related)

    def _told_with(self, text: str, me: str) -> str:
        """The end of a clause that names the other actors to whom a text links; "" for none."""
        linked = dict.fromkeys(records.linked(text))
        named = (self._name(id_) for id_ in linked if id_ in self._cast.ids["actor"] and id_ != me)
        return " and ".join(named)

    def _observation(self, rng: Random, me: str, number: int, unit: str) -> Fields:
        recorded, phrase = _number(rng, unit)
        claim = self._claimant.claim(
            rng,
            me,
            lambda day: f"{words.thing(rng)} had {phrase} {words.tail(rng)} on {_spoken(day)}",
        )
        self._claims["observation"].append(f"{me}/o{number}")
        note = f"Counted in {words.town(rng)} only." if rng.random() < 1 / 7 else ""
        return records.observation(f"o{number}", recorded, claim, note)

    def _summary(self, rng: Random, facts: list[Fields]) -> str:
        """What some of the facts say: nothing stands in a summary that no fact bears."""
        return " ".join(fact["text"] for fact in rng.sample(facts, min(3, len(facts))))

    def _any(self, rng: Random, me: str) -> str:
        sort = rng.choices(("actor", "event", "figure"), (5, 3, 2))[0]
        return self._cast.draw(rng, sort, {me})

    def _name(self, me: str) -> str:
        return self._cast.names[me]

    def _link(self, rng: Random, target: str) -> str:
        """A link to a record; some have words of their own, some lead to a fact."""
        roll = rng.random()
        if roll < 1 / 4:
            label = self._cast.names[target].split()[0].strip("[]{}")
            return f"[[{target}|{label}]]"
        is_actor = target in self._cast.ids["actor"]
        return f"[[{target}/f1]]" if roll < 3 / 10 and is_actor else f"[[{target}]]"

    def _questions(self) -> Iterator[tuple[str, str, Fields]]:
        """Kind, id and fields of the questions, each of which sets two statements side by side."""
        rng = self._rng("questions")
        for sort, refs in self._claims.items():
            chosen = rng.sample(refs, len(refs) // _DISPUTED_IN // 2 * 2)
            for number, pair in enumerate(zip(chosen[::2], chosen[1::2], strict=True)):
                answers = [(words.tail(rng), [ref]) for ref in pair]
                name = f"What was told of this {sort}, no. {number}?"
                fields = records.question(name, rng.choice(records.DIVERGENCES), answers)
                yield "question", f"on-{sort}-{number}", fields


def _spoken(day: datetime.date) -> str:
    """A date as an article writes it: "5 March 2024"."""
    return f"{day.day} {words.MONTHS[day.month - 1]} {day.year}"


def _number(rng: Random, unit: str) -> tuple[Fields, str]:
    """A number as it is recorded, and as an article writes it."""
    low = rng.choice((rng.randint(13, 99), rng.randint(100, 90_000)))
    roll = rng.random()
    if roll < 0.05:
        return {"low": str(low), "high": str(low * 2)}, f"between {low:,} and {low * 2:,} {unit}"
    if roll < 0.08:
        return {"words": f"dozens of {unit}"}, f"dozens of {unit}"
    if roll < 0.2:
        qualifier, said = rng.choice(tuple(records.QUALIFIERS.items()))
        return {"value": str(low), "qualifier": qualifier}, f"{said} {low:,} {unit}"
    return {"value": str(low)}, f"{low:,} {unit}"


def main() -> None:
    """Write a project and say how many records it has."""
    parser = argparse.ArgumentParser(description="Write a made-up project.")
    parser.add_argument("records", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", default=DEFAULT_SEED)
    asked = parser.parse_args()
    print(Corpus(asked.records, asked.seed).write(asked.folder), "records")


if __name__ == "__main__":
    main()
