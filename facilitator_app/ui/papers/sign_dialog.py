"""Signing a document issued: the certificate file, its password, and the further document that comes of it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.problems import Problem
from facilitator_app.domain.state import State
from facilitator_app.ui.icons import icon
from facilitator_app.ui.papers.replaced import show_sign
from facilitator_app.ui.theme import chars, is_dark, state_colour
from facilitator_app.ui.worker import Progress, Worker
from facilitator_app.words.problems import sentence
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import Asked, Issued

translate = QCoreApplication.translate


class SignDialog(QDialog):
    """Asks for certificate and password until the document is signed; after accept, `issued` is the signed one.

    `which` is the id of a document issued, or what was asked for: then it is issued as it is signed.
    """

    def __init__(self, desk: "Desk", words: Words, which: "str | Asked", worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("signDialog")
        self.setWindowTitle(translate("SignDialog", "Sign the document"))
        self._desk, self._words, self._which, self._worker = desk, words, which, worker
        self._signing = False
        self.issued: Issued | None = None
        told = translate(
            "SignDialog",
            "The signed document is kept beside the one issued, which stays as it is. Nothing is sent over the network;"
            " the password is not kept.",
        )
        self._told = QLabel(told, self)
        self._told.setWordWrap(True)
        self.file = QLineEdit(self)
        self.file.setObjectName("signFile")
        self.file.setAccessibleName(translate("SignDialog", "Certificate file (.p12 or .pfx)"))
        self.choose = QPushButton(icon("open"), translate("SignDialog", "&Browse…"), self)
        self.choose.setObjectName("signChoose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        self.password = QLineEdit(self)
        self.password.setObjectName("signPassword")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(translate("SignDialog", "Password of the certificate"))
        self.problem = QLabel(self)
        self.problem.setObjectName("signProblem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self._sign_of_problem = QLabel(self)
        buttons = QDialogButtonBox(self)
        self._sign = buttons.addButton(translate("SignDialog", "Sign"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._sign.setObjectName("signAccept")
        cancel = buttons.addButton(translate("SignDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("signCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for line in (self.file, self.password):
            line.textChanged.connect(self._changed)
        self._lay_out(buttons)
        self._changed()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        form = QFormLayout()
        form.addRow(translate("SignDialog", "&Certificate"), row)
        form.addRow(translate("SignDialog", "&Password"), self.password)
        label = form.labelForField(row)
        if isinstance(label, QLabel):
            label.setBuddy(self.file)
        column = QVBoxLayout(self)
        column.addWidget(self._told)
        column.addLayout(form)
        told = QHBoxLayout()
        told.addWidget(self._sign_of_problem, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.problem, 1)
        column.addLayout(told)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(chars(self, 76))

    def _tell(self, text: str, *, wrong: bool = False) -> None:
        """Says how it goes; what went wrong with sign and colour."""
        self.problem.setText(text)
        colour = state_colour(State.LATE, is_dark(self.palette())) if wrong else self.palette().windowText().color()
        palette = QPalette(self.problem.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.problem.setPalette(palette)
        self._sign_of_problem.setVisible(wrong)
        if wrong:
            show_sign(self._sign_of_problem, State.LATE, self.problem)
            # The sentence may take more lines than there were.
            layout = self.layout()
            assert layout is not None
            layout.activate()
            self.adjustSize()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _changed(self) -> None:
        self._tell("")
        self._sign.setEnabled(bool(self.file.text().strip()) and not self._signing)

    def _choose(self) -> None:
        title = translate("SignDialog", "Certificate to sign with")
        kinds = translate("SignDialog", "Certificates (*.p12 *.pfx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, self.file.text(), kinds)
        if chosen:
            self.file.setText(chosen)
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Signs; the dialog stays, with one sentence, as long as that does not succeed."""
        if self._signing or not self.file.text().strip():
            return
        desk, words, which = self._desk, self._words, self._which
        certificate, password = Path(self.file.text().strip()), self.password.text()

        def task(_progress: Progress) -> "Issued":
            beside = desk.beside()
            try:
                return beside.papers.sign(which, certificate, password, words)
            finally:
                beside.close()

        self._signing = True
        self._changed()
        self._tell(translate("SignDialog", "Signing…"))
        self._worker.run(task, done=self._signed, failed=self._refused, ended=self._ended)

    def _signed(self, issued: "Issued") -> None:
        self.issued = issued
        super().accept()

    def _refused(self, problem: Problem) -> None:
        self._signing = False
        self._changed()
        self._tell(sentence(problem, self._words), wrong=True)
        to_mend = self.password if problem.details.get("problem") == "certificate_password" else self.file
        to_mend.selectAll()
        to_mend.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ended(self) -> None:
        self._signing = False

    def reject(self) -> None:
        """Leaves the document unsigned; not while it is being signed."""
        if not self._signing:
            super().reject()

    def done(self, result: int) -> None:
        """Forgets the password, whatever the end."""
        self.password.clear()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(chars(self, 76))
