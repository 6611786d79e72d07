"""The register of documents issued for a contract: each told in full, opened with one key, sent, saved elsewhere."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.message import Sent
from facilitator_app.domain.problems import Problem
from facilitator_app.domain.state import State
from facilitator_app.services.papers import SIGNED
from facilitator_app.ui import messages
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.detail import PaperDetail
from facilitator_app.ui.papers.opening import open_issued, save_issued_as
from facilitator_app.ui.papers.other_means import note_other_means
from facilitator_app.ui.papers.register_list import RegisterLine, RegisterList
from facilitator_app.ui.papers.send_dialog import send_issued
from facilitator_app.ui.papers.sent import issued_line, sendings_of, sent_briefly
from facilitator_app.ui.papers.showing import show_issued
from facilitator_app.ui.theme import chars, state_sign
from facilitator_app.words.messages import replaced_text
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import Issued
    from facilitator_app.services.replacements import Replacement

translate = QCoreApplication.translate

# Large texts make a dialog larger, but not than the screen, where its title bar has to fit too.


class PapersDialog(QDialog):
    """All documents issued for one contract, the newest first; what is kept of the one chosen beside them."""

    def __init__(self, desk: "Desk", words: Words, contract_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("papersDialog")
        self._desk, self._words = desk, words
        self._papers: list[Issued] = []
        self._kept: tuple[Issued, ...] = ()
        self._sendings: tuple[Sent, ...] = ()
        self._titles: dict[str, str] = {}
        contract = desk.contracts.get(contract_id)
        title = translate("Papers", "Documents of contract {reference}").format(reference=contract.reference)
        self.setWindowTitle(title)
        self.list = self._make_list()
        self.detail = PaperDetail(desk, words, self)
        self.detail.struck.connect(self._fill)
        self._show_button = self._button("paperShow", "search", translate("Papers", "Show"), self._show)
        self._open_button = self._button("paperOpen", "link", translate("Papers", "Open in the PDF reader"), self._open)
        self._save_button = self._button("paperSaveAs", "save", translate("Papers", "Save as…"), self._save_as)
        self._send_button = self._button("paperSend", "mail", translate("Papers", "Send…"), self._send)
        self._means_button = self._button(
            "paperOtherMeans", "person", translate("Papers", "Sent by other means…"), self._other_means
        )
        self._acts = (
            self._show_button,
            self._send_button,
            self._means_button,
            self._save_button,
            self._open_button,
        )
        self._contract_id = contract_id
        self._lay_out()
        self._fill()
        self._empty.setVisible(not self._papers)
        self._halves.setVisible(bool(self._papers))
        self.list.currentRowChanged.connect(lambda _row: self._tell())
        open_at(self, 132, 38)

    def _lay_out(self) -> None:
        told = translate(
            "Papers", "No document yet: finishing a meeting issues its minutes; others are issued from their preview."
        )
        self._empty = QLabel(told, self)
        self._empty.setObjectName("papersEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        close = QDialogButtonBox(self)
        leave = close.addButton(translate("Papers", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setObjectName("papersClose")
        leave.setAutoDefault(False)
        close.rejected.connect(self.reject)
        acts = FlowLayout()
        for button in self._acts:
            acts.addWidget(button)
        foot = QHBoxLayout()
        foot.addLayout(acts, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._halves.setObjectName("papersSplitter")
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.list)
        self._halves.addWidget(self.detail)
        self._halves.setSizes([chars(self, 58), chars(self, 72)])
        column = QVBoxLayout(self)
        column.addWidget(self._empty, 1)
        column.addWidget(self._halves, 1)
        column.addWidget(MessageRow(MessageBar(self), self))
        column.addLayout(foot)

    def _make_list(self) -> RegisterList:
        made = RegisterList(self)
        made.setObjectName("papersList")
        made.setAccessibleName(translate("Papers", "Documents issued"))
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
        """Reads the register again; the document chosen stays so, else the newest is."""
        current = self._current()
        try:
            self._kept = self._desk.papers.issued(self._contract_id)
            self._sendings = self._desk.sending.of_contract(self._contract_id)
            replaced = self._desk.papers.replacements(self._contract_id)
            self._titles = {issued.id: self._desk.papers.title(issued.id) for issued in self._kept}
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        self._papers = list(reversed(self._kept))
        self.list.show_lines([self._line(issued, replaced.get(issued.id)) for issued in self._papers])
        enabled = bool(self._papers)
        for button in self._acts:
            button.setEnabled(enabled)
        self._means_button.setEnabled(enabled and not self._desk.read_only)
        ids = [issued.id for issued in self._papers]
        self.list.setCurrentRow(ids.index(current.id) if current and current.id in ids else 0)
        self._tell()

    def _line(self, issued: "Issued", replaced: "Replacement | None") -> RegisterLine:
        lines = [self._titles[issued.id], issued_line(issued, self._words)]
        if replaced is not None:
            lines.append(f"{state_sign(State.WATCH)} {replaced_text(replaced, self._words)}")
        standing = [sent for sent in sendings_of(self._sendings, issued.id) if sent.struck_at is None]
        lines += [sent_briefly(sent, self._words) for sent in standing[:1]]
        picture = icon("lock" if issued.kind == SIGNED else "document")
        return RegisterLine(lines=tuple(lines), file_name=issued.file_name, picture=picture)

    def _tell(self) -> None:
        """Tells of the document chosen."""
        current = self._current()
        if current is None:
            return
        try:
            self.detail.show_paper(current, self._titles[current.id], self._kept, self._sendings)
        except Problem as problem:
            messages.show(self, problem, self._words)

    def _current(self) -> "Issued | None":
        row = self.list.currentRow()
        return self._papers[row] if 0 <= row < len(self._papers) else None

    def _show(self) -> None:
        current = self._current()
        if current is not None:
            show_issued(self._desk, self._words, current.id, self)
            # A signed one may have come.
            self._fill()

    def _open(self) -> None:
        current = self._current()
        if current is not None:
            open_issued(self._desk, self._words, current.id, current.file_name, self)

    def _send(self) -> None:
        current = self._current()
        if current is not None:
            send_issued(self._desk, self._words, self._contract_id, self, issued_id=current.id)
            self._fill()

    def _other_means(self) -> None:
        current = self._current()
        if current is not None and note_other_means(self._desk, self._words, current.id, self):
            self._fill()

    def _save_as(self) -> None:
        current = self._current()
        if current is not None:
            save_issued_as(self._desk, self._words, current.id, current.file_name, self)
