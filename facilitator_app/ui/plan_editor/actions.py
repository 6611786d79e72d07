"""The actions of the holder, of the buyer and of both."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action, ActionStatus
from facilitator_app.domain.progress import action_state, days_late
from facilitator_app.domain.state import State
from facilitator_app.ui.plan_editor import plan_acts
from facilitator_app.ui.plan_editor.case import PARTIES, PlanCase
from facilitator_app.ui.plan_editor.tab import PlanTab
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks

translate = QCoreApplication.translate


class ActionsTab(PlanTab):
    """Actions under the party that does them."""

    def __init__(self, case: PlanCase) -> None:
        super().__init__(case, "actionsTab")
        self._around: object = None
        hooks: Hooks[Action] = Hooks(change=self._change, end_typing=case.editing.end_typing)
        self.table: EditableTable[Action] = EditableTable(describe(case), case.reader, hooks, self)
        column = QVBoxLayout(self)
        column.addWidget(self.table)

    def show_plan(self) -> None:
        plan = self.case.plan
        around = (plan.objectives, self.case.today())
        if self._around != around:
            self._around = around
            for line in self.table.model.lines:
                line.forget()
        self.table.show_rows(
            plan.actions, action_groups(plan.actions), read_only=self.case.read_only, follow_up=self.case.follow_up
        )

    def _change(self, rows: tuple[Action, ...], name: str, key: str) -> None:
        self.case.act(replace(self.case.plan, actions=rows), name, key)

    def go_to(self, row_id: str, column: str = "") -> bool:
        return self.table.go_to(row_id, column)

    def toggle_detail(self) -> None:
        self.table.show_detail(not self.table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return self.table.actions_for_menu()


def action_groups(actions: tuple[Action, ...]) -> tuple[Group, ...]:
    """A heading per party; the facilitator's only where there is such an action."""
    titles = {
        Party.HOLDER: translate("PlanEditor", "Actions of the holder"),
        Party.BUYER: translate("PlanEditor", "Actions of the buyer"),
        Party.SHARED: translate("PlanEditor", "Actions of both parties"),
        Party.FACILITATOR: translate("PlanEditor", "Actions of the facilitator"),
    }
    shown = [*PARTIES, *([Party.FACILITATOR] if any(a.party is Party.FACILITATOR for a in actions) else [])]
    groups = []
    for party in shown:
        mine = [action for action in actions if action.party is party]
        done = sum(action.status is ActionStatus.DONE for action in mine)
        said = translate("PlanEditor", "%n done of {all}", "", done)
        note = said.format(all=len(mine)) if mine else ""
        groups.append(Group(key=party.value, title=titles[party], note=note))
    return tuple(groups)


def describe(case: PlanCase) -> Description[Action]:
    """The table of actions."""
    return Description(
        name="actions",
        marks=case.marks,
        title=translate("PlanEditor", "Actions"),
        columns=(*_what(case), *_when(), *_how_far(case)),
        new=lambda party: Action(id=new_id(), party=Party(party)),
        copied=lambda row: replace(row, id=new_id()),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("PlanEditor", "Add an action"),
            added=translate("PlanEditor", "add an action"),
            deleted=translate("PlanEditor", "delete actions"),
            duplicated=translate("PlanEditor", "duplicate actions"),
            moved=translate("PlanEditor", "move actions"),
            pasted=translate("PlanEditor", "paste actions"),
            changed=translate("PlanEditor", "change action"),
        ),
        empty="",
        group_of=lambda row: row.party.value,
        regrouped=lambda row, party: replace(row, party=Party(party)),
    )


def _plain(key: str, title: str, kind: Kind = Kind.TEXT, **more: Any) -> Column[Action]:
    return Column(
        key=key,
        title=title,
        kind=kind,
        get=lambda row: getattr(row, key),
        put=more.pop("put", lambda row, value: replace(row, **{key: value})),
        **more,
    )


def _what(case: PlanCase) -> tuple[Column[Action], ...]:
    def untitled(row: Action) -> str:
        return "" if row.title.strip() else translate("PlanEditor", "to be worded")

    def aimless(row: Action) -> str:
        return "" if row.objective_ids else translate("PlanEditor", "to be linked")

    def aims(_row: Action) -> tuple[Choice, ...]:
        return tuple(
            Choice(value=o.id, text=o.title or translate("PlanEditor", "Objective to be worded"))
            for o in case.plan.objectives
        )

    return (
        _plain("title", translate("PlanEditor", "Action"), Kind.LONG_TEXT, width=28, share=5, lacking=untitled),
        _plain(
            "objective_ids",
            translate("PlanEditor", "Objectives"),
            Kind.CHOICES,
            choices=aims,
            width=24,
            share=3,
            priority=4,
            lacking=aimless,
        ),
        _plain(
            "party",
            translate("PlanEditor", "Party"),
            Kind.CHOICE,
            choices=lambda row: case.parties(row.party),
            in_table=False,
        ),
        _plain("responsible", translate("PlanEditor", "Responsible"), width=14, share=2, priority=3),
    )


def _when() -> tuple[Column[Action], ...]:
    def undated(key: str) -> Any:
        def lacking(row: Action) -> str:
            if row.status is ActionStatus.DROPPED:
                return ""
            if key == "due" and row.start is not None and row.due is not None and row.due < row.start:
                return translate("PlanEditor", "before the start")
            return "" if getattr(row, key) is not None else translate("PlanEditor", "to set")

        return lacking

    def upside_down(row: Action) -> State | None:
        return State.WATCH if row.start is not None and row.due is not None and row.due < row.start else None

    return (
        _plain("start", translate("PlanEditor", "Start"), Kind.DATE, width=11, priority=2, lacking=undated("start")),
        _plain("due", translate("PlanEditor", "Due"), Kind.DATE, width=11, lacking=undated("due"), state=upside_down),
    )


def _how_far(case: PlanCase) -> tuple[Column[Action], ...]:
    return (
        _plain(
            "status",
            translate("PlanEditor", "Status"),
            Kind.CHOICE,
            choices=lambda _row: case.choices(ActionStatus),
            put=lambda row, value: plan_acts.with_status(row, value, case.today()),
            state=lambda row: action_state(row, case.today()),
            width=14,
            followed_up=True,
        ),
        _plain(
            "progress",
            translate("PlanEditor", "Progress"),
            Kind.NUMBER,
            put=lambda row, value: plan_acts.with_progress(row, value, case.today()),
            whole=True,
            most=100,
            suffix="\u202f%",
            width=8,
            priority=5,
            followed_up=True,
        ),
        Column(
            key="late",
            title=translate("PlanEditor", "Lateness"),
            get=lambda row: days_late(row, case.today()),
            show=lambda row: lateness(row, case),
            state=lambda row: State.LATE if _running_late(row, case) else None,
            width=13,
            priority=1,
        ),
        _plain("done_on", translate("PlanEditor", "Done on"), Kind.DATE, in_table=False, followed_up=True),
        _plain(
            "comment",
            translate("PlanEditor", "Comment"),
            Kind.LONG_TEXT,
            width=14,
            share=2,
            priority=6,
            followed_up=True,
        ),
    )


def _running_late(row: Action, case: PlanCase) -> bool:
    return row.status is not ActionStatus.DONE and days_late(row, case.today()) > 0


def lateness(row: Action, case: PlanCase) -> str:
    """By how much an action is or was late, in words; empty when it is not."""
    late = days_late(row, case.today())
    if not late:
        return ""
    if row.status is ActionStatus.DONE:
        return translate("PlanEditor", "done %n day(s) late", "", late)
    return translate("PlanEditor", "%n day(s) late", "", late)
