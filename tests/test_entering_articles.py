"""What went wrong when real articles were entered: each kind of slip is told, or is right.

The inputs are made up; each stands for a kind. Numbers and speakers have tests of their own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from conftest import Run
from generator.archive.archive import Archive
from generator.build.check import check
from generator.content.load import read_content
from generator.content.project import open_project
from generator.diagnostics.diagnostic import Diagnostic
from generator.documents.record import FigureRecord
from generator.documents.telling import Telling
from generator.documents.telling_records import tell_record
from generator.model.vocabulary import Kind

HEAD = "measures: What is counted.\nunit: people\n"


def project(root: Path, articles: Mapping[str, str], **records: str) -> Path:
    """A project with articles, each told by its id with its language and day, and records.

    ``articles`` are texts by "ID LANGUAGE DAY"; records are named KIND_ID.
    """
    for folder in ("actors", "events", "figures", "pages", "sources"):
        (root / "content" / folder).mkdir(parents=True, exist_ok=True)
    (root / "seeds").mkdir(exist_ok=True)
    (root / "mkdocs.yml").write_text("site_name: T\n")
    (root / "content/actors/paper.yaml").write_text("name: Paper\nkind: outlet\n")
    for told, text in articles.items():
        name, language, day = told.split()
        (root / f"seeds/{name}.txt").write_text(text, encoding="utf-8")
        (root / f"content/sources/{name}.yaml").write_text(
            f"title: Article {name}\npublisher: paper\npublished: {day}\n"
            f"published_basis: The page.\nlanguage: {language}\ntext: seeds/{name}.txt\n"
            f"sha256: {hashlib.sha256(text.encode()).hexdigest()}\n"
        )
    for record, text in records.items():
        kind, _, name = record.partition("_")
        (root / f"content/{Kind(kind).folder}/{name}.yaml").write_text(text, encoding="utf-8")
    return root


def found(root: Path) -> list[Diagnostic]:
    """What the check finds, but for what hangs on nothing or is not used yet."""
    told = check(open_project(root)).diagnostics
    return [one for one in told if one.code not in ("L113", "C101")]


def codes(root: Path) -> list[str]:
    """The codes of what the check finds."""
    return [one.code for one in found(root)]


def headline(root: Path) -> str:
    """The number at the head of the figure's page."""
    tell = Telling(Archive(read_content(open_project(root))))
    record = tell_record(tell, tell.archive.entries["dead"])
    assert isinstance(record, FigureRecord)
    assert record.headline is not None
    number = record.headline.statement.number
    assert number is not None
    return number.text


def test_of_one_day_the_later_passage_is_the_latest(tmp_path: Path) -> None:
    """A total that only grows is the one that stands last in the article, whatever the order."""
    text = "Two people died at first. By noon five people had died. Now seven people have died."
    line = "  - {{id: {}, value: {}, as_of: 2025-05-03, evidence: [{{source: a, quote: {}}}]}}"
    lines = [
        line.format(name, value, quote)
        for name, value, quote in (
            ("noon", 5, "five people had died"),
            ("now", 7, "seven people have died"),
            ("first", 2, "Two people died at first"),
        )
    ]
    figure = f"name: People dead\n{HEAD}kind: cumulative\nobservations:\n" + "\n".join(lines)
    root = project(tmp_path, {"a en 2025-05-03": text}, figure_dead=figure)
    assert codes(root) == []
    assert headline(root) == "7"


def test_a_vague_day_ends_with_its_article(tmp_path: Path) -> None:
    """A month that the article could not know to its end is no later than a later article's day."""
    articles = {
        "early en 2024-05-04": "Four people have died in May.",
        "late en 2024-05-19": "Nine people have died so far.",
    }
    figure = (
        f"name: People dead\n{HEAD}kind: cumulative\nobservations:\n"
        "  - {id: e, value: 4, as_of: 2024-05, evidence: [{source: early, quote: Four people}]}\n"
        "  - {id: l, value: 9, as_of: 2024-05-19, evidence: [{source: late, quote: Nine people}]}\n"
    )
    root = project(tmp_path, articles, figure_dead=figure)
    assert headline(root) == "9"


FACT = "facts:\n  - id: f\n    text: {text}\n    evidence: [{{source: a, quote: {quote}}}]\n"
ARRESTED = "A man was arrested on 4 April 2019 and freed later."


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (FACT.format(text="A man was arrested on 4 April 2019.", quote=ARRESTED), []),
        (FACT.format(text="A man was arrested on 4 May 2019.", quote=ARRESTED), ["D110"]),
        (FACT.format(text="A man was freed in 1998.", quote="freed later"), ["D114", "N107"]),
        ("summary: Some 300 men were freed.\n", ["N107"]),
        ("participants: [{actor: paper, role: outlet with 50 rooms}]\n", ["N107"]),
    ],
)
def test_numbers_and_days_of_our_texts_are_proven(
    tmp_path: Path, event: str, told: list[str]
) -> None:
    """A day or a number stands in a quote wherever we print it: text, summary, role."""
    if "facts" not in event:
        event += FACT.format(text="The [[paper]] wrote of an arrest.", quote="A man was arrested")
    record = f"name: Arrest\ndate: 2019-04-04\ndate_basis: The article.\n{event}"
    root = project(tmp_path, {"a en 2019-04-06": ARRESTED}, event_arrest=record)
    assert sorted(codes(root)) == told


@pytest.mark.parametrize(
    ("unit", "value", "quote", "told"),
    [
        ("EUR", 4000000, "It cost €4 million", []),
        ("EUR", 4000000, "It cost $4 million", ["N111"]),
        ("USD", 7000000000, "worth HK$7 billion", ["N111"]),
        ('"%"', 3, "rose 3 percentage points", ["N111"]),
        ("voters", 3, "3 percent of voters", ["N112"]),
        ("crown", 16, "It cost 16 crowns", []),
        ("crown", 16, "It cost 16 euros", ["N112"]),
    ],
)
def test_units_are_held_against_the_quote(
    tmp_path: Path, unit: str, value: int, quote: str, told: list[str]
) -> None:
    """Euros are not dollars, percent no points, a share of voters no voters; crowns are a crown."""
    figure = (
        f"name: Amount of it\nmeasures: M.\nunit: {unit}\nkind: amount\nobservations:\n"
        f'  - {{id: a, value: {value}, evidence: [{{source: a, quote: "{quote}"}}]}}\n'
    )
    root = project(tmp_path, {"a en 2025-05-03": f"{quote} in May."}, figure_cost=figure)
    assert codes(root) == told


def test_the_one_error_stands_before_many_warnings(tmp_path: Path) -> None:
    """Sixty warnings do not push the error out of the report."""
    actors = {f"actor_a{number}": f"name: Person {number}\nkind: person\n" for number in range(60)}
    figure = (
        f"name: People\n{HEAD}kind: amount\nobservations:\n"
        "  - {id: a, value: 5, evidence: [{source: a, quote: Six people came}]}\n"
    )
    root = project(tmp_path, {"a en 2025-05-03": "Six people came."}, figure_z=figure, **actors)
    report = check(open_project(root)).report()
    assert report.splitlines()[0].startswith("content/figures/z.yaml:6:")
    assert " error N101 " in report.splitlines()[0]
    assert report.splitlines()[-1].startswith("1 error, 6")


def test_a_text_that_yaml_cuts_is_told(tmp_path: Path) -> None:
    """What stands behind a number sign would be lost without a word."""
    record = "name: Rank\ndate: 2025\ndate_basis: B.\nsummary: She came in #2 of all.\n"
    root = project(tmp_path, {"a en 2025-05-03": "She came in #2 of all."}, event_rank=record)
    (told,) = found(root)
    assert (told.code, told.span.line) == ("Y112", 4)
    assert told.help.startswith("Put the whole text in double quotes")


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("2015-02-27 - 2015-03-02", "2015-02-27/2015-03-02"),
        ("2015-02-27..2015-03-02", "2015-02-27/2015-03-02"),
        ("2021-Q2", "2021-04/2021-06"),
        ("1980s", "198X"),
        ("Autumn 2021", "2021-23"),
    ],
)
def test_no_end_of_a_date_is_lost(tmp_path: Path, typed: str, right: str) -> None:
    """The help names the whole span, quarter, decade or season, and what it names passes."""
    record = "name: Fair\ndate: {date}\ndate_basis: B.\n"
    root = project(tmp_path, {}, event_fair=record.format(date=typed))
    (told,) = found(root)
    assert told.code == "D101"
    assert f"write {right}" in told.message
    assert codes(project(tmp_path, {}, event_fair=record.format(date=right))) == []


def test_a_year_far_from_the_articles_is_told(tmp_path: Path) -> None:
    """A slip in an event's year is a warning."""
    event = "name: Fair\ndate: 2052-05-01\ndate_basis: The programme.\n" + FACT.format(
        text="The fair was held.", quote="The fair was held"
    )
    root = project(
        tmp_path, {"a en 2025-05-03": "The fair was held on Thursday."}, event_fair=event
    )
    assert codes(root) == ["D109"]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "The chair \x93Ms Quist\x94 spoke.", "The chair Ms Quist spoke"),
        ("he", "\u202bהיא\u202c אמרה שלום לכולם.", "היא אמרה שלום"),
        ("de", "Die Ab\u00adstim\u00admung war knapp.", "Die Abstimmung war knapp"),
        ("zh", "市议会周一批准了计划。", "批准了计划"),
    ],
)
def test_what_cite_prints_is_taken(
    tmp_path: Path, run: Run, language: str, text: str, quote: str
) -> None:
    """Words beside letters that nobody sees can be quoted: what is printed passes the check."""
    root = project(tmp_path, {f"a {language} 2025-05-03": text})
    code, out, _ = run("-C", str(root), "cite", "a", quote)
    assert code == 0
    line = out.splitlines()[-1].strip()
    record = "name: Vote\ndate: 2025\ndate_basis: B.\nfacts:\n  - id: f\n    text: It was so.\n"
    project(root, {}, event_vote=f"{record}    evidence:\n      {line}\n")
    assert codes(root) == []


def test_a_quote_that_starts_inside_a_word_is_told_so(tmp_path: Path) -> None:
    """The help names the word with its glued letter, and what it proposes stands there."""
    event = "name: Rain\ndate: 2025\ndate_basis: B.\n" + FACT.format(
        text="The rain stopped.", quote="המטר נפסק"
    )
    root = project(tmp_path, {"a he 2025-05-03": "היא אמרה כשהמטר נפסק."}, event_rain=event)
    (told,) = found(root)
    assert told.code == "E101"
    assert told.help == (
        'Its letters are there, but it starts inside the word "כשהמטר". Quote whole words, on '
        'line 1: "כשהמטר נפסק".'
    )


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("ja", "雨が降った。橋は閉じた。人はいない。", 3),
        ("hi", "बारिश हुई। पुल बंद है। लोग गए।", 3),
        ("ar", "هل أُغلق الجسر؟ نعم. قالت ذلك.", 3),
    ],
)
def test_sentences_end_in_every_script(
    tmp_path: Path, language: str, text: str, sentences: int
) -> None:
    """The coverage counts each sentence, and a quote that is too long is one in letters, too."""
    root = project(tmp_path, {f"a {language} 2025-05-03": text})
    told = [one.code for one in check(open_project(root)).diagnostics]
    assert told.count("C101") == sentences


def test_a_long_chinese_quote_is_too_long(tmp_path: Path) -> None:
    """Two hundred letters without a space are more than forty words."""
    text = "市议会周一批准了新计划" * 19
    event = "name: Plan\ndate: 2025\ndate_basis: B.\n" + FACT.format(text="It was so.", quote=text)
    root = project(tmp_path, {"a zh 2025-05-03": text}, event_plan=event)
    assert codes(root) == ["E103"]
