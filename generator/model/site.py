"""What the publisher says of the site."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """What the publisher says of the site in mkdocs.yml; URLs end in a slash or are empty.

    ``subject`` is what the collection is about, in a few words. ``prefix`` is the path below which
    all generated pages and files are, such as ``facts/``; "" when they are the site.
    """

    name: str
    url: str = ""
    repo_url: str = ""
    edit_uri: str = ""
    prefix: str = ""
    subject: str = ""
