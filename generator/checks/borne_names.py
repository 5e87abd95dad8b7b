"""The rules of the attribution stage (A) for names in a summary, a role, a note or an answer.

What such a text says of a record, a fact of it must bear. Numbers and dates have rules of their
own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import Final, NamedTuple

from generator.archive.archive import Archive
from generator.archive.references import Claim, Role, references_of
from generator.checks.bearing_facts import linked_facts
from generator.checks.locations import OwnText, finding, language_of, prose_in
from generator.checks.names_of_actors import names_of
from generator.content.load import Entry
from generator.diagnostics.diagnostic import Finding, Severity, rule
from generator.model.aliases import plain_names
from generator.model.records import Actor, Event, Figure, Source
from generator.model.speakers import RelayingDocument, Unnamed
from generator.model.statements import Fact
from generator.text.dates.prose_dates import MONTHS
from generator.text.dates.weekdays import WEEKDAYS
from generator.text.letters.expressions import expression
from generator.text.letters.folding import fold_text
from generator.text.links.wikilinks import segments
from generator.text.speakers.names import is_named, last_names

_CHECKED: Final = frozenset({"summary", "role", "note", "answer"})
# A word with a capital, as it stands in English; and what opens a sentence, where any word has one.
_NAME: Final = expression(r"(?<![\w-])[^\W\d_a-z](?:[\w\u00b7&]|[.'\u2019-](?=\w))*")
_OPENING: Final = expression(r"(?:^|[.!?:]\s|[\"\u201c\u2018(]|\.\.\.|…)\s*$")
_WORD: Final = expression(r"\w+")
# So many letters in common make one name of two: "Qatari" and "Qatar".
_STEM: Final = 4
_FREE: Final = frozenset(one.lower() for one in (*MONTHS, *WEEKDAYS, "I"))


class _Name(NamedTuple):
    """A word with a capital, and where it starts in the text as shown."""

    text: str
    start: int


@dataclass(frozen=True)
class _Borne:
    """What facts bear: the records that they name, and their words, by language."""

    ids: frozenset[str]
    said: Mapping[str, str]

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word, as ``_words`` has it."""
        return frozenset(word for text in self.said.values() for word in _folded_words(text))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of the words."""
        return frozenset(word[:_STEM] for word in self.words if len(word) >= _STEM)


@rule("A115", "link-without-fact")
def link_without_fact(archive: Archive) -> Iterator[Finding]:
    """A record that a summary links to, and no fact names.

    What: A summary, or the note of a question, links to a record which none of the facts behind it
        names: in its text, its chain, its relation or its evidence; nor does the fact of another
        record to which the text links.
    Why: Each clause of a summary says something of somebody, and needs a fact with evidence.
    Example: summary: Spokesman of [[hamas]], close to [[iran]]. And no fact names Iran
    Instead: summary: Spokesman of [[hamas]].
    """
    for entry, passage, facts in _texts(archive):
        targets = {one.target: one.text for one in segments(passage.text) if one.target}
        for target in targets if passage.linked else ():
            borne = facts()
            # A link to nothing is told already.
            if (
                target in archive.entries
                and target not in borne.ids
                and not _is_in_words(archive, target, borne)
            ):
                yield finding(
                    entry,
                    passage.path,
                    f'no fact behind this {passage.path[-1]} names "{target}".',
                    "Add the fact that says it, link to the fact of another record that does "
                    "([[id/fact]]), or take it out.",
                    f"[[{target}",
                )


@rule("A116", "name-without-fact", Severity.WARNING)
def name_without_fact(archive: Archive) -> Iterator[Finding]:
    """A name in our own words that no fact bears.

    What: A summary, a role, a note or an answer has a word with a capital that stands in no fact
        behind it: in no text, no quote, no words for a speaker, and no name of a record that the
        facts name. "Qatari" counts as "Qatar". The first word of a sentence is free.
    Why: A name is a claim about somebody, wherever it stands.
    Example: role: envoy of the Swedish government. And no fact has "Sweden" or "Swedish"
    Instead: role: envoy
    """
    for entry, passage, facts in _texts(archive):
        names = _names_in(passage)
        for name in _missing(names, facts()) if names else ():
            yield finding(
                entry,
                passage.path,
                f'no fact behind this {passage.path[-1]} has the name "{name}".',
                "Take it out, or add the evidence that has it.",
                name,
            )


def _texts(archive: Archive) -> Iterator[tuple[Entry, OwnText, Callable[[], _Borne]]]:
    """The texts of records that are no statements themselves, and say something of somebody; each
    with what the facts behind it bear, which is worked out once for all that have the same."""
    for entry in archive.content.entries:
        own = cache(partial(_borne, archive, entry, archive.claims_behind(entry)))
        for passage in prose_in(entry):
            if passage.path[-1] in _CHECKED and passage.path[0] != "observations":
                linked = linked_facts(archive, passage)
                claims = (*archive.claims_behind(entry), *linked) if linked else ()
                with_linked = cache(partial(_borne, archive, entry, claims))
                yield entry, passage, with_linked if linked else own


def _missing(names: Sequence[_Name], borne: _Borne) -> Iterator[str]:
    """The names that are not borne, each once; those side by side are one."""
    told: dict[str, None] = {}
    last = _Name("", -2)
    for name in names:
        if all(part in borne.words or part[:_STEM] in borne.stems for part in _words(name.text)):
            continue
        if name.start == last.start + len(last.text) + 1:
            told.pop(last.text, None)
            last = _Name(f"{last.text} {name.text}", last.start)
        else:
            last = name
        told[last.text] = None
    yield from told


def _borne(archive: Archive, entry: Entry, claims: Sequence[Claim]) -> _Borne:
    ids = {entry.id, *_belonging(entry)}
    said: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        ids.add(claim.entry.id)
        for text, language in _said_in(archive, claim):
            said[language].append(text)
        for reference in references_of(claim):
            ids.add(reference.target)
            if reference.role is Role.EVIDENCE:
                source = archive.find(reference.target, Source)
                ids.update((source.publisher, *source.rewrites) if source else ())
    for name in tuple(ids):
        actor = archive.find(name, Actor)
        # Names of actors are the sources' words; those of events and figures are ours.
        said["en"] += names_of(actor) if actor else _aliases(archive, name)
        if actor:
            ids.update((*([actor.of] if actor.of else []), *actor.told))
    # Each piece is folded by itself, for most are folded already.
    folded = {one: " ".join(map(fold_text, filter(None, texts))) for one, texts in said.items()}
    return _Borne(frozenset(ids), folded)


def _belonging(entry: Entry) -> tuple[str, ...]:
    """What a record says of itself beside its facts, under rules of its own."""
    return entry.record.part_of if isinstance(entry.record, Event) else ()


def _said_in(archive: Archive, claim: Claim) -> Iterator[tuple[str, str]]:
    """Every text of a statement, each with its language."""
    statement = claim.statement
    own = statement.text if isinstance(statement, Fact) else statement.note or ""
    yield "".join(segment.text for segment in segments(own)), "en"
    for citation in archive.citations(claim):
        yield citation.evidence.quote, language_of(archive, citation.evidence.source)
        yield citation.evidence.translation or "", "en"
        for one in (citation.by, *citation.via):
            if isinstance(one, Unnamed):
                yield f"{one.unnamed} {one.condition or ''}", "en"
            elif isinstance(one, RelayingDocument):
                yield one.document, "en"


def _aliases(archive: Archive, record_id: str) -> tuple[str, ...]:
    record = archive.find(record_id, Event) or archive.find(record_id, Figure)
    return plain_names(record.aliases) if record else ()


def _names_of(archive: Archive, record_id: str) -> tuple[str, ...]:
    actor = archive.find(record_id, Actor)
    if actor:
        return names_of(actor)
    record = archive.find(record_id, Event) or archive.find(record_id, Figure)
    return (record.name, *plain_names(record.aliases)) if record else ()


def _is_in_words(archive: Archive, target: str, borne: _Borne) -> bool:
    """Whether the facts name a record without a link to it."""
    names = _names_of(archive, target)
    names += last_names(names[0]) if archive.find(target, Actor) else ()
    return any(
        is_named(text, name, language) for language, text in borne.said.items() for name in names
    )


def _names_in(passage: OwnText) -> tuple[_Name, ...]:
    """The words with a capital, but for those that open a sentence."""
    text = passage.text
    if passage.linked:
        # Of a link without a label the name is not ours to prove: the rule before this one does.
        text = "".join(one.text or "x" for one in segments(text))
    return tuple(
        _Name(found[0], found.start())
        for found in _NAME.finditer(text)
        if not _OPENING.search(text[max(0, found.start() - 4) : found.start()])
        and found[0].lower() not in _FREE
    )


def _words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, without full stops and a genitive."""
    return _folded_words(fold_text(text))


def _folded_words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower().replace(".", "").replace("'s", "")))


RULES: Final = (link_without_fact, name_without_fact)
