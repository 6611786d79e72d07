"""Who supplies which indicator and when, and which values are owed (domain § 2.5, 2.7)."""

import datetime as dt
from dataclasses import dataclass

from facilitator_app.domain.calendar import add_months
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import falls_on
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.plan import Frequency, Indicator, IndicatorValue, Plan, PlanStatus
from facilitator_app.domain.state import State

_MONTHS = {Frequency.MONTHLY: 1, Frequency.QUARTERLY: 3, Frequency.HALF_YEARLY: 6, Frequency.YEARLY: 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """What is expected of one indicator. `owed` are the ends of the periods gone by without a value, oldest first.

    `due` is the day by which the oldest value owed, else the next one, is to come. `next_end` is None once all values
    of the plan's year have come, or it is over.
    """

    indicator: Indicator
    last: IndicatorValue | None
    next_end: dt.date | None
    owed: tuple[dt.date, ...]
    due: dt.date | None
    state: State

    @property
    def owed_since(self) -> dt.date | None:
        """The end of the first period without a value."""
        return self.owed[0] if self.owed else None


def period_ends(indicator: Indicator, plan: Plan) -> tuple[dt.date, ...]:
    """The last days of the periods of the plan's year, counted from its first day; the last one ends with the year."""
    step = _MONTHS[indicator.frequency]
    ends = []
    number = 1
    while (end := add_months(plan.starts_on, step * number) - dt.timedelta(days=1)) < plan.ends_on:
        ends.append(end)
        number += 1
    return (*ends, plan.ends_on)


def is_given(value: IndicatorValue) -> bool:
    """Whether a value says something: a figure, or why there is none (domain § 2.5)."""
    return value.known or bool(value.not_available.strip())


def periods_asked(indicator: Indicator, plan: Plan) -> dict[dt.date, bool]:
    """The ends of the periods for which a plan asks a value, each with whether one falls in it.

    A draft asks for nothing, and a plan for nothing of the periods that were over when it was validated.
    """
    if plan.status is not PlanStatus.VALIDATED:
        return {}
    days = [v.period_end for v in indicator.values if is_given(v)]
    asked = {}
    before = plan.starts_on - dt.timedelta(days=1)
    for end in period_ends(indicator, plan):
        if plan.validated_on is None or end >= plan.validated_on:
            asked[end] = any(before < day <= end for day in days)
        before = end
    return asked


def periods_owed(indicator: Indicator, plan: Plan, today: dt.date) -> tuple[dt.date, ...]:
    """The ends of the periods gone by in which no value falls."""
    return tuple(end for end, given in periods_asked(indicator, plan).items() if end < today and not given)


def value_due(period_end: dt.date, contract: Contract) -> dt.date:
    """The day by which the value of a period is to come: days after its end, rolled, or as the contract sets it."""
    raw = period_end + dt.timedelta(days=contract.data_days)
    return falls_on(contract, f"{DeadlineKind.HOLDER_DATA}:{period_end}", raw)[0]


def supplies(plan: Plan, contract: Contract, today: dt.date) -> tuple[Supply, ...]:
    """What is expected of each indicator of a plan, in the plan's order."""
    return tuple(_supply(indicator, plan, contract, today) for indicator in plan.indicators)


def _supply(indicator: Indicator, plan: Plan, contract: Contract, today: dt.date) -> Supply:
    given = sorted((v for v in indicator.values if is_given(v)), key=lambda v: v.period_end)
    owed = periods_owed(indicator, plan, today)
    told = {end for end, is_told in periods_asked(indicator, plan).items() if is_told}
    coming = [end for end in period_ends(indicator, plan) if end >= today and end not in told]
    next_end = coming[0] if coming else None
    awaited = owed[0] if owed else next_end
    due = None if awaited is None else value_due(awaited, contract)
    return Supply(
        indicator=indicator,
        last=given[-1] if given else None,
        next_end=next_end,
        owed=owed,
        due=due,
        state=_state(owed, due, given, plan, today),
    )


def _state(
    owed: tuple[dt.date, ...], due: dt.date | None, given: list[IndicatorValue], plan: Plan, today: dt.date
) -> State:
    """Late once the day to supply is past, to watch from the end of the period on."""
    if owed:
        return State.LATE if due is not None and due < today else State.WATCH
    this_year = any(value.period_end >= plan.starts_on for value in given)
    return State.ON_TRACK if this_year else State.NOT_STARTED
