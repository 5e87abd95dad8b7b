"""Who says a statement, by which way, how sure it is: the same on pages, in data and over time."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from pathlib import Path

import pytest

from generator.archive.archive import Archive
from generator.archive.as_of import as_of
from generator.archive.references import Role
from generator.build.check import check
from generator.build.outputs import Outputs
from generator.content.load import read_content
from generator.content.project import open_project, read_site
from generator.diff.difference import compare
from generator.diff.report import render_diff
from generator.documents.chains import beyond_words, said, said_by, verb_of
from generator.documents.statement import ChainStep, Name, Statement
from generator.documents.telling import Telling
from generator.model.vocabulary import Speech
from generator.pages.render import page_environment, templates_folder
from projects import archive_of, edit
from telling import SMALL, files_at, files_of, pages_of

LETTER = """\
A transcript of the radio calls, passed on by a clerk who feared for her post, says that the tower \
is likely to fall, Radio Vale reported. Anna Holm watched the tower.
Die Brücke ist alt.
"""
OPINION = "The bridge should stay. Anna Holm closed it too soon.\n"
EVENT = """\
name: Doubts about the tower
date: 2025-03
date_basis: The month of the articles.
participants:
  - {actor: anna-holm, role: watched it}
facts:
  - id: tower
    text: The tower is about to fall.
    by: {unnamed: a clerk, condition: feared for her post}
    via: [{document: A transcript of the radio calls}, radio-vale]
    speech: estimates
    certainty: likely
    evidence:
      - {source: letter, quote: the tower is likely to fall}
      - {source: letter, quote: Anna Holm watched the tower, by: anna-holm, bears: context}
      - source: alt
        quote: Die Brücke ist alt
        translation: The bridge is old.
        bears: part
        chain_basis: The clerk wrote the letter.
  - id: too-soon
    text: The bridge was closed too soon.
    by: author
    evidence:
      - {source: opinion, quote: Anna Holm closed it too soon}
"""


def source(title: str, text: str, *, day: str, more: str = "") -> str:
    """A source's record."""
    return (
        f"title: {title}\npublisher: courier\npublished: {day}\n"
        f"published_basis: The front page.\ntext: seeds/{text}.txt\nsha256: {'0' * 64}\n{more}"
    )


@pytest.fixture
def project(small: Path) -> Path:
    """The small project with a leaked letter, an opinion piece and a German note."""
    for name, text in {
        "letter": LETTER,
        "opinion": OPINION,
        "alt": "Die Brücke ist alt.\n",
    }.items():
        (small / f"seeds/{name}.txt").write_text(text, encoding="utf-8")
    records = {
        "sources/letter": source("A letter", "letter", day="2025-03-07"),
        "sources/opinion": source(
            "Too soon", "opinion", day="2025-03-08", more="authors: [Mara Quist, Jo Bo]\n"
        ),
        "sources/alt": source("Alt", "alt", day="2025-03-09", more="language: de\n"),
        "events/tower": EVENT,
    }
    for name, text in records.items():
        (small / f"content/{name}.yaml").write_text(text, encoding="utf-8")
    return small


def statement(root: Path, ref: str = "tower/tower") -> Statement:
    """A statement of the project as pages and exports are told it."""
    archive = archive_of(root)
    return Telling(archive).statement(archive.claims[ref])


def outputs(root: Path) -> Outputs:
    """What the project's site consists of."""
    site = read_site(open_project(root))
    return Outputs(Telling(archive_of(root)), site, page_environment([templates_folder()]))


def page(root: Path, path: str = "events/tower/") -> str:
    """The words of a page, without its tags."""
    made = outputs(root)
    text = pages_of(made.tell.archive, made.site, path)[path]
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def test_the_chain_names_people_documents_and_outlets(project: Path) -> None:
    """Speaker, document and outlet stand in their order; the verb agrees, the hedge comes first."""
    assert said(statement(project)) == (
        "likely; a clerk (not named) estimates, via A transcript of the radio calls, "
        "via Radio Vale, in The Courier, 7 March 2025"
    )


def test_the_author_of_an_article_speaks(project: Path) -> None:
    """Where the author speaks, the article's authors are named as such."""
    assert said(statement(project, "tower/too-soon")) == (
        "Mara Quist and Jo Bo (author), in The Courier, 8 March 2025"
    )
    edit(project, "content/sources/opinion.yaml", "authors: [Mara Quist, Jo Bo]\n", "")
    assert said(statement(project, "tower/too-soon")) == (
        "the author, in The Courier, 8 March 2025"
    )


def test_a_line_begins_with_a_capital(project: Path) -> None:
    """The source's words for a speaker whom nobody names open a line of ours as any line opens;
    in a sentence, and in the data, they stay as they are."""
    first = statement(project).accounts[0]
    assert said_by(first, opens=True).startswith("A clerk (not named) estimates, via A transcript")
    assert said_by(first).startswith("a clerk (not named) estimates")
    assert first.attribution.speaker == "a clerk"


def test_what_stands_beside_makes_no_speaker(project: Path) -> None:
    """Context and parts are shown, but make no account, article, origin or statement made."""
    told = statement(project)
    assert [len(told.accounts), len(told.beside), len(told.quotations)] == [1, 2, 3]
    assert told.articles == 1
    assert [origin.outlet for origin in told.origins] == ["radio-vale"]
    archive = archive_of(project)
    assert "tower/tower" not in [claim.ref for claim in archive.said_by("anna-holm")]
    roles = {ref.role for ref in archive.backlinks("anna-holm") if ref.entry.id == "tower"}
    assert roles == {Role.BESIDE, Role.PARTICIPANT}


def test_who_stands_beside_is_led_to_the_statement(project: Path) -> None:
    """A page tells of the statements that only have its actor's words beside them."""
    made = pages_of(archive_of(project), read_site(open_project(project)), "actors/anna-holm")
    told = "".join(made.values()).partition("## Mentioned in other statements")[2]
    assert "The tower is about to fall." in told.partition("\n## ")[0]


def test_the_page_shows_all_of_it(project: Path) -> None:
    """Hedge, verb, document, reason, share and translation are read on the page."""
    text = page(project)
    for words in (
        "The tower is about to fall. likely",
        "A clerk unnamed estimates via A transcript of the radio calls via Radio Vale",
        "Not named (a clerk): “feared for her post”.",
        "stands beside it, does not state it Anna Holm in The Courier, 7 March 2025",
        "carries a part of it A clerk unnamed estimates",
        "via Radio Vale inferred in The Courier, 9 March 2025",
        "inferred",
        "Who says it is inferred: The clerk wrote the letter.",
        "The bridge is old. editors’ translation",
        "Mara Quist and Jo Bo author",
    ):
        assert words in text


def test_the_data_have_all_of_it(project: Path) -> None:
    """JSON, tables, linked data and feed carry certainty, chain, basis, share and translation."""
    files = files_of(outputs(project))
    told = json.loads(files["events/tower/index.json"])["statements"][0]
    assert (told["speech"], told["certainty"]) == ("estimates", "likely")
    whole, context, part = told["evidence"]
    assert whole["via"] == [
        {"kind": "document", "words": "A transcript of the radio calls"},
        {"kind": "outlet", "actor": "radio-vale"},
    ]
    assert "bears" not in whole
    assert (context["bears"], context["actor"]) == ("context", "anna-holm")
    assert (part["bears"], part["translation"]) == ("part", "The bridge is old.")
    assert part["chain_basis"] == "The clerk wrote the letter."
    assert b',estimates,likely,"[""a clerk""]",' in files["data/v1/statements.csv"]
    assert b",document,,A transcript of the radio calls,,\r\n" in files["data/v1/relays.csv"]
    linked = files["data/v1/claims.jsonld"].decode()
    assert '"speech: estimates"' in linked
    assert '"certainty: likely"' in linked
    assert "likely; a clerk (not named) estimates" in files["events/tower/feed.xml"].decode()


def test_the_data_name_the_speakers_who_are_inferred() -> None:
    """Tables and linked data say whose attribution no article states, and of nobody else so."""
    files = files_at(SMALL)
    rows = csv.DictReader(io.StringIO(files["data/v1/statements.csv"].decode(), newline=""))
    inferred = {row["ref"]: row["inferred_speakers"] for row in rows}
    assert {ref: told for ref, told in inferred.items() if told} == {
        "missing-planks/holm": '["Anna Holm"]'
    }
    lines = files["data/v1/claims.jsonld"].decode().splitlines()
    claims = [json.loads(line.rstrip(",")) for line in lines if '"attribution inferred' in line]
    assert [(one["@id"], one["keywords"]) for one in claims] == [
        ("figures/missing-planks/#holm", "attribution inferred: Anna Holm")
    ]


def test_a_key_stays_where_the_order_changes(project: Path) -> None:
    """A quote's key comes of its source and its words, wherever it stands in the record."""
    before = {one.text: one.key for one in statement(project).quotations}
    line = "      - {source: letter, quote: the tower is likely to fall}\n"
    edit(project, "content/events/tower.yaml", line, "")
    edit(
        project,
        "content/events/tower.yaml",
        "The clerk wrote the letter.\n",
        f"The clerk wrote the letter.\n{line}",
    )
    after = statement(project).quotations
    assert [one.text for one in after] != list(before)
    assert {one.text: one.key for one in after} == before


def test_without_its_whole_quote_a_statement_goes(project: Path) -> None:
    """As of a day before the article that carries it, neither part nor context keeps it."""
    edit(project, "content/sources/letter.yaml", "2025-03-07", "2025-03-20")
    content = as_of(read_content(open_project(project)), datetime.date(2025, 3, 10))
    refs = set(Archive(content).claims)
    assert "tower/too-soon" in refs
    assert "tower/tower" not in refs


def test_a_verb_is_of_its_own_speaker_alone(project: Path) -> None:
    """Who has words of their own beside a statement does not estimate what its speaker does."""
    edit(
        project,
        "content/events/tower.yaml",
        "        bears: part\n",
        "        bears: part\n        by: anna-holm\n",
    )
    told = statement(project)
    assert [one.attribution.verb for one in told.accounts] == ["estimates"]
    assert [(one.attribution.speaker, one.attribution.verb) for one in told.beside] == [
        ("Anna Holm", ""),
        ("Anna Holm", ""),
    ]


@pytest.mark.parametrize(
    ("words", "of", "told"),
    [
        ("a senior Hamas official", "Hamas", ""),
        ("two U.S. officials", "United States", ""),
        ("US officials", "United States", ""),
        ("defence officials", "Israel", "Israel"),
        ("us two", "United States", "United States"),
    ],
)
def test_whom_a_speaker_belongs_to_is_told_once(words: str, of: str, told: str) -> None:
    """Not where the speaker's own words say it, in full or in initials."""
    found = beyond_words(ChainStep("unnamed", words, None, Name("of", of), ""))
    assert (found.text if found else "") == told


def test_two_parts_carry_a_statement_together(project: Path) -> None:
    """Where no quote carries it whole, all parts make its speakers, and all must be there."""
    edit(project, "content/events/tower.yaml", "likely to fall}", "likely to fall, bears: part}")
    assert [len(statement(project).accounts), statement(project).articles] == [2, 2]
    content = as_of(read_content(open_project(project)), datetime.date(2025, 3, 8))
    assert "tower/tower" not in set(Archive(content).claims)


def test_a_change_of_certainty_is_told(project: Path) -> None:
    """The difference of two states names the fields, with the old and the new value."""
    before = archive_of(project)
    edit(project, "content/events/tower.yaml", "certainty: likely", "certainty: possible")
    edit(project, "content/events/tower.yaml", "speech: estimates", "speech: suggests")
    told = render_diff(compare(before, archive_of(project)), "text", pages=False)
    assert "certainty: likely → possible" in told
    assert "speech: estimates → suggests" in told


@pytest.mark.parametrize(
    ("speaker", "verb"),
    [
        ("two US officials", "warn"),
        ("informed sources", "warn"),
        ("several people familiar with the matter", "warn"),
        ("an official of the United States", "warns"),
        ("Hamas", "warns"),
        ("Israeli intelligence", "warns"),
        ("the White House", "warns"),
    ],
)
def test_a_verb_agrees_with_its_speaker(speaker: str, verb: str) -> None:
    """Several people warn, one person or one body warns."""
    assert verb_of(Speech.WARNS, speaker) == verb


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("via: [{document", "via: [{paper", '"paper" is not a field of an unnamed speaker.'),
        ("bears: context", "bears: all", '"all" is not a value of "bears".'),
        (
            "{document: A transcript of the radio calls}",
            "{document: A transcript of the radio calls, condition: none}",
            '"condition" is not a field of a document.',
        ),
        ("certainty: likely", "certainty: sure", '"sure" is not a value of "certainty".'),
    ],
)
def test_a_wrong_form_is_told(project: Path, old: str, new: str, message: str) -> None:
    """A relay, a share or a certainty that there is not is told at its place."""
    edit(project, "content/events/tower.yaml", old, new)
    messages = [found.message for found in check(open_project(project)).diagnostics]
    assert any(message in text for text in messages), messages
