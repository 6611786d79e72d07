"""What is due, for one contract and over all of them."""

import datetime as dt

from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.services.listing import DueRow
from facilitator_app.store.store import Store


def route_of(deadline: Deadline) -> tuple[str, str]:
    """Where a deadline is met: a route of the window as (kind, id)."""
    match deadline.kind:
        case DeadlineKind.ACTION:
            return "first_plan", deadline.contract_id
        case DeadlineKind.HOLDER_DATA:
            return "indicators", deadline.contract_id
        case DeadlineKind.MINUTES | DeadlineKind.REMARKS:
            return "minutes", deadline.subject_id
        case DeadlineKind.PENALTY_REMARKS:
            return "life", f"{deadline.contract_id}/follow_up"
        case _:
            return "review", deadline.contract_id


class DeadlinesBook:
    """The deadlines of one database: meetings, the actions of the plan in force, and what else is owed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_contract(self, contract_id: str) -> tuple[Deadline, ...]:
        """All deadlines of a contract, earliest first, those met included. Raises Problem NOT_FOUND."""
        return self._store.deadlines.of_contract(contract_id)

    def book(self, frm: dt.date | None, until: dt.date | None, *, open_only: bool = True) -> tuple[DueRow, ...]:
        """The deadlines of all contracts at hand between two days (both included), earliest first."""
        return self._store.deadlines.book(frm, until, open_only=open_only)
