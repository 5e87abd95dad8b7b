"""Rules of the link stage (L) on what a change of mkdocs.yml, of hand-written pages or of the
history makes of what is published. They compare two states of a project."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from pydantic import TypeAdapter, ValidationError

from generator.content.load import REDIRECTS_PATH
from generator.content.publication import Publication
from generator.diagnostics.diagnostic import Finding, Severity, Span, rule
from generator.model.registers import PagePath

_CONFIG: Final = Span("mkdocs.yml")


@rule("L128", "lost-hand-written-page")
def lost_hand_written_page(
    before: Publication, after: Publication, answered: Collection[str]
) -> Iterator[Finding]:
    """A hand-written page that a change would kill.

    What: A page in the folder of hand-written pages is no longer there, or has another name, and
        neither says moved_pages of content/redirects.yaml which generated page takes its place, nor
        the plugin mkdocs-redirects which hand-written one. Pages beside a prefix are left to the
        site around it. Only `factsheets diff` can see it.
    Why: People have linked to it; it must go on to answer.
    Example: content/pages/history.md is deleted, and that is all.
    Instead: moved_pages: {history/: events/}
    """
    if before.site.prefix != after.site.prefix:
        return
    register = TypeAdapter(PagePath)
    for page in sorted(before.pages - after.pages - after.led_on):
        path = page.removeprefix(after.site.prefix)
        beside = after.site.prefix and not page.startswith(after.site.prefix)
        if beside or path in answered or not _can_be_told(register, path):
            continue
        yield Finding(
            Span(REDIRECTS_PATH),
            f"the hand-written page {page} would be gone without a word.",
            f"If a generated page tells most of the same, give moved_pages: of {REDIRECTS_PATH} "
            f"the line {path}: events/, with its path instead of events/. If a hand-written one "
            "does, have the plugin mkdocs-redirects lead there.",
        )


def _can_be_told(register: TypeAdapter[str], path: str) -> bool:
    try:
        register.validate_python(path)
    except ValidationError:
        return False
    return True


@rule("L129", "moved-site")
def moved_site(before: Publication, after: Publication) -> Iterator[Finding]:
    """Another prefix, with which no address of a record answers any more.

    What: `prefix` in mkdocs.yml is set, changed or taken out: every page and file of the records
        goes to another path, and nothing leads on from the old ones. Only `factsheets diff` can
        see it.
    Why: People and programs have linked to them.
    Example: plugins: [factsheets] becomes plugins: [{factsheets: {prefix: facts/}}]
    Instead: The prefix stays as it was, once a site has been published.
    """
    was, now = before.site.prefix, after.site.prefix
    if was != now:
        yield Finding(
            _CONFIG,
            f"all pages of records would be gone from /{was}, for they would be below /{now}.",
            f"Write `prefix: {was}` again." if was else "Take `prefix` out again.",
        )


@rule("L130", "other-feed-ids", Severity.WARNING)
def other_feed_ids(before: Publication, after: Publication) -> Iterator[Finding]:
    """Another repository or name, with which every entry of a feed is a new one.

    What: `repo_url` in mkdocs.yml, or `site_name` where there is none, is another one: the ids of
        feeds and of their entries are made from it. Only `factsheets diff` can see it.
    Why: Every reader of a feed is told all entries anew.
    Example: repo_url: https://github.com/old/sheets becomes https://github.com/new/sheets
    Instead: The old one stays, as long as it leads to the repository, as GitHub's does.
    """
    was, now = before.site.named, after.site.named
    if was != now:
        field = "repo_url" if before.site.repo_url else "site_name"
        fix = f"Leave `{field}` as it was"
        if not before.site.repo_url and after.site.repo_url:
            fix = "Leave `repo_url` out"
        yield Finding(
            _CONFIG,
            f'the ids of all entries of feeds would be others: they are made from "{now}" then, '
            f'and not from "{was}".',
            f"{fix}, unless no one follows the feeds yet.",
        )


@rule("L136", "published-days-moved", Severity.WARNING)
def published_days_moved(branch: str) -> Iterator[Finding]:
    """A published branch that was merged into commits of one's own.

    What: The branch to which `git push` takes your commits was merged into them, as a plain `git
        pull` does, and records changed on it meanwhile. Days are those of the commits along first
        parents, and these would lead along your commits. A branch that a pull request merges may
        have merged the main branch as often as it likes: nothing is said of it. Only `factsheets
        diff` can see it.
    Why: What changed on the published branch meanwhile would be told anew, with the day of your
        merge: on pages, in feeds, in changes.jsonl. Those who follow the data get it twice.
    Example: git pull --no-rebase && git push
    Instead: git pull --rebase && git push
    """
    if branch:
        yield Finding(
            Span(".git/HEAD"),
            f"{branch} is merged into your commits, and not they into it: once they are pushed to "
            "it, what changed there meanwhile is told anew, with the day of your merge.",
            f"Run `git rebase {branch}` before you push. Or push to a branch of another name, and "
            "have the hosting service merge that.",
        )


RULES: Final = (lost_hand_written_page, moved_site, other_feed_ids, published_days_moved)
