"""Hostile projects, one function for each kind: what a single file of a pull request may do.

Each function takes how large the hostile file is, as a share of what the limits allow, and gives
the files of a project by their paths.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeAlias

import yaml

Files: TypeAlias = dict[str, str]
Kind: TypeAlias = Callable[[float], Files]

MEBIBYTE: Final = 1 << 20
_MKDOCS_YML: Final = """\
site_name: Test sheets
site_url: https://example.org/sheets/
docs_dir: content/pages
theme: factsheets
plugins: [factsheets]
"""


# Somewhat fewer values than a file may have.
_NODES: Final = 9_900


def write(files: Files, folder: Path) -> None:
    """Write a project into a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def filled(piece: str, share: float = 1.0) -> str:
    """As many pieces of text as a file of the largest size holds."""
    return piece * int(share * (MEBIBYTE - 1000) // len(piece.encode()))


def counted(pieces: Callable[[int], str], share: float = 1.0, most: float = MEBIBYTE) -> str:
    """The same of pieces that differ by their numbers; of at most so many."""
    room = share * (MEBIBYTE - 1000)
    found: list[str] = []
    while room > 0 and len(found) < most:
        found.append(pieces(len(found)))
        room -= len(found[-1].encode())
    return "".join(found)


def items(pieces: Callable[[int], str], share: float) -> str:
    """As many items of a list or a mapping as a record's file may have."""
    return counted(pieces, share, share * _NODES / _nodes(yaml.compose(pieces(0).strip(", \n"))))


def _nodes(node: yaml.Node | None) -> int:
    if isinstance(node, yaml.MappingNode):
        return 1 + sum(1 + _nodes(value) for _, value in node.value)
    return 1 + (sum(map(_nodes, node.value)) if isinstance(node, yaml.SequenceNode) else 0)


TEXTS: Final[Mapping[str, Callable[[float], str]]] = MappingProxyType(
    {
        "letters": lambda share: filled("a ", share),
        "hyphens": lambda share: filled("a-", share),
        "long words": lambda share: filled(f"{'a' * 299} ", share),
        "lines": lambda share: filled("ab\n", share),
        "sentence": lambda share: counted(lambda n: f"word{n} goes ", share),
        "sentences": lambda share: counted(lambda n: f"Word {n} is here. ", share),
        "numbers": lambda share: counted(lambda n: f"{n % 1000} ", share),
        "groups": lambda share: filled("1,", share),
        "dates": lambda share: counted(lambda n: f"{n % 28 + 1} March 2025, ", share),
        "days": lambda share: filled("on Sunday, ", share),
        "twenty": lambda share: filled("twenty-", share),
        "hundreds": lambda share: filled("one hundred and ", share),
        "marks": lambda share: filled("a\u0301\u0323", share),
        "quotation marks": lambda share: filled('"', share),
        "han": lambda share: filled("\u4e00\u4e07", share),
        "dots": lambda share: filled("a. ", share),
        "U.S.": lambda share: filled("U.S. ", share),
    }
)


def files(text: str = "a", *, furniture: str = "", language: str = "en") -> Files:
    """A project of one article with its outlet."""
    return {
        "mkdocs.yml": _MKDOCS_YML,
        "content/pages/about.md": "# About\n",
        "content/actors/outlet.yaml": "name: Outlet\nkind: outlet\n",
        "content/actors/person.yaml": "name: Somebody Nobody\nkind: person\n",
        "content/sources/s.yaml": (
            "title: a\npublisher: outlet\npublished: 2025-03-06\npublished_basis: It says so.\n"
            f"language: {language}\ntext: seeds/s.txt\nsha256: {sha256(text)}\n{furniture}"
        ),
        "seeds/s.txt": text,
    }


def sha256(text: str) -> str:
    """The checksum that a source has of its text."""
    return hashlib.sha256(text.encode()).hexdigest()


def event(facts: str) -> Files:
    """An event with facts."""
    head = "name: Event\ndate: 2025-03-06\ndate_basis: It says so.\nfacts:\n"
    return {"content/events/e.yaml": head + facts}


def figure(observations: str) -> Files:
    """A figure with observations."""
    head = "name: Figure\nmeasures: All.\nunit: people\nkind: stock\nobservations:\n"
    return {"content/figures/f.yaml": head + observations}


def fact(number: int, quote: str = "a", more: str = "") -> str:
    """A fact in one line."""
    shown = json.dumps(quote, ensure_ascii=False)
    return f"  - {{id: n{number}, text: Yes., {more}evidence: [{{source: s, quote: {shown}}}]}}\n"


def facts(share: float, quote: str = "a", more: str = "") -> Files:
    """An event with as many facts as its file holds."""
    return event(items(lambda n: fact(n, quote, more), share))


def with_quotes(name: str, quotes: Iterable[str]) -> Kind:
    """A text of a kind, with facts that quote it."""

    def kind(share: float) -> Files:
        lines = "".join(fact(number, quote) for number, quote in enumerate(quotes))
        return files(TEXTS[name](share)) | event(lines)

    return kind


def with_facts(name: str, quote: str, more: str = "") -> Kind:
    """A text of a kind, with as many facts as a file holds."""
    return lambda share: files(TEXTS[name](share)) | facts(share, quote, more)


def with_observations(name: str, quote: str, value: str) -> Kind:
    """A text of a kind, with as many observations as a file holds."""

    def kind(share: float) -> Files:
        lines = items(
            lambda n: f"  - {{id: n{n}, {value}, evidence: [{{source: s, quote: {quote}}}]}}\n",
            share,
        )
        return files(TEXTS[name](share)) | figure(lines)

    return kind


def evidence_of_one_fact(share: float) -> Files:
    """A fact with as much evidence as a file holds."""
    lines = items(lambda _: "      - {source: s, quote: a}\n", share)
    return files(TEXTS["letters"](share)) | event(
        f"  - id: n\n    text: Yes.\n    evidence:\n{lines}"
    )


def different_absent_quotes(share: float) -> Files:
    """Quotes that the text nearly has, each another."""
    text = TEXTS["sentence"](share)
    return files(text) | event(items(lambda n: fact(n, f"word{n} goes word{n} came"), share))


def long_word(share: float) -> Files:
    """Absent quotes in a text that is one word, each of whose letters falls into three."""
    return files(filled("\ub9cc\uac01", share), language="ko") | event(
        "".join(fact(n, "zzz") for n in range(40))
    )


def long_absent_quotes(share: float) -> Files:
    """Quotes of a thousand characters that a short text nearly has."""
    text = " ".join(f"word{n}" for n in range(1000))
    return files(text) | event(items(lambda n: fact(n, f"x{n} " + "word7 " * 160), share))


def prefixes(share: float) -> Files:
    """Quotes whose prefix tells the last of all places from its equals."""
    text = TEXTS["letters"](share) + "b a c"
    line = "      - {source: s, quote: a, prefix: b, suffix: c}\n"
    return files(text) | event(
        f"  - id: n\n    text: Yes.\n    evidence:\n{items(lambda _: line, share)}"
    )


def unnamed_speakers(share: float) -> Files:
    """Facts by speakers who are not named, each in other words, that the text does not have."""
    text = TEXTS["sentence"](share)
    lines = items(lambda n: fact(n, "word7 goes", f"by: {{unnamed: the man {n}}}, "), share)
    return files(text) | event(lines)


def named_speakers(share: float) -> Files:
    """Facts by many speakers, none of whom the text names."""
    text = TEXTS["sentence"](share)
    people = {f"content/actors/p{n}.yaml": f"name: Person P{n}\nkind: person\n" for n in range(999)}
    lines = items(lambda n: fact(n, "word7 goes", f"by: p{n % 999}, "), share)
    return files(text) | people | event(lines)


def relays(share: float) -> Files:
    """A fact with a chain of as many relays as a file holds."""
    via = items(lambda _: "person, ", share)
    return files(TEXTS["sentence"](share)) | event(fact(0, "word7 goes", f"via: [{via}outlet], "))


def aliases(share: float) -> Files:
    """An actor with 120,000 aliases, and a fact by it."""
    names = ", ".join(f"a{n}" for n in range(int(_NODES * share)))
    return (
        files(TEXTS["sentence"](share))
        | event(fact(0, "word7 goes", "by: many, "))
        | {"content/actors/many.yaml": f"name: Many\nkind: person\naliases: [{names}]\n"}
    )


def furniture(share: float) -> Files:
    """A source with as many pieces of furniture as its file holds."""
    lines = items(lambda _: "  - {quote: a, why: No.}\n", share)
    return files(TEXTS["letters"](share), furniture=f"furniture:\n{lines}")


def different_furniture(share: float) -> Files:
    """A source with furniture that is there, each piece another."""
    text = TEXTS["sentence"](share)
    lines = items(lambda n: f"  - {{quote: word{n} goes, why: No.}}\n", share)
    return files(text, furniture=f"furniture:\n{lines}")


def absent_furniture(share: float) -> Files:
    """A source with furniture that is not there, each piece another."""
    text = TEXTS["sentence"](share)
    lines = items(lambda n: f"  - {{quote: word{n} went, why: No.}}\n", share)
    return files(text, furniture=f"furniture:\n{lines}")


def reads(share: float) -> Files:
    """An observation with as many readings as its file holds."""
    words = ", ".join(f"w{n}: {n}" for n in range(int(_NODES * share / 2 - 9)))
    evidence = "evidence: [{source: s, quote: word7 goes}]"
    line = f"  - {{id: n, value: 1, reads: {{{words}}}, {evidence}}}\n"
    return files(TEXTS["sentence"](share)) | figure(line)


def redirect_loop(share: float) -> Files:
    """A redirect that leads in a circle over all others."""
    number = int(_NODES * share / 2 - 9)
    lines = "".join(f"  a{n}: a{(n + 1) % number}\n" for n in range(number))
    return files() | {"content/redirects.yaml": f"moved:\n{lines}"}


def redirect_chain(share: float) -> Files:
    """A redirect that leads over all others to a record."""
    number = int(_NODES * share / 2 - 9)
    lines = "".join(
        f"  a{n}: {f'a{n + 1}' if n + 1 < number else 'outlet'}\n" for n in range(number)
    )
    return files() | {"content/redirects.yaml": f"moved:\n{lines}"}


def unknown_keys(share: float) -> Files:
    """A record of keys that are no fields."""
    return files() | {"content/actors/x.yaml": items(lambda n: f"unknown-field-{n}: x\n", share)}


def unknown_choices(share: float) -> Files:
    """Facts with values that are none of the choices."""
    return files() | facts(share, more="speech: shoutsandshouts, ")


def sums(share: float) -> Files:
    """A figure with as many sums as its file holds."""
    lines = items(lambda _: "  - {of: [f, f], as_of: 2025-03-05}\n", share)
    record = "name: F\nmeasures: All.\nunit: people\nkind: stock\nsums:\n" + lines
    return files("There were 3 people.") | {
        "content/figures/f.yaml": record
        + "observations:\n  - {id: n, value: 3, as_of: 2025-03-05, "
        + "evidence: [{source: s, quote: There were 3 people}]}\n"
    }


def long_sum(share: float) -> Files:
    """A sum of as many figures as its file holds."""
    of = items(lambda _: "f, ", share)
    return files() | {
        "content/figures/f.yaml": "name: F\nmeasures: All.\nunit: people\nkind: stock\n"
        f"sums:\n  - {{of: [{of}f], as_of: 2025-03-05}}\nobservations:\n{fact(0)}"
    }


def wording(share: float) -> Files:
    """As many loaded words as the register holds, and long texts that have none of them."""
    terms = items(lambda n: f"  - {{term: wrong{n}, instead: right}}\n", share)
    return files() | {
        "content/wording.yaml": f"loaded:\n{terms}",
        "content/actors/x.yaml": f"name: X\nkind: person\nsummary: {'some wrong words ' * 170}\n",
    }


def loaded_words(share: float) -> Files:
    """Facts full of loaded words."""
    text = "regime martyr terrorist massacre " * 25
    line = f"text: {text}, evidence: [{{source: s, quote: a}}]}}\n"
    return files() | event(items(lambda n: f"  - {{id: n{n}, {line}", share))


def one_long_text(share: float) -> Files:
    """A text field of one mebibyte."""
    return files() | {"content/actors/x.yaml": f"name: {filled('1 2 3 ', share)}\nkind: person\n"}


def long_texts(piece: str) -> Kind:
    """Facts with long texts of one kind, as many as a file holds."""
    text = json.dumps((piece * 1000)[:990].strip(), ensure_ascii=False)

    def kind(share: float) -> Files:
        line = f"text: {text}, evidence: [{{source: s, quote: a}}]}}\n"
        return files() | event(items(lambda n: f"  - {{id: n{n}, {line}", share))

    return kind


def long_quotes(piece: str) -> Kind:
    """Observations whose quotes are long and of one kind, as many as a file holds."""
    quote = " ".join((piece * 1000)[:900].split(" ")[:40])

    def kind(share: float) -> Files:
        line = f"value: 7, evidence: [{{source: s, quote: {json.dumps(quote)}}}]}}\n"
        return files(f"{quote} b {quote}") | figure(
            items(lambda n: f"  - {{id: n{n}, {line}", share)
        )

    return kind


def names_list(field: str, piece: str) -> Kind:
    """An event with a list as long as its file allows."""

    def kind(share: float) -> Files:
        head = "name: Event\ndate: 2025-03-06\ndate_basis: It says so.\n"
        listed = items(piece.format, share)
        return files() | {"content/events/e.yaml": f"{head}{field}: [{listed}]\n"}

    return kind


def duplicate_ids(share: float) -> Files:
    """Facts of one id, each with the same words."""
    return files() | event(items(lambda _: fact(0), share))


def same_names(share: float) -> Files:
    """An actor whose aliases are one name, in many cases."""
    names = items(lambda _: "Somebody Nobody, ", share)
    return files() | {"content/actors/x.yaml": f"name: X\nkind: person\naliases: [{names}x]\n"}


def allowances(share: float) -> Files:
    """A record that allows what is not there, as often as its file holds."""
    lines = items(lambda _: "  - {rule: A105, why: Yes.}\n", share)
    return files() | {"content/actors/x.yaml": f"name: X\nkind: person\nallow:\n{lines}"}


def dates(share: float) -> Files:
    """Observations at different times, out of their order."""
    line = "evidence: [{source: s, quote: a}]}\n"
    return files() | figure(
        items(
            lambda n: (
                f"  - {{id: n{n}, value: {n * 7919 % 1000}, as_of: 2025-03-{n % 28 + 1:02}, {line}"
            ),
            share,
        )
    )


def related(kind: str) -> Kind:
    """As many actors as are worth a look, each related to all others."""

    def project(share: float) -> Files:
        number = int(100 * share)
        made = files()
        for one in range(number):
            facts = "".join(
                f"  - {{id: n{other}, text: Yes., relation: {{type: {kind}, target: g{other}}}, "
                "evidence: [{source: s, quote: a}]}\n"
                for other in range(number)
                if other != one
            )
            made[f"content/actors/g{one}.yaml"] = f"name: Group {one}\nkind: group\nfacts:\n{facts}"
        return made

    return project


def linking(share: float) -> Files:
    """Thousands of records that link to one; they cost what as many without a link do."""
    number = int(5000 * share)
    return files() | {
        f"content/actors/g{one}.yaml": (
            f"name: Group {one}\nkind: group\nfacts:\n"
            '  - {id: n, text: "[[person]].", evidence: [{source: s, quote: a}]}\n'
        )
        for one in range(number)
    }


def statements(line: str, record: Callable[[str], Files], says: str = "Word {n} is here") -> Kind:
    """A record with as many right statements as its file holds, each with a quote of its own."""

    def kind(share: float) -> Files:
        text = "".join(f"{says.format(n=n)}. " for n in range(2000))
        written = f"  - {{{{id: n{{n}}, {line}, evidence: [{{{{source: s, quote: {says}}}}}]}}}}\n"
        lines = items(lambda n: written.format(n=n), share)
        return files(text) | record(lines)

    return kind


def actor(facts: str) -> Files:
    """An actor with facts."""
    return {"content/actors/x.yaml": f"name: Mary Jones\nkind: person\nfacts:\n{facts}"}


def positions(share: float) -> Files:
    """A question that sets a thousand statements of two events against each other."""
    number = int(500 * share)
    text = "".join(f"Word {n} is here. " for n in range(2 * number))
    events, answers = dict[str, str](), ""
    for name, first in {"e": 0, "o": number}.items():
        numbers = range(first, first + number)
        lines = "".join(fact(n, f"Word {n} is here") for n in numbers)
        events[f"content/events/{name}.yaml"] = next(iter(event(lines).values()))
        named = ", ".join(f"{name}/n{n}" for n in numbers)
        answers += f"  - {{answer: It is in {name}., facts: [{named}]}}\n"
    question = "name: Which word is here?\nhow: conflict\nabout: [e]\npositions:\n"
    return files(text) | events | {"content/questions/q.yaml": question + answers}


def many_numbers(piece: str) -> Kind:
    """Right statements, as many as a record may have, whose texts and quotes are full of
    numbers."""

    def kind(share: float) -> Files:
        quotes = [" ".join(f"{n} goats {piece * 20}".split()[:40]) for n in range(int(share * 600))]
        lines = "".join(
            fact(n, quote).replace("Yes.", f"{quote}.") for n, quote in enumerate(quotes)
        )
        return files(". ".join(quotes) + ".") | event(lines)

    return kind


def quotes_without_numbers(share: float) -> Files:
    """Right statements, each with ten long quotes of its own, of a text that is one sentence."""
    letters = str.maketrans("0123456789", "abcdefghij")
    quotes = [
        f"goats {n} came {'over the old bridge home ' * 7}and ate".translate(letters)
        for n in range(int(1600 * share))
    ]
    lines = "".join(
        f"  - {{id: n{n}, text: It is., evidence: "
        f"[{', '.join(f'{{source: s, quote: {quote}}}' for quote in quotes[n : n + 10])}]}}\n"
        for n in range(0, len(quotes), 10)
    )
    return files("; ".join(quotes)) | event(lines)


def linked_evidence(share: float) -> Files:
    """Statements that rest, by a link, on one that has as much evidence as a statement may."""
    quotes = [f"{n} goats came home" for n in range(int(200 * share))]
    shown = ", ".join(f"{{source: s, quote: {quote}}}" for quote in quotes)
    first = f"  - {{id: n, text: Goats came home., evidence: [{shown}]}}\n"
    lines = "".join(
        fact(n, f"{n} goats came").replace("Yes.", f"'[[e/n]]: {n} goats.'")
        for n in range(len(quotes) * 3)
    )
    return files(". ".join(f"{n} goats came home" for n in range(600)) + ".") | event(first + lines)


def unnamed_participants(share: float) -> Files:
    """An event with participants whom nobody names and the last of its facts mentions."""
    listed = items("{{unnamed: a man, role: role {}}}, ".format, share / 2)
    made = event(items(fact, share / 2) + fact(9999, "a", "by: {unnamed: a man}, "))
    path, text = next(iter(made.items()))
    return files() | {path: text.replace("facts:", f"participants: [{listed}]\nfacts:", 1)}


KINDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "nothing": lambda _: files(),
        **{f"text: {name}": with_quotes(name, ["a"]) for name in TEXTS},
        **{
            f"100 quotes: {name}": with_quotes(name, ["a"] * 100) for name in ("letters", "hyphens")
        },
        **{
            f"all quotes: {name}": with_facts(name, quote)
            for name, quote in {
                "letters": "a",
                "hyphens": "a",
                "hundreds": "one hundred and",
                "dates": "1 March 2025",
                "sentence": "goes",
            }.items()
        },
        "all absent: letters": with_facts("letters", "a b c"),
        "all absent: long words": with_facts("long words", "b"),
        "all absent: hyphens": with_facts("hyphens", "a a"),
        "evidence of one fact": evidence_of_one_fact,
        "different absent quotes": different_absent_quotes,
        "long word": long_word,
        "long absent quotes": long_absent_quotes,
        "prefixes": prefixes,
        "unnamed speakers": unnamed_speakers,
        "one unnamed speaker": with_facts("sentence", "word7 goes", "by: {unnamed: a man}, "),
        "named speakers": named_speakers,
        "one named speaker": with_facts("sentence", "word7 goes", "by: person, "),
        "relays": relays,
        "one relay": with_facts("sentence", "word7 goes", "via: [outlet, person], "),
        "aliases": aliases,
        "same names": same_names,
        "furniture": furniture,
        "different furniture": different_furniture,
        "absent furniture": absent_furniture,
        "reads": reads,
        "redirect loop": redirect_loop,
        "redirect chain": redirect_chain,
        "unknown keys": unknown_keys,
        "unknown choices": unknown_choices,
        "sums": sums,
        "long sum": long_sum,
        "wording": wording,
        "loaded words": loaded_words,
        "one long text": one_long_text,
        **{
            f"texts: {piece.strip()}": long_texts(piece)
            for piece in (
                *(
                    "1 2 3 ",
                    "1,1,1,",
                    "5 March 2025 ",
                    "twenty-",
                    "one hundred and ",
                    "[[outlet]] ",
                ),
                *("a ", "a-", "said that ", "\u4e00\u4e07", "a. ", "[[", "2025-03-05/"),
            )
        },
        **{
            f"quotes: {piece.strip()}": long_quotes(piece)
            for piece in ("1 2 3 ", "1,1,1,", "5 March 2025 ", "twenty-", "one hundred and ", "a-")
        },
        "participants": names_list("participants", "{{actor: outlet, role: r{}}}, "),
        "part of": names_list("part_of", "e{}, "),
        "event aliases": names_list("aliases", "alias {}, "),
        "duplicate ids": duplicate_ids,
        "allowances": allowances,
        "dates": dates,
        "related actors": related("allied-with"),
        "actors within each other": related("member-of"),
        "records that link to one": linking,
        "statements of an event": statements("text: Yes.", event),
        "statements of an actor": statements(
            "text: Yes., relation: {{type: allied-with, target: person}}", actor
        ),
        "statements with speakers": statements(
            "text: Somebody says that {n} is here., by: person, when: 2025-03-06",
            event,
            "Somebody Nobody says {n} is here",
        ),
        "statements of a figure": statements("value: {n}, as_of: 2025-03-06", figure),
        "positions": positions,
        **{
            f"many numbers: {piece.strip()}": many_numbers(piece)
            for piece in ("17 men ", "5 March 2025 ", "twenty-one men ", "Nobody ")
        },
        "quotes without numbers": quotes_without_numbers,
        "linked evidence": linked_evidence,
        "unnamed participants": unnamed_participants,
        "observations": with_observations("numbers", "1 2 3", "value: 7"),
    }
)
