"""Who may have signed an article: the actors, by the names that articles give to their authors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from generator.archive.archive import Archive
from generator.content.load import Entry
from generator.model.records import Actor
from generator.model.vocabulary import ActorKind, AuthorKind, Kind
from generator.text.letters.folding import fold_text

_KINDS: Final = dict.fromkeys(ActorKind, AuthorKind.ORGANISATION) | {
    ActorKind.PERSON: AuthorKind.PERSON
}


class Signers:
    """The actors by their names and aliases, whatever case and typography they are written in."""

    def __init__(self, archive: Archive) -> None:
        self._called: Mapping[str, Sequence[Entry]] = _by_name(archive)

    def kind_of(self, name: str) -> AuthorKind | None:
        """What an author of this name is, by the record of the actor; ``None`` where no actor is
        called so, or actors of both kinds are."""
        found = {
            _KINDS[entry.record.kind]
            for entry in self._called.get(_key(name), ())
            if isinstance(entry.record, Actor)
        }
        return found.pop() if len(found) == 1 else None


def _by_name(archive: Archive) -> Mapping[str, Sequence[Entry]]:
    found = defaultdict(list)
    for entry in archive.of_kind(Kind.ACTOR):
        # Speakers whom nobody names have no names here.
        for name in archive.index.outline(entry).names:
            found[_key(name)].append(entry)
    return found


def _key(name: str) -> str:
    return " ".join(fold_text(name).casefold().split())
