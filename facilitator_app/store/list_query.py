"""What can be asked of the contract list, and what it answers: flat values without SQL."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State


class DuePeriod(StrEnum):
    """When something is due: a missed deadline counts as overdue only."""

    OVERDUE = "overdue"
    SEVEN_DAYS = "7_days"
    THIRTY_DAYS = "30_days"
    THIS_MONTH = "this_month"
    THIS_QUARTER = "this_quarter"
    THREE_MONTHS = "three_months"


@dataclass(frozen=True, slots=True)
class ContractRow:
    """One line of the list. Dates are ISO text, "" when there is none; so are kind and owner of the next deadline.

    The next deadline is the earliest to be met that is no action; `late_actions` counts the open actions past their
    date.
    """

    id: str
    reference: str
    title: str
    buyer: str
    holder: str
    notification_date: str
    duration_months: int | None
    end_date: str
    state: State
    stage: Stage
    next_deadline_date: str
    next_deadline_kind: str
    next_deadline_number: int
    next_deadline_owner: str
    late_actions: int
    archived: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ListQuery:
    """What the list shows. `sort` is a column of ContractRow; `deleted` shows the bin instead of the list."""

    text: str = ""
    states: frozenset[State] = frozenset()
    buyer_id: str = ""
    holder_id: str = ""
    due: DuePeriod | None = None
    archived: bool = False
    deleted: bool = False
    sort: str = "next_deadline_date"
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many contracts: `total` with all filters of the query, the others without those of state and period."""

    total: int = 0
    unfiltered: int = 0
    by_state: Mapping[State, int] = field(default_factory=dict)
    by_period: Mapping[DuePeriod, int] = field(default_factory=dict)


def period_bounds(period: DuePeriod, today: dt.date) -> tuple[dt.date | None, dt.date]:
    """First and last day of a period; nothing but what is overdue lies before today."""
    match period:
        case DuePeriod.OVERDUE:
            return None, today - dt.timedelta(days=1)
        case DuePeriod.SEVEN_DAYS:
            return today, today + dt.timedelta(days=7)
        case DuePeriod.THIRTY_DAYS:
            return today, today + dt.timedelta(days=30)
        case DuePeriod.THIS_MONTH:
            return today, _first_of_month(today, 1) - dt.timedelta(days=1)
        case DuePeriod.THIS_QUARTER:
            return today, _first_of_month(today, 3 - (today.month - 1) % 3) - dt.timedelta(days=1)
        case DuePeriod.THREE_MONTHS:
            return today, today + dt.timedelta(days=92)


def _first_of_month(today: dt.date, months: int) -> dt.date:
    year, month0 = divmod(today.year * 12 + today.month - 1 + months, 12)
    return dt.date(year, month0 + 1, 1)
