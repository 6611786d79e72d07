"""What is due, for one contract and over all of them."""

import datetime as dt

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline, meeting_deadlines
from facilitator_app.domain.due import DeadlineKind, DueFigures
from facilitator_app.domain.followed import followed_deadlines, plans_followed
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.owed import plan_deadline
from facilitator_app.domain.supply import periods_asked
from facilitator_app.services.listing import DueRow
from facilitator_app.store.store import Store


def route_of(deadline: Deadline) -> tuple[str, str]:
    """Where a deadline is met, to the very line: a route of the window as (kind, id)."""
    line = f"{deadline.contract_id}/{deadline.subject_id}"
    match deadline.kind:
        case DeadlineKind.PLAN_DUE:
            return "first_plan", deadline.contract_id
        case DeadlineKind.ACTION:
            return "action", line
        case DeadlineKind.HOLDER_DATA:
            return "indicators", line
        case DeadlineKind.MINUTES | DeadlineKind.REMARKS:
            return "minutes", deadline.subject_id
        case DeadlineKind.PENALTY_REMARKS | DeadlineKind.DECISION:
            return "life", f"{deadline.contract_id}/follow_up/{deadline.subject_id}"
        case _:
            return "review", f"{deadline.contract_id}/{deadline.kind}"


class DeadlinesBook:
    """The deadlines of one database: meetings, the actions of the plans followed, and what else is owed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_contract(self, contract_id: str) -> tuple[Deadline, ...]:
        """All deadlines of a contract, earliest first, those met included. Raises Problem NOT_FOUND."""
        return self._store.deadlines.of_contract(contract_id)

    def to_be_met(self, contract_id: str) -> tuple[Deadline, ...]:
        """The deadlines of a contract still to be met, earliest first: what its final review settled is left out."""
        return self._store.deadlines.to_be_met(contract_id)

    def foreseen(self, contract: Contract) -> tuple[Deadline, ...]:
        """What a contract leads to that its papers may set a date for, stored so or not yet, earliest first.

        The meetings, held or not, the data of the plans followed, and the settling of the plan.
        """
        plans = self._store.plans.of_contract(contract.id)
        today = self._store.today()
        owed = [d for d in followed_deadlines(contract, plans, today) if d.kind is DeadlineKind.HOLDER_DATA]
        prepared = self._store.preparations.of_contract(contract.id)
        months = prepared[0].terms.plan_months if prepared else None
        settled = plan_deadline(contract, months, self._store.meetings.outlines(contract.id), plans)
        return tuple(sorted((*meeting_deadlines(contract, {}, today), *owed, *settled), key=lambda d: d.date))

    def line_of(self, contract_id: str, subject_id: str) -> tuple[str, str] | None:
        """The plan followed, and its line, where a deadline is met; None where the plan has none such any more.

        The subject is an action, or the end of the period for which an indicator lacks its value: the first such line.
        """
        for plan in plans_followed(self._store.plans.of_contract(contract_id), self._store.today()):
            lines = [action.id for action in plan.actions if action.id == subject_id]
            for indicator in plan.indicators:
                periods = periods_asked(indicator, plan) if indicator.supplier in (Party.HOLDER, Party.SHARED) else {}
                lines += [indicator.id for end, given in periods.items() if end.isoformat() == subject_id and not given]
            if lines:
                return plan.id, lines[0]
        return None

    def book(self, frm: dt.date | None, until: dt.date | None, *, open_only: bool = True) -> tuple[DueRow, ...]:
        """The deadlines of all contracts at hand between two days (both included), earliest first."""
        return self._store.deadlines.book(frm, until, open_only=open_only)

    def figures(self, since: dt.date | None, until: dt.date) -> DueFigures:
        """What is due up to a day in figures: overdue since a day, to come, answers awaited from the holder."""
        return self._store.deadlines.figures(since, until)
