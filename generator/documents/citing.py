"""How a statement is cited: in a sentence, in BibTeX, and by its address."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.documents.parts import Account, Cite, StatementView
from generator.documents.urls import absolute
from generator.exports.citations import Citation, bibtex
from generator.model.fields import Date
from generator.model.site import Site


def cite_statement(view: StatementView, site: Site, published: Iterable[Date]) -> Cite:
    """The citations of a statement; ``published`` are the dates of the articles behind it."""
    link = absolute(site, view.path)
    text = "".join(part.text for part in view.text)
    said = "; ".join(voice_text(account) for account in view.accounts)
    citation = Citation(
        kind="page",
        key=view.ref.replace("/", "."),
        authors=(),
        title=text,
        publisher=site.name,
        date=max((_parts(date) for date in published), default=()),
        url=link,
        note=said,
    )
    return Cite(f"“{text}” {said}. {site.name}, {link}", bibtex([citation]).decode().strip(), link)


def voice_text(account: Account) -> str:
    """The chain in one line: two US officials (not named), via AP, in Israel Hayom, 8 July 2024."""
    chain = account.chain
    named = chain.speaker or chain.reporter or chain.publisher
    who = f"{named.text} (not named)" if chain.unnamed else named.text
    steps = [f"as reported by {who}" if chain.speaker is None else who]
    steps += [f"via {outlet.text}" for outlet in chain.via]
    for article in account.articles:
        own = account.own and article.outlet == named.text
        steps.append(article.published if own else f"in {article.outlet}, {article.published}")
    return ", ".join(steps)


def _parts(date: Date) -> tuple[int, ...]:
    """Year, month and day, as far as the date states them without a mark."""
    stated = re.fullmatch(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?", date.text)
    return tuple(int(part) for part in date.text.split("-")) if stated else ()
