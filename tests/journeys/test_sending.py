"""A document is sent to the holder by keys alone, and found again from the command."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from facilitator_app.bootstrap import words_for
from facilitator_app.ui.papers.send_dialog import SendDialog
from tests.journeys.conftest import Command, StartProgram
from tests.journeys.hands import CONTROL, SHIFT, Key, in_dialog, press, tab_to, type_in

CONTRACT = "bof-marche"


def test_minutes_are_sent_and_told(
    on_example: Path, start_program: StartProgram, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts: list[Path] = []

    def open_url(url: QUrl) -> bool:
        drafts.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window = start_program().window
    assert window is not None
    issued = window.desk.papers.issue_minutes("bof-bilan-2", words_for("fr"))
    reference = window.desk.contracts.get(CONTRACT).reference
    window.list_page.select_contract(CONTRACT)
    window.list_page.table.setFocus()

    def send(dialog: SendDialog) -> None:
        tab_to("recipient1")
        press(Key.Key_Space)
        tab_to("sendSubjectEdit")
        press(Key.Key_Home)
        type_in("À lire – ")
        tab_to("sendOpen")
        press(Key.Key_Space)
        press(Key.Key_Escape)

    in_dialog(SendDialog, lambda: press(Key.Key_M, CONTROL | SHIFT), send)

    [draft] = drafts
    message = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message["X-Unsent"] == "1"
    assert message["Subject"].startswith("À lire – Compte rendu du bilan annuel")
    assert "logistique" not in message["To"]
    [attached] = message.iter_attachments()
    assert attached.get_filename() == issued.file_name

    [document] = [d for d in command("show", reference, "--json").json()["documents"] if d["id"] == issued.id]
    [sending] = document["sendings"]
    assert sending["sha256"] == document["sha256"]
    assert sending["way"] == "mail_program"
    assert len(sending["recipients"]) == 2
