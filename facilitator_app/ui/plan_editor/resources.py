"""The means and resources of each party, axis by axis."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from facilitator_app.domain.completeness import Point, completeness
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Axis, Resource, ResourceKind
from facilitator_app.domain.state import State
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.plan_editor.tab import PlanTab
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks

translate = QCoreApplication.translate


class ResourcesTab(PlanTab):
    """What each party puts in for each axis."""

    def __init__(self, case: PlanCase) -> None:
        super().__init__(case, "resourcesTab")
        hooks: Hooks[Resource] = Hooks(change=self._change, end_typing=case.editing.end_typing)
        self.table: EditableTable[Resource] = EditableTable(describe(case), case.reader, hooks, self)
        column = QVBoxLayout(self)
        column.addWidget(self.table)

    def show_plan(self) -> None:
        plan = self.case.plan
        complete = {s.axis_id: s.complete for s in completeness(plan) if s.point is Point.RESOURCES}
        groups = tuple(
            Group(
                key=axis.id,
                title=translate("PlanEditor", "Axis {number}: {title}").format(
                    number=number, title=axis.title or translate("PlanEditor", "untitled")
                ),
                note="" if complete[axis.id] else self._lacking(axis),
                state=None if complete[axis.id] else State.WATCH,
            )
            for number, axis in enumerate(plan.axes, 1)
        )
        self.table.show_rows(plan.resources, groups, read_only=not self.case.draft)

    def _lacking(self, axis: Axis) -> str:
        there = {r.party for r in self.case.plan.resources if r.axis_id == axis.id and r.description.strip()}
        if Party.HOLDER not in there and Party.BUYER not in there:
            return translate("PlanEditor", "means of both parties are missing")
        if Party.HOLDER not in there:
            return translate("PlanEditor", "means of the holder are missing")
        return translate("PlanEditor", "means of the buyer are missing")

    def _change(self, rows: tuple[Resource, ...], name: str, key: str) -> None:
        self.case.act(replace(self.case.plan, resources=rows), name, key)

    def go_to(self, row_id: str, column: str = "") -> bool:
        return self.table.go_to(row_id, column)

    def toggle_detail(self) -> None:
        self.table.show_detail(not self.table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return self.table.actions_for_menu()


def describe(case: PlanCase) -> Description[Resource]:
    """The table of resources."""
    return Description(
        name="resources",
        marks=case.marks,
        title=translate("PlanEditor", "Means and resources"),
        columns=_columns(case),
        # Party and kind are proposed; what one types is what the means are.
        first="description",
        new=lambda axis_id: _next(case, axis_id),
        copied=lambda row: replace(row, id=new_id()),
        id_of=lambda row: row.id,
        acts=Acts(
            add=translate("PlanEditor", "Add means"),
            added=translate("PlanEditor", "add means"),
            deleted=translate("PlanEditor", "delete means"),
            duplicated=translate("PlanEditor", "duplicate means"),
            moved=translate("PlanEditor", "move means"),
            pasted=translate("PlanEditor", "paste means"),
            changed=translate("PlanEditor", "change means"),
        ),
        empty=translate("PlanEditor", "Means belong to an axis: add an axis first (first tab)."),
        group_of=lambda row: row.axis_id,
        regrouped=lambda row, axis_id: replace(row, axis_id=axis_id),
    )


def _next(case: PlanCase, axis_id: str) -> Resource:
    """A fresh line, for the party that has none yet on this axis."""
    there = {r.party for r in case.plan.resources if r.axis_id == axis_id}
    party = Party.BUYER if Party.HOLDER in there and Party.BUYER not in there else Party.HOLDER
    return Resource(id=new_id(), axis_id=axis_id, party=party)


def _columns(case: PlanCase) -> tuple[Column[Resource], ...]:
    def undescribed(row: Resource) -> str:
        return "" if row.description.strip() else translate("PlanEditor", "to be described")

    return (
        Column(
            key="party",
            title=translate("PlanEditor", "Party"),
            kind=Kind.CHOICE,
            choices=lambda row: case.parties(row.party),
            get=lambda row: row.party,
            put=lambda row, value: replace(row, party=value),
            width=16,
        ),
        Column(
            key="kind",
            title=translate("PlanEditor", "Kind"),
            kind=Kind.CHOICE,
            choices=lambda _row: case.choices(ResourceKind),
            get=lambda row: row.kind,
            put=lambda row, value: replace(row, kind=value),
            width=19,
            priority=1,
        ),
        Column(
            key="description",
            title=translate("PlanEditor", "Means"),
            kind=Kind.LONG_TEXT,
            get=lambda row: row.description,
            put=lambda row, value: replace(row, description=value),
            width=30,
            share=5,
            lacking=undescribed,
        ),
        Column(
            key="quantity",
            title=translate("PlanEditor", "Quantity"),
            kind=Kind.NUMBER,
            get=lambda row: row.quantity,
            put=lambda row, value: replace(row, quantity=value),
            width=11,
        ),
        Column(
            key="unit",
            title=translate("PlanEditor", "Unit"),
            get=lambda row: row.unit,
            put=lambda row, value: replace(row, unit=value),
            width=16,
            share=1,
        ),
    )
