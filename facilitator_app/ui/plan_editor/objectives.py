"""The objectives, axis by axis."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from facilitator_app.domain.axis_family import family_with_title
from facilitator_app.domain.completeness import Point, completeness
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.plan import Axis, AxisFamily, Measure, Objective, Purpose
from facilitator_app.domain.state import State
from facilitator_app.ui.icons import icon
from facilitator_app.ui.plan_editor import plan_acts
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.plan_editor.tab import PlanTab
from facilitator_app.ui.tables.buttons import ActButton
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.words.labels import label

translate = QCoreApplication.translate


class ObjectivesTab(PlanTab):
    """Objectives under their axes. An axis is its heading: it is renamed, moved and deleted like a row."""

    def __init__(
        self, case: PlanCase, library: Callable[[], None], keep: Callable[[str], None], put_off: Callable[[str], None]
    ) -> None:
        super().__init__(case, "objectivesTab")
        self._plan_before: object = None
        hooks: Hooks[Objective] = Hooks(
            change=self._change,
            end_typing=case.editing.end_typing,
            change_heading=self._change_axis,
            delete_heading=self._delete_axis,
            move_heading=self._move_axis,
            add_without_group=self.add_axis,
        )
        self.table: EditableTable[Objective] = EditableTable(describe(case), case.reader, hooks, self)
        self.add_axis_action = self._action(
            "addAxis", translate("PlanEditor", "Add an axis"), "plan", self.add_axis, worded=True
        )
        self.library_action = self._action(
            "fromLibrary", translate("PlanEditor", "Add from the library…"), "search", library, worded=True
        )
        self.keep_action = self._action(
            "keepInLibrary",
            translate("PlanEditor", "Keep this axis in my library"),
            "save",
            lambda: keep(self.current_axis()),
        )
        self.put_off_action = self._action(
            "putOffAxis", translate("PlanEditor", "Put this axis off…"), "archive", lambda: put_off(self.current_axis())
        )
        self._own = [self.add_axis_action, self.library_action, self.keep_action, self.put_off_action]
        for action in self._own:
            self.table.view.addAction(action)
            self.table.add_button(ActButton(action, self))
        column = QVBoxLayout(self)
        column.addWidget(self.table)

    def _action(self, name: str, text: str, icon_name: str, do: Callable[[], None], *, worded: bool = False) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.setObjectName(name)
        action.triggered.connect(do)
        if worded:
            action.setPriority(QAction.Priority.HighPriority)
        return action

    def show_plan(self) -> None:
        plan = self.case.plan
        gaps = {s.axis_id: s for s in completeness(plan) if s.point is Point.OBJECTIVES}
        groups = tuple(
            Group(
                key=axis.id,
                title=translate("PlanEditor", "Axis {number}: {title}").format(
                    number=number, title=axis.title or translate("PlanEditor", "untitled")
                ),
                note=self._note(axis),
                state=None if gaps[axis.id].complete else State.WATCH,
                record=axis,
            )
            for number, axis in enumerate(plan.axes, 1)
        )
        if self._plan_before is not plan.indicators:
            self._plan_before = plan.indicators
            for line in self.table.model.lines:
                line.forget()
        self.table.show_rows(plan.objectives, groups, read_only=not self.case.draft)
        for action in self._own:
            action.setEnabled(self.case.draft)
        self.keep_action.setEnabled(bool(plan.axes))

    def _note(self, axis: Axis) -> str:
        family = label(axis.family, self.case.words)
        if axis.family is AxisFamily.UNSAID:
            family = translate("PlanEditor", "Family to be said")
        if axis.tied_to_social_clause:
            tied = translate("PlanEditor", "{family}, tied to the social clause").format(family=family)
            asked = self.case.social_clause
            return self.case.words.colon(tied, asked) if asked else tied
        return family

    def current_axis(self) -> str:
        """The id of the axis one is in, or ""."""
        return self.table.current_group()

    def add_axis(self) -> None:
        """Adds an empty axis and opens its title for typing."""
        plan, axis_id = plan_acts.with_new_axis(self.case.plan)
        self.case.act(plan, translate("PlanEditor", "add an axis"))
        self.table.go_to(axis_id, edit=True)

    def _change(self, rows: tuple[Objective, ...], name: str, key: str) -> None:
        self.case.act(plan_acts.with_objectives(self.case.plan, rows), name, key)

    def _change_axis(self, axis: Axis, name: str, key: str) -> None:
        self.case.act(plan_acts.with_axis(self.case.plan, axis), name, key)

    def _delete_axis(self, axis_id: str) -> None:
        self.case.act(
            plan_acts.without_axis(self.case.plan, axis_id),
            translate("PlanEditor", "delete an axis and all that hangs on it"),
        )

    def _move_axis(self, axis_id: str, step: int) -> None:
        self.case.act(plan_acts.moved_axis(self.case.plan, axis_id, step), translate("PlanEditor", "move an axis"))

    def go_to(self, row_id: str, column: str = "") -> bool:
        return self.table.go_to(row_id, column)

    def toggle_detail(self) -> None:
        self.table.show_detail(not self.table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return [*self.table.actions_for_menu(), *self._own]


def describe(case: PlanCase) -> Description[Objective]:
    """The table of objectives."""
    return Description(
        name="objectives",
        marks=case.marks,
        title=translate("PlanEditor", "Objectives"),
        columns=_columns(case),
        new=lambda axis_id: Objective(id=new_id(), axis_id=axis_id),
        copied=lambda row: replace(row, id=new_id()),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("PlanEditor", "Add an objective"),
            added=translate("PlanEditor", "add an objective"),
            deleted=translate("PlanEditor", "delete objectives and what hangs on them"),
            duplicated=translate("PlanEditor", "duplicate objectives"),
            moved=translate("PlanEditor", "move objectives"),
            pasted=translate("PlanEditor", "paste objectives"),
            changed=translate("PlanEditor", "change objective"),
        ),
        empty=translate(
            "PlanEditor",
            "This plan has no axis yet. Add one (Insert), or take axes with their objectives, indicators and actions "
            "from the library.",
        ),
        group_of=lambda row: row.axis_id,
        regrouped=lambda row, axis_id: replace(row, axis_id=axis_id),
        heading=_axis_columns(case),
    )


def _columns(case: PlanCase) -> tuple[Column[Objective], ...]:
    return (*_what(case), *_reach(case))


def _what(case: PlanCase) -> tuple[Column[Objective], ...]:
    """The objective, and of what kind it is."""
    return (
        Column(
            key="title",
            title=translate("PlanEditor", "Objective"),
            kind=Kind.LONG_TEXT,
            get=lambda row: row.title,
            put=lambda row, value: replace(row, title=value),
            width=28,
            share=6,
            lacking=lambda row: "" if row.title.strip() else translate("PlanEditor", "to be worded"),
        ),
        Column(
            key="measure",
            title=translate("PlanEditor", "Kind"),
            kind=Kind.CHOICE,
            choices=lambda _row: case.choices(Measure),
            get=lambda row: row.measure,
            put=lambda row, value: replace(row, measure=value),
            width=13,
            priority=2,
        ),
        Column(
            key="purpose",
            title=translate("PlanEditor", "Purpose"),
            kind=Kind.CHOICE,
            choices=lambda _row: case.choices(Purpose),
            get=lambda row: row.purpose,
            put=lambda row, value: replace(row, purpose=value),
            width=16,
            priority=3,
        ),
    )


def _reach(case: PlanCase) -> tuple[Column[Objective], ...]:
    """Whom it concerns, on whom it rests, and how it is measured."""

    def confirm(row: Objective) -> str:
        return "" if row.perimeter_confirmed else translate("PlanEditor", "to confirm")

    return (
        Column(
            key="responsibility",
            title=translate("PlanEditor", "Result depends on"),
            kind=Kind.CHOICE,
            choices=lambda row: case.parties(row.responsibility),
            get=lambda row: row.responsibility,
            put=lambda row, value: replace(row, responsibility=value),
            width=18,
            priority=4,
        ),
        Column(
            key="perimeter",
            title=translate("PlanEditor", "Perimeter confirmed"),
            kind=Kind.CHECK,
            get=lambda row: row.perimeter_confirmed,
            put=lambda row, value: replace(row, perimeter_confirmed=value),
            lacking=confirm,
            hint=translate(
                "PlanEditor",
                "It is about the services of the contract; on a social axis, about the employees assigned to the "
                "contract, or likely to be.",
            ),
            width=15,
            priority=1,
        ),
        Column(
            key="indicators",
            title=translate("PlanEditor", "Indicators"),
            get=lambda row: _measured(case, row),
            show=lambda row: str(_measured(case, row) or ""),
            lacking=lambda row: _unmeasured(case, row),
            width=11,
            priority=5,
        ),
        Column(
            key="note",
            title=translate("PlanEditor", "Note"),
            kind=Kind.LONG_TEXT,
            get=lambda row: row.note,
            put=lambda row, value: replace(row, note=value),
            width=16,
            share=2,
            priority=6,
        ),
    )


def _measured(case: PlanCase, row: Objective) -> int:
    return sum(indicator.objective_id == row.id for indicator in case.plan.indicators)


def _unmeasured(case: PlanCase, row: Objective) -> str:
    if row.measure is Measure.MEASURABLE and not _measured(case, row):
        return translate("PlanEditor", "none yet")
    return ""


def _axis_columns(case: PlanCase) -> tuple[Column[Any], ...]:
    change = translate("PlanEditor", "change axis")
    return (
        Column(
            key="title",
            title=translate("PlanEditor", "Axis"),
            get=lambda axis: axis.title,
            put=lambda axis, value: replace(
                axis, title=value, family=family_with_title(axis.family, axis.title, value)
            ),
            label=change,
        ),
        Column(
            key="family",
            title=translate("PlanEditor", "Family"),
            kind=Kind.CHOICE,
            choices=lambda _axis: case.choices(AxisFamily),
            get=lambda axis: axis.family,
            put=lambda axis, value: replace(axis, family=value),
            label=change,
        ),
        Column(
            key="clause",
            title=translate("PlanEditor", "Tied to the contract’s social clause"),
            kind=Kind.CHECK,
            get=lambda axis: axis.tied_to_social_clause,
            put=lambda axis, value: replace(axis, tied_to_social_clause=value),
            label=change,
        ),
    )
