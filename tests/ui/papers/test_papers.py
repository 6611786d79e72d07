"""Documents once made: drawn page by page, opened with one key, saved whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from facilitator_app.domain.problems import Problem
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import PaperKind
from facilitator_app.ui import messages
from facilitator_app.ui.papers.dialog import PapersDialog
from facilitator_app.ui.papers.opening import write_whole
from facilitator_app.ui.papers.preview import PdfPreview, draw_page
from facilitator_app.ui.worker import Worker
from tests.ui.review_wizard.desks import WORDS, example_desk
from tests.ui.review_wizard.keyboard import press


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def minutes(desk: Desk) -> bytes:
    return desk.papers.preview(PaperKind.MINUTES, "bof-marche", meeting_id="bof-bilan-2", words=WORDS)


def test_a_page_is_drawn_as_wide_as_asked(minutes: bytes) -> None:
    first, last = draw_page(minutes, 0, 600), draw_page(minutes, 999, 600)

    assert abs(first.image.width() - 600) <= 1
    assert first.image.height() > 700
    assert first.count > 1
    assert last.number == first.count - 1


def test_the_preview_turns_pages_and_zooms(minutes: bytes, qtbot: QtBot) -> None:
    worker = Worker()
    failures: list[Problem] = []
    preview = PdfPreview(worker, failures.append, None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    preview.show()
    preview.show_document(lambda: minutes)
    qtbot.waitUntil(lambda: preview.page_count > 1)

    preview.turn(1)
    qtbot.waitUntil(lambda: preview.page_number == 1)
    sheet = preview.findChild(QLabel, "pdfPage")
    assert isinstance(sheet, QLabel)
    width = sheet.pixmap().width()
    preview.zoom(1)
    qtbot.waitUntil(lambda: sheet.pixmap().width() > width)
    qtbot.waitUntil(lambda: not worker.busy)
    assert failures == []


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
    press(Qt.Key.Key_Return)
    assert opened[0].name == issued.file_name
    assert opened[0].read_bytes() == desk.papers.issued_pdf(issued.id)

    # A copy that a reader may have open is not written again.
    copy = opened[0].stat().st_ino
    press(Qt.Key.Key_Return)
    assert opened[1].stat().st_ino == copy

    target = tmp_path / "elsewhere" / "minutes"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    with messages.answering() as script:
        dialog._save_as()
    assert target.with_name("minutes.pdf").read_bytes()[:5] == b"%PDF-"
    assert "minutes.pdf" in script.shown[0]


def test_a_file_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")

    with pytest.raises(Problem):
        write_whole(blocked / "minutes.pdf", b"x")
    with pytest.raises(Problem):
        write_whole(tmp_path, b"x")
