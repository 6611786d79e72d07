"""What is due, for one contract and over all of them."""

import datetime as dt

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline, meeting_deadlines
from facilitator_app.domain.due import DeadlineKind, DueFigures
from facilitator_app.domain.followed import followed_deadlines
from facilitator_app.services.listing import DueRow
from facilitator_app.store.store import Store


def route_of(deadline: Deadline) -> tuple[str, str]:
    """Where a deadline is met: a route of the window as (kind, id)."""
    match deadline.kind:
        case DeadlineKind.ACTION | DeadlineKind.PLAN_DUE:
            return "first_plan", deadline.contract_id
        case DeadlineKind.HOLDER_DATA:
            return "indicators", deadline.contract_id
        case DeadlineKind.MINUTES | DeadlineKind.REMARKS:
            return "minutes", deadline.subject_id
        case DeadlineKind.PENALTY_REMARKS | DeadlineKind.DECISION:
            return "life", f"{deadline.contract_id}/follow_up"
        case _:
            return "review", deadline.contract_id


class DeadlinesBook:
    """The deadlines of one database: meetings, the actions of the plans followed, and what else is owed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_contract(self, contract_id: str) -> tuple[Deadline, ...]:
        """All deadlines of a contract, earliest first, those met included. Raises Problem NOT_FOUND."""
        return self._store.deadlines.of_contract(contract_id)

    def foreseen(self, contract: Contract) -> tuple[Deadline, ...]:
        """The meetings, and the data of the plans followed, that a contract leads to, stored so or not yet.

        Meetings already held are told too, earliest first.
        """
        plans = self._store.plans.of_contract(contract.id)
        today = self._store.today()
        owed = [d for d in followed_deadlines(contract, plans, today) if d.kind is DeadlineKind.HOLDER_DATA]
        return tuple(sorted((*meeting_deadlines(contract, {}, today), *owed), key=lambda d: d.date))

    def book(self, frm: dt.date | None, until: dt.date | None, *, open_only: bool = True) -> tuple[DueRow, ...]:
        """The deadlines of all contracts at hand between two days (both included), earliest first."""
        return self._store.deadlines.book(frm, until, open_only=open_only)

    def figures(self, since: dt.date | None, until: dt.date) -> DueFigures:
        """What is due up to a day in figures: overdue since a day, to come, answers awaited from the holder."""
        return self._store.deadlines.figures(since, until)
