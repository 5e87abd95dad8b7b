"""A reading that nothing in its record says is told, and one that a text needs is not."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from generator.checks.idle_readings import idle_reading
from projects import archive_of

SEED = (
    "Neljätoista lauttaa ja kolme jollaa lähti juhannuksena. "
    "Runsaat sata soutajaa nousi rantaan toisena.\n"
)


def told(small: Path, record: str) -> list[str]:
    """The words of the readings in a record that are told to be idle."""
    (small / "seeds/boats.txt").write_text(SEED, "utf-8")
    (small / "content/sources/boats-fi.yaml").write_text(
        "title: T\npublisher: courier\npublished: 2025-06-30\npublished_basis: Made up.\n"
        f"language: fi\ntext: seeds/boats.txt\nsha256: {sha256(SEED.encode()).hexdigest()}\n",
        "utf-8",
    )
    kind = "figures" if "observations:" in record else "events"
    (small / f"content/{kind}/boats-out.yaml").write_text(record, "utf-8")
    return [found.message.split('"')[1] for found in idle_reading(archive_of(small))]


FIGURE = (
    "name: Boats\nmeasures: {measures}\nunit: boats\nkind: amount\nobservations:\n"
    "  - id: seen\n{fields}    evidence:\n      - source: boats-fi\n"
    "        quote: Neljätoista lauttaa ja kolme jollaa lähti juhannuksena\n{more}"
)
EVENT = (
    "name: Boats leave\ndate: {date}\ndate_basis: Midsummer.\nfacts:\n  - id: went\n"
    "    text: {text}\n    reads: {reads}\n    evidence:\n      - source: boats-fi\n"
    "        quote: {quote}\n"
)
LEFT = "Neljätoista lauttaa ja kolme jollaa lähti juhannuksena"
LANDED = "Runsaat sata soutajaa nousi rantaan toisena"


@pytest.mark.parametrize(("fields", "measures", "idle"), [
    ("    value: 14\n    reads: {Neljätoista: 14}\n", "Rafts.", []),
    ("    value: 14\n    reads: {Neljätoista: 14, kolme: 3}\n", "Rafts.", ["kolme"]),
    ("    value: 14\n    reads: {Neljätoista: 14, kolme: 3}\n", "Rafts, not 3 dinghies.", []),
    ("    low: 3\n    high: 14\n    reads: {Neljätoista: 14, kolme: 3}\n", "Rafts.", []),
    ("    value: 14\n    note: Three dinghies are left out.\n    reads: {kolme: 3}\n", "R.", []),
    ("    value: 14\n    qualifier: about\n    reads: {lauttaa: about}\n", "Rafts.", []),
    ("    value: 14\n    qualifier: about\n    reads: {lauttaa: at-least}\n", "R.", ["lauttaa"]),
    ("    value: 14\n    as_of: 2025-06-21\n    reads: {juhannuksena: 2025-06-21}\n", "R.", []),
    ("    value: 14\n    as_of: 2025-06-25\n    reads: {juhannuksena: 2025-06-21}\n", "R.",
     ["juhannuksena"]),
])  # fmt: skip
def test_a_reading_that_an_observation_does_not_record(
    small: Path, fields: str, measures: str, idle: list[str]
) -> None:
    """A number, a qualifier or a date that is declared and not recorded is told, unless a text of
    the record says it."""
    record = FIGURE.format(fields=fields, measures=measures, more="")
    assert told(small, record) == idle


def test_a_reading_of_one_quote_that_nothing_records(small: Path) -> None:
    """It is told as well where it stands with its quote."""
    record = FIGURE.format(
        fields="    value: 14\n", measures="Rafts.", more="        reads: {kolme: 3}\n"
    )
    assert told(small, record) == ["kolme"]


@pytest.mark.parametrize(("text", "reads", "date", "idle"), [
    ("Fourteen rafts left.", "{Neljätoista: 14}", "2025", []),
    ("Thirteen rafts left.", "{Neljätoista: 14}", "2025", ["Neljätoista"]),
    ("The rafts left on 21 June.", "{juhannuksena: 2025-06-21}", "2025-06-21", []),
    ("The rafts left.", "{juhannuksena: 2025-06-21}", "2025-06-21", []),
    ("The rafts left.", "{juhannuksena: 2025-06-21}", "2025-06-28", ["juhannuksena"]),
    ("They landed second.", "{toisena: 2}", "2025", []),
    ("More than 100 rowers landed.", "{Runsaat: more-than, sata: 100}", "2025", []),
    ("The rowers landed.", "{Runsaat: more-than, sata: 100}", "2025",
     ["Runsaat", "sata"]),
])  # fmt: skip
def test_a_reading_that_a_fact_does_not_tell(
    small: Path, text: str, reads: str, date: str, idle: list[str]
) -> None:
    """What is declared for a fact stands in its text, or is its date or that of its event."""
    quote = LANDED if "Runsaat" in reads or "toisena" in reads else LEFT
    record = EVENT.format(text=text, reads=reads, quote=quote, date=date)
    assert told(small, record) == idle
