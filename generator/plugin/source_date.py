"""The moment that a build is said to take place at, for MkDocs, which reads it but does not check.

See https://reproducible-builds.org/docs/source-date-epoch/.
"""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from typing import Final

from generator.content.project import ConfigurationError

NAME: Final = "SOURCE_DATE_EPOCH"
# A file of gzip, such as a site map, has four bytes for its time.
_LAST: Final = 2**32 - 1


def settle_source_date(environment: MutableMapping[str, str]) -> None:
    """Take an empty SOURCE_DATE_EPOCH out of the environment, where it means none.

    Raises ``ConfigurationError`` when it is no moment.
    """
    value = environment.get(NAME)
    if value == "":
        del environment[NAME]
    elif value and not (re.fullmatch("[0-9]{1,10}", value) and int(value) <= _LAST):
        raise ConfigurationError(
            f"SOURCE_DATE_EPOCH is {value[:40]!r}; it must be a number of seconds since 1970, "
            f"from 0 to {_LAST}. Unset it to have none."
        )
