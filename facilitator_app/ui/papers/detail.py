"""All that is kept of one document issued: its file, its fingerprint, who signed it, and to whom it went."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.message import Sent
from facilitator_app.services.papers import SIGNED
from facilitator_app.ui import messages
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.icons import icon
from facilitator_app.ui.papers.replaced import ReplacedNotice
from facilitator_app.ui.papers.sent import issued_line, sendings_of, sent_in_full
from facilitator_app.ui.papers.striking import strike_sending
from facilitator_app.ui.theme import em
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.messages import struck_text
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import Issued

translate = QCoreApplication.translate


class PaperDetail(QWidget):
    """Tells of one document at a time. `struck` when a sending of it was taken out of account."""

    struck = Signal()

    def __init__(self, desk: "Desk", words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paperDetail")
        self._desk, self._words = desk, words
        # One for each row: of a sending that was struck, the next row tells why.
        self._rows: list[Sent] = []
        self.title = Heading("", self, 1.1)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.notice = ReplacedNotice(words, self)
        self.issued = self._label("detailIssued")
        self.signed = self._label("detailSigned")
        self.file = self._line("detailFile", translate("Papers", "File"))
        self.fingerprint = self._label("detailFingerprint")
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._sha256 = ""
        self.copy = QPushButton(icon("duplicate"), translate("Papers", "Cop&y"), self)
        self.copy.setObjectName("detailCopy")
        self.copy.setAccessibleName(translate("Papers", "Copy the fingerprint"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        self.sendings = QListWidget(self)
        self.sendings.setObjectName("sendingsList")
        self.sendings.setAccessibleName(translate("Papers", "Sendings of the document"))
        self.sendings.setWordWrap(True)
        self.sendings.setSpacing(em(self, 0.15))
        self.sendings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sendings.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.sendings.currentRowChanged.connect(lambda _row: self._offer())
        self.strike = QPushButton(icon("remove"), translate("Papers", "&Noted in error…"), self)
        self.strike.setObjectName("sendingStrike")
        self.strike.setAutoDefault(False)
        self.strike.clicked.connect(self._strike)
        self._lay_out()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _line(self, name: str, told: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(told)
        line.setReadOnly(True)
        return line

    def _lay_out(self) -> None:
        copied = QHBoxLayout()
        copied.addWidget(self.fingerprint, 1)
        copied.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(translate("Papers", "File"), self.file)
        form.addRow(translate("Papers", "SHA-256"), copied)
        self._sendings_title = QLabel(translate("Papers", "&Sendings"), self)
        self._sendings_title.setBuddy(self.sendings)
        self._never = QLabel(translate("Papers", "Not sent yet."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(em(self, 0.6), 0, 0, 0)
        for widget in (self.title, self.notice, self.issued, self.signed):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self._never)
        column.addWidget(self._sendings_title)
        column.addWidget(self.sendings, 1)
        column.addWidget(self.strike, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)

    def show_paper(self, issued: "Issued", title: str, kept: Sequence["Issued"], sendings: Sequence[Sent]) -> None:
        """Tells of a document, `kept` and `sendings` being all those of its contract. Raises Problem."""
        self.title.setText(title)
        self.notice.tell(self._desk.papers.replacements(issued.contract_id).get(issued.id))
        self.issued.setText(issued_line(issued, self._words))
        signatures = self._signatures(issued, kept)
        self.signed.setText("\n".join(signatures))
        self.signed.setVisible(bool(signatures))
        self.file.setText(issued.file_name)
        self.file.setCursorPosition(0)
        self.file.setToolTip(plain_tip(issued.file_name))
        self._sha256 = issued.sha256
        half = len(issued.sha256) // 2
        self.fingerprint.setText(f"{issued.sha256[:half]}\n{issued.sha256[half:]}")
        self.fingerprint.setAccessibleName(self._words.colon(translate("Papers", "SHA-256 fingerprint"), issued.sha256))
        self._fill(sendings_of(sendings, issued.id))

    def _signatures(self, issued: "Issued", kept: Sequence["Issued"]) -> list[str]:
        """Who signed a document, or the copies of it that are kept beside it."""
        told = []
        for one in kept:
            data = json.loads(one.data) if one.kind == SIGNED else {}
            if issued.id not in (one.id, data.get("signs")) or one.kind != SIGNED:
                continue
            day = self._words.date(one.made_at.astimezone().date())
            text = translate("Papers", "Signed by {signer} on {date}")
            told.append(text.replace("{date}", day).replace("{signer}", data.get("signer", "")))
        return told

    def _fill(self, sendings: list[Sent]) -> None:
        self.sendings.clear()
        self._rows = []
        for sent in sendings:
            told = sent_in_full(sent, self._words)
            self._rows.append(sent)
            if sent.struck_at is None:
                QListWidgetItem(icon("mail"), told, self.sendings)
                continue
            why = struck_text(sent, self._words)
            item = QListWidgetItem(icon("close"), told, self.sendings)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{told} ({why})")
            font = item.font()
            font.setStrikeOut(True)
            item.setFont(font)
            self._rows.append(sent)
            QListWidgetItem(icon("info"), why[:1].upper() + why[1:], self.sendings)
        there = bool(sendings)
        for widget in (self._sendings_title, self.sendings, self.strike):
            widget.setVisible(there)
        self._never.setVisible(not there)
        if there:
            self.sendings.setCurrentRow(0)
        self._offer()

    def _offer(self) -> None:
        row = self.sendings.currentRow()
        stands = 0 <= row < len(self._rows) and self._rows[row].struck_at is None
        self.strike.setEnabled(stands and not self._desk.read_only)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
        messages.tell(self, translate("Papers", "The fingerprint is copied."))

    def _strike(self) -> None:
        row = self.sendings.currentRow()
        if strike_sending(self._desk, self._words, self._rows[row], self):
            self.struck.emit()
            self.sendings.setCurrentRow(row)
