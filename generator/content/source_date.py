"""The moment that a build is said to take place at. MkDocs reads it too, but does not check it.

See https://reproducible-builds.org/docs/source-date-epoch/.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, MutableMapping
from datetime import UTC, datetime
from typing import Final

from generator.content.project import ConfigurationError

NAME: Final = "SOURCE_DATE_EPOCH"
# A file of gzip, such as a site map, has four bytes for its time.
_LAST: Final = 2**32 - 1


def settle_source_date(environment: MutableMapping[str, str]) -> None:
    """Take an empty SOURCE_DATE_EPOCH out of the environment, where it means none.

    Raises ``ConfigurationError`` when it is no moment.
    """
    if source_date(environment) is None:
        environment.pop(NAME, None)


def source_date(environment: Mapping[str, str]) -> datetime | None:
    """The moment that SOURCE_DATE_EPOCH names, in UTC; ``None`` for none.

    Raises ``ConfigurationError`` when it is no moment.
    """
    value = environment.get(NAME)
    if not value:
        return None
    if not re.fullmatch("[0-9]{1,10}", value) or int(value) > _LAST:
        raise ConfigurationError(
            f"SOURCE_DATE_EPOCH is {value[:40]!r}; it must be a number of seconds since 1970, "
            f"from 0 to {_LAST}. Unset it to have none."
        )
    return datetime.fromtimestamp(int(value), UTC)
