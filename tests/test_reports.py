"""Diagnostics as text, JSON, GitHub annotations, SARIF and Markdown."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape

import pytest
from cmarkgfm import github_flavored_markdown_to_html
from hypothesis import given
from hypothesis import strategies as st

from conftest import Golden
from generator.checks.evidence import quote_not_in_source
from generator.diagnostics.diagnostic import Diagnostic, Severity, Span, in_order
from generator.diagnostics.renderers import (
    FORMATS,
    escape_markdown,
    printable,
    render,
    render_text,
    summary,
)

FILE = "content/figures/held.yaml"
LINES = ("name: Held", "value: 58", "quote: Fifty-eight")
# Text that terminals, runners and pages might obey.
HOSTILE = st.text(
    st.sampled_from("ab:%,\n\r\x1b[31m\x9b\x7f\u202e`*_|<>&#[]\\~@\u2028é漢") | st.characters(),
    max_size=40,
)

WRONG = Diagnostic(
    "E101",
    "quote-not-in-source",
    Severity.ERROR,
    "the text does not have this quote.",
    Span(FILE, 3, 8, 3, 19),
    'Nearest: "Fifty-nine".',
    "quote",
)
DOUBTFUL = Diagnostic(
    "L113",
    "orphan-record",
    Severity.WARNING,
    "no record names it.",
    Span(FILE),
    "Link to it.",
)
MANUAL = {"E101": "https://example.org/manual/rules/evidence/#e101"}


def lines(path: str, number: int) -> str:
    """The lines of the one file there is."""
    return LINES[number - 1] if path == FILE and number <= len(LINES) else ""


@pytest.mark.parametrize("style", FORMATS)
def test_each_form_is_as_agreed(style: str, golden: Golden) -> None:
    """An error and a warning in each form, in order and each once, whole."""
    rendered = render([WRONG, DOUBTFUL, WRONG], style, lines, [quote_not_in_source], MANUAL)
    golden(f"golden/report.{style}.txt", rendered)


@pytest.mark.parametrize(
    ("style", "told"),
    [
        ("text", "no problems found\n"),
        ("json", "[]\n"),
        ("github", ""),
        ("markdown", "## Factsheets: no problems found\n\nEvery record is in order.\n"),
    ],
)
def test_nothing_found_is_told(style: str, told: str) -> None:
    """Without diagnostics each form is whole and says so."""
    assert render([], style, lines) == told


def test_sarif_without_results_is_whole() -> None:
    """A run without results is still a run, with all rules there are."""
    log = json.loads(render([], "sarif", lines, [quote_not_in_source]))
    assert log["runs"][0]["results"] == []
    assert [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]] == ["E101"]


def test_counts_agree_in_number() -> None:
    """One error is no "errors", and files are counted once."""
    assert summary([WRONG]) == "1 error in 1 file"
    assert summary([WRONG, WRONG, DOUBTFUL]) == "2 errors, 1 warning in 1 file"
    assert summary([WRONG, replace(WRONG, span=Span("b"))]) == "2 errors in 2 files"


def test_a_long_list_is_capped() -> None:
    """Of sixty problems fifty are shown, the rest and all are counted."""
    many = [replace(DOUBTFUL, span=Span(FILE, line)) for line in range(1, 61)]
    text = render(many, "text", lines)
    assert text.count("L113") == 50
    assert text.endswith("\n… and 10 more\n\n60 warnings in 1 file\n")
    markdown = render(many, "markdown", lines)
    assert markdown.count("warning L113") == 50
    assert markdown.endswith("… and 10 more\n")
    assert len(json.loads(render(many, "json", lines))) == 60


def test_a_summary_is_cut_by_bytes() -> None:
    """Letters of four bytes count as four: GitHub shows nothing of a summary beyond 1 MiB."""
    long = [replace(DOUBTFUL, message="𝔞" * 9000, span=Span("a", line)) for line in range(50)]
    markdown = render(long, "markdown", lambda _path, _line: "")
    shown = markdown.count("warning L113")
    assert len(markdown.encode()) < 400_000
    assert 5 < shown < 50
    assert markdown.endswith(f"… and {50 - shown} more\n")


@pytest.mark.parametrize(
    ("line", "span", "excerpt"),
    [
        ("value: 58", (8, 1, 10), "    1 | value: 58\n               ^^\n"),
        ("value:", (7, 1, 7), "    1 | value:\n              ^\n"),
        ("漢字: 58", (5, 1, 7), "    1 | 漢字: 58\n              ^^\n"),
        ("e\u0301: 58", (5, 1, 7), "    1 | e\u0301: 58\n           ^^\n"),
        ("text: |", (7, 3, 1), "    1 | text: |\n              ^\n"),
        ("a\tb", (3, 1, 4), "    1 | a\\tb\n           ^\n"),
        ("", (1, 1, 1), ""),
        ("short", (40, 1, 50), "    1 | short\n             ^\n"),
        (
            "x" * 150 + " here " + "y" * 150,
            (152, 1, 156),
            f"    1 | …{'x' * 23} here {'y' * 67}…\n{' ' * 33}^^^^\n",
        ),
    ],
)
def test_the_caret_is_below_the_place(line: str, span: tuple[int, int, int], excerpt: str) -> None:
    """Wide letters, accents, escapes, long lines and ends beyond the line keep the caret right."""
    column, end_line, end_column = span
    place = Span(FILE, 1, column, end_line, end_column)
    text = render_text([replace(WRONG, span=place)], lambda _path, _number: line)
    head, tail = text.split("this quote.\n")[1].split("  help:")
    assert head == excerpt
    assert tail.startswith(" Nearest")


@given(HOSTILE)
def test_what_is_printed_is_harmless(text: str) -> None:
    """No character is left that a terminal obeys or hides, and no mark that a runner obeys."""
    assert printable(text).isprintable()
    assert "##[" not in printable(text)
    assert printable(printable(text)) == printable(text)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_text_keeps_its_form(message: str, path: str, line: str) -> None:
    """Whatever a record or a file's name holds, a problem takes its four lines and no more."""
    wrong = replace(WRONG, message=message, help=message, span=Span(path, 1, 2, 1, 3))
    text = render([wrong], "text", lambda _path, _number: line)
    assert len(text.split("\n")) == (7 if line.rstrip("\r\n").strip() else 5)
    assert text.replace("\n", "").isprintable()


@given(HOSTILE, HOSTILE)
def test_json_is_what_it_says(message: str, path: str) -> None:
    """Whatever the text, JSON gives it back, and is printable itself."""
    text = render([replace(WRONG, message=message, span=Span(path))], "json", lines)
    assert text.replace("\n", "").isprintable()
    assert text.isascii()
    [found] = json.loads(text)
    assert (found["message"], found["path"]) == (message, path)
    assert list(found) == [
        *("code", "rule", "severity", "message", "path", "line", "column", "end_line"),
        *("end_column", "field", "help"),
    ]


@given(HOSTILE, HOSTILE, HOSTILE)
def test_github_reads_one_command_a_problem(message: str, fix: str, path: str) -> None:
    """Read as GitHub's runner reads it, a line is one command with the very text of the problem."""
    wrong = replace(WRONG, message=message, help=fix, span=Span(path, 2, 3, 4, 5))
    text = render([wrong], "github", lines)
    assert text.splitlines() == [text.removesuffix("\n")]
    command = re.fullmatch(r"::error ([^:]*)::(.*)\n", text)
    assert command
    properties = dict(item.split("=", 1) for item in command[1].split(","))
    assert {name: runner(value, "\r\n:,") for name, value in properties.items()} == {
        "file": printable(path),
        "line": "2",
        "col": "3",
        "endLine": "4",
        "endColumn": "5",
        "title": "E101 quote-not-in-source",
    }
    assert runner(command[2], "\r\n") == f"{printable(message)}\n{printable(fix)}"


def runner(value: str, escaped: str) -> str:
    """A value as GitHub's runner unescapes it; the per cent sign comes last."""
    for character in escaped:
        value = value.replace(f"%{ord(character):02X}", character)
    return value.replace("%25", "%")


@given(HOSTILE, HOSTILE)
def test_markdown_shows_the_very_text(message: str, path: str) -> None:
    """Rendered as GitHub renders it, the page shows the text and makes no markup of it."""
    page = github_flavored_markdown_to_html(f"a{escape_markdown(message)}z\n")
    assert unescape(page) == f"<p>a{printable(message)}z</p>\n"
    wrong = replace(WRONG, message=message, span=Span(path, 3))
    table = render([wrong, DOUBTFUL], "markdown", lines, [quote_not_in_source])
    html = github_flavored_markdown_to_html(table)
    assert html.count("<tr>") == 3
    assert html.count("<td>") == 6


def test_sarif_has_what_its_schema_asks_for() -> None:
    """Version, rules with their manuals, and results that point into them and into the files."""
    spaced = replace(WRONG, span=Span("content/a b%é.yaml", 3, 8, 3, 19))
    log = json.loads(render([spaced, DOUBTFUL], "sarif", lines, [quote_not_in_source]))
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    [rule] = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"].endswith(".")
    assert rule["defaultConfiguration"] == {"level": "error"}
    orphan, quote = sorted(run["results"], key=lambda result: str(result["level"]), reverse=True)
    assert "ruleIndex" not in orphan
    assert quote["ruleIndex"] == 0
    assert quote["message"] == {"text": 'the text does not have this quote. Nearest: "Fifty-nine".'}
    assert quote["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "content/a%20b%25%C3%A9.yaml"},
                "region": {"startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 19},
            }
        }
    ]


def test_the_first_error_is_told_to_a_newcomer_before_warnings() -> None:
    """A pull request's summary starts with an error, even where a warning stands above it."""
    told = render([WRONG, DOUBTFUL], "markdown", lines)
    assert in_order([DOUBTFUL, WRONG])[0] == WRONG
    assert "```yaml\nquote: Fifty-eight\n```" in told.split("### All problems")[0]
