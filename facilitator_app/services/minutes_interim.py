"""What an interim point tells of the plan, to stay on one page: what moved, worst first, and how the others stand."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from facilitator_app.documents import minutes_view as minutes
from facilitator_app.documents import views
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.plan import Action, ActionStatus, Indicator, Plan
from facilitator_app.domain.progress import action_state, days_late, read
from facilitator_app.domain.state import State
from facilitator_app.services.document_actions import action_view, no_due_date
from facilitator_app.services.document_figures import action_state_view, reading_state_view
from facilitator_app.words.words import Words

_WORST_FIRST = (State.LATE, State.WATCH, State.NOT_STARTED, State.ON_TRACK, State.REACHED)


def entered_indicators(meeting: Meeting, plan: Plan) -> tuple[Indicator, ...]:
    """The indicators that got a value at the meeting."""
    entered = {entry.id for entry in meeting.indicator_entries}
    return tuple(indicator for indicator in plan.indicators if indicator.id in entered)


def worst_first(indicators: Iterable[Indicator], plan: Plan, on: dt.date) -> tuple[Indicator, ...]:
    """Indicators in the order they want attention: the first page may not hold them all."""
    return tuple(sorted(indicators, key=lambda indicator: _WORST_FIRST.index(read(indicator, plan, on).state)))


def other_indicators(meeting: Meeting, plan: Plan, on: dt.date, words: Words) -> tuple[views.State, ...]:
    """The states of the indicators that got no value."""
    entered = {entry.id for entry in meeting.indicator_entries}
    others = [indicator for indicator in plan.indicators if indicator.id not in entered]
    return tuple(reading_state_view(read(indicator, plan, on), words) for indicator in others)


def spoken_of(meeting: Meeting, plan: Plan, on: dt.date, words: Words) -> tuple[minutes.MinutesAxis, ...]:
    """The actions commented, finished or late, the worst first."""
    actions = [action for action in plan.actions if _is_spoken_of(action, meeting, on)]
    if not actions:
        return ()
    title = words.translate("MinutesDocument", "Actions spoken of or late")
    lines = [_line(action, on, words) for action in sorted(actions, key=lambda action: _severity(action, on))]
    return (minutes.MinutesAxis(title=title, actions=(views.ActionGroup("", tuple(lines)),)),)


def other_actions(meeting: Meeting, plan: Plan, on: dt.date, words: Words) -> tuple[views.State, ...]:
    """The states of the actions that were not spoken of."""
    others = [action for action in plan.actions if not _is_spoken_of(action, meeting, on)]
    return tuple(action_state_view(action, on, words) for action in others)


def _is_spoken_of(action: Action, meeting: Meeting, on: dt.date) -> bool:
    if _delay(action, on):
        return True
    entry = next((entry for entry in meeting.action_entries if entry.id == action.id), None)
    return entry is not None and (bool(entry.comment.strip()) or entry.status is ActionStatus.DONE)


def _severity(action: Action, on: dt.date) -> tuple[int, int]:
    return _WORST_FIRST.index(action_state(action, on)), -_delay(action, on)


def _delay(action: Action, on: dt.date) -> int:
    """Days late, of an action that is still to be done."""
    return 0 if action.status is ActionStatus.DONE else days_late(action, on)


def _line(action: Action, on: dt.date, words: Words) -> views.ActionLine:
    """An action with its due date alone: a sheet has no room for its beginning."""
    day = words.short_date(action.due or action.start) or no_due_date(words)
    return replace(action_view(action, on, words), schedule=day)
