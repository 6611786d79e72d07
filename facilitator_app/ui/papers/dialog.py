"""The documents issued for a contract: each opened with one key, or saved elsewhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.ui.icons import icon
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.opening import open_issued, save_issued_as
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class PapersDialog(QDialog):
    """All documents issued for one contract, the newest first."""

    def __init__(self, desk: "Desk", words: Words, contract_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("papersDialog")
        self._desk, self._words = desk, words
        self._papers: list[tuple[str, str]] = []
        contract = desk.contracts.get(contract_id)
        title = translate("Papers", "Documents of contract {reference}").format(reference=contract.reference)
        self.setWindowTitle(title)
        self.list = QListWidget(self)
        self.list.setObjectName("papersList")
        self.list.setAccessibleName(translate("Papers", "Documents issued"))
        self.list.itemActivated.connect(lambda _item: self._open())
        empty = QLabel(translate("Papers", "No document yet: finishing a meeting makes its minutes."), self)
        empty.setObjectName("papersEmpty")
        empty.setWordWrap(True)
        self._open_button = QPushButton(icon("open"), translate("Papers", "Open"), self)
        self._open_button.setObjectName("paperOpen")
        self._open_button.clicked.connect(self._open)
        self._save_button = QPushButton(icon("save"), translate("Papers", "Save as…"), self)
        self._save_button.setObjectName("paperSaveAs")
        self._save_button.clicked.connect(self._save_as)
        close = QDialogButtonBox(self)
        leave = close.addButton(translate("Papers", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setObjectName("papersClose")
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._open_button)
        foot.addWidget(self._save_button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(MessageBar(self))
        column.addWidget(empty)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._fill(contract_id)
        empty.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)
        self.resize(chars(self, 90), em(self, 24))

    def _fill(self, contract_id: str) -> None:
        for issued in sorted(self._desk.papers.issued(contract_id), key=lambda i: i.made_at, reverse=True):
            at = issued.made_at.astimezone()
            when = translate("Papers", "issued on {date} at {hour}:{minute}, version {version}").format(
                date=self._words.date(at.date()), hour=at.hour, minute=f"{at.minute:02}", version=issued.version
            )
            QListWidgetItem(icon("document"), f"{issued.file_name}\n{when}", self.list)
            self._papers.append((issued.id, issued.file_name))
        enabled = self.list.count() > 0
        self._open_button.setEnabled(enabled)
        self._save_button.setEnabled(enabled)
        if enabled:
            self.list.setCurrentRow(0)

    def _current(self) -> tuple[str, str] | None:
        row = self.list.currentRow()
        return self._papers[row] if 0 <= row < len(self._papers) else None

    def _open(self) -> None:
        current = self._current()
        if current is not None:
            open_issued(self._desk, self._words, *current, self)

    def _save_as(self) -> None:
        current = self._current()
        if current is not None:
            save_issued_as(self._desk, self._words, *current, self)
