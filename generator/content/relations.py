"""The types of relation: those that come with the program, and the project's own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from generator.content.yaml_nodes import decode
from generator.content.yaml_plain import read_plain
from generator.model.registers import Relations, RelationTerm

RELATIONS_PATH: Final = "content/relations.yaml"


@lru_cache(maxsize=1)
def default_relations() -> Mapping[str, RelationTerm]:
    """The types that come with the program, by name."""
    path = Path(__file__).with_name("relations.yaml")
    document, _ = decode(path.read_bytes(), path.name)
    _, tree, _ = read_plain(document)
    return MappingProxyType(Relations.model_validate(tree).types)


def relations_of(own: Relations) -> Mapping[str, RelationTerm]:
    """The types that a project knows."""
    shared = {} if own.only_these else default_relations()
    return MappingProxyType({**shared, **own.types})


def heading_of_one(heading: str, known: Mapping[str, RelationTerm]) -> str:
    """A heading where one name alone stands under it: "Member" of "Members"."""
    ones = {term.reverse: term.reverse_one for term in known.values()}
    return ones.get(heading) or heading


def headings_of(name: str, known: Mapping[str, RelationTerm]) -> tuple[str, str]:
    """How a type of relation reads from either of its ends; one that is not known, by the words of
    its name."""
    words = name.replace("-", " ").capitalize()
    term = known.get(name)
    return (term.forward, term.backward) if term else (words, words)
