"""Sending a document to the holder: whom for, with which words, and by which way it leaves the program."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator_app.domain.message import MessageText, Way
from facilitator_app.domain.problems import Problem
from facilitator_app.services.sending import DraftFiles, Outgoing
from facilitator_app.ui import messages
from facilitator_app.ui.fields.choice import ChoiceField
from facilitator_app.ui.fields.long_text import LongTextField
from facilitator_app.ui.fields.single_line import LineField
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.recipients import Recipients
from facilitator_app.ui.papers.sent import sent_lines
from facilitator_app.ui.papers.template_dialog import TemplateDialog
from facilitator_app.ui.papers.unsent import UnsentText
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_LONGEST_SUBJECT = 300
# Large texts make a dialog larger, but not than the screen, where its title bar has to fit too.
_OF_SCREEN = 0.92


def send_issued(desk: "Desk", words: Words, contract_id: str, widget: QWidget, *, issued_id: str = "") -> None:
    """Asks whom a document goes to, and with which words: the one named, else the newest of the contract."""
    try:
        dialog = SendDialog(desk, words, contract_id, widget, issued_id=issued_id)
    except Problem as problem:
        messages.show(widget, problem, words)
        return
    dialog.exec()
    dialog.deleteLater()


class SendDialog(QDialog):
    """Makes a message ready for one of the documents issued: the one named, else the newest.

    The mail program sends it. What was made ready is kept, each time anew.
    """

    def __init__(
        self, desk: "Desk", words: Words, contract_id: str, parent: QWidget | None = None, *, issued_id: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sendDialog")
        self._desk, self._words, self._contract_id = desk, words, contract_id
        self._written: tuple[Outgoing, DraftFiles] | None = None
        self._recorded: Outgoing | None = None
        reference = desk.contracts.get(contract_id).reference
        self.setWindowTitle(
            translate("SendDialog", "Send a document of contract {reference}").format(reference=reference)
        )
        kept = desk.papers.issued(contract_id)
        issued = sorted(kept, key=lambda paper: paper.made_at)[::-1]
        names = [(paper.id, Path(paper.file_name).name) for paper in issued]
        self.documents = ChoiceField("sendDocument", translate("SendDialog", "Document"), names)
        if issued_id:
            self.documents.set_value(issued_id)
        self.recipients = Recipients(words, self.documents.editor, self)
        self.subject = LineField("sendSubject", translate("SendDialog", "Subject"), longest=_LONGEST_SUBJECT)
        self.body = LongTextField("sendBody", translate("SendDialog", "Text"), lowest=6, highest=18)
        self.body.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        grows = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        grows.setVerticalStretch(1)
        self.body.setSizePolicy(grows)
        self._sent = QLabel(self)
        self._unsent = UnsentText(desk.drafts, self)
        self._buttons: list[QPushButton] = []
        self._lay_out()
        self.documents.edited.connect(lambda _id: self._show_document())
        for field in (self.subject, self.body):
            field.edited.connect(lambda _text: self._typed())
        self._show_document()
        self.resize(QSize(chars(self, 150), em(self, 46)).boundedTo(self.screen().availableSize() * _OF_SCREEN))

    # -- what is shown

    @property
    def issued_id(self) -> str:
        """The document to be sent, "" when there is none."""
        return str(self.documents.value() or "")

    def done(self, result: int) -> None:
        """Whichever way it is left, what was typed is durable."""
        self._unsent.flush()
        super().done(result)

    def _show_document(self) -> None:
        self._unsent.flush()
        there = bool(self.issued_id)
        for button in self._buttons:
            button.setEnabled(there)
        if not there:
            nothing = translate(
                "SendDialog",
                "No document has been issued yet: finishing a meeting issues its minutes; others are issued from their"
                " preview.",
            )
            messages.warn(self, nothing)
            return
        try:
            self.recipients.show_candidates(self._desk.sending.candidates(self.issued_id))
            self._use_template()
            self._show_sent()
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        if (kept := self._unsent.text(self.issued_id)) is not None:
            self._show_text(kept)
            again = translate("SendDialog", "The text you had begun for this document is back.")
            messages.tell(self, again, act=translate("SendDialog", "Use the template"), do=self._start_again)

    def _use_template(self) -> None:
        self._show_text(self._desk.sending.text(self.issued_id))

    def _start_again(self) -> None:
        self._unsent.drop(self.issued_id)
        self._use_template()

    def _show_text(self, text: MessageText) -> None:
        self.subject.set_value(text.subject)
        self.subject.line.setCursorPosition(0)
        self.body.set_value(text.body)

    def _show_sent(self) -> None:
        lines = sent_lines(self._desk.sending.of_contract(self._contract_id), self.issued_id, self._words)
        self._sent.setText("\n".join(lines))
        self._form.setRowVisible(self._sent, bool(lines))

    def _typed(self) -> None:
        self._unsent.put(self.issued_id, MessageText(subject=self.subject.value(), body=self.body.value()))

    # -- acts

    def open_mail(self) -> None:
        """Writes the draft and opens it with the system's mail program."""
        self._with_message(self._open_mail)

    def show_folder(self) -> None:
        """Shows draft and document in their folder."""
        self._with_message(self._show_folder)

    def copy_text(self) -> None:
        """Puts the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.body.value())
        self._offer_record(translate("SendDialog", "The text is copied."))

    def copy_addresses(self) -> None:
        """Puts the addresses on the clipboard."""

        def copy(outgoing: Outgoing) -> None:
            QGuiApplication.clipboard().setText(self._desk.sending.addresses(outgoing))
            self._offer_record(translate("SendDialog", "The addresses are copied."))

        self._with_message(copy)

    def edit_template(self) -> None:
        """Changes the template; a text already changed by hand stays."""
        dialog = TemplateDialog(self._desk, self._words, self)
        accepted = dialog.exec()
        dialog.deleteLater()
        if not accepted:
            return
        self._unsent.flush()
        if self._unsent.text(self.issued_id) is None:
            self._use_template()
            messages.tell(self, translate("SendDialog", "The template is kept."))
            return
        stays = translate("SendDialog", "The template is kept; this message stays as you changed it.")
        messages.tell(self, stays, act=translate("SendDialog", "Use the template"), do=self._start_again)

    def _open_mail(self, outgoing: Outgoing) -> None:
        files = self._desk.sending.write(outgoing)
        self._written = outgoing, files
        show = translate("SendDialog", "Show in the folder")
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(files.draft))):
            told = translate(
                "SendDialog",
                "No mail program opens drafts here. Copy text and addresses into your webmail, and attach the document"
                " from its folder.",
            )
            messages.warn(self, told, act=show, do=self.show_folder)
            return
        self._record(outgoing, Way.MAIL_PROGRAM)
        told = translate(
            "SendDialog",
            "The draft is handed to your mail program: read it again, and send it there. Where it can’t be edited,"
            " choose “Edit as new message”.",
        )
        messages.tell(self, told, act=show, do=self.show_folder)

    def _show_folder(self, outgoing: Outgoing) -> None:
        if self._written is None or self._written[0] != outgoing or not self._written[1].draft.exists():
            self._written = outgoing, self._desk.sending.write(outgoing)
        folder = self._written[1].draft.parent
        if self._recorded != outgoing:
            self._record(outgoing, Way.FOLDER)
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            messages.tell(self, translate("SendDialog", "Draft and document are in {path}.").format(path=str(folder)))
        else:
            told = translate("SendDialog", "The folder can’t be shown; draft and document are in {path}.")
            messages.warn(self, told.format(path=str(folder)))

    def _offer_record(self, told: str) -> None:
        act = translate("SendDialog", "Record the sending")

        def record() -> None:
            self._with_message(lambda outgoing: self._record(outgoing, Way.COPIED))

        messages.tell(self, told, act=act, do=record)

    def _record(self, outgoing: Outgoing, way: Way) -> None:
        self._desk.sending.record(outgoing, way)
        self._recorded = outgoing
        self._unsent.drop(outgoing.issued_id)
        self._show_sent()

    def _with_message(self, act: Callable[[Outgoing], None]) -> None:
        """Does something with the message as it stands; says what is wrong with it, or with the disk."""
        if not self.recipients.all_right():
            messages.warn(self, translate("SendDialog", "An e-mail address is to be corrected, or its box cleared."))
            return
        to, copies = self.recipients.chosen()
        text = MessageText(subject=self.subject.value(), body=self.body.value())
        try:
            act(Outgoing(issued_id=self.issued_id, text=text, recipients=to, copies=copies))
        except Problem as problem:
            messages.show(self, problem, self._words)

    # -- laying out

    def _lay_out(self) -> None:
        inside = QWidget(self)
        form = QFormLayout(inside)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in (
            (translate("SendDialog", "&Document"), self.documents),
            (translate("SendDialog", "&Subject"), self.subject),
            (translate("SendDialog", "&Text"), self.body),
        ):
            label = QLabel(text, inside)
            label.setBuddy(field.editor)
            form.addRow(label, field)
        form.insertRow(1, translate("SendDialog", "Recipients"), self.recipients)
        self._sent.setObjectName("sendSent")
        self._sent.setTextFormat(Qt.TextFormat.PlainText)
        self._sent.setWordWrap(True)
        form.addRow(translate("SendDialog", "Already sent"), self._sent)
        form.setRowVisible(self._sent, False)
        self._form = form
        area = QScrollArea(self)
        area.setObjectName("sendArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.addWidget(MessageBar(self))
        column.addWidget(area, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        acts = FlowLayout()
        for name, picture, text, do in (
            ("sendOpen", "mail", translate("SendDialog", "&Open in the mail program"), self.open_mail),
            ("sendCopyText", "duplicate", translate("SendDialog", "&Copy the text"), self.copy_text),
            ("sendCopyAddresses", "person", translate("SendDialog", "Copy th&e addresses"), self.copy_addresses),
            ("sendFolder", "folder", translate("SendDialog", "Show in the &folder"), self.show_folder),
            ("sendTemplate", "edit", translate("SendDialog", "Te&mplate…"), self.edit_template),
        ):
            button = QPushButton(icon(picture), text, self)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, do=do: do())
            acts.addWidget(button)
            self._buttons.append(button)
        self._buttons[0].setDefault(True)
        close = QPushButton(translate("SendDialog", "Close"), self)
        close.setObjectName("sendClose")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addLayout(acts, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        return foot
