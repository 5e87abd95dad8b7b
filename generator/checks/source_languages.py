"""The rule for the language of a source: its text must be in a script of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.archive.archive import Archive
from generator.checks.locations import finding
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.records import Source
from generator.model.vocabulary import Kind
from generator.text.letters.language_names import name_of
from generator.text.letters.main_script import (
    IN_SEVERAL_SCRIPTS,
    likely_languages,
    main_script,
    may_be_written,
)
from generator.text.letters.scripts import script_of_language


@rule("E133", "text-in-other-script", Severity.WARNING)
def text_in_other_script(archive: Archive) -> Iterator[Finding]:
    """A text in letters that its language is not written in.

    What: Most letters of a source's text are of another script than that of its "language". A
        source without one is English.
    Why: Numbers, dates and qualifiers are read in that language: in the wrong one, words are passed
        over, and digits may be read as another number.
    Example: A source with a Russian text, and without a language
    Instead: language: ru
    """
    for entry in archive.of_kind(Kind.SOURCE):
        source = entry.record
        seed = archive.content.seeds.get(source.text) if isinstance(source, Source) else None
        if not isinstance(source, Source) or seed is None:
            continue
        script = main_script(seed.text.original)
        if script and not may_be_written(script, script_of_language(source.language)):
            given = "language" in source.model_fields_set
            read = "as which it is recorded" if given else "as which it is read without a language"
            yield finding(
                entry,
                ("language",) if given else ("text",),
                "most letters of this text are not of the script of "
                f"{name_of(source.language)}, {read}.",
                _fix(script, source.language),
            )


def _fix(script: str, language: str) -> str:
    """Which languages are likely, and how to say that it is this one in other letters."""
    likely = [f"language: {code} ({name_of(code)})" for code in likely_languages(script)]
    ways = " or ".join((", ".join(likely[:-1]), likely[-1])) if len(likely) > 1 else likely[0]
    told = f"Write the language that the text is in, such as {ways}."
    tongue = language.partition("-")[0]
    if tongue not in IN_SEVERAL_SCRIPTS:
        return told
    return (
        f"{told} If it is {name_of(language)} in these letters, write language: {tongue}-{script}."
    )


RULES: Final = (text_in_other_script,)
