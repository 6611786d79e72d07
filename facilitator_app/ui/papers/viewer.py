"""One window for every document: looked at, searched, issued, sent, printed, opened elsewhere, saved, signed."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSizeF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.problems import Problem
from facilitator_app.ui import messages
from facilitator_app.ui.dialog_size import open_at
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.message_row import MessageRow
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers import pdfium
from facilitator_app.ui.papers.leaving import Leaving
from facilitator_app.ui.papers.opening import copies_folder, open_pdf, save_pdf_as
from facilitator_app.ui.papers.paper import Paper, issued_paper
from facilitator_app.ui.papers.preview import PdfPreview
from facilitator_app.ui.papers.replaced import ReplacedNotice, agrees
from facilitator_app.ui.papers.sent import issued_line, sent_lines
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.worker import worker_of
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.services.issuing import Proof
    from facilitator_app.services.replacements import Replacement

translate = QCoreApplication.translate

_SENDINGS_AT_MOST = 3


class PaperDialog(QDialog):
    """Shows one document; everything is reached by keys: Ctrl+F, F3, Ctrl+P, Ctrl+S, Ctrl+O, Ctrl+plus and minus."""

    def __init__(self, desk: "Desk", words: Words, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperDialog")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._desk, self._words, self._paper = desk, words, paper
        self.worker = worker_of(self)
        self._printing = False
        self._pdf = b""
        self._proof: Proof | None = None
        self._leaving: Leaving | None = None
        self._replacement: Replacement | None = None
        self.preview = PdfPreview(self.worker, self._no_document, self)
        self.preview.shown.connect(self._shown)
        self.replaced = ReplacedNotice(words, self)
        self.state = QLabel(self)
        self.state.setObjectName("paperState")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self._make_buttons()
        column = QVBoxLayout(self)
        column.addWidget(self.replaced)
        column.addWidget(self.preview, 1)
        column.addWidget(self.state)
        column.addWidget(MessageRow(MessageBar(self), self))
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
        open_at(self, 130, 60)
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
        leaves = not desk.read_only and bool(paper.issued_id or paper.asked)
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
            told = self._told_unissued() if paper.asked else ""
            self.state.setText(told)
            self.state.setVisible(bool(told))
            return
        try:
            issued = self._desk.papers.get(paper.issued_id)
            self._replacement = self._desk.papers.replacements(paper.contract_id).get(paper.issued_id)
            sent = sent_lines(self._desk.sending.of_contract(paper.contract_id), issued.id, self._words)
        except Problem as problem:
            messages.show(self, problem, self._words)
            return
        lines = [issued_line(issued, self._words), *sent[:_SENDINGS_AT_MOST]]
        if len(sent) > _SENDINGS_AT_MOST:
            lines.append(translate("PaperDialog", "and %n earlier sending(s)", "", len(sent) - _SENDINGS_AT_MOST))
        self.replaced.tell(self._replacement)
        self.state.setText("\n".join(lines))
        self.state.show()

    def _told_unissued(self) -> str:
        if self._leaving is None:
            told = translate("PaperDialog", "As things stand now: this document is not issued.")
        else:
            told = translate("PaperDialog", "As things stand now, not issued: it will be issued as version {version}.")
            told = told.format(version=self._leaving.issued.version)
        return " ".join(part for part in (told, self._paper.note) if part)

    def _shown(self) -> None:
        self._pdf = self.preview.pdf or b""
        proof, self._proof = self._proof, None
        if proof is not None:
            self._take(proof)
            self._tell_paper()
        self._enable(not self._issuing)
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, proof: "Proof") -> None:
        """Knows the document shown: one kept already, or one that can leave."""
        asked = self._paper.asked
        if proof.kept or asked is None:
            self._paper = issued_paper(self._desk, proof.issued.id)
            return
        self._paper = replace(self._paper, file_name=proof.file_name)
        self._leaving = Leaving(self._desk, self._words, asked, proof.issued, proof.pdf, self.worker, self)

    @property
    def _issuing(self) -> bool:
        return self._leaving is not None and self._leaving.issuing

    def _no_document(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    # -- issued, sent, signed

    def _issue(self) -> None:
        def tell(_issued_id: str) -> None:
            self._follow()
            told = translate("PaperDialog", "The document is issued, and kept with its contract as {name}.")
            messages.tell(self, told.replace("{name}", self._paper.file_name))
            self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

        if self._leaving is not None and not self._issuing:
            self._enable(False)
            self._leaving.once_issued(tell, failed=self._not_issued, ended=self._issuing_ended, owner=self)

    def _issuing_ended(self) -> None:
        self._enable(bool(self._pdf))

    def _not_issued(self, problem: Problem) -> None:
        messages.show(self, problem, self._words)

    def _follow(self) -> None:
        """Shows the document as it was issued, once it has been; else tells to whom it went."""
        if not self._paper.issued_id and self._leaving is not None and self._leaving.issued.id:
            self._paper = issued_paper(self._desk, self._leaving.issued.id)
            self._leaving = None
            self._show_paper()
        else:
            self._tell_state()

    def _can_leave(self) -> bool:
        """Whether the document may leave, issued or not; says why not."""
        try:
            if self._leaving is not None:
                self._desk.papers.check_issuable(self._leaving.issued)
        except Problem as problem:
            messages.show(self, problem, self._words)
            return False
        return True

    def _send(self) -> None:
        from facilitator_app.ui.papers.send_dialog import send_issued

        if self._can_leave():
            paper = self._paper
            send_issued(
                self._desk, self._words, paper.contract_id, self, issued_id=paper.issued_id, leaving=self._leaving
            )
            self._follow()

    def _other_means(self) -> None:
        from facilitator_app.ui.papers.other_means import note_other_means

        if not self._can_leave():
            return
        if note_other_means(self._desk, self._words, self._paper.issued_id, self, leaving=self._leaving):
            messages.tell(self, translate("PaperDialog", "The sending is recorded."))
        self._follow()

    def _sign(self) -> None:
        from facilitator_app.ui.papers.sign_dialog import SignDialog

        act = translate("PaperDialog", "Sign this version")
        if not self._can_leave() or not agrees(self._replacement, act, self._words, self):
            return
        which = self._leaving.asked if self._leaving else self._paper.issued_id
        dialog = SignDialog(self._desk, self._words, which, self.worker, self)
        dialog.exec()
        issued = dialog.issued
        dialog.deleteLater()
        if issued is not None:
            self._paper, self._leaving = issued_paper(self._desk, issued.id), None
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

        act = translate("PaperDialog", "Print this version")
        if self._printing or not agrees(self._replacement, act, self._words, self):
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
