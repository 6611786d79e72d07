"""What finishing a meeting makes of the plan it looked at."""

import datetime as dt
from dataclasses import replace

from facilitator_app.domain.meeting import (
    ActionEntry,
    IndicatorEntry,
    Meeting,
    MeetingKind,
)
from facilitator_app.domain.plan import Action, ActionStatus, Indicator, IndicatorValue, Plan, PlanStatus


def entry_known(entry: IndicatorEntry) -> bool:
    """Whether an entry says something: a figure, or why there is none."""
    share = entry.numerator is not None and bool(entry.denominator)
    return entry.number is not None or share or bool(entry.not_available.strip())


def with_entry(indicator: Indicator, entry: IndicatorEntry) -> Indicator:
    """The indicator with the value of the meeting among its values; it replaces one of the same period end."""
    value = IndicatorValue(
        id=f"{entry.id}:{entry.period_end.isoformat()}",
        period_end=entry.period_end,
        number=entry.number,
        numerator=entry.numerator,
        denominator=entry.denominator,
        not_available=entry.not_available,
        note=entry.comment,
    )
    others = [v for v in indicator.values if v.period_end != entry.period_end]
    return replace(indicator, values=tuple(sorted([*others, value], key=lambda v: v.period_end)))


def plan_after(meeting: Meeting, plan: Plan, replaced: Meeting | None = None) -> Plan:
    """The plan with the values and statuses given at the meeting; the review of its year, or the final one, closes it.

    Of minutes that replace others only what they correct goes in: the plan may have moved on since.
    """
    said = replaced or replace(meeting, indicator_entries=(), action_entries=())
    wrong = {e.id: e for e in said.indicator_entries if e not in meeting.indicator_entries}
    entries = {e.id: e for e in meeting.indicator_entries if entry_known(e) and e not in said.indicator_entries}
    statuses = {e.id: e for e in meeting.action_entries if e not in said.action_entries}
    return replace(
        plan,
        indicators=tuple(_indicator_after(i, wrong.get(i.id), entries.get(i.id)) for i in plan.indicators),
        actions=tuple(_action_after(a, statuses[a.id], meeting.date) if a.id in statuses else a for a in plan.actions),
        status=PlanStatus.CLOSED if closes(meeting, plan) else plan.status,
    )


def closes(meeting: Meeting, plan: Plan) -> bool:
    """Whether finishing a meeting closes a plan: an annual review that of its own year only (source 001 § 2.3).

    In a contract taken up in its second year the review of the first has no plan, and that of the second runs on.
    """
    of_year = meeting.kind is MeetingKind.ANNUAL_REVIEW and plan.year == meeting.year
    return of_year or meeting.kind is MeetingKind.FINAL_REVIEW


def _indicator_after(indicator: Indicator, wrong: IndicatorEntry | None, entry: IndicatorEntry | None) -> Indicator:
    """The indicator without the value that replaced minutes have put in, unless it was changed since."""
    if wrong is not None:
        put_in = with_entry(replace(indicator, values=()), wrong).values
        indicator = replace(indicator, values=tuple(v for v in indicator.values if v not in put_in))
    return indicator if entry is None else with_entry(indicator, entry)


def _action_after(action: Action, entry: ActionEntry, on: dt.date | None) -> Action:
    done = entry.status is ActionStatus.DONE
    return replace(
        action,
        status=entry.status,
        progress=100 if done else entry.progress,
        due=entry.new_due or action.due,
        done_on=(action.done_on or on) if done else None,
        comment=entry.comment or action.comment,
    )
