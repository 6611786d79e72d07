"""The plan's actions side by side with what the meeting says of them."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from facilitator_app.domain.meeting import ActionEntry, Meeting
from facilitator_app.domain.plan import Action, ActionStatus, Plan
from facilitator_app.domain.progress import action_state, days_late
from facilitator_app.domain.state import State

CLOSED = (ActionStatus.DONE, ActionStatus.DROPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """One action; `entry` is None until the meeting has said something of it."""

    action: Action
    entry: ActionEntry | None = None

    @property
    def id(self) -> str:
        """The action's id."""
        return self.action.id

    @property
    def answered(self) -> bool:
        """Whether nothing more is asked: the meeting has spoken, or the action was closed before."""
        return self.entry is not None or self.action.status in CLOSED

    @property
    def status(self) -> ActionStatus:
        """As the meeting says, else as the plan does."""
        return self.entry.status if self.entry else self.action.status

    @property
    def progress(self) -> int:
        """In percent."""
        return self.entry.progress if self.entry else self.action.progress

    @property
    def due(self) -> dt.date | None:
        """The new due date where one was agreed, else the plan's."""
        return (self.entry.new_due if self.entry else None) or self.action.due

    def with_status(self, status: ActionStatus) -> "ActionLine":
        """Another status; done means 100 %, and begun again no longer."""
        progress = 100 if status is ActionStatus.DONE else self.progress
        if status is not ActionStatus.DONE and self.status is ActionStatus.DONE and progress == 100:
            progress = self.action.progress if self.action.progress < 100 else 0
        return self.with_entry(status=status, progress=progress)

    def with_progress(self, progress: int) -> "ActionLine":
        """Another progress; anything begun is no longer to be done."""
        status = self.status
        if 0 < progress < 100 and status is ActionStatus.TO_DO:
            status = ActionStatus.IN_PROGRESS
        return self.with_entry(status=status, progress=progress)

    def with_entry(self, **changes: Any) -> "ActionLine":
        """What the meeting says, with something changed."""
        entry = self.entry or ActionEntry(id=self.action.id, status=self.action.status, progress=self.action.progress)
        return replace(self, entry=replace(entry, **changes))

    def _as_told(self) -> Action:
        return replace(self.action, status=self.status, progress=self.progress, due=self.due)

    def state(self, day: dt.date) -> State:
        """One of the five states, as of a day."""
        return action_state(self._as_told(), day)

    def late_by(self, day: dt.date) -> int:
        """Days late as of a day, before any new date is agreed; 0 when it is not."""
        return days_late(replace(self._as_told(), due=self.action.due, done_on=self._done_on(day)), day)

    def _done_on(self, day: dt.date) -> dt.date | None:
        return (self.action.done_on or day) if self.status is ActionStatus.DONE else None


def action_lines(meeting: Meeting, plan: Plan | None) -> tuple[ActionLine, ...]:
    """All actions of the plan, in its order."""
    entries = {e.id: e for e in meeting.action_entries}
    return tuple(ActionLine(action=a, entry=entries.get(a.id)) for a in (plan.actions if plan else ()))


def with_lines(meeting: Meeting, lines: tuple[ActionLine, ...]) -> Meeting:
    """The meeting with what the lines say."""
    return replace(meeting, action_entries=tuple(line.entry for line in lines if line.entry is not None))


def confirmed(lines: tuple[ActionLine, ...]) -> tuple[ActionLine, ...]:
    """The lines with those not answered yet confirmed as the plan has them."""
    return tuple(line if line.answered else line.with_entry() for line in lines)
