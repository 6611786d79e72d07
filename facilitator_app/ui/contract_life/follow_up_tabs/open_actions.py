"""The actions each party has still to do: those of the plans followed, and decisions of meetings left open."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.followed import actions_followed
from facilitator_app.domain.meeting import DecisionState, Meeting
from facilitator_app.domain.meeting_start import left_open
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, ActionStatus, Plan
from facilitator_app.domain.progress import action_state, worst
from facilitator_app.domain.register import Occasion, held
from facilitator_app.domain.state import WATCH_DAYS, State
from facilitator_app.ui.contract_life.follow_up_tabs.case import FollowUpCase
from facilitator_app.ui.contract_life.follow_up_tabs.tab import FollowUpTab, Lead, TabTitle, counted
from facilitator_app.ui.review_wizard.texts import days_away
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.words.labels import label, told_owner

translate = QCoreApplication.translate

_ORDER = (Party.HOLDER, Party.BUYER, Party.SHARED, Party.FACILITATOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """Something a party has to do, and where it comes from: a plan (`year`) or the meeting of `occasion`."""

    id: str
    party: Party = Party.HOLDER
    text: str = ""
    who: str = ""
    due: dt.date | None = None
    state: State = State.NOT_STARTED
    year: int = 0
    occasion: Occasion | None = None
    leads_to: tuple[str, str] = ("", "")


class OpenActionsTab(FollowUpTab):
    """What is still to be done, under the party that does it, the most urgent first."""

    def __init__(self, case: FollowUpCase, lead: Lead) -> None:
        super().__init__(case, "openActionsTab", lead)
        hooks: Hooks[OpenAction] = Hooks(change=lambda *_: None, end_typing=case.editing.end_typing)
        self.add_table(EditableTable(describe(case), case.reader, hooks, self))
        self.go = self.add_act("openOrigin", translate("FollowUp", "Open where it comes from"), self._go, "open")
        self.table.current_changed.connect(lambda _row: self._enable())

    def show_case(self) -> None:
        rows = self._rows()
        groups = []
        for party in _ORDER:
            mine = [row for row in rows if row.party is party]
            if mine:
                late = sum(row.state is State.LATE for row in mine)
                note = translate("FollowUp", "%n late", "", late) if late else ""
                groups.append(Group(key=party.value, title=label(party, self.case.words), note=note))
        self.table.show_rows(rows, tuple(groups), read_only=True)
        self._enable()

    def _rows(self) -> tuple[OpenAction, ...]:
        told = self.case.told
        return open_actions(told.plans, told.meetings, self.case.today())

    def title(self) -> TabTitle:
        rows = self._rows()
        state = worst(tuple(row.state for row in rows))
        alarming = state if state in (State.LATE, State.WATCH) else None
        return counted(translate("FollowUp", "Open actions"), len(rows), alarming)

    def _enable(self) -> None:
        row = self.table.current_row()
        self.go.setEnabled(row is not None and bool(row.leads_to[1]))

    def _go(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.lead(*row.leads_to)


def open_actions(plans: tuple[Plan, ...], meetings: tuple[Meeting, ...], today: dt.date) -> tuple[OpenAction, ...]:
    """The actions of the plans followed, not done or dropped, and the decisions left open, the earliest due first."""
    of_plans = actions_followed(plans, today)
    found = [_of_plan(action, plan, today) for action, plan in of_plans if _is_open(action)]
    for followed in left_open(meetings):
        meeting = _decided_at(followed.id, meetings)
        occasion = Occasion(on=meeting.date, meeting_id=meeting.id, kind=meeting.kind) if meeting else None
        found.append(
            OpenAction(
                id=followed.id,
                party=followed.party,
                text=followed.text,
                who=followed.who,
                due=followed.due,
                state=_state(followed.due, today),
                occasion=occasion,
                leads_to=("meeting", meeting.id if meeting else ""),
            )
        )
    return tuple(sorted(found, key=lambda row: row.due or dt.date.max))


def _is_open(action: Action) -> bool:
    return action.status not in (ActionStatus.DONE, ActionStatus.DROPPED) and bool(action.title.strip())


def _of_plan(action: Action, plan: Plan, today: dt.date) -> OpenAction:
    return OpenAction(
        id=action.id,
        party=action.party,
        text=action.title,
        who=action.responsible,
        due=action.due,
        state=action_state(action, today),
        year=plan.year,
        leads_to=("plan", plan.id),
    )


def _decided_at(decision_id: str, meetings: tuple[Meeting, ...]) -> Meeting | None:
    for meeting in held(meetings):
        if any(d.id == decision_id and d.state is DecisionState.OPEN for d in meeting.decisions):
            return meeting
    return None


def _state(due: dt.date | None, today: dt.date) -> State:
    if due is None:
        return State.NOT_STARTED
    days = (due - today).days
    return State.LATE if days < 0 else State.WATCH if days <= WATCH_DAYS else State.ON_TRACK


def describe(case: FollowUpCase) -> Description[OpenAction]:
    """The table of what is to be done."""
    words = case.words

    def when(row: OpenAction) -> str:
        return "" if row.due is None else days_away(row.due, case.today())

    def origin(row: OpenAction) -> str:
        if row.occasion is not None:
            return case.occasion(row.occasion, "\n")
        return translate("FollowUp", "plan of year {year}").format(year=row.year)

    return Description(
        name="openActions",
        title=translate("FollowUp", "Open actions"),
        columns=(
            Column(
                key="text",
                title=translate("FollowUp", "To do"),
                get=lambda row: row.text,
                show=lambda row: row.text,
                width=26,
                share=4,
            ),
            Column(
                key="who",
                title=translate("FollowUp", "Who"),
                get=lambda row: row.who,
                show=lambda row: told_owner(row.who, row.party, words) if row.who.strip() else "",
                width=14,
                share=2,
                priority=3,
            ),
            Column(
                key="due",
                title=translate("FollowUp", "Due"),
                kind=Kind.DATE,
                get=lambda row: row.due,
                show=lambda row: words.short_date(row.due),
                width=11,
            ),
            Column(
                key="state",
                title=translate("FollowUp", "State"),
                get=lambda row: row.state,
                show=lambda row: label(row.state, words),
                state=lambda row: row.state,
                width=17,
            ),
            Column(key="when", title=translate("FollowUp", "When"), get=when, show=when, width=13, priority=1),
            Column(key="origin", title=translate("FollowUp", "From"), get=origin, show=origin, width=20, priority=2),
        ),
        new=lambda party: OpenAction(id="", party=Party(party)),
        copied=lambda row: row,
        id_of=lambda row: row.id,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted="", changed=""),
        empty=translate("FollowUp", "Nothing is left to do: neither an action of the plan nor a decision is open."),
        group_of=lambda row: row.party.value,
        fixed=True,
    )
