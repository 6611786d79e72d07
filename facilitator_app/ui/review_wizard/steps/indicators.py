"""The values of the period, one indicator at a time."""

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.meeting import IndicatorEntry
from facilitator_app.domain.meeting_outcome import entry_known, with_entry
from facilitator_app.domain.plan import Indicator, Plan
from facilitator_app.domain.progress import Reading, read
from facilitator_app.domain.review import Gap, Missing, worse_than_before
from facilitator_app.domain.state import State
from facilitator_app.ui.charts.trend import trend_of
from facilitator_app.ui.charts.trend_chart import TrendChart
from facilitator_app.ui.fields import DateField, LineField, LongTextField
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.long_words import breakable
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.review_wizard.figures import Tile, Tiles, ValueEntry
from facilitator_app.ui.review_wizard.indicator_list import IndicatorList
from facilitator_app.ui.review_wizard.lines import line_of, put, without
from facilitator_app.ui.review_wizard.periods import (
    entry_of,
    is_blank,
    last_before,
    share_of,
    taken_from,
    value_in_plan,
)
from facilitator_app.ui.review_wizard.steps.agreement import captioned
from facilitator_app.ui.review_wizard.steps.step import (
    StepPage,
    beside,
    heading,
    plain_label,
    scrolling,
)
from facilitator_app.ui.review_wizard.texts import entry_summary, shown_figure, shown_gap
from facilitator_app.ui.theme import chars, em, secondary_text
from facilitator_app.words.labels import label

translate = QCoreApplication.translate


class IndicatorsPage(StepPage):
    """One indicator large: last value, target, gap, the new value and its chart; all of them in a list beside."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(case, parent)
        self._current = ""
        self._without_value = ""
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("indicatorsSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._build_sheet())
        self.list = IndicatorList(self)
        self.list.currentRowChanged.connect(self._listed)
        splitter.addWidget(self.list)
        splitter.setStretchFactor(0, 4)
        splitter.setStretchFactor(1, 1)
        self._empty = heading(translate("ReviewIndicators", "The plan has no indicator."), self)
        column = QVBoxLayout(self)
        column.addWidget(self._empty)
        column.addWidget(splitter, 1)
        self._splitter = splitter
        for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))

    # -- laying out

    def _build_sheet(self) -> QWidget:
        area, column = scrolling(self, "indicatorScroll")
        area.setMinimumWidth(chars(self, 40))
        self._where = plain_label(self)
        self._name = heading("", self, 1.7)
        self._name.setObjectName("indicatorName")
        self._definition = plain_label(self)
        for widget in (self._where, self._name, self._definition):
            column.addWidget(widget)
        self.last = Tile("tileLast", translate("ReviewIndicators", "Last value"), self)
        self.now = Tile("tileNow", translate("ReviewIndicators", "Now"), self)
        self.target = Tile("tileTarget", translate("ReviewIndicators", "Target"), self)
        self.gap = Tile("tileGap", translate("ReviewIndicators", "Gap to the target"), self)
        self.tiles = Tiles((self.last, self.now, self.target, self.gap), self)
        column.addWidget(self.tiles)
        column.addLayout(self._build_entry())
        self.chart = TrendChart(self)
        column.addWidget(self.chart, 1)
        column.addLayout(self._build_foot())
        return area

    def _build_entry(self) -> QVBoxLayout:
        self.entry = ValueEntry(self)
        self.entry.edited.connect(lambda entry: self._put(entry, f"value:{entry.id}"))
        self.entry.committed.connect(self.case.editing.end_typing)
        self.entry.finished.connect(self._value_given)
        self.missing = QCheckBox(translate("ReviewIndicators", "Not available"), self)
        self.missing.setObjectName("entryNotAvailable")
        self.missing.clicked.connect(self._not_available)
        self.take = QPushButton(self)
        self.take.setObjectName("entryFromPlan")
        self.take.clicked.connect(self._take_from_plan)
        until = translate("ReviewIndicators", "Period until")
        self.period = DateField("entryPeriodEnd", until, today=self.case.today)
        self.period.edited.connect(self._period_typed)
        self.period.committed.connect(self.case.editing.end_typing)
        row = FlowLayout()
        row.setSpacing(em(self, 0.6))
        new = QLabel(translate("ReviewIndicators", "New value"), self)
        for parts in ((new, self.entry), (self.missing,), (captioned(until, self.period), self.period)):
            group = beside(parts, self)
            # One height for all, so that they stand on one line.
            group.setMinimumHeight(self.entry.sizeHint().height())
            row.addWidget(group)
        why = translate("ReviewIndicators", "Why is there no value?")
        self.reason = LineField("entryReason", why, placeholder=why)
        self.reason.edited.connect(self._reason_typed)
        self.reason.committed.connect(self.case.editing.end_typing)
        self.reason.line.returnPressed.connect(lambda: self._step(1))
        said = translate("ReviewIndicators", "Comment on the value")
        self.comment = LongTextField("entryComment", said, lowest=2, highest=5, placeholder=said)
        self.comment.edited.connect(self._comment_typed)
        self.comment.committed.connect(self.case.editing.end_typing)
        self.comment.text.installEventFilter(self)
        self.ask = QPushButton(translate("ReviewIndicators", "Add a comment"), self)
        self.ask.setObjectName("entryAddComment")
        self.ask.clicked.connect(self._want_comment)
        self._commenting = ""
        column = QVBoxLayout()
        column.addLayout(row)
        for widget in (self.take, self.reason, self.comment):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if widget is self.take else Qt.AlignmentFlag(0))
        return column

    def _build_foot(self) -> FlowLayout:
        back = QPushButton(translate("ReviewIndicators", "Previous indicator"), self)
        back.setObjectName("indicatorPrevious")
        back.clicked.connect(lambda: self._step(-1))
        on = QPushButton(translate("ReviewIndicators", "Next indicator"), self)
        on.setObjectName("indicatorNext")
        on.clicked.connect(lambda: self._step(1))
        self._count = plain_label(self)
        self._count.setWordWrap(False)
        foot = FlowLayout()
        foot.setSpacing(em(self, 0.4))
        for widget in (beside((back, self._count, on), self), self.ask):
            foot.addWidget(widget)
        return foot

    # -- what is shown

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """The indicators of the plan, axis by axis."""
        plan = self.case.plan
        if plan is None:
            return ()
        ordered = [i for axis in plan.axes for i in plan.axis_indicators(axis.id)]
        return (*ordered, *(i for i in plan.indicators if i not in ordered))

    def opened(self) -> None:
        self._current = self._without_value = self._commenting = ""

    def show_meeting(self) -> None:
        indicators, plan = self.indicators, self.case.plan
        self._empty.setVisible(not indicators)
        self._splitter.setVisible(bool(indicators))
        if plan is None or not indicators:
            return
        if line_of(indicators, self._current) is None:
            lacking = {m.subject_id for m in self.case.missing()}
            self._current = next((i.id for i in indicators if i.id in lacking), indicators[0].id)
        self._show_list(indicators, plan)
        indicator = line_of(indicators, self._current)
        if indicator is not None:
            self._show_indicator(indicator, plan)

    def _show_indicator(self, indicator: Indicator, plan: Plan) -> None:
        case, words = self.case, self.case.words
        entry = entry_of(case.meeting, indicator, plan, case.today())
        reading = self._reading(indicator, entry, plan)
        objective = line_of(plan.objectives, indicator.objective_id)
        axis = line_of(plan.axes, objective.axis_id) if objective else None
        self._where.setText(breakable(" \u203a ".join(part.title for part in (axis, objective) if part is not None)))
        self._name.setText(breakable(indicator.name))
        self._definition.setText(breakable(indicator.definition))
        self._definition.setVisible(bool(indicator.definition))
        for stepping_back in (self._where, self._definition):
            palette = stepping_back.palette()
            palette.setColor(palette.ColorRole.WindowText, secondary_text(self.palette()))
            stepping_back.setPalette(palette)
        self._show_tiles(indicator, entry, reading, plan)
        share = f"= {shown_figure(indicator, share_of(entry), words)}" if share_of(entry) is not None else ""
        read_only = case.read_only
        absent = bool(entry.not_available.strip()) or self._without_value == indicator.id
        self.entry.show_entry(indicator, entry, share, read_only or absent)
        self.missing.setChecked(absent)
        self.missing.setEnabled(not read_only)
        self.reason.setVisible(absent)
        if self.reason.value() != entry.not_available.strip():
            self.reason.set_value(entry.not_available)
        self.reason.set_read_only(read_only)
        if self.period.value() != entry.period_end:
            self.period.set_value(entry.period_end)
        self.period.set_read_only(read_only)
        self._show_comment(indicator, entry, plan)
        known = value_in_plan(indicator, entry)
        offered = known is not None and is_blank(entry) and not read_only
        self.take.setVisible(offered)
        if known is not None:
            told = shown_figure(indicator, self._reading_of_plan(indicator, plan).current, words)
            if known.not_available:
                told = known.not_available
            self.take.setText(translate("ReviewIndicators", "Take the plan’s value: {value}").format(value=told))
        self._count.setText(
            translate("ReviewIndicators", "{number} of {total}").format(
                number=self.list.currentRow() + 1, total=self.list.count()
            )
        )
        self._show_chart(with_entry(indicator, entry) if entry_known(entry) else indicator, plan)

    def _show_tiles(self, indicator: Indicator, entry: IndicatorEntry, reading: Reading, plan: Plan) -> None:
        words = self.case.words
        on, last = last_before(indicator, plan, entry.period_end)
        when = words.short_date(on) if on else translate("ReviewIndicators", "baseline")
        self.last.show_figure(shown_figure(indicator, last, words), when if last is not None else "")
        known = entry_known(entry) and not entry.not_available
        state = reading.state if known else State.NOT_STARTED
        trend = label(reading.trend, words) if known and reading.trend else ""
        self.now.show_figure(entry_summary(indicator, entry, reading.current if known else None, words), trend)
        bound = shown_figure(indicator, indicator.target, words)
        if indicator.target_max is not None:
            bound = f"{bound} \u2013 {shown_figure(indicator, indicator.target_max, words)}"
        self.target.show_figure(bound, label(indicator.direction, words) if indicator.target is not None else "")
        gap = shown_gap(indicator, reading.gap if known else None, words)
        self.gap.show_figure(gap, label(state, words) if known else "", state if known else None)
        self.tiles.fit()

    def _show_comment(self, indicator: Indicator, entry: IndicatorEntry, plan: Plan) -> None:
        worse = entry_known(entry) and worse_than_before(indicator, entry, plan)
        shown = worse or bool(entry.comment) or self._commenting == indicator.id
        self.comment.setVisible(shown)
        self.ask.setVisible(not shown and not self.case.read_only)
        if self.comment.value() != entry.comment:
            self.comment.set_value(entry.comment)
        self.comment.set_read_only(self.case.read_only)
        asked = translate("ReviewIndicators", "Less good than the last value: what explains it?")
        self.comment.set_problem(asked if worse and not entry.comment.strip() else "")

    def _reading(self, indicator: Indicator, entry: IndicatorEntry, plan: Plan) -> Reading:
        told = with_entry(indicator, entry) if entry_known(entry) else indicator
        return read(told, plan, entry.period_end)

    def _reading_of_plan(self, indicator: Indicator, plan: Plan) -> Reading:
        return read(indicator, plan, self.case.day())

    def _show_chart(self, indicator: Indicator, plan: Plan) -> None:
        self.chart.set_trend(trend_of(indicator, plan, self.case.day(), self.case.words))

    def _show_list(self, indicators: tuple[Indicator, ...], plan: Plan) -> None:
        entries = [entry_of(self.case.meeting, indicator, plan, self.case.today()) for indicator in indicators]
        readings = [self._reading(i, entry, plan) for i, entry in zip(indicators, entries, strict=True)]
        self.list.show_all(tuple(zip(indicators, entries, readings, strict=True)), self._current, self.case.words)

    # -- what is typed

    def _entry(self) -> tuple[Indicator, IndicatorEntry, Plan] | None:
        plan = self.case.plan
        indicator = line_of(self.indicators, self._current)
        if plan is None or indicator is None:
            return None
        return indicator, entry_of(self.case.meeting, indicator, plan, self.case.today()), plan

    def _put(self, entry: IndicatorEntry, merge_key: str = "") -> None:
        meeting = self.case.meeting
        before = meeting.indicator_entries
        entries = without(before, entry.id) if is_blank(entry) else put(before, entry)
        act = translate("ReviewIndicators", "value of an indicator")
        self.case.change(replace(meeting, indicator_entries=entries), act, merge_key)

    def _not_available(self, checked: bool) -> None:
        at = self._entry()
        if at is None:
            return
        indicator, entry, _ = at
        self._without_value = indicator.id if checked else ""
        if not checked and entry.not_available:
            self._put(replace(entry, not_available=""))
        self.show_meeting()
        if checked:
            self.reason.setFocus()
        else:
            self.entry.focus_first()

    def _reason_typed(self, text: str) -> None:
        at = self._entry()
        if at is not None:
            told = replace(at[1], not_available=text, number=None, numerator=None, denominator=None)
            self._without_value = at[0].id
            self._put(told, f"reason:{told.id}")

    def _comment_typed(self, text: str) -> None:
        at = self._entry()
        if at is not None:
            self._commenting = at[0].id
            self._put(replace(at[1], comment=text), f"comment:{at[1].id}")

    def _period_typed(self, day: dt.date | None) -> None:
        at = self._entry()
        if at is not None and day is not None:
            self._put(replace(at[1], period_end=day), f"period:{at[1].id}")

    def _take_from_plan(self) -> None:
        at = self._entry()
        value = value_in_plan(at[0], at[1]) if at is not None else None
        if at is not None and value is not None:
            self._put(taken_from(at[1], value))
            self._value_given()

    def _want_comment(self) -> None:
        self._commenting = self._current
        self.show_meeting()
        self.comment.setFocus()

    # -- going about

    def _value_given(self) -> None:
        """Enter in the value: to the comment where one is asked for, else to the next indicator."""
        at = self._entry()
        if at is not None:
            indicator, entry, plan = at
            asked = entry_known(entry) and worse_than_before(indicator, entry, plan) and not entry.comment.strip()
            if asked:
                self.comment.setFocus()
                return
        self._step(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._step(1)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            self.entry.focus_first()

    def _listed(self, row: int) -> None:
        indicators = self.indicators
        if 0 <= row < len(indicators) and indicators[row].id != self._current:
            self.case.editing.end_typing()
            self._current = indicators[row].id
            self._without_value = self._commenting = ""
            self.show_meeting()

    def focus_first(self) -> None:
        if self.indicators:
            self.entry.focus_first()

    def go_to(self, missing: Missing) -> None:
        self.case.editing.end_typing()
        self._current = missing.subject_id
        self.show_meeting()
        if missing.gap is Gap.NO_COMMENT_ON_WORSE:
            self.comment.setFocus()
        else:
            self.entry.focus_first()
