"""What is wrong, where, and how to fix it: spans, rules, diagnostics.

Bad content is a value that is yielded; an exception is our own bug (after python/peps'
``check-peps.py``). A rule is a function whose docstring is its page in the manual (after ruff).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, ParamSpec

P = ParamSpec("P")


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file. Lines and columns count from 1, columns in code points; the end is
    exclusive. ``path`` is relative to the project, with forward slashes."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule's function yields: the place, the plain sentence and the fix."""

    span: Span
    message: str
    help: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Manual:
    """The four parts of a rule's docstring."""

    what: str
    why: str
    example: str
    instead: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem at one place, found by one rule."""

    code: str
    rule: str
    severity: Severity
    message: str
    span: Span
    help: str
    field: str = ""

    @property
    def sort_key(self) -> tuple[bool, Span, str, str]:
        """Errors before warnings, so that no cap hides the one that matters; then by place."""
        return (self.severity is Severity.WARNING, self.span, self.code, self.message)


class Rule(Generic[P]):
    """A rule: its code, its name, its severity, its manual, and the function that finds.

    Calling it calls the function and turns each ``Finding`` into a ``Diagnostic``.
    """

    def __init__(
        self,
        code: str,
        name: str,
        severity: Severity,
        find: Callable[P, Iterator[Finding]],
    ) -> None:
        self.code = code
        self.name = name
        self.severity = severity
        self.find = find
        functools.update_wrapper(self, find)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Diagnostic]:
        for finding in self.find(*args, **kwargs):
            yield Diagnostic(
                code=self.code,
                rule=self.name,
                severity=self.severity,
                message=finding.message,
                span=finding.span,
                help=finding.help,
                field=finding.field,
            )

    @property
    def manual(self) -> Manual:
        """The docstring, cut at its headings ``What:``, ``Why:``, ``Example:``, ``Instead:``."""
        return read_manual(self.find.__doc__ or "")


MANUAL_HEADINGS: Final = ("What", "Why", "Example", "Instead")


def read_manual(docstring: str) -> Manual:
    """Split a rule's docstring into its four parts.

    Raises ``ValueError`` when a part is missing: a rule without a manual is our bug.
    """
    lines = docstring.expandtabs().splitlines()
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(indents, default=0)
    text = "\n".join([lines[0].strip() if lines else "", *(line[margin:] for line in lines[1:])])
    parts = re.split(rf"^({'|'.join(MANUAL_HEADINGS)}):[ \n]", text, flags=re.MULTILINE)
    found = dict(zip(parts[1::2], (part.strip("\n").rstrip() for part in parts[2::2]), strict=True))
    missing = [heading for heading in MANUAL_HEADINGS if heading not in found]
    if missing:
        raise ValueError(f"the docstring lacks {', '.join(missing)}")
    return Manual(found["What"], found["Why"], found["Example"], found["Instead"])


def rule(
    code: str, name: str, severity: Severity = Severity.ERROR
) -> Callable[[Callable[P, Iterator[Finding]]], Rule[P]]:
    """Make a finding function a ``Rule`` with a code such as ``E101`` and a kebab-case name."""

    def wrap(find: Callable[P, Iterator[Finding]]) -> Rule[P]:
        return Rule(code, name, severity, find)

    return wrap


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """All diagnostics, each once: errors, then warnings, by file, line, column and code."""
    return tuple(sorted(set(diagnostics), key=lambda diagnostic: diagnostic.sort_key))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them is an error; warnings alone let a build pass."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
