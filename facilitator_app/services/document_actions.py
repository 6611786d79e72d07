"""The actions of a plan as documents tell them: as the parties agreed on them, or as they stand on a day."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from facilitator_app.documents import views
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, ActionStatus, Plan
from facilitator_app.domain.progress import days_late
from facilitator_app.services.document_figures import action_state_view
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_BETWEEN = " \u2013 "


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanActions:
    """The actions of a plan, axis by axis. Without a day (``on``) they are told as agreed: who, what, when; no state.

    An action that serves several axes is listed under each of them, and counted under the first alone.
    """

    plan: Plan
    words: Words
    on: dt.date | None = None

    def of_axis(self, axis_id: str, among: Iterable[Action] | None = None) -> tuple[views.ActionGroup, ...]:
        """The actions that serve an axis, party by party; only those of ``among``, where it is given."""
        served = self.plan.actions if among is None else among
        return self._groups([action for action in served if axis_id in self.plan.action_axes(action)], axis_id)

    def of_no_axis(self, among: Iterable[Action] | None = None) -> tuple[views.ActionGroup, ...]:
        """The actions that serve no objective yet, party by party."""
        free = self.plan.actions if among is None else among
        return self._groups([action for action in free if not self.plan.action_axes(action)], "")

    def states(self, axis_id: str) -> views.StateCounts | None:
        """How many actions of an axis stand in each state, without those counted under an axis before."""
        if self.on is None:
            return None
        counted = [a for a in self.plan.actions if self.plan.action_axes(a)[:1] == (axis_id,)]
        return state_counts(counted, self.on, self.words)

    def _groups(self, actions: Sequence[Action], axis_id: str) -> tuple[views.ActionGroup, ...]:
        translate = self.words.translate
        titles = {
            Party.HOLDER: translate("PlanDocument", "Actions of the holder"),
            Party.BUYER: translate("PlanDocument", "Actions of the buyer"),
            Party.SHARED: translate("PlanDocument", "Actions of both parties"),
            Party.FACILITATOR: translate("PlanDocument", "Actions of the facilitator"),
        }
        groups = [
            views.ActionGroup(title, tuple(self._line(a, axis_id) for a in actions if a.party is party))
            for party, title in titles.items()
        ]
        return tuple(group for group in groups if group.actions)

    def _line(self, action: Action, axis_id: str) -> views.ActionLine:
        elsewhere = self._other_axes(action, axis_id)
        if self.on is not None:
            return action_view(action, self.on, self.words, elsewhere)
        return views.ActionLine(
            text=action.title,
            who=action.responsible or label(action.party, self.words),
            schedule=action_dates(action, self.words),
            note=elsewhere,
        )

    def _other_axes(self, action: Action, axis_id: str) -> str:
        """Where else the action is told, so that figures are seen to add up."""
        served = self.plan.action_axes(action)
        if axis_id not in served or served == (axis_id,):
            return ""
        numbers = {axis.id: str(number) for number, axis in enumerate(self.plan.axes, 1)}
        translate = self.words.translate
        if axis_id != served[0]:
            return translate("PlanDocument", "(counted under axis {number})").format(number=numbers[served[0]])
        others = ", ".join(numbers[id_] for id_ in served[1:])
        if "," in others:
            return translate("PlanDocument", "(also followed up under axes {numbers})").format(numbers=others)
        return translate("PlanDocument", "(also followed up under axis {number})").format(number=others)


def action_view(action: Action, on: dt.date, words: Words, elsewhere: str = "") -> views.ActionLine:
    """An action as it stands on a day; ``elsewhere`` says under which other axes it is told."""
    late = days_late(action, on)
    notes = []
    if late and action.status is not ActionStatus.DONE:
        notes.append(words.translate("PlanDocument", "%n day(s) late", "", late))
    elif late:
        notes.append(words.translate("PlanDocument", "done %n day(s) late", "", late))
    notes.append(action.comment)
    under_way = action.status is ActionStatus.IN_PROGRESS and action.progress > 0
    return views.ActionLine(
        text=action.title,
        who=action.responsible or label(action.party, words),
        schedule=action_dates(action, words),
        state=action_state_view(action, on, words),
        progress=words.percent(Decimal(action.progress)) if under_way else "",
        note=" ".join(part for part in (_BETWEEN.join(n.strip() for n in notes if n.strip()), elsewhere) if part),
    )


def action_dates(action: Action, words: Words) -> str:
    """When an action is to be done, in figures."""
    start, due = words.short_date(action.start), words.short_date(action.due)
    if start and due:
        return words.translate("PlanDocument", "from {start} to {end}").format(start=start, end=due)
    if due:
        return words.translate("PlanDocument", "by {date}").format(date=due)
    if start:
        return words.translate("PlanDocument", "from {date}").format(date=start)
    return no_due_date(words)


def no_due_date(words: Words) -> str:
    """What stands where a date is missing: a blank could be an omission of the document."""
    return words.translate("PlanDocument", "no due date")


def state_counts(actions: Sequence[Action], on: dt.date, words: Words) -> views.StateCounts | None:
    """How many actions stand in each state; dropped ones are not counted. None for none."""
    counted = [action_state_view(a, on, words) for a in actions if a.status is not ActionStatus.DROPPED]
    order = sorted(set(counted), key=lambda state: list(views.Mark).index(state.mark))
    counts = tuple(views.StateCount(state, counted.count(state)) for state in order)
    if not counts:
        return None
    told = ", ".join(words.colon(item.state.text, str(item.count)) for item in counts)
    return views.StateCounts(counts, words.colon(words.translate("PlanDocument", "Actions by state"), told))
