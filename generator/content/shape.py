"""The rules of the shape stage (S): which fields a record has and what form their values take.

The models decide; ``complaints`` turns what they say into what these rules tell.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from typing import Final

from generator.diagnostics.diagnostic import Finding, Span, rule
from generator.text.links.web_addresses import percent_encoded


@rule("S101", "unknown-field")
def unknown_field(place: Span, field: str, owner: str, known: Sequence[str]) -> Iterator[Finding]:
    """A field that does not exist.

    What: A key is not a field at this place.
    Why: A misspelt field would silently be left out of the site.
    Example: nmae: Hamas
    Instead: name: Hamas
    """
    near = difflib.get_close_matches(field, known, n=1)
    meant = f'Did you mean "{near[0]}"? ' if near else ""
    yield Finding(
        place, f'"{field}" is not a field of {owner}.', f"{meant}Fields: {', '.join(known)}.", field
    )


@rule("S102", "missing-field")
def missing_field(place: Span, field: str, owner: str) -> Iterator[Finding]:
    """A field that must be there.

    What: A required field is missing.
    Why: The page cannot say what the record does not know.
    Example: An event without a date.
    Instead: date: 2025-03-05
    """
    yield Finding(
        place, f'the field "{field}" is missing from {owner}.', f'Add "{field}: …".', field
    )


@rule("S103", "wrong-shape")
def wrong_shape(place: Span, field: str, what: str, wanted: str) -> Iterator[Finding]:
    """A list where a text should be, or the other way round.

    What: A value is a text, a list or a mapping, and the field wants another of the three.
    Why: A value of the wrong shape cannot be read.
    Example: via: axios
    Instead: via: [axios]
    """
    yield Finding(place, f"{what} must be {wanted}.", f"Write it as {wanted}.", field)


@rule("S104", "unknown-choice")
def unknown_choice(place: Span, field: str, value: str, choices: str) -> Iterator[Finding]:
    """A value that is not among the choices.

    What: A field with a closed list of values has another value.
    Why: Pages and exports know what to do with the listed values only.
    Example: kind: human
    Instead: kind: person
    """
    near = difflib.get_close_matches(_cut(value), choices.replace("'", "").split(), n=1, cutoff=0.7)
    meant = f'Did you mean "{near[0].strip(",")}"? ' if near else ""
    yield Finding(
        place,
        f'"{_cut(value)}" is not a value of "{field}".',
        f"{meant}Write one of {choices.replace(chr(39), '')}.",
        field,
    )


def _cut(value: str) -> str:
    return value if len(value) <= 60 else f"{value[:60]}…"


_ADDRESSES: Final = ("url", "archive_url")
_FORMS: Final = {
    "rule": "the code of a warning about language, dates, questions or coverage, as in A105",
    "by": 'an actor\'s id, as in adam-boehler, or {unnamed: "two US officials"}',
    "facts": "record/fact, as in us-hamas-talks-doha/held",
    "sha256": "64 hexadecimal digits; `sha256sum FILE` prints them",
    "text": "a path such as seeds/article.txt",
    "moved_statements": "record/statement, as in us-hamas-talks-doha/held",
    "moved_pages": "the path of a page below the root of the site, as in places/doha/",
    "statement": "record/statement, as in us-hamas-talks-doha/held",
    "version": "a path such as seeds/article.txt",
    **dict.fromkeys(
        _ADDRESSES,
        "a full web address that starts with https:// or http://, with spaces and all letters but "
        "A to Z percent-encoded, as browsers copy it",
    ),
    "language": "a language tag (BCP 47) such as en, ar, pt-BR or zh-Hant",
    "names": "a language tag (BCP 47) such as ar, pt-BR or zh-Hant before each name",
}
_ID_FORM: Final = "an id: small letters, digits and single hyphens, as in adam-boehler"


@rule("S105", "wrong-form")
def wrong_form(place: Span, field: str, value: str) -> Iterator[Finding]:
    """A text of the wrong form.

    What: An id, an address, a path or a checksum is not written as one.
    Why: It becomes part of a link or a file name, so its form is strict.
    Example: publisher: Middle East Monitor
    Instead: publisher: middle-east-monitor
    """
    encoded = percent_encoded(value) if field in _ADDRESSES else ""
    yield Finding(
        place,
        f'"{_cut(value)}" has not the form that "{field}" needs.',
        f"Write {encoded} instead: other letters are percent-encoded."
        if encoded
        else f"Write {_FORMS.get(field, _ID_FORM)}.",
        field,
    )


@rule("S106", "too-long")
def too_long(place: Span, field: str, limit: int) -> Iterator[Finding]:
    """A text above its limit.

    What: A text is longer than its field allows.
    Why: Pages, tables and charts are made for texts of a certain size.
    Example: A name of 300 characters.
    Instead: A short name; the rest belongs into facts.
    """
    yield Finding(
        place, f'"{field}" is longer than {limit} characters.', "Shorten it or split it.", field
    )


@rule("S107", "empty-value")
def empty_value(place: Span, field: str, what: str, required: bool) -> Iterator[Finding]:
    """A field with nothing in it.

    What: A field is there, but its value is empty.
    Why: Nothing can be told from a mistake.
    Example: place:
    Instead: place: Doha, Qatar
    """
    fix = "Fill it in; it must be there." if required else "Fill it in, or delete the line."
    yield Finding(place, f"{what} is empty.", fix, field)


@rule("S108", "not-a-number")
def not_a_number(place: Span, field: str, value: str) -> Iterator[Finding]:
    """A number that is not written in plain digits.

    What: A value has separators, letters or signs that plain digits do not have.
    Why: 64,231 or 1e3 or 010 mean different numbers to different programs.
    Example: value: 64,231
    Instead: value: 64231
    """
    yield Finding(
        place,
        f'"{_cut(value)}" is not a plain number.',
        "Write digits only, as in 64231 or 0.5; use words: for a text.",
        field,
    )


@rule("S114", "too-few")
def too_few(place: Span, field: str, what: str, least: int) -> Iterator[Finding]:
    """A list with too few items.

    What: A list has fewer items than its field needs.
    Why: A question to which there is one answer is none.
    Example: positions: [{answer: Saturday, facts: [first-phase/ended-saturday]}]
    Instead: The other position too, with the facts that take it.
    """
    yield Finding(
        place,
        f"{what} needs {least} items or more.",
        "Add what is missing, or take the record out.",
        field,
    )


@rule("S115", "too-many")
def too_many(place: Span, field: str, what: str, most: int) -> Iterator[Finding]:
    """A list with too many items.

    What: A list has more items than its field takes.
    Why: A page sets them side by side; so many nobody can read, and they slow every check down.
    Example: A position with 501 facts.
    Instead: The facts that say it best; or several questions.
    """
    yield Finding(
        place,
        f"{what} has more than {most} items.",
        "Leave out what says the same, or split the record.",
        field,
    )


@rule("E105", "fact-without-evidence")
def fact_without_evidence(place: Span, owner: str) -> Iterator[Finding]:
    """A statement that nothing carries.

    What: A fact or an observation has no evidence.
    Why: Every statement on the site is proved by words in a source.
    Example: {id: held, text: Talks took place.}
    Instead: evidence: [{source: memo-direct-talks, quote: "held talks with Hamas officials"}]
    """
    yield Finding(
        place,
        f"{owner} has no evidence.",
        'Add "evidence:" with a source and a verbatim quote; `factsheets cite SOURCE "words"` '
        "prints it.",
        "evidence",
    )


@rule("D101", "date-not-understood")
def date_not_understood(place: Span, field: str, reason: str) -> Iterator[Finding]:
    """A date that is none.

    What: A date is not written in the EDTF subset that records use, or is impossible.
    Why: A date that is not understood cannot be placed on the timeline.
    Example: date: 5.3.2025
    Instead: date: 2025-03-05
    """
    yield Finding(
        place,
        f'"{field}": {reason.rstrip(".")}.',
        "Write 2025, 2025-03, 2025-03-05, 2025-03-XX, with ? or ~ if unsure, or A/B; 199X for the "
        "1990s, 2025-21 for spring.",
        field,
    )


SHAPE_RULES: Final = (
    unknown_field,
    missing_field,
    wrong_shape,
    unknown_choice,
    wrong_form,
    too_long,
    empty_value,
    not_a_number,
    too_few,
    too_many,
    fact_without_evidence,
    date_not_understood,
)
