"""Every help that names a value leads to one that passes, and never to a wrong one.

What is right is told by the tables of ``tests/numbers``, which people wrote, and for numbers in
words by num2words, which shares nothing with what reads them.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from num2words import num2words

from generator.archive.archive import Archive
from generator.checks import declared_readings, evidence, number_forms, number_units, numbers
from generator.checks.all_rules import check
from generator.diagnostics.diagnostic import Diagnostic, Severity
from number_tables import Sample, plain, rows, samples
from projects import archive_of, edit

Fields = dict[str, object]
NUMBER = r"-?[0-9]+(?:\.[0-9]+|/[0-9]+)?"
VALUE = re.compile(
    rf'Write value: ({NUMBER})(?: and (?:qualifier: ([a-z-]+)|leave "qualifier" out))?'
)
RANGE = re.compile(rf"Write low: ({NUMBER}) and high: ({NUMBER})(?:, with qualifier: ([a-z-]+))?")
READS = re.compile(rf'reads: \{{"([^"]+)": ({NUMBER})\}} with value: ({NUMBER})')
WORDS = re.compile(r'Write words: "([^"]+)" instead of "value"')
QUALIFIER = re.compile(r"Write qualifier: ([a-z-]+)\.")
OBSERVATION = re.compile(r"  - id: (\w+)")
ROUNDS = 4
NUMBER_RULES = (
    evidence.quote_not_in_source,
    evidence.ambiguous_quote,
    *numbers.RULES,
    *number_units.RULES,
    *declared_readings.RULES,
    *number_forms.RULES,
)


@dataclass
class Case:
    """A sample with what a record takes from it, and whether it has followed a help."""

    sample: Sample
    fields: Fields
    helped: list[str] = field(default_factory=list)
    unit: str = "things"


def wrong_values(sample: Sample) -> list[Fields]:
    """Records that a hurried editor could write: a part, a slip of the hand, a lost thousand."""
    chance = random.Random(sample.quote)  # noqa: S311 - the same slips in every run
    digits = re.findall(r"[0-9]+", sample.quote)
    right = [reading.split()[0] for reading in sample.must if not re.search(r"[.]{2}|/", reading)]
    values = {*(str(int(one)) for one in digits), *(f"{int(float(value)) + 1}" for value in right)}
    values |= {f"{int(float(value)) * 1000}" for value in right}
    chosen = sorted(values, key=lambda value: (len(value), value))[:3] or ["7"]
    qualifier: Fields = {"qualifier": chance.choice(["almost", "at-least", "about", "exactly"])}
    return [{"value": chosen[0]}, *({"value": value} | qualifier for value in chosen[1:])]


def lay_out(folder: Path, cases: list[Case]) -> None:
    """A project in which each case is an observation of a figure of its own."""
    for kind in ("actors", "sources", "figures"):
        (folder / "content" / kind).mkdir(parents=True, exist_ok=True)
    (folder / "seeds").mkdir(exist_ok=True)
    (folder / "content/actors/paper.yaml").write_text("name: Paper\nkind: outlet\n")
    texts: dict[str, list[str]] = {}
    for case in cases:
        quotes = texts.setdefault(case.sample.language, [])
        if case.sample.quote not in quotes:
            quotes.append(case.sample.quote)
    for language, quotes in texts.items():
        text = "\n\n".join(quotes) + "\n"
        (folder / f"seeds/{language}.txt").write_text(text, encoding="utf-8")
        (folder / f"content/sources/paper-{language.lower()}.yaml").write_text(
            f"title: T\npublisher: paper\npublished: 2025-01-01\npublished_basis: Made up.\n"
            f"language: {language}\ntext: seeds/{language}.txt\n"
            f"sha256: {sha256(text.encode()).hexdigest()}\n"
        )
    for at, case in enumerate(cases):
        write(folder / f"content/figures/f{at}.yaml", case)


def write(path: Path, case: Case) -> None:
    """The figure of a case, each field on a line of its own."""
    fields = [
        f"    {name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in case.fields.items()
    ]
    fields = [
        re.sub(rf'^(    (?:value|low|high): )"({NUMBER})"$', r"\1\2", line) for line in fields
    ]
    quote = json.dumps(case.sample.quote, ensure_ascii=False)
    source = f"paper-{case.sample.language.lower()}"
    lines = [
        "name: F",
        "measures: M.",
        f"unit: {json.dumps(case.unit)}",
        f"kind: {'amount' if case.unit == 'people' else 'rate'}",
        "observations:",
        "  - id: seen",
    ]
    lines += [*fields, "    evidence:", f"      - {{source: {source}, quote: {quote}}}"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def follow(fields: Fields, told: str) -> list[Fields]:
    """The fields as a help would have them, once for each reading that it offers."""
    kept = {name: value for name, value in fields.items() if name not in {"value", "qualifier"}}
    if found := VALUE.search(told):
        new: Fields = kept | {"value": found[1]}
        held = {"qualifier": fields["qualifier"]} if "qualifier" in fields else {}
        held = {} if "out" in found[0] else held
        return [new | ({"qualifier": found[2]} if found[2] else held)]
    if found := RANGE.search(told):
        ends: Fields = kept | {"low": found[1], "high": found[2]}
        return [ends | ({"qualifier": found[3]} if found[3] else {})]
    if readings := READS.findall(told):
        held = {"qualifier": fields["qualifier"]} if "qualifier" in fields else {}
        return [kept | held | {"reads": {w: float(v)}, "value": n} for w, v, n in readings]
    if found := WORDS.search(told):
        return [kept | {"words": found[1]}]
    if found := QUALIFIER.search(told):
        return [fields | {"qualifier": found[1]}]
    if told.startswith('Leave "qualifier" out'):
        return [kept | {"value": fields["value"]}]
    return []


def of_numbers(archive: Archive) -> Iterator[Diagnostic]:
    """What the rules find that look at a quote and its numbers; no other rule has its say here, and
    most of the time would go to them."""
    for rule in NUMBER_RULES:
        yield from rule(archive)


def helps(
    folder: Path, find: Callable[[Archive], Iterable[Diagnostic]] = of_numbers
) -> dict[int, list[Diagnostic]]:
    """The errors of each figure."""
    found: dict[int, list[Diagnostic]] = {}
    for told in find(archive_of(folder)):
        name = re.fullmatch(r"content/figures/f(\d+)\.yaml", told.span.path)
        if name and told.severity is Severity.ERROR:
            found.setdefault(int(name[1]), []).append(told)
    return found


def recorded(fields: Fields) -> str:
    """What a record states, as the tables write it."""
    if "low" in fields:
        return f"{_plain(fields['low'])}..{_plain(fields['high'])}"
    said = f" {fields['qualifier']}" if "qualifier" in fields else ""
    return f"{_plain(fields.get('value'))}{said}"


def _plain(value: object) -> str:
    return f"{value}" if "/" in f"{value}" else plain(Decimal(f"{value}"))


def is_right(case: Case) -> bool:
    """Whether what a record states is among the readings of its sample; where a help offers two
    readings for the editor to choose from, the right one must be among them."""
    right = {reading.removesuffix(" exactly") for reading in case.sample.must | case.sample.may}
    if "words" in case.fields:
        return True
    if "reads" in case.fields:
        offered = {_plain(value) for _, _, value in READS.findall(case.helped[0])}
        return len(offered) > 1 and bool(offered & {reading.split()[0] for reading in right})
    return recorded(case.fields).removesuffix(" exactly") in right


def settle(folder: Path, cases: list[Case]) -> tuple[list[Case], list[Case]]:
    """Follow the helps until none is left that names a value: what passes now, and what does not
    although it followed one."""
    passed: list[Case] = []
    for _ in range(ROUNDS):
        lay_out(folder, cases)
        told = helps(folder)
        passed += [case for at, case in enumerate(cases) if at not in told]
        coming = [
            replace(
                cases[at],
                fields=fields,
                helped=[*cases[at].helped, *(one.help or "" for one in found)],
            )
            for at, found in told.items()
            for fields in follow(cases[at].fields, found[0].help or "")
        ]
        for path in (folder / "content/figures").iterdir():
            path.unlink()
        cases = coming
    return passed, cases


def unlike(every: list[Sample]) -> Iterator[Sample]:
    """The samples whose quote stands in no other of their language."""
    quotes: dict[str, list[str]] = {}
    for sample in every:
        quotes.setdefault(sample.language, []).append(sample.quote)
    for sample in every:
        if sum(sample.quote in other for other in quotes[sample.language]) == 1:
            yield sample


@pytest.mark.parametrize("table", ["english", "foreign", "goals", "hostile", "news"])
def test_no_help_leads_to_a_wrong_value(table: str, tmp_path: Path) -> None:
    """What passes after every help is followed is right, and what followed one passes."""
    every = list(unlike(samples(table, "en" if table == "english" else "")))
    cases = [Case(sample, fields) for sample in every for fields in wrong_values(sample)]
    passed, left = settle(tmp_path, cases)
    assert [
        (case.sample.quote, case.fields, case.helped) for case in passed if not is_right(case)
    ] == []
    assert [(case.sample.quote, case.fields, case.helped) for case in left] == []
    # A quote that proves nothing leads nowhere.
    assert sum(bool(case.helped) for case in passed) > sum(bool(one.must) for one in every) / 2


def measured(table: str) -> tuple[list[Case], list[Case]]:
    """The records of a table with units that must pass, and those that must not."""
    right: list[Case] = []
    wrong: list[Case] = []
    for language, unit, quote, takes, refuses in rows(table):
        sample = Sample(language, quote, frozenset(takes.split()))
        for found, values in ((right, takes), (wrong, refuses)):
            for value in values.removesuffix("-").split():
                low, _, high = value.partition("..")
                ends: Fields = {"low": low, "high": high} if high else {"value": low}
                found.append(Case(sample, ends, unit=unit))
    return right, wrong


@pytest.mark.parametrize("table", ["measured", "counted"])
def test_a_figure_is_proven_only_by_what_counts_its_unit(table: str, tmp_path: Path) -> None:
    """A figure takes the numbers that its unit stands with or that count it, and no other; no help
    makes a wrong one pass, but for a number that nothing says what it counts."""
    right, wrong = measured(table)
    lay_out(tmp_path / "all", [*right, *wrong])
    told = helps(tmp_path / "all")
    assert [(one.sample.quote, one.fields) for at, one in enumerate(right) if at in told] == []
    assert [
        (one.sample.quote, one.fields) for at, one in enumerate(wrong, len(right)) if at not in told
    ] == []
    passed, left = settle(tmp_path / "settled", wrong)
    assert [
        (case.sample.quote, case.fields)
        for case in passed
        if "reads" not in case.fields and not is_right(case)
    ] == []
    assert [(case.sample.quote, case.fields, case.helped) for case in left] == []


@pytest.mark.parametrize(("unit", "quote", "fields", "passes"), [
    ("counts", "Acquitted of all but two of 19 counts",
     {"value": 17, "reads": {"all but two of 19": 17}}, True),
    ("counts", "Acquitted of all but two of 19 counts",
     {"value": 12, "reads": {"all but two of 19": 12}}, False),
    ("trees", "A quarter of the 1,200 trees have died",
     {"value": 300, "reads": {"A quarter of the 1,200 trees": 300}}, True),
    ("trees", "A quarter of the 1,200 trees have died",
     {"value": 400, "reads": {"A quarter of the 1,200 trees": 400}}, False),
    ("trees", "A quarter of the 1,200 trees have died",
     {"value": 4, "reads": {"A quarter of the 1,200 trees": 4}}, False),
    ("people", "Police said 30,000, organisers three times that",
     {"value": 90000, "reads": {"three times that": 90000}}, True),
    ("people", "Two nurses and a porter fell ill",
     {"value": 3, "reads": {"Two nurses and a porter": 3}}, True),
    ("people", "Two nurses and a porter fell ill",
     {"value": 4, "reads": {"Two nurses and a porter": 4}}, False),
    ("people", "Two nurses and a porter fell ill", {"value": 3}, False),
    ("people", "A woman and her three nieces fled",
     {"value": 4, "reads": {"A woman and her three nieces": 4}}, True),
    ("people", "A 4-year-old boy and his 7-year-old cousin fled",
     {"value": 2, "reads": {"A 4-year-old boy and his 7-year-old cousin": 2}}, True),
    ("people", "Four divers and six guides came back",
     {"value": 10, "reads": {"Four divers and six guides": 10}}, True),
    ("people", "Four divers and six guides came back",
     {"value": 9, "reads": {"Four divers and six guides": 9}}, False),
    ("votes", "A 7-2 majority of the bench",
     {"value": 7, "reads": {"7-2": 7}}, True),
    ("votes", "A 7-2 majority of the bench",
     {"value": 5, "reads": {"7-2": 5}}, False),
    ("runs", "India reached 287-6 by tea",
     {"value": 287, "reads": {"287-6": 287}}, True),
    ("points", "The film got 7/10 from critics",
     {"value": 7, "reads": {"7/10": 7}}, True),
    ("USD", "A pint sells for 75 cents",
     {"value": 0.75, "reads": {"75 cents": 0.75}}, True),
    ("USD", "A pint sells for 75 cents",
     {"value": 7.5, "reads": {"75 cents": 7.5}}, False),
    ("°C", "It may be minus 2 to plus 3 there",
     {"low": -2, "high": 3, "reads": {"minus 2": -2}}, True),
    ("months", "He got three years", {"value": 36, "reads": {"three years": 36}}, True),
    ("months", "He got three years", {"value": 30, "reads": {"three years": 30}}, False),
    ("megawatts", "The dam adds 3.4 GW", {"value": 3400, "reads": {"3.4 GW": 3400}}, True),
    ("megawatts", "The dam adds 3.4 GW", {"value": 340, "reads": {"3.4 GW": 340}}, False),
    ("mg", "They took 10, 25 or 40 mg", {"value": 25, "reads": {"25": 25}}, True),
    ("beds", "There are 90 beds, 8 fewer than planned", {"value": 8, "reads": {"8": 8}}, True),
    ("people", "The toll passed 30 at noon", {"value": 30}, False),
    ("people", "Every third of 72 nurses", {"value": 24, "reads": {"third of 72": 24}}, True),
    ("years", "A term of nine months to six years",
     {"low": 0.75, "high": 6, "reads": {"nine months": 0.75, "six years": 6}}, True),
    ("people", "All but 6 of the crew got out",
     {"value": 14, "reads": {"All but 6 of the crew": 14}}, True),
    ("people", "From 20 to 30 came",
     {"value": 20, "reads": {"20": 20}}, False),
    ("people", "Exactly 41 came",
     {"value": 14, "reads": {"41": 14}}, False),
    ("EUR", "Sales rose 4% to €21.5bn",
     {"value": 21.5, "reads": {"€21.5bn": 21.5}}, False),
    ("shots", "The hut was hit 16 times", {"value": 6, "reads": {"16 times": 6}}, False),
    ("barges", "Of 31 barges 8 sank", {"value": 8, "reads": {"31 barges": 8}}, False),
    ("people", "Three in seven clerks quit", {"value": "4/7", "reads": {"Three in seven": "4/7"}},
     False),
    ("people", "Three in seven clerks quit", {"value": "3/7", "reads": {"Three in seven": "3/7"}},
     True),
    ("EUR", "It sold for 64 euros and 20 cents",
     {"value": 20, "reads": {"64 euros and 20 cents": 20}}, False),
    ("EUR", "It sold for 64 euros and 20 cents",
     {"value": 64.2, "reads": {"64 euros and 20 cents": 64.2}}, True),
    ("inches", "She is 6ft 1in tall", {"value": 73, "reads": {"6ft 1in": 73}}, True),
    ("inches", "She is 6ft 1in tall", {"value": 61, "reads": {"6ft 1in": 61}}, False),
    ("people", "Ward 17 was shut", {"value": 71, "reads": {"Ward 17": 71}}, False),
    ("people", "The crew of Apollo 14 flew", {"value": 3, "reads": {"The crew of Apollo 14": 3}},
     True),
    ("people", "They did not hurt 60 men", {"value": 6, "reads": {"60": 6}}, False),
    ("beds", "There are 90 beds, 8 fewer than planned", {"value": 3, "reads": {"8 fewer": 3}},
     False),
    ("%", "Shares rose 3.7 percent to 112.40 euros",
     {"value": 112.4, "reads": {"112.40": 112.4}}, False),
    ("%", "Shares rose 3.7 percent to 112.40 euros",
     {"value": 3.7, "reads": {"3.7 percent": 3.7}}, True),
    ("EUR", "The 12 boats cost 40 percent more",
     {"value": 40, "reads": {"40 percent": 40}}, False),
    ("people", "All but 3 of the 52 on board got out",
     {"value": 52, "reads": {"3": 52}}, False),
    ("people", "All but 3 of the 52 on board got out",
     {"value": 49, "reads": {"All but 3 of the 52": 49}}, True),
    ("years", "He got 3 years and 6 months", {"value": 36, "reads": {"3": 36}}, False),
    ("years", "He got 3 years and 6 months",
     {"value": 3.5, "reads": {"3 years and 6 months": 3.5}}, True),
    ("people", "One in five of the 45 left", {"value": 9, "reads": {"One in five of the 45": 9}},
     True),
])  # fmt: skip
def test_reads_is_a_way_out_and_no_way_round(
    unit: str, quote: str, fields: Fields, passes: bool, tmp_path: Path
) -> None:
    """What follows from the words of a quote can be declared, and a number that is plain cannot be
    declared to be another."""
    lay_out(tmp_path, [Case(Sample("en", quote, frozenset()), fields, unit=unit)])
    assert (0 not in helps(tmp_path)) == passes


@pytest.mark.parametrize(("language", "quote", "reads", "passes"), [
    ("fi", "Siltaa käytti 14 ihmistä", {"14": 14}, True),
    ("fi", "Siltaa käytti 14 ihmistä", {"14 ihmistä": 41}, False),
    ("fi", "Siltaa käytti 14 tuhatta ihmistä", {"14 tuhatta": 14000}, True),
    ("fi", "Siltaa käytti 2.600 ihmistä", {"2.600": 2600}, True),
    ("ar", "الغرفة ٢٧ مغلقة", {"الغرفة ٢٧": 72}, False),
    ("zh", "第8号楼关闭了", {"第8号楼": 80}, False),
    ("ja", "30人を殺していない", {"30人": 3}, False),
    ("de", "Von 60 Kähnen sanken 7", {"60 Kähnen": 7}, False),
    ("de", "Er wartete 2 Stunden 20 Minuten", {"2 Stunden 20 Minuten": 140}, True),
    ("de", "Er wartete 2 Stunden 20 Minuten", {"2 Stunden 20 Minuten": 20}, False),
    ("ru", "Из 50 барж затонули 6", {"50 барж": 6}, False),
    ("ko", "3층이 닫혔다", {"3층": 30}, False),
    ("ja", "震源の深さは10キロだった", {"10キロ": 10}, True),
    ("ko", "응답자 10명 중 3명이 반대했다", {"10명 중 3명": 30}, True),
    ("ko", "응답자 10명 중 3명이 반대했다", {"10명 중 3명": 13}, False),
    ("de", "Er verlor 40 Prozent seiner 12.500 Kähne", {"40 Prozent seiner 12.500": 5000}, True),
    ("de", "Er verlor 40 Prozent seiner 12.500 Kähne", {"40 Prozent seiner 12.500": 500}, False),
    ("ja", "乗客52人のうち3人を除く全員が無事だ", {"52人のうち3人を除く全員": 49}, True),
    ("it", "È durata un anno e otto mesi", {"un anno e otto mesi": 20}, True),
    ("ja", "二十数棟が全焼した", {"二十": 20}, False),
])  # fmt: skip
def test_digits_of_any_script_are_what_they_are(
    language: str, quote: str, reads: dict[str, int], passes: bool, tmp_path: Path
) -> None:
    """Digits are read in every language, so that none can be declared to be others."""
    fields: Fields = {"value": next(iter(reads.values())), "reads": reads}
    lay_out(tmp_path, [Case(Sample(language, quote, frozenset()), fields)])
    assert (0 not in helps(tmp_path)) == passes


@pytest.mark.parametrize(("unit", "quote", "value"), [
    ("%", "Those who slept less than six hours fell ill in 20 per cent of cases", 6),
    ("%", "The fire took over 9,000 acres and is 34 percent contained", 9000),
    ("EUR", "A fine of €90,000 — about a tenth of the sum — was paid", 10),
    ("hours", "The jury sat for 14 hours over three days", 3),
    ("pence", "The fee was raised by 2p to 14.5p", 12),
    ("people", "Staff fell by about 900 to 12,400", 11),
])  # fmt: skip
def test_no_help_names_what_is_wrong(unit: str, quote: str, value: int, tmp_path: Path) -> None:
    """Of a number of another unit no qualifier is taught, and no range of a change and its goal."""
    lay_out(tmp_path, [Case(Sample("en", quote, frozenset()), {"value": value}, unit=unit)])
    taught = [one.help or "" for one in helps(tmp_path)[0]]
    assert taught
    assert not [told for told in taught if QUALIFIER.search(told) or RANGE.search(told)]


@pytest.mark.parametrize(("language", "unit", "quote", "value"), [
    ("de", "accidents", "Es ist bereits der vierte Unfall in zehn Tagen", 4),
    ("it", "floods", "Per la quinta volta in tre anni il fiume è uscito", 5),
    ("fr", "people", "Trois hommes et autant de femmes ont été interpellés", 6),
    ("ru", "people", "Погибли трое мужчин и столько же женщин", 6),
    ("en", "people", "Five people were killed in addition to the attacker", 6),
    ("tr", "people", "On ikisi kurtarıldı, bir o kadarı öldü", 24),
    ("nl", "people", "Eén op de zes jongeren rookt", 1),
    ("en", "trucks", "Some 60 trucks came, and a fifth of them had water", 12),
])  # fmt: skip
def test_no_help_names_a_number_of_another_thing(
    language: str, unit: str, quote: str, value: int, tmp_path: Path
) -> None:
    """A span, one side of a ratio, or those beside whom as many stand are named by no help."""
    lay_out(tmp_path, [Case(Sample(language, quote, frozenset()), {"value": value}, unit=unit)])
    taught = [one.help or "" for one in helps(tmp_path)[0]]
    assert taught
    assert not [told for told in taught if VALUE.search(told)]


@pytest.mark.parametrize(("language", "unit", "quote", "fields"), [
    ("en", "trucks", "Of 60 trucks a fifth of them had water", {"value": "1/5"}),
    ("en", "houses", "Two thirds of the houses burned", {"value": "2/3"}),
    ("ru", "schools", "Треть из 60 школ закрыта", {"value": "1/3"}),
    ("ja", "magnitude", "震源の深さは10キロだった", {"value": 10}),
])  # fmt: skip
def test_a_part_or_a_measure_counts_no_things(
    language: str, unit: str, quote: str, fields: Fields, tmp_path: Path
) -> None:
    """A fraction of them, or kilometres, are no number of things."""
    lay_out(tmp_path, [Case(Sample(language, quote, frozenset()), fields, unit=unit)])
    edit(tmp_path, "content/figures/f0.yaml", "kind: rate", "kind: amount")
    assert 0 in helps(tmp_path)


def test_a_quote_that_is_cut_is_told_once(tmp_path: Path) -> None:
    """A quote that begins inside a number is no quote of its source, and nothing is said of what
    number it would have."""
    lay_out(tmp_path, [Case(Sample("en", "Some 1,234 men came", frozenset()), {"value": "1234"})])
    figure = tmp_path / "content/figures/f0.yaml"
    figure.write_text(figure.read_text().replace("Some 1,234 men", "34 men"))
    assert [told.code for told in helps(tmp_path, check)[0]] == ["E101"]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "ru", "pl", "he", "tr"])
def test_no_help_for_a_number_in_words_is_wrong(language: str, tmp_path: Path) -> None:
    """A slip beside a number that an independent speller wrote is put right by its help."""
    chance = random.Random(language)  # noqa: S311 - the same numbers in every run
    numbers = sorted({chance.randrange(2, 10 ** chance.randrange(2, 7)) for _ in range(60)})
    words = {number: str(num2words(number, lang=language)).lower() for number in numbers}
    every = [
        Sample(language, f"{words[number]} x", frozenset((str(number),))) for number in numbers
    ]
    cases = [
        Case(sample, {"value": f"{number + 1}"})
        for sample, number in zip(unlike(every), numbers, strict=False)
    ]
    passed, left = settle(tmp_path, cases)
    assert [(case.sample.quote, case.fields) for case in passed if not is_right(case)] == []
    assert left == []


def test_a_quote_of_no_source_teaches_no_number(small: Path) -> None:
    """Where a source is not there, nobody knows in which language its quote is to be read."""
    figure = "content/figures/missing-planks.yaml"
    edit(small, figure, "source: courier-bridge", "source: nowhere")
    edit(small, figure, "value: 14", "value: 15")
    codes = {found.code for found in check(archive_of(small))}
    assert "L101" in codes
    assert "N101" not in codes
