"""The wordings pointed out, one by one: why, and how it might read; taken over, dismissed or left."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.wording import Finding, WordingRule
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.fields import LineField, LongTextField
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.text_marks import TextMarks
from facilitator_app.words.labels import label
from facilitator_app.words.wording import wording_reason
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WordingActs:
    """What the dialog works on: `find` tells what is pointed out now; `read_only` where nothing can be changed."""

    find: Callable[[], tuple[Finding, ...]]
    rewrite: Callable[[Finding, str], None]
    dismiss: Callable[[Finding, str], None]
    read_only: bool = False


class WordingDialog(QDialog):
    """The list on the left, the wording chosen on the right. `wanted` is the finding whose line is to be shown."""

    def __init__(self, acts: WordingActs, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("wordingDialog")
        self.setWindowTitle(translate("Wording", "Wordings to look at"))
        self._acts, self._words = acts, words
        self._found: tuple[Finding, ...] = ()
        self.wanted: Finding | None = None
        self.list = QListWidget(self)
        self.list.setObjectName("wordingList")
        self.list.setAccessibleName(translate("Wording", "Wordings pointed out"))
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self.list, 2)
        row.addLayout(self._right(), 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        open_at(self, 130, 30)
        self._read(0)

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._rule = Heading("", self)
        self._why = QLabel(self)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self.now = LongTextField("wordingNow", translate("Wording", "As it reads"), lowest=2, highest=5, parent=self)
        self.now.set_read_only(True)
        self._marked = TextMarks(self.now.text, self._spans)
        self.instead = LongTextField(
            "wordingInstead", translate("Wording", "As it might read"), lowest=3, highest=6, parent=self
        )
        self.reason = LineField("wordingReason", translate("Wording", "Reason for keeping it"), longest=300)
        self.reason.edited.connect(lambda _text: self._enable())
        self.apply = self._button("wordingApply", translate("Wording", "&Take over"), self._apply)
        self.keep = self._button("wordingKeep", translate("Wording", "&Keep it as it is"), self._keep)
        self.go = self._button("wordingGo", translate("Wording", "&Show the line"), self._go)
        column.addWidget(self._rule)
        column.addWidget(self._why)
        self._captions = []
        for title, field in (
            (translate("Wording", "As it reads"), self.now),
            (translate("Wording", "As it might &read"), self.instead),
            (translate("Wording", "Reason for keeping &it"), self.reason),
        ):
            caption = QLabel(title, self)
            caption.setBuddy(field.editor)
            self._captions.append(caption)
            column.addWidget(caption)
            column.addWidget(field)
        acts = QHBoxLayout()
        for button in (self.apply, self.keep, self.go):
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addStretch(1)
        return column

    def _button(self, name: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    # -- showing

    def _read(self, row: int) -> None:
        self._found = self._acts.find()
        self.list.clear()
        for finding in self._found:
            self.list.addItem(f"{label(finding.rule, self._words)}\n« {finding.quoted} »")
        if not self._found:
            self.list.addItem(translate("Wording", "Nothing is pointed out any more."))
        self.list.setEnabled(bool(self._found))
        self.list.setCurrentRow(max(0, min(row, len(self._found) - 1)))
        self._show(self.list.currentRow())

    @property
    def finding(self) -> Finding | None:
        """The wording chosen."""
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _show(self, _row: int) -> None:
        finding = self.finding
        self._rule.setText(label(finding.rule, self._words) if finding else "")
        self._why.setText(wording_reason(finding.rule, self._words) if finding else "")
        self.now.set_value(finding.text if finding else "")
        self._marked.rehighlight()
        reworded = finding is not None and finding.rule is not WordingRule.SHARED_CAUSE
        self.instead.set_value(finding.rewrite if finding else "")
        self.instead.setVisible(reworded)
        self._captions[1].setVisible(reworded)
        self.apply.setText(
            translate("Wording", "&Take over") if reworded else translate("Wording", "&Share the responsibility")
        )
        self.reason.set_value("")
        self._enable()

    def _spans(self, text: str) -> list[tuple[int, int]]:
        finding = self.finding
        return [(finding.start, finding.end)] if finding is not None and text == finding.text else []

    def _enable(self) -> None:
        there = self.finding is not None
        changeable = there and not self._acts.read_only
        self.apply.setEnabled(changeable)
        self.reason.set_read_only(not changeable)
        self.instead.set_read_only(not changeable)
        self.keep.setEnabled(changeable and bool(str(self.reason.value()).strip()))
        self.go.setEnabled(there)

    # -- acts

    def _apply(self) -> None:
        finding = self.finding
        if finding is not None:
            row = self.list.currentRow()
            self._acts.rewrite(finding, self.instead.value())
            self._read(row)

    def _keep(self) -> None:
        finding = self.finding
        if finding is not None:
            row = self.list.currentRow()
            self._acts.dismiss(finding, str(self.reason.value()).strip())
            self._read(row)

    def _go(self) -> None:
        self.wanted = self.finding
        self.accept()
