"""How far something planned had come, as a statement has it: never without who says so."""

from __future__ import annotations

from dataclasses import dataclass

from generator.documents.chains import belongs_to, foremost
from generator.documents.statement import Statement
from generator.documents.wordings import STATUS_WORDS
from generator.model.vocabulary import EventStatus


@dataclass(frozen=True, slots=True)
class ToldStatus:
    """The status of an event, and the statement that it rests on."""

    type: EventStatus
    statement: Statement

    @property
    def words(self) -> str:
        """The status alone: "Not under way", with the statement's own hedge."""
        hedge = self.statement.hedge
        return f"{STATUS_WORDS[self.type]} ({hedge})" if hedge else STATUS_WORDS[self.type]

    @property
    def by(self) -> str:
        """As of which day, and according to whom: "as of 6 March 2025, according to Axios". The day
        of an article is that of its own words: a report that it passes on may be older."""
        account = foremost(self.statement)
        chain = account.attribution
        latest = max(account.articles, key=lambda one: one.published.sort_key)
        of = f" ({there})" if (there := belongs_to(chain)) else ""
        day = latest.published.human
        if chain.in_article:
            return f"as of {day}, according to {chain.speaker}"
        return f"according to {chain.speaker}{of}, in {chain.publisher.text} of {day}"

    @property
    def text(self) -> str:
        """The whole in one line."""
        return f"{self.words} {self.by}"
