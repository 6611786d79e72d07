"""How each axis is followed and who gains what; the axes put off, with their reason."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.plan import Axis, AxisFamily, PutOffAxis
from facilitator_app.ui.icons import icon
from facilitator_app.ui.plan_editor import plan_acts
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.plan_editor.tab import PlanTab
from facilitator_app.ui.tables.buttons import ActButton
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks

translate = QCoreApplication.translate


class FollowUpTab(PlanTab):
    """Monitoring, governance and gains of each axis above, axes put off below."""

    def __init__(self, case: PlanCase) -> None:
        super().__init__(case, "followUpTab")
        end = case.editing.end_typing
        axes: Hooks[Axis] = Hooks(change=self._change_axes, end_typing=end)
        self.table: EditableTable[Axis] = EditableTable(describe_axes(case), case.reader, axes, self)
        later: Hooks[PutOffAxis] = Hooks(change=self._change_put_off, end_typing=end)
        self.put_off: EditableTable[PutOffAxis] = EditableTable(describe_put_off(case), case.reader, later, self)
        self.take_up_action = QAction(icon("redo"), translate("PlanEditor", "Take this axis up"), self)
        self.take_up_action.setObjectName("takeUpAxis")
        self.take_up_action.setPriority(QAction.Priority.HighPriority)
        self.take_up_action.triggered.connect(self._take_up)
        self.put_off.view.addAction(self.take_up_action)
        self.put_off.add_button(ActButton(self.take_up_action, self))
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        title = QLabel(translate("PlanEditor", "Axes put off, offered again at renewal"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        column.addWidget(title)
        column.addWidget(self.put_off, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setObjectName("followUpHalves")
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.addWidget(halves)

    def show_plan(self) -> None:
        plan, locked = self.case.plan, not self.case.draft
        self.table.show_rows(plan.axes, read_only=locked)
        self.put_off.show_rows(plan.put_off, read_only=locked)
        self.take_up_action.setEnabled(not locked and bool(plan.put_off))

    def _change_axes(self, rows: tuple[Axis, ...], name: str, key: str) -> None:
        self.case.act(replace(self.case.plan, axes=rows), name, key)

    def _change_put_off(self, rows: tuple[PutOffAxis, ...], name: str, key: str) -> None:
        self.case.act(replace(self.case.plan, put_off=rows), name, key)

    def _take_up(self) -> None:
        row = self.put_off.current_row()
        if row is not None and self.case.draft:
            self.case.act(plan_acts.take_up(self.case.plan, row.id), translate("PlanEditor", "take an axis up"))

    def go_to(self, row_id: str, column: str = "") -> bool:
        return self.table.go_to(row_id, column) or self.put_off.go_to(row_id, column)

    def toggle_detail(self) -> None:
        table = self.put_off if self.put_off.view.hasFocus() else self.table
        table.show_detail(not table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return [*self.put_off.actions_for_menu(), self.take_up_action]


def describe_axes(case: PlanCase) -> Description[Axis]:
    """The table of axes with their long texts: no row is added here."""
    change = translate("PlanEditor", "change follow-up")
    return Description(
        name="followUp",
        marks=case.marks,
        title=translate("PlanEditor", "Follow-up of each axis"),
        columns=(
            Column(
                key="axis",
                title=translate("PlanEditor", "Axis"),
                get=lambda axis: axis.title,
                show=lambda axis: axis.title or translate("PlanEditor", "untitled"),
                width=18,
                share=2,
                in_detail=False,
            ),
            Column(
                key="monitoring",
                title=translate("PlanEditor", "Monitoring and control"),
                kind=Kind.LONG_TEXT,
                get=lambda axis: axis.monitoring,
                put=lambda axis, value: replace(axis, monitoring=value),
                label=change,
                lacking=lambda a: "" if a.monitoring.strip() else translate("PlanEditor", "to be described"),
                hint=translate("PlanEditor", "Who follows the axis, when, on what evidence?"),
                width=22,
                share=3,
            ),
            Column(
                key="governance",
                title=translate("PlanEditor", "Governance and roles"),
                kind=Kind.LONG_TEXT,
                get=lambda axis: axis.governance,
                put=lambda axis, value: replace(axis, governance=value),
                label=change,
                hint=translate("PlanEditor", "Who decides, who takes part, who is told?"),
                width=20,
                share=3,
            ),
            Column(
                key="gains",
                title=translate("PlanEditor", "Values and sharing of gains"),
                kind=Kind.LONG_TEXT,
                get=lambda axis: axis.gains,
                put=lambda axis, value: replace(axis, gains=value),
                label=change,
                hint=translate("PlanEditor", "What does each party gain from it, in money or otherwise?"),
                width=20,
                share=3,
            ),
        ),
        new=lambda _group: Axis(id=new_id()),
        copied=lambda axis: axis,
        id_of=lambda axis: axis.id,
        acts=Acts(add="", added="", deleted="", duplicated="", moved="", pasted=change, changed=change),
        empty=translate("PlanEditor", "Each axis is followed on its own: add an axis first (first tab)."),
        fixed=True,
    )


def describe_put_off(case: PlanCase) -> Description[PutOffAxis]:
    """The table of axes put off."""
    return Description(
        name="putOff",
        title=translate("PlanEditor", "Axes put off"),
        columns=(
            Column(
                key="title",
                title=translate("PlanEditor", "Axis"),
                kind=Kind.LONG_TEXT,
                get=lambda row: row.title,
                put=lambda row, value: replace(row, title=value),
                width=24,
                share=3,
                lacking=lambda row: "" if row.title.strip() else translate("PlanEditor", "to be worded"),
            ),
            Column(
                key="family",
                title=translate("PlanEditor", "Family"),
                kind=Kind.CHOICE,
                choices=lambda _row: case.choices(AxisFamily),
                get=lambda row: row.family,
                put=lambda row, value: replace(row, family=value),
                width=16,
                priority=1,
            ),
            Column(
                key="reason",
                title=translate("PlanEditor", "Reason"),
                kind=Kind.LONG_TEXT,
                get=lambda row: row.reason,
                put=lambda row, value: replace(row, reason=value),
                width=24,
                share=4,
                lacking=lambda row: "" if row.reason.strip() else translate("PlanEditor", "to be given"),
            ),
        ),
        new=lambda _group: PutOffAxis(id=new_id()),
        copied=lambda row: replace(row, id=new_id()),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("PlanEditor", "Add an axis put off"),
            added=translate("PlanEditor", "add an axis put off"),
            deleted=translate("PlanEditor", "delete axes put off"),
            duplicated=translate("PlanEditor", "duplicate axes put off"),
            moved=translate("PlanEditor", "move axes put off"),
            pasted=translate("PlanEditor", "paste axes put off"),
            changed=translate("PlanEditor", "change axis put off"),
        ),
        empty=translate("PlanEditor", "No axis is put off."),
    )
