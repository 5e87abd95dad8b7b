"""Every rule, from its docstring: a page for each stage, and a list of all."""

from __future__ import annotations

from collections.abc import Iterator

from plain_text import as_markdown

from generator.build.manual import ALL_RULES, STAGES, rule_page
from generator.diagnostics.diagnostic import Rule


def rule_pages() -> dict[str, str]:
    """The page of each stage as Markdown, by its path below the pages."""
    return {f"rules/{rule_page(letter)}.md": _stage(letter) for letter in STAGES}


def rule_list() -> str:
    """All rules by stage, as Markdown: code, name, severity, and what each finds."""
    return "\n".join(
        f"## [{_title(letter)}]({rule_page(letter)}.md)\n\n{_asked(letter)}\n\n"
        f"| Rule | Kind | What it finds |\n| --- | --- | --- |\n{''.join(map(_row, _of(letter)))}"
        for letter in STAGES
    )


def _stage(letter: str) -> str:
    rules = "\n".join(_section(rule) for rule in _of(letter))
    return (
        f"# {_title(letter)}\n\n{_asked(letter)}\n\nThe codes of these rules begin with {letter}. "
        f"[All rules](index.md) are on one page.\n\n{rules}"
    )


def _section(rule: Rule[...]) -> str:
    manual = rule.manual
    return (
        f"## {rule.code} {rule.name} {{#{rule.code.lower()}}}\n\n"
        f"{rule.severity}\n{{: .form .{rule.severity} }}\n\n{as_markdown(manual.what)}\n\n"
        f"{as_markdown(manual.why)}\n\n"
        f"Not so:\n{{: .label }}\n\n{_code(manual.example)}\n"
        f"But so:\n{{: .label }}\n\n{_code(manual.instead)}"
    )


def _row(rule: Rule[...]) -> str:
    link = f"[{rule.code}]({rule_page(rule.code[0])}.md#{rule.code.lower()}) {rule.name}"
    return f"| {link} | {rule.severity} | {as_markdown(rule.manual.what)} |\n"


def _of(letter: str) -> Iterator[Rule[...]]:
    yield from sorted((r for r in ALL_RULES if r.code[0] == letter), key=lambda rule: rule.code)


def _asked(letter: str) -> str:
    asked = STAGES[letter].partition(": ")[2]
    return f"{asked[:1].upper()}{asked[1:]}"


def _title(letter: str) -> str:
    return STAGES[letter].partition(":")[0]


def _code(text: str) -> str:
    lines = text.splitlines()
    margin = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    shown = "\n".join(line[margin:] for line in lines)
    return f"```yaml\n{shown}\n```\n"
