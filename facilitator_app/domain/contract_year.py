"""The plans of the contract's years: whether there is time for one, and what becomes of them where its dates change."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import contract_end, plan_begins, year_bounds
from facilitator_app.domain.plan import PlanStatus


class _OfAYear(Protocol):
    """A plan, with its lines or without."""

    @property
    def id(self) -> str: ...
    @property
    def year(self) -> int: ...
    @property
    def status(self) -> PlanStatus: ...
    @property
    def starts_on(self) -> dt.date: ...
    @property
    def ends_on(self) -> dt.date: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanMove:
    """A plan that gets other dates: first and last day, inclusive, of its contract year as it becomes."""

    plan_id: str
    year: int
    starts_on: dt.date
    ends_on: dt.date


def ends_before_plan(contract: Contract) -> bool:
    """Whether the contract ends before its plan begins: one of a year or less that begins at the first anniversary.

    Nothing falls due then (generic clause of State contracts, domain § 2.4); its duration or its start is to settle.
    """
    begins, end = plan_begins(contract), contract_end(contract)
    return begins is not None and end is not None and begins >= end


def plan_moves(before: Contract, after: Contract, plans: Iterable[_OfAYear]) -> tuple[PlanMove, ...]:
    """The plans whose dates follow a change of the contract, by year.

    A plan is that of one contract year (source 001 § 2.3): one that has the dates of its year goes with it, agreed or
    not, else days would be left without any plan. A plan already reviewed stays as it was, and so does one whose dates
    are others.
    """
    moves = []
    for plan in plans:
        was, becomes = year_bounds(before, plan.year), year_bounds(after, plan.year)
        follows = plan.status is not PlanStatus.CLOSED and (plan.starts_on, plan.ends_on) == was
        if follows and becomes is not None and becomes != was:
            moves.append(PlanMove(plan_id=plan.id, year=plan.year, starts_on=becomes[0], ends_on=becomes[1]))
    return tuple(sorted(moves, key=lambda m: m.year))
