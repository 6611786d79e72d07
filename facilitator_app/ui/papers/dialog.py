"""The documents issued for a contract: each opened with one key, or saved elsewhere."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
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

from facilitator_app.services.papers import SIGNED
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.opening import open_issued, save_issued_as
from facilitator_app.ui.papers.other_means import note_other_means
from facilitator_app.ui.papers.send_dialog import send_issued
from facilitator_app.ui.papers.sent import issued_line, sent_lines
from facilitator_app.ui.papers.viewer import show_issued
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
        self.list = self._make_list()
        empty = QLabel(
            translate(
                "Papers",
                "No document yet: finishing a meeting issues its minutes; others are issued from their preview.",
            ),
            self,
        )
        empty.setObjectName("papersEmpty")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._show_button = self._button("paperShow", "search", translate("Papers", "Show"), self._show)
        self._open_button = self._button("paperOpen", "link", translate("Papers", "Open in the PDF reader"), self._open)
        self._save_button = self._button("paperSaveAs", "save", translate("Papers", "Save as…"), self._save_as)
        self._send_button = self._button("paperSend", "mail", translate("Papers", "Send…"), self._send)
        self._means_button = self._button(
            "paperOtherMeans", "person", translate("Papers", "Sent by other means…"), self._other_means
        )
        close = QDialogButtonBox(self)
        leave = close.addButton(translate("Papers", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setObjectName("papersClose")
        leave.setAutoDefault(False)
        close.rejected.connect(self.reject)
        acts = FlowLayout()
        self._acts = (
            self._show_button,
            self._send_button,
            self._means_button,
            self._save_button,
            self._open_button,
        )
        for button in self._acts:
            acts.addWidget(button)
        foot = QHBoxLayout()
        foot.addLayout(acts, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.addWidget(MessageBar(self))
        column.addWidget(empty, 1)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._contract_id = contract_id
        self._fill()
        empty.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)
        self.resize(chars(self, 90), em(self, 24))

    def _make_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName("papersList")
        made.setAccessibleName(translate("Papers", "Documents issued"))
        # To whom a document went may take more than one line.
        made.setWordWrap(True)
        made.setResizeMode(QListWidget.ResizeMode.Adjust)
        made.itemActivated.connect(lambda _item: self._show())
        return made

    def _button(self, name: str, picture: str, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icon(picture), text, self)
        button.setObjectName(name)
        # Enter shows the document chosen; with a default button it would do so twice.
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _fill(self) -> None:
        self.list.clear()
        self._papers = []
        kept = self._desk.papers.issued(self._contract_id)
        sendings = self._desk.sending.of_contract(self._contract_id)
        for issued in reversed(kept):
            picture = "lock" if issued.kind == SIGNED else "document"
            lines = [issued.file_name, issued_line(issued, self._words), *sent_lines(sendings, issued.id, self._words)]
            QListWidgetItem(icon(picture), "\n".join(lines), self.list)
            self._papers.append((issued.id, issued.file_name))
        enabled = self.list.count() > 0
        for button in self._acts:
            button.setEnabled(enabled)
        self._means_button.setEnabled(enabled and not self._desk.read_only)
        if enabled:
            self.list.setCurrentRow(0)

    def _current(self) -> tuple[str, str] | None:
        row = self.list.currentRow()
        return self._papers[row] if 0 <= row < len(self._papers) else None

    def _show(self) -> None:
        current = self._current()
        if current is not None:
            show_issued(self._desk, self._words, current[0], self)
            # A signed one may have come.
            self._fill()

    def _open(self) -> None:
        current = self._current()
        if current is not None:
            open_issued(self._desk, self._words, *current, self)

    def _send(self) -> None:
        current = self._current()
        if current is not None:
            row = self.list.currentRow()
            send_issued(self._desk, self._words, self._contract_id, self, issued_id=current[0])
            self._fill()
            self.list.setCurrentRow(row)

    def _other_means(self) -> None:
        current = self._current()
        if current is not None and note_other_means(self._desk, self._words, current[0], self):
            row = self.list.currentRow()
            self._fill()
            self.list.setCurrentRow(row)

    def _save_as(self) -> None:
        current = self._current()
        if current is not None:
            save_issued_as(self._desk, self._words, *current, self)
