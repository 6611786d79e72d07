"""Sending a document to the holder: whom for, with which words, and by which way it leaves the program."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
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
from facilitator_app.services.sending import Outgoing
from facilitator_app.ui import messages
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.fields.choice import ChoiceField
from facilitator_app.ui.fields.long_text import LongTextField
from facilitator_app.ui.fields.single_line import LineField
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.leaving import Leaving
from facilitator_app.ui.papers.recipients import Recipients
from facilitator_app.ui.papers.replaced import ReplacedNotice, agrees
from facilitator_app.ui.papers.sent import sent_lines
from facilitator_app.ui.papers.template_dialog import TemplateDialog
from facilitator_app.ui.papers.unsent import UnsentText
from facilitator_app.ui.papers.ways_out import WaysOut
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.papers import Issued

translate = QCoreApplication.translate

_LONGEST_SUBJECT = 300
_UNISSUED = "unissued"


def send_issued(
    desk: "Desk",
    words: Words,
    contract_id: str,
    widget: QWidget,
    *,
    issued_id: str = "",
    leaving: Leaving | None = None,
) -> None:
    """Asks whom a document goes to, and with which words: the one `leaving` or named, else the contract's newest."""
    try:
        dialog = SendDialog(desk, words, contract_id, widget, issued_id=issued_id, leaving=leaving)
    except Problem as problem:
        messages.show(widget, problem, words)
        return
    dialog.exec()
    dialog.deleteLater()


class SendDialog(QDialog):
    """Makes a message ready for one of the contract's documents: the one `leaving`, the one named, else the newest.

    One that is not issued yet is issued when a draft is made of it, or a sending recorded. The mail program sends it.
    What was made ready is kept, each time anew.
    """

    def __init__(
        self,
        desk: "Desk",
        words: Words,
        contract_id: str,
        parent: QWidget | None = None,
        *,
        issued_id: str = "",
        leaving: Leaving | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sendDialog")
        self._desk, self._words, self._contract_id, self._leaving = desk, words, contract_id, leaving
        self._ways = WaysOut(desk, words, self, self._leave, self._recorded)
        self._agreed: set[str] = set()
        reference = desk.contracts.get(contract_id).reference
        self.setWindowTitle(
            translate("SendDialog", "Send a document of contract {reference}").format(reference=reference)
        )
        self._replaced = desk.papers.replacements(contract_id)
        self.documents = ChoiceField("sendDocument", translate("SendDialog", "Document"), self._names())
        if issued_id:
            self.documents.set_value(issued_id)
        self.recipients = Recipients(words, self.documents.editor, self)
        self.subject = LineField("sendSubject", translate("SendDialog", "Subject"), longest=_LONGEST_SUBJECT)
        self.body = LongTextField("sendBody", translate("SendDialog", "Text"), lowest=6, highest=18)
        self.body.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        grows = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        grows.setVerticalStretch(1)
        self.body.setSizePolicy(grows)
        self._notice = ReplacedNotice(words, self)
        self._sent = QLabel(self)
        self._unsent = UnsentText(desk.drafts, self)
        self._buttons: list[QPushButton] = []
        self._lay_out()
        self.documents.edited.connect(lambda _id: self._show_document())
        for field in (self.subject, self.body):
            field.edited.connect(lambda _text: self._typed())
        self._show_document()
        open_at(self, 150, 46)

    def _names(self) -> list[tuple[str, str]]:
        """The documents to choose from, the newest first; before them the one that is not issued yet."""
        kept = sorted(self._desk.papers.issued(self._contract_id), key=lambda paper: paper.made_at)[::-1]
        names = [(paper.id, self._named(paper)) for paper in kept]
        if self._leaving is None or self._leaving.issued.id:
            return names
        told = translate("SendDialog", "{name} (issued when it leaves)")
        return [(_UNISSUED, told.replace("{name}", self._leaving.issued.file_name)), *names]

    def _named(self, paper: "Issued") -> str:
        name = Path(paper.file_name).name
        replaced = translate("SendDialog", "▲ {name} (replaced)")
        return replaced.replace("{name}", name) if paper.id in self._replaced else name

    # -- what is shown

    @property
    def issued_id(self) -> str:
        """The document to be sent; "" when there is none, or while it is not issued."""
        chosen = str(self.documents.value() or "")
        return "" if chosen == _UNISSUED else chosen

    @property
    def _unissued(self) -> Leaving | None:
        """The document to be sent, where it is not issued yet."""
        return self._leaving if self.documents.value() == _UNISSUED else None

    @property
    def _key(self) -> str:
        """What the text being written is kept under."""
        return self._unissued.key if self._unissued else self.issued_id

    def done(self, result: int) -> None:
        """Whichever way it is left, what was typed is durable; it is not while the document is being issued."""
        if self._leaving is not None and self._leaving.issuing:
            return
        self._unsent.flush()
        super().done(result)

    def _show_document(self) -> None:
        self._unsent.flush()
        there = bool(self._key)
        self._enable(there)
        if not there:
            nothing = translate(
                "SendDialog",
                "No document has been issued yet: finishing a meeting issues its minutes; others are issued from their"
                " preview.",
            )
            messages.warn(self, nothing)
            return
        self._notice.tell(self._replaced.get(self.issued_id))
        sending = self._desk.sending
        try:
            unissued = self._unissued
            people = sending.candidates_for(unissued.issued) if unissued else sending.candidates(self.issued_id)
            self.recipients.show_candidates(people)
            self._use_template()
            self._show_sent()
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        if (kept := self._unsent.text(self._key)) is not None:
            self._show_text(kept)
            again = translate("SendDialog", "The text you had begun for this document is back.")
            messages.tell(self, again, act=translate("SendDialog", "Use the template"), do=self._start_again)

    def _use_template(self) -> None:
        sending, unissued = self._desk.sending, self._unissued
        text = sending.text_for(unissued.issued, unissued.pdf) if unissued else sending.text(self.issued_id)
        self._show_text(text)

    def _start_again(self) -> None:
        self._unsent.drop(self._key)
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
        self._unsent.put(self._key, MessageText(subject=self.subject.value(), body=self.body.value()))

    # -- acts

    def open_mail(self) -> None:
        """Writes the draft and opens it with the system's mail program."""
        self._leave(self._ways.open_mail)

    def show_folder(self) -> None:
        """Shows draft and document in their folder."""
        self._leave(self._ways.show_folder)

    def copy_text(self) -> None:
        """Puts the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.body.value())
        self._ways.offer_record(translate("SendDialog", "The text is copied."), Way.COPIED)

    def copy_addresses(self) -> None:
        """Puts the addresses on the clipboard."""
        outgoing = self._outgoing()
        if outgoing is not None:
            QGuiApplication.clipboard().setText(self._desk.sending.addresses(outgoing))
            self._ways.offer_record(translate("SendDialog", "The addresses are copied."), Way.COPIED)

    def edit_template(self) -> None:
        """Changes the template; a text already changed by hand stays."""
        dialog = TemplateDialog(self._desk, self._words, self)
        accepted = dialog.exec()
        dialog.deleteLater()
        if not accepted:
            return
        self._unsent.flush()
        if self._unsent.text(self._key) is None:
            self._use_template()
            messages.tell(self, translate("SendDialog", "The template is kept."))
            return
        stays = translate("SendDialog", "The template is kept; this message stays as you changed it.")
        messages.tell(self, stays, act=translate("SendDialog", "Use the template"), do=self._start_again)

    def _recorded(self, outgoing: Outgoing | None) -> None:
        if outgoing is not None:
            self._unsent.drop(outgoing.issued_id)
        self._show_sent()

    def _outgoing(self) -> Outgoing | None:
        """The message as it stands; None once it was said what is wrong with it."""
        if not self.recipients.all_right():
            messages.warn(self, translate("SendDialog", "An e-mail address is to be corrected, or its box cleared."))
            return None
        to, copies = self.recipients.chosen()
        text = MessageText(subject=self.subject.value(), body=self.body.value())
        return Outgoing(issued_id=self.issued_id, text=text, recipients=to, copies=copies)

    def _leave(self, act: Callable[[Outgoing], None]) -> None:
        """Does something that makes the document leave, which is issued for it; says what stands in the way."""
        outgoing = self._outgoing()
        if outgoing is None:
            return
        try:
            self._desk.sending.check(outgoing)
        except Problem as problem:
            self._refuse(problem)
            return
        if not self._is_wanted():
            return

        def go(issued_id: str) -> None:
            self._take_as_issued(issued_id)
            try:
                act(replace(outgoing, issued_id=issued_id))
            except Problem as problem:
                self._refuse(problem)

        if self._unissued is None:
            go(self.issued_id)
            return
        self._enable(False)
        self._unissued.once_issued(go, failed=self._refuse, ended=lambda: self._enable(True), owner=self)

    def _refuse(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    def _is_wanted(self) -> bool:
        """Whether a version that was replaced is to go all the same: asked once."""
        replaced = None if self.issued_id in self._agreed else self._replaced.get(self.issued_id)
        if not agrees(replaced, translate("SendDialog", "Send this version"), self._words, self):
            return False
        self._agreed.add(self.issued_id)
        return True

    def _take_as_issued(self, issued_id: str) -> None:
        """Goes on with a document that has just been issued."""
        if self._unissued is None:
            return
        self._unsent.flush()
        begun = self._unsent.text(self._key) is not None
        self._unsent.drop(self._key)
        self._replaced = self._desk.papers.replacements(self._contract_id)
        self.documents.set_choices(self._names())
        self.documents.set_value(issued_id)
        if begun:
            self._typed()

    def _enable(self, there: bool) -> None:
        for button in self._buttons:
            button.setEnabled(there)

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
        form.insertRow(1, self._notice)
        form.insertRow(2, translate("SendDialog", "Recipients"), self.recipients)
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
        column.addWidget(area, 1)
        column.addWidget(MessageRow(MessageBar(self), self))
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
