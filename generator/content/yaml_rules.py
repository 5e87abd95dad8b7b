"""The rules of the YAML stage (Y): what a record file may not contain, and what to write instead.
Each takes the place and what was found there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.diagnostics.diagnostic import Finding, Span, rule

# What libyaml says, in words for somebody who has never read the YAML specification.
_SYNTAX_HELP: Final = (
    (
        "mapping values are not allowed",
        'A text that contains ": " must stand in double quotes: text: "He said: yes".',
    ),
    (
        "cannot start any token",
        (
            "A text may not start with this character (or a tab): put it in double quotes, "
            "and indent with spaces."
        ),
    ),
    ("tab", "Indent with spaces; a tab is not allowed here."),
    ("could not find expected ':'", 'Write "key: value", with a colon and a space after the key.'),
    ("did not find expected <document start>", "Put the whole text in double quotes."),
    ("quoted scalar", "Close the quotation mark, or double it if it belongs to the text."),
    (
        "block mapping",
        (
            "Look at the indentation: keys of one record start in the same column; a text that "
            "starts with a quotation mark must be quoted as a whole."
        ),
    ),
    ("block collection", "Look at the indentation: the dashes of one list stand in one column."),
    ("',' or ']'", "Close the list with ], and put a comma between its items."),
    ("',' or '}'", "Close the mapping with }, and put a comma between its entries."),
    ("escape", r"In double quotes a backslash starts an escape: write \\ for a backslash."),
)


@rule("Y101", "yaml-syntax")
def yaml_syntax(place: Span, problem: str) -> Iterator[Finding]:
    """A file that is not YAML.

    What: The file cannot be read as YAML from this place on.
    Why: Nothing behind the mistake can be understood, so nothing in the file is used.
    Example: text: He said: yes
    Instead: text: "He said: yes"
    """
    helps = (advice for part, advice in _SYNTAX_HELP if part in problem)
    advice = next(helps, "Look at the quotation marks, colons and indentation near this place.")
    yield Finding(place, f"this is not valid YAML ({problem or 'unreadable'}).", advice)


@rule("Y102", "not-utf8")
def not_utf8(place: Span, byte: int) -> Iterator[Finding]:
    """A file in another encoding.

    What: The file is not UTF-8.
    Why: In any other encoding names and quotes would change silently.
    Example: A file saved as Windows-1252 or UTF-16.
    Instead: Save the file as UTF-8.
    """
    yield Finding(
        place, f"the byte 0x{byte:02X} is not UTF-8.", "Save the file with the encoding UTF-8."
    )


@rule("Y103", "file-too-large")
def file_too_large(place: Span, limit: int) -> Iterator[Finding]:
    """A file above the limit.

    What: A file is larger than 1 MiB, or a page in content/pages than 128 KiB.
    Why: Records come from strangers too; a limit keeps every check fast.
    Example: A file of 3 MiB.
    Instead: Several records, one for each thing.
    """
    yield Finding(place, f"the file has more than {limit} bytes.", "Split it into several files.")


@rule("Y104", "too-deep")
def too_deep(place: Span, limit: int) -> Iterator[Finding]:
    """Nesting above the limit.

    What: Lists and mappings are nested more than 16 deep.
    Why: No record needs it, and deep nesting is a known attack on YAML readers.
    Example: [[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]
    Instead: The fields of the record, which nest six deep at most.
    """
    yield Finding(
        place,
        f"this is nested more than {limit} levels deep.",
        "Take out the superfluous brackets, dashes or indentation.",
    )


@rule("Y105", "duplicate-key")
def duplicate_key(place: Span, key: str, first: Span) -> Iterator[Finding]:
    """A key given twice.

    What: The same key stands twice in one mapping.
    Why: YAML readers silently keep one of the two; a fact would be lost.
    Example: name: A … name: B
    Instead: name: A
    """
    yield Finding(
        place,
        f'the key "{key}" is here and already on line {first.line}.',
        "Keep the one that is right, of two lines on what moved that with the id that it has now, "
        "and delete the other.",
        key,
    )


@rule("Y106", "anchor-or-alias")
def anchor_or_alias(place: Span, name: str) -> Iterator[Finding]:
    """An anchor or an alias.

    What: A value starts with & (anchor) or * (alias).
    Why: Aliases make one line mean another, and can blow a small file up to gigabytes.
    Example: text: *same
    Instead: The text itself, or the text in double quotes if it starts with & or *.
    """
    yield Finding(
        place,
        f'"{name}" is used as a YAML anchor or alias, which is not allowed here.',
        "Write the value out; put a text that starts with & or * in double quotes.",
    )


@rule("Y107", "tag")
def tag(place: Span, name: str) -> Iterator[Finding]:
    """A tag.

    What: A value starts with ! (a YAML tag), or the file has a %TAG line.
    Why: Tags ask the reader to build other things than text; records are text.
    Example: value: !!int 59
    Instead: value: 59
    """
    yield Finding(
        place,
        f'"{name}" is used as a YAML tag, which is not allowed here.',
        "Delete the tag; put a text that starts with ! in double quotes.",
    )


@rule("Y108", "merge-key")
def merge_key(place: Span) -> Iterator[Finding]:
    """A merge key.

    What: The key << stands in a mapping.
    Why: It copies other keys in from elsewhere; a reader of the file would not see them.
    Example: <<: {by: hamas}
    Instead: by: hamas
    """
    yield Finding(
        place,
        '"<<" is a YAML merge key, which is not allowed here.',
        "Write the fields out where they belong.",
        "<<",
    )


@rule("Y109", "second-document")
def second_document(place: Span) -> Iterator[Finding]:
    """A second document.

    What: A line with --- starts a second YAML document.
    Why: One file is one record, named by the file; a second one would have no id.
    Example: name: A … --- … name: B
    Instead: Two files.
    """
    yield Finding(
        place,
        "a second YAML document starts here; one file holds one record.",
        "Delete the line ---, or move what follows into a file of its own.",
    )


@rule("Y110", "key-not-text")
def key_not_text(place: Span) -> Iterator[Finding]:
    """A key that is a list or a mapping.

    What: A key is itself a list or a mapping.
    Why: Every field of a record has a plain name.
    Example: ? [a, b] : c
    Instead: a: c
    """
    yield Finding(
        place, "a key must be a plain word, not a list or a mapping.", "Write a field's name here."
    )


@rule("Y111", "hidden-character")
def hidden_character(place: Span, character: str | int) -> Iterator[Finding]:
    r"""A character that a reader cannot see.

    What: A text holds a control character, or one that changes the direction of writing; or a text
        of ours, not a quote, a soft hyphen, a space without width, or a joiner or mark of direction
        within a word that it does nothing for; or the file, a line end that few programs show.
    Why: The page must show what the editor typed; such characters make it show something else, and
        hide words from every check, or from whoever reviews them. Quotes are found without them.
    Example: name: "Ha\u202emas"
    Instead: name: Hamas
    """
    code = character if isinstance(character, int) else ord(character)
    ends_line = code in {0x0D, 0x85, 0x2028, 0x2029}
    anew = "Delete it; type the text anew if it came from elsewhere."
    help_ = "Write a space or a line end in its place." if ends_line else anew
    yield Finding(place, f"the invisible character U+{code:04X} stands here.", help_)


@rule("Y112", "text-cut-off")
def text_cut_off(place: Span, comment: str) -> Iterator[Finding]:
    """A text that YAML cuts off.

    What: An unquoted text is followed by a space and #, or by a deeper line that starts with #. A
        comment has two spaces before its # and one after it.
    Why: YAML takes the rest for a comment, so the page would show half of the sentence.
    Example: text: She was ranked #1 for a year.
    Instead: text: "She was ranked #1 for a year."
    """
    shown = comment if len(comment) <= 40 else f"{comment[:40]}…"
    yield Finding(
        place,
        f'YAML ends this text here and takes "{shown}" for a comment.',
        "Put the whole text in double quotes; if it is a comment, write two spaces before its # "
        "and one after it.",
    )


@rule("Y113", "split-by-comma")
def split_by_comma(place: Span, rest: str) -> Iterator[Finding]:
    """A text that a comma splits.

    What: In braces or brackets, an unquoted text has a comma in it.
    Why: YAML ends the text at the comma and takes the rest for another entry.
    Example: by: {unnamed: 3,000 officials}
    Instead: by: {unnamed: "3,000 officials"}
    """
    shown = rest if len(rest) <= 40 else f"{rest[:40]}…"
    yield Finding(
        place,
        f'YAML ends the text at the comma before "{shown}".',
        "Put the whole text in double quotes, so that the comma belongs to it.",
        rest,
    )


@rule("Y114", "word-for-nothing")
def word_for_nothing(place: Span, word: str) -> Iterator[Finding]:
    """A word that YAML reads as no value.

    What: A value is an unquoted null or ~.
    Why: Editors of YAML take it for nothing, readers for a word.
    Example: place: null
    Instead: No line at all. Or, if it is a word: place: "null"
    """
    yield Finding(
        place,
        f'YAML reads "{word}" as no value.',
        "Delete the line; if the word is meant, put it in double quotes.",
    )


@rule("Y115", "too-many-values")
def too_many_values(place: Span, limit: int) -> Iterator[Finding]:
    """More values than a file may have.

    What: A file has more than 10,000 values: texts, lists, mappings, and the names of fields.
    Why: Records come from strangers too; a limit keeps every check fast. Records have hundreds.
    Example: An actor with 10,000 aliases.
    Instead: Several records, one for each thing.
    """
    yield Finding(
        place,
        f"the file has more than {limit} values; the first one too many stands here.",
        "Split it into several records, or take out what is not needed.",
    )


YAML_RULES: Final = (
    yaml_syntax,
    not_utf8,
    file_too_large,
    too_deep,
    duplicate_key,
    anchor_or_alias,
    tag,
    merge_key,
    second_document,
    key_not_text,
    hidden_character,
    text_cut_off,
    split_by_comma,
    word_for_nothing,
    too_many_values,
)
