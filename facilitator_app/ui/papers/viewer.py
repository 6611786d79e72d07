"""One window for every document: looked at, searched, issued, sent, printed, opened elsewhere, saved, signed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSizeF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers import pdfium
from facilitator_app.ui.papers.opening import copies_folder, open_pdf, save_pdf_as
from facilitator_app.ui.papers.preview import PdfPreview
from facilitator_app.ui.papers.sent import issued_line, sent_lines
from facilitator_app.ui.theme import chars, em
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.worker import Progress, worker_of
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.issuing import Proof
    from facilitator_app.services.papers import Issued, LetterKind, PaperKind

translate = QCoreApplication.translate

_SENDINGS_AT_MOST = 3


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to look at: the name it is saved under, and how it is made, on a desk of the worker's own.

    What is made says of itself, where it may be issued, under which name, or that it is kept already (`Proof`).
    `issued_id` is that of a document kept with its contract; "" for one made as things stand, which `issue` issues and
    keeps where that can be done. `contract_id` is that of the contract, with which the copy that a reader is given
    goes. One that is `for_buyer` is not for the holder.
    """

    file_name: str
    make: "Callable[[Desk], bytes | Proof]"
    issued_id: str = ""
    contract_id: str = ""
    issue: "Callable[[Desk], Issued] | None" = None
    for_buyer: bool = False


def show_paper(
    desk: "Desk",
    words: Words,
    kind: "PaperKind",
    contract_id: str,
    parent: QWidget,
    *,
    plan_id: str = "",
    meeting_id: str = "",
    party: Party = Party.HOLDER,
    letter: "LetterKind | None" = None,
    assessment_id: str = "",
) -> None:
    """Shows a document as it would be now, minutes as they were issued, until the person closes it.

    Says why when there is none.
    """
    from facilitator_app.services.papers import Asked, LetterKind, PaperKind
    from facilitator_app.services.sending import FOR_THE_BUYER

    asked = Asked(
        kind=kind,
        contract_id=contract_id,
        plan_id=plan_id,
        meeting_id=meeting_id,
        party=party,
        letter=letter or LetterKind.CONVENING,
        assessment_id=assessment_id,
    )
    try:
        ready = desk.papers.prepared(asked, words)
        kept = desk.papers.kept_minutes(contract_id, ready.meeting_id) if kind is PaperKind.MINUTES else None
    except Problem as problem:
        messages.show(parent, problem, words)
        return
    if kept is not None:
        show_issued(desk, words, kept.id, parent)
        return

    def make(beside: "Desk") -> "Proof":
        return beside.papers.proof(asked, words)

    def issue(beside: "Desk") -> "Issued":
        return beside.papers.issue(asked, words)

    for_buyer = kind in FOR_THE_BUYER
    paper = Paper(ready.file_name, make, contract_id=contract_id, issue=issue, for_buyer=for_buyer)
    _show(desk, words, paper, parent)


def show_issued(desk: "Desk", words: Words, issued_id: str, parent: QWidget) -> None:
    """Shows a document that was issued, until the person closes it."""
    try:
        paper = issued_paper(desk, issued_id)
    except Problem as problem:
        messages.show(parent, problem, words)
        return
    _show(desk, words, paper, parent)


def issued_paper(desk: "Desk", issued_id: str) -> Paper:
    """A document as it was issued. Raises Problem NOT_FOUND."""
    name = desk.papers.issued_name(issued_id)
    contract_id = desk.papers.contract_of(issued_id)
    for_buyer = desk.sending.goes_to_buyer(issued_id)
    return Paper(name, lambda beside: beside.papers.issued_pdf(issued_id), issued_id, contract_id, for_buyer=for_buyer)


def _show(desk: "Desk", words: Words, paper: Paper, parent: QWidget) -> None:
    dialog = PaperDialog(desk, words, paper, parent)
    dialog.exec()
    dialog.deleteLater()


class PaperDialog(QDialog):
    """Shows one document; everything is reached by keys: Ctrl+F, F3, Ctrl+P, Ctrl+S, Ctrl+O, Ctrl+plus and minus."""

    def __init__(self, desk: "Desk", words: Words, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperDialog")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk, self._words, self._paper = desk, words, paper
        self.worker = worker_of(self)
        self._printing = False
        self._issuing = False
        self._pdf = b""
        self._proof: Proof | None = None
        self.preview = PdfPreview(self.worker, self._no_document, self)
        self.preview.shown.connect(self._shown)
        self.state = QLabel(self)
        self.state.setObjectName("paperState")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self._make_buttons()
        column = QVBoxLayout(self)
        column.addWidget(MessageBar(self))
        column.addWidget(self.preview, 1)
        column.addWidget(self.state)
        column.addLayout(self._foot())
        for keys, act in (
            ("Ctrl+F", self.preview.finder.begin),
            ("F3", lambda: self.preview.finder.step(1)),
            ("Shift+F3", lambda: self.preview.finder.step(-1)),
            ("Ctrl++", lambda: self.preview.zoom(1)),
            ("Ctrl+=", lambda: self.preview.zoom(1)),
            ("Ctrl+-", lambda: self.preview.zoom(-1)),
        ):
            QShortcut(QKeySequence.fromString(keys), self).activated.connect(act)
        room = self.screen().availableGeometry()
        self.resize(min(chars(self, 130), room.width()), min(em(self, 60), round(room.height() * 0.94)))
        self._show_paper()

    def _make_buttons(self) -> None:
        self.send_button = self._button("paperSend", "mail", "", "", self._send)
        self.means_button = self._button(
            "paperOtherMeans", "person", translate("PaperDialog", "Sent by other &means…"), "", self._other_means
        )
        self.issue_button = self._button(
            "paperIssue", "archive", translate("PaperDialog", "&Issue and keep"), "", self._issue
        )
        self.sign_button = self._button("paperSign", "lock", translate("PaperDialog", "Si&gn…"), "", self._sign)
        self.save_button = self._button(
            "paperSave", "save", translate("PaperDialog", "&Save as…"), "Ctrl+S", self._save
        )
        self.print_button = self._button(
            "paperPrint", "print", translate("PaperDialog", "&Print…"), "Ctrl+P", self._print
        )
        self.open_button = self._button(
            "paperReader", "link", translate("PaperDialog", "&Open in the PDF reader"), "Ctrl+O", self._open
        )
        self._outgoing = (self.send_button, self.means_button, self.issue_button, self.sign_button)

    def _foot(self) -> QHBoxLayout:
        acts = FlowLayout()
        for button in (*self._outgoing, self.save_button, self.print_button, self.open_button):
            acts.addWidget(button)
        close = self._button("paperClose", "close", translate("PaperDialog", "&Close"), "", self.reject)
        foot = QHBoxLayout()
        foot.addLayout(acts, 1)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        return foot

    def _button(self, name: str, picture: str, text: str, keys: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(icon(picture), text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        if keys:
            sequence = QKeySequence.fromString(keys)
            shortcut = QShortcut(sequence, self)
            shortcut.activated.connect(button.click)
            button.setToolTip(plain_tip(sequence.toString(QKeySequence.SequenceFormat.NativeText)))
        return button

    def _show_paper(self) -> None:
        paper, desk = self._paper, self._desk
        self._enable(False)
        self._tell_paper()

        def make() -> bytes:
            beside = desk.beside()
            try:
                made = paper.make(beside)
            finally:
                beside.close()
            if isinstance(made, bytes):
                return made
            self._proof = made
            return made.pdf

        self.preview.show_document(make)

    def _tell_paper(self) -> None:
        """Says which document this is, and offers what can be done with it."""
        paper, desk = self._paper, self._desk
        self.setWindowTitle(paper.file_name)
        leaves = not desk.read_only and bool(paper.issued_id or paper.issue)
        to_buyer, to_holder = (
            translate("PaperDialog", "Send to the &buyer…"),
            translate("PaperDialog", "Send to the &holder…"),
        )
        self.send_button.setText(to_buyer if paper.for_buyer else to_holder)
        self.send_button.setVisible(leaves)
        self.means_button.setVisible(leaves)
        self.issue_button.setVisible(leaves and not paper.issued_id)
        self.sign_button.setVisible(leaves and desk.papers.can_sign())
        self._tell_state()

    def _enable(self, there: bool) -> None:
        for button in (*self._outgoing, self.print_button, self.save_button, self.open_button):
            button.setEnabled(there)

    def _tell_state(self) -> None:
        """Says below the pages whether this is a document issued, and to whom it went."""
        paper = self._paper
        if not paper.issued_id:
            told = translate("PaperDialog", "As things stand now: this document is not issued.") if paper.issue else ""
            self.state.setText(told)
            self.state.setVisible(bool(told))
            return
        try:
            [issued] = [one for one in self._desk.papers.issued(paper.contract_id) if one.id == paper.issued_id]
            sent = sent_lines(self._desk.sending.of_contract(paper.contract_id), issued.id, self._words)
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        lines = [issued_line(issued, self._words), *sent[:_SENDINGS_AT_MOST]]
        if len(sent) > _SENDINGS_AT_MOST:
            lines.append(translate("PaperDialog", "and %n earlier sending(s)", "", len(sent) - _SENDINGS_AT_MOST))
        self.state.setText("\n".join(lines))
        self.state.show()

    def _shown(self) -> None:
        self._pdf = self.preview.pdf or b""
        proof, self._proof = self._proof, None
        if proof is not None:
            kept = proof.kept
            self._paper = issued_paper(self._desk, kept.id) if kept else replace(self._paper, file_name=proof.file_name)
            self._tell_paper()
        self._enable(not self._issuing)
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _no_document(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    # -- issued, sent, signed

    def _once_issued(self, act: Callable[[], None]) -> None:
        """Does something with the document once it is issued, which it is on the way where it is not yet."""
        if self._paper.issued_id:
            act()
            return
        desk, issue = self._desk, self._paper.issue
        if issue is None or self._issuing:
            return

        def task(_progress: Progress) -> "Issued":
            beside = desk.beside()
            try:
                return issue(beside)
            finally:
                beside.close()

        def done(issued: "Issued") -> None:
            self._paper = issued_paper(desk, issued.id)
            self._show_paper()
            # A dialog of its own turn: what it waits for is not part of issuing.
            QTimer.singleShot(0, self, act)

        self._issuing = True
        self._enable(False)
        self.worker.run(task, done=done, failed=self._not_issued, ended=self._issuing_ended, owner=self)

    def _issuing_ended(self) -> None:
        self._issuing = False
        self._enable(bool(self._pdf))

    def _not_issued(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    def _issue(self) -> None:
        def tell() -> None:
            told = translate("PaperDialog", "The document is issued, and kept with its contract as {name}.")
            messages.tell(self, told.replace("{name}", self._paper.file_name))
            self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

        self._once_issued(tell)

    def _send(self) -> None:
        from facilitator_app.ui.papers.send_dialog import send_issued

        def send() -> None:
            paper = self._paper
            send_issued(self._desk, self._words, paper.contract_id, self, issued_id=paper.issued_id)
            self._tell_state()

        self._once_issued(send)

    def _other_means(self) -> None:
        from facilitator_app.ui.papers.other_means import note_other_means

        def note() -> None:
            if note_other_means(self._desk, self._words, self._paper.issued_id, self):
                messages.tell(self, translate("PaperDialog", "The sending is recorded."))
                self._tell_state()

        self._once_issued(note)

    def _sign(self) -> None:
        self._once_issued(self._ask_to_sign)

    def _ask_to_sign(self) -> None:
        from facilitator_app.ui.papers.sign_dialog import SignDialog

        dialog = SignDialog(self._desk, self._words, self._paper.issued_id, self.worker, self)
        dialog.exec()
        issued = dialog.issued
        dialog.deleteLater()
        if issued is not None:
            self._paper = issued_paper(self._desk, issued.id)
            self._show_paper()
            told = translate("PaperDialog", "Signed. The signed document is kept as {name}, beside the one issued.")
            messages.tell(self, told.format(name=issued.file_name))

    # -- on paper, and elsewhere

    def _save(self) -> None:
        save_pdf_as(self._words, self._pdf, self._paper.file_name, self)

    def _open(self) -> None:
        folder = copies_folder(self._desk, self._paper.contract_id, self._paper.issued_id)
        open_pdf(self._desk, folder, self._words, self._pdf, self._paper.file_name, self)

    def _print(self) -> None:
        # Imported here: it brings a library of its own.
        from facilitator_app.ui.papers.printing import PrintRun, ask_printer, pages_asked_for

        if self._printing:
            return
        count = self.preview.page_count
        printer = ask_printer(self._paper.file_name, self._page_size(), count, self)
        if printer is None:
            return
        self._printing = True
        self.print_button.setEnabled(False)
        messages.tell(self, translate("PaperDialog", "Printing…"))
        PrintRun(self._pdf, pages_asked_for(printer, count), printer, self.worker, self._printed, self).start()

    def _page_size(self) -> QSizeF:
        return pdfium.page_sizes(self._pdf)[0]

    def _printed(self, well: bool) -> None:
        self._printing = False
        self.print_button.setEnabled(True)
        if well:
            messages.tell(self, translate("PaperDialog", "The document was handed to the printer."))
        else:
            told = translate("PaperDialog", "The printer did not take all pages: check it, then try again.")
            messages.warn(self, told)

    def done(self, result: int) -> None:
        """Closes; not while pages are on their way to the printer, or the document is being issued."""
        if self._printing:
            messages.tell(self, translate("PaperDialog", "Printing…"))
            return
        if self._issuing:
            return
        self.preview.clear()
        if self.worker.parent() is self:
            # It ends with the dialog: what is under way is drawn to its end, a moment.
            self.worker.wait()
        super().done(result)
