"""Citing: from some words to an evidence entry that stands in the source and pastes as it is."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.archive.archive import Archive
from generator.build.check import check
from generator.content.load import read_content
from generator.content.project import ConfigurationError, open_project
from generator.content.yaml_nodes import compose, plain
from generator.editing.cite import cite, render_cited
from generator.editing.yaml_writing import entry, quoted
from generator.text.quoting.quotes import find_quote
from projects import archive_of

TEXT = (
    "Fair opens\n\nOlsen said: “Ninety stalls — a record — are here.” The mayor said that the fair "
    "is safe.\nThe mayor said that the fair is loud. "
    + " ".join(f"word{number}" for number in range(45))
    + ".\n"
)


@pytest.fixture
def archive(small: Path) -> Archive:
    """The small project, its Courier with another text."""
    (small / "seeds/courier.txt").write_text(TEXT, encoding="utf-8")
    return archive_of(small)


def test_words_become_evidence(archive: Archive) -> None:
    """Typed plainly, the quote comes back as the article has it, on one line, with its place."""
    cited = cite(archive, "courier-bridge", '"Ninety stalls - a record - are here."')
    assert render_cited(cited) == (
        "# seeds/courier.txt, line 3: Fair opens Olsen said: "
        "[“Ninety stalls — a record — are here.”] "
        "The mayor said that the fair is safe. The mayor said that\n"
        '      - {source: courier-bridge, quote: "“Ninety stalls — a record — are here.”"}\n'
    )
    assert not cited.near


def test_equal_words_are_told_apart(archive: Archive) -> None:
    """Words that stand twice come with the prefix or suffix that tells which is meant."""
    cited = cite(archive, "courier-bridge", "The mayor said that the fair is")
    told = render_cited(cited)
    assert told.startswith("# These words stand in the source 2 times; choose.\n")
    entries = yaml.safe_load(told)
    text = cited.passages[0].text
    found = [
        find_quote(text, e["quote"], e.get("prefix", ""), e.get("suffix", "")) for e in entries
    ]
    assert found == [(passage.match,) for passage in cited.passages]
    assert [e.get("suffix") for e in entries] == ["safe.", "loud."]


def test_a_near_miss_shows_the_nearest(archive: Archive) -> None:
    """Words that do not stand there give the passage most like them, and say so."""
    cited = cite(archive, "courier-bridge", "Olsen says ninety stalls are here")
    assert cited.near
    told = render_cited(cited)
    assert told.startswith("# These words do not stand in the source; the nearest are:\n")
    assert "Ninety stalls" in told


def test_nothing_near_is_said(archive: Archive) -> None:
    """Words that are like nothing in the source give no entry."""
    assert render_cited(cite(archive, "courier-bridge", "zebra quartz xylophone")) == (
        "# These words do not stand in the source, and nothing in it is like them.\n"
    )


def test_a_long_quote_is_counted(archive: Archive) -> None:
    """More than 40 words are counted and fewer asked for, with no entry to paste."""
    wanted = " ".join(f"word{number}" for number in range(45))
    told = render_cited(cite(archive, "courier-bridge", wanted))
    assert told.endswith("# These are 45 words; at most 40 are allowed. Take fewer.\n")
    assert yaml.safe_load(told) is None


@pytest.mark.parametrize(
    ("text", "wanted", "quote"),
    [
        ("The re\u00adport was \x93thin\x94 then.", "report was thin", "report was thin"),
        ("The \u202bshalom\u202c group met.", "shalom group", "shalom group"),
        ("کتاب\u200cها رسید.", "کتابها", "کتاب\u200cها"),
        ("The reporters met twice.", "porters met", "reporters met"),
        ("市长林洁承诺修桥", "承诺", "承诺"),
    ],
)  # fmt: skip
def test_what_is_printed_passes(small: Path, text: str, wanted: str, quote: str) -> None:
    """Whatever a web page left in the words, the entry that is printed passes the check."""
    (small / "seeds/courier.txt").write_text(text, encoding="utf-8")
    told = render_cited(cite(Archive(read_content(open_project(small))), "courier-bridge", wanted))
    (entry,) = yaml.safe_load(told)
    assert entry["quote"] == quote
    fact = f"name: A\nkind: person\nfacts:\n  - id: f\n    text: A fact.\n    evidence:\n{told}"
    (small / "content/actors/a.yaml").write_text(fact, encoding="utf-8")
    found = check(open_project(small)).diagnostics
    assert [d.code for d in found if d.span.path.endswith("/a.yaml")] == []


def test_words_that_are_quoted_already_say_where(archive: Archive) -> None:
    """An editor learns which statements rest on the passage."""
    told = render_cited(cite(archive, "gazette-bridge", "closed the old bridge"))
    assert "# Quoted already by bridge-closed/on-monday.\n" in told


@pytest.mark.parametrize(
    ("source", "words", "message"),
    [
        (
            "courier-brige",
            "x",
            'no source has the id "courier-brige". Did you mean "courier-bridge"?',
        ),
        (
            "x",
            "x",
            'no source has the id "x". There are: courier-bridge, gazette-bridge.',
        ),
        ("courier-bridge", " — ", "give some words of the article."),
    ],
)
def test_what_cannot_be_cited_is_said(
    archive: Archive, source: str, words: str, message: str
) -> None:
    """An unknown source is named with the known ones, and no words are asked for."""
    with pytest.raises(ConfigurationError) as caught:
        cite(archive, source, words)
    assert str(caught.value) == message


def test_a_missing_text_is_said(small: Path) -> None:
    """A source whose file is not there cannot be cited."""
    (small / "seeds/courier.txt").unlink()
    with pytest.raises(ConfigurationError) as caught:
        cite(archive_of(small), "courier-bridge", "x")
    assert str(caught.value) == "seeds/courier.txt, the text of courier-bridge, is not there."


def test_an_unfinished_source_is_said(small: Path) -> None:
    """A source whose record has blanks yet is not called unknown."""
    (small / "content/sources/new.yaml").write_text("title:\n", encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught:
        cite(archive_of(small), "new", "x")
    assert str(caught.value) == (
        "the record of new cannot be read yet; `factsheets check` says what it lacks."
    )


def test_no_control_character_reaches_the_terminal(small: Path) -> None:
    """A hostile article cannot command the terminal of who cites it."""
    (small / "seeds/courier.txt").write_text("a \x1b[31mred\u202e line", encoding="utf-8")
    archive = archive_of(small)
    told = render_cited(cite(archive, "courier-bridge", "red\u202e line"))
    assert told.replace("\n", "").isprintable()


@given(st.text(max_size=80))
def test_quoted_text_is_read_back(text: str) -> None:
    """Whatever the text, YAML gives it back, and the line is printable."""
    line = quoted(text)
    assert line.isprintable()
    assert yaml.safe_load(line) == text


@given(
    st.dictionaries(st.from_regex("x[a-z]{0,7}", fullmatch=True), st.text(max_size=60), min_size=1)
)
def test_an_entry_is_read_back(fields: dict[str, str]) -> None:
    """On one line or on several, an entry has its fields."""
    told = entry({name: quoted(value) for name, value in fields.items()}, 6)
    assert yaml.safe_load(told) == [fields]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=60))
def test_our_own_reader_agrees(text: str) -> None:
    """What we offer to paste, our reader of YAML reads as it was."""
    document, problems = compose(f"- {{quote: {quoted(text)}}}\n".encode(), "x.yaml")
    if not problems:
        assert document.root
        assert plain(document.root) == [{"quote": text}]


def test_words_of_an_earlier_text_name_it(small: Path) -> None:
    """Words that an article had before it was changed come with the text in which they stand."""
    earlier = "Fair opens\n\nOlsen said: “Eighty stalls are here.”\n"
    (small / "seeds/courier-1.txt").write_text(earlier, encoding="utf-8")
    record = small / "content/sources/courier-bridge.yaml"
    digest = sha256(earlier.encode()).hexdigest()
    version = f"{{text: seeds/courier-1.txt, sha256: {digest}, seen: 2025-03-04}}"
    record.write_text(f"{record.read_text('utf-8')}versions: [{version}]\n", encoding="utf-8")
    cited = render_cited(cite(archive_of(small), "courier-bridge", "Eighty stalls are here"))
    assert cited == (
        "# seeds/courier-1.txt (an earlier text), line 3: Fair opens Olsen said: "
        "“[Eighty stalls are here].”\n"
        "      - {source: courier-bridge, version: seeds/courier-1.txt, "
        'quote: "Eighty stalls are here"}\n'
    )
