"""The one place that knows URLs: of records, statements, quotes, edits and originals.

Paths are relative to the root of the generated pages, which is the site's own unless it names a
prefix; they end in a slash, without a leading one.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from generator.archive.places import place_key
from generator.archive.published_addresses import Departure
from generator.documents.statement import Name, Quotation, Statement, Stretch
from generator.model.site import Site
from generator.model.vocabulary import Kind

RECORD_SCHEMA_PATH: Final = "data/record.schema.json"
RECORDS_PATH: Final = "data/factsheets.jsonl"
ANNOTATIONS_PATH: Final = "data/annotations.jsonld"
FEED_PATH: Final = "feed.xml"
# So many words at each end tell a range of a text.
_ENDS: Final = 5


def record_path(name: Name) -> str:
    """``actors/hamas/``: where a record's page is; "" for a record that is not there."""
    return f"{name.kind.folder}/{name.id}/" if name.kind else ""


def index_path(kind: Kind) -> str:
    """``actors/``: the page that lists all records of a kind."""
    return "disputed/" if kind is Kind.QUESTION else f"{kind.folder}/"


def departed_path(gone: Departure) -> str:
    """``actors/hamas/``: where the page of a record was that has moved or gone."""
    return f"{gone.kind.folder}/{gone.id}/"


def statement_path(statement: Statement) -> str:
    """``actors/hamas/#held``: a statement's permalink."""
    return f"{record_path(statement.record)}#{statement.id}"


def stretch_path(stretch: Stretch) -> str:
    """Where a stretch of a text leads; "" where it leads nowhere."""
    if stretch.name is None:
        return ""
    path = record_path(stretch.name)
    return f"{path}#{stretch.fact}" if stretch.fact else path


def quotation_path(quotation: Quotation) -> str:
    """``sources/x/#q-1a2b3c4d``: where a quotation stands on its source's page."""
    return f"{record_path(quotation.source)}#{quote_anchor(quotation)}"


def absolute(site: Site, path: str) -> str:
    """A path as an address; as it is, relative to the site's root, when the site has no URL."""
    return f"{site.url}{site.prefix}{path}" if site.url else path


def actor_timeline_path(name: Name) -> str:
    """``actors/hamas/timeline/``: the events that an actor took part in."""
    return f"{record_path(name)}timeline/"


def place_path(place: str) -> str:
    """``places/doha-qatar/``: the events at a place; "" for one without letters and digits."""
    key = place_key(place)
    return f"places/{key}/" if key else ""


def quote_anchor(quotation: Quotation) -> str:
    """The id of a quote on its source's page, which has no facts of its own."""
    return f"q-{quotation.key}"


def section_anchor(heading: str) -> str:
    """The id of a section, from its heading; no fact's id starts so."""
    return "section--" + "-".join(re.findall(r"[a-z0-9]+", heading.lower()))


def root_of(path: str) -> str:
    """What leads from a page back to the site's root: ``../../`` for ``actors/hamas/``."""
    return "../" * path.count("/") or "./"


def edit_url(site: Site, path: str, line: int = 0) -> str:
    """Where a file of the project can be edited; "" when the site names no repository."""
    if not site.repo_url or not site.edit_uri:
        return ""
    mark = f"#L{line}" if line else ""
    return f"{site.repo_url}{site.edit_uri}{path}{mark}"


def history_url(site: Site, path: str) -> str:
    """Where all changes of a file of the project are listed; "" when that cannot be told.

    GitHub, GitLab and Gitea list them below ``commits/``, where they edit below ``edit/`` or show
    below ``blob/`` and the like.
    """
    form = r"(^|/)(?:_?edit|blob|tree|src)/"
    place, found = re.subn(form, r"\1commits/", site.edit_uri, count=1)
    return f"{site.repo_url}{place}{path}" if found and site.repo_url else ""


def report_url(site: Site, ref: str) -> str:
    """Where an error in a record or statement can be reported; "" without a repository."""
    if not site.repo_url:
        return ""
    return f"{site.repo_url}issues/new?template=correct-a-fact.yml&fact={quote(ref, safe='')}"


def text_fragment(url: str, words: str, prefix: str = "", suffix: str = "") -> str:
    """The publisher's address with the exact words marked (WICG Scroll To Text Fragment).

    Browsers look for each part within one paragraph. So quotes that are long, or go over the end of
    a line, are given by their first and last words; prefix and suffix by those beside the quote.
    """
    lines = _lines(words)
    if not url or not lines:
        return url
    if len(lines) > 1 or len(lines[0]) > 12:
        marks = [_part(lines[0][:_ENDS]), _part(lines[-1][-_ENDS:])]
    else:
        marks = [_part(lines[0])]
    before = [f"{_part(line[-_ENDS:])}-" for line in _lines(prefix)[-1:]]
    after = [f"-{_part(line[:_ENDS])}" for line in _lines(suffix)[:1]]
    fragment = "" if "#" in url else "#"
    return f"{url}{fragment}:~:text={','.join([*before, *marks, *after])}"


def _lines(text: str) -> list[list[str]]:
    """The words of each line that has any."""
    return [words for line in text.splitlines() if (words := line.split())]


def _part(words: list[str]) -> str:
    # In a text fragment a hyphen is syntax too, and quote() leaves it as it is.
    return quote(" ".join(words), safe="").replace("-", "%2D")
