"""Which plans are followed on a day, and what falls due under them: actions agreed, data the holder owes.

The plan of the next year may be validated before the running year is over (source 001 § 2.3): the running one goes on
being followed, and the next one is from its first day on.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline, action_deadlines
from facilitator_app.domain.owed import data_deadlines
from facilitator_app.domain.plan import Action, Indicator, Plan, PlanStatus
from facilitator_app.domain.stage import plan_in_force
from facilitator_app.domain.supply import Supply, supplies


def plans_followed(plans: Iterable[Plan], today: dt.date) -> tuple[Plan, ...]:
    """The plan in force, then those of years before that no review has closed yet, the latest year first.

    What was owed when a year ended stays owed until its annual review, although the next year has begun. Of each year
    the last version counts.
    """
    plans = tuple(plans)
    present = plan_in_force(plans, today)
    if present is None:
        return ()
    before = {
        p.year: p
        for p in sorted(plans, key=lambda p: p.version)
        if p.status is PlanStatus.VALIDATED and p.year < present.year
    }
    return (present, *(before[year] for year in sorted(before, reverse=True)))


def begins_to_be_followed(plans: Iterable[Plan], today: dt.date) -> dt.date | None:
    """The next day on which a plan validated ahead is the one to follow; None where there is none."""
    ahead = [p.starts_on for p in plans if p.status is PlanStatus.VALIDATED and p.starts_on > today]
    return min(ahead, default=None)


def followed_deadlines(contract: Contract, plans: Iterable[Plan], today: dt.date) -> tuple[Deadline, ...]:
    """What falls due under the plans followed on a day, each thing once.

    An action carried over to the next plan counts as it stands there; a value given in the later plan for a period of
    the one before is given.
    """
    found: dict[str, Deadline] = {}
    later: list[Plan] = []
    for plan in plans_followed(plans, today):
        actions = _not_carried_over(plan, later)
        due = (*action_deadlines(contract.id, actions, plan.year), *data_deadlines(contract, _with_values(plan, later)))
        for deadline in due:
            found.setdefault(deadline.key, deadline)
        later.append(plan)
    return tuple(found.values())


def supplies_followed(contract: Contract, plans: Iterable[Plan], today: dt.date) -> tuple[Supply, ...]:
    """What is expected of each indicator of the plan in force, and what is owed of the years before, each line once."""
    present, *before = plans_followed(plans, today) or (None,)
    if present is None:
        return ()
    found = {s.indicator.id: s for s in supplies(present, contract, today)}
    later = [present]
    for plan in before:
        for supply in supplies(_with_values(plan, later), contract, today):
            if supply.owed:
                known = found.get(supply.indicator.id)
                found[supply.indicator.id] = supply if known is None else _also_owed(known, supply)
        later.append(plan)
    return tuple(found.values())


def actions_followed(plans: Iterable[Plan], today: dt.date) -> tuple[tuple[Action, Plan], ...]:
    """The actions of the plans followed, each once and with its plan."""
    found: list[tuple[Action, Plan]] = []
    later: list[Plan] = []
    for plan in plans_followed(plans, today):
        found += [(action, plan) for action in _not_carried_over(plan, later)]
        later.append(plan)
    return tuple(found)


def _not_carried_over(plan: Plan, later: Iterable[Plan]) -> tuple[Action, ...]:
    known = {action.id for after in later for action in after.actions}
    return tuple(action for action in plan.actions if action.id not in known)


def _with_values(plan: Plan, later: Iterable[Plan]) -> Plan:
    """The plan with the values of its year that were typed in a later plan, where its indicators go on."""
    typed = [indicator for after in later for indicator in after.indicators]
    return replace(plan, indicators=tuple(_with_own(indicator, plan, typed) for indicator in plan.indicators))


def _with_own(indicator: Indicator, plan: Plan, typed: Iterable[Indicator]) -> Indicator:
    known = {value.id for value in indicator.values}
    more = {
        value.id: value
        for other in typed
        if other.id == indicator.id
        for value in other.values
        if value.id not in known and plan.starts_on <= value.period_end <= plan.ends_on
    }
    return replace(indicator, values=(*indicator.values, *more.values())) if more else indicator


def _also_owed(present: Supply, before: Supply) -> Supply:
    """A line with what is owed of it from an earlier year: that is the oldest, and due first."""
    return replace(present, owed=(*before.owed, *present.owed), due=before.due, state=before.state)
