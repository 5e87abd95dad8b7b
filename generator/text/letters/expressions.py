"""Regular expressions that are compiled when they are first used.

The readers of all languages have some 700 of them, of which a run needs a quarter; to compile
all of them takes half as long as everything else at the start.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """Stands for a compiled expression, and takes over what is asked of it."""

    def __init__(self, form: str, flags: int) -> None:
        self._form = form
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._form, self._flags)
        for asked in ("search", "match", "fullmatch", "finditer", "sub", "split", "findall"):
            setattr(self, asked, getattr(compiled, asked))
        return getattr(compiled, name)


def expression(form: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that is compiled when something is first looked for with it. Raises ``re.error``
    then, if the form is none; a test compiles all."""
    return cast("re.Pattern[str]", _Late(form, flags))
