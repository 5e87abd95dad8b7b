"""New records: skeletons that say it all, and pass every check but for what is left blank."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from generator.build.check import check
from generator.content.load import READERS, read_content
from generator.content.project import ConfigurationError, open_project
from generator.content.yaml_nodes import compose, plain
from generator.editing.file_edits import write_changes
from generator.editing.furniture import propose_furniture, propose_title
from generator.editing.new_record import new_record, new_source
from generator.model.records import MODELS
from generator.model.statements import ActorFact, Evidence, Fact, Observation
from generator.model.vocabulary import Kind
from generator.text.letters.folding import read_text

OTHERS = [kind for kind in Kind if kind is not Kind.SOURCE]
STATEMENTS: dict[Kind, type[BaseModel]] = {
    Kind.ACTOR: ActorFact,
    Kind.EVENT: Fact,
    Kind.FIGURE: Observation,
}
NO_TEXT = (
    "is no text of this project; save the article in seeds/ under a name of plain letters, digits "
    "and hyphens that ends in .txt."
)
PAGE = """\
close
Site icon The Herald

Fair opens with record | www.herald.example
Fair opens with record | www.herald.example

2 days ago
The stalls at the fair. [Jo Bo - Press Agency]
READ: Something else
Ninety stalls opened on Friday.
Exit mobile version
(The Herald)
"""


def skeleton(small: Path, kind: Kind) -> str:
    """The text of a new record."""
    content = read_content(open_project(small))
    if kind is Kind.SOURCE:
        (small / "seeds/new.txt").write_text(PAGE, encoding="utf-8")
        (change,) = new_source(open_project(small), content, "new", "seeds/new.txt").changes
    else:
        change = new_record(content, kind, "new")
    write_changes(small, [change])
    assert change.data
    return change.data.decode()


@pytest.mark.parametrize("kind", Kind)
def test_only_the_blanks_are_missing(small: Path, kind: Kind) -> None:
    """The one complaint about a new record is that its blanks are empty."""
    text = skeleton(small, kind)
    blanks = [
        number
        for number, line in enumerate(text.splitlines(), 1)
        if line.partition("#")[0].rstrip().endswith(":") and not line.startswith(("#", "furn"))
    ]
    path = f"content/{kind.folder}/new.yaml"
    found = check(open_project(small)).diagnostics
    assert [(d.span.path, d.span.line, d.code) for d in found] == [
        (path, line, "S107") for line in blanks
    ]
    assert blanks


@pytest.mark.parametrize("kind", Kind)
def test_editors_find_the_schema(small: Path, kind: Kind) -> None:
    """The first line names the schema of the kind."""
    first = skeleton(small, kind).splitlines()[0]
    assert first == f"# yaml-language-server: $schema=../schema/{kind}.json"


@pytest.mark.parametrize("kind", Kind)
def test_every_field_is_shown(small: Path, kind: Kind) -> None:
    """With the marks taken away a skeleton is a whole record, in which no field is wanting."""
    lines = skeleton(small, kind).splitlines()[3:]
    whole = "\n".join(line.removeprefix("# ") for line in lines).encode()
    document, problems = compose(whole, "new.yaml")
    assert problems == ()
    assert document.root
    found = plain(document.root)
    model: type[BaseModel] = MODELS[kind]
    assert sorted(model.model_fields) == sorted(found)
    model.model_validate(fill(found), context=READERS)
    if kind in STATEMENTS:
        (statement,) = found.get("facts") or found["observations"]
        assert set(statement) == set(STATEMENTS[kind].model_fields)
        assert set(statement["evidence"][0]) <= set(Evidence.model_fields)


def fill(record: dict[str, Any]) -> dict[str, Any]:
    """The record with something fitting in each blank."""
    blanks = {
        "kind": "stock" if "unit" in record else "person",
        "date": "2025",
        "published": "2025",
        "how": "date",
    }
    return {name: value or blanks.get(name, "x") for name, value in record.items()}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The stalls at the fair were opened on Friday, the mayor said.", "language: en\n"),
        ("Die Buden auf dem Markt wurden am Freitag geöffnet.", "language:  # such as "),
        ("افتتحت الأكشاك يوم الجمعة.", "language:  # such as "),
        ("屋台は金曜日に開いた。", "language:  # such as "),
    ],
)
def test_only_an_english_text_is_proposed_as_english(small: Path, text: str, line: str) -> None:
    """Whoever forgets the language of an article is asked for it: its numbers hang on it."""
    (small / "seeds/new.txt").write_text(text, encoding="utf-8")
    project = open_project(small)
    (change,) = new_source(project, read_content(project), "new", "seeds/new.txt").changes
    assert change.data is not None
    assert f"\n{line}" in change.data.decode()


def test_a_source_is_proposed_from_its_text(small: Path) -> None:
    """Title, checksum and furniture come from the file."""
    assert skeleton(small, Kind.SOURCE).partition("\nlanguage")[2] == (
        ": en\n"
        "# url: https://example.org/the-article\n"
        "# archive_url: https://example.org/an-archived-copy\n"
        "# rewrites: [an-outlet-whose-report-it-retells]\n"
        "# status: corrected  # or retracted\n"
        "# status_note: What was corrected.\n"
        "text: seeds/new.txt\n"
        f"sha256: {hashlib.sha256(PAGE.encode()).hexdigest()}\n"
        "# text_is: full  # excerpt, transcript, translation\n"
        "# versions:  # earlier texts, from which quotes are taken\n"
        "#   - {text: seeds/an-earlier-text.txt, "
        f"sha256: {hashlib.sha256(PAGE.encode()).hexdigest()}, seen: 2025-03-05}}\n"
        "# allow:  # warnings that may stand here\n"
        "#   - {rule: A105, why: Why it does not hold here.}\n"
        "furniture:  # proposed: passages that state nothing\n"
        '  - {quote: "close", why: "Page chrome."}\n'
        '  - {quote: "Site icon The Herald", why: "Page chrome."}\n'
        '  - quote: "Fair opens with record | www.herald.example"\n'
        '    suffix: "Fair"\n'
        '    why: "The same line stands again below."\n'
        '  - quote: "Fair opens with record | www.herald.example"\n'
        '    suffix: "2"\n'
        '    why: "Headline; the text states the same."\n'
        '  - {quote: "2 days ago", why: "Age of the article when the page was copied."}\n'
        '  - {quote: "[Jo Bo - Press Agency]", why: "Photo credit."}\n'
        '  - {quote: "READ: Something else", why: "Teaser for another article."}\n'
        '  - {quote: "Exit mobile version", why: "Page chrome."}\n'
        '  - {quote: "(The Herald)", why: "Credit."}\n'
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (PAGE, "Fair opens with record"),
        ("", ""),
        ("A | b.example", "A"),
        ("well-known names - and more", "well-known names - and more"),
        ("x " * 300, f"{'x ' * 98}x…"),
    ],
)
def test_a_title_is_the_first_line_that_says_something(text: str, title: str) -> None:
    """Page chrome, the site's address and what is too long are left out."""
    assert propose_title(read_text(text)) == title


def test_prose_is_no_furniture() -> None:
    """Sentences that only resemble page chrome are left alone."""
    text = "The shops close at six.\nHe said: read it (twice).\n“Share the bread,” she said.\n"
    assert propose_furniture(read_text(text)) == ()


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize(
    ("record_id", "message"),
    [
        ("overby", 'the id "overby" is taken.'),
        ("gazette-bridge", 'the id "gazette-bridge" is taken.'),
        ("moved", 'the id "moved" is taken.'),
        ("gone", 'the id "gone" is taken.'),
        ("broken", 'the id "broken" is taken.'),
        ("A B", '"A B" is no id: small letters, digits and single hyphens, at most 80.'),
        ("index", '"index" is no id: small letters, digits and single hyphens, at most 80.'),
    ],
)
def test_an_id_is_given_once(small: Path, kind: Kind, record_id: str, message: str) -> None:
    """Ids of any kind, of moved, removed and broken records are taken; what is no id is said."""
    (small / "content/actors/broken.yaml").write_text("name: [\n", encoding="utf-8")
    (small / "content/redirects.yaml").write_text(
        "moved:\n  moved: overby\n"
        "removed: [{id: gone, kind: event, on: 2025-01-01, why: It is gone.}]\n",
        encoding="utf-8",
    )
    with pytest.raises(ConfigurationError) as caught:
        new_record(read_content(open_project(small)), kind, record_id)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "seeds/gazette.txt",
            "seeds/gazette.txt is the text of content/sources/gazette-bridge.yaml already.",
        ),
        (
            "mkdocs.yml",
            f"mkdocs.yml {NO_TEXT}",
        ),
        (
            "seeds/latin.txt",
            "seeds/latin.txt: the byte 0xE9 is not UTF-8. Save the file with the encoding UTF-8.",
        ),
        (
            "seeds/link.txt",
            "seeds/link.txt: this is a link to a file outside the project. Put a plain file here.",
        ),
    ],
)
def test_what_is_no_text_is_said(small: Path, name: str, message: str) -> None:
    """A text that is used, lies elsewhere, is no UTF-8 or a link that leads out is refused."""
    (small / "seeds/latin.txt").write_bytes(b"caf\xe9")
    outside = small.parent / "outside.txt"
    outside.write_text("Secret.", encoding="utf-8")
    (small / "seeds/link.txt").symlink_to(outside)
    project = open_project(small)
    with pytest.raises(ConfigurationError) as caught:
        new_source(project, read_content(project), "new", name)
    assert str(caught.value) == message
