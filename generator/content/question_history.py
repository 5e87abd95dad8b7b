"""Which statements a question sets beside each other, told from its text in some commit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from typing import Any, Final

from generator.content.same_words import meaning_of, tree_of

_REF: Final = re.compile(r"[a-z0-9-]{1,80}/[a-z0-9-]{1,80}")


def positions_in(text: bytes) -> Mapping[str, str]:
    """What stands for where a statement stands in a question, by the refs of its statements: for
    how accounts differ, for the place and the words of the answer. Of two answers it gives the
    first."""
    tree = tree_of(text)
    record = tree if isinstance(tree, dict) else {}
    found: dict[str, str] = {}
    for place, position in enumerate(_listed(record.get("positions"))):
        if not isinstance(position, dict):
            continue
        answer = {key: value for key, value in position.items() if key != "facts"}
        told = meaning_of([record.get("how"), str(place), answer])
        digest = blake2b(told.encode(), digest_size=8).hexdigest()
        for ref in _listed(position.get("facts")):
            if isinstance(ref, str) and _REF.fullmatch(ref):
                found.setdefault(ref, digest)
    return found


def _listed(value: Any) -> Iterator[Any]:
    yield from value if isinstance(value, list) else ()
