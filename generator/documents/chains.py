"""Chains of attribution: from evidence to who says it, through whom, and with which verb.

A speaker who is not named is told in the source's own words, so that a verb must agree with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from generator.archive.found_evidence import FoundEvidence
from generator.archive.signers import Signers
from generator.documents.statement import (
    Account,
    Attribution,
    ChainStep,
    Name,
    Quotation,
    Statement,
)
from generator.documents.wordings import SPEECH_VERBS
from generator.model.authors import SignedName
from generator.model.records import Source
from generator.model.speakers import Relay, Unnamed
from generator.model.vocabulary import AuthorKind, Authorship, Speech
from generator.text.letters.shortening import capital
from generator.text.speakers.author_names import AuthorName, author_name

_ONE: Final = frozenset(("a", "an", "one", "another"))
_MANY: Final = frozenset(
    (
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several"),
        *("some", "many", "few", "both", "various", "multiple", "numerous", "people"),
    )
)

_AUTHOR: Final = "the author"


class NoSuchSource(LookupError):
    """A statement rests on an article that has no record, or one that cannot be read."""


def authors_of(source: Source, signers: Signers) -> tuple[AuthorName, ...]:
    """The authors of an article, their names in parts where these are known. What the source does
    not say of one, the record of the actor of that name does."""
    return tuple(_author(one, source.language, signers) for one in source.authors)


def _author(one: str | SignedName, language: str, signers: Signers) -> AuthorName:
    name, family, kind = one if isinstance(one, str) else one.name, "", None
    if not isinstance(one, str):
        family, kind = one.family or "", one.kind
    kind = kind or signers.kind_of(name)
    is_person = None if kind is None else kind is AuthorKind.PERSON
    return author_name(name, language, family=family, is_person=is_person)


def attribution_of(
    citation: FoundEvidence,
    authors: tuple[AuthorName, ...],
    name: Callable[[str], Name],
    publisher: Name,
    hidden: Unnamed | None,
) -> Attribution:
    """The chain by which one piece of evidence came; ``authors`` are those of its article.

    Where no speaker is recorded, the first of those who passed it on is the voice, or else the
    article. ``name`` gives the name of a record, ``hidden`` is the speaker if not named.
    """
    by = citation.by
    via = tuple(_step(relay, name) for relay in citation.via)
    authors = authors if by is Authorship.AUTHOR else ()
    if by is Authorship.AUTHOR:
        names = [one.text for one in authors] or [_AUTHOR]
        speaker = ChainStep("author", " and ".join(names), None, None, "")
    elif hidden:
        speaker = replace(_step(hidden, name), actor=name(by) if isinstance(by, str) else None)
    elif isinstance(by, str):
        actor = name(by)
        speaker = ChainStep("named", actor.text, actor, None, "")
    elif via:
        speaker, via = via[0], via[1:]
    else:
        speaker = ChainStep("own", publisher.text, publisher, None, "")
    return Attribution(
        voice=speaker.voice,
        speaker=speaker.text,
        actor=speaker.actor,
        of=speaker.of,
        condition=speaker.condition,
        via=via,
        publisher=publisher,
        authors=authors,
        verb=verb_of(citation.speech, speaker.text),
        basis=citation.chain_basis,
    )


def accounts_of(quotations: tuple[Quotation, ...]) -> tuple[Account, ...]:
    """Quotations gathered by whose voice they are.

    The accounts of several articles are one where speaker and way are the same; an outlet's own
    voice is that of its own articles.
    """
    found: dict[object, list[Quotation]] = {}
    for one in quotations:
        chain = one.attribution
        voice = (chain.voice, chain.speaker, chain.actor, chain.of, chain.condition, chain.via)
        own = chain.in_article or chain.voice == "author"
        where = (chain.publisher if own else None, bool(chain.basis), one.bears)
        found.setdefault((voice, where), []).append(one)
    return tuple(Account(gathered[0].attribution, tuple(gathered)) for gathered in found.values())


def foremost(statement: Statement) -> Account:
    """The account that stands for a statement in short: its first, with all articles that have it
    by the same way; inferred as a whole only where none of them names that way."""
    first = statement.accounts[0]
    chain = first.attribution
    if chain.in_article or chain.voice == "author":
        return first
    alike = [one for one in statement.accounts if _known_alike(one.attribution, chain) == chain]
    plain = next((one for one in alike if not one.attribution.basis), first)
    quotations = (quotation for one in alike for quotation in one.quotations)
    return Account(plain.attribution, tuple(quotations))


def _known_alike(one: Attribution, other: Attribution) -> Attribution:
    """A chain as if its article were the other's, and it were known as that one is."""
    return replace(one, basis=other.basis, publisher=other.publisher)


def _step(relay: Relay, name: Callable[[str], Name]) -> ChainStep:
    if isinstance(relay, Unnamed):
        of = name(relay.of) if relay.of else None
        return ChainStep("unnamed", relay.unnamed, None, of, relay.condition or "")
    if isinstance(relay, str):
        actor = name(relay)
        return ChainStep("own", actor.text, actor, None, "")
    return ChainStep("document", relay.document, None, None, "")


def verb_of(speech: Speech, speaker: str) -> str:
    """What a speaker does, as a verb: "estimates", and "estimate" of several; "" for "says"."""
    if speech is Speech.SAYS:
        return ""
    one, many = SPEECH_VERBS[speech]
    return many if are_several(speaker) else one


def are_several(speaker: str) -> bool:
    """Whether the words for a speaker mean several people: "two US officials"."""
    words = re.findall(r"[\w'\u2019-]+", speaker)
    if not words or words[0].lower() in _ONE:
        return False
    if not _MANY.isdisjoint(word.lower() for word in words):
        return True
    # A name is a singular, whatever its ending: "Hamas", "the United States".
    return words[-1].islower() and words[-1].endswith("s") and not words[-1].endswith("ss")


def opening_words(chain: Attribution) -> str:
    """The speaker as a line begins with them: "The leader of the opposition"; a name stays."""
    nameless = chain.voice in {"unnamed", "document"} or chain.speaker == _AUTHOR
    return capital(chain.speaker) if nameless else chain.speaker


def who_says(chain: Attribution, *, opens: bool = False) -> str:
    """The speaker, and that they are not named, in words; to whom they belong, where their own
    words do not say it. ``opens`` says that a line begins with them."""
    marks = {"unnamed": "not named", "document": "a document", "author": "author"}
    mark = marks.get(chain.voice, "") if chain.speaker != _AUTHOR else ""
    told = ", ".join(part for part in (belongs_to(chain), mark) if part)
    speaker = opening_words(chain) if opens else chain.speaker
    return f"{speaker} ({told})" if told else speaker


def belongs_to(chain: Attribution) -> str:
    """To whom an unnamed speaker belongs: "Israel"; "" where nobody says so, or their own words
    do."""
    of = beyond_words(chain)
    return of.text if of else ""


def beyond_words(one: Attribution | ChainStep) -> Name | None:
    """To whom somebody unnamed belongs, where their own words do not say it, as "a senior Hamas
    official" and "two US officials" do."""
    words = one.speaker if isinstance(one, Attribution) else one.text
    if one.of is None or one.of.text.casefold() in words.casefold():
        return None
    initials = "".join(word[0] for word in one.of.text.split() if word[0].isupper())
    named = len(initials) > 1 and initials in words.replace(".", "").split()
    return None if named else one.of


def step_in_words(step: ChainStep) -> str:
    """One who passed it on, in words."""
    return f"{step.text} (not named)" if step.voice == "unnamed" else step.text


def basis_in_words(chain: Attribution) -> str:
    """What the basis of a chain tells: how a speaker is known, or that the article says it within
    a sentence that it gives to somebody."""
    return "in another\u2019s sentence" if chain.in_article else "attribution inferred"


def inferred_speakers(chains: Iterable[Attribution]) -> list[str]:
    """The speakers of these chains whom none of them gives but by inference, each once."""
    known: dict[str, bool] = {}
    for one in chains:
        plain = not one.basis or one.in_article
        known[one.speaker] = known.get(one.speaker, False) or plain
    return [speaker for speaker, plain in known.items() if not plain]


def said_by(account: Account, *, opens: bool = False) -> str:
    """Who says it, in one line: two US officials (not named) estimate, via AP, in Israel Hayom.
    ``opens`` says that it is a line of its own."""
    chain = account.attribution
    plain = chain.voice == "own" and not chain.verb
    who = who_says(chain, opens=opens)
    steps = [f"{'as reported by ' if plain else ''}{who} {chain.verb}".rstrip()]
    steps += [f"via {step_in_words(step)}" for step in chain.via]
    steps += [basis_in_words(chain)] if chain.basis else []
    places = [_article_in_words(one, account) for one in account.articles]
    if chain.in_article:
        steps += [one.published.human for one in account.articles]
    else:
        steps.append(f"in {_listed(places)}")
    return ", ".join(steps)


def _article_in_words(one: Quotation, account: Account) -> str:
    """An article and its day; that who says it is inferred, where that is so of it alone."""
    told = f"{one.attribution.publisher.text}, {one.published.human}"
    alone = one.attribution.basis and not account.attribution.basis
    return f"{told} ({basis_in_words(one.attribution)})" if alone else told


def _listed(places: list[str]) -> str:
    """Articles in a row: "The Courier, 6 March 2025, and The Gazette, 5 March 2025"."""
    *others, last = places
    return f"{', '.join(others)}, and {last}" if others else last


def said(statement: Statement) -> str:
    """Who says it in which accounts, in one line, with the source's own hedge before it."""
    told = "; ".join(said_by(account) for account in statement.accounts)
    return f"{statement.hedge}; {told}" if statement.hedge else told
