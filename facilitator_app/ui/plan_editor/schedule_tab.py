"""The calendar: a chart of the year, and the same lines as a table."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Action
from facilitator_app.ui.charts.schedule import Bar
from facilitator_app.ui.charts.schedule_chart import ZOOM_STEP, ScheduleChart
from facilitator_app.ui.icons import IconButton
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.plan_editor.schedule_lines import MEETINGS, schedule_of, with_dates
from facilitator_app.ui.plan_editor.tab import PlanTab
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description, Group
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.theme import em, secondary_text

translate = QCoreApplication.translate


class ScheduleTab(PlanTab):
    """The chart and its table twin, one in front of the other. Both move the same actions."""

    def __init__(self, case: PlanCase) -> None:
        super().__init__(case, "scheduleTab")
        self._sources: dict[str, str] = {}
        self.chart = ScheduleChart()
        hooks: Hooks[Bar] = Hooks(change=self._change_rows, end_typing=case.editing.end_typing)
        self.table: EditableTable[Bar] = EditableTable(self._describe(), case.reader, hooks, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self.chart.moved.connect(self._moved)
        self.chart.released.connect(case.editing.end_typing)
        self.chart.activated.connect(self._open_in_table)
        self.chart.row_key.connect(self._row_key)
        column = QVBoxLayout(self)
        column.addLayout(self._buttons())
        column.addWidget(self._stack, 1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(em(self, 0.25))
        self.as_chart = self._view_button("scheduleAsChart", translate("PlanEditor", "Chart"), 0)
        self.as_table = self._view_button("scheduleAsTable", translate("PlanEditor", "Table"), 1)
        self.as_chart.setChecked(True)
        zoom = (
            ("scheduleZoomOut", "zoom_out", translate("PlanEditor", "Zoom out (−)"), 1 / ZOOM_STEP),
            ("scheduleZoomIn", "zoom_in", translate("PlanEditor", "Zoom in (+)"), ZOOM_STEP),
        )
        row.addWidget(self.as_chart)
        row.addWidget(self.as_table)
        row.addSpacing(em(self))
        for name, icon_name, text, factor in zoom:
            button = IconButton(icon_name, text, self)
            button.setObjectName(name)
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, factor=factor: self.chart.zoom(factor))
            row.addWidget(button)
        fit = IconButton("calendar", translate("PlanEditor", "Whole year (0)"), self)
        fit.setObjectName("scheduleFit")
        fit.setAutoRaise(True)
        fit.clicked.connect(self.chart.fit)
        row.addWidget(fit)
        row.addSpacing(em(self))
        self._hint = QLabel(
            translate(
                "PlanEditor",
                "← → a day, with Ctrl a week, with Shift the end alone · ↑ ↓ another line · Enter: dates in the table",
            )
        )
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        palette = self._hint.palette()
        palette.setColor(self._hint.foregroundRole(), secondary_text(palette))
        self._hint.setPalette(palette)
        self._hint.setMinimumWidth(1)
        row.addWidget(self._hint, 20)
        row.addStretch(1)
        return row

    def _view_button(self, name: str, text: str, number: int) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._show_side(number))
        return button

    def _show_side(self, number: int) -> None:
        (self.as_chart, self.as_table)[number].setChecked(True)
        if number == self._stack.currentIndex():
            return
        if number == 1:
            self.table.go_to(self.chart.current, "start")
        else:
            self.chart.set_current(self.table.current_id())
        self._stack.setCurrentIndex(number)
        (self.table.view if number == 1 else self.chart).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_plan(self) -> None:
        schedule = schedule_of(self.case)
        self.chart.set_schedule(schedule)
        groups = tuple(Group(key=key, title=title) for key, title in schedule.groups)
        self.table.show_rows(schedule.bars, groups, read_only=not self.case.draft)
        self._hint.setVisible(self.case.draft)

    def _moved(self, action_id: str, start: dt.date | None, end: dt.date | None, typing: bool) -> None:
        actions = with_dates(self.case.plan, action_id, start, end)
        key = f"schedule:{action_id}" if typing else ""
        self.case.act(replace(self.case.plan, actions=actions), translate("PlanEditor", "move an action"), key)

    def _change_rows(self, rows: tuple[Bar, ...], name: str, key: str) -> None:
        """The lines of the table turned back into actions: dates changed, lines added, deleted, moved."""
        known = {action.id: action for action in self.case.plan.actions}
        actions = []
        for row in rows:
            if row.group != MEETINGS:
                source = known.get(row.id) or known.get(self._sources.get(row.id, ""))
                action = replace(source, id=row.id) if source is not None else Action(id=row.id)
                title = "" if row.title == _untitled() else row.title
                party = Party(row.group)
                actions.append(replace(action, party=party, title=title, start=row.start, due=row.end))
        self.case.act(replace(self.case.plan, actions=tuple(actions)), name, key)

    def _open_in_table(self, bar_id: str) -> None:
        self._show_side(1)
        self.table.go_to(bar_id, "start", edit=True)

    def _row_key(self, key: int) -> None:
        """An act on the chart's current line is the table's act on the same line."""
        table = self.table
        line = table.model.line_of(self.chart.current)
        if line >= 0:
            table.view.go_to(line, 0)
        match key:
            case Qt.Key.Key_Insert:
                self._show_side(1)
                table.add()
            case Qt.Key.Key_Delete:
                table.delete()
            case Qt.Key.Key_D:
                table.duplicate()
            case Qt.Key.Key_Up:
                table.move_rows(-1)
            case Qt.Key.Key_Down:
                table.move_rows(1)
        self.chart.set_current(table.current_id())
        if self._stack.currentIndex() == 0:
            self.chart.setFocus()

    def _describe(self) -> Description[Bar]:
        move = translate("PlanEditor", "move an action")
        return Description(
            name="schedule",
            title=translate("PlanEditor", "Schedule"),
            columns=_columns(move),
            new=lambda group: Bar(id=new_id(), group=group if group != MEETINGS else Party.HOLDER.value, title=""),
            copied=self._copied,
            id_of=lambda row: row.id,
            acts=Acts(
                add=translate("PlanEditor", "Add an action"),
                added=translate("PlanEditor", "add an action"),
                deleted=translate("PlanEditor", "delete actions"),
                duplicated=translate("PlanEditor", "duplicate actions"),
                moved=translate("PlanEditor", "move actions"),
                pasted=translate("PlanEditor", "paste actions"),
                changed=move,
            ),
            empty="",
            group_of=lambda row: row.group,
            regrouped=lambda row, group: row if group == MEETINGS else replace(row, group=group),
            frozen=lambda row: row.group == MEETINGS,
        )

    def _copied(self, row: Bar) -> Bar:
        copy = replace(row, id=new_id())
        # A line of the schedule shows a part of its action: the copy takes the rest from where it came.
        self._sources[copy.id] = row.id
        return copy

    def go_to(self, row_id: str, column: str = "") -> bool:
        if self.table.model.line_of(row_id) < 0:
            return False
        if column:
            self._show_side(1)
            return self.table.go_to(row_id, column)
        self.chart.set_current(row_id)
        return True

    def toggle_detail(self) -> None:
        if self._stack.currentIndex() == 1:
            self.table.show_detail(not self.table.detail_visible())

    def actions_for_menu(self) -> list[QAction]:
        return self.table.actions_for_menu()


def _untitled() -> str:
    return translate("PlanEditor", "Action to be worded")


def _columns(move: str) -> tuple[Column[Bar], ...]:
    return (
        Column(
            key="title",
            title=translate("PlanEditor", "What"),
            kind=Kind.LONG_TEXT,
            get=lambda bar: "" if bar.title == _untitled() else bar.title,
            put=lambda bar, value: replace(bar, title=value),
            label=translate("PlanEditor", "change action"),
            state=lambda bar: bar.state,
            lacking=lambda bar: _untitled() if bar.title in ("", _untitled()) else "",
            width=28,
            share=4,
        ),
        Column(
            key="start",
            title=translate("PlanEditor", "Start"),
            kind=Kind.DATE,
            get=lambda bar: bar.start,
            put=lambda bar, value: replace(bar, start=value),
            label=move,
            lacking=lambda bar: "" if bar.start is not None else translate("PlanEditor", "to set"),
            width=12,
        ),
        Column(
            key="due",
            title=translate("PlanEditor", "Due"),
            kind=Kind.DATE,
            get=lambda bar: bar.end,
            put=lambda bar, value: replace(bar, end=value),
            label=move,
            lacking=lambda bar: "" if bar.end is not None else translate("PlanEditor", "to set"),
            width=12,
        ),
        Column(
            key="sentence",
            title=translate("PlanEditor", "In words"),
            get=lambda bar: bar.sentence,
            show=lambda bar: bar.sentence,
            width=24,
            share=4,
            priority=1,
        ),
    )
