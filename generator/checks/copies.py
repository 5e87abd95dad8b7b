"""The rule of the coverage stage (C) that looks at articles side by side: none is there twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.copies import Copy, copies
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, Severity, rule

_ALLOW: Final = "allow C102 here and say why."


@rule("C102", "article-twice", Severity.WARNING)
def article_twice(archive: Archive) -> Iterator[Finding]:
    """An article that is recorded already, or a copy of one.

    What: Two sources have the same text or the same address, or half of the shorter text stands in
        the other word for word.
    Why: One report would count as two articles, as if two outlets had found it out.
    Example: An agency's report, recorded once for each newspaper that printed it.
    Instead: One record. If both are wanted, the reason in the one that came later.
    """
    for copy in copies(archive):
        path, other = copy.other.document.path, copy.other.id
        message = {
            "text": f'this is the very text of "{other}", recorded in {path}.',
            "url": f'"{other}" has this address as well, in {path}.',
            "words": f'much of this text stands in that of "{other}" as well, word for word '
            f"(about {round(copy.share * 20) * 5} percent of the shorter one; {path}).",
        }[copy.by]
        field = "url" if copy.by == "url" else "text"
        yield finding(copy.entry, (field,), message, _fix(archive, copy))


def _fix(archive: Archive, copy: Copy) -> str:
    one, other = (archive.publisher(entry.id) for entry in (copy.entry, copy.other))
    if one == other:
        return f"Keep one of the two records. If both are wanted, {_ALLOW}"
    return f"If it is the report of the other outlet, keep one record. If both are wanted, {_ALLOW}"


RULES: Final = (article_twice,)
