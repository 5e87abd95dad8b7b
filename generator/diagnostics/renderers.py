"""Diagnostics as people and machines read them: text, JSON, GitHub annotations, SARIF, Markdown.

Each renderer is a pure function. Whatever comes from a file or a file's name is untrusted:
it is made printable, and escaped for the format it goes to.
"""

from __future__ import annotations

import json
import re
import string
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, TypeAlias
from urllib.parse import quote

from generator.diagnostics.diagnostic import Diagnostic, Rule, Severity, in_order

# Gives the text of a line of a file, "" where there is none: (path, number from 1) -> text.
Lines: TypeAlias = Callable[[str, int], str]

FORMATS: Final = ("text", "json", "github", "sarif", "markdown")
CAP: Final = 50
# A step of a workflow shows 1 MiB, or else nothing; what a change means wants its part of that.
MARKDOWN_BYTES: Final = 300_000
LINE_WIDTH: Final = 96


def render(
    diagnostics: Iterable[Diagnostic],
    style: str,
    lines: Lines,
    rules: Sequence[Rule[...]] = (),
    addresses: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """The diagnostics, each once and in order, in one of ``FORMATS``; ends in a line end or is "".

    ``rules`` are all rules there are: SARIF lists their manuals, Markdown quotes them.
    ``addresses`` are where the manual on the web has them, by their codes: these two lead there.
    """
    ordered = in_order(diagnostics)
    if style == "json":
        return render_json(ordered)
    if style == "github":
        return render_github(ordered)
    if style == "sarif":
        return render_sarif(ordered, rules, addresses)
    if style == "markdown":
        return render_markdown(ordered, lines, rules, addresses)
    return render_text(ordered, lines)


def printable(text: str) -> str:
    r"""The text on one line, with every character that a terminal might obey or hide shown as its
    escape (``\x1b``). GitHub's runner obeys ``##[`` anywhere in a line, so that is broken up too.
    """
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return shown.replace("##[", r"#\x23[")


def counted(number: int, noun: str) -> str:
    """``1 error``, ``2 errors``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """``3 errors, 1 warning in 2 files``; without any, ``no problems found``."""
    if not diagnostics:
        return "no problems found"
    tally = Counter(diagnostic.severity for diagnostic in diagnostics)
    counts = ", ".join(counted(tally[kind], kind.value) for kind in Severity if tally[kind])
    return f"{counts} in {counted(len({item.span.path for item in diagnostics}), 'file')}"


def render_text(diagnostics: Sequence[Diagnostic], lines: Lines, cap: int = CAP) -> str:
    """For a terminal: place, problem, the line with a caret, the fix; at most ``cap`` of them."""
    parts = [_text_of(diagnostic, lines) for diagnostic in diagnostics[:cap]]
    if len(diagnostics) > cap:
        parts.append(f"… and {len(diagnostics) - cap} more\n")
    parts.append(f"{summary(diagnostics)}\n")
    return "\n".join(parts)


def _text_of(diagnostic: Diagnostic, lines: Lines) -> str:
    span = diagnostic.span
    head = (
        f"{printable(span.path)}:{span.line}:{span.column}: {diagnostic.severity} "
        f"{diagnostic.code} {diagnostic.rule}: {printable(diagnostic.message)}\n"
    )
    return f"{head}{_excerpt(diagnostic, lines)}  help: {printable(diagnostic.help)}\n"


def _excerpt(diagnostic: Diagnostic, lines: Lines) -> str:
    """The line at fault, cut to a readable width around the place, with carets below it."""
    span = diagnostic.span
    line = lines(span.path, span.line).rstrip("\r\n")
    if not line.strip():
        return ""
    start = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line)
    first = max(0, min(start - LINE_WIDTH // 4, len(line) - LINE_WIDTH))
    last = first + LINE_WIDTH
    cut = "…" if first else ""
    before, marked = cut + line[first:start], line[start : min(max(end, start), last)].rstrip()
    after = line[start + len(marked) : last] + ("…" if len(line) > last else "")
    number = f"{span.line:>5} | "
    indent = " " * (len(number) + _width(printable(before)))
    carets = "^" * max(1, _width(printable(marked)))
    return f"{number}{printable(before + marked + after)}\n{indent}{carets}\n"


def _width(text: str) -> int:
    """How many columns of a terminal the text takes (Unicode Standard Annex #11)."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) != 0 for c in text)


def render_json(diagnostics: Sequence[Diagnostic]) -> str:
    """A JSON list of flat objects; all but ASCII is escaped, so that a terminal may show it."""
    found = [
        {
            "code": diagnostic.code,
            "rule": diagnostic.rule,
            "severity": diagnostic.severity.value,
            "message": diagnostic.message,
            "path": diagnostic.span.path,
            "line": diagnostic.span.line,
            "column": diagnostic.span.column,
            "end_line": diagnostic.span.end_line,
            "end_column": diagnostic.span.end_column,
            "field": diagnostic.field,
            "help": diagnostic.help,
        }
        for diagnostic in diagnostics
    ]
    return _json(found)


def _json(value: Any) -> str:
    return json.dumps(value, indent=2).replace("\x7f", r"\u007f") + "\n"


def render_github(diagnostics: Sequence[Diagnostic]) -> str:
    """One workflow command a line, as GitHub's runner reads them.

    Escapes as in https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
    """
    return "".join(f"{_annotation(diagnostic)}\n" for diagnostic in diagnostics)


def _annotation(diagnostic: Diagnostic) -> str:
    span = diagnostic.span
    properties = {
        "file": span.path,
        "line": str(span.line),
        "col": str(span.column),
        "endLine": str(span.end_line),
        "endColumn": str(span.end_column),
        "title": f"{diagnostic.code} {diagnostic.rule}",
    }
    shown = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = f"{printable(diagnostic.message)}\n{printable(diagnostic.help)}"
    return f"::{diagnostic.severity} {shown}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")


def render_sarif(
    diagnostics: Sequence[Diagnostic], rules: Sequence[Rule[...]], addresses: Mapping[str, str]
) -> str:
    """SARIF 2.1.0 for code scanning, the rules with their manuals
    (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)."""
    codes = [rule.code for rule in rules]
    told = [_sarif_rule(rule, addresses) for rule in rules]
    run = {
        "tool": {"driver": {"name": "factsheets", "rules": told}},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(diagnostic, codes) for diagnostic in diagnostics],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return _json({"$schema": schema, "version": "2.1.0", "runs": [run]})


def _sarif_rule(rule: Rule[...], addresses: Mapping[str, str]) -> dict[str, Any]:
    manual = rule.manual
    parts = (manual.why, f"Not so: {manual.example}", f"But so: {manual.instead}")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": " ".join(manual.what.split())},
        "help": {"text": "\n\n".join(" ".join(part.split()) for part in parts)},
        **({"helpUri": addresses[rule.code]} if rule.code in addresses else {}),
        "defaultConfiguration": {"level": rule.severity.value},
    }


def _sarif_result(diagnostic: Diagnostic, codes: Sequence[str]) -> dict[str, Any]:
    span = diagnostic.span
    index = {"ruleIndex": codes.index(diagnostic.code)} if diagnostic.code in codes else {}
    return {
        "ruleId": diagnostic.code,
        **index,
        "level": diagnostic.severity.value,
        "message": {"text": f"{printable(diagnostic.message)} {printable(diagnostic.help)}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(printable(span.path))},
                    "region": {
                        "startLine": span.line,
                        "startColumn": span.column,
                        "endLine": span.end_line,
                        "endColumn": span.end_column,
                    },
                }
            }
        ],
    }


def render_markdown(
    diagnostics: Sequence[Diagnostic],
    lines: Lines,
    rules: Sequence[Rule[...]],
    addresses: Mapping[str, str],
    cap: int = CAP,
) -> str:
    """For a pull request: the counts, the first problem told to a newcomer, then a table of all."""
    if not diagnostics:
        return "## Factsheets: no problems found\n\nEvery record is in order.\n"
    first = next((d for d in diagnostics if d.severity is Severity.ERROR), diagnostics[0])
    parts = [
        f"## Factsheets: {summary(diagnostics)}\n",
        _first_step(first, lines, rules, addresses),
    ]
    if len(diagnostics) > 1:
        rows = _fitting((_row(one, addresses) for one in diagnostics[:cap]), MARKDOWN_BYTES)
        table = "".join(rows)
        parts.append(f"### All problems\n\n| Where | What | Fix |\n| --- | --- | --- |\n{table}")
        if len(diagnostics) > len(rows):
            parts.append(f"… and {len(diagnostics) - len(rows)} more\n")
    return "\n".join(parts)


def _fitting(rows: Iterable[str], room: int) -> list[str]:
    """The first rows that have room in so many bytes."""
    found = []
    for row in rows:
        room -= len(row.encode())
        if room < 0:
            break
        found.append(row)
    return found


def _first_step(
    diagnostic: Diagnostic,
    lines: Lines,
    rules: Sequence[Rule[...]],
    addresses: Mapping[str, str],
) -> str:
    span = diagnostic.span
    why = next((rule.manual.why for rule in rules if rule.code == diagnostic.code), "")
    found = printable(lines(span.path, span.line).rstrip("\r\n"))[: 2 * LINE_WIDTH]
    address = addresses.get(diagnostic.code)
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", found)), default=0))
    told = [
        f"Start here: {escape_markdown(span.path)}, line {span.line}.\n",
        *([f"{fence}yaml\n{found}\n{fence}\n"] if found.strip() else []),
        f"**What is wrong:** {escape_markdown(diagnostic.message)}\n",
        f"**What to do:** {escape_markdown(diagnostic.help)}\n",
        *([f"**Why it matters:** {escape_markdown(' '.join(why.split()))}\n"] if why else []),
        *([f"**What the rule asks:** [{diagnostic.code}]({address})\n"] if address else []),
    ]
    return "\n".join(told)


def _row(diagnostic: Diagnostic, addresses: Mapping[str, str]) -> str:
    span, address = diagnostic.span, addresses.get(diagnostic.code)
    where = f"{escape_markdown(span.path)}, line {span.line}"
    code = f"[{diagnostic.code}]({address})" if address else diagnostic.code
    what = f"{diagnostic.severity} {code}: {escape_markdown(diagnostic.message)}"
    return f"| {where} | {what} | {escape_markdown(diagnostic.help)} |\n"


def escape_markdown(text: str) -> str:
    """Plain text in CommonMark: any ASCII punctuation may be escaped (section 2.4)."""
    return "".join(f"\\{c}" if c in string.punctuation else c for c in printable(text))
