"""What the publisher says of the site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

# A larger site has pictures of its links only if the publisher says so.
_SMALL: Final = 500


@dataclass(frozen=True, slots=True)
class Site:
    """What the publisher says of the site in mkdocs.yml; URLs end in a slash or are empty.

    ``edit_uri`` is where files of the repository are edited, below ``repo_url``: the start of their
    addresses, or a template with ``{path}`` as MkDocs has it. ``subject`` is what the collection is
    about, in a few words. ``prefix`` is the path below which all generated pages and files are,
    such as ``facts/``; "" when they are the site. ``previews`` tells whether links to records have
    a picture; ``None``: if the site is small. ``licence`` is the address of the licence of the
    data, ``attribution`` whom to name as their source. ``moment`` is when the build is said to take
    place; ``None``: nobody says, and no clock is read.
    """

    name: str
    url: str = ""
    repo_url: str = ""
    edit_uri: str = ""
    prefix: str = ""
    subject: str = ""
    previews: bool | None = None
    licence: str = ""
    attribution: str = ""
    moment: datetime | None = None

    @property
    def named(self) -> str:
        """What the ids of feeds and of their entries are made from, before a path: the repository,
        or else the site's name."""
        return self.repo_url or f"{self.name}/"

    def draws_previews(self, records: int) -> bool:
        """Whether links to records have a picture, of a site with so many. A picture is known by
        its whole address, so without the site's there is none."""
        wanted = records <= _SMALL if self.previews is None else self.previews
        return bool(self.url) and wanted
