"""The one place that knows URLs: of records, statements, quotes, twins, edits and originals.

Paths are relative to the site's root and end in a slash, without a leading one.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from generator.archive.published_addresses import Departure
from generator.archive.references import Claim
from generator.content.load import Entry
from generator.model.site import Site

SITE_SCHEMA_PATH: Final = "data/factsheets.schema.json"
RECORD_SCHEMA_PATH: Final = "data/record.schema.json"
ANNOTATIONS_PATH: Final = "data/annotations.jsonld"
FEED_PATH: Final = "feed.xml"


def record_path(entry: Entry) -> str:
    """``actors/hamas/``: where a record's page is."""
    return f"{entry.kind.folder}/{entry.id}/"


def departed_path(gone: Departure) -> str:
    """``actors/hamas/``: where the page of a record was that has moved or gone."""
    return f"{gone.kind.folder}/{gone.id}/"


def claim_path(claim: Claim) -> str:
    """``actors/hamas/#held``: a statement's permalink."""
    return f"{record_path(claim.entry)}#{claim.statement.id}"


def absolute(site: Site, path: str) -> str:
    """A path as an address; as it is, relative to the site's root, when the site has no URL."""
    return f"{site.url}{path}"


def twin_path(entry: Entry, name: str) -> str:
    """``actors/hamas/index.json``: one of a record's files for machines."""
    return f"{record_path(entry)}{name}"


def actor_timeline_path(entry: Entry) -> str:
    """``actors/hamas/timeline/``: the events that an actor took part in."""
    return f"{record_path(entry)}timeline/"


def place_path(place: str) -> str:
    """``places/doha-qatar/``: the events at a place; places that differ only in marks share one.

    Letters of all scripts stay as they are; "" for a place without letters and digits.
    """
    words = re.findall(r"[^\W_]+", place.casefold())
    return f"places/{'-'.join(words)[:80].rstrip('-')}/" if words else ""


def quote_anchor(claim: Claim, index: int) -> str:
    """The id of a quote on its source's page. No fact's id has a double hyphen, so none clashes."""
    return f"{claim.entry.id}--{claim.statement.id}--{index + 1}"


def section_anchor(heading: str) -> str:
    """The id of a section, from its heading; no fact's id starts so."""
    return "section--" + "-".join(re.findall(r"[a-z0-9]+", heading.lower()))


def root_of(path: str) -> str:
    """What leads from a page back to the site's root: ``../../`` for ``actors/hamas/``."""
    return "../" * path.count("/") or "./"


def edit_url(site: Site, entry: Entry, line: int | None = None) -> str:
    """Where the record's YAML can be edited; "" when the site names no repository."""
    if not site.repo_url or not site.edit_uri:
        return ""
    mark = f"#L{line}" if line else ""
    return f"{site.repo_url}{site.edit_uri}{entry.document.path}{mark}"


def history_url(site: Site, entry: Entry) -> str:
    """Where all changes of the record's YAML are listed; "" when that cannot be told.

    GitHub, GitLab and Gitea list them below ``commits/``, where they edit below ``edit/`` or show
    below ``blob/`` and the like.
    """
    form = r"(^|/)(?:_?edit|blob|tree|src)/"
    place, found = re.subn(form, r"\1commits/", site.edit_uri, count=1)
    return f"{site.repo_url}{place}{entry.document.path}" if found and site.repo_url else ""


def report_url(site: Site, ref: str) -> str:
    """Where an error in a record or statement can be reported; "" without a repository."""
    if not site.repo_url:
        return ""
    return f"{site.repo_url}issues/new?template=correct-a-fact.yml&fact={quote(ref, safe='')}"


def text_fragment(url: str, words: str) -> str:
    """The publisher's address with the exact words marked (WICG Scroll To Text Fragment).

    Long quotes are given by their first and last words, as browsers match ranges, not whole texts.
    """
    if not url:
        return ""
    parts = words.split()
    if len(parts) > 12:
        mark = f"{_escape(' '.join(parts[:5]))},{_escape(' '.join(parts[-5:]))}"
    else:
        mark = _escape(" ".join(parts))
    return f"{url.partition('#')[0]}#:~:text={mark}"


def _escape(words: str) -> str:
    # In a text fragment a hyphen is syntax too, and quote() leaves it as it is.
    return quote(words, safe="").replace("-", "%2D")
