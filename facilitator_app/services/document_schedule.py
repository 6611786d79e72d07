"""The schedule of a plan's year as documents draw it."""

import datetime as dt
from collections.abc import Sequence

from facilitator_app.documents import views
from facilitator_app.domain.plan import Action, ActionStatus, Plan
from facilitator_app.services.document_actions import action_dates
from facilitator_app.services.document_figures import action_state_view
from facilitator_app.words.words import Words


def schedule_view(
    plan: Plan, milestones: Sequence[tuple[str, dt.date]], on: dt.date | None, words: Words
) -> views.Schedule | None:
    """The actions of the plan's year and dated meetings, earliest first; None where nothing falls within the year.

    Without a day (``on``) it is as agreed: no states, no line of today, and dropped actions as they were planned.
    """
    start, end = plan.starts_on, plan.ends_on
    planned = [a for a in plan.actions if on is None or a.status is not ActionStatus.DROPPED]
    rows = [_row(action, on, words) for action in planned]
    found = [row for row in rows if row is not None]
    found += [views.ScheduleRow(name, day, day, words.short_date(day), milestone=True) for name, day in milestones]
    # What was done in an earlier year, or waits for a later one, would be drawn at the edge.
    found = [row for row in found if row.start <= end and row.end >= start]
    if not found:
        return None
    found.sort(key=lambda row: (row.start, row.end))
    template = words.translate("PlanDocument", "Schedule from {start} to {end}.")
    return views.Schedule(
        start=start,
        end=end,
        ticks=_months(start, end, words),
        rows=tuple(found),
        alt=template.format(start=words.date(start), end=words.date(end)),
        today=on,
        today_text=words.short_date(on),
    )


def _row(action: Action, on: dt.date | None, words: Words) -> views.ScheduleRow | None:
    start, due = action.start or action.due, action.due or action.start
    if start is None or due is None:
        return None
    state = None if on is None else action_state_view(action, on, words)
    only_a_day = action.start is None or action.due is None or action.due < action.start
    told = action_dates(action, words)
    between = (words.short_date(day) for day in (action.start, action.due) if day is not None)
    dates = told if only_a_day else " \u2013 ".join(between)
    return views.ScheduleRow(action.title, min(start, due), due, dates, state, only_a_day, told)


def _months(start: dt.date, end: dt.date, words: Words) -> tuple[views.ScheduleTick, ...]:
    """A tick on the first day of each month; the first one and each January carry their year."""
    # Babel is imported with the first document, not with the window.
    from babel.dates import format_date

    ticks: list[views.ScheduleTick] = []
    year, month = start.year, start.month
    while (day := dt.date(year, month, 1)) <= end:
        if day >= start:
            told = str(year) if month == 1 or not ticks else ""
            ticks.append(views.ScheduleTick(day, str(format_date(day, "LLL", locale=words.language)), told))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return tuple(ticks)
