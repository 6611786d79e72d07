"""Documents issued: shown with one key, opened, saved whole or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from facilitator_app.domain.problems import Problem
from facilitator_app.paths import documents_dir
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.papers.opening import open_pdf, save_pdf_as, write_whole
from facilitator_app.ui.papers.viewer import PaperDialog
from tests.ui.review_wizard.desks import WORDS, example_desk
from tests.ui.review_wizard.keyboard import press


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


def choosing(path: Path) -> Callable[[QFileDialog], int]:
    """A person who types a path into the dialog."""

    def choose(asked: QFileDialog) -> int:
        asked.selectFile(str(path))
        return 1

    return choose


def test_an_issued_document_is_opened_and_saved(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    issued = desk.papers.issue_minutes("bof-bilan-2", WORDS)
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = PapersDialog(desk, WORDS, "bof-marche")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    dialog.list.setFocus()
    shown: list[str] = []

    def exec_(viewer: PaperDialog) -> int:
        shown.append(viewer.windowTitle())
        viewer.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", exec_)
    press(Qt.Key.Key_Return)
    assert shown == [issued.file_name]
    dialog._open()
    assert opened[0].name == issued.file_name
    assert opened[0].read_bytes() == desk.papers.issued_pdf(issued.id)

    # A copy that a reader may have open is not written again.
    copy = opened[0].stat().st_ino
    dialog._open()
    assert opened[1].stat().st_ino == copy

    target = tmp_path / "elsewhere" / "minutes"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "exec", choosing(target))
    with messages.answering() as script:
        dialog._save_as()
    assert target.with_name("minutes.pdf").read_bytes()[:5] == b"%PDF-"
    assert "minutes.pdf" in script.shown[0]
    assert script.asked == [], "the dialog asks, about the name with its ending"


def test_a_copy_that_cannot_be_replaced_gets_another_beside(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QLineEdit()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    folder = documents_dir(tmp_path) / "c"
    (folder / "plan.pdf").mkdir(parents=True)
    for _ in range(2):
        assert open_pdf(desk, folder, WORDS, b"%PDF-", "plan.pdf", parent) == folder / "plan-2.pdf"
    assert (folder / "plan-2.pdf").read_bytes() == b"%PDF-"

    folder.rename(folder.with_name("d"))
    folder.write_bytes(b"in the way")
    with messages.answering() as script:
        assert open_pdf(desk, folder, WORDS, b"%PDF-", "plan.pdf", parent) is None
    assert len(script.shown) == 1


def test_what_the_dialog_did_not_ask_about_is_not_replaced_unasked(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "minutes v1.2.pdf"
    there.write_bytes(b"before")
    parent = QLineEdit()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "exec", choosing(tmp_path / "minutes v1.2"))
    with messages.answering(False, True) as script:
        assert save_pdf_as(WORDS, b"after", "minutes.pdf", parent) is None
        assert there.read_bytes() == b"before"
        assert save_pdf_as(WORDS, b"after", "minutes.pdf", parent) == there
    assert there.read_bytes() == b"after"
    assert all("minutes v1.2.pdf" in question for question in script.asked)


def test_a_file_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")

    with pytest.raises(Problem):
        write_whole(blocked / "minutes.pdf", b"x")
    with pytest.raises(Problem):
        write_whole(tmp_path, b"x")
