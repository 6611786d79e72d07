"""What was done to a plan, and when; any former state can be looked at and brought back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.plan import Plan
from facilitator_app.services.plans import Change
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.plan_editor.plan_text import plan_lines
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class HistoryDialog(QDialog):
    """Changes at the left, newest first; at the right the plan as the chosen one left it, with what differs now."""

    def __init__(
        self, changes: Sequence[Change], at: Callable[[int], Plan], now: Plan, words: Words, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(translate("History", "History of the plan"))
        open_at(self, 130, 32)
        self._at = at
        self._now = now
        self._words = words
        self._changes = list(reversed(changes))
        self.chosen: Plan | None = None
        self.list = QListWidget(self)
        self.list.setObjectName("historyList")
        self.list.setAccessibleName(translate("History", "Changes, newest first"))
        self.list.setWordWrap(True)
        for change in self._changes:
            self.list.addItem(QListWidgetItem(_line(change)))
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("historyText")
        self.text.setAccessibleName(translate("History", "The plan at that moment"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(self)
        self.restore = self.buttons.addButton(
            translate("History", "Bring back this state"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.restore.setObjectName("historyRestore")
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.currentRowChanged.connect(self._show)
        sides = QHBoxLayout()
        sides.addWidget(self.list, 2)
        sides.addWidget(self.text, 3)
        column = QVBoxLayout(self)
        column.addLayout(sides, 1)
        column.addWidget(self.buttons)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._changes):
            return
        plan = self._at(self._changes[row].revision)
        self.chosen = plan
        then, now = plan_lines(plan, self._words), set(plan_lines(self._now, self._words))
        marked = [line if not line.strip() or line in now else f"≠ {line}" for line in then]
        gone = [line for line in plan_lines(self._now, self._words) if line not in set(then) and line.strip()]
        told = "\n".join(marked)
        if gone:
            since = translate("History", "Since then, added or changed:")
            told += f"\n\n{since}\n" + "\n".join(f"+ {line.strip()}" for line in gone)
        self.text.setPlainText(told)
        self.restore.setEnabled(then != plan_lines(self._now, self._words) and self._now.status == plan.status)


def _line(change: Change) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(change.at.timestamp()))
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return f"{when} – {change.label}"
