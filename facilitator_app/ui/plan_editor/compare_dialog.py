"""Two plans side by side in words: versions of a year, or one year and the next."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QBrush, QFont, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.comparison import Change, Difference, Statement, changed_stretches, counts
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.state import State
from facilitator_app.services.plan_comparison import compared
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.fields import guard_wheel
from facilitator_app.ui.plan_editor.underlined import STRETCHES, UnderlinedWords
from facilitator_app.ui.theme import is_dark, state_colour
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_SIGNS = {Change.SAME: "", Change.CHANGED: "\u2260", Change.ADDED: "+", Change.REMOVED: "\u2212"}
_COLOURS = {Change.CHANGED: State.WATCH, Change.ADDED: State.ON_TRACK, Change.REMOVED: State.LATE}


def show_comparison(plans: Sequence[Plan], chosen: Plan | None, words: Words, parent: QWidget) -> None:
    """Lets two of the plans be compared, beginning with the one chosen and the one before it."""
    dialog = CompareDialog(plans, chosen, words, parent)
    dialog.exec()
    dialog.deleteLater()


class CompareDialog(QDialog):
    """The earlier plan at the left, the later at the right, axis by axis; what changed is told by sign and word."""

    def __init__(self, plans: Sequence[Plan], chosen: Plan | None, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(translate("Compare", "Compare two plans"))
        open_at(self, 150, 36)
        self._words = words
        self._plans = sorted(plans, key=lambda p: (p.year, p.version))
        later = next((n for n, p in enumerate(self._plans) if chosen is not None and p.id == chosen.id), 0)
        later = max(later, min(1, len(self._plans) - 1))
        self.before = self._choice("compareBefore", translate("Compare", "Earlier plan"), max(0, later - 1))
        self.after = self._choice("compareAfter", translate("Compare", "Later plan"), later)
        self.only = QCheckBox(translate("Compare", "&Only what differs"), self)
        self.only.setObjectName("compareOnly")
        self.only.setChecked(True)
        self.only.toggled.connect(lambda _on: self._show())
        self.summary = QLabel(self)
        self.summary.setObjectName("compareSummary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.table = self._table()
        self.differences: tuple[Difference, ...] = ()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        heads = QHBoxLayout()
        for text, combo in (
            (translate("Compare", "&Earlier plan"), self.before),
            (translate("Compare", "&Later plan"), self.after),
        ):
            caption = QLabel(text, self)
            caption.setBuddy(combo)
            heads.addWidget(caption)
            heads.addWidget(combo, 1)
        heads.addWidget(self.only)
        column = QVBoxLayout(self)
        column.addLayout(heads)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self._show()

    def _choice(self, name: str, text: str, at: int) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(text)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(20)
        guard_wheel(combo)
        combo.addItems([self._named(plan) for plan in self._plans])
        combo.setCurrentIndex(at)
        combo.currentIndexChanged.connect(lambda _index: self._show())
        return combo

    def _named(self, plan: Plan) -> str:
        status = label(plan.status, self._words).lower()
        text = translate("Compare", "Year {year}, version {version} ({status})")
        if plan.status is not PlanStatus.DRAFT and plan.validated_on is not None:
            text = translate("Compare", "Year {year}, version {version} ({status}, {date})")
        return text.format(
            year=plan.year, version=plan.version, status=status, date=self._words.short_date(plan.validated_on)
        )

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setObjectName("compareTable")
        table.setAccessibleName(translate("Compare", "Both plans side by side"))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setItemDelegate(UnderlinedWords(table))
        table.setWordWrap(True)
        table.setAlternatingRowColors(False)
        table.verticalHeader().setVisible(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for number in (1, 2):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(lambda *_: table.resizeRowsToContents())
        return table

    # -- showing

    def _show(self) -> None:
        if not self._plans:
            return
        first, second = self._plans[self.before.currentIndex()], self._plans[self.after.currentIndex()]
        self.differences = compared(first, second, self._words)
        self._summarise()
        changed = translate("Compare", "What changed")
        self.table.setHorizontalHeaderLabels([changed, self._named(first), self._named(second)])
        shown = self._shown()
        self.table.clearSpans()
        self.table.setRowCount(len(shown))
        for row, difference in enumerate(shown):
            self._fill(row, difference)
        self.table.resizeRowsToContents()

    def _shown(self) -> list[Difference]:
        """All, or what differs under the headings of its axes."""
        if not self.only.isChecked():
            return list(self.differences)
        touched = {d.either.chapter for d in self.differences if d.change is not Change.SAME}
        return [
            d for d in self.differences if d.change is not Change.SAME or (_heads(d) and d.either.chapter in touched)
        ]

    def _summarise(self) -> None:
        found = counts(self.differences)
        parts = [
            translate("Compare", "%n changed", "", found[Change.CHANGED]),
            translate("Compare", "%n added", "", found[Change.ADDED]),
            translate("Compare", "%n removed", "", found[Change.REMOVED]),
            translate("Compare", "%n unchanged", "", found[Change.SAME]),
        ]
        same = found[Change.SAME] == len(self.differences)
        self.summary.setText(translate("Compare", "Both say the same.") if same else ", ".join(parts))

    def _fill(self, row: int, difference: Difference) -> None:
        change = difference.change
        word = "" if change is Change.SAME else f"{_SIGNS[change]} {label(change, self._words)}"
        items = [QTableWidgetItem(QIcon(), word), *(_item(s) for s in (difference.before, difference.after))]
        if change is Change.CHANGED:
            for item, stretches in zip(items[1:], changed_stretches(items[1].text(), items[2].text()), strict=True):
                item.setData(STRETCHES, stretches)
        state = _COLOURS.get(change)
        spoken = label(change, self._words)
        for column, item in enumerate(items):
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(p for p in (spoken, item.text()) if p))
            if column == 0 and state is not None:
                item.setForeground(QBrush(state_colour(state, is_dark(self.palette()))))
            if _heads(difference) or column == 0:
                font = QFont(self.table.font())
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(row, column, item)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "differences"):
            self._show()


def _heads(difference: Difference) -> bool:
    """Whether it is the heading of an axis."""
    return bool(difference.either.chapter) and difference.either.id == difference.either.chapter


def _item(statement: Statement | None) -> QTableWidgetItem:
    return QTableWidgetItem("" if statement is None else statement.text)
