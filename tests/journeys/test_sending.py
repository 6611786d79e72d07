"""A document is sent to the holder by keys alone, and found again from the command."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices

from facilitator_app.bootstrap import words_for
from facilitator_app.ui.papers.other_means import OtherMeansDialog
from facilitator_app.ui.papers.send_dialog import SendDialog
from facilitator_app.ui.papers.viewer import PaperDialog
from tests.journeys.conftest import Command, StartProgram
from tests.journeys.hands import CONTROL, SHIFT, Key, in_dialog, press, tab_to, type_in, until

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


def test_a_plan_goes_out_from_its_preview_and_then_by_post(
    on_example: Path, start_program: StartProgram, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    window = start_program().window
    assert window is not None
    reference = window.desk.contracts.get(CONTRACT).reference
    window.list_page.select_contract(CONTRACT)
    window.list_page.table.setFocus()

    def send(dialog: SendDialog) -> None:
        assert not window.desk.papers.issued(CONTRACT), "to look at a message is to issue nothing"
        tab_to("sendOpen")
        press(Key.Key_Space)
        until(lambda: bool(dialog.issued_id), "the plan to be issued for the message")
        press(Key.Key_Escape)

    def by_post(dialog: OtherMeansDialog) -> None:
        press(Key.Key_Down)
        tab_to("otherMeansReference")
        type_in("1A 234 567")
        press(Key.Key_Return)
        assert not dialog.isVisible()

    def read(dialog: PaperDialog) -> None:
        until(dialog.preview.view.hasFocus, "the plan to be shown")
        assert "non émis" in dialog.state.text()
        tab_to("paperSend")
        in_dialog(SendDialog, lambda: press(Key.Key_Space), send)
        assert "Envoyé le" in dialog.state.text()
        assert "non émis" not in dialog.state.text()
        until(dialog.means_button.isEnabled, "the issued plan to be shown")
        tab_to("paperOtherMeans")
        in_dialog(OtherMeansDialog, lambda: press(Key.Key_Space), by_post)
        assert "par courrier postal" in dialog.state.text()
        press(Key.Key_Escape)

    show = window.findChild(QAction, "actionPaperPlan")
    assert isinstance(show, QAction)
    in_dialog(PaperDialog, show.trigger, read)

    [document] = command("show", reference, "--json").json()["documents"]
    assert (document["kind"], document["version"]) == ("plan", 1)
    first, second = document["sendings"]
    assert (first["way"], len(first["recipients"])) == ("mail_program", 3)
    assert (second["way"], second["subject"]) == ("post", "1A 234 567")
    assert second["recipients"][0]["address"] == ""
    assert "_PLAN-3_" in document["file_name"]
