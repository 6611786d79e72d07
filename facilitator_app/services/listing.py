"""The flat rows of the contract list and of what is due, as screens and the command read them."""

from facilitator_app.domain.stage import Stage
from facilitator_app.store.deadline_book import DueRow
from facilitator_app.store.list_query import ContractRow, Counts, DuePeriod, ListQuery

__all__ = ["ContractRow", "Counts", "DuePeriod", "DueRow", "ListQuery", "Stage"]
