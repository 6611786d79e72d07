"""The indicators, objective by objective, with the values and the trend of the one chosen beside them."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.plan import Indicator, IndicatorValue, Measure, Objective
from facilitator_app.domain.progress import read
from facilitator_app.domain.state import State
from facilitator_app.services.document_figures import reading_text
from facilitator_app.ui.charts.trend import trend_of
from facilitator_app.ui.charts.trend_chart import TrendChart
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.plan_editor.indicator_columns import indicator_columns
from facilitator_app.ui.plan_editor.tab import PlanTab
from facilitator_app.ui.plan_editor.values import ValuesTable
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks

translate = QCoreApplication.translate


class IndicatorsTab(PlanTab):
    """Indicators under their objectives; at the right the trend and the values, or, with F4, the definition."""

    def __init__(self, case: PlanCase) -> None:
        super().__init__(case, "indicatorsTab")
        self._shown_plan: object = None
        hooks: Hooks[Indicator] = Hooks(change=self._change, end_typing=case.editing.end_typing)
        self.table: EditableTable[Indicator] = EditableTable(self._describe(), case.reader, hooks, self)
        self.values = ValuesTable(case, self._change_values, self)
        self.chart = TrendChart()
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._reading = QLabel()
        self._reading.setObjectName("indicatorReading")
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._reading.setWordWrap(True)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.chart, 1)
        column.addWidget(self._reading)
        beside = QSplitter(Qt.Orientation.Vertical)
        beside.setObjectName("indicatorSide")
        beside.setChildrenCollapsible(False)
        beside.addWidget(above)
        beside.addWidget(self.values)
        beside.setStretchFactor(0, 1)
        beside.setStretchFactor(1, 1)
        beside.setSizes([1000, 1000])
        self.table.set_companion(beside)
        self.table.splitter.setSizes([620, 480, 0])
        self.table.current_changed.connect(lambda _record: self._show_current())
        whole = QVBoxLayout(self)
        whole.addWidget(self.table)

    def _describe(self) -> Description[Indicator]:
        return Description(
            name="indicators",
            marks=self.case.marks,
            title=translate("PlanEditor", "Indicators"),
            columns=indicator_columns(self.case),
            new=lambda objective_id: Indicator(id=new_id(), objective_id=objective_id),
            copied=lambda row: replace(row, id=new_id(), values=()),
            id_of=lambda row: row.id,
            acts=Acts(
                add=translate("PlanEditor", "Add an indicator"),
                added=translate("PlanEditor", "add an indicator"),
                deleted=translate("PlanEditor", "delete indicators with their values"),
                duplicated=translate("PlanEditor", "duplicate indicators"),
                moved=translate("PlanEditor", "move indicators"),
                pasted=translate("PlanEditor", "paste indicators"),
                changed=translate("PlanEditor", "change indicator"),
            ),
            empty=translate("PlanEditor", "Indicators measure objectives: add an objective first (first tab)."),
            group_of=lambda row: row.objective_id,
            regrouped=lambda row, objective_id: replace(row, objective_id=objective_id),
        )

    def show_plan(self) -> None:
        plan = self.case.plan
        by_axis = {axis.id: (number, axis) for number, axis in enumerate(plan.axes, 1)}
        ordered = sorted(plan.objectives, key=lambda o: by_axis[o.axis_id][0] if o.axis_id in by_axis else 0)
        groups = [self._group(objective) for objective in ordered]
        known = {objective.id for objective in plan.objectives}
        for lost in dict.fromkeys(i.objective_id for i in plan.indicators if i.objective_id not in known):
            groups.append(Group(key=lost, title=translate("PlanEditor", "Without an objective"), state=State.WATCH))
        around = (plan.starts_on, plan.id)
        opening = self._shown_plan != around
        if opening:
            self._shown_plan = around
            for line in self.table.model.lines:
                line.forget()
        self.table.show_rows(
            plan.indicators, tuple(groups), read_only=self.case.read_only, follow_up=self.case.follow_up
        )
        if plan.indicators and self.table.current_row() is None and (opening or not self.table.view.hasFocus()):
            first = next((n for n, line in enumerate(self.table.model.lines) if line.row is not None), 0)
            self.table.view.go_to(first, 0)
        self._show_current()

    def _group(self, objective: Objective) -> Group:
        plan = self.case.plan
        number = next((n for n, axis in enumerate(plan.axes, 1) if axis.id == objective.axis_id), 0)
        measured = any(i.objective_id == objective.id for i in plan.indicators)
        lacks = objective.measure is Measure.MEASURABLE and not measured
        lacking = translate("PlanEditor", "no indicator")
        if self.case.draft:
            lacking = translate("PlanEditor", "no indicator yet: Insert adds one")
        return Group(
            key=objective.id,
            title=objective.title or translate("PlanEditor", "Objective to be worded"),
            note=lacking if lacks else translate("PlanEditor", "axis {number}").format(number=number),
            state=State.WATCH if lacks else None,
        )

    def _show_current(self) -> None:
        plan = self.case.plan
        row = self.table.current_row() or self._first_of(self.table.current_id())
        self.values.show_indicator(row)
        if row is None:
            self._title.setText("")
            self._reading.setText("")
            self.chart.set_trend(None)
            return
        self._title.setText(breakable(row.name) or translate("PlanEditor", "Indicator to be named"))
        self.chart.set_trend(trend_of(row, plan, self.case.today(), self.case.words))
        self._reading.setText(reading_text(row, read(row, plan, self.case.today()), self.case.words))

    def _first_of(self, objective_id: str) -> Indicator | None:
        """On the heading of an objective its first indicator is shown."""
        return next((i for i in self.case.plan.indicators if i.objective_id == objective_id), None)

    def _change(self, rows: tuple[Indicator, ...], name: str, key: str) -> None:
        self.case.act(replace(self.case.plan, indicators=rows), name, key)

    def _change_values(self, indicator_id: str, values: tuple[IndicatorValue, ...], name: str, key: str) -> None:
        rows = tuple(replace(i, values=values) if i.id == indicator_id else i for i in self.case.plan.indicators)
        self.case.act(replace(self.case.plan, indicators=rows), name, key)

    def go_to(self, row_id: str, column: str = "") -> bool:
        return self.table.go_to(row_id, column)

    def toggle_detail(self) -> None:
        self.table.show_detail(not self.table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return self.table.actions_for_menu()
