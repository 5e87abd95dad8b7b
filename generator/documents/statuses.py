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
        """The status alone: "Not begun", with the statement's own hedge."""
        hedge = self.statement.hedge
        return f"{STATUS_WORDS[self.type]} ({hedge})" if hedge else STATUS_WORDS[self.type]

    @property
    def by(self) -> str:
        """According to whom, in the article of which day: "according to Axios, 6 March 2025"."""
        account = foremost(self.statement)
        chain = account.attribution
        latest = max(account.articles, key=lambda one: one.published.sort_key)
        of = f" ({there})" if (there := belongs_to(chain)) else ""
        place = "" if chain.in_article else f", in {chain.publisher.text}"
        return f"according to {chain.speaker}{of}{place}, {latest.published.human}"

    @property
    def text(self) -> str:
        """The whole in one line."""
        return f"{self.words}, {self.by}"
