"""One window for every document: saved, opened, printed, signed."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator_app.domain.organisation import Party
from facilitator_app.paths import copies_dir
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.papers import SIGNED, PaperKind, Papers
from facilitator_app.ui import messages
from facilitator_app.ui.papers import printing, showing
from facilitator_app.ui.papers.other_means import OtherMeansDialog
from facilitator_app.ui.papers.paper import Paper, issued_paper
from facilitator_app.ui.papers.send_dialog import SendDialog
from facilitator_app.ui.papers.sent import sent_line
from facilitator_app.ui.papers.showing import show_issued, show_paper
from facilitator_app.ui.papers.sign_dialog import SignDialog
from facilitator_app.ui.papers.viewer import PaperDialog
from tests.documents.certificates import PASSWORD, certificate_file
from tests.ui.review_wizard.desks import WORDS, example_desk, today
from tests.ui.review_wizard.keyboard import CONTROL, press


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def open_dialog(desk: Desk, qtbot: QtBot) -> Iterator[Callable[[Paper], PaperDialog]]:
    made: list[PaperDialog] = []

    def show(paper: Paper) -> PaperDialog:
        dialog = PaperDialog(desk, WORDS, paper)
        made.append(dialog)
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.preview.read), qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    yield show
    for dialog in made:
        dialog.done(0)


def issued(desk: Desk) -> Paper:
    return issued_paper(desk, desk.papers.issue_minutes("bof-bilan-2", WORDS).id)


def test_saved_and_opened_under_its_own_name(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = issued(desk)
    dialog = open_dialog(paper)
    proposed: list[str] = []
    opened: list[Path] = []

    def choose(asked: QFileDialog) -> int:
        proposed.append(Path(asked.selectedFiles()[0]).name)
        asked.selectFile(str(tmp_path / "copy.pdf"))
        return 1

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QFileDialog, "exec", choose)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    press(Qt.Key.Key_S, CONTROL)
    press(Qt.Key.Key_O, CONTROL)

    kept = desk.papers.issued_pdf(paper.issued_id)
    assert proposed == [paper.file_name] == [dialog.windowTitle()]
    assert (tmp_path / "copy.pdf").read_bytes() == kept == opened[0].read_bytes()
    assert opened[0].parent == copies_dir(desk.data_dir, "bof-marche") / paper.issued_id[:8]
    desk.contracts.delete_forever(["bof-marche"])
    assert not opened[0].exists()


def test_printed_page_by_page(
    desk: Desk,
    open_dialog: Callable[[Paper], PaperDialog],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog(issued(desk))
    target = tmp_path / "printed.pdf"

    def agree(asked: QPrintDialog) -> int:
        printer = asked.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(60)
        printer.setFromTo(2, 3)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", agree)
    press(Qt.Key.Key_P, CONTROL)
    assert not dialog.print_button.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(dialog.print_button.isEnabled)
    printed = pypdfium2.PdfDocument(target)
    assert len(printed) == 2
    width, height = printed.get_page_size(0)
    assert (round(width), round(height)) == (595, 842)
    printed.close()


def test_copies_and_order_that_the_printer_leaves_to_us(qapp: QApplication) -> None:
    assert qapp is not None
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert printing.pages_asked_for(printer, 3) == [0, 1, 2]
    printer.setFromTo(2, 9)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.pages_asked_for(printer, 3) == [2, 1]


def test_signed_once_the_password_is_right(
    desk: Desk,
    open_dialog: Callable[[Paper], PaperDialog],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paper = issued(desk)
    dialog = open_dialog(paper)
    key = tmp_path / "certificat.p12"
    key.write_bytes(certificate_file())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(key), ""))
    refused: list[str] = []

    def go_through(asked: SignDialog) -> int:
        assert asked.password.echoMode() is QLineEdit.EchoMode.Password
        asked.choose.click()
        asked.password.setText("faux")
        asked.accept()
        qtbot.waitUntil(lambda: asked.problem.text().endswith("."))
        refused.append(asked.problem.text())
        assert not asked._sign_of_problem.isHidden() and asked.password.hasSelectedText()
        asked.password.setText(PASSWORD)
        assert asked._sign_of_problem.isHidden()
        with qtbot.waitSignal(asked.accepted):
            asked.accept()
        assert asked.password.text() == ""
        return 1

    monkeypatch.setattr(SignDialog, "exec", go_through)
    assert dialog.sign_button.isVisible()
    with qtbot.waitSignal(dialog.preview.read):
        dialog.sign_button.click()

    assert len(refused) == 1
    [original, signed] = desk.papers.issued("bof-marche")
    assert (original.id, signed.kind) == (paper.issued_id, SIGNED)
    assert dialog.windowTitle() == signed.file_name
    assert dialog.preview.pdf == desk.papers.issued_pdf(signed.id)


def test_signing_is_offered_for_issued_documents_where_it_is_installed(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = Paper("plan.pdf", lambda d: d.papers.preview(PaperKind.PLAN, "bof-marche", words=WORDS))
    assert not open_dialog(draft).sign_button.isVisible()
    monkeypatch.setattr(Papers, "can_sign", staticmethod(lambda: False))
    assert not open_dialog(issued(desk)).sign_button.isVisible()


def test_sent_from_the_preview_which_then_says_so(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = issued(desk)
    dialog = open_dialog(paper)
    assert "Issued on" in dialog.state.text() and "version 1" in dialog.state.text()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)

    def send(sending: SendDialog) -> int:
        assert sending.issued_id == paper.issued_id
        sending.open_mail()
        sending.done(0)
        return 0

    monkeypatch.setattr(SendDialog, "exec", send)
    for _ in range(5):
        dialog.send_button.click()
    told = dialog.state.text().splitlines()
    newest = desk.sending.of_contract("bof-marche")[-1]
    assert told[1] == sent_line(newest, WORDS)
    assert told[1].startswith("Sent on ")
    assert len(told) == 5 and "2" in told[-1]

    monkeypatch.setattr(OtherMeansDialog, "exec", lambda asked: asked.accept() or 1)
    dialog.means_button.click()
    assert any(line.startswith("Handed over on 21 November 2026") for line in dialog.state.text().splitlines())


@pytest.fixture
def parent(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def previewed(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    """What previews were asked to show, without their windows."""
    papers: list[Paper] = []
    monkeypatch.setattr(showing, "_show", lambda _desk, _words, paper, _parent: papers.append(paper))
    return papers


def test_issued_and_kept_from_the_preview(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], parent: QLineEdit, previewed: list[Paper], qtbot: QtBot
) -> None:
    show_paper(desk, WORDS, PaperKind.PLAN, "bof-marche", parent)
    dialog = open_dialog(previewed[0])
    assert "not issued" in dialog.state.text()
    assert dialog.issue_button.isVisible()
    with messages.answering() as script, qtbot.waitSignal(dialog.preview.read):
        dialog.issue_button.click()
        dialog.issue_button.click()
    [kept] = desk.papers.issued("bof-marche")
    assert script.shown == [f"The document is issued, and kept with its contract as {kept.file_name}."]
    assert dialog.windowTitle() == kept.file_name
    assert dialog.preview.pdf == desk.papers.issued_pdf(kept.id)
    assert not dialog.issue_button.isVisible() and dialog.sign_button.isVisible()
    assert "Issued on" in dialog.state.text()

    # Looked at again unchanged, it is the one issued; changed, it bears the next number.
    show_paper(desk, WORDS, PaperKind.PLAN, "bof-marche", parent)
    again = open_dialog(previewed[1])
    assert again.windowTitle() == kept.file_name
    assert "Issued on" in again.state.text() and not again.issue_button.isVisible()
    contract = desk.contracts.get("bof-marche")
    desk.contracts.save(replace(contract, title="Beurre"), contract, "change")
    show_paper(desk, WORDS, PaperKind.PLAN, "bof-marche", parent)
    changed = open_dialog(previewed[2])
    assert changed.windowTitle() == kept.file_name.replace("_v1", "_v2")
    assert "not issued" in changed.state.text() and changed.issue_button.isVisible()


def test_whose_letter_it_is_is_said_on_screen_only(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], parent: QLineEdit, previewed: list[Paper]
) -> None:
    show_paper(desk, WORDS, PaperKind.LETTER, "bof-marche", parent)
    dialog = open_dialog(previewed[0])
    assert "give it this letter to sign" in dialog.state.text()
    with pypdfium2.PdfDocument(dialog.preview.pdf) as pdf:
        printed = " ".join(page.get_textpage().get_text_range() for page in pdf)
    assert "facilitator prepared" not in printed and "give it this letter" not in printed


def test_a_clause_is_sent_to_the_buyer(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], parent: QLineEdit, previewed: list[Paper], qtbot: QtBot
) -> None:
    show_paper(desk, WORDS, PaperKind.CLAUSE, "bof-marche", parent)
    dialog = open_dialog(previewed[0])
    assert dialog.send_button.text() == "Send to the &buyer…"
    with qtbot.waitSignal(dialog.preview.read):
        dialog.issue_button.click()
    assert dialog.send_button.text() == "Send to the &buyer…"
    assert open_dialog(issued(desk)).send_button.text() == "Send to the &holder…"


def test_nothing_is_issued_before_something_leaves(
    desk: Desk,
    open_dialog: Callable[[Paper], PaperDialog],
    parent: QLineEdit,
    previewed: list[Paper],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    show_paper(desk, WORDS, PaperKind.PLAN, "bof-marche", parent)
    dialog = open_dialog(previewed[0])
    assert "issued as version 1" in dialog.state.text()

    def give_up(sending: SendDialog) -> int:
        assert sending.issued_id == ""
        assert sending.documents.combo.currentText() == f"{dialog.windowTitle()} (issued when it leaves)"
        assert sending.subject.value().startswith("Progress plan")
        sending.copy_text()
        sending.copy_addresses()
        sending.subject.set_value("Mine")
        sending._typed()
        sending.reject()
        return 0

    for kind in (SendDialog, OtherMeansDialog, SignDialog):
        monkeypatch.setattr(kind, "exec", give_up if kind is SendDialog else lambda asked: asked.reject() or 0)
    for button in (dialog.send_button, dialog.means_button, dialog.sign_button):
        button.click()
    assert desk.papers.issued("bof-marche") == ()
    assert "not issued" in dialog.state.text()

    def send(sending: SendDialog) -> int:
        assert sending.subject.value() == "Mine", "what was typed for it is back"
        sending.open_mail()
        sending.reject()
        assert sending._leaving is not None and sending._leaving.issuing
        qtbot.waitUntil(lambda: bool(opened))
        qtbot.waitUntil(sending._buttons[0].isEnabled)
        sending.done(0)
        return 0

    monkeypatch.setattr(SendDialog, "exec", send)
    with qtbot.waitSignal(dialog.preview.read):
        dialog.send_button.click()
    [kept] = desk.papers.issued("bof-marche")
    [sent] = desk.sending.of_contract("bof-marche")
    assert (sent.issued_id, sent.subject) == (kept.id, "Mine")
    assert "Sent on" in dialog.state.text() and not dialog.issue_button.isVisible()
    assert dialog.preview.pdf == desk.papers.issued_pdf(kept.id)


def test_what_is_handed_over_is_issued_then(
    desk: Desk,
    open_dialog: Callable[[Paper], PaperDialog],
    parent: QLineEdit,
    previewed: list[Paper],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def note(asked: OtherMeansDialog) -> int:
        asked.day.set_value(today() - dt.timedelta(days=1))
        asked.accept()
        assert "was issued on" in asked.day.problem
        asked.day.set_value(today())
        with qtbot.waitSignal(asked.accepted):
            asked.accept()
        return 1

    monkeypatch.setattr(OtherMeansDialog, "exec", note)
    show_paper(desk, WORDS, PaperKind.PLAN, "bof-marche", parent)
    dialog = open_dialog(previewed[0])
    with qtbot.waitSignal(dialog.preview.read):
        dialog.means_button.click()
    [kept] = desk.papers.issued("bof-marche")
    assert [sent.issued_id for sent in desk.sending.of_contract("bof-marche")] == [kept.id]


def test_what_is_signed_is_issued_with_its_signature_or_not_at_all(
    desk: Desk,
    open_dialog: Callable[[Paper], PaperDialog],
    parent: QLineEdit,
    previewed: list[Paper],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    key = tmp_path / "certificat.p12"
    key.write_bytes(certificate_file())

    def sign(asked: SignDialog) -> int:
        asked.file.setText(str(key))
        asked.password.setText("faux")
        asked.accept()
        qtbot.waitUntil(lambda: asked.problem.text().endswith("again."))
        assert desk.papers.issued("bof-marche") == ()
        asked.password.setText(PASSWORD)
        with qtbot.waitSignal(asked.accepted):
            asked.accept()
        return 1

    monkeypatch.setattr(SignDialog, "exec", sign)
    show_paper(desk, WORDS, PaperKind.PLAN, "bof-marche", parent)
    dialog = open_dialog(previewed[0])
    with qtbot.waitSignal(dialog.preview.read):
        dialog.sign_button.click()
    assert [issued.kind for issued in desk.papers.issued("bof-marche")] == [PaperKind.PLAN, SIGNED]


def test_a_replaced_version_is_told_and_asked_about(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = issued(desk)
    corrected = desk.meetings.correct("bof-bilan-2", "Lieu")
    desk.meetings.finish(corrected.id)
    assert open_dialog(issued_paper(desk, desk.papers.issue_minutes(corrected.id, WORDS).id)).replaced.isHidden()
    dialog = open_dialog(paper)
    told = dialog.replaced.text.text()
    assert dialog.replaced.isVisible() and told.startswith("Cancelled and replaced by version 2 of ")
    monkeypatch.setattr(OtherMeansDialog, "exec", lambda asked: asked.accept() or asked.result())
    with messages.answering(False, False, False, True) as script:
        dialog.sign_button.click()
        dialog.print_button.click()
        dialog.means_button.click()
        assert desk.sending.of_contract("bof-marche") == ()
        dialog.means_button.click()
    assert [question.startswith(told) for question in script.asked] == [True] * 4
    assert len(desk.sending.of_contract("bof-marche")) == 1


@pytest.mark.parametrize("name", ["2024.117_CR_v1.pdf", "2024.117_CR_v1_signe.pdf"])
def test_what_is_printed_into_a_file_has_a_name_of_its_own(
    qtbot: QtBot, parent: QLineEdit, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    names: list[str] = []

    def give_up(asked: QPrintDialog) -> int:
        names.append(asked.printer().docName())
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", give_up)
    assert printing.ask_printer(name, QSizeF(595, 842), 1, parent) is None
    assert names == [name.replace(".pdf", "_printout.pdf")]


def test_minutes_of_an_open_meeting_are_not_issued_those_kept_are_shown(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], parent: QLineEdit, previewed: list[Paper], qtbot: QtBot
) -> None:
    show_paper(desk, WORDS, PaperKind.MINUTES, "papier-marche", parent, meeting_id="papier-bilan-1")
    dialog = open_dialog(previewed[0])
    with messages.answering() as script:
        dialog.send_button.click()
        qtbot.waitUntil(dialog.send_button.isEnabled)
    assert script.shown == ["The meeting is not finished: finish it first."]
    assert desk.papers.issued("papier-marche") == ()
    kept = desk.papers.issue_minutes("bof-bilan-2", WORDS)
    show_paper(desk, WORDS, PaperKind.MINUTES, "bof-marche", parent, meeting_id="bof-bilan-2")
    assert previewed[1].issued_id == kept.id


def test_where_nothing_can_be_written_nothing_leaves(
    desk: Desk, open_dialog: Callable[[Paper], PaperDialog], qtbot: QtBot, tmp_path: Path
) -> None:
    paper = issued(desk)
    reading = open_desk(desk.path, data_dir=tmp_path, words=WORDS, clock=today, read_only=True)
    dialog = PaperDialog(reading, WORDS, paper)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.preview.read):
        dialog.show()
    assert not any(button.isVisible() for button in dialog._outgoing)
    assert dialog.save_button.isEnabled()
    dialog.done(0)
    reading.close()


def test_shown_until_closed_or_said_why_not(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []

    def run(dialog: PaperDialog) -> int:
        with qtbot.waitSignal(dialog.preview.shown):
            pass
        names.append(dialog.windowTitle())
        dialog.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", run)
    parent = QLineEdit()
    qtbot.addWidget(parent)
    for party in (Party.HOLDER, Party.BUYER):
        show_paper(desk, WORDS, PaperKind.ACTIONS, "bof-marche", parent, party=party)
    show_issued(desk, WORDS, desk.papers.issue_minutes("bof-bilan-2", WORDS).id, parent)
    assert len(set(names)) == 3

    with messages.answering() as script:
        show_paper(desk, WORDS, PaperKind.PLAN, "gants-marche", parent)
        show_issued(desk, WORDS, "absent", parent)
    assert len(script.shown) == 2
    assert len(names) == 3
