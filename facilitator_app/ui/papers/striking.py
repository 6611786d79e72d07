"""A sending noted in error, taken out of account: why is asked once, and stays in the register with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.message import Sent
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.ui import messages
from facilitator_app.ui.fields.long_text import LongTextField
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.sent import sent_line
from facilitator_app.ui.theme import chars
from facilitator_app.words.problems import sentence
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


def strike_sending(desk: "Desk", words: Words, sent: Sent, widget: QWidget) -> bool:
    """Asks why a sending was noted in error, and strikes it; says whether it is struck now."""
    dialog = StrikeDialog(desk, words, sent, widget)
    struck = bool(dialog.exec())
    dialog.deleteLater()
    if struck:
        told = translate("Strike", "The sending is struck: it no longer counts, and stays in the register.")
        messages.tell(widget, told)
    return struck


class StrikeDialog(QDialog):
    """Asks for the reason; accepted once the sending is struck."""

    def __init__(self, desk: "Desk", words: Words, sent: Sent, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("strikeDialog")
        self.setWindowTitle(translate("Strike", "Sending noted in error"))
        self._desk, self._words, self._sent = desk, words, sent
        which = QLabel(f"{sent.file_name}\n{sent_line(sent, words)}", self)
        which.setTextFormat(Qt.TextFormat.PlainText)
        told = QLabel(
            translate(
                "Strike",
                "This sending will no longer count, for deadlines either. It stays in the register, struck, with day"
                " and reason; this can’t be undone.",
            ),
            self,
        )
        for label in (which, told):
            label.setWordWrap(True)
        asked = translate("Strike", "Why was it noted in error?")
        label = QLabel(asked, self)
        self.reason = LongTextField("strikeReason", asked, parent=self)
        label.setBuddy(self.reason.editor)
        self.reason.edited.connect(lambda _text: self.reason.set_problem(""))
        buttons = QDialogButtonBox(self)
        act = buttons.addButton(translate("Strike", "Strike the sending"), QDialogButtonBox.ButtonRole.AcceptRole)
        act.setObjectName("strikeAccept")
        cancel = buttons.addButton(translate("Strike", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("strikeCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (which, told, label):
            column.addWidget(widget)
        column.addWidget(self.reason)
        column.addStretch(1)
        column.addWidget(MessageRow(MessageBar(self), self))
        column.addWidget(buttons)
        self.setMinimumWidth(chars(self, 76))
        self.reason.editor.setFocus()

    def accept(self) -> None:
        """Strikes it; the dialog stays, with one sentence, as long as that does not succeed."""
        try:
            self._desk.sending.strike(self._sent.id, self.reason.value())
        except Problem as problem:
            if problem.kind is ProblemKind.INCOMPLETE:
                self.reason.set_problem(sentence(problem, self._words))
                self.reason.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                messages.show(self, problem, self._words)
            return
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(chars(self, 76))
