"""The rule of the coverage stage (C) that looks at articles side by side: none is there twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.archive.copies import Copy, copies
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.records import Source

_ALLOW: Final = "If both are wanted, allow C102 here and say why."


@rule("C102", "article-twice", Severity.WARNING)
def article_twice(archive: Archive) -> Iterator[Finding]:
    """An article that is recorded already, or a copy of one.

    What: Two sources have the same text or the same address, or half of the shorter text stands in
        the other word for word; and neither ``rewrites`` the other's outlet, nor both the same one.
    Why: One report would count as two articles, as if two outlets had found it out.
    Example: An agency's report, recorded once for each newspaper that printed it.
    Instead: One record; or rewrites: [the-agency] in those of the newspapers.
    """
    for copy in copies(archive):
        if not _is_retold(archive, copy):
            field = "url" if copy.by == "url" else "text"
            yield finding(copy.entry, (field,), told(copy), _fix(archive, copy))


def told(copy: Copy) -> str:
    """What an article and another have in common, in a sentence."""
    path, other = copy.other.document.path, copy.other.id
    return {
        "text": f'this is the very text of "{other}", recorded in {path}.',
        "url": f'"{other}" has this address as well, in {path}.',
        "words": f'much of this text stands in that of "{other}" as well, word for word '
        f"(about {round(copy.share * 20) * 5} percent of the shorter one; {path}).",
    }[copy.by]


def _is_retold(archive: Archive, copy: Copy) -> bool:
    """Whether the records say that one report is told twice, so that it counts once."""
    one, other = (archive.find(entry.id, Source) for entry in (copy.entry, copy.other))
    if one is None or other is None:
        return True
    said = other.publisher in one.rewrites or one.publisher in other.rewrites
    return said or bool(set(one.rewrites) & set(other.rewrites))


def _fix(archive: Archive, copy: Copy) -> str:
    one, other = (archive.publisher(entry.id) for entry in (copy.entry, copy.other))
    if one == other:
        fix = 'Keep one record, an earlier text of the article in its "versions".'
        return f"{'Keep one record.' if copy.by == 'text' else fix} {_ALLOW}"
    return (
        f"If it retells that report, write rewrites: [{other}], or in both the outlet whose report "
        f"they retell. If they are one article, keep one record. {_ALLOW}"
    )


RULES: Final = (article_twice,)
