"""The values of one indicator: by period, a share as numerator and denominator, "not available" with its reason."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.plan import Indicator, IndicatorKind, IndicatorValue
from facilitator_app.domain.progress import figure
from facilitator_app.services.document_figures import figure_text
from facilitator_app.ui.plan_editor import plan_acts
from facilitator_app.ui.plan_editor.case import PlanCase
from facilitator_app.ui.tables.columns import Choice, Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks

translate = QCoreApplication.translate

ChangeValues = Callable[[str, tuple[IndicatorValue, ...], str, str], None]


class ValuesTable(QWidget):
    """The values of the indicator chosen. One table per kind of value, made when first needed."""

    def __init__(self, case: PlanCase, change: ChangeValues, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("indicatorValues")
        self._case = case
        self._change_values = change
        self._indicator: Indicator | None = None
        self._typing_key = ""
        self._tables: dict[IndicatorKind, EditableTable[IndicatorValue]] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def table(self) -> EditableTable[IndicatorValue] | None:
        """The table in front."""
        return None if self._indicator is None else self._tables.get(self._indicator.kind)

    def show_indicator(self, indicator: Indicator | None) -> None:
        """Shows the values of another indicator, or of the same one changed."""
        self._indicator = indicator
        if indicator is None:
            self._stack.setCurrentIndex(0)
            return
        table = self._tables.get(indicator.kind)
        if table is None:
            table = self._made(indicator.kind)
        for line in table.model.lines:
            line.forget()
        # Values come in all year long: only a closed plan keeps them from changing.
        table.show_rows(indicator.values, read_only=self._case.read_only)
        self._stack.setCurrentWidget(table)

    def _made(self, kind: IndicatorKind) -> EditableTable[IndicatorValue]:
        hooks: Hooks[IndicatorValue] = Hooks(change=self._change, end_typing=self._end_typing)
        table: EditableTable[IndicatorValue] = EditableTable(self._describe(kind), self._case.reader, hooks, self)
        self._tables[kind] = table
        self._stack.addWidget(table)
        return table

    def _change(self, rows: tuple[IndicatorValue, ...], name: str, key: str) -> None:
        if self._indicator is not None:
            self._typing_key = key
            # While a date is being typed the row stays where it is.
            values = rows if key else plan_acts.in_order(rows)
            self._change_values(self._indicator.id, values, name, key)

    def _end_typing(self) -> None:
        indicator = self._indicator
        if indicator is not None and indicator.values != plan_acts.in_order(indicator.values):
            name = translate("PlanEditor", "change value")
            self._change_values(indicator.id, plan_acts.in_order(indicator.values), name, self._typing_key)
        self._case.editing.end_typing()

    def _new(self, _group: str) -> IndicatorValue:
        indicator = self._indicator
        end = self._case.today() if indicator is None else plan_acts.next_period_end(indicator, self._case.plan)
        return IndicatorValue(id=new_id(), period_end=end)

    def _describe(self, kind: IndicatorKind) -> Description[IndicatorValue]:
        return Description(
            name=f"values_{kind}",
            title=translate("PlanEditor", "Values"),
            columns=(self._period(), *self._figures(kind), *self._remarks()),
            new=self._new,
            copied=lambda row: replace(row, id=new_id()),
            id_of=lambda row: row.id,
            acts=Acts(
                add=translate("PlanEditor", "Add a value"),
                added=translate("PlanEditor", "add a value"),
                deleted=translate("PlanEditor", "delete values"),
                duplicated=translate("PlanEditor", "duplicate values"),
                moved=translate("PlanEditor", "move values"),
                pasted=translate("PlanEditor", "paste values"),
                changed=translate("PlanEditor", "change value"),
            ),
            empty=translate("PlanEditor", "No value yet. Insert adds the first one."),
        )

    def _period(self) -> Column[IndicatorValue]:
        return Column(
            key="period_end",
            title=translate("PlanEditor", "Up to"),
            kind=Kind.DATE,
            get=lambda row: row.period_end,
            put=lambda row, value: row if value is None else replace(row, period_end=value),
            width=11,
        )

    def _figures(self, kind: IndicatorKind) -> tuple[Column[IndicatorValue], ...]:
        if kind is IndicatorKind.SHARE:
            return (
                self._number("numerator", translate("PlanEditor", "Out of them")),
                self._number("denominator", translate("PlanEditor", "In all")),
                Column(
                    key="share",
                    title=translate("PlanEditor", "Share"),
                    get=figure,
                    show=self._shown,
                    width=8,
                ),
            )
        if kind is IndicatorKind.YES_NO:
            return (self._yes_no(),)
        return (self._number("number", translate("PlanEditor", "Value")),)

    def _shown(self, row: IndicatorValue) -> str:
        return "" if self._indicator is None else figure_text(self._indicator, figure(row), self._case.words)

    def _number(self, key: str, title: str) -> Column[IndicatorValue]:
        def lacking(row: IndicatorValue) -> str:
            known = getattr(row, key) is not None or row.known or row.not_available.strip()
            return "" if known else translate("PlanEditor", "to enter")

        return Column(
            key=key,
            title=title,
            kind=Kind.NUMBER,
            get=lambda row: getattr(row, key),
            put=lambda row, value: replace(row, **{key: value}),
            lacking=lacking,
            width=11,
        )

    def _yes_no(self) -> Column[IndicatorValue]:
        choices = (
            Choice(value=None, text="–"),
            Choice(value=1, text=translate("PlanEditor", "yes")),
            Choice(value=0, text=translate("PlanEditor", "no")),
        )
        return Column(
            key="number",
            title=translate("PlanEditor", "Value"),
            kind=Kind.CHOICE,
            choices=lambda _row: choices,
            get=lambda row: None if row.number is None else int(row.number),
            put=_answered,
            width=8,
        )

    def _remarks(self) -> tuple[Column[IndicatorValue], ...]:
        return (
            Column(
                key="not_available",
                title=translate("PlanEditor", "Not available because"),
                get=lambda row: row.not_available,
                put=lambda row, value: replace(row, not_available=value),
                width=14,
                share=1,
                priority=2,
            ),
            Column(
                key="note",
                title=translate("PlanEditor", "Note"),
                kind=Kind.LONG_TEXT,
                get=lambda row: row.note,
                put=lambda row, value: replace(row, note=value),
                width=12,
                share=3,
                priority=1,
            ),
        )


def _answered(row: IndicatorValue, value: Any) -> IndicatorValue:
    return replace(row, number=None if value is None else Decimal(value))
