"""What the benchmarks know of the record schema: all of it stands here.

The first half makes the fields of made-up records, one function a kind. The second half reads
fields as they are in a project's YAML and tells what must stand on the pages. When a field gets
another name, it changes here and in hugo/layouts/, and nowhere else.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

KINDS: Final = ("actor", "event", "figure", "question", "source")
OUTLET: Final = "outlet"
SPEAKERS: Final = ("person", "organisation", "state")
BODIES: Final = SPEAKERS[1:]
# Those that may hold between actors of any kind.
RELATIONS: Final = ("supports", "opposes", "allied-with", "speaks-for")
SPEECH: Final = {
    "says": "said",
    "denies": "denied",
    "estimates": "estimated",
    "warns": "warned",
    "proposes": "proposed",
}
DIVERGENCES: Final = ("denial", "date", "basis", "conflict")
QUALIFIERS: Final = {"about": "about", "almost": "almost", "at-least": "at least"}
SITE: Final = """\
site_name: Fact sheets
site_url: https://example.org/
docs_dir: content/pages
theme: factsheets
plugins: [factsheets]
nav:
  - Home: index.md
  - Figures: figures/index.md
  - Timeline: events/index.md
  - Actors: actors/index.md
  - Disputed: disputed/index.md
  - Sources: sources/index.md
  - Data: data/index.md
  - About: about.md
strict: true
"""

Fields = dict[str, Any]


@dataclass(slots=True)
class Claim:
    """One made-up statement, before it becomes the fields of a fact or of an observation."""

    evidence: list[Fields]
    day: datetime.date  # when it happened, or for which a number is given
    by: str | Fields = ""
    via: list[str] = field(default_factory=list)
    speech: str = "says"


def unnamed(words: str, of: str, condition: str) -> Fields:
    """A speaker whom the source does not name."""
    return {"unnamed": words, "of": of, "condition": condition}


def evidence(source: str, quote: str, by: str = "") -> Fields:
    """A quote; ``by`` only where this source has another speaker."""
    return {"source": source, "quote": quote, "by": by}


def fact(name: str, text: str, claim: Claim, relation: Fields | None = None) -> Fields:
    """A fact; ``relation`` only in an actor's record."""
    said = {"when": f"{claim.day}", "relation": relation, **_claimed(claim)}
    return {"id": name, "text": text, **said}


def relation(kind: str, target: str) -> Fields:
    """What an actor is to another."""
    return {"type": kind, "target": target}


def observation(name: str, number: Fields, claim: Claim, note: str) -> Fields:
    """An observation; ``number`` has value, or low and high, or words, and the qualifier."""
    return {"id": name, **number, "as_of": f"{claim.day}", "note": note, **_claimed(claim)}


def _claimed(claim: Claim) -> Fields:
    return {
        "by": claim.by,
        "via": claim.via,
        "speech": claim.speech if claim.speech != "says" else "",
        "evidence": claim.evidence,
    }


def source(title: str, publisher: str, published: str, seed: str, furniture: str) -> Fields:
    """A source, without its checksum: see ``sealed``."""
    return {
        "title": title,
        "publisher": publisher,
        "published": published,
        "published_basis": "The date printed on the page.",
        "url": f"https://example.org/{Path(seed).stem}",
        "text": seed,
        "furniture": [{"quote": furniture, "why": "Teaser for another article."}],
    }


def sealed(fields: Fields, text: bytes) -> Fields:
    """A source's fields with the checksum of its text."""
    return {**fields, "sha256": hashlib.sha256(text).hexdigest()}


def actor(name: str, kind: str, aliases: list[str], summary: str, facts: list[Fields]) -> Fields:
    """An actor."""
    return {"name": name, "kind": kind, "aliases": aliases, "summary": summary, "facts": facts}


def event(name: str, place: str, summary: str, links: Fields) -> Fields:
    """An event of the day of its first fact; ``links`` has participants, part_of and facts."""
    dated = {"date": links["facts"][0]["when"], "date_basis": "The day of what is told first."}
    return {"name": name, **dated, "place": place, "summary": summary, **links}


def long(fields: Fields) -> Fields:
    """An event's fields when it went on for all the years of the articles."""
    return {**fields, "date": "2015/2026", "date_basis": "It was to go on from 2015 to 2026."}


def participant(who: str, role: str) -> Fields:
    """An actor's part in an event."""
    return {"actor": who, "role": role}


def figure(name: str, measures: str, unit: str, about: list[str], seen: list[Fields]) -> Fields:
    """A figure."""
    head = {"name": name, "measures": measures, "unit": unit, "kind": "stock"}
    return {**head, "about": about, "observations": seen}


def question(name: str, how: str, answers: list[tuple[str, list[str]]]) -> Fields:
    """A question; each of the answers has its words, and statements given as record/fact."""
    about = dict.fromkeys(ref.partition("/")[0] for _, facts in answers for ref in facts)
    head = {"name": name, "how": how, "about": [*about]}
    positions = [{"answer": answer, "facts": facts} for answer, facts in answers]
    return {**head, "note": "The articles differ on this.", "positions": positions}


def folder(kind: str) -> str:
    """The folder below content/, and the first part of the address, of a kind of record."""
    return f"{kind}s"


def edited(fields: Fields, mark: str) -> Fields:
    """A record's fields with one more word at the end of its first fact's text."""
    first, *rest = fields["facts"]
    return {**fields, "facts": [{**first, "text": f"{first['text'][:-1]}, {mark}."}, *rest]}


# From here on: what stands in records, and what of it must stand on the pages.

_LINK: Final = re.compile(r"\[\[([a-z0-9-]+)(?:/[a-z0-9-]+)?(?:\|([^\]]+))?\]\]")
_SUBJECT_LISTS: Final = ("part_of", "about")


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it lies in a project; all scalars are texts."""

    kind: str
    id: str
    fields: Fields

    @property
    def address(self) -> str:
        """Where its page is: /actors/ID/."""
        return f"/{folder(self.kind)}/{self.id}/"

    @property
    def name(self) -> str:
        """What readers see as its name."""
        return str(self.fields.get("name") or self.fields["title"])


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page must show of one statement, each as plain text."""

    fact: str
    words: tuple[str, ...]
    quotes: tuple[str, ...]
    speakers: tuple[str, ...]
    outlets: tuple[str, ...]
    sources: tuple[str, ...]  # the addresses of the articles' pages


def load(project: Path) -> dict[str, Record]:
    """All records of a project, by id."""
    found = {}
    for kind in KINDS:
        for path in sorted((project / "content" / folder(kind)).glob("*.yaml")):
            found[path.stem] = load_one(kind, path)
    return found


def load_one(kind: str, path: Path) -> Record:
    """The record in a file."""
    fields = yaml.load(path.read_bytes(), yaml.CBaseLoader)  # noqa: S506  # texts only
    return Record(kind, path.stem, fields)


def statements(record: Record) -> list[Fields]:
    """The facts or observations of a record."""
    return [*record.fields.get("facts", ()), *record.fields.get("observations", ())]


def shown(records: Mapping[str, Record], statement: Fields) -> Shown:
    """What the page of a statement's record must show of it."""
    cited = statement["evidence"]
    voices = [statement.get("by"), *(entry.get("by") for entry in cited)]
    outlets = [*statement.get("via", ()), *(way for entry in cited for way in entry.get("via", ()))]
    outlets += [records[entry["source"]].fields["publisher"] for entry in cited]
    return Shown(
        statement["id"],
        tuple(_words(records, statement)),
        tuple(entry["quote"] for entry in cited),
        tuple(_voice(records, voice) for voice in voices if voice),
        tuple(records[outlet].name for outlet in dict.fromkeys(outlets)),
        tuple(records[entry["source"]].address for entry in cited),
    )


def _words(records: Mapping[str, Record], statement: Fields) -> Iterator[str]:
    """A fact's text without brackets, or an observation's numbers and note."""
    if "text" in statement:
        yield _LINK.sub(lambda link: link[2] or records[link[1]].name, statement["text"])
    yield from (
        statement[key] for key in ("value", "low", "high", "words", "note") if key in statement
    )


def _voice(records: Mapping[str, Record], voice: str | Fields) -> str:
    return str(voice["unnamed"]) if isinstance(voice, dict) else records[voice].name


def references(record: Record) -> set[str]:
    """The ids of all records that a record names; its page is a backlink on theirs."""
    fields = record.fields
    named = {id_ for key in _SUBJECT_LISTS for id_ in fields.get(key, ())}
    named |= {part["actor"] for part in fields.get("participants", ()) if "actor" in part}
    named |= set(linked(fields.get("summary", ""))) | set(linked(fields.get("measures", "")))
    named |= {fields["publisher"]} if "publisher" in fields else set()
    for position in fields.get("positions", ()):
        named |= {ref.partition("/")[0] for ref in position["facts"]}
    for statement in statements(record):
        named |= set(linked(statement.get("text", ""))) | set(_named(statement))
    return named - {record.id}


def linked(text: str) -> Iterator[str]:
    """The ids that a text links to, in order."""
    return (link[1] for link in _LINK.finditer(text))


def _named(statement: Fields) -> Iterator[str]:
    for said in (statement, *statement["evidence"]):
        voice = said.get("by", "")
        speaker = voice.get("of", "") if isinstance(voice, dict) else voice
        yield from (id_ for id_ in (speaker, *said.get("via", ())) if id_)
    yield from (entry["source"] for entry in statement["evidence"])
    if "relation" in statement:
        yield statement["relation"]["target"]
