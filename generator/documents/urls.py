"""The one place that knows URLs: of records, statements, quotes, edits and originals.

Paths are relative to the root of the generated pages, which is the site's own unless it names a
prefix; they end in a slash, without a leading one.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urljoin, urlsplit

from generator.archive.places import place_key
from generator.archive.published_addresses import Departure
from generator.documents.statement import Name, Quotation, Statement, Stretch
from generator.model.site import Site
from generator.model.vocabulary import Kind

# The page that tells of the files for machines, and the folder of those that hold the whole site.
DATA_PATH: Final = "data/"
DATA_FOLDER: Final = f"{DATA_PATH}v1/"
RECORD_SCHEMA_PATH: Final = f"{DATA_FOLDER}record.schema.json"
RECORDS_PATH: Final = f"{DATA_FOLDER}factsheets.jsonl"
ANNOTATIONS_PATH: Final = f"{DATA_FOLDER}annotations.jsonld"
FEED_PATH: Final = "feed.xml"
PREVIEW_NAME: Final = "preview.png"
NEW_FEED_PATH: Final = "new.xml"
EMBED_STYLE_PATH: Final = "embed/embed.css"
_PLACE: Final = re.compile(r"\{path(_noext)?(!q)?\}")
# What a report answers, where no form asks it.
_ASKED: Final = "\nWhat is wrong, and what would be right?\n\n\nHow can it be seen?\n"
# Issues that are filled in, of forges without our form: told by the host, or by where files are
# edited. https://docs.gitlab.com/user/project/issues/create_issues/ ("prefilled values")
_ISSUES: Final = (
    (
        re.compile("gitlab"),
        re.compile(r"(?:^|/)-/"),
        "-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={body}",
    ),
    (
        re.compile("bitbucket"),
        re.compile(r"bitbucket\.org/"),
        "issues/new?title={title}&content={body}",
    ),
    (
        re.compile("codeberg|gitea|forgejo"),
        re.compile(r"(?:^|/)(?:_edit|src/branch)/"),
        "issues/new?title={title}&body={body}",
    ),
)


def record_path(name: Name) -> str:
    """``actors/hamas/``: where a record's page is; "" for a record that is not there."""
    return f"{name.kind.folder}/{name.id}/" if name.kind else ""


def index_path(kind: Kind) -> str:
    """``actors/``: the page that lists all records of a kind."""
    return "disputed/" if kind is Kind.QUESTION else f"{kind.folder}/"


def preview_path(name: Name) -> str:
    """``actors/hamas/preview.png``: the picture of links to a record."""
    return f"{record_path(name)}{PREVIEW_NAME}"


def embed_path(record_id: str) -> str:
    """``embed/deaths/``: what of a record stands in the pages of others."""
    return f"embed/{record_id}/"


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


def quote_end_anchor(quotation: Quotation) -> str:
    """The id of what follows a quote's last word there: where quotes overlap, no one element has
    all the words of each."""
    return f"e-{quotation.key}"


def section_anchor(heading: str) -> str:
    """The id of a section, from its heading; no fact's id starts so."""
    return "section--" + "-".join(re.findall(r"[a-z0-9]+", heading.lower()))


def root_of(path: str) -> str:
    """What leads from a page back to the site's root: ``../../`` for ``actors/hamas/``."""
    return "../" * path.count("/") or "./"


def edit_url(site: Site, path: str) -> str:
    """Where a file of the project can be edited; "" when the site names no repository."""
    return _in_repository(site, site.edit_uri, path)


def history_url(site: Site, path: str) -> str:
    """Where all changes of a file of the project are listed; "" when that cannot be told.

    GitHub, GitLab and Gitea list them below ``commits/``, where they edit below ``edit/`` or show
    below ``blob/`` and the like.
    """
    form = r"(^|/)(?:_?edit|blob|tree|src)/"
    place, found = re.subn(form, r"\1commits/", site.edit_uri, count=1)
    return _in_repository(site, place, path) if found else ""


def _in_repository(site: Site, place: str, path: str) -> str:
    """A file's address below a place of the repository, joined as MkDocs joins those of pages."""
    if not place or not (site.repo_url or urlsplit(place).netloc):
        return ""
    if "{path" not in place:
        return urljoin(site.repo_url, f"{place}{path}")
    # https://www.mkdocs.org/user-guide/configuration/#edit_uri_template
    told = {None: path, "_noext": path.rpartition(".")[0]}
    filled = _PLACE.sub(lambda one: quote(told[one[1]], safe="") if one[2] else told[one[1]], place)
    return urljoin(site.repo_url, filled)


def report_url(site: Site, ref: str) -> str:
    """Where an error in a record or statement can be reported; "" without a repository.

    GitHub shows the project's form; other forges show an issue with the same questions.
    """
    if not site.repo_url:
        return ""
    host = urlsplit(site.repo_url).hostname or ""
    for is_host, is_edited, form in _ISSUES:
        if is_host.search(host) or is_edited.search(site.edit_uri):
            title, body = quote(f"Correction: {ref}", safe=""), quote(f"{ref}\n{_ASKED}", safe="")
            return f"{site.repo_url}{form.format(title=title, body=body)}"
    return f"{site.repo_url}issues/new?template=correct-a-fact.yml&fact={quote(ref, safe='')}"


def original_url(quotation: Quotation) -> str:
    """The publisher's address with the quotation's words marked (WICG Scroll To Text Fragment); ""
    where no address is known.

    The address keeps its own fragment, which stands before the mark.
    """
    pointer = quotation.pointer
    if not quotation.url or pointer is None:
        return quotation.url
    parts = (
        pointer.prefix and f"{_part(pointer.prefix)}-",
        _part(pointer.start),
        _part(pointer.end),
        pointer.suffix and f"-{_part(pointer.suffix)}",
    )
    fragment = "" if "#" in quotation.url else "#"
    return f"{quotation.url}{fragment}:~:text={','.join(part for part in parts if part)}"


def _part(words: str) -> str:
    # In a text fragment a hyphen is syntax too, and quote() leaves it as it is.
    return quote(words, safe="").replace("-", "%2D")
