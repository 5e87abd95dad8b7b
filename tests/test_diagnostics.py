"""Rules, their manuals, and diagnostics in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.diagnostics.diagnostic import (
    Diagnostic,
    Finding,
    Manual,
    Severity,
    Span,
    has_errors,
    in_order,
    read_manual,
    rule,
)
from generator.diagnostics.renderers import render_text

PLACE = Span("content/actors/a.yaml", 3, 7, 3, 12)


@rule("X101", "odd-word", Severity.WARNING)
def odd_word(word: str) -> Iterator[Finding]:
    """An odd word.

    What: A word is odd.
    Why: Odd words stop readers,
        and slow them.
    Example: zyzzyva
    Instead: weevil
    """
    yield Finding(PLACE, f'"{word}" is odd.', "Write weevil.", "text")


def diagnostic(
    path: str = "a", line: int = 1, code: str = "X101", severity: Severity = Severity.ERROR
) -> Diagnostic:
    """A diagnostic of which only the place and the code matter."""
    return Diagnostic(code, "odd-word", severity, "Odd.", Span(path, line, 1, line, 2), "Mend it.")


def test_a_rule_makes_diagnostics_of_findings() -> None:
    """What the function yields is given the rule's code, name and severity."""
    assert list(odd_word("zyzzyva")) == [
        Diagnostic(
            "X101",
            "odd-word",
            Severity.WARNING,
            '"zyzzyva" is odd.',
            PLACE,
            "Write weevil.",
            "text",
        )
    ]


def test_a_rule_keeps_the_name_and_the_words_of_its_function() -> None:
    """A rule can be found and read like the function it was made from."""
    assert vars(odd_word)["__name__"] == "odd_word"
    assert odd_word.manual == Manual(
        what="A word is odd.",
        why="Odd words stop readers,\n    and slow them.",
        example="zyzzyva",
        instead="weevil",
    )


@pytest.mark.parametrize(
    ("docstring", "missing"),
    [
        ("", "What, Why, Example, Instead"),
        ("What: a\nWhy: b\nExample: c", "Instead"),
        ("What: a\nWhy not: b\nExample: c\nInstead: d", "Why"),
    ],
)
def test_a_manual_without_a_part_is_our_bug(docstring: str, missing: str) -> None:
    """A docstring that lacks a part is refused, and the part is named."""
    with pytest.raises(ValueError, match=f"^the docstring lacks {missing}$"):
        read_manual(docstring)


def test_diagnostics_stand_in_the_order_of_the_files_each_once() -> None:
    """Path, then line, then code decide; the same thing found twice is told once."""
    first, second = diagnostic("a", 2), diagnostic("a", 10)
    third, fourth = diagnostic("b", 1, "X101"), diagnostic("b", 1, "X102")
    assert in_order([fourth, second, third, first, second]) == (first, second, third, fourth)


def test_errors_stand_before_warnings() -> None:
    """No number of warnings in the files before hides the one error from a capped report."""
    doubts = [diagnostic("a", line, severity=Severity.WARNING) for line in range(1, 200)]
    wrong = diagnostic("z", 9)
    assert in_order([*doubts, wrong])[0] == wrong
    assert " error X101 " in render_text(in_order([*doubts, wrong]), lambda _path, _line: "")


def test_only_errors_are_errors() -> None:
    """Warnings alone let a build pass."""
    warning = diagnostic(severity=Severity.WARNING)
    assert not has_errors([])
    assert not has_errors([warning])
    assert has_errors([warning, diagnostic()])
