"""Hostile texts in every text field of every kind of record, many of them in one project.

There is one record of each kind for each text. Its fields have different texts: the text of a
record's first field is the one of its number, the next field has the next text, and so on, so that
each field has each text once. A second project has words in their place that mean nothing to
anybody; whatever is built from both must be the same but for these words.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from generator.text.letters.hidden_characters import first_hidden

# Somewhat less than a field may hold.
LABEL_MAX: Final = 180
SENTENCE_MAX: Final = 1000
# What a quote may have beside a text, whose first words tell it from all others.
QUOTE_MAX: Final = 900

# One of each kind: breakouts, templates, Markdown and its extensions, sheets, feeds, citations.
SAMPLES: Final = (
    "</p></div></article></details><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)' x='",
    "</title></style></textarea></script><svg onload=alert(1)>",
    "<!-- ]]> --> <![CDATA[ <b>",
    "javascript:alert(1)",
    "[a](javascript:alert(1)) ![b](data:text/html,x) <https://evil.example/>",
    "{{ 7 * 7 }} {% include 'mkdocs.yml' %} {# x #} ${7*7} <%= 7 %>",
    "[TOC]",
    '--8<-- "mkdocs.yml"',
    "{: onclick=alert(1) .x #y }",
    "one\n\n<script>alert(1)</script>\n\n# two\n===",
    "``` js\nx\n```",
    "| a | b |\n|---|---|\n| `c` | d |",
    "!!! note\n    text",
    "[^1]: note\n[^1] *[HTML]: x ==m== ~~s~~ ++i++ H~2~O $x$ :smile: @someone #1 www.evil.example",
    "=1+1",
    "-5+cmd|' /C calc'!A0",
    "@SUM(1) &amp; &#42; &lt;b&gt; %3Cb%3E \\u003cb\\u003e",
    "ER  - \nTY  - JOUR\nUR  - javascript:alert(1)",
    "}, url = {javascript:alert(1)}, x = {\\input{/etc/passwd}",
    "Ω≈ç√ 田中さん \u05d0\u05d1 123 🏳️‍🌈 ﷽ \ufb01 e\u0301",
    "1. one",
    "    indented \\* \\",
)


def typed(text: str) -> bool:
    """Whether an editor can have the text in a record: visible, without our own link marks."""
    visible = bool(text.strip()) and not first_hidden(text)
    return visible and "[[" not in text and "\ufeff" not in text and encodable(text)


def encodable(text: str) -> bool:
    """Lone surrogates cannot stand in a UTF-8 file."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def payloads(corpora: Path) -> Iterator[str]:
    """Every string of the public corpora."""
    yield from json.loads((corpora / "strings/blns.json").read_text(encoding="utf-8"))
    cases = json.loads((corpora / "xss/dompurify.json").read_text(encoding="utf-8"))
    yield from (case.get("input", case.get("payload", "")) for case in cases)
    for name in ("xss/markdown-xss-links.txt", "csv/payloadbox-csv-injection.txt"):
        yield from (corpora / name).read_text(encoding="utf-8").splitlines()


def word(number: int, limit: int) -> str:
    """The word that stands for a text where nothing is hostile."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:04}")
    return f"xq{letters}{'s' if limit == LABEL_MAX else 'l'}zq"


def cut(text: str, limit: int) -> str:
    """As much of a text as a field holds."""
    return text[:limit].strip() or "x"


@dataclass
class Filling:
    """Fills the fields of one project; each call of ``label`` and ``sentence`` gives the next."""

    texts: Sequence[str]
    is_hostile: bool
    _next: int = 0
    seeds: dict[str, str] = field(default_factory=dict)

    def begin(self, number: int) -> None:
        """Go on with a record."""
        self._next = number

    def label(self) -> str:
        """The next text, for a short field."""
        return self._take(LABEL_MAX)

    def sentence(self) -> str:
        """The next text, for a longer field."""
        return self._take(SENTENCE_MAX)

    def passage(self) -> str:
        """The next text on one line, as an article has it and a quote quotes it."""
        return " ".join(self._take(QUOTE_MAX).split())

    def _take(self, limit: int) -> str:
        number = self._next % len(self.texts)
        self._next += 1
        limit = LABEL_MAX if limit == LABEL_MAX else QUOTE_MAX
        return cut(self.texts[number], limit) if self.is_hostile else word(number, limit)


Record = dict[str, Any]


def files_with(texts: Sequence[str], *, hostile: bool) -> dict[str, str]:
    """The records, articles and registers of a project in which each field has each text once."""
    fill = Filling(texts, hostile)
    files: dict[str, str] = {}
    for number in range(len(texts)):
        for folder, name, make in KINDS:
            fill.begin(number)
            record = make(fill, number)
            files[f"content/{folder}/{name}{number}.yaml"] = _written(record)
        files |= {f"seeds/s{number}.txt": fill.seeds[str(number)]}
    return files | {name: _written(one) for name, one in registers(fill, len(texts)).items()}


def _written(record: Record) -> str:
    # JSON's strings are YAML's double-quoted ones, but for characters beyond the first plane, and
    # for what YAML takes for the end of a line.
    written = json.dumps(record, ensure_ascii=False)
    return re.sub("[\x85\u2028\u2029]", lambda found: f"\\u{ord(found[0]):04x}", written)


def source(fill: Filling, number: int) -> Record:
    """An article in which a text stands, and which other records quote."""
    text = (
        f"Row {number} reads {fill.passage()} at {number} end.\n\n"
        f"Other {number} reads {fill.passage()} at {number} stop.\n\n"
        f"Last {number} reads {fill.passage()} at {number} gone.\n"
    )
    fill.seeds[str(number)] = text
    last = text.strip().split("\n\n")[2]
    return {
        "title": fill.label(),
        "publisher": "outlet",
        "published": "2025-03-06",
        "published_basis": fill.sentence(),
        "authors": [fill.label(), {"name": fill.label(), "kind": "person"}],
        "language": "de",
        "url": f"https://news.example/{number}",
        "status": "corrected",
        "status_note": fill.sentence(),
        "text": f"seeds/s{number}.txt",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "furniture": [{"quote": last, "why": fill.label()}],
    }


def evidence(fill: Filling, number: int, line: int = 0) -> Record:
    """A quote from the article of the same number, with what an editor writes beside it."""
    quote = fill.seeds[str(number)].split("\n\n")[line].strip() if fill.seeds else ""
    return {
        "source": f"s{number}",
        "quote": quote,
        "translation": fill.sentence(),
        "chain_basis": fill.sentence(),
        "by": {"unnamed": fill.label(), "of": "outlet", "condition": fill.label()},
        "via": [{"document": fill.label()}, {"unnamed": fill.label()}],
        "reads": {fill.label(): 7},
    }


def statement(fill: Filling, number: int, name: str, line: int = 0) -> Record:
    """What a fact and an observation share."""
    return {
        "id": name,
        "by": {"unnamed": fill.label(), "of": "outlet", "condition": fill.label()},
        "via": [{"document": fill.label()}, {"unnamed": fill.label()}, "outlet"],
        "chain_basis": fill.sentence(),
        "evidence": [evidence(fill, number, line)],
        "reads": {fill.label(): 7},
    }


def actor(fill: Filling, number: int) -> Record:
    """An actor with a relation of a type whose headings are texts."""
    return {
        "name": fill.label(),
        "kind": "organisation",
        "aliases": [fill.label(), {"name": fill.label(), "in": [f"s{number}"]}],
        "names": {"ar": fill.label(), "fr": fill.label()},
        "summary": fill.sentence(),
        "facts": [
            {**statement(fill, number, "one"), "text": fill.sentence(), "when": "2025-03-05"},
            {
                **statement(fill, number, "two", 1),
                "text": fill.sentence(),
                "relation": {"type": f"type-{number}", "target": "outlet"},
            },
        ],
    }


def unnamed(fill: Filling, _: int) -> Record:
    """Speakers whom nobody names."""
    return {
        "name": fill.label(),
        "kind": "unnamed",
        "condition": fill.label(),
        "of": "outlet",
        "told": ["outlet"],
        "summary": fill.sentence(),
    }


def event(fill: Filling, number: int) -> Record:
    """An event with participants, and facts by others."""
    return {
        "name": fill.label(),
        "date": "2025-03-02/2025-03-03",
        "date_basis": fill.sentence(),
        # Places whose names differ in marks alone are one, and have a page of their own.
        "place": f"Place {number} {fill.label()} of {number}",
        "aliases": [fill.label()],
        "summary": fill.sentence(),
        "participants": [
            {"actor": f"a{number}", "role": fill.label()},
            {"unnamed": fill.label(), "of": "outlet", "role": fill.label()},
        ],
        "facts": [
            {
                **statement(fill, number, "one"),
                "by": f"a{number}",
                "text": fill.sentence(),
                "when": "2025-03-02",
            },
            {**statement(fill, number, "two", 1), "by": f"u{number}", "text": fill.sentence()},
        ],
    }


def figure(fill: Filling, number: int) -> Record:
    """A figure with numbers above and below zero, and one in words."""
    return {
        "name": fill.label(),
        "measures": fill.sentence(),
        "unit": fill.label(),
        "kind": "change",
        "aliases": [fill.label()],
        "about": [f"e{number}"],
        "observations": [
            {
                **statement(fill, number, "one"),
                "value": "-5",
                "as_of": "2025-03-04",
                "note": fill.sentence(),
            },
            {**statement(fill, number, "two", 1), "value": "12", "as_of": "2025-03-05"},
            {**statement(fill, number, "three"), "words": fill.label()},
        ],
    }


def question(fill: Filling, number: int) -> Record:
    """A question with two answers."""
    return {
        "name": fill.label(),
        "how": "conflict",
        "about": [f"e{number}"],
        "note": fill.sentence(),
        "positions": [
            {"answer": fill.label(), "facts": [f"e{number}/one"]},
            {"answer": fill.label(), "facts": [f"e{number}/two"]},
        ],
    }


# Folder, first letter of the ids, and what makes a record; articles first, for others quote them.
KINDS: Final[tuple[tuple[str, str, Callable[[Filling, int], Record]], ...]] = (
    ("sources", "s", source),
    ("actors", "a", actor),
    ("actors", "u", unnamed),
    ("events", "e", event),
    ("figures", "f", figure),
    ("questions", "q", question),
)


def registers(fill: Filling, count: int) -> dict[str, Record]:
    """The outlet, the types of relations, and what is gone."""
    fill.begin(0)
    types = {
        f"type-{number}": {"forward": fill.label(), "reverse": fill.label()}
        for number in range(count)
    }
    gone = [
        {"id": f"gone-{number}", "kind": "event", "on": "2025-04-01", "why": fill.sentence()}
        for number in range(count)
    ]
    statements = [
        {"statement": f"a{number}/gone", "on": "2025-04-01", "why": fill.sentence()}
        for number in range(count)
    ]
    return {
        "content/actors/outlet.yaml": {"name": "Outlet", "kind": "outlet"},
        "content/relations.yaml": {"types": types},
        "content/redirects.yaml": {"removed": gone, "removed_statements": statements},
    }
