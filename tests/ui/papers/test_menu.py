"""The menu « Show a document »: each document of the contract chosen, or why there is none."""

import pytest
from PySide6.QtGui import QAction

from facilitator_app.domain.message import Way
from facilitator_app.ui import messages
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.papers.send_dialog import SendDialog
from facilitator_app.ui.papers.viewer import PaperDialog


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []

    def exec_(dialog: PaperDialog) -> int:
        names.append(dialog.windowTitle())
        dialog.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", exec_)
    return names


def trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert isinstance(action, QAction)
    assert action.isEnabled()
    action.trigger()


def test_each_document_of_the_contract_is_shown(window: MainWindow, shown: list[str]) -> None:
    window.list_page.select_contract("net-marche")
    for name in ("actionPaperPlan", "actionPaperHolder", "actionPaperBuyer", "actionPaperInterim"):
        trigger(window, name)

    assert [name.split("_")[0] for name in shown] == ["2024-NET-031"] * 4
    codes = [name.split("_")[1] for name in shown]
    assert len(set(codes)) == 4
    assert codes[3] == "CR"


def test_without_an_interim_point_one_is_offered(window: MainWindow, shown: list[str]) -> None:
    window.list_page.select_contract("bof-marche")
    trigger(window, "actionPaperInterim")
    assert shown == []
    assert "interim" in window.bar.text.lower()


def test_minutes_never_issued_are_shown_to_be_sent(
    window: MainWindow, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(SendDialog, "exec", lambda dialog: sent.append(dialog.issued_id))
    window.list_page.select_contract("bof-marche")
    trigger(window, "actionMinutes")
    trigger(window, "actionSend")
    assert shown == ["2024-BOF-012_CR_2026-11-05_v1.pdf"] * 2
    assert sent == []

    issued = window.desk.papers.issue_minutes("bof-bilan-2", window.words)
    trigger(window, "actionMinutes")
    trigger(window, "actionSend")
    assert shown[2] == issued.file_name
    assert sent == [issued.id]


def test_list_and_deadlines_follow_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    issued = window.desk.papers.issue_minutes("bof-bilan-2", window.words)
    window.list_page.select_contract("bof-marche")
    refreshed: list[bool] = []

    def read_again() -> None:
        refreshed.append(bool(window.desk.sending.of_contract("bof-marche")))

    monkeypatch.setattr(window.list_page, "refresh", read_again)

    def record(dialog: SendDialog | PapersDialog) -> int:
        window.desk.sending.record_other_means(issued.id, Way.POST, window.desk.today())
        return 0

    for kind, name in ((SendDialog, "actionSend"), (PapersDialog, "actionPapers")):
        monkeypatch.setattr(kind, "exec", record)
        trigger(window, name)
    assert refreshed == [True, True]


def test_an_issued_document_is_shown_from_the_summary(window: MainWindow, shown: list[str]) -> None:
    issued = window.desk.papers.issue_minutes("bof-bilan-2", window.words)
    window.open_paper(issued.id)
    assert shown == [issued.file_name]
    with messages.answering():
        window.open_paper("absent")
    assert len(shown) == 1
