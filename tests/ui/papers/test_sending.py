"""Sending a document: the people, the words, the ways out, and what is kept."""

from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.message import MessageText, Recipient, Sent, Way
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.papers import Issued
from facilitator_app.services.sending import Candidate
from facilitator_app.ui import messages
from facilitator_app.ui.messages import MessageBar
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.papers.recipients import Recipients
from facilitator_app.ui.papers.send_dialog import SendDialog
from facilitator_app.ui.papers.sent import sent_briefly, sent_line
from facilitator_app.ui.papers.striking import StrikeDialog
from facilitator_app.ui.papers.template_dialog import TemplateDialog
from tests.ui.review_wizard.desks import WORDS, example_desk, today
from tests.ui.review_wizard.keyboard import focused
from tests.ui.review_wizard.keyboard import press as key

CONTRACT = "bof-marche"
HOLDER = [f"{who}@cremerie-deux-caps.example" for who in ("commercial", "logistique", "qualite")]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def issued(desk: Desk) -> Issued:
    return desk.papers.issue_minutes("bof-bilan-2", WORDS)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is handed to the system; it has a program for everything."""
    paths: list[Path] = []

    def open_url(url: QUrl) -> bool:
        paths.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return paths


MakeDialog = Callable[[Desk], SendDialog]


@pytest.fixture
def make_dialog(qtbot: QtBot) -> MakeDialog:
    def make(desk: Desk) -> SendDialog:
        dialog = SendDialog(desk, WORDS, CONTRACT)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def bar(dialog: SendDialog) -> str:
    found = dialog.findChild(MessageBar, "messageBar")
    assert isinstance(found, MessageBar)
    return found.text


def press(dialog: SendDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def addresses(recipients: tuple[Recipient, ...]) -> list[str]:
    return [recipient.address for recipient in recipients]


def kept(desk: Desk) -> tuple[Sent, ...]:
    return desk.sending.of_contract(CONTRACT)


def test_the_draft_opens_and_the_sending_is_kept(
    desk: Desk, issued: Issued, opened: list[Path], make_dialog: MakeDialog
) -> None:
    dialog = make_dialog(desk)
    press(dialog, "sendOpen")
    [draft] = opened
    message = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message["X-Unsent"] == "1"
    assert [a.addr_spec for a in message["To"].addresses] == HOLDER
    assert "coordination@groupement-lycees.example" in [a.addr_spec for a in message["Cc"].addresses]
    assert "clauses@maison-emploi.example" not in str(message["Cc"])
    assert message["Subject"] == dialog.subject.value()
    [attached] = message.iter_attachments()
    assert attached.get_filename() == issued.file_name

    [sent] = kept(desk)
    assert (sent.way, sent.sha256, addresses(sent.recipients)) == (Way.MAIL_PROGRAM, issued.sha256, HOLDER)
    told = dialog.findChild(QLabel, "sendSent")
    assert isinstance(told, QLabel)
    assert told.text() == sent_line(sent, WORDS)

    press(dialog, "sendOpen")
    assert len(kept(desk)) == 2
    assert kept(desk)[0] == sent
    assert opened[1] != draft


def test_without_a_mail_program_the_other_ways_are_told(
    desk: Desk, issued: Issued, make_dialog: MakeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def open_url(url: QUrl) -> bool:
        path = Path(url.toLocalFile())
        shown.append(path)
        return path.is_dir()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = make_dialog(desk)
    press(dialog, "sendOpen")
    assert "No mail program" in bar(dialog)
    assert shown[0].name in bar(dialog) and str(shown[0].parent) in bar(dialog)
    assert kept(desk) == ()

    press(dialog, "messageAct")
    assert shown[1] == shown[0].parent
    assert sorted(path.suffix for path in shown[1].iterdir()) == [".eml", ".pdf"]
    assert kept(desk) == (), "to look at a folder is not to send"
    press(dialog, "messageAct")
    assert [sent.way for sent in kept(desk)] == [Way.FOLDER]
    press(dialog, "sendFolder")
    act = dialog.findChild(QPushButton, "messageAct")
    assert isinstance(act, QPushButton) and act.isHidden(), "it is recorded already"
    assert len(kept(desk)) == 1


def test_a_folder_that_cannot_be_shown_is_told_with_its_path(
    desk: Desk, issued: Issued, make_dialog: MakeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = make_dialog(desk)
    press(dialog, "sendFolder")
    [folder] = (desk.data_dir / "outbox").iterdir()
    assert str(folder) in bar(dialog)
    press(dialog, "messageAct")
    assert QGuiApplication.clipboard().text() == str(folder)
    assert kept(desk) == ()


def test_what_was_recorded_in_error_is_struck_at_once(
    desk: Desk, issued: Issued, make_dialog: MakeDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strike(asked: StrikeDialog) -> int:
        asked.accept()
        assert "Say why" in asked.reason.problem
        asked.reason.set_value("Seulement copié")
        asked.accept()
        return int(asked.result())

    monkeypatch.setattr(StrikeDialog, "exec", strike)
    dialog = make_dialog(desk)
    press(dialog, "sendCopyText")
    press(dialog, "messageAct")
    press(dialog, "messageAct")
    [sent] = kept(desk)
    assert sent.struck_because == "Seulement copié"
    assert dialog._sent.text().startswith("✕ Sent on") and "Seulement copié" in dialog._sent.text()


def test_a_replaced_version_says_so_and_is_asked_about(
    desk: Desk, issued: Issued, opened: list[Path], make_dialog: MakeDialog
) -> None:
    corrected = desk.meetings.correct("bof-bilan-2", "Lieu")
    desk.meetings.finish(corrected.id)
    desk.papers.issue_minutes(corrected.id, WORDS)
    dialog = make_dialog(desk)
    notice = dialog.findChild(QWidget, "replacedNotice")
    assert isinstance(notice, QWidget) and notice.isHidden()
    dialog.documents.set_value(issued.id)
    dialog._show_document()
    assert notice.isVisible()
    told = notice.findChild(QLabel, "replacedText")
    assert isinstance(told, QLabel) and told.text().startswith("Cancelled and replaced by version 2 of ")
    assert told.text() in dialog.body.value()
    assert "(replaced)" in dialog.documents.combo.currentText()
    with messages.answering(False, True) as script:
        press(dialog, "sendOpen")
        assert (opened, kept(desk)) == ([], ())
        press(dialog, "sendOpen")
        press(dialog, "sendOpen")
    assert len(script.asked) == 2 and script.asked[0].startswith(told.text())
    assert len(kept(desk)) == 2


def test_text_and_addresses_are_copied_and_the_sending_noted(
    desk: Desk, issued: Issued, make_dialog: MakeDialog
) -> None:
    dialog = make_dialog(desk)
    press(dialog, "sendCopyText")
    assert QGuiApplication.clipboard().text() == dialog.body.value()
    press(dialog, "sendCopyAddresses")
    assert QGuiApplication.clipboard().text().startswith(f"Directrice commerciale <{HOLDER[0]}>; ")
    assert kept(desk) == ()
    press(dialog, "messageAct")
    assert [sent.way for sent in kept(desk)] == [Way.COPIED]


def test_an_address_is_judged_as_it_is_typed(
    desk: Desk, issued: Issued, opened: list[Path], make_dialog: MakeDialog, qtbot: QtBot
) -> None:
    dialog = make_dialog(desk)
    press(dialog, "addRecipient")
    row = dialog.recipients._rows[-1]
    assert QApplication.focusWidget() is row.address.editor
    qtbot.waitUntil(lambda: row.address.editor.visibleRegion().boundingRect() == row.address.editor.rect())
    QTest.keyClicks(row.address.editor, "direction")
    assert row.address.problem == "The @ is missing."
    press(dialog, "sendOpen")
    assert opened == [] and kept(desk) == ()
    assert "address" in bar(dialog)
    QTest.keyClicks(row.address.editor, "@atelier.example")
    assert row.address.problem == ""
    press(dialog, "sendOpen")
    assert addresses(kept(desk)[0].recipients) == [*HOLDER, "direction@atelier.example"]


def test_nobody_ticked_is_told(desk: Desk, issued: Issued, opened: list[Path], make_dialog: MakeDialog) -> None:
    dialog = make_dialog(desk)
    for row in dialog.recipients._rows:
        row.box.setChecked(False)
    press(dialog, "sendOpen")
    assert "tick at least one recipient" in bar(dialog)
    assert opened == []


def test_typed_text_survives_and_is_dropped_once_sent(
    desk: Desk, issued: Issued, opened: list[Path], make_dialog: MakeDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    first = make_dialog(desk)
    first.subject.line.setFocus()
    first.subject.line.selectAll()
    QTest.keyClicks(first.subject.line, "Mine")
    key = f"sending:{issued.id}"
    qtbot.waitUntil(lambda: desk.drafts.get(key) is not None)
    first.close()

    second = make_dialog(desk)
    assert second.subject.value() == "Mine"
    assert "is back" in bar(second)
    press(second, "sendOpen")
    assert kept(desk)[0].subject == "Mine"
    assert desk.drafts.get(key) is None
    second.close()
    assert make_dialog(desk).subject.value() != "Mine"


def test_a_draft_that_cannot_be_read_is_none(desk: Desk, issued: Issued, make_dialog: MakeDialog) -> None:
    desk.drafts.put(f"sending:{issued.id}", "[1]")
    assert make_dialog(desk).subject.value() == desk.sending.text(issued.id).subject


def test_nothing_issued_yet(desk: Desk, make_dialog: MakeDialog) -> None:
    dialog = make_dialog(desk)
    assert "No document has been issued yet" in bar(dialog)
    assert not any(button.isEnabled() for button in dialog._buttons)


def test_a_read_only_database_says_so(
    desk: Desk, issued: Issued, opened: list[Path], make_dialog: MakeDialog, tmp_path: Path
) -> None:
    reading = open_desk(desk.path, data_dir=tmp_path, words=WORDS, clock=today, read_only=True)
    dialog = make_dialog(reading)
    QTest.keyClicks(dialog.subject.line, "x")
    press(dialog, "sendOpen")
    assert "can only be read" in bar(dialog)
    assert opened == []
    dialog.close()
    reading.close()


def test_tab_goes_through_the_people_first(desk: Desk, issued: Issued, make_dialog: MakeDialog) -> None:
    dialog = make_dialog(desk)
    dialog.documents.editor.setFocus()
    met = []
    for _ in range(4):
        key(Qt.Key.Key_Tab)
        met.append(focused().objectName())
    assert met == ["recipient0", "address0Edit", "place0Edit", "recipient1"]
    close = dialog.findChild(QPushButton, "sendClose")
    assert close is not None
    close.setFocus()
    for _ in range(3):
        key(Qt.Key.Key_Tab)
        met.append(focused().objectName())
    assert met[-3:] == ["addRecipient", "sendDocumentEdit", "recipient0"]


def test_the_same_address_is_used_once(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    recipients = Recipients(WORDS, window, window)
    to = Recipient(name="<b>A & B</b>", address="a@ville.example")
    again = Recipient(name="Again", address="A@Ville.example")
    recipients.show_candidates(
        [Candidate(recipient=to, chosen=True), Candidate(recipient=again, copy=True, chosen=True)]
    )
    assert recipients.chosen() == ((to,), ())
    row = recipients._rows[0]
    assert row.who.text() == "<b>A & B</b>"
    assert row.box.isChecked()
    QTest.mouseClick(row.who, Qt.MouseButton.LeftButton)
    assert not row.box.isChecked()


def test_where_nobody_is_known_there_is_room_for_an_address(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    recipients = Recipients(WORDS, window, window)
    recipients.show_candidates([])
    [row] = recipients._rows
    assert row.chosen and row.address.problem == ""
    assert not recipients.all_right()
    QTest.keyClicks(row.address.editor, "direction@atelier.example")
    assert recipients.all_right()
    assert recipients.chosen() == ((Recipient(address="direction@atelier.example"),), ())


def test_the_template_is_changed_kept_and_reset(desk: Desk, issued: Issued, qtbot: QtBot) -> None:
    shipped = desk.sending.shipped_template()
    dialog = TemplateDialog(desk, WORDS)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.subject.line.setFocus()
    dialog.subject.line.clear()
    menu = dialog.findChild(QMenu, "templateFields")
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.objectName() == "field_holder").trigger()
    QTest.keyClicks(dialog.subject.line, " {nobody}")
    assert dialog.subject.problem.endswith("{nobody}")
    dialog.accept()
    assert desk.sending.template() == MessageText(subject="{holder} {nobody}", body=shipped.body)
    assert desk.sending.text(issued.id).subject == "Crémerie des Deux-Caps (exemple) {nobody}"

    again = TemplateDialog(desk, WORDS)
    qtbot.addWidget(again)
    again.findChild(QPushButton, "templateReset").click()  # type: ignore[union-attr]  # it is there
    again.accept()
    assert desk.sending.template() == shipped


def test_the_documents_of_a_contract_tell_to_whom_they_went(
    desk: Desk, issued: Issued, opened: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def send(dialog: SendDialog) -> int:
        assert dialog.issued_id == issued.id
        dialog.open_mail()
        dialog.done(0)
        return 0

    monkeypatch.setattr(SendDialog, "exec", send)
    papers = PapersDialog(desk, WORDS, CONTRACT)
    qtbot.addWidget(papers)
    button = papers.findChild(QPushButton, "paperSend")
    assert isinstance(button, QPushButton)
    button.click()
    item = papers.list.item(0)
    assert item is not None
    assert item.text().splitlines()[2] == sent_briefly(kept(desk)[0], WORDS)
    told = papers.detail.sendings.item(0)
    assert told is not None
    for recipient in (*kept(desk)[0].recipients, *kept(desk)[0].copies):
        assert recipient.address in told.text()
    assert papers.list.currentRow() == 0
