"""The register of documents issued: words first, all recipients, who signed, the fingerprint, what was struck."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.message import MessageText, Recipient, Way
from facilitator_app.domain.organisation import OrganisationKind
from facilitator_app.services.desk import Desk, open_desk
from facilitator_app.services.papers import Asked, Issued, PaperKind
from facilitator_app.services.sending import Outgoing
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.papers.striking import StrikeDialog
from tests.documents.certificates import NAME, PASSWORD, certificate_file
from tests.ui.review_wizard.desks import WORDS, example_desk, today
from tests.ui.review_wizard.keyboard import press

CONTRACT = "bof-marche"
MADE_AT = dt.datetime(2026, 11, 18, 12, tzinfo=dt.UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def issued(desk: Desk) -> Issued:
    return desk.papers.issue_minutes("bof-bilan-2", WORDS, MADE_AT)


def shown(desk: Desk, qtbot: QtBot) -> PapersDialog:
    dialog = PapersDialog(desk, WORDS, CONTRACT)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def test_words_come_first_then_the_name_of_the_file(desk: Desk, issued: Issued, qtbot: QtBot) -> None:
    desk.papers.issue(Asked(kind=PaperKind.PLAN, contract_id=CONTRACT), WORDS)
    dialog = shown(desk, qtbot)
    dialog.list.setFixedWidth(260)
    qtbot.waitUntil(lambda: "…" in dialog.list.item(1).text())
    lines = dialog.list.item(1).text().splitlines()
    assert lines[0] == "Minutes of the annual review of 5 November 2026"
    assert lines[1].startswith("Issued on 18 November 2026") and lines[1].endswith("version 1")
    assert lines[2].startswith("2024") and lines[2].endswith(".pdf") and "…" in lines[2]
    assert issued.file_name in dialog.list.item(1).toolTip().replace("&#8203;", "")
    assert dialog.list.item(0).text().startswith("Progress plan")


def test_the_fingerprint_is_shown_and_copied(desk: Desk, issued: Issued, qtbot: QtBot) -> None:
    dialog = shown(desk, qtbot)
    assert dialog.detail.fingerprint.text().replace("\n", "") == issued.sha256 and len(issued.sha256) == 64
    assert issued.sha256 in dialog.detail.fingerprint.accessibleName()
    assert dialog.detail.file.text() == issued.file_name
    dialog.detail.copy.click()
    assert QGuiApplication.clipboard().text() == issued.sha256


def test_who_signed_is_told_of_the_copy_and_of_what_it_signs(
    desk: Desk, issued: Issued, qtbot: QtBot, tmp_path: Path
) -> None:
    key = tmp_path / "certificat.p12"
    key.write_bytes(certificate_file())
    signed = desk.papers.sign(issued.id, key, PASSWORD, WORDS)
    dialog = shown(desk, qtbot)
    told = []
    for row, one in enumerate((signed, issued)):
        dialog.list.setCurrentRow(row)
        assert dialog.detail.fingerprint.text().replace("\n", "") == one.sha256
        told.append(dialog.detail.signed.text())
    assert told[0] == told[1] and told[0].startswith(f"Signed by {NAME} on ")


def test_all_recipients_are_told_and_what_was_noted_in_error_is_struck_by_keyboard(
    desk: Desk, issued: Issued, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = tuple(Recipient(name=f"Personne {n}", address=f"p{n}@atelier.example") for n in range(5))
    text = MessageText(subject="Compte rendu", body="Bonjour")
    message = Outgoing(issued_id=issued.id, text=text, recipients=people[:3], copies=people[3:])
    desk.sending.record(message, Way.FOLDER)

    def remarks() -> bool:
        desk.refresh()
        return DeadlineKind.REMARKS in {d.kind for d in desk.deadlines.of_contract(CONTRACT) if d.done_on is None}

    assert remarks()
    dialog = shown(desk, qtbot)
    sending = dialog.detail.sendings.item(0)
    assert all(f"{one.name} <{one.address}>" in sending.text() for one in people)
    assert sending.text().splitlines()[2] == "In copy: Personne 3 <p3@atelier.example>, Personne 4 <p4@atelier.example>"
    assert dialog.list.item(0).text().splitlines()[2] == f"Sent on {WORDS.date(dt.date.today())}, put in a folder"

    def strike(asked: StrikeDialog) -> int:
        QTest.keyClicks(asked.reason.editor, "Dossier vu")
        asked.accept()
        return int(asked.result())

    monkeypatch.setattr(StrikeDialog, "exec", strike)
    dialog.detail.strike.setFocus()
    press(Qt.Key.Key_Space)
    assert not remarks()
    struck, why = dialog.detail.sendings.item(0), dialog.detail.sendings.item(1)
    assert struck.font().strikeOut() and not why.font().strikeOut()
    assert why.text().startswith("Noted in error: taken out of account on") and why.text().endswith("Dossier vu")
    assert not dialog.detail.strike.isEnabled(), "once is enough"
    dialog.detail.sendings.setCurrentRow(1)
    assert not dialog.detail.strike.isEnabled()
    assert "Sent on" not in dialog.list.item(0).text()


def test_where_nothing_can_be_written_nothing_is_struck(
    desk: Desk, issued: Issued, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.sending.record_other_means(issued.id, Way.POST, today())
    reading = open_desk(desk.path, data_dir=tmp_path, words=WORDS, clock=today, read_only=True)
    dialog = shown(reading, qtbot)
    strike = dialog.findChild(QPushButton, "sendingStrike")
    assert isinstance(strike, QPushButton) and strike.isVisible() and not strike.isEnabled()
    dialog.done(0)
    reading.close()


def test_a_replaced_version_says_so_with_sign_and_word(desk: Desk, issued: Issued, qtbot: QtBot) -> None:
    corrected = desk.meetings.correct("bof-bilan-2", "Lieu")
    desk.meetings.finish(corrected.id)
    desk.papers.issue_minutes(corrected.id, WORDS, MADE_AT)
    dialog = shown(desk, qtbot)
    told = "Cancelled and replaced by version 2 of 18 November 2026."
    assert f"▲ {told}" in dialog.list.item(1).text().splitlines()
    assert told not in dialog.list.item(0).text()
    assert dialog.detail.notice.isHidden()
    dialog.list.setCurrentRow(1)
    assert dialog.detail.notice.isVisible() and dialog.detail.notice.text.text() == told


def test_a_message_is_signed_by_the_facilitators_organisation(desk: Desk, issued: Issued) -> None:
    bodies = [o.name for o in desk.directory.organisations(OrganisationKind.FACILITATOR)]
    assert desk.sending.text(issued.id).body.splitlines()[-1] in bodies
