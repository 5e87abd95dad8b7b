"""What was promised of the data of a released version, and what of it a later state breaks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

# Words for readers: they may be said better at any time.
_WORDS = frozenset({"title", "description", "$id", "$schema", "summary", "examples"})


def promise(files: Mapping[str, bytes]) -> dict[str, Any]:
    """What readers may rely on: the schemas, the tables, and the addresses of files."""
    package = json.loads(files["data/v1/datapackage.json"])
    openapi = json.loads(files["data/v1/openapi.json"])
    return {
        "schemas": {
            name: _bare(json.loads(files[f"data/v1/{name}.schema.json"]))
            for name in ("record", "change", "index")
        },
        "tables": {one["name"]: _bare(one["schema"]) for one in package["resources"]},
        "addresses": {
            path: sorted(told["get"]["responses"]["200"]["content"])
            for path, told in openapi["paths"].items()
        },
    }


def _bare(told: Any) -> Any:
    """A schema without its words; the fields of a table by their names."""
    if isinstance(told, list):
        named = told and all(isinstance(one, dict) and "name" in one for one in told)
        return {one["name"]: _bare(one) for one in told} if named else [_bare(one) for one in told]
    if not isinstance(told, dict):
        return told
    # What stands below these are names of the data, and none of them is a word for readers.
    return {
        key: {name: _bare(part) for name, part in value.items()}
        if key in ("properties", "$defs")
        else _bare(value)
        for key, value in told.items()
        if key not in _WORDS
    }


def breaks(old: Any, new: Any, at: str = "") -> Iterator[str]:
    """Each place where what was promised is not kept.

    Everything in it stays; what a list has may have more beside it, in any order: fields that are
    always there, words of a closed list, kinds of object, keys.
    """
    if isinstance(old, dict) and isinstance(new, dict):
        for key, value in old.items():
            if key in new:
                yield from breaks(value, new[key], f"{at}/{key}")
            else:
                yield f"{at}/{key} is gone"
    elif isinstance(old, list) and isinstance(new, list):
        yield from (f"{at}: {one} is gone" for one in old if one not in new)
    elif old != new:
        yield f"{at}: {old} is {new}"
