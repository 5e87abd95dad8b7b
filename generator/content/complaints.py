"""What the models complain of, as diagnostics at the line it is about.

Pydantic knows what is wrong with a value; the document knows where the value stands; the
rules of ``shape`` know the words.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Sequence
from typing import Any, Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.content.shape import (
    date_not_understood,
    empty_value,
    fact_without_evidence,
    missing_field,
    not_a_number,
    too_few,
    too_long,
    too_many,
    unknown_choice,
    unknown_field,
    wrong_form,
    wrong_shape,
)
from generator.content.yaml_nodes import Document, Step
from generator.diagnostics.diagnostic import Diagnostic
from generator.model.speakers import RelayingDocument

_SHAPES: Final = {
    "string_type": "a text",
    "decimal_type": "a number in plain digits",
    "tuple_type": "a list: [a, b], or lines that start with a dash",
    "model_type": 'a mapping of fields ("key: value")',
    "model_attributes_type": 'a mapping of fields ("key: value")',
    "dict_type": 'a mapping of fields ("key: value")',
}

_OF_FORMS: Final = frozenset(("via", "aliases", "authors"))
_NOUNS: Final = {
    "ActorFact": "fact",
    "Closure": "sum",
    "Evidence": "evidence entry",
    "Furniture": "furniture entry",
    "LoadedTerm": "loaded term",
    "RelayingDocument": "document",
    "Removed": "removed record",
    "SignedName": "author",
    "Unnamed": "unnamed speaker",
    "UsedName": "name with its sources",
}


def explain(
    problem: ValidationError, model: type[BaseModel], document: Document
) -> Iterator[Diagnostic]:
    """Each complaint of a model as a diagnostic at its place in the document."""
    for error in problem.errors(include_url=False):
        if error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]:
            continue  # pydantic counts only the items that are right; the wrong ones have their own
        if error["type"] in ("extra_forbidden", "missing") or error["loc"][-1:] == ("evidence",):
            yield from _explain_field(error, model, document)
        elif error["type"] in ("too_short", "too_long") and error["input"]:
            yield from _explain_length(error, document)
        else:
            yield from _explain_value(error, model, document)


def _path(error: ErrorDetails) -> tuple[Step, ...]:
    """Where a complaint points; after "by", and after an item of a list whose items have several
    forms, pydantic names the chosen form as well."""
    path: tuple[Step, ...] = error["loc"]
    before = ("", "", *path)
    return tuple(
        step
        for at, step in enumerate(path)
        if before[at + 1] != "by"
        and not (before[at] in _OF_FORMS and isinstance(before[at + 1], int))
    )


def _explain_field(
    error: ErrorDetails, model: type[BaseModel], document: Document
) -> Iterator[Diagnostic]:
    """A field that should not be there, or is not there."""
    path = _path(error)
    field = str(path[-1])
    # Of the forms of a relay, only pydantic knows which one was chosen.
    in_document = path[-3:-2] == ("via",) and error["loc"][-2:-1] == ("document",)
    owner = RelayingDocument if in_document else owner_at(model, path[:-1])
    if error["type"] == "extra_forbidden":
        known = tuple(one.alias or name for name, one in owner.model_fields.items())
        return unknown_field(document.span_of_key(*path), field, _with_article(owner), known)
    if field == "evidence" and error["type"] in ("missing", "too_short"):
        return fact_without_evidence(document.span_of(*path), f"this {_noun(owner)}")
    if error["type"] == "missing":
        return missing_field(document.span_of(*path), field, f"this {_noun(owner)}")
    return _explain_value(error, model, document)


def _explain_length(error: ErrorDetails, document: Document) -> Iterator[Diagnostic]:
    """A list that is too short or too long."""
    path = _path(error)
    place, field = document.span_of(*path), str(path[-1])
    if error["type"] == "too_long":
        return too_many(place, field, f'"{field}"', int(error["ctx"]["max_length"]))
    return too_few(place, field, f'"{field}"', int(error["ctx"]["min_length"]))


def _explain_value(
    error: ErrorDetails, model: type[BaseModel], document: Document
) -> Iterator[Diagnostic]:
    """A value that its field does not take."""
    path = _path(error)
    place = document.span_of(*path)
    if path[-1:] == ("[key]",):  # what is wrong is the key, so the field is the one that holds it
        place, path = document.span_of_key(*path[:-1]), path[:-2]
    names = [step for step in path if isinstance(step, str)]
    field = names[-1] if names else ""
    what = f'"{field}"' if field else "the record"
    if path and isinstance(path[-1], int):
        what = f"an item of {what}"
    value = error["input"] if isinstance(error["input"], str) else ""
    context = error.get("ctx", {})
    kind = error["type"]
    if error["input"] in ("", [], {}):
        return empty_value(place, field, what, required=_is_required(model, path))
    if kind == "enum" and not isinstance(error["input"], str):
        kind = "string_type"
    if kind in _SHAPES:
        return wrong_shape(place, field, what, _SHAPES[kind])
    if kind == "enum":
        return unknown_choice(place, field, value, str(context["expected"]))
    if kind == "string_too_long":
        return too_long(place, field, int(context["max_length"]))
    if kind == "date":
        return date_not_understood(place, field, str(context["reason"]))
    if kind in ("number", "decimal_max_digits"):
        return not_a_number(place, field, value)
    return wrong_form(place, field, value)


def owner_at(model: type[BaseModel], path: Sequence[Step]) -> type[BaseModel]:
    """The model whose fields stand at a path: ``("facts", 0)`` in an event leads to a fact."""
    owner = model
    for step in path:
        field = owner.model_fields.get(step) if isinstance(step, str) else None
        inner = _models_in(field.annotation) if field else ()
        owner = inner[0] if inner else owner
    return owner


def _is_required(model: type[BaseModel], path: Sequence[Step]) -> bool:
    """Whether the field at a path must be there; an item of a list need not."""
    fields = owner_at(model, path[:-1]).model_fields if path else {}
    field = fields.get(str(path[-1])) if path else None
    return field is not None and field.is_required()


def _models_in(annotation: Any) -> tuple[type[BaseModel], ...]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    return tuple(found for part in typing.get_args(annotation) for found in _models_in(part))


def _noun(owner: type[BaseModel]) -> str:
    """What a model is called in a message."""
    return _NOUNS.get(owner.__name__, owner.__name__.lower())


def _with_article(owner: type[BaseModel]) -> str:
    noun = _noun(owner)
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
